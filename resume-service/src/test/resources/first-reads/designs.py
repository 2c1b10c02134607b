"""The designs: each a function from a person to the source of a page. What stands in HTML is printed by a browser or a word processor."""
from html import escape as e
from sheet import span, where

SECTIONS = "summary functional work projects education publications skills certificates awards volunteer languages interests".split()


def head(p, name):
    return p["heads"].get(name, name.capitalize())


def bullets(lines):
    return "<ul>" + "".join(f"<li>{e(line)}</li>" for line in lines) + "</ul>" if lines else ""


def told(job):
    return (f"<p>{e(job['text'])}</p>" if job["text"] else "") + bullets(job["lines"])


def join(*parts, by=", "):
    return by.join(e(part) for part in parts if part)


def contact(p):
    return [part for part in (where(p), p["phone"], p["mail"], *p["links"]) if part]


def degree(study):
    return join(study["degree"], study["area"], by=" in " if study["degree"] in ("PhD", "MSc", "BSc", "BEng", "B.Tech") else " – ")


def lists(p, name):
    """Everything but work and studies, as most pages show it."""
    if name == "summary":
        return f"<p>{e(p['summary'])}</p>"
    if name == "functional":
        return "".join(f"<h3>{e(theme)}</h3>{bullets(lines)}" for theme, lines in p["functional"])
    if name == "projects":
        return "".join(f"<p><b>{e(title)}</b></p><p>{e(text)}</p>" for title, text in p["projects"])
    if name == "publications":
        return "<ol>" + "".join(f"<li>{e(title)}. <i>{e(journal)}</i>, {year}.</li>" for title, journal, year in p["publications"]) + "</ol>"
    if name == "skills":
        return "".join(f"<p>{'<b>' + e(group) + ':</b> ' if group else ''}{join(*words)}</p>" for group, words in p["skills"])
    if name == "certificates":
        return bullets_raw(join(title, issuer, date) for title, issuer, date in p["certificates"])
    if name == "awards":
        return bullets_raw(join(title, date, by=" – ") for title, date in p["awards"])
    if name == "volunteer":
        return "".join(f"<p>{e(role)}, {e(org)}, {span(p, start, end)}</p>" for org, role, start, end in p["volunteer"])
    if name == "languages":
        return "<p>" + ", ".join(f"{e(language)} ({e(level)})" for language, level in p["languages"]) + "</p>"
    return f"<p>{join(*p['interests'])}</p>"


def bullets_raw(lines):
    return "<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"


def body(p, work, education, other=lists, names=SECTIONS, title=lambda text: f"<h2>{e(text)}</h2>"):
    parts = []
    for name in names:
        if not p[name]:
            continue
        content = work(p) if name == "work" else education(p) if name == "education" else other(p, name)
        parts.append(title(head(p, name)) + content)
    return "".join(parts)


def page(css, content):
    return f"<!doctype html><meta charset=utf-8><style>{css}</style>{content}"


def plain(p):
    """Centred, one column, `Title, Employer, Place` with the dates at the right margin."""
    def entry(left, dates, below=""):
        return f"<div class=r><span>{left}</span><span>{e(dates)}</span></div>{below}"
    work = lambda p: "".join(entry(f"<b>{e(j['title'])}</b>, {join(j['org'], j['place'])}", span(p, j["start"], j["end"]), told(j)) for j in p["work"])
    school = lambda p: "".join(entry(f"<b>{degree(s)}</b>, {join(s['org'], s['score'])}", span(p, s["start"], s["end"])) for s in p["education"])
    css = "body{font:10.5pt/1.35 'Liberation Serif'}h1,.c{text-align:center;margin:0}h1{font-size:21pt}h2{font-size:12pt;border-bottom:.6pt solid;margin:9pt 0 3pt}.r{display:flex;justify-content:space-between;margin-top:4pt}p{margin:2pt 0}ul{margin:2pt 0}h3{font-size:10.5pt;margin:4pt 0 0}"
    label = f"<p class=c><i>{e(p['label'])}</i></p>" if p["label"] else ""
    return page(css, f"<h1>{e(p['name'])}</h1>{label}<p class=c>{join(*contact(p), by=' • ')}</p>" + body(p, work, school))


