#!/usr/bin/env python3
"""People in designs that nobody drew: order, separators, weights and places of everything are thrown by dice.

    shuffled.py OUT [--set FOLDER] [--dice N] [--cross]

Writes OUT/<person>-<design>-check/. With --cross the people of one set are shown in the designs of the other instead. The same
arguments give the same files. What stands on a page is what `view.py` shows, so the truth is as exact as that of the sets.
"""
import argparse
import pathlib
import random
import sys

import plan
import render
from markup import BODY, Plain, bullets, e, el, pair, tail, text_of

HERE = pathlib.Path(__file__).resolve().parent
# T title or degree, E employer or school, P place, D dates; "/" starts a line, "|" pushes to the right edge, "_" is the separator.
ENTRIES = ("T|D/E_P", "E|D/T_P", "E_P|D/T", "T/E_P|D", "E_P/T|D", "D/T/E_P", "D/E_P/T", "T_E_P_D", "D_T_E_P", "E_P_T_D", "E_T_D/P", "T_E|D/P", "T/E_P/D",
           "E_P/T/D", "T(D)/E_P", "E(D)_P/T", "D:T/E_P", "D:E_P/T", "T@E|D/P", "T/D_E_P", "E/D_T_P", "T_D/E_P", "E_D/T_P")
SEPARATORS = (", ", " | ", " – ", " · ", " / ", " • ", ", ", ", ")
DATES = ("mm/y", "mon-y", "month-y", "y", "m/y", "mm.y", "y-mm", "mon 'yy")
FONTS = ("'Liberation Sans'", "'Liberation Serif'", "'DejaVu Sans'", "'DejaVu Serif'", "'Liberation Mono'")
HEADINGS = ("font-size:13pt", "font-size:11pt;text-transform:uppercase", "font-size:10pt;text-decoration:underline", "font-size:12pt;font-weight:400;color:#275",
            "font-size:10pt;letter-spacing:.15em;text-transform:uppercase;font-weight:400", "font-size:12pt;background:#ddd;padding:2px 6px", "font-size:13pt;text-align:center;border-bottom:1px solid")
SIDES = (("skills", "languages", "certificates", "interests"), ("skills", "languages"), ("education", "skills", "languages", "interests"), ("certificates", "awards", "skills"))


