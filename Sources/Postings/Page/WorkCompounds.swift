/// Words for people by their work that are written in one word with what they do: "Drifttekniker", "parkarbetare".
enum WorkCompounds {
    /// Whether one stands in a text.
    static func stand(in text: String) -> Bool {
        guard text.utf8.count <= 200 else { return false }
        return text.lowercased().split { !$0.isLetter }.contains { word in
            word.utf8.count >= 8 && word.count >= 8 && endings.contains { word.hasSuffix($0) && word.count > $0.count }
        }
    }

    /// What a form for several or for women is made of, where its ending tells: "lifeguards", "cozinheira", "Malerinnen".
    static func base(of word: String) -> String? {
        guard word.count >= 5, word.count <= 40 else { return nil }
        guard let change = forms.first(where: { word.hasSuffix($0.ending) }) else { return nil }
        return word.dropLast(change.ending.count) + change.base
    }

    private static let forms: [(ending: String, base: String)] = [
        ("innen", ""), ("euses", "eur"), ("euse", "eur"), ("trices", "teur"), ("trice", "teur"), ("ières", "ier"),
        ("ière", "ier"),
        ("as", "o"), ("os", "o"), ("a", "o"), ("s", ""), ("in", ""),
    ]

    /// German, Dutch, Swedish, Norwegian, Danish and Finnish.
    private static let endings = [
        "techniker", "technikerin", "arbeiter", "arbeiterin", "berater", "beraterin", "leiter", "leiterin", "fahrer",
        "fahrerin",
        "kraft", "pfleger", "pflegerin", "meister", "meisterin", "helfer", "helferin", "ingenieur", "ingenieurin",
        "entwickler",
        "verkäufer", "verkäuferin", "mechaniker", "monteur", "lehrer", "lehrerin", "führer", "führerin", "bauer",
        "macher",
        "assistent", "assistentin", "assistenz", "manager", "managerin", "verwalter", "verwalterin", "betreuer",
        "betreuerin",
        "medewerker", "medewerkster", "leider", "adviseur", "verpleegkundige", "begeleider", "beheerder", "chauffeur",
        "monteur",
        "docent", "assistente", "specialist", "coördinator", "tekniker", "arbetare", "ledare", "lärare", "skötare",
        "biträde",
        "handläggare", "utvecklare", "ansvarig", "chef", "sköterska", "arbeider", "arbeidere", "lærer", "pleier",
        "leder", "rådgiver",
        "medarbeider", "medarbejder", "assistent", "konsulent", "tekniker", "mester", "insinööri", "hoitaja",
        "työntekijä", "opettaja",
    ]
}
