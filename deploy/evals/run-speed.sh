#!/usr/bin/env bash
# Says how long the work of an offline run takes after reading, once everything is loaded: tailoring with both matches and the claim
# check, the report, all files, and one resume as a PDF; p50, p95 and the slowest over the own pairs of resume and posting.
#
#   deploy/evals/run-speed.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B -ntp -pl resume-service -am test -Dtest=OfflineRunSpeed -Dsurefire.failIfNoSpecifiedTests=false -Dskip.ui
