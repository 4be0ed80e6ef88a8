import Markup

/// A feed that may be too large to be held: its pieces one by one, then its end.
final class OpenFeed {
    private let input: OpenInput
    private let pieces: FeedCutter
    private let digest: String?
    private var place = Place.beginning

    private enum Place {
        case beginning, amid, end
    }

    /// Begins with an input; nil where it is no feed that can be cut.
    ///
    /// - Parameter digesting: whether results name the digest of the whole feed, which of a stream nobody knows before its
    ///   end: then a stream is not cut.
    init?(_ input: OpenInput, limits: Limits, digesting: Bool) {
        guard FeedCutter.canRead(input.head), input.isFile || !digesting else { return nil }
        self.input = input
        digest = digesting ? input.digest : nil
        pieces = FeedCutter(limits: limits, source: input.pieces())
    }

    /// The next piece, then the end, then nil; a feed that is not cut is one piece without an end of its own.
    func next() -> PostingSource? {
        if place != .end, let piece = pieces.next() {
            place = piece.isWhole ? .end : .amid
            if piece.isWhole, let failure = input.failure {
                return .failure(InputProblem(failure, path: input.name.source))
            }
            return .piece(piece, feed: input.name, digest: digest)
        }
        defer { place = .end }
        guard place == .amid else { return nil }
        return .endOfFeed(
            name: input.name.source, problem: input.failure.map { InputProblem($0, path: input.name.source) })
    }
}
