"""Canva-like and Zety-like: coloured columns, tags, icons. Rendered by Chromium."""
from view import e, flat, span, view, when

BASE = """<!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s</title><style>
*{box-sizing:border-box} body{margin:0} ul{margin:2px 0 0;padding-left:15px} a{color:inherit;text-decoration:none}
h1,h2,h3,p{margin:0} %s</style></head><body>%s</body></html>"""


def page(lang, title, css, body):
    return BASE % (lang, e(title), css, body)


def bullets(entry):
    items = entry.get("highlights") or []
    return "<ul>%s</ul>" % "".join("<li>%s</li>" % e(h) for h in items) if items else ""


def mail(address):
    return '<a href="mailto:%s">%s</a>' % (address, e(address))


def web(url):
    return '<a href="%s">%s</a>' % (url if "://" in url else "https://" + url, e(url))


PHOTO = ('<svg class="photo" viewBox="0 0 100 100"><defs><clipPath id="c"><circle cx="50" cy="50" r="48"/></clipPath></defs>'
         '<g clip-path="url(#c)"><rect width="100" height="100" fill="#c9d6df"/><circle cx="50" cy="40" r="18" fill="#8d6e63"/>'
         '<ellipse cx="50" cy="95" rx="36" ry="34" fill="#37474f"/></g></svg>')


def canva(doc):
    """One A4 page, dark sidebar at the left with photo, contact, education, skills, languages."""
    d = view(doc, drop=["interests"], extra=[])
    b = d["basics"]
    b["location"].pop("countryCode")
    place = "%s, %s" % (b["location"]["address"], b["location"]["city"])
    side = [PHOTO, "<h2>Contact</h2>",
            "<p>%s</p><p>%s</p><p>%s</p><p>%s</p>" % (e(b["phone"]), mail(b["email"]), e(place), web(b["profiles"][0]["url"])),
            "<h2>Education</h2>"]
    for s in d["education"]:
        name = " ".join(x for x in (s.get("studyType"), s.get("area")) if x)
        side.append("<div class=edu><p class=y>%s</p><p class=inst>%s</p><p>%s</p>%s</div>" % (
            span(s), e(s["institution"]), e(name), "<p>%s</p>" % e(s["score"]) if s.get("score") else ""))
    side.append("<h2>Skills</h2><ul>%s</ul>" % "".join("<li>%s</li>" % e(k) for k in flat(d)))
    side.append("<h2>Languages</h2><ul>%s</ul>" % "".join("<li>%s</li>" % e(x["language"]) for x in d["languages"]))
    main = ["<h1>Chukwuemeka<br>Tobenna Obiora</h1><p class=label>%s</p>" % e(b["label"]),
            "<h2>Profile</h2><p>%s</p>" % e(b["summary"]), "<h2>Work Experience</h2>"]
    for w in d["work"]:
        main.append("<div class=job><div class=row><b>%s</b><span>%s</span></div><div class=pos>%s &nbsp;|&nbsp; %s</div>%s</div>" % (
            e(w["name"]), span(w, "{b} {Y}"), e(w["position"]), e(w["location"]), bullets(w)))
    main.append("<h2>Certifications</h2>")
    for c in d["certificates"]:
        main.append("<p class=cert>%s – %s, %s</p>" % (e(c["name"]), e(c["issuer"]), when(c["date"])))
    css = """@page{size:A4;margin:0} body{font:9.6pt/1.38 'Noto Sans',sans-serif;color:#333}
    .sheet{display:flex;width:210mm;height:296.5mm;overflow:hidden} .side{width:68mm;background:#1f3a4d;color:#eef3f6;padding:11mm 7mm 6mm}
    .main{flex:1;padding:13mm 10mm 8mm 9mm} .photo{width:38mm;display:block;margin:0 auto 5mm}
    h1{font-size:24pt;line-height:1.1;text-transform:uppercase;letter-spacing:1px;color:#1f3a4d} .label{font-size:12pt;letter-spacing:.8px;margin:1.5mm 0 2mm}
    h2{font-size:11.5pt;text-transform:uppercase;letter-spacing:1px;margin:5mm 0 2mm;border-bottom:1px solid #9db4c0;padding-bottom:1mm}
    .side p{overflow-wrap:anywhere;margin-bottom:1mm} .edu{margin-bottom:3mm}.edu p{margin:0} .inst{font-weight:bold}.y{font-size:8.6pt;opacity:.85}
    .job{margin-bottom:3.2mm} .row{display:flex;justify-content:space-between;gap:4mm} .row span{white-space:nowrap;font-size:8.8pt} .pos{font-style:italic;color:#1f5673}
    .cert{margin-bottom:1.2mm}"""
    return d, page("en", b["name"], css, "<div class=sheet><div class=side>%s</div><div class=main>%s</div></div>" % ("".join(side), "".join(main)))


