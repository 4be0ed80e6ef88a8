/// The Shapley values of the game in which a set of strengths covers 1 - product of (1 - strength).
///
/// The value of one is the integral over t from 0 to 1 of its strength times the product over the others of
/// (1 - t x strength): a polynomial of a degree one less than the number of players, with no term that cancels another.
func shapleyValues(_ strengths: [Double]) -> [Double] {
    guard strengths.count > 1 else { return strengths }
    let rule = QuadratureRule(nodeCount: (strengths.count + 1) / 2)
    var values = [Double](repeating: 0, count: strengths.count)
    for (t, weight) in zip(rule.nodes, rule.weights) {
        // Products of all before and of all after, since dividing by one factor fails where it is 0.
        var after = [Double](repeating: 1, count: strengths.count + 1)
        for place in strengths.indices.reversed() { after[place] = after[place + 1] * (1 - t * strengths[place]) }
        var before = 1.0
        for (place, strength) in strengths.enumerated() {
            values[place] += weight * strength * before * after[place + 1]
            before *= 1 - t * strength
        }
    }
    return values
}
