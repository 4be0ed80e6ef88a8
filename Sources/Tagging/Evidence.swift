/// What speaks for an ambiguous label where it stands.
enum Evidence: Equatable {
    /// It stands in a list with other skills.
    case inList
    /// A plain word that stands in a list with skills of its field.
    case inListOfItsField
    /// A language beside a word for speaking or writing it.
    case spoken
    /// It follows a wording that asks.
    case afterLead
    /// It comes right before such a word as "skills".
    case beforeHead
    /// A language in a clause that asks.
    case languageAsked
    /// It is an item of a list of requirements by itself.
    case wholeItem
}
