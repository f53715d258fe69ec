import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/split-sentences.ts'

const split = (text: string) => splitSentences(text).map((sentence) => sentence.text)

describe('a space is lost', () => {
  test.each([
    'They shook on the deal.The minister left.',
    'They lost by 5-4.But nobody left.',
    '“They shook.The minister left.',
    'He (an aide.The other one) left.',
    `${'x'.repeat(99)}.The minister left.`,
    'It was put off until June.“We need time,” she said.',
    'It was put off until June."We need time," she said.',
    '“It is shut.”“It will open.”',
    'The pier is closed (since May).Nobody minds.',
    'The line opened in 1998.Trains run hourly.',
    'She works for the NBH.Listeners know her.',
    'It is sold in the U.S.The price is low.',
    'They shook on it.The man left.',
    'They shook on it.T left.',
    'They shook on it.THE man left.',
    'They closed it (for good).A',
    'They shook on it.I’m gone.',
    'They shook on it.A',
    'They shook on it (etc.).The man left.',
    'They shook on it (all).The man left.',
    'They shook on it!The man left.',
    'They shook on 5%.The man left.',
    'They shook on 2017.Visitors came.',
    'He wore R&B.Critics sang.',
    'He wrote on X.The man left.',
    'Go to character.The man left.',
    'Go to “harkerpost.Name then.',
    'He came from the field.—Layla, 9.',
    'He came for support.jQuery grew.',
    'He came for support.?Query grew.',
    'They left on Monday.“We won.',
    'They left on Monday."We won."',
    '"They left on Monday."We won.',
    'They left on Monday.”We won.',
    'They left.[12]The man left.',
  ])('in %s', (text) => {
    expect(split(text)).toHaveLength(2)
  })
})

describe('no space is lost', () => {
  test.each([
    'Write to jane@example.Com today',
    'See a/file.Name there',
    'key=value.Next',
    'the U.Then',
    'x.y.Zed went',
    'release 3.5.Then',
    'Room 5.Harker',
    'He met Sen.Quill and Gov.Roe',
    'St.Paul',
    'release 2.5A came on 3.5.2021',
    'the Character.AI site',
    'the inquiry into theOct. 7 flood',
    '12.The desk',
    'He owns it (for good).AB',
    'They shook on it.the man left.',
    'They shook on 2.0.Beta tests began.',
    '12.Visitors came.',
    '12345.Visitors came.',
    'He wore J.Crew to it.',
    'He wrote to A.The man left.',
    'Go to www.Harker then.',
    'Go to Character.AI then.',
    'Go to harkerpost.com.Harker left.',
    'Go to harkerpost.Name.ext then.',
    'Go to harkerpost.Name@x then.',
    'Go to x@harkerpost.Name then.',
    'Go to x/harkerpost.Name then.',
  ])('in %s', (text) => {
    expect(split(text)).toEqual([text])
  })
})
