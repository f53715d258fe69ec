import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandRows } from '../../src/cli/commands/command-rows.ts'
import { completionScripts } from '../../src/cli/completion/completion-scripts.ts'
import { demoStories } from '../../src/cli/demo/demo-stories.ts'
import { normalizeArticle, parseArticle, splitSentences } from '../../src/index.ts'
import { run } from './run-cli.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'copydesk-commands-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string): string => {
  const place = path.join(folder, name)
  writeFileSync(place, content)
  return place
}

const story =
  '# Ferry sails again\n\nBy Mara Quill\n\nThe ferry from [Kiev](#) sailed. It was **late**.\n\nRead more: Tram stops\n'
const parse = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('copydesk clean', () => {
  const clean = (...args: string[]) => run(['clean', ...args], { input: story })

  test('prints the body as it is printed', () => {
    expect(clean()).toEqual({ out: `${parseArticle(story).text}\n`, err: '', code: 0 })
    expect(clean('--style', 'ap').out).toContain('from Kyiv sailed')
  })

  test('as Markdown with its title, as JSON with its fields', () => {
    expect(clean('--format', 'markdown').out).toBe(
      '# Ferry sails again\n\nThe ferry from [Kiev](#) sailed. It was **late**.\n',
    )
    const { blocks: _, ...fields } = parseArticle(story)
    expect(parse(clean('--format', 'json').out)).toEqual([{ file: 'standard input', ...fields }])
  })

  test('one property, several, sentences', () => {
    expect(clean('--property', 'title').out).toBe('Ferry sails again\n')
    expect(clean('--property', 'authors,published,title').out).toBe('Mara Quill\t\tFerry sails again\n')
    const sentences = splitSentences(parseArticle(story).text).map(({ text }) => `${text}\n`)
    expect(clean('--sentences').out).toBe(sentences.join(''))
  })

  test('--keep, --skip-rule and --rules reach the reading', () => {
    expect(clean('--keep', 'related').out).toContain('Tram stops')
    const rules = file(
      'rules.json',
      JSON.stringify([{ id: 'mine/late', reason: 'prompt', pattern: 'was late', flags: 'i' }]),
    )
    expect(clean('--rules', rules).out).not.toContain('late')
    expect(clean('--rules', file('bad.json', '[{"id":"x/y","reason":"prompt","pattern":"("}]'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/rules\[0\]\.pattern: Invalid regular expression/),
    })
    expect(clean('--rules', file('worse.json', '[{"id":"x/y","reason":"bored","pattern":"x"}]'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/worse\.json: rules\[0\]\.reason must be one of/),
    })
    expect(clean('--now', 'soon')).toMatchObject({ code: 2, err: expect.stringMatching(/--now must be/) })
  })

  test('several articles are told apart; a folder gets a file for each', () => {
    const [a, b] = [file('a.md', story), file('b.txt', 'The tram stopped on Tuesday.')]
    expect(run(['clean', a, b]).out).toBe(
      `==> ${a} <==\n\n${parseArticle(story).text}\n\n==> ${b} <==\n\nThe tram stopped on Tuesday.\n`,
    )
    const out = path.join(folder, 'clean/')
    expect(run(['clean', a, b, a, '-o', out])).toEqual({ out: '', err: '', code: 0 })
    expect(readdirSync(out).sort()).toEqual(['a-2.txt', 'a.txt', 'b.txt'])
    expect(readFileSync(path.join(out, 'b.txt'), 'utf8')).toBe('The tram stopped on Tuesday.\n')
  })
})

describe('copydesk names', () => {
  const names = (...args: string[]) => run(['names', ...args], { input: story })

  test('lists what is rewritten', () => {
    const { out, code } = names()
    expect(code).toBe(0)
    expect(out).toMatch(/^Kiev +1 +Kyiv +place, lexicon +Q1899$/m)
    expect(out).toContain('1 spelling unified, 0 left alone')
  })

  test('as text and as JSON', () => {
    const { text, edits, skipped } = normalizeArticle(story)
    expect(names('--format', 'text').out).toBe(`${text}\n`)
    expect(parse(names('--format', 'json').out)).toEqual([{ file: 'standard input', text, edits, skipped }])
  })

  test('--names and --lexicon choose the names', () => {
    const ours = file('names.json', '[{"id":"ours","kind":"term","forms":["boat","ferry"],"policy":"safe"}]')
    expect(names('--names', ours, '--format', 'text').out).toContain('Kyiv')
    expect(names('--lexicon', 'none', '--format', 'text').out).toContain('Kiev')
    expect(names('--lexicon', 'extended', '--format', 'text').out).toContain('Kyiv')
    expect(names('--names', file('no.json', '[{"id":"x"}]'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no\.json: rows\[0\]/),
    })
  })
})

