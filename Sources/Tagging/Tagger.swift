import Postings
import SkillTaxonomy

/// Finds what a posting asks for.
public struct Tagger: Sendable {
    let skills: [Taxonomy]
    let credentials: Taxonomy
    let language: LanguageVocabularies
    let weights: Weights

    /// Makes a tagger.
    ///
    /// - Parameters:
    ///   - skills: one taxonomy, or several of which the first counts where two name the same thing.
    ///   - credentials: the catalogue's entries as concepts.
    ///   - language: cues, leads, word classes, levels, degrees.
    ///   - weights: for each requirement's weight.
    public init(skills: [Taxonomy], credentials: Taxonomy, language: LanguageVocabularies, weights: Weights) {
        self.skills = skills
        self.credentials = credentials
        self.language = language
        self.weights = weights
    }

    /// Tags one posting.
    public func tag(_ posting: Posting) -> TaggedPosting {
        TaggedPosting(posting: posting, requirements: [])
    }

    /// Tags one posting and tells what was considered on the way, what was turned down and why.
    public func explain(_ posting: Posting) -> (tagged: TaggedPosting, considered: [Consideration]) {
        (tag(posting), [])
    }
}
