import type { Buyer } from "../rehearse"

export const courier: Buyer = {
  id: "courier",
  title: "快递丢在门口",
  titleEnglish: "The courier left it at the door",
  item: "羊毛围巾",
  reviewText: "快递扔门口就走，电话都没打！",
  cause: "快递态度",
  channel: "phone",
  grade: "bad",
  reviewed: "2026-11-20",
  firstSeen: "2026-11-20",
  shipped: true,
  source: "3-15, 3-18, 3-19",
  turns: [
    {
      says: "你们家快递什么态度！扔门口就跑！",
      english: "What a courier you have! Throws it at the door and runs!",
      better: "换我也不好受，没打电话就放门口，丢了怎么办。快递是我们选的，让您受气了，对不起。",
      betterEnglish: "I would feel the same: no call, just left there. We chose the courier. I am sorry.",
      why: "站在她这边，快递是我们选的。",
      whyEnglish: "Be on her side: we chose the courier."
    },
    {
      says: "每次都是这家，你们就不能换一家？",
      english: "Always that company. Can you not use another?",
      better: "您说得有道理。我先跟网点反映这一次，也把您的意见报给店里，以后给您寄，我备注要先打电话。",
      betterEnglish:
        "You have a point. I take it up with their office, tell the shop, and note that they must call you first.",
      why: "说自己能做的，不替快递打包票。",
      whyEnglish: "Say what you can do; no guarantee for the courier."
    },
    {
      says: "反映有用吗？",
      english: "Does that help at all?",
      better: "结果我不敢说，网点怎么答复，我原样告诉您。明天下午我给您回话。",
      betterEnglish: "I cannot promise the outcome. I tell you exactly what they answer, tomorrow afternoon.",
      why: "不许诺别人的事，给自己的回话时间。",
      whyEnglish: "Promise nothing for others; give a time for your own word."
    },
    {
      says: "围巾外面袋子都脏了。",
      english: "The scarf's bag is all dirty.",
      better: "围巾本身弄脏了没有？脏了我给您补发一条，您不用寄回。",
      betterEnglish: "Is the scarf itself dirty? If so I send you another; nothing need come back.",
      why: "先问清楚，再给办法。",
      whyEnglish: "Ask first, then offer."
    }
  ]
}
