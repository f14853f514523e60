import type { Buyer } from "../rehearse"

export const oven: Buyer = {
  id: "oven",
  title: "蛋糕总是回缩",
  titleEnglish: "The cake keeps sinking",
  item: "家用烤箱",
  reviewText: "按你们配方做蛋糕，回回都缩！",
  cause: "不会用",
  channel: "wangwang",
  grade: "neutral",
  reviewed: "2026-11-19",
  firstSeen: "2026-11-20",
  shipped: true,
  source: "3-03, 3-04",
  turns: [
    {
      says: "你们的配方是不是骗人的？",
      english: "Is your recipe a fraud?",
      better: "照着做还是缩，换我也着急，对不起。想先问问您，烤了多久，中间开过门吗？",
      betterEnglish:
        "It sinks although you followed it: I would be upset too, and I am sorry. How long did you bake, and did you open the door?",
      why: "先问卡在哪里，再教。",
      whyEnglish: "Ask where it goes wrong, then teach."
    },
    {
      says: "四十分钟，中间看了两次。",
      english: "Forty minutes, and I looked twice.",
      better:
        "谢谢您说得这么细。中间开门，里面的热气跑了，蛋糕就容易缩，这一点我们配方里没有写，是我们的疏忽。",
      betterEnglish:
        "Thank you for the details. Opening the door lets the heat out and the cake sinks. Our recipe does not say so, and that is our fault.",
      why: "解释的时候，认下没写清楚。",
      whyEnglish: "Own the gap while you explain."
    },
    {
      says: "那我再试一次？鸡蛋不要钱啊。",
      english: "Try again? Eggs are not free.",
      better: "让您又费料又费时间，是我们没说清楚。您做的时候我在线上陪着，一步一步来。",
      betterEnglish: "We cost you eggs and time by not being clear. I stay online with you, step by step.",
      why: "陪着做，比讲道理管用。",
      whyEnglish: "Being there helps more than explaining."
    },
    {
      says: "好吧，周六下午。",
      english: "All right, Saturday afternoon.",
      better: "好的呢，周六下午我在，您开始前喊我一声。要是还缩，我再想别的办法。",
      betterEnglish:
        "I am here on Saturday afternoon; call me before you start. If it still sinks, I find another way.",
      why: "约好时间，留好后路。",
      whyEnglish: "Fix a time and keep a way out."
    }
  ]
}
