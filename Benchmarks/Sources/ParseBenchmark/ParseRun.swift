import Foundation
import Measuring
import Postings

@testable import Markup

/// Bytes to postings on one core, in turns with the peer.
struct ParseRun {
    private let pages: [[UInt8]]
    private let peer: Peer?
    private let rounds: Int

    init?(folder: String, rounds: Int) {
        Self.showMemory(folder + "/html.pack")
        guard let pack = PagePack(folder + "/html.pack") else {
            print("\(folder)/html.pack is not there; make it with perf/gen_corpus.py")
            return nil
        }
        pages = pack.pages
        peer = Peer(folder: folder)
        self.rounds = rounds
    }

    /// What one pass over the pages gave.
    private struct Answer: Equatable {
        var postings = 0
        var titles = 0
        var textBytes = 0
    }

    func run() {
        print(
            "\(pages.count) pages, \(pages.reduce(0) { $0 + $1.count } / 1_000_000) MB, peer \(peer == nil ? "absent" : "libxml2 saxnull")"
        )
        check()
        _ = Vocabulary.reader
        var own: [Double] = []
        var others: [Double] = []
        var documents: [Double] = []
        var answers: [Answer] = []
        for _ in 0..<rounds {
            if let seconds = peer?.round() { others.append(Double(pages.count) / seconds) }
            own.append(rate { answers.append(read(pages)) })
            documents.append(rate { for page in pages { _ = MarkupParser().parse(page) } })
        }
        print("answer: \(answers[0]), the same in each round: \(Set(answers.map(\.textBytes)).count == 1)")
        show("to documents", documents, others)
        show("to postings", own, others)
    }

    private func rate(_ work: () -> Void) -> Double { Double(pages.count) / Measurement.seconds(work) }

    private func show(_ name: String, _ own: [Double], _ others: [Double]) {
        let rate = Measurement.median(own)
        var line =
            "\(name): \(Int(rate)) pages per second of computing (\(own.map { String(Int($0)) }.joined(separator: " ")))"
        if !others.isEmpty {
            let ratios = zip(own, others).map { $0 / $1 }
            line +=
                "; saxnull \(Int(Measurement.median(others))); ratio \(Measurement.rounded(Measurement.median(ratios)))"
                + " (\(ratios.map { Measurement.rounded($0) }.joined(separator: " ")))"
        }
        print(line)
    }

    private func read(_ pages: some Collection<[UInt8]>) -> Answer {
        var answer = Answer()
        for page in pages {
            for posting in Vocabulary.reader.read(page, source: "page.html").postings {
                answer.postings += 1
                answer.titles += posting.title == nil ? 0 : 1
                answer.textBytes += posting.text.bytes.count
            }
        }
        return answer
    }

    /// The text must be what libxml2 alone would give, on each tenth page.
    ///
    /// Without what is mended of a page's own faults, since libxml2 mends nothing of the kind.
    private func check() {
        let sample = stride(from: 0, to: pages.count, by: 10).map { pages[$0] }
        let wrong = sample.count { page in
            page.withUnsafeBufferPointer { bytes in
                let parser = HTMLParser(limits: .standard, mends: false)
                return parser.parse(bytes).text.bytes != parser.parseUncut(bytes).text.bytes
            }
        }
        print("text equal to the uncut parse: \(sample.count - wrong) of \(sample.count) pages")
    }

    /// Reads the pages one at a time, before they are held all together.
    private static func showMemory(_ path: String) {
        guard let file = FileHandle(forReadingAtPath: path) else { return }
        _ = Vocabulary.reader
        var peaks: [Int] = []
        var count = 0
        while let page = PagePack.nextPage(of: file) {
            _ = Vocabulary.reader.read(page, source: "page.html")
            count += 1
            if count.isMultiple(of: 600) { peaks.append(Measurement.peakKilobytes) }
        }
        print("peak resident: \(peaks.first ?? 0) kB after 600 pages, \(peaks.last ?? 0) kB after \(count)")
    }
}
