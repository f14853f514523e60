import { inEnglish } from "../../numerals"
import { plural } from "../../ui/text/en-plural"
import type { PopupText } from "./zh"

/** The English of `zh.ts`. */
export const en: PopupText = {
  creed: "Fast · warm · true",
  greetings: {
    each: "Send one, click one",
    done: (buyer) => `Sent to ${buyer}`
  },
  prep: {
    title: "Before the call",
    objections: "What may come back (open for an answer)",
    closing: "To end with",
    ready: "Ready to call"
  },
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
    promiseMade: (moment) => `promised ${moment}`,
    paid: (moment) => `ordered ${moment}`,
    gift: "a word within three days of shipping",
    told: "the agreed time has come, not shipped",
    listing: (causes) => `buyers said: ${causes}`
  },
  groups: {
    overdue: "Overdue",
    today: "Before closing",
    later: "No hurry",
    promises: "Promises",
    follow: "Follow-up",
    ending: "Ending soon",
    shipping: "Shipping",
    listing: "Mend the listing",
    shippingHint: "never mark as shipped before it is",
    known: "Known before, clocks still run",
    knownBefore: (moment) => `Known before ${moment}`
  },
  popup: {
    search: "Find",
    searchHint: "Buyer, item, order or words of the review",
    searchNone: "Nothing found. Only what is to be done is searched.",
    desk: "Desk: every case and promise",
    settings: "Settings",
    help: "Shortcuts",
    checklist: "To do",
    loading: "Opening the records…",
    readNow: "Read now",
    reading: (page) => inEnglish`Reading page ${page}…`,
    justDone: "Just done",
    thisOne: "This one",
    goOn: "Go on",
    fold: "Fold",
    shop: "Shop",
    allShops: (count) => inEnglish`${count} shops`,
    found: (count) => inEnglish`${count} found`,
    keys: {
      move: "move",
      open: "open",
      note: "note",
      copy: "copy",
      snooze: "later",
      undo: "undo",
      search: "find",
      help: "shortcuts"
    },
    close: "Close",
    showMore: (count) => inEnglish`Show ${count} more`
  },
  checkup: {
    title: "Check a sentence",
    lead: "A look before you send it. Nothing is kept and nothing is changed for you.",
    where: "Where it is said",
    draft: "What you want to say",
    fine: "Nothing to worry about, say it like this.",
    better: "You could say"
  },
  pages: { reviews: "Reviews", orders: "Orders" },
  head: {
    leftToday: (count) => inEnglish`${count} left before closing`,
    left: (count) => inEnglish`${count} waiting`,
    late: (count) => inEnglish`${count} of them overdue`,
    unsent: (count) => `${plural(count, "parcel")} late`,
    notToday: (count) => inEnglish`Nothing urgent, ${count} for later`,
    quiet: (count) => inEnglish`Urgent ones done, ${count} that can wait`,
    orders: (count) => `Reviews done, ${plural(count, "order")} left`,
    listing: (count) => `Reviews done, ${plural(count, "listing")} to mend`,
    done: "All done",
    unread: (span) => [span, " without a look at the reviews"],
    never: ["Reviews ", "not read yet"],
    trouble: {
      changed: (page) => [page, " cannot be read in full", ""],
      "signed-out": () => ["Qianniu is ", "signed out", ""],
      blocked: (page) => [page, " ask for a check", ""],
      "no-permission": (page) => ["This account may not see ", page, ""]
    },
    broken: "The records cannot be opened",
    first: "A cold review can warm up again"
  },
  fresh: {
    all: (ago, rows) => inEnglish`Reviews read ${ago}, all ${rows} rows`,
    none: (ago) => `Reviews read ${ago}, there are none`,
    some: (ago, rows, unreadable) => inEnglish`Reviews read ${ago}, ${unreadable} of ${rows} rows unreadable`,
    partial: (ago, rows) => inEnglish`Reviews read ${ago}, the page showed ${rows} rows and should show more`,
    lastRead: (moment) => `Last read ${moment}; nobody knows what came since`,
    changedSince: (moment) => `The page looks different since ${moment}`,
    brokenSince: (moment, last) => `Cannot be read since ${moment}, last read ${last}`,
    brokenOnly: (moment) => `Cannot be read since ${moment}`,
    never: "No review was read yet, so nobody knows what is to be done"
  },
  states: {
    gap: "nobody looked",
    unreadable: "could not be read",
    unseenBetween: (from, to) => `Between ${from} and ${to} there may be reviews that nobody saw.`,
    nameless: "The review page names no shop, so nobody can say whether a review was missed.",
    ofShop: (shop, sentence) => `${shop}: ${sentence}`,
    now: (clock) => `now ${clock}`,
    solved: "solved",
    snoozed: "to be continued",
    kept: "promises kept",
    nextDay: (day) => `First thing ${day}`,
    notYourWorry: "not for today",
    honest: "“All done” only stands here when the review page was really read.",
    readHint: "Opens the review page and reads it once, about 10 seconds",
    signIn: "Sign in",
    signInHint: "It goes on once you are signed in. Huinuan never touches passwords.",
    changedHint: (moment) =>
      `New reviews since ${moment} may be missed. Until it is mended, look at the page yourself now and then.`,
    doctor: "Open the page doctor",
    look: "Look yourself",
    doctorHint: "The page doctor shows which column changed and learns from one click; nothing is uploaded.",
    verify: "Go and verify",
    verifyHint: "Qianniu wants to see that it is you. Huinuan does not click that for you.",
    askOwner: "Ask the owner to grant this account access to reviews in Qianniu.",
    firstLead: "See it early, solve it first, keep every promise.",
    firstOpen: "Open the review page, read it once",
    practice: "Practise on made-up reviews",
    firstHint: "Sign in to Qianniu first; it takes about 10 seconds",
    does: [
      "Reads every review, and says so when it could not",
      "Whom to contact before closing, and the first sentence",
      "Remembers every promise until it is kept"
    ],
    never:
      "Never sends, calls or clicks for you; never stores phone numbers or addresses; nothing leaves this computer.",
    calmHint: "When another complaint is read, it will stand here.",
    retry: "Try again"
  }
}
