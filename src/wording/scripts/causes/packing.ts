/** Poor packing (1-34 to 1-36). */
import type { CauseWording } from "./cause-wording"

export const packing: CauseWording = {
  cause: "包装",
  fault: "shop",
  dont: [
    ["东西没坏就行", "As long as it is not broken"],
    ["包装又不值钱", "Packing is worth nothing"]
  ],
  objection: {
    says: "东西没坏，就是看着糟心。",
    answer: "东西没坏，也是我们没包仔细，您觉得糟心我明白。",
    english: {
      says: "It is not broken, it just looks awful.",
      answer: "Even so, we packed it badly. I understand how it feels."
    }
  },
  sentences: [
    {
      id: "packing-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，拿到手的时候外面是什么样子？里面的东西伤到没有？",
      english: "First I'd like to hear what the parcel looked like, and whether the things inside were hurt.",
      example: "盒子都压扁了",
      source: "3-20"
    },
    {
      id: "packing-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "收东西本来是件高兴事，打开却是那个样子，是我们包得不够仔细，对不起。",
      english: "Opening a parcel should be a pleasure. We did not pack it with care. I am sorry.",
      example: "送人都拿不出手",
      source: "1-36"
    },
    {
      id: "packing-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您提醒，怎么包得更牢，我们会跟发货的同事一起改。",
      english: "Thank you. We will improve the packing together with the colleagues who ship.",
      example: "就一个塑料袋",
      source: "1-36, 3-20"
    },
    {
      id: "packing-public",
      step: "public-reply",
      channels: ["public"],
      text: "收东西本来是件高兴事，让您看到那个样子，是我们包得不够仔细，对不起。",
      english: "Opening a parcel should be a pleasure. We did not pack it with care. Sorry.",
      example: "包装太简陋",
      source: "1-36"
    }
  ]
}
