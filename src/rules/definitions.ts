/** Every number that a platform, a law or the shop may change. Adding a rule is adding one entry. */
import { type AssessmentVersion, assessmentProblem } from "./assessment"
import type { Hours } from "./calendar"
import { orderRules } from "./order-rules"
import { anyNumber, clock, hours, oneOf, wholeNumber, yesOrNo } from "./problems"
import { rule, shop } from "./rule"

export const definitions = {
  shopKind: rule<"taobao" | "tmall">({
    ...shop,
    value: "taobao",
    unit: "",
    label: { zh: "店铺类型", en: "Kind of shop" },
    source: "天猫评价规则：评价发出后不能修改（转引）",
    problem: oneOf("taobao", "tmall")
  }),
  workingHours: rule<Hours>({
    ...shop,
    value: [
      ["09:30", "12:00"],
      ["13:30", "18:00"]
    ],
    unit: "北京时间",
    label: { zh: "上班时间", en: "Working hours" },
    source: "店铺售后经验：下班之前",
    problem: hours
  }),
  callHours: rule<Hours>({
    value: [
      ["09:30", "11:30"],
      ["14:00", "17:30"],
      ["19:00", "20:30"]
    ],
    unit: "北京时间",
    label: { zh: "可以打电话的时间", en: "Call hours" },
    source: "店铺售后经验；骚扰他人：非正常工作时间",
    date: "2024-01",
    confidence: "M",
    pleaseCheck: true,
    problem: hours
  }),
  callsPerDay: rule<number>({
    ...shop,
    value: 2,
    unit: "次",
    label: { zh: "一天最多打几次", en: "Calls a day" },
    source: "店铺售后经验：频繁打电话会引起反感",
    problem: wholeNumber(0, 10)
  }),
  callsPerCase: rule<number>({
    ...shop,
    value: 3,
    unit: "次",
    label: { zh: "一条评价最多打几次", en: "Calls a case" },
    source: "店铺售后经验；骚扰他人：异常联系频率",
    problem: wholeNumber(0, 20)
  }),
  hangUpHours: rule<number>({
    ...shop,
    value: 24,
    unit: "小时",
    label: { zh: "挂断后多久不打", en: "Quiet after a hang-up" },
    source: "店铺售后经验；冷静期研究 (Crisafulli & Singh 2017)",
    problem: anyNumber(1, 720)
  }),
  noAnswerMinHours: rule<number>({
    ...shop,
    value: 2,
    unit: "小时",
    label: { zh: "没人接后至少隔多久", en: "Wait after no answer" },
    source: "店铺售后经验",
    problem: anyNumber(0, 72)
  }),
  firstContactMinMinutes: rule<number>({
    ...shop,
    value: 60,
    unit: "分钟",
    label: { zh: "下班前至少剩多久才算今天", en: "Working time needed for today" },
    source: "店铺售后经验",
    problem: wholeNumber(0, 480)
  }),
  firstContactLateDue: rule<string>({
    ...shop,
    value: "12:00",
    unit: "北京时间",
    label: { zh: "当天来不及时，下个工作日几点前", en: "Else next working day by" },
    source: "店铺售后经验",
    problem: clock
  }),
  followUpAt: rule<string>({
    ...shop,
    value: "09:30",
    unit: "北京时间",
    label: { zh: "跟进从几点开始", en: "Follow-ups start at" },
    source: "店铺售后经验",
    problem: clock
  }),
  lateFoundHours: rule<number>({
    ...shop,
    value: 24,
    unit: "小时",
    label: { zh: "多久算发现得晚", en: "Found late after" },
    source: "店铺售后经验",
    problem: anyNumber(0, 720)
  }),
  changeWindowDays: rule<number>({
    value: 30,
    unit: "天",
    label: { zh: "买家能改评的天数", en: "Change window" },
    source: "淘宝网评价规范第 8 条（转引）",
    date: "2025-01",
    confidence: "M",
    pleaseCheck: true,
    problem: wholeNumber(1, 365)
  }),
  changeWarnDays: rule<number>({
    ...shop,
    value: 5,
    unit: "天",
    label: { zh: "改评期最后几天提醒", en: "Warn before the change window ends" },
    source: "店铺售后经验",
    problem: wholeNumber(0, 60)
  }),
  replyWindowDays: rule<number>({
    value: 30,
    unit: "天",
    label: { zh: "能公开回复的天数", en: "Reply window" },
    source: "taobao.traderate.explain.add 接口说明",
    date: "2026-04-23",
    confidence: "M",
    pleaseCheck: true,
    problem: wholeNumber(1, 365)
  }),
  replyWarnDays: rule<number>({
    ...shop,
    value: 3,
    unit: "天",
    label: { zh: "回复期最后几天提醒", en: "Warn before the reply window ends" },
    source: "店铺售后经验",
    problem: wholeNumber(0, 60)
  }),
  replyCharacters: rule<number>({
    value: 500,
    unit: "字",
    label: { zh: "公开回复最多几个字", en: "Length of a public reply" },
    source: "taobao.traderate.explain.add 接口说明",
    date: "2026-04-23",
    confidence: "H",
    pleaseCheck: false,
    problem: wholeNumber(10, 5000)
  }),
  staleHours: rule<number>({
    ...shop,
    value: 24,
    unit: "小时",
    label: { zh: "多久没看评价页就提醒", en: "Unread after" },
    source: "店铺售后经验",
    problem: anyNumber(1, 720)
  }),
  forgetDays: rule<number>({
    value: 180,
    unit: "天",
    label: { zh: "结案后多久忘掉买家", en: "Forget closed cases after" },
    source: "个人信息保护法第 19、47 条：最短必要时间",
    date: "2021-11-01",
    confidence: "M",
    pleaseCheck: false,
    problem: wholeNumber(1, 3650)
  }),
  ...orderRules,
  clusterSize: rule<number>({
    ...shop,
    value: 3,
    unit: "条",
    label: { zh: "几条同类算一堆", en: "Reviews that make a cluster" },
    source: "店铺售后经验",
    problem: wholeNumber(2, 100)
  }),
  clusterDays: rule<number>({
    ...shop,
    value: 7,
    unit: "天",
    label: { zh: "几天之内", en: "Cluster within" },
    source: "店铺售后经验",
    problem: wholeNumber(1, 365)
  }),
  compensationCeilingYuan: rule<number>({
    ...shop,
    value: 20,
    unit: "元",
    label: { zh: "客服自己能补偿到多少", en: "Compensation a clerk may decide" },
    source: "店铺售后经验：有尺度地做",
    problem: anyNumber(0, 10_000)
  }),
  /** Changed on the desk, from a month that has not begun; empty: the standard one. */
  assessment: rule<readonly AssessmentVersion[]>({
    ...shop,
    value: [],
    unit: "",
    label: { zh: "客服考核", en: "Assessment" },
    source: "店铺售后经验",
    problem: assessmentProblem
  }),
  patrolMinutes: rule<number>({
    ...shop,
    value: 30,
    unit: "分钟",
    label: { zh: "上班时间多久自己看一遍", en: "Patrol every" },
    source: "店铺售后经验",
    problem: wholeNumber(10, 480)
  }),
  patrolPages: rule<number>({
    ...shop,
    value: 10,
    unit: "页",
    label: { zh: "一遍最多看几页", en: "Pages a patrol" },
    source: "请求太频繁的提示",
    problem: wholeNumber(1, 10)
  }),
  patrolPauseSeconds: rule<number>({
    ...shop,
    value: 3,
    unit: "秒",
    label: { zh: "翻页之间至少隔", en: "Pause between pages" },
    source: "翻页快于每秒 2 次会被限制",
    problem: anyNumber(3, 120)
  }),
  closingNotice: rule<boolean>({
    ...shop,
    value: true,
    unit: "",
    label: { zh: "下班前提醒还有几件", en: "Notice before closing" },
    source: "店铺售后经验",
    problem: yesOrNo
  }),
  closingNoticeAt: rule<string>({
    ...shop,
    value: "17:00",
    unit: "北京时间",
    label: { zh: "几点提醒", en: "Notice at" },
    source: "店铺售后经验",
    problem: clock
  })
} as const
