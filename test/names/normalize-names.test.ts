import { describe, expect, test } from 'vitest'
import { createNameLexicon } from '../../src/create-name-lexicon.ts'
import { normalizeNames } from '../../src/normalize-names.ts'
import type { NameLexiconOptions, NameOptions } from '../../src/types/names.ts'
import { thrownBy } from '../copydesk-error.ts'
import { person, place, term } from './row.ts'

const all: NameOptions = { kinds: ['person', 'place', 'group', 'term'] }
const textOf = (text: string, options: NameOptions = all) => normalizeNames(text, options).text
const reasonsOf = (text: string, options: NameOptions = all) =>
  normalizeNames(text, options).skipped.map(({ original, reason }) => `${original}: ${reason}`)

describe('rewrites', () => {
  test.each([
    ['a surname on its own', 'President Zelensky spoke.', 'President Zelenskyy spoke.'],
    ['a given name beside its surname', 'They saw Sergey Lavrov.', 'They saw Sergei Lavrov.'],
    ['both parts', 'Dmitriy Medvedyev left', 'Dmitry Medvedev left'],
    ['over an initial', 'Dmitri A. Medvedev', 'Dmitry A. Medvedev'],
    ['over a patronymic', 'Sergey Viktorovich Lavrov', 'Sergei Viktorovich Lavrov'],
    ['before a possessive ending', "Zelensky’s and Kiev's plan", "Zelenskyy’s and Kyiv's plan"],
    ['in capitals', 'ZELENSKIY LEAVES KIEV', 'ZELENSKYY LEAVES KYIV'],
    ['a part of a compound', 'the pro-Zelensky, Kiev-based side', 'the pro-Zelenskyy, Kyiv-based side'],
    ['over a no-break space', 'Sergey\u00a0Lavrov', 'Sergei\u00a0Lavrov'],
    ['over a line break', 'Khan\nYunis', 'Khan Younis'],
    ['decomposed letters', 'Zelensky\u0301 spoke', 'Zelenskyy spoke'],
    ['around a soft hyphen', 'Zelen\u00adsky spoke', 'Zelenskyy spoke'],
    ['around a zero-width space', 'in Ki\u200bev today', 'in Kyiv today'],
    ['look-alike letters', 'in Кiеv today', 'in Kyiv today'],
    ['a default spelling in disguise', 'in Kуiv today', 'in Kyiv today'],
    ['an apostrophe inside a name', 'in San’a and Sana’a', 'in Sanaa and Sanaa'],
    [
      'an article of the name',
      'the el-Sisi of Egypt is Abdel Fattah al-Sisi',
      'the el-Sissi of Egypt is Abdel Fattah el-Sissi',
    ],
    ['and keeps a foreign article', 'Muammar al-Qaddafi', 'Muammar al-Gaddafi'],
    ['a group with a space', 'the al Qaeda cell', 'the al-Qaida cell'],
    ['after a title', 'Foreign Minister Shoygu', 'Foreign Minister Shoigu'],
    ['after a nation', 'Ukrainian Zelensky', 'Ukrainian Zelenskyy'],
    ['after a possessive', 'Ukraine’s Zelensky', 'Ukraine’s Zelenskyy'],
    ['in a headline', 'Senators Greet Zelensky In Kiev', 'Senators Greet Zelenskyy In Kyiv'],
    ['a place with its country', 'Odessa, a port of Ukraine', 'Odesa, a port of Ukraine'],
    ['a place with another of the country', 'from Kharkiv to Odessa', 'from Kharkiv to Odesa'],
    ['an anchored surname', 'Khalifa Hifter came; Hifter left', 'Khalifa Haftar came; Haftar left'],
    ['inside quotation marks', '“We trust Kiev,” he said.', '“We trust Kyiv,” he said.'],
  ])('%s', (_, text, expected) => {
    expect(textOf(text)).toBe(expected)
  })
})

