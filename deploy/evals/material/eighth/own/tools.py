"""Running the programs that make a PDF."""
import os
import shutil
import subprocess
import tempfile


def run(command, cwd, seconds=180):
    env = dict(os.environ, HOME=cwd)
    return subprocess.run(["nice", "-n", "10"] + command, cwd=cwd, env=env, timeout=seconds,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def html_to_pdf(source, target):
    with tempfile.TemporaryDirectory() as tmp:
        page = os.path.join(tmp, "page.html")
        with open(page, "w", encoding="utf-8") as f:
            f.write(source)
        out = os.path.join(tmp, "out.pdf")
        done = run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                    "--user-data-dir=" + os.path.join(tmp, "profile"), "--print-to-pdf=" + out, "file://" + page], tmp)
        if not os.path.exists(out):
            raise RuntimeError(done.stdout.decode("utf-8", "replace")[-2000:])
        shutil.copy(out, target)


def tex_to_pdf(source, target):
    with tempfile.TemporaryDirectory() as tmp:
        with open(os.path.join(tmp, "file.tex"), "w", encoding="utf-8") as f:
            f.write(source)
        for _ in range(2):
            done = run(["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "file.tex"], tmp)
        out = os.path.join(tmp, "file.pdf")
        if done.returncode or not os.path.exists(out):
            raise RuntimeError(done.stdout.decode("utf-8", "replace")[-3000:])
        shutil.copy(out, target)


def docx_to_pdf(source, target):
    with tempfile.TemporaryDirectory() as tmp:
        shutil.copy(source, os.path.join(tmp, "file.docx"))
        done = run(["soffice", "--headless", "-env:UserInstallation=file://" + os.path.join(tmp, "profile"),
                    "--convert-to", "pdf", "--outdir", tmp, "file.docx"], tmp)
        out = os.path.join(tmp, "file.pdf")
        if not os.path.exists(out):
            raise RuntimeError(done.stdout.decode("utf-8", "replace")[-2000:])
        shutil.copy(out, target)