def rail(p):
    """Dates in a rail at the left, a line with dots between."""
    def entry(dates, top, under, below=""):
        return f"<div class=d>{e(dates)}</div><div class=n><b>{top}</b><div class=u>{under}</div>{below}</div>"
    work = lambda p: "<div class=g>" + "".join(entry(span(p, j["start"], j["end"]), e(j["title"]), join(j["org"], j["place"], by=" · "), told(j)) for j in p["work"]) + "</div>"
    school = lambda p: "<div class=g>" + "".join(entry(span(p, s["start"], s["end"]), degree(s), join(s["org"], s["score"], by=" · ")) for s in p["education"]) + "</div>"
    css = "body{font:9.5pt/1.45 'Noto Sans'}h1{font-weight:300;font-size:26pt;margin:0;color:#14532d}h2{color:#14532d;font-size:12pt;margin:11pt 0 4pt}.g{display:grid;grid-template-columns:31mm 1fr}.d{color:#555;font-size:8.5pt;padding-top:1pt}.n{border-left:1.2pt solid #14532d;padding:0 0 7pt 12pt;position:relative}.n:before{content:'';position:absolute;left:-3.4pt;top:4pt;width:5.5pt;height:5.5pt;border-radius:9pt;background:#14532d}.u{color:#444}ul{margin:2pt 0;padding-left:11pt}p{margin:2pt 0}.k span{margin-right:14pt}"
    label = f"<div class=u>{e(p['label'])}</div>" if p["label"] else ""
    return page(css, f"<h1>{e(p['name'])}</h1>{label}<div class=k>" + "".join(f"<span>{e(c)}</span>" for c in contact(p)) + "</div>" + body(p, work, school))


def side(p, right):
    """A coloured side column with what is short, the long sections beside it."""
    short = "skills languages certificates awards interests".split()
    def entry(top, under, dates, below=""):
        return f"<div class=e><div class=t>{top}</div><div>{under}</div><div class=d>{e(dates)}</div>{below}</div>"
    def other(p, name):
        if name == "skills":
            return "".join((f"<h3>{e(group)}</h3>" if group else "") + bullets(words) for group, words in p["skills"])
        if name == "languages":
            return "".join(f"<p>{e(language)}<br><small>{e(level)}</small></p>" for language, level in p["languages"])
        if name == "certificates":
            return "".join(f"<p><b>{e(title)}</b><br>{join(issuer, date)}</p>" for title, issuer, date in p["certificates"])
        return bullets(p["interests"]) if name == "interests" else lists(p, name)
    work = lambda p: "".join(entry(e(j["title"]), join(j["org"], j["place"], by=" – "), span(p, j["start"], j["end"]), told(j)) for j in p["work"])
    school = lambda p: "".join(entry(degree(s), join(s["org"], s["score"], by=" – "), span(p, s["start"], s["end"])) for s in p["education"])
    colours = ("#f1ece4", "#222", "#8a4b08") if right else ("#23324a", "#fff", "#23324a")
    css = f"@page{{margin:0}}body{{margin:0;font:9.5pt/1.4 'Liberation Sans';display:flex;flex-direction:{'row-reverse' if right else 'row'}}}.s{{width:58mm;padding:11mm 7mm;background:{colours[0]};color:{colours[1]};min-height:275mm}}.m{{flex:1;padding:11mm 9mm}}h1{{margin:0;font-size:22pt;color:{colours[2]}}}h2{{font-size:11pt;text-transform:uppercase;margin:11pt 0 4pt}}.m h2{{color:{colours[2]}}}h3{{font-size:9.5pt;margin:5pt 0 1pt}}ul{{margin:2pt 0;padding-left:11pt}}p{{margin:2pt 0;overflow-wrap:anywhere}}.t{{font-weight:700}}.d{{color:#777;font-style:italic}}.e{{margin-bottom:6pt}}"
    icons = {"@": "\uf0e0", "+": "\uf095", "0": "\uf095"}
    def line(text):
        icon = icons["@"] if "@" in text else "\uf0e1" if "linkedin" in text else "\uf095" if text == p["phone"] else "\uf041"
        return f"<p><span style='font-family:FontAwesome'>{icon}</span> {e(text)}</p>" if right else f"<p>{e(text)}</p>"
    titles = {"pt": "Contato", "sv": "Kontakt", "fr": "Contact", "es": "Contacto", "de": "Kontakt"}
    first = f"<div class=s><h2>{titles.get(p['lang'], 'Contact')}</h2>" + "".join(line(c) for c in contact(p)) + body(p, work, school, other, short) + "</div>"
    label = f"<div>{e(p['label'])}</div>" if p["label"] else ""
    rest = [name for name in SECTIONS if name not in short]
    return page(css, first + f"<div class=m><h1>{e(p['name'])}</h1>{label}" + body(p, work, school, other, rest) + "</div>")


