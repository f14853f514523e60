/** The one gentle request. Only the gate lets it out: solved, confirmed, never asked before, not on Tmall (0-08, 0-16). No compensation is named here. */
import type { Sentence } from "../sentence"

export const askOnce: readonly Sentence[] = [
  {
    id: "ask-once",
    step: "ask-once",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您满意我就放心了。之前那条评价，您愿意的话可以按现在的感受改一改，不改也完全没关系。",
    english:
      "I am glad that you are content. If you like, you can change that review to how you feel now. It is quite all right not to.",
    example: "收到了，挺好的",
    source: "0-08, 2-16"
  },
  {
    id: "ask-once-how",
    step: "ask-once",
    channels: ["wangwang"],
    causes: "any",
    text: "您满意我就放心了。之前那条评价，您愿意的话可以在手机淘宝的“我的评价”里按现在的感受改一改，不改也完全没关系。",
    english:
      "I am glad that you are content. If you like, you can change that review under “我的评价” in the phone app to how you feel now. It is quite all right not to.",
    when: { lastOutcome: ["agreed-to-change"] },
    example: "怎么改？",
    source: "0-08, 2-17"
  }
]
