import ts from 'typescript'

/** A program in a Markdown page, with the values that the page promises. */
export interface Example {
  /** The first line of its first block in the page. */
  readonly line: number
  readonly code: string
  readonly promises: readonly Promised[]
}

/** What stands after `// →`. */
export interface Promised {
  readonly line: number
  /** For an expression a value in JavaScript notation, for a `console.log` the printed text. */
  readonly text: string
  readonly printed: boolean
}

/**
 * Reads the `ts` blocks of a page. A block with an import starts a program, one without goes on with the last. After an
 * expression that stands as a statement, `// → value` (on its line, or on lines of their own below it) promises a value.
 */
export function examplesOf(markdown: string): Example[] {
  const examples: Example[] = []
  for (const block of markdown.matchAll(/^```ts\n(.*?)^```$/gms)) {
    const line = markdown.slice(0, block.index).split('\n').length + 1
    const { code, promises } = instrument(block[1]!, line, examples.at(-1)?.promises.length ?? 0)
    const last = examples.at(-1)
    if (last === undefined || /^import /m.test(code)) examples.push({ line, ...instrument(block[1]!, line, 0) })
    else {
      examples.pop()
      examples.push({ line: last.line, code: last.code + code, promises: [...last.promises, ...promises] })
    }
  }
  return examples
}

/** Wraps every expression that promises a value: `show(3, expression)`. */
function instrument(block: string, firstLine: number, firstNumber: number): Omit<Example, 'line'> {
  const tree = ts.createSourceFile('example.ts', block, ts.ScriptTarget.ES2022, true)
  const promises: Promised[] = []
  let code = ''
  let at = 0
  for (const statement of tree.statements) {
    const text = promiseAfter(block, statement.end)
    if (text === undefined || !ts.isExpressionStatement(statement)) continue
    const expression = statement.expression.getText()
    const printed = expression.startsWith('console.log(')
    code += block.slice(at, statement.getStart())
    code += `;show(${firstNumber + promises.length}, ${printed ? expression.slice('console.log('.length, -1) : `(${expression})`});`
    at = statement.end
    promises.push({ line: firstLine + block.slice(0, statement.getStart()).split('\n').length - 1, text, printed })
  }
  return { code: code + block.slice(at), promises }
}

/** `// → 1`, or `// →` lines: the first has the arrow, the next ones go on. */
function promiseAfter(block: string, end: number): string | undefined {
  const comment = /^[^\S\n]*\n?[^\S\n]*\/\/ → ?(.*(?:\n[^\S\n]*\/\/(?! →).*)*)/.exec(block.slice(end))
  return comment?.[1]?.replace(/\n[^\S\n]*\/\/ ?/g, '\n')
}
