import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { reportHtml } from '../../src/report/index.ts'
import { run } from '../cli/run-cli.ts'
import { stories as inputs, version } from './invented-stories.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-report-'))
afterAll(() => rmSync(folder, { recursive: true }))

const names = inputs.map(({ name }) => `docs/stories/${name}`)

describe('copydesk report', () => {
  test('writes the page into a file, and says nothing', () => {
    const out = path.join(folder, 'report.html')
    expect(run(['report', ...names, '-o', out])).toEqual({ out: '', err: '', code: 0 })
    expect(readFileSync(out, 'utf8')).toBe(reportHtml(inputs, {}, version))
  })

  test('writes to standard output without -o, and takes the options of the verbs', () => {
    const { out, err, code } = run(['report', '--style', 'reuters', '-'], { input: inputs[0]!.text })
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out).toBe(reportHtml([{ ...inputs[0]!, name: 'standard input' }], { names: { style: 'reuters' } }, version))
  })

  test('shows what a record, or the tags of a page, say of their article', () => {
    const text = 'The ferry to Kell sailed again on Monday. About forty people stood on the quay to see it leave.'
    const record = { text, title: 'A ferry is back', author: 'Mara Quill', date: '2025-03-16' }
    const page = `<html><head><meta name="author" content="Tomas Rivera"></head><body><h1>A storm</h1><p>${text}</p></body></html>`
    const lines = [record, { html: page }].map((one) => JSON.stringify(one)).join('\n')
    const { out, code } = run(['report', '-'], { input: lines })
    expect(code).toBe(0)
    for (const shown of ['A ferry is back', 'Mara Quill', '16 March 2025', 'A storm', 'Tomas Rivera'])
      expect(out).toContain(shown)
  })

  test('one file that cannot be read does not stop the others', () => {
    const { out, err, code } = run(['report', names[0]!, 'no-such-file.txt'])
    expect(code).toBe(1)
    expect(err).toBe('copydesk: no-such-file.txt: no such file\n')
    expect(out).toContain('<h1>One article, one origin</h1>')
  })

  test('a file that cannot be written is a failure, and the folder that is missing is named', () => {
    const { err, code } = run(['report', names[0]!, '-o', path.join(folder, 'none/deeper/report.html')])
    expect(code).toBe(1)
    expect(err).toMatch(/^copydesk: .*none\/deeper\/report\.html: there is no folder .*none\/deeper\n$/)
  })

  test('files of one name keep their folders', () => {
    const { out } = run(['report', 'fixtures/ap-wire/input.txt', 'fixtures/bbc-page/input.txt'])
    expect(out).toContain('fixtures/ap-wire/input.txt')
  })

  test.each([
    [['report'], 'no file given'],
    [['report', '--stile', 'ap', 'x'], "unknown option '--stile'"],
    [['report', '--style', 'xx', 'x'], 'Allowed choices are default, ap'],
  ])('%j is a wrong command line', (args, message) => {
    const { err, code } = run(args)
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(err).toContain('Try: copydesk report --help')
  })

  test('--help tells the options', () => {
    const { out, code } = run(['report', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('copydesk report stories/ -o report.html')
  })
})
