/// Turns the events of an HTML parse into blocks, records of marked-up items, and metadata.
struct HTMLReader: ~Copyable {
    /// What the page shows.
    var builder: BlockBuilder
    /// The items that the page marks up.
    var items: ItemReader
    /// `meta` elements in document order.
    var metadata: [Field] = []
    /// The declared language.
    var language: String?

    /// The text that run numbers stand for.
    let skeleton: PageSkeleton

    /// The parser whose events these are, to end it.
    var parser: UnsafeMutableRawPointer?
    /// The place in the parser's input at which it was ended, as too much was open.
    var stop: Int?
    /// Whether that was ever so.
    private(set) var isTooDeep = false

    private let elementNames = ElementName.names
    private let elementTraits = ElementName.traitTable
    private let isSkeleton: Bool
    private let references: ItemReferences
    /// How many of the skeleton's link edges lie behind: an odd number inside a link.
    private var linkEdgesPassed = 0
    private var scopes: [Scope] = [Scope()]
    private var regions = RegionCandidates()
    /// The open elements that are called after a fact of a posting, and where in the text they begin.
    private var openParts: [(kind: NamedPart.Kind, start: Int)] = []
    private var parts: [NamedPart] = []
    private var title = ByteBuffer(capacity: 64)
    private var hasTitle = false
    private var containers: Int32 = 0
    private var rows: Int32 = 0
    private let mostOpen: Int
    /// The blocks for readers without scripts.
    private var scriptless: [Range<Int>] = []
    private var scriptlessStart: Int?

    /// Elements that may be open beside those that count for the limit of nesting.
    private static let mostImplied = 1024

    /// - Parameter skeleton: the page's text, where libxml2 gets only its tags.
    /// - Parameter references: the ids that items point to.
    /// - Parameter pageBytes: the length of the page.
    init(limits: Limits, skeleton: consuming PageSkeleton?, references: ItemReferences, pageBytes: Int) {
        self.references = references
        if let skeleton {
            isSkeleton = true
            self.skeleton = skeleton
        } else {
            isSkeleton = false
            self.skeleton = PageSkeleton(capacity: 64)
        }
        mostOpen = limits.nesting + HTMLReader.mostImplied
        metadata = self.skeleton.metadata
        let capacity = self.skeleton.text.count + 64
        builder = BlockBuilder(byteLimit: limits.textBytes, blockLimit: limits.blocks, capacity: capacity)
        items = ItemReader(limits: limits, pageBytes: pageBytes)
        scopes.reserveCapacity(64)
    }

    // MARK: Events

    /// An element begins.
    mutating func start(_ name: UnsafePointer<UInt8>, _ attributes: HTMLAttributes) {
        start(elementNames.element(name, count: HTMLAttributes.length(name)), attributes)
    }

    /// An element begins.
    mutating func start(_ element: ElementName, _ attributes: HTMLAttributes) {
        let traits = elementTraits[element]
        var scope = scopes[scopes.count - 1]
        scope.flags.subtract([.item, .title, .openRegion, .part])
        scope.element = element
        if traits.contains(.breaksText) { builder.endBlock() }
        if traits.contains(.container) {
            containers += 1
            scope.container = containers
        }
        if !traits.isDisjoint(with: [.bold, .preformatted, .skipped, .spaced]) { apply(traits, to: &scope) }
        enter(element, &scope)
        if element == .a, isSkeleton { scope.flags.insert(.linked) }
        if let region = element.region, !(element == .header && scope.region.isContent) {
            open(region, in: &scope, isCertain: element != .form)
        }
        if !attributes.isEmpty { read(attributes, of: element, &scope) }
        scopes.append(scope)
        // Elements without end tags are not counted before; libxml2 looks through all that is open for many an end tag.
        if scopes.count > mostOpen, stop == nil {
            isTooDeep = true
            stop = parser == nil ? 0 : LibXML2.stop(parser)
        }
    }

    /// An element ends; what libxml2 left open inside it ends too.
    mutating func end(_ name: UnsafePointer<UInt8>) {
        end(elementNames.element(name, count: HTMLAttributes.length(name)))
    }

    /// An element ends; what was left open inside it ends too.
    mutating func end(_ element: ElementName) {
        guard let index = scopes.lastIndex(where: { $0.element == element }), index > 0 else { return }
        while scopes.count > index { leave() }
    }

    /// Text as libxml2 hands it over: the number of a run, where the page came as a skeleton.
    mutating func characters(_ bytes: UnsafePointer<UInt8>, count: Int) {
        guard isSkeleton else { return text(bytes, count: count) }
        if bytes[0] == 0x20 { text(bytes, count: 1) }
        if let run = skeleton.run(numbered: bytes, count: count) { self.run(run) }
    }

