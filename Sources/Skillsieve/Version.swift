/// The program's version, as `--version` prints it and every result records it.
public enum Version {
    /// By semantic versioning.
    public static let current = "0.1.0"
}
