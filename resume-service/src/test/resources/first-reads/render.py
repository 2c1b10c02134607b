"""Renders the people of one batch: python3 render.py <batch>. Writes <batch>/<person>-<design>/{file.*, truth.json} beside itself.

Needs Chromium, LibreOffice and pdfLaTeX. The files are kept in the repository, since other fonts and versions give other bytes.
"""
import importlib, json, os, re, subprocess, sys, tempfile
import designs, designs_late
from sheet import document

HERE = os.path.dirname(os.path.abspath(__file__))
FAMILY = {"txt": "text", "tex": "latex-pdf", "linkedin": "linkedin-pdf", "table": "office-pdf", "columns": "office-pdf", "word-pdf": "office-pdf", "word-docx": "docx"}


def run(*command, **more):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)


def office(source, kind, out, work):
    run("soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to", "odt", "--outdir", work, source)
    run("soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to", kind, "--outdir", out, os.path.join(work, "file.odt"))


def drawn(p, name):
    return getattr(designs if hasattr(designs, name) else designs_late, name)(p)


def render(p, design, out):
    os.makedirs(out, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        made = drawn(p, design.split("-")[0])
        if design == "txt":
            open(f"{out}/file.txt", "w").write(made)
        elif design == "tex":
            open(f"{work}/file.tex", "w").write(made)
            run("pdflatex", "-interaction=nonstopmode", "file.tex", cwd=work)
            os.replace(f"{work}/file.pdf", f"{out}/file.pdf")
        else:
            open(f"{work}/file.html", "w").write(made)
            if design in ("table", "columns", "word-pdf"):
                office(f"{work}/file.html", "pdf", out, work)
            elif design == "word-docx":
                office(f"{work}/file.html", "docx:Office Open XML Text", out, work)
            else:
                run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={out}/file.pdf", f"{work}/file.html")


def truth(p, design):
    shown = document(p)
    if design in ("form", "eduTable"):
        shown["basics"].pop("label", None)
    if design != "form":
        shown.pop("meta", None)
    if design == "linkedin":
        shown["skills"] = [{"name": "", "keywords": [word for _, words in p["skills"] for word in words]}]
        shown["certificates"] = [{"name": title} for title, _, _ in p["certificates"]]
    sheet = {"case": f"{p['key']}-{design}", "person": p["key"], "design": design, "family": FAMILY.get(design, "html-pdf"), "language": p["lang"]}
    return {**sheet, "document": shown}


def main(batch, *only):
    for p in importlib.import_module(batch).PEOPLE:
        for design in p["designs"].split():
            out = f"{HERE}/{batch}/{p['key']}-{design}"
            if only and not any(re.search(pattern, out) for pattern in only):
                continue
            render(p, design, out)
            json.dump(truth(p, design), open(f"{out}/truth.json", "w"), ensure_ascii=False, indent=1)
            print(out)


main(*sys.argv[1:])
