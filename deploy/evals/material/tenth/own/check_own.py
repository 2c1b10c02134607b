#!/usr/bin/env python3
"""check_own.py OUT [--more]: texts and years of each truth that are not in the file; with --more also words of the file that no truth text holds."""
import glob, html, json, os, re, subprocess, sys, unicodedata, zipfile

def norm(s):
    s = unicodedata.normalize('NFKC', s).replace('’', "'").replace('‘', "'").replace('“', '"').replace('”', '"').replace('–', '-').replace('—', '-').replace('\u00ad', '').replace('`', '')
    return re.sub(r'\s+', ' ', s).casefold().strip()

def texts(path):
    if path.endswith('.pdf'):
        out = []
        for o in ([], ['-layout'], ['-raw']):
            t = subprocess.run(['pdftotext', '-enc', 'UTF-8'] + o + [path, '-'], stdout=subprocess.PIPE).stdout.decode('utf-8', 'replace')
            out += [t, re.sub(r'-\n\s*', '-', t), re.sub(r'-\n\s*', '', t)]
        return out
    if path.endswith('.docx'):
        z = zipfile.ZipFile(path); o = ''
        for n in z.namelist():
            if n.startswith('word/') and n.endswith('.xml') and n.split('/')[1][:5] in ('docum', 'heade'):
                x = z.read(n).decode('utf-8'); x = re.sub(r'</w:p>|<w:br/>|<w:tab/>', ' ', x); o += html.unescape(re.sub(r'<[^>]+>', '', x)) + ' '
        return [o]
    return [open(path, encoding='utf-8').read()]

SKIP = {'network', 'username', 'countryCode'}
def leaves(o, path=''):
    if isinstance(o, dict):
        for k, v in o.items():
            if k in SKIP or (path.startswith('.meta') and k == 'label'): continue
            yield from leaves(v, path + '.' + k)
    elif isinstance(o, list):
        for i, v in enumerate(o): yield from leaves(v, '%s[%d]' % (path, i))
    elif isinstance(o, str) and o: yield path, o

def main():
    n = miss = 0
    for d in sorted(glob.glob(os.path.join(sys.argv[1], '*-check'))):
        t = json.load(open(os.path.join(d, 'truth.json'), encoding='utf-8')); f = glob.glob(os.path.join(d, 'file.*'))[0]
        raw = texts(f); ts = [norm(x) for x in raw]; sq = [re.sub(r'\s', '', x) for x in ts]; n += 1; bag = set()
        for path, v in leaves(t['document']):
            bag.update(re.findall(r'\w+', norm(v)))
            if re.search(r'(startDate|endDate|releaseDate|\.date)$', path):
                y = v[:4]
                if not any(y in x or "'" + y[2:] in x or '-' + y[2:] in x for x in ts): print(t['case'], path, 'YEAR', v); miss += 1
                continue
            q = norm(v)
            if any(q in x for x in ts) or any(re.sub(r'\s', '', q) in x for x in sq): continue
            ws = re.findall(r'\w+', q); have = set(re.findall(r'\w+', ' '.join(ts)))
            lost = [w for w in ws if w not in have]
            print(t['case'], path, 'SPLIT' if not lost else 'MISSING %s' % lost, repr(v[:90])); miss += 1
        if '--more' in sys.argv:
            rest = [w for w in dict.fromkeys(re.findall(r'\w+', norm(raw[0]))) if w not in bag and not w.isdigit()]
            print('   +', t['case'], ' '.join(rest))
    print(n, 'cases,', miss, 'texts not found')
if __name__ == '__main__': main()
