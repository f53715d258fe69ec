interface Comment {
  readonly name: string
  readonly handle: string
  readonly place: string
  readonly age: string
  readonly short: string
  readonly date: string
  readonly clock: string
  readonly likes: number
  readonly text: string
}

const row = (
  [name, handle, place]: readonly [string, string, string],
  [age, short, date, clock, likes]: readonly [string, string, string, string, number],
  text: string,
): Comment => ({ name, handle, place, age, short, date, clock, likes, text })

/** Short ones that agree or joke, and long ones that name whom the story names. */
export const comments: readonly (readonly Comment[])[] = [
  [
    row(
      ['Pat Doe', 'patdoe7', 'Westmere'],
      ['3 hours ago', '3h', 'March 17, 2025', '8:05 pm', 12],
      'About time too. Nine days without milk!',
    ),
    row(
      ['Lil Marsh', 'saltylil', 'Carrow'],
      ['2 hours ago', '2h', 'March 17, 2025', '9:12 pm', 4],
      'My aunt lives out there and she never noticed a thing.',
    ),
    row(
      ['Owen Bright', 'obright', 'Port Alden'],
      ['1 hour ago', '1h', 'March 17, 2025', '9:58 pm', 0],
      'So who pays for the second boat? Not me, I hope.',
    ),
    row(
      ['Greta Pool', 'g_pool', 'Kell'],
      ['45 minutes ago', '45m', 'March 17, 2025', '10:31 pm', 7],
      'You would pay if you had to row the children to school.',
    ),
  ],
  [
    row(
      ['Hanna Reed', 'hreed', 'Kell'],
      ['2 days ago', '2d', '18 March 2025', '07:40', 31],
      'I was on the pier on Monday with my two boys and I can tell you that it was the best day of the winter, band and all. Tom Adeyemi shook every hand.',
    ),
    row(
      ['Viktor Lund', 'lundv', 'Westmere'],
      ['2 days ago', '2d', '18 March 2025', '08:15', 9],
      'Forty thousand a month is a joke. In my day the Kell boat was run by two brothers and a dog, and it never cost the council a penny that I heard of.',
    ),
    row(
      ['Ada Finch', 'finchwing', 'Carrow'],
      ['1 day ago', '1d', '19 March 2025', '11:02', 2],
      'I think we should all remember that the harbour office was warned about that hull two years ago, and did nothing. I wrote to them myself at the time.',
    ),
    row(
      ['Joss Tern', 'jtern55', 'Port Alden'],
      ['1 day ago', '1d', '19 March 2025', '13:27', 15],
      'Thanks for the report, good to see some happy news for once. I just wish somebody would now look at the road to the pier, which is worse than ever.',
    ),
    row(
      ['Mina Holt', 'minaholt', 'Orwell'],
      ['20 hours ago', '20h', '19 March 2025', '18:44', 1],
      'Ines, if you read this: I will take a dozen eggs, please.',
    ),
  ],
]

