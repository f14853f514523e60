/** A flaw, a break, bad workmanship. The five steps of 3-20. */
import type { CauseWording } from "./cause-wording"

export const quality: CauseWording = {
  cause: "质量",
  fault: "shop",
  dont: [
    ["您是怎么用的", "What did you do to it"],
    ["小毛病不影响", "A small flaw does not matter"]
  ],
  objection: {
    says: "质量这样，谁还敢信你们？",
    answer: "您不放心很正常。怎么处理先跟您说好，办完了您再看值不值得信。",
    english: {
      says: "With such quality, who would trust you?",
      answer: "That is fair. We agree first, I do it, and then you judge."
    }
  },
  sentences: [
    {
      id: "quality-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，是哪里出了问题，用了多久？",
      english: "First I'd like to hear what went wrong and after how long.",
      example: "戴了两天就断了",
      source: "3-20, 3-21"
    },
    {
      id: "quality-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "没用多久就出问题，换谁都扫兴，是我们没有把好关，对不起。",
      english: "Faulty so soon would annoy anyone. We did not check well. I am sorry.",
      example: "线头很多",
      source: "3-20"
    },
    {
      id: "quality-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您告诉我们，同一批货我们会去查，发货前多检查一遍。",
      english: "Thank you. We will look at the rest of the batch and check once more before shipping.",
      example: "做工粗糙",
      source: "3-20, 1-11"
    },
    {
      id: "quality-public",
      step: "public-reply",
      channels: ["public"],
      text: "没用多久就出问题，换谁都扫兴，是我们没有把好关，对不起。",
      english: "Faulty so soon would annoy anyone. We did not check well. Sorry.",
      example: "质量差",
      source: "3-20"
    }
  ]
}
