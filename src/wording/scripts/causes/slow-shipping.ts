/** Slow to leave or slow on the way: in the buyer's eyes both are ours (1-47). */
import type { CauseWording } from "./cause-wording"

export const slowShipping: CauseWording = {
  cause: "发货慢",
  fault: "courier",
  dont: [
    ["快递就这样", "Couriers are like that"],
    ["大家都在等", "Everybody is waiting"]
  ],
  objection: {
    says: "耽误了我的事，你们怎么办？",
    answer: "耽误您的事了，实在对不起。您跟我说说误了什么，能补的我来补，补不了的也如实告诉您。",
    english: {
      says: "It spoiled my plans, what will you do?",
      answer:
        "I am truly sorry. Tell me what it spoiled: I make good what I can and am honest about the rest."
    }
  },
  sentences: [
    {
      id: "slow-shipping-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，是等发货等久了，还是在路上走得慢？",
      english: "First I'd like to hear: was it long before it left, or slow on the way?",
      example: "等了一个星期",
      source: "3-18, 1-47"
    },
    {
      id: "slow-shipping-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "等了这么久，换谁都着急。让您白等了这些天，对不起。",
      english: "Anyone would lose patience after such a wait. I am sorry for all those days.",
      example: "物流慢得离谱",
      source: "3-08, 3-18"
    },
    {
      id: "slow-shipping-explain",
      step: "explain",
      channels: ["phone", "wangwang"],
      text: "我查了包裹，现在显示{parcelState}。几点到我定不了，但我会盯着，有变化告诉您。",
      english:
        "I have looked: the parcel shows {parcelState}. I cannot set the hour, but I keep an eye on it and tell you.",
      when: { has: ["parcelState"] },
      example: "怎么还没到",
      source: "3-19"
    },
    {
      id: "slow-shipping-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您提醒，多久发货我们会写清楚，会迟的话先告诉您。",
      english: "Thank you. We will state how long shipping takes, and tell you first when it is late.",
      example: "早说我就不等了",
      source: "1-42, 1-46"
    },
    {
      id: "slow-shipping-public",
      step: "public-reply",
      channels: ["public"],
      text: "让您久等了，对不起。多久能到，我们应该提前说清楚，慢了也应该先告诉您，这次没有做到。",
      english:
        "Sorry for the long wait. We should have said how long it takes and told you first that it was late.",
      example: "等得花儿都谢了",
      source: "1-46"
    }
  ]
}
