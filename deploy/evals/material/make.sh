#!/usr/bin/env bash
# Builds the whole evaluation material into a folder: make.sh OUT. What is there already is kept, so it can be run again.
set -euo pipefail
out=${1:?usage: make.sh OUT}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$out"
cp "$here/README.md" "$out/README.md"
python3 "$here/claims.py" "$out/claims"
python3 "$here/postings.py" "$out/postings"
python3 "$here/render.py" "$out/resumes"
python3 "$here/pairs.py" "$out"
python3 "$here/edge.py" "$out/edge"
