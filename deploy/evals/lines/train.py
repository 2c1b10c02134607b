"""Learns the weights of LineModel from what LineDumpTests wrote (see train.sh), and says how well they carry over.

train.py lines.tsv           learns without one author at a time and prints what share of that author's lines is read right
train.py lines.tsv OUT.tsv   learns from all and writes the weights

Needs numpy and scipy. A linear-chain conditional random field, maximum likelihood with a quadratic penalty.
"""

import collections
import re
import sys

import numpy as np
import scipy.sparse as sparse
from scipy.optimize import minimize

KINDS = ['required', 'preferred', 'responsibility', 'benefit', 'company', 'other']
CLASSES = ['REQUIRED', 'PREFERRED', 'RESPONSIBILITIES', 'BENEFITS', 'ABOUT', 'PROCESS']
CHANGES = ['part', 'sentence', 'list', 'text', 'headed-list', 'headed-text', 'named-list', 'named-text', 'named', 'section']
NAMED, UNDOUBTED = 3.0, 8.0  # what LineModel gives the class that a known heading names
WORDS = re.compile(r'^(w|b|l|hw|s)=')
POSTINGS, WORD_POSTINGS, WORD_AUTHORS = 3, 20, 5  # a feature counts from so many postings and authors on
PENALTY, CHANGE_PENALTY, ROUNDS = 4.0, 0.3, 80
K = len(KINDS)


def read(path):
    """Postings as dicts with their lines in order."""
    postings = []
    for row in open(path, encoding='utf8'):
        columns = row.rstrip('\n').split('\t')
        if columns[0] == 'POSTING':
            postings.append({'author': columns[1], 'name': columns[2], 'how': columns[3], 'lines': []})
            continue
        kind, start, share, change, text, told = columns
        told = [part.split('~') for part in told.split(' ')] if told else []
        postings[-1]['lines'].append({
            'kind': KINDS.index(kind) if kind in KINDS else -1, 'start': int(start), 'share': float(share),
            'named': named(told), 'change': CHANGES.index(change) if change else 0, 'text': text, 'size': len(text),
            'features': {part[0]: float(part[1]) if len(part) > 1 else 1.0 for part in told}})
    return [posting for posting in postings if posting['lines']]


def named(features):
    """Where the class that a known heading gives a line stands in the model; -1 without one."""
    block = next((feature[0][2:] for feature in features if feature[0].startswith('k=') and '&' not in feature[0]), '')
    return -1 if not block else CLASSES.index(block) if block in CLASSES else K - 1


def vocabulary(postings):
    """Features that enough postings, and for words enough authors, have."""
    names, authors = collections.defaultdict(set), collections.defaultdict(set)
    for posting in postings:
        for line in posting['lines']:
            for feature in line['features']:
                names[feature].add(posting['name'])
                authors[feature].add(posting['author'])
    kept = [one for one in sorted(names) if len(names[one]) >= (WORD_POSTINGS if WORDS.match(one) else POSTINGS)
            and (not WORDS.match(one) or len(authors[one]) >= WORD_AUTHORS)]
    return {feature: at for at, feature in enumerate(kept)}


class Data:
    """Postings of like length as arrays, padded to the longest."""

    def __init__(self, postings, features):
        self.postings, self.features = postings, features
        shape = (len(postings), max(len(posting['lines']) for posting in postings))
        self.index, self.change, self.kind = -np.ones(shape, int), np.zeros(shape, int), -np.ones(shape, int)
        self.given = np.zeros(shape + (K,))
        rows, columns, values, row = [], [], [], 0
        for s, posting in enumerate(postings):
            for t, line in enumerate(posting['lines']):
                for feature, value in line['features'].items():
                    if feature in features:
                        rows.append(row), columns.append(features[feature]), values.append(value)
                self.index[s, t], self.change[s, t], self.kind[s, t] = row, line['change'], truth(line)
                if line['named'] >= 0:
                    self.given[s, t, line['named']] = NAMED if 'doubt=WHOLE' in line['features'] else UNDOUBTED
                    if 'doubt=NECESSITY' in line['features']:
                        self.given[s, t, 1 - line['named']] = UNDOUBTED - NAMED
                row += 1
        self.matrix = sparse.csr_matrix((values, (rows, columns)), shape=(row, len(features)))
        self.turned = self.matrix.T.tocsr()
        self.mask = self.index >= 0

    def own(self, weights):
        scores = np.zeros(self.index.shape + (K,))
        scores[self.mask] = (self.matrix @ weights)[self.index[self.mask]]
        return scores + self.given


def by_length(postings, features):
    """Postings of like length together, so that little is padded."""
    bounds = [1, 8, 16, 24, 32, 48, 10_000]
    groups = [[posting for posting in postings if low < len(posting['lines']) <= high]
              for low, high in zip([0] + bounds, bounds)]
    return [Data(group, features) for group in groups if group]


def truth(line):
    """A small part of a line that asks may be welcome where the rest is required: only its cue tells."""
    kind = line['kind']
    if line['share'] >= 0.5 or kind not in (0, 1):
        return kind
    return 1 if 'cue=preferred' in line['features'] and kind == 0 else -1


def logsumexp(values, axis):
    most = values.max(axis=axis, keepdims=True)
    return np.log(np.exp(values - most).sum(axis=axis)) + most.squeeze(axis)


