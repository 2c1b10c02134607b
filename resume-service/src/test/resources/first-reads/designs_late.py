"""Designs of the seventh batch and after; parts of a page are shared with designs.py."""
from designs import SECTIONS, body, bullets_raw, contact, degree_text, e, head, join, lists, page, span, told


def titled(p):
    """The paper's name above the person's, entries in one line with bars, studies over three lines."""
    work = lambda p: "".join(f"<div class=j><b>{join(j['title'], j['org'], j['place'], span(p, j['start'], j['end']), by=' | ')}</b></div>{told(j)}" for j in p["work"])
    school = lambda p: "".join(f"<p><b>{e(degree_text(s))}</b><br>{e(s['org'])}<br>{join(span(p, s['start'], s['end']), s['score'], by=', ')}</p>" for s in p["education"])
    css = "body{font:10pt/1.4 'DejaVu Serif'}h1{font-size:17pt;margin:2pt 0;font-weight:400}.v{letter-spacing:3pt;color:#666;font-size:9pt;text-transform:uppercase}h2{font-size:11pt;color:#065f46;margin:10pt 0 3pt}.j{margin-top:6pt}p{margin:3pt 0}ul{margin:2pt 0 4pt}"
    paper = {"de": "Lebenslauf", "es": "Currículum vítae"}.get(p["lang"], "Curriculum vitae")
    label = f"<div><i>{e(p['label'])}</i></div>" if p["label"] else ""
    return page(css, f"<div class=v>{paper}</div><h1>{e(p['name'])}</h1>{label}<p>{join(*contact(p), by=' | ')}</p>" + body(p, work, school))


def stacked(p):
    """Everything on a line of its own, dates last; skills in three columns, headings at the right."""
    work = lambda p: "".join(f"<div class=t>{e(j['title'])}</div><div>{e(j['org'] or '')}</div><div class=d>{e(j['place'] or '')}</div><div class=d>{e(span(p, j['start'], j['end']))}</div>{told(j)}" for j in p["work"])
    school = lambda p: "".join(f"<div class=t>{e(s['org'])}</div><div>{e(degree_text(s))}</div><div class=d>{e(span(p, s['start'], s['end']))}</div>" + (f"<div class=d>{e(s['score'])}</div>" if s["score"] else "") for s in p["education"])

    def other(p, name):
        if name == "skills":
            return "".join((f"<h3>{e(group)}</h3>" if group else "") + f"<ul class=c>{''.join(f'<li>{e(word)}</li>' for word in words)}</ul>" for group, words in p["skills"])
        if name == "certificates":
            return bullets_raw(join(f"{title} ({date})" if date else title, issuer, by=" – ") for title, issuer, date in p["certificates"])
        return lists(p, name)
    css = "body{font:10pt/1.35 'Liberation Sans'}.h{display:flex;justify-content:space-between}h1{margin:0;font-size:19pt}h2{text-align:right;border-bottom:1pt solid #be123c;color:#be123c;font-size:12pt;margin:9pt 0 3pt}h3{margin:3pt 0;font-size:10pt}.t{font-weight:700;margin-top:5pt}.d{color:#666;font-size:9pt}.c{columns:3}ul{margin:2pt 0 4pt}"
    label = f"<div>{e(p['label'])}</div>" if p["label"] else ""
    return page(css, f"<div class=h><div><h1>{e(p['name'].upper())}</h1>{label}</div><div>{'<br>'.join(e(c) for c in contact(p))}</div></div>" + body(p, work, school, other))


def columns(p):
    """A word processor's table without borders: dates at the left, the rest at the right, headings across."""
    row = lambda left, rest: f"<tr><td width=24% valign=top>{e(left)}</td><td valign=top>{rest}</td></tr>"
    grid = lambda rows: f"<table width=100% cellpadding=3>{rows}</table>"
    work = lambda p: grid("".join(row(span(p, j["start"], j["end"]), f"<b>{join(j['org'], j['place'])}</b><br>{e(j['title'])}{told(j)}") for j in p["work"]))
    school = lambda p: grid("".join(row(span(p, s["start"], s["end"]), f"<b>{join(s['degree'], s['area'], by=': ')}</b><br>{join(s['org'], s['score'])}") for s in p["education"]))

    def other(p, name):
        if name == "skills":
            return grid("".join(row(group, join(*words)) for group, words in p["skills"])) if p["skills"][0][0] else lists(p, name)
        if name == "languages":
            return grid("".join(row(language, e(level)) for language, level in p["languages"]))
        if name == "certificates":
            return grid("".join(row(date or "", join(title, issuer)) for title, issuer, date in p["certificates"]))
        return lists(p, name)
    label = f"<p>{e(p['label'])}</p>" if p["label"] else ""
    return page("body{font:10.5pt 'Liberation Sans'}", f"<p><font size=5>{e(p['name'])}</font></p>{label}<p>{'<br>'.join(e(c) for c in contact(p))}</p>"
                + body(p, work, school, other, title=lambda text: f"<p><b><u>{e(text)}</u></b></p>"))
