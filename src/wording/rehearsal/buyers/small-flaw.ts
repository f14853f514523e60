import type { Buyer } from "../rehearse"

export const smallFlaw: Buyer = {
  id: "small-flaw",
  title: "只想提醒一句",
  titleEnglish: "Only wants to say it",
  item: "棉麻衬衫",
  reviewText: "有个小线头，不影响穿，提醒一下店家。",
  cause: "仅发泄",
  channel: "wangwang",
  grade: "good",
  reviewed: "2026-11-20",
  firstSeen: "2026-11-20",
  shipped: true,
  source: "3-06, 3-10, 3-11",
  turns: [
    {
      says: "衣服袖口有个线头，我本来想说……",
      english: "There is a loose thread on the sleeve, and I was going to say ...",
      better: "嗯嗯，您慢慢说，我听着呢。",
      betterEnglish: "Yes, take your time, I am listening.",
      why: "让她说完，别抢话，别先提钱。",
      whyEnglish: "Let her finish; do not cut in; no money."
    },
    {
      says: "也不退，就是觉得你们发货前该看一眼。",
      english: "I will not return it. You should just look before you ship.",
      better: "您说得对，发货前没有看仔细，是我们的疏忽，对不起。谢谢您专门来提醒。",
      betterEnglish:
        "You are right. We did not look closely, and I am sorry. Thank you for taking the trouble to tell us.",
      why: "她要的是被听见，谢谢她。",
      whyEnglish: "She wants to be heard. Thank her.",
      refuses: ["refund", "exchange"]
    },
    {
      says: "别的都挺好的。",
      english: "Everything else is fine.",
      better: "那就好。线头的事我跟验货的同事说，以后多看一遍。您穿着有什么不合适，随时找我。",
      betterEnglish:
        "Good. I tell the colleagues who check the goods. If anything does not suit, find me any time.",
      why: "说清会改什么，不夸大。",
      whyEnglish: "Say what will change; nothing more."
    }
  ]
}
