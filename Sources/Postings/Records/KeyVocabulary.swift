/// The words that names of fields are made of, in the languages that exports have them in.
enum KeyVocabulary {
    /// Words for a job, which say nothing of the field itself.
    static let jobs = words(
        "job jobs vacancy vacancies position positions posting postings opening openings requisition req role career "
            + "advert ad ads advertisement offer stellen stelle vacature vaga emploi offre poste post")
    /// Words that say in which form or for whom the value is.
    static let fillers = words(
        "external public internal html plain text raw rendered rich formatted unformatted markdown md str string obj "
            + "display full long localized local en content string value data")
    /// Fields with one of these have been made by machines, or are of somebody else.
    static let unwanted = words(
        "ml ai seo meta metadata og tracking parsed extracted count total hits applications views logo image icon photo "
            + "video similar related recommended suggested breadcrumb breadcrumbs cookie")
    /// What ends in these is no text.
    static let machine = words("id ids url urls uri link href slug code key uuid uid guid number no ref reference seq")
    static let ids = words("id uuid uid guid slug shortcode reference ref number seq no")
    /// What ends in these is the heading of another field, whose name says it too.
    static let headings = words("header heading")

    /// Words for a title, by how sure they are; the first only beside a word for a job.
    static let titles: [String: Int] = [
        "name": 0, "label": 0, "title": 1, "headline": 3, "intitule": 1, "titre": 1, "titel": 1, "titulo": 1,
        "bezeichnung": 1, "puesto": 2, "cargo": 2, "functie": 2, "designation": 2,
    ]

    static let days = words("date day at on time timestamp datetime epoch datum fecha iso utc")
    /// Words for the last day, and for the first, by how sure they are.
    static let closing: [String: Int] = [
        "deadline": 1, "closing": 1, "closes": 1, "close": 1, "expiration": 2, "expiry": 2, "expires": 2, "expire": 2,
        "through": 2, "until": 3, "unposting": 3, "unpublish": 4, "bewerbungsschluss": 1, "bewerbungsfrist": 1,
    ]
    static let posted: [String: Int] = [
        "posted": 1, "posting": 1, "published": 1, "publication": 1, "publish": 1, "released": 2, "release": 2,
        "pub": 2,
        "listed": 2, "listing": 2, "open": 3, "opened": 3, "live": 3, "created": 4, "creation": 4, "create": 4,
        "post": 1, "opening": 3, "updated": 7, "update": 7, "modified": 8, "veroeffentlicht": 1,
    ]

    /// Of these, the ones that need no word for a day beside them.
    static let lastDays = words(
        "deadline expiration expiry expires expire closes through until bewerbungsschluss bewerbungsfrist")
    static let firstDays = words("posted published publication created updated released veroeffentlicht")

    static let pay = words(
        "salary salaries pay compensation wage wages remuneration salaire gehalt salario stipend")
    static let payParts: [String: FieldRole.PayPart] = [
        "min": .minimum, "minimum": .minimum, "from": .minimum, "low": .minimum, "lower": .minimum, "start": .minimum,
        "max": .maximum, "maximum": .maximum, "to": .maximum, "high": .maximum, "upper": .maximum,
        "currency": .currency, "unit": .period, "period": .period, "interval": .period, "frequency": .period,
        "per": .period, "type": .period, "summary": .text, "description": .text,
    ]

    static let employers = words(
        "company employer organization organisation advertiser entreprise arbeitgeber unternehmen empresa werkgever "
            + "bedrijf azienda firma")
    static let employerNames = words("name nom title legal hiring display label full parent recruiting")
    static let companyWords = words("company employer organization organisation corporate us entreprise unternehmen")
    static let companyTexts = words(
        "description overview about profile profil info information us boilerplate corporate intro")

    static let employment = words(
        "employment contract schedule commitment contrat contrato vertragsart arbeitszeit workload engagement")
    static let kinds = words("type types kind time status basis term hours")

    static let places: [String: FieldRole.PlacePart] = [
        "city": .locality, "town": .locality, "locality": .locality, "ville": .locality, "stadt": .locality,
        "ciudad": .locality, "region": .region, "province": .region, "county": .region, "state": .region,
        "country": .country, "pays": .country, "land": .country, "pais": .country, "location": .name,
        "locations": .name, "office": .name, "workplace": .name, "lieu": .name, "arbeitsort": .name, "standort": .name,
        "ort": .name, "ubicacion": .name, "locatie": .name, "place": .name,
    ]
    static let aroundPlaces = words(
        "primary work main candidate required address name area display travail de labor code")

    /// What a text is about, the most telling first.
    static let topics: [(FieldRole.Topic, Set<String>)] = [
        (.part(.preferred), words("preferred desirable desired nice bonus pluses")),
        (.benefits, words("benefit benefits perk perks avantages beneficios vorteile")),
        (.part(.legal), words("eeo disclaimer legal compliance privacy")),
        (.part(.application), words("process apply instructions recruitment bewerbung")),
        (
            .responsibilities,
            words(
                "responsibilities responsibility duties duty tasks task mission missions activities accountabilities "
                    + "aufgaben taken tareas funciones")
        ),
        (
            .qualifications,
            words(
                "requirement requirements qualification qualifications prerequisite prerequisites criteria expertise "
                    + "eligibility anforderungen requisitos eisen profil profile must")
        ),
        (
            .skills,
            words("skill skills competences competencies competence kenntnisse vaardigheden certifications licenses")
        ),
        (.experience, words("experience experiences erfahrung experiencia")),
        (.education, words("education degree formation studium ausbildung")),
    ]

    static let descriptions = words(
        "description descriptions desc descr contents body summary overview snippet excerpt teaser details detail intro "
            + "introduction about information copy pitch beschreibung descripcion descricao descrizione omschrijving "
            + "abstract short brief stellenbeschreibung")
    /// Texts that stand beside a description rather than in its place.
    static let furtherTexts = words(
        "overview intro introduction about information additional closing details detail extra")

    static let namings = words("name label nom libelle title descriptor caption heading header type")
    static let wrappers = words(
        "attributes fields details detail info information properties node custom section sections list lists block blocks "
            + "part parts paragraph paragraphs result item entry record object main current active selected page props")

    private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
}
