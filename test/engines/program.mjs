/** Text that a script in any place and encoding can hold. */
function literal(value) {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]|[<>&]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * A program in two parts, a script that makes the global and an expression whose value is the answer: the JSON of the
 * golden fingerprints and of what the verbs give, in ASCII. It uses nothing but the language.
 */
export function programOf(script, texts, articles) {
  return { script, answer: `(${answers})(copydesk, ${literal(texts)}, ${literal(articles)}, ${literal})` }
}

/** Runs in the engine; with the core alone, there are no verbs. */
function answers(copydesk, texts, articles, literal) {
  const prints = texts.map((text) => copydesk.fingerprintBody(text))
  const encoded = prints.map((print) => copydesk.encodeFingerprint(print))
  const read = encoded.map((text) => copydesk.encodeFingerprint(copydesk.decodeFingerprint(text)))
  const compared = prints.map((print) => copydesk.compare(prints[prints.length - 1], print))
  const verbs = copydesk.parseArticle
    ? articles.map((text) => [
        copydesk.parseArticle(text),
        copydesk.stripBoilerplate(text),
        copydesk.splitSentences(text),
        copydesk.normalizeNames(text),
        copydesk.encodeFingerprint(copydesk.fingerprint(text)),
      ])
    : []
  return literal({ encoded, read, compared, verbs })
}

/** What the program must answer in every engine, from the modules. */
export function expectedAnswer(modules, texts, articles) {
  const fingerprintBody = (text) => modules.fingerprint(text, { parse: false })
  return answers({ ...modules, fingerprintBody }, texts, articles, literal)
}

/** Where two answers part: which article, which verb, what else leads there. */
export function firstDifference(expected, answer) {
  const walk = (a, b, path) => {
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
      return a === b
        ? undefined
        : `${path.join('.')}: ${JSON.stringify(a)?.slice(0, 80)}, got ${JSON.stringify(b)?.slice(0, 80)}`
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const found = walk(a[key], b[key], [...path, key])
      if (found !== undefined) return found
    }
    return undefined
  }
  try {
    return walk(JSON.parse(expected), JSON.parse(answer), [])
  } catch {
    return `an answer that is no JSON: ${answer.slice(0, 80)}`
  }
}
