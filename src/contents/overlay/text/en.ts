import { inEnglish } from "../../../numerals"
import type { OverlayText } from "./zh"

export const en: OverlayText = {
  pill: {
    all: (rows) => inEnglish`All ${rows} rows here were read`,
    some: (rows, unreadable) => inEnglish`${rows} rows read, ${unreadable} could not be`,
    todo: (count) => inEnglish`${count} to do`,
    none: "nothing to do",
    comma: ", ",
    open: "Show what is to do",
    hidden: "The marks are off here; click to show them"
  },
  chip: {
    late: (what) => `${what}, overdue`,
    call: "Call",
    message: "Message",
    unhappy: "Good, yet unhappy · message",
    complaint: "Unhappy · message",
    followUp: {
      "no-answer": "No answer · call again",
      "wants-time": "Agreed · get back",
      "hung-up": "Hung up · message",
      "agreed-to-change": "Agreed to change · remind once",
      "refused-offer": "Declined · another way",
      snoozed: "Back as agreed"
    },
    confirm: "Solved · ask if happy",
    promiseBroken: "Promise not kept",
    promiseDue: "Keep the promise",
    told: "The time you named is over",
    ship: "Ship now",
    greet: "Leave a word",
    snoozed: "Later",
    stages: { new: "Noted", contacted: "In touch", solved: "Solved", confirmed: "Happy", asked: "Asked" },
    closed: "Done"
  },
  card: {
    count: (at, of) => inEnglish`To do ${at} / ${of}`,
    other: "This one",
    label: "Huinuan: what to do here",
    previous: "Previous",
    next: "Next",
    fold: "Fold",
    unfold: "Unfold",
    close: "Close",
    drag: "Hold to move it aside",
    steps: "next, previous",
    off: "Off on pages like this",
    ship: "Do not mark it shipped before it is. Tell the buyer the truth first.",
    gift: "A word within three days of shipping: we are here if anything is wrong."
  },
  check: {
    better: (count) => inEnglish`Wording: ${count} could be better`,
    fine: "Wording: fine",
    local: "Stays on this computer, nothing is sent",
    length: (count) => inEnglish`${count} characters`,
    why: "Why",
    say: "Better",
    copy: "Copy this",
    copied: "Copied",
    rethink: "I will reword it",
    skip: "Not this time",
    quote: (words) => `“${words}”`
  }
}
