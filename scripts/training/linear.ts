/**
 * L2-regularised linear SVM with squared hinge loss, by dual coordinate descent
 * (Hsieh et al. 2008, the method of LIBLINEAR). Deterministic for a given seed.
 */

/** One training text: which features, how strongly, which side (+1 unhappy, -1 not), how much it counts. */
export interface Sample {
  readonly features: Int32Array
  readonly values: Float32Array
  readonly side: 1 | -1
  readonly weight: number
}

export interface Linear {
  readonly weights: Float64Array
  readonly bias: number
}

/** Mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const held = order[last] as number
    order[last] = order[other] as number
    order[other] = held
  }
}

export function decision(model: Linear, sample: Pick<Sample, "features" | "values">): number {
  let sum = model.bias
  for (let j = 0; j < sample.features.length; j++)
    sum += (model.weights[sample.features[j] as number] as number) * (sample.values[j] as number)
  return sum
}

/** `cost` is LIBLINEAR's C: the larger, the closer to the training texts. */
export function trainLinear(
  samples: readonly Sample[],
  size: number,
  settings: { cost: number; epochs: number; seed: number }
): Linear {
  const weights = new Float64Array(size)
  let bias = 0
  const duals = new Float64Array(samples.length)
  const squares = samples.map((sample) => sample.values.reduce((sum, value) => sum + value * value, 1))
  const order = Int32Array.from(samples.keys())
  const random = randomFrom(settings.seed)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const sample = samples[index] as Sample
      const { features, values, side } = sample
      const diagonal = 0.5 / (settings.cost * sample.weight)
      const before = duals[index] as number
      const gradient = side * decision({ weights, bias }, sample) - 1 + diagonal * before
      const after = Math.max(0, before - gradient / ((squares[index] as number) + diagonal))
      const step = (after - before) * side
      if (step === 0) continue
      duals[index] = after
      for (let j = 0; j < features.length; j++) {
        const feature = features[j] as number
        weights[feature] = (weights[feature] as number) + step * (values[j] as number)
      }
      bias += step
    }
  }
  return { weights, bias }
}
