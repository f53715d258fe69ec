import { describe, expect, test } from 'vitest'
import { createNameLexicon } from '../../src/create-name-lexicon.ts'
import { extendedNames } from '../../src/lexicon/extended.ts'
import { normalizeNames } from '../../src/normalize-names.ts'

const lexicon = createNameLexicon(extendedNames)

/** Texts in which every name keeps its spelling, by what surrounds it. */
const untouched: Readonly<Record<string, readonly string[]>> = {
  'a word without a capital': [
    'He asked all Franken voters to set Meyers free.',
    'They met the dean Koontz had hired.',
    'It was time Tillis spoke, them Tillis aides said.',
    'The ban Carson wanted failed.',
    'Nobody saw the bill Kristol signed.',
  ],
  'a person whose surname is a place': [
    'Oleg Lugansk, a driver, came home. Lugansk had been away.',
    'Elena Kharkov won. Later Kharkov thanked her mother.',
    'Peter Donbass opened the shop in 1990. Donbass ran it alone.',
    'Yuri Nikolaev, 41, was freed in Ukraine. Nikolaev wept.',
    'Dmitry Chernigov Resigns\n\nMinister Dmitry Chernigov resigned. Chernigov gave no reason.',
  ],
  'a rank or a courtesy title': [
    'Mrs Kharkov wrote to the council.',
    'Sgt. Lvov was on duty.',
    'Dr Lugansk and Dr. Nikolaev work in Ukraine.',
    'Judge Lvov adjourned the case. Lvov is 60.',
    'Lt. Col. Kharkov led the parade.',
  ],
  'a surname behind it': [
    'Odessa Bright painted in Ukraine.',
    'Odessa Whitlock, 31, moved to Ukraine. Odessa runs a school there.',
    'Friends say that she met Odessa Fenn in Ukraine.',
    'A prize went to Odessa O’Dell of Ukraine Aid.',
    'Odessa Marlow-Pratt taught in Ukraine.',
  ],
  'a state, a county or a country behind the comma': [
    'Odessa, Florida, sent aid to Ukraine.',
    'A man from Odessa, Neb., flew to Ukraine.',
    'ODESSA, Mo. — Trucks left for Ukraine.',
    'Odessa, Saskatchewan, is far from Ukraine.',
    'Kharkov, Lincoln County, is a hamlet.',
  ],
  'a country nearer than its own': [
    'Ukraine hit a depot in Orlovka, a village in Russia’s Kursk region.',
    'Drones from Ukraine fell on Malinovka in southern Russia.',
    'The fair at Orlovka, in Belarus, drew people from Ukraine.',
    'In Ukraine they spoke of Malinovka, Russia.',
    'Troops of Ukraine shelled Russia’s Orlovka.',
  ],
  'the age and trade of somebody else': [
    'Mahmood Abbas, a plumber from Leeds, won.',
    'Lindsay Graham, 27, a hairdresser in Perth, sold her car.',
    'Warren Buffet, a retired postman, planted the tree. Buffet is 70.',
    'Sergey Lavrov, 19, a student in Ohio, was fined.',
    'Hilary Clinton, a school librarian, reads to children.',
  ],
  'a credit': [
    'Photo: Sergey Lavrov/AP',
    'A street at dawn. Lindsay Graham via Getty Images',
    'Photograph by Warren Buffet',
    'By Lindsay Graham\n\nThe council met.',
    'The bridge on Friday. Diane Feinstein for The Courier',
  ],
  'a ship, a house or a team': [
    'The destroyer Kharkov was scrapped.',
    'USS Kiev and the tug Odessa lay in a port of Ukraine.',
    'They dined at the Hotel Kiev.',
    'Lokomotiv Kharkov drew 1-1.',
    'The yacht Lvov won the race.',
  ],
  'a body or a work': [
    'The Kiev Conservatory turns 100.',
    'The Lvov Brewery closed.',
    'The play “Winter in Kharkov” opens on Friday.',
    'Her album *Rain over Kiev* sold well.',
    'They watched the film Kharkov twice.',
    'He hummed ‘Moonlight in Odessa’ all over Ukraine.',
  ],
  'a spelling that the text speaks of': [
    'The town, which its founders called Lvov, is old.',
    'Near Kharkov [sic] the line broke.',
    'The map gives Kiev instead of Kyiv.',
    'Editors moved from Kharkov to Kharkiv in May.',
    'They replaced Lvov with Lviv on the signs.',
    'Kharkiv — Kharkov in Russian — held.',
    'Kiev, as it was then known, had trams.',
  ],
  'a surname where a place or a people stands': [
    'The Mursi tribe herds cattle.',
    'A plant near Mirny makes glass.',
    'The port of Yuzhny reopened.',
    'The outskirts of Mirny were quiet.',
  ],
}

/** Texts in which the name is the newsmaker or the place all the same. */
const rewritten: readonly (readonly [string, string])[] = [
  ['Kiev Mayor Vitali Klitschko spoke.', 'Kyiv Mayor Vitali Klitschko spoke.'],
  ['The Kharkov Region was hit.', 'The Kharkiv Region was hit.'],
  ['A student from Kharkov, 23, was hurt.', 'A student from Kharkiv, 23, was hurt.'],
  ['In Kiev Zelensky met the envoys.', 'In Kyiv Zelenskyy met the envoys.'],
  ['Odessa, Ukraine, was hit.', 'Odesa, Ukraine, was hit.'],
  ['Russian troops left Nikolaev, Ukraine said.', 'Russian troops left Mykolaiv, Ukraine said.'],
  ['“Kiev will stand,” he said.', '“Kyiv will stand,” he said.'],
  ['Lindsay Graham, of South Carolina, voted no.', 'Lindsey Graham, of South Carolina, voted no.'],
  ['President Zelensky, a former comedian, spoke.', 'President Zelenskyy, a former comedian, spoke.'],
  [
    'Warren Buffet bought it. Buffet, the investor, sold it.',
    'Warren Buffett bought it. Buffett, the investor, sold it.',
  ],
  ['An al Qaeda cell; Al Qaeda said so.', 'An al-Qaida cell; al-Qaida said so.'],
  ['Mohamed El-Baradei came. El Baradei left.', 'Mohamed ElBaradei came. ElBaradei left.'],
]

describe.each(Object.entries(untouched))('%s leaves it alone', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(normalizeNames(text, { lexicon }).text).toBe(text)
    expect(normalizeNames(text).text).toBe(text)
  })
})

test.each(rewritten)('%s', (text, expected) => {
  expect(normalizeNames(text, { lexicon }).text).toBe(expected)
})

test('a surname follows its full name, unless another bearer is named', () => {
  const texts = ['Warren Buffet sold. Buffet left.', 'Warren Buffet sold. Jimmy Buffet sang. Buffet left.']
  expect(texts.map((text) => normalizeNames(text).text)).toEqual([
    'Warren Buffett sold. Buffett left.',
    'Warren Buffett sold. Jimmy Buffet sang. Buffet left.',
  ])
})
