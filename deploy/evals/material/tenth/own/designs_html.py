"""Fourteen HTML designs, one per function; each takes a document and returns a page for chromium."""
from datetime import date
from common import *

def page(css, body, lang, size='A4', margin='18mm'):
    return ('<!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>CV</title><style>@page{size:%s;margin:%s}'
            '*{box-sizing:border-box}body{margin:0;-webkit-print-color-adjust:exact}%s</style></head><body>%s</body></html>' % (lang, size, margin, css, body))
def lis(e, cls=''):
    hl = S(e, 'highlights')
    return '<ul%s>%s</ul>' % (cls and ' class="%s"' % cls, ''.join('<li>%s</li>' % h(q) for q in hl)) if hl else ''
def para(e, k='summary', cls=''):
    return '<p%s>%s</p>' % (cls and ' class="%s"' % cls, h(e[k])) if e.get(k) else ''
def sec(title, inner, tag='h2'): return '<%s>%s</%s>%s' % (tag, title, tag, inner) if inner else ''
def ul(items, cls=''):
    items = list(items)
    return '<ul%s>%s</ul>' % (cls and ' class="%s"' % cls, ''.join('<li>%s</li>' % q for q in items)) if items else ''
def cat(f, items): return ''.join(f(q) for q in items)

# 1 UK classic: title, employer, place on one line, dates at the right -------------------------------------------
def uk_classic(d):
    b = d['basics']
    css = '''body{font:10.6pt/1.36 "Liberation Serif",serif;color:#111} h1{text-align:center;font-size:20pt;margin:0;letter-spacing:.06em;text-transform:uppercase}
    .c{text-align:center;margin:1pt 0} h2{font-size:11.5pt;border-bottom:1.2px solid #000;margin:12pt 0 4pt;text-transform:uppercase} p{margin:2pt 0}
    .r{display:flex;justify-content:space-between;gap:12pt;margin-top:6pt} .r span:last-child{white-space:nowrap} ul{margin:2pt 0 2pt 14pt;padding:0} .two{display:flex;gap:24pt} .two div{flex:1}'''
    def wk(w): return '<div class="r"><span><b>%s</b>, %s</span><span>%s</span></div>%s%s' % (h(w['position']), h(join(w['name'], w.get('location'))), h(R(w, 'M. Y', sep=' to ', open='date')), para(w), lis(w))
    def ed(e): return '<div class="r"><span><b>%s</b> – %s%s</span><span>%s</span></div>%s' % (h(e['institution']), h(degree(e)), h(e.get('score') and ', ' + e['score'] or ''), h(R(e, 'Y', sep='–')), '<p>%s</p>' % h(', '.join(e['courses'])) if e.get('courses') else '')
    def ce(c): return h(join(c['name'], c.get('issuer'), D(c.get('date'), 'MM Y')) + ''.join('; %s: %s' % q for q in xs(c)))
    body = '<h1>%s</h1>%s<p class="c">%s</p><p class="c">Tel: %s | Email: %s</p>' % (h(b['name']), '<p class="c"><b>%s</b></p>' % h(b['label']) if b.get('label') else '', h(place(b)), h(b['phone']), h(b['email']))
    body += sec('Personal Profile', para(b)) + sec('Employment History', cat(wk, S(d, 'work'))) + sec('Education and Qualifications', cat(ed, S(d, 'education')))
    body += sec('Registration and Training', ul([ce(c) for c in S(d, 'certificates')]))
    body += sec('Key Skills', cat(lambda s: '<p><b>%s:</b> %s</p>' % (h(s['name']), h(', '.join(s['keywords']))), S(d, 'skills')))
    body += sec('Voluntary Work', cat(lambda v: '<div class="r"><span>%s, %s</span><span>%s</span></div>' % (h(v['position']), h(v['organization']), h(R(v, 'Y', sep=' to ', open='date'))), S(d, 'volunteer')))
    body += sec('Interests', S(d, 'interests') and '<p>%s</p>' % h(', '.join(i['name'] for i in d['interests'])))
    body += sec('Other Information', cat(lambda q: '<p>%s: %s</p>' % (h(q['label']), h(q['value'])), extra(d)))
    body += sec('Referees', S(d, 'references') and '<div class="two">%s</div>' % cat(lambda r: '<div><b>%s</b><br>%s</div>' % (h(r['name']), h(r['reference'])), d['references']))
    return page(css, body, 'en-GB')

# 2 Google Docs "Serif"-like: main column and a narrow right one ---------------------------------------------------
def gdocs_serif(d):
    b = d['basics']
    css = '''body{font:9.6pt/1.5 "DejaVu Serif","Liberation Serif",serif;color:#555} h1{font:bold 30pt "Liberation Sans";color:#000;margin:0;line-height:1.1} .lab{font-size:11pt;margin:2pt 0 10pt}
    .g{display:grid;grid-template-columns:66% 30%;gap:4%} h2{font:bold 9pt "Liberation Sans";color:#2079c7;text-transform:uppercase;margin:14pt 0 2pt} h3{font:bold 11pt "Liberation Serif";color:#000;margin:8pt 0 0} h3 i{font-weight:normal}
    .d{font:8pt "Liberation Sans";color:#888;text-transform:uppercase;margin:1pt 0 3pt} ul{margin:2pt 0 4pt 14pt;padding:0} p{margin:2pt 0} .top{display:grid;grid-template-columns:66% 30%;gap:4%} .ct{font-size:8.6pt;color:#333}'''
    def wk(w): return '<h3>%s, <span style="font-weight:normal">%s</span> — <i>%s</i></h3><p class="d">%s</p>%s%s' % (h(w['name']), h(w.get('location')), h(w['position']), h(R(w, 'MM Y', sep=' - ', open='Present')), para(w), lis(w))
    def ed(e): return '<h3>%s, <span style="font-weight:normal">%s</span> — <i>%s</i></h3><p class="d">%s</p>%s' % (h(e['institution']), h(x(e, 'place')), h(degree(e, ', ')), h(R(e, 'MM Y', sep=' - ')), para(e, 'score'))
    def pj(p): return '<h3>%s — <i>%s</i></h3>%s<p>%s</p>' % (h(p['name']), h(p.get('description')), lis(p), h(', '.join(S(p, 'keywords'))))
    left = sec('Experience', cat(wk, S(d, 'work'))) + sec('Education', cat(ed, S(d, 'education'))) + sec('Projects', cat(pj, S(d, 'projects')))
    right = sec('Skills', cat(lambda s: '<p>%s</p>' % h(', '.join(s['keywords'])) if not s['name'] else '<p><b>%s</b><br>%s</p>' % (h(s['name']), '<br>'.join(h(k) for k in s['keywords'])), S(d, 'skills')))
    right += sec('Awards', cat(lambda a: '<p><b>%s</b>, %s, %s</p>' % (h(a['title']), h(a['awarder']), D(a['date'])), S(d, 'awards')))
    right += sec('Certifications', cat(lambda c: '<p><b>%s</b><br>%s (%s)</p>' % (h(c['name']), h(c['issuer']), D(c['date'], 'Y')), S(d, 'certificates')))
    ct = '<br>'.join(h(q) for q in [place_us(b), b.get('phone'), b.get('email'), b.get('url')] + [p['url'] for p in S(b, 'profiles')] if q)
    body = '<div class="top"><div><h1>%s</h1><p class="lab">%s</p></div><div class="ct">%s</div></div>%s<div class="g"><div>%s</div><div>%s</div></div>' % (h(b['name']), h(b.get('label')), ct, para(b), left, right)
    return page(css, body, 'en', 'letter', '16mm')

