/** Something is missing, or the wrong thing came. */
import type { CauseWording } from "./cause-wording"

export const missingParts: CauseWording = {
  cause: "少发漏发",
  fault: "shop",
  dont: [
    ["您再找找", "Look again"],
    ["仓库发错的", "The warehouse did it"]
  ],
  objection: {
    says: "你们会不会说是我弄丢的？",
    answer: "您放心，我们相信您说的，先给您处理。",
    english: {
      says: "Will you say that I lost it?",
      answer: "Do not worry. We believe what you say and see to it first."
    },
    withOffer: true
  },
  sentences: [
    {
      id: "missing-parts-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，少了哪一样，还是哪一样发错了？",
      english: "First I'd like to hear what is missing, or what came wrong.",
      example: "少发了一对耳堵",
      source: "3-22"
    },
    {
      id: "missing-parts-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "高高兴兴打开，却不齐、不对，是我们没有核对好，对不起。",
      english: "You looked forward to it and it was not complete. We did not check well. I am sorry.",
      example: "要的黑色发来白色",
      source: "3-22"
    },
    {
      id: "missing-parts-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您告诉我们，出货前怎么核对，我们会跟发货的同事重新理一遍。",
      english: "Thank you. We will go over how parcels are checked before they leave.",
      example: "下次仔细点",
      source: "1-11, 3-20"
    },
    {
      id: "missing-parts-public",
      step: "public-reply",
      channels: ["public"],
      text: "没有给您发齐、发对，是我们没有核对好，对不起。",
      english: "It was not complete or not right. We did not check well. Sorry.",
      example: "发错货了",
      source: "3-22"
    }
  ]
}