def left(p):
    return side(p, False)


def right(p):
    return side(p, True)


def beside(p):
    """Name, headline and summary at the left of the head, the contact column at its right; employers first."""
    def entry(top, dates, under, below=""):
        return f"<div class=r><b>{top}</b><span>{e(dates)}</span></div><div><i>{under}</i></div>{below}"
    work = lambda p: "".join(entry(join(j["org"], j["place"]), span(p, j["start"], j["end"]), e(j["title"]), told(j)) for j in p["work"])
    school = lambda p: "".join(entry(e(s["org"]), span(p, s["start"], s["end"]), join(degree_text(s), s["score"])) for s in p["education"])
    css = "body{font:10pt/1.4 'DejaVu Sans Condensed','DejaVu Sans'}.h{display:flex;justify-content:space-between;border-bottom:2pt solid #555;padding-bottom:6pt}.k{text-align:right;font-size:8.5pt;white-space:nowrap;margin-left:12mm}h1{margin:0;font-size:24pt;line-height:1.05}.l{font-size:12pt;color:#555}h2{font-size:11.5pt;margin:10pt 0 3pt;color:#555}.r{display:flex;justify-content:space-between}ul{margin:2pt 0 6pt}p{margin:2pt 0}"
    label = f"<div class=l>{e(p['label'])}</div>" if p["label"] else ""
    return page(css, f"<div class=h><div><h1>{e(p['name'])}</h1>{label}</div><div class=k>" + "<br>".join(e(c) for c in contact(p)) + "</div></div>" + body(p, work, school))


def degree_text(study):
    return ", ".join(part for part in (study["degree"], study["area"]) if part)


def spaced(p):
    """Letter-spaced capitals, dates above the entry, skills in columns."""
    def entry(dates, top, below=""):
        return f"<div class=d>{e(dates)}</div><div class=t>{top}</div>{below}"
    def other(p, name):
        if name == "skills":
            return "".join((f"<p class=t>{e(group)}</p>" if group else "") + "<div class=c>" + "".join(f"<div>{e(word)}</div>" for word in words) + "</div>" for group, words in p["skills"])
        if name == "languages":
            return "".join(f"<p>{e(language)}: {e(level)}</p>" for language, level in p["languages"])
        return lists(p, name)
    work = lambda p: "".join(entry(span(p, j["start"], j["end"]), join(j["title"], j["org"], j["place"], by=" | "), told(j)) for j in p["work"])
    school = lambda p: "".join(entry(span(p, s["start"], s["end"]), degree(s), f"<p>{join(s['org'], s['score'])}</p>") for s in p["education"])
    css = "body{font:10pt/1.45 'Liberation Sans'}h1{letter-spacing:7pt;text-transform:uppercase;font-weight:400;text-align:center;font-size:19pt}h2{letter-spacing:4pt;text-transform:uppercase;font-size:10pt;font-weight:400;border-top:.5pt solid #999;border-bottom:.5pt solid #999;text-align:center;padding:3pt}.k{text-align:center;font-size:9pt}.d{font-size:8.5pt;color:#666;margin-top:6pt}.t{font-weight:700}.c{columns:3}p{margin:2pt 0}ul{margin:2pt 0}"
    label = f"<p class=k>{e(p['label'])}</p>" if p["label"] else ""
    return page(css, f"<h1>{e(p['name'])}</h1>{label}<p class=k>{join(*contact(p), by='   /   ')}</p>" + body(p, work, school, other))