describe('copydesk compare', () => {
  const [agency, , edited] = demoStories.map(({ text }) => text)
  const pair = () => [file('agency.txt', agency!), file('edited.txt', edited!)]

  test('prints both side by side, without colours in brackets', () => {
    const { out, code } = run(['compare', ...pair()], { env: { COLUMNS: '100' } })
    expect(code).toBe(0)
    expect(out).toMatch(/^edited \(certain\): 136 words in common in 6 passages, 55% of the left/m)
    const beside = out.split('\n').find((line) => line.startsWith('Eleven wagons came off'))
    expect(beside).toMatch(/ │ Eleven wagons came off/)
    expect(out).toContain('the [-regional-] governor')
    expect(out).toContain('the governor, Iryna Holub, {+said.+}')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })

  test('every word of both is there', () => {
    const { out } = run(['compare', ...pair()])
    const side = (at: number) =>
      out
        .split('\n')
        .flatMap((line) => line.split(/ │ ?/)[at] ?? [])
        .join(' ')
        .replace(/\[[-~]|[-~]\]|\{\+|\+\}/g, '')
    const words = (text: string) => text.match(/\S+/g)!
    const shown = words(side(0))
    const wanted = words(parseArticle(agency!).text)
    expect(shown.slice(-wanted.length)).toEqual(wanted)
  })

  test('as JSON, in colour, and with its exit code', () => {
    const [json] = parse(run(['compare', '--json', ...pair()]).out)
    expect(json).toMatchObject({ type: 'comparison', verdict: 'edited', related: true })
    expect(json.alignment.shared.length).toBeGreaterThan(0)
    expect(run(['compare', ...pair()], { env: { FORCE_COLOR: '1' } }).out).toContain('\u001b[31m')
    expect(run(['compare', '--exit-code', ...pair()]).code).toBe(3)
    expect(run(['compare', '--exit-code', pair()[0]!, file('other.txt', 'The tram stopped.')]).code).toBe(0)
  })

  test('needs two articles, which one file may hold', () => {
    expect(run(['compare', pair()[0]!])).toMatchObject({ code: 2, err: expect.stringContaining('here is 1') })
    const both = file('both.ndjson', `${JSON.stringify({ text: agency })}\n${JSON.stringify({ text: edited })}`)
    expect(parse(run(['compare', '--json', both]).out)[0].verdict).toBe('edited')
  })
})

describe('copydesk dedupe', () => {
  const records = demoStories.map(({ name, text }) => ({ n: 1e21, id: name, text }))
  const input = `${records.map((record) => JSON.stringify(record)).join('\nnope\n')}\n`
  const good = `${records.map((record) => JSON.stringify(record)).join('\n')}\n`

  test('--annotate gives every record with what it is a duplicate of, errors in their places', () => {
    const rows = parse(run(['dedupe', '--annotate'], { input }).out)
    expect(rows).toHaveLength(9)
    expect(rows[1]).toEqual({ error: 'not JSON', line: 2 })
    expect(rows.filter((row) => row.id).map(({ id, duplicateOf }) => [id, duplicateOf])).toEqual([
      ['1-agency.txt', null],
      ['2-reprint.txt', '1-agency.txt'],
      ['3-edited.txt', '1-agency.txt'],
      ['4-rewrite.txt', null],
      ['5-independent.txt', null],
    ])
  })

  test('--unique gives the others back as they were', () => {
    const lines = good.split('\n')
    expect(run(['dedupe', '--unique'], { input: good })).toEqual({
      out: `${[lines[0], lines[3], lines[4]].join('\n')}\n`,
      err: '',
      code: 0,
    })
    const { err, code } = run(['dedupe', '--unique'], { input })
    expect(code).toBe(1)
    expect(err).toContain('copydesk: line 2: not JSON\n')
  })

  test('the same with the other engine and from files', () => {
    const place = file('corpus.ndjson', good)
    const expected = run(['dedupe', '--annotate'], { input: good })
    expect(run(['dedupe', '--annotate', place])).toEqual(expected)
    expect(run(['dedupe', '--annotate', '--engine', 'duckdb', place])).toEqual(expected)
    expect(run(['dedupe', '--unique', '--format', 'table', place]).out).toBe(
      '1-agency.txt\n4-rewrite.txt\n5-independent.txt\n',
    )
  })

  test('--exit-code tells whether there are any', () => {
    expect(run(['dedupe', '--exit-code'], { input: good }).code).toBe(3)
    expect(run(['dedupe', '--exit-code', '--unique'], { input: good }).code).toBe(3)
    expect(run(['dedupe', '--exit-code'], { input: good.split('\n')[0]! }).code).toBe(0)
    expect(run(['dedupe', '--exit-code'], { input }).code).toBe(1)
  })

  test('no temporary file stays', () => {
    const place = mkdtempSync(path.join(folder, 'tmp-'))
    run(['dedupe', '--annotate'], { input: good, env: { TMPDIR: place } })
    expect(readdirSync(place)).toEqual([])
  })
})

