/** Goodwill for a fault (2-21). Never in one message with the review. */
import type { Sentence } from "../sentence"

export const compensations: readonly Sentence[] = [
  {
    id: "offer-free-shipping-next",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您下次来，运费我们出，算我们这次没做好的一点心意。",
    english: "Next time we pay the freight, as a small sign that we are sorry.",
    when: { remedy: ["free-shipping-next"] },
    example: "这次就算了",
    source: "2-21"
  },
  {
    id: "offer-coupon",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "我给您放一张优惠券，算我们这次没做好的一点心意。",
    english: "I put a coupon in your account, as a small sign that we are sorry.",
    when: { remedy: ["coupon"] },
    example: "这次就算了",
    source: "2-21"
  },
  {
    id: "offer-coupon-amount",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "我给您放一张 {amount} 元的优惠券，算我们这次没做好的一点心意。",
    english: "I put a coupon of {amount} yuan in your account, as a small sign that we are sorry.",
    when: { remedy: ["coupon"], has: ["amount"] },
    example: "这次就算了",
    source: "2-21"
  },
  {
    id: "offer-membership",
    step: "offer",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "我给您升级店里的会员，以后售后优先处理，算我们这次没做好的一点心意。",
    english: "I raise your membership, so that aftercare comes first, as a small sign that we are sorry.",
    when: { remedy: ["membership"] },
    example: "你们服务太慢",
    source: "2-21"
  }
]
