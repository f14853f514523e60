/** A smell that worries the buyer. */
import type { CauseWording } from "./cause-wording"

export const smell: CauseWording = {
  cause: "气味",
  fault: "shop",
  dont: [
    ["新的都有味", "New things all smell"],
    ["晾晾就没了", "Just air it"]
  ],
  objection: {
    says: "这么大味道，对身体好不好？",
    answer: "您担心得有道理。先别贴身用，放到通风的地方，怎么处理我来办。",
    english: {
      says: "Such a smell, is it healthy?",
      answer: "A fair worry. Do not wear it yet, put it where there is air, and I will see to it."
    }
  },
  listing: [
    {
      text: "刚拆封可能有一点味道，通风晾一两天一般会变淡；晾过还有，请联系我们处理。",
      english:
        "It may smell a little when new. A day or two in the air usually helps; if not, please tell us."
    }
  ],
  sentences: [
    {
      id: "smell-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，是什么样的味道，打开以后晾过吗？",
      english: "First I'd like to hear what kind of smell it is, and whether it has been aired.",
      example: "一打开很刺鼻",
      source: "3-03"
    },
    {
      id: "smell-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "一打开就有味道，谁都会不放心，是我们发货前没有留意，对不起。",
      english: "A smell on opening would worry anyone. We did not notice before shipping. I am sorry.",
      example: "洗了三遍还有味道",
      source: "3-08, 3-20"
    },
    {
      id: "smell-explain",
      step: "explain",
      channels: ["phone", "wangwang"],
      text: "刚拆封会闷着一点味道，通风晾一两天一般会变淡。晾过还有，我来给您处理。",
      english:
        "Fresh from the bag it may hold a smell; a day or two in the air usually helps. If not, I will see to it.",
      when: { notRefused: ["explain-use"] },
      example: "味道怎么去",
      source: "3-03"
    },
    {
      id: "smell-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您告诉我们，这批货我们会打开来看，晾过了再发。",
      english: "Thank you. We will open this batch and air it before shipping.",
      example: "味道太大了",
      source: "3-20"
    },
    {
      id: "smell-public",
      step: "public-reply",
      channels: ["public"],
      text: "收到就有味道，让您不放心了，对不起，发货前我们应该先留意到。",
      english: "A smell on opening, and you were worried. Sorry. We should have noticed before shipping.",
      example: "有味道",
      source: "3-20"
    }
  ]
}
