/** Not to the door, rude, signed for without asking. */
import type { CauseWording } from "./cause-wording"

export const courierManner: CauseWording = {
  cause: "快递态度",
  fault: "courier",
  dont: [
    ["您去投诉快递", "Go and complain about the courier"],
    ["快递员就那样", "That is how couriers are"]
  ],
  objection: {
    says: "你们反映有什么用？",
    answer: "结果我不敢说，但我会去问，网点怎么答复，我原样告诉您。",
    english: {
      says: "What good is your complaint to them?",
      answer: "I cannot promise the outcome, but I will ask, and tell you exactly what they answer."
    }
  },
  sentences: [
    {
      id: "courier-manner-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，送的时候是怎么回事？快递员是怎么跟您说的？",
      english: "First I'd like to hear what happened at the door, and what the courier said.",
      example: "快递员还骂人",
      source: "3-18"
    },
    {
      id: "courier-manner-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "花钱买东西还受气，换我也不好受。快递是我们选的，让您受委屈了，对不起。",
      english:
        "Paying and then being treated badly: I would feel the same. We chose the courier. I am sorry.",
      example: "放门口就走了",
      source: "3-18"
    },
    {
      id: "courier-manner-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您告诉我们，这次的情况我们会跟快递网点反映，也会问清楚是怎么回事。",
      english:
        "Thank you for telling us. We will take it up with the courier's office and find out what happened.",
      example: "你们管管快递吧",
      source: "3-18"
    },
    {
      id: "courier-manner-public",
      step: "public-reply",
      channels: ["public"],
      text: "东西没好好送到您手上，还让您受了气，对不起。快递是我们选的，这件事我们去跟网点说。",
      english:
        "It was not brought to you properly and you were treated badly. Sorry. We chose the courier and will speak to them.",
      example: "不送上门",
      source: "3-18"
    }
  ]
}
