interface Card {
  readonly headline: string
  readonly dek: string
  readonly section: string
  readonly by: string
  readonly date: string
  readonly age: string
}

const row = (headline: string, dek: string, section: string, by: string, date: string, age: string): Card => ({
  headline,
  dek,
  section,
  by,
  date,
  age,
})

/** Other stories, as pages print them. None is about anybody of the story. */
export const cards: readonly (readonly Card[])[] = [
  [
    row(
      'Mill owner fined over smoke in Orwell',
      'Judges found that Darrow Mills had burned plastic at night for a year.',
      'Courts',
      'Lena Prior',
      'March 16, 2025',
      '1 day ago',
    ),
    row(
      'Bakers of Tarn Valley win gold for rye bread',
      'Eleven loaves from the valley went to the national fair in Hexley.',
      'Food',
      'Bo Lindqvist',
      'March 15, 2025',
      '2 days ago',
    ),
    row(
      'Why the Hexley marathon moves to September',
      'Runners complained of heat for three summers in a row.',
      'Sport',
      'Sam Okoro',
      'March 14, 2025',
      '3 days ago',
    ),
    row(
      'Rare owl seen in Brandt Park for first time',
      'Hundreds of birdwatchers came on Sunday, and the owl slept all day.',
      'Nature',
      'Lena Prior',
      'March 12, 2025',
      '5 days ago',
    ),
  ],
  [
    row(
      'Five plays to see this spring',
      'From a new Miller at the Lyric to puppets in Sutton.',
      'Culture',
      'Ada Roth',
      '12 March 2025',
      '6 hours ago',
    ),
    row(
      'Prices of flats in Hexley fall again',
      'Agents blame interest rates; buyers blame the agents.',
      'Money',
      'Jon Valk',
      '11 March 2025',
      '8 hours ago',
    ),
    row(
      '“I never learned to swim”: a diver’s confession',
      'Ruth Amsel worked under water for thirty years.',
      'People',
      'Ada Roth',
      '10 March 2025',
      '9 hours ago',
    ),
    row(
      'Chess club of Sutton refuses to leave cellar',
      'The landlord wants to keep wine there.',
      'Local',
      'Kit Moran',
      '9 March 2025',
      '1 day ago',
    ),
    row(
      'Man who stole 900 garden gnomes says sorry',
      'All but four were returned to their gardens.',
      'Courts',
      'Jon Valk',
      '8 March 2025',
      '1 day ago',
    ),
  ],
]

const link = (text: string) => `[${text}](https://port.example/${text.length})`

/** How pages print them, without a heading that tells what they are. */
export const forms: Readonly<Record<string, (card: Card, i: number) => readonly string[]>> = {
  'headline, date': ({ headline, date }) => [headline, date],
  'headline, age': ({ headline, age }) => [headline, age],
  'headline, byline': ({ headline, by }) => [headline, `By ${by}`],
  'headline, bare name': ({ headline, by }) => [headline, by],
  'headline, byline, date': ({ headline, by, date }) => [headline, `By ${by}`, date],
  'headline, bare name, date': ({ headline, by, date }) => [headline, by, date],
  'headline, date, byline': ({ headline, by, date }) => [headline, date, `by ${by}`],
  'headline, dek, date': ({ headline, dek, date }) => [headline, dek, date],
  'headline, dek, age': ({ headline, dek, age }) => [headline, dek, age],
  'headline, dek, byline': ({ headline, dek, by }) => [headline, dek, `By ${by}`],
  'headline, dek, date, byline': ({ headline, dek, date, by }) => [headline, dek, date, `By ${by}`],
  'headline, date, dek': ({ headline, dek, date }) => [headline, date, dek],
  'headline, byline, dek': ({ headline, dek, by }) => [headline, `By ${by}`, dek],
  'headline, name and date, dek': ({ headline, dek, by, date }) => [headline, `${by} ${date}`, dek],
  'headline, date, section, dek': ({ headline, dek, date, section }) => [headline, date, section, dek],
  'section, headline, date': ({ headline, section, date }) => [section, headline, date],
  'section, headline, age': ({ headline, section, age }) => [section, headline, age],
  'section, headline, dek': ({ headline, section, dek }) => [section, headline, dek],
  'section, headline, dek, date': ({ headline, section, dek, date }) => [section, headline, dek, date],
  'section, headline, byline': ({ headline, section, by }) => [section, headline, `By ${by}`],
  'date, headline': ({ headline, date }) => [date, headline],
  'age, headline': ({ headline, age }) => [age, headline],
  'date, headline, dek': ({ headline, date, dek }) => [date, headline, dek],
  'number, headline': ({ headline }, i) => [String(i + 1), headline],
  'number, headline, date': ({ headline, date }, i) => [String(i + 1), headline, date],
  'headline, name · age': ({ headline, by, age }) => [headline, `${by} · ${age}`],
  'headline, section | date': ({ headline, section, date }) => [headline, `${section} | ${date}`],
  'headline, section • age': ({ headline, section, age }) => [headline, `${section} • ${age}`],
  'headline, reading time': ({ headline }, i) => [headline, `${i + 2} min read`],
  'headline, dek': ({ headline, dek }) => [headline, dek],
  'video, headline': ({ headline }, i) => [`0${i + 1}:2${i}`, headline],
  'dek, byline, headline, date': ({ headline, dek, by, date }) => [dek, `By ${by}`, headline, date],
  'linked headline, date': ({ headline, date }) => [link(headline), date],
  'linked headline, age': ({ headline, age }) => [link(headline), age],
  'linked headline, dek': ({ headline, dek }) => [link(headline), dek],
  'linked headline, byline, date': ({ headline, by, date }) => [link(headline), `By ${by}`, date],
  'linked section, linked headline': ({ headline, section }) => [link(section), link(headline)],
  'heading headline, dek': ({ headline, dek }) => [`### ${link(headline)}`, dek],
  'heading headline, date, dek': ({ headline, dek, date }) => [`### ${headline}`, date, dek],
  'heading headline, age': ({ headline, age }) => [`## ${headline}`, age],
  item: ({ headline, date }) => [`- ${headline} (${date})`],
  'item, linked, with age': ({ headline, age }) => [`- ${link(headline)} ${age}`],
  'date in front of the headline': ({ headline, date }) => [`${date}: ${headline}`],
  'headline with date behind': ({ headline, date }) => [`${headline} - ${date}`],
  'headline with age behind': ({ headline, age }) => [`${headline} ${age}`],
  'bold headline, dek': ({ headline, dek }) => [`**${headline}**`, dek],
  'bold headline, byline': ({ headline, by }) => [`**${headline}**`, `*${by}*`],
  'headline, comments': ({ headline }, i) => [headline, `${i * 7 + 3} comments`],
  'headline, views': ({ headline }, i) => [headline, `${i + 1}.${i}k views`],
  'headline, date, reading time': ({ headline, date }, i) => [headline, `${date} • ${i + 3} min read`],
}
