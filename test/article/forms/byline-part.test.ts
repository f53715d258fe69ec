import { describe, expect, test } from 'vitest'
import { readPart } from '../../../src/article/forms/byline-part.ts'
import { isOtherWork } from '../../../src/article/forms/is-other-work.ts'

describe('one of the parts of a byline', () => {
  test.each([
    // ── persons, and what stands beside them ──
    ['Jane Roe', 'person', 'Jane Roe'],
    [' Mr. Al Poe ', 'person', 'Al Poe'],
    ['Jane Roe.', 'person', 'Jane Roe'],
    ['Al Poe Jr.', 'person', 'Al Poe Jr.'],
    ['Jane Roe in Kyiv', 'person', 'Jane Roe'],
    ['Jane Roe for The Gazette', 'person', 'Jane Roe'],
    ['Jane Roe Staff Writer', 'person', 'Jane Roe'],
    ['Jane Roe Editor of the Day', 'person', 'Jane Roe'],
    ['Jane Roe New Kell Times', 'person', 'Jane Roe'],
    ['Jane R. Roe Times', 'person', 'Jane R. Roe'],
    ['Jane Roe Times', 'person', 'Jane Roe'],
    ['Jane Roe Holm Writer', 'person', 'Jane Roe Holm'],
    ['Senior reporter Jane Roe', 'person', 'Jane Roe'],
    ['BBC correspondent for roads Jane Roe', 'other', 'BBC correspondent for roads Jane Roe'],
    ['Senior Foreign Affairs Editor Jane Roe', 'person', 'Jane Roe'],
    ['Senior roads reporter Jane Roe', 'person', 'Jane Roe'],
    ['Jane Roe Kell Times', 'person', 'Jane Roe'],
    ['Jane Roe Editor de Kell', 'person', 'Jane Roe'],
    ['Md Rafiq Haque', 'person', 'Md Rafiq Haque'],
    ['Md. Rafiq Haque', 'person', 'Md. Rafiq Haque'],
    ['Hannah Osei Gear Team', 'person', 'Hannah Osei'],
    ['Aya Hara Holm Reporters', 'person', 'Aya Hara Holm'],
    // ── agencies, alone and with their place ──
    ['AFP', 'agency', 'AFP'],
    ['Agence France-Presse in Beld', 'agency', 'AFP'],
    ['Press Trust of India Kelwara', 'agency', 'PTI'],
    ['Press Trust of India', 'agency', 'PTI'],
    // ── what somebody is ──
    ['Harbour Editor', 'role', 'Harbour Editor'],
    ['in Port Alden', 'role', 'in Port Alden'],
    ['Port Alden', 'role', 'Port Alden'],
    ['Port Alden Vale', 'role', 'Port Alden Vale'],
    ['The Harbour Desk', 'role', 'The Harbour Desk'],
    ['Harbour editor of Roads', 'role', 'Harbour editor of Roads'],
    ['Harbour Roads Water Bridges Schools Parks and Ferries Editor', 'role', undefined],
    // ── places, and what may be anything ──
    ['Kesso', 'place', 'Kesso'],
    ['Port Alden Vale Town', 'other', 'Port Alden Vale Town'],
    ['Port Alden vale', 'other', 'Port Alden vale'],
    ['kesso', 'other', 'kesso'],
    ['Kesso 5', 'other', 'Kesso 5'],
    ['The Carrow Vale', 'other', 'The Carrow Vale'],
    ['House China Committee demands answers', 'other', undefined],
    ['Harbour Editor Found', 'other', 'Harbour Editor Found'],
    ['Harbour Editor finds roads', 'other', 'Harbour Editor finds roads'],
    ['Harbour Roads Water Bridges Schools Parks Dams and Ferries Editor', 'other', undefined],
    // ── nobody ──
    ['', 'none', ''],
    ['2025', 'none', ''],
    ['Published', 'none', ''],
    ['Political Editor', 'none', ''],
    ['Gazette Staff', 'none', ''],
    // ── others than the writers ──
    ['Edited by Jane Roe', 'stop', ''],
    ['Photographs', 'stop', ''],
  ])('%j is a %s', (piece, kind, name = piece) => expect(readPart(piece, true)).toEqual({ kind, name }))

  test.each([
    ['Kell Harbour Writers', true, 'person'],
    ['Kell Harbour Writers', false, 'role'],
    ['Aya Hara Reporters', true, 'person'],
    ['Aya Hara Reporters', false, 'role'],
    ['Aya Reporters', true, 'role'],
    ['Kell Harbour News Team', true, 'role'],
    ['Kell Harbour Desk', true, 'role'],
    ['Hannah Update Gear Team', true, 'role'],
  ])('%s, where a writer stands (%j), is a %s', (piece, joined, kind) =>
    expect(readPart(piece, joined).kind).toBe(kind),
  )

  test('may be the caller’s own agency', () => {
    const own = new Map([['kell wire', 'Kell Wire']])
    expect(readPart('Kell Wire', true, own)).toEqual({ kind: 'agency', name: 'Kell Wire' })
    expect(readPart('Kell Wire in Beld', true, own)).toEqual({ kind: 'agency', name: 'Kell Wire' })
  })

  test('other work than writing', () => {
    expect(['Edited by Jo', 'Photo: Jo', 'By Jo', 'Editorial'].map(isOtherWork)).toEqual([true, true, false, true])
  })
})
