import { before, photos, review, type Scene } from "../scene"
import { seeded } from "../seeded"

const items = [
  "夜光手链 星月款",
  "碎钻耳钉 925 银针",
  "羊毛围巾 燕麦色",
  "夜光项链 锁骨链",
  "发夹套装 珍珠款"
]
const happy = ["很好看，喜欢", "物流快，包装细心", "和描述一致，满意", "送人的，朋友很喜欢", ""]
const unhappy = ["做工一般，戴了两天就断了", "颜色和图片差太多", "等了十天才发货", "少发了一件，客服也不回"]
const masks = ["a**1", "c**", "王**", "n**y", "t***9", "李**", "小*"]

/** A C-shop with `count` reviews, newest first, about four in a hundred of them neutral or bad. */
export function manyPages(now: Date, count = 113, seed = 7): Scene {
  const random = seeded(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const reviews = Array.from({ length: count }, (_, index) => {
    const dice = random()
    const grade = dice < 0.02 ? "bad" : dice < 0.04 ? "neutral" : "good"
    const title = pick(items)
    return review({
      feedId: String(1_301_250_200_000 - index),
      orderId: `45000000000${String(90_000_000 - index)}`,
      buyer: pick(masks),
      item: { id: String(680_000_000_100 + items.indexOf(title)), title },
      text: grade === "good" ? pick(happy) : pick(unhappy),
      postedAt: before(now, { hours: index * 4, minutes: Math.floor(random() * 200) }),
      grade,
      sentiment: grade === "good" ? "positive" : grade === "bad" ? "negative" : "neutral",
      media: random() < 0.2 ? photos(`many${index}`) : [],
      append:
        random() < 0.05
          ? {
              feedId: String(1_301_350_200_000 - index),
              text: "用了几天，还不错",
              afterDays: 1 + Math.floor(random() * 9),
              sentiment: "positive",
              media: []
            }
          : null,
      reply: random() < 0.3 ? "谢谢您的评价。" : null
    })
  })
  return {
    name: "many-pages",
    shop: { name: "夜光小铺", kind: "taobao" },
    now,
    gradeShown: "mark",
    reviews,
    orders: []
  }
}
