#!/bin/sh
# Tags the sample postings, and reports how far a sample candidate's badges carry for one of them.
#
#   Scripts/demo.sh PROGRAM
set -eu
program=$1
candidate=Corpus/candidates/dana.yaml
posting=Corpus/postings/security-soc-analyst-greywarden.html
report=skillsieve-report.html
# A fixed day, so that the report is the same tomorrow.
day=2026-11-23

tagged=$(mktemp)
trap 'rm -f "$tagged"' EXIT
"$program" tag Corpus/postings --format csv --output "$tagged"
count=$(($(wc -l <"$tagged") - 1))
printf 'Tagged Corpus/postings: %s requirements. The first ones:\n\n' "$count"
cut -d, -f1,6,7,9 "$tagged" | head -6
printf '\nA gap report for the candidate %s:\n\n' "$candidate"
"$program" gap --candidate "$candidate" --as-of "$day" "$posting"
"$program" gap --candidate "$candidate" --as-of "$day" --format html --output "$report" "$posting"
printf '\nThe same report as a page: %s/%s\n' "$(pwd)" "$report"
