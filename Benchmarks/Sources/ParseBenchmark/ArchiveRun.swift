import Foundation
import Markup
import Measuring
import Postings

/// A web archive to postings, with the memory that it took after a tenth of its pages and after all.
enum ArchiveRun {
    static func run(_ path: String) {
        guard let file = FileHandle(forReadingAtPath: path) else { return print("\(path) cannot be read") }
        var postings = 0
        var peaks: [Int] = []
        let archive = WARCReader { target in
            guard let base = target.baseAddress else { return 0 }
            return max(0, Foundation.read(file.fileDescriptor, base, target.count))
        }
        _ = Vocabulary.reader
        let time = Measurement.seconds {
            while let page = archive.next() {
                postings += Vocabulary.reader.read(page.bytes, source: "page.html").postings.count
                if archive.pageCount.isMultiple(of: 600) { peaks.append(Measurement.peakKilobytes) }
            }
        }
        print("\(archive.recordCount) records, \(archive.pageCount) pages, \(postings) postings,", terminator: " ")
        print("\(Int(Double(archive.pageCount) / time)) pages/s; peak resident \(peaks.first ?? 0) kB after 600 pages,")
        print("\(peaks.last ?? 0) kB after the last")
    }
}
