import Testing

@testable import Credentials

@Suite struct CatalogueTests {
    private let catalogue = Sample.catalogue

    private func ids(_ texts: String...) -> Set<CredentialID> { Set(texts.map { CredentialID($0) }) }

    @Test func looksUpById() {
        #expect(catalogue.credential(CredentialID("cka"))?.name == "Certified Kubernetes Administrator")
        #expect(catalogue.credential(CredentialID("none")) == nil)
        #expect(catalogue.issuer(.various)?.kind == .unknown)
    }

    @Test func aDemandIsMetByItselfBySupersedersAndByHigherLevels() {
        #expect(catalogue.satisfiers(of: CredentialID("cka")) == ids("cka"))
        #expect(catalogue.satisfiers(of: CredentialID("capm")) == ids("capm", "pmp"))
        #expect(catalogue.satisfiers(of: CredentialID("security-plus")) == ids("security-plus", "cysa-plus"))
        #expect(catalogue.satisfiers(of: CredentialID("cysa-plus")) == ids("cysa-plus"))
        #expect(catalogue.satisfiers(of: CredentialID("bachelor")) == ids("bachelor", "master"))
    }

    @Test func meetingADemandIsTransitive() {
        let chain = Catalogue(credentials: [
            Credential(id: CredentialID("a"), name: "A"),
            Credential(
                id: CredentialID("b"), name: "B", supersedes: [CredentialID("a")], family: FamilyID("f"), familyLevel: 1
            ),
            Credential(id: CredentialID("c"), name: "C", family: FamilyID("f"), familyLevel: 2),
            Credential(id: CredentialID("d"), name: "D", supersedes: [CredentialID("c")]),
            Credential(id: CredentialID("e"), name: "E", family: FamilyID("f"), familyLevel: 1),
        ])
        #expect(chain.satisfiers(of: CredentialID("a")) == ids("a", "b", "c", "d"))
    }

    /// Each level is met by all above it, from wherever the family is entered.
    @Test func aLargeFamilyIsClimbedOnce() {
        let family = Catalogue(
            credentials: (0..<500).map { number in
                Credential(
                    id: CredentialID("c\(number)"), name: "C \(number)",
                    supersedes: number == 400 ? [CredentialID("x")] : number == 3 ? [CredentialID("c450")] : [],
                    family: FamilyID("f"), familyLevel: number / 2)
            } + [Credential(id: CredentialID("x"), name: "X")])
        #expect(family.satisfiers(of: CredentialID("c498")).count == 1)
        #expect(family.satisfiers(of: CredentialID("c490")).count == 1 + 8)
        // All above level 200, then c3 by way of c450, then all above level 1.
        #expect(family.satisfiers(of: CredentialID("x")).count == 1 + 1 + 496)
        #expect(family.satisfiers(of: CredentialID("c0")).count == 1 + 498)
    }

    @Test func knowsPartsAndRenewers() {
        #expect(catalogue.components(of: CredentialID("google-data")) == [CredentialID("google-course-1")])
        #expect(catalogue.renewers(of: CredentialID("a-plus")) == [CredentialID("cysa-plus")])
    }

    @Test func aPathHoldsPrerequisitesFirst() {
        let cks = CredentialID("cks")
        #expect(catalogue.path(to: cks) == [CredentialID("cka"), cks])
        #expect(catalogue.path(to: cks) { $0 == CredentialID("cka") } == [cks])
    }

    @Test func aPathSurvivesCirclesAndMissingEntries() {
        let circle = Catalogue(credentials: [
            Credential(id: CredentialID("a"), name: "A", prerequisites: [CredentialID("b")]),
            Credential(id: CredentialID("b"), name: "B", prerequisites: [CredentialID("a")]),
            Credential(id: CredentialID("c"), name: "C", prerequisites: [CredentialID("x")]),
        ])
        #expect(circle.path(to: CredentialID("a")) == [CredentialID("b"), CredentialID("a")])
        #expect(circle.path(to: CredentialID("c")) == nil)
    }

    @Test func ofTwoEntriesWithOneIdTheFirstCounts() {
        let twice = Catalogue(credentials: [
            Credential(id: CredentialID("a"), name: "first"), Credential(id: CredentialID("a"), name: "second"),
        ])
        #expect(twice.credentials.map(\.name) == ["first"])
    }
}
