/// The few declarations in a `style` attribute that say how text is to be read.
enum InlineStyle {
    /// Whether any declaration may matter; most styles do not.
    static func matters(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
        style.contains("none") || style.contains("hidden") || style.contains("font-weight")
    }

    /// Marks hidden and bold text.
    static func apply(_ style: UnsafeBufferPointer<UInt8>, to scope: inout Scope) {
        var start = 0
        while start < style.count {
            let end = style[start...].firstIndex(of: UInt8(ascii: ";")) ?? style.count
            apply(declaration: style.part(start, end), to: &scope)
            start = end + 1
        }
    }

    private static func apply(declaration: UnsafeBufferPointer<UInt8>, to scope: inout Scope) {
        guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { return }
        let property = declaration.part(0, colon)
        let value = declaration.part(colon + 1, declaration.count)
        if property.contains("display"), value.contains("none") { scope.flags.formUnion([.hidden, .unseen]) }
        if property.contains("visibility"), value.contains("hidden") { scope.flags.formUnion([.hidden, .unseen]) }
        if property.contains("font-weight") { apply(weight: value, to: &scope) }
    }

    private static func apply(weight: UnsafeBufferPointer<UInt8>, to scope: inout Scope) {
        let digits = weight.number ?? (weight.contains("bold") ? 700 : 400)
        if digits >= 600 { scope.flags.insert(.bold) } else { scope.flags.remove(.bold) }
    }
}
