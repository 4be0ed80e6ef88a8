import Testing

@testable import Postings

/// What statements of place name: the town, the region, the country; null where that is in doubt.
struct PlaceTextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var language: String
        var parts: [String?]
        var testDescription: String { text }

        init(
            _ text: String, _ locality: String?, _ region: String? = nil, _ country: String? = nil,
            in language: String = "en"
        ) {
            self.text = text
            self.language = language
            parts = [locality, region, country]
        }
    }

    static let cases: [Case] = [
        Case("Cork, IE", "Cork", nil, "IE"), Case("Berlin, Germany", "Berlin", nil, "DE"),
        Case("Berlin, DE", "Berlin", nil, "DE"),
        Case("Leeds, West Yorkshire", "Leeds", "West Yorkshire", "GB"),
        Case("Tuam, Co. Galway", "Tuam", "Co. Galway", "IE"),
        Case("Remote (UK)", nil, nil, "GB"), Case("Remote - US", nil, nil, "US"),
        Case("Anywhere in the U.S. (remote)", nil, nil, "US"),
        Case("München", "München", in: "de"), Case("80331 München", "München", in: "de"),
        Case("DE-80331 München", "München", in: "de"),
        Case("Paris 9e", "Paris", in: "fr"), Case("75009 Paris, France", "Paris", nil, "FR", in: "fr"),
        Case("Austin, TX 78701", "Austin", "TX", "US"), Case("Austin, TX (hybrid)", "Austin", "TX", "US"),
        Case("San Diego, CA", "San Diego", "CA", "US"), Case("Toronto, ON", "Toronto", "ON", "CA"),
        Case("Dover, DE 19901", "Dover", "DE", "US"), Case("Dover, DE", "Dover"),
        Case("Wilmington, DE", "Wilmington", "DE", "US", in: "en-US"),
        Case("Bengaluru, IN", "Bengaluru", nil, "IN"), Case("Washington, D.C.", "Washington", "DC", "US"),
        Case("Washington DC", "Washington", "DC", "US"), Case("Charleston, SC United States", "Charleston", "SC", "US"),
        Case("Toowoomba QLD", "Toowoomba", "QLD", "AU"),
        Case("Echuca, Victoria, Australia", "Echuca", "Victoria", "AU"),
        Case("Broussard, Louisiana", "Broussard", "Louisiana", "US"),
        Case("Albacete (España)", "Albacete", nil, "ES", in: "es"),
        Case("Carpi (MO)", "Carpi", in: "it"), Case("Criciúma - SC", "Criciúma", in: "pt-BR"),
        Case("Poland", nil, nil, "PL"),
        Case("Hyderabad / Remote", "Hyderabad"), Case("US-IL-Chicago", "Chicago", "IL", "US"),
        Case("29 - Brest", "Brest", in: "fr"),
        Case("Mohali, Punjab, 140306, India", "Mohali", "Punjab", "IN"),
        Case("1485 Chevrier Blvd, Winnipeg, MB R3T 1Y7", "Winnipeg", "MB", "CA"),
        Case("Hereford, HR1", "Hereford"), Case("Tallinn or remote in the EU", "Tallinn"),
        Case("United States - Santa Monica", "Santa Monica", nil, "US"),
        Case("Viana do Castelo, Portugal", "Viana do Castelo", nil, "PT", in: "pt"),
        Case("Frankfurt am Main", "Frankfurt am Main", in: "de"),
        Case("Washington, DC; San Francisco, CA", "Washington", "DC", "US"),
        // In doubt, or no place.
        Case("Malleswaram, Bengaluru", nil), Case("Shrewsbury, Taunton or York", nil),
        Case("Mountrath and Abbeyleix", nil), Case("Cork or Galway, Ireland", nil, nil, "IE"),
        Case("In person", nil), Case("Field Based", nil), Case("Public Works Campus", nil), Case("Remote", nil),
        Case("Various", nil),
        Case("100% remote", nil), Case("Remote Quillmere virtual office", nil), Case("Qualifications", nil),
        Case("", nil),
        Case("Willing to relocate for campaign", nil), Case("Swindon Salary: £42-46k", nil),
    ]

    @Test(arguments: cases) func aTextGivesItsParts(_ example: Case) {
        let read = PlaceText(example.text, language: example.language)
        #expect([read.locality, read.region, read.country] == example.parts)
    }

    @Test func whatIsStatedApartStays() {
        let place = Place(text: "Cork, IE", locality: "Cork")
        #expect(place.readApart(language: "en") == place)
    }
}
