import Credentials
import Tagging

/// What a pathway is to be short in.
public enum PathwayGoal: String, Sendable, Codable, CaseIterable {
    /// The fewest hours.
    case fastest
    /// The least money.
    case cheapest
    /// Small credentials that add up to a larger one.
    case stackable
}

/// How far a pathway may go.
public struct PathwayBounds: Sendable, Codable, Hashable {
    /// The most hours, if bounded.
    public var hours: Double?
    /// The most money by currency; empty where not bounded.
    public var budget: [String: Double]
    /// The score to reach, if there is one.
    public var target: Double?

    /// Makes bounds.
    public init(hours: Double? = nil, budget: [String: Double] = [:], target: Double? = nil) {
        self.hours = hours
        self.budget = budget
        self.target = target
    }
}

/// Credentials to earn, in order, and what that would bring.
public struct Pathway: Sendable, Codable, Equatable {
    /// What it is short in.
    public var goal: PathwayGoal
    /// What to earn, prerequisites first.
    public var credentials: [PathwayStep]
    /// All hours together; nil where those of a step are unknown.
    public var hours: Double?
    /// All fees together by currency, at their upper end; nil where those of a step are unknown.
    public var cost: [String: Double]?
    /// The score with all of them.
    public var scoreAfter: Double?
    /// The requirements that would then be met and are not now.
    public var meets: [RequirementID]
    /// Whether it reaches the score asked for; nil where none was.
    public var reachesTarget: Bool?
    /// Whether no better one exists; else `limit` says how much better one could be.
    public var isExact: Bool
    /// What no pathway can surpass, where this one was not proved best.
    public var limit: PathwayLimit?
}

/// One credential of a pathway.
public struct PathwayStep: Sendable, Codable, Equatable {
    /// The catalogue's entry.
    public var id: CredentialID
    /// Its name.
    public var name: String
    /// Hours it takes, if known.
    public var hours: Double?
    /// The upper end of its fees, if known.
    public var cost: [String: Double]?
}

/// What no pathway within the bounds can surpass.
public enum PathwayLimit: Sendable, Codable, Equatable {
    /// No higher score.
    case score(atMost: Double)
    /// No fewer hours.
    case hours(atLeast: Double)
    /// No less money.
    case cost(atLeast: Double, currency: String)
}
