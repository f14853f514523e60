/** How a talk ends: what was agreed, thanks, or a polite and honest end (2-20, 2-22). */
import type { Sentence } from "../sentence"

export const closings: readonly Sentence[] = [
  {
    id: "agree",
    step: "agree",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "那就这么定：{promise}，{promiseDate}前办好，办完我告诉您。",
    english: "So it is agreed: {promise}, done before {promiseDate}, and I tell you when it is.",
    example: "行，就这么办吧",
    source: "2-24"
  },
  {
    id: "close",
    step: "close",
    channels: ["phone"],
    causes: "any",
    text: "您还有别的想说的吗？以后有什么事，旺旺上找我{clerk}就行，谢谢您肯跟我说。",
    english:
      "Is there anything else? Whatever comes up, ask for {clerk} in the chat. Thank you for talking to me.",
    example: "嗯，没别的了",
    source: "0-28"
  },
  {
    id: "close-message",
    step: "close",
    channels: ["wangwang"],
    causes: "any",
    text: "还有别的不满意，您随时在这里说，我来回您。谢谢您。",
    english: "If there is anything else, say it here any time and I answer. Thank you.",
    example: "好的",
    source: "0-28, 3-29"
  },
  {
    id: "grateful",
    step: "grateful",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您不计较，我们很感激。后面要是还介意，随时来找我，一样给您办。",
    english:
      "That you let it pass, we are grateful for. If it still bothers you later, come to me and it will be seen to.",
    example: "算了，不用赔了",
    source: "3-20"
  },
  {
    id: "thank-content",
    step: "thank",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您满意我就放心了，谢谢您给我们机会把事情办好。",
    english: "I am glad that you are content. Thank you for letting us put it right.",
    when: { state: ["confirmed"] },
    example: "收到了，挺好的",
    source: "3-20"
  },
  {
    id: "thank-after",
    step: "thank",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "谢谢您这么耐心，以后有什么事随时找我。",
    english: "Thank you for your patience. Find me any time if something comes up.",
    when: { state: ["asked"] },
    example: "好的，知道了",
    source: "3-20"
  },
  {
    id: "thank-closed",
    step: "thank",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "以后有什么不满意，随时来找我，我来办。",
    english: "If anything is not right later, come to me any time and I see to it.",
    when: { state: ["closed"] },
    example: "案子已经了结，买家又来说话",
    source: "3-20"
  },
  {
    id: "polite-end",
    step: "polite-end",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "好的，我不多打扰您了。这次没让您满意，对不起。您哪天想处理，随时来找我，一样给您办。",
    english:
      "I will not trouble you further. I am sorry that you are not content. Whenever you want it seen to, come to me and it will be.",
    example: "都不要，就这样吧",
    source: "2-22"
  },
  {
    id: "polite-end-no-contact",
    step: "polite-end",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "好的，以后不再打扰您了，对不起。您有需要随时来找我们。",
    english: "We will not disturb you again. I am sorry. You can come to us whenever you need to.",
    when: { lastOutcome: ["do-not-contact"] },
    example: "不要再联系我",
    source: "2-22"
  },
  {
    id: "honest-closing",
    step: "honest-closing",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "这次没能帮您处理好，是我们做得不够，对不起。您说的我都记下来了，以后哪天想处理，来找我一样算数。",
    english:
      "We could not put it right this time. We fell short, and I am sorry. It is all written down, and if you want it seen to one day, it still counts.",
    example: "说了半天也没用",
    source: "2-20, 2-22"
  }
]
