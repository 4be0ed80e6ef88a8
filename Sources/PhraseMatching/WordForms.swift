/// Which spellings of one folded word count as the same: singular and plural, British and American.
///
/// Used when phrase sets are built, never while matching: every form of a label's word gets an entry of its own.
public enum WordForms {
    /// One form to stand for all: American, singular.
    public static func canonical(_ word: String) -> String {
        singular(american(word))
    }

    /// The forms with the same canonical form as a word, itself among them, in a fixed order.
    public static func forms(of word: String) -> [String] {
        let root = canonical(word)
        var seen: Set<String> = [word]
        var result = [word]
        for spelling in spellings(of: root) {
            for form in [spelling] + plurals(of: spelling) where canonical(form) == root && seen.insert(form).inserted {
                result.append(form)
            }
        }
        return result
    }

    /// The bare forms that an -ing form may come from, likeliest first: managing -> manage, manag; running -> run.
    public static func bareForms(ofIng word: String) -> [String] {
        guard word.hasSuffix("ing"), word.count > 5 else { return [] }
        let stem = String(word.dropLast(3))
        var result = [stem + "e", stem]
        let ends = stem.suffix(2)
        if ends.count == 2, ends.first == ends.last { result.append(String(stem.dropLast())) }
        return result
    }

    /// The -ing forms that a bare form may have: manage -> managing; run -> running, runing.
    public static func ingForms(of word: String) -> [String] {
        guard word.count > 2, !word.hasSuffix("ing"), let last = word.last else { return [] }
        if last == "e", !word.hasSuffix("ee") { return [word.dropLast() + "ing"] }
        let isShort = word.count <= 5 && !"aeiouwxy".contains(last)
        return [word + "ing"] + (isShort ? [word + String(last) + "ing"] : [])
    }

    private static let irregular = [
        "analyses": "analysis", "diagnoses": "diagnosis", "children": "child", "bases": "base", "theses": "thesis",
    ]

    private static func singular(_ word: String) -> String {
        if let known = irregular[word] { return known }
        guard word.utf8.count > 3, word.hasSuffix("s"), word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x80 })
        else { return word }
        if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
        if ["sses", "xes", "ches", "shes", "zzes"].contains(where: word.hasSuffix) { return String(word.dropLast(2)) }
        return ["ss", "us", "is"].contains(where: word.hasSuffix) ? word : String(word.dropLast())
    }

    private static func plurals(of word: String) -> [String] {
        let irregularPlurals = irregular.filter { $0.value == word }.keys.sorted()
        guard let last = word.last, last.isLetter else { return irregularPlurals }
        let regular = last == "y" ? [word + "s", word.dropLast() + "ies"] : [word + "s", word + "es"]
        return irregularPlurals + regular
    }

    /// British wordings that no ending explains, and the American one.
    private static let americanWords = [
        "programme": "program", "programmes": "programs", "grey": "gray", "cheque": "check", "centre": "center",
        "centres": "centers", "theatre": "theater", "theatres": "theaters", "fibre": "fiber", "metre": "meter",
        "litre": "liter", "licence": "license", "licences": "licenses", "defence": "defense", "offence": "offense",
        "practise": "practice", "practising": "practicing", "judgement": "judgment", "fulfil": "fulfill",
        "enrol": "enroll", "enrolment": "enrollment", "fulfilment": "fulfillment", "skilful": "skillful",
        "aluminium": "aluminum", "tyre": "tire", "tyres": "tires", "ageing": "aging", "labour": "labor",
        "manoeuvre": "maneuver", "instalment": "installment", "cancelled": "canceled", "mould": "mold",
        "moulding": "molding", "plough": "plow", "storey": "story", "jewellery": "jewelry", "marvellous": "marvelous",
    ]

    /// Endings and groups of letters: British, American.
    private static let endings = [
        ("isation", "ization"), ("isations", "izations"), ("ise", "ize"), ("ises", "izes"), ("ised", "ized"),
        ("ising", "izing"), ("iser", "izer"), ("isers", "izers"), ("yse", "yze"), ("ysed", "yzed"),
        ("ysing", "yzing"), ("yser", "yzer"), ("our", "or"), ("ours", "ors"), ("oural", "oral"), ("oured", "ored"),
        ("ouring", "oring"), ("ourite", "orite"), ("elling", "eling"), ("elled", "eled"), ("ellor", "elor"),
        ("ellors", "elors"), ("eller", "eler"), ("ogue", "og"), ("ogues", "ogs"),
    ]

    private static let groups = [
        ("paed", "ped"), ("anaes", "anes"), ("haem", "hem"), ("gynaec", "gynec"), ("oesoph", "esoph"),
        ("oestr", "estr"), ("encyclopaed", "encycloped"),
    ]

    private static func american(_ word: String) -> String {
        if let known = americanWords[word] { return known }
        guard word.utf8.count > 4 else { return word }
        var result = word
        for (british, ours) in groups {
            if let range = result.firstRange(of: british) { result.replaceSubrange(range, with: ours) }
        }
        // The longest ending counts: "isation" before "ise" would never clash, but "ours" ends in neither "our".
        if let (british, ours) = endings.first(where: { result.hasSuffix($0.0) }),
            result.utf8.count > british.utf8.count + 1
        {
            result = result.dropLast(british.count) + ours
        }
        return result
    }

    /// British spellings that an American singular may stand for, with the American one first.
    private static func spellings(of root: String) -> [String] {
        var result = [root]
        result += americanWords.filter { singular($0.value) == root }.keys.sorted().map(singular)
        for (british, ours) in endings where root.hasSuffix(ours) { result.append(root.dropLast(ours.count) + british) }
        for (british, ours) in groups {
            for spelling in result {
                guard let range = spelling.firstRange(of: ours) else { continue }
                result.append(spelling.replacingCharacters(in: range, with: british))
            }
        }
        return result
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with replacement: String) -> String {
        var copy = self
        copy.replaceSubrange(range, with: replacement)
        return copy
    }

    fileprivate func firstRange(of part: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
            start = index(after: start)
        }
        return nil
    }
}
