/** Objections that come up whatever the cause, and honest answers (0-14, 2-22). */
import { effortless } from "../cases/goodwill"
import { openRemedies } from "./open-remedies"
import { causeWordings } from "./scripts/causes"
import type { Objection } from "./scripts/causes/cause-wording"
import { type Facts, leadingCause } from "./select"
import type { Situation } from "./situation"

export const objections = {
  effort: {
    says: "退换货浪费时间、浪费钱。",
    answer: "明白，不让您再跑、再花钱。",
    english: {
      says: "Returns cost me time and money.",
      answer: "I understand. No running about and no cost to you."
    },
    withOffer: true
  },
  late: {
    says: "都过去这么久了，才来找我？",
    answer: "您说得对，是我们没有及时发现，让您白等了。现在您说怎么办合适，我去办。",
    english: {
      says: "You come only now, after so long?",
      answer:
        "You are right. We failed to notice in time. Tell me what would be right now, and I get on with it."
    }
  },
  review: {
    says: "你们就是想让我改评价吧？",
    answer: "评价您照实写就行。我打来是想把您的问题处理好。",
    english: {
      says: "You only want me to change the review, right?",
      answer: "Write it as it is. I am calling to put your problem right."
    }
  },
  amount: {
    says: "那你们赔我多少？",
    answer: "该我们承担的不会少您的。您跟我说说损失了什么，我去问清楚，能办多少如实告诉您。",
    english: {
      says: "So how much do I get?",
      answer: "What is ours to bear we bear. Tell me what you lost; I find out and tell you truthfully."
    }
  },
  trust: {
    says: "我凭什么信你们？",
    answer: "您不放心很正常。您先看我怎么办，办好了再说。",
    english: {
      says: "Why should I trust you?",
      answer: "That is fair. See what I do first, and then let us talk."
    }
  },
  busy: {
    says: "我现在没空。",
    answer: "好的，不耽误您。您什么时候方便？在旺旺上说也行。",
    english: {
      says: "I have no time now.",
      answer: "Of course. When would suit you? The chat is fine too."
    }
  },
  unsolved: {
    says: "还是没弄好。",
    answer: "对不起，还没给您弄好。您跟我说说现在是什么样，我接着办。",
    english: {
      says: "It is still not right.",
      answer: "I am sorry that it is not. Tell me how it is now and I carry on."
    }
  },
  unchanged: {
    says: "我不想改评价。",
    answer: "没关系的，不改也完全可以，您满意就好。",
    english: {
      says: "I do not want to change the review.",
      answer: "That is quite all right. All that matters is that you are content."
    }
  }
} as const satisfies Record<string, Objection>

/** The three that are most likely now, the cause's own first. */
export function likelyObjections(situation: Situation, facts: Facts): Objection[] {
  const { state, refused, effort, grade, causes } = situation
  if (state !== "new" && state !== "contacted")
    return [
      objections.unsolved,
      objections.busy,
      facts.mayAsk === true ? objections.unchanged : objections.amount
    ]
  const own: Objection = causeWordings[leadingCause(causes)].objection
  const [best] = openRemedies(situation)
  const free = best !== undefined && best !== "refund" && effortless.includes(best)
  return [
    ...(own.unless?.some((remedy) => refused.includes(remedy)) === true ? [] : [own]),
    ...(facts.lateFound === true
      ? [objections.late]
      : effort === true || free
        ? [objections.amount]
        : [objections.effort]),
    grade === "neutral" || grade === "bad" ? objections.review : objections.busy,
    objections.trust
  ].slice(0, 3)
}
