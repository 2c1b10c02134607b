"""What of a person a design shows, and dates as words."""
import copy
import html
import re

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"}
SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "us": "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "pt": "jan fev mar abr mai jun jul ago set out nov dez",
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.",
    "es": "ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic."}


def when(date, fmt="{b} {Y}", lang="en", short=None):
    """'2021-03' in words; coarser dates fall back to what they hold."""
    if not date:
        return ""
    parts = date.split("-")
    if len(parts) == 1:
        return parts[0]
    m = int(parts[1])
    day = int(parts[2]) if len(parts) > 2 else 0
    return fmt.format(Y=parts[0], y=parts[0][2:], m="%02d" % m, n=m, d="%02d" % day,
                      B=MONTHS[lang].split()[m - 1], b=SHORT[short or lang].split()[m - 1])


def span(entry, fmt="{b} {Y}", lang="en", dash=" – ", now="Present", short=None):
    start, end = entry.get("startDate"), entry.get("endDate")
    if start and end:
        return when(start, fmt, lang, short) + dash + when(end, fmt, lang, short)
    if start:
        return when(start, fmt, lang, short) + dash + now
    return when(end, fmt, lang, short)


def path_parts(path):
    out = []
    for piece in path.split("."):
        m = re.match(r"(\w+)((?:\[(?:\d+|\*)?\])*)$", piece)
        out.append(m.group(1))
        for index in re.findall(r"\[(\d+|\*)?\]", m.group(2)):
            out.append("*" if index in ("", "*") else int(index))
    return out


def _drop(node, parts):
    head, rest = parts[0], parts[1:]
    if head == "*":
        for child in node:
            _drop(child, rest)
    elif not rest:
        if isinstance(node, list):
            node[head] = None
        else:
            node.pop(head, None)
    elif isinstance(head, int) or head in node:
        _drop(node[head], rest)


def prune(node):
    if isinstance(node, dict):
        return {k: prune(v) for k, v in node.items()}
    if isinstance(node, list):
        return [prune(v) for v in node if v is not None]
    return node


def view(doc, drop=(), years=(), extra=None):
    """A copy without what the design does not show; `years` = sections shown with years alone."""
    d = copy.deepcopy(doc)
    for path in drop:
        _drop(d, path_parts(path))
    d = prune(d)
    for section in years:
        for entry in d.get(section, []):
            for key in ("startDate", "endDate", "date", "releaseDate"):
                if key in entry:
                    entry[key] = entry[key][:4]
    if extra is not None:
        d["meta"] = {"extra": [{"label": a, "value": b} for a, b in extra]}
    return d


def clean(node):
    """Truth: no drawing hints, no empty things."""
    if isinstance(node, dict):
        out = {}
        for key, value in node.items():
            if key.startswith("_"):
                continue
            value = clean(value)
            if value in (None, [], {}) or (value == "" and key != "name"):
                continue
            out[key] = value
        return out
    if isinstance(node, list):
        return [clean(v) for v in node]
    return node


def e(text):
    return html.escape(str(text), quote=False)


def flat(doc):
    return [k for group in doc.get("skills", []) for k in group.get("keywords", [])]
