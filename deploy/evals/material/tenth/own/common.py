"""Helpers shared by the designs: dates, places, grouping, escaping, and the view from a person to a document.

A document is JSON Resume. Keys that begin with "_" are instructions for drawing and never reach the truth:
  _when    the date as written on the page (the ISO dates beside it say what can be read from it)
  _endfmt  how the end is worded, e.g. "expected {}"
  _x       {label: text} shown with the entry, without a JSON Resume field; goes to meta.extra
  _country the name of the country as written
"""
import copy, html, re

MON = {
 'en': 'January February March April May June July August September October November December',
 'de': 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
 'fr': 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
 'es': 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
 'pt': 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
 'sv': 'januari februari mars april maj juni juli augusti september oktober november december',
 'nl': 'januari februari maart april mei juni juli augustus september oktober november december'}
ABB = {
 'en': 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
 'de': 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.',
 'fr': 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
 'es': 'ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.',
 'pt': 'jan fev mar abr mai jun jul ago set out nov dez',
 'sv': 'jan feb mars apr maj juni juli aug sep okt nov dec',
 'nl': 'jan feb mrt apr mei jun jul aug sep okt nov dec'}

def D(iso, style='M Y', lang='en'):
    """One date. Styles: Y, m/Y, m.Y, m-Y, Y-m, M Y (short), MM Y (long), M'y, d MM Y, Mde Y (março de 2020)."""
    if not iso: return ''
    p = iso.split('-'); y = p[0]
    if len(p) == 1: return y
    m = int(p[1]); ab = ABB[lang].split()[m-1]; fu = MON[lang].split()[m-1]
    if style == 'Y': return y
    if style == 'm/Y': return '%02d/%s' % (m, y)
    if style == 'm.Y': return '%02d.%s' % (m, y)
    if style == 'm-Y': return '%02d-%s' % (m, y)
    if style == 'Y-m': return '%s-%02d' % (y, m)
    if style == 'm/y': return '%02d/%s' % (m, y[2:])
    if style == "M'y": return "%s '%s" % (ab, y[2:])
    if style == 'M. Y': return '%s %s' % ({'Sep': 'Sept.'}.get(ab, ab + ('.' if ab != fu else '')), y)
    if style == 'Mde Y': return '%s de %s' % (fu, y)
    if style == 'M/Y': return '%s/%s' % (ab, y)
    if len(p) == 3 and 'd' in style: return '%d %s %s' % (int(p[2]), fu, y)
    if style.startswith('MM') or style.startswith('d'): return '%s %s' % (fu, y)
    return '%s %s' % (ab, y)

def R(e, style='M Y', lang='en', sep=' – ', open='present', since=None, short=False):
    """The period of an entry."""
    if e.get('_when'): return e['_when']
    s, t = e.get('startDate'), e.get('endDate')
    ef = e.get('_endfmt', '{}')
    if s and not t:
        return since.format(D(s, style, lang)) if since else D(s, style, lang) + sep + open
    if not s: return ef.format(D(t, style, lang)) if t else ''
    if s == t: return ef.format(D(s, style, lang))
    if short and len(s) == 4 and len(t) == 4 and s[:2] == t[:2]: return s + sep + t[2:]
    return D(s, style, lang) + sep + ef.format(D(t, style, lang))

def one(e, style='M Y', lang='en'):
    return e.get('_when') or D(e.get('date') or e.get('releaseDate'), style, lang)

def grouped(work):
    out = []
    for w in work:
        if out and out[-1][0] == w['name']: out[-1][1].append(w)
        else: out.append((w['name'], [w]))
    return out

def degree(e, mid=' '):
    return mid.join(x for x in (e.get('studyType'), e.get('area')) if x)

def place(b, sep=', ', post_first=True):
    """Address on one line: street, postcode city, region, country."""
    l = b.get('location') or {}
    city = ' '.join(x for x in ((l.get('postalCode'), l.get('city')) if post_first else (l.get('city'), l.get('postalCode'))) if x)
    return sep.join(x for x in (l.get('address'), city, l.get('region'), l.get('_country')) if x)

