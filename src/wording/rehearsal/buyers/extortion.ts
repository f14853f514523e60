import type { Buyer } from "../rehearse"

export const extortion: Buyer = {
  id: "extortion",
  title: "不给钱就差评",
  titleEnglish: "Money or a bad review",
  item: "夜光手链",
  reviewText: "质量太差，等着。",
  cause: "质量",
  channel: "wangwang",
  grade: "bad",
  reviewed: "2026-11-20",
  firstSeen: "2026-11-20",
  shipped: true,
  source: "1-01, field research",
  turns: [
    {
      says: "给我退一百，不然我再追一条差评。",
      english: "Pay me a hundred or I add another bad review.",
      better: "您先别急。手链是哪里出了问题，您跟我说说，是我们的责任我们都会处理。",
      betterEnglish: "Please wait. What is wrong with the bracelet? What is our fault we see to.",
      why: "不接要挟，也不顶嘴，回到东西上。",
      whyEnglish: "Neither give in nor argue; back to the goods."
    },
    {
      says: "少废话，给不给？",
      english: "No talk. Do you pay or not?",
      better: "评价您照实写就行，怎么写都不影响我们处理。东西有问题，按规则可以退可以换，运费我们出。",
      betterEnglish:
        "Write the review as it is; it makes no difference. If it is faulty, return or exchange it by the rules and we pay the freight.",
      why: "评价归评价，处理归处理，按规则来。",
      whyEnglish: "The review is one thing, the remedy another, by the rules."
    },
    {
      says: "不退货，就要钱。",
      english: "No return, just money.",
      better: "超出规则的钱我没有办法给，请您理解。东西哪里不好，您拍张照片给我看看，我好照着处理。",
      betterEnglish:
        "Money beyond the rules I cannot give. Send me a photo of what is wrong and I see to it.",
      why: "说清做不到的，门还开着；聊天记录留好。",
      whyEnglish: "Say what you cannot do, keep the door open; keep the chat.",
      refuses: ["refund", "exchange"]
    },
    {
      says: "那你等着。",
      english: "Then wait and see.",
      better: "好的，您想处理的时候随时找我，是我们的责任我们都认。",
      betterEnglish: "Whenever you want it seen to, find me. What is our fault we own.",
      why: "礼貌收尾，不威胁，交给平台的规则。",
      whyEnglish: "End politely; no threats; leave it to the platform's rules."
    }
  ]
}
