#!/usr/bin/env bash
# Starts the whole suite with embedded parts on free ports, drives it, and prints what it takes: time of one optimization alone and how
# much of it nobody worked, optimizations a second when many come at once, commits a step, event to WebSocket, the gateway's share, take-over after a kill:
#
#   deploy/evals/bench.sh
#
# Takes about ten minutes. The machine should do nothing else.
set -euo pipefail
cd "$(dirname "$0")/../.."
services=gateway-service,resume-service,job-analysis-service,file-service,notification-service
mvn -q -B -ntp -pl "$services,deploy/local" -am package -DskipTests -Dskip.ui -Djacoco.skip -Dcheckstyle.skip -Dspotless.check.skip
mvn -B -ntp -pl deploy/local verify -Djacoco.skip -Dskip.ui -Dcheckstyle.skip -Dspotless.check.skip -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test=SuiteBenchmark | grep -E '^bench:|ERROR|BUILD'
# Take-over: with two instances of everything, one that runs a step is killed six times, each time while another one is up.
mvn -B -ntp -pl deploy/local verify -Djacoco.skip -Dskip.ui -Dcheckstyle.skip -Dspotless.check.skip -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=TakeOverFaults \
  -Dcandor.fault.kills=6 | grep -E '^fault: take-over|ERROR|BUILD'
