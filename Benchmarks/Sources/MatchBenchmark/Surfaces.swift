import Foundation
import PhraseMatching

/// The phrases to look for, as perf/gen_dict.py writes them: a wording and the number of its concept a line.
struct Surfaces {
    let wordings: [[UInt8]]
    let numbers: [UInt32]

    init?(_ path: String) {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        let rows = data.split(separator: 0x0A).map { $0.split(separator: 0x09) }
        wordings = rows.map { Array($0[0]) }
        numbers = rows.map { UInt32(String(decoding: $0.last ?? Data(), as: UTF8.self)) ?? 0 }
    }

    /// The wordings, compiled.
    func compiled() -> [UInt8] {
        var builder = PhraseSetBuilder()
        for (wording, number) in zip(wordings, numbers) {
            wording.withUnsafeBufferPointer { builder.add($0, payload: number, form: .lemma) }
        }
        return builder.encoded()
    }
}
