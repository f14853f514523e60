/** What the page doctor says. */
import { inChinese, inEnglish } from "../../numerals"

const zh = {
  title: "页面医生",
  loading: "正在打开……",
  fine: "现在每一页都读得全",
  fineHint: "哪一页变了，小窗和角标会说；从那里再来这里。",
  never: "还没有读过卖家页面",
  neverHint: "先打开评价页读一遍。",
  learned: (page: string) => `学会了，${page}又读全了`,
  read: (page: string, ago: string, rows: number) => inChinese`${page}：${ago}读到 ${rows} 条`,
  trouble: {
    "signed-out": (page: string) => `${page}：退出登录了，登录后会接着读`,
    blocked: (page: string) => `${page}：要先验证一下是不是本人`,
    "no-permission": (page: string) => `${page}：这个账号没有权限看`
  },
  recognised: "现在认得出什么",
  rowsRead: (rows: number) => (rows === 0 ? "一条都没有读" : inChinese`读到 ${rows} 条`),
  known: (header: string) => `${header}，认得`,
  unknown: (header: string) => `${header || "没有名字的一栏"}，不认得`,
  nothingWrong: "认不出的没有瞎猜：什么也没写错，以前的记录都在。",
  unread: (fields: string) => `读不出：${fields}`,
  rows: (field: string, rows: number) => inChinese`${field}（${rows} 条）`,
  noList: "这一页的样子全变了，没有认得出的表格，没法点一下教会。请把下面的报告附到问题单里，等扩展更新。",
  noQuestion: "这一页变的地方，没法点一下教会。请把下面的报告附到问题单里，等扩展更新。",
  notSeen: "还不知道变成了什么样。打开那一页，等半分钟，这里就会说。",
  open: "打开那一页",
  whichColumn: (field: string) => `“${field}”在哪一栏？`,
  whichLabel: (field: string) => `“${field}”前面写的是哪几个字？`,
  before: (words: string) => `以前叫：${words}`,
  masked: "灰色是第一条的样子，字都遮住了。",
  teachHint: "点一下就学会，页面马上重读；点错了再点一下取消。",
  noted: (word: string, field: string) => `记下了：“${word}”就是${field}。`,
  takenBack: (word: string) => `取消了：“${word}”。`,
  rereads: "那一页开着，就在马上重读；没开，打开它就行。",
  partly: "那一页重读过了，还差这里问的。",
  failed: "没有存上，请再试一次。",
  taught: "教过的",
  forget: "去掉",
  looked: "找过哪些词",
  field: "要找的",
  words: "按这些词找",
  result: "结果",
  found: "找到了",
  missing: "没找到",
  report: "给开发者的报告",
  reportHint: "每个字都换成了形状（字、a、9），看不出是谁、说了什么。不会自动发出去。",
  copy: "复制报告",
  copied: "复制好了",
  copyFailed: "没有复制成，请用“存成文件”。",
  save: "存成文件",
  look: "看看报告里有什么",
  and: "、"
}

type Text = typeof zh

const en: Text = {
  title: "Page doctor",
  loading: "Opening …",
  fine: "Every page can be read in full",
  fineHint: "When a page changes, the popup and the badge say so, and lead here.",
  never: "No seller's page was read yet",
  neverHint: "Open the review page first.",
  learned: (page) => `Learned: ${page} can be read in full again`,
  read: (page, ago, rows) => inEnglish`${page}: ${rows} rows read ${ago}`,
  trouble: {
    "signed-out": (page) => `${page}: signed out; it goes on once you have signed in`,
    blocked: (page) => `${page}: asks for a verification first`,
    "no-permission": (page) => `${page}: this account may not see it`
  },
  recognised: "What is recognised now",
  rowsRead: (rows) => (rows === 0 ? "no row could be trusted" : inEnglish`${rows} rows read`),
  known: (header) => `${header}, recognised`,
  unknown: (header) => `${header || "a column without a name"}, not recognised`,
  nothingWrong: "Nothing was guessed: nothing wrong was written, and all older records are there.",
  unread: (fields) => `Not readable: ${fields}`,
  rows: (field, rows) => inEnglish`${field} (${rows} rows)`,
  noList:
    "The page looks altogether different: no table of it is known, and pointing cannot teach it. Please attach the report below to an issue and wait for an update.",
  noQuestion:
    "What changed here cannot be taught by pointing. Please attach the report below to an issue and wait for an update.",
  notSeen:
    "It is not known yet what the page looks like. Open it, wait half a minute, and it will be shown here.",
  open: "Open that page",
  whichColumn: (field) => `Which column is the ${field}?`,
  whichLabel: (field) => `Which words stand before the ${field}?`,
  before: (words) => `Until now: ${words}`,
  masked: "Grey: the first row, its letters masked.",
  teachHint: "One click teaches it, and the page is read again at once; another click takes it back.",
  noted: (word, field) => `Noted: “${word}” is the ${field}.`,
  takenBack: (word) => `Taken back: “${word}”.`,
  rereads: " If that page is open, it is being read again; if not, open it.",
  partly: " The page was read again; what is asked here is still missing.",
  failed: "Not saved. Please try again.",
  taught: "Taught so far",
  forget: "Remove",
  looked: "Which words were looked for",
  field: "Looked for",
  words: "By these words",
  result: "Result",
  found: "found",
  missing: "not found",
  report: "A report for the developers",
  reportHint:
    "Every letter is replaced by its shape (字, a, 9): nobody can tell who it was or what was said. It is never sent by itself.",
  copy: "Copy the report",
  copied: "Copied",
  copyFailed: "Could not copy. Please save it as a file.",
  save: "Save as a file",
  look: "See what is in the report",
  and: ", "
}

export const doctorText = { zh, en } as const
export type DoctorText = Text
