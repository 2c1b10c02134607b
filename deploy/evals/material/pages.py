"""Web pages around invented postings, and pages that are no posting."""
import json
from html import escape

NAV = ["Products", "About us", "Careers", "Press", "Investors"]
COOKIES = {"en": "We and our 214 partners store cookies on your device to measure traffic. Accept all or manage your choices.",
           "de": "Wir verwenden Cookies, um Ihr Erlebnis zu verbessern. Alle akzeptieren oder Einstellungen verwalten.",
           "es": "Utilizamos cookies propias y de terceros. Aceptar todas o configurar.",
           "fr": "Nous utilisons des cookies pour mesurer l’audience. Tout accepter ou personnaliser."}
RELATED = [("Head of Office Snacks", "Antwerp"), ("Junior Falconer", "Innsbruck"), ("Regional Escalator Inspector", "Turin")]
FOOT = "Imprint, privacy and terms. All rights reserved by their holders."


def body(paragraphs, style="list"):
    """The blocks as HTML: real headings and lists, or the soup of divs that editors leave behind."""
    out, depth = "", 0

    def close(to):
        nonlocal out, depth
        while depth > to:
            out += "</ul></li>" if depth > 1 else "</li></ul>" if out.endswith("</ul>") else "</ul>"
            depth -= 1

    for blocks in paragraphs:
        first = blocks[0]
        text = " ".join(escape(b["text"], quote=False) for b in blocks)
        if style == "soup":
            out += f"<div><strong>{text}</strong></div>" if first["heading"] else f"<div>• {text}<br></div>" if first["level"] else f"<div><span>{text}</span></div><div>&nbsp;</div>"
            continue
        if first["level"] == 0:
            close(0)
            out += f"<h3>{text}</h3>" if first["heading"] else f"<p>{text}</p>"
        elif first["level"] == 1:
            if depth == 2:
                out += "</ul></li>"
                depth = 1
            if depth == 0:
                out += "<ul>"
                depth = 1
            out += f"<li>{text}</li>"
        else:
            if depth == 1:
                out = out[:-len("</li>")] + "<ul>"
                depth = 2
            out += f"<li>{text}</li>"
    while depth:
        out += "</ul></li>" if depth == 2 else "</ul>"
        depth -= 1
    return out


def nav(brand):
    return f'<header class="site"><a href="/">{escape(brand)}</a><nav>' + "".join(f'<a href="#">{n}</a>' for n in NAV) + '<a href="#">Sign in</a></nav></header>'


def json_ld(case, pay):
    h = case["head"]
    place = h["location"].split(", ")
    data = {"@context": "https://schema.org", "@type": "JobPosting", "title": h["title"], "description": body(case["paragraphs"]),
            "hiringOrganization": {"@type": "Organization", "name": h["company"]}, "employmentType": h["type"].upper().replace("-", "_"),
            "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": place[0], **({"addressRegion": place[1]} if len(place) > 1 and len(place[1]) == 2 else
                                                                                                                 {"addressCountry": place[1]} if len(place) > 1 else {})}}}
    if "posted" in h:
        data["datePosted"] = h["posted"]
    if "valid" in h:
        data["validThrough"] = h["valid"] + "T23:59:00Z"
    if h["remote"] == "remote":
        data["jobLocationType"] = "TELECOMMUTE"
    if pay:
        data["baseSalary"] = {"@type": "MonetaryAmount", "currency": pay["currency"], "value": {"@type": "QuantitativeValue", "minValue": pay["min"], "maxValue": pay["max"], "unitText": pay["period"].upper()}}
    return '<script type="application/ld+json">' + json.dumps(data, ensure_ascii=False).replace("</", "<\\/") + "</script>"


def document(lang, title, head, inner):
    return (f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8"><title>{escape(title)}</title><meta name="viewport" content="width=device-width">{head}'
            f"<style>nav a{{margin:0 8px}}</style><script>window.dataLayer=window.dataLayer||[];</script></head><body>{inner}</body></html>\n")


