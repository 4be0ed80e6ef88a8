/// Values in the order in which they first came, each once, however many come.
struct UniqueList<Element: Hashable & Sendable>: Sendable {
    /// The values.
    private(set) var elements: [Element]
    /// All of them, once there are so many that a set finds one faster than comparing.
    private var known: Set<Element> = []

    private static var many: Int { 24 }

    /// Begins with values that are known to be there; of equal ones all stay.
    init(_ elements: [Element] = []) {
        self.elements = elements
        if elements.count >= Self.many { known = Set(elements) }
    }

    /// Whether a value is there.
    func contains(_ value: Element) -> Bool {
        elements.count < Self.many ? elements.contains(value) : known.contains(value)
    }

    /// Adds a value that is not there yet; says whether it was new.
    @discardableResult
    mutating func append(_ value: Element) -> Bool {
        guard !contains(value) else { return false }
        elements.append(value)
        if elements.count == Self.many {
            known = Set(elements)
        } else if elements.count > Self.many {
            known.insert(value)
        }
        return true
    }
}
