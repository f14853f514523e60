/** Hard to set up or use: ask first, then teach (3-01 to 3-03). */
import type { CauseWording } from "./cause-wording"

export const hardToUse: CauseWording = {
  cause: "不会用",
  fault: "shop",
  dont: [
    ["看说明书去", "Read the manual"],
    ["很简单的呀", "It is quite easy"]
  ],
  objection: {
    unless: ["explain-use"],
    says: "说明书根本看不懂。",
    answer: "说明书写得不清楚，是我们的问题。您不用看它，我一步一步陪您做。",
    english: {
      says: "The manual makes no sense.",
      answer: "That it is unclear is our fault. Leave it, and I go through it with you step by step."
    }
  },
  listing: [
    {
      text: "第一次用，请照页面上的步骤图做。哪一步不清楚，联系我们，我们一步一步陪您试。",
      english:
        "For the first use follow the steps on the page. If you get stuck, tell us and we go through it with you."
    }
  ],
  sentences: [
    {
      id: "hard-to-use-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，您卡在哪一步了？",
      english: "First I'd like to hear at which step it went wrong.",
      example: "装不上",
      source: "3-03"
    },
    {
      id: "hard-to-use-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "买回来用不起来，确实急人，是我们没把用法说清楚，对不起。",
      english: "To have it and not get it to work is a nuisance. We did not explain it well. I am sorry.",
      example: "说明书看不懂",
      source: "3-02, 3-08"
    },
    {
      id: "hard-to-use-explain",
      step: "explain",
      channels: ["phone", "wangwang"],
      text: "用法没写清楚，是我们的疏忽。我一步一步陪您试，您做到哪一步告诉我。",
      english:
        "That it was not explained is our fault. I go through it with you, just tell me where you are.",
      when: { notRefused: ["explain-use"] },
      example: "不知道怎么调时间",
      source: "3-03"
    },
    {
      id: "hard-to-use-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您告诉我们卡在哪里，这一步我们会补到页面上。",
      english: "Thank you for telling us where it went wrong. We will add that step to the page.",
      example: "太难弄了",
      source: "0-25, 3-03"
    },
    {
      id: "hard-to-use-public",
      step: "public-reply",
      channels: ["public"],
      text: "买回来用不起来，确实急人，是我们没把用法说清楚，对不起。步骤我们会补到页面上。",
      english:
        "To have it and not get it to work is a nuisance. We did not explain it well. Sorry. We will add the steps to the page.",
      example: "不会用",
      source: "3-03"
    }
  ]
}
