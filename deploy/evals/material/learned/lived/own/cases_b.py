"""Aoife Brannigan (HTML, DOCX), Denise Kowalczyk (DOCX, HTML)."""
from lib import H, add_extra, case, ex, fd, groups, lis, page, place, span, view, wrap
from ooxml import B, I, P, R, T, bullets, docx, link, sect


@case("aoife-brannigan", "at-sign-sidebar", "pdf", "html-pdf", "en",
      "two-columns sidebar-left skill-bars chatty-headings dates-below several-roles-one-employer")
def aoife_html(p):
    d = view(p, "name label email phone url location summary profiles", "work projects education certificates languages interests")
    d["skills"] = wrap([{"name": "", "keywords": [s["name"] for s in p["skills"]]}])
    bars = [int(s["level"][0]) for s in p["skills"]]
    d.education[2].pop("score")
    for pr in d["basics"]["profiles"]:
        pr.pop("username")
    e = H(d)
    b = e.basics
    css = """body{font:9.6pt/1.4 'Noto Sans','DejaVu Sans',sans-serif;color:#2b2b33}.w{display:flex;min-height:296mm}
    .s{width:66mm;background:#103b3a;color:#e8f3f0;padding:12mm 7mm}.m{flex:1;padding:12mm 10mm 8mm}h1{font-size:25pt;line-height:1.05;margin:0 0 2mm}
    h2{font-size:12.5pt;margin:6mm 0 2mm}.m h2{color:#d1495b}.s h2{color:#f4b860}h3{font-size:10.4pt;margin:3mm 0 0}.d{color:#777;font-size:8.6pt}
    ul{margin:1mm 0 0;padding-left:4.5mm}.bar{height:2mm;background:#275a58;margin:0 0 2mm}.bar i{display:block;height:2mm;background:#f4b860}p{margin:1mm 0}"""
    side = "<h1>%s</h1><p>%s</p><h2>Say hi</h2><p>%s<br>%s<br>%s<br>%s<br>%s</p>" % (
        b.name.replace(" ", "<br>"), b.label, b.email, b.phone, b.url, b.profiles[0].url, b.location.city)
    side += "<h2>Things I'm good at</h2>" + "".join("<div>%s</div><div class=bar><i style='width:%d%%'></i></div>" % (k, n * 20)
                                                    for k, n in zip(e.skills[0].keywords, bars))
    side += "<h2>Languages</h2>" + "".join("<div>%s: %s</div>" % (x.language, x.fluency) for x in e.languages)
    side += "<h2>When I'm not coding</h2>" + "".join("<div>%s</div>" % x.name for x in e.interests)
    main = "<h2 style='margin-top:0'>Hello!</h2><p>%s</p><h2>Where I've worked</h2>" % b.summary
    for w in e.work:
        main += "<h3>%s @ %s</h3><div class=d>%s · %s</div>%s" % (w.position, w.name, span(w, "Mon YYYY", " – ", "now"), w.location, lis(w.highlights))
    main += "<h2>Things I've built</h2>"
    for x in e.projects:
        main += "<h3>%s</h3><p>%s <span class=d>(%s)</span></p>" % (x.name, x.description, ", ".join(x.keywords))
    main += "<h2>What I've learned</h2>"
    for s in e.education:
        what = "%s, %s" % (s.studyType, s.area) if s.area else s.studyType
        main += "<h3>%s</h3><div>%s, %s</div><div class=d>%s%s</div>" % (what, s.institution, s._place, span(s, "Mon YYYY", " – "), " · " + s._length if s._length else "")
    main += "<h3>Certificates</h3><p>" + "; ".join("%s (%s, %s)" % (c.name, c.issuer, c.date) for c in e.certificates) + "</p>"
    return page("<div class=w><div class=s>%s</div><div class=m>%s</div></div>" % (side, main), css, margin="0"), d


@case("aoife-brannigan", "tabbed-word", "docx", "docx", "en",
      "dates-right combined-section skills-and-interests title-dash-employer driving-licence")
