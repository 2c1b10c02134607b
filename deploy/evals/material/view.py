"""What one design shows of one person. Renderers draw from the view alone, so a truth file can hold nothing that is not on the page."""
import copy
import re

import words

ROMAN = "I II III IV V VI VII VIII IX X XI XII".split()
DATED = ("startDate", "endDate", "date", "releaseDate")


class View:
    """One person as one design shows them."""

    def __init__(self, sheet, drop=(), dates="mon-y", dash=" – ", headings=0, now=0, roles=None, links="url", since=False, bullets=None, typed=True):
        self.lang = sheet["language"].split("-")[0]
        self.locale, self.person = sheet["language"], sheet["id"]
        self.own_headings, self.own_place = sheet.get("headings", {}), sheet.get("place")
        self.dates, self.dash, self.variant, self.now, self.links, self.since = dates, dash, headings, now, links, since
        doc = {k: copy.deepcopy(v) for k, v in sheet.items() if k in SHOWN}
        if not doc["basics"].get("label"):
            doc["basics"].pop("label", None)
        if roles:
            doc["work"] = doc["work"][:roles]
        if bullets:
            for entry in doc.get("work", []):
                entry["highlights"] = entry.get("highlights", [])[:bullets]
        for path in drop:
            strip(doc, path.split("."))
        for profile in doc["basics"].get("profiles", []):
            if links == "user":
                profile.pop("url", None)
            else:
                profile.pop("username", None)
        if not typed or dates == "y":
            for key in ("work", "education", "certificates", "awards", "publications", "volunteer", "projects"):
                strip(doc, [key, "when"])
        if links == "icon":
            doc["basics"].pop("profiles", None)
            doc["basics"].pop("url", None)
        if dates == "y":
            for key in ("work", "education", "certificates", "awards", "publications", "volunteer", "projects"):
                for entry in doc.get(key, []):
                    for field in DATED:
                        if field in entry:
                            entry[field] = entry[field][:4]
        for key in list(doc):
            if doc[key] in ([], {}, ""):
                del doc[key]
        self.doc = doc

    def __getitem__(self, key):
        return self.doc.get(key, [])

    @property
    def basics(self):
        return self.doc["basics"]

    def heading(self, section):
        return self.own_headings.get(section) or words.heading(self.lang, section, self.variant)

    def date(self, iso):
        return show_date(iso, self.lang, self.dates)

    def end(self):
        return words.NOW[self.lang].split("|")[self.now]

    def span(self, entry):
        """The dates of an entry as one text: '' when it has none. `when` is what the person typed, in whatever form."""
        if "when" in entry:
            return entry["when"]
        start, end = entry.get("startDate"), entry.get("endDate")
        if start and end:
            if start == end:
                return self.date(start)
            return self.date(start) + self.dash + self.date(end)
        if start:
            if self.since and self.lang in words.SINCE:
                return words.SINCE[self.lang] + " " + self.date(start)
            return self.date(start) + self.dash + self.end()
        if end:
            return self.date(end)
        single = entry.get("date") or entry.get("releaseDate")
        return self.date(single) if single else ""

    def place(self):
        if self.own_place:
            return self.own_place
        loc = self.basics.get("location", {})
        if self.lang == "ja":
            return ("〒" + loc["postalCode"] + " " if "postalCode" in loc else "") + "".join(loc.get(k, "") for k in ("region", "city", "address"))
        town = " ".join(x for x in (loc.get("postalCode"), loc.get("city")) if x)
        if self.locale in ("en-US",) and "postalCode" in loc:
            town = loc.get("city", "")
            tail = " ".join(x for x in (loc.get("region"), loc.get("postalCode")) if x)
        elif self.locale == "en-GB" and "postalCode" in loc:
            town, tail = loc.get("city", ""), loc["postalCode"]
        else:
            tail = loc.get("region", "")
        country = words.COUNTRIES.get(loc.get("countryCode"), "")
        return ", ".join(x for x in (loc.get("address"), town, tail, country) if x)

    def contacts(self):
        """(kind, text) pairs in the usual order."""
        b = self.basics
        out = []
        if b.get("location"):
            out.append(("place", self.place()))
        if b.get("phone"):
            out.append(("phone", b["phone"]))
        if b.get("email"):
            out.append(("mail", b["email"]))
        if b.get("url"):
            out.append(("web", bare(b["url"])))
        for p in b.get("profiles", []):
            kind = p["network"].lower()
            out.append((kind, bare(p["url"]) if "url" in p else p["username"] if self.links == "user" else p["network"]))
        return out

    def extras(self):
        return [(x["label"], x["value"]) for x in self.doc.get("meta", {}).get("extra", [])]

    def degree(self, e):
        """Degree and field as people write them together."""
        kind, area = e.get("studyType", ""), e.get("area", "")
        if not area:
            return kind
        if not kind:
            return area
        if self.lang == "en":
            if kind.endswith("(in progress)"):
                return kind.replace("(in progress)", "in " + area + " (in progress)")
            return kind + (" in " if not kind[0:2].isupper() and not kind.endswith(".") else " ") + area
        if self.lang == "ja":
            return area + " " + kind
        return kind + " " + area

    def truth(self):
        doc = copy.deepcopy(self.doc)
        doc["basics"] = {k: v for k, v in doc["basics"].items()}
        for key in doc:
            if key != "basics":
                strip(doc, [key, "when"])
        for entry in [doc["basics"]] + doc["basics"].get("profiles", []) + doc.get("projects", []) + doc.get("publications", []):
            if "url" in entry:
                entry["url"] = bare(entry["url"])
        return doc


