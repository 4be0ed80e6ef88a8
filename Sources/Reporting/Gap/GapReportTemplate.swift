/// The gap report's page, in Mustache; the values come from `GapReportHTML`.
enum GapReportTemplate {
    static let article = HTMLTemplate(
        """
        <article>
        <header>
        <h1>{{heading}}</h1>
        <p class="quiet">{{subheading}}</p>
        </header>

        <section class="panel">
        <h2>Score</h2>
        <p class="score">{{score}}</p>
        <p{{^sufficient}} class="alert"{{/sufficient}}>{{evidence}}</p>
        <p>{{decision}}</p>
        </section>

        {{#hasRequirements}}
        <section>
        <h2>What is asked, and how far it is covered</h2>
        <div class="scroll"><table>
        <caption>The longer a bar, the more points a requirement is worth; the filled part is covered, the empty part \
        missing.</caption>
        <thead><tr><th scope="col">Importance</th><th scope="col">Asks for</th><th scope="col">Covered</th>\
        <th scope="col" class="number">Covered</th><th scope="col" class="number">Points</th>\
        <th scope="col">Met</th></tr></thead>
        <tbody>
        {{#requirements}}
        <tr><td>{{importance}}</td><th scope="row">{{name}}</th>\
        <td><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="{{percent}} covered">\
        <rect class="missing" x="0" y="1" width="{{length}}" height="8"/>\
        <rect class="covered" x="0" y="1" width="{{filled}}" height="8"/></svg></td>\
        <td class="number">{{percent}}</td><td class="number">{{points}}</td><td>{{met}}</td></tr>
        {{/requirements}}
        </tbody>
        </table></div>
        </section>
        {{/hasRequirements}}

        {{#hasCredentials}}
        <section>
        <h2>Credentials, by what they contribute</h2>
        <div class="scroll"><table>
        <caption>The points sum to the score: each credential's average part over all orders of adding them.</caption>
        <thead><tr><th scope="col" class="number">Rank</th><th scope="col">Credential</th>\
        <th scope="col" class="number">Points</th><th scope="col">Status</th><th scope="col">Verification</th></tr></thead>
        <tbody>
        {{#credentials}}
        <tr><td class="number">{{rank}}</td><th scope="row">{{name}}</th><td class="number">{{points}}</td>\
        <td>{{status}}</td><td>{{verification}}</td></tr>
        {{/credentials}}
        </tbody>
        </table></div>
        </section>
        {{/hasCredentials}}

        {{#hasReasons}}
        <section>
        <h2>Why each point counts</h2>
        <div class="scroll"><table>
        <caption>{{factorNote}}</caption>
        <thead><tr><th scope="col">Asks for</th><th scope="col">Credential</th>\
        {{#factorTitles}}<th scope="col" class="number">{{.}}</th>{{/factorTitles}}<th scope="col">Path</th></tr></thead>
        <tbody>
        {{#reasons}}
        <tr><th scope="row">{{requirement}}</th><td>{{credential}}</td>\
        {{#factors}}<td class="number">{{.}}</td>{{/factors}}<td class="quiet">{{path}}</td></tr>
        {{/reasons}}
        </tbody>
        </table></div>
        </section>
        {{/hasReasons}}

        {{#hasGaps}}
        <section>
        <h2>Gaps, the weightiest first</h2>
        <ol>
        {{#gaps}}
        <li><strong>{{name}}</strong> ({{importance}}): {{missing}} missing</li>
        {{/gaps}}
        </ol>
        </section>
        {{/hasGaps}}

        {{#hasPathways}}
        <section>
        <h2>Ways to close them</h2>
        {{#pathways}}
        <h3>{{summary}}</h3>
        <ol>
        {{#steps}}
        <li>{{.}}</li>
        {{/steps}}
        </ol>
        {{/pathways}}
        </section>
        {{/hasPathways}}

        {{#lists}}
        <section>
        <h2>{{title}}</h2>
        <ul>
        {{#items}}
        <li>{{.}}</li>
        {{/items}}
        </ul>
        </section>
        {{/lists}}

        <section>
        <h2>The posting</h2>
        <p class="quiet"><mark class="required">required</mark> <mark class="preferred">preferred</mark> \
        <mark class="mentioned">mentioned</mark> <mark class="negated">not needed</mark></p>
        <div class="posting panel">{{{posting}}}</div>
        </section>

        <footer>
        <h2>What this rests on, and how to contest it</h2>
        <p>{{decision}} {{contest}}</p>
        <ul class="digest">
        {{#provenance}}
        <li>{{.}}</li>
        {{/provenance}}
        </ul>
        </footer>
        </article>

        """)
}
