/// Which classes' phrases a verb in another form may begin: "managing risk" for "manage risk", and the other way round.
struct VerbForms: Sendable {
    private let starts: FlatArray<UInt32>
    private let classes: FlatArray<UInt32>

    /// Views the two arrays; nil where there is no start.
    init?(starts: FlatArray<UInt32>, classes: FlatArray<UInt32>) {
        guard starts.count > 0 else { return nil }
        self.starts = starts
        self.classes = classes
    }

    /// The classes whose words have a class's words as other verb forms; none for a class out of range.
    @inline(__always)
    func classes(of form: UInt32) -> UnsafeBufferPointer<UInt32> {
        guard Int(form) + 1 < starts.count else { return UnsafeBufferPointer(start: nil, count: 0) }
        let first = min(Int(starts.buffer[Int(form)]), classes.count)
        let end = min(Int(starts.buffer[Int(form) + 1]), classes.count)
        return first < end
            ? UnsafeBufferPointer(rebasing: classes.buffer[first..<end]) : UnsafeBufferPointer(start: nil, count: 0)
    }

    /// The links by the stored number of the form's class, those of one form as they were made.
    ///
    /// - Returns: where each class's begin, with one more behind the last class, and the linked classes.
    static func encoded(
        _ links: [WordTable.VerbLink], by classNumber: [UInt32]
    ) -> (starts: [UInt32], classes: [UInt32]) {
        var starts = [UInt32](repeating: 0, count: classNumber.count + 1)
        for link in links { starts[Int(classNumber[Int(link.form)]) + 1] += 1 }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        var free = starts
        var classes = [UInt32](repeating: 0, count: links.count)
        for link in links {
            let form = Int(classNumber[Int(link.form)])
            classes[Int(free[form])] = classNumber[Int(link.phraseClass)]
            free[form] += 1
        }
        return (starts, classes)
    }
}
