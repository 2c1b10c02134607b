"""Learns the weights of SectionModel from what SectionDumpTests wrote (see train.sh), and says how well they carry over.

train.py sections.tsv           learns without one author at a time and prints what share of that author's sections is told right
train.py sections.tsv OUT.tsv   learns from all and writes the weights

Needs numpy and scipy. A multinomial logistic regression, maximum likelihood with a quadratic penalty. It never sees a heading: what
the tables know of one is added by SectionGuess, so that the lines alone decide below a heading that nobody knows.
"""

import collections
import sys

import numpy as np
import scipy.sparse as sparse
from scipy.optimize import minimize
from scipy.special import logsumexp

KINDS = ['SUMMARY', 'WORK', 'EDUCATION', 'SKILLS', 'LANGUAGES', 'CERTIFICATES', 'AWARDS', 'PROJECTS', 'PUBLICATIONS',
         'VOLUNTEER', 'INTERESTS', 'REFERENCES', 'CONTACT', 'OTHER']
NONE = {'CONTACT', 'OTHER'}  # hold nothing of a field; which of the two is the heading's word
PEOPLE, WORD_PEOPLE, WORD_AUTHORS = 3, 4, 3  # a feature counts from so many people and authors on
PENALTY, ROUNDS = 3.0, 150
K = len(KINDS)


def author(folder):
    """The folders f6dev, f6chk and fx hold people of one set."""
    return 'f6' if folder == 'fx' else folder[:2] if folder[:1] == 'f' and folder[1:2].isdigit() else folder


def read(path):
    rows = []
    for line in open(path, encoding='utf8'):
        folder, person, _, label, heading, kind, trust, features = line.rstrip('\n').split('\t')
        told = [part.rsplit('~', 1) if '~' in part else (part, 1.0) for part in features.split(' ')]
        rows.append({'author': author(folder), 'person': person, 'label': label, 'heading': heading.lower(), 'kind': kind,
                     'trust': float(trust), 'features': {name: float(value) for name, value in told}})
    return rows


def vocabulary(rows):
    """Features that enough people, and for words enough authors, have."""
    people, authors = collections.defaultdict(set), collections.defaultdict(set)
    for row in rows:
        for feature in row['features']:
            people[feature].add(row['person'])
            authors[feature].add(row['author'])
    kept = [one for one in sorted(people) if len(people[one]) >= (WORD_PEOPLE if one.startswith('w=') else PEOPLE)
            and (not one.startswith('w=') or len(authors[one]) >= WORD_AUTHORS)]
    return {feature: at for at, feature in enumerate(kept)}


def matrix(rows, names):
    at, of, value = [], [], []
    for index, row in enumerate(rows):
        for feature, share in row['features'].items():
            if feature in names:
                at.append(index)
                of.append(names[feature])
                value.append(share)
    return sparse.csr_matrix((value, (at, of)), shape=(len(rows), len(names)))


def learn(rows):
    names = vocabulary(rows)
    seen, truth = matrix(rows, names), np.array([KINDS.index(row['label']) for row in rows])
    # the same section in several designs counts little more than once
    often = collections.Counter((row['person'], row['heading'], row['label']) for row in rows)
    share = np.array([often[(row['person'], row['heading'], row['label'])] ** -0.5 for row in rows])

    def loss(flat):
        weights = flat.reshape(len(names), K)
        scores = seen @ weights
        total = logsumexp(scores, axis=1)
        cost = share @ (total - scores[np.arange(len(rows)), truth]) + PENALTY / 2 * (weights ** 2).sum()
        chance = np.exp(scores - total[:, None])
        chance[np.arange(len(rows)), truth] -= 1
        return cost, (seen.T @ (chance * share[:, None]) + PENALTY * weights).ravel()

    best = minimize(loss, np.zeros(len(names) * K), jac=True, method='L-BFGS-B', options={'maxiter': ROUNDS})
    return names, best.x.reshape(len(names), K)


def right(row, scores):
    kind = KINDS[scores.argmax()]
    return kind == row['label'] or {kind, row['label']} <= NONE


def judge(rows):
    total = collections.Counter()
    for left in sorted({row['author'] for row in rows}):
        told = [row for row in rows if row['author'] == left]
        names, weights = learn([row for row in rows if row['author'] != left])
        scores = matrix(told, names) @ weights
        alone = sum(right(row, one) for row, one in zip(told, scores))
        for row, one in zip(told, scores):
            if row['kind'] in KINDS:
                one[KINDS.index(row['kind'])] += row['trust']
        both = sum(right(row, one) for row, one in zip(told, scores))
        total.update(sections=len(told), alone=alone, both=both)
        print(f'{left}: {len(told)} sections, by their lines alone {alone / len(told):.3f}, with headings {both / len(told):.3f}')
    print(f"all: {total['alone'] / total['sections']:.3f}, {total['both'] / total['sections']:.3f}")


def write(rows, path):
    names, weights = learn(rows)
    hundredths = np.rint(weights * 100).astype(int)
    with open(path, 'w', encoding='utf8') as out:
        out.write('# written by deploy/evals/sections/train.sh; hundredths, for ' + ' '.join(KINDS).lower() + '\n')
        for name, at in names.items():
            if np.abs(hundredths[at]).max() >= 5:
                out.write('\t'.join([name, *map(str, hundredths[at])]) + '\n')


if len(sys.argv) > 2:
    write(read(sys.argv[1]), sys.argv[2])
else:
    judge(read(sys.argv[1]))