# 3 India: fresher with a table of marks, personal profile and declaration ------------------------------------------
def india_fresher(d):
    b = d['basics']
    css = '''body{font:10.5pt/1.4 "Liberation Serif",serif} .rs{text-align:center;font-weight:bold;font-size:14pt;text-decoration:underline;margin-bottom:8pt} h2{background:#d9d9d9;font-size:11pt;padding:2pt 5pt;margin:11pt 0 4pt}
    table{border-collapse:collapse;width:100%} .m td,.m th{border:1px solid #000;padding:3pt 5pt;text-align:center;font-size:9.8pt} .pp td{padding:1pt 4pt;vertical-align:top} .pp td:first-child{width:130pt} ul{margin:2pt 0 2pt 16pt;padding:0} p{margin:3pt 0} ol{margin:2pt 0;padding-left:18pt}'''
    body = '<div class="rs">RESUME</div><p><b style="font-size:13pt">%s</b></p><p>%s</p><p>Mobile: %s<br>E-mail: %s%s</p>' % (h(b['name']), h(place(b)), h(b['phone']), h(b['email']), ''.join('<br>%s: %s' % (p['network'], h(p['url'])) for p in S(b, 'profiles')))
    body += sec('CAREER OBJECTIVE', para(b))
    rows = cat(lambda e: '<tr>%s</tr>' % ''.join('<td>%s</td>' % h(c) for c in (join(e.get('studyType'), e.get('area') and '(%s)' % e['area'], sep=' '), e['institution'], x(e, 'board'), R(e, 'Y', sep='-'), e.get('score'))), S(d, 'education'))
    body += sec('ACADEMIC PROFILE', '<table class="m"><tr><th>Course</th><th>Name of the Institution</th><th>Board / University</th><th>Year</th><th>Percentage / CGPA</th></tr>%s</table>' % rows)
    body += sec('TECHNICAL SKILLS', ul('<b>%s</b> : %s' % (h(s['name']), h(', '.join(s['keywords']))) for s in S(d, 'skills')))
    def pj(p): return '<p><b>Title : %s</b> (%s)</p>%s<p>Technologies used : %s</p>%s' % (h(p['name']), h(R(p, 'Y', sep=' - ', open='till date')), para(p, 'description'), h(', '.join(S(p, 'keywords'))), lis(p))
    body += sec('PROJECTS UNDERTAKEN', cat(pj, S(d, 'projects')))
    body += sec('CERTIFICATIONS', ul(h(c['name'] + ' by ' + c['issuer'] + ', ' + D(c['date'], 'M Y') + ''.join(' (%s)' % v for _, v in xs(c))) for c in S(d, 'certificates')))
    body += sec('PAPER PRESENTATION', ul('“%s”, %s, %s' % (h(p['name']), h(p['publisher']), D(p['releaseDate'])) for p in S(d, 'publications')))
    body += sec('ACHIEVEMENTS', ul(h('%s, %s, %s' % (a['title'], a['awarder'], D(a['date']))) for a in S(d, 'awards')))
    body += sec('CO-CURRICULAR ACTIVITIES', ul(h('%s, %s (%s). %s' % (v['position'], v['organization'], R(v, 'Y', sep=' - '), v.get('summary', ''))) for v in S(d, 'volunteer')))
    pp = [(q['label'], q['value']) for q in extra(d) if q['label'] not in ('Declaration', 'Place')]
    if S(d, 'languages'): pp.append(('Languages Known', '; '.join('%s (%s)' % (l['language'], l['fluency']) for l in d['languages'])))
    if S(d, 'interests'): pp.append(('Hobbies', ', '.join(i['name'] for i in d['interests'])))
    body += sec('PERSONAL PROFILE', '<table class="pp">%s</table>' % ''.join('<tr><td>%s</td><td>: %s</td></tr>' % (h(a), h(v)) for a, v in pp))
    if extra(d, 'Declaration'): body += sec('DECLARATION', '<p>%s</p><p>Place: %s<span style="float:right">(%s)</span></p>' % (h(extra(d, 'Declaration')), h(extra(d, 'Place')), h(b['name'].upper())))
    return page(css, body, 'en-IN')

