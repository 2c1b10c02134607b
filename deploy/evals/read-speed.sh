#!/usr/bin/env bash
# Says how long a resume takes through warm child processes, from its bytes to its document: p50, p95 and the slowest.
#
#   deploy/evals/read-speed.sh [--data <folder>]
#
# <folder> is searched for PDF, DOCX, TXT and Markdown files; by default the resumes among the tests. Every file is read twice, the second
# time counts.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=
[[ "${1:-}" == --data ]] && data=$(realpath "$2")
mvn -q -B -ntp -pl resume-service -am test -Dtest=ReadingSpeed -Dsurefire.failIfNoSpecifiedTests=false -Dskip.ui -Dcandor.evals.data="$data"
