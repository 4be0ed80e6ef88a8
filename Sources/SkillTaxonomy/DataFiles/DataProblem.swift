/// Why a file is no tree of names and values that can be used.
package struct DataProblem: Error, Hashable {
    /// What was wrong.
    package enum Fault: Hashable, Sendable {
        /// It is not well-formed; in the parser's words.
        case syntax(String)
        /// A name stands twice in one mapping.
        case duplicateName(String)
        /// A name is an alias.
        case aliasAsName
        /// A name is a list or a mapping.
        case nameIsNoText
        /// An alias stands for nothing that came before it.
        case undefinedAlias(String)
        /// Lists and mappings stand in one another too deeply.
        case tooDeep(limit: Int)
        /// There are too many values, each counted as often as an alias repeats it.
        case tooManyValues(limit: Int)
        /// There are too many lines that begin with a percent sign, which direct the parser.
        case tooManyDirectives(limit: Int)
        /// A second document follows the first.
        case severalDocuments
    }

    /// What was wrong.
    package var fault: Fault
    /// The line, from 1, where it is known.
    package var line: Int?

    init(_ fault: Fault, line: Int?) {
        self.fault = fault
        self.line = line
    }
}
