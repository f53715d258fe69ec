// Two ways of fitting a logistic regression, both from a fixed start: the same examples give the same weights.

/** Sparse: each example has `ids` of words, each counting as `value`. AdaGrad over shuffled examples. */
export function fitWords(examples, size, { epochs = 8, l2 = 5e-3, rate = 0.3 } = {}) {
  const weights = new Float64Array(size)
  const seen = new Float64Array(size).fill(1e-6)
  let bias = 0
  let seenBias = 1e-6
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
    for (const i of order) {
      const { ids, value, foreign, weight } = examples[i]
      let sum = bias
      for (const id of ids) sum += weights[id] * value
      const error = (1 / (1 + Math.exp(-sum)) - foreign) * weight
      seenBias += error * error
      bias -= (step * error) / Math.sqrt(seenBias)
      for (const id of ids) {
        const slope = error * value + l2 * weights[id] * weight
        seen[id] += slope * slope
        weights[id] -= (step * slope) / Math.sqrt(seen[id])
      }
    }
  }
  return { weights, bias }
}

/** Dense: Newton's method over values that are scaled to one deviation. */
export function fitValues(examples, size, { l2 = 5, rounds = 12 } = {}) {
  const all = examples.reduce((sum, { weight }) => sum + weight, 0)
  const mean = new Float64Array(size)
  for (const { values, weight } of examples) for (let j = 0; j < size; j++) mean[j] += (weight * values[j]) / all
  const spread = new Float64Array(size)
  for (const { values, weight } of examples)
    for (let j = 0; j < size; j++) spread[j] += (weight * (values[j] - mean[j]) ** 2) / all
  for (let j = 0; j < size; j++) spread[j] = Math.sqrt(spread[j]) || 1
  const weights = new Float64Array(size + 1)
  const x = new Float64Array(size + 1).fill(1)
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(size + 1)
    const curve = Array.from(slope, () => new Float64Array(size + 1))
    for (const { values, foreign, weight } of examples) {
      let sum = weights[size]
      for (let j = 0; j < size; j++) {
        x[j] = (values[j] - mean[j]) / spread[j]
        sum += weights[j] * x[j]
      }
      const p = 1 / (1 + Math.exp(-sum))
      const bend = weight * Math.max(1e-5, p * (1 - p))
      for (let j = 0; j <= size; j++) {
        slope[j] += weight * (p - foreign) * x[j]
        const bent = bend * x[j]
        if (bent !== 0) for (let k = 0; k <= j; k++) curve[j][k] += bent * x[k]
      }
    }
    for (let j = 0; j < size; j++) {
      slope[j] += l2 * weights[j]
      curve[j][j] += l2
    }
    for (let j = 0; j <= size; j++) for (let k = 0; k < j; k++) curve[k][j] = curve[j][k]
    const step = solve(curve, slope)
    for (let j = 0; j <= size; j++) weights[j] -= step[j]
    if (Math.max(...step.map(Math.abs)) < 1e-3) break
  }
  const scaled = Array.from({ length: size }, (_, j) => weights[j] / spread[j])
  return { weights: scaled, bias: weights[size] - scaled.reduce((sum, weight, j) => sum + weight * mean[j], 0) }
}

/** Gaussian elimination with the largest pivot. */
function solve(matrix, right) {
  const size = right.length
  for (let c = 0; c < size; c++) {
    let pivot = c
    for (let r = c + 1; r < size; r++) if (Math.abs(matrix[r][c]) > Math.abs(matrix[pivot][c])) pivot = r
    ;[matrix[c], matrix[pivot]] = [matrix[pivot], matrix[c]]
    ;[right[c], right[pivot]] = [right[pivot], right[c]]
    for (let r = c + 1; r < size; r++) {
      const factor = matrix[r][c] / matrix[c][c]
      if (factor === 0) continue
      for (let k = c; k < size; k++) matrix[r][k] -= factor * matrix[c][k]
      right[r] -= factor * right[c]
    }
  }
  for (let c = size - 1; c >= 0; c--) {
    for (let k = c + 1; k < size; k++) right[c] -= matrix[c][k] * right[k]
    right[c] /= matrix[c][c]
  }
  return right
}
