/// The class names and ids that call an element after a fact of a posting: the one table of them.
///
/// The words are those that job boards, applicant trackers and WordPress themes use, as their markup was read. A single
/// word counts only where it is the whole name, two words where the name ends in them: `company` is an employer's name
/// and `company-description` is not.
enum PartVocabulary {
    private static let names: [(NamedPart.Kind, [String])] = [
        (
            .title,
            [
                "jobtitle", "titlejob", "positiontitle", "vacancytitle", "postingtitle", "postingheadline",
                "offertitle",
                "jobname", "jobheadline", "jobheading", "roletitle", "posttitle", "vacancyname", "openingtitle",
            ]
        ),
        (
            .organization,
            [
                "company", "companyname", "employer", "employername", "jobcompany", "jobemployer", "postingcompany",
                "vacancycompany", "hiringcompany", "organizationname", "organisationname", "orgname", "jobcompanyname",
                "companytitle", "vacancyemployer", "offercompany", "headercompany", "companylink", "hiringorg",
            ]
        ),
        (
            .location,
            [
                "location", "joblocation", "locationname", "joblocations", "worklocation", "jobplace",
                "postinglocation", "vacancylocation", "offerlocation", "headerlocation", "locations", "jobcity",
            ]
        ),
        (
            .pay,
            [
                "salary", "jobsalary", "salaryrange", "payrange", "wage", "jobpay", "compensation", "vacancysalary",
                "offersalary", "headersalary", "jobwage",
            ]
        ),
        (
            .posted,
            [
                "dateposted", "posteddate", "postdate", "jobdate", "publishdate", "postedon", "dateadded",
                "jobposted", "publicationdate", "datepublished", "postingdate", "publisheddate", "postedat",
            ]
        ),
        (
            .expires,
            [
                "closingdate", "expirydate", "deadline", "validthrough", "expirationdate", "jobdeadline", "closedate",
                "applyby", "jobexpires", "enddate", "jobclosing",
            ]
        ),
        (
            .employment,
            ["employmenttype", "jobtype", "contracttype", "worktype", "jobtypes", "jobcontract", "jobemployment"]
        ),
    ]

    private static let table = NameTable(
        names.flatMap { kind, names in
            names.map { ($0, UInt8(NamedPart.Kind.allCases.firstIndex(of: kind) ?? 0)) }
        })

    /// A name longer than this is made up by a machine or says more than the fact.
    private static let longestName = 40

    /// The fact that a list of class names, or an id, calls its element after.
    static func part(of value: UnsafeBufferPointer<UInt8>) -> NamedPart.Kind? {
        ClassNames.first(in: value, part(ofName:))
    }

    private static func part(ofName name: UnsafeBufferPointer<UInt8>) -> NamedPart.Kind? {
        guard name.count <= longestName, let base = name.baseAddress else { return nil }
        var (last, beforeLast) = (ClassWord(), ClassWord())
        var index = 0
        var words = 0
        while let word = ClassWord(base, count: name.count, from: &index) {
            (beforeLast, last) = (last, word)
            words += 1
        }
        let key = words == 1 ? last.key : beforeLast.joined(with: last)
        guard let code = key.flatMap(table.value), NamedPart.Kind.allCases.indices.contains(Int(code)) else {
            return nil
        }
        return NamedPart.Kind.allCases[Int(code)]
    }
}
