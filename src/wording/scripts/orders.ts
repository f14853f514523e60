/** Words about a parcel: late, out of stock, wanted back, stalled, sent with a small gift (0-27, 1-26, 1-28, 1-46, 3-34). */
import type { Sentence } from "../sentence"

export const orderSentences: readonly Sentence[] = [
  {
    id: "late-again-mistake",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。上次跟您说的是{toldBy}，我们没做到，对不起。现在定在{shipBy}寄出，单号我发给您。您要是急用或者不想等了，跟我说，我马上办。",
    english:
      "Hello, this is {clerk} from {shop}. We told you {toldBy} and did not keep it. I am sorry. It now goes out {shipBy} and I send you the number. If you need it soon or would rather not wait, tell me and I see to it.",
    when: { reason: ["our-mistake"], has: ["toldBy"] },
    example: "上次说好的时间又没寄出",
    source: "1-28, 1-46"
  },
  {
    id: "late-again-stock",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。上次跟您说的是{toldBy}，货还没到，对不起。大概{stockBy}到货，您还愿意等吗？不愿意等，我马上给您退款。",
    english:
      "Hello, this is {clerk} from {shop}. We told you {toldBy}, and the goods are not here yet. I am sorry. They should come {stockBy}. Would you still like to wait? If not, I refund it at once.",
    when: { reason: ["out-of-stock"], has: ["toldBy", "stockBy"] },
    example: "说好的到货日过了还没货",
    source: "3-34, 1-46"
  },
  {
    id: "late-again-stock-unknown",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。上次跟您说的是{toldBy}，货还没到，对不起。几天能到我没问准，不敢再乱说。您愿意等我问清楚，还是现在就退款？",
    english:
      "Hello, this is {clerk} from {shop}. We told you {toldBy}, and the goods are not here yet. I am sorry. I do not know for how long and will not guess again. Shall I find out, or refund it now?",
    when: { reason: ["out-of-stock"], has: ["toldBy"] },
    example: "说好的到货日过了还没货",
    source: "3-34, 1-46"
  },
  {
    id: "late-again-pickup",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。上次跟您说的是{toldBy}，我们没做到，对不起。东西已经包好了，快递还没来收，几点来收我定不了，我这就去催，收走了把单号发给您。您要是急用或者不想等了，跟我说，我马上办。",
    english:
      "Hello, this is {clerk} from {shop}. We told you {toldBy} and did not keep it. I am sorry. It is packed, and the courier has not collected it yet. I cannot set the hour; I call them now, and send you the number once it is collected. If you need it soon or would rather not wait, tell me and I see to it.",
    when: { reason: ["courier"], has: ["toldBy"] },
    example: "说好的时间过了，快递还没来收",
    source: "1-46, 3-18"
  },
  {
    id: "soon-mistake",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您买的{item}可能赶不上说好的发货时间，先跟您说一声，对不起。{shipBy}寄出，单号我发给您。您要是急用或者不想等了，跟我说，我马上办。",
    english:
      "Hello, this is {clerk} from {shop}. Your {item} may not leave by the promised time, so I tell you first. I am sorry. It goes out {shipBy} and I send you the number. If you need it soon or would rather not wait, tell me and I see to it.",
    when: { reason: ["our-mistake"], soon: true, has: ["item"] },
    example: "快到 24 小时了，今天赶不上",
    source: "1-28, 1-46"
  },
  {
    id: "soon-mistake-short",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您买的东西可能赶不上说好的发货时间，先跟您说一声，对不起。{shipBy}寄出，单号我发给您。您要是急用或者不想等了，跟我说，我马上办。",
    english:
      "Hello, this is {clerk} from {shop}. What you bought may not leave by the promised time, so I tell you first. I am sorry. It goes out {shipBy} and I send you the number. If you need it soon or would rather not wait, tell me and I see to it.",
    when: { reason: ["our-mistake"], soon: true },
    example: "快到 24 小时了，今天赶不上",
    source: "1-28, 1-46"
  },
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
    text: "您好，我是{shop}的{clerk}。您买的{item}现在缺货，没有先告诉您，对不起。大概{stockBy}到货，您愿意等吗？不愿意等，我马上给您退款。",
    english:
      "Hello, this is {clerk} from {shop}. Your {item} is out of stock and we did not tell you first. I am sorry. It should come {stockBy}. Would you like to wait? If not, I refund it at once.",
    when: { reason: ["out-of-stock"], has: ["item", "stockBy"] },
    example: "拍下了才发现没货",
    source: "3-34, 1-46"
  },
  {
    id: "late-stock-short",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您买的东西现在缺货，没有先告诉您，对不起。大概{stockBy}到货，您愿意等吗？不愿意等，我马上给您退款。",
    english:
      "Hello, this is {clerk} from {shop}. What you bought is out of stock and we did not tell you first. I am sorry. It should come {stockBy}. Would you like to wait? If not, I refund it at once.",
    when: { reason: ["out-of-stock"], has: ["stockBy"] },
    example: "拍下了才发现没货",
    source: "3-34, 1-46"
  },
  {
    id: "late-stock-unknown",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您买的{item}现在缺货，没有先告诉您，对不起。几天能到我还没问准，不想让您白等。您愿意等我问清楚，还是现在就退款？",
    english:
      "Hello, this is {clerk} from {shop}. Your {item} is out of stock and we did not tell you first. I am sorry. I do not know yet for how long, and do not want you to wait in vain. Shall I find out, or refund it now?",
    when: { reason: ["out-of-stock"], has: ["item"] },
    example: "没货，还不知道几天能到",
    source: "3-34, 1-46"
  },
  {
    id: "late-stock-unknown-short",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您买的东西现在缺货，没有先告诉您，对不起。几天能到我还没问准，不想让您白等。您愿意等我问清楚，还是现在就退款？",
    english:
      "Hello, this is {clerk} from {shop}. What you bought is out of stock and we did not tell you first. I am sorry. I do not know yet for how long, and do not want you to wait in vain. Shall I find out, or refund it now?",
    when: { reason: ["out-of-stock"] },
    example: "没货，还不知道几天能到",
    source: "3-34, 1-46"
  },
  {
    id: "late-pickup",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您买的{item}已经包好了，快递还没来收。快递是我们选的，让您久等了，对不起。几点来收我定不了，我这就去催，收走了把单号发给您。您要是急用或者不想等了，跟我说，我马上办。",
    english:
      "Hello, this is {clerk} from {shop}. Your {item} is packed, and the courier has not collected it yet. We chose the courier. I am sorry for the wait. I cannot set the hour; I call them now, and send you the number once it is collected. If you need it soon or would rather not wait, tell me and I see to it.",
    when: { reason: ["courier"], has: ["item"] },
    example: "包好了，快递没来收",
    source: "1-46, 3-18"
  },
  {
    id: "late-pickup-short",
    step: "late-shipment",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您买的东西已经包好了，快递还没来收。快递是我们选的，让您久等了，对不起。几点来收我定不了，我这就去催，收走了把单号发给您。您要是急用或者不想等了，跟我说，我马上办。",
    english:
      "Hello, this is {clerk} from {shop}. What you bought is packed, and the courier has not collected it yet. We chose the courier. I am sorry for the wait. I cannot set the hour; I call them now, and send you the number once it is collected. If you need it soon or would rather not wait, tell me and I see to it.",
    when: { reason: ["courier"] },
    example: "包好了，快递没来收",
    source: "1-46, 3-18"
  },
  {
    id: "stalled-parcel",
    step: "stalled-parcel",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您的包裹在路上走慢了，现在显示{parcelState}。快递是我们选的，让您久等了，对不起。几点到我定不了，我会盯着，有变化告诉您。",
    english:
      "Hello, this is {clerk} from {shop}. Your parcel is slow on the way; it shows {parcelState}. We chose the courier. I am sorry for the wait. I cannot set the hour, but I keep an eye on it and tell you.",
    example: "寄出好几天没动了",
    source: "3-18, 3-19"
  },
  {
    id: "refund-unsent",
    step: "refund-unsent",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。看到您申请退款了，您买的{item}还没寄出。您是不想要了，还是等着急了？不想要了我马上给您退，还想要我去看什么时候能寄，都听您的。",
    english:
      "Hello, this is {clerk} from {shop}. I see that you asked for a refund; your {item} has not been sent yet. Do you not want it any more, or was the wait too long? I refund it at once, or find out when it can leave: as you like.",
    when: { has: ["item"] },
    example: "还没寄出，买家申请了退款",
    source: "1-39, 1-46"
  },
  {
    id: "refund-unsent-short",
    step: "refund-unsent",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。看到您申请退款了，您买的东西还没寄出。您是不想要了，还是等着急了？不想要了我马上给您退，还想要我去看什么时候能寄，都听您的。",
    english:
      "Hello, this is {clerk} from {shop}. I see that you asked for a refund; what you bought has not been sent yet. Do you not want it any more, or was the wait too long? I refund it at once, or find out when it can leave: as you like.",
    example: "还没寄出，买家申请了退款",
    source: "1-39, 1-46"
  },
  {
    id: "refund-sent",
    step: "refund-sent",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。看到您申请退款了。包裹您收到了吗？方便说说是哪里不合适吗？不说也没关系，我帮您把后面的事办好。",
    english:
      "Hello, this is {clerk} from {shop}. I see that you asked for a refund. Has the parcel reached you? May I ask what is wrong? You need not say; I see to the rest.",
    example: "寄出了，还没确认收货，买家申请了退款",
    source: "1-39, 1-46"
  },
  {
    id: "refund-received",
    step: "refund-received",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。看到您申请退款了。方便说说是哪里不合适吗？不说也没关系，您是哪天收到的？我看怎么办对您最省事，马上告诉您。",
    english:
      "Hello, this is {clerk} from {shop}. I see that you asked for a refund. May I ask what is wrong? You need not say. On which day did it reach you? I look for the easiest way and tell you at once.",
    example: "确认收货以后，买家申请了退款",
    source: "1-39, 1-40"
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
    id: "gift-greeting",
    step: "gift-greeting",
    channels: ["wangwang"],
    causes: "any",
    text: "您好，您买的{item}已经寄出了，单号在订单里能看到。里面放了一份小礼物，谢谢您光顾。有任何问题随时找我，我是{clerk}。",
    english:
      "Hello, your {item} has been sent; the number is in the order. A small gift is inside. Thank you for buying from us. Whatever it is, find me any time: I am {clerk}.",
    when: { has: ["item"] },
    example: "刚发货",
    source: "0-27, 1-26, 1-29"
  },
  {
    id: "gift-greeting-short",
    step: "gift-greeting",
    channels: ["wangwang"],
    causes: "any",
    text: "您好，您买的东西已经寄出了，单号在订单里能看到。里面放了一份小礼物，谢谢您光顾。有任何问题随时找我，我是{clerk}。",
    english:
      "Hello, what you bought has been sent; the number is in the order. A small gift is inside. Thank you for buying from us. Whatever it is, find me any time: I am {clerk}.",
    example: "刚发货",
    source: "0-27, 1-26, 1-29"
  }
]
