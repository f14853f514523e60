/** No answer, a cold answer, sent from one to the other. */
import type { CauseWording } from "./cause-wording"

export const staffManner: CauseWording = {
  cause: "客服态度",
  fault: "shop",
  dont: [
    ["客服也是人", "We are only human"],
    ["她不是有意的", "She did not mean it"]
  ],
  objection: {
    says: "你们当时可不是这个态度。",
    answer: "当时没有好好回您，是我们不对。今天您说，我一件一件记下来办。",
    english: {
      says: "You sounded different back then.",
      answer:
        "We did not answer you properly, and that was wrong. Tell me today, I write each thing down and do it."
    }
  },
  sentences: [
    {
      id: "staff-manner-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，当时是怎么回您的？",
      english: "First I'd like to hear how you were answered.",
      example: "客服说话很冲",
      source: "3-22, 4-04"
    },
    {
      id: "staff-manner-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "您来问事，却没有得到好好的回答，换谁都生气，是我们不对，对不起。",
      english: "You asked and were not answered properly. Anyone would be angry. That was wrong. I am sorry.",
      example: "问了半天没人理",
      source: "4-03, 4-04"
    },
    {
      id: "staff-manner-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您告诉我们，聊天记录我们会看，该改的我们改。",
      english: "Thank you. We will read the chat and change what needs changing.",
      example: "爱理不理的",
      source: "3-28"
    },
    {
      id: "staff-manner-public",
      step: "public-reply",
      channels: ["public"],
      text: "您来问事，却没有得到好好的回答，是我们做得不对，对不起。",
      english: "You asked and were not answered properly. That was wrong. Sorry.",
      example: "没人理",
      source: "4-04"
    }
  ]
}