    /// A run of the skeleton's text, parted where links begin and end in it.
    private mutating func run(_ run: UnsafeBufferPointer<UInt8>) {
        guard let start = run.baseAddress else { return }
        let offset = start - UnsafePointer(skeleton.text.base)
        var index = 0
        while linkEdgesPassed < skeleton.linkEdges.count {
            let edge = skeleton.linkEdges[linkEdgesPassed] - offset
            guard edge < run.count else { break }
            if edge > index {
                text(start + index, count: edge - index)
                index = edge
            }
            linkEdgesPassed += 1
        }
        text(start + index, count: run.count - index)
    }

    private mutating func text(_ bytes: UnsafePointer<UInt8>, count: Int) {
        let top = scopes.count - 1
        if scopes[top].flags.contains(.skipped) {
            if scopes[top].flags.contains(.title) { title.append(bytes, count: count) }
            return
        }
        if linkEdgesPassed.isMultiple(of: 2) {
            builder.append(bytes, count: count, in: scopes[top])
        } else {
            var linked = scopes[top]
            linked.flags.insert(.linked)
            builder.append(bytes, count: count, in: linked)
        }
        // A value may be hidden as a whole; what is hidden inside of one is no part of it.
        if items.isCapturing, !scopes[top].flags.contains(.unseen) || items.isCapturingUnseen {
            items.characters(bytes, count: count)
        }
    }

    // MARK: Scopes

    private func apply(_ traits: ElementTraits, to scope: inout Scope) {
        if traits.contains(.bold) { scope.flags.insert(.bold) }
        if traits.contains(.preformatted) { scope.flags.insert(.preformatted) }
        if traits.contains(.skipped) { scope.flags.insert(.skipped) }
    }

    private mutating func enter(_ element: ElementName, _ scope: inout Scope) {
        switch element {
        case .br: builder.addLineBreak()
        case .custom, .label: builder.addSpace()
        case .h1, .h2, .h3, .h4, .h5, .h6: become(.heading, level: element.headingLevel, &scope)
        case .ul, .ol, .menu, .dir: scope.listDepth += 1
        case .li: become(.listItem, level: max(1, scope.listDepth), &scope)
        case .dt: become(.definitionTerm, level: 0, &scope)
        case .dd: become(.definitionDescription, level: 0, &scope)
        case .pre, .plaintext, .xmp: become(.preformatted, level: 0, &scope)
        case .blockquote: become(.paragraph, level: 0, &scope)
        case .table: scope.columns = 0
        case .tr:
            rows += 1
            scope.row = rows
            scope.columns = 0
        case .td, .th: enterCell(&scope, span: 1)
        case .noscript:
            scope.flags.insert(.hidden)
            scriptlessStart = scriptlessStart ?? builder.closedCount
        case .title where !hasTitle && !scopes[scopes.count - 1].flags.contains(.skipped):
            scope.flags.insert(.title)
            hasTitle = true
        default: break
        }
        if items.isCapturing { items.element(element, begins: true) }
    }

    private func become(_ kind: Block.Kind, level: Int32, _ scope: inout Scope) {
        scope.kind = kind
        scope.level = level
    }

    private mutating func enterCell(_ scope: inout Scope, span: Int32) {
        scopes[scopes.count - 1].columns += span
        scope.column = scope.columns + 1
        become(.tableCell, level: scope.column, &scope)
        scope.columns = 0
    }

    private mutating func leave() {
        let scope = scopes.removeLast()
        let traits = elementTraits[scope.element]
        if traits.contains(.breaksText) { builder.endBlock() }
        if traits.contains(.spaced) { builder.addSpace() }
        if scope.element == .noscript { endScriptless() }
        if scope.flags.contains(.openRegion) { regions.close(at: builder.closedCount) }
        if scope.flags.contains(.part) { endPart() }
        if scope.flags.contains(.item) { items.leave() }
        if items.isCapturing { items.element(scope.element, begins: false) }
        if scopes.isEmpty { scopes.append(Scope()) }
    }

    /// Notes the text of an element that is called after a fact, where there is some and not too much.
    private mutating func endPart() {
        guard let (kind, first) = openParts.popLast() else { return }
        let end = builder.text.count
        var start = first
        while start < end, builder.text.base[start] <= 0x20 { start += 1 }
        guard end > start, end - start <= NamedPart.longest else { return }
        parts.append(NamedPart(kind: kind, start: start, end: end))
    }

