/// The style sheet of all pages: light and dark, screen and paper.
///
/// Importance and status are told by words and by the kind of line or hatching, and only then by colour.
enum HTMLStyle {
    static let sheet = """
        :root { --ink: #1b1f24; --quiet: #55606c; --paper: #ffffff; --panel: #f3f5f7; --line: #c5ccd3;
          --required: #0b4f8a; --required-paper: #d6e8f8; --preferred: #5b3a8e; --preferred-paper: #e9e0f6;
          --mentioned: #4d5966; --mentioned-paper: #e6e9ec; --covered: #1d6b3f; --missing: #e3e7eb; --alert: #8f2a1d; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e8ebee; --quiet: #a9b4bf; --paper: #14181c; --panel: #1e242a; --line: #46515c;
            --required: #9accf5; --required-paper: #123a5c; --preferred: #cdb4f2; --preferred-paper: #3b2a5c;
            --mentioned: #b9c3cc; --mentioned-paper: #333c45; --covered: #5cc48a; --missing: #2f3840; --alert: #f2a598; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink);
          font: 1rem/1.5 system-ui, "Liberation Sans", sans-serif; }
        main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
        h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .2rem; }
        h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
        p { margin: .4rem 0; }
        a { color: var(--required); }
        .quiet, caption, figcaption { color: var(--quiet); }
        .alert { color: var(--alert); font-weight: 600; }
        .score { font-size: 2.6rem; font-weight: 700; line-height: 1.1; }
        .panel { background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; padding: .8rem 1rem; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .92rem; }
        caption { text-align: left; padding: .2rem 0 .4rem; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .bar { display: block; width: 100%; min-width: 8rem; height: .9rem; }
        .bar .missing { fill: var(--missing); stroke: var(--line); }
        .bar .covered { fill: var(--covered); }
        .bar .threshold { stroke: var(--ink); stroke-dasharray: 2 2; }
        mark { color: inherit; padding: 0 .1em; border-radius: .15em; }
        mark.required { background: var(--required-paper); border-bottom: 3px solid var(--required); }
        mark.preferred { background: var(--preferred-paper); border-bottom: 3px double var(--preferred); }
        mark.mentioned { background: var(--mentioned-paper); border-bottom: 2px dotted var(--mentioned); }
        mark.negated { background: none; border-bottom: 1px solid var(--quiet); text-decoration: line-through; }
        .posting { white-space: pre-wrap; overflow-wrap: anywhere; }
        code, .digest { font-family: ui-monospace, "Liberation Mono", monospace; font-size: .85em; overflow-wrap: anywhere; }
        ul, ol { margin: .3rem 0; padding-left: 1.4rem; }
        details > summary { cursor: pointer; }
        @media print {
          :root { --ink: #000; --quiet: #333; --paper: #fff; --panel: #fff; --line: #888; --required: #000;
            --required-paper: #ddd; --preferred: #000; --preferred-paper: #eee; --mentioned: #000;
            --mentioned-paper: #fff; --covered: #444; --missing: #fff; --alert: #000; }
          main { max-width: none; padding: 0; }
          body { font-size: 10pt; }
          h2, h3 { break-after: avoid; }
          tr, li, .panel { break-inside: avoid; }
          thead { display: table-header-group; }
          mark, .bar * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .scroll { overflow: visible; } }

        """
}
