/** Not the colour of the picture (1-06, 1-07). */
import type { CauseWording } from "./cause-wording"

export const colour: CauseWording = {
  cause: "色差",
  fault: "nobody",
  dont: [
    ["是您屏幕的问题", "It is your screen"],
    ["图片仅供参考", "Pictures are for reference only"]
  ],
  objection: {
    says: "跟图片差太多了，算不算骗人？",
    answer: "您看到差这么多，这样想很正常。是我们图没拍准，我来给您处理。",
    english: {
      says: "So far from the picture, is that not cheating?",
      answer: "With such a difference I understand. Our picture was off, and I will put it right."
    }
  },
  listing: [
    {
      text: "拍照的光线和屏幕不同，颜色会有轻微出入。很在意颜色的话，下单前请找我们要一张自然光下的照片。",
      english:
        "Light and screens differ, so colours vary slightly. If the colour matters to you, ask us for a daylight photo first."
    }
  ],
  sentences: [
    {
      id: "colour-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，颜色跟图上差在哪里，是偏深还是偏浅？",
      english: "First I'd like to hear how the colour differs, darker or lighter.",
      example: "颜色和图片差太多",
      source: "1-07"
    },
    {
      id: "colour-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "拆开不是心里想的那个颜色，换我也失落，是我们没有提前说明，对不起。",
      english:
        "Not the colour you had in mind: I would be let down too. We should have said so before. I am sorry.",
      example: "实物发灰",
      source: "1-07, 3-08"
    },
    {
      id: "colour-explain",
      step: "explain",
      channels: ["phone", "wangwang"],
      text: "拍照的光和屏幕都会让颜色有一点出入，这一点我们没有提前写明。您要是介意，我来给您处理。",
      english:
        "Light and screens shift colours a little, and we did not say so. If you mind, I will see to it.",
      when: { notRefused: ["explain-use"] },
      example: "为什么颜色不一样",
      source: "1-07"
    },
    {
      id: "colour-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您告诉我们，我们会在自然光下重新拍几张，放到页面上。",
      english: "Thank you. We will take new pictures in daylight and put them on the page.",
      example: "图拍得太好看了",
      source: "1-06, 0-25"
    },
    {
      id: "colour-public",
      step: "public-reply",
      channels: ["public"],
      text: "颜色跟您看到的图有出入，让您失望了，对不起。拍照的光和屏幕会有影响，我们应该提前写明。",
      english:
        "The colour differs from the picture you saw. Sorry. Light and screens matter, and we should have said so.",
      example: "色差大",
      source: "1-07"
    }
  ]
}
