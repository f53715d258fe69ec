import { describe, expect, test } from 'vitest'
import { readByline } from '../../src/article/forms/byline.ts'
import { personOf } from '../../src/article/forms/person/person-of.ts'
import { parseArticle } from '../../src/parse-article.ts'

describe('readByline', () => {
  test.each([
    ['By Jane Roe', ['Jane Roe'], []],
    ['by Finn Underhill', ['Finn Underhill'], []],
    ['By LISA MARROW, MARY CLARE JONES and ERIC TUCK', ['Lisa Marrow', 'Mary Clare Jones', 'Eric Tuck'], []],
    ['By Eric Strand, Gazette Staff', ['Eric Strand'], []],
    ['By Sandra Lamont, CNN', ['Sandra Lamont'], []],
    ['By Takeo Mori and Tatsu Tanabe / Daily Example Staff Writers', ['Takeo Mori', 'Tatsu Tanabe'], []],
    ['By Associated Press', [], ['AP']],
    ['By AFP', [], ['AFP']],
    ['By Tom Dowling, The Associated Press', ['Tom Dowling'], ['AP']],
    ['By Tom Dowling, AP Staff Writer', ['Tom Dowling'], ['AP']],
    ['By Tom Dowling, Reuters Correspondent', ['Tom Dowling'], ['Reuters']],
    ['By Jane Roe and John Doe | Reuters', ['Jane Roe', 'John Doe'], ['Reuters']],
    ['Written by Rebecca Lane, CEPF®', ['Rebecca Lane'], []],
    ['Words by Ann Lee', ['Ann Lee'], []],
    ['Author: Karim Brunel', ['Karim Brunel'], []],
    ['by: Laurie Oakfield', ['Laurie Oakfield'], []],
    ['By Jonathan GarfieldFOXBusiness', ['Jonathan Garfield'], []],
    ['By Meg JensenStaff Writer', ['Meg Jensen'], []],
    ['By Chris Porter@chrisporter', ['Chris Porter'], []],
    ['By Jane Roe in Port Alden', ['Jane Roe'], []],
    ['By KATE O’BRIEN', ['Kate O’Brien'], []],
    ['By JOHN McDONALD', ['John McDonald'], []],
    ['By JD MARSH', ['JD Marsh'], []],
    ['By Ludwig van der Berg', ['Ludwig van der Berg'], []],
    ['By Mary-Jane O’Hara-Smith Jr.', ['Mary-Jane O’Hara-Smith Jr.'], []],
    ['By Jane Roe, Political Editor', ['Jane Roe'], []],
    ['ByJane Roe', ['Jane Roe'], []],
    ['Byby Jane Roe', ['Jane Roe'], []],
    ['By Dr Jane Roe', ['Dr Jane Roe'], []],
    ['By Mr John Doe', ['John Doe'], []],
    ['By Jane Roe March 18 at 3:57 PM Follow @janeroe', ['Jane Roe'], []],
    ['By Jane Roe • 8h', ['Jane Roe'], []],
    ['By April May', ['April May'], []],
    ['By Jane Roe (with AFP)', ['Jane Roe'], ['AFP']],
    ['By TANE REWI, --(Reuter)', ['Tane Rewi'], ['Reuters']],
    ['BYLINE: By Tom Aldous The Harrow Independent Journal', ['Tom Aldous'], []],
    ['BYLINE: Walt Hickam, The Carson Democrat, Tenn.', ['Walt Hickam'], []],
    ['BYLINE: COAST REGISTER, Writer', [], []],
    ['BYLINE: Report from The Tarraz Herald brought to you by TZ Syndication.', [], []],
    ['Byline: Ana Prell; Al Poe', ['Ana Prell', 'Al Poe'], []],
    ['By Hannah Osei, Larkstead Echo', ['Hannah Osei'], []],
    ['By Kenji Mori and Aya Hara / Wellbrook Shimbun Staff Writers', ['Kenji Mori', 'Aya Hara'], []],
    ['By Kenji Mori and Aya Hara Staff Writers', ['Kenji Mori', 'Aya Hara'], []],
    ['Words by Sigrun Haldorsen, photographs by Jon Arnesen', ['Sigrun Haldorsen'], []],
    ['“By Nora Pell, Associated Press”', ['Nora Pell'], ['AP']],
    ['By Jo Roe | PORT VALE', ['Jo Roe'], []],
    ['By Jo Roe, Port Vale', ['Jo Roe'], []],
    ['By Jane Roe The Associated Press', ['Jane Roe'], ['AP']],
    ['EXCLUSIVE by NORA PELL, Political Editor', ['Nora Pell'], []],
    ['Analysis | By Nora Pell', ['Nora Pell'], []],
    ['Words: Nora Pell. Photographs: Al Poe', ['Nora Pell'], []],
    ['Dispatch by Nora Pell', ['Nora Pell'], []],
    ['Live coverage by Nora Pell and Al Poe', ['Nora Pell', 'Al Poe'], []],
    ['Photos and text by Nora Pell', ['Nora Pell'], []],
    ['Text & photos by Nora Pell', ['Nora Pell'], []],
    ['Text and photos: Nora Pell', ['Nora Pell'], []],
    ['Text: Nora Pell', ['Nora Pell'], []],
    ['News feature: by Nora Pell', ['Nora Pell'], []],
    ["By RFE/RL's Norland Service", [], []],
  ])('%s', (line, authors, agencies) => {
    expect(readByline(line, false)).toEqual({ authors, agencies })
  })

  test.each([
    'By the time the police came, the shop was empty.',
    'By Friday it was over',
    'ABBY was right about him',
    'Byrne wins again',
    'From Theory to Practice, the Ontology of Procedures',
    'From Wikipedia, the free encyclopedia',
    'By 2030 the lake will be gone',
    'Bypass to open in May',
    'Photos by Nora Pell',
    'Drawings and photos by Nora Pell',
    'Coverage by one paper led to a second inquiry.',
    'Profile by profile, the picture grew',
    'Vetoed by Nora Pell',
    'Story: The Ferry That Never Came',
    'Text Size Regular Large',
    'Story Highlights',
    'Text of the speech by Nora Pell',
  ])('leaves %s', (line) => {
    expect(readByline(line, false)).toBeNull()
  })

  test.each(['Thank You', 'Getty Image', 'Last Update', 'Pub Med'])('takes no label for a name: %s', (line) => {
    expect(readByline(line, true)).toBeNull()
  })

  test('takes names without "By" only when asked', () => {
    expect(readByline('Philippa Marsh', false)).toBeNull()
    expect(readByline('Philippa Marsh', true)).toEqual({ authors: ['Philippa Marsh'], agencies: [] })
    expect(readByline('Jane Roe and Lanternlight', true)).toEqual({ authors: ['Jane Roe'], agencies: [] })
    expect(readByline('Jane Roe 1 day ago', true)).toEqual({ authors: ['Jane Roe'], agencies: [] })
    expect(readByline('Lake Harbour River Bridge Tunnel Dam', true)).toBeNull()
    expect(readByline('Edited by Marie Wright', true)).toBeNull()
    expect(readByline('Key Points', true)).toBeNull()
  })

  test.each([
    ['AFP, KESSO', [], ['AFP']],
    ['Reuters, Port Alden', [], ['Reuters']],
    ['Bram Visser2 minutes ago', ['Bram Visser'], []],
    ['Colin Marchbanks 7 hours', ['Colin Marchbanks'], []],
    ['Grace Okonjo 2 minutes read', ['Grace Okonjo'], []],
    ['10:03 Jon Kettle', ['Jon Kettle'], []],
    ['2 hours ago Jon Kettle', ['Jon Kettle'], []],
    ['Hannah Osei Gear Team', ['Hannah Osei'], []],
    ['Amara Diallo Deputy Content Hub Director', ['Amara Diallo'], []],
    ['Jane Roe Asia Correspondent, in Hanoi', ['Jane Roe'], []],
    ['Nora Feldt Parliamentary editor', ['Nora Feldt'], []],
    ['Daniel Achterberg0', ['Daniel Achterberg'], []],
    ['Jane Roe, Kyiv', ['Jane Roe'], []],
    ['Senior reporter Jane Roe', ['Jane Roe'], []],
    ['Jane Roe and Al Poe, Harbour Courier', ['Jane Roe', 'Al Poe'], []],
  ])('names alone: %s', (line, authors, agencies) => {
    expect(readByline(line, true)).toEqual({ authors, agencies })
  })

  test.each([
    'Get Deals Delivered',
    'Log In',
    'Create Free Account',
    'Log In / Create Free Account',
    'Current Issue',
    'Final Edition',
    'Earlier Pictures More Pictures',
    'MillbridgeMillbridge NewsSchoolsNewsCounty',
    'Tomas Brandt, Who Found the Crack, Had Grown Deeply Worried in the Dry Summer',
    'REGION NOT TO FIX ANY DEADLINE FOR FERRY, SAYS VELA',
    'LAKE TO FALL BY SIX METRES, VILLAGES TOLD TO PACK',
    'Port Alden',
    'Port Alden, Norland',
    'Larkstead Echo',
    'News Team',
    'Lifestyle Desk',
  ])('no names: %s', (line) => expect(readByline(line, true)?.authors ?? []).toEqual([]))
})

test('tags over the title are nobody', () => {
  const tags = 'Related topics\n * Qasira\n * Kelwara City\n * Northern Hills'
  const body =
    'Engineers worked through the night on Tuesday to shore up the dam after a crack had appeared in its wall.'
  expect(parseArticle(`${tags}\n\nDam cracks in northern Qasira\n\nMarch 18, 2025\n\n${body}`).authors).toEqual([])
})

describe('personOf', () => {
  test.each(['Gazette Staff', 'Euronews', 'The Canadian Example', 'Business Desk', 'jane', 'Jane', 'Jane R.', ''])(
    '%j is no person',
    (text) => expect(personOf(text)).toBeNull(),
  )
})
