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
    statistics: ["店铺", "统计", "名称", "数值", "共", "单位"]
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
  kinds: {
    all: "全部不满",
    class: "大类",
    cause: "原因",
    item: "商品",
    week: "每周不满（周一的日期）",
    contact: "多久联系上",
    solved: "多久解决",
    weekContact: "每周多久联系上",
    late: "过了一天才看到",
    lateDays: "晚看到的，晚了多久",
    notContacted: "还没联系上",
    outcome: "全部",
    gap: "可能没看过的时间段"
  },
  parts: { half: "一半在这之内", nine: "九成在这之内", seen: "从看到算起，", posted: "从写下算起，" },
  units: { cases: "条", hours: "小时", days: "天" }
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
    statistics: ["Shop", "Kind", "Name", "Value", "Of", "Unit"]
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
  kinds: {
    all: "All complaints",
    class: "Class",
    cause: "Cause",
    item: "Item",
    week: "Complaints by week (its Monday)",
    contact: "Time to first contact",
    solved: "Time to solved",
    weekContact: "Time to contact by week",
    late: "Seen after more than a day",
    lateDays: "Of those seen late, how late",
    notContacted: "Not reached yet",
    outcome: "All",
    gap: "Time that may not have been read"
  },
  parts: { half: "half within", nine: "nine in ten within", seen: "from seeing, ", posted: "from writing, " },
  units: { cases: "reviews", hours: "hours", days: "days" }
}

export const outText = { zh, en } as const
