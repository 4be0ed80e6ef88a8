import Credentials
import Markup
import Postings
import SkillTaxonomy
import Tagging
import Testing

@testable import Matching

/// What holds for every candidate and posting, on random ones.
@Suite struct ScorePropertiesTests {
    private struct World {
        var matcher: Matcher
        var candidate: Candidate
        var posting: TaggedPosting
        var entries: [Credential]
    }

    private static let concepts = ["programming", "python", "pandas", "java", "statistics", "sql", "spanish", "french"]

    private static func world(_ generator: inout SeededGenerator, held count: Int) -> World {
        let levels: [ProficiencyLevel?] = ProficiencyLevel.allCases + [nil]
        let entries = (0..<20).map { place in
            var entry = Fixture.entry(
                "e\(place)",
                (0..<Int.random(in: 0...3, using: &generator)).map { _ in
                    (concepts.randomElement(using: &generator) ?? "sql", levels.randomElement(using: &generator) ?? nil)
                }, AssessmentMethod.allCases.randomElement(using: &generator),
                accredited: Bool.random(using: &generator))
            if Int.random(in: 0..<3, using: &generator) == 0 {
                entry.family = FamilyID("f\(place % 3)")
                entry.familyLevel = place / 3
            }
            if place > 0, Int.random(in: 0..<5, using: &generator) == 0 {
                entry.supersedes = [CredentialID("e\(Int.random(in: 0..<place, using: &generator))")]
            }
            return entry
        }
        let held = (0..<count).map { _ in
            Fixture.held(
                "e\(Int.random(in: 0..<20, using: &generator))",
                Verification.allCases.randomElement(using: &generator) ?? .claimed, issued: "2024-01-01",
                expires: ["2030-01-01", "2030-01-01", "2025-01-01"].randomElement(using: &generator))
        }
        return World(
            matcher: Fixture.matcher(entries), candidate: Candidate(id: "c", held: held), posting: posting(&generator),
            entries: entries)
    }

    private static func posting(_ generator: inout SeededGenerator) -> TaggedPosting {
        func group() -> String? {
            Int.random(in: 0..<3, using: &generator) == 0 ? "a\(Int.random(in: 0..<2, using: &generator))" : nil
        }
        func importance() -> Importance { Importance.allCases.randomElement(using: &generator) ?? .required }
        var asked = concepts.filter { _ in Bool.random(using: &generator) }.map { id in
            Fixture.ask(
                id, importance(), kind: ["spanish", "french"].contains(id) ? .language : .skill,
                level: ProficiencyLevel(rawValue: Int.random(in: 1...6, using: &generator)), alternatives: group())
        }
        for place in [1, 7, 13] where Bool.random(using: &generator) {
            asked.append(Fixture.ask("e\(place)", importance(), kind: .credential, alternatives: group()))
        }
        if Bool.random(using: &generator) { asked.append(Fixture.ask("text:x", importance(), alternatives: group())) }
        if Bool.random(using: &generator) {
            asked.append(Fixture.ask("years", kind: .experience, alternatives: group()))
        }
        return Fixture.posting(asked.shuffled(using: &generator))
    }

    @Test(arguments: [1, 2, 5, 10, 100]) func contributionsSumToTheScore(_ count: Int) {
        var generator = SeededGenerator(seed: UInt64(count))
        for _ in 0..<40 {
            let world = Self.world(&generator, held: count)
            let match = world.matcher.match(world.candidate, world.posting, asOf: Fixture.today)
            let sum = match.credentials.reduce(0) { $0 + $1.contribution }
            #expect(isClose(sum, match.score ?? 0))
            #expect(match.credentials.allSatisfy { $0.contribution >= 0 })
        }
    }

    @Test func theScoreIsWhatItsRowsSay() {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<200 {
            let world = Self.world(&generator, held: 6)
            let match = world.matcher.match(world.candidate, world.posting, asOf: Fixture.today)
            let weight = match.requirements.reduce(0) { $0 + $1.weight }
            for row in match.requirements {
                let open = row.evidence.reduce(1) { $0 * (1 - $1.strength.value) }
                #expect(isClose(row.coverage, 1 - open))
                #expect((0...1).contains(row.coverage))
                #expect(row.isMet == (row.coverage >= 0.5))
            }
            if let score = match.score {
                #expect(isClose(score, 100 * match.requirements.reduce(0) { $0 + $1.weight * $1.coverage } / weight))
            }
        }
    }

