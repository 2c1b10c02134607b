#!/usr/bin/env bash
# claims.sh [--data FOLDER] [--only ENDING] [--misses] [--as-of 2026-11-30]
#
# How many lies the claim gate finds and how many honest rewrites it blocks or asks about, by category, beside the simple novelty
# baseline. Without --data over the own truth suite of the repository; FOLDER holds claims/*.json, lists of
# {category, source, tailored, expect: block | caught | confirm | supported}, both resumes as JSON Resume. --misses shows each case that
# was judged wrongly, for sets that may be looked at. --as-of is the day to which jobs that go on are counted.
set -euo pipefail
cd "$(dirname "$0")/../.."
options=()
tests=TruthSuiteTests,GeneratedLiesTests
while [[ $# -gt 0 ]]; do
  case "$1" in
    --data) options+=("-Dcandor.evals.data=$(cd "$2" && pwd)"); tests=ClaimEvaluationTests; shift 2 ;;
    --misses) options+=("-Dcandor.evals.misses=true"); shift ;;
    --as-of) options+=("-Dcandor.evals.as-of=$2"); shift 2 ;;
    --only) options+=("-Dcandor.evals.ending=$2"); shift 2 ;;
    *) echo "unknown option: $1; see the head of $0" >&2; exit 2 ;;
  esac
done
exec mvn -q -B -ntp -pl resume-service -am test -Dtest="$tests" -Dsurefire.failIfNoSpecifiedTests=false -Dskip.ui "${options[@]}"
