#!/usr/bin/env python3
"""Learns the weights of Weighing from first-reads.tsv and says how well they carry over.

train.py             leaves out one author at a time and prints what is asked and found of theirs
train.py OUT.tsv     learns from all and writes the weights

A row of first-reads.tsv is a sentence with findings: author, expectation, signs with values. The rows were written by EvidenceDumpTests
on the day the cases were first read, before any rule knew them. Logistic regression with a quadratic penalty; needs numpy.
"""
import collections
import pathlib
import sys

import numpy as np

ROWS = pathlib.Path(__file__).with_name("first-reads.tsv")
PENALTY, ROUNDS = 8.0, 30
ASKS, ASKS_FACTS, REFUSES = 0.45, 0.2, 0.9  # these, and the next, as in Weighing
FACTS = ["number", "bound", "date", "years", "credential", "title", "award", "tool", "people", "status"]
RARE = 2


def read():
    for line in ROWS.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            author, expect, signs = line.split("\t")
            yield author, expect, {name: float(value) for name, value in (s.rsplit("=", 1) for s in signs.split(" "))}


def learn(rows):
    rows = [row for row in rows if row[1] != "confirm"]
    counts = collections.Counter(name for _, _, signs in rows for name in signs)
    names = sorted(name for name, count in counts.items() if count >= RARE)
    at = {name: i for i, name in enumerate(names)}
    x, y = np.zeros((len(rows), len(names))), np.array([row[1] != "supported" for row in rows], float)
    for i, (_, _, signs) in enumerate(rows):
        for name, value in signs.items():
            if name in at:
                x[i, at[name]] = value
    weights, penalty = np.zeros(len(names)), np.array([0.0 if name == "~any" else PENALTY for name in names])
    for _ in range(ROUNDS):
        likely = 1 / (1 + np.exp(-(x @ weights)))
        curvature = (x.T * (likely * (1 - likely))) @ x + np.diag(penalty + 1e-6)
        weights -= np.linalg.solve(curvature, x.T @ (likely - y) + penalty * weights)
    return dict(zip(names, weights))


def lie(weights, signs):
    return 1 / (1 + np.exp(-sum(weights.get(name, 0.0) * value for name, value in signs.items())))


def main():
    rows = list(read())
    if len(sys.argv) > 1:
        lines = [f"{name}\t{weight:.3f}" for name, weight in sorted(learn(rows).items())]
        text = "# sign <tab> weight, see Weighing; written by deploy/evals/claims/train.py\n" + "\n".join(lines) + "\n"
        pathlib.Path(sys.argv[1]).write_text(text, "utf-8")
        return
    for author in sorted({row[0] for row in rows}):
        weights = learn([row for row in rows if row[0] != author])
        told = collections.Counter()
        for _, expect, signs in (row for row in rows if row[0] == author):
            kind = {"supported": "honest", "confirm": "to confirm"}.get(expect, "lies")
            likely = lie(weights, signs)
            told[kind, "found"] += 1
            asks = ASKS_FACTS if any(fact in name for fact in FACTS for name in signs) else ASKS
            told[kind, "left"] += likely >= asks or signs["~block"] > 0
            told[kind, "refused"] += likely >= REFUSES and signs["~block"] > 0
        print(author, "; ".join(f"{kind}: {told[kind, 'left']} of {told[kind, 'found']} left, {told[kind, 'refused']} refused"
                                for kind in ("lies", "honest", "to confirm")))


main()
