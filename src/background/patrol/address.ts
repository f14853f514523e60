/** Where the patrol looks. The mark after # stays in the browser and tells its tab from the seller's. */
import { PAGE_SIZE } from "./round"

const MARK = "#huinuan-patrol"
const list = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"

/** The review list without a filter, newest first. */
export function addressOf(pageNumber: number): string {
  return `${list}?current=${pageNumber}&pageSize=${PAGE_SIZE}${MARK}`
}

export function isPatrolAddress(address: string): boolean {
  return address.startsWith(list) && address.endsWith(MARK)
}
