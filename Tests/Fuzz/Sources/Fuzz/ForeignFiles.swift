import Credentials
import Foundation
import Markup
import Matching
import PhraseMatching
import Postings
import SkillTaxonomy
import Tagging

/// Files of one's own that a run may be given beside postings, each with what must hold for any bytes.
enum ForeignFiles {
    /// Bytes as a candidate's file: the candidate, matched with a posting that asks for a little of everything.
    static func candidate(_ bytes: [UInt8]) {
        let candidate: Candidate
        do { candidate = try world.reader.read(bytes, file: "fuzz.yaml") } catch {
            check(error.problems.map(\.description))
            return
        }
        check(candidate.diagnostics.map(\.message))
        for held in candidate.held {
            Invariants.require(held.nearest.count <= 3, "\(held.nearest.count) nearest entries")
            Invariants.require(held.entry == nil || held.nearest.isEmpty, "an entry that is resolved has nearest ones")
            if held.verification == .evidence { Invariants.require(held.evidence != nil, "evidence of nothing") }
        }
        check(world.matcher.plan(candidate, world.posting, asOf: day), candidate)
    }

    private static func check(_ match: Match, _ candidate: Candidate) {
        let score = match.score ?? 0
        Invariants.require((0...100.000_001).contains(score), "a score of \(score)")
        let sum = match.credentials.reduce(0) { $0 + $1.contribution }
        Invariants.require(abs(sum - score) < 1e-6, "contributions of \(sum) for a score of \(score)")
        for row in match.requirements {
            Invariants.require((0...1.000_000_001).contains(row.coverage), "a coverage of \(row.coverage)")
        }
        for pathway in match.pathways {
            Invariants.require((pathway.scoreAfter ?? 0) > score, "a pathway that leads nowhere")
        }
        var shuffled = candidate
        shuffled.held.reverse()
        let other = world.matcher.match(shuffled, world.posting, asOf: day).score ?? 0
        Invariants.require(abs(other - score) < 1e-6, "another order scores \(other), not \(score)")
    }

    /// Bytes as a file of a catalogue: what can be read of it can be compiled and read again.
    static func catalogue(_ bytes: [UInt8]) {
        let result = CatalogueReader().read(files: [(name: "fuzz.yaml", text: String(decoding: bytes, as: UTF8.self))])
        check(result.problems.map(\.description))
        let catalogue = result.catalogue
        let coded = catalogue.encoded()
        let read = coded.withUnsafeBytes { try? Catalogue(encoded: $0) }
        Invariants.require(read == catalogue, "coding changes a catalogue")
        let resolver = CredentialResolver(catalogue)
        for credential in catalogue.credentials.prefix(8) {
            Invariants.require(
                catalogue.satisfiers(of: credential.id).contains(credential.id), "an entry is none itself")
            _ = catalogue.path(to: credential.id)
            _ = resolver.resolve(credential.name + "x", issuer: credential.aliases.first)
        }
    }

    /// Bytes as a table of skills, as weights, and as another program's skills: what can be read can be compiled.
    static func taxonomy(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let rest = Array(bytes.dropFirst())
        switch first % 4 {
        case 0: table(rest)
        case 1: weights(String(decoding: rest, as: UTF8.self))
        case 2: skills(SKOSFile(rest, file: "fuzz.rdf", scheme: "fuzz").result)
        default: skills(CASEFile(rest, file: "fuzz.json", scheme: "fuzz").result)
        }
    }

    private static func table(_ bytes: [UInt8]) {
        let file = SkillFile(bytes, file: "fuzz.csv", sector: "fuzz")
        check(file.problems.map(\.description))
        Invariants.require(file.concepts.count == file.lines.count, "a concept stands on no line")
        skills(ImportedTaxonomy(file, file: "fuzz.csv"))
    }

    private static func skills(_ imported: ImportedTaxonomy) {
        check(imported.problems.map(\.description))
        let marked = imported.concepts.map(AmbiguousLabels(PlainWords(["go", "security"])).marked)
        let concepts = TaxonomyOverlay.concepts(of: [world.concepts, marked])
        let compiled = CompiledTaxonomy.encode(skills: concepts)
        guard let opened = try? CompiledTaxonomy(FlatMemory(copying: compiled), path: "fuzz.skilltax") else {
            return Invariants.require(false, "what was compiled cannot be opened")
        }
        Invariants.require(opened.skills.concepts.map(\.id) == concepts.map(\.id), "compiling loses concepts")
        var damaged = compiled
        damaged[compiled.count / 2] ^= 1
        if let opened = try? CompiledTaxonomy(FlatMemory(copying: damaged), path: "fuzz.skilltax") {
            Invariants.require(opened.skills.concepts == concepts, "damage goes unseen")
        }
    }

    private static func weights(_ text: String) {
        do {
            let weights = try WeightsFile.override(world.weights, with: text, file: "fuzz.yaml")
            Invariants.require(
                WeightsFile.read(canonical: weights.canonicalText) == weights, "weights change on the way to a file")
            let matcher = Matcher(taxonomy: world.taxonomy, catalogue: world.catalogue, weights: weights)
            let score = matcher.plan(world.candidate, world.posting, asOf: day).score ?? 0
            Invariants.require((0...100.000_001).contains(score), "a score of \(score)")
        } catch {
            check([error.description])
        }
    }

    private static func check(_ messages: [String]) {
        Invariants.require(messages.allSatisfy { !$0.isEmpty }, "a message says nothing")
        Invariants.require(messages.allSatisfy { $0.utf8.count < 20_000 }, "a message never ends")
    }

    private static let day = CalendarDay(dayNumber: 20_780)
    private static let world = SmallWorld()
}
