"""How much of a posting's text page extractors keep, and how much else they let through.

    python compare.py --pages FOLDER --marks marks-18f.csv --ours "posting-text headings.csv 20"
    python compare.py --pages Corpus/content --ours "..."        # pages with <!--body--> marks in them

The measure: a word is a maximal run of letters and digits, in lower case. The body is the text of the marked lines, or
of what stands between <!--body--> and <!--/body-->, tags taken out. Over the multisets of words, recall is the share
of the body's words that the extractor gives, precision the share of its words that are the body's. "order" is the
recall of words in one sequence (longest matching blocks), so that text kept but shuffled shows. Pages per second are
of processor time, on one core.

Needs trafilatura, readability-lxml and lxml (PyPI); each is left out where it is not installed.
"""
import argparse, collections, csv, difflib, html, json, pathlib, re, shlex, subprocess, time

SKIPPED = re.compile(r"(?is)<!--.*?-->|<(script|style|svg|textarea)\b.*?</\1\s*>")
INLINE = "a|abbr|b|big|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|tt|u|wbr"
INLINE_TAG = re.compile(rf"(?i)</?(?:{INLINE})(?:\s[^>]*)?/?>")
MARKED = re.compile(r"(?s)<!--body-->(.*?)<!--/body-->")


def plain(source):
    source = INLINE_TAG.sub("", SKIPPED.sub(" ", source))
    return html.unescape(re.sub(r"(?s)<[^>]*>", " ", source))


def words(text):
    text = re.sub("[\u00ad\u200b\u2060\ufeff]", "", text)
    return re.findall(r"[^\W_]+", text.lower())


def body(source, lines):
    if lines is None:
        return "\n".join(MARKED.findall(source))
    rows = source.split("\n")
    spans = (span.split("-") for span in lines.split())
    return "\n".join("\n".join(rows[int(span[0]) - 1:int(span[-1])]) for span in spans)


def measure(found, marked):
    kept = sum((collections.Counter(found) & collections.Counter(marked)).values())
    matched = sum(block.size for block in difflib.SequenceMatcher(None, marked, found, False).get_matching_blocks())
    return kept / max(1, len(marked)), kept / max(1, len(found)), matched / max(1, len(marked))


def extractors():
    try:
        import lxml.html

        def whole(source):
            tree = lxml.html.document_fromstring(source)
            return tree.body.text_content() if tree.body is not None else tree.text_content()

        def spaced(source):
            tree = lxml.html.document_fromstring(source)
            return " ".join((tree.body if tree.body is not None else tree).itertext())

        yield "lxml text_content", whole
        # text_content joins the words of neighbouring elements; with a space between them instead:
        yield "lxml itertext", spaced
    except ImportError:
        pass
    try:
        import lxml.html, readability

        def readable(source):
            document = readability.Document(source)
            summary = lxml.html.document_fromstring(document.summary())
            spaced = " ".join(summary.itertext())
            return (document.short_title() or "") + "\n" + spaced

        yield "readability-lxml", readable
    except ImportError:
        pass
    try:
        import trafilatura

        yield "trafilatura", lambda source: trafilatura.extract(source) or ""
        yield "trafilatura, recall", lambda source: trafilatura.extract(source, favor_recall=True) or ""
    except ImportError:
        pass


def ours(command, pages, headings=()):
    made = subprocess.run(shlex.split(command) + [str(page) for page in pages], capture_output=True, text=True)
    texts = {pathlib.Path(row["file"]).name: row["text"] for row in map(json.loads, made.stdout.splitlines())}
    return texts, json.loads(made.stderr)["pagesPerSecond"]


def show(name, rows, rate, detailed):
    recall, precision, order = (sum(row[1][i] for row in rows) / len(rows) for i in range(3))
    score = 2 * recall * precision / max(1e-9, recall + precision)
    worst = min(min(row[1][:2]) for row in rows)
    print(f"{name:22} recall {recall:.4f}  precision {precision:.4f}  F1 {score:.4f}  order {order:.4f}"
          f"  worst page {worst:.3f}  {rate:9.1f} pages/s")
    for file, (recall, precision, order), found, marked in rows if detailed else ():
        found, marked = collections.Counter(found), collections.Counter(marked)
        print(f"  {recall:.3f} {precision:.3f} {order:.3f} {file}")
        print("     lost:", " ".join((marked - found).elements())[:400])
        print("     let through:", " ".join((found - marked).elements())[:400])


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--pages", type=pathlib.Path, required=True)
    options.add_argument("--marks", type=pathlib.Path)
    options.add_argument("--ours")
    options.add_argument("--only-ours", action="store_true")
    options.add_argument("--details", action="store_true")
    options.add_argument("--rounds", type=int, default=3)
    options = options.parse_args()
    if options.marks:
        rows = list(csv.DictReader(open(options.marks)))
        marks = {row["file"]: row["bodyLines"] for row in rows}
    else:
        marks = {page.name: None for page in sorted(options.pages.glob("*.html"))}
    sources = {name: (options.pages / name).read_text(encoding="utf-8") for name in marks}
    bodies = {name: words(plain(body(sources[name], marks[name]))) for name in marks}
    if options.ours:
        texts, rate = ours(options.ours, [options.pages / name for name in marks])
        rows = [(name, measure(words(texts.get(name, "")), bodies[name]), words(texts.get(name, "")), bodies[name])
                for name in marks]
        show("skillsieve", rows, rate, options.details)
    for name, extract in () if options.only_ours else extractors():
        # The marks are comments; nobody is to see them.
        clean = {file: re.sub("<!--/?body-->", "", source) for file, source in sources.items()}
        found = {file: words(extract(source)) for file, source in clean.items()}
        start = time.process_time()
        for _ in range(options.rounds):
            for source in clean.values():
                extract(source)
        rate = options.rounds * len(clean) / (time.process_time() - start)
        show(name, [(file, measure(found[file], bodies[file]), found[file], bodies[file]) for file in clean], rate,
             options.details)


if __name__ == "__main__":
    main()
