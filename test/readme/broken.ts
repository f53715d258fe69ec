import type { Example } from './examples.ts'
import { keeps, promisedValue } from './promise.ts'
import { runExample } from './run-example.ts'

/** Every promise that an example does not keep, with what came instead. */
export function broken(example: Example): string[] {
  const actual = runExample(example)
  return example.promises.flatMap(({ line, text, printed }, at) =>
    (printed ? actual[at] === text : keeps(actual[at], promisedValue(text)))
      ? []
      : [`line ${line}: promised ${text}, got ${JSON.stringify(actual[at])}`],
  )
}
