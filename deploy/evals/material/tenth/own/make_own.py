#!/usr/bin/env python3
"""make_own.py OUT [word ...]: writes OUT/<person>-<design>-check/{file.<ext>,truth.json} for the cases whose name holds one of the words."""
import json, os, shutil, subprocess, sys, tempfile
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from common import view, truth_of
from people import P
from plan import CASES

EXT = {'html': 'pdf', 'tex': 'pdf', 'lo': 'pdf', 'docx': 'docx', 'txt': 'txt', 'md': 'md'}
FAM = {'html': 'html-pdf', 'tex': 'latex-pdf', 'lo': 'office-pdf', 'docx': 'docx', 'txt': 'text', 'md': 'markdown'}

def run(cmd, cwd, want):
    r = subprocess.run(cmd, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=180)
    if not os.path.exists(want): raise RuntimeError(r.stdout.decode('utf-8', 'replace')[-1500:])

def render(kind, out, tmp):
    """The bytes of the file."""
    if kind in ('txt', 'md'): return out.encode('utf-8')
    if kind == 'docx': return out
    pdf = os.path.join(tmp, 'cv.pdf')
    if kind == 'html':
        src = os.path.join(tmp, 'cv.html'); open(src, 'w', encoding='utf-8').write(out)
        run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', '--user-data-dir=' + os.path.join(tmp, 'chrome'), '--print-to-pdf=' + pdf, 'file://' + src], tmp, pdf)
    elif kind == 'tex':
        open(os.path.join(tmp, 'cv.tex'), 'w', encoding='utf-8').write(out)
        for _ in (1, 2): run(['pdflatex', '-interaction=nonstopmode', 'cv.tex'], tmp, pdf)
    else:
        open(os.path.join(tmp, 'cv.docx'), 'wb').write(out)
        run(['soffice', '--headless', '-env:UserInstallation=file://' + os.path.join(tmp, 'office'), '--convert-to', 'pdf', '--outdir', tmp, 'cv.docx'], tmp, pdf)
    return open(pdf, 'rb').read()

def main():
    dest, words = sys.argv[1], sys.argv[2:]
    os.makedirs(dest, exist_ok=True)
    bad = 0
    for person, lang, design, kind, fn, traits, spec in CASES:
        case = '%s-%s-check' % (person, design)
        if words and not any(w in case for w in words): continue
        doc = view(P[person], spec)
        fam = 'linkedin-pdf' if design == 'linkedin' else FAM[kind]
        truth = {'case': case, 'person': person, 'design': design, 'split': 'check', 'format': EXT[kind], 'family': fam, 'language': lang, 'traits': traits,
                 'document': truth_of(doc), 'expect': {'status': 'READY', 'warnings': ['two-columns'] if 'two-columns' in traits else []}}
        tmp = tempfile.mkdtemp(prefix='own-')
        try: data = render(kind, fn(doc), tmp)
        except Exception as e:
            print('FAILED', case, repr(e)[:1500]); bad += 1; continue
        finally: shutil.rmtree(tmp, ignore_errors=True)
        part = os.path.join(dest, '.part-' + case); shutil.rmtree(part, ignore_errors=True); os.makedirs(part)
        open(os.path.join(part, 'file.' + EXT[kind]), 'wb').write(data)
        json.dump(truth, open(os.path.join(part, 'truth.json'), 'w', encoding='utf-8'), ensure_ascii=False, indent=1)
        final = os.path.join(dest, case); shutil.rmtree(final, ignore_errors=True); os.rename(part, final)
        print('ok', case)
    return 1 if bad else 0

if __name__ == '__main__': sys.exit(main())
