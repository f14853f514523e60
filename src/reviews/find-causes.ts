/** What complaining clauses are about. */
import type { Cause } from "../causes"
import { direct, leftover } from "./causes"
import { tellsOf } from "./causes/matcher"
import { quality } from "./causes/quality"
import type { Clause } from "./text/clauses"

/** A clause and the causes it tells; none where it only complains. */
export interface Told {
  readonly clause: Clause
  readonly causes: readonly Cause[]
}

/** Scolding, and words that carry no matter. What is left of a clause without them tells what it is about. */
const scolding =
  /垃圾|差评|差劲|太差|很差|真差|差|失望|无语|后悔|不满意|不推荐|不建议|不好|不喜欢|不行|一般般?|骗子|骗人|坑人|坑爹|坑|呵呵|大家|千万|建议|别买|不要买|慎重|慎买|再也不|不会再|不来|下次|京东|淘宝|天猫|东西|产品|商品|宝贝|卖家|店家|购物|一次|第一次|一星|一分|都不想给|不想给|不想|给|买|了|的|很|太|真|就|是|我|你|们|这|那|个|也|都|啊|吧|呢|哦|唉|哎|什么|非常|超级|极|死|要|不|会|再|说|来|多|好|想|没|有|在|上|人|看|对|[^\p{L}]/gu

const fewLeft = 2

/** Causes of each complaining clause. `clauses` are all of the text's, `complaining` some of them. */
export function findCauses(text: string, clauses: readonly Clause[], complaining: readonly Clause[]): Told[] {
  const places = new Map(clauses.map((clause, index) => [clause, index]))
  const around = (clause: Clause) => {
    const index = places.get(clause) ?? 0
    const first = clauses[Math.max(0, index - 1)] ?? clause
    const last = clauses[Math.min(clauses.length - 1, index + 1)] ?? clause
    return text.slice(first.start, last.end)
  }
  const told = complaining.map((clause) => {
    const near = around(clause)
    const causes = direct
      .filter((matcher) => tellsOf(matcher, clause.text, near))
      .map((matcher) => matcher.cause)
    return { clause, causes: causes.length > 1 ? causes.filter((cause) => cause !== quality.cause) : causes }
  })
  if (told.some(({ causes }) => causes.length > 0)) return withDelivery(told)
  return told.length > 0 ? [...told.slice(1), fallback(told)] : told
}

/** 物流 counts beside other causes, unless a closer one of its class is told. */
function withDelivery(told: Told[]): Told[] {
  const closer = new Set<Cause>(["发货慢", "快递态度", "破损", "包装", "少发漏发"])
  if (told.some(({ causes }) => causes.some((cause) => closer.has(cause)))) return told
  return told.map(({ clause, causes }) =>
    causes.length === 0 && delivery && tellsOf(delivery, clause.text, clause.text)
      ? { clause, causes: [delivery.cause] }
      : { clause, causes }
  )
}

const delivery = leftover.find((matcher) => matcher.cause === "物流")

/** Nothing is told clause by clause: a general cause of the whole, else what the product itself is like. */
function fallback(told: readonly Told[]): Told {
  const whole = told.map(({ clause }) => clause.text).join(",")
  const [first] = told as [Told]
  for (const matcher of leftover.slice(0, 3)) {
    const clause = told.find((one) => tellsOf(matcher, one.clause.text, one.clause.text))?.clause
    if (clause) return { clause, causes: [matcher.cause] }
  }
  const left = whole.replace(scolding, "")
  return { clause: first.clause, causes: [left.length > fewLeft ? quality.cause : "其他"] }
}