describe('leaves alone', () => {
  test.each([
    ['a given name without its surname', 'Sergey Brin and a Sergey of ours'],
    ['another person', 'Jane Zelensky, I. Zelensky and Hamza bin Ladin'],
    ['a first name of another', 'Haniya Roe sang for Ismail Haniyeh.'],
    ['a person only known in full', 'Mr. Regan met Diane'],
    ['a longer word', 'Kievan, Zelenskyites, the Zelenskys, subKiev, Kiev2'],
    ['an address', 'https://example.org/Kiev/Zelensky www.Kiev.example a@Kiev.example Kiev.ua example.com/Kiev'],
    ['a handle and a tag', '@Kiev #Kiev'],
    ['code', '`Kiev` and\n```\nKiev\n```\nand <a title="in Kiev">x</a>'],
    ['a path and a key', '/home/Kiev/x key=Kiev'],
    ['a fixed phrase', 'chicken Kiev and Chicken  Kiev, Dynamo Kiev'],
    ['an institution', 'Pusan National University and the Kiev Post'],
    ['a gloss in brackets', 'Kyiv (Kiev) and Kiev (Kyiv)'],
    ['a gloss in words', 'Kyiv, formerly Kiev; Kyiv, not Kiev; Kharkiv, also known as Kharkov'],
    ['a correction', 'The correct spelling is Kyjiw, not Kiev. It meant Kharkiv, not Kharkov.'],
    ['a town of that name elsewhere', 'Slavyansk-na-Kubani and Slavyansk-on-Kuban'],
    ['a surname that others have', 'Rakhmon won the bout.'],
    ['a word as a word', 'the spelling Kiev, the word “Kharkov”'],
    ['what only differs in case, hyphen or accent', 'al-Qaida, Kim Jong-un, Erdoğan, Nagorno Karabakh'],
    ['a place without its country', 'He lives in Odessa.'],
    ['a place of that name elsewhere', 'Odessa, Texas, sent aid to Ukraine. Odessa cheered.'],
    ['a renamed place', 'Bombay, Burma and Peking'],
    ['a surname that may be a place', 'Ivan Rovno and Julio Teheran pitched'],
    ['other scripts', 'Зеленский в Киеве'],
    ['lower case', 'kiev zelensky'],
    ['a name over a blank line', 'Sergey\n\nLavrov'],
    ['words that a full stop parts', 'by Sergey. Lavrov said'],
  ])('%s', (_, text) => {
    expect(textOf(text)).toBe(text)
  })
})

describe('says why', () => {
  test.each([
    ['Kyiv (Kiev)', 'Kiev: gloss'],
    ['the spelling “Kiev”', 'Kiev: word-as-word'],
    ['chicken Kiev', 'Kiev: exception'],
    ['Jane Zelensky', 'Zelensky: other-person'],
    ['Hifter said', 'Hifter: unanchored'],
    ['in Odessa', 'Odessa: no-context'],
  ])('%s → %s', (text, reason) => {
    expect(reasonsOf(text)).toEqual([reason])
  })

  test('a quotation, with keepQuotes', () => {
    const text = '“Kiev will stand,” he said in Kiev. "Not Kiev," she said.'
    expect(textOf(text, { keepQuotes: true })).toBe('“Kiev will stand,” he said in Kyiv. "Not Kiev," she said.')
    expect(reasonsOf(text, { keepQuotes: true })).toEqual(['Kiev: quotation', 'Kiev: quotation'])
  })

  test.each([
    ['Kiev, North Dakota, and Kiev, N.D., like Kiev cake on a Kiev-class ship', 4],
    ['Zia ul Zelensky and Maria da Zelensky', 2],
  ])('%s: nothing is touched', (text, count) => {
    expect(textOf(text)).toBe(text)
    expect(reasonsOf(text)).toHaveLength(count)
  })

  test('a place elsewhere shields its name in the whole text, the title of a work does not', () => {
    expect(textOf('Odessa, Texas. Ukraine sent men to Odessa.')).toBe('Odessa, Texas. Ukraine sent men to Odessa.')
    expect(textOf('He read The Odessa File in Ukraine, near Odessa.')).toBe(
      'He read The Odessa File in Ukraine, near Odesa.',
    )
  })

  test('a form with an apostrophe and few letters is no acronym', () => {
    expect(textOf('SANA, the agency, from San’a')).toBe('SANA, the agency, from Sanaa')
  })

  test('of several rows with one surname, the one whose full name is in the text', () => {
    const lexicon = createNameLexicon([
      person('a', '', 'Anna', 'Petrenko|Petrienko', 'anchored'),
      person('b', '', 'Boris', 'Petrenko|Petrienko', 'anchored'),
    ])
    expect(normalizeNames('Boris Petrenko spoke. Petrienko left.', { lexicon }).edits[0]?.entity).toBe('b')
    expect(normalizeNames('Anna Petrenko spoke. Petrienko left.', { lexicon }).edits[0]?.entity).toBe('a')
    expect(reasonsOf('Petrienko left.', { lexicon })).toEqual(['Petrienko: unanchored'])
  })

  test('a row that asks for the full name hides no other of its surname', () => {
    const lexicon = createNameLexicon([
      person('a', '', 'Anna', 'Petrenko|Petrienko', 'never'),
      person('b', '', 'Boris', 'Petrenko|Petrienko', 'anchored'),
    ])
    expect(textOf('Boris Petrenko spoke. Petrienko left.', { lexicon })).toBe('Boris Petrenko spoke. Petrenko left.')
    expect(textOf('Anna Petrenko spoke. Petrienko left.', { lexicon })).toBe('Anna Petrenko spoke. Petrienko left.')
  })

  test('two people of one form', () => {
    const lexicon = createNameLexicon([
      person('a', '', 'Anna', 'Petrenko|Petrienko', 'safe'),
      person('b', '', 'Boris', 'Pietrenko|Petrienko', 'safe'),
    ])
    expect(reasonsOf('Petrienko said', { lexicon })).toEqual(['Petrienko: ambiguous'])
    expect(textOf('Anna Petrenko spoke. Petrienko said', { lexicon })).toBe('Anna Petrenko spoke. Petrenko said')
    expect(textOf('Anna Petrienko met Boris Petrienko', { lexicon })).toBe('Anna Petrenko met Boris Pietrenko')
  })
})

