/** Sold without stock, or clicked as shipped. The truth about the stock, and a choice (3-30 to 3-34). */
import type { CauseWording } from "./cause-wording"

export const outOfStock: CauseWording = {
  cause: "缺货/虚假发货",
  fault: "shop",
  dont: [
    ["快递漏取了", "The courier forgot it"],
    ["物流没更新", "The tracking is late"]
  ],
  objection: {
    says: "早说没货，我就去别家买了。",
    answer: "您说得对，早说您就不会白等，是我们没有如实告诉您。现在怎么办，由您来选。",
    english: {
      says: "Had you said so, I would have bought elsewhere.",
      answer: "You are right. We did not tell you the truth in time. Now the choice is yours."
    }
  },
  sentences: [
    {
      id: "out-of-stock-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，这件您是急着用，还是可以等一等？",
      english: "First I'd like to hear whether you need it soon or can wait.",
      example: "付了款才说没货",
      source: "3-34"
    },
    {
      id: "out-of-stock-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "没货没有先告诉您，让您白等，是我们不对，对不起。",
      english: "We had no stock and did not tell you first. That was wrong. I am sorry.",
      example: "点了发货四天没动静",
      source: "3-30, 1-44"
    },
    {
      id: "out-of-stock-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您提醒，没货就先说没货，没寄出就不点发货，这一条我们改。",
      english: "Thank you. No stock will be said first, and nothing is clicked as shipped before it leaves.",
      example: "不要骗人",
      source: "1-44, 3-34"
    },
    {
      id: "out-of-stock-public",
      step: "public-reply",
      channels: ["public"],
      text: "没货没有先告诉您，让您白等了，是我们不对，对不起。",
      english: "We had no stock and did not tell you first. That was wrong. Sorry.",
      example: "虚假发货",
      source: "3-30, 1-44"
    }
  ]
}