/** How sites print a comment, without a word that tells it. */
export const forms: Readonly<Record<string, (comment: Comment) => readonly string[]>> = {
  'name, age, text': ({ name, age, text }) => [name, age, text],
  'name, date, text': ({ name, date, text }) => [name, date, text],
  'name, date and clock, text': ({ name, date, clock, text }) => [name, `${date} ${clock}`, text],
  'name, date at clock, text': ({ name, date, clock, text }) => [name, `${date} at ${clock}`, text],
  'name, short age, text': ({ name, short, text }) => [name, short, text],
  'name, clock, text': ({ name, clock, text }) => [name, clock, text],
  'handle, age, text': ({ handle, age, text }) => [handle, age, text],
  'handle, date and clock, text': ({ handle, date, clock, text }) => [handle, `${date}, ${clock}`, text],
  'at-handle, short age, text': ({ handle, short, text }) => [`@${handle}`, short, text],
  'age, name, text': ({ name, age, text }) => [age, name, text],
  'date, name, text': ({ name, date, text }) => [date, name, text],
  'name and age with a dot': ({ name, age, text }) => [`${name} · ${age}`, text],
  'name and short age with a dot': ({ name, short, text }) => [`${name} · ${short}`, text],
  'name and age with a bullet': ({ name, age, text }) => [`${name} • ${age}`, text],
  'name and age with a bar': ({ name, age, text }) => [`${name} | ${age}`, text],
  'name and date with a bar': ({ name, date, text }) => [`${name} | ${date}`, text],
  'name, date, clock with bars': ({ name, date, clock, text }) => [`${name} | ${date} | ${clock}`, text],
  'name and date with a dash': ({ name, date, text }) => [`${name} – ${date}`, text],
  'name, date and clock with a dash': ({ name, date, clock, text }) => [`${name} ${date} - ${clock}`, text],
  'name and age in a row': ({ name, age, text }) => [`${name} ${age}`, text],
  'name and date in a row': ({ name, date, text }) => [`${name} ${date}`, text],
  'name and age in brackets': ({ name, age, text }) => [`${name} (${age})`, text],
  'name, age with a comma': ({ name, age, text }) => [`${name}, ${age}`, text],
  'name, place, age': ({ name, place, age, text }) => [`${name}, ${place}, ${age}`, text],
  'name, place, date': ({ name, place, date, text }) => [`${name}, ${place} - ${date}`, text],
  'handle and age in a row': ({ handle, age, text }) => [`${handle} ${age}`, text],
  'handle and short age with a dot': ({ handle, short, text }) => [`@${handle} · ${short}`, text],
  'handle, date with a bullet': ({ handle, date, text }) => [`${handle} • ${date}`, text],
  'name, age, text, likes': ({ name, age, text, likes }) => [name, age, text, String(likes)],
  'name, date, text, likes': ({ name, date, text, likes }) => [name, date, text, String(likes)],
  'handle, short age, text, two counts': ({ handle, short, text, likes }) => [handle, short, text, String(likes), '0'],
  'name · age, text, likes': ({ name, age, text, likes }) => [`${name} · ${age}`, text, `+${likes}`],
  'name, handle, age, text': ({ name, handle, age, text }) => [name, `@${handle}`, age, text],
  'name, place, age on lines': ({ name, place, age, text }) => [name, place, age, text],
  'initial, name, age, text': ({ name, age, text }) => [name.charAt(0), name, age, text],
  'text, name, age': ({ name, age, text }) => [text, name, age],
  'text, dash and name, date': ({ name, date, text }) => [text, `— ${name}`, date],
  'text, name · age': ({ name, age, text }) => [text, `${name} · ${age}`],
  'text, name and date in a row': ({ name, date, text }) => [text, `${name}, ${date}`],
  'name on date': ({ name, date, clock, text }) => [`${name} on ${date} at ${clock}`, text],
  'name with a colon, date': ({ name, date, text }) => [`${name}:`, date, text],
  'number, name, age': ({ name, age, likes, text }) => [`#${likes + 1}`, name, age, text],
  'bracketed date, name': ({ name, date, text }) => [`[${date}] ${name}`, text],
  'slashed date': ({ name, clock, likes, text }) => [name, `03/${17 + (likes % 9)}/2025 ${clock}`, text],
  'ISO date': ({ name, likes, text }) => [name, `2025-03-${17 + (likes % 9)}`, text],
  'weekday and clock': ({ name, clock, text }) => [name, `Monday ${clock}`, text],
  'name, age with a dot before': ({ name, age, text }) => [name, `· ${age}`, text],
  'name, age edited': ({ name, age, text }) => [name, `${age} (edited)`, text],
  item: ({ name, age, text }) => [`- ${name}, ${age}`, text],
  'bold name': ({ name, age, text }) => [`**${name}**`, age, text],
  'heading name': ({ name, date, text }) => [`#### ${name}`, date, text],
  'linked name': ({ name, handle, age, text }) => [`[${name}](https://port.example/u/${handle})`, age, text],
  'linked name and age': ({ name, handle, age, text }) => [
    `[${name}](https://port.example/u/${handle}) [${age}](https://port.example/c/1)`,
    text,
  ],
}
