#!/usr/bin/env python3
"""Fits the weights of the re-ranker of `suggest` (Taxonomy/suggest.yaml) to sentences with marked labels.

usage: train.py PROGRAM TAXONOMY MARKS.csv… [--penalty 100] [--check]
    PROGRAM   the skillsieve to ask; TAXONOMY a compiled taxonomy with the labels that the marks name
    --check   prints no weights, but what weights reach that were fitted to the other files, and in five folds

Logistic regression over the evidence of all candidates, every feature standardised, with a quadratic penalty. Needs
numpy."""
import json
import os
import subprocess
import sys

import numpy

import marks


def ask(program, taxonomy, sentences):
    """The candidates of each sentence: labels and evidence."""
    lines = "".join(json.dumps({"id": str(i), "text": text}) + "\n" for i, text in enumerate(sentences))
    command = [program, "suggest", "--top", "60", "--explain", "--taxonomy", taxonomy]
    run = subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE, check=True)
    names, answers = [], []
    for line in run.stdout.splitlines():
        concepts = json.loads(line)["concepts"]
        names = names or (list(concepts[0]["evidence"]) if concepts else [])
        evidence = [list(concept["evidence"].values()) for concept in concepts]
        answers.append(([c["label"] for c in concepts], numpy.array(evidence).reshape(len(concepts), -1)))
    return names, answers


def fit(features, meant, penalty):
    """Weights of the standardised features, then the intercept, by Newton's method."""
    features = numpy.column_stack([features, numpy.ones(len(features))])
    ridge = numpy.full(features.shape[1], float(penalty))
    ridge[-1] = 1e-9
    weights = numpy.zeros(features.shape[1])
    for _ in range(50):
        likely = 1 / (1 + numpy.exp(-features @ weights))
        slope = features.T @ (likely - meant) + ridge * weights
        curve = (features * (likely * (1 - likely))[:, None]).T @ features + numpy.diag(ridge)
        step = numpy.linalg.solve(curve, slope)
        weights -= step
        if numpy.abs(step).max() < 1e-10:
            break
    return weights


class Data:
    def __init__(self, program, taxonomy, paths):
        self.paths, self.examples = paths, []
        for file, path in enumerate(paths):
            wanted = marks.read(path)
            self.names, answers = ask(program, taxonomy, list(wanted))
            for labels, (ranked, evidence) in zip(wanted.values(), answers):
                if len(ranked):
                    meant = numpy.array([label.strip().lower() in labels for label in ranked], float)
                    self.examples.append((file, labels, ranked, evidence, meant))
                else:
                    self.examples.append((file, labels, [], None, None))
        rows = numpy.concatenate([example[3] for example in self.examples if example[3] is not None])
        self.mean, self.scale = rows.mean(0), rows.std(0) + 1e-9

    def fit(self, examples, penalty):
        examples = [example for example in examples if example[3] is not None]
        features = numpy.concatenate([(example[3] - self.mean) / self.scale for example in examples])
        return fit(features, numpy.concatenate([example[4] for example in examples]), penalty)

    def figures(self, example, weights):
        _, labels, ranked, evidence, _ = example
        if evidence is None:
            return 0.0, 0.0
        order = numpy.argsort(-((evidence - self.mean) / self.scale @ weights[:-1]), kind="stable")
        return marks.figures([ranked[position] for position in order], labels)

    def check(self, penalty):
        for file, path in enumerate(self.paths):
            weights = self.fit([example for example in self.examples if example[0] != file], penalty)
            results = [self.figures(example, weights) for example in self.examples if example[0] == file]
            marks.report(f"{os.path.basename(path)}, fitted to the others", results)
        results = [[] for _ in self.paths]
        for seed in range(6):
            fold = numpy.random.default_rng(seed).permutation(len(self.examples)) % 5
            for held in range(5):
                weights = self.fit([e for i, e in enumerate(self.examples) if fold[i] != held], penalty)
                for i, example in enumerate(self.examples):
                    if fold[i] == held:
                        results[example[0]].append(self.figures(example, weights))
        for path, figures in zip(self.paths, results):
            marks.report(f"{os.path.basename(path)}, in five folds, six times", figures)


def main(arguments):
    penalty, check = 100.0, "--check" in arguments
    arguments = [argument for argument in arguments if argument != "--check"]
    if "--penalty" in arguments:
        place = arguments.index("--penalty")
        penalty = float(arguments[place + 1])
        del arguments[place : place + 2]
    if len(arguments) < 3:
        sys.exit(__doc__)
    data = Data(arguments[0], arguments[1], arguments[2:])
    if check:
        return data.check(penalty)
    weights = data.fit(data.examples, penalty)
    plain = weights[:-1] / data.scale
    print(f"intercept: {weights[-1] - plain @ data.mean:.5f}\nweights:")
    for name, weight in zip(data.names, plain):
        print(f"  {name}: {weight:.5f}")


main(sys.argv[1:])
