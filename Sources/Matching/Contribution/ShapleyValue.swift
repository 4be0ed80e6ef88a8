#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The Shapley values of the game in which a set of strengths covers 1 - product of (1 - strength).
///
/// The value of one is the integral over t from 0 to 1 of its strength times the product over the others of
/// (1 - t x strength): a polynomial of a degree one less than the number of players, with no term that cancels another.
/// Each strength is from 0 to 1.
func shapleyValues(_ strengths: [Double]) -> [Double] {
    guard strengths.count > 1 else { return strengths }
    let rule = QuadratureRule.forProduct(of: strengths.count)
    if strengths.count > 256 { return shapleyValuesOfMany(strengths, rule) }
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

/// The same where there are many: equal strengths have equal values, and the values of weights make few different ones.
///
/// The nodes lie between 0 and 1, so that no factor is 0; in logarithms, since a product of thousands is too small for a
/// number.
private func shapleyValuesOfMany(_ strengths: [Double], _ rule: QuadratureRule) -> [Double] {
    var counts: [Double: Double] = [:]
    for strength in strengths { counts[strength, default: 0] += 1 }
    let distinct = counts.keys.sorted()
    let numbers = distinct.map { counts[$0] ?? 0 }
    var values = [Double](repeating: 0, count: distinct.count)
    var factors = values
    for (t, weight) in zip(rule.nodes, rule.weights) {
        var all = 0.0
        for place in distinct.indices {
            factors[place] = log1p(-t * distinct[place])
            all += numbers[place] * factors[place]
        }
        for place in distinct.indices { values[place] += weight * distinct[place] * exp(all - factors[place]) }
    }
    let found = Dictionary(uniqueKeysWithValues: zip(distinct, values))
    return strengths.map { found[$0] ?? 0 }
}