test('copydesk run takes what a record says of its article, unless it is told not to', () => {
  const record = {
    text: 'The ferry sailed on Monday.',
    title: 'Ferry sails',
    url: 'https://a.example/1',
    date: '2025-03-06',
    author: 'By Mara Quill and Anton Reva',
  }
  const input = JSON.stringify(record)
  const article = parse(run(['run', '--steps', 'article'], { input }).out)[0].article
  expect(article).toMatchObject({
    title: 'Ferry sails',
    url: 'https://a.example/1',
    authors: ['Mara Quill', 'Anton Reva'],
  })
  expect(article.published).toMatchObject({ iso: '2025-03-06', printed: false })
  const alone = parse(run(['run', '--steps', 'article', '--no-known'], { input }).out)[0].article
  expect(alone).toEqual(JSON.parse(JSON.stringify(parseArticle(record.text))))
  const named = { text: record.text, headline: record.title, link: record.url }
  const flags = ['--title', 'headline', '--url', 'link', '--jobs', '2']
  expect(
    parse(run(['run', '--steps', 'article', ...flags], { input: JSON.stringify(named) }).out)[0].article,
  ).toMatchObject({
    title: 'Ferry sails',
    url: 'https://a.example/1',
  })
})

describe('copydesk html', () => {
  const page = `<!doctype html><html><head><title>Ferry sails again | Carrow Courier</title>
<meta name="author" content="Mara Quill"><link rel="canonical" href="https://c.example/ferry"></head>
<body><nav><a href="/">Home</a></nav><h1>Ferry sails again</h1>
<p>The ferry from <a href="/kiev">Kiev</a> sailed again on Monday, a year after the storm.</p></body></html>`
  const body = 'The ferry from Kiev sailed again on Monday, a year after the storm.'

  test('prints the article as Markdown under its fields, and reads that again', () => {
    const { out, code } = run(['html'], { input: page })
    expect(code).toBe(0)
    expect(out).toBe(
      `Title: Ferry sails again\nAuthor: Mara Quill\nURL Source: https://c.example/ferry\n\nMarkdown Content:\n${body.replace('Kiev', '[Kiev](/kiev)')}\n`,
    )
    expect(run(['clean'], { input: out }).out).toBe(`${body}\n`)
    expect(run(['html', '--url', 'https://c.example/x'], { input: page }).out).toContain('(https://c.example/kiev)')
    expect(JSON.parse(run(['html', '--format', 'metadata'], { input: page }).out)).toMatchObject({
      authors: ['Mara Quill'],
    })
  })

  test.each([
    ['a file', 'page.html', page],
    ['a file of another name', 'page', page],
    ['a field', 'html.ndjson', JSON.stringify({ id: 1, html: page })],
    ['the field of the text', 'text.ndjson', JSON.stringify({ id: 1, text: page })],
    ['a field with escapes', 'escaped.ndjson', JSON.stringify({ id: 1, text: page }).replaceAll('<', '\\u003c')],
  ])('a page is known wherever it is: %s', (_where, name, content) => {
    const place = file(name, content)
    expect(run(['clean', place]).out).toBe(`${body}\n`)
    for (const jobs of ['1', '2']) {
      const { out, code } = run(['run', '--jobs', jobs, place])
      expect(code).toBe(0)
      const [{ article, input, sentences }] = parse(out)
      expect(article).toMatchObject({ title: 'Ferry sails again', authors: ['Mara Quill'], text: body })
      const [{ source }] = sentences
      expect(input.slice(source.start, source.end)).toBe(body.replace('Kiev', '[Kiev](/kiev)'))
    }
    expect(parse(run(['dedupe', place]).out).at(-1)).toMatchObject({ articles: 1 })
  })
})