def place_us(b):
    l = b.get('location') or {}
    reg = ' '.join(x for x in (l.get('region'), l.get('postalCode')) if x)
    return ', '.join(x for x in (l.get('address'), l.get('city'), reg, l.get('_country')) if x)

def xs(e): return list((e.get('_x') or {}).items())
def x(e, label): return (e.get('_x') or {}).get(label, '')
def extra(d, label=None):
    ex = (d.get('meta') or {}).get('extra') or []
    if label is None: return ex
    return next((q['value'] for q in ex if q['label'] == label), '')
def S(d, k): return d.get(k) or []
def join(*a, sep=', '): return sep.join(q for q in a if q)
def h(t): return html.escape(t or '', quote=False)

def view(person, spec):
    """What one rendering shows. spec: drop = section | section.field | meta:Label; only = {section: n}; grain = {section: 'Y'}."""
    d = copy.deepcopy(person)
    for p in spec.get('drop', ()):
        if p.startswith('meta:'):
            d['meta']['extra'] = [q for q in d['meta']['extra'] if q['label'] != p[5:]]; continue
        k = p.split('.')
        if len(k) == 1: d.pop(k[0], None); continue
        if k[0] == 'basics' and len(k) == 3:
            if isinstance(d['basics'].get(k[1]), dict): d['basics'][k[1]].pop(k[2], None)
            continue
        for e in ([d['basics']] if k[0] == 'basics' else d.get(k[0], [])):
            if len(k) == 3 and isinstance(e.get(k[1]), dict):
                e[k[1]].pop(k[2], None)
                if not e[k[1]]: e.pop(k[1])
            else: e.pop(k[1], None)
    for s, n in spec.get('only', {}).items(): d[s] = d[s][:n]
    for s, ix in spec.get('order', {}).items(): d[s] = [d[s][i] for i in ix]
    for s, g in spec.get('grain', {}).items():
        for e in d.get(s, []):
            for k in ('startDate', 'endDate', 'date', 'releaseDate'):
                if e.get(k): e[k] = e[k][:4 if g == 'Y' else 7]
    for s in ('work', 'education', 'volunteer', 'projects'):
        for e in d.get(s, []):                       # the page words the date: no finer than a year can be read
            if e.get('_when'):
                for k in ('startDate', 'endDate'):
                    if e.get(k): e[k] = e[k][:4]
    for s, n in spec.get('bullets', {}).items():
        for i, e in enumerate(d.get(s, [])):
            if i >= n: e.pop('highlights', None)
    for s in spec.get('run', ()):                    # bullets written as one running sentence
        for e in d.get(s, []):
            if e.get('highlights'): e['summary'] = '; '.join(e.pop('highlights')) + '.'
    for path, val in spec.get('set', {}).items():
        k = path.split('.'); o = d
        for q in k[:-1]: o = o[int(q)] if q.isdigit() else o.setdefault(q, {})
        o[int(k[-1]) if k[-1].isdigit() else k[-1]] = val
    l = d['basics'].get('location')
    if l:
        if not l.get('_country'): l.pop('countryCode', None)
        if not l.get('countryCode'): l.pop('_country', None)
    if spec.get('flat') and d.get('skills'):
        d['skills'] = [{'name': '', 'keywords': [k for s in d['skills'] for k in (s.get('keywords') or [s['name']])]}]
    return d

def truth_of(doc):
    """The document without drawing hints; what has no field goes to meta.extra."""
    more = []
    def walk(o):
        if isinstance(o, dict):
            for k, v in (o.get('_x') or {}).items(): more.append({'label': k, 'value': v})
            return {k: w for k, w in ((k, walk(v)) for k, v in o.items() if not k.startswith('_')) if w not in (None, '', [], {}) or (k == 'name' and w == '')}
        if isinstance(o, list): return [walk(v) for v in o]
        return o
    t = walk(doc)
    if more:
        t.setdefault('meta', {}).setdefault('extra', []); t['meta']['extra'] = t['meta']['extra'] + more
    return t
