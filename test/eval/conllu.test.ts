import { expect, test } from 'vitest'
import { documentsOf } from './conllu.mjs'

const word = (form: string, misc = '_') => `1\t${form}\t_\t_\t_\t_\t0\troot\t_\t${misc}`

test('documents, paragraphs and lost spaces of a treebank', () => {
  const file = [
    `# newdoc id = a\n# text = The ferry left.\n${word('left.', 'SpaceAfter=No')}`,
    `# text = It was late.\n${word('late.')}`,
    `# newpar\n# text = Nobody came.\n${word('came.')}`,
    `# newdoc id = b\n# text = Rain.\n${word('Rain.')}`,
  ].join('\n\n')
  expect(documentsOf(file).map(({ text, ends }) => [text, ends])).toEqual([
    ['The ferry left.It was late.\n\nNobody came.', [15, 27, 41]],
    ['Rain.', [5]],
  ])
})