# 4 Ireland: Word template, dates on their own line, skill grid ----------------------------------------------------
def irish_word(d):
    b = d['basics']
    css = '''body{font:10.5pt/1.38 "Liberation Sans",sans-serif;color:#222} h1{font-size:24pt;color:#1f4e79;margin:0} .l{font-size:12pt;color:#666;margin:0 0 4pt} h2{color:#1f4e79;font-size:13pt;margin:13pt 0 3pt;border-left:5px solid #1f4e79;padding-left:6pt}
    .w{margin:7pt 0} .w i{color:#555} ul{margin:2pt 0 2pt 15pt;padding:0} p{margin:2pt 0} .grid{display:grid;grid-template-columns:1fr 1fr;gap:1pt 18pt} .grid div:before{content:"✓ ";color:#1f4e79}'''
    def wk(w): return '<div class="w"><b>%s</b><br>%s<br><i>%s</i>%s%s</div>' % (h(w['position']), h(join(w['name'], w.get('location'))), h(R(w, "M'y", sep=' – ', open='Now')), para(w), lis(w))
    def ed(e): return '<div class="w"><b>%s</b>%s<br>%s<br><i>%s</i></div>' % (h(degree(e, ' – ')), h(e.get('score') and ' (%s)' % e['score'] or ''), h(e['institution']), h(R(e, 'Y')))
    body = '<h1>%s</h1><p class="l">%s</p><p>%s<br>Mobile: %s &nbsp; Email: %s</p>' % (h(b['name']), h(b['label']), h(place(b, post_first=False)), h(b['phone']), h(b['email']))
    body += sec('About Me', para(b)) + sec('Key Skills', S(d, 'skills') and '<div class="grid">%s</div>' % cat(lambda k: '<div>%s</div>' % h(k), d['skills'][0]['keywords']))
    body += sec('Work Experience', cat(wk, S(d, 'work'))) + sec('Education &amp; Apprenticeship', cat(ed, S(d, 'education')))
    body += sec('Tickets', ul(h(c['name'] + ' – ' + join(c.get('issuer'), D(c.get('date'), 'M Y')) + ''.join(' (%s %s)' % q for q in xs(c))) for c in S(d, 'certificates')))
    body += sec('Languages', S(d, 'languages') and '<p>%s</p>' % h(', '.join(l['language'] + (' (%s)' % l['fluency'] if l.get('fluency') else '') for l in d['languages'])))
    body += sec('Additional', cat(lambda q: '<p>%s: %s</p>' % (h(q['label']), h(q['value'])), extra(d)))
    body += sec('Interests', S(d, 'interests') and '<p>%s.</p>' % h(', '.join(i['name'] for i in d['interests'])))
    body += sec('References', cat(lambda r: '<p><b>%s</b>, %s</p>' % (h(r['name']), h(r['reference'])), S(d, 'references')))
    return page(css, body, 'en-IE')

# 5 Canva: coloured sidebar at the left with bars, timeline in the main part ------------------------------------------
def canva_teal(d):
    b = d['basics']
    css = '''body{font:9.4pt/1.42 "Noto Sans","Liberation Sans",sans-serif;color:#333} .wrap{display:grid;grid-template-columns:33% 67%;min-height:296mm} .s{background:#235b5e;color:#fff;padding:14mm 7mm} .m{padding:14mm 10mm}
    .ph{width:34mm;height:34mm;border-radius:50%;background:#8fb9b5;margin:0 auto 8mm} .s h2{font-size:11pt;letter-spacing:.18em;text-transform:uppercase;border-bottom:1px solid #9cc;margin:8mm 0 2mm;padding-bottom:1mm} .m h1{font-size:25pt;line-height:1.05;color:#235b5e;margin:0;text-transform:uppercase;letter-spacing:.05em}
    .m .l{font-size:12pt;letter-spacing:.12em;margin:2mm 0 5mm} .m h2{font-size:12.5pt;color:#235b5e;text-transform:uppercase;letter-spacing:.1em;margin:6mm 0 2mm} p{margin:1mm 0} ul{margin:1mm 0 0 4mm;padding:0} .bar{height:2mm;background:#4b8285;margin:.6mm 0 2mm} .bar i{display:block;height:2mm;background:#f3c969}
    .w{border-left:2px solid #8fb9b5;padding-left:4mm;margin-bottom:4mm;break-inside:avoid} .w .d{float:right;font-size:8.5pt;color:#777}'''
    s = '<div class="ph"></div>' + sec('Contact', '<p>%s</p>' % '<br>'.join(h(q) for q in [b.get('phone'), b.get('email'), place_us(b), b.get('url')] + [p['url'] for p in S(b, 'profiles')] if q))
    def ed(e): return '<p><b>%s</b><br>%s<br>%s%s</p>' % (h(degree(e, ' in ' if e['studyType'] == 'Certificate' else ', ')), h(e['institution']), h(R(e, 'Y', sep=' - ')), h(e.get('score') and '<br>' and ' · ' + e['score'] or ''))
    s += sec('Education', cat(ed, S(d, 'education')))
    s += sec('Skills', cat(lambda k: '<div>%s%s</div><div class="bar"><i style="width:%s"></i></div>' % (h(k['name']), ' <span style="float:right">%s</span>' % k['level'] if k.get('level') else '', k.get('level', '70%')), S(d, 'skills')))
    s += sec('Languages', cat(lambda l: '<p>%s: %s</p>' % (h(l['language']), h(l['fluency'])), S(d, 'languages')))
    s += sec('Interests', S(d, 'interests') and '<p>%s</p>' % '<br>'.join(h(i['name']) for i in d['interests']))
    def wk(w): return '<div class="w"><span class="d">%s</span><b>%s</b><br>%s%s%s</div>' % (h(R(w, 'M Y', sep=' - ', open='Present')), h(w['position']), h(join(w['name'], w.get('location'), sep=' | ')), para(w), lis(w))
    m = '<h1>%s</h1><div class="l">%s</div>' % (h(b['name']), h(b['label'])) + sec('Profile', para(b)) + sec('Work Experience', cat(wk, S(d, 'work')))
    m += sec('Certifications', cat(lambda c: '<p><b>%s</b>, %s, %s%s</p>' % (h(c['name']), h(c['issuer']), D(c['date']), h(''.join(' (%s %s)' % q for q in xs(c)))), S(d, 'certificates')))
    m += sec('Awards', cat(lambda a: '<p><b>%s</b><br>%s, %s</p>' % (h(a['title']), h(a['awarder']), D(a['date'])), S(d, 'awards')))
    m += sec('Volunteering', cat(lambda v: '<p><b>%s</b>, %s, %s%s</p>' % (h(v['position']), h(v['organization']), h(R(v, 'Y', sep=' - ', open='Present')), v.get('summary') and '<br>' + h(v['summary']) or ''), S(d, 'volunteer')))
    return page(css, '<div class="wrap"><div class="s">%s</div><div class="m">%s</div></div>' % (s, m), 'en-CA', 'A4', '0')

