import { corpusHelp } from '../corpus/parse-corpus.ts'
import { engineNames } from './open-engine.ts'

export const dedupeHelp = `copydesk dedupe [FILE…] [< NDJSON]

Finds the articles of a corpus that are near-duplicates of each other. A record
that carries a fingerprint, as copydesk run writes it, needs no text.

${corpusHelp}
  --engine ENGINE  ${engineNames.join(' or ')} (memory); duckdb is for more than fits
                   into memory and needs the package @duckdb/node-api
  --database FILE  make DuckDB's database here, where nothing may be yet
  --memory-limit SIZE
                   of DuckDB, such as 2GB
  -h, --help       this text

As NDJSON, for each cluster {"type":"cluster","id":…,"members":[…],
"representative":…,"pairs":[…]}, for a line that is no article
{"error":…,"line":…}, and at the end
{"type":"summary","articles":…,"clusters":…,"duplicates":…}.

Exit code: 0, 1 when something could not be read, 2 when the command line is
wrong.`
