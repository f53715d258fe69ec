/** Invented copy with everything that the fold treats: typography, scripts, numbers, quotations, names, spellings. */
export const goldenTexts: readonly string[] = [
  '',
  'One.',
  'Mr. Arlen Voss’s colour programme cost $1,000 – 12 per cent more than the U.K. theatre’s, he said on Feb. 12th.',
  '“We are not leaving,” said Mayor Tilda Brandt. “Not now, not after the flood, not while the harbour is closed.”\n\nThe council organised a travelling exhibition about the 2.5-metre wall.',
  'Zelenskiy met Sergey Orlov in Kiev; l’Éclair de Saint-Malo called it a naïve, co-operative façade. ﬁnal ＡＢＣ ½ 3 %',
  'Der Bürgermeister von Größenwald reiste nach Łódź. Ο Δήμαρχος της Αθήνας μίλησε. Мэр Ёлкино сказал: «Нет».',
  '東京の市長は水曜日に話した。 서울 시장은 말했다. قال رئيس البلدية إن الأمر انتهى. ראש העיר אמר.',
  '\u0000\ud800 lone \udfff 👩‍🚒 surrogates\u00ad and soft\u00adhyphens\u200b zero\u200bwidth\ufeff 𝒳 𠀀𠀁',
  Array.from({ length: 400 }, (_, row) => `word${row % 97} the ${row} river rose in ${row % 13} towns`).join(' '),
  Array.from(
    { length: 60 },
    (_, row) => `Paragraph ${row} says the mill at Oster${row} reopened “after ${row * 7} days of repairs and talks”.`,
  ).join('\n\n'),
  'Twenty-six of nine thousand sailors left Odessa, Mykolayiv and Khan Younis on the first of May, a hundred on the ' +
    'twenty-first; one of them wrote home seventeen times. The harbour mas-\nter had counted 9,000 of them.[1]',
  "The keeperâ€™s wife wrote:\n\nâ€œWe have no oil,â€\u009d and ``no bread,'' she said, \u0093nor\u0094 a goat. It don\ufffdt matter.",
]
