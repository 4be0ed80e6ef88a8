import Foundation
import Measuring
import PhraseMatching
import SkillTaxonomy

/// ESCO's rows to a compiled taxonomy, and from the file to the first mention.
struct TaxonomyRun {
    private let rounds: Int
    private let concepts: [Concept]

    init?(folder: String, rounds: Int) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let files = names.filter(ESCOFolder.reads).sorted().compactMap { name in
            FileManager.default.contents(atPath: folder + "/" + name).map {
                TaxonomySources.File(path: name, bytes: [UInt8]($0))
            }
        }
        guard let read = try? ESCOFolder.read(files, folder: folder) else {
            print("\(folder) holds no ESCO download")
            return nil
        }
        self.rounds = rounds
        concepts = read.concepts
        let labels = concepts.reduce(0) { $0 + $1.altLabels.count }
        print("\(concepts.count) concepts, \(labels) alternative labels")
    }

    func run() {
        var compiled: [UInt8] = []
        show("rows to compiled bytes") { compiled = CompiledTaxonomy.encode(skills: concepts) }
        show("  of these, digest and layout of the file") {
            _ = CompiledFile.encode(["skills": compiled])
        }
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("match-benchmark.skilltax").path
        guard FileManager.default.createFile(atPath: path, contents: Data(compiled)) else { return }
        defer { try? FileManager.default.removeItem(atPath: path) }
        show("file to taxonomy", digits: 3) { _ = Self.open(path) }
        show("file to the first mention of a short text", digits: 3) { _ = Self.firstMention(path) }
        print("first mention: \(Self.firstMention(path) ?? "none"); \(compiled.count / 1000) kB")
    }

    private static func open(_ path: String) -> CompiledTaxonomy? {
        FlatMemory(mapping: path).flatMap { try? CompiledTaxonomy($0, path: path) }
    }

    private static func firstMention(_ path: String) -> String? {
        var text = "Experience with Java and project management, customer service and software development."
        guard let skills = open(path)?.skills else { return nil }
        return text.withUTF8 { bytes in
            let tokens = Tokenizer.tokens(of: bytes)
            guard let match = skills.phrases.matches(in: tokens, of: bytes).first,
                let label = skills.label(at: match.payload)
            else { return nil }
            return skills.concept(at: label.concept)?.preferredLabel
        }
    }

    /// Shows the computing time, and the time by the clock, which alone tells less than a tick, in milliseconds.
    private func show(_ name: String, digits: Int = 1, _ work: () -> Void) {
        var computing: [Double] = []
        let elapsed = (0..<max(1, rounds)).map { _ in
            var elapsed = Duration.zero
            computing.append(Measurement.seconds { elapsed = ContinuousClock().measure(work) } * 1e3)
            return Double(elapsed.components.seconds) * 1e3 + Double(elapsed.components.attoseconds) / 1e15
        }
        func shown(_ times: [Double]) -> String {
            "median \(Measurement.rounded(Measurement.median(times), digits)),"
                + " least \(Measurement.rounded(times.min() ?? 0, digits))"
        }
        print("\(name), ms: computing \(shown(computing)); by the clock \(shown(elapsed)),", terminator: " ")
        print("the first time \(Measurement.rounded(elapsed[0], digits))")
    }
}
