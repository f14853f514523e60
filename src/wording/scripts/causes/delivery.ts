/** Delivery complaints that name nothing closer. Same side as the buyer, no staged anger (3-18, 3-19). */
import type { CauseWording } from "./cause-wording"

export const delivery: CauseWording = {
  cause: "物流",
  fault: "courier",
  dont: [
    ["快递不归我们管", "The courier is none of our business"],
    ["我们也没办法", "There is nothing we can do"]
  ],
  objection: {
    says: "快递的事，你们管得了吗？",
    answer: "几点到我定不了，但跟快递催、跟快递查，这些都由我来做，查到什么如实告诉您。",
    english: {
      says: "Can you do anything about the courier?",
      answer:
        "The hour is not in my hands, but chasing and asking them is my job, and I tell you what I find."
    }
  },
  sentences: [
    {
      id: "delivery-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，这次是路上慢了，还是送的时候不顺？",
      english: "First I'd like to hear from you: was it slow on the way, or did the handover go wrong?",
      example: "物流太差了",
      source: "3-18"
    },
    {
      id: "delivery-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "收个东西这么不顺，换我也着急。快递是我们选的，给您添了麻烦，对不起。",
      english: "I would be upset too. We chose the courier, so the trouble is ours. I am sorry.",
      example: "等得一肚子火",
      source: "3-18"
    },
    {
      id: "delivery-explain",
      step: "explain",
      channels: ["phone", "wangwang"],
      text: "我查了包裹，现在显示{parcelState}。几点到我定不了，有变化我来告诉您。",
      english:
        "I have looked: the parcel shows {parcelState}. I cannot set the hour, but I will tell you of any change.",
      when: { has: ["parcelState"] },
      example: "到底到哪里了",
      source: "3-19"
    },
    {
      id: "delivery-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您告诉我们，这家快递送得怎么样，我们选快递的时候会当回事。",
      english: "Thank you for telling us. We will weigh this when we choose couriers.",
      example: "下次换家快递吧",
      source: "3-20, 1-47"
    },
    {
      id: "delivery-public",
      step: "public-reply",
      channels: ["public"],
      text: "让您收得不顺心，对不起。快递是我们选的，路上出的问题也算我们的。",
      english:
        "Sorry that the delivery went badly. We chose the courier, so what happens on the way is ours too.",
      example: "快递不行",
      source: "3-18"
    }
  ]
}