def aoife_docx(p):
    d = view(p, "name email phone location summary", "work education certificates languages interests awards", extra=["Driving licence"],
             work={0: None, 1: None, 2: None, 3: None}, years="work", drop="education._place education._length")
    d["skills"] = wrap([{"name": "", "keywords": ["HTML5", "CSS3", "JavaScript", "React", "TypeScript", "Git", "WordPress"]}])
    b = d.basics
    right = [(9638, "right")]

    def h(text):
        return P(R(text, b=True, color="1F4E79"), style="Heading1", border="bottom", bcolor="1F4E79")
    body = [P(R(b.name), style="Title", align="center", after=0), P(b.location.city, " • ", b.phone, " • ", link(b.email), align="center"),
            h("Profile"), P(b.summary), h("Employment History")]
    for w in d.work:
        body.append(P(B(w.position), R(" – %s, %s\t%s" % (w.name, w.location, span(w, "YYYY", " – ", "Present"))), tabs=right, before=5, keep=True))
        body += bullets(w.highlights)
    body.append(h("Education & Certifications"))
    for s in d.education:
        what = s.studyType + (" in " + s.area if s.area else "") + (", " + s.score if s.score else "")
        body.append(P(B(s.institution), R(" – %s\t%s" % (what, span(s, "YYYY", " – "))), tabs=right))
    for c in d.certificates:
        body.append(P(B(c.issuer), R(" – %s\t%s" % (c.name, c.date)), tabs=right))
    body.append(h("Awards"))
    body.append(P("%s, %s (%s)" % (d.awards[0].title, d.awards[0].awarder, d.awards[0].date)))
    body.append(h("Skills and Interests"))
    body += [P(B("Skills: "), ", ".join(d.skills[0].keywords)), P(B("Languages: "), ", ".join("%s (%s)" % (x.language, x.fluency) for x in d.languages)),
             P(B("Interests: "), ", ".join(x.name for x in d.interests)), P(B("Other: "), ex(d, "Driving licence"))]
    return docx(body, sect(), font="Calibri", size=11, mail=b.email, after=2, title='<w:b/><w:color w:val="1F4E79"/><w:sz w:val="44"/>'), d


@case("denise-kowalczyk", "us-caps-classic", "docx", "docx", "en",
      "us-letter dates-right licence-numbers post-nominals several-roles-one-employer awards-and-memberships references-on-request")
def denise_docx(p):
    d = view(p, "name email phone location summary", "work certificates education awards volunteer", extra=["Membership", "Membership 2", "References"])
    add_extra(d, "Post-nominals", "RN, BSN, CCRN")
    d["volunteer"][0].pop("summary")
    b, l = d.basics, d.basics.location
    right = [(10080, "right")]

    def h(text):
        return P(B(text.upper()), align="center", before=10, after=3, border="bottom", bcolor="000000", keep=True)
    body = [P(R(b.name, b=True, size=18), R(", " + ex(d, "Post-nominals"), size=13), align="center"),
            P("%s, %s, %s %s" % (l.address, l.city, l.region, l.postalCode), align="center"), P("%s | %s" % (b.phone, b.email), align="center"),
            h("Professional Summary"), P(b.summary), h("Licensure & Certifications")]
    lines = []
    for c in d.certificates:
        s = c.name + ", " + c.issuer
        s += ", License #" + c._number if c._number else ""
        if c.date:
            s += ", " + fd(c.date, "MM/YYYY") + (" – " + c._expires if c._expires else "")
        elif c._expires:
            s += " (exp. %s)" % c._expires
        lines.append(s)
    body += bullets(lines)
    body.append(h("Clinical Experience"))
    for g in groups(d.work):
        body.append(P(B(g[0].name), R("\t" + g[0].location), tabs=right, before=4, keep=True))
        for w in g:
            body.append(P(I(w.position), R("\t"), I(span(w, "MM/YYYY", " – ")), tabs=right, keep=True))
            body += bullets(w.highlights)
    body.append(h("Education"))
    for s in d.education:
        body.append(P(B(s.studyType), R("\t" + fd(s.endDate, "Month YYYY")), tabs=right))
        body.append(P("%s, %s" % (s.institution, s._place), (" – " + s._honors) if s._honors else ""))
    body.append(h("Awards and Memberships"))
    body += bullets(["%s, %s, %s" % (a.title, a.awarder, a.date) for a in d.awards] + [ex(d, "Membership"), ex(d, "Membership 2")])
    body.append(h("Community Service"))
    v = d.volunteer[0]
    body += [P("%s, %s, %s – present" % (v.position, v.organization, v.startDate)), P(I(ex(d, "References")), align="center", before=10)]
    return docx(body, sect(page="Letter", margins=(860, 1080, 800, 1080)), font="Times New Roman", size=11), d