def page(kind, case, facts, pay):
    """The page and the texts of its furniture, which no reading of the posting may hold."""
    h, style = case["head"], case["head"]["style"]
    chrome = [FOOT]
    cookie = ""
    if "cookie" in style:
        text = COOKIES.get(h["lang"], COOKIES["en"])
        chrome.append(text)
        cookie = f'<div id="consent" role="dialog" class="overlay"><p>{escape(text)}</p><button>OK</button></div>'
    related = ""
    if "related" in style:
        chrome += [t for t, _ in RELATED]
        related = '<aside class="similar"><h2>Similar jobs</h2><ul>' + "".join(f'<li><a href="/jobs/{i}"><h3>{t}</h3><span>{p}</span></a></li>' for i, (t, p) in enumerate(RELATED)) + "</ul></aside>"
    foot = f"<footer><p>{FOOT}</p></footer>"
    title, company = escape(h["title"], quote=False), escape(h["company"], quote=False)
    rows = "".join(f"<li><b>{escape(k)}:</b> {escape(v, quote=False)}</li>" for k, v in facts)
    if kind == "jsonld-career":
        inner = (cookie + nav(h["company"]) + f'<main><section class="hero"><h1>{title}</h1><p>{company}</p><ul class="facts">{rows}</ul><a class="btn" href="#apply">Apply now</a></section>'
                 f'<section class="content">{body(case["paragraphs"])}</section><form id="apply"><label>Name <input></label><label>Upload CV <input type="file"></label><button>Send application</button></form>{related}</main>' + foot)
        return document(h["lang"], h["title"] + " | " + h["company"], json_ld(case, pay), inner), chrome + ["Upload CV"]
    if kind == "microdata":
        inner = (nav(h["company"]) + f'<main itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">{title}</h1><div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">{company}</span></div>'
                 f'<ul>{rows}</ul><div itemprop="description">{body(case["paragraphs"])}</div></main>' + foot)
        return document(h["lang"], h["title"], "", inner), chrome
    if kind == "div-soup":
        inner = nav(h["company"]) + f'<div class="wrap"><div class="col"><div class="richtext">{body(case["paragraphs"], "soup")}</div></div></div>' + foot
        return document(h["lang"], h["title"] + " – " + h["company"], "", inner), chrome
    if kind == "two-column":
        inner = (nav(h["company"]) + f'<div class="grid"><div class="side"><h4>{company}</h4><ul>{rows}</ul><a href="#">Share this job</a></div><div class="text"><h1>{title}</h1>{body(case["paragraphs"])}</div></div>' + foot)
        return document(h["lang"], h["title"] + " at " + h["company"], "", inner), chrome + ["Share this job"]
    if kind == "wordpress":
        posts = ["Our summer party in pictures", "Five questions to our founder"]
        inner = (nav(h["company"]) + f'<div id="primary"><article class="post type-post"><header class="entry-header"><h1 class="entry-title">{title}</h1><span class="posted-on">Posted in Jobs</span></header><div class="entry-content">{body(case["paragraphs"])}</div></article>'
                 f'<div id="comments"><h3>Leave a comment</h3></div></div><aside id="secondary"><h2>Recent posts</h2><ul>' + "".join(f"<li>{p}</li>" for p in posts) + f"</ul></aside>{related}" + foot)
        return document(h["lang"], h["title"] + " – " + h["company"] + " Blog", "", inner), chrome + posts + ["Leave a comment"]
    raise ValueError(kind)


def refuse(reason, any_of=("FAILED",), warnings=(), **more):
    return {"readable": False, "reason": reason, "expect": {"anyOf": list(any_of), "warnings": list(warnings)}, **more}


