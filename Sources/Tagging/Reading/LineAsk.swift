/// What a line of a posting asks for.
public enum LineAsk: String, Sendable, CaseIterable {
    /// Nothing: the company, what it gives, how to apply, the page itself.
    case nothing
    /// What one must have.
    case required
    /// What one would better have.
    case preferred
    /// It tells what is done.
    case duty
}
