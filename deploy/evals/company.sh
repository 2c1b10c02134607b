#!/usr/bin/env bash
# company.sh [--data FOLDER]
#
# How well companies are researched: precision and recall of statements by section and by topic, companies told from their
# namesakes, and words of hostile pages that must never be said. Without --data over the invented companies of the repository;
# FOLDER holds files in the same form (job-analysis-service/src/test/resources/companies).
set -euo pipefail
cd "$(dirname "$0")/../.."
options=()
while [[ $# -gt 0 ]]; do
  case "$1" in
    --data) options+=("-Dcandor.evals.data=$(cd "$2" && pwd)"); shift 2 ;;
    *) echo "unknown option: $1; see the head of $0" >&2; exit 2 ;;
  esac
done
exec mvn -q -B -ntp -pl job-analysis-service -am test -Dtest=CompanyEvaluationTests -Dsurefire.failIfNoSpecifiedTests=false -Dskip.ui "${options[@]}"
