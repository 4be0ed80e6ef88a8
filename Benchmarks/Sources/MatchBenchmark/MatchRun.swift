import Foundation
import Measuring
import PhraseMatching

/// The longest matches of ESCO's wordings in a text on one core, in turns with the peers.
struct MatchRun {
    private let folder: String
    private let rounds: Int
    private let surfaces: Surfaces
    private let lines: Lines
    private let phrases: PhraseSet

    init?(folder: String, rounds: Int) {
        guard let surfaces = Surfaces(folder + "/dict_norm.tsv"),
            let text = FileManager.default.contents(atPath: folder + "/text.txt")
        else {
            print("\(folder)/dict_norm.tsv or text.txt is not there; make them with perf/gen_dict.py and gen_corpus.py")
            return nil
        }
        self.folder = folder
        self.rounds = rounds
        self.surfaces = surfaces
        lines = Lines([UInt8](text))
        var compiled: [UInt8] = []
        let seconds = Measurement.median((0..<3).map { _ in Measurement.seconds { compiled = surfaces.compiled() } })
        guard let phrases = PhraseSet(FlatMemory(copying: compiled), range: 0..<compiled.count) else { return nil }
        self.phrases = phrases
        print(
            "\(surfaces.wordings.count) wordings compiled in \(Measurement.rounded(seconds * 1e3, 0)) ms,",
            terminator: " ")
        print("\(compiled.count / 1000) kB")
    }

    func run() {
        AnswerComparison(folder: folder, surfaces: surfaces)?.show(lines: lines, matches: allMatches())
        let twins = ["scalar", "simd"].compactMap { MatchPeer.twin(folder, tokenizer: $0) }
        let peers = twins + [MatchPeer.ahocorasick(folder)].compactMap { $0 }
        if peers.isEmpty { print("no peer: tagbench is not in \(folder), and PEERS does not name perf/py/peers.py") }
        var rates: [[Double?]] = []
        var tokenRates: [Double] = []
        for round in 1...max(1, rounds) {
            var row: [Double?] = [lines.megabytes / Measurement.seconds { _ = countMatches() }]
            row += peers.map { $0.rate(megabytes: lines.megabytes) }
            tokenRates.append(lines.megabytes / Measurement.seconds { countTokens() })
            rates.append(row)
            print("round \(round), MB/s: skillsieve \(shown(row[0]))", terminator: "")
            for (peer, rate) in zip(peers, row.dropFirst()) { print("; \(peer.name) \(shown(rate))", terminator: "") }
            print("")
        }
        print("tokens alone: \(shown(Measurement.median(tokenRates))) MB/s; median of the ratios to", terminator: "")
        for (index, peer) in peers.enumerated() {
            let ratios = rates.compactMap { row in row[0].flatMap { own in row[index + 1].map { own / $0 } } }
            print(" \(peer.name) \(Measurement.rounded(Measurement.median(ratios)));", terminator: "")
        }
        print("")
    }

    private func shown(_ rate: Double?) -> String { rate.map { Measurement.rounded($0, 1) } ?? "failed" }

    private func countMatches() -> Int {
        var tokens: [Token] = []
        var count = 0
        lines.forEach { line in
            tokens.removeAll(keepingCapacity: true)
            Tokenizer.append(line, 0..<line.count, to: &tokens)
            count += tokens.withUnsafeBufferPointer { phrases.longestMatches(in: $0, of: line) }.count
        }
        return count
    }

    private func countTokens() {
        var tokens: [Token] = []
        lines.forEach { line in
            tokens.removeAll(keepingCapacity: true)
            Tokenizer.append(line, 0..<line.count, to: &tokens)
        }
    }

    /// By line: the tokens and where matches stand, each place once.
    private func allMatches() -> [AnswerComparison.Line] {
        var result: [AnswerComparison.Line] = []
        lines.forEach { line in
            let tokens = Tokenizer.tokens(of: line)
            let found = tokens.withUnsafeBufferPointer { phrases.longestMatches(in: $0, of: line) }
            let places = found.map { Int(tokens[$0.firstToken].start)..<Int(tokens[$0.tokens.upperBound - 1].end) }
            result.append(AnswerComparison.Line(bytes: Array(line), tokens: tokens, places: Set(places)))
        }
        return result
    }
}
