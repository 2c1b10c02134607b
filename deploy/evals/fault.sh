#!/usr/bin/env bash
# Two instances of every service, database, bus, object store, mail server and a model that writes a bill, all as processes; then
# everything that may go wrong, case by case, and the books after each (docs/operations.md, "The fault suite"). Fails if one does not
# agree. Prints each case with its time, and how long steps of a killed instance wait for another one (p50, p95).
#
#   deploy/evals/fault.sh [case class or class#method, such as 'BusFaults' or 'DeathFaults#diesAt'] [--kills 3] [--patience 1]
#
# --kills: how many instances are killed to measure the take-over. --patience: multiplies all limits, for a machine that is busy.
set -euo pipefail
cd "$(dirname "$0")/../.."
cases='*Faults' kills=3 patience=1
while [[ $# -gt 0 ]]; do
  case "$1" in
    --kills) kills=$2; shift 2 ;;
    --patience) patience=$2; shift 2 ;;
    --*) echo "unknown: $1" >&2; exit 2 ;;
    *) cases=$1; shift ;;
  esac
done
services=gateway-service,resume-service,job-analysis-service,file-service,notification-service
mvn -q -B -ntp -pl "$services,deploy/local" -am package -DskipTests -Dskip.ui -Djacoco.skip -Dcheckstyle.skip -Dspotless.check.skip
mvn -B -ntp -pl deploy/local verify -Djacoco.skip -Dskip.ui -Dcheckstyle.skip -Dspotless.check.skip -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test="$cases" -Dcandor.fault.kills="$kills" -Dcandor.fault.patience="$patience" | grep --line-buffered -E '^fault:|ERROR|Tests run|BUILD'
