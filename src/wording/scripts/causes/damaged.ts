/** Broken or leaked on the way. Ours all the same. */
import type { CauseWording } from "./cause-wording"

export const damaged: CauseWording = {
  cause: "破损",
  fault: "shop",
  dont: [
    ["签收了就是您的", "You signed for it"],
    ["快递摔的找快递", "The courier dropped it, ask them"]
  ],
  objection: {
    says: "还要拍照还要寄回，太麻烦了。",
    answer: "不麻烦您寄回，手边有照片发我一张就够了，没有也没关系。",
    english: {
      says: "Photos, sending it back, what a bother.",
      answer: "Nothing to send back. One photo if you have it, and none is fine too."
    },
    withOffer: true
  },
  sentences: [
    {
      id: "damaged-listen",
      step: "listen",
      channels: ["phone"],
      text: "想先听您说说，打开的时候是什么样子，坏在哪里？",
      english: "First I'd like to hear what it looked like when you opened it, and where it is broken.",
      example: "收到的时候瓶子碎了",
      source: "3-20"
    },
    {
      id: "damaged-listen-wangwang",
      step: "listen",
      channels: ["wangwang"],
      text: "想先听您说说，打开的时候是什么样子？方便的话拍张照片，我好照着给您补。",
      english:
        "First I'd like to hear what it looked like. A photo would help me make it good, if that is easy for you.",
      example: "漏了一箱子都是油",
      source: "3-20"
    },
    {
      id: "damaged-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "盼了几天，打开却是坏的，换我也不好受。路上坏的也算我们的，对不起。",
      english:
        "Days of waiting and then it is broken: I would feel the same. What breaks on the way is ours. I am sorry.",
      example: "碎成这样",
      source: "3-20, 1-36"
    },
    {
      id: "damaged-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您告诉我们，包装是哪里不够牢，我们会找出来改好。",
      english: "Thank you for telling us. We will find what was weak in the packing and mend it.",
      example: "包装太不经摔",
      source: "3-20, 1-36"
    },
    {
      id: "damaged-public",
      step: "public-reply",
      channels: ["public"],
      text: "盼了几天，打开却是坏的，实在扫兴，对不起。路上坏的也算我们的。",
      english: "To wait for days and find it broken is a let-down. Sorry. What breaks on the way is ours.",
      example: "送来就是碎的",
      source: "3-20"
    }
  ]
}
