"""What a sheet of an invented person holds, how its dates are written, and the truth that a rendered page shows."""

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
}


def iso(date):
    return f"{date[3:]}-{date[:2]}" if date and len(date) == 7 and date[2] in "/." else date


def job(org, title, start, end, place=None, *lines, text=None):
    return dict(org=org, title=title, start=iso(start), end=iso(end), place=place, lines=list(lines), text=text)


def study(org, degree, area, start, end, score=None):
    return dict(org=org, degree=degree, area=area, start=start, end=end, score=score)


def person(key, lang, name, label, mail, phone, **more):
    p = dict(key=key, lang=lang, name=name, label=label, mail=mail, phone=phone, place=(None, None), links=[], summary=None, functional=[],
             work=[], education=[], skills=[], languages=[], certificates=[], awards=[], projects=[], publications=[], volunteer=[], interests=[],
             extra=[], address=None, zip=None, country=None, to=" – ", since=None)
    return {**p, **more}


def point(p, date):
    if date == "":
        return p["present"]
    style = p["dates"]
    if style == "yyyy" or "-" not in date:
        return date[:4]
    year, month = date.split("-")
    name = MONTHS[p["lang"]].split()[int(month) - 1]
    written = {"mmm/yyyy": f"{name[:3]}/{year}", "yyyy-mm": date, "mm/yyyy": f"{month}/{year}", "mm.yyyy": f"{month}.{year}",
               "mmmm yyyy": f"{name} {year}", "mmm yyyy": f"{name[:3]} {year}", "mmm-yy": f"{name[:3].capitalize()}-{year[2:]}"}
    text = written[style.lower()]
    return text[0].upper() + text[1:] if style.startswith("M") else text


def span(p, start, end):
    if not start:
        return point(p, end) if end else ""
    if end == "" and p["since"]:
        return f"{p['since']} {point(p, start)}"
    return f"{point(p, start)}{p['to']}{point(p, end)}"


def where(p):
    city, region = p["place"]
    town = " ".join(part for part in (p["zip"] if p["lang"] != "en" else None, city) if part)
    return ", ".join(part for part in (p["address"], town, region, p["country"], p["zip"] if p["lang"] == "en" else None) if part)


def shown(p, date):
    return date if date in ("", None) or p["dates"] != "yyyy" else date[:4]


def document(p):
    city, region = p["place"]
    location = {"address": p["address"], "postalCode": p["zip"], "city": city, "region": region}
    basics = {"name": p["name"], "label": p["label"], "email": p["mail"], "phone": p["phone"], "summary": p["summary"],
              "location": drop(location), "profiles": [{"url": link} for link in p["links"]]}
    work = [drop({"name": j["org"], "position": j["title"], "startDate": shown(p, j["start"]), "endDate": shown(p, j["end"]) or None,
                  "location": j["place"], "summary": j["text"], "highlights": j["lines"]}) for j in p["work"]]
    education = [drop({"institution": s["org"], "studyType": s["degree"], "area": s["area"], "startDate": s["start"], "endDate": s["end"],
                       "score": s["score"]}) for s in p["education"]]
    return drop({
        "basics": drop(basics), "work": work, "education": education,
        "skills": [{"name": group, "keywords": words} for group, words in p["skills"]],
        "languages": [{"language": name, "fluency": level} for name, level in p["languages"]],
        "certificates": [drop({"name": n, "issuer": i, "date": d}) for n, i, d in p["certificates"]],
        "awards": [drop({"title": t, "date": d}) for t, d in p["awards"]],
        "projects": [{"name": n, "description": d} for n, d in p["projects"]],
        "publications": [{"name": n, "publisher": j, "releaseDate": d} for n, j, d in p["publications"]],
        "volunteer": [drop({"organization": o, "position": r, "startDate": s, "endDate": e or None}) for o, r, s, e in p["volunteer"]],
        "interests": [{"name": name} for name in p["interests"]],
        "meta": {"extra": [{"label": label, "value": value} for label, value in p["extra"]]}})


def drop(fields):
    return {key: value for key, value in fields.items() if value not in (None, "", [], {})}