# 6 Nigeria: everything under underlined capitals, bold tables of schools with dates ----------------------------------
def nigeria_cv(d):
    b = d['basics']
    css = '''body{font:11.5pt/1.4 "Liberation Serif",serif} .t{text-align:center;font-weight:bold;text-decoration:underline} h1{font-size:17pt;text-align:center;margin:4pt 0;text-transform:uppercase} h2{font-size:12pt;text-decoration:underline;margin:12pt 0 3pt} p{margin:2pt 0} table{width:100%;border-collapse:collapse} td{padding:2pt 6pt 2pt 0;vertical-align:top} ul{margin:2pt 0 4pt 18pt;padding:0} .k td:first-child{width:150pt;font-weight:bold}'''
    body = '<p class="t">CURRICULUM VITAE</p><h1>%s</h1><p style="text-align:center">%s<br>Tel: %s<br>E-mail: %s</p>' % (h(b['name']), h(place(b)), h(b['phone']), h(b['email']))
    body += sec('PERSONAL DATA', extra(d) and '<table class="k">%s</table>' % cat(lambda q: '<tr><td>%s:</td><td>%s</td></tr>' % (h(q['label']), h(q['value'])), extra(d)))
    body += sec('CAREER OBJECTIVE', para(b))
    body += sec('EDUCATIONAL INSTITUTIONS ATTENDED WITH DATES', '<table>%s</table>' % cat(lambda e: '<tr><td>%s</td><td style="width:30%%;text-align:right">%s</td></tr><tr><td colspan="2"><b>%s</b>%s</td></tr>' % (h(e['institution']), h(R(e, 'Y', sep=' – ')), h(degree(e)), h(e.get('score') and ' (%s)' % e['score'] or '')), S(d, 'education')))
    body += sec('PROFESSIONAL QUALIFICATIONS', ul(h(join(c['name'], c.get('issuer'), *('%s: %s' % q for q in xs(c))) + ' – ' + D(c['date'])) for c in S(d, 'certificates')))
    def wk(w): return '<p style="margin-top:7pt"><b>%s</b>, %s</p><p>Position: <b>%s</b> (%s)</p>%s%s' % (h(w['name']), h(w.get('location')), h(w['position']), h(R(w, 'M Y', sep=' – ', open='Till Date')), lis(w) and '<p><i>Job Description:</i></p>', lis(w))
    body += sec('WORKING EXPERIENCE', cat(wk, S(d, 'work')))
    body += sec('SKILLS', S(d, 'skills') and ul(h(k) for k in d['skills'][0]['keywords']))
    body += sec('LANGUAGES SPOKEN', S(d, 'languages') and '<p>%s</p>' % h(', '.join(l['language'] + (' (%s)' % l['fluency'] if l.get('fluency') else '') for l in d['languages'])))
    body += sec('HOBBIES', S(d, 'interests') and '<p>%s</p>' % h(', '.join(i['name'] for i in d['interests'])))
    body += sec('REFEREES', S(d, 'references') and '<table><tr>%s</tr></table>' % cat(lambda r: '<td style="width:50%%"><b>%s</b><br>%s</td>' % (h(r['name']), ',<br>'.join(h(q) for q in r['reference'].split(', '))), d['references']))
    return page(css, body, 'en-NG')

# 7 Philippines: photo at the right, personal data table, stages of school --------------------------------------------
def pinoy(d):
    b = d['basics']
    css = '''body{font:10.8pt/1.36 "Liberation Sans",sans-serif} .ph{float:right;width:35mm;height:35mm;border:1px solid #888;background:#eee} h1{font-size:19pt;margin:0;text-transform:uppercase} p{margin:2pt 0} h2{font-size:11.5pt;margin:12pt 0 4pt;padding:2pt 0;border-top:2px solid #7a1f2b;border-bottom:1px solid #7a1f2b;color:#7a1f2b;text-transform:uppercase}
    table{border-collapse:collapse} td{padding:1pt 10pt 1pt 0;vertical-align:top} ul{margin:1pt 0 4pt 16pt;padding:0} .w{margin:5pt 0 7pt} .ref{display:grid;grid-template-columns:1fr 1fr;gap:10pt}'''
    body = '<div class="ph"></div><h1>%s</h1><p>%s</p><p>Contact No.: %s</p><p>Email Address: %s</p>' % (h(b['name']), h(place(b, post_first=False)), h(b['phone']), h(b['email']))
    body += '<div style="clear:both"></div>' + sec('Objective', para(b))
    def wk(w): return '<div class="w"><b>%s</b><br>%s<br>%s<br>%s%s%s</div>' % (h(w['position']), h(w['name']), h(w.get('location')), h(R(w, 'MM Y', sep=' to ', open='Present')), para(w), lis(w))
    body += sec('Work Experience', cat(wk, S(d, 'work')))
    body += sec('Educational Background', '<table>%s</table>' % cat(lambda e: '<tr><td>%s</td><td>:</td><td>%s%s<br>%s%s</td></tr>' % (h(x(e, 'stage')), '<b>%s</b><br>' % h(degree(e, ' in ')) if degree(e) else '', h(e['institution']), h(R(e, 'Y', sep=' - ')), h(e.get('score') and ' | ' + e['score'] or '')), S(d, 'education')))
    body += sec('Trainings and Certificates', ul(h(join(c['name'], c.get('issuer'), D(c['date'], 'MM Y')) + ''.join(', %s: %s' % q for q in xs(c))) for c in S(d, 'certificates')))
    body += sec('Skills', S(d, 'skills') and ul(h(k) for k in d['skills'][0]['keywords']))
    body += sec('Awards', ul(h(join(a['title'], a['awarder'], D(a['date'], 'MM Y'))) for a in S(d, 'awards')))
    pd = [(q['label'], q['value']) for q in extra(d)] + ([('Languages Spoken', ', '.join('%s (%s)' % (l['language'], l['fluency']) for l in d['languages']))] if S(d, 'languages') else [])
    body += sec('Personal Information', pd and '<table>%s</table>' % ''.join('<tr><td>%s</td><td>:</td><td>%s</td></tr>' % (h(a), h(v)) for a, v in pd))
    body += sec('Character References', S(d, 'references') and '<div class="ref">%s</div>' % cat(lambda r: '<div><b>%s</b><br>%s</div>' % (h(r['name']), h(r['reference'])), d['references']))
    return page(css, body, 'en-PH', 'letter')

