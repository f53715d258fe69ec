import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/index.ts'
import { blank, paragraphs, tagged, title } from './copy.ts'

const codes = (text: string) => parseArticle(text).warnings.map(({ code }) => code)

describe('what is no article is warned of', () => {
  test.each([
    [
      'a robot check',
      'Attention Required! | Cloudflare\n\nPlease complete the security check to access orrin.example\n\nRay ID: 7a1b2c\n\nPerformance & security by Cloudflare',
      'no-article',
    ],
    [
      'a robot check of another kind',
      'Pardon Our Interruption...\n\nAs you were browsing something about your browser made us think you were a bot. Please enable JavaScript and cookies to continue.\n\nReference #18.1a2b',
      'no-article',
    ],
    [
      'a refusal',
      'Access Denied\n\nYou don’t have permission to access "http://orrin.example/ferry" on this server.\n\nReference #18.3f2e',
      'no-article',
    ],
    [
      'a refusal by country',
      '451: Unavailable due to legal reasons\n\nWe recognize you are attempting to access this website from a country belonging to the European Economic Area and therefore access cannot be granted at this time.',
      'no-article',
    ],
    [
      'a missing page',
      '404\n\nPage not found\n\nThe page you requested may have been moved or deleted.\n\nGo to the home page',
      'no-article',
    ],
    [
      'a missing page in Markdown',
      '# Oops!\n\nWe couldn’t find the page that you were looking for.\n\n[Home](/)\n\n## Not found',
      'no-article',
    ],
    [
      'a login',
      'Log in\n\nUsername or email address\n\nPassword\n\nRemember me\n\nForgotten your password?\n\nNot a member? Register',
      'no-article',
    ],
    [
      'a consent dialog',
      '# We value your privacy\n\nWe and our 312 partners store and access personal data, like browsing data, on your device.\n\nAccept all\n\nReject all\n\nManage preferences',
      'no-article',
    ],
    [
      'a refused reader',
      `Title: orrin.example\n\nURL Source: https://orrin.example/ferry\n\nWarning: Target URL returned error 404: Not Found\n\nMarkdown Content:\nNot found`,
      'no-article',
    ],
    [
      'a missing page with a number in a sigh',
      'Oops! 404\n\nWe can’t seem to find the page you want.\n\nHome\n\nSport',
      'no-article',
    ],
    [
      'a robot check that asks',
      'Are you a robot?\n\nPlease confirm that you are human by ticking the box.\n\nMake sure that your browser supports JavaScript and cookies.',
      'no-article',
    ],
    [
      'a server that fails',
      'Service Unavailable\n\nThe server is unable to answer your request. Please try again later.',
      'no-article',
    ],
    ['a head without a body', `# ${title}\n\nBy Jane Roe\n\nOctober 14, 2025\n\n[Subscribe](/s)`, 'no-body'],
    ['front matter alone', `---\ntitle: ${title}\n---\n`, 'no-body'],
    ['a page of HTML', `<!doctype html><html><body><h1>${title}</h1>${tagged}</body></html>`, 'html'],
    [
      'French',
      'Le conseil de Beld a voté mardi pour que le bateau de nuit continue cet hiver, après une pétition de plus de mille habitants qui avait commencé dans la salle d’attente. Les élus ont dit que la ligne est trop chère, mais que les gens ne peuvent pas rentrer sans elle.',
      'not-english',
    ],
    [
      'Spanish',
      'El ayuntamiento de Beld votó el martes por mantener el barco nocturno durante el invierno, después de que más de mil personas firmaran una petición. Los vecinos dicen que no se puede volver a casa sin él y que la línea es cara.',
      'not-english',
    ],
    [
      'Russian',
      'Совет города во вторник проголосовал за то, чтобы ночной паром ходил всю зиму, после того как больше тысячи человек подписали прошение.',
      'not-english',
    ],
    [
      'Turkish',
      'Belediye meclisi salı günü gece vapurunun kış boyunca çalışması için oy verdi ve bu karar için binden fazla kişi imza attı. Vapur olmadan eve dönmek çok zor, bir de pahalı olarak biliniyor.',
      'not-english',
    ],
  ])('%s', (_, text, code) => expect(codes(text)[0]).toBe(code))

  test.each([
    'Sorry, you have been blocked\n\nYou are unable to access orrin.example\n\nThis website is using a security service.',
    'This page is no longer available\n\nThe story you requested has been removed.\n\nReturn to home',
    'We’ll be back soon!\n\nSorry for the inconvenience, but we are performing some maintenance at the moment.',
    'Session expired\n\nYour session has expired. Please log in again.',
    'Your connection is not private\n\nAttackers might be trying to steal your information from orrin.example.',
    'Nothing here\n\nIt looks like nothing was found at this location. Maybe try a search?',
    'Your browser is out of date\n\nPlease update your browser to view this site.',
    'Members only\n\nYou need to be a member to see this page. Log in or join.',
    'Verify your email\n\nWe sent a six-digit code to your email address. Enter it below to continue.',
    'Unsupported device\n\nThis page does not work on small screens. Please use a computer.',
  ])('a message of a site: %s', (text) => expect(codes(text)[0]).toBe('no-article'))

  test.each([
    'Hackers take down port website\n\nHackers took down the website of the port of Beld for six hours. No data was lost.',
    'Vote at the pier\n\nWe asked readers for a name for the new ferry. You chose Pearl.',
    'Border checks return\n\nPassengers need a passport to enter the country again. Please allow an extra hour.',
    'Your bus may be late\n\nRoad works will delay buses on the coast road for two weeks.',
    'Ferry website back after outage\n\nThe ferry website is back online after a fault that lasted four hours.',
    'Site of old mill sold\n\nThe site of the old mill was sold in May. The link to the fire of 1911 is still unclear.',
    'Bank apologises as app fails\n\nSomething went wrong with the app on payday, the bank said. Please try again later, it told users.',
    'How passengers sign in to the new ticket account without a password\n\nYou enter your code on the site and click the link.',
  ])('a brief is an article: %s', (text) => expect(codes(text)).not.toContain('no-article'))

  test('nobody wrote a login page, and on no day', () => {
    const page =
      'Title: orrin.example\n\nURL Source: https://orrin.example/2025/10/14/ferry\n\nWarning: Target URL returned error 403: Forbidden\n\nMarkdown Content:\n'
    expect(parseArticle(page)).toMatchObject({ authors: [], published: null, warnings: [{ code: 'no-article' }] })
  })
})

