import Learning

/// What the model of lines makes of a sentence.
struct LineReading: Equatable {
    /// What it asks for.
    var ask: LineAsk
    /// What it would ask for else.
    var rival: LineAsk
    /// How far each of `LineAsk.allCases` is behind the best, in steps of 0 to 7.
    var steps: [Int]

    /// The bounds of the steps in sixteenths of a nat.
    private static let bounds = [0, 8, 16, 28, 44, 64, 96]

    /// A reading that is behind by no more steps is nearly as likely.
    private static let doubt = 2

    /// Takes what the item's heading says where the model is in two minds whether the item asks at all, or how strongly without
    /// a wording that makes it mild.
    mutating func settle(_ told: LineAsk, hasMildCue: Bool) {
        let isOpen = ask == .duty || ask == .nothing || ask == .preferred && !hasMildCue
        guard isOpen, ask != told, steps[told.index] <= Self.doubt else { return }
        (ask, rival) = (told, ask)
    }

    /// Takes what a decoder found for a position.
    init(_ decoder: SequenceDecoder, at position: Int) {
        let unit = max(1, decoder.model.unit)
        let shortfalls = LineAsk.allCases.map { ask -> Int in
            let shortfall = decoder.shortfall(at: position, LabelID(UInt8(ask.index)))
            return shortfall == SequenceDecoder.unrivalled ? Int.max : Int(shortfall)
        }
        steps = shortfalls.map { shortfall in
            Self.bounds.firstIndex { shortfall == 0 || shortfall <= $0 * unit / 16 } ?? Self.bounds.count
        }
        ask = LineAsk(label: decoder.label(at: position))
        rival = decoder.rival(at: position).map { LineAsk(label: $0) } ?? ask
    }
}

extension LineAsk {
    /// The names of the model's labels, in their order.
    static let labelNames = allCases.map(\.rawValue)

    /// Its place among the labels.
    var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    init(label: LabelID) {
        self = Self.allCases.indices.contains(label.index) ? Self.allCases[label.index] : .nothing
    }
}
