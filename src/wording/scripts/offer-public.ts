/** What readers of the review may know of the remedy; the rest is agreed on in private. */
import type { Sentence } from "../sentence"

export const publicOffers: readonly Sentence[] = [
  {
    id: "offer-public",
    step: "offer",
    channels: ["public"],
    causes: "any",
    text: "怎么处理合适，我们在旺旺上跟您商量，不让您再费时间、费钱。",
    english: "We will agree on a remedy with you in private chat, with no further trouble or cost to you.",
    when: { state: ["new", "contacted"] },
    example: "你们打算怎么办",
    source: "0-14, 3-20"
  },
  {
    id: "offer-public-product",
    step: "offer",
    channels: ["public"],
    causes: "any",
    text: "不满意可以退、可以换，来回运费我们出，具体在旺旺上跟您商量。",
    english:
      "If you are not content you can return or exchange it and we pay the freight; we will agree on it in private chat.",
    when: {
      state: ["new", "contacted"],
      class: ["产品"],
      fault: ["shop"],
      notRefused: ["exchange", "refund"]
    },
    example: "东西是坏的",
    source: "3-20, 1-38"
  },
  {
    id: "offer-public-solved",
    step: "offer",
    channels: ["public"],
    causes: "any",
    text: "这件事已经跟您商量着处理了，后面还有不满意，随时找我们。",
    english: "We have settled this with you. If anything is still not right, come to us any time.",
    when: { state: ["solved", "confirmed", "asked"] },
    example: "已经处理好了",
    source: "3-20"
  },
  {
    id: "offer-public-closed",
    step: "offer",
    channels: ["public"],
    causes: "any",
    text: "您哪天想处理，随时来找我们，一样给您办。",
    english: "Whenever you want it seen to, come to us and it will be.",
    when: { state: ["closed"] },
    example: "没有谈成，也没有再联系",
    source: "2-20, 2-22"
  }
]
