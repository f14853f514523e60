/** Where the patrol looks. The mark after # stays in the browser: it says which round a tab was opened for. */
import { reviewList } from "../../messages/seller-pages"
import { PAGE_SIZE } from "./round"

const MARK = "#huinuan-patrol-"

/** The review list without a filter, newest first. */
export function addressOf(pageNumber: number, round: string): string {
  return `${reviewList}?current=${pageNumber}&pageSize=${PAGE_SIZE}${MARK}${round}`
}

/** The round for which a tab at this address was opened; null for every other tab. */
export function roundAt(address: string): string | null {
  const [place = "", round] = address.split(MARK)
  return round && place.startsWith(reviewList) ? round : null
}
