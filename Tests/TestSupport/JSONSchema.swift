import Foundation

/// Checks values against the part of JSON Schema (2020-12) that the project's own schemas use; any other keyword is a fault.
///
/// It calls itself as deep as the value and the schemas are nested, both of the project's own making.
package struct JSONSchema {
    private let root: [String: Any]

    private static let known: Set<String> = [
        "$schema", "$defs", "$ref", "title", "description", "type", "enum", "const", "properties", "required",
        "additionalProperties", "items", "minItems", "minLength", "pattern", "minimum", "maximum",
    ]

    /// Reads a schema of the repository.
    package init(_ name: String) throws {
        let bytes = Data(Repository.bytes("Examples/schemas/" + name + ".schema.json"))
        root = try JSONSerialization.jsonObject(with: bytes) as? [String: Any] ?? ["not": "there"]
    }

    /// What is wrong with a value, each with its place; empty where nothing is.
    package func faults(of value: Any) -> [String] { faults(of: value, root, "$") }

    private func faults(of value: Any, _ schema: [String: Any], _ place: String) -> [String] {
        if let reference = schema["$ref"] as? String {
            let name = reference.split(separator: "/").last.map(String.init) ?? ""
            let defined = (root["$defs"] as? [String: Any])?[name] as? [String: Any]
            return defined.map { self.faults(of: value, $0, place) } ?? ["\(place): \(reference) is not defined"]
        }
        var faults = schema.keys.filter { !Self.known.contains($0) }.map { "\(place): keyword \($0) is not known here" }
        faults += ofKind(value, schema).map { "\(place): \($0)" }
        if let object = value as? [String: Any] { faults += ofMembers(object, schema, place) }
        if let array = value as? [Any] {
            if array.count < schema["minItems"] as? Int ?? 0 { faults.append("\(place): too few items") }
            if let items = schema["items"] as? [String: Any] {
                faults += array.enumerated().flatMap { self.faults(of: $1, items, "\(place)[\($0)]") }
            }
        }
        return faults
    }

    private func ofMembers(_ object: [String: Any], _ schema: [String: Any], _ place: String) -> [String] {
        let required = schema["required"] as? [String] ?? []
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        var faults = required.filter { object[$0] == nil }.map { "\(place): \($0) is missing" }
        for (name, member) in object {
            if let property = properties[name] {
                faults += self.faults(of: member, property, "\(place).\(name)")
            } else if schema["additionalProperties"] as? Bool == false {
                faults.append("\(place): \(name) should not be there")
            } else if let other = schema["additionalProperties"] as? [String: Any] {
                faults += self.faults(of: member, other, "\(place).\(name)")
            }
        }
        return faults
    }

    private func ofKind(_ value: Any, _ schema: [String: Any]) -> [String] {
        var faults: [String] = []
        let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
        if !types.isEmpty, !types.contains(where: { Self.isOf($0, value) }) { faults.append("is none of \(types)") }
        if let values = schema["enum"] as? [String], !values.contains(value as? String ?? "") {
            faults.append("\(value) is none of \(values)")
        }
        if let constant = schema["const"] as? Int, Self.number(value) != Double(constant) {
            faults.append("\(value) is not \(constant)")
        }
        if let text = value as? String {
            if text.count < schema["minLength"] as? Int ?? 0 { faults.append("is too short") }
            if let pattern = schema["pattern"] as? String, text.range(of: pattern, options: .regularExpression) == nil {
                faults.append("\(text) does not match \(pattern)")
            }
        } else if let number = Self.number(value) {
            if number < Self.number(schema["minimum"] ?? "") ?? -.infinity { faults.append("\(number) is too small") }
            if number > Self.number(schema["maximum"] ?? "") ?? .infinity { faults.append("\(number) is too large") }
        }
        return faults
    }

    private static func isOf(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "null": value is NSNull
        case "string": value is String
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "boolean": isBoolean(value)
        case "integer": number(value).map { $0 == $0.rounded() } == true
        case "number": number(value) != nil
        default: false
        }
    }

    private static func isBoolean(_ value: Any) -> Bool {
        // A truth value is a number, too, to Foundation; only the type it was made of tells.
        if type(of: value) == Bool.self { return true }
        return (value as? NSNumber).map { ["c", "B"].contains(String(cString: $0.objCType)) } ?? false
    }

    private static func number(_ value: Any) -> Double? {
        isBoolean(value) || value is String ? nil : (value as? NSNumber)?.doubleValue
    }
}
