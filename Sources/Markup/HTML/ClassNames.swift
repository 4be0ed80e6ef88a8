/// The names in a `class` attribute, or the one of an `id`.
enum ClassNames {
    /// What the first name means that means anything.
    @inline(__always)
    static func first<Meaning>(
        in value: UnsafeBufferPointer<UInt8>, _ meaning: (UnsafeBufferPointer<UInt8>) -> Meaning?
    ) -> Meaning? {
        var index = 0
        while index < value.count {
            while index < value.count, value[index].isSpace { index += 1 }
            let start = index
            while index < value.count, !value[index].isSpace { index += 1 }
            if index > start, let found = meaning(value.part(start, index)) { return found }
        }
        return nil
    }
}
