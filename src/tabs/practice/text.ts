/** What the practice page says. */
import { inChinese, inEnglish } from "../../numerals"

const zh = {
  title: "练练怎么说",
  lead: "对面是编出来的买家。说错了也没关系，这里什么都不会留下，只记您练过几次。",
  pick: "今天练哪一位？",
  practised: (count: number) => inChinese`练过 ${count} 次`,
  item: (item: string) => `买的是${item}`,
  wrote: (words: string) => `评价写的是“${words}”`,
  channel: { phone: "打电话", wangwang: "旺旺" },
  buyer: "买家",
  answer: "您会怎么说？打字，或者说出声来",
  check: "看看怎么样",
  aloud: "我说出声了",
  next: "下一句",
  finish: "练完了",
  again: "再练一位",
  good: "说得好，没有要改的。",
  said: "您说出声了，对照一下：",
  better: "可以这样说",
  why: "为什么",
  done: "这一位练完了。真打电话的时候，您会比现在稳。",
  leave: "不练了"
}

type Text = typeof zh

const en: Text = {
  title: "Practice",
  lead: "These buyers are made up. Nothing said here is kept, only how often you practised.",
  pick: "Whom to talk to today?",
  practised: (count) => inEnglish`Practised ${count} times`,
  item: (item) => `Bought: ${item}`,
  wrote: (words) => `The review says “${words}”`,
  channel: { phone: "Phone", wangwang: "Wangwang" },
  buyer: "Buyer",
  answer: "What would you say? Type it, or say it aloud",
  check: "How is that?",
  aloud: "I said it aloud",
  next: "Next",
  finish: "Finish",
  again: "Another buyer",
  good: "Well said, nothing to change.",
  said: "Said aloud; compare:",
  better: "You could say",
  why: "Why",
  done: "That was this buyer. The real call will feel steadier.",
  leave: "Leave"
}

export const practiceText = { zh, en } as const
export type PracticeText = Text
