import Mustache

/// A Mustache template whose values are escaped scalar by scalar.
struct HTMLTemplate: Sendable {
    private static let escaping: String = {
        MustacheContentTypes.register(HTMLText(), named: HTMLText.name)
        return "{{% CONTENT_TYPE:\(HTMLText.name)}}"
    }()

    private let template: MustacheTemplate?

    /// Parses a template; one with a mistake in it renders as nothing, which a test of each template rules out.
    init(_ text: String) {
        template = try? MustacheTemplate(string: Self.escaping + text)
    }

    func render(_ values: [String: Any]) -> String {
        template?.render(values) ?? ""
    }
}
