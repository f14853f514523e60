import { inEnglish } from "../../numerals"
import type { Text } from "./zh"

/** The English of `zh-order.ts`. */
export const enOrder: Pick<Text, "order" | "caseOrder"> = {
  order: {
    honest: "Tell the buyer the truth first",
    channels: "by phone or Wangwang",
    until: {
      "our-mistake": "Can be shipped by",
      "out-of-stock": "In stock again by",
      courier: "We tell more by"
    },
    choose: "Choose the true reason first.",
    told: (moment) => `Told, until ${moment}`,
    toldMore: (moment) => `Told, more by ${moment}`,
    reason: "The true reason",
    reasons: {
      "out-of-stock": "Out of stock",
      courier: "Packed, not collected",
      "our-mistake": "Our mistake"
    },
    never: "Not this time",
    nevers: {
      "out-of-stock": "Never “it leaves at once”, no tale of a lost parcel",
      courier: "Never “the courier is not ours”, no hour promised for it",
      "our-mistake": "No excuse of busy days"
    },
    choice: "The buyer's choice: to wait, or a refund.",
    neverClick:
      "Do not click “shipped” before the parcel has left: that is false shipping. Say how it really is.",
    refund: (words) => `Wanted back (the page: ${words}). Ask first; let nobody wait.`,
    together: (things) => `This buyer also has ${things}: one talk for all of it`,
    platform: (hours, percent, source) =>
      inEnglish`The platform's limit (hearsay, please check): ${hours} hours after payment, then ${percent}% is owed, 5 to 50 yuan. ${source}`,
    review: (words) => `a review that is still open ${words}`,
    parcel: "a parcel that has not left",
    greet: "A greeting",
    greeted: "Sent",
    many: (title, count) => inEnglish`${title}, ${count} orders`,
    several: (titles, count) => inEnglish`${count} orders of ${titles} items`
  },
  caseOrder: {
    title: "The order of this review",
    maybe: "It may be this order: look before you click",
    bought: (moment) => `ordered ${moment}`,
    certainty: (percent) => inEnglish`${percent}% likely`,
    tie: "This is the one",
    untie: "Not this one",
    refund: (words) => `Wanted back: ${words}`,
    phone: (day) => `Phone works until ${day}`,
    phoneOver: "The virtual number is over: use Wangwang"
  }
}
