/// The names of the months in the languages in which postings are dated.
enum MonthNames {
    /// A line a month, in lower case; inflected forms where dates have them.
    private static let names: [[String]] = [
        [
            "january", "januar", "jänner", "janvier", "enero", "janeiro", "januari", "gennaio", "stycznia", "ledna",
            "ianuarie", "ocak", "tammikuuta", "января", "styczeń", "leden",
        ],
        [
            "february", "februar", "feber", "février", "febrero", "fevereiro", "februari", "febbraio", "lutego",
            "února",
            "februarie", "şubat", "helmikuuta", "февраля", "luty", "únor",
        ],
        [
            "march", "märz", "mars", "marzo", "março", "maart", "marts", "marca", "března", "martie", "mart",
            "maaliskuuta", "марта", "marzec", "březen",
        ],
        [
            "april", "avril", "abril", "aprile", "kwietnia", "dubna", "aprilie", "nisan", "huhtikuuta", "апреля",
            "kwiecień", "duben",
        ],
        [
            "may", "mai", "mayo", "maio", "mei", "maj", "maggio", "maja", "května", "mayıs", "toukokuuta", "мая",
            "květen",
        ],
        [
            "june", "juni", "juin", "junio", "junho", "giugno", "czerwca", "června", "iunie", "haziran", "kesäkuuta",
            "июня", "czerwiec", "červen",
        ],
        [
            "july", "juli", "juillet", "julio", "julho", "luglio", "lipca", "července", "iulie", "temmuz",
            "heinäkuuta", "июля", "lipiec", "červenec",
        ],
        [
            "august", "août", "agosto", "augustus", "augusti", "sierpnia", "srpna", "ağustos", "elokuuta", "августа",
            "sierpień", "srpen",
        ],
        [
            "september", "septembre", "septiembre", "setembro", "settembre", "września", "září", "septembrie", "eylül",
            "syyskuuta", "сентября", "wrzesień",
        ],
        [
            "october", "oktober", "octobre", "octubre", "outubro", "ottobre", "października", "října", "octombrie",
            "ekim", "lokakuuta", "октября", "październik", "říjen",
        ],
        [
            "november", "novembre", "noviembre", "novembro", "listopada", "listopadu", "noiembrie", "kasım",
            "marraskuuta", "ноября", "listopad",
        ],
        [
            "december", "dezember", "décembre", "diciembre", "dezembro", "dicembre", "grudnia", "prosince",
            "decembrie", "aralık", "joulukuuta", "декабря", "desember", "grudzień", "prosinec",
        ],
    ]

    /// The number of a month, from its name or at least three letters of it; in lower case, without a full stop.
    static func number(of word: String) -> Int? {
        guard word.utf8.count <= 32, word.first?.isLetter == true else { return nil }
        return numbers[word]
    }

    /// The months by all beginnings of their names; of two months with one beginning the earlier counts.
    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for (index, names) in names.enumerated() {
            for name in names {
                for length in 3...max(3, name.count) where numbers[String(name.prefix(length))] == nil {
                    numbers[String(name.prefix(length))] = index + 1
                }
            }
        }
        return numbers
    }()
}
