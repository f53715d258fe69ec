/** An invented article in three paragraphs, and the ways in which exports set it. */
export const title = 'Beld council votes to keep night ferry'
export const paragraphs = [
  'The council of Beld voted on Tuesday to keep the night ferry to Orrin running through the winter, after 1,100 people had signed a petition that began in the waiting room of the pier.',
  '“We do not need a monument, we need a boat at eleven,” said Suki Tanabe, who cleans offices on the other shore. She has missed the last boat four times since August, she said, and walked home round the bay.',
  'The vote was nine to six. The crossing costs $410,000 a year, of which fares bring in less than half, and the council will look at it again in May.',
]
export const blank = paragraphs.join('\n\n')
export const rows = paragraphs.join('\n')

/** Breaks a paragraph in front of the word that would go beyond `width`; `indent` stands before its first line. */
function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line += line.trim() === '' ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}
export const wrapped = paragraphs.map((text) => wrap(text, 72)).join('\n\n')
export const indented = paragraphs.map((text) => wrap(text, 64, '    ')).join('\n')
export const quoted = wrapped
  .split('\n')
  .map((line) => `> ${line}`.trimEnd())
  .join('\n')
export const tagged = paragraphs.map((text) => `<p>${text}</p>`).join('\n')
