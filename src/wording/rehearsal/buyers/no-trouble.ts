import type { Buyer } from "../rehearse"

export const noTrouble: Buyer = {
  id: "no-trouble",
  title: "嫌费时费钱",
  titleEnglish: "Too much time and money",
  item: "发夹套装",
  reviewText: "戴一次就松了，退又麻烦。",
  cause: "质量",
  channel: "phone",
  grade: "bad",
  reviewed: "2026-11-19",
  firstSeen: "2026-11-20",
  shipped: true,
  source: "0-14, 0-15",
  turns: [
    {
      says: "我上班呢，什么事？",
      english: "I am at work. What is it?",
      better:
        "打扰您了，我是夜光小铺的小林，就一分钟：发夹戴一次就松，是我们没有把好关，对不起。您现在方便说吗？",
      betterEnglish:
        "Sorry to disturb you, this is Xiao Lin, one minute only: that the clip is loose is our fault, and I am sorry. Is this a good moment?",
      why: "先问方不方便，一句话说完来意。",
      whyEnglish: "Ask whether it suits; say why you call in one line."
    },
    {
      says: "说吧，反正我不退，也不换。",
      english: "Go on, but I will neither return nor exchange it.",
      better: "明白，不退也不换。我重新寄一套给您，旧的您留着，什么都不用您寄。",
      betterEnglish:
        "Understood, neither. I send you a new set, you keep the old one, and you need not send anything.",
      why: "她说了不要的，一个字都不再提，只给不费事的。",
      whyEnglish: "What she refused is not offered again; only what costs her nothing.",
      refuses: ["exchange", "refund"]
    },
    {
      says: "再寄来还不是一样松。",
      english: "The next one will be just as loose.",
      better: "您担心得对。寄之前我自己一个一个试过，拍给您看，您说行我再寄。",
      betterEnglish:
        "A fair worry. I try each one myself, show you a picture, and send it only when you say so.",
      why: "别争，认下她的担心，说清你怎么做。",
      whyEnglish: "Do not argue; say what you will do about her worry."
    },
    {
      says: "随便你们吧。",
      english: "Do as you like.",
      better: "好的，我今天检查好拍给您看，明天中午前寄出，单号发您。不合适您随时跟我说。",
      betterEnglish:
        "I check them today and show you, send before noon tomorrow and give you the number. If it does not suit, tell me.",
      why: "自己能做到的，给准时间。",
      whyEnglish: "Name a time for what is in your own hands."
    }
  ]
}
