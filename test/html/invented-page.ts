/** What varies between invented pages; everything is made up. */
export interface PageParts {
  readonly head?: string
  readonly body?: string
}

export const sentences = [
  'The ferry to Kell sailed again on Monday, a year after the storm that broke its only pier.',
  'About two hundred people stood in the rain to see it leave the harbour of Carrow at dawn.',
  'The company that runs the line said that it had sold every ticket for the first three weeks.',
  'Fishermen who had carried the post across the sound in their own boats were glad to stop.',
]

/** The paragraphs of the story that every page tells. */
export const story = sentences.map((one) => `<p>${one}</p>`).join('\n')

export const storyText = sentences.join('\n\n')

/** A page of an invented outlet with menus, teasers and a footer around the story. */
export const page = ({
  head = '',
  body = `<h1>Ferry sails again</h1>\n${story}`,
}: PageParts = {}): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Ferry sails again | Carrow Courier</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main>${body}</main>
<aside><h2>Most read</h2><ul><li><a href="/a">Council sells the old mill to a baker</a></li></ul></aside>
<footer><p>Copyright Carrow Courier. All rights reserved.</p></footer></body></html>`
