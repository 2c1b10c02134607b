"""Plain text as pasted into a form, and Markdown."""
import textwrap

from view import flat, span, view, when


def wrap(text, first, rest, width=78):
    return textwrap.fill(text, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False, break_long_words=False)


def plain_pm(doc):
    """English, the plain-text version that job portals ask for."""
    d = view(doc)
    b = d["basics"]
    b["label"] = "Senior Programme Manager"
    out = [b["name"].upper(), b["label"], "Cork, Ireland | %s | %s" % (b["phone"], b["email"]), b["profiles"][0]["url"], ""]

    def head(text):
        out.extend(["", text, "=" * len(text), ""])
    head("PROFESSIONAL SUMMARY")
    out.append(wrap(b["summary"], "", ""))
    head("KEY SKILLS")
    keys = flat(d)
    out.append(wrap(", ".join(keys), "", ""))
    head("PROFESSIONAL EXPERIENCE")
    for j in d["work"]:
        out.append("%s" % j["name"])
        out.append("%s | %s" % (j["position"], j["location"]))
        out.append(span(j, "{b} {Y}", dash=" - "))
        if j.get("summary"):
            out.append(wrap(j["summary"], "", ""))
        out += [wrap(h, "* ", "  ") for h in j.get("highlights", [])]
        out.append("")
    head("EDUCATION")
    for s in d["education"]:
        out += ["%s %s" % (s["studyType"], s["area"]), s["institution"], span(s, dash=" - "), ""]
    head("CERTIFICATIONS")
    out += ["* %s, %s, %s" % (c["name"], c["issuer"], c["date"]) for c in d["certificates"]]
    head("LANGUAGES")
    out.append(", ".join("%s (%s)" % (x["language"], x["fluency"]) for x in d["languages"]))
    head("VOLUNTEERING")
    v = d["volunteer"][0]
    out.append("%s, %s, %s - Present" % (v["position"], v["organization"], v["startDate"]))
    return d, "\n".join(out) + "\n"


def plain_chef(doc):
    """French, typed by hand: headings in capitals, dashes, dates at the beginning of the line."""
    d = view(doc, drop=["skills[*].name"])
    d["skills"] = [{"name": "", "keywords": flat(d)}]
    b = d["basics"]
    loc = b["location"]
    out = [b["name"], "%s - %s %s" % (loc["address"], loc["postalCode"], loc["city"]), "Tél. : %s" % b["phone"], "Mail : %s" % b["email"], "35 ans - Permis B, véhiculé", "",
           b["label"].upper(), b["summary"], "", "EXPERIENCES PROFESSIONNELLES", ""]
    for j in d["work"]:
        dates = "De %s à %s" % (when(j["startDate"], "{B} {Y}", "fr"), when(j["endDate"], "{B} {Y}", "fr")) if j.get("endDate") else "Depuis %s" % when(j["startDate"], "{B} {Y}", "fr")
        out.append("%s : %s - %s, %s" % (dates, j["position"], j["name"], j["location"]))
        out += ["- " + h for h in j.get("highlights", [])]
        out.append("")
    out += ["FORMATION", ""]
    out += ["%s : %s %s, %s" % (span(s, dash="-"), s["studyType"], s["area"], s["institution"]) for s in d["education"]]
    out += ["", "AUTRES FORMATIONS", ""]
    out += ["%s : %s%s" % (c["date"], c["name"], " (%s)" % c["issuer"] if c.get("issuer") else "") for c in d["certificates"]]
    out += ["", "COMPETENCES", ""] + ["- " + k for k in flat(d)]
    out += ["", "LANGUES", "", ", ".join("%s (%s)" % (x["language"], x["fluency"]) for x in d["languages"])]
    out += ["", "DISTINCTION", "", "%s, %s" % (d["awards"][0]["title"], d["awards"][0]["date"])]
    out += ["", "CENTRES D'INTERET", "", ", ".join(x["name"] for x in d["interests"])]
    return d, "\n".join(out) + "\n"


