/** The words of a list of what is to be done. */
import { beside } from "./zh-beside"

export const zhList = {
  row: {
    byPhone: "打电话",
    byWangwang: "用旺旺",
    followUp: {
      "no-answer": "上次没人接，再打一次",
      "wants-time": "约好了再联系",
      "hung-up": "上次挂断了，发旺旺",
      "agreed-to-change": "答应了改，提醒一次就好",
      "refused-offer": "上次没谈成，换个办法",
      snoozed: "说好现在接着办"
    },
    confirm: "问一句满意吗",
    promiseMade: (moment: string) => beside(moment, "答应的"),
    changeEnds: (span: string) => `还能改评 ${span}`,
    replyEnds: (span: string) => `还能回复 ${span}`,
    paid: (moment: string) => beside(moment, "下单"),
    /** The end of an order's number: nicks are masked, and many read alike. */
    tail: (orderId: string) => `尾号 ${orderId.slice(-4)}`,
    count: (title: string, count: number) => `${title} × ${count}`,
    gift: "寄出三天内留句话",
    told: "说好的时间到了，还没寄出",
    listing: (causes: string) => `买家说过：${causes}`
  }
}
