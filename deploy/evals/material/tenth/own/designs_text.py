"""Two plain text and two Markdown designs."""
import textwrap
from common import *

def wrap(s, w=78, a='', b=None): return '\n'.join(textwrap.wrap(s, w, initial_indent=a, subsequent_indent=a if b is None else b, break_long_words=False, break_on_hyphens=False))

# TXT 1, Canada: capitals underlined with '=', dates in a right-hand column ------------------------------------------------
def txt_ca(d):
    b = d['basics']; o = []
    def sec(t, lines):
        if lines: o.append('\n' + t.upper() + '\n' + '=' * len(t)); o.extend(lines)
    def lr(a, z): return a + ' ' * max(2, 78 - len(a) - len(z)) + z
    o.append(b['name'].upper()); o.append(b['label'] if b.get('label') else ''); o.append(place_us(b)); o.append(b['phone'] + '  |  ' + b['email'] + ('  |  ' + b['url'] if b.get('url') else ''))
    o += [p['url'] for p in S(b, 'profiles')]
    if b.get('summary'): sec('Summary', [wrap(b['summary'])])
    sec('Skills', [wrap(', '.join(d['skills'][0]['keywords']))] if S(d, 'skills') else [])
    L = []
    for w in S(d, 'work'):
        L.append('\n' + lr(w['position'].upper(), R(w, 'M Y', sep=' - ', open='Present'))); L.append(join(w['name'], w.get('location')))
        L += [wrap(q, 78, '  * ', '    ') for q in S(w, 'highlights')]
    sec('Experience', L)
    sec('Education', [lr(join(degree(e, ', '), e.get('score')), R(e, 'Y', sep='-')) + '\n' + e['institution'] for e in S(d, 'education')])
    sec('Certifications', ['%s (%s), %s' % (c['name'], c['issuer'], D(c['date'])) + ''.join(', %s %s' % q for q in xs(c)) for c in S(d, 'certificates')])
    sec('Languages', [', '.join('%s - %s' % (l['language'], l['fluency']) for l in d['languages'])] if S(d, 'languages') else [])
    sec('Volunteer work', [lr(v['position'] + ', ' + v['organization'], R(v, 'Y', sep='-', open='Present')) for v in S(d, 'volunteer')])
    return '\n'.join(o) + '\n'

# TXT 2, Philippines: pasted into a job portal: no bullets drawn but dashes, label lines, blank lines gone ----------------------
def txt_ph(d):
    b = d['basics']; o = [b['name'], b['phone'] + ' / ' + b['email'], place(b, post_first=False), '']
    if b.get('summary'): o += ['OBJECTIVE:', b['summary'], '']
    o.append('WORK EXPERIENCE:')
    for w in S(d, 'work'):
        o.append('%s (%s)' % (w['name'], R(w, "M'y", sep='-', open='present'))); o.append(join(w['position'], w.get('location'), sep=' - '))
        if w.get('summary'): o.append(w['summary'])
        o += ['- ' + q for q in S(w, 'highlights')]
    o += ['', 'EDUCATION:'] + [join(degree(e, ' in '), e['institution'], R(e, 'Y', sep='-'), e.get('score')) for e in S(d, 'education')]
    if S(d, 'certificates'): o += ['', 'TRAININGS:'] + ['- ' + join(c['name'], c.get('issuer'), D(c['date'], 'Y')) + ''.join(' (%s %s)' % q for q in xs(c)) for c in d['certificates']]
    if S(d, 'skills'): o += ['', 'SKILLS: ' + ', '.join(d['skills'][0]['keywords'])]
    if S(d, 'languages'): o += ['LANGUAGES: ' + ', '.join('%s (%s)' % (l['language'], l['fluency']) for l in d['languages'])]
    if extra(d): o += ['', 'PERSONAL DATA:'] + [q['label'] + ': ' + q['value'] for q in extra(d)]
    return '\n'.join(o) + '\n'

