import Testing

@testable import Learning

@Suite struct RowTableTests {
    /// Keys that share their slot and all that a slot holds of them are told apart by the row.
    @Test func keysOfOneSlotAreToldApart() {
        let keys: [UInt64] = [0x0100_0000_0000_0003, 0x0200_0000_0000_0003, 0xFFFF_FF00_0000_0003]
        let rows: [UInt64] = keys.flatMap { [$0, $0 & 0xFF] }
        let mask: UInt32 = 3
        let slots: [UInt32] =
            [0, 0, 0] + (0..<3).map { UInt32(truncatingIfNeeded: keys[$0] >> 32) & ~mask | UInt32($0 + 1) } + [0, 0]
        rows.withUnsafeBufferPointer { rows in
            slots.withUnsafeBufferPointer { slots in
                let table = RowTable(slots: slots, rows: rows, slotMask: 7, rowMask: mask, rowCount: 3, rowWords: 2)
                for (row, key) in keys.enumerated() { #expect(table.row(key, from: table.firstSlot(key)) == row) }
                for key in [0x0300_0000_0000_0003, 0x0100_0000_0000_000B, 3] as [UInt64] {
                    #expect(table.row(key, from: table.firstSlot(key)) == nil)
                }
            }
        }
    }
}
