#!/usr/bin/env python3
"""Writes pairs.json from the hand-written sheet: pairs.py DATA (the folder that holds resumes/ and postings/)."""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent


def main():
    data = pathlib.Path(sys.argv[1])
    out = []
    for line in (HERE / "pairs.txt").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        person, half, design, order, relevant, near = (p.strip() for p in line.split(" | "))
        ranked = [[x.strip() for x in tie.split("=")] for tie in order.split(">")]
        resume = f"resumes/{person}-{design}-{half}"
        postings = ["postings/" + x for tie in ranked for x in tie]
        for path in [resume] + postings:
            if not (data / path).is_dir():
                raise SystemExit(f"{person}: {path} is missing")
        if half == "dev" and any(p.endswith("-check") for p in postings):
            raise SystemExit(f"{person}: a dev pair with a check posting")
        out.append({"id": f"{person}-{design}", "split": half, "person": person, "resume": resume,
                    "postings": ["postings/" + t[0] if len(t) == 1 else ["postings/" + x for x in t] for t in ranked],
                    "relevant": [] if relevant == "-" else ["postings/" + x for x in relevant.split()],
                    "nearMiss": None if near == "-" else "postings/" + near})
    (data / "pairs.json").write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(len(out), "pairs")


if __name__ == "__main__":
    main()
