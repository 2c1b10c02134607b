#!/usr/bin/env bash
# Builds the whole evaluation material into a folder: make.sh OUT [SET]. What is there already is kept, so it can be run again.
# SET is the folder of another set of sheets, for example `second`; it has neither pairs nor edge files.
set -euo pipefail
out=${1:?usage: make.sh OUT [SET]}
set_=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$out"
cp "$here/${set_:+$set_/}README.md" "$out/README.md"
python3 "$here/claims.py" "$out/claims" $set_
python3 "$here/postings.py" "$out/postings" $set_
if [[ -d $here/$set_/own ]]; then
  python3 "$here/$set_/own/make_own.py" "$out/resumes"
else
  python3 "$here/render.py" "$out/resumes" --set "$set_"
fi
if [[ -z $set_ ]]; then
  python3 "$here/pairs.py" "$out"
  python3 "$here/edge.py" "$out/edge"
fi
