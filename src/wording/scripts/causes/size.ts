/** Too large, too small, not as measured. */
import type { CauseWording } from "./cause-wording"

export const size: CauseWording = {
  cause: "尺寸",
  fault: "nobody",
  dont: [
    ["尺码表写着呢", "The size chart says so"],
    ["是您自己选错的", "You chose wrong yourself"]
  ],
  objection: {
    says: "我就是照着尺码表买的。",
    answer: "您照着选了还不合适，那就是我们没有写明白，我重新量一件给您看。",
    english: {
      says: "I went by the size chart.",
      answer: "If it still does not fit, we did not explain it well. I will measure one again and show you."
    }
  },
  listing: [
    {
      text: "尺寸是平铺手工量的，可能有 1–2 厘米出入。请拿您平时合身的一件来对照，拿不准就先问我们。",
      english:
        "Measured flat by hand, give or take 1 to 2 cm. Compare with one that fits you, and ask us when unsure."
    }
  ],
  sentences: [
    {
      id: "size-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，是哪里大了或者小了，大概差多少？",
      english: "First I'd like to hear where it is too large or small, and by how much.",
      example: "按尺码表买的还是小了",
      source: "1-39"
    },
    {
      id: "size-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "满心期待，试了却不合适，确实扫兴，是我们没帮您把尺寸说准，对不起。",
      english:
        "To look forward to it and then it does not fit is a let-down. We were not clear on the size. I am sorry.",
      example: "太小了",
      source: "1-39, 3-08"
    },
    {
      id: "size-explain",
      step: "explain",
      channels: ["phone", "wangwang"],
      text: "我们是平铺量的，手量会有一点出入。您拿平时合身的量一下告诉我，我帮您对。",
      english:
        "We measure flat, by hand, so there is a little play. Measure one that fits you, and I compare them for you.",
      when: { notRefused: ["explain-use"] },
      example: "尺寸和标的不一样",
      source: "1-09"
    },
    {
      id: "size-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您告诉我们，我们会重新量一遍，把实际尺寸写到页面上。",
      english: "Thank you. We will measure it again and put the real size on the page.",
      example: "尺码不准",
      source: "1-09, 0-25"
    },
    {
      id: "size-public",
      step: "public-reply",
      channels: ["public"],
      text: "满心期待，试了却不合适，确实扫兴，是我们没把尺寸说清楚，对不起。",
      english:
        "To look forward to it and then it does not fit is a let-down. We were not clear on the size. Sorry.",
      example: "尺码不对",
      source: "1-09"
    }
  ]
}
