/** Too dear, or cheaper right after. */
import type { CauseWording } from "./cause-wording"

export const price: CauseWording = {
  cause: "价格/降价",
  fault: "nobody",
  dont: [
    ["降价很正常", "Prices fall, that is normal"],
    ["一分钱一分货", "You get what you pay for"]
  ],
  objection: {
    says: "差价退不退？",
    answer: "能退多少，我去问清楚，有结果如实告诉您。",
    english: {
      says: "Will you pay back the difference?",
      answer: "I find out how much we can, and tell you truthfully."
    }
  },
  sentences: [
    {
      id: "price-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，是买完看到降价了，还是觉得东西不值？",
      english: "First I'd like to hear whether the price fell afterwards, or it seems not worth it.",
      example: "刚买就降了二十块",
      source: "3-07"
    },
    {
      id: "price-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "花了钱觉得亏，换我心里也不舒服，让您不痛快了，对不起。",
      english: "To feel that you paid too much is no fun. I am sorry.",
      example: "不值这个价",
      source: "3-08"
    },
    {
      id: "price-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您直说，价格要变，怎么提前讲清楚，我们会改。",
      english: "Thank you for being frank. We will be clearer beforehand when prices change.",
      example: "以后不敢买了",
      source: "3-20"
    },
    {
      id: "price-public",
      step: "public-reply",
      channels: ["public"],
      text: "花了钱觉得亏，换谁心里都不舒服，对不起。价格要变，我们应该提前讲清楚。",
      english:
        "To feel that you paid too much is no fun. Sorry. We should say beforehand when prices change.",
      example: "买完就降价",
      source: "3-08"
    }
  ]
}