    @Test func oneMoreCredentialNeverLowersAScore() {
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<400 {
            let world = Self.world(&generator, held: Int.random(in: 1...8, using: &generator))
            var less = world.candidate
            less.held.removeLast()
            let before = world.matcher.match(less, world.posting, asOf: Fixture.today).score ?? 0
            let after = world.matcher.match(world.candidate, world.posting, asOf: Fixture.today).score ?? 0
            #expect(after >= before - 1e-9)
        }
    }

    @Test func anExpiredCredentialAddsNothing() {
        var generator = SeededGenerator(seed: 13)
        for _ in 0..<200 {
            let world = Self.world(&generator, held: 4)
            let before = world.matcher.match(world.candidate, world.posting, asOf: Fixture.today)
            var more = world.candidate
            more.held.append(
                Fixture.held(
                    "e\(Int.random(in: 0..<20, using: &generator))", issued: "2020-01-01", expires: "2021-01-01"))
            let after = world.matcher.match(more, world.posting, asOf: Fixture.today)
            #expect(isClose(after.score, before.score))
            let expired = after.credentials.filter { $0.status == .expired && $0.contribution != 0 }
            #expect(expired.isEmpty)
        }
    }

    @Test func theOrderOfCredentialsChangesNoNumber() {
        var generator = SeededGenerator(seed: 14)
        for _ in 0..<100 {
            let world = Self.world(&generator, held: 6)
            var shuffled = world.candidate
            shuffled.held.shuffle(using: &generator)
            let one = world.matcher.match(world.candidate, world.posting, asOf: Fixture.today)
            let other = world.matcher.match(shuffled, world.posting, asOf: Fixture.today)
            #expect(isClose(one.score, other.score))
            #expect(one.toBeShownOtherwise == other.toBeShownOtherwise)
        }
    }

    /// Contributions against the definition: the mean over all orders of what each credential adds to the score.
    @Test func contributionsAreShapleyValuesOfTheScore() {
        var generator = SeededGenerator(seed: 15)
        for _ in 0..<60 {
            var world = Self.world(&generator, held: 4)
            // Rules that look at the whole set at once (the choice among alternatives or of a family's strongest, the limit
            // on partial evidence, a language's place) are settled before contributions are worked out; without them the
            // game is the score itself.
            world.posting.requirements = world.posting.requirements.filter {
                $0.concept.kind == .skill && $0.alternatives == nil
            }
            let entries = world.entries.map { entry in
                var entry = entry
                entry.family = nil
                return entry
            }
            let ids = Array(entries.map(\.id).shuffled(using: &generator).prefix(4))
            let held = ids.map { Fixture.held($0.rawValue, .claimed) }
            let matcher = Fixture.matcher(entries)
            func score(_ held: [HeldCredential]) -> Double {
                matcher.match(Candidate(id: "c", held: held), world.posting, asOf: Fixture.today).score ?? 0
            }
            let match = matcher.match(Candidate(id: "c", held: held), world.posting, asOf: Fixture.today)
            for place in held.indices {
                let contribution = match.credentials.first { $0.entry == ids[place] }?.contribution ?? 0
                #expect(isClose(contribution, byDefinition(place, held, score)))
            }
        }
    }

    private func byDefinition(_ player: Int, _ held: [HeldCredential], _ score: ([HeldCredential]) -> Double) -> Double
    {
        let factorials = [1.0, 1, 2, 6, 24]
        var value = 0.0
        for subset in 0..<(1 << held.count) where subset & (1 << player) == 0 {
            let others = held.indices.filter { subset & (1 << $0) != 0 }
            let share = factorials[others.count] * factorials[held.count - others.count - 1] / factorials[held.count]
            value += share * (score((others + [player]).map { held[$0] }) - score(others.map { held[$0] }))
        }
        return value
    }

    /// Names, addresses and everything else that is about the person or the place enter nowhere.
    @Test func namesAndAddressesChangeNothing() {
        var generator = SeededGenerator(seed: 16)
        for _ in 0..<50 {
            let world = Self.world(&generator, held: 5)
            var other = world
            other.candidate.name = "Someone Else, 1 Other Street"
            other.posting.posting.location = Place(text: "Elsewhere")
            other.posting.posting.organization = "Other Ltd"
            let bounds = PathwayBounds(hours: 100)
            #expect(
                world.matcher.plan(world.candidate, world.posting, asOf: Fixture.today, bounds: bounds)
                    == other.matcher.plan(other.candidate, other.posting, asOf: Fixture.today, bounds: bounds))
        }
    }
}
