import { describe, expect, test } from 'vitest'
import { isCaption } from '../../src/article/forms/caption.ts'
import { readCredit } from '../../src/article/forms/credit/read-credit.ts'
import { countWords } from '../../src/article/lines/shape/count-words.ts'
import { parseArticle } from '../../src/parse-article.ts'

describe('isCaption', () => {
  test.each([
    'Image copyright Getty Images',
    'Image caption Jo Roe has managed the club since 2019',
    '(Image: Getty)',
    'Photo by Punit Rao /AFP via Getty Images',
    'The leaders meet on Monday. Photograph: Eva Mann/Reuters',
    'Sanjay Verma/Example Times/Getty Images',
    'FILE PHOTO: Traders work on the floor. REUTERS/Brenda McDermott',
    'Credit...Anna Money/The Example Times',
    'Diplomats meet on Feb. 18. Foreign Ministry/TASS',
    'A man loads a truck in Hialeah, Fla. (AP Photo/Alan Dee, File)',
    'Troops remain in the valley [File: Reuters]',
    '© Amazon',
    'Photography by Eva Mann',
    'Video and graphics by Eva Mann for the Gazette',
    'Orla Finn outside the burned hall. Getty Images',
    'FILE - Mike and Jane Roe tend to their son at their home in Beld, Idaho.',
    'Commander Al Poe, second left, envoy Jo Roe, left, and officers toast at the club, yesterday.',
    'In this July 4, 2019, photo released by the police, a boat lies on the shore.',
    'Firefighters search rooms after the fire – video',
    'Ferry sails again after nine days in dock Back to video',
    'Planners look at a map of the old town in the council chamber. File image',
    'The gate in its first winter. Library picture',
    'Header image: A crane lifts the last stone. — AFP',
    'Main photo: the pier before the storm',
    'The gate at low tide | Ada Moss/Harbour Gazette',
    'Pictured from left are the librarians Jules Whitcombe, Ada Moss and Peter Lorne with a telescope.',
    'Pictured right, is reader Nia Orme, speaking to the novelist Ada Moss.',
    'Clockwise from left: the gate, the wall and the tower.',
    'People wait on the quay, March 16, 2025. REUTERS/Ana Prell/File Photo Purchase Licensing Rights, opens new tab',
  ])('%s', (line) => expect(isCaption(line, countWords(line))).toBe(true))

  test.each([
    'The photo shows him with his mother, police said.',
    'She takes credit for nothing: not the bridge, not the road.',
    'He ran the company with Reuters until 1998.',
    'The image of the town has changed, the mayor said on Friday.',
    '© Agence France-Presse',
    'Photographs by the police were shown to the jury on the second day.',
    'Photographs by Jo Roe hang in the waiting room, where her first crew looks out over the bay.',
    'Video by Eva Mann was seen by millions.',
    'The talks went on until midnight, he said. Associated Press',
    'Projects cost an average of $2,500 a month. (Beld Statistics)',
    'I am not done yet. (Not by far.)',
    'I never said that. (Laughs)',
    'The court said on Monday that the trial opens on May 3, 2025.',
    'She speaks of the war as if it had ended on May 3, 2025.',
    'The debt stands at $3 billion as of Dec. 31, 2024.',
    'The bill helps no one if the court strikes it down on May 3, 2025.',
    'The author reads from her novel at the library on March 4, 2025.',
    'The council has lost its way, and its books. Jo Roe',
    'This picture shows a market under strain.',
    'Pictured in the film as a fool, he was in truth a careful man.',
    'From left to right the parties agree that the law must go.',
    'Ferry sails again | Harbour Gazette',
    'Opinion | Ada Moss/Harbour Gazette',
    'The main image of the war was a lie, he said.',
    'Words by Sigrun Haldorsen, photographs by Jon Arnesen',
    'This old photo shows how wide the river was before the dam was built.',
    'An artist’s impression of poverty is seldom shared by the poor.',
    'File – not rasp – is the tool that you need for a soft edge.',
    'On the left, there is doubt, and on the right, there is none.',
    'parsing never fails. The Board',
  ])('leaves %s', (line) => expect(isCaption(line, countWords(line))).toBe(false))
})

