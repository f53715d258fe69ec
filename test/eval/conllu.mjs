/**
 * The documents of a CoNLL-U file: their text and where their sentences end in it, in UTF-16 code units. A file without
 * `# newdoc` is one document; paragraphs (`# newpar`) are joined by a blank line.
 */
export function documentsOf(conllu) {
  const documents = []
  for (const block of conllu.replaceAll('\r\n', '\n').split(/\n{2,}/)) {
    const sentence = block.match(/^# text = (.*)$/m)?.[1]
    if (sentence === undefined) continue
    if (documents.length === 0 || /^# newdoc\b/m.test(block)) documents.push({ text: '', ends: [] })
    const document = documents.at(-1)
    if (document.text !== '') document.text += /^# newpar\b/m.test(block) ? '\n\n' : document.gap
    document.text += sentence
    document.ends.push(document.text.length)
    document.gap = /SpaceAfter=No\s*$/.test(block) ? '' : ' '
  }
  return documents
}