def sums(data, own, changes):
    """Log of the sum over all runs, with the chances of each class and of each change."""
    forth, back = np.zeros(own.shape), np.zeros(own.shape)
    forth[:, 0] = own[:, 0]
    for t in range(1, own.shape[1]):
        told = logsumexp(forth[:, t - 1][:, :, None] + changes[data.change[:, t]], axis=1) + own[:, t]
        forth[:, t] = np.where(data.mask[:, t][:, None], told, forth[:, t - 1])
    for t in range(own.shape[1] - 2, -1, -1):
        told = logsumexp(changes[data.change[:, t + 1]] + (own[:, t + 1] + back[:, t + 1])[:, None, :], axis=2)
        back[:, t] = np.where(data.mask[:, t + 1][:, None], told, 0)
    total = logsumexp(forth[:, -1], axis=1)
    chance = np.exp(forth + back - total[:, None, None]) * data.mask[:, :, None]
    pairs = np.zeros(changes.shape)
    for t in range(1, own.shape[1]):
        on = data.mask[:, t]
        joint = (forth[on, t - 1][:, :, None] + changes[data.change[on, t]] + (own[on, t] + back[on, t])[:, None, :]
                 - total[on][:, None, None])
        np.add.at(pairs, data.change[on, t], np.exp(joint))
    return total, chance, pairs


def learn(postings, features):
    groups, count = by_length(postings, features), len(features)
    for data in groups:
        known = data.mask & (data.kind >= 0)
        data.only = np.zeros(data.index.shape + (K,))
        data.only[known] = -1e3
        s, t = np.nonzero(known)
        data.only[s, t, data.kind[known]] = 0

    def loss(theta):
        weights, changes = theta[:count * K].reshape(count, K), theta[count * K:].reshape(len(CHANGES), K, K)
        value = PENALTY / 2 * (weights ** 2).sum() + CHANGE_PENALTY / 2 * (changes ** 2).sum()
        slopes, change_slopes = PENALTY * weights, CHANGE_PENALTY * changes
        for data in groups:
            own = data.own(weights)
            free, free_chance, free_pairs = sums(data, own, changes)
            told, told_chance, told_pairs = sums(data, own + data.only, changes)
            value += (free - told).sum()
            slope = np.zeros((data.matrix.shape[0], K))
            slope[data.index[data.mask]] = (free_chance - told_chance)[data.mask]
            slopes = slopes + data.turned @ slope
            change_slopes = change_slopes + free_pairs - told_pairs
        return value, np.concatenate([slopes.ravel(), change_slopes.ravel()])

    start = np.zeros(count * K + len(CHANGES) * K * K)
    best = minimize(loss, start, jac=True, method='L-BFGS-B', options={'maxiter': ROUNDS, 'maxcor': 12}).x
    return best[:count * K].reshape(count, K), best[count * K:].reshape(len(CHANGES), K, K)


def likeliest(data, weights, changes):
    own, runs = data.own(weights), []
    for s, posting in enumerate(data.postings):
        score, behind = own[s, 0], []
        for t in range(1, len(posting['lines'])):
            steps = score[:, None] + changes[data.change[s, t]]
            behind.append(steps.argmax(0))
            score = steps.max(0) + own[s, t]
        run = [score.argmax()]
        for step in reversed(behind):
            run.append(step[run[-1]])
        runs.append(run[::-1])
    return runs


def judge(data, runs):
    """Right and all lines that ask or tell work, by version of the posting."""
    shares = collections.defaultdict(lambda: [0, 0])
    for posting, run in zip(data.postings, runs):
        votes = {}
        for line, said in zip(posting['lines'], run):
            votes.setdefault(line['start'], (line['kind'], collections.Counter()))[1][said] += line['size']
        for kind, said in votes.values():
            if kind in (0, 1, 2):
                shares[posting['how']][0] += said.most_common(1)[0][0] == kind
                shares[posting['how']][1] += 1
    return shares


def carry_over(postings):
    for author in sorted({posting['author'] for posting in postings}):
        others = [posting for posting in postings if posting['author'] != author]
        features = vocabulary(others)
        weights, changes = learn(others, features)
        left_out = Data([posting for posting in postings if posting['author'] == author], features)
        shares = judge(left_out, likeliest(left_out, weights, changes))
        print(author, *(f'{how} {right / all_:.3f} ({right}/{all_})' for how, (right, all_) in sorted(shares.items())), flush=True)


def write(path, postings):
    features = vocabulary(postings)
    weights, changes = learn(postings, features)
    with open(path, 'w', encoding='utf8') as out:
        print('# written by deploy/evals/lines/train.sh; hundredths, for', ' '.join(CLASSES).lower(), file=out)
        for feature, at in features.items():
            row = [str(round(100 * value)) for value in weights[at]]
            if any(value not in ('0', '-0') for value in row):
                print(feature, *row, sep='\t', file=out)
        for c, change in enumerate(CHANGES):
            for last, name in enumerate(CLASSES):
                print(f'>{change}>{name}', *(round(100 * value) for value in changes[c, last]), sep='\t', file=out)


if __name__ == '__main__':
    told = read(sys.argv[1])
    write(sys.argv[2], told) if len(sys.argv) > 2 else carry_over(told)