describe('options', () => {
  test('style', () => {
    const text = 'Volodymyr Zelenskyy, Muammar Gaddafi and Kim Jong Un'
    expect(textOf(text, { style: 'reuters' })).toBe('Volodymyr Zelenskiy, Muammar Gaddafi and Kim Jong Un')
    expect(textOf(text, { style: 'ap' })).toBe('Volodymyr Zelenskyy, Moammar Gadhafi and Kim Jong Un')
    expect(textOf(text, { style: 'bbc' })).toBe('Volodymyr Zelensky, Muammar Gaddafi and Kim Jong-un')
  })

  test('a style is kept to the letter, and starts sentences with a capital', () => {
    const text = 'Al-Qaeda grew. Al-Qaeda, or “Al-Qaeda in Iraq”, and the Al-Qaeda men'
    expect(textOf(text, { ...all, style: 'cnn' })).toBe(
      'Al Qaeda grew. Al Qaeda, or “al Qaeda in Iraq”, and the al Qaeda men',
    )
  })

  test('a full name has the article of its row where the row lists both', () => {
    expect(textOf('Yahya al-Sinwar left. MOQTADA SADR and Moqtada Sadr stayed.', {})).toBe(
      'Yahya Sinwar left. MUQTADA AL-SADR and Muqtada al-Sadr stayed.',
    )
    expect(textOf('Muammar al-Qaddafi and Bashar al-Assad', {})).toBe('Muammar al-Gaddafi and Bashar al-Assad')
  })

  test('a house of another day is spelled as then', () => {
    expect(textOf('Kyiv and Kiev', { style: 'ap' })).toBe('Kyiv and Kyiv')
    expect(textOf('Kyiv and Kiev', { style: 'ap', styleDate: '2019-08-14' })).toBe('Kyiv and Kyiv')
    expect(textOf('Kyiv and Kiev', { style: 'ap', styleDate: '2019-08-13' })).toBe('Kiev and Kiev')
    expect(textOf('Kyiv and Kiev', { style: 'aljazeera', styleDate: '2015-01-01' })).toBe('Kyiv and Kyiv')
  })

  test('a house that a row does not know keeps accents and hyphens as printed', () => {
    expect(textOf('Nicolás Maduro and Emmanuel Macron-led', { style: 'guardian' })).toBe(
      'Nicolás Maduro and Emmanuel Macron-led',
    )
  })

  test('prefer wins, and is the way to a renamed place', () => {
    expect(textOf('Zelenskiy', { style: 'ap', prefer: { Zelenskyy: 'Zelensky' } })).toBe('Zelensky')
    expect(textOf('Burma and Bombay', { prefer: { Burma: 'Myanmar' } })).toBe('Myanmar and Bombay')
    expect(textOf('Erdogan', { prefer: { Erdogan: 'Erdoğan' } })).toBe('Erdoğan')
  })

  test('kinds', () => {
    const text = 'Zelensky, Kiev, Hizbollah, Koran'
    expect(textOf(text, {})).toBe('Zelenskyy, Kyiv, Hezbollah, Koran')
    expect(textOf(text, { kinds: ['group'] })).toBe('Zelensky, Kiev, Hezbollah, Koran')
    expect(textOf(text, { kinds: [] })).toBe(text)
  })

  test('a lexicon of one’s own, with lower-case terms, alone or over the core', () => {
    const rows = [place('x', '', 'Freedonia|Fredonia', 'safe'), term('t', '', 'hijab|hejab', 'safe')]
    const textWith = (base: NameLexiconOptions['base']) =>
      textOf('In Fredonia, Kiev: Hejab and hejab', { ...all, lexicon: createNameLexicon(rows, { base }) })
    expect(textWith('none')).toBe('In Freedonia, Kiev: Hijab and hijab')
    expect(textWith(undefined)).toBe('In Freedonia, Kyiv: Hijab and hijab')
    const over = createNameLexicon([place('y', '', 'Sylvania|Silvania', 'safe')], { base: createNameLexicon(rows) })
    expect(textOf('Silvania, Fredonia, Kiev', { lexicon: over })).toBe('Sylvania, Freedonia, Kyiv')
  })

  test('a row replaces the base row of its id', () => {
    const base = createNameLexicon([place('x', '', 'Freedonia|Fredonia', 'safe')], { base: 'none' })
    const lexicon = createNameLexicon([place('x', '', 'Fredonia|Freedonia', 'safe')], { base })
    expect(textOf('Freedonia', { lexicon })).toBe('Fredonia')
    expect(lexicon.rows).toHaveLength(1)
  })

  test('a lexicon that came through JSON', () => {
    const lexicon = JSON.parse(JSON.stringify(createNameLexicon([place('x', '', 'Freedonia|Fredonia', 'safe')])))
    expect(textOf('Fredonia', { lexicon })).toBe('Freedonia')
  })

  test('edits tell what they did', () => {
    expect(normalizeNames('Moammar Gadhafi', { prefer: { Muammar: 'Muammar' } }).edits).toEqual([
      {
        start: 0,
        end: 7,
        original: 'Moammar',
        replacement: 'Muammar',
        kind: 'person',
        entity: 'Q19878',
        rule: 'prefer',
      },
      {
        start: 8,
        end: 15,
        original: 'Gadhafi',
        replacement: 'Gaddafi',
        kind: 'person',
        entity: 'Q19878',
        rule: 'lexicon',
      },
    ])
    expect(normalizeNames('Zelenskyy', { style: 'bbc' }).edits[0]?.rule).toBe('style')
  })

  test.each([
    ['text must be a string', () => normalizeNames(7 as unknown as string)],
    ['options must be an object', () => normalizeNames('', null as unknown as NameOptions)],
    ['options.style must be one of', () => normalizeNames('', { style: 'tass' as 'ap' })],
    ['options.consistency must be', () => normalizeNames('', { consistency: 3 as unknown as 'off' })],
    ['options.lexicon.rows must be an array', () => normalizeNames('', { lexicon: {} as never })],
    ['options.kinds must be', () => normalizeNames('', { kinds: 'person' as never })],
    ['options.kinds[0] must be one of', () => normalizeNames('', { kinds: ['zz' as never] })],
    ['options.prefer must be an object', () => normalizeNames('', { prefer: 'a' as never })],
    ['options.prefer.x must be a string', () => normalizeNames('', { prefer: { x: 5 as never } })],
    ['options.keepQuotes must be', () => normalizeNames('', { keepQuotes: 'yes' as never })],
    ['options.styleDate must be', () => normalizeNames('', { style: 'ap', styleDate: '14 August 2019' })],
    ['options.lexicon must be a lexicon from', () => normalizeNames('', { lexicon: 'core' as never })],
    ['options.consistency.groups must be an array', () => normalizeNames('', { consistency: {} as never })],
    ['rows must be an array', () => createNameLexicon({} as never)],
    ['rows[0].kind must be given', () => createNameLexicon([{ id: 'a' } as never])],
    [
      'rows[0].forms must be a list with the default spelling',
      () => createNameLexicon([{ id: 'a', kind: 'place', policy: 'safe', forms: [] }]),
    ],
    ['Latin letters', () => createNameLexicon([{ id: 'a', kind: 'place', policy: 'safe', forms: ['Київ'] }])],
    ['used twice', () => createNameLexicon([place('a', '', 'Abc', 'safe'), place('a', '', 'Def', 'safe')])],
  ])('refuses: %s', (message, call) => {
    expect(thrownBy(call).message).toContain(message)
  })
})
