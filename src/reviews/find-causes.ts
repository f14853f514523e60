/** What complaining clauses are about. */
import type { Cause } from "../causes"
import { direct, leftover } from "./causes"
import { type CauseMatcher, joined } from "./causes/matcher"
import { quality } from "./causes/quality"
import type { Clause } from "./text/clauses"

/** A clause and the causes it tells; none where it only complains. */
export interface Told {
  readonly clause: Clause
  readonly causes: readonly Cause[]
}

/** Scolding, and words that carry no matter. What is left of a clause without them tells what it is about. */
const scolding =
  /一塌糊涂|越来越|不靠谱|骗局|忽悠|玩意儿?|东东|到极点|差劲|浪费|战斗机|服了|醉了|伤心|难受|惊呆|恼火|悔青|良心|什么鬼|大爷|以后|不解释|懒得解释|看图|有图有真相|京东|一分价?钱一分货|吐槽|糟糕|糟心|一[逼比]糟|上了?当|受骗|被骗|心寒|气愤|生气|郁闷|倒霉|奸商|好评|中评|评论|评价|购买|网购|将就|凑合|真心|感觉|觉得|平台|永远|绝对|这么|怎么|一颗?星|星级?|切记|细说|两字|一个字|懂的|垃圾|差评|差劲|太差|很差|真差|差|失望|无语|后悔|不满意|不推荐|不建议|不好|不喜欢|不行|一般般?|骗子|骗人|坑人|坑爹|坑|呵呵|大家|千万|建议|别买|不要买|慎重|慎买|再也不|不会再|不来|下次|淘宝|天猫|东西|产品|商品|宝贝|卖家|店家|购物|一次|第一次|一星|一分|都不想给|不想给|不想|给|买|了|的|很|太|真|就|是|我|你|们|这|那|个|也|都|啊|吧|呢|哦|唉|哎|什么|非常|超级|极|死|要|不|会|再|说|来|多|好|想|没|有|在|上|人|看|对|[^\p{L}]/gu

/** So few characters of matter are none. */
const fewLeft = 3

/** The clauses' texts, a line each, and where each line begins. */
class Lines {
  readonly text: string
  private readonly starts: number[] = []

  constructor(clauses: readonly Clause[]) {
    let at = 0
    for (const clause of clauses) {
      this.starts.push(at)
      at += clause.text.length + 1
    }
    this.text = clauses.map((clause) => clause.text).join("\n")
  }

  /** Which lines a pattern (global) matches, one match a line. */
  matching(pattern: RegExp): number[] {
    const found: number[] = []
    let line = 0
    pattern.lastIndex = 0
    for (let match = pattern.exec(this.text); match; match = pattern.exec(this.text)) {
      while ((this.starts[line + 1] ?? Number.POSITIVE_INFINITY) <= match.index) line++
      found.push(line)
      const next = this.starts[line + 1]
      if (next === undefined) break
      pattern.lastIndex = next
    }
    return found
  }
}

interface Compiled {
  readonly cause: Cause
  readonly tells: RegExp
  readonly across: RegExp | null
  readonly unless: RegExp | null
}

function compile({ cause, tells, tellsAcross, unless }: CauseMatcher): Compiled {
  return {
    cause,
    tells: joined(tells),
    across: tellsAcross ? joined(tellsAcross) : null,
    unless: unless ? new RegExp(joined(unless).source) : null
  }
}

const compiledDirect = direct.map(compile)
/** Not global, so that a test leaves no place behind. */
const anyQuality = new RegExp(joined(quality.tells).source, "m")
const compiledLeftover = leftover.map(compile)

/** Ascending places in `complaining` whose clauses tell the cause. */
function telling(matcher: Compiled, lines: Lines, text: string, complaining: readonly Clause[]): Set<number> {
  const places = new Set(lines.matching(matcher.tells))
  if (matcher.across)
    for (const match of text.matchAll(matcher.across)) {
      const [place] = [match.index + match[0].length, match.index + 1]
        .map((at) => complaining.findIndex((clause) => clause.start < at && at <= clause.end))
        .filter((found) => found >= 0)
      if (place !== undefined) places.add(place)
    }
  for (const place of places) if (matcher.unless?.test(complaining[place]?.text ?? "")) places.delete(place)
  return places
}

/** Causes that say nothing about what the product is like: quality is told beside them. */
const beside: ReadonlySet<Cause> = new Set(["价格/降价"])

/** Each clause and the causes that stand in it. Quality is told beside a closer cause only by words of its own. */
function tellEach(text: string, clauses: readonly Clause[], lines: Lines): Told[] {
  const found: Compiled[][] = clauses.map(() => [])
  for (const matcher of compiledDirect)
    for (const place of telling(matcher, lines, text, clauses)) found[place]?.push(matcher)
  return clauses.map((clause, place) => {
    const all = found[place] ?? []
    const close = all.filter(({ cause }) => cause !== quality.cause && !beside.has(cause))
    const told =
      close.length > 0 && !poorApart(clause.text, close)
        ? all.filter(({ cause }) => cause !== quality.cause)
        : all
    return { clause, causes: told.map(({ cause }) => cause) }
  })
}

/** Quality is told by what is left of a clause without the words that tell the closer causes. */
function poorApart(clause: string, close: readonly Compiled[]): boolean {
  const rest = close.reduce((left, { tells }) => left.replace(tells, "\n"), clause)
  return rest !== clause && anyQuality.test(rest)
}

/** Causes of each complaining clause; where none tells any, also those that calmer clauses tell. */
export function findCauses(
  text: string,
  complaining: readonly Clause[],
  calmer: readonly Clause[] = []
): Told[] {
  const lines = new Lines(complaining)
  const told = tellEach(text, complaining, lines)
  const [delivery, ...rest] = compiledLeftover
  if (delivery && !told.some((one) => one.causes.some((cause) => closer.has(cause))))
    for (const place of telling(delivery, lines, text, complaining))
      if (told[place]?.causes.length === 0)
        told[place] = { clause: told[place].clause, causes: [delivery.cause] }
  if (told.some((one) => one.causes.length > 0)) return told
  const further = tellEach(text, calmer, new Lines(calmer)).filter((one) => one.causes.length > 0)
  return further.length > 0 ? [...told, ...further] : fallback(told, rest, lines, text)
}

/** Causes that say of the delivery what was wrong with it. */
const closer: ReadonlySet<Cause> = new Set(["发货慢", "快递态度", "破损", "包装", "少发漏发"])

/** Nothing is told: a general cause, else what the product itself is like, else no matter at all. */
function fallback(told: Told[], general: readonly Compiled[], lines: Lines, text: string): Told[] {
  const clauses = told.map((one) => one.clause)
  const give = (place: number, cause: Cause) =>
    told.map((one, other) => (other === place ? { clause: one.clause, causes: [cause] } : one))
  for (const matcher of general.slice(0, -1)) {
    const [place] = telling(matcher, lines, text, clauses)
    if (place !== undefined) return give(place, matcher.cause)
  }
  const matter = lines.text.replace(scolding, "")
  return give(0, matter.length > fewLeft ? quality.cause : "其他")
}
