import { steps } from '../../stream/step.ts'

export const runHelp = `copydesk run [FILE…] < NDJSON > NDJSON

A filter: reads one JSON object a line and writes it with the answers as more
fields, one line out for each line in, in the same order, each as soon as it is
there. The object's own fields stay as they were written.

  FILE              NDJSON in UTF-8; without any, or for -, standard input

  --field NAME      the field that holds the article's text (text)
  --steps LIST      which answers, separated by commas (all of them):
                    ${steps.join(', ')}
  --into NAME       put the answers into one field of this name
  --jobs N          work in N threads (1)
  --max-line BYTES  do not read longer lines (16777216)
  --mode MODE, --style STYLE
                    as for copydesk FILE…
  -h, --help        this text

A field of the name of an answer is replaced. A line that cannot be answered
becomes {"error": …, "line": n} in its place, and the rest go on; a blank line
stays one. On a terminal, standard error shows the rate and, where the size of
the input is known, the time that is left.

Exit code: 0, 1 when a line or a file failed, 2 when the command line is wrong,
130 after Ctrl-C: what was begun is finished and written first.`
