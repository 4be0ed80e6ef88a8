import Credentials
import Markup
import Tagging

extension Matcher {
    /// Matches a candidate with a posting, and adds the pathways to a higher score within bounds.
    public func plan(
        _ candidate: Candidate, _ posting: TaggedPosting, asOf day: CalendarDay, bounds: PathwayBounds = PathwayBounds()
    ) -> Match {
        let planner = PathwayPlanner(self, candidate, posting, asOf: day, bounds)
        var match = planner.before
        match.pathways = planner.pathways()
        return match
    }
}
