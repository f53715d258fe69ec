import type { VNode } from 'preact'
import { More } from './more.tsx'
import { nameRows } from './name-rows.ts'
import { Scroll } from './scroll.tsx'
import type { Story } from './story.ts'
import { count } from './words.ts'

const MOST_NAMES = 300
const MOST_ARTICLES = 12

/** Which spellings were unified, to what, and where. */
export function NameTable({ stories }: { readonly stories: readonly Story[] }): VNode {
  const rows = nameRows(stories)
  return (
    <section id="names">
      <h2>One spelling per name</h2>
      {rows.length === 0 ? (
        <p class="quiet">No spelling had to be unified.</p>
      ) : (
        <Scroll label="Names">
          <table class="list">
            <thead>
              <tr>
                <th scope="col">spelling</th>
                <th scope="col">printed</th>
                <th scope="col">kind</th>
                <th scope="col">in articles</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, MOST_NAMES).map(({ replacement, kind, printed, articles }) => (
                <tr key={replacement}>
                  <td>
                    <b>{replacement}</b>
                  </td>
                  <td>{Array.from(printed, ([form, times]) => (times > 1 ? `${form} ×${times}` : form)).join(', ')}</td>
                  <td>{kind}</td>
                  <td>{placesOf(articles)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <More all={rows.length} shown={MOST_NAMES} thing="name" />
    </section>
  )
}

function placesOf(articles: ReadonlySet<number>): string {
  const numbers = Array.from(articles, (at) => String(at + 1))
  const rest = numbers.length - MOST_ARTICLES
  return numbers.slice(0, MOST_ARTICLES).join(', ') + (rest > 0 ? ` and ${count(rest, 'more article')}` : '')
}
