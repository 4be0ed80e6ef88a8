import Foundation

/// Time and memory of this process.
package enum Measurement {
    /// Seconds that this process computed meanwhile: what else runs on the machine matters less than to the clock.
    package static func seconds(_ work: () throws -> Void) rethrows -> Double {
        let start = userSeconds(RUSAGE_SELF)
        try work()
        return userSeconds(RUSAGE_SELF) - start
    }

    /// Seconds that finished child processes computed meanwhile.
    package static func childSeconds(_ work: () -> Void) -> Double {
        let start = userSeconds(RUSAGE_CHILDREN)
        work()
        return userSeconds(RUSAGE_CHILDREN) - start
    }

    /// The most memory resident so far, in kilobytes.
    package static var peakKilobytes: Int {
        #if canImport(Glibc)
            usage(RUSAGE_SELF).ru_maxrss
        #else
            usage(RUSAGE_SELF).ru_maxrss / 1024
        #endif
    }

    #if canImport(Glibc)
        private static func usage(_ who: __rusage_who) -> rusage {
            var usage = rusage()
            getrusage(__rusage_who_t(who.rawValue), &usage)
            return usage
        }

        private static func userSeconds(_ who: __rusage_who) -> Double { seconds(of: usage(who)) }
    #else
        private static func usage(_ who: Int32) -> rusage {
            var usage = rusage()
            getrusage(who, &usage)
            return usage
        }

        private static func userSeconds(_ who: Int32) -> Double { seconds(of: usage(who)) }
    #endif

    private static func seconds(of usage: rusage) -> Double {
        Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
    }

    /// The middle one of some values.
    package static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
    }

    /// A number with so many digits behind the point.
    package static func rounded(_ value: Double, _ digits: Int = 2) -> String { String(format: "%.\(digits)f", value) }
}
