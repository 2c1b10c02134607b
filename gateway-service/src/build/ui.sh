#!/bin/sh
# Builds or checks the web page in the current folder. Does nothing when no source has changed since it last went well.
#   ui.sh build OUT    page into OUT/static
#   ui.sh check OUT    lint, tests and the size budget of the page in OUT/static
set -eu
task=$1
out=$2

[ -f package.json ] || { echo "no web page here: the gateway is built without one"; exit 0; }
if [ "$task" = check ] && [ "${SKIP_TESTS:-false}" = true ]; then
  exit 0
fi
if ! command -v npm >/dev/null; then
  echo "npm is missing. Install Node.js 20 or later, or build with -Dskip.ui=true." >&2
  exit 1
fi

# The API description is a source too: the types of the page come from it.
sources() {
  echo ../../../../docs/openapi.json
  find . -path ./node_modules -prune -o -path ./shots -prune -o -path ./dist -prune -o -type f -print | LC_ALL=C sort
}
present=$(sources | while IFS= read -r file; do cksum "$file"; done | cksum)
stamp="$out/.$task"
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$present" ]; then
  if [ "$task" = check ] || [ -f "$out/static/index.html" ]; then
    exit 0
  fi
fi

# npm writes this file at the end of an installation; an older one belongs to another lock file.
if ! [ node_modules/.package-lock.json -nt package-lock.json ]; then
  npm ci --prefer-offline --no-audit --no-fund
fi
mkdir -p "$out"
case $task in
  build) npm run build -- --outDir "$out/static" ;;
  check)
    npm run lint && npm test
    CANDOR_UI="$out/static" npm run size
    ;;
esac
echo "$present" > "$stamp"
