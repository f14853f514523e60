/** The words in exported tables. */
import type { CaseStage } from "../../../cases/case"
import type { CloseResult } from "../../../cases/event"
import type { Grade } from "../../../rows"
import type { PromiseState } from "../../../statistics/promise-ledger"

const zh = {
  names: { cases: "案子", promises: "承诺", statistics: "统计" },
  headers: {
    cases: [
      "店铺",
      "评价编号",
      "订单号",
      "商品",
      "买家",
      "好中差评",
      "评价内容",
      "追评",
      "评价日期",
      "发现时间",
      "原因",
      "进度",
      "处理结果",
      "电话次数",
      "最近联系",
      "解决时间",
      "买家确认",
      "负责人",
      "标签"
    ],
    promises: [
      "店铺",
      "订单号",
      "商品",
      "买家",
      "答应的事",
      "谁答应的",
      "答应时间",
      "到期",
      "做到时间",
      "状态"
    ],
    statistics: ["店铺", "统计", "名称", "数量"]
  },
  grades: { good: "好评", neutral: "中评", bad: "差评", unknown: null } satisfies Record<
    Grade,
    string | null
  >,
  stages: {
    new: "未联系",
    contacted: "已联系",
    solved: "已解决",
    confirmed: "买家已确认",
    asked: "已开口",
    closed: "已结束"
  } satisfies Record<CaseStage, string>,
  results: {
    changed: "已改好评",
    removed: "已删除",
    kept: "未改",
    unreachable: "联系不上",
    expired: "过期"
  } satisfies Record<CloseResult, string>,
  promises: {
    open: "未到期",
    due: "今天到期",
    broken: "过期没做到",
    kept: "做到了",
    "kept-late": "晚了才做到"
  } satisfies Record<PromiseState, string>,
  kinds: { all: "全部不满", class: "大类", cause: "原因", item: "商品" }
}

type Text = Omit<typeof zh, "grades"> & { readonly grades: Record<Grade, string | null> }

const en: Text = {
  names: { cases: "Cases", promises: "Promises", statistics: "Statistics" },
  headers: {
    cases: [
      "Shop",
      "Review number",
      "Order number",
      "Item",
      "Buyer",
      "Grade",
      "Review",
      "Follow-up review",
      "Review date",
      "First seen",
      "Cause",
      "Stage",
      "Result",
      "Calls",
      "Last contact",
      "Solved",
      "Confirmed",
      "Clerk",
      "Labels"
    ],
    promises: ["Shop", "Order number", "Item", "Buyer", "Promise", "By", "Made", "Due", "Kept", "State"],
    statistics: ["Shop", "Kind", "Name", "Count"]
  },
  grades: { good: "good", neutral: "neutral", bad: "bad", unknown: null },
  stages: {
    new: "new",
    contacted: "contacted",
    solved: "solved",
    confirmed: "confirmed",
    asked: "asked",
    closed: "closed"
  },
  results: {
    changed: "changed",
    removed: "removed",
    kept: "kept",
    unreachable: "unreachable",
    expired: "expired"
  },
  promises: { open: "open", due: "due today", broken: "broken", kept: "kept", "kept-late": "kept late" },
  kinds: { all: "All complaints", class: "Class", cause: "Cause", item: "Item" }
}

export const outText = { zh, en } as const
