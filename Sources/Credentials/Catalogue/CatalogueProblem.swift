/// What is wrong with the files of a catalogue.
public enum CatalogueProblem: Error, Sendable, Hashable {
    /// A file cannot be read, at all or as the text that it should be.
    case unreadable(file: String, reason: String)
    /// A file is not YAML.
    case syntax(file: String, SyntaxProblem)
    /// A file holds something other than issuers and credentials.
    case field(FieldProblem)
    /// An id that another entry has already.
    case duplicateID(Place, id: String, first: Place)
    /// A name that another entry has already.
    case duplicateName(Place, name: String, other: CredentialID)
    /// A link to something that stands nowhere.
    case danglingLink(Place, id: String)
    /// Entries that lead back to themselves.
    case circle(Place, ids: [CredentialID])
}
