import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The files that would be left behind if the program ended now.
public enum UnfinishedFiles {
    /// So many are remembered; a program that writes more at once is none of ours.
    private static let places = 16
    /// Names by place, null where free.
    ///
    /// A signal's handler reads them at any time, so that they are never moved, and a name is not freed while it can be
    /// found.
    nonisolated(unsafe) private static let names: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = {
        let names = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: places)
        names.initialize(repeating: nil, count: places)
        return names
    }()
    private static let lock = Mutex(())

    static func add(_ path: FilePath) {
        lock.withLock { _ in
            guard let free = (0..<places).first(where: { names[$0] == nil }) else { return }
            names[free] = path.withSystemName(failed: nil) { strdup($0) }
        }
    }

    static func remove(_ path: FilePath) {
        lock.withLock { _ in
            for place in 0..<places {
                guard let name = names[place], path.withSystemName(failed: 1, { strcmp($0, name) }) == 0 else {
                    continue
                }
                names[place] = nil
                free(name)
            }
        }
    }

    /// From now on, signals that end the program take unfinished files with them; the program ends by the signal still.
    public static func removeAtSignals() {
        // Made before a handler may ask for it: a handler must not be the first to do so.
        _ = names
        for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGXCPU, SIGXFSZ] {
            var action = sigaction()
            sigaction(signal, nil, &action)
            #if canImport(Darwin)
                let isDefault = action.__sigaction_u.__sa_handler == nil
                action.__sigaction_u.__sa_handler = { UnfinishedFiles.end(by: $0) }
            #else
                let isDefault = action.__sigaction_handler.sa_handler == nil
                action.__sigaction_handler.sa_handler = { UnfinishedFiles.end(by: $0) }
            #endif
            // What the caller chose to ignore, as nohup does, stays ignored.
            guard isDefault else { continue }
            action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
            sigaction(signal, &action, nil)
        }
    }

    /// Only calls that a handler may make.
    private static func end(by signal: Int32) {
        for place in 0..<places {
            if let name = names[place] { unlink(name) }
        }
        // The handler is taken back already, so that this ends the program as the signal would have.
        kill(getpid(), signal)
    }
}