SHOWN = ("basics", "work", "education", "skills", "languages", "certificates", "projects", "publications", "awards", "volunteer",
         "interests", "references", "meta")


def bare(url):
    return re.sub(r"^https?://(www\.)?", "", url)


def strip(doc, path):
    """Removes one dotted path; a list on the way means every entry of it."""
    head, rest = path[0], path[1:]
    if isinstance(doc, list):
        for entry in doc:
            strip(entry, path)
    elif head in doc:
        if rest:
            strip(doc[head], rest)
        else:
            del doc[head]


def show_date(iso, lang, style):
    parts = iso.split("-")
    year, month = parts[0], int(parts[1]) if len(parts) > 1 else 0
    day = int(parts[2]) if len(parts) > 2 else 0
    if lang == "ja":
        return year + "年" + (f"{month}月" if month else "")
    if style == "y" or not month:
        return year
    if style == "mon-y":
        return words.SHORT[lang].split()[month - 1] + " " + year
    if style == "month-y":
        return words.MONTHS[lang].split()[month - 1] + (" de " if lang in ("es", "pt") else " ") + year
    if style == "month, y":
        return words.MONTHS[lang].split()[month - 1] + ", " + year
    if style == "mm/y":
        return f"{month:02d}/{year}"
    if style == "m/y":
        return f"{month}/{year}"
    if style == "mm.y":
        return f"{month:02d}.{year}"
    if style == "y-mm":
        return f"{year}-{month:02d}"
    if style == "y.mm":
        return f"{year}.{month:02d}"
    if style == "y/mm":
        return f"{year}/{month:02d}"
    if style == "mon 'yy":
        return words.SHORT[lang].split()[month - 1].rstrip(".") + " ’" + year[2:]
    if style == "mm/yy":
        return f"{month:02d}/{year[2:]}"
    if style == "MON y":
        return words.SHORT[lang].split()[month - 1].rstrip(".").upper() + " " + year
    if style == "roman":
        return ROMAN[month - 1] + " " + year
    if style == "dd.mm.y":
        return f"{day or 1:02d}.{month:02d}.{year}" if day else f"{month:02d}.{year}"
    raise ValueError(style)