describe('readCredit', () => {
  const read = (line: string) => readCredit(line, countWords(line), true)

  test.each([
    ['– Reuters', ['Reuters']],
    ['(AFP)', ['AFP']],
    ['AP', ['AP']],
    ['With AFP and Reuters', ['AFP', 'Reuters']],
    ['Source: AFP', ['AFP']],
    ['© Agence France-Presse', ['AFP']],
    ['jdr/AFP', ['AFP']],
    ['ENB/PTI', ['PTI']],
    ['Associated Press writer Jill Lorne in Nordhaven contributed to this report.', ['AP']],
    ['Jo Roe and Al Poe in Beld contributed.', []],
    ['Jo Roe reported from Port Alden.', []],
    ['This article was written with the assistance of artificial intelligence and checked by an editor.', []],
    ['AI tools were used to translate this story.', []],
    ['Produced with the help of AI.', []],
    ['Distributed by Tribune News Service, LLC.', ['Tribune News Service']],
    ['Published by TZ Syndication with permission from The Tarraz Herald.', []],
    ['Provided by the Larkstead Wire Service', []],
    ['(c)2025 The Larkstead Democrat', []],
    ['Visit The Larkstead Democrat at www.larkstead.example', []],
    ['-939871', []],
    ['ybn-lmc/jh/gd', []],
    ['SOURCE: News agencies', []],
    ['==Kyodo', ['Kyodo']],
    ['jr/kb (AFP, dpa)', ['AFP', 'DPA']],
    ['(FRANCE 24 with AFP)', ['AFP']],
    ['dpa jro xxde mia', []],
    ['jroe@lantern.example', []],
    ['FOR IMMEDIATE RELEASE', []],
    ['Media contact: Jane Roe, 555-0100', []],
    ['Notes to editors:', []],
    ['(Adds details, quotes)', []],
    ['SOURCE Brightwater Foods Inc.', []],
    ['(Reporting by Henrik Sol and Mia Aune; Editing by Charles Pett)', []],
    ['Keith Brand contributed reporting from Port Alden.', []],
    ['Editor’s note: This story was updated at 5:45 p.m.', []],
    ['With files from Ana Prell and Reuters', ['Reuters']],
    ['This story was produced in partnership with the Coast Desk, a nonprofit newsroom.', []],
    ['Correction: An earlier version gave the wrong year.', []],
  ])('%s', (line, agencies) => expect(read(line)).toEqual({ kind: 'credit', agencies }))

  test.each(['Original url:', 'https://gazette.example/2025/03/16/a', 'Source URL: https://gazette.example/a'])(
    '%s is a source',
    (line) => expect(read(line)).toEqual({ kind: 'source', agencies: [] }),
  )

  test.each([
    'Kremlin spokesman told reporters, including AFP, that he would come.',
    'Source: PwC annual survey of households',
    'Link building',
    'Contact with the crew was lost at noon.',
    'He contributed to the fund for years.',
    'The report was written by a committee of six.',
    'Rain and wind both contributed.',
    'Two cases were reported from Orwell in the spring.',
    'Distributed by hand, the leaflets reached every house.',
    'This story of artificial intelligence began in a garage in 1998.',
    'Artificial intelligence is used to sort the post in every office of the town.',
    'Enough.',
  ])('leaves %s', (line) => expect(read(line)).toBeNull())
})

test('under a label that ends in a colon stands a caption, though it is a sentence', () => {
  const said = 'Mara Roe said on Monday that the ferry to Kell would sail again in the spring, and that nobody minded.'
  const kinds = (label: string) =>
    parseArticle(
      `# Ferry sails\n\nBy Jo Roe\n\n${said}\n\n${label}\n\nThe ferry lies at the quay of Kell on Monday.\n\nThe harbour master expects forty sailings a week from April, as many as before the storm.`,
    ).blocks.map(({ kind }) => kind)
  expect(kinds('Open this photo in gallery:').slice(2)).toEqual(['paragraph', 'caption', 'caption', 'paragraph'])
  expect(kinds('Open this photo in gallery').slice(2)).toEqual(['paragraph', 'caption', 'paragraph', 'paragraph'])
})
