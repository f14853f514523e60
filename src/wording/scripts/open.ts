/** First words: who I am, the true delay, sorry. No reason that is not one (0-11, 0-12). */
import type { Sentence } from "../sentence"

export const openings: readonly Sentence[] = [
  {
    id: "open-late-today",
    step: "open",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您 {reviewDate}写的评价我们今天才看到，是我们没有及时发现，对不起。",
    english:
      "Hello, this is {clerk} from {shop}. We saw your review of {reviewDate} only today. We failed to notice it in time. I am sorry.",
    when: { lateFound: true, seenToday: true },
    example: "评价写了二十多天，今天才看到",
    source: "0-11, 0-12"
  },
  {
    id: "open-late",
    step: "open",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您 {reviewDate}写的评价，我们过了 {delayDays} 天才看到，是我们没有及时发现，对不起。",
    english:
      "Hello, this is {clerk} from {shop}. We saw your review of {reviewDate} only after {delayDays} days. We failed to notice it in time. I am sorry.",
    when: { lateFound: true },
    example: "评价晚了好多天才看到",
    source: "0-11, 0-12"
  },
  {
    id: "open-in-time",
    step: "open",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您 {reviewDate}写的评价我们看到了，让您不满意，对不起，想帮您把这件事处理好。",
    english:
      "Hello, this is {clerk} from {shop}. We have seen your review of {reviewDate}. I am sorry that you are not content, and I would like to put it right.",
    example: "评价当天就看到了",
    source: "0-12, 3-08"
  },
  {
    id: "open-slow",
    step: "open",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。您 {reviewDate}写的评价，我们看到以后没有马上联系您，是我们慢了，对不起。",
    english:
      "Hello, this is {clerk} from {shop}. We saw your review of {reviewDate} and did not contact you at once. We were slow. I am sorry.",
    when: { lateFound: false, slowContact: true },
    example: "看到了，过了几天还没联系",
    source: "0-12, 2-05"
  },
  {
    id: "open-good",
    step: "open",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。谢谢您给的好评，您评价里说的不满意我们也看到了，对不起，想帮您处理好。",
    english:
      "Hello, this is {clerk} from {shop}. Thank you for the good rating. We also saw what you were not content with. I am sorry, and I would like to put it right.",
    when: { lateFound: false, grade: ["good"] },
    example: "好评里说少发了一样",
    source: "0-19, 0-21"
  },
  {
    id: "open-good-slow",
    step: "open",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。谢谢您给的好评。您说的不满意我们看到以后没有马上联系您，是我们慢了，对不起。",
    english:
      "Hello, this is {clerk} from {shop}. Thank you for the good rating. We saw what you were not content with and did not contact you at once. I am sorry.",
    when: { lateFound: false, slowContact: true, grade: ["good"] },
    example: "好评里有不满，过了几天才联系",
    source: "0-19, 2-05"
  },
  {
    id: "open-good-late-today",
    step: "open",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。谢谢您给的好评。您说的不满意我们今天才看到，是我们没有及时发现，对不起。",
    english:
      "Hello, this is {clerk} from {shop}. Thank you for the good rating. We saw only today what you were not content with. We failed to notice it in time. I am sorry.",
    when: { lateFound: true, seenToday: true, grade: ["good"] },
    example: "好评里有不满，今天才看到",
    source: "0-12, 0-19"
  },
  {
    id: "open-good-late",
    step: "open",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。谢谢您给的好评。您说的不满意我们过了 {delayDays} 天才看到，是我们没有及时发现，对不起。",
    english:
      "Hello, this is {clerk} from {shop}. Thank you for the good rating. We saw only after {delayDays} days what you were not content with. We failed to notice it in time. I am sorry.",
    when: { lateFound: true, grade: ["good"] },
    example: "好评里有不满，晚了好多天才看到",
    source: "0-12, 0-19"
  },
  {
    id: "open-after-no-answer",
    step: "open",
    channels: ["phone"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。之前给您打过电话没接通。您 {reviewDate}写的评价我们看到了，让您不满意，对不起，想帮您处理好。",
    english:
      "Hello, this is {clerk} from {shop}. I could not reach you before. We have seen your review of {reviewDate}. I am sorry that you are not content, and I would like to put it right.",
    when: { lastOutcome: ["no-answer"], lateFound: false, state: ["new"] },
    example: "上一次没人接",
    source: "2-18, 0-12"
  },
  {
    id: "open-after-no-answer-late",
    step: "open",
    channels: ["phone"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。之前给您打过电话没接通。您 {reviewDate}写的评价，我们过了 {delayDays} 天才看到，是我们没有及时发现，对不起。",
    english:
      "Hello, this is {clerk} from {shop}. I could not reach you before. We saw your review of {reviewDate} only after {delayDays} days. We failed to notice it in time. I am sorry.",
    when: { lastOutcome: ["no-answer"], lateFound: true, state: ["new"] },
    example: "上一次没人接，评价也看晚了",
    source: "2-18, 0-12"
  },
  {
    id: "open-message-after-no-answer",
    step: "open",
    channels: ["wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。给您打过电话没接通，就不多打扰了。您 {reviewDate}写的评价我们看到了，对不起，让您不满意了。您方便的时候在这里说一声就行。",
    english:
      "Hello, this is {clerk} from {shop}. I could not reach you by phone and will not keep ringing. We have seen your review of {reviewDate}. I am sorry. Just say a word here when it suits you.",
    when: { lastOutcome: ["no-answer"], lateFound: false, state: ["new"] },
    example: "电话没人接，改用旺旺",
    source: "2-18, 0-12"
  },
  {
    id: "open-message-after-no-answer-late",
    step: "open",
    channels: ["wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。给您打过电话没接通，就不多打扰了。您 {reviewDate}写的评价，我们过了 {delayDays} 天才看到，是我们没有及时发现，对不起。您方便的时候在这里说一声就行。",
    english:
      "Hello, this is {clerk} from {shop}. I could not reach you by phone and will not keep ringing. We saw your review of {reviewDate} only after {delayDays} days. We failed to notice it in time. I am sorry. Just say a word here when it suits you.",
    when: { lastOutcome: ["no-answer"], lateFound: true, state: ["new"] },
    example: "电话没人接，评价也看晚了",
    source: "2-18, 0-12"
  },
  {
    id: "open-public-late",
    step: "open",
    channels: ["public"],
    causes: "any",
    text: "您的评价我们过了 {delayDays} 天才看到，是我们没有及时发现。",
    english: "We saw your review only after {delayDays} days. We failed to notice it in time.",
    when: { lateFound: true },
    example: "评价晚了好多天才看到",
    source: "0-12, 2-09"
  }
]
