/** Which column of a hand-kept table means what: a proposal, for the person to correct. */
import { type Cell, isBlank, type Table, words } from "./table"

/**
 * Words that head such columns, the surest first. A column of telephones or addresses is nowhere in here: it
 * is not taken in. Adding a field is adding one entry; the compiler asks for the rest.
 */
const headers = {
  postedAt: ["评价时间", "评价日期", "评论时间", "评论日期", "日期", "时间", "date"],
  text: ["评价内容", "评论内容", "买家评价", "差评内容", "评语", "内容", "评价", "评论", "review"],
  grade: ["评价类型", "评价等级", "好中差评", "中差评", "等级", "类型", "grade"],
  orderId: ["订单编号", "订单号", "交易号", "订单", "order"],
  feedId: ["评价编号", "评价id", "feedid"],
  buyer: ["买家昵称", "买家旺旺", "会员名", "旺旺", "旺旺号", "昵称", "买家", "客户", "顾客", "buyer"],
  itemTitle: ["宝贝名称", "宝贝标题", "商品名称", "商品标题", "宝贝", "商品", "产品", "款式", "item"],
  itemId: ["宝贝id", "商品id", "宝贝编号", "商品编号"],
  append: ["追评内容", "追加评价", "追评"],
  cause: ["差评原因", "原因分类", "问题类型", "原因", "问题", "cause"],
  result: ["处理结果", "处理状态", "是否修改", "是否解决", "结果", "状态", "进度", "result"],
  note: ["处理过程", "沟通记录", "跟进记录", "处理方式", "备注", "说明", "note"],
  clerk: ["处理人", "跟进人", "负责人", "客服", "店员", "clerk"],
  seenAt: ["发现日期", "发现时间", "登记日期", "登记时间", "记录日期"]
} as const satisfies Record<string, readonly string[]>

export type Field = keyof typeof headers
export const fields = Object.keys(headers) as Field[]

/** Column numbers from 0; a field that is left out has no column. */
export type Columns = Partial<Record<Field, number>>

export interface Proposal {
  /** The row that names the columns, from 0; rows above it are a title. -1: no row does, all of them are data. */
  readonly headerRow: number
  readonly columns: Columns
}

const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s:*()（）【】[\]_-]/g, "")

/** Higher is surer; 0 is no likeness. A header that only contains the word may mean something else. */
function likeness(header: string, field: Field): number {
  const known: readonly string[] = headers[field]
  const exact = known.indexOf(header)
  if (exact >= 0) return 200 - exact
  const inside = known.findIndex((word) => word.length > 1 && header.includes(word))
  return inside < 0 || header.length > 14 ? 0 : 100 - inside - header.length
}

/** A header stands among these rows. */
export const HEADER_ROWS = 15

export function proposeColumns(table: Table): Proposal {
  let best: Proposal & { score: number } = { headerRow: -1, columns: {}, score: 0 }
  for (const [index, row] of table.rows.slice(0, HEADER_ROWS).entries()) {
    if (isBlank(row) || row.some(isData)) continue
    const columns = columnsBelow(table, index)
    const score = Object.keys(columns).length
    if (score > best.score) best = { headerRow: index, columns, score }
  }
  return { headerRow: best.headerRow, columns: best.columns }
}

/** What the columns mean if this row names them; nothing is known where none does. */
export function columnsBelow({ rows }: Table, headerRow: number): Columns {
  return match((rows[headerRow] ?? []).map((cell) => (typeof cell === "string" ? bare(words(cell)) : "")))
}

/** A row with a number or a day in it tells of a review, whatever words stand beside. */
const isData = (cell: Cell): boolean =>
  typeof cell === "number" || cell instanceof Date || /^\d{1,4}[-/.年月]\d/.test(words(cell))

export interface ColumnName {
  /** From 0. */
  readonly column: number
  /** What stands over it; "" where nothing does. */
  readonly title: string
  /** Something that stands in it. */
  readonly sample: string
}

/** Every column in which anything stands, with or without a name over it. */
export function columnNames({ rows }: Table, headerRow: number): ColumnName[] {
  const below = rows.slice(headerRow + 1, headerRow + 201)
  const width = Math.max(0, ...[rows[headerRow] ?? [], ...below].map((row) => row.length))
  return Array.from({ length: width }, (_, column) => ({
    column,
    title: words(rows[headerRow]?.[column]),
    sample: below.map((row) => words(row[column])).find((said) => said !== "") ?? ""
  })).filter(({ title, sample }) => title !== "" || sample !== "")
}

/** As spreadsheets call it: A, B, … Z, AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}

/** The surest pairs first, each column and each field once. */
function match(row: readonly string[]): Columns {
  const pairs = row.flatMap((header, column) =>
    header === "" || isPrivate(header)
      ? []
      : fields
          .map((field) => ({ field, column, score: likeness(header, field) }))
          .filter(({ score }) => score > 0)
  )
  const columns: Columns = {}
  const taken = new Set<number>()
  for (const { field, column } of pairs.sort(
    (one, other) => other.score - one.score || one.column - other.column
  )) {
    if (columns[field] !== undefined || taken.has(column)) continue
    columns[field] = column
    taken.add(column)
  }
  return columns
}

/** Telephones, addresses, real names: never taken in, whatever else the header says. */
export function isPrivate(header: string): boolean {
  return /电话|手机|联系方式|地址|收货人|收件人|姓名|身份证|微信|支付宝|phone|address/.test(bare(header))
}

/** What is missing before anything can be read. A case needs its day, and either words or a grade. */
export function missingColumns(columns: Columns): ("postedAt" | "text")[] {
  const missing: ("postedAt" | "text")[] = []
  if (columns.postedAt === undefined) missing.push("postedAt")
  if (columns.text === undefined && columns.grade === undefined) missing.push("text")
  return missing
}
