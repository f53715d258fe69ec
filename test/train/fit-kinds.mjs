/**
 * A logistic regression over several kinds against the story: like fitWords, with weights for each kind. An example has
 * `kind`, the number of its kind; below 0 where it is not known, which counts as each kind so far likely.
 */
export function fitKinds(examples, size, kinds, { epochs = 8, l2 = 5e-3, rate = 0.3 } = {}) {
  const tables = Array.from({ length: kinds }, () => ({
    weights: new Float64Array(size),
    seen: new Float64Array(size).fill(1e-6),
    bias: 0,
    seenBias: 1e-6,
  }))
  let seed = 1
  const random = () => {
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647
  }
  const order = examples.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    const step = rate * (epoch < epochs / 2 ? 1 : epoch < epochs * 0.8 ? 0.4 : 0.15)
    for (const i of order) learn(examples[i], tables, step, l2)
  }
  return tables
}

function learn({ ids, value, foreign, weight, kind }, tables, step, l2) {
  const likely = tables.map(({ weights, bias }) => Math.exp(ids.reduce((sum, id) => sum + weights[id] * value, bias)))
  const all = likely.reduce((sum, one) => sum + one, 0)
  for (const [k, table] of tables.entries()) {
    const wanted = foreign === 0 ? 0 : kind < 0 ? likely[k] / all : kind === k ? 1 : 0
    const error = (likely[k] / (1 + all) - wanted) * weight
    table.seenBias += error * error
    table.bias -= (step * error) / Math.sqrt(table.seenBias)
    for (const id of ids) {
      const slope = error * value + l2 * table.weights[id] * weight
      table.seen[id] += slope * slope
      table.weights[id] -= (step * slope) / Math.sqrt(table.seen[id])
    }
  }
}
