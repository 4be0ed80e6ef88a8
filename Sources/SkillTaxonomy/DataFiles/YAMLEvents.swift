internal import CYaml

/// The events of a YAML file, one after another, as libyaml finds them: the parser that Yams consists of.
///
/// Yams itself composes whole trees. On the way it hashes each key with all that is in it, aliases written out, which takes
/// time that doubles with each line of a file made for it; so the trees are composed here.
struct YAMLEvents: ~Copyable {
    /// What the parser came upon.
    enum Event {
        case documentStart, documentEnd
        case alias(String)
        case text(String, isQuoted: Bool, anchor: String?)
        case listStart(anchor: String?)
        case mappingStart(anchor: String?)
        /// The end of a list or a mapping.
        case close
        case streamEnd
    }

    /// The line on which the last event began, from 1.
    private(set) var line = 1
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let bytes: UnsafeBufferPointer<UInt8>

    /// Begins; the bytes are UTF-8 without a mark at their front and must outlive this.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        parser = .allocate(capacity: 1)
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        if let start = bytes.baseAddress { yaml_parser_set_input_string(parser, start, bytes.count) }
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event; after the end of the stream that again.
    mutating func next() throws(DataProblem) -> Event {
        // libyaml must not be asked without an input.
        guard !bytes.isEmpty else { return .streamEnd }
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
            defer { yaml_event_delete(&event) }
            line = Int(event.start_mark.line) + 1
            switch event.type {
            case YAML_STREAM_START_EVENT: continue
            case YAML_DOCUMENT_START_EVENT: return .documentStart
            case YAML_DOCUMENT_END_EVENT: return .documentEnd
            case YAML_ALIAS_EVENT: return .alias(Self.name(event.data.alias.anchor) ?? "")
            case YAML_SCALAR_EVENT: return Self.text(event)
            case YAML_SEQUENCE_START_EVENT: return .listStart(anchor: Self.name(event.data.sequence_start.anchor))
            case YAML_MAPPING_START_EVENT: return .mappingStart(anchor: Self.name(event.data.mapping_start.anchor))
            case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .close
            default: return .streamEnd
            }
        }
    }

    private static func text(_ event: yaml_event_t) -> Event {
        let scalar = event.data.scalar
        let content = UnsafeBufferPointer(start: UnsafePointer(scalar.value), count: scalar.length)
        let isQuoted =
            scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE || scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
        return .text(String(decoding: content, as: UTF8.self), isQuoted: isQuoted, anchor: name(scalar.anchor))
    }

    private static func name(_ start: UnsafeMutablePointer<UInt8>?) -> String? {
        start.map { String(decodingCString: $0, as: UTF8.self) }
    }

    private func problem() -> DataProblem {
        let words = parser.pointee.problem.map { String(cString: $0) } ?? "the parser gave up"
        guard parser.pointee.error == YAML_READER_ERROR else {
            return DataProblem(.syntax(words), line: Int(parser.pointee.problem_mark.line) + 1)
        }
        // A byte that is no text has a place in the file, and the lines before it have been read.
        let before = bytes.prefix(Int(clamping: parser.pointee.problem_offset))
        return DataProblem(.syntax(words), line: 1 + before.count { $0 == 0x0A })
    }
}