def cards(p):
    """A banner, employer bands, skills as chips, studies and the rest in two columns below."""
    def other(p, name):
        if name == "skills":
            return "".join((f"<p><b>{e(group)}</b></p>" if group else "") + "<div>" + "".join(f"<span class=chip>{e(word)}</span> " for word in words) + "</div>" for group, words in p["skills"])
        return lists(p, name)
    work = lambda p: "".join(f"<div class=b><b>{e(j['org'] or ' ')}</b>{' (' + e(j['place']) + ')' if j['place'] else ''}</div><div><i>{e(j['title'])}</i> | {e(span(p, j['start'], j['end']))}</div>{told(j)}" for j in p["work"])
    school = lambda p: "".join(f"<p><b>{degree(s)}</b><br>{e(s['org'])}<br>{join(span(p, s['start'], s['end']), s['score'], by=' · ')}</p>" for s in p["education"])
    css = "@page{margin:10mm}body{font:9.5pt/1.4 'Noto Sans'}.h{background:#7c2d12;color:#fff;padding:6mm}h1{margin:0}h2{color:#7c2d12;margin:9pt 0 3pt;font-size:12.5pt}.b{background:#fdeee4;padding:2pt 4pt;margin-top:6pt}.two{display:grid;grid-template-columns:1fr 1fr;column-gap:12mm}.chip{display:inline-block;border:.6pt solid #7c2d12;border-radius:8pt;padding:0 6pt;margin:2pt 4pt 2pt 0}ul{margin:2pt 0}p{margin:2pt 0}"
    label = f"<div>{e(p['label'])}</div>" if p["label"] else ""
    low = [name for name in "education skills certificates awards languages interests volunteer".split()]
    boxes = "".join(f"<div>{body(p, work, school, other, [name])}</div>" for name in low if p[name])
    top = [name for name in SECTIONS if name not in low]
    return page(css, f"<div class=h><h1>{e(p['name'])}</h1>{label}<div>{join(*contact(p), by=' | ')}</div></div>" + body(p, work, school, other, top) + f"<div class=two>{boxes}</div>")


def table(p):
    """One table with borders: section names in the first cell of a row."""
    row = lambda title, content: f"<tr><td width=22% valign=top><b>{e(title)}</b></td><td>{content}</td></tr>"
    work = lambda p: "".join(f"<p><b>{e(span(p, j['start'], j['end']))}</b><br>{e(j['title'])}<br>{join(j['org'], j['place'])}</p>{told(j)}" for j in p["work"])
    school = lambda p: "".join(f"<p><b>{e(span(p, s['start'], s['end']))}</b><br>{degree(s)}<br>{join(s['org'], s['score'])}</p>" for s in p["education"])
    parts = [row(head(p, name), work(p) if name == "work" else school(p) if name == "education" else lists(p, name)) for name in SECTIONS if p[name]]
    label = f"<p>{e(p['label'])}</p>" if p["label"] else ""
    return page("body{font:10pt 'Liberation Sans'}", f"<p><font size=6><b>{e(p['name'])}</b></font></p>{label}<p>{'<br>'.join(e(c) for c in contact(p))}</p><table border=1 cellpadding=4 cellspacing=0 width=100%>{''.join(parts)}</table>")


