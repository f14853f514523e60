/** Why a gate is closed, and what would open it. */

export type RefusalReason =
  | "not-solved"
  | "not-confirmed"
  | "asked-before"
  | "tmall"
  | "grade-not-low"
  | "do-not-contact"
  | "change-window-over"
  | "case-closed"
  | "remedy-refused"
  | "above-ceiling"
  | "unknown-promise"
  | "unknown-case"
  | "unknown-event"
  | "wrong-kind"
  | "order-known"
  | "order-differs"
  | "out-of-call-hours"
  | "called-enough-today"
  | "called-enough"
  | "cooling-down"
  | "number-expired"

export interface Refusal {
  readonly reason: RefusalReason
  /** When the gate opens by itself, if it does. */
  readonly opensAt: number | null
}

/** Said on screen: what is in the way and what would open it. */
export const refusalText: Record<RefusalReason, { readonly zh: string; readonly en: string }> = {
  "not-solved": { zh: "问题还没解决：先记一笔“解决了”", en: "Not solved yet: note “solved” first" },
  "not-confirmed": {
    zh: "还没确认买家满意：先记一次确认",
    en: "The buyer has not confirmed yet: note that first"
  },
  "asked-before": {
    zh: "已经提过一次了：只提一次，等买家自己决定",
    en: "Asked once already: the rest is the buyer's choice"
  },
  tmall: {
    zh: "天猫的评价不能修改：不用提，把问题解决好就行",
    en: "Tmall reviews cannot change: solving is all there is"
  },
  "grade-not-low": { zh: "不是中差评：没有要改的", en: "Not a neutral or bad grade: nothing to change" },
  "do-not-contact": {
    zh: "买家说过别再联系：尊重他，不再打扰",
    en: "The buyer asked for no contact: leave it there"
  },
  "change-window-over": {
    zh: "改评期已经过了：买家只能追评",
    en: "The change window is over: only an append is possible"
  },
  "case-closed": { zh: "已经结案：要继续请先重新打开", en: "The case is closed: reopen it first" },
  "remedy-refused": { zh: "这个办法买家拒绝过：换一个", en: "The buyer refused this remedy: offer another" },
  "above-ceiling": {
    zh: "超过客服自己能定的数：请店主定",
    en: "Above what a clerk may decide: ask the owner"
  },
  "unknown-promise": {
    zh: "没有找到这条承诺：看看是不是写法不一样",
    en: "No such promise: check its wording"
  },
  "unknown-case": {
    zh: "没有找到这条记录：先在评价页上读到它",
    en: "Not known yet: it has to be read from the page first"
  },
  "unknown-event": { zh: "没有找到要撤销的那一笔", en: "The entry to undo was not found" },
  "order-known": {
    zh: "评价上写着订单号：以它为准，不用再选",
    en: "The review names its order: there is nothing to choose"
  },
  "order-differs": {
    zh: "这一单和评价对不上：商品、买家或时间不一样",
    en: "This order does not fit the review: another item, buyer or time"
  },
  "wrong-kind": { zh: "这里不能记这一笔", en: "That cannot be noted here" },
  "out-of-call-hours": {
    zh: "现在不是打电话的时间：等到可以打的时段",
    en: "Not within call hours: wait for the next window"
  },
  "called-enough-today": {
    zh: "今天已经打够次数了：明天再打，或发旺旺",
    en: "Called enough today: tomorrow, or by Wangwang"
  },
  "called-enough": { zh: "电话已经打满了：改用旺旺", en: "All calls are used: use Wangwang" },
  "cooling-down": {
    zh: "买家刚挂过电话：先让他静一静，用旺旺",
    en: "The buyer hung up: let it rest, use Wangwang"
  },
  "number-expired": { zh: "虚拟号已经失效：改用旺旺", en: "The virtual number has expired: use Wangwang" }
}
