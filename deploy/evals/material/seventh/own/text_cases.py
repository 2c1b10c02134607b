"""Two plain texts and one Markdown file."""
import textwrap
from base import *
from registry import case


@case("gareth-probert", "pasted-into-an-email", "txt", "text", ["plain-text", "wrapped-lines", "years-only", "letter-around", "employer-first"])
def gareth_mail(d):
    keep(d, "work", "education", "certificates", "skills")
    coarse(d, "work")
    extra(d)
    b = d["basics"]
    drop(d, "basics.summary", "basics.location.address", "basics.location.postalCode", "certificates.issuer")
    d["work"] = d["work"][:4]
    d["education"] = d["education"][:1]
    wrap = lambda t: textwrap.fill(t, 68, break_long_words=False, break_on_hyphens=False)
    out = ["Hi Karen,", "", wrap("as asked here's my CV as plain text because your portal keeps throwing the Word one back. Can do interviews any day after 2pm."), "",
           "", b["name"].upper(), b["label"], "%s - %s - %s" % (b["location"]["city"], b["phone"], b["email"]), "", "", "Where I've worked", ""]
    for e in d["work"]:
        out.append(wrap("%s, %s (%s): %s" % (e["name"], e["location"], span(e, "year", "now", " - "), e["position"])))
        out += [wrap("* " + t) for t in e.get("highlights", [])] + [""]
    out += ["", "Tickets", ""] + [wrap("* %s - %s" % (c["name"], c["date"])) for c in d["certificates"]]
    out += ["", "", "Education", ""] + [wrap("%s, %s, %s (%s)" % (e["studyType"], e["area"], e["institution"], span(e, "year", "", "-"))) for e in d["education"]]
    out += ["", "", "Systems & skills", "", wrap(", ".join(d["skills"][0]["keywords"]))]
    out += ["", "", "Cheers", "Gareth", "", "Sent from my iPhone", ""]
    return "txt", "\n".join(out)


@case("marcel-krzykowski", "bewerberportal-feldliste", "txt", "text", ["plain-text", "label-value", "years-and-months", "form-export"])
def marcel_portal(d):
    keep(d, "work", "education", "languages", "certificates", "skills")
    b = d["basics"]
    loc = b["location"]
    extra(d, "Geburtsdatum", "Führerschein")
    d["work"] = d["work"][:4]
    coarse(d, "certificates")
    d["skills"] = [{"name": "", "keywords": [k for s in d["skills"] for k in s["keywords"]]}]
    out = ["BEWERBERPROFIL", "==============", "", "Vor- und Nachname: " + b["name"], "Straße, Hausnr.: " + loc["address"], "PLZ / Ort: %s %s" % (loc["postalCode"], loc["city"]),
           "Mobil: " + b["phone"], "E-Mail: " + b["email"], "Geburtsdatum: " + d["meta"]["extra"][0]["value"], "Führerscheinklassen: " + d["meta"]["extra"][1]["value"],
           "Derzeitiger Beruf: " + b["label"], "", "BERUFSERFAHRUNG", "---------------", ""]
    for n, e in enumerate(d["work"]):
        out += ["Station %d" % (n + 1), "Von: " + fd(e["startDate"], "."), "Bis: " + (fd(e["endDate"], ".") if e.get("endDate") else "heute"), "Arbeitgeber: " + e["name"],
                "Ort: " + e["location"], "Position: " + e["position"]]
        if e.get("highlights"):
            out += ["Tätigkeiten:"] + ["- " + t for t in e["highlights"]]
        out.append("")
    out += ["SCHULE / AUSBILDUNG / STUDIUM", "-----------------------------", ""]
    for e in d["education"]:
        out += ["Von: " + fd(e["startDate"], "."), "Bis: " + fd(e["endDate"], "."), "Einrichtung: " + e["institution"], "Abschluss: " + e["studyType"]]
        if e.get("area"):
            out.append("Fachrichtung/Beruf: " + e["area"].replace("Fachrichtung ", ""))
            e["area"] = e["area"].replace("Fachrichtung ", "")
        if e.get("score"):
            e["score"] = e["score"].replace("IHK-Note: ", "").replace("Note ", "")
            out.append("Note: " + e["score"])
        out.append("")
    out += ["SPRACHEN", "--------", ""] + ["%s: %s" % (e["language"], e["fluency"]) for e in d["languages"]]
    out += ["", "FORTBILDUNGEN / ZERTIFIKATE", "---------------------------", ""] + ["%s; %s" % (c["name"], "; ".join(v for v in (c.get("issuer"), c["date"]) if v)) for c in d["certificates"]]
    out += ["", "EDV- UND FACHKENNTNISSE", "-----------------------", "", "; ".join(d["skills"][0]["keywords"]), ""]
    return "txt", "\n".join(out)


