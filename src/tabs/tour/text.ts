/** What the tour says. */
import { inChinese, inEnglish } from "../../numerals"

const zh = {
  title: "先练一遍",
  lead: "右边就是平时的清单，里面的店、买家和评价都是编的，随便点。",
  step: (number: number, of: number) => inChinese`第 ${number} 步，共 ${of} 步`,
  steps: {
    open: {
      title: "从最上面这条开始",
      hint: "清单已经按先后排好。橙色是今天要办的，红色是已经晚了的；画波浪线的，就是买家不满意的地方。"
    },
    say: {
      title: "第一句怎么说，已经写好了",
      hint: "先道歉，再听买家讲，最后才说办法。发旺旺的话，点右边复制，自己贴过去，我们不会替您发。"
    },
    call: {
      title: "打完电话，点一下结果",
      hint: "点一下“要时间”试试。记完它就不催您了，到时候再提醒。"
    },
    undo: { title: "点错了，马上能撤回", hint: "点下面提示里的“撤销”，或者按 Z。" },
    promise: {
      title: "答应了什么，写下来",
      hint: "再点开这条，点“答应了…”，写“明天补寄杯盖”。到期前会提醒，做到了打个勾。"
    }
  },
  next: "下一步",
  waiting: "您来点，点了就到下一步",
  skip: "跳过这一步",
  done: "都会了",
  doneHint:
    "真的评价也是这样：看到、说话、记一笔，答应的做到。请买家改评价的那句，要等问题解决、买家确认满意了才会出现。",
  talk: "再练练怎么说",
  leave: "不练了",
  finish: "练好了",
  preparing: "正在准备练习用的清单…",
  failed: "练习没能准备好，请关掉这一页再打开一次。",
  clerk: "小周",
  onlyPractice: "这里是练习，不看真的页面。"
}

export type TourText = typeof zh

const en: TourText = {
  title: "A practice round",
  lead: "On the right is the everyday checklist. Its shop, buyers and reviews are made up: press anything.",
  step: (number, of) => inEnglish`Step ${number} of ${of}`,
  steps: {
    open: {
      title: "Begin with the first line",
      hint: "The list is in order already. Amber is for today, red is late; a wavy line marks what the buyer is unhappy about."
    },
    say: {
      title: "The first sentence is ready",
      hint: "Apologise, listen, and only then offer a way. For Wangwang, copy it and paste it yourself: nothing is sent for you."
    },
    call: {
      title: "After the call, press its outcome",
      hint: "Try “Wants time”. Once noted it leaves you alone until it is due again."
    },
    undo: { title: "Pressed wrong? Take it back", hint: "Press “Undo” in the message below, or the key Z." },
    promise: {
      title: "Write down what you promised",
      hint: "Open it again, press “Promised…”, and write “send a new lid tomorrow”. You are reminded before it is due."
    }
  },
  next: "Next",
  waiting: "Over to you: it goes on once you have pressed it",
  skip: "Skip this step",
  done: "That is all",
  doneHint:
    "Real reviews go the same way: see it, talk, note it, keep the promise. The request to change a review only appears once it is solved and the buyer is content.",
  talk: "Practise talking",
  leave: "Leave",
  finish: "Finish",
  preparing: "Preparing the practice list…",
  failed: "Practice could not be prepared. Please close this page and open it again.",
  clerk: "Zhou",
  onlyPractice: "This is practice: no real page is looked at."
}

export const tourText = { zh, en } as const
