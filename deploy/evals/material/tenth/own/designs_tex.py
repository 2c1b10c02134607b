"""Three LaTeX designs for pdflatex (only packages of a plain TeX Live)."""
from common import *

def t(s):
    s = s or ''
    s = s.replace('\\', '\0')
    for a in '&%$#_{}': s = s.replace(a, '\\' + a)
    for a, r in (('\0', r'\textbackslash{}'), ('~', r'\textasciitilde{}'), ('^', r'\textasciicircum{}'), ('’', "'"), ('–', '--'), ('—', '---'), ('“', '``'), ('”', "''"), ('·', r'\textperiodcentered{}'), ('€', r'\texteuro{}')): s = s.replace(a, r)
    return s
def items(e, env='itemize'):
    hl = S(e, 'highlights')
    return '\\begin{%s}\n%s\\end{%s}\n' % (env, ''.join('\\item %s\n' % t(q) for q in hl), env) if hl else ''
PRE = r'''\documentclass[%s]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{textcomp}\usepackage{cmap}
\usepackage[%s]{geometry}\usepackage{enumitem}\usepackage{xcolor}\usepackage{titlesec}\usepackage{tabularx}
\pagestyle{empty}\setlength{\parindent}{0pt}
'''

# A: Jake's resume (US) ------------------------------------------------------------------------------------------------
def jake(d):
    b = d['basics']
    o = PRE % ('letterpaper,11pt', 'margin=0.6in') + r'''\usepackage{charter}\usepackage[hidelinks]{hyperref}
\titleformat{\section}{\vspace{-4pt}\scshape\raggedright\large}{}{0em}{}[\color{black}\titlerule\vspace{-4pt}]
\setlist[itemize]{leftmargin=0.18in,itemsep=-1pt,topsep=2pt,label=\textbullet}
\newcommand{\sub}[4]{\begin{tabular*}{\textwidth}[t]{l@{\extracolsep{\fill}}r}\textbf{#1} & #2 \\ \textit{\small #3} & \textit{\small #4}\end{tabular*}\par}
\newcommand{\proj}[2]{\begin{tabular*}{\textwidth}{l@{\extracolsep{\fill}}r}\small #1 & #2\end{tabular*}\par}
\begin{document}
'''
    ct = [t(b['phone']), r'\href{mailto:%s}{%s}' % (b['email'], t(b['email']))] + [r'\href{https://%s}{%s}' % (p['url'], t(p['url'])) for p in S(b, 'profiles')]
    if b.get('url'): ct.append(r'\href{https://%s}{%s}' % (b['url'], t(b['url'])))
    o += '\\begin{center}{\\Huge\\scshape %s}\\\\[3pt]\\small %s\\end{center}\n' % (t(b['name']), ' $|$ '.join(ct))
    if S(d, 'education'):
        o += '\\section{Education}\n' + ''.join('\\sub{%s}{%s}{%s}{%s}\n' % (t(e['institution']), t(x(e, 'place')), t(join(degree(e, ' in '), e.get('score'))), t(R(e, 'M Y'))) for e in d['education'])
    if S(d, 'work'):
        o += '\\section{Experience}\n' + ''.join('\\sub{%s}{%s}{%s}{%s}\n%s' % (t(w['position']), t(R(w, 'M Y', open='Present')), t(w['name']), t(w.get('location')), items(w)) for w in d['work'])
    if S(d, 'projects'):
        o += '\\section{Projects}\n' + ''.join('\\proj{\\textbf{%s} $|$ \\emph{%s}}{%s}\n%s' % (t(p['name']), t(', '.join(p['keywords'])), t(R(p, 'Y')), items(p)) for p in d['projects'])
    if S(d, 'skills'):
        o += '\\section{Technical Skills}\n{\\small ' + '\\\\\n'.join('\\textbf{%s}{: %s}' % (t(s['name']), t(', '.join(s['keywords']))) for s in d['skills']) + '\\par}\n'
    return o + '\\end{document}\n'