def unreadable():
    """(name, page, labels) of pages that must lead to an honest refusal or to `open: false`."""
    doc = document
    cards = "".join(f'<article class="card"><h2><a href="/job/{i}">{t}</a></h2><p>{c}, {p}</p><p>{s}</p></article>' for i, (t, c, p, s) in enumerate([
        ("Data Engineer", "Wexley Freight", "Hull", "Build pipelines in Python and SQL. 3 days ago"), ("Backend Developer", "Mossgate", "York", "Java and Kafka. New"),
        ("Analytics Engineer", "Penrose Gas", "Leeds", "dbt, Snowflake, Looker. 5 days ago"), ("Platform Engineer", "Orrin Labs", "Remote", "Kubernetes, Terraform. 1 day ago"),
        ("BI Developer", "Sallow & Sons", "Sheffield", "Power BI and SQL. 9 days ago"), ("ML Engineer", "Brackenfield", "Durham", "PyTorch. 12 days ago")]))
    out = [
        ("login-wall-dev", doc("en", "Sign in | WorkBridge", "", '<main><h1>Sign in to see this job</h1><p>Join WorkBridge to view the full description, see who you know at the company and apply.</p><form><label>Email or phone <input></label><label>Password <input type="password"></label><button>Sign in</button></form><p>New here? Join now</p></main>'), refuse("login")),
        ("login-wall-teaser-check", doc("de", "Senior Java Entwickler – Karriereportal", "", '<main><h1>Senior Java Entwickler (m/w/d)</h1><p>Kronberg Systeme GmbH, Mainz</p><p>Unser Kunde sucht zum nächstmöglichen Zeitpunkt …</p><div class="gate"><h2>Bitte anmelden</h2><p>Registrieren Sie sich kostenlos, um die vollständige Stellenanzeige zu lesen.</p><button>Registrieren</button></div></main>'), refuse("login", ("FAILED", "READY"), ("login",))),
        ("privacy-page-dev", doc("en", "Privacy notice for applicants", "", "<main><h1>Privacy notice for applicants</h1><p>This notice explains which personal data Tollgate Systems processes when you apply for a job.</p><h2>What we process</h2><ul><li>Your name, contact details and curriculum vitae</li><li>Your qualifications, skills and experience</li><li>Notes from interviews</li></ul><h2>Legal basis</h2><p>We are required by law to keep some records for six months.</p><h2>Your rights</h2><p>You must be able to access, correct and erase your data.</p></main>"), refuse("not-a-posting")),
        ("search-results-check", doc("en", "Data jobs in Yorkshire – 148 results", "", '<main><h1>148 data jobs in Yorkshire</h1><form><input placeholder="Job title"><button>Search</button></form>' + cards + '<p>Page 1 of 25</p></main>'), refuse("list")),
        ("careers-overview-dev", doc("fr", "Carrières – Groupe Rhodania", "", "<main><h1>Rejoignez-nous</h1><p>Chez Rhodania, 9 000 collaborateurs construisent l’industrie de demain. Diversité, bienveillance et exigence sont nos valeurs.</p><h2>Nos métiers</h2><ul><li>Ingénierie</li><li>Droit et conformité</li><li>Finance</li><li>Production</li></ul><p>Voir toutes nos offres</p></main>"), refuse("not-a-posting", ("FAILED",), ("not-a-posting",))),
        ("closed-banner-check", doc("en", "Marketing Analyst | Fold & Thread", "", "<main><div class='alert'>This job is no longer accepting applications.</div><h1>Marketing Analyst</h1><p>Fold & Thread, Rotterdam, full-time</p><h3>Requirements</h3><ul><li>3 years in marketing analytics</li><li>SQL and Google Analytics</li><li>English</li></ul></main>"), refuse("closed", ("READY", "FAILED"), ("closed",), open=False)),
        ("closed-json-ld-dev", doc("en", "Plumber – Gaunt & Daughters", '<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Plumber","description":"<p>Fit bathrooms in Hull. You need an NVQ Level 2 in plumbing and a driving licence.</p>","datePosted":"2023-01-10","validThrough":"2023-02-28T23:59","hiringOrganization":{"@type":"Organization","name":"Gaunt & Daughters"},"jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Hull"}}}</script>', "<main><h1>Plumber</h1><p>Gaunt & Daughters, Hull</p><p>Fit bathrooms in Hull. You need an NVQ Level 2 in plumbing and a driving licence.</p></main>"), refuse("closed", ("READY", "FAILED"), ("closed",), open=False)),
        ("closed-german-check", doc("de", "Stelle nicht mehr verfügbar", "", "<main><h1>Diese Stelle ist leider nicht mehr verfügbar</h1><p>Die Position „Buchhalter (m/w/d)“ wurde bereits besetzt. Vielleicht interessieren Sie sich für:</p><ul><li>Controller (m/w/d), Kassel</li><li>Steuerfachangestellte (m/w/d), Göttingen</li></ul></main>"), refuse("closed", ("FAILED",), ("closed",), open=False)),
        ("soft-404-dev", doc("en", "Page not found", "", "<main><h1>Oops!</h1><p>We can't find the page you are looking for. It may have moved, or the job may have been filled.</p><p>Go to our home page or browse all openings.</p></main>"), refuse("gone")),
        ("soft-404-polish-check", doc("pl", "Nie znaleziono strony", "", "<main><h1>404</h1><p>Nie znaleźliśmy takiej strony. Sprawdź adres lub wróć na stronę główną.</p></main>"), refuse("gone")),
        ("spa-shell-dev", doc("en", "Careers", '<script src="/static/main.8f3a.js" defer></script>', '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>'), refuse("empty-shell")),
        ("spa-shell-spinner-check", doc("en", "Job details", '<script type="module" src="/assets/index-BqX1.js"></script>', '<div id="app"><div class="spinner" aria-busy="true">Loading…</div></div>'), refuse("empty-shell")),
        ("bot-check-dev", doc("en", "Just a moment...", "", "<main><h1>Checking your browser before you can go on</h1><p>This process is automatic. Your browser will redirect to your requested content shortly. Ray 83f1c0ab2d.</p></main>"), refuse("blocked")),
        ("news-article-check", doc("en", "Tollgate to hire 200 engineers in Dublin", "", "<article><h1>Tollgate to hire 200 engineers in Dublin</h1><p>Payments company Tollgate said on Tuesday that it will open 200 jobs in Dublin over two years, most of them for software engineers with experience of Java and Kubernetes.</p><p>The minister welcomed the news. Experience required will vary, a spokesman said.</p></article>"), refuse("not-a-posting")),
        ("apply-form-dev", doc("en", "Apply – Warehouse Operative", "", "<main><h1>Apply for this job</h1><form><p>* Required</p><label>First name *<input></label><label>Last name *<input></label><label>Email *<input></label><label>Phone<input></label><label>Resume/CV *<input type='file'></label><label>How did you hear about us?<select><option>LinkedIn</option><option>Friend</option></select></label><button>Submit application</button></form></main>"), refuse("not-a-posting")),
        ("recipe-check", "Plum cake\n\nRequirements\n- 200 g butter\n- 4 eggs\n- 1 kg plums\n\nYou should have a 26 cm tin. Nice to have: a stand mixer.\n\nBake for 45 minutes at 180 degrees.\n", {"plain": True, **refuse("not-a-posting")}),
        ("resume-as-posting-dev", "Jordan Ellery\njordan@example.com · 555-0100\n\nExperience\nSoftware Engineer, Quarrystone, 2019 - present\n- Built deployment tooling in Go and Kubernetes\n- Mentored two colleagues\n\nEducation\nB.S. Computer Science, 2018\n\nSkills\nGo, Kubernetes, Terraform, Python\n", {"plain": True, **refuse("not-a-posting")}),
        ("too-short-check", "We are hiring! DM me.\n", {"plain": True, **refuse("not-a-posting")}),
    ]
    return out
