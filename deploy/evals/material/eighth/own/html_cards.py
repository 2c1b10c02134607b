"""Enhancv-like, Novoresume-like and a German timeline. Rendered by Chromium."""
from html_sidebar import PHOTO, bullets, mail, page, web
from view import e, flat, span, view, when


def fa(code):
    return "<i class=fa>&#x%s;</i>" % code


FA = ".fa{font-family:FontAwesome;font-style:normal;font-weight:normal}"


def enhancv(doc):
    """Portuguese; experience at the left, narrow column with tags, dots and awards at the right."""
    d = view(doc)
    b = d["basics"]
    left = ["<h2>Resumo</h2><p>%s</p><h2>Experiência</h2>" % e(b["summary"])]
    for w in d["work"]:
        left.append("<div class=job><h3>%s</h3><div class=co>%s</div><div class=meta>%s %s<span>%s %s</span></div>%s</div>" % (
            e(w["position"]), e(w["name"]), fa("f073"), span(w, "{m}/{Y}", now="Atual"), fa("f041"), e(w["location"]), bullets(w)))
    left.append("<h2>Formação</h2>")
    for s in d["education"]:
        left.append("<div class=job><h3>%s em %s</h3><div class=co>%s</div><div class=meta>%s %s</div></div>" % (
            e(s["studyType"]), e(s["area"]), e(s["institution"]), fa("f073"), span(s)))
    right = ["<h2>Prêmios</h2>"]
    for a in d["awards"]:
        right.append("<div class=aw>%s<div><b>%s</b><p>%s</p></div></div>" % (
            fa("f091"), e(a["title"]), ", ".join(x for x in (a.get("awarder"), a["date"]) if x)))
    right.append("<h2>Competências</h2><div>%s</div>" % "".join("<span class=tag>%s</span> " % e(k) for k in flat(d)))
    right.append("<h2>Idiomas</h2>")
    for x, n in zip(d["languages"], (5, 4, 3)):
        right.append("<div class=lang><b>%s</b><span>%s</span><span class=dots>%s</span></div>" % (
            e(x["language"]), e(x["fluency"]), "".join("<i class='dot%s'></i>" % (" on" if k < n else "") for k in range(5))))
    right.append("<h2>Certificações</h2>")
    for c in d["certificates"]:
        right.append("<div class=cert><b>%s</b><p>%s, %s</p></div>" % (e(c["name"]), e(c["issuer"]), c["date"]))
    v = d["volunteer"][0]
    right.append("<h2>Voluntariado</h2><div class=cert><b>%s</b><p>%s</p><p>%s – Atual</p></div>" % (e(v["position"]), e(v["organization"]), v["startDate"]))
    head = "<h1>%s</h1><p class=label>%s</p><p class=contact>%s</p>" % (e(b["name"]), e(b["label"]), "".join(
        "<span>%s %s</span> " % (fa(code), text) for code, text in (
            ("f095", e(b["phone"])), ("f0e0", mail(b["email"])), ("f0e1", web(b["profiles"][0]["url"])), ("f0ac", web(b["url"])),
            ("f041", e("%s, %s" % (b["location"]["city"], b["location"]["region"]))))))
    css = FA + """@page{size:A4;margin:12mm 13mm} body{font:9.3pt/1.4 'Noto Sans',sans-serif;color:#384347}
    h1{font-size:22pt;color:#1b2b34;line-height:1.15} .label{color:#0d7d8c;font-size:12pt;font-weight:bold} .contact{margin:1.4mm 0 3mm} .contact span{margin-right:4mm;white-space:nowrap}
    .fa,.co{color:#0d7d8c} .cols{display:flex;gap:8mm} .l{flex:1} .r{width:60mm}
    h2{font-size:12pt;text-transform:uppercase;color:#1b2b34;border-bottom:2px solid #1b2b34;margin:3mm 0 2mm}
    h3{font-size:11pt;font-weight:normal;color:#1b2b34} .co{font-weight:bold} .meta{font-size:8.6pt}.meta span{margin-left:6mm} .job{margin-bottom:2.8mm;break-inside:avoid}
    .aw{display:flex;gap:2.4mm;margin-bottom:2mm}.aw .fa{font-size:12pt} .tag{display:inline-block;border-bottom:1.4px solid #9fb3b9;padding:.4mm 1mm;margin:0 1.6mm 1.6mm 0;font-weight:bold;font-size:8.8pt}
    .lang{display:flex;align-items:center;gap:2.5mm;margin-bottom:1.2mm}.lang b{flex:1}.dot{display:inline-block;width:2.6mm;height:2.6mm;border-radius:50%;background:#d3dcdf;margin-left:.8mm}.dot.on{background:#0d7d8c}
    .cert{margin-bottom:1.8mm}"""
    return d, page("pt-BR", b["name"], css, "%s<div class=cols><div class=l>%s</div><div class=r>%s</div></div>" % (head, "".join(left), "".join(right)))


