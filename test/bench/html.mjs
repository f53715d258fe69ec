// Time and words of copydesk/html beside trafilatura, on the same pages in the same run, page by page in turn. Pages: one
// JSON object a line with `html`, as in `--data FILE.jsonl[.gz]`; without it the generated ones of bench:article.
// usage, after a build and `pip install trafilatura lxml_html_clean`: npm run bench:html [-- --data FILE] [--pages N]
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { gunzipSync } from 'node:zlib'
import { fromHtml } from '../../dist/html.js'
import { generatePages } from './generate-pages.mjs'

const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined)
const pages = pagesOf(option('--data')).slice(0, Number(option('--pages') ?? 60))

/** Answers each line, a page as JSON, with its processor time in milliseconds and the words of its body. */
const python = `
import json, sys, time
try:
    import trafilatura
except ImportError:
    sys.exit('trafilatura is not installed: pip install trafilatura lxml_html_clean')
for line in sys.stdin:
    html = json.loads(line)
    start = time.process_time()
    text = trafilatura.extract(html, with_metadata=True) or ''
    print(json.dumps([(time.process_time() - start) * 1000, len(text.split())]), flush=True)
`

function pagesOf(file) {
  if (file === undefined) return generatePages().map(({ html }) => html)
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).html)
}

function ours(html) {
  const before = process.cpuUsage()
  const { article } = fromHtml(html)
  const { user, system } = process.cpuUsage(before)
  return [(user + system) / 1e3, article.text.split(/\s+/).length]
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]
const other = spawn(process.env['PYTHON'] ?? 'python3', ['-c', python], { stdio: ['pipe', 'pipe', 'inherit'] })
other.on('exit', (code) => code && process.exit(code))
other.stdin.on('error', () => {})
const answers = createInterface({ input: other.stdout })[Symbol.asyncIterator]()

const results = { 'copydesk/html': [], trafilatura: [] }
for (const round of [0, 1])
  for (const html of pages) {
    other.stdin.write(`${JSON.stringify(html)}\n`)
    const { value } = await answers.next()
    // Python has said why.
    if (value === undefined) process.exit(1)
    const pair = [ours(html), JSON.parse(value)]
    // The first round warms up.
    if (round === 1) for (const [at, name] of Object.keys(results).entries()) results[name].push(pair[at])
  }
other.stdin.end()
for (const [name, rows] of Object.entries(results)) {
  const total = rows.reduce((sum, [ms]) => sum + ms, 0)
  const words = rows.reduce((sum, [, count]) => sum + count, 0)
  console.log(
    `${name.padEnd(14)} ${median(rows.map(([ms]) => ms)).toFixed(1)} ms a page (median), ${(total / rows.length).toFixed(1)} (mean), ${words} words`,
  )
}
