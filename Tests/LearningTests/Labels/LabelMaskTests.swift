import Testing

@testable import Learning

@Suite struct LabelMaskTests {
    @Test func holdsWhatItWasMadeOf() {
        let mask = LabelMask([LabelID(1), LabelID(4)])
        #expect((0..<6).map { mask.contains(LabelID($0)) } == [false, true, false, false, true, false])
        #expect(mask.label == nil)
        #expect(LabelMask(LabelID(31)).label == LabelID(31))
        #expect(LabelMask.any.contains(LabelID(31)) && LabelMask.any.label == nil)
    }
}