@case("denise-kowalczyk", "licence-cards", "pdf", "html-pdf", "en",
      "us-letter dates-left competencies-in-columns licence-cards title-then-employer")
def denise_html(p):
    d = view(p, "name label email phone location summary", "work certificates education skills languages awards volunteer", extra=["Shift"],
             drop="education._honors education._place", years="work education")
    e = H(d)
    b, l = e.basics, e.basics.location
    css = """body{font:10pt/1.38 'Liberation Sans',Arial,sans-serif;color:#222}header{border-left:3mm solid #7a1f3d;padding-left:5mm;margin-bottom:4mm}
    h1{font-size:21pt;margin:0;color:#7a1f3d}h2{font-size:10.5pt;text-transform:uppercase;letter-spacing:.12em;color:#7a1f3d;margin:5mm 0 2mm}
    .g{display:grid;grid-template-columns:31mm 1fr;margin-bottom:2.5mm}.g>div:first-child{color:#555}ul{margin:.5mm 0 0;padding-left:4.5mm}
    .c{columns:3;column-gap:8mm}.c div{break-inside:avoid}.k{display:grid;grid-template-columns:1fr 1fr 1fr;gap:2.5mm}.k div{border:.3mm solid #caa;padding:2mm 2.5mm;font-size:9pt}
    b{color:#111}.k b{display:block}"""
    o = "<header><h1>%s</h1><div>%s</div><div>%s · %s, %s %s · %s · %s</div></header><p>%s</p>" % (
        b.name, b.label, l.address, l.city, l.region, l.postalCode, b.phone, b.email, b.summary)
    o += "<h2>Licenses and certifications</h2><div class=k>"
    for c in e.certificates:
        bits = ([fd(c.date)] if c.date else []) + (["No. " + c._number] if c._number else []) + (["Exp. " + c._expires] if c._expires else [])
        o += "<div><b>%s</b>%s<br>%s</div>" % (c.name, c.issuer, " · ".join(bits))
    o += "</div><h2>Clinical competencies</h2><div class=c>%s</div><h2>Nursing experience</h2>" % "".join("<div>%s</div>" % k for k in e.skills[0].keywords)
    for w in e.work:
        o += "<div class=g><div>%s</div><div><b>%s</b><br>%s, %s%s</div></div>" % (span(w, "YYYY", " – ", "present"), w.position, w.name, w.location, lis(w.highlights))
    o += "<h2>Education</h2>"
    for s in e.education:
        o += "<div class=g><div>%s</div><div><b>%s</b><br>%s</div></div>" % (s.endDate, s.studyType, s.institution)
    v = e.volunteer[0]
    o += "<h2>Recognition</h2>" + "".join("<div class=g><div>%s</div><div>%s, %s</div></div>" % (a.date, a.title, a.awarder) for a in e.awards)
    o += "<h2>Volunteer work</h2><div class=g><div>Since %s</div><div>%s, %s<br>%s</div></div>" % (v.startDate, v.position, v.organization, v.summary)
    o += "<h2>Additional information</h2><div>Languages: %s</div><div>%s</div>" % (
        ", ".join("%s (%s)" % (x.language, x.fluency) for x in e.languages), ex(e, "Shift"))
    return page(o, css, size="Letter", margin="15mm 17mm"), d
