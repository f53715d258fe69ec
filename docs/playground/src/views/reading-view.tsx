import type { VNode } from 'preact'
import { Card } from '../../../../src/report/card.tsx'
import { countInWords } from '../../../../src/report/number-words.ts'
import { useStore } from '../hooks.ts'
import type { Progress } from '../protocol.ts'
import { Head } from './origins-view.tsx'

/** Cards that stand for what waits. */
const MOST_WAITING = 2
const MOST_READ = 3

/** While many articles are read: the first are there already. */
export function ReadingView({ progress: { read, of } }: { readonly progress: Progress }): VNode {
  const store = useStore()
  const waiting = of - read.length
  return (
    <>
      <Head
        heading={`Reading ${read.length} of ${of} articles…`}
        lede="The first are below. You can go on pasting."
        below={
          <progress value={read.length} max={of} aria-label="Articles read">
            {read.length} of {of}
          </progress>
        }
      />
      <div class="sheets" data-columns="5">
        <section class="sheet" data-columns={Math.min(MOST_READ, read.length)} aria-label="Read">
          <header>
            <h2>Read</h2>
            <span class="quiet">{countInWords(read.length, 'article')}, not compared yet</span>
          </header>
          <div class="cards" data-columns={Math.min(MOST_READ, read.length)}>
            {read.slice(0, MOST_READ).map(({ story, sheet }) => (
              <Card
                key={sheet.cards[0]!.at}
                card={sheet.cards[0]!}
                story={story}
                isAlone
                links={
                  <button
                    type="button"
                    class="link"
                    onClick={() => store.update({ view: 'article', article: sheet.cards[0]!.at })}
                  >
                    Read
                  </button>
                }
              />
            ))}
          </div>
        </section>
        {waiting > 0 && (
          <section class="sheet" data-columns={Math.min(MOST_WAITING, waiting)} aria-label="Waiting">
            <header>
              <h2>Waiting</h2>
              <span class="quiet">{countInWords(waiting, 'article')}</span>
            </header>
            <div class="cards" data-columns={Math.min(MOST_WAITING, waiting)} aria-hidden="true">
              {Array.from({ length: Math.min(MOST_WAITING, waiting) }, (_, at) => (
                <div class="card ghost" key={at}>
                  <i />
                  <i />
                  <i />
                  <i />
                  <i />
                </div>
              ))}
            </div>
          </section>
        )}
      </div>
    </>
  )
}
