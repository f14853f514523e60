import type { Page } from "../page"
import { labels, matches, required, words } from "./detect"
import { read } from "./read"

export const page: Page = {
  kind: "qianniu-orders",
  matches,
  words,
  required,
  labels,
  teaches: ["orderId", "createdAt"],
  read
}
