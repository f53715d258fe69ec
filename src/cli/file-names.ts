import path from 'node:path'

const LONGEST_NAME = 80

/** Gives each article a name for a file of its own in a folder: its own name without folders, told apart by numbers. */
export function fileNames(ending: string): (name: string) => string {
  const taken = new Set<string>()
  return (name) => {
    const base = plainName(name)
    let file = base + ending
    for (let number = 2; taken.has(file.toLowerCase()); number++) file = `${base}-${number}${ending}`
    taken.add(file.toLowerCase())
    return file
  }
}

/** Letters, digits and dashes, which every system takes. */
function plainName(name: string): string {
  const last = path
    .basename(name.replaceAll('\\', '/'))
    .replace(/\.gz$/i, '')
    .replace(/\.\w{1,8}(?=$|#)/, '')
  const plain = last
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '')
    .slice(0, LONGEST_NAME)
  return plain === '' ? 'article' : plain
}