describe('copydesk split', () => {
  const exported = ['Ferry sails again', 'Tram stops on the bridge']
    .map(
      (title, at) =>
        `${at + 1} of 2 DOCUMENTS\n\nThe Harbour Courier\n\nMarch ${6 + at}, 2025 Thursday\n\n${title}\n\nBYLINE: Mara Quill\n\nLENGTH: 60 words\n\nThe crossing was open again on Monday, a year after storm ${at}.\n\nLOAD-DATE: March 6, 2025\n`,
    )
    .join('\n')

  test('divides an export, and so does every other command', () => {
    const place = file('export.txt', exported)
    const parts = parse(run(['split', place]).out)
    expect(parts.map(({ id, title }) => [id, title])).toEqual([
      [`${place}#1`, 'Ferry sails again'],
      [`${place}#2`, 'Tram stops on the bridge'],
    ])
    for (const { start, end, text } of parts) expect(exported.slice(start, end)).toBe(text)
    expect(run(['clean', '--property', 'title', place]).out).toBe('Ferry sails again\nTram stops on the bridge\n')
    expect(parse(run(['run', '--steps', 'fingerprint', place]).out)).toHaveLength(2)
    const out = path.join(folder, 'parts')
    expect(run(['split', place, '-o', `${out}/`])).toMatchObject({ out: '', code: 0 })
    expect(readdirSync(out)).toEqual(['export-1.txt', 'export-2.txt'])
  })

  test('gives the articles of a file as records', () => {
    const [part] = parse(run(['split', file('one.txt', story)]).out)
    expect(part).toMatchObject({ id: path.join(folder, 'one.txt#1'), start: 0, title: 'Ferry sails again' })
    expect(story.slice(part.start, part.end)).toBe(part.text)
  })

  test('what holds records is not divided', () => {
    expect(run(['split', file('r.ndjson', '{"text":"One."}')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('it holds NDJSON, which needs no dividing'),
    })
  })
})

test('copydesk demo shows five invented stories, or writes them', () => {
  const { out, code } = run(['demo'])
  expect(code).toBe(0)
  expect(out).toContain('5 articles, 3 independent origins')
  const place = path.join(folder, 'demo')
  expect(run(['demo', '-o', place])).toMatchObject({ out: '', code: 0 })
  expect(readdirSync(place)).toEqual(demoStories.map(({ name }) => name))
})

describe('help', () => {
  test.each(commandRows.map(({ name }) => name))('of %s has examples and fits into 80 columns', (name) => {
    const { out, code } = run(['help', name])
    expect(code).toBe(0)
    expect(out).toContain('\nExamples:\n  ')
    expect(run([name, '--help']).out).toBe(out)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test.each([
    [['rnu'], 'Did you mean run?'],
    [['help', 'dedup'], 'Did you mean dedupe?'],
    [['run', '--filed', 'x'], 'Did you mean --field?'],
    [['missing'], "'missing' is neither a command nor a file"],
  ])('%j gets a hint', (args, hint) => {
    const { out, err, code } = run(args)
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toContain(hint)
  })

  test('every option of an example exists', () => {
    for (const { name, examples, options } of commandRows) {
      const flags = Object.values(options).flatMap((rows) => rows.map((row) => row.flags))
      for (const [line] of examples)
        for (const [flag] of line
          .split('copydesk')
          .at(-1)!
          .matchAll(/(?<=\s)--?[a-z][\w-]*/g))
          if (line.includes(`copydesk ${name}`)) expect(`${flags.join(' ')} -n`, `${name}: ${flag}`).toContain(flag)
    }
  })
})

describe('completion', () => {
  const here = (shell: string) => spawnSync(shell, ['-c', ':']).status === 0

  test.skipIf(!here('bash'))('in bash gives commands, options and their values', () => {
    const script = file('copydesk.bash', completionScripts.bash(commandRows))
    const complete = (...words: string[]) => {
      const line = `source ${script}; COMP_WORDS=(copydesk ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _copydesk; printf '%s\\n' "\${COMPREPLY[@]}"`
      return spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' }).stdout.trim().split('\n')
    }
    expect(complete('de')).toEqual(expect.arrayContaining(['dedupe', 'demo']))
    expect(complete('dedupe', '--un')).toEqual(['--unique'])
    expect(complete('clean', '--format', 'm')).toEqual(['markdown'])
    expect(complete('help', 'comp')).toEqual(['compare', 'completion'])
  })

  test.each(['bash', 'zsh', 'fish'] as const)('the script for %s is one that the shell reads', (shell) => {
    const { out, code } = run(['completion', shell])
    expect(code).toBe(0)
    expect(out).toBe(completionScripts[shell](commandRows))
    if (!here(shell)) return
    const { status, stderr } = spawnSync(shell, ['-n', file(`script.${shell}`, out)], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('another shell is a usage error', () => {
    expect(run(['completion', 'tcsh'])).toMatchObject({ out: '', code: 2 })
  })
})
