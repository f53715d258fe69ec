// A program: takes the name of a hostile input, prints one line before and one after each law.
import { hostileInputs } from './inputs.ts'
import { laws } from './laws.ts'

const text = hostileInputs[process.argv[2]!]!

for (const [law, holds] of Object.entries(laws)) {
  console.log(`? ${law}`)
  const wrong = holds(text)
  console.log(wrong === '' ? `. ${law}` : `! ${law}: ${wrong}`)
}
