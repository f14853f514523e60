/** One remedy at a time, those first that cost the buyer nothing (0-13, 0-14). */
import type { Sentence } from "../sentence"

export const offers: readonly Sentence[] = [
  {
    id: "offer-explain-use",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "我陪您从头试一遍，不行我再想别的办法。",
    english: "Let me go through it with you from the start. If it does not help, I find another way.",
    when: { remedy: ["explain-use"] },
    example: "怎么弄都不行",
    source: "3-03"
  },
  {
    id: "offer-exchange-fallback",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "还是不行的话，我给您换一件，来回运费算我们的。",
    english: "If that does not help, I change it and we pay the freight both ways.",
    when: { remedy: ["exchange"], fallback: true },
    example: "试了要是还不行呢",
    source: "0-13"
  },
  {
    id: "offer-exchange",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "我给您换一件好的，来回运费都算我们的，您看行吗？",
    english: "I change it for a good one and we pay the freight both ways. Would that do?",
    when: { remedy: ["exchange"], fault: ["shop", "courier"] },
    example: "这件是坏的",
    source: "0-13, 1-38"
  },
  {
    id: "offer-exchange-no-fault",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "我给您换一件合适的，步骤和运费都先跟您说清楚，您看行吗？",
    english:
      "I change it for one that suits you, and tell you the steps and the freight first. Would that do?",
    when: { remedy: ["exchange"] },
    example: "大了一号",
    source: "0-13, 1-38"
  },
  {
    id: "offer-refund-fallback",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "还是不行的话，我把钱全退给您，东西不用寄回。",
    english: "If that does not help, I refund all of it, and nothing has to come back.",
    when: { remedy: ["refund"], fallback: true },
    example: "试了要是还不行呢",
    source: "0-14"
  },
  {
    id: "offer-refund-no-return",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "我把钱全退给您，东西不用寄回，不耽误您的时间。",
    english: "I refund all of it, nothing has to come back, and it takes none of your time.",
    when: { remedy: ["refund"], effort: true },
    example: "退换货浪费时间浪费钱",
    source: "0-14"
  },
  {
    id: "offer-refund",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "我把钱全退给您，寄回来的运费也算我们的，您看行吗？",
    english: "I refund all of it and we pay for sending it back. Would that do?",
    when: { remedy: ["refund"], fault: ["shop", "courier"] },
    example: "不想要了",
    source: "0-13, 1-38"
  },
  {
    id: "offer-refund-no-fault",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您不喜欢可以退，步骤和运费我都先跟您说清楚，您看行吗？",
    english:
      "If you do not like it you can return it. I tell you the steps and the freight first. Would that do?",
    when: { remedy: ["refund"] },
    example: "不太喜欢",
    source: "0-13, 1-38"
  },
  {
    id: "offer-reship",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "我直接给您补发一份，旧的不用退，您看行吗？",
    english: "I simply send you another, and you keep the old one. Would that do?",
    when: { remedy: ["reship"] },
    example: "不想折腾",
    source: "0-14"
  },
  {
    id: "offer-reship-missing",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: ["少发漏发", "赠品"],
    text: "少的、错的我直接给您补发，您那边什么都不用寄，您看行吗？",
    english: "I send what was missing or wrong; you need not send anything. Would that do?",
    when: { remedy: ["reship"] },
    example: "少发了一样",
    source: "0-14, 3-22"
  },
  {
    id: "offer-reship-fallback",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "还是不行的话，我直接补发，旧的不用退。",
    english: "If it still does not work, I send another, and you keep the old one.",
    when: { remedy: ["reship"], fallback: true },
    example: "试了要是还不行呢",
    source: "0-14"
  },
  {
    id: "offer-reship-luminous",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "不亮的话我直接补发，旧的不用退。",
    english: "If it does not glow, I send another, and you keep the old one.",
    when: { remedy: ["reship"], fallback: true, mentions: ["夜光", "荧光", "发光"] },
    example: "试了要是还不亮呢",
    source: "0-14, 0-26"
  },
  {
    id: "offer-repair",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "我们给您修，来回运费算我们的，修好了拍给您看过再寄，您看行吗？",
    english:
      "We repair it, pay the freight both ways, and show you pictures before it goes back. Would that do?",
    when: { remedy: ["repair"] },
    example: "链扣松了",
    source: "3-05"
  },
  {
    id: "offer-repair-fallback",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "还是不行的话，我们给您修，来回运费算我们的。",
    english: "If that does not help, we repair it and pay the freight both ways.",
    when: { remedy: ["repair"], fallback: true },
    example: "试了要是还不行呢",
    source: "3-05"
  },
  {
    id: "offer-partial-refund",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "东西您留着，我退您一部分货款，您觉得退多少合适？",
    english: "You keep it and I pay back part of the price. What would seem right to you?",
    when: { remedy: ["partial-refund"] },
    example: "懒得寄回",
    source: "0-14, 2-25"
  },
  {
    id: "offer-partial-refund-fallback",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "还是不行的话，东西您留着，我退您一部分货款，退多少跟您商量。",
    english: "If that does not help, you keep it and I pay back part of the price; we agree on how much.",
    when: { remedy: ["partial-refund"], fallback: true },
    example: "试了要是还不行呢",
    source: "0-14, 2-25"
  },
  {
    id: "offer-partial-refund-amount",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "东西您留着，我退您 {amount} 元，您觉得合适吗？",
    english: "You keep it and I pay back {amount} yuan. Does that seem right to you?",
    when: { remedy: ["partial-refund"], has: ["amount"] },
    example: "懒得寄回",
    source: "0-14, 2-25"
  },
  {
    id: "offer-ask-buyer",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您觉得怎么处理合适？您说，能办的我马上办，办不了的也如实告诉您。",
    english: "What would seem right to you? I do what I can at once and am honest about the rest.",
    example: "你说的这些我都不要",
    source: "0-15, 2-22"
  }
]
