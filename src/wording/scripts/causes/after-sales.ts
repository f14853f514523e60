/** Return, exchange, repair or warranty that did not work out (3-05, 1-37). */
import type { CauseWording } from "./cause-wording"

export const afterSales: CauseWording = {
  cause: "保修",
  fault: "shop",
  dont: [
    ["过保了", "Out of warranty"],
    ["找厂家去", "Go to the maker"]
  ],
  objection: {
    says: "过了这么久，你们还管不管？",
    answer: "能管到哪一步，我去问清楚，如实告诉您，不让您来回跑。",
    english: {
      says: "After so long, do you still care for it?",
      answer: "I find out how far we can go and tell you truthfully. You need not run about."
    }
  },
  sentences: [
    {
      id: "after-sales-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，东西哪里坏了，之前找我们时是怎么说的？",
      english: "First I'd like to hear what broke, and what we told you before.",
      example: "坏了不给修",
      source: "3-05"
    },
    {
      id: "after-sales-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "东西坏了，还让您来回问，换我也火大，是我们没有接住，对不起。这次我跟到办完。",
      english:
        "It broke, and you had to ask again and again. I would be furious. We dropped it. I am sorry, and I stay on it until it is done.",
      example: "退货推来推去",
      source: "1-37, 3-22"
    },
    {
      id: "after-sales-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您还愿意找我们，售后怎么走，我们会写成一张看得懂的说明。",
      english: "Thank you for coming to us again. We will write down plainly how aftercare works.",
      example: "售后太难了",
      source: "1-32, 3-05"
    },
    {
      id: "after-sales-public",
      step: "public-reply",
      channels: ["public"],
      text: "东西坏了，还让您来回问，是我们没有接住，对不起。这件事我们跟到办完。",
      english:
        "It broke, and you had to ask again and again. We dropped it. Sorry. We stay on it until it is done.",
      example: "不给退",
      source: "1-37"
    }
  ]
}
