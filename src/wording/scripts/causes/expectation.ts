/** Nothing wrong with it, only not what the buyer had in mind (1-13). */
import type { CauseWording } from "./cause-wording"

export const expectation: CauseWording = {
  cause: "仅期待不符",
  fault: "nobody",
  dont: [
    ["东西没问题", "There is nothing wrong with it"],
    ["是您想得太好", "You expected too much"]
  ],
  objection: {
    says: "东西没坏，退了也没意思。",
    answer: "东西没坏，您也可以不喜欢。想怎么处理，您说，我听着。",
    english: {
      says: "It is not broken, sending it back is pointless.",
      answer: "You may dislike it all the same. Tell me what you would like."
    }
  },
  listing: [
    {
      text: "照片和上手的感觉会有差别。想多看几张实拍或者细节，下单前请找我们要。",
      english: "A photo and the thing in hand differ. Ask us for more pictures before you order."
    }
  ],
  sentences: [
    {
      id: "expectation-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，您原来想要的是什么样的？",
      english: "First I'd like to hear what you had in mind.",
      example: "没有想象中的好看",
      source: "1-13"
    },
    {
      id: "expectation-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "盼了几天，拿到手不是想要的感觉，确实失落，让您失望了，对不起。",
      english: "Days of waiting and then it does not feel right: a let-down. I am sorry.",
      example: "不是我想要的感觉",
      source: "3-08, 3-21"
    },
    {
      id: "expectation-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "您说得很实在，谢谢。我们会多放几张实拍，让后来的买家看得更准。",
      english: "Thank you for being so frank. We will add more plain photos so that others see better.",
      example: "一般般吧",
      source: "1-06, 3-20"
    },
    {
      id: "expectation-public",
      step: "public-reply",
      channels: ["public"],
      text: "盼了几天，拿到手不是想要的感觉，让您失望了，对不起。",
      english: "Days of waiting and then it does not feel right. We are sorry.",
      example: "没有想象中好",
      source: "1-13"
    }
  ]
}