@case("priya-desrosiers", "github-readme-at-signs", "md", "markdown", ["markdown", "badges", "pipe-table", "details-block", "grouped-employer"])
def priya_md(d):
    keep(d, "work", "projects", "skills", "certificates", "education", "languages", "publications")
    extra(d)
    b = d["basics"]
    drop(d, "basics.location.countryCode", "projects.highlights", "projects.roles", "certificates.issuer", "education.startDate")
    b["profiles"] = b["profiles"][:1]
    out = ["# " + b["name"], "", "**%s** · %s, %s" % (b["label"], b["location"]["city"], b["location"]["region"]), "",
           "[%s](mailto:%s) · %s · <%s> · [github.com/pdesro](https://github.com/pdesro)" % (b["email"], b["email"], b["phone"], b["url"]), "",
           "![made with](https://img.example/badge/made%20with-markdown-blue) [![build](https://img.example/ci.svg)](https://ci.example/pdesro/cv)", "", b["summary"], "", "## Experience", ""]
    for g in groups(d["work"]):
        if g[0]["name"].startswith("Laurentian"):
            continue
        if len(g) == 1:
            e = g[0]
            out += ["### %s @ %s" % (e["position"], e["name"]), "", "*%s · %s*" % (span(e, "mon", "now"), e["location"]), "", e["summary"], ""]
        else:
            out += ["### " + g[0]["name"], ""]
            for e in g:
                out += ["**%s** (%s), %s" % (e["position"], span(e, "mon", "now"), e["location"]), ""] + ["- " + t for t in e["highlights"]] + [""]
    out += ["<details>", "<summary>Older things</summary>", ""]
    for e in d["work"]:
        if e["name"].startswith("Laurentian"):
            out += ["- **%s**, %s, %s, %s" % (e["position"], e["name"], e["location"], span(e, "mon", "now"))]
            e.pop("highlights", None)
    out += ["", "</details>", "", "## Client work", "", "| When | Client | What | Stack |", "|:--|:--|:--|:--|"]
    for p in d["projects"]:
        out.append("| %s | %s | %s | %s |" % (span(p, "-", "now"), p["entity"], p["name"], ", ".join("`%s`" % k for k in p["keywords"])))
    out += ["", "## Toolbox", ""] + ["- **%s:** %s" % (s["name"], ", ".join(s["keywords"])) for s in d["skills"]]
    out += ["", "## Certs & talks", ""] + ["* %s (%s)" % (c["name"], c["date"]) for c in d["certificates"]]
    out += ["* Talk: [%s](%s), %s %s" % (t["name"], t["url"], t["publisher"], t["releaseDate"]) for t in d["publications"]]
    out += ["", "## School", ""] + ["%s %s, %s, %s  " % (e["studyType"], e["area"], e["institution"], e["endDate"]) for e in d["education"]]
    out += ["", "## Spoken", "", " / ".join("%s (%s)" % (e["language"], e["fluency"]) for e in d["languages"]), ""]
    return "md", "\n".join(out)
