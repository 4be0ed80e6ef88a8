/// The first steps with any input: inflates what is compressed, skips HTTP headers, cuts what is too long, refuses what
/// is no text, finds the encoding.
struct InputPreparation {
    /// What was wrong.
    private(set) var problems: [MarkupProblem] = []
    /// Whether there is nothing to read.
    private(set) var isRefused = false

    private var converted: [UInt8]?
    private var range = 0..<0

    init(_ bytes: UnsafeBufferPointer<UInt8>, limits: Limits, refusesBinary: Bool) {
        if Gzip.begins(bytes) {
            let (inflated, problem) = Gzip.inflate(bytes, limit: limits.inflation(of: bytes.count))
            if let problem { problems.append(problem) }
            inflated.withUnsafeBufferPointer { prepare($0, limits: limits, refusesBinary: refusesBinary) }
            if !isRefused, converted == nil {
                converted = range == inflated.indices ? inflated : Array(inflated[range])
            }
        } else {
            prepare(bytes, limits: limits, refusesBinary: refusesBinary)
        }
    }

    private mutating func prepare(_ bytes: UnsafeBufferPointer<UInt8>, limits: Limits, refusesBinary: Bool) {
        let response = HTTPResponse(bytes)
        if response.isCoded {
            let (page, problem) = ContentCoding.decode(
                bytes.part(response.bodyStart, bytes.count),
                head: bytes.part(response.head.lowerBound, response.head.upperBound),
                limit: limits.inflation(of: bytes.count))
            if let problem { problems.append(problem) }
            range = 0..<page.count
            page.withUnsafeBufferPointer { prepare($0, charset: response.charset, limits, refusesBinary) }
            if converted == nil { converted = Array(page[range]) }
        } else {
            range = response.bodyStart..<bytes.count
            prepare(bytes, charset: response.charset, limits, refusesBinary)
        }
    }

    private mutating func prepare(
        _ bytes: UnsafeBufferPointer<UInt8>, charset: String?, _ limits: Limits, _ refusesBinary: Bool
    ) {
        if range.count > limits.inputBytes {
            problems.append(.inputTooLarge(bytes: range.count, limit: limits.inputBytes))
            range = range.lowerBound..<(range.lowerBound + limits.inputBytes)
        }
        let body = bytes.part(range.lowerBound, range.upperBound)
        guard body.contains(where: { !$0.isSpace && $0 != 0 }) else {
            refuse(.emptyInput)
            return
        }
        if refusesBinary, let name = FormatDetection.refusal(of: body) {
            refuse(.unreadableFormat(name: name))
            return
        }
        var transcoder = Transcoder()
        converted = transcoder.utf8(body, serverLabel: charset)
        if let repaired = converted?.withUnsafeBufferPointer(MisreadText.repaired) ?? mended(body) {
            converted = repaired
        }
        problems += transcoder.problems
    }

    /// Text that was UTF-8 from the start, where it had been misread before.
    private func mended(_ body: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        converted == nil ? MisreadText.repaired(body) : nil
    }

    private mutating func refuse(_ problem: MarkupProblem) {
        problems.append(problem)
        isRefused = true
    }

    /// Hands over the text in UTF-8, in place where it was UTF-8 already.
    func withUTF8<Result>(
        of bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        if let converted { return converted.withUnsafeBufferPointer(body) }
        return body(bytes.part(range.lowerBound, range.upperBound))
    }
}
