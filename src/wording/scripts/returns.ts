/** A return by the rules: ask kindly, give the details, never make it hard, and never promise what is not so (1-37 to 1-40). */
import type { Sentence } from "../sentence"

export const returnSentences: readonly Sentence[] = [
  {
    id: "return-received",
    step: "return",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您退回来的东西我们收到了，谢谢您原样寄回。钱最晚{refundBy}退给您，到了我再跟您说一声。",
    english:
      "What you sent back has reached us, thank you. The money is with you {refundBy} at the latest, and I tell you when it is.",
    when: { owed: ["yes", "ask", "over", "excluded"], has: ["refundBy"] },
    example: "退货收到了",
    source: "1-37, 1-40"
  },
  {
    id: "return-shop",
    step: "return",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "可以退的，是我们的问题，来回运费我们出，让您受累了，对不起。您原样装好就行，地址和步骤我发旺旺上。",
    english:
      "Of course you can return it. It is our fault and we pay both ways. I am sorry for the trouble. Just put it back in its bag; I send the address and the steps by chat.",
    when: { fault: ["shop", "courier"] },
    example: "有质量问题，我要退货",
    source: "1-37, 1-38, 1-39"
  },
  {
    id: "return-over",
    step: "return",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您的意思我明白。七天无理由的时间已经过了，按规则这次退不了，先跟您说清楚。东西本身要是有毛病，您跟我说，拍张照也行，那一定给您办。",
    english:
      "I understand. The seven days are over, so by the rules it cannot be returned this time; I would rather say so at once. If anything is wrong with the thing itself, tell me or send a photo, and I certainly see to it.",
    when: { owed: ["over"] },
    example: "好多天了，不想要了",
    source: "1-38, 1-40"
  },
  {
    id: "return-excluded",
    step: "return",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您的意思我明白。这一类东西按规则不能无理由退，先跟您说清楚。东西本身要是有毛病，您跟我说，拍张照也行，那一定给您办。",
    english:
      "I understand. By the rules this kind of thing cannot be returned without a reason; I would rather say so at once. If anything is wrong with the thing itself, tell me or send a photo, and I certainly see to it.",
    when: { owed: ["excluded"] },
    example: "定做的，不想要了",
    source: "1-38, 1-40"
  },
  {
    id: "return-ask",
    step: "return",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "我来帮您办。方便跟我说说是哪里不合适吗？不说也没关系。您是哪天收到的？我看怎么办对您最省事，马上告诉您。",
    english:
      "I see to it. May I ask what did not suit you? You need not say. On which day did it reach you? I look for the easiest way and tell you at once.",
    when: { owed: ["ask"] },
    example: "想退",
    source: "1-37, 1-39"
  },
  {
    id: "return-no-fault",
    step: "return",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "可以退的。方便跟我说说是哪里不合适吗？不说也一样给您退。您原样装好就行，地址、步骤和运费怎么算，我发旺旺上跟您说清楚。",
    english:
      "Of course you can return it. May I ask what did not suit you? You need not say. Just put it back in its bag; I send the address, the steps and how the freight works by chat.",
    example: "穿着不合适，想退",
    source: "1-37, 1-38, 1-39"
  }
]