def word(p):
    """As a person types it: bold headings, `Employer, Place` with a bar and dates, the title below."""
    work = lambda p: "".join(f"<p>{'<b>' + e(j['org']) + '</b>' if j['org'] else ''}{', ' + e(j['place']) if j['place'] else ''}{' | ' if j['org'] else ''}{e(span(p, j['start'], j['end']))}<br><i>{e(j['title'])}</i></p>{told(j)}" for j in p["work"])
    school = lambda p: "".join(f"<p>{join(degree_text(s), s['org'], span(p, s['start'], s['end']), s['score'])}</p>" for s in p["education"])
    label = f"<p align=center>{e(p['label'])}</p>" if p["label"] else ""
    return page("body{font:11pt 'Liberation Serif'}", f"<p align=center><font size=5><b>{e(p['name'])}</b></font></p>{label}<p align=center>{join(*contact(p), by=' | ')}</p>" + body(p, work, school, title=lambda text: f"<p><b><u>{e(text.upper())}</u></b></p>"))


def form(p):
    """The tabular Lebenslauf: personal data with labels, a place for the photo, dates at the left."""
    row = lambda left, rest: f"<tr><td>{e(left)}</td><td>{rest}</td></tr>"
    work = lambda p: "<table>" + "".join(row(span(p, j["start"], j["end"]), f"<b>{e(j['title'])}</b><br>{join(j['org'], j['place'])}{told(j)}") for j in p["work"]) + "</table>"
    school = lambda p: "<table>" + "".join(row(span(p, s["start"], s["end"]), f"<b>{degree(s)}</b><br>{join(s['org'], s['score'])}") for s in p["education"]) + "</table>"
    def other(p, name):
        if name == "languages":
            return "<table>" + "".join(row(language, e(level)) for language, level in p["languages"]) + "</table>"
        return lists(p, name)
    personal = "<table>" + row("Name", e(p["name"])) + row("Anschrift", e(where(p))) + row("Telefon", e(p["phone"])) + row("E-Mail", e(p["mail"])) + "".join(row(label, e(value)) for label, value in p["extra"]) + "</table>"
    css = "body{font:11pt/1.4 'Liberation Sans'}.f{position:absolute;right:0;top:0;width:35mm;height:45mm;border:1px solid #999}td{vertical-align:top;padding:1pt 4pt}td:first-child{width:45mm}h2{font-size:12pt;margin:11pt 0 3pt}ul{margin:2pt 0}p{margin:2pt 4pt}"
    return page(css, f"<div class=f></div><h1>{e(head(p, 'title'))}</h1><h2>{e(head(p, 'personal'))}</h2>{personal}" + body({**p, "label": None}, work, school, other))


def eduTable(p):
    """A campus resume: studies in a table with a head, bars between, a declaration at the end."""
    rows = "".join(f"<tr><td>{degree(s)}</td><td>{e(s['org'])}</td><td>{e(span(p, s['start'], s['end']))}</td><td>{e(s['score'] or '')}</td></tr>" for s in p["education"])
    school = lambda p: f"<table border=1><tr><th>Course</th><th>Institution</th><th>Year</th><th>Score</th></tr>{rows}</table>"
    work = lambda p: "".join(f"<p><b>{e(j['title'])}</b> at {join(j['org'], j['place'])} ({e(span(p, j['start'], j['end']))})</p>{told(j)}" for j in p["work"])
    css = "body{font:11pt/1.35 'Liberation Serif'}h1{font-size:18pt;margin:0}h2{background:#ddd;font-size:12pt;padding:1pt 4pt;margin:9pt 0 4pt}table{border-collapse:collapse;width:100%}td,th{padding:2pt 4pt;text-align:left;width:25%}p{margin:2pt 0}ul{margin:2pt 0}"
    return page(css, f"<h1>{e(p['name'])}</h1>" + "".join(f"<p>{e(c)}</p>" for c in contact(p)) + body(p, work, school))


