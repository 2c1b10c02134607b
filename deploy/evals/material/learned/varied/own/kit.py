"""Helpers of this author: sheets in Python, more languages, a few drawing shortcuts."""
import json
import textwrap

import lib
from lib import A, H, L, add_extra, case, ex, fd, groups, lis, page, place, span, tex, view  # noqa: F401

lib.MONTHS.update(
    pt="janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(),
    nl="januari februari maart april mei juni juli augustus september oktober november december".split(),
    it="gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split())
lib.SHORT.update(
    pt="jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.".split(),
    nl="jan. feb. mrt. apr. mei juni juli aug. sept. okt. nov. dec.".split(),
    it="gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic.".split())

PEOPLE = {}


def person(pid, language, trade, basics, **sec):
    extra = sec.pop("extra", {})
    PEOPLE[pid] = dict(id=pid, language=language, trade=trade, basics=basics, **sec)
    PEOPLE[pid]["meta"] = {"extra": [{"label": k, "value": v} for k, v in extra.items()]}


def load(pid):
    return json.loads(json.dumps(PEOPLE[pid]))


def _some(**k):
    return {a: b for a, b in k.items() if b not in ("", None, [], ())}


def job(name, position, location="", start="", end="", *highlights, **kw):
    return _some(name=name, position=position, location=location, startDate=start, endDate=end, highlights=list(highlights), **kw)


def edu(institution, study="", area="", start="", end="", **kw):
    return _some(institution=institution, studyType=study, area=area, startDate=start, endDate=end, **kw)


def sec(title, inner, cls=""):
    return '<section%s><h2>%s</h2>%s</section>' % (' class="%s"' % cls if cls else "", title, inner)


def row(left, right, cls="row"):
    return '<div class="%s"><span>%s</span><span>%s</span></div>' % (cls, left, right)


ROW = ".row{display:flex;justify-content:space-between;gap:14px}.row>span:last-child{white-space:nowrap}"


def join(seq, sep=", "):
    return sep.join(s for s in seq if s)


def tw(text, width=78, first="", rest=None):
    return "\n".join(textwrap.wrap(text, width, initial_indent=first, subsequent_indent=first if rest is None else rest,
                                   break_long_words=False, break_on_hyphens=False))


def tbul(items, width=78, mark="- ", indent=""):
    return "\n".join(tw(i, width, indent + mark, indent + " " * len(mark)) for i in items or [])


def texdoc(body, opts="10pt,a4paper", geo="margin=18mm", font="mathptmx", pre=""):
    return (r"\documentclass[%s]{article}" % opts + "\n" + r"\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{textcomp}" + "\n"
            r"\usepackage[%s]{geometry}\usepackage{%s}\usepackage{array}\usepackage{tabularx}\usepackage{color}" % (geo, font) + "\n"
            r"\IfFileExists{glyphtounicode.tex}{\input{glyphtounicode}\pdfgentounicode=1}{}" + "\n"
            r"\pagestyle{empty}\setlength{\parindent}{0pt}\setlength{\parskip}{2pt}\raggedbottom\emergencystretch=3em" + "\n" + pre + "\n"
            r"\begin{document}" + "\n" + body + "\n" + r"\end{document}" + "\n")


def texlist(items, opts=""):
    if not items:
        return ""
    return (r"\begin{itemize}\setlength{\itemsep}{0pt}\setlength{\parskip}{0pt}\setlength{\topsep}{0pt}" + opts + "\n"
            + "\n".join(r"\item " + i for i in items) + "\n" + r"\end{itemize}" + "\n")
