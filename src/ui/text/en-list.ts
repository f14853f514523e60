import type { Text } from "./zh"

/** The English of `zh-list.ts`. */
export const enList: Pick<Text, "row"> = {
  row: {
    byPhone: "call",
    byWangwang: "Wangwang",
    followUp: {
      "no-answer": "No answer last time, call again",
      "wants-time": "As agreed, get in touch",
      "hung-up": "Hung up last time, send a message",
      "agreed-to-change": "Will change it: one gentle reminder",
      "refused-offer": "Declined last time, try another way",
      snoozed: "Time to go on"
    },
    confirm: "Ask whether all is well",
    promiseMade: (moment) => `promised ${moment}`,
    changeEnds: (span) => `${span} to change`,
    replyEnds: (span) => `${span} to reply`,
    paid: (moment) => `ordered ${moment}`,
    tail: (orderId) => `…${orderId.slice(-4)}`,
    count: (title, count) => `${title} × ${count}`,
    gift: "a word within three days of shipping",
    told: "the agreed time has come, not shipped",
    listing: (causes) => `buyers said: ${causes}`
  }
}
