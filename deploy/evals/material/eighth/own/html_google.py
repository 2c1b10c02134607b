"""Google Docs templates Coral and Swiss: 'Employer, Place — Job Title', dates in capitals below (printed by Skia, as Google Docs does)."""
from html_sidebar import bullets, mail, page
from view import e, span, view, when


def coral(doc):
    d = view(doc, drop=["basics.summary"])
    b = d["basics"]
    loc = b["location"]
    out = ["<h1>%s</h1><p class=label>%s</p>" % (e(b["name"]), e(b["label"])),
           "<p class=contact>%s, %s %s %s<br>%s<br>%s</p>" % (e(loc["address"]), e(loc["city"]), loc["region"], loc["postalCode"], e(b["phone"]), mail(b["email"]))]
    out.append("<h2>EXPERIENCE</h2>")
    for w in d["work"]:
        out.append("<h3><b>%s,</b> %s — <i>%s</i></h3><p class=date>%s</p>%s" % (
            e(w["name"]), e(w["location"]), e(w["position"]), span(w, "{B} {Y}", dash=" - ", now="Present").upper(), bullets(w)))
    out.append("<h2>EDUCATION</h2>")
    for s in d["education"]:
        name = "%s in %s" % (s["studyType"], s["area"]) if s.get("area") else s["studyType"]
        out.append("<h3><b>%s</b> — <i>%s</i></h3><p class=date>%s</p>" % (e(s["institution"]), e(name), s["endDate"]))
    out.append("<h2>SKILLS</h2>")
    for g in d["skills"]:
        out.append("<p class=sk><b>%s:</b> %s</p>" % (e(g["name"]), e(", ".join(g["keywords"]))))
    out.append("<h2>CERTIFICATES</h2>")
    for c in d["certificates"]:
        out.append("<p class=sk>%s, %s, %s</p>" % (e(c["name"]), e(c["issuer"]), c["date"]))
    v = d["volunteer"][0]
    out.append("<h2>VOLUNTEERING</h2><h3><b>%s</b> — <i>%s</i></h3><p class=date>%s</p>" % (e(v["organization"]), e(v["position"]), span(v, dash=" - ")))
    out.append("<h2>LANGUAGES</h2><p class=sk>%s</p>" % ", ".join("%s (%s)" % (e(x["language"]), e(x["fluency"])) for x in d["languages"]))
    out.append("<p class=sk>NSW Driver Licence (Class C)</p><p class=sk>Referees available on request</p>")
    css = """@page{size:A4;margin:20mm 22mm} body{font:10pt/1.4 'Noto Sans',sans-serif;color:#444}
    h1{font-size:30pt;color:#f2511b;font-weight:normal;line-height:1.1;font-family:'Noto Serif',serif}.label{font-size:13pt;color:#666;margin-bottom:3mm}.contact{margin-bottom:3mm}
    h2{font-size:11pt;color:#f2511b;margin:6mm 0 1mm;break-after:avoid} h3{font-size:11pt;font-weight:normal;color:#111;margin-top:2.6mm;break-after:avoid} h3 i{color:#333}
    .date{font-size:8pt;color:#777;margin:.3mm 0;break-after:avoid} ul{padding-left:18px} li{break-inside:avoid} .sk{margin-top:1mm}"""
    return d, page("en-AU", b["name"], css, "".join(out))


def swiss(doc):
    """German; headings with a bar in a narrow left column; 'Employer / Job Title'."""
    d = view(doc, drop=["interests", "basics.label", "meta"])
    b = d["basics"]
    loc = b["location"]

    def block(head, inner):
        return "<div class=blk><div class=h><span>ㅡ</span><br>%s</div><div class=c>%s</div></div>" % (head, inner)
    out = ["<div class=blk><div class=n>Katharina<br>Dreyer-Kowalski</div><div class=c><p>%s<br>%s %s</p><p class=b>%s<br>%s</p></div></div>" % (
        e(loc["address"]), loc["postalCode"], e(loc["city"]), e(b["phone"]), mail(b["email"]))]
    d["basics"].pop("profiles")
    out.append(block("Profil", "<p>%s</p>" % e(b["summary"])))
    keys = "".join("<p><b>%s:</b> %s</p>" % (e(g["name"]), e(", ".join(g["keywords"]))) for g in d["skills"])
    out.append(block("Kenntnisse", keys))
    jobs = []
    for w in d["work"]:
        jobs.append("<h3><b>%s</b> / <i>%s</i></h3><p class=date>%s, %s</p>%s" % (
            e(w["name"]), e(w["position"]), span(w, "{B} {Y}", "de", dash=" - ", now="heute").upper(), e(w["location"]).upper(), bullets(w)))
    out.append(block("Berufspraxis", "".join(jobs)))
    schools = []
    for s in d["education"]:
        name = "%s %s" % (s["studyType"], s["area"]) if s.get("area") else s["studyType"]
        schools.append("<h3><b>%s</b> / <i>%s</i></h3><p class=date>%s</p>" % (e(s["institution"]), e(name), span(s, "{B} {Y}", "de", dash=" - ").upper()))
    out.append(block("Ausbildung", "".join(schools)))
    out.append(block("Zertifikate", "".join("<p>%s, %s, %s</p>" % (e(c["name"]), e(c["issuer"]), c["date"]) for c in d["certificates"])))
    out.append(block("Sprachen", "<p>%s</p>" % "; ".join("%s: %s" % (e(x["language"]), e(x["fluency"])) for x in d["languages"])))
    css = """@page{size:A4;margin:15mm 18mm} body{font:9.3pt/1.42 'Noto Sans',sans-serif;color:#434343}
    .blk{display:flex;gap:8mm;margin-bottom:4mm}.h,.n{width:44mm;flex:none;color:#000}.h{font-weight:bold;font-size:10pt}.h span{font-family:'Noto Sans CJK JP';font-weight:normal}
    .n{font-size:14.5pt;line-height:1.25;font-weight:bold;white-space:nowrap}.c{flex:1}.c p{margin-bottom:1mm}.b{font-weight:bold;color:#000} h3{font-size:10.5pt;font-weight:normal;color:#000;break-after:avoid}
    .date{font-size:7.6pt;color:#777;break-after:avoid} ul{margin-bottom:3mm} li{break-inside:avoid}"""
    return d, page("de", b["name"], css, "".join(out))
