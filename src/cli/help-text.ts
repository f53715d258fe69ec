import { nameStyles } from '../index.ts'
import { modes } from './verb-flags.ts'

export const helpText = `copydesk FILE…
copydesk COMMAND …

Reads news articles as plain text or Markdown and prints, for each, its parts,
what was removed and why, the names that were unified and its fingerprint; then
which articles share copy, and how many independent origins there are.

  FILE             a UTF-8 text file; - reads standard input

  --json           one JSON object a line instead of the report
  --mode MODE      how much to remove: ${modes.join(' or ')}
  --style STYLE    whose spelling of names to use:
                   ${nameStyles.slice(0, 6).join(', ')},
                   ${nameStyles.slice(6).join(', ')}
  -h, --help       this text; after a command, the command's own
  -v, --version    the version

Commands, for whole corpora; a file of such a name is written ./run

  run              a filter: NDJSON in, NDJSON with the answers out
  dedupe           which articles of a corpus are near-duplicates
  origins          which articles have one origin
  report           one HTML page about some articles, to pass on

Exit code: 0, 1 when a file could not be read, 2 when the command line is wrong.`