def linkedin(p):
    """The shape of the network's own export: a dark rail, durations behind dates, titles below their employer."""
    seen, parts = None, []
    for j in p["work"]:
        parts.append(f"<p class=o>{e(j['org'])}</p>" if j["org"] != seen else "")
        seen = j["org"]
        parts.append(f"<p class=t>{e(j['title'])}</p><p>{e(span({**p, 'to': ' - '}, j['start'], j['end']))} (2 years 3 months)</p><p class=w>{e(j['place'] or '')}</p><p>{e(j['text'] or ' '.join(j['lines']))}</p>")
    school = "".join(f"<p class=o>{e(s['org'])}</p><p>{join(s['degree'], s['area'])} · ({s['start']} - {s['end']})</p>" for s in p["education"])
    rail = f"<h3>Contact</h3><p>{e(p['phone'])} (Mobile)</p><p>{e(p['mail'])}</p>" + "".join(f"<p>{e(link)} (LinkedIn)</p>" for link in p["links"])
    rail += f"<h3>Top Skills</h3>" + "".join(f"<p>{e(word)}</p>" for _, words in p["skills"] for word in words)
    rail += "<h3>Languages</h3>" + "".join(f"<p>{e(language)} ({e(level)})</p>" for language, level in p["languages"])
    rail += "<h3>Certifications</h3>" + "".join(f"<p>{e(title)}</p>" for title, _, _ in p["certificates"])
    css = "@page{margin:0;size:Letter}body{margin:0;font:10.5pt/1.35 'Liberation Sans';display:flex}.s{width:52mm;background:#293e49;color:#e7e7e7;padding:12mm 5mm;min-height:255mm}.s p{overflow-wrap:anywhere;font-size:9.5pt}.m{flex:1;padding:12mm 9mm}h1{font-weight:400;font-size:24pt;margin:0}h2{font-weight:400;font-size:15pt;margin:14pt 0 4pt}h3{font-weight:400;font-size:13pt;margin:12pt 0 3pt}p{margin:2pt 0}.o{font-size:12pt;margin-top:9pt}.t{font-size:11.5pt}.w{color:#888}.p{position:fixed;bottom:6mm;right:60mm;color:#888;font-size:9pt}"
    city, region = p["place"]
    return page(css, f"<div class=s>{rail}</div><div class=m><h1>{e(p['name'])}</h1><div>{e(p['label'])}</div><div class=w>{join(city, region, p['country'])}</div><h2>Summary</h2><p>{e(p['summary'])}</p><h2>Experience</h2>{''.join(parts)}<h2>Education</h2>{school}</div><div class=p>Page 1 of 1</div>")


def txt(p):
    """Typed text: capitals for headings, dashes for bullets, wrapped at 76 letters."""
    import textwrap
    out = [p["name"].upper()] + ([p["label"]] if p["label"] else []) + contact(p)
    wrap = lambda text, first="", later="": textwrap.fill(text, 76, initial_indent=first, subsequent_indent=later or first)
    for name in SECTIONS:
        if not p[name]:
            continue
        out += ["", head(p, name).upper(), ""]
        if name == "work":
            for j in p["work"]:
                out += [f"{j['title']} - {j['org']}" + (f", {j['place']}" if j["place"] else ""), span(p, j["start"], j["end"])] + [wrap(line, "  - ", "    ") for line in j["lines"]] + [""]
        elif name == "education":
            out += [f"{span(p, s['start'], s['end'])}: {', '.join(part for part in (s['degree'], s['area'], s['org'], s['score']) if part)}" for s in p["education"]]
        elif name == "skills":
            out += [wrap((f"{group}: " if group else "") + ", ".join(words)) for group, words in p["skills"]]
        elif name == "languages":
            out += [f"{language} - {level}" for language, level in p["languages"]]
        elif name == "certificates":
            out += ["* " + ", ".join(part for part in line if part) for line in p["certificates"]]
        elif name == "summary":
            out += [wrap(p["summary"])]
        else:
            out += ["* " + ", ".join(part for part in ((line,) if isinstance(line, str) else line) if part) for line in p[name]]
    return "\n".join(out) + "\n"