def zety(doc):
    """Letter, colour band with name on top; dates in a left column; sidebar at the right with icons, tags and bars."""
    d = view(doc, extra=[("Honors", "Graduated cum laude")])
    b = d["basics"]
    loc = b["location"]
    place = "%s, %s, %s %s" % (loc["address"], loc["city"], loc["region"], loc["postalCode"])

    def icon(code):
        return "<i class=fa>&#x%s;</i>" % code

    def row(dates, inner):
        return "<div class=row><div class=when>%s</div><div class=what>%s</div></div>" % (dates, inner)
    main = ["<p class=sum>%s</p>" % e(b["summary"]), "<h2>%sWork History</h2>" % icon("f0b1")]
    for w in d["work"]:
        dates = span(w, "{Y}-{m}", dash=" -|", now="Current").split("|")
        main.append(row(" ".join("<span class=nb>%s</span>" % x for x in dates),
                        "<b>%s</b><br><em>%s, %s</em>%s" % (e(w["position"]), e(w["name"]), e(w["location"]), bullets(w))))
    main.append("<h2>%sEducation</h2>" % icon("f19d"))
    for s in d["education"]:
        more = ""
        if s.get("score"):
            more = "<ul><li>GPA: %s</li><li>Graduated cum laude</li></ul>" % s["score"]
        main.append(row(when(s["endDate"], "{Y}-{m}"), "<b>%s</b><br><em>%s - %s</em>%s" % (e(s["studyType"]), e(s["institution"]), e(s["_loc"]), more)))
    v = d["volunteer"][0]
    main.append("<h2>%sVolunteering</h2>" % icon("f004"))
    main.append(row(v["startDate"] + " - Current", "<b>%s</b><br><em>%s</em><br>%s" % (e(v["position"]), e(v["organization"]), e(v["summary"]))))
    a = d["awards"][0]
    main.append("<h2>%sAccomplishments</h2>" % icon("f091"))
    main.append(row(a["date"], "%s, %s" % (e(a["title"]), e(a["awarder"]))))
    side = ["<h3>Contact</h3>"]
    for code, text in (("f041", e(place)), ("f095", e(b["phone"])), ("f0e0", mail(b["email"])), ("f08c", web(b["profiles"][0]["url"]))):
        side.append("<p class=c>%s<span>%s</span></p>" % (icon(code), text))
    side.append("<h3>Skills</h3><div>%s</div>" % "".join("<span class=tag>%s</span> " % e(k) for k in flat(d)))
    side.append("<h3>Licenses &amp; Certifications</h3>")
    for c in d["certificates"]:
        side.append("<p class=lic>%s, %s%s</p>" % (e(c["name"]), e(c["issuer"]), " (%s)" % when(c["date"], "{m}/{Y}") if c.get("date") else ""))
    side.append("<h3>Languages</h3>")
    for x, wide in zip(d["languages"], (100, 60)):
        side.append("<p class=lang>%s</p><div class=bar><div style='width:%d%%'></div></div><p class=lvl>%s</p>" % (e(x["language"]), wide, e(x["fluency"])))
    css = """@page{size:8.5in 11in;margin:0} body{font:9.4pt/1.36 'Liberation Sans',Arial,sans-serif;color:#2b2b2b}
    .band{background:#2a5c82;color:#fff;padding:7mm 12mm 6mm} h1{font-size:23pt} .band p{font-size:12pt;margin-top:1mm}
    .cols{display:flex} .main{flex:1;padding:4mm 6mm 6mm 12mm} .side{width:70mm;background:#eef2f6;padding:1mm 7mm 4mm 6mm;min-height:246mm}
    .sum{margin:2mm 0 1mm} h2{font-size:12.5pt;color:#2a5c82;border-top:1px solid #c4d1dc;border-bottom:1px solid #c4d1dc;padding:1mm 0;margin:3mm 0 2mm}
    h3{font-size:11.5pt;color:#2a5c82;border-bottom:1px solid #b7c6d3;margin:4mm 0 1.6mm;padding-bottom:.6mm}
    .row{display:flex;margin-bottom:2.6mm} .when{width:23mm;flex:none;font-weight:bold;font-size:8.8pt} .what{flex:1} .nb{white-space:nowrap}
    .fa{font-family:FontAwesome;font-style:normal;color:#2a5c82;margin-right:2.2mm} .c{display:flex;margin-bottom:1.6mm}.c .fa{width:4mm;flex:none}.c span{overflow-wrap:anywhere}
    .tag{display:inline-block;background:#d5e1ec;border-radius:3px;padding:.6mm 1.8mm;margin:0 .8mm 1.4mm 0} .lic{margin-bottom:1.6mm}
    .bar{height:1.6mm;background:#cdd9e4}.bar div{height:1.6mm;background:#2a5c82} .lang{margin-bottom:.6mm}.lvl{text-align:right;font-size:8.4pt;margin-bottom:1mm}"""
    body = "<div class=band><h1>%s</h1><p>%s</p></div><div class=cols><div class=main>%s</div><div class=side>%s</div></div>" % (
        e(b["name"]), e(b["label"]), "".join(main), "".join(side))
    return d, page("en", b["name"], css, body)
