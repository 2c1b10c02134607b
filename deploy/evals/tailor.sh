#!/usr/bin/env bash
# tailor.sh [--pairs N]
#
# Tailors the invented people of the repository to its postings without any model and lets a detector of its own judge every document:
# claims that the source does not support, lost employers, dates and degrees; and how much inflating a document gains. 1,000 pairs by
# default, some minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
pairs=1000
while [[ $# -gt 0 ]]; do
  case "$1" in
    --pairs) pairs=$2; shift 2 ;;
    *) echo "unknown option: $1; see the head of $0" >&2; exit 2 ;;
  esac
done
exec mvn -q -B -ntp -pl resume-service -am test -Dtest=FabricationTests,TailoringCoverageTests,LyingDoesNotPayTests \
  -Dsurefire.failIfNoSpecifiedTests=false -Dskip.ui -Dcandor.evals.pairs="$pairs" -Dcandor.evals.every=6
