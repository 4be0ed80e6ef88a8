import Credentials
import Markup
import SkillTaxonomy
import Tagging
import Testing

@testable import Matching

@Suite struct PathwayPlannerTests {
    private func entry(
        _ id: String, _ skills: [(String, ProficiencyLevel?)] = [], hours: Int? = nil, usd: Double? = nil,
        needs: [String] = [], into: [String] = [], type: CredentialType = .certification, currency: String = "USD"
    ) -> Credential {
        var entry = Fixture.entry(id, skills, type: type)
        entry.estimatedDuration = hours.map { CalendarPeriod(hours: $0) }
        entry.estimatedCost = usd.map { CostRange(currency: currency, low: $0 / 2, high: $0) }
        entry.prerequisites = needs.map { CredentialID($0) }
        entry.stacksInto = into.map { CredentialID($0) }
        return entry
    }

    private func plan(
        _ entries: [Credential], _ posting: TaggedPosting, _ bounds: PathwayBounds = PathwayBounds()
    ) -> Match {
        plan(entries, Candidate(id: "c"), posting, bounds)
    }

    private func plan(
        _ entries: [Credential], _ candidate: Candidate, _ posting: TaggedPosting,
        _ bounds: PathwayBounds = PathwayBounds()
    ) -> Match {
        Fixture.matcher(entries).plan(candidate, posting, asOf: Fixture.today, bounds: bounds)
    }

    private func pathway(_ match: Match, _ goal: PathwayGoal) -> Pathway? {
        match.pathways.first { $0.goal == goal }
    }

    private func ids(_ pathway: Pathway?) -> [String]? { pathway?.credentials.map(\.id.rawValue) }

    private let sql = Fixture.posting(Fixture.ask("sql"))

    @Test func theFastestAndTheCheapestDiffer() throws {
        let entries = [
            entry("quick", [("sql", .expert)], hours: 20, usd: 500),
            entry("cheap", [("sql", .expert)], hours: 90, usd: 50),
        ]
        let match = plan(entries, sql)
        let fastest = try #require(pathway(match, .fastest))
        #expect(ids(fastest) == ["quick"])
        #expect(fastest.hours == 20)
        #expect(fastest.cost == ["USD": 500])
        #expect(isClose(fastest.scoreAfter, 85))
        #expect(fastest.meets.map(\.rawValue) == ["r-sql"])
        #expect(fastest.reachesTarget == nil)
        #expect(fastest.isExact)
        #expect(ids(pathway(match, .cheapest)) == ["cheap"])
        #expect(pathway(match, .stackable) == nil)
        #expect(match.score == nil)
    }

    @Test func theUnknownIsNeverTakenForNothing() {
        let match = plan([entry("unknown", [("sql", .expert)])], sql)
        #expect(match.pathways.isEmpty)
        let priced = plan([entry("priced", [("sql", .expert)], usd: 10)], sql)
        #expect(pathway(priced, .fastest) == nil)
        #expect(pathway(priced, .cheapest)?.hours == nil)
        #expect(pathway(priced, .cheapest)?.cost == ["USD": 10])
    }

    @Test func whatIsFreeCostsNothing() {
        let match = plan([entry("free", [("sql", .expert)], usd: 0), entry("dear", [("sql", .expert)], usd: 10)], sql)
        #expect(ids(pathway(match, .cheapest)) == ["free"])
        #expect(pathway(match, .cheapest)?.cost == [:])
    }

    @Test func prerequisitesComeFirstAndCount() throws {
        let entries = [
            entry("top", [("sql", .expert)], hours: 10, needs: ["middle"]), entry("middle", hours: 20, needs: ["base"]),
            entry("base", hours: 30), entry("other", [("sql", .expert)], hours: 70),
        ]
        let fastest = try #require(pathway(plan(entries, sql), .fastest))
        #expect(ids(fastest) == ["base", "middle", "top"])
        #expect(fastest.hours == 60)
        let held = plan(entries, Fixture.candidate(Fixture.held("middle")), sql)
        #expect(ids(pathway(held, .fastest)) == ["top"])
    }

    @Test func anUnknownPrerequisiteRulesOut() {
        let entries = [entry("top", [("sql", .expert)], hours: 10, needs: ["base"]), entry("base")]
        #expect(pathway(plan(entries, sql), .fastest) == nil)
        #expect(pathway(plan([entries[0]], sql), .fastest) == nil)
    }

    @Test func whatIsHeldOrMetIsNotPlanned() {
        var low = entry("low", [("sql", .foundation)], hours: 1)
        var high = entry("high", [("sql", .foundation)], hours: 5)
        (low.family, low.familyLevel, high.family, high.familyLevel) = (FamilyID("f"), 1, FamilyID("f"), 2)
        let asked = Fixture.posting(Fixture.ask("sql", level: .expert))
        #expect(plan([low, high], Fixture.candidate(Fixture.held("high", .claimed)), asked).pathways.isEmpty)
        // An expired one can be earned again.
        let expired = Fixture.held("high", issued: "2015-01-01", expires: "2018-01-01")
        #expect(ids(pathway(plan([low, high], Fixture.candidate(expired), asked), .fastest)) == ["low"])
    }

