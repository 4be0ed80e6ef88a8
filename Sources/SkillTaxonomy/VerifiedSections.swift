import Synchronization

/// Which sections of a file have been read for their checksums, with what that came to.
final class VerifiedSections: Sendable {
    private let known = Mutex<[String: Bool]>([:])
    /// Whether all are known to be whole.
    private let areAllWhole: Bool

    init(areAllWhole: Bool) { self.areAllWhole = areAllWhole }

    /// Whether a section is whole: as it was found before, or as `check` finds it now.
    func isWhole(_ name: String, _ check: () -> Bool) -> Bool {
        if areAllWhole { return true }
        if let found = known.withLock({ $0[name] }) { return found }
        // Two that ask at once both check, and find the same.
        let isWhole = check()
        known.withLock { $0[name] = isWhole }
        return isWhole
    }
}
