"""Marks that link sentences to labels, and the figures that are taken of a ranking against them."""
import csv

NO_LABEL = ("", "LABEL NOT PRESENT", "UNDERSPECIFIED")


def read(path):
    """Sentence -> set of labels in lower case, of a CSV with the columns `sentence` and `label`."""
    marks = {}
    with open(path, encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["label"] not in NO_LABEL:
                marks.setdefault(row["sentence"], set()).add(row["label"].strip().lower())
    return marks


def figures(ranked, wanted, top=5):
    """R-precision at `top` and reciprocal rank of one sentence's labels, best first."""
    ranked = list(dict.fromkeys(label.strip().lower() for label in ranked))[:10]
    hits = [place for place, label in enumerate(ranked) if label in wanted]
    precision = sum(place < top for place in hits) / min(top, len(wanted))
    return precision, 1 / (1 + hits[0]) if hits else 0.0


def report(name, results):
    """Prints the means over a file's sentences."""
    count = max(1, len(results))
    print(
        f"{name}: {len(results)} sentences, RP@5 {100 * sum(r[0] for r in results) / count:.1f}, "
        f"MRR {sum(r[1] for r in results) / count:.3f}"
    )
