import Testing

@testable import SkillTaxonomy

@Suite struct SectionChecksumTests {
    private func sum(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes(SectionChecksum.of) }

    /// Every bit of every length up to several rounds of the loop, whatever stands around it.
    @Test func everyBitCounts() {
        for length in 0...200 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37) }
            let whole = sum(bytes)
            for place in bytes.indices {
                for bit in 0..<8 {
                    var damaged = bytes
                    damaged[place] ^= 1 << UInt8(bit)
                    #expect(sum(damaged) != whole)
                }
            }
        }
    }

    @Test func theLengthCounts() {
        let sums = (0...200).map { sum([UInt8](repeating: 0, count: $0)) }
        #expect(Set(sums).count == sums.count)
    }

    @Test func wordsThatChangePlacesCount() {
        let bytes = (0..<256).map { UInt8($0) }
        var swapped = bytes
        swapped.swapAt(8, 72)
        #expect(sum(swapped) != sum(bytes))
    }
}
