/// The words in roles, class names and ids that tell page furniture from content: the one table of them.
///
/// Roles are those of WAI-ARIA. The other words were gathered by reading the markup of job boards, applicant trackers,
/// WordPress themes and consent boxes, and kept where they can name nothing that holds an ad: "comments" is here, "alert"
/// and "related" alone are not. On the marked pages of `Corpus/content` no word costs text of an ad; `RegionCandidates`
/// takes back a region that would hold most of a page.
enum RegionVocabulary {
    /// ARIA landmark roles.
    private static let roles: [(String, Block.Region)] = [
        ("main", .main), ("article", .article), ("navigation", .navigation), ("banner", .header),
        ("contentinfo", .footer), ("complementary", .aside), ("form", .form), ("search", .form), ("dialog", .dialog),
        ("alertdialog", .dialog), ("menu", .navigation), ("menubar", .navigation),
    ]

    /// Words of class names and ids; two words that stand side by side are written as one.
    private static let words: [(String, Block.Region)] =
        [
            "cookie", "cookies", "cookiebar", "cookiebanner", "cookienotice", "cookieconsent", "consentbanner",
            "consent",
            "gdpr", "ccpa", "onetrust", "usercentrics", "cookiebot",
        ].map { ($0, .dialog) }
        + [
            "breadcrumb", "breadcrumbs", "crumbs", "nav", "navbar", "navigation", "subnav", "topnav", "menu",
            "mainmenu",
            "megamenu", "pagination", "pager", "skiplink", "skipnav", "offcanvas", "langswitcher",
        ].map { ($0, .navigation) }
        + ["masthead", "topbar", "siteheader", "globalheader", "mainheader"].map { ($0, .header) }
        + ["footer", "subfooter", "copyright", "colophon"].map { ($0, .footer) }
        + [
            "sidebar", "relatedjobs", "similarjobs", "morejobs", "otherjobs", "recommendedjobs", "latestjobs",
            "recentjobs", "featuredjobs", "popularjobs", "nearbyjobs", "similarroles", "relatedposts", "relatedlinks",
            "relateditems", "relatedcontent", "relatedsearches", "similarvacancies", "relatedvacancies",
            "othervacancies", "socialshare", "sharebuttons", "sharelinks", "socialmedia", "sociallinks", "addtoany",
            "jobalert", "jobalerts", "newsletter", "comments", "commentlist", "commentrespond", "adsbygoogle",
        ].map { ($0, .aside) }
        + [
            "login", "loginform", "signin", "signup", "register", "registration", "subscribe", "searchform",
            "searchbar", "searchbox", "applyform", "applicationform", "contactform",
        ].map { ($0, .form) }

    /// Words that make a class name speak of the page's state or of a taxonomy term, not of what the element is.
    private static let vetoes = [
        "has", "with", "no", "without", "not", "layout", "open", "closed", "enabled", "disabled", "category", "tag",
        "tags", "type", "term", "status", "hidden", "listing",
    ]

    private static let roleTable = NameTable(roles.map { ($0.0, code($0.1)) })
    private static let wordTable = NameTable(words.map { ($0.0, code($0.1)) } + vetoes.map { ($0, veto) })
    private static let veto: UInt8 = 255

    private static func code(_ region: Block.Region) -> UInt8 {
        UInt8(Block.Region.allCases.firstIndex(of: region) ?? 0)
    }

    private static func region(_ code: UInt8) -> Block.Region? {
        Block.Region.allCases.indices.contains(Int(code)) ? Block.Region.allCases[Int(code)] : nil
    }

    /// The landmark that a role names.
    static func region(ofRole role: UnsafeBufferPointer<UInt8>) -> Block.Region? {
        guard let start = role.baseAddress, let key = NameKey(start, count: role.count) else { return nil }
        return roleTable.value(of: key).flatMap(region)
    }

    /// The region that a class or id speaks of, on elements where it may be believed.
    static func region(of value: UnsafeBufferPointer<UInt8>, on element: ElementName) -> Block.Region? {
        guard element.traits.contains(.container), element.region == nil || element == .form, element != .body else {
            return nil
        }
        return region(of: value)
    }

    /// The region that a list of class names speaks of.
    static func region(of value: UnsafeBufferPointer<UInt8>) -> Block.Region? {
        ClassNames.first(in: value, region(ofName:))
    }

    /// One class name: its words, then pairs of neighbours; a veto anywhere in it wins.
    private static func region(ofName name: UnsafeBufferPointer<UInt8>) -> Block.Region? {
        guard name.count <= 64, let base = name.baseAddress else { return nil }
        var found: Block.Region?
        var previous = ClassWord()
        var index = 0
        while let word = ClassWord(base, count: name.count, from: &index) {
            if let code = wordTable.value(of: word.key) {
                if code == veto { return nil }
                found = found ?? region(code)
            }
            if let pair = previous.joined(with: word), let code = wordTable.value(of: pair), code != veto {
                found = found ?? region(code)
            }
            previous = word
        }
        return found
    }
}

extension Block.Region {
    /// Parts whose own `header` is theirs: it holds the title of the article, not of the site.
    var isContent: Bool { self == .main || self == .article }

    /// Parts of a page that hold for everything inside them: an article in a sidebar is still sidebar.
    var isFurniture: Bool {
        switch self {
        case .navigation, .footer, .aside, .dialog: true
        case .main, .article, .header, .form, .none: false
        }
    }
}
