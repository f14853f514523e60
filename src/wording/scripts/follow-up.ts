/** A later word with the same buyer, by how the last one ended. */
import type { Sentence } from "../sentence"

export const followUps: readonly Sentence[] = [
  {
    id: "follow-up",
    step: "follow-up",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。上次跟您说的事，我接着来办。",
    english: "Hello, this is {clerk} from {shop}. I am carrying on with what we talked about.",
    example: "联系上了，还没处理完",
    source: "2-24"
  },
  {
    id: "follow-up-wants-time",
    step: "follow-up",
    channels: ["phone"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。上次您在忙，这会儿方便说两句吗？",
    english: "Hello, this is {clerk} from {shop}. You were busy last time. Is this a good moment?",
    when: { lastOutcome: ["wants-time"] },
    example: "上班呢，晚点再说",
    source: "2-14"
  },
  {
    id: "follow-up-wants-time-message",
    step: "follow-up",
    channels: ["wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。上次您在忙，不急，您方便的时候在这里说一声，我都在。",
    english:
      "Hello, this is {clerk} from {shop}. You were busy last time. No hurry: say a word here when it suits you.",
    when: { lastOutcome: ["wants-time"] },
    example: "晚上旺旺说",
    source: "2-14"
  },
  {
    id: "follow-up-refused",
    step: "follow-up",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。上次说的办法您觉得不合适，我又想了想，您听听看。",
    english:
      "Hello, this is {clerk} from {shop}. What I suggested last time did not suit you. I have thought again; tell me what you think.",
    when: { lastOutcome: ["refused-offer"] },
    example: "退换货太麻烦了",
    source: "0-15, 2-22"
  },
  {
    id: "follow-up-hung-up",
    step: "follow-up",
    channels: ["wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。上次电话打扰到您了，对不起。您不用接电话，有什么不满意在这里说一句，我来办。",
    english:
      "Hello, this is {clerk} from {shop}. I am sorry that my call disturbed you. No need to answer the phone: say it here in a word and I see to it.",
    when: { lastOutcome: ["hung-up"] },
    example: "电话挂断了",
    source: "0-17, 2-18"
  },
  {
    id: "follow-up-hung-up-phone",
    step: "follow-up",
    channels: ["phone"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。上次打扰到您了，对不起。就耽误您一分钟，您不方便我马上挂。",
    english:
      "Hello, this is {clerk} from {shop}. I am sorry that I disturbed you last time. One minute only, and I hang up if it does not suit you.",
    when: { lastOutcome: ["hung-up"] },
    example: "上次挂了电话",
    source: "0-17, 2-18"
  },
  {
    id: "follow-up-no-answer",
    step: "follow-up",
    channels: ["wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。电话没接通，就不多打扰了，您方便的时候在这里说一声就行。",
    english:
      "Hello, this is {clerk} from {shop}. I could not reach you by phone and will not keep ringing. Just say a word here when it suits you.",
    when: { lastOutcome: ["no-answer"] },
    example: "约好再聊，没人接",
    source: "2-18"
  },
  {
    id: "follow-up-agreed",
    step: "follow-up",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "谢谢您上次肯听我把话说完。东西用着有什么不顺，随时找我。",
    english: "Thank you for hearing me out last time. If anything is wrong with it, find me any time.",
    when: { lastOutcome: ["agreed-to-change"] },
    example: "答应改评价了",
    source: "2-17"
  }
]
