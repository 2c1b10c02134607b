#!/usr/bin/env bash
# Two instances of every service behind one door, a model that writes a bill, people who submit runs; meanwhile services, broker and
# database are killed and frozen at random. Then the books: accepted, finished, lost, duplicated, model calls paid twice, notifications
# a run, take-over p50 and p95. Fails unless nothing was lost, doubled or paid twice and everybody was told exactly once.
#
#   deploy/evals/soak.sh [--seconds 600] [--every 8000] [--seed 4711]
#
# --every: milliseconds between two faults on average. A seed repeats the sequence of faults, not the moment each of them meets.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=600 every=8000 seed=$((RANDOM * 32768 + RANDOM))
while [[ $# -gt 1 ]]; do
  case "$1" in
    --seconds) seconds=$2 ;;
    --every) every=$2 ;;
    --seed) seed=$2 ;;
    *) echo "unknown: $1" >&2; exit 2 ;;
  esac
  shift 2
done
services=gateway-service,resume-service,job-analysis-service,file-service,notification-service
mvn -q -B -ntp -pl "$services,deploy/local" -am package -DskipTests -Dskip.ui -Djacoco.skip -Dcheckstyle.skip -Dspotless.check.skip
mvn -B -ntp -pl deploy/local verify -Djacoco.skip -Dskip.ui -Dcheckstyle.skip -Dspotless.check.skip -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=Soak \
  -Dcandor.soak.seconds="$seconds" -Dcandor.soak.every="$every" -Dcandor.soak.seed="$seed" | grep -E '^soak:|ERROR|BUILD'
