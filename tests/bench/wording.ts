/** How long checking takes: figures of the checker. Each time is the best of several runs. */
import { check } from "../../src/wording/check"
import type { WordingContext } from "../../src/wording/context"

export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly limit: number
  readonly ok: boolean
}

const context: WordingContext = {
  channel: "public",
  solved: false,
  refused: ["exchange", "refund", "coupon"],
  reviewed: "2026-11-01",
  firstSeen: "2026-11-20",
  shipped: false,
  stock: "none"
}

const sentences = [
  "亲,快递弄坏的也算我们的,您不用操心去找他们。",
  "今天才看到您的评价,是我们没有及时发现,对不起!",
  "您希望怎么处理呢?换一件、退款都行,来回运费我们出。",
  "鞋底是TPU材质,就是比较耐磨的软胶,下雨天走路小心点哦~",
  "物流信息有时会晚几个小时显示,单号发您,今晚再看一次😊",
  "那条评价您愿意的话可以改,不愿意我们也一样谢谢您。"
]

/** Made-up chat of exactly this many UTF-16 units. */
const chat = (units: number) =>
  sentences
    .join("")
    .repeat(Math.ceil(units / 100))
    .slice(0, units)

function milliseconds(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const sorted = (times: readonly number[]) => [...times].sort((a, b) => a - b)
const at = (times: readonly number[], share: number) =>
  sorted(times)[Math.floor((times.length - 1) * share)] ?? 0
const many = (count: number, run: (round: number) => void) =>
  Array.from({ length: count }, (_, round) => milliseconds(() => run(round)))

/** The fastest of several: a pause of a busy machine is no pattern's fault. */
const best = (count: number, run: () => void) => Math.min(...many(count, run))

/** A small seeded generator, so that a slow string can be found again. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const pieces = [..."的了不好评改删退换你我们快递一二十元,。!?  ~\u200b\ud83d1aA％您評價發"].concat(sentences)

/** Random runs, repeats and mixtures: what makes a careless pattern explode. */
function fuzzed(next: (below: number) => number): string {
  const repeated = pieces[next(pieces.length)] ?? ""
  const text = Array.from({ length: next(30) }, () => pieces[next(pieces.length)] ?? "").join("")
  return (next(3) === 0 ? repeated.repeat(next(60)) : "") + text
}

/** Runs every figure. Takes some seconds. */
export function benchWording(): Figure[] {
  const short = chat(500)
  many(300, () => check(short, context)) // lets the engine compile the patterns
  const turned = (by: number) => short.slice(by % 97) + short.slice(0, by % 97)
  const rounds = Array.from({ length: 1000 }, (_, round) => best(3, () => check(turned(round), context)))
  const p99 = at(rounds, 0.99)
  const per = (units: number) => best(30, () => check(chat(units), context)) / units
  const growth = per(20_000) / per(2_000)
  const million = milliseconds(() => check(chat(1_000_000), context))
  const next = seeded(7)
  let slowest = 0
  for (let round = 0; round < 100_000; round++) {
    const text = fuzzed(next)
    const once = milliseconds(() => check(text, context))
    if (once <= slowest) continue
    const again = best(9, () => check(text, context))
    slowest = Math.max(slowest, Math.min(once, again))
  }
  const figure = (name: string, value: number, unit: string, limit: number): Figure => ({
    name,
    value: Number(value.toFixed(3)),
    unit,
    limit,
    ok: value <= limit
  })
  return [
    figure("wording: 500 characters, p99", p99, "ms", 1),
    figure("wording: time a character, 20,000 to 2,000 characters", growth, "ratio", 1.5),
    figure("wording: 1 MB of text", million, "ms", 5000),
    figure("wording: slowest of 100,000 fuzzed strings", slowest, "ms", 5)
  ]
}
