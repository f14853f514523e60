/** The buyer lets off steam and wants nothing. Listen; throw no money (3-10, 3-11). */
import type { CauseWording } from "./cause-wording"

export const venting: CauseWording = {
  cause: "仅发泄",
  fault: "shop",
  dont: [
    ["退您几块钱", "Here are a few yuan back"],
    ["您别生气嘛", "Now do not be angry"]
  ],
  objection: {
    says: "算了，不想说了。",
    answer: "好的，您不想说就不说。哪天想起来还是不顺心，随时找我。",
    english: {
      says: "Forget it, I do not want to talk.",
      answer: "That is fine. If it still bothers you one day, find me any time."
    }
  },
  sentences: [
    {
      id: "venting-listen",
      step: "listen",
      channels: ["phone", "wangwang"],
      text: "您慢慢说，我听着，都记下来。",
      english: "Take your time. I am listening and writing it down.",
      example: "面单电话都写错",
      source: "3-07, 3-13"
    },
    {
      id: "venting-own",
      step: "own",
      channels: ["phone", "wangwang"],
      text: "让您碰上这样不顺心的事，是我们不够仔细，对不起。",
      english: "That you had to go through this is because we were careless. I am sorry.",
      example: "下次仔细点吧",
      source: "3-08, 3-11"
    },
    {
      id: "venting-offer",
      step: "offer",
      channels: ["phone", "wangwang"],
      text: "您不用做什么，我就是想跟您说声对不起。您要是还想让我办什么，跟我说。",
      english:
        "You need not do anything. I just wanted to say sorry. If there is anything you want done, tell me.",
      when: { remedy: ["explain-use"] },
      example: "懒得退了",
      source: "3-11"
    },
    {
      id: "venting-thank",
      step: "thank",
      channels: ["phone", "wangwang", "public"],
      text: "谢谢您肯说出来，您说的我们都记下了，会跟发货的同事一起改。",
      english:
        "Thank you for saying it. It is written down, and we will work on it with the colleagues who ship.",
      example: "算了不说了",
      source: "3-10, 3-20"
    },
    {
      id: "venting-public",
      step: "public-reply",
      channels: ["public"],
      text: "让您碰上这样不顺心的事，是我们不够仔细，对不起。您说的我们都记下了。",
      english: "That you had to go through this is because we were careless. Sorry. It is all written down.",
      example: "懒得说了",
      source: "3-10"
    }
  ]
}
