#!/usr/bin/env python3
"""make_own.py OUT [word in a case name ...]: as that of `lived`, for the cases of this folder."""
import importlib.util
import pathlib
import sys

LIVED = pathlib.Path(__file__).resolve().parents[2] / "lived" / "own"
sys.path.append(str(LIVED))
import kit  # noqa: E402
import lib  # noqa: E402
import cases_a, cases_b, cases_c, cases_d, cases_e, cases_f, cases_g  # noqa: F401,E401,E402

lib.load = kit.load
spec = importlib.util.spec_from_file_location("make_lived", LIVED / "make_own.py")
made = importlib.util.module_from_spec(spec)
spec.loader.exec_module(made)
sys.exit(made.main())