# 8 South Africa: label and value, one table for everything ----------------------------------------------------------
def za_labels(d):
    b = d['basics']
    css = '''body{font:10.4pt/1.36 "Liberation Sans",sans-serif} .t{font-size:15pt;text-align:center;font-weight:bold} .n{font-size:15pt;text-align:center;margin-bottom:8pt} h2{background:#1d3d2f;color:#fff;font-size:11pt;padding:3pt 6pt;margin:12pt 0 3pt;text-transform:uppercase} table{width:100%;border-collapse:collapse;margin-bottom:6pt} td{vertical-align:top;padding:2pt 6pt;border:1px solid #bbb} td:first-child{width:28%;font-weight:bold;background:#f2f2f2} ul{margin:0 0 0 13pt;padding:0} p{margin:2pt 0}'''
    def tb(rows): return '<table>%s</table>' % ''.join('<tr><td>%s</td><td>%s</td></tr>' % (h(a), v) for a, v in rows if v)
    body = '<div class="t">CURRICULUM VITAE OF</div><div class="n">%s</div>' % h(b['name'])
    body += sec('Personal Details', tb([('Full names', h(b['name']))] + [(q['label'], h(q['value'])) for q in extra(d)] + [('Residential address', h(place(b, post_first=False))), ('Cell', h(b['phone'])), ('E-mail', h(b['email'])), ('Languages', h(', '.join('%s (%s)' % (l['language'], l['fluency']) for l in S(d, 'languages'))))]))
    body += sec('Profile', para(b))
    def ed(e): return tb([('Institution', h(e['institution'])), ('Qualification', h(degree(e, ' in '))), ('Subjects passed', h(', '.join(S(e, 'courses')))), ('Year completed' if not e.get('startDate') else 'Period', h(R(e, 'Y')))])
    body += sec('Educational Qualifications', cat(ed, S(d, 'education')))
    def wk(w): return tb([('Company', h(join(w['name'], w.get('location')))), ('Position held', h(w['position'])), ('Period', h(R(w, 'MM Y', sep=' – ', open='Current'))), ('Duties', lis(w) or h(w.get('summary')))] + [(a, h(v)) for a, v in xs(w)])
    body += sec('Employment History', cat(wk, S(d, 'work')))
    body += sec('Short Courses', tb([(D(c['date']), h(join(c['name'], c.get('issuer')) + ''.join(', %s %s' % q for q in xs(c)))) for c in S(d, 'certificates')]))
    body += sec('Computer Skills', tb([(s['name'], h(s['level'])) for s in S(d, 'skills')]))
    body += sec('Community Involvement', tb([(v['position'], h(v['organization'] + ', ' + R(v, 'Y', since='since {}'))) for v in S(d, 'volunteer')]))
    body += sec('References', tb([(r['name'], h(r['reference'])) for r in S(d, 'references')]))
    return page(css, body, 'en-ZA')

# 9 German tabular Lebenslauf: dates left ----------------------------------------------------------------------------
def lebenslauf(d):
    b = d['basics']
    css = '''body{font:10.4pt/1.4 "Liberation Sans",sans-serif;color:#1c1c1c} h1{font-size:22pt;font-weight:normal;margin:0 0 8pt} h2{font-size:11.5pt;color:#7b2d26;border-bottom:1px solid #7b2d26;margin:13pt 0 5pt;padding-bottom:1pt} .z{display:grid;grid-template-columns:118pt 1fr;gap:0 12pt;margin-bottom:5pt;break-inside:avoid} ul{margin:1pt 0 0 12pt;padding:0;list-style:"– "} p{margin:2pt 0}'''
    def z(a, v): return '<div class="z"><div>%s</div><div>%s</div></div>' % (h(a), v)
    body = '<h1>Lebenslauf</h1>' + sec('Persönliche Daten', z('Name', h(b['name'])) + z('Anschrift', h(place(b))) + z('Telefon', h(b['phone'])) + z('E-Mail', h(b['email'])) + ''.join(z(q['label'], h(q['value'])) for q in extra(d) if q['label'] not in ('Führerschein', 'Ort, Datum')))
    def wk(w): return z(R(w, 'm/Y', sep=' – ', since='seit {}'), '<b>%s</b><br>%s%s%s' % (h(w['position']), h(join(w['name'], w.get('location'))), para(w), lis(w)))
    body += sec('Beruflicher Werdegang', cat(wk, S(d, 'work')))
    def ed(e): return z(R(e, 'm/Y', sep=' – '), '<b>%s</b>%s%s%s' % (h(degree(e, ', ')), e.get('institution') and '<br>' + h(e['institution']) or '', e.get('score') and '<br>Note: ' + h(e['score']) or '', ''.join('<br>%s: %s' % (h(a), h(v)) for a, v in xs(e))))
    body += sec('Ausbildung und Studium', cat(ed, S(d, 'education')))
    body += sec('Zusatzqualifikationen', cat(lambda c: z(D(c['date'], 'm/Y'), h(join(c['name'], c.get('issuer')))), S(d, 'certificates')))
    body += sec('Veröffentlichungen', cat(lambda p: z(D(p['releaseDate']), h(p['name'] + ', ' + p['publisher'])), S(d, 'publications')))
    k = ''.join(z(l['language'], h(l['fluency'])) for l in S(d, 'languages')) + ''.join(z(s['name'], h(', '.join(s['keywords']))) for s in S(d, 'skills')) + (z('Führerschein', h(extra(d, 'Führerschein'))) if extra(d, 'Führerschein') else '')
    body += sec('Sprachen und Kenntnisse', k)
    body += sec('Ehrenamt', cat(lambda v: z(R(v, 'Y', since='seit {}'), h(v['position'] + ', ' + v['organization'])), S(d, 'volunteer')))
    body += sec('Interessen', S(d, 'interests') and z('', h(', '.join(i['name'] for i in d['interests']))))
    body += '<p style="margin-top:22pt">%s</p>' % h(extra(d, 'Ort, Datum'))
    return page(css, body, 'de')

