/** No cause told, or the clerk's own words for one. */
import type { CauseWording } from "./cause-wording"

export const other: CauseWording = {
  cause: "其他",
  fault: "nobody",
  dont: [
    ["别人都说好", "Everybody else likes it"],
    ["那您想怎样", "So what do you want"]
  ],
  objection: {
    says: "说了也没用。",
    answer: "有没有用，您先说说看。能办的我来办，办不了的我也如实告诉您。",
    english: { says: "Talking is useless.", answer: "Try me. I do what I can and am honest about the rest." }
  },
  sentences: [
    {
      id: "other-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，是哪里让您不满意？",
      english: "First I'd like to hear what did not please you.",
      example: "不推荐买",
      source: "3-07"
    },
    {
      id: "other-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "让您不满意了，是我们没有做好，对不起。",
      english: "You were not content, so we did not do well. I am sorry.",
      example: "不好",
      source: "3-08"
    },
    {
      id: "other-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您肯说出来，您说的我们都记下了。",
      english: "Thank you for saying so. It is all written down.",
      example: "算了",
      source: "3-20"
    },
    {
      id: "other-public",
      step: "public-reply",
      channels: ["public"],
      text: "让您不满意了，对不起。您说的我们都记下了。",
      english: "You were not content. Sorry. It is all written down.",
      example: "不好",
      source: "2-09, 3-08"
    }
  ]
}
