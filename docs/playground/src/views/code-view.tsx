import type { ComponentChildren, VNode } from 'preact'
import { countInWords, inWords } from '../../../../src/report/number-words.ts'
import { saveFile } from '../clipboard.ts'
import { CopyButton } from '../copy-button.tsx'
import { useAnswer, useDesk, useStore } from '../hooks.ts'
import { fileNames, programFor, terminalFor } from '../program.ts'

export function CodeView(): VNode {
  const { state, findings } = useDesk()
  const answer = useAnswer('code', {})
  const origins = findings?.sheets.filter(({ number }) => number !== null).length ?? 0
  const files = fileNames(state.articles)
  const program = programFor(files, state.keep)
  const terminal = terminalFor(files)
  const result = answer?.result ?? ''
  return (
    <>
      <h1>The code that gives this result</h1>
      <div class="lede-row">
        <p class="lede">{findings === null ? '' : ledeOf(state.articles.length, origins)}</p>
        <p class="install">
          <code>npm install copydesk</code>
          <CopyButton label="Copy" text="npm install copydesk" thing="Command" />
        </p>
      </div>
      <div class="code-columns">
        <Listing title="origins.ts" code={program} isProgram>
          <CopyButton label="Copy" text={program} thing="Program" />
        </Listing>
        <Listing title="Result" code={result}>
          <CopyButton label="Copy" text={result} thing="Result" />
          <button
            type="button"
            class="control"
            onClick={() => saveFile('origins.json', `${result}\n`, 'application/json')}
          >
            Download
          </button>
        </Listing>
      </div>
      <h2>Without code</h2>
      <div class="code-columns">
        <Listing title="In a terminal" code={terminal}>
          <CopyButton label="Copy" text={terminal} thing="Commands" />
        </Listing>
        <Downloads />
      </div>
    </>
  )
}

function ledeOf(articles: number, origins: number): string {
  const found = `${countInWords(articles, 'article')} in, ${countInWords(origins, 'origin')} out.`
  return found.slice(0, 1).toUpperCase() + found.slice(1)
}

interface ListingProps {
  readonly title: string
  readonly code: string
  readonly isProgram?: boolean
  readonly children: ComponentChildren
}

function Listing({ title, code, isProgram = false, children }: ListingProps): VNode {
  const scrolling = { role: 'group', 'aria-label': title, tabIndex: 0 } as const
  return (
    <section class="sheet listing">
      <header>
        <h2>{title}</h2>
        <span class="listing-tools">{children}</span>
      </header>
      <pre {...scrolling}>
        <code>{isProgram ? coloured(code) : code}</code>
      </pre>
    </section>
  )
}

/** The words of the language stand out, and comments stand back. */
function coloured(code: string): (VNode | string)[] {
  return code.split(/(\b(?:import|from|const|await)\b|\/\/.*)/).map((part, at) => {
    if (at % 2 === 0) return part
    return (
      <span class={part.startsWith('//') ? 'comment' : 'keyword'} key={at}>
        {part}
      </span>
    )
  })
}

function Downloads(): VNode {
  const { ask, say } = useStore()
  const { state } = useDesk()
  const save = async (format: 'html' | 'ndjson'): Promise<void> => {
    const found = await ask('export', state, { format })
    if (found === null) return
    if (format === 'html') saveFile('copydesk-report.html', found.content, 'text/html')
    else saveFile('copydesk.ndjson', found.content, 'application/x-ndjson')
    say('The file was made.')
  }
  const articles = state.articles.length === 1 ? 'The article' : `All ${inWords(state.articles.length)} articles`
  return (
    <section class="sheet listing">
      <header>
        <h2>From this page</h2>
      </header>
      <ul class="downloads">
        <li>
          <span>Report, one HTML file to pass on or print</span>
          <button type="button" class="link" onClick={() => save('html')}>
            Download<span class="hidden"> the report</span>
          </button>
        </li>
        <li>
          <span>{articles} as NDJSON</span>
          <button type="button" class="link" onClick={() => save('ndjson')}>
            Download<span class="hidden"> NDJSON</span>
          </button>
        </li>
        <li>
          <LinkLine />
        </li>
      </ul>
    </section>
  )
}

function LinkLine(): VNode {
  const { isLinkTooLong } = useDesk()
  if (isLinkTooLong) return <span>Too long for a link. Download the report instead.</span>
  return (
    <>
      <span>Link to this page with your articles in it</span>
      <CopyButton label="Copy" text={location.href} kind="link" thing="Link" />
    </>
  )
}