def shuffled(seed):
    """The class of one design."""
    dice = random.Random(seed)
    pick = dice.choice
    how = {"entry": pick(ENTRIES), "sep": pick(SEPARATORS), "bold": pick(("T", "E", "TE", "", "T", "E")), "italic": pick(("", "", "D", "E", "T", "P")),
           "side": pick(("", "", "", "left", "right")), "sided": pick(SIDES), "left": pick((False, False, True)), "short": pick(("N, I (D)", "N – I, D", "D N, I", "N/I, D", "N | I | D")),
           "skills": pick(("groups", "chips", "items", "heads", "rows")), "contact": pick(("line", "rows", "labelled", "foot")), "marks": pick(("disc", "'– '", "'› '", "square", "'✓ '")),
           "order": dice.sample(BODY[1:], len(BODY) - 1) if pick((True, False)) else BODY[1:], "speech": pick(("line", "rows", "items"))}

    class Shuffled(Plain):
        traits = ("shuffled", "entry " + how["entry"]) + (("two-columns",) if how["side"] else ())
        view = dict(dates=pick(DATES), dash=pick((" – ", "–", " - ", "-", " — ")), headings=pick((0, 1)), now=0)
        css = (f"@page{{margin:{pick((12, 16, 20))}mm}}body{{font:{pick((9, 10, 10.5, 11))}pt/{pick((1.25, 1.38, 1.5))} {pick(FONTS)}}}h1{{font-size:{pick((16, 20, 26))}pt}}h2{{{pick(HEADINGS)}}}"
               f"ul{{list-style:{how['marks']}}}.entry{{margin-top:{pick((3, 7, 12))}px}}.main{{font-weight:inherit}}.two{{display:flex;gap:8mm;flex-direction:{'row' if how['side'] == 'left' else 'row-reverse'}}}"
               ".two aside{width:55mm;overflow-wrap:anywhere}.two main{flex:1}.chip{border:1px solid #999;padding:0 5px;margin:2px;display:inline-block}.row,.f{display:grid;grid-template-columns:36mm 1fr;gap:4mm}")

        def slot(self, letter, x, kind):
            main, second = pair(self.v, x, kind)
            text = {"T": main, "E": second, "P": x.get("location", ""), "D": self.v.span(x)}[letter]
            text = e(text)
            text = f"<b>{text}</b>" if text and (letter in how["bold"] or (letter == "T" and not second and how["bold"])) else text
            return f"<i>{text}</i>" if text and letter in how["italic"] else text

        def entry(self, x, kind):
            rows, when = "", ""
            pattern = how["entry"]
            if pattern.startswith("D:"):
                when, pattern = self.slot("D", x, kind), pattern[2:]
            for line in pattern.split("/"):
                left, _, right = line.partition("|")
                text = ""
                sep = ""
                for sign in left.replace("(D)", "d"):
                    shown = "" if sign in "_@" else self.slot(sign.upper(), x, kind)
                    if sign in "_@":
                        sep = how["sep"] if sign == "_" else " @ "
                    elif sign == "d":
                        text += f" ({shown})" if shown else ""
                    elif shown:
                        text += (sep if text else "") + shown
                if right:
                    text = el("div", "top", f"<span>{text}</span><span>{self.slot(right, x, kind)}</span>")
                rows += el("div", "", text)
            body = rows + tail(x) + text_of(x)
            return el("div", "entry f", f"<div>{when or '&nbsp;'}</div><div>{body}</div>") if how["entry"].startswith("D:") else el("div", "entry", body)

        def shorts(self, name):
            out = []
            for x in self.v[name]:
                main, second = pair(self.v, x, name)
                when = self.v.span(x)
                rows = []
                for row in how["short"].split("/"):
                    text = row if second else row.replace(", I", "").replace(" – I", "").replace(" | I", "").replace("I, ", "")
                    text = text if when else text.replace(" (D)", "").replace(", D", "").replace("D ", "").replace(" | D", "").replace("D", "")
                    rows.append(e("".join({"N": main, "I": second, "D": when}.get(c, c) for c in text)))
                out.append("<br>".join(r for r in rows if r))
            return "<ul>" + "".join(f"<li>{o}</li>" for o in out) + "</ul>" if out and dice_list(seed) else "".join(el("div", "", o) for o in out)

        def skills(self):
            groups = self.v["skills"]
            flat = [k for g in groups for k in g.get("keywords", []) or [g.get("name", "")]]
            if how["skills"] == "groups":
                return super().skills()
            if how["skills"] == "heads":
                return "".join(el("div", "", f"<b>{e(g['name'])}</b>" if g.get("name") else "") + el("div", "", e(", ".join(g.get("keywords", [])))) for g in groups)
            if how["skills"] == "rows":
                return "".join(el("div", "row", el("span", "", e(g.get("name", "")) or "&nbsp;") + el("span", "", e(", ".join(g.get("keywords", []))))) for g in groups)
            return "".join(f'<span class="chip">{e(k)}</span> ' for k in flat) if how["skills"] == "chips" else bullets(flat)

        def languages(self):
            rows = [self.language(x) for x in self.v["languages"]]
            return super().languages() if how["speech"] == "line" else bullets(rows) if how["speech"] == "items" else "".join(el("div", "", e(r)) for r in rows)

        def section(self, name, body=None):
            inner = body if body is not None else self.content(name)
            if not inner:
                return ""
            head = el("h2", "", e(self.v.heading(name)))
            aside = how["side"] and name in how["sided"] + ("contact",)
            return el("section", "row" if how["left"] and not aside else "", head + el("div", "", inner))

        def body(self):
            name = el("h1", "", e(self.v.basics["name"])) + el("div", "label", e(self.v.basics.get("label", "")))
            contact = self.contact_rows(how["contact"] == "labelled") if how["contact"] in ("rows", "labelled") else self.contact_line(" | ")
            summary = self.section("summary")
            side = how["sided"] if how["side"] else ()
            rest = "".join(self.section(s) for s in how["order"] if s not in side)
            foot = "<footer style='margin-top:9mm;font-size:8pt'>" + contact + "</footer>" if how["contact"] == "foot" and not side else ""
            if not side:
                return name + ("" if foot else contact) + summary + rest + foot
            aside = self.section("contact", contact) + "".join(self.section(s) for s in side)
            return name + el("div", "two", el("aside", "", aside) + el("main", "", summary + rest))

    return Shuffled


def dice_list(seed):
    return random.Random("list" + seed).choice((True, False))


def sheets(base):
    return sorted(p.stem for p in (base / "people").glob("*.json"))


def cases(base, other, table, args):
    """(person, design) pairs, the designs in turn."""
    if not args.cross:
        for person in sheets(base):
            for n in range(args.dice):
                name = f"dice{n}"
                table[f"{person}/{name}"] = ("html-pdf", "pdf", shuffled(f"{person}-{name}"))
                yield person, name
        return
    own = {d for _, d, _, _ in render.planned(other)}
    names = sorted(d for d in own if not d.startswith("typed") and d in table and d != "json")
    people = [p for p in sheets(base) if base != HERE or plan.PLAN.get(p, ("",))[0]]
    for i, person in enumerate(people):
        for n in range(args.dice):
            yield person, names[(i * args.dice + n) % len(names)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--set", default="")
    parser.add_argument("--dice", type=int, default=3)
    parser.add_argument("--cross", action="store_true")
    args = parser.parse_args()
    base = HERE / args.set
    other = HERE if args.set else HERE / "second"
    args.out.mkdir(parents=True, exist_ok=True)
    table = render.designs(HERE / "second")
    made = 0
    for person, design in cases(base, other, table, args):
        own = {design: table.get(f"{person}/{design}", table.get(design))}
        try:
            made += render.render(args.out, base / "people", person, design, "check", None, own)
        except Exception as problem:  # one design that lacks a language must not take the others away
            print("skipped", person, design, repr(problem)[:200], file=sys.stderr)
    print(made, "rendered")


if __name__ == "__main__":
    main()
