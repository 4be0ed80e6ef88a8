import Testing

@testable import Credentials

@Suite struct CatalogueCodingTests {
    private func decode(_ bytes: [UInt8]) throws(CatalogueDecodingError) -> Catalogue {
        let result = bytes.withUnsafeBytes { buffer in
            Result { () throws(CatalogueDecodingError) in try Catalogue(encoded: buffer) }
        }
        return try result.get()
    }

    @Test func comesBackAsItWas() throws {
        #expect(try decode(Sample.catalogue.encoded()) == Sample.catalogue)
        let empty = Catalogue(credentials: [])
        #expect(try decode(empty.encoded()) == empty)
    }

    @Test func isTheSameBytesEachTime() {
        let shuffled = Catalogue(issuers: Sample.issuers.reversed(), credentials: Sample.credentials.reversed())
        #expect(shuffled.encoded() == Sample.catalogue.encoded())
    }

    @Test func refusesOtherBytes() {
        #expect(throws: CatalogueDecodingError.notACatalogue) { try decode([]) }
        #expect(throws: CatalogueDecodingError.notACatalogue) { try decode(Array("SKCRXD and more".utf8)) }
        #expect(throws: CatalogueDecodingError.unsupportedVersion(found: 9, supported: 1)) {
            try decode(Array("SKCRED".utf8) + [9, 0])
        }
    }

    @Test(arguments: [Double.nan, .infinity, -1, 1e7]) func refusesAmountsThatNoEntryCanState(_ amount: Double) {
        let cost = CostRange(currency: "USD", low: 1, high: amount)
        let bytes = Catalogue(credentials: [Credential(id: CredentialID("a"), name: "A", estimatedCost: cost)])
            .encoded()
        #expect(throws: CatalogueDecodingError.self) { try decode(bytes) }
    }

    @Test func refusesEveryTruncation() {
        let bytes = Sample.catalogue.encoded()
        for length in 0..<bytes.count {
            #expect(throws: CatalogueDecodingError.self) { try decode(Array(bytes[..<length])) }
        }
    }

    @Test func survivesEveryDamagedByte() {
        let bytes = Catalogue(issuers: [Sample.issuers[0]], credentials: [Sample.securityPlus, Sample.cka]).encoded()
        for place in bytes.indices {
            for value in [UInt8(0), 0x7F, 0x80, 0xFF] {
                var damaged = bytes
                damaged[place] = value
                _ = try? decode(damaged)
            }
        }
    }
}
