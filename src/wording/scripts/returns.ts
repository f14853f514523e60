/** A return by the rules: ask kindly, give the details, never make it hard (1-37 to 1-40). */
import type { Sentence } from "../sentence"

export const returnSentences: readonly Sentence[] = [
  {
    id: "return-shop",
    step: "return",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "可以退的。方便跟我说说是哪里不合适吗？不说也一样给您退。是我们的问题，运费我们出。您原样装好就行，地址和步骤我发旺旺上。",
    english:
      "Of course you can return it. May I ask what was wrong? You need not say. It is our fault, so we pay the freight. Just put it back in its bag; I send the address and the steps by chat.",
    when: { fault: ["shop", "courier"] },
    example: "我要退货",
    source: "1-37, 1-38, 1-39"
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
