/** A complaint about the goods that names nothing closer. */
import type { CauseWording } from "./cause-wording"

export const product: CauseWording = {
  cause: "产品",
  fault: "shop",
  dont: [
    ["这个价就这样", "What do you expect at this price"],
    ["别人都没说", "Nobody else complains"]
  ],
  objection: {
    says: "十几块的东西，懒得弄了。",
    answer: "十几块钱的东西也得对得起您。不用您费事，我来办。",
    english: {
      says: "It cost next to nothing, why bother.",
      answer: "It still has to be right. No trouble for you, I see to it."
    },
    withOffer: true
  },
  sentences: [
    {
      id: "product-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，东西是哪里让您不满意？",
      english: "First I'd like to hear what is wrong with it.",
      example: "东西不行",
      source: "3-20"
    },
    {
      id: "product-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "花钱买来却不满意，换我也不舒服，是我们没做好，对不起。",
      english: "Paying and not being content: I would feel the same. We did not do well. I am sorry.",
      example: "产品不满意",
      source: "3-20"
    },
    {
      id: "product-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您肯说出来，您说的我们都记下了，会跟进货的同事一起改。",
      english:
        "Thank you for saying so. It is written down, and we will work on it with those who buy the goods.",
      example: "不会再买了",
      source: "3-20"
    },
    {
      id: "product-public",
      step: "public-reply",
      channels: ["public"],
      text: "花钱买来却不满意，换谁都不舒服，是我们没做好，对不起。",
      english: "Paying and not being content is no fun. We did not do well. Sorry.",
      example: "不满意",
      source: "3-20"
    }
  ]
}
