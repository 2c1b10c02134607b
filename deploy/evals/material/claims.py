#!/usr/bin/env python3
"""Builds the claim cases from the hand-written sheets: claims.py OUT [SET]

A sheet line is `category | expect | path | new value`; a line that starts with `+` adds an edit to the case above, `-` as the
value removes. People who are only in `check` keep all their cases there; of the others' cases seven in ten are `dev`, category by category.
"""
import copy
import json
import pathlib
import re
import sys

from view import SHOWN, strip

HERE = pathlib.Path(__file__).resolve().parent
EXPECT = {"block", "confirm", "supported", "caught"}


def source_of(base, person):
    """The JSON Resume document and whether the person belongs to one half alone."""
    sheet = json.loads((base / "people" / (person + ".json")).read_text(encoding="utf-8"))
    shown = {k: v for k, v in sheet.items() if k in SHOWN and k != "meta"}
    for part in shown.values():
        strip(part, ["when"])
    return shown, sheet.get("only")


def edit(doc, path, value):
    steps = [int(s) if s.isdigit() else s for s in re.findall(r"[^.\[\]]+", path)]
    at = doc
    for step in steps[:-1]:
        at = at[step]
    last = steps[-1]
    if value is None:
        del at[last]
    elif isinstance(at, list) and last == len(at):
        at.append(value)
    else:
        if isinstance(at, list) and last > len(at):
            raise IndexError(path)
        at[last] = value


def read(path):
    cases = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("+"):
            place, value = (p.strip() for p in line[1:].split(" | ", 1))
            cases[-1]["edits"].append((place, value))
        else:
            category, expect, place, value = (p.strip() for p in line.split(" | ", 3))
            if expect not in EXPECT:
                raise ValueError(f"{path.name}:{number}: {expect}")
            cases.append({"category": category, "expect": expect, "edits": [(place, value)]})
    return cases


def value_of(text):
    if text == "-":
        return None
    return json.loads(text) if text[0] in "{[\"" else text


def main():
    out = pathlib.Path(sys.argv[1])
    base = HERE / (sys.argv[2] if len(sys.argv) > 2 else "")
    out.mkdir(parents=True, exist_ok=True)
    turn, totals = {}, {}
    for path in sorted((base / "claims").glob("*.txt")):
        person, halves = path.stem, {"dev": [], "check": []}
        source, only = source_of(base, person)
        for i, case in enumerate(read(path), 1):
            tailored = copy.deepcopy(source)
            for place, value in case["edits"]:
                try:
                    edit(tailored, place, value_of(value))
                except (KeyError, IndexError) as problem:
                    raise SystemExit(f"{path.name} case {i} {place}: {problem!r}")
            if tailored == source:
                raise SystemExit(f"{path.name} case {i}: nothing changed")
            key = case["category"]
            if not only:
                turn[key] = turn.get(key, sum(map(ord, key))) + 7
            half = only or ("dev" if turn[key] % 10 < 7 else "check")
            halves[half].append({"id": f"{person}-{i:02d}", "category": key, "expect": case["expect"], "path": [p for p, _ in case["edits"]],
                                 "source": source, "tailored": tailored})
            totals[(half, case["expect"])] = totals.get((half, case["expect"]), 0) + 1
        for half, cases in halves.items():
            if not cases:
                continue
            target = out / f"{person}-{half}.json"
            partial = target.with_suffix(".part")
            partial.write_text(json.dumps(cases, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
            partial.replace(target)
    for key in sorted(totals):
        print(*key, totals[key])


if __name__ == "__main__":
    main()
