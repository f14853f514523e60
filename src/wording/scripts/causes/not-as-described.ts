/** Not what the page said; with the luminous necklace of essay 000 (0-04, 0-26). */
import type { CauseWording } from "./cause-wording"

export const notAsDescribed: CauseWording = {
  cause: "与描述不符",
  fault: "shop",
  dont: [
    ["您自己没看清", "You did not read it properly"],
    ["页面上写了的", "It says so on the page"]
  ],
  objection: {
    says: "你们页面就是骗人的。",
    answer: "页面让您误会了，是我们的责任。哪一句不对，我核对了就改，您这件我先处理好。",
    english: {
      says: "Your page is a fraud.",
      answer: "The page misled you and that is ours. I check the line and correct it, and see to yours first."
    }
  },
  listing: [
    {
      mentions: ["夜光", "荧光", "发光"],
      text: "夜光产品需要先吸收自然光或灯光，再到暗处才会发光。收到后请先在灯光下照几分钟，再关灯看。",
      english:
        "Luminous goods must first take in daylight or lamplight and glow only in the dark afterwards. Hold it under a lamp for some minutes, then switch off the light."
    },
    {
      text: "页面上的材质、功能和配件都按实物写。有看不明白的地方，请先问我们，我们照实说。",
      english:
        "Material, functions and parts are as the goods are. If anything is unclear, ask us first and we answer truthfully."
    }
  ],
  sentences: [
    {
      id: "not-as-described-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，收到的和页面上写的，差在哪里？",
      english: "First I'd like to hear how it differs from what the page says.",
      example: "说是纯棉，标签上写的化纤",
      source: "3-03"
    },
    {
      id: "not-as-described-listen-luminous",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，收到以后是在什么光线下看的？",
      english: "First I'd like to hear in what light you looked at it.",
      when: { mentions: ["夜光", "荧光", "发光"] },
      example: "我收到的这个是没有夜光的！",
      source: "0-26, 3-03"
    },
    {
      id: "not-as-described-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "跟页面上看到的不一样，换我也会失望，是我们没有写清楚，对不起。",
      english: "Not what the page showed: I would be let down too. We did not write it clearly. I am sorry.",
      example: "跟图片不是一个东西",
      source: "0-25, 3-20"
    },
    {
      id: "not-as-described-explain",
      step: "explain",
      channels: ["phone", "wangwang"],
      text: "您说的这一处我马上去核对，页面写得不对就是我们的责任，我们来改。",
      english: "I check that point at once. If the page is wrong it is our fault and we correct it.",
      when: { notRefused: ["explain-use"] },
      example: "页面上不是这么写的",
      source: "0-25"
    },
    {
      id: "not-as-described-explain-luminous",
      step: "explain",
      channels: ["phone", "wangwang"],
      text: "夜光要先吸收自然光或灯光，再到暗处才会亮，这一点我们页面没写清楚，是我们的疏忽。您照五分钟，关灯试试。",
      english:
        "It must first take in daylight or lamplight and glows only in the dark afterwards. Our page did not say so clearly, and that is our fault. Hold it to a light for five minutes and switch off.",
      when: { notRefused: ["explain-use"], mentions: ["夜光", "荧光", "发光"] },
      example: "我就是在黑的地方看的",
      source: "0-26"
    },
    {
      id: "not-as-described-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您告诉我们，这一条我们会写到页面上，别让后来的买家再误会。",
      english: "Thank you. We will put it on the page so that nobody else is misled.",
      example: "你们写清楚一点",
      source: "0-25"
    },
    {
      id: "not-as-described-public",
      step: "public-reply",
      channels: ["public"],
      text: "收到的和页面写的不一样，让您失望了，对不起。哪里写得不对，我们核对后改过来。",
      english: "Not what the page said. Sorry. We will check what is wrong there and correct it.",
      example: "和描述不符",
      source: "0-25, 3-20"
    },
    {
      id: "not-as-described-public-luminous",
      step: "public-reply",
      channels: ["public"],
      text: "盼着它亮，却没看到，换谁都失望，对不起。夜光要先吸收自然光或灯光，再到暗处才会亮，这一点我们页面没写清楚，是我们的疏忽。",
      english:
        "To hope for a glow and see none is a let-down. Sorry. It must first take in daylight or lamplight and glows in the dark afterwards. Our page did not say so clearly, and that is our fault.",
      when: { mentions: ["夜光", "荧光", "发光"] },
      example: "没有夜光",
      source: "0-26"
    }
  ]
}
