/** A complaint on service that names nothing closer. Remembered longer than a product fault (3-23). */
import type { CauseWording } from "./cause-wording"

export const service: CauseWording = {
  cause: "服务",
  fault: "shop",
  dont: [
    ["不是我接待的", "I was not the one"],
    ["我们一直这样", "We always do it so"]
  ],
  objection: {
    says: "光说好听的有什么用？",
    answer: "光说没用，您看我怎么做。您说一件想先办的，我先办这件。",
    english: {
      says: "Fine words, what use are they?",
      answer: "None by themselves. Name one thing to do first, and I do that first."
    }
  },
  sentences: [
    {
      id: "service-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "想先听您说说，是哪件事我们没有做好？",
      english: "First I'd like to hear what we did not do well.",
      example: "售前售后两个样",
      source: "3-22"
    },
    {
      id: "service-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "买东西图个省心，反倒让您生气了，是我们没有做好，对不起。",
      english: "Shopping should be easy, and we made you angry. We did not do well. I am sorry.",
      example: "服务太差",
      source: "3-23, 3-08"
    },
    {
      id: "service-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您直说，这件事我们会跟同事们讲清楚，一起改。",
      english: "Thank you for being frank. We will talk it over with the colleagues and do better.",
      example: "再也不来了",
      source: "3-22"
    },
    {
      id: "service-public",
      step: "public-reply",
      channels: ["public"],
      text: "买东西图个省心，反倒让您生气了，是我们没有做好，对不起。",
      english: "Shopping should be easy, and we made you angry. We did not do well. Sorry.",
      example: "服务差",
      source: "3-23"
    }
  ]
}
