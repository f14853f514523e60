/** Words about a parcel: late, out of stock, shipped, with a small gift (0-27, 1-26, 1-28, 1-46, 3-34). */
import type { Sentence } from "../sentence"

export const orderSentences: readonly Sentence[] = [
  {
    id: "late-mistake",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您买的{item}到现在还没寄出，是我们慢了，对不起。{shipBy}寄出，单号我发给您。您要是急用或者不想等了，跟我说，我马上办。",
    english:
      "Hello, this is {clerk} from {shop}. Your {item} has not been sent yet. We were slow, and I am sorry. It goes out {shipBy} and I send you the number. If you need it soon or would rather not wait, tell me and I see to it.",
    when: { reason: ["our-mistake"], has: ["item"] },
    example: "付款过了 24 小时还没寄",
    source: "1-28, 1-46"
  },
  {
    id: "late-mistake-short",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您买的东西到现在还没寄出，是我们慢了，对不起。{shipBy}寄出，单号我发给您。您要是急用或者不想等了，跟我说，我马上办。",
    english:
      "Hello, this is {clerk} from {shop}. What you bought has not been sent yet. We were slow, and I am sorry. It goes out {shipBy} and I send you the number. If you need it soon or would rather not wait, tell me and I see to it.",
    when: { reason: ["our-mistake"] },
    example: "付款过了 24 小时还没寄",
    source: "1-28, 1-46"
  },
  {
    id: "late-stock",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您买的{item}现在缺货，没有先告诉您，对不起。大概要 {stockDays} 天到货，您愿意等吗？不愿意等，我马上给您退款。",
    english:
      "Hello, this is {clerk} from {shop}. Your {item} is out of stock and we did not tell you first. I am sorry. It takes about {stockDays} days. Would you like to wait? If not, I refund it at once.",
    when: { reason: ["out-of-stock"], has: ["item"] },
    example: "拍下了才发现没货",
    source: "3-34, 1-46"
  },
  {
    id: "late-stock-short",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您买的东西现在缺货，没有先告诉您，对不起。大概要 {stockDays} 天到货，您愿意等吗？不愿意等，我马上给您退款。",
    english:
      "Hello, this is {clerk} from {shop}. What you bought is out of stock and we did not tell you first. I am sorry. It takes about {stockDays} days. Would you like to wait? If not, I refund it at once.",
    when: { reason: ["out-of-stock"] },
    example: "拍下了才发现没货",
    source: "3-34, 1-46"
  },
  {
    id: "late-courier",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您的包裹在路上走慢了，现在显示{parcelState}。快递是我们选的，让您久等了，对不起。几点到我定不了，我会盯着，有变化告诉您。",
    english:
      "Hello, this is {clerk} from {shop}. Your parcel is slow on the way; it shows {parcelState}. We chose the courier. I am sorry for the wait. I cannot set the hour, but I keep an eye on it and tell you.",
    when: { reason: ["courier"], has: ["parcelState"] },
    example: "好几天没动了",
    source: "3-18, 3-19"
  },
  {
    id: "late-pickup",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您买的{item}已经包好了，快递还没来收。快递是我们选的，让您久等了，对不起。几点来收我定不了，我在催，收走了把单号发给您。您要是急用或者不想等了，跟我说，我马上办。",
    english:
      "Hello, this is {clerk} from {shop}. Your {item} is packed, and the courier has not collected it yet. We chose the courier. I am sorry for the wait. I cannot set the hour; I keep asking, and send you the number once it is collected. If you need it soon or would rather not wait, tell me and I see to it.",
    when: { reason: ["courier"], has: ["item"] },
    example: "包好了，快递没来收",
    source: "1-46, 3-18"
  },
  {
    id: "late-pickup-short",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您买的东西已经包好了，快递还没来收。快递是我们选的，让您久等了，对不起。几点来收我定不了，我在催，收走了把单号发给您。您要是急用或者不想等了，跟我说，我马上办。",
    english:
      "Hello, this is {clerk} from {shop}. What you bought is packed, and the courier has not collected it yet. We chose the courier. I am sorry for the wait. I cannot set the hour; I keep asking, and send you the number once it is collected. If you need it soon or would rather not wait, tell me and I see to it.",
    when: { reason: ["courier"] },
    example: "包好了，快递没来收",
    source: "1-46, 3-18"
  },
  {
    id: "out-of-stock",
    step: "out-of-stock",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "实话跟您说，现在缺货，几天能到我还没问准。您愿意等我问清楚，还是用别的办法？",
    english:
      "The truth is that it is out of stock, and I do not know yet for how long. Shall I find out, or would you like something else?",
    example: "到底什么时候有货",
    source: "3-34"
  },
  {
    id: "out-of-stock-refund",
    step: "out-of-stock",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "实话跟您说，现在缺货，几天能到我还没问准，不想让您白等。您愿意等我问清楚，还是现在就退款？",
    english:
      "The truth is that it is out of stock, and I do not know yet for how long. I do not want you to wait in vain. Shall I find out, or refund it now?",
    when: { notRefused: ["refund"] },
    example: "到底什么时候有货",
    source: "3-34"
  },
  {
    id: "out-of-stock-days",
    step: "out-of-stock",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "实话跟您说，现在缺货，大概要 {stockDays} 天到货。您愿意等吗？不愿意等，我再想别的办法。",
    english:
      "The truth is that it is out of stock; it takes about {stockDays} days. Would you like to wait? If not, I find another way.",
    when: { has: ["stockDays"] },
    example: "要等几天",
    source: "3-34"
  },
  {
    id: "out-of-stock-days-refund",
    step: "out-of-stock",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "实话跟您说，现在缺货，大概要 {stockDays} 天到货。您愿意等吗？不愿意等，我马上给您退款。",
    english:
      "The truth is that it is out of stock; it takes about {stockDays} days. Would you like to wait? If not, I refund it at once.",
    when: { has: ["stockDays"], notRefused: ["refund"] },
    example: "要等几天",
    source: "3-34"
  },
  {
    id: "shipped",
    step: "shipped",
    channels: ["wangwang"],
    causes: "any",
    text: "您好，您买的东西已经寄出了，单号在订单里能看到。收到有什么问题，随时找我{clerk}。",
    english:
      "Hello, what you bought has been sent; the number is in the order. If anything is wrong with it, find me, {clerk}, any time.",
    example: "刚寄出",
    source: "1-26"
  },
  {
    id: "gift-greeting",
    step: "gift-greeting",
    channels: ["wangwang"],
    causes: "any",
    text: "您好，您买的{item}已经寄出了，里面放了一份小礼物，谢谢您来。收到有任何问题，随时找我{clerk}，我们帮您处理。",
    english:
      "Hello, your {item} has been sent with a small gift. Thank you for coming to us. If anything is wrong, find me, {clerk}, any time and we see to it.",
    when: { has: ["item"] },
    example: "刚发货",
    source: "0-27, 1-29"
  },
  {
    id: "gift-greeting-short",
    step: "gift-greeting",
    channels: ["wangwang"],
    causes: "any",
    text: "您好，您买的东西已经寄出了，里面放了一份小礼物，谢谢您来。收到有任何问题，随时找我{clerk}，我们帮您处理。",
    english:
      "Hello, what you bought has been sent with a small gift. Thank you for coming to us. If anything is wrong, find me, {clerk}, any time and we see to it.",
    example: "刚发货",
    source: "0-27, 1-29"
  }
]
