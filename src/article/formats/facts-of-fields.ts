import type { Dateline, NewsDate } from '../../types/article.ts'
import { findDates } from '../dates/find-dates.ts'
import { agencyOf } from '../forms/agency/agency-of.ts'
import { readDateline } from '../forms/dateline.ts'
import type { ReadingOptions } from '../reading-options.ts'
import type { Field, FieldName } from './container.ts'
import { foreignMonths } from './foreign-months.ts'
import { outletKey } from './outlet-key.ts'
import { readPeople } from './read-people.ts'

/** What the form says of the article. Spans are those of the source. */
export interface FormFacts {
  readonly title: string | null
  readonly kicker: string | null
  readonly standfirst: string | null
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
  readonly outlet: string | null
  readonly published: NewsDate | null
  readonly updated: NewsDate | null
  readonly dateline: Dateline | null
  readonly url: string | null
}

/** An address has a stop or a slash and no space. */
const isAddress = (value: string): boolean =>
  /^(?:https?:\/\/)?[^\s/][^\s./]*[./]\S*$/i.test(value) && /[./]\S/.test(value)

/** Reads the values of a form's fields; of several fields of one name the first that can be read counts. */
export function factsOfFields(fields: readonly Field[], reading: ReadingOptions): FormFacts {
  const of = (...names: FieldName[]) => fields.filter((field) => names.includes(field.name) && field.value !== '')
  const text = (name: FieldName) => of(name)[0]?.value ?? null
  const date = (name: FieldName) => firstOf(of(name), (field) => dateOf(field, reading))
  const url = firstOf(of('url', 'source'), ({ value }) => (isAddress(value) ? value : null))
  const outlet = firstOf(of('outlet', 'source'), ({ value }) =>
    agencyOf(value, reading.agencies) || isAddress(value) ? null : value,
  )
  const outlets = [...of('outlet').map(({ value }) => value), ...(outlet ? [outlet] : [])]
  const people = of('authors').map(({ value }) => readPeople(value, outlets, reading.agencies))
  const host = outletKey((url ?? '').replace(/^\w+:\/\//, '').split('/')[0]!)
  const dateline = of('dateline')[0]
  const place = dateline ? datelineOf(dateline, reading) : null
  const agencies = of('agency', 'source', 'outlet').map(({ value }) => agencyOf(value, reading.agencies))
  const credited = [place?.agency ?? null, ...agencies, ...people.flatMap((one) => one.agencies)]
  return {
    title: text('title'),
    kicker: text('kicker'),
    standfirst: text('standfirst'),
    // "Carrow Courier" of carrowcourier.example is the outlet itself.
    authors: [...new Set(people.flatMap((one) => one.authors))].filter((name) => !host.includes(outletKey(name))),
    agencies: [...new Set(credited.filter((name) => name !== null))],
    outlet,
    published: date('published'),
    updated: date('updated'),
    dateline: place,
    url,
  }
}

function firstOf<T>(fields: readonly Field[], read: (field: Field) => T | null): T | null {
  for (const field of fields) {
    const value = read(field)
    if (value !== null) return value
  }
  return null
}

const maxDate = 200

/** "October 14, 2025 Tuesday 11:40 PM GMT": the weekday stands between day and time. */
const weekday = /(\d{4}),? (?:mon|tues|wednes|thurs|fri|satur|sun)day,?(?= )/i

function dateOf({ value, start, end }: Field, reading: ReadingOptions): NewsDate | null {
  const text = value.slice(0, maxDate)
  const plain = text.replace(weekday, '$1')
  const [date] = findDates(plain, reading)
  if (date && plain === text) return { ...date, start: start + date.start, end: Math.min(end, start + date.end) }
  const [other] = date ? [date] : findDates(foreignMonths(plain), reading)
  return other ? { ...other, start, end } : null
}

/** "NORDHAVEN August 1"   "Kesso, Mar 3 (AFP)"   "SKERRA (AP)": a dateline that nothing follows. */
function datelineOf({ value, start, end }: Field, reading: ReadingOptions): Dateline | null {
  const printed = value.slice(0, maxDate).replace(/[\s–—-]+$/, '')
  const read = readDateline(`${printed} - The`, reading)
  const credit = /\s*[([]([^()[\]]{2,60})[)\]]\s*$/.exec(printed)
  const agency = read?.agency ?? (credit ? agencyOf(credit[1]!, reading.agencies) : null)
  const bare = credit ? printed.slice(0, credit.index) : printed
  const day =
    /,? (?:\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?(?: \d{1,2})?(?:,? \d{4})?$|,? \d{4}-\d\d-\d\d$/i
  const place = (read?.place || bare.replace(day, '')).replace(/[ ,.]+$/, '')
  if (place === '' || place.length > 80) return null
  return {
    start,
    end,
    place,
    date: dateOf({ name: 'dateline', value, start, end }, reading),
    agency,
  }
}