def t(text):
    for plain, marked in (("\\", "/"), ("&", r"\&"), ("%", r"\%"), ("$", r"\$"), ("#", r"\#"), ("_", r"\_"), ("£", r"\pounds "), ("–", "--"), ("→", "--"), ("’", "'")):
        text = text.replace(plain, marked)
    return text


def tex(p):
    """A typeset page as the usual templates make it: small capitals, dates flush right, the place below them."""
    def entry(one, two, three, four, lines=()):
        items = "\\begin{itemize}\\setlength\\itemsep{0pt}" + "".join(f"\\item {t(line)}" for line in lines) + "\\end{itemize}" if lines else "\\par"
        second = f"\\\\\\textit{{{t(three)}}}\\hfill {t(four)}" if three or four else ""
        return f"\\noindent\\textbf{{{t(one)}}}\\hfill {t(two)}{second}{items}\n"
    def section(name):
        if name == "work":
            return "".join(entry(j["org"], span(p, j["start"], j["end"]), j["title"], j["place"] or "", j["lines"]) for j in p["work"])
        if name == "education":
            return "".join(entry(s["org"], span(p, s["start"], s["end"]), degree_text(s), s["score"] or "") for s in p["education"])
        if name == "summary":
            return t(p["summary"]) + "\\par "
        if name == "skills":
            return "".join("\\noindent " + (f"\\textbf{{{t(group)}}}: " if group else "") + t(", ".join(words)) + "\\par " for group, words in p["skills"])
        if name == "languages":
            return "\\noindent " + t(", ".join(f"{language} ({level})" for language, level in p["languages"])) + "\\par "
        lines = [", ".join(part for part in ((line,) if isinstance(line, str) else line) if part) for line in p[name]]
        if name == "projects":
            lines = [f"@{title}: {text}" for title, text in p["projects"]]
        if name == "publications":
            lines = [f"{title}. {journal}, {year}." for title, journal, year in p["publications"]]
        return "\\begin{itemize}" + "".join("\\item " + (f"\\textbf{{{t(line[1:].split(':')[0])}}}:{t(line.split(':', 1)[1])}" if line[0] == "@" else t(line)) for line in lines) + "\\end{itemize}"
    parts = "".join(f"\\section*{{\\normalsize\\scshape {t(head(p, name))} \\hrulefill}}{section(name)}" for name in SECTIONS if p[name])
    label = f"{t(p['label'])}\\\\" if p["label"] else ""
    return ("\\documentclass[10pt]{article}\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage[margin=20mm]{geometry}\\usepackage{charter}\\setlength\\parindent{0pt}\\pagestyle{empty}"
            f"\\begin{{document}}\\begin{{center}}{{\\LARGE {t(p['name'])}}}\\\\[3pt]{label}{t(' | '.join(contact(p)))}\\end{{center}}{parts}\\end{{document}}")


def railhead(p):
    """Section names in a rail at the left, everything else at their right."""
    part = lambda text: f"</div><div class=l>{e(text)}</div><div>"
    work = lambda p: "".join(f"<div class=r><b>{e(j['title'])}</b><span>{e(span(p, j['start'], j['end']))}</span></div><div>{join(j['org'], j['place'])}</div>{told(j)}" for j in p["work"])
    school = lambda p: "".join(f"<div class=r><b>{degree(s)}</b><span>{e(span(p, s['start'], s['end']))}</span></div><div>{join(s['org'], s['score'])}</div>" for s in p["education"])
    css = "body{font:10pt/1.4 'Liberation Sans'}h1{margin:0;font-size:20pt}.g{display:grid;grid-template-columns:34mm 1fr;row-gap:8pt;column-gap:6mm}.l{color:#1d4ed8;font-weight:700;text-align:right}.r{display:flex;justify-content:space-between;margin-top:4pt}p{margin:1pt 0}ul{margin:2pt 0}"
    label = f"<div>{e(p['label'])}</div>" if p["label"] else ""
    return page(css, f"<h1>{e(p['name'])}</h1>{label}<p>{join(*contact(p), by='  ·  ')}</p><div class=g><div></div><div>" + body(p, work, school, title=part) + "</div></div>")


