/**
 * Works on up to `window` items at a time and hands the results on in the order of the items, each as soon as it and
 * those before it are there. Takes no further item while `window` are under way or not yet handed on.
 */
export async function inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  window: number,
  work: (item: Item) => Promise<Result>,
  handOn: (result: Result) => Promise<void>,
): Promise<void> {
  const underWay: Promise<void>[] = []
  let last: Promise<void> = Promise.resolve()
  try {
    for await (const item of items) {
      last = Promise.all([work(item), last]).then(([result]) => handOn(result))
      // A failure is thrown where it is awaited; until then it is not unhandled.
      last.catch(() => {})
      underWay.push(last)
      if (underWay.length >= window) await underWay.shift()
    }
  } finally {
    // Also where the items broke off: what is under way is not lost.
    await last
  }
}
