export const HELP = `Usage: ipec-indicators FILE… [options]                          figures as JSON or CSV
       ipec-indicators report FILE… --buyer NAME -o FOLDER [options]  a page to publish
       ipec-indicators fetch --from DATE -o FOLDER [options]          notices from a public service

Procurement indicators from OCDS releases: release packages, record packages, arrays or one release a line,
plain or gzip (found by content). FILE - is standard input. Several files are one corpus; the order does not matter.

  --indicator ID    only this one (repeat for more)
  --buyer NAME|ID   only this buyer's (repeat to join several)
  --peers WHICH     compare with buyers of the same type or region, or with the names in a file:
                    type, region, or FILE with a name or id a line
  --from, --to      days such as 2026-04-01: notices published from the first to the last of them
  --by              buyer, month, region or value-band: break every indicator down; give two for one inside the other
  --format          json (default) or tidy csv
  --ocids           json only: list the OCIDs behind every figure
  -o                write to a file instead of standard output
  --version         print the version

fetch: --service find-a-tender (default) or contracts-finder; --base URL for another address;
--pause SECONDS between requests; a second run goes on
where the first one ended.

What cannot be read is named on standard error and counted in corpus.skipped; what was noticed is in corpus.notes.
Exit status: 0 all was read, except for single releases, 1 nothing could be read,
             2 the command is wrong, or a longer part of a file could not be read.
`;
