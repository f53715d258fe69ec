import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodeFingerprint, fingerprint, normalizeArticle, stripBoilerplate } from '../../src/index.ts'
import { root } from '../source/root.ts'
import { cli, run } from './run-cli.ts'

const seeds = readdirSync(path.join(root, 'seeds'))
  .sort()
  .map((name) => `seeds/${name}`)

let folder = ''
const file = (name: string, content: string | Uint8Array): string => {
  const place = path.join(folder, name)
  writeFileSync(place, content)
  return place
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'copydesk-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the report on the seeds', () => {
  const { out, err, code } = run(seeds, { env: { COLUMNS: '80' } })
  const lines = out.split('\n')

  test('succeeds in silence', () => {
    expect(err).toBe('')
    expect(code).toBe(0)
  })

  test('ends with the number of origins', () => {
    expect(lines.at(-2)).toBe('5 articles, 3 independent origins')
  })

  test('names every part of every article', () => {
    for (const label of [
      'title',
      'standfirst',
      'authors',
      'agencies',
      'date',
      'dateline',
      'text',
      'removed',
      'names',
      'fingerprint',
    ])
      expect(lines.filter((line) => new RegExp(`^${label} {2,}\\S`).test(line))).toHaveLength(5)
  })

  test('says what was removed and why', () => {
    for (const seed of seeds)
      for (const { rule } of stripBoilerplate(readFileSync(path.join(root, seed), 'utf8')).removed)
        expect(out).toContain(rule)
  })

  test('lists every pair', () => {
    expect(lines.filter((line) => /^[1-5] {2}[1-5] {2}\S+ +(?:certain|likely|unsure)/.test(line))).toHaveLength(10)
  })

  test('keeps to the width of 80, without colours and without blanks at line ends', () => {
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(80)
      expect(line).toBe(line.trimEnd())
    }
    expect(out).not.toContain('\u001b')
  })
})

describe('--json', () => {
  test('prints one object a line, told apart by type', () => {
    const { out, code } = run(['--json', ...seeds])
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(rows.map((row) => row.type)).toEqual([...Array(5).fill('article'), ...Array(10).fill('pair'), 'origins'])
    const text = readFileSync(path.join(root, seeds[0]!), 'utf8')
    const { fingerprint: print, ...normalized } = normalizeArticle(text)
    expect(rows[0]).toMatchObject({ file: seeds[0], ...JSON.parse(JSON.stringify(normalized)) })
    expect(decodeFingerprint(rows[0].fingerprint)).toEqual(print)
    expect(rows.at(-1)).toMatchObject({ files: seeds, independent: 3 })
  })

  test('options reach the verbs', () => {
    const { out } = run(['--json', '--style', 'guardian', '-'], { input: 'Volodymyr Zelenskyy spoke. Zelenskyy left.' })
    const expected = normalizeArticle('Volodymyr Zelenskyy spoke. Zelenskyy left.', { names: { style: 'guardian' } })
    expect(JSON.parse(out.split('\n')[0]!).text).toBe(expected.text)
  })
})

describe('files that cannot be read', () => {
  const title = 'A title that stands on its own line'
  const good = () => file('good.txt', `${title}\n\nThe minister spoke on Monday. She said little.\n`)

  test('one line on stderr for each, exit 1, the others are still processed', () => {
    const binary = file('binary.txt', Uint8Array.of(80, 75, 3, 4, 0, 0))
    const latin = file('latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x61))
    mkdirSync(path.join(folder, 'folder'))
    const missing = path.join(folder, 'missing.txt')
    const empty = path.join(folder, 'folder')
    const { out, err, code } = run([missing, good(), binary, latin, empty])
    expect(code).toBe(1)
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^copydesk: .*folder: has no file that ends in \.txt, /),
      `copydesk: ${missing}: no such file`,
      `copydesk: ${binary}: a Word or ZIP file: save it as text first`,
      expect.stringMatching(/^copydesk: .*latin\.txt: not UTF-8 text \(byte E9 at 3\); .*--encoding windows-1252$/),
    ])
    expect(out).toContain('1 article, 1 independent origin')
  })

  test('nothing but failures prints nothing on stdout', () => {
    expect(run([path.join(folder, 'missing.txt')])).toMatchObject({ out: '', code: 1 })
  })

  test('a list without a record is no failure, but is told', () => {
    const { code, out, err } = run([file('none.json', '[]')])
    expect([code, out, err]).toEqual([0, '', 'copydesk: no article in what was given\n'])
  })

  test('a byte order mark and an empty file are no failure', () => {
    const { code, out } = run([file('bom.txt', '\ufeffThe minister spoke.'), file('empty.txt', '')])
    expect(code).toBe(0)
    expect(out).toContain('2 articles, 2 independent origins')
  })
})

describe('the command line', () => {
  test('--help', () => {
    const { out, code } = run(['--help'])
    expect(code).toBe(0)
    expect(out).toMatch(/^Usage: copydesk \[COMMAND\]/)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('--version', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    expect(run(['--version'])).toEqual({ out: `${version}\n`, err: '', code: 0 })
  })

  test.each([
    [[], 'no file given'],
    [['--colour', 'x'], "unknown option '--colour'"],
    [['--mode', 'bold', 'x'], "option '--mode <mode>' argument 'bold' is invalid. Allowed choices are conservative"],
    [['--style'], /--style/],
    [['--json=yes', 'x'], /--json/],
  ] as const)('%j is a usage error', (args, message) => {
    const { out, err, code } = run(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
    expect(err.trimEnd().split('\n')).toHaveLength(2)
  })

  test('- reads standard input', () => {
    const { out } = run(['-'], { input: 'The minister spoke on Monday. She said little.' })
    expect(out).toContain('standard input')
    expect(out).toContain('1 paragraph, 2 sentences, 8 words')
  })

  test('a reader that goes away early is no error', async () => {
    const child = spawn(process.execPath, [cli, '--json', ...Array.from({ length: 12 }, () => seeds).flat()], {
      cwd: root,
    })
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(err).toBe('')
    expect(code).toBe(0)
  })
})

test('beyond twelve files only related pairs are listed', () => {
  const copies = Array.from({ length: 11 }, (_, at) =>
    file(`story-${at}.txt`, `Report number ${at} of the council ${'abcdefghijk'[at]!.repeat(9)}.\n\n${story(at)}\n`),
  )
  const { out } = run([...copies, ...seeds.slice(0, 3)])
  const section = out.slice(out.indexOf('related pairs'), out.indexOf('── origins'))
  const pairs = section.trim().split('\n').slice(2)
  expect(pairs.map((line) => line.trim().split(/ +/).slice(0, 2).join(' '))).toEqual(['12 13', '12 14', '13 14'])
  expect(fingerprint(story(1)).words).toBeGreaterThan(50)
})

/** Eighty words that no other story has. */
function story(at: number): string {
  return Array.from({ length: 80 }, (_, word) => `w${at}x${word}`).join(' ')
}
