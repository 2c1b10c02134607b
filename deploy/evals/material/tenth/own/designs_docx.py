"""Seven Word designs: OOXML written by hand. Four stay DOCX, three are turned into PDF by LibreOffice."""
import io, zipfile
from common import *

NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
def e_(s): return html.escape(s or '', quote=True)

def run(text, b=0, i=0, sz=None, col=None, u=0, caps=0):
    pr = ('<w:b/>' if b else '') + ('<w:i/>' if i else '') + ('<w:caps/>' if caps else '') + ('<w:color w:val="%s"/>' % col if col else '') + ('<w:sz w:val="%d"/>' % (sz*2) if sz else '') + ('<w:u w:val="single"/>' if u else '')
    out = ''
    for k, line in enumerate(text.split('\n')):
        if k: out += '<w:br/>'
        for j, seg in enumerate(line.split('\t')):
            if j: out += '<w:tab/>'
            if seg: out += '<w:t xml:space="preserve">%s</w:t>' % e_(seg)
    return '<w:r><w:rPr>%s</w:rPr>%s</w:r>' % (pr, out)

def p(*parts, style=None, al=None, bul=0, tab=None, keep=0, before=None, after=None, ind=None):
    """Parts are texts or (text, {formats})."""
    pr = ('<w:pStyle w:val="%s"/>' % style if style else '') + ('<w:keepNext/>' if keep else '') + ('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if bul else '')
    if tab: pr += '<w:tabs>%s</w:tabs>' % ''.join('<w:tab w:val="%s" w:pos="%d"/>' % q for q in tab)
    if before is not None or after is not None: pr += '<w:spacing%s%s/>' % (' w:before="%d"' % before if before is not None else '', ' w:after="%d"' % after if after is not None else '')
    if ind: pr += '<w:ind w:left="%d" w:hanging="%d"/>' % ind
    if al: pr += '<w:jc w:val="%s"/>' % al
    return '<w:p><w:pPr>%s</w:pPr>%s</w:p>' % (pr, ''.join(run(q) if isinstance(q, str) else run(q[0], **q[1]) for q in parts if q))
def B(s, **k): return (s or '', dict(b=1, **k))
def It(s, **k): return (s or '', dict(i=1, **k))
def F(s, **k): return (s or '', k)
def bl(e): return ''.join(p(q, bul=1) for q in S(e, 'highlights'))
RIGHT = [('right', 9600)]

def table(rows, widths, border=1, shade=None):
    """rows: lists of cells, a cell is block XML."""
    bd = ''.join('<w:%s w:val="%s" w:sz="4" w:space="0" w:color="999999"/>' % (k, 'single' if border else 'nil') for k in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV'))
    o = '<w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:tblBorders>%s</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>%s</w:tblGrid>' % (sum(widths), bd, ''.join('<w:gridCol w:w="%d"/>' % w for w in widths))
    for r in rows:
        o += '<w:tr>' + ''.join('<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s</w:tcPr>%s</w:tc>' % (w, '<w:shd w:val="clear" w:color="auto" w:fill="%s"/>' % shade[k] if shade and shade[k] else '', c or p('')) for k, (c, w) in enumerate(zip(r, widths))) + '</w:tr>'
    return o + '</w:tbl>' + p('', after=0)

def docx(body, font='Calibri', size=11, head=None, hcol='2E74B5', hline=1, header=None, margin=1134, hcaps=0, lang='en-GB'):
    styles = '''<w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="%s" w:hAnsi="%s" w:cs="%s"/><w:sz w:val="%d"/><w:lang w:val="%s"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="40"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/>%s<w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/>%s<w:color w:val="%s"/><w:sz w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="120" w:after="20"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
</w:styles>''' % (NS, font, font, font, size*2, lang, '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="%s"/></w:pBdr>' % hcol if hline else '', '<w:caps/>' if hcaps else '', hcol)
    num = '<w:numbering %s><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="400" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>' % NS
    X1 = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    ct = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
    rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    sect = '<w:sectPr>%s<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>' % ('<w:headerReference w:type="default" r:id="rId3"/>' if header else '', margin, margin, margin, margin)
    f = {'[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="%sdocument.main+xml"/><Override PartName="/word/styles.xml" ContentType="%sstyles+xml"/><Override PartName="/word/numbering.xml" ContentType="%snumbering+xml"/>%s</Types>' % (ct, ct, ct, '<Override PartName="/word/header1.xml" ContentType="%sheader+xml"/>' % ct if header else ''),
         '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="%sofficeDocument" Target="word/document.xml"/></Relationships>' % rel,
         'word/_rels/document.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="%sstyles" Target="styles.xml"/><Relationship Id="rId2" Type="%snumbering" Target="numbering.xml"/>%s</Relationships>' % (rel, rel, '<Relationship Id="rId3" Type="%sheader" Target="header1.xml"/>' % rel if header else ''),
         'word/document.xml': '<w:document %s><w:body>%s%s</w:body></w:document>' % (NS, body, sect), 'word/styles.xml': styles, 'word/numbering.xml': num}
    if header: f['word/header1.xml'] = '<w:hdr %s>%s</w:hdr>' % (NS, header)
    z = io.BytesIO()
    with zipfile.ZipFile(z, 'w', zipfile.ZIP_DEFLATED) as q:
        for n in f: q.writestr(zipfile.ZipInfo(n, (2026, 3, 1, 9, 0, 0)), X1 + f[n])
    return z.getvalue()
def H(s): return p(s, style='Heading1')
def sec(t, inner): return H(t) + inner if inner else ''
def cat(f, items): return ''.join(f(q) for q in items)

# DOCX 1, UK: contact in the page header, "employer - dates" then title -------------------------------------------------
def word_header_uk(d):
    b = d['basics']
    hd = p(B(b['name'], sz=18), al='center') + p(' | '.join(q for q in (place(b), b['phone'], b['email']) if q), al='center')
    o = sec('Profile', p(b['summary']) if b.get('summary') else '')
    o += sec('Skills', cat(lambda s: p(B(s['name'] + ': ') if s['name'] else '', ', '.join(s['keywords'])), S(d, 'skills')))
    def grp(g):
        name, roles = g
        return p(B(join(name, roles[0].get('location'))), before=120, keep=1) + cat(lambda w: p(It(w['position']), '\t' + R(w, 'm/Y', sep=' – ', open='present'), tab=RIGHT) + (p(w['summary']) if w.get('summary') else '') + bl(w), roles)
    o += sec('Career History', cat(grp, grouped(S(d, 'work'))))
    o += sec('Education', cat(lambda e: p(R(e, 'Y', sep='-', short=True) + '\t', B(e['institution']), '\n' + join(degree(e), e.get('score')) + (': ' + ', '.join(e['courses']) if e.get('courses') else ''), ind=(1600, 1600)), S(d, 'education')))
    o += sec('Professional Registration and Courses', cat(lambda c: p(join(c['name'], c.get('issuer')) + (' (' + D(c['date'], 'm/Y') + ')' if c.get('date') else '') + ''.join(', %s %s' % q for q in xs(c)), bul=1), S(d, 'certificates')))
    o += sec('References', p('References available on request.') if extra(d, 'References') else '')
    return docx(o, 'Calibri', 11, header=hd, hcol='1F3864')

# DOCX 2, Ireland: plain, tabs, "Mar 2019 – to date<TAB>Title, Employer" -------------------------------------------------
def word_tabs_ie(d):
    b = d['basics']
    o = p(B('Curriculum Vitae', sz=16, u=1), al='center', after=160)
    o += ''.join(p(B(a + ':'), '\t' + v, tab=[('left', 2200)]) for a, v in [('Name', b['name']), ('Address', place(b, post_first=False)), ('Phone', b['phone']), ('Email', b['email'])] + [(q['label'], q['value']) for q in extra(d)])
    o += sec('Education', cat(lambda e: p(R(e, 'Y', sep='-') + '\t' + degree(e, ' ') + (', ' + e['score'] if e.get('score') else '') + ', ' + e['institution'], tab=[('left', 2200)], ind=(2200, 2200)), S(d, 'education')))
    o += sec('Employment', cat(lambda w: p(B(R(w, 'M Y', sep=' to ', open='date')), '\t', B(w['name']), '\n' + join(w.get('location')), tab=[('left', 2900)], ind=(2900, 2900), before=120) + p('Position: ', It(w['position']), ind=(2900, 0)) + (p(w['summary'], ind=(2900, 0)) if w.get('summary') else '') + bl(w), S(d, 'work')))
    o += sec('Certs', cat(lambda c: p(c['name'] + (' - ' + c['issuer'] if c.get('issuer') else '') + '\t' + D(c.get('date'), 'Y') + ''.join(', %s %s' % q for q in xs(c)), tab=[('left', 7000)]), S(d, 'certificates')))
    o += sec('Skills', p('I am experienced in ' + ', '.join(d['skills'][0]['keywords']) + '.') if S(d, 'skills') else '')
    o += sec('Hobbies', p(', '.join(i['name'] for i in d['interests'])) if S(d, 'interests') else '')
    o += sec('Referees', cat(lambda r: p(B(r['name']), '\n' + r['reference']), S(d, 'references')))
    return docx(o, 'Times New Roman', 12, hcol='000000', hline=0, hcaps=1, lang='en-IE')

# DOCX 3, South Africa: tables with borders; dates as YYYY/MM ---------------------------------------------------------------
def word_tables_za(d):
    b = d['basics']
    o = p(B(b['name'], sz=20, col='7F3F00'), after=20) + p(F(b.get('label'), sz=13, col='666666')) + p('Cell: %s  |  Email: %s  |  %s' % (b['phone'], b['email'], place(b, post_first=False)))
    o += sec('Executive Summary', p(b['summary']) if b.get('summary') else '')
    o += sec('Key Competencies', table([[p(F(s['name'])), p(s['level'])] for s in S(d, 'skills')], [4800, 4800]) if S(d, 'skills') else '')
    if S(d, 'work'):
        o += H('Career Summary') + table([[p(B(q)) for q in ('Period', 'Employer', 'Position')]] + [[p(R(w, 'Y', sep=' - ', open='present')), p(join(w['name'], w.get('location'))), p(w['position'])] for w in d['work']], [1900, 4300, 3400], shade=None)
        o += H('Career Detail') + cat(lambda w: p(B(w['position'] + ', ' + w['name']), before=120, keep=1) + (bl(w)), [w for w in d['work'] if w.get('highlights')])
    o += sec('Qualifications', table([[p(B(q)) for q in ('Qualification', 'Institution', 'Year')]] + [[p(degree(e, ': ') + (' (' + ', '.join(e['courses']) + ')' if e.get('courses') else '')), p(e['institution']), p(R(e, 'Y', sep='-'))] for e in d['education']], [4300, 3800, 1500]) if S(d, 'education') else '')
    o += sec('Courses', cat(lambda c: p(join(c['name'], c.get('issuer'), D(c['date'])) + ''.join(', %s %s' % q for q in xs(c)), bul=1), S(d, 'certificates')))
    o += sec('Languages', p(', '.join('%s: %s' % (l['language'], l['fluency']) for l in d['languages'])) if S(d, 'languages') else '')
    o += sec('Personal', cat(lambda q: p(q['label'] + ': ' + q['value']), extra(d)))
    return docx(o, 'Arial', 10, hcol='7F3F00', lang='en-ZA')

# DOCX 4, Spain: ordinary functional one, "Puesto – Centro (fechas)" ---------------------------------------------------------
def word_es(d):
    b = d['basics']
    o = p(B(b['name'], sz=22), al='center', after=0) + p(F(b['label'], sz=12, col='444444'), al='center') + p('\n'.join((place(b), '%s · %s' % (b['phone'], b['email']))), al='center')
    o += sec('FORMACIÓN ACADÉMICA', cat(lambda e: p(R(e, 'Y', sep='-') + ': ', B(degree(e, ' en ' if e['studyType'] != 'Bachillerato' else ' de ')), '. ' + e['institution'] + '.' + (' Nota media: %s.' % e['score'] if e.get('score') else '')), S(d, 'education')))
    o += sec('EXPERIENCIA PROFESIONAL', cat(lambda w: p(B(w['position']), ' – %s (%s)' % (join(w['name'], w.get('location')), R(w, 'MM Y', 'es', sep=' - ', open='actualidad')), before=100, keep=1) + (p(w['summary']) if w.get('summary') else '') + bl(w), S(d, 'work')))
    o += sec('CURSOS', cat(lambda c: p('%s. %s, %s' % (c['name'], c['issuer'], D(c['date'])) + ''.join(' (%s)' % v for _, v in xs(c)), bul=1), S(d, 'certificates')))
    o += sec('IDIOMAS', cat(lambda l: p(l['language'] + ': ' + l['fluency']), S(d, 'languages')))
    o += sec('INFORMÁTICA', p(', '.join(d['skills'][0]['keywords'])) if S(d, 'skills') else '')
    o += sec('PUBLICACIONES', cat(lambda q: p('«%s», ' % q['name'], It(q['publisher']), ', ' + D(q['releaseDate'])), S(d, 'publications')))
    o += sec('OTROS DATOS', cat(lambda q: p(q['label'] + ': ' + q['value']), extra(d)))
    return docx(o, 'Garamond', 11, hcol='404040', lang='es-ES')

# PDF by LibreOffice 1, Nigeria: modern Word template, dates in a left column of an invisible table -------------------------
def lo_ng(d):
    b = d['basics']
    o = p(B(b['name'], sz=20, caps=1), after=0) + p(F(b.get('label'), sz=12, col='1B5E20')) + p('%s | %s | %s' % (place(b), b['phone'], b['email']))
    o += sec('Professional Summary', p(b['summary']) if b.get('summary') else '')
    o += sec('Core Skills', p(' • '.join(d['skills'][0]['keywords'])) if S(d, 'skills') else '')
    o += sec('Professional Experience', table([[p(R(w, 'M Y', sep=' – ', open='Date')), p(B(w['position'])) + p(It(join(w['name'], w.get('location')))) + bl(w)] for w in S(d, 'work')], [2300, 7300], 0) if S(d, 'work') else '')
    o += sec('Education', table([[p(R(e, 'Y', sep=' – ')), p(B(degree(e, ' ')), ' ' + (e.get('score') and '(%s)' % e['score'] or '')) + p(e['institution'])] for e in S(d, 'education')], [2300, 7300], 0) if S(d, 'education') else '')
    o += sec('Professional Membership', table([[p(D(c['date'])), p(join(c['name'], c.get('issuer')) + ''.join(', %s %s' % q for q in xs(c)))] for c in S(d, 'certificates')], [2300, 7300], 0) if S(d, 'certificates') else '')
    o += sec('Referees', p(extra(d, 'Referees')) if extra(d, 'Referees') else '')
    return docx(o, 'Liberation Sans', 10, hcol='1B5E20', lang='en-GB')

# PDF by LibreOffice 2, Brazil: sober one-pager, "Empresa – Cargo" and "Período:" -----------------------------------------------
def lo_br(d):
    b = d['basics']; l = b['location']
    ex = extra(d)
    o = p(B(b['name'], sz=18), al='center', after=20)
    o += p(', '.join(q['value'] if q['label'] in ('Idade', 'Nacionalidade', 'Estado civil') else q['label'] + ' ' + q['value'] for q in ex if q['label'] not in ('Disponibilidade', 'Objetivo')), al='center') if ex else ''
    o += p(join(l.get('address'), ' - '.join(q for q in (l.get('city'), l.get('region')) if q)), al='center') + p('Telefone: %s / E-mail: %s' % (b['phone'], b['email']), al='center')
    o += sec('OBJETIVO', p(extra(d, 'Objetivo'))) + sec('RESUMO PROFISSIONAL', p(b['summary']) if b.get('summary') else '')
    o += sec('FORMAÇÃO ACADÊMICA', cat(lambda e: p(degree(e, ' em ') + ' – ' + e['institution'] + ', ' + R(e, 'Y', sep=' a '), bul=1), S(d, 'education')))
    o += sec('EXPERIÊNCIA PROFISSIONAL', cat(lambda w: p(B(R(w, 'm/Y', sep=' a ', open='atual')), ' – ', B(w['name']), before=80, keep=1) + p('Cargo: ' + w['position']) + (p('Principais atividades: ' + w['summary']) if w.get('summary') else ''), S(d, 'work')))
    o += sec('QUALIFICAÇÕES E ATIVIDADES COMPLEMENTARES', cat(lambda c: p('%s, %s, %s' % (c['name'], c['issuer'], D(c['date'])) + ''.join(' (%s: %s)' % q for q in xs(c)), bul=1), S(d, 'certificates')))
    o += sec('IDIOMAS', cat(lambda q: p('%s – %s' % (q['language'], q['fluency']), bul=1), S(d, 'languages')))
    o += sec('INFORMAÇÕES ADICIONAIS', p(extra(d, 'Disponibilidade') + '.', bul=1) if extra(d, 'Disponibilidade') else '')
    return docx(o, 'Liberation Serif', 12, hcol='000000', hline=1, lang='pt-BR')

# PDF by LibreOffice 3, Sweden: side column made of a table, short version for industry ---------------------------------------
def lo_sv(d):
    b = d['basics']
    def Hs(s): return p(B(s, sz=12, col='0B4F6C'), before=160, after=40)
    l = Hs('Kontakt') + p(b['phone']) + p(b['email']) + p(place(b))
    if S(d, 'skills'): l += Hs('Kompetenser') + cat(lambda g: p(B(g['name'])) + p(', '.join(g['keywords'])), d['skills'])
    if S(d, 'languages'): l += Hs('Språk') + cat(lambda q: p(q['language'] + ', ' + q['fluency']), d['languages'])
    l += (Hs('Övrigt') + cat(lambda q: p(q['value']), extra(d))) if extra(d) else ''
    m = p(B(b['name'], sz=22), after=0) + p(F(b['label'], sz=12)) + (Hs('Om mig') + p(b['summary']) if b.get('summary') else '')
    m += Hs('Arbetslivserfarenhet') + cat(lambda w: p(B(w['position']), before=100, after=0) + p(join(w['name'], w.get('location'))) + p(It(R(w, 'Y-m', sep=' – ', open='pågående'))) + bl(w), S(d, 'work'))
    m += Hs('Utbildning') + cat(lambda e: p(B(degree(e, ', ')), before=60, after=0) + p(e['institution'] + ' | ' + R(e, 'Y', sep='–') + (' | ' + e['score'] if e.get('score') else '')), S(d, 'education'))
    if S(d, 'awards'): m += Hs('Utmärkelser') + cat(lambda a: p('%s, %s, %s' % (a['title'], a['awarder'], D(a['date']))), d['awards'])
    if S(d, 'volunteer'): m += Hs('Ideellt') + cat(lambda v: p('%s, %s, %s' % (v['position'], v['organization'], R(v, 'Y', since='sedan {}'))), d['volunteer'])
    return docx(table([[l, m]], [3100, 6900], 0, ['E8F1F5', None]), 'Liberation Sans', 10, margin=900, lang='sv-SE')
