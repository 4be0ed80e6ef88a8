/// Why bytes are no coded catalogue.
public enum CatalogueDecodingError: Error, Sendable, Hashable {
    /// They begin otherwise.
    case notACatalogue
    /// They were coded by another version of the format.
    case unsupportedVersion(found: Int, supported: Int)
    /// They end too early, or point out of themselves.
    case damaged(offset: Int)
}
