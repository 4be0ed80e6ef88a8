import Testing

@testable import Learning

@Suite struct WeightScaleTests {
    @Test(arguments: [
        ([0.1], 256, 256), ([0.1], 300, 256), ([127.9], 256, 256), ([-128.0], 256, 128), ([1e9], 256, 1),
        ([], 1 << 20, 1 << 14),
        ([0.1], 0, 1),
    ]) func takesTheLargestUnitThatFits(_ weights: [Double], _ most: Int, _ unit: Int) {
        #expect(WeightScale(weights, most: most).unit == unit)
    }

    @Test(arguments: [
        (0.0, 0), (1, 256), (-1, -256), (0.00195, 0), (0.00196, 1), (-0.00196, -1), (1e9, 32_767), (-1e9, -32_767),
        (.nan, 0), (-.infinity, -32_767),
    ]) func roundsHalvesAwayFromZero(_ weight: Double, _ whole: Int) {
        #expect(WeightScale([1], most: 256).quantised(weight, least: 1) == Int16(whole))
    }

    @Test func smallOnesBecomeZero() {
        let scale = WeightScale([1], most: 256)
        #expect([2.4, 2.6, -2.6, -3].map { scale.quantised($0 / 256, least: 3) } == [0, 3, -3, -3])
    }
}
