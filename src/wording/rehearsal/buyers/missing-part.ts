import type { Buyer } from "../rehearse"

export const missingPart: Buyer = {
  id: "missing-part",
  title: "少发了耳堵",
  titleEnglish: "A part is missing",
  item: "碎钻耳钉",
  reviewText: "挺好看的，就是少发了一对耳堵。",
  cause: "少发漏发",
  channel: "wangwang",
  grade: "good",
  reviewed: "2026-11-20",
  firstSeen: "2026-11-20",
  shipped: true,
  source: "0-19, 0-21",
  turns: [
    {
      says: "在，什么事？",
      english: "Yes, what is it?",
      better: "您好，我是夜光小铺的小林。谢谢您的好评，您说少了一对耳堵，是我们没有核对好，对不起。",
      betterEnglish:
        "Hello, this is Xiao Lin. Thank you for the good rating. A pair of backs was missing: we did not check, and I am sorry.",
      why: "好评里的不满也要管，用旺旺，不打电话。",
      whyEnglish: "A complaint in a good rating counts too; by chat, not by phone."
    },
    {
      says: "没事，小东西而已。",
      english: "Never mind, it is a small thing.",
      better: "少一样也是没发齐，耳堵没有就容易掉。我给您补发一对，您什么都不用寄。",
      betterEnglish:
        "Something missing is still missing, and without backs they fall out. I send a pair; you need not send anything.",
      why: "她说小，我们不能说小。",
      whyEnglish: "She may call it small; we may not."
    },
    {
      says: "那谢谢了，啥时候能到？",
      english: "Thanks. When will it come?",
      better: "今天下午给您寄出，单号发您。路上一般三四天，慢了我来帮您查。",
      betterEnglish:
        "It goes out this afternoon and I send the number. It usually takes three or four days; if it is slow I look into it.",
      why: "自己的时间说准，快递的时间说大概。",
      whyEnglish: "Exact for your own part, roughly for the courier."
    },
    {
      says: "好的。",
      english: "OK.",
      better: "好的呢，收到了有什么不合适，随时在这里说。",
      betterEnglish: "Good. If anything is wrong when it comes, say it here any time.",
      why: "回得暖一点，别只回一个字。",
      whyEnglish: "Answer warmly, not with one syllable."
    }
  ]
}
