import type { Buyer } from "../rehearse"

export const size: Buyer = {
  id: "size",
  title: "尺码小了",
  titleEnglish: "Too small",
  item: "夜光手链",
  reviewText: "手链偏小，我妈扣不上。",
  cause: "尺寸",
  channel: "phone",
  grade: "neutral",
  reviewed: "2026-11-19",
  firstSeen: "2026-11-20",
  shipped: true,
  source: "1-07, 1-39",
  turns: [
    {
      says: "你们这手链是给小孩戴的吧？",
      english: "Is this bracelet made for children?",
      better: "给妈妈买的却扣不上，换我也着急，是我们没把尺寸说准，对不起。差多少，您方便说说吗？",
      betterEnglish:
        "Bought for your mother and it will not close: I would be upset too. We were not clear on the size, and I am sorry. By how much?",
      why: "先认心情，再问差多少。",
      whyEnglish: "The feeling first, then how much."
    },
    {
      says: "差一指宽吧，页面上也没写多长。",
      english: "About a finger. The page does not even say the length.",
      better: "您说得对，页面该写却没写，我今天就去补。您妈妈的手腕，拿绳子绕一圈告诉我，我给您配合适的。",
      betterEnglish:
        "You are right, the page should say it, and I add it today. Measure her wrist with a string and I match it.",
      why: "认下页面的疏漏，让她省事。",
      whyEnglish: "Own the gap on the page; make it easy."
    },
    {
      says: "还要寄回去换，麻烦。",
      english: "Sending it back is a bother.",
      better: "不用寄回。我补寄一截延长链给您，扣上就能戴，您看行吗？",
      betterEnglish: "Nothing to send back. I send an extension chain that just clips on. Would that do?",
      why: "换货她嫌麻烦，就给不用寄回的办法。",
      whyEnglish: "Exchange is a bother, so offer what needs no return.",
      refuses: ["exchange"]
    },
    {
      says: "那好吧，别再弄错了。",
      english: "All right, but get it right.",
      better: "好的，寄之前我量好拍给您看，您说行我再寄。谢谢您还肯给我们机会。",
      betterEnglish:
        "I measure it, show you, and send it when you say so. Thank you for giving us the chance.",
      why: "说到做到，谢谢她。",
      whyEnglish: "Keep your word and thank her."
    }
  ]
}
