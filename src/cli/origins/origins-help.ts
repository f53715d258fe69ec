import { corpusHelp } from '../corpus/parse-corpus.ts'

export const originsHelp = `copydesk origins [FILE…] [< NDJSON]

Tells which articles were made from one text, and how many origins are
independent. A record that carries an article, as copydesk run writes it, needs
no text; of one that carries only a fingerprint no agency is known.

${corpusHelp}
  -h, --help       this text

As NDJSON, for each origin {"type":"origin","members":[…],"origin":…,
"agency":…,"evidence":[…]}, for a pair that was kept apart in doubt
{"type":"unsure","a":…,"b":…,"text":…}, for a line that is no article
{"error":…,"line":…}, and at the end
{"type":"summary","articles":…,"independent":…}.

Exit code: 0, 1 when something could not be read, 2 when the command line is
wrong.`
