import Tagging

/// A tagged posting as a section of an HTML page.
enum TaggedPostingHTML {
    static func section(_ tagged: TaggedPosting, includingText: Bool) -> String {
        template.render([
            "heading": TaggedPostingText.heading(tagged.posting),
            "rows": tagged.requirements.ranked.map(values),
            "diagnostics": tagged.diagnostics.map { "\($0.severity): \($0.message)" },
            "text": includingText
                ? [HighlightedText.html(tagged.posting.text.bytes, tagged.requirements)] : [],
        ])
    }

    private static func values(_ requirement: Requirement) -> [String: Any] {
        [
            "importance": requirement.importance.words, "label": requirement.concept.label,
            "kind": requirement.concept.kind.rawValue, "years": requirement.years.map(NumberText.exact) ?? "",
            "level": requirement.level ?? "", "alternatives": requirement.alternatives?.id ?? "",
            "weight": NumberText.rounded(requirement.weight, places: 2),
            "phrase": requirement.leadingMention?.text ?? "", "section": requirement.leadingMention?.section ?? "",
        ]
    }

    static let template = HTMLTemplate(
        """
        <section>
        <h2>{{heading}}</h2>
        <div class="scroll"><table>
        <thead><tr><th scope="col">Importance</th><th scope="col">Asks for</th><th scope="col">Kind</th>\
        <th scope="col" class="number">Years</th><th scope="col">Level</th><th scope="col">Or</th>\
        <th scope="col" class="number">Weight</th><th scope="col">In the posting</th><th scope="col">Section</th></tr></thead>
        <tbody>
        {{#rows}}
        <tr><td>{{importance}}</td><th scope="row">{{label}}</th><td>{{kind}}</td><td class="number">{{years}}</td>\
        <td>{{level}}</td><td>{{alternatives}}</td><td class="number">{{weight}}</td><td>{{phrase}}</td>\
        <td>{{section}}</td></tr>
        {{/rows}}
        </tbody>
        </table></div>
        {{^rows}}<p>It asks for nothing that could be told.</p>{{/rows}}
        {{#diagnostics}}
        <p class="quiet">{{.}}</p>
        {{/diagnostics}}
        {{#text}}
        <div class="posting panel">{{{.}}}</div>
        {{/text}}
        </section>

        """)
}