    /// Sets the region of what is inside, unless it stands in page furniture that holds for all inside it.
    private mutating func open(_ region: Block.Region, in scope: inout Scope, isCertain: Bool) {
        let isSettled = scope.region.isFurniture && !scope.flags.contains(.guessedRegion)
        if isSettled || scope.region.isFurniture && !region.isFurniture, region != .main { return }
        if isCertain {
            scope.flags.remove(.guessedRegion)
        } else if !scope.flags.contains(.openRegion) {
            regions.open(region, around: scope.region, at: builder.closedCount)
            scope.flags.formUnion([.openRegion, .guessedRegion])
        }
        scope.region = region
    }

    // MARK: Attributes

    private mutating func read(_ attributes: HTMLAttributes, of element: ElementName, _ scope: inout Scope) {
        var rest = attributes
        var mayBeItem = false
        var region: Block.Region?
        var part: NamedPart.Kind?
        while let attribute = rest.popFirst() {
            switch attribute.name {
            case .href where element == .a: scope.flags.insert(.linked)
            case .name where element == .a && isSkeleton: scope.flags.subtract(isInLink ? [] : .linked)
            case .hidden: scope.flags.formUnion([.hidden, .unseen])
            case .ariaHidden: if attribute.value.equals("true") { scope.flags.insert(.hidden) }
            case .style: InlineStyle.apply(attribute.value, to: &scope)
            case .lang, .xmlLang: if element == .html, language == nil { language = attribute.string }
            case .role: read(role: attribute.value, element, &scope)
            case .class, .id:
                region = region ?? RegionVocabulary.region(of: attribute.value, on: element)
                mayBeItem = mayBeItem || attribute.name == .id && references.contains(attribute.value)
                part = part ?? PartVocabulary.part(of: attribute.value)
            case .colspan: read(columnSpan: attribute.value, of: element)
            case .ariaLevel: if scope.kind == .heading { scope.level = attribute.value.number ?? scope.level }
            case .itemscope, .itemprop, .typeof, .property, .vocab: mayBeItem = true
            default: break
            }
        }
        if let region { open(region, in: &scope, isCertain: false) }
        if let part, parts.count < NamedPart.mostOfPage, !element.traits.contains(.void) {
            scope.flags.insert(.part)
            openParts.append((part, builder.text.count))
        }
        if element == .meta { read(meta: attributes) }
        let isUnseen = scope.flags.contains(.unseen)
        if mayBeItem, items.enter(element, attributes, references, isUnseen: isUnseen) { scope.flags.insert(.item) }
    }

    /// Whether the text around the element at hand stands in a link.
    private var isInLink: Bool { scopes[scopes.count - 1].flags.contains(.linked) }

    private mutating func read(role: UnsafeBufferPointer<UInt8>, _ element: ElementName, _ scope: inout Scope) {
        if let region = RegionVocabulary.region(ofRole: role), element != .body {
            open(region, in: &scope, isCertain: region != .form)
        } else if role.equals("heading") {
            builder.endBlock()
            become(.heading, level: 2, &scope)
        } else if role.equals("listitem") {
            builder.endBlock()
            become(.listItem, level: max(1, scope.listDepth), &scope)
        }
    }

    private mutating func read(columnSpan: UnsafeBufferPointer<UInt8>, of element: ElementName) {
        guard element == .td || element == .th, let span = columnSpan.number, span > 1, span <= 1000 else { return }
        scopes[scopes.count - 1].columns += span - 1
    }

    private mutating func read(meta attributes: HTMLAttributes) {
        var rest = attributes
        var name: String?
        var content: String?
        while let attribute = rest.popFirst() {
            switch attribute.name {
            case .name, .property, .httpEquiv: name = name ?? attribute.string
            case .content: content = attribute.string
            default: break
            }
        }
        if let name, let content { metadata.append(Field(path: name, value: content)) }
    }

    /// Ends a stretch for readers without scripts; what stands in one inside of another belongs to the outer.
    private mutating func endScriptless() {
        guard !scopes.contains(where: { $0.element == .noscript }), let start = scriptlessStart else { return }
        scriptlessStart = nil
        if builder.closedCount > start { scriptless.append(start..<builder.closedCount) }
    }

    // MARK: The end

    /// What the page shows.
    mutating func finish() -> FlatText {
        while scopes.count > 1 { leave() }
        var text = builder.finish()
        regions.settle(&text.blocks)
        ScriptlessText(stretches: scriptless).show(in: &text)
        text.parts = parts.filter { $0.end <= text.bytes.count }
        return text
    }

    /// The page's title, with white space folded.
    var pageTitle: String? {
        var folded = BlockBuilder(byteLimit: 1 << 16, capacity: 128)
        folded.append(title.base, count: title.count, in: Scope())
        let text = folded.finish()
        return text.bytes.isEmpty ? nil : String(decoding: text.bytes, as: UTF8.self)
    }
}
