#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Standard input, output and error as the caller left them.
public enum StandardStreams {
    /// Puts something in the place of those that are closed.
    ///
    /// The next file that is opened would stand in their place otherwise: messages would be written into the results, or
    /// results into a file that is read. Reading a closed input and writing a closed output fail as before; what is said
    /// on a closed standard error is lost, as the caller wants it.
    public static func fillGaps() {
        for (descriptor, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_WRONLY)]
        where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest free number is taken, which is this one.
            _ = open("/dev/null", mode)
        }
    }

    /// Writes to standard error; where that cannot be written there is nobody to tell, and the work goes on.
    public static func say(_ text: String) {
        _ = Descriptor.write(Array(text.utf8), to: STDERR_FILENO)
    }
}
