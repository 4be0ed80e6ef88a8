extension InputProblem: CustomStringConvertible {
    /// One sentence for people: which input, which place, what was wrong, what to do.
    public var description: String {
        switch self {
        case .missing(let path):
            "\(path): no such file or folder; check the spelling and the folder you are in"
        case .unreadable(let path, let reason):
            "\(path): cannot be read (\(reason)); check that you may read it"
        case .tooLarge(let path, let limit):
            "\(path): is larger than \(ByteCount.text(limit)) and was not read; split it, or leave it out"
        case .unsupported(let path, let ending):
            "\(path): files ending in '\(ending)' are not read; save it as one of \(InputFiles.endingList), "
                + "or pass its content through standard input with '-'"
        case .printDocument(let path, let kind):
            "\(path): \(kind) is not read, since its text cannot be taken out faithfully; save it as HTML or plain text"
        case .nothingToRead(let folder):
            "\(folder): holds no file that can be read (\(InputFiles.endingList)); name another folder or a file"
        case .noContentColumn(let path, let columns):
            "\(path): has no column 'html', 'text' or 'description' to read postings from (its first row is \(columns)); "
                + "name the column with the ads' content so"
        case .badLine(let source, let line, let reason):
            "\(source), line \(line): \(reason)"
        case .noPosting(let source):
            "\(source): holds no posting; check that it is the page of a job and not empty or blocked"
        case .pagesWithoutPosting(let archive, let records, let pages, let found):
            "\(archive): \(found) of \(pages) page\(pages == 1 ? "" : "s") \(found == 1 ? "holds" : "hold") a posting; "
                + "the others and \(records - pages) other record\(records - pages == 1 ? "" : "s") were passed over"
                + (found == 0 ? "; check that it is a crawl of job pages" : "")
        }
    }
}

extension InputProblem.LineFault: CustomStringConvertible {
    /// What was wrong, what to do.
    public var description: String {
        switch self {
        case .notAnObject: "is no JSON object of strings; write {\"id\": \"…\", \"html\": \"…\"} on one line"
        case .noID: "has no \"id\"; add one, a string or a number"
        case .noContent:
            "needs exactly one of \"html\", \"text\" and \"xml\"; add the posting's content under one of them"
        case .noText: "has no \"text\"; add the sentence or phrase under it, and no \"html\" or \"xml\""
        case .emptyRow(let columns):
            "has nothing under \(columns.map { "'\($0)'" }.joined(separator: " and ")); put the ad's content there"
        case .tooLong(let limit): "is longer than \(ByteCount.text(limit)); split it or leave it out"
        }
    }
}

extension ConfigurationProblem: CustomStringConvertible {
    /// One sentence for people: which file, what was wrong, what to do.
    public var description: String {
        switch self {
        case .noTaxonomy(let searched):
            "no built-in taxonomy was found (looked for \(searched.joined(separator: " and "))); "
                + "run 'make install' again, or name one with --taxonomy FILE"
        case .taxonomy(let problem):
            problem.description
        case .damagedCatalogue(let path):
            "\(path): its catalogue of credentials is damaged; compile or install it again"
        case .noRanking(let path):
            "\(path): was compiled without the index that ranks its concepts; import or compile it again"
        case .noOrigins(let path):
            "\(path): is no JSON object that gives each id a source; write {\"id\": \"source\"}"
        case .noClusters(let path):
            "\(path): has a line that is not a word, a tab and a number; see 'skillsieve help train'"
        case .nothingToLearn(let marks):
            "\(marks): none of its postings could be read, and nothing was learned; check the folder of pages"
        case .noModel(let path):
            "\(path): was compiled without a model that reads postings; put one into its sources as "
                + "\(CompiledReadingModel.sourceFile) and compile it again, or name one with --model"
        case .model(let path, let problem):
            "\(path): \(problem)"
        case .noSources(let folder):
            "\(folder): is no folder of taxonomy sources; name one that holds skills, language and credentials"
        case .unreadable(let path, let reason):
            "\(path): cannot be read (\(reason)); check that it exists and that you may read it"
        case .tooLarge(let path, let limit):
            "\(path): is larger than \(ByteCount.text(limit)) and was not read; check that it is the file you mean"
        case .unwritable(let path, let reason):
            "\(path): cannot be written (\(reason)); check the folder and that you may write there"
        }
    }
}