# MD 1, India: GitHub profile style ---------------------------------------------------------------------------------------
def md_in(d):
    b = d['basics']; l = b['location']
    o = ['# ' + b['name'], '', '**%s**' % b['label'], '', '%s | %s | %s' % (join(l.get('city'), l.get('region')), b['phone'], '[%s](mailto:%s)' % (b['email'], b['email'])), ' | '.join('[%s](https://%s)' % (p['url'], p['url']) for p in S(b, 'profiles')), '']
    def sec(t, lines):
        if lines: o.extend(['## ' + t, ''] + lines + [''])
    sec('Education', ['- **%s**, %s, %s%s' % (degree(e, ' '), e['institution'], R(e, 'Y', sep='–'), ' — ' + e['score'] if e.get('score') else '') for e in S(d, 'education')])
    L = []
    for p in S(d, 'projects'):
        L += ['### %s' % p['name'], '', '*%s* | %s' % (', '.join(p['keywords']), R(p, 'Y', sep='–', open='ongoing')), '', p['description'], ''] + ['- ' + q for q in S(p, 'highlights')] + ['']
    sec('Projects', L)
    sec('Skills', ['| | |', '|---|---|'] + ['| %s | %s |' % (s['name'], ', '.join(s['keywords'])) for s in S(d, 'skills')] if S(d, 'skills') else [])
    sec('Publications', ['1. %s. *%s*, %s.' % (p['name'], p['publisher'], D(p['releaseDate'])) for p in S(d, 'publications')])
    sec('Certifications', ['- %s (%s, %s)' % (c['name'], c['issuer'], D(c['date'], 'Y')) for c in S(d, 'certificates')])
    sec('Achievements', ['- %s – %s, %s' % (a['title'], a['awarder'], D(a['date'])) for a in S(d, 'awards')])
    return '\n'.join(o)

# MD 2, Dutch: definition-like, bold dates ----------------------------------------------------------------------------------
def md_nl(d):
    b = d['basics']; l = b['location']
    o = [b['name'], '=' * len(b['name']), '', b['label'], '', '* E-mail: <%s>' % b['email'], '* Telefoon: %s' % b['phone'], '* Woonplaats: %s' % join(l['city'], l.get('_country')), '']
    def sec(t, lines):
        if lines: o.extend([t, '-' * len(t), ''] + lines + [''])
    if b.get('summary'): sec('Profiel', [b['summary']])
    L = []
    for w in S(d, 'work'):
        L += ['**%s** %s bij *%s*%s' % (R(w, 'm-Y', sep=' t/m ', open='heden'), w['position'], w['name'], ', ' + w['location'] if w.get('location') else ''), ''] + ([w['summary'], ''] if w.get('summary') else []) + ['* ' + q for q in S(w, 'highlights')] + ['']
    sec('Werkervaring', L)
    sec('Opleidingen', ['* **%s** %s, %s' % (R(e, 'Y', sep='-'), degree(e), e['institution']) for e in S(d, 'education')])
    sec('Projecten', ['* **%s**: %s (%s, %s)' % (p['name'], p['description'], ', '.join(p['keywords']), R(p, 'Y')) for p in S(d, 'projects')])
    sec('Certificaten', ['* %s, %s, %s' % (c['name'], c['issuer'], D(c['date'], 'Y')) + ''.join(', %s %s' % q for q in xs(c)) for c in S(d, 'certificates')])
    sec('Vaardigheden', ['`' + '` `'.join(d['skills'][0]['keywords']) + '`'] if S(d, 'skills') else [])
    sec('Talen', ['* %s: %s' % (q['language'], q['fluency']) for q in S(d, 'languages')])
    sec('Vrijwilligerswerk', ['* %s, %s, %s' % (v['position'], v['organization'], R(v, 'Y', since='sinds {}')) for v in S(d, 'volunteer')])
    sec('Hobby\'s', [', '.join(i['name'] for i in S(d, 'interests'))] if S(d, 'interests') else [])
    return '\n'.join(o)
