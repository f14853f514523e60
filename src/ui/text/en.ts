/** The English of `zh-page.ts`. */
import { inEnglish } from "../../numerals"
import { enCard } from "./en-card"
import { enList } from "./en-list"
import { enOrder } from "./en-order"
import { plural } from "./en-plural"
import type { Text } from "./zh"

export const en: Text = {
  ...enCard,
  ...enOrder,
  ...enList,
  name: "Huinuan",
  comma: ", ",
  quoted: (words) => `“${words}”`,
  list: (parts) => parts.join(", "),
  grades: { good: "Good", neutral: "Neutral", bad: "Bad", unknown: "Review" },
  unhappy: "unhappy",
  outcomes: {
    solved: "Solved",
    "wants-time": "Wants time",
    "refused-offer": "Declined",
    "no-answer": "No answer",
    "hung-up": "Hung up",
    "agreed-to-change": "Will change",
    "do-not-contact": "No contact"
  },
  remedies: {
    "explain-use": "Explain use",
    exchange: "Exchange",
    refund: "Refund",
    reship: "Send again",
    repair: "Repair",
    "partial-refund": "Part refund",
    "free-shipping-next": "Free shipping next",
    coupon: "Coupon",
    membership: "Membership"
  },
  channels: { phone: "Call", wangwang: "Wangwang", public: "Public reply" },
  results: {
    changed: "Buyer changed it",
    removed: "Review is gone",
    kept: "Not changed, all settled",
    unreachable: "Could not be reached",
    expired: "Change window over"
  },
  flags: {
    appended: "New follow-up review",
    "maybe-removed": "Not on the page any more",
    extortion: "Looks like a threat for money",
    cluster: "Several complaints about this item",
    "do-not-contact": "Buyer asked for no contact"
  },
  stages: { contacted: "Reached", solved: "Solved", confirmed: "Confirmed", asked: "Asked once" },
  time: {
    today: "today",
    yesterday: "yesterday",
    tomorrow: "tomorrow",
    thisMorning: "this morning",
    next: (weekday) => `next ${weekday}`,
    justNow: "just now",
    minutesAgo: (minutes) => inEnglish`${minutes} min ago`,
    hoursAgo: (hours) => inEnglish`${hours} h ago`,
    daysAgo: (days) => `${plural(days, "day")} ago`,
    minutes: (minutes) => inEnglish`${minutes} min`,
    hours: (hours) => inEnglish`${hours} h`,
    days: (days) => plural(days, "day"),
    hoursMinutes: (hours, minutes) => inEnglish`${hours} h ${minutes} min`,
    before: (moment) => `by ${moment}`,
    from: (moment) => `from ${moment}`,
    late: (span) => `${span} late`,
    over: (span) => `${span} over`,
    left: (span) => `${span} left`
  },
  toast: {
    copied: "Copied, ready to paste",
    copyFailed: "Could not copy: select the text and press Ctrl+C",
    noted: (what) => `Noted: ${what}`,
    wordsNoted: "Note taken",
    undone: "Undone, as it was before",
    undo: "Undo",
    dismiss: "OK",
    refused: (reason) => `Not noted: ${reason}`,
    failed: "Not saved. Your words are still here, please click again",
    next: {
      due: (moment, how) => `Next: ${moment}, ${how}`,
      call: "call again",
      message: "send a message",
      askHappy: "ask whether all is well",
      follow: "follow up",
      promise: (what) => `Remember: ${what}`,
      waits: "Waiting for the buyer; you will be told",
      confirm: "Next: ask whether all is well, then note it",
      quiet: "No more contact; promises are still kept",
      closed: "This one is done",
      none: "On to the next one"
    },
    did: {
      message: "message sent",
      reply: "public reply sent",
      offer: (remedy) => `offered ${remedy}`,
      refuse: (remedy) => `declined ${remedy}`,
      promise: (what) => `promised ${what}`,
      keep: "promise kept",
      solve: "solved",
      confirm: "the buyer is happy",
      ask: "asked once, locked",
      snooze: "later",
      close: "closed",
      reopen: "open again",
      "hand-over": (name) => `handed to ${name}`,
      judge: (cause) => `about ${cause}`,
      happy: "not unhappy",
      forget: "forgotten, only counts stay",
      "told-delay": (moment) => `told, until ${moment}`,
      greeted: "greeting sent",
      fixed: "listing mended",
      tie: "order found",
      stock: "stock",
      "spoke-first": "Told",
      "goods-back": "It came back",
      refunded: "Refunded",
      other: "done"
    }
  }
}
