"""Resumes without a page: plain text in two manners, Markdown, JSON Resume."""
import json
import textwrap

import words
from markup import BODY, pair


class Text:
    """Shared walk over the sections; a design says how a heading, an entry and a list look."""
    traits = ("plain-text",)
    view = dict(dates="mm/y", dash=" - ")

    def __init__(self, v):
        self.v = v
        self.lines = []

    def put(self, *lines):
        self.lines.extend(lines)

    def heading(self, text):
        self.put("", text.upper(), "")

    def item(self, text):
        self.put("- " + text)

    def para(self, text):
        self.put(text)

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        where = ", ".join(t for t in (second, x.get("location", "")) if t)
        self.put(main + (" (" + self.v.span(x) + ")" if self.v.span(x) else ""))
        if where:
            self.put(where)
        self.rest(x)
        self.put("")

    def rest(self, x):
        for key in ("score", "url"):
            if x.get(key):
                self.put(x[key].replace("https://", ""))
        text = x.get("summary") or x.get("description")
        if text:
            self.para(text)
        for h in x.get("highlights", []):
            self.item(h)

    def short(self, x, kind):
        main, second = pair(self.v, x, kind)
        when = self.v.span(x)
        return main + (", " + second if second else "") + (", " + when if when else "")

    def head(self):
        self.put(self.v.basics["name"])
        if self.v.basics.get("label"):
            self.put(self.v.basics["label"])
        self.put(*(t for _, t in self.v.contacts()))

    def section(self, name):
        v = self.v
        if name == "summary":
            if v.basics.get("summary"):
                self.heading(v.heading(name))
                self.para(v.basics["summary"])
            return
        rows = v.extras() if name == "extra" else v[name]
        if not rows:
            return
        self.heading(v.heading(name))
        for x in rows:
            if name in ("work", "education", "volunteer", "projects"):
                self.entry(x, name)
            elif name in ("certificates", "awards", "publications"):
                self.item(self.short(x, name))
            elif name == "skills":
                self.para((x["name"] + ": " if x.get("name") else "") + (", ".join(x.get("keywords", [])) or x.get("level", "")))
            elif name == "languages":
                self.para(x["language"] + (": " + x["fluency"] if x.get("fluency") else ""))
            elif name == "interests":
                self.item(x["name"])
            elif name == "references":
                self.para(x["name"] + (": " + x["reference"] if x.get("reference") else ""))
            elif name == "extra":
                self.para(x[0] + ": " + x[1])

    def text(self):
        self.head()
        for name in BODY:
            self.section(name)
        return "\n".join(self.lines).strip() + "\n"

    def write(self, target):
        target.write_text(self.text(), encoding="utf-8")


class Wrapped(Text):
    """Hard-wrapped at 72 columns, underlined headings, dates flush right, hanging bullets, Windows line ends and a byte order mark."""
    traits = ("plain-text", "hard-wrapped", "bom", "crlf")
    view = dict(dates="mon-y", dash=" - ", headings=1)

    def heading(self, text):
        self.put("", text, "=" * len(text))

    def item(self, text):
        self.put(*textwrap.wrap(text, 70, initial_indent="  * ", subsequent_indent="    "))

    def para(self, text):
        self.put(*textwrap.wrap(text, 72))

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        first, below = (second, main) if second else (main, "")
        first += ", " + x["location"] if x.get("location") else ""
        when = self.v.span(x)
        self.put("")
        self.put(first + (" " * max(3, 72 - len(first) - len(when)) + when if when else ""))
        if below:
            self.put(below)
        self.rest(x)

    def head(self):
        name = self.v.basics["name"]
        self.put(name.center(72).rstrip(), *(t.center(72).rstrip() for t in textwrap.wrap(" | ".join(t for _, t in self.v.contacts()), 72)))
        if self.v.basics.get("label"):
            self.put("", self.v.basics["label"])

    def write(self, target):
        target.write_bytes(b"\xef\xbb\xbf" + self.text().replace("\n", "\r\n").encode("utf-8"))


class Markdown(Text):
    """Markdown with bold titles, italic employers, and links for profiles."""
    traits = ("markdown",)
    view = dict(dates="mon-y", dash=" – ")

    def heading(self, text):
        self.put("", "## " + text, "")

    def entry(self, x, kind):
        main, second = pair(self.v, x, kind)
        where = ", ".join(t for t in (second, x.get("location", "")) if t)
        self.put("### " + main)
        line = ("*" + where + "*" if where else "") + (" | " if where and self.v.span(x) else "") + self.v.span(x)
        if line:
            self.put("", line, "")
        self.rest(x)
        self.put("")

    def head(self):
        self.put("# " + self.v.basics["name"], "")
        if self.v.basics.get("label"):
            self.put("**" + self.v.basics["label"] + "**", "")
        out = []
        for kind, text in self.v.contacts():
            out.append(f"[{text}](mailto:{text})" if kind == "mail" else f"<https://{text}>" if "/" in text and kind != "place" else text)
        self.put("  \n".join(out))

    def para(self, text):
        if ": " in text[:30] and not text.startswith("-"):
            key, value = text.split(": ", 1)
            text = f"**{key}:** {value}  "
        self.put(text)


class JsonResume:
    """The person as a JSON Resume document, as other tools export it."""
    traits = ("json-resume",)
    view = dict(dates="y-mm")

    def __init__(self, v):
        self.v = v

    def write(self, target):
        doc = json.loads(json.dumps(self.v.doc))
        doc["$schema"] = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
        target.write_text(json.dumps(doc, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def designs():
    return {"txt-plain": ("text", "txt", Text), "txt-wrapped": ("text", "txt", Wrapped), "md": ("markdown", "md", Markdown),
            "json": ("json-resume", "json", JsonResume)}