# 10 French CV with a grey sidebar ----------------------------------------------------------------------------------
def cv_francais(d):
    b = d['basics']
    css = '''body{font:9.6pt/1.4 "Noto Sans","Liberation Sans",sans-serif;color:#2b2b2b} .top{background:#2f3e56;color:#fff;padding:9mm 12mm} .top h1{margin:0;font-size:24pt} .top div{font-size:13pt} .wrap{display:grid;grid-template-columns:31% 69%} .s{background:#eef0f3;padding:6mm 6mm 10mm 12mm;min-height:250mm} .m{padding:6mm 12mm 6mm 8mm}
    h2{font-size:11.5pt;color:#2f3e56;text-transform:uppercase;margin:5mm 0 2mm} p{margin:1mm 0} ul{margin:1mm 0 2mm 4mm;padding:0} .w{margin-bottom:4mm} .dt{color:#b0532b;font-weight:bold}'''
    s = sec('Contact', ''.join('<p>%s</p>' % q for q in [h(b['phone']), h(b['email']), h(b['location'].get('address', '')) + '<br>' + h(' '.join(q for q in (b['location'].get('postalCode'), b['location'].get('city')) if q))] + [h(p['url']) for p in S(b, 'profiles')] + [h(q['value']) for q in extra(d)]))
    s += sec('Compétences', cat(lambda g: '<p><b>%s</b></p>%s' % (h(g['name']), ul(h(k) for k in g['keywords'])), S(d, 'skills')))
    s += sec('Langues', cat(lambda l: '<p>%s : %s</p>' % (h(l['language']), h(l['fluency'])), S(d, 'languages')))
    s += sec('Centres d’intérêt', ul(h(i['name']) for i in S(d, 'interests')))
    def wk(w): return '<div class="w"><span class="dt">%s</span><br><b>%s</b> – %s%s%s</div>' % (h(R(w, 'MM Y', 'fr', sep=' à ', since='Depuis {}').capitalize()), h(w['position']), h(join(w['name'], w.get('location'))), para(w), lis(w))
    m = sec('Profil', para(b)) + sec('Expériences professionnelles', cat(wk, S(d, 'work')))
    m += sec('Formation', cat(lambda e: '<div class="w"><span class="dt">%s</span><br><b>%s</b>%s<br>%s</div>' % (h(R(e, 'Y', 'fr', sep='-')), h(degree(e)), h(e.get('score') and ', ' + e['score'] or ''), h(e['institution'])), S(d, 'education')))
    m += sec('Certifications', cat(lambda c: '<p><span class="dt">%s</span> %s%s</p>' % (D(c['date']), h(join(c['name'], c.get('issuer'))), h(''.join(' : ' + v for _, v in xs(c)))), S(d, 'certificates')))
    m += sec('Projet personnel', cat(lambda p: '<p><b>%s</b> (%s) : %s. %s</p>' % (h(p['name']), h(R(p, 'Y', since='depuis {}')), h(p['description']), h(', '.join(p['keywords']))), S(d, 'projects')))
    return page(css, '<div class="top"><h1>%s</h1><div>%s</div></div><div class="wrap"><div class="s">%s</div><div class="m">%s</div></div>' % (h(b['name']), h(b['label']), s, m), 'fr', 'A4', '0')

