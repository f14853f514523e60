/** What the overlay says on the seller's pages, in Chinese. `en.ts` has each of it. */
import { inChinese } from "../../../numerals"

export const zh = {
  pill: {
    all: (rows: number) => inChinese`这一页 ${rows} 条都读到了`,
    some: (rows: number, unreadable: number) => inChinese`这一页读到 ${rows} 条，${unreadable} 条读不出`,
    todo: (count: number) => inChinese`${count} 件要办`,
    none: "没有要办的",
    comma: "，",
    open: "看要办的",
    hidden: "小标记已关，点一下打开"
  },
  chip: {
    late: (what: string) => `${what}，已逾期`,
    call: "打电话",
    message: "发旺旺",
    unhappy: "好评有不满 · 旺旺",
    complaint: "有不满 · 旺旺",
    followUp: {
      "no-answer": "没人接 · 再打一次",
      "wants-time": "约好了 · 再联系",
      "hung-up": "挂断了 · 发旺旺",
      "agreed-to-change": "答应改 · 提醒一次",
      "refused-offer": "没谈成 · 换个办法",
      snoozed: "说好了 · 接着办"
    },
    confirm: "解决了 · 问满意吗",
    promiseBroken: "答应的没做到",
    promiseDue: "答应的要做到",
    told: "说好的时间到了",
    ship: "该发货了",
    greet: "留句话",
    snoozed: "晚点再说",
    stages: { new: "记下了", contacted: "联系过了", solved: "解决了", confirmed: "满意了", asked: "提过了" },
    closed: "办完了"
  },
  card: {
    count: (at: number, of: number) => inChinese`要办的 ${at} / ${of}`,
    other: "这一条",
    label: "回暖：这一条怎么办",
    previous: "上一件",
    next: "下一件",
    fold: "折起来",
    unfold: "展开",
    close: "收起",
    drag: "按住可以左右挪开",
    steps: "上下一件",
    off: "在这类页面关掉",
    ship: "没寄出前，别点发货。先跟买家说实话。",
    gift: "寄出三天内留句话，有问题随时找我们。"
  },
  check: {
    better: (count: number) => inChinese`话术体检：${count} 处可以更好`,
    fine: "话术体检：挺好",
    local: "只在本机看，不替您发",
    length: (count: number) => inChinese`${count} 字`,
    why: "为什么",
    say: "可以说",
    copy: "复制这句",
    copied: "复制好了",
    rethink: "我再改改",
    skip: "这次忽略",
    quote: (words: string) => `“${words}”`
  }
}

type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> }

export type OverlayText = Widened<typeof zh>
