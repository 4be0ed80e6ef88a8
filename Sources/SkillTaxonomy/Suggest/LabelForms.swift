/// The wordings under which concepts are found, each as its words: every label, and every label without its brackets.
struct LabelForms {
    /// One wording.
    struct Form: BitwiseCopyable, Sendable {
        /// Position of its concept.
        var concept: UInt32
        /// Where its words begin in the list of all; they end where the next form's begin.
        var firstWord: UInt32
        /// What all its words weigh together.
        var mass: Float
        /// 1 where it is the preferred label, with or without its brackets.
        var isPreferred: UInt32
    }

    /// By concept, the preferred label's first.
    private(set) var forms: [Form] = []
    /// The forms' words, each once per form.
    private(set) var words: [UInt32] = []
    /// The first form of each concept, and the end.
    private(set) var firstForm: [UInt32] = []
    /// The form of each concept's preferred label without its brackets; `UInt32.max` where it has no words.
    private(set) var preferredForm: [UInt32] = []
    /// Alternative and preferred wording of the same concept, with repeated words: what translation learns from.
    private(set) var pairs: [(alternative: [UInt32], preferred: [UInt32])] = []

    /// From so many forms of a concept on, a set finds doubles faster than comparing.
    private static let many = 24
    /// The words of the forms of the concept at hand, once there are so many.
    private var known: Set<[UInt32]> = []
    /// Longer wordings are sentences; which of their words stand for which would be learnt from no pair of these.
    private static let longestPaired = 64

    init(_ concepts: [Concept], numbers: inout WordNumbers) {
        for (position, concept) in concepts.enumerated() {
            firstForm.append(UInt32(forms.count))
            // Nobody means a heading of the taxonomy: a group is in the index only so that positions stay the same.
            guard !concept.isGroup else {
                preferredForm.append(UInt32.max)
                continue
            }
            let bare = numbers.words(of: Self.withoutBrackets(concept.preferredLabel))
            let whole = numbers.words(of: concept.preferredLabel)
            let preferred = bare.isEmpty ? whole : bare
            let added = add(preferred, concept: position, isPreferred: true)
            preferredForm.append(added ?? UInt32.max)
            if whole != preferred { _ = add(whole, concept: position, isPreferred: true) }
            for label in concept.altLabels {
                let bare = addOther(label, concept: position, numbers: &numbers)
                let lengths = (1...Self.longestPaired)
                if lengths.contains(bare.count), lengths.contains(preferred.count) { pairs.append((bare, preferred)) }
            }
            for label in concept.hiddenLabels { _ = addOther(label, concept: position, numbers: &numbers) }
        }
        firstForm.append(UInt32(forms.count))
        forms.append(Form(concept: UInt32(concepts.count), firstWord: UInt32(words.count), mass: 0, isPreferred: 0))
    }

    /// Adds a label that is not the preferred one; gives its words without brackets.
    private mutating func addOther(_ label: String, concept: Int, numbers: inout WordNumbers) -> [UInt32] {
        let whole = numbers.words(of: label)
        let short = Self.withoutBrackets(label)
        _ = add(whole, concept: concept, isPreferred: false)
        guard short.utf8.count != label.utf8.count else { return whole }
        let bare = numbers.words(of: short)
        _ = add(bare, concept: concept, isPreferred: false)
        return bare
    }

    /// Adds a form unless its concept has one of the same words; gives its position where it is new.
    private mutating func add(_ text: [UInt32], concept: Int, isPreferred: Bool) -> UInt32? {
        let distinct = RankingText.distinct(text)
        guard !distinct.isEmpty, isNew(distinct, from: Int(firstForm[concept])) else { return nil }
        forms.append(
            Form(
                concept: UInt32(concept), firstWord: UInt32(words.count), mass: 0, isPreferred: isPreferred ? 1 : 0))
        words += distinct
        return UInt32(forms.count - 1)
    }

    /// Whether no form since the first one is of the same words.
    private mutating func isNew(_ distinct: [UInt32], from first: Int) -> Bool {
        guard forms.count - first >= Self.many else {
            return !(first..<forms.count).contains { index in
                let range = wordRange(of: index)
                return range.count == distinct.count && range.allSatisfy { distinct.contains(words[$0]) }
            }
        }
        if forms.count - first == Self.many {
            known = Set((first..<forms.count).map { words[wordRange(of: $0)].sorted() })
        }
        return known.insert(distinct.sorted()).inserted
    }

    /// Where a form's words stand in the list of all.
    func wordRange(of form: Int) -> Range<Int> {
        let end = form + 1 < forms.count ? Int(forms[form + 1].firstWord) : words.count
        return Int(forms[form].firstWord)..<end
    }

    /// Sums up what each form's words weigh.
    mutating func weigh(_ weight: [Float]) {
        for index in forms.indices.dropLast() {
            forms[index].mass = wordRange(of: index).reduce(0) { $0 + weight[Int(words[$1])] }
        }
    }

    /// A label without what stands in round brackets.
    static func withoutBrackets(_ label: String) -> String {
        guard label.utf8.contains(UInt8(ascii: "(")) else { return label }
        var kept: [UInt8] = []
        var held: [UInt8] = []
        for byte in label.utf8 {
            if byte == UInt8(ascii: "("), held.isEmpty {
                held = [byte]
            } else if held.isEmpty {
                kept.append(byte)
            } else {
                held.append(byte)
                if byte == UInt8(ascii: ")") { held = [] }
            }
        }
        // A bracket that is never closed is kept: it is no qualifier.
        return String(decoding: kept + held, as: UTF8.self)
    }
}