# 11 Europass (2020 look), Spanish ------------------------------------------------------------------------------------
def europass_es(d):
    b = d['basics']
    css = '''body{font:10pt/1.4 "Noto Sans","Liberation Sans",sans-serif;color:#3f3a38} h1{font-size:21pt;color:#0e4194;margin:0 0 2mm;font-weight:600} .ep{float:right;color:#0e4194;font-weight:bold;font-size:13pt} .ct{font-size:9.3pt;border-bottom:1px solid #c9c9c9;padding-bottom:3mm} h2{font-size:11pt;color:#0e4194;text-transform:uppercase;margin:6mm 0 2mm;border-bottom:1px solid #0e4194} .w{margin:3mm 0} .g{color:#777;font-size:9pt} .w b{color:#0e4194} p{margin:1mm 0} ul{margin:1mm 0 1mm 5mm;padding:0}'''
    bits = ['<b>%s:</b> %s' % (h(q['label']), h(q['value'])) for q in extra(d) if q['label'] != 'Permiso de conducir'] + ['<b>Teléfono:</b> ' + h(b['phone']), '<b>Correo electrónico:</b> ' + h(b['email']), '<b>Dirección:</b> ' + h(place(b))]
    body = '<div class="ep">europass</div><h1>%s</h1><div class="ct">%s</div>' % (h(b['name']), ' &nbsp;|&nbsp; '.join(bits)) + sec('Sobre mí', para(b))
    def wk(w): return '<div class="w"><span class="g">[ %s ]</span><br><b>%s</b><br><i>%s</i>%s%s%s</div>' % (h(R(w, 'm/Y', 'es', open='Actual')), h(w['position']), h(w['name']), '<p>Localidad: %s</p>' % h(w['location']) if w.get('location') else '', para(w), lis(w))
    body += sec('Experiencia laboral', cat(wk, S(d, 'work')))
    body += sec('Educación y formación', cat(lambda e: '<div class="w"><span class="g">[ %s ]</span><br><b>%s</b><br><i>%s</i>%s</div>' % (h(R(e, 'm/Y', 'es')), h(degree(e, ' en ' if e['studyType'] != 'Bachillerato' else ' de ')), h(e['institution']), e.get('score') and '<p>Nota media: %s</p>' % h(e['score']) or ''), S(d, 'education')))
    if S(d, 'languages'):
        mt = [l for l in d['languages'] if l['fluency'] == 'Lengua materna']; ot = [l for l in d['languages'] if l not in mt]
        body += sec('Competencias lingüísticas', ''.join('<p>Lengua materna: <b>%s</b></p>' % h(l['language']) for l in mt) + '<p>Otros idiomas:</p>' + ''.join('<p><b>%s</b> &nbsp; COMPRENSIÓN AUDITIVA %s &nbsp; LECTURA %s &nbsp; EXPRESIÓN ORAL %s &nbsp; ESCRITURA %s</p>' % ((h(l['language']),) + (l['fluency'],) * 4) for l in ot))
    body += sec('Competencias digitales', S(d, 'skills') and '<p>%s</p>' % h(' / '.join(d['skills'][0]['keywords'])))
    body += sec('Cursos y certificados', cat(lambda c: '<div class="w"><span class="g">[ %s ]</span> <b>%s</b>, %s%s</div>' % (D(c['date'], 'm/Y'), h(c['name']), h(c['issuer']), h(''.join(', %s: %s' % q for q in xs(c)))), S(d, 'certificates')))
    body += sec('Publicaciones', cat(lambda p: '<div class="w"><span class="g">[ %s ]</span> <b>%s</b><br>%s</div>' % (D(p['releaseDate']), h(p['name']), h(p['publisher'])), S(d, 'publications')))
    body += sec('Voluntariado', cat(lambda v: '<div class="w"><span class="g">[ %s ]</span> <b>%s</b><br>%s</div>' % (h(R(v, 'Y', open='Actual')), h(v['position']), h(v['organization'])), S(d, 'volunteer')))
    body += sec('Permiso de conducir', extra(d, 'Permiso de conducir') and '<p>Coches: %s</p>' % h(extra(d, 'Permiso de conducir')))
    return page(css, body, 'es')

# 12 Brazilian Canva page: header band, two equal columns underneath ------------------------------------------------
def brasil_colunas(d):
    b = d['basics']
    css = '''body{font:9.8pt/1.42 "Liberation Sans",sans-serif;color:#333} .top{background:#f4d9d0;padding:12mm 14mm;text-align:center} h1{margin:0;font-size:23pt;letter-spacing:.08em;text-transform:uppercase;font-weight:normal} .top p{margin:1.5mm 0} .wrap{display:grid;grid-template-columns:57% 43%;padding:4mm 14mm;gap:0} .a{padding-right:8mm;border-right:1px solid #d9a796} .b{padding-left:8mm}
    h2{font-size:11.5pt;letter-spacing:.1em;text-transform:uppercase;color:#a4553c;margin:5mm 0 2mm} p{margin:1mm 0} ul{margin:1mm 0 3mm 4mm;padding:0}'''
    l = b['location']
    body = '<div class="top"><h1>%s</h1><p>%s</p><p>%s</p></div>' % (h(b['name']), h(b['label']), ' • '.join(h(q) for q in (b['phone'], b['email'], join(l.get('address'), l.get('city') + ' - ' + l['region'], l.get('postalCode') and 'CEP ' + l['postalCode'])) if q))
    a = sec('Experiência profissional', cat(lambda w: '<p><b>%s</b></p><p>%s</p><p><i>%s</i></p>%s' % (h(w['name']), h(w['position']), h(R(w, 'M/Y', 'pt', sep=' - ', open='atual')), lis(w) or '<p></p>'), S(d, 'work')))
    a += sec('Voluntariado', cat(lambda v: '<p><b>%s</b></p><p>%s</p><p><i>%s</i></p>' % (h(v['organization']), h(v['position']), h(R(v, 'Y', sep=' - '))), S(d, 'volunteer')))
    r = sec('Resumo', para(b)) + sec('Formação', cat(lambda e: '<p><b>%s</b><br>%s<br>%s</p>' % (h(degree(e, ' em ')), h(e['institution']), h(R(e, 'Y', sep=' - '))), S(d, 'education')))
    r += sec('Habilidades', S(d, 'skills') and ul(h(k) for k in d['skills'][0]['keywords']))
    r += sec('Idiomas', cat(lambda q: '<p>%s %s</p>' % (h(q['language']), h(q['fluency'])), S(d, 'languages')))
    r += sec('Cursos', cat(lambda c: '<p>%s – %s (%s)%s</p>' % (h(c['name']), h(c['issuer']), D(c['date']), h(''.join(', %s %s' % q for q in xs(c)))), S(d, 'certificates')))
    r += sec('Informações', cat(lambda q: '<p>%s</p>' % h(q['value'] if q['label'] == 'Disponibilidade' else q['label'] + ': ' + q['value']), extra(d)))
    return page(css, body + '<div class="wrap"><div class="a">%s</div><div class="b">%s</div></div>' % (a, r), 'pt-BR', 'A4', '0')

