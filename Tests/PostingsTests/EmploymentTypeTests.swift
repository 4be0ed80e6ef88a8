import Postings
import Testing

struct EmploymentTypeTests {
    @Test(arguments: [
        (["FULL_TIME"], ["FULL_TIME"]), (["Full-time"], ["FULL_TIME"]), (["full time position"], ["FULL_TIME"]),
        (["https://schema.org/FullTime"], ["FULL_TIME"]), (["Vollzeit"], ["FULL_TIME"]),
        (["Full-time or part-time"], ["FULL_TIME", "PART_TIME"]), (["Full/Part Time"], ["FULL_TIME", "PART_TIME"]),
        (["Full-time, Permanent"], ["FULL_TIME", "Permanent"]), (["CONTRACT"], ["CONTRACTOR"]),
        (["Temp"], ["TEMPORARY"]), (["Internship"], ["INTERN"]), (["per diem"], ["PER_DIEM"]), (["Other"], ["OTHER"]),
        (["FULL_TIME", "Full time"], ["FULL_TIME"]), (["Permanent and pensionable"], ["Permanent and pensionable"]),
        (["Regular"], ["Regular"]), (["CDI"], ["CDI"]), ([], []), ([""], [""]),
    ])
    func clearStatementsGetSchemaOrgsWords(statements: [String], words: [String]) {
        #expect(EmploymentType.words(of: statements) == words)
    }

    @Test func aLongStatementStaysAsItIs() {
        let text = "Full-time, " + String(repeating: "x", count: 300)
        #expect(EmploymentType.words(of: [text]) == [text])
    }
}
