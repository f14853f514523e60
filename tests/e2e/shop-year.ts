/** Half a year of a shop, made up and the same each time: what the desk counts has something to count. */
import { encodeTime } from "ulid"
import type { Event } from "../../src/cases/event"
import { isPreventable } from "../../src/cases/item"
import type { Remedy } from "../../src/remedies"
import type { Review } from "../../src/rows"
import { DAY, HOUR, toChinaIso } from "../../src/rules/time"
import { seeded } from "../seller-backend/seeded"

const shop = "夜光小铺"
const goods = [
  ["680000000001", "夜光项链 女款 锁骨链 银色", ["与描述不符", "与描述不符", "质量"]],
  ["680000000002", "碎钻耳钉 925 银针 小巧款", ["少发漏发", "少发漏发", "质量"]],
  ["680000000003", "夜光手链 星月款", ["尺寸", "与描述不符"]],
  ["680000000004", "羊毛围巾 燕麦色 加厚", ["破损", "包装", "色差"]],
  ["680000000005", "雾蓝发圈", ["发货慢", "客服态度", "赠品"]]
] as const
const said: Readonly<Record<string, string>> = {
  与描述不符: "我收到的这个是没有夜光的！",
  质量: "戴了两天就断了",
  少发漏发: "少发了一对耳堵",
  尺寸: "手链偏小，我妈扣不上",
  破损: "袋子破了，围巾上有一块脏",
  包装: "盒子压扁了，送人拿不出手",
  色差: "颜色和图片差太多",
  发货慢: "等了五天才发货",
  客服态度: "问了半天没人理",
  赠品: "说好的发圈没有"
}
const remedies: readonly Remedy[] = ["reship", "refund", "explain-use", "exchange"]
const clerks = ["小林", "阿秋"] as const

/** @param now where the last day ends @param days how far back it goes @param perDay reviews a day */
export function shopYear(now: number, { days = 181, perDay = 9 } = {}): Event[] {
  const random = seeded(8)
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value
  const events: Event[] = []
  for (let day = days; day >= 0; day -= 1)
    for (let index = 0; index < perDay; index += 1) {
      const posted = now - day * DAY - 2 * HOUR - Math.floor(random() * 9) * HOUR
      const [itemId, itemTitle, causes] = pick(goods)
      // the necklaces of the last week all lack a sentence on their page
      const glow = day < 6 && itemId === "680000000001" && random() < 0.8
      const unhappy = glow || random() < 0.08
      const cause = glow ? "与描述不符" : pick(causes)
      const about = String(1_188_800_000_000 + events.length * 10 + index)
      const review: Review = {
        feedId: about,
        orderId: null,
        itemId,
        itemTitle,
        buyer: "c**",
        grade: unhappy ? pick(["neutral", "neutral", "bad", "good"]) : "good",
        sentiment: null,
        text: unhappy ? (said[cause] as string) : "很好看，会再来",
        postedAt: toChinaIso(posted),
        append: null,
        mediaCount: 0,
        replied: false,
        replyDaysLeft: null
      }
      const seen = Math.min(now - HOUR, posted + HOUR + (random() < 0.12 ? 3 * DAY : 0))
      const judgement = { unhappy, score: unhappy ? 0.9 : 0.1, causes: unhappy ? [cause] : [], evidence: [] }
      const log: Event[] = []
      const by = pick(clerks)
      const add = (at: number, deed: Partial<Event>, who: string = by) => {
        if (at > now) return null
        const id = `${encodeTime(at)}${about.padStart(14, "0").slice(-14)}${String(log.length).padStart(2, "0")}`
        log.push({ id, at, by: who, shop, about, ...deed } as Event)
        return id
      }
      add(seen, { type: "review-seen", review, judgement, opens: unhappy, extortion: false }, "huinuan")
      if (unhappy) {
        const fix = { type: "fix-needed", case: about, cause, title: itemTitle } as const
        work(add, seen, random, pick, cause, day, { about: itemId, ...fix })
      }
      events.push(...log)
    }
  return events
}

type Add = (at: number, deed: Partial<Event>, who?: string) => string | null

function work(
  add: Add,
  seen: number,
  random: () => number,
  pick: <Value>(values: readonly Value[]) => Value,
  cause: string,
  day: number,
  fix: Partial<Event>
): void {
  const waited = (0.3 + random() * random() * (day > 40 ? 60 : 24)) * HOUR
  if (random() < 0.06) return
  const at = Math.floor(seen + waited)
  add(at, {
    type: "called",
    outcome: pick(["wants-time", "solved", "no-answer"]),
    until: null,
    text: "",
    broke: []
  })
  add(at + HOUR / 2, { type: "note", text: "讲好了，今天补寄" })
  const remedy = pick(remedies)
  add(at + HOUR, { type: "messaged", text: "您好，今天就给您补寄一份，单号发您。" })
  add(at + HOUR + 1, { type: "remedy-offered", remedy })
  const promise = add(at + HOUR + 2, { type: "promised", text: "今天补寄", due: Math.floor(at + 8 * HOUR) })
  if (promise !== null && random() < 0.86) add(at + 5 * HOUR, { type: "promise-kept", promise })
  const good = random() < (waited < 4 * HOUR ? 0.85 : 0.55)
  if (!good) return
  add(at + 20 * HOUR, { type: "solved", cause })
  if (isPreventable(cause)) add(at + 20 * HOUR, fix)
  if (random() < 0.7) add(at + 40 * HOUR, { type: "confirmed" })
  if (random() < 0.4) add(at + 60 * HOUR, { type: "closed", result: "changed" })
}