def md_engineer(doc):
    d = view(doc, extra=[])
    b = d["basics"]
    li, gh = b["profiles"]
    out = ["# " + b["name"], "", "**%s**" % b["label"], "",
           "%s, %s · %s · [%s](mailto:%s) · [%s](https://%s) · [%s](https://%s)" % (
               b["location"]["city"], b["location"]["region"], b["phone"], b["email"], b["email"], li["url"], li["url"], gh["url"], gh["url"]), "", b["summary"], "", "## Experience", ""]
    last = None
    for j in d["work"]:
        if j["name"] != last:
            out += ["### %s, %s" % (j["name"], j["location"]), ""]
        last = j["name"]
        out += ["**%s** | *%s*" % (j["position"], span(j)), ""] + ["- " + h for h in j["highlights"]] + [""]
    out += ["## Open Source & Side Projects", ""]
    for q in d["projects"]:
        out += ["### [%s](https://%s) (%s)" % (q["name"], q["url"], span(q)), "", "Tech: " + ", ".join("`%s`" % k for k in q["keywords"]), ""] + ["- " + h for h in q["highlights"]] + [""]
    out += ["## Skills", "", "| Area | Tools |", "|---|---|"] + ["| %s | %s |" % (g["name"], ", ".join(g["keywords"])) for g in d["skills"]]
    out += ["", "## Education", ""]
    for s in d["education"]:
        name = "%s, %s" % (s["studyType"], s["area"]) if s.get("area") else s["studyType"]
        out.append("- **%s** – %s, %s (%s)" % (name, s["institution"], s["score"], span(s)))
    out += ["", "## Certifications", ""] + ["- %s, %s (%s)" % (c["name"], c["issuer"], when(c["date"])) for c in d["certificates"]]
    out += ["", "## Awards", ""] + ["- %s, %s, %s" % (a["title"], a["awarder"], a["date"]) for a in d["awards"]]
    out += ["", "## Languages", "", " / ".join("%s (%s)" % (x["language"], x["fluency"]) for x in d["languages"])]
    return d, "\n".join(out) + "\n"


def md_student(doc):
    """Markdown with setext headings, two spaces for line breaks, asterisks as bullets, bare links."""
    d = view(doc, drop=["basics.location.address", "basics.location.postalCode"])
    b = d["basics"]

    def under(text, sign):
        return [text, sign * len(text), ""]
    out = under(b["name"], "=") + ["%s  " % b["label"], "%s, %s  " % (b["location"]["city"], b["location"]["region"]), "Email: <%s> | Phone: %s  " % (b["email"], b["phone"]),
                                   "LinkedIn: <https://%s> | GitHub: <https://%s>" % (b["profiles"][0]["url"], b["profiles"][1]["url"]), ""]
    out += under("Education", "-")
    for s in d["education"]:
        out += ["**%s**  " % s["institution"], "%s, %s (%s)  " % (s["studyType"], s["area"], span(s, "{B} {Y}") if s.get("startDate") else when(s["endDate"], "{B} {Y}")), "GPA: %s" % s["score"] + ("  " if s.get("courses") else "")]
        if s.get("courses"):
            out.append("Coursework: " + ", ".join(s["courses"]))
        out.append("")
    out += under("Work Experience", "-")
    for j in d["work"]:
        out += ["**%s**, *%s*, %s  " % (j["position"], j["name"], j["location"]), span(j, "{B} {Y}"), ""] + ["* " + h for h in j["highlights"]] + [""]
    out += under("Projects", "-")
    for q in d["projects"]:
        out += ["**%s** (%s), %s  " % (q["name"], ", ".join(q["keywords"]), span(q, "{B} {Y}"))]
        if q.get("url"):
            out.append("<https://%s>" % q["url"])
        out += [""] + ["* " + h for h in q["highlights"]] + [""]
    out += under("Activities", "-")
    for v in d["volunteer"]:
        out += ["**%s**, *%s*  " % (v["position"], v["organization"]), span(v, "{B} {Y}"), ""] + ["* " + h for h in v.get("highlights", [])] + ([""] if v.get("highlights") else [])
    out += under("Skills", "-") + ["* **%s:** %s" % (g["name"], ", ".join(g["keywords"])) for g in d["skills"]] + [""]
    out += under("Languages", "-") + ["* %s (%s)" % (x["language"], x["fluency"]) for x in d["languages"]] + [""]
    out += under("Honors & Awards", "-") + ["* %s, %s" % (a["title"], a["date"]) for a in d["awards"]]
    for p in b["profiles"] + d["projects"]:
        if p.get("url"):
            p["url"] = "https://" + p["url"]
    return d, "\n".join(out) + "\n"
