#!/usr/bin/env bash
# Reads every resume of a folder and says how well, beside a naive reader:
#
#   deploy/evals/read.sh --data <folder> [--only <pattern of case names>] [--out <folder>]
#
# <folder> holds <case>/file.<pdf|docx|txt|md|json> and <case>/truth.json, or resumes/<case>/… (deploy/evals/material/README.md says
# what stands in a truth.json; deploy/evals/material/make.sh makes such a folder). Prints precision, recall and F1 of every field,
# macro-F1 by file and family, texts with words of another column in them, what was not read, what was missed; writes read.md and
# read.json to <out>, by default resume-service/target/evals.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=; only='.*'; out="$PWD/resume-service/target/evals"
while [[ $# -gt 0 ]]; do
  case "$1" in
    --data) data=$(realpath "$2"); shift 2 ;;
    --only) only=$2; shift 2 ;;
    --out) out=$(realpath -m "$2"); shift 2 ;;
    *) echo "unknown option $1; see the head of $0" >&2; exit 2 ;;
  esac
done
[[ -d "$data" ]] || { echo "--data must be a folder of labelled resumes" >&2; exit 2; }
mvn -q -B -ntp -pl resume-service -am test -Dtest=ReadingEvaluation -Dsurefire.failIfNoSpecifiedTests=false -Dskip.ui \
  -Dcandor.evals.data="$data" -Dcandor.evals.only="$only" -Dcandor.evals.out="$out"
cat "$out/read.md"
