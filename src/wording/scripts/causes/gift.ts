/** The gift is missing or broken (3-22). */
import type { CauseWording } from "./cause-wording"

export const gift: CauseWording = {
  cause: "赠品",
  fault: "shop",
  dont: [
    ["赠品不算数", "Gifts do not count"],
    ["送的您还挑", "It was free, and you complain"]
  ],
  objection: {
    says: "送的东西，还要我来要？",
    answer: "不该让您来要，是我们漏了。您不用做什么，我来办。",
    english: {
      says: "I have to ask for a gift?",
      answer: "You should not have to. We left it out. You need do nothing."
    },
    withOffer: true
  },
  sentences: [
    {
      id: "gift-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，赠品是没有收到，还是收到有问题？",
      english: "First I'd like to hear whether the gift was missing or faulty.",
      example: "说好的赠品没有",
      source: "3-22"
    },
    {
      id: "gift-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "说好有的，却没有好好给到您，是我们说话没算数，对不起。",
      english: "We said there would be one, and did not keep it. I am sorry.",
      example: "赠品是坏的",
      source: "3-22"
    },
    {
      id: "gift-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您提醒，赠品放没放，装箱的时候我们会多核对一遍。",
      english: "Thank you. We will check once more when packing that the gift is in.",
      example: "你们自己说送的",
      source: "3-22, 1-29"
    },
    {
      id: "gift-public",
      step: "public-reply",
      channels: ["public"],
      text: "说好有的赠品，没有好好给到您，是我们没有做到，对不起。",
      english: "We said there would be a gift and did not keep it. Sorry.",
      example: "赠品没有",
      source: "3-22"
    }
  ]
}
