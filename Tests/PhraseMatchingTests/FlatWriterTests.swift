import Testing

@testable import PhraseMatching

@Suite struct FlatWriterTests {
    private static let bytes: [UInt8] = {
        var writer = FlatWriter()
        writer.append([1, 2, 3] as [UInt8])
        writer.append([] as [UInt64])
        writer.append([7, 8] as [UInt32])
        return writer.bytes
    }()

    private func read(_ bytes: [UInt8]) -> (FlatArray<UInt8>, FlatArray<UInt64>, FlatArray<UInt32>)? {
        var reader = FlatReader(FlatMemory(copying: bytes), range: 0..<bytes.count)
        guard let first = reader.array(UInt8.self), let second = reader.array(UInt64.self),
            let third = reader.array(UInt32.self)
        else { return nil }
        return (first, second, third)
    }

    @Test func whatIsWrittenIsRead() throws {
        let (first, second, third) = try #require(read(Self.bytes))
        #expect(first.withBuffer { Array($0) } == [1, 2, 3])
        #expect(second.count == 0)
        #expect(third.withBuffer { Array($0) } == [7, 8])
    }

    @Test func theLayoutIsCountValuesPadding() {
        #expect(
            Self.bytes == [3, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 0, 0, 0] + [UInt8](repeating: 0, count: 8)
                + [2, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 8, 0, 0, 0])
    }

    @Test func whatIsCutShortIsNotRead() {
        for length in Self.bytes.indices { #expect(read(Array(Self.bytes.prefix(length))) == nil, "\(length)") }
    }

    @Test func damageNeverReadsOutside() {
        for index in Self.bytes.indices {
            var damaged = Self.bytes
            damaged[index] ^= 0xFF
            guard let (first, _, third) = read(damaged) else { continue }
            #expect(first.count + third.count <= damaged.count)
            _ = (0..<third.count).map { third.at($0) }
        }
    }

    @Test func aRangeBeyondTheMemoryIsCutToIt() {
        var reader = FlatReader(FlatMemory(copying: Self.bytes), range: 0..<10_000)
        #expect(reader.array(UInt8.self)?.count == 3)
        var misaligned = FlatReader(FlatMemory(copying: Self.bytes), range: 4..<Self.bytes.count)
        #expect(misaligned.array(UInt8.self)?.count == nil)
    }
}