def splitname(p):
    """The name over two lines in two weights, the contact data in a bar with icons, two columns of unlike width below."""
    first, last = p["name"].rsplit(" ", 1)
    icon = lambda text: "\uf0e0" if "@" in text else "\uf095" if text == p["phone"] else "\uf0e1" if "linkedin" in text else "\uf041"
    bar = "".join(f"<span><i>{icon(c)}</i> {e(c)}</span>" for c in contact(p))
    work = lambda p: "".join(f"<div class=t>{e(j['title'])}</div><div>{e(j['org'])} <span class=d>/ {e(j['place'] or '')} / {e(span(p, j['start'], j['end']))}</span></div>{told(j)}" for j in p["work"])
    school = lambda p: "".join(f"<div class=t>{degree(s)}</div><p>{join(s['org'], s['score'])}<br>{e(span(p, s['start'], s['end']))}</p>" for s in p["education"])
    wide = [name for name in ("summary", "work", "projects", "publications") if p[name]]
    narrow = [name for name in SECTIONS if name not in wide]
    css = "@page{margin:12mm}body{font:9.5pt/1.45 'Noto Sans'}h1{margin:0;font-size:27pt;line-height:1;font-weight:300;text-transform:uppercase}h1 b{display:block;font-weight:800}.l{letter-spacing:2pt;margin:4pt 0}.k{background:#eee;padding:4pt;font-size:8.5pt;display:flex;justify-content:space-between}.k i{font-family:FontAwesome;font-style:normal;color:#b91c1c}.w{display:grid;grid-template-columns:2fr 1fr;column-gap:9mm}h2{font-size:12pt;color:#b91c1c;margin:9pt 0 3pt}.t{font-weight:700;margin-top:5pt}.d{color:#666}p{margin:2pt 0}ul{margin:2pt 0;padding-left:12pt}"
    return page(css, f"<h1>{e(first)} <b>{e(last)}</b></h1><div class=l>{e(p['label'] or '')}</div><div class=k>{bar}</div><div class=w><div>{body(p, work, school, names=wide)}</div><div>{body(p, work, school, names=narrow)}</div></div>")


def dense(p):
    """Small serif type; a job in one line with the dates in brackets, its deeds behind dashes."""
    dashes = lambda lines: "".join(f"<div class=i>– {e(line)}</div>" for line in lines)
    work = lambda p: "".join(f"<div class=j><b>{e(j['org'])}</b>, {join(j['place'])} — <i>{e(j['title'])}</i> ({e(span(p, j['start'], j['end']))})</div>{dashes(j['lines'])}" for j in p["work"])
    school = lambda p: "".join(f"<div class=j><b>{e(s['org'])}</b> — {join(degree_text(s), s['score'])} ({e(span(p, s['start'], s['end']))})</div>" for s in p["education"])
    def other(p, name):
        if name == "certificates":
            return "".join(f"<div>{join(title, issuer, by=' – ')}{' (' + date + ')' if date else ''}</div>" for title, issuer, date in p["certificates"])
        return lists(p, name)
    css = "@page{margin:16mm}body{font:9pt/1.3 'Liberation Serif'}h1{font-size:16pt;margin:0;font-variant:small-caps}h2{font-size:10pt;margin:7pt 0 2pt;font-style:italic;border-bottom:.4pt dotted}.i{padding-left:9pt;text-indent:-6pt}.j{margin-top:3pt}p{margin:1pt 0}"
    label = f" <span>{e(p['label'])}</span>" if p["label"] else ""
    return page(css, f"<h1>{e(p['name'])}</h1>{label}<p>{join(*contact(p), by=', ')}</p>" + body(p, work, school, other))
