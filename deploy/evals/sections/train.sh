#!/usr/bin/env bash
# train.sh WORK [--judge]
#
# Learns the weights by which resume-service tells what a section of a resume holds (section-weights.tsv), from the labelled resumes
# of deploy/evals/material, of the second to the eighth set, of those written to be learned from, and of the first reads among the
# tests. Builds the resumes into the folder WORK. With --judge it writes nothing, but leaves out one author at a time and prints what
# share of that author's sections is then told right, by the lines alone and with the headings. Needs numpy and scipy.
set -euo pipefail
cd "$(dirname "$0")/../../.."
work=${1:?usage: train.sh WORK [--judge]}
mkdir -p "$work"
work=$(cd "$work" && pwd)
folders=$PWD/resume-service/src/test/resources/first-reads
for set in second third fourth fifth sixth seventh eighth; do
  [[ -d $work/$set ]] || deploy/evals/material/make.sh "$work/$set" "$set"
  folders+=",$work/$set"
done
for set in lived varied; do
  [[ -d $work/$set ]] || python3 "deploy/evals/material/learned/$set/own/make_own.py" "$work/$set/resumes"
  folders+=",$work/$set"
done
mvn -q -B -ntp -pl resume-service -am test -Dtest=SectionDumpTests -Dsurefire.failIfNoSpecifiedTests=false -Dskip.ui \
  -Dcandor.sections.out="$work/sections.tsv" -Dcandor.sections.folders="$folders"
weights=resume-service/src/main/resources/dev/candor/resume/structure/section/section-weights.tsv
python3 deploy/evals/sections/train.py "$work/sections.tsv" $([[ ${2:-} == --judge ]] || echo "$weights")
