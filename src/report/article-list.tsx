import type { VNode } from 'preact'
import type { NewsDate, Origins, Removal } from '../index.ts'
import { Badge } from './badge.tsx'
import { EvidenceText } from './evidence-text.tsx'
import { More } from './more.tsx'
import { Scroll } from './scroll.tsx'
import type { Story } from './story.ts'
import { count, shorten } from './words.ts'

const MOST_REMOVED = 25
const MOST_PASSAGE = 160
const MOST_FIELD = 300

/** Each article: what was read from its header, what was removed and why. */
export function ArticleList({
  stories,
  origins,
}: {
  readonly stories: readonly Story[]
  readonly origins: Origins
}): VNode {
  return (
    <section id="articles">
      <h2>Articles, and what was removed</h2>
      {stories.map((story, at) => (
        <Entry story={story} at={at} origins={origins} key={at} />
      ))}
    </section>
  )
}

function Entry({
  story,
  at,
  origins,
}: {
  readonly story: Story
  readonly at: number
  readonly origins: Origins
}): VNode {
  const { article, removed, sentences } = story.normalized
  const evidence = [...origins.groups.flatMap((group) => group.evidence), ...origins.derived].filter(
    ({ member }) => member === at,
  )
  const fields: readonly (readonly [string, string | null])[] = [
    ['kicker', article.kicker],
    ['standfirst', article.standfirst],
    ['authors', article.authors.join(', ')],
    ['agencies', article.agencies.join(', ')],
    ['published', dateText(article.published)],
    ['updated', dateText(article.updated)],
    ['dateline', article.dateline?.place ?? null],
    ['address', article.url],
    ['body', `${count(story.words, 'word')} in ${count(sentences.length, 'sentence')}`],
    ['to check', article.warnings.map(({ message }) => message).join(' ')],
  ]
  return (
    <details id={`article-${at + 1}`}>
      <summary>
        <Badge at={at} /> <span class="title">{story.title}</span>{' '}
        <small>
          {story.name}, {count(removed.length, 'passage')} removed
        </small>
      </summary>
      <dl>
        {evidence.map(({ text }) => (
          <div key={text}>
            <dt>origin</dt>
            <dd>
              <EvidenceText text={text} />
            </dd>
          </div>
        ))}
        {fields.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{shorten(value, MOST_FIELD)}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <Removals removed={removed} at={at} />
    </details>
  )
}

function dateText(date: NewsDate | null): string | null {
  return date && (date.ambiguous ? `${date.iso} (or day and month the other way round)` : date.iso)
}

function Removals({ removed, at }: { readonly removed: readonly Removal[]; readonly at: number }): VNode {
  if (removed.length === 0) return <p class="quiet">Nothing was removed.</p>
  return (
    <>
      <Scroll label={`Removed passages of article ${at + 1}`}>
        <table class="list">
          <thead>
            <tr>
              <th scope="col">why</th>
              <th scope="col">rule</th>
              <th scope="col">passage</th>
            </tr>
          </thead>
          <tbody>
            {removed.slice(0, MOST_REMOVED).map(({ reason, rule, start, text }) => (
              <tr key={start}>
                <td>{reason}</td>
                <td>
                  <code>{rule}</code>
                </td>
                <td class="copy">
                  <del>{shorten(text, MOST_PASSAGE)}</del>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <More all={removed.length} shown={MOST_REMOVED} thing="passage" />
    </>
  )
}
