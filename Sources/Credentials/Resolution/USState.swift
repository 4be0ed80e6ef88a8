/// The states of the US, which people name beside a licence.
enum USState {
    /// Whether words are a state's name, or "state of" and one.
    static func isNamed(by words: [String]) -> Bool {
        let name = words.starts(with: ["state", "of"]) ? words.dropFirst(2) : words[...]
        return names.contains(name.joined(separator: " "))
    }

    /// In small letters, folded as a name is.
    private static let names = Set(
        [
            "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida",
            "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine",
            "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska",
            "Nevada", "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio",
            "Oklahoma", "Oregon", "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota", "Tennessee",
            "Texas", "Utah", "Vermont", "Virginia", "Washington", "West Virginia", "Wisconsin", "Wyoming",
        ].map { FoldedName($0).tokens.joined(separator: " ") })
}