def novoresume(doc):
    """French; photo and summary on top, band of contacts, small label 'Réalisations' over the bullets."""
    d = view(doc, drop=["basics.location.address", "basics.location.postalCode"], extra=[("Permis", "Permis B, véhiculé")])
    b = d["basics"]
    left = ["<h2>Expérience professionnelle</h2>"]
    for w in d["work"]:
        left.append("<div class=job><h3>%s</h3><div class=co>%s</div><div class=meta><span>%s</span><em>%s</em></div>%s</div>" % (
            e(w["position"]), e(w["name"]), span(w, "{m}/{Y}", "fr", now="aujourd’hui"), e(w["location"]),
            "<div class=small>Missions et réalisations</div>" + bullets(w) if w.get("highlights") else ""))
    left.append("<h2>Formation</h2>")
    for s in d["education"]:
        left.append("<div class=job><h3>%s %s</h3><div class=co>%s</div><div class=meta><span>%s</span></div></div>" % (
            e(s["studyType"]), e(s["area"]), e(s["institution"]), span(s)))
    right = ["<h2>Compétences</h2>"]
    for g in d["skills"]:
        right.append("<p class=grp>%s</p><div>%s</div>" % (e(g["name"]), "".join("<span class=tag>%s</span> " % e(k) for k in g["keywords"])))
    right.append("<h2>Certificats</h2>")
    for c in d["certificates"]:
        right.append("<p class=cert>%s (%s)%s</p>" % (e(c["name"]), c["date"], "<br><em>%s</em>" % e(c["issuer"]) if c.get("issuer") else ""))
    right.append("<h2>Distinctions</h2>")
    right += ["<p class=cert>%s (%s)</p>" % (e(a["title"]), a["date"]) for a in d["awards"]]
    right.append("<h2>Langues</h2>")
    right += ["<div class=lang><b>%s</b><br><em>%s</em></div>" % (e(x["language"]), e(x["fluency"])) for x in d["languages"]]
    right.append("<h2>Centres d’intérêt</h2><div>%s</div>" % "".join("<span class=line>%s</span> " % e(x["name"]) for x in d["interests"]))
    head = "<div class=head><div><h1>%s</h1><p class=label>%s</p><p>%s</p></div>%s</div>" % (e(b["name"]), e(b["label"]), e(b["summary"]), PHOTO)
    band = "<div class=band>%s</div>" % "".join("<span>%s %s</span>" % (t, fa(code)) for code, t in (
        ("f0e0", mail(b["email"])), ("f10b", e(b["phone"])), ("f041", e(b["location"]["city"])), ("f1b9", "Permis B, véhiculé")))
    css = FA + """@page{size:A4;margin:0} @page:not(:first){margin-top:12mm} body{font:9.6pt/1.4 'Noto Sans',sans-serif;color:#333}
    .head{display:flex;gap:8mm;padding:10mm 13mm 5mm;align-items:center} .photo{width:32mm;flex:none} h1{font-size:24pt;line-height:1.1} .label{font-size:13pt;color:#b0413e;margin:.6mm 0 2mm}
    .band{background:#3c3c3c;color:#fff;display:flex;justify-content:space-between;padding:2.2mm 13mm;font-size:9pt} .cols{display:flex;gap:10mm;padding:2mm 13mm 8mm}
    .l{flex:1.35}.r{flex:1} h2{font-size:13pt;text-transform:uppercase;color:#b0413e;margin:4mm 0 2mm;border-bottom:1.5px solid #b0413e}
    h3{font-size:11.5pt}.co{font-size:11pt}.meta{display:flex;justify-content:space-between;font-size:8.8pt;color:#b0413e}.small{font-size:8.6pt;font-style:italic;color:#b0413e;margin-top:.8mm}
    .job{margin-bottom:3.2mm;break-inside:avoid} .tag{display:inline-block;background:#8a8a8a;color:#fff;border-radius:4px;padding:.8mm 2.2mm;margin:0 1.2mm 1.6mm 0}
    .grp{font-weight:bold;margin:1mm 0} .cert{margin-bottom:1.6mm}.lang{display:inline-block;margin:0 7mm 1.6mm 0}.line{display:inline-block;border:1px solid #8a8a8a;border-radius:4px;padding:.6mm 2.2mm;margin:0 1.2mm 1.6mm 0}"""
    return d, page("fr", b["name"], css, head + band + "<div class=cols><div class=l>%s</div><div class=r>%s</div></div>" % ("".join(left), "".join(right)))