describe('an ordinary article is taken for none of these', () => {
  const review = `The book fits in a coat.\n\nTitle: The Night Boat\nAuthor: Ana Salt\nPublisher: Quay Press\n\n${blank}`
  test.each([
    [
      'about robot checks',
      `Are you a robot? The box that asks is twenty\n\nBy Jane Roe\n\n${blank}\n\n“Verify you are human,” says the box, and two in three people do.`,
    ],
    [
      'about passwords',
      `How to choose a password\n\n${blank}\n\nForgot your password? You are not alone, the survey says.`,
    ],
    ['about a missing page', `Page not found: the story of an error\n\nBy Jane Roe\n\n${blank}`],
    [
      'with a consent dialog behind it',
      `# ${title}\n\nBy Jane Roe\n\n${blank}\n\nWe value your privacy\n\nAccept all\n\nReject all`,
    ],
    ['with a box about a book in it', review],
    [
      'an interview',
      `${title}\n\nBy Jane Roe\n\nQ: Why a boat?\n\nA: Because the bridge was never built, and because the bay is too wide for anything else.\n\nQ: And at night?\n\nA: People work at night. They clean the offices in which others decide about the boat.\n\n${blank}`,
    ],
    [
      'a hearing',
      `${title}\n\nBy Jane Roe\n\n${blank}\n\nCOUNSEL: Was anybody with you?\n\nSALT: There was a boy who held the rope, and he let it go.`,
    ],
    [
      'that quotes the end of an export',
      `${title}\n\n${blank}\n\nThe file ended with the words “End of Document”, which the court took for a signature.`,
    ],
    [
      'with names of tags',
      `${title}\n\n${blank}\n\nIn the log the boat is <night> and the pier is <p>, and nobody remembers why.`,
    ],
    [
      'with foreign sentences',
      `${title}\n\n${blank}\n\n“Das ist nicht unser Boot, aber es ist das letzte,” said a man from Kell. “Wir fahren mit, und wir zahlen nicht.”`,
    ],
    ['that ends in “Reuter”', `${title}\n\n${blank}\n\nThe boat was built by a man called\nReuter`],
    [
      'with a sentence that opens like a label',
      `Title: that is what the pilots call the paper that lets them steer.\n\n${blank}`,
    ],
    ['with results', `${title}\n\n${blank}\n\nBeld 3 Orrin 1\n\nKell 0 Skell 0`],
    [
      'with crossheads',
      `# ${title}\n\nBy Jane Roe\n\nOctober 14, 2025\n\n${paragraphs[0]}\n\n# Who pays\n\n${paragraphs[1]}\n\n# What next\n\n${paragraphs[2]}`,
    ],
  ])('%s', (_, text) => {
    const article = parseArticle(text)
    expect(article.warnings).toEqual([])
    expect(['text', 'markdown']).toContain(article.format)
    for (const paragraph of paragraphs) expect(article.text).toContain(paragraph)
  })

  test('nor is a brief of one sentence', () => {
    const brief = 'The night ferry to Orrin will run through the winter, the council of Beld said on Tuesday.'
    expect(parseArticle(brief)).toMatchObject({ text: brief, format: 'text', warnings: [] })
  })
})

test.each([
  [
    'a recipe',
    '# Herring pie\n\nServes four.\n\n* 4 herrings\n* 200 g flour\n* 1 large onion\n\nHeat the oven.\n\nClean the fish.\n\nBake for forty minutes.\n\nEat it with rye bread.\n\nKeep none of it.',
  ],
  [
    'a poem',
    'Herring song\n\nBy Jane Roe\n\nThe herring come, the herring go,\nThe roof is high, the water low,\nThe traders stand in rain and snow\nAnd count the nets.\n\nThe council meets, the council talks,\nA gull is walking on the docks\nAnd pays no debts.',
  ],
])('%s is running text, though its lines are short', (_, text) => expect(codes(text)).toEqual([]))