# B: moderncv-like (classic, blue), German -----------------------------------------------------------------------------
def modern_de(d):
    b = d['basics']
    o = PRE % ('a4paper,10pt', 'margin=2cm') + r'''\usepackage[scaled]{helvet}\renewcommand{\familydefault}{\sfdefault}
\definecolor{mc}{RGB}{56,115,179}
\titleformat{\section}{\color{mc}\Large}{}{0pt}{\makebox[2.9cm][l]{\color{mc}\rule[0.2ex]{2.6cm}{1.2ex}}}
\titlespacing*{\section}{0pt}{12pt}{5pt}
\setlist[itemize]{leftmargin=1.1em,itemsep=0pt,topsep=1pt,label={\color{mc}--}}
\newcommand{\cve}[2]{\begin{tabular}{@{}p{2.6cm}@{\hspace{3mm}}p{\dimexpr\textwidth-2.9cm}@{}}\raggedleft #1 & #2\end{tabular}\par\vspace{4pt}}
\begin{document}
'''
    l = b['location']
    o += '\\begin{minipage}[t]{0.6\\textwidth}{\\fontsize{26}{30}\\selectfont %s}\\\\[4pt]{\\color{mc}\\itshape %s}\\end{minipage}\\hfill\\begin{minipage}[t]{0.36\\textwidth}\\raggedleft\\itshape\\color{gray}%s\\end{minipage}\\par\\vspace{10pt}\n' % (
        t(b['name']), t(b.get('label')), '\\\\'.join(t(q) for q in (l.get('address'), ' '.join(q for q in (l.get('postalCode'), l.get('city')) if q), b.get('phone'), b['email']) if q))
    if b.get('summary'): o += t(b['summary']) + '\\par\n'
    if S(d, 'work'):
        o += '\\section{Berufserfahrung}\n' + ''.join('\\cve{%s}{\\textbf{%s}, \\textit{%s}%s.%s}\n' % (t(R(w, 'm/Y', sep='–', since='Seit {}')), t(w['position']), t(w['name']), t(w.get('location') and ', ' + w['location'] or ''), '\n' + items(w)) for w in d['work'])
    if S(d, 'education'):
        o += '\\section{Ausbildung}\n' + ''.join('\\cve{%s}{\\textbf{%s}, \\textit{%s}%s.}\n' % (t(R(e, 'Y', sep='–')), t(degree(e, ' ')), t(e['institution']), t(e.get('score') and ', ' + e['score'] or '') + ''.join(', %s: %s' % (t(a), t(v)) for a, v in xs(e))) for e in d['education'])
    if S(d, 'languages'):
        o += '\\section{Sprachen}\n' + ''.join('\\cve{%s}{%s}\n' % (t(q['language']), t(q['fluency'])) for q in d['languages'])
    if S(d, 'skills'):
        o += '\\section{Kenntnisse}\n' + ''.join('\\cve{%s}{%s}\n' % (t(s['name']), t(', '.join(s['keywords']))) for s in d['skills'])
    if S(d, 'publications'):
        o += '\\section{Veröffentlichungen}\n' + ''.join('\\cve{%s}{\\textit{%s}. %s}\n' % (D(p['releaseDate']), t(p['name']), t(p['publisher'])) for p in d['publications'])
    if S(d, 'interests'):
        o += '\\section{Interessen}\n\\cve{}{%s}\n' % t(', '.join(i['name'] for i in d['interests']))
    return o + '\\end{document}\n'

# C: AltaCV-like: two columns, right one narrow, French ------------------------------------------------------------------
def alta_fr(d):
    b = d['basics']
    o = PRE % ('a4paper,10pt', 'left=1.2cm,right=1.2cm,top=1.3cm,bottom=1.3cm') + r'''\usepackage[scaled=0.95]{helvet}\renewcommand{\familydefault}{\sfdefault}\usepackage{paracol}
\definecolor{ac}{HTML}{8F0D0D}
\titleformat{\section}{\color{ac}\bfseries\large}{}{0pt}{\MakeUppercase}[\color{ac}\titlerule]\titlespacing*{\section}{0pt}{9pt}{5pt}
\setlist[itemize]{leftmargin=1.1em,itemsep=0pt,topsep=2pt,label=\textbullet}
\newcommand{\tag}[1]{\fcolorbox{gray}{white}{\small\strut #1}\hspace{3pt}\penalty0 }
\columnratio{0.62}\setlength{\columnsep}{0.9cm}
\begin{document}
'''
    o += '{\\Huge\\bfseries %s}\\\\[4pt]{\\large\\color{ac}%s}\\\\[4pt]{\\small %s}\n' % (t(b['name']), t(b['label']), ' \\quad '.join(t(q) for q in [b['email'], b.get('phone'), b['location']['city']] + [p['url'] for p in S(b, 'profiles')] if q))
    o += '\\begin{paracol}{2}\n'
    if S(d, 'work'):
        o += '\\section{Expérience}\n' + '\\par\\vspace{5pt}\n'.join('{\\large %s}\\\\\n\\textbf{\\color{ac}%s}\\\\\n{\\small %s\\hfill %s}\\par\n%s%s' % (t(w['position']), t(w['name']), t(R(w, 'M Y', 'fr', open='aujourd’hui')), t(w.get('location')), t(w['summary']) + '\\par\n' if w.get('summary') else '', items(w)) for w in d['work'])
    if S(d, 'projects'):
        o += '\\section{Projets}\n' + ''.join('{\\large %s}\\\\\n%s\\par\n{\\small %s, %s}\\par\n' % (t(p['name']), t(p['description']), t(', '.join(p['keywords'])), t(R(p, 'Y', since='depuis {}'))) for p in d['projects'])
    o += '\\switchcolumn\n'
    if b.get('summary'): o += '\\section{Profil}\n' + t(b['summary']) + '\\par\n'
    if S(d, 'skills'):
        o += '\\section{Compétences}\n{\\raggedright ' + ''.join('\\tag{%s}' % t(k) for s in d['skills'] for k in s['keywords']) + '\\par}\n'
    if S(d, 'languages'):
        o += '\\section{Langues}\n' + ''.join('%s\\hfill %s\\par\n' % (t(q['language']), t(q['fluency'])) for q in d['languages'])
    if S(d, 'education'):
        o += '\\section{Formation}\n' + '\\par\\vspace{5pt}\n'.join('{\\raggedright\\large %s\\par}\n\\textbf{\\color{ac}%s}\\\\\n{\\small %s}\\par\n%s' % (t(degree(e)), t(e['institution']), t(R(e, 'Y')), t(e['score']) + '\\par\n' if e.get('score') else '') for e in d['education'])
    if S(d, 'certificates'):
        o += '\\section{Certifications}\n' + ''.join('%s%s\\par\n' % (t(join(c['name'], D(c['date']))), t(''.join(' (%s)' % v for _, v in xs(c)))) for c in d['certificates'])
    return o + '\\end{paracol}\n\\end{document}\n'