def timeline(doc):
    """German; photo, line with dots between dates (left) and stations (right)."""
    d = view(doc)
    b = d["basics"]
    loc = b["location"]

    def item(dates, inner):
        return "<div class=it><div class=when>%s</div><div class=dot></div><div class=what>%s</div></div>" % (dates, inner)
    out = ["<div class=head><div><h1>%s</h1><p class=label>%s</p><p class=sum>%s</p></div>%s</div>" % (e(b["name"]), e(b["label"]), e(b["summary"]), PHOTO)]
    out.append("<div class=contact>%s</div>" % "".join("<span>%s %s</span> " % (fa(c), t) for c, t in (
        ("f015", e("%s, %s %s" % (loc["address"], loc["postalCode"], loc["city"]))), ("f095", e(b["phone"])), ("f0e0", mail(b["email"])),
        ("f08c", web(b["profiles"][0]["url"])), ("f1fd", "22. Juni 1989 in Essen"))))
    d["meta"]["extra"] = [{"label": "Geboren", "value": "22. Juni 1989 in Essen"}]
    out.append("<h2>Berufserfahrung</h2>")
    for w in d["work"]:
        out.append(item(span(w, "{m}/{Y}", now="heute"), "<b>%s</b><div class=co>%s · %s</div>%s" % (e(w["position"]), e(w["name"]), e(w["location"]), bullets(w))))
    out.append("<h2>Studium und Schule</h2>")
    for s in d["education"]:
        name = "%s %s" % (s["studyType"], s["area"]) if s.get("area") else s["studyType"]
        out.append(item(span(s, "{m}/{Y}"), "<b>%s</b><div class=co>%s</div>" % (e(name), e(s["institution"]))))
    out.append("<h2>Weiterbildung</h2>")
    for c in d["certificates"]:
        out.append(item(c["date"], "<b>%s</b><div class=co>%s</div>" % (e(c["name"]), e(c["issuer"]))))
    out.append("<h2>Kenntnisse</h2>")
    for g in d["skills"]:
        out.append("<div class=it><div class=when>%s</div><div class=nodot></div><div class=what>%s</div></div>" % (e(g["name"]), " · ".join(e(k) for k in g["keywords"])))
    out.append("<div class=it><div class=when>Sprachen</div><div class=nodot></div><div class=what>%s</div></div>" % " · ".join(
        "%s (%s)" % (e(x["language"]), e(x["fluency"])) for x in d["languages"]))
    out.append("<div class=it><div class=when>Interessen</div><div class=nodot></div><div class=what>%s</div></div>" % ", ".join(e(x["name"]) for x in d["interests"]))
    css = FA + """@page{size:A4;margin:12mm 16mm} body{font:9.3pt/1.36 'Liberation Sans',Arial,sans-serif;color:#2f3437}
    .head{display:flex;gap:8mm;align-items:center} h1{font-size:22pt;color:#7a2e4d}.label{font-size:12.5pt;margin:.5mm 0 2mm}.photo{width:34mm;flex:none}
    .contact{border-top:1px solid #7a2e4d;border-bottom:1px solid #7a2e4d;padding:1.6mm 0;margin:3mm 0;font-size:8.8pt}.contact span{margin-right:5mm;white-space:nowrap}.fa{color:#7a2e4d}
    h2{font-size:13pt;color:#7a2e4d;margin:3mm 0 1.6mm;break-after:avoid} .it{display:flex;break-inside:avoid} .when{width:33mm;flex:none;font-size:9.2pt;color:#555}
    .dot{width:7mm;flex:none;position:relative;border-left:1.5px solid #c9a5b4}.dot:before{content:"";position:absolute;left:-4.5px;top:4px;width:7px;height:7px;border-radius:50%;background:#7a2e4d}
    .nodot{width:7mm;flex:none} .what{flex:1;padding-bottom:1.9mm}.co{color:#7a2e4d}"""
    return d, page("de", b["name"], css, "".join(out))
