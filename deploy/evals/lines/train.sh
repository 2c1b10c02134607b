#!/usr/bin/env bash
# train.sh WORK [--judge]
#
# Learns the weights by which job-analysis-service tells what a line of a posting is about (line-weights.tsv), from the labelled
# postings of deploy/evals/material up to the seventh set and from those that were written to be learned from. Builds the postings into
# the folder WORK. With --judge it writes nothing, but leaves out one author at a time and prints what share of that author's lines is
# then read right. Needs numpy and scipy.
set -euo pipefail
cd "$(dirname "$0")/../../.."
work=${1:?usage: train.sh WORK [--judge]}
mkdir -p "$work"
work=$(cd "$work" && pwd)
sets=(first trades second third fourth fifth sixth seventh learned/tech learned/local learned/languages)
for set in "${sets[@]}"; do
  python3 deploy/evals/material/postings.py "$work/$set/postings" $([[ $set == first ]] || echo "$set")
done
folders=$(printf ",$work/%s" "${sets[@]}")
mvn -q -B -ntp -pl job-analysis-service -am test -Dtest=LineDumpTests -Dsurefire.failIfNoSpecifiedTests=false -Dskip.ui \
  -Dcandor.lines.out="$work/lines.tsv" -Dcandor.lines.folders="${folders:1}"
weights=job-analysis-service/src/main/resources/dev/candor/jobanalysis/requirement/section/line-weights.tsv
python3 deploy/evals/lines/train.py "$work/lines.tsv" $([[ ${2:-} == --judge ]] || echo "$weights")
