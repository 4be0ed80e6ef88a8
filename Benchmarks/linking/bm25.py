#!/usr/bin/env python3
"""The baseline of `suggest`: BM25 over preferred labels (k1 1.2, b 0.75, words in lower case, no stemming).

usage: bm25.py SKILLS.csv MARKS.csv…      (SKILLS.csv: ESCO's, column preferredLabel)"""
import collections
import csv
import math
import os
import re
import sys

import marks

K1, B = 1.2, 0.75


def words(text):
    return re.findall(r"[a-z0-9+#]+", text.lower())


class Index:
    def __init__(self, labels):
        self.labels = labels
        self.postings = collections.defaultdict(list)
        lengths = []
        for position, label in enumerate(labels):
            counts = collections.Counter(words(label))
            lengths.append(sum(counts.values()))
            for word, count in counts.items():
                self.postings[word].append((position, count))
        mean = sum(lengths) / len(lengths)
        self.norms = [K1 * (1 - B + B * length / mean) for length in lengths]

    def rank(self, sentence, top):
        scores = collections.Counter()
        for word in set(words(sentence)):
            found = self.postings.get(word, [])
            weight = math.log(1 + (len(self.labels) - len(found) + 0.5) / (len(found) + 0.5))
            for position, count in found:
                scores[position] += weight * count * (K1 + 1) / (count + self.norms[position])
        best = sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:top]
        return [self.labels[position] for position, _ in best]


def main(skills, paths):
    with open(skills, encoding="utf-8") as file:
        index = Index([row["preferredLabel"] for row in csv.DictReader(file)])
    for path in paths:
        wanted = marks.read(path)
        results = [marks.figures(index.rank(sentence, 20), labels) for sentence, labels in wanted.items()]
        marks.report(os.path.basename(path), results)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