# 13 Swedish academic CV, numbered headings ---------------------------------------------------------------------------
def svensk_akademisk(d):
    b = d['basics']; n = [0]
    css = '''body{font:11pt/1.42 "Liberation Serif",serif} h1{font-size:18pt;margin:0} h2{font-size:12.5pt;margin:14pt 0 4pt} p{margin:3pt 0} ul{margin:2pt 0 2pt 18pt;padding:0} .i{margin:5pt 0} .p{padding-left:22pt;text-indent:-22pt}'''
    def s(t, inner):
        if not inner: return ''
        n[0] += 1; return sec('%d. %s' % (n[0], t), inner)
    body = '<h1>%s</h1><p>%s</p><p>%s<br>Telefon %s<br>%s%s</p>' % (h(b['name']), h(b['label']), h(place(b)), h(b['phone']), h(b['email']), b.get('url') and '<br>' + h(b['url']) or '')
    if extra(d, 'Född'): body += '<p>Född %s</p>' % h(extra(d, 'Född'))
    body += para(b)
    body += s('Akademiska examina', cat(lambda e: '<div class="i"><b>%s</b> i %s, %s, %s%s%s</div>' % (h(e['studyType']), h(e['area']), h(e['institution']), R(e, 'Y', sep='–'), h(e.get('score') and ', ' + e['score'] or ''), ''.join('. %s: <i>%s</i>' % (h(a.capitalize()), h(v)) for a, v in xs(e))), S(d, 'education')))
    body += s('Anställningar', cat(lambda w: '<div class="i">%s: <b>%s</b>, %s%s%s</div>' % (h(R(w, 'M Y', 'sv', sep='–', open='')), h(w['position']), h(join(w['name'], w.get('location'))), para(w), lis(w)), S(d, 'work')))
    body += s('Forskningsmedel och utmärkelser', ul('%s, %s (%s)' % (h(a['awarder']), h(a['title']), D(a['date'])) for a in S(d, 'awards')))
    body += s('Pedagogisk utbildning och kurser', ul(h(join(c['name'], c['issuer'], D(c['date'])) + ''.join(', %s %s' % q for q in xs(c))) for c in S(d, 'certificates')))
    body += s('Publikationer i urval', cat(lambda p: '<p class="p">%s (%s). %s. <i>%s</i>.</p>' % ('Holmqvist-Lind, A.', D(p['releaseDate']), h(p['name']), h(p['publisher'])), S(d, 'publications')))
    body += s('Färdigheter', cat(lambda g: '<p>%s: %s.</p>' % (h(g['name']), h(', '.join(g['keywords']))), S(d, 'skills')))
    body += s('Språk', S(d, 'languages') and '<p>%s.</p>' % h(', '.join('%s (%s)' % (q['language'], q['fluency']) for q in d['languages'])))
    body += s('Uppdrag', cat(lambda v: '<p>%s, %s, %s</p>' % (h(v['position']), h(v['organization']), h(R(v, 'Y', since='från {}'))), S(d, 'volunteer')))
    body += s('Övrigt', cat(lambda q: '<p>%s</p>' % h(q['value'] if q['label'] == 'Referenser' else q['label'] + ': ' + q['value']), [q for q in extra(d) if q['label'] != 'Född']))
    return page(css, body, 'sv', 'A4', '22mm')

# 14 LinkedIn "save as PDF", Dutch ----------------------------------------------------------------------------------
def linkedin_nl(d):
    b = d['basics']; now = (2026, 3)
    css = '''body{font:10.5pt/1.4 "Liberation Sans",Arial,sans-serif;color:#181818} .wrap{display:grid;grid-template-columns:31% 69%} .s{background:#293e49;color:#e1e8ed;padding:12mm 6mm;min-height:278mm} .s h2{font-size:12.5pt;color:#fff;font-weight:normal;margin:6mm 0 2mm} .s p{margin:1mm 0;font-size:9.5pt} .m{padding:12mm 10mm} h1{font-size:25pt;margin:0;font-weight:normal} .m h2{font-size:15pt;font-weight:normal;margin:7mm 0 2mm} p{margin:.8mm 0} .w{margin:0 0 4mm} .t{font-size:12pt} .g{color:#888} .dg{color:#6b6b6b;font-size:9.5pt}'''
    def mo(e):
        a = [int(q) for q in e['startDate'].split('-')]; z = [int(q) for q in e['endDate'].split('-')] if e.get('endDate') else list(now)
        return (z[0]-a[0])*12 + z[1]-a[1] + 1
    def dur(m): return ' '.join(q for q in ('%d jaar' % (m//12) if m >= 12 else '', '%d %s' % (m % 12, 'maand' if m % 12 == 1 else 'maanden') if m % 12 else '') if q)
    s = sec('Contactgegevens', '<p>%s</p>' % '<br>'.join(q for q in ['%s (Mobile)' % h(b['phone']) if b.get('phone') else '', h(b['email'])] + ['%s (LinkedIn)' % h(p['url']) for p in S(b, 'profiles')] if q))
    s += sec('Belangrijkste vaardigheden', S(d, 'skills') and cat(lambda k: '<p>%s</p>' % h(k), d['skills'][0]['keywords']))
    s += sec('Languages', cat(lambda l: '<p>%s (%s)</p>' % (h(l['language']), h(l['fluency'])), S(d, 'languages')))
    s += sec('Certifications', cat(lambda c: '<p>%s</p>' % h(c['name']), S(d, 'certificates')))
    l = b['location']
    m = '<h1>%s</h1><p>%s</p><p class="g">%s</p>' % (h(b['name']), h(b['label']), h(join(l.get('city'), l.get('_country')))) + sec('Samenvatting', para(b))
    ex = ''
    for name, roles in grouped(S(d, 'work')):
        ex += '<div class="w"><p class="t">%s</p>' % h(name)
        if len(roles) > 1: ex += '<p>%s</p>' % dur(sum(mo(r) for r in roles))
        for w in roles:
            ex += '<p><b style="font-weight:normal">%s</b></p><p class="dg">%s (%s)</p>%s%s%s' % (h(w['position']), h(R(w, 'MM Y', 'nl', sep=' - ', open='Present')), dur(mo(w)), w.get('location') and '<p class="g">%s</p>' % h(w['location']) or '', para(w), ''.join('<p>%s</p>' % h(q) for q in S(w, 'highlights')))
        ex += '</div>'
    m += sec('Ervaring', ex) + sec('Opleiding', cat(lambda e: '<div class="w"><p class="t">%s</p><p>%s · (%s)</p></div>' % (h(e['institution']), h(degree(e, ', ')), h(R(e, 'MM Y', 'nl', sep=' - '))), S(d, 'education')))
    return page(css, '<div class="wrap"><div class="s">%s</div><div class="m">%s</div></div>' % (s, m), 'nl', 'A4', '0')
