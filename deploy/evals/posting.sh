#!/usr/bin/env bash
# posting.sh [--data FOLDER] [--only ENDING] | --speed
#
# How well requirements are found in postings: precision, recall and F1 of skill spans (strict, overlapping), classes of lines with
# and without headings, terms of work; beside plain lookup in the lexicon and heading words alone. Without --data over the own
# postings of the repository; FOLDER holds postings/<case>/labels.json as material/README.md describes it. With --speed only how
# long the analysis of a posting takes, warm and without fetching.
set -euo pipefail
cd "$(dirname "$0")/../.."
options=()
tests=RequirementEvaluationTests
while [[ $# -gt 0 ]]; do
  case "$1" in
    --data) options+=("-Dcandor.evals.data=$(cd "$2" && pwd)"); tests=PostingEvaluationTests; shift 2 ;;
    --speed) tests=AnalysisSpeedTests; shift ;;
    --only) options+=("-Dcandor.evals.ending=$2"); shift 2 ;;
    *) echo "unknown option: $1; see the head of $0" >&2; exit 2 ;;
  esac
done
exec mvn -q -B -ntp -pl job-analysis-service -am test -Dtest="$tests" -Dsurefire.failIfNoSpecifiedTests=false -Dskip.ui "${options[@]}"
