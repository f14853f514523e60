/** Doubts on whether it is genuine or new. Show what there is, claim nothing more. */
import type { CauseWording } from "./cause-wording"

export const fake: CauseWording = {
  cause: "假货",
  fault: "shop",
  dont: [
    ["我们只卖正品", "We sell only genuine goods"],
    ["您不懂别乱说", "You do not know, so do not say"]
  ],
  objection: {
    says: "你怎么证明是真的？",
    answer: "有什么凭证我拿给您看，没有的我也如实说。看了还不放心，我来给您处理。",
    english: {
      says: "How do you prove it is genuine?",
      answer:
        "I show you what papers there are, and say so where there are none. If you still doubt it, I see to it."
    }
  },
  sentences: [
    {
      id: "fake-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，是哪里让您觉得不对？",
      english: "First I'd like to hear what seems wrong to you.",
      example: "和专柜的不一样",
      source: "1-01"
    },
    {
      id: "fake-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "花钱买东西还要担心来路，换我也生气，让您不放心了，对不起。",
      english: "To pay and then have to wonder where it came from would anger me too. I am sorry.",
      example: "拆过封的",
      source: "3-08, 1-01"
    },
    {
      id: "fake-explain",
      step: "explain",
      channels: ["phone", "wangwang"],
      text: "这批货从哪里进的、有什么凭证，我去找出来给您看，没有的我也如实说。",
      english:
        "I will find where it came from and what papers there are and show you, and say so where there are none.",
      example: "到底是不是真的",
      source: "1-22"
    },
    {
      id: "fake-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您直说，进货和验货我们会再查一遍。",
      english: "Thank you for being frank. We will go over our buying and checking again.",
      example: "像别人退回来的",
      source: "3-20"
    },
    {
      id: "fake-public",
      step: "public-reply",
      channels: ["public"],
      text: "让您对东西的来路不放心，是我们没有交代清楚，对不起。有什么凭证，我们如实给您看。",
      english:
        "You were left in doubt where it came from. We did not explain it well. Sorry. We will show you truthfully what papers there are.",
      example: "是假的",
      source: "1-22"
    }
  ]
}
