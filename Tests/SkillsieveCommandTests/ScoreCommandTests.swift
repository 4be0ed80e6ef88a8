import Foundation
import TestSupport
import Testing

struct ScoreCommandTests {
    private let program = Program()

    private func scores(_ arguments: [String]) throws -> [[String: Any]] {
        let run = try program.run(["score"] + arguments + Corpus.day + ["--format", "json"])
        #expect(run.status == 0 || run.status == 1)
        return try #require(try run.json() as? [[String: Any]])
    }

    @Test func theContractHoldsOnARealPosting() throws {
        let score = try #require(try scores(["--candidate", Corpus.dana, Corpus.analyst]).first)
        #expect(
            Set(score.keys) == [
                "candidate", "posting", "asOf", "score", "sufficientEvidence", "requirements", "credentials", "gaps",
                "unrecognised", "recognisedShare", "toBeShownOtherwise", "unresolvedCredentials", "claimedSkills",
                "pathways", "provenance", "schemaVersion",
            ])
        #expect(score["candidate"] as? String == "dana")
        #expect(score["asOf"] as? String == "2026-11-23")
        let total = try #require(score["score"] as? Double)
        let credentials = try #require(score["credentials"] as? [[String: Any]])
        let sum = credentials.reduce(0) { $0 + ($1["contribution"] as? Double ?? 0) }
        #expect(abs(sum - total) < 1e-9, "contributions sum to the score")
        #expect(credentials.compactMap { $0["rank"] as? Int } == Array(1...credentials.count))
        for credential in credentials where ["expired", "revoked"].contains(credential["status"] as? String) {
            #expect(credential["contribution"] as? Double == 0)
        }
        let provenance = try #require(score["provenance"] as? [String: Any])
        #expect(Set(provenance.keys) == ["version", "taxonomy", "model", "weights", "inputs"])
        let inputs = try #require(provenance["inputs"] as? [String: String])
        #expect(Set(inputs.keys) == [Corpus.dana, Corpus.analyst])
        #expect(inputs.values.allSatisfy { $0.hasPrefix("sha256:") && $0.count == 71 })
        #expect(
            score["claimedSkills"] as? [String] == [
                "Python", "Wireshark", "Incident response", "Threat hunting", "Report writing",
            ])
    }

    @Test func postingsAreRankedBestFirst() throws {
        let all = try scores(["--candidate", Corpus.dana, Corpus.postings]).map { $0["score"] as? Double }
        #expect(all.count > 24)
        let known = all.compactMap(\.self)
        #expect(known == known.sorted(by: >))
        #expect(all.prefix(known.count).allSatisfy { $0 != nil }, "no score comes last")
    }

    @Test func candidatesAreRankedForAPosting() throws {
        let all = try scores(["--candidate", Corpus.lee, "--candidate", Corpus.dana, Corpus.analyst])
        #expect(all.map { $0["candidate"] as? String } == ["dana", "lee"])
    }

    @Test(arguments: ["table", "json", "jsonl", "csv", "markdown", "html"])
    func theSameBytesComeOutWhateverTheJobs(format: String) throws {
        let arguments = ["score", "--candidate", Corpus.dana, Corpus.postings, "--format", format] + Corpus.day
        let one = try program.run(arguments + ["--jobs", "1"])
        let many = try program.run(arguments + ["--jobs", "4"])
        #expect(!one.output.isEmpty)
        #expect(one.output == many.output)
    }

    @Test func theDayDecidesWhatHasExpired() throws {
        func status(_ day: String) throws -> String? {
            let run = try program.run(
                ["score", "--candidate", Corpus.dana, Corpus.analyst, "--format", "json", "--as-of", day])
            let credentials = try #require(
                (try run.json() as? [[String: Any]])?.first?["credentials"] as? [[String: Any]])
            return credentials.first { $0["id"] as? String == "comptia-cysa-plus" }?["status"] as? String
        }
        #expect(try status("2025-02-13") == "notYetValid")
        #expect(try status("2026-11-23") == "current")
        #expect(try status("2028-02-14") == "expiring")
        #expect(try status("2028-02-15") == "expired")
    }

    @Test func anotherWeightChangesScoreAndDigest() throws {
        let folder = try TemporaryFolder()
        let weights = try folder.write("weights.yaml", "verification:\n  evidence: 0.1\n")
        let plain = try #require(try scores(["--candidate", Corpus.dana, Corpus.analyst]).first)
        let other = try #require(try scores(["--candidate", Corpus.dana, Corpus.analyst, "--weights", weights]).first)
        #expect(try #require(other["score"] as? Double) < (try #require(plain["score"] as? Double)))
        let digests = try [plain, other].map { try #require($0["provenance"] as? [String: Any])["weights"] as? String }
        #expect(digests[0] != digests[1])
    }
}