    @Test func aClearanceCannotBeEarned() {
        let clearance = entry("clearance", hours: 1, type: .clearance)
        let match = plan([clearance], Fixture.posting(Fixture.ask("clearance", kind: .credential)))
        #expect(match.pathways.isEmpty)
        #expect(match.requirements.count == 1)
    }

    @Test func withinHoursTheHighestScore() throws {
        let entries = [
            entry("a", [("sql", .expert)], hours: 60), entry("b", [("python", .expert)], hours: 50),
            entry("c", [("statistics", .expert)], hours: 40),
        ]
        let posting = Fixture.posting(
            Fixture.ask("sql"), Fixture.ask("python", weight: 0.8), Fixture.ask("statistics", weight: 0.7))
        // sql alone 0.85 x 1; python and statistics 0.85 x 1.5, and a quarter of each for the other.
        let fastest = try #require(pathway(plan(entries, posting, PathwayBounds(hours: 90)), .fastest))
        #expect(ids(fastest).map { Set($0) } == ["b", "c"])
        #expect(fastest.hours == 90)
    }

    @Test func withinABudgetOnlyWhatIsPricedInItsCurrency() {
        let entries = [
            entry("dollars", [("sql", .intermediate)], hours: 10, usd: 100),
            entry("pounds", [("sql", .expert)], hours: 5, usd: 10, currency: "GBP"),
            entry("unpriced", [("sql", .expert)], hours: 1),
        ]
        let match = plan(entries, sql, PathwayBounds(budget: ["USD": 150]))
        #expect(ids(pathway(match, .fastest)) == ["dollars"])
        #expect(ids(pathway(match, .cheapest)) == ["dollars"])
        #expect(plan(entries, sql, PathwayBounds(budget: ["USD": 50])).pathways.isEmpty)
        #expect(
            ids(pathway(plan(entries, sql, PathwayBounds(budget: ["USD": 500, "GBP": 500])), .cheapest)) == ["pounds"])
    }

    @Test func aTargetIsReachedWithTheLeast() throws {
        let entries = [
            entry("small", [("sql", .foundation)], hours: 10), entry("large", [("sql", .expert)], hours: 40),
            entry("extra", [("sql", .foundation)], hours: 15),
        ]
        func fastest(_ target: Double) throws -> Pathway {
            try #require(pathway(plan(entries, sql, PathwayBounds(target: target)), .fastest))
        }
        // 0.8 x 0.85 = 0.68; two of them 1 - 0.32^2 = 0.8976; the large one 0.85.
        #expect(try ids(fastest(60)) == ["small"])
        #expect(try Set(ids(fastest(80)) ?? []) == ["small", "extra"])
        #expect(try fastest(80).reachesTarget == true)
        let all = try fastest(99.9)
        #expect(all.credentials.count == 3)
        #expect(all.reachesTarget == false)
    }

    @Test func aTargetOutOfBoundsGivesTheHighestScoreWithin() throws {
        let entries = [
            entry("small", [("sql", .foundation)], hours: 10), entry("large", [("sql", .expert)], hours: 40),
        ]
        let fastest = try #require(
            pathway(plan(entries, sql, PathwayBounds(hours: 20, target: 80)), .fastest))
        #expect(ids(fastest) == ["small"])
        #expect(fastest.reachesTarget == false)
    }

    @Test func withoutBoundsAllThatIsRequiredIsMet() throws {
        let entries = [
            entry("a", [("sql", .expert)], hours: 60), entry("b", [("python", .expert)], hours: 50),
            entry("c", [("java", .expert)], hours: 40),
        ]
        let posting = Fixture.posting(Fixture.ask("sql"), Fixture.ask("python"), Fixture.ask("java", .preferred))
        #expect(Set(ids(pathway(plan(entries, posting), .fastest)) ?? []) == ["a", "b"])
        let held = Fixture.candidate(Fixture.held("a"), Fixture.held("b"))
        #expect(ids(pathway(plan(entries, held, posting), .fastest)) == ["c"])
        let all = Fixture.candidate(Fixture.held("a"), Fixture.held("b"), Fixture.held("c"))
        #expect(plan(entries, all, posting).pathways.isEmpty)
    }

    @Test func smallCredentialsAddUp() throws {
        let entries = [
            entry("part1", [("sql", .foundation)], hours: 10, usd: 30, into: ["whole"], type: .digitalBadge),
            entry("part2", [("python", .foundation)], hours: 15, usd: 30, into: ["whole"], type: .microCredential),
            entry("whole", [("sql", .advanced)], hours: 40, usd: 100),
        ]
        let posting = Fixture.posting(Fixture.ask("sql", level: .advanced), Fixture.ask("python"))
        let stack = try #require(pathway(plan(entries, posting), .stackable))
        #expect(ids(stack) == ["part1", "part2", "whole"])
        #expect(stack.credentials.map(\.hours) == [10, 15, 15])
        #expect(stack.hours == 40)
        #expect(stack.cost == ["USD": 160])
        let held = plan(entries, Fixture.candidate(Fixture.held("part1")), posting)
        #expect(ids(pathway(held, .stackable)) == ["part2", "whole"])
        #expect(pathway(held, .stackable)?.hours == 30)
        #expect(pathway(plan(entries, posting, PathwayBounds(hours: 39)), .stackable) == nil)
    }

    @Test func oneOrLargePartsAreNoStack() {
        let one = [
            entry("part", [("sql", .foundation)], hours: 10, into: ["whole"], type: .digitalBadge),
            entry("whole", [("sql", .advanced)], hours: 40),
        ]
        #expect(pathway(plan(one, sql), .stackable) == nil)
        let large = one + [entry("licence", hours: 5, into: ["whole"], type: .licence)]
        #expect(pathway(plan(large, sql), .stackable) == nil)
    }

    /// Every plan against a real match with its credentials held.
    @Test func scoreAfterIsTheScoreWithThem() throws {
        var generator = SeededGenerator(seed: 21)
        let concepts = ["python", "pandas", "java", "statistics", "sql"]
        for _ in 0..<40 {
            // The one that is demanded by name shows no skills, so that none is only near to it: such are no options.
            let entries = (0..<7).map { (place: Int) -> Credential in
                let concept = concepts.randomElement(using: &generator) ?? "sql"
                let level = ProficiencyLevel(rawValue: Int.random(in: 1...4, using: &generator))
                return entry(
                    "e\(place)", place == 3 ? [] : [(concept, level)], hours: Int.random(in: 1...50, using: &generator),
                    needs: place > 4 ? ["e\(place - 4)"] : [])
            }
            let posting = Fixture.posting(
                concepts.filter { _ in Bool.random(using: &generator) }.map { Fixture.ask($0, level: .intermediate) }
                    + [Fixture.ask("e3", kind: .credential)])
            let candidate = Fixture.candidate(Fixture.held("e0", .claimed))
            let hours = Double(Int.random(in: 10...90, using: &generator))
            let match = plan(entries, candidate, posting, PathwayBounds(hours: hours))
            let best = bestScore(entries, candidate, posting, hours)
            let found = pathway(match, .fastest)
            #expect(isClose(found?.scoreAfter ?? match.score, best, within: 1e-7))
            #expect((found?.hours ?? 0) <= hours)
        }
    }

    /// The highest score that any set of entries with all prerequisites reaches within the hours.
    private func bestScore(_ entries: [Credential], _ candidate: Candidate, _ posting: TaggedPosting, _ hours: Double)
        -> Double?
    {
        let matcher = Fixture.matcher(entries)
        var best: Double?
        for bits in 0..<(1 << entries.count) {
            let chosen = entries.indices.filter { bits & (1 << $0) != 0 }.map { entries[$0] }
            let ids = Set(chosen.map(\.id) + candidate.held.compactMap(\.entry))
            let isAllowed =
                chosen.allSatisfy { $0.prerequisites.allSatisfy(ids.contains) }
                && chosen.reduce(0) { $0 + ($1.hours ?? 0) } <= hours
                && !chosen.contains { entry in candidate.held.contains { $0.entry == entry.id } }
            guard isAllowed else { continue }
            var more = candidate
            more.held += chosen.map { Fixture.held($0.id.rawValue, .evidence) }
            if let score = matcher.match(more, posting, asOf: Fixture.today).score { best = max(best ?? 0, score) }
        }
        return best
    }

    @Test func manyOptionsGiveAPlanWithALimitBesideIt() throws {
        let entries = (0..<40).map {
            entry("e\($0)", [(["sql", "python", "java"][$0 % 3], .foundation)], hours: 10 + $0)
        }
        let posting = Fixture.posting(Fixture.ask("sql"), Fixture.ask("python"), Fixture.ask("java"))
        let fastest = try #require(pathway(plan(entries, posting, PathwayBounds(hours: 70)), .fastest))
        #expect(!fastest.isExact)
        guard case .score(let most)? = fastest.limit else {
            Issue.record("no limit of the score")
            return
        }
        #expect(most >= (fastest.scoreAfter ?? 0) - 1e-9)
        #expect(most <= 100 + 1e-9)
        let target = try #require(pathway(plan(entries, posting, PathwayBounds(target: 80)), .fastest))
        guard case .hours(let least)? = target.limit else {
            Issue.record("no limit of the hours")
            return
        }
        #expect(least > 0 && least <= (target.hours ?? 0))
        #expect(target.reachesTarget == true)
    }
}
