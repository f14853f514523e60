/** What a redesign, a slow network or a stray script may do to a page. Each takes a die: an integer below its argument. */
import type { PageKind } from "../../../../src/rows"

export type Die = (sides: number) => number
export type Mutator = (document: Document, die: Die, kind: PageKind) => void

const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)]
const pick = <T>(list: readonly T[], die: Die): T | undefined => list[die(Math.max(1, list.length))]

/** The tables that hold the list: header and rows. */
const listTables = (document: Document) =>
  all(document, "table")
    .filter(
      (table) =>
        table.querySelector("th") || table.closest("[data-truth]") || table.querySelector("[data-truth]")
    )
    .filter(({ className }) => !className.includes("tb-rate-table"))

/** Classes that say something by the contract: a grade, a review's id. */
const meaning = /^(?:ico-\w+|feedback-\d+)$/
const classed = (document: Document) => all(document, "[class]")
const kept = (element: Element) => [...element.classList].filter((name) => meaning.test(name)).join(" ")

function dropClasses(document: Document): void {
  for (const element of classed(document)) {
    const rest = kept(element)
    if (rest) element.setAttribute("class", rest)
    else element.removeAttribute("class")
  }
}

function hashClasses(document: Document, die: Die): void {
  for (const element of classed(document))
    element.setAttribute("class", `${kept(element)} sold_x${die(99)}__${die(999)}+/z`.trim())
}

/** The list's classes change hands; the loading wrapper's would be a claim of its own. */
function shuffleClasses(document: Document, die: Die): void {
  const elements = classed(document).filter(
    ({ className }) => !/next-loading|expanded-row|trade-order-main/.test(className)
  )
  const names = elements.map(({ className }) =>
    className
      .split(/\s+/)
      .filter((name) => !meaning.test(name))
      .join(" ")
  )
  for (const element of elements)
    element.setAttribute(
      "class",
      `${kept(element)} ${names.splice(die(Math.max(1, names.length)), 1)[0] ?? ""}`.trim()
    )
}

function wrap(document: Document, die: Die): void {
  const inside = all(document, "td,th").flatMap((cell) => [cell, ...all(cell, "div,p,ul")])
  for (let count = 0; count < 4; count += 1) {
    const parent = pick(inside, die)
    if (!parent) return
    const box = document.createElement("div")
    while (parent.firstChild) box.appendChild(parent.firstChild)
    parent.appendChild(box)
  }
}

/** Each text element gets a box of its own. */
function wrapLeaves(document: Document, die: Die): void {
  for (const leaf of all(document, "td span,td a,td p,td button").filter(
    ({ children }) => children.length === 0
  )) {
    if (die(3) > 0 || !leaf.firstChild || /订单号/.test(leaf.parentElement?.textContent ?? "")) continue
    const box = document.createElement(die(2) ? "span" : "div")
    while (leaf.firstChild) box.appendChild(leaf.firstChild)
    leaf.appendChild(box)
  }
}

function boxTables(document: Document): void {
  for (const table of all(document, "table")) {
    const box = document.createElement("section")
    table.replaceWith(box)
    box.appendChild(table)
  }
}

const width = (row: Element) => row.children.length
/** Rows whose cells stand one under each header. */
const fullRows = (document: Document) => {
  const tables = listTables(document)
  const widest = Math.max(0, ...tables.flatMap((table) => all(table, "tr").map(width)))
  return { rows: tables.flatMap((table) => all(table, "tr")).filter((row) => width(row) === widest), widest }
}
const hasSpans = (document: Document) => all(document, "[rowspan],[colspan]").length > 0

function swapColumns(document: Document, die: Die): void {
  if (hasSpans(document)) return
  const { rows, widest } = fullRows(document)
  const [one, other] = [die(widest), die(widest)]
  for (const row of rows) {
    const [first, second] = [row.children[Math.min(one, other)], row.children[Math.max(one, other)]]
    if (!first || !second || first === second) continue
    const mark = document.createComment("")
    first.replaceWith(mark)
    second.replaceWith(first)
    mark.replaceWith(second)
  }
}

const added = ["备注", "客服", "标签", "体验分"]
function addColumn(document: Document, die: Die): void {
  if (hasSpans(document) || all(document, "th").length === 0) return
  const { rows, widest } = fullRows(document)
  const at = die(widest + 1)
  const word = pick(added, die) ?? ""
  for (const row of rows) {
    const cell = document.createElement(row.querySelector("th") ? "th" : "td")
    cell.textContent = row.querySelector("th") ? word : row.matches("[data-truth]") ? "小张" : ""
    row.insertBefore(cell, row.children[at] ?? null)
  }
}

const synonyms: Record<string, string[]> = {
  评价内容: ["评论内容", "评价内容 ", "评价内容（时间）", "评价​内容"],
  商品信息: ["宝贝信息", "商 品 信 息"],
  买家信息: ["买家", "评价人"],
  商品: ["宝贝", "商品信息"],
  实收款: ["实收款（元）", "实付款"],
  交易状态: ["订单状态", "状态"],
  履约售后: ["售后", "售后服务"]
}
function renameHeaders(document: Document, die: Die): void {
  for (const header of all(document, "th")) {
    const other = pick(synonyms[header.textContent ?? ""] ?? [], die)
    if (other) header.textContent = other
  }
}

function unrelatedTables(document: Document): void {
  for (const words of [
    ["评价率提升", "商品订单转化提升"],
    ["商品", "销量"],
    ["评价内容", "条数"]
  ]) {
    const box = document.createElement("div")
    box.innerHTML = `<table><tr>${words.map((word) => `<th>${word}</th>`).join("")}</tr><tr><td>好评</td><td>75</td></tr></table>`
    document.body.insertBefore(box, document.body.firstChild)
  }
}

function noise(document: Document, die: Die): void {
  for (const cell of all(document, "td,th,div")) {
    if (die(4) === 0) cell.appendChild(document.createComment(" react "))
    if (die(4) === 0) cell.setAttribute(`data-x${die(9)}`, "好评")
    if (die(6) === 0) cell.insertBefore(document.createTextNode("\n   "), cell.firstChild)
  }
}

function nestTable(document: Document, die: Die): void {
  const cell = pick(all(document, "[data-truth] td:last-child"), die)
  const box = document.createElement("div")
  box.innerHTML = "<table><tr><td></td></tr></table>"
  if (cell && !/\S/.test(cell.textContent ?? "") === false) cell.appendChild(box)
}

const wide: Record<string, string> = { ":": "：", "：": ":", "(": "（", ")": "）", "（": "(" }
/** Labels and dates in the other width, with marks that nobody sees. */
function otherWidth(document: Document, die: Die): void {
  const dated = /^(?:初次评价|主评ID|订单号|\d{4}-\d\d-\d\d|成交时间)/
  for (const element of all(document, "td div,td span")) {
    const node = element.firstChild
    if (node?.nodeType !== 3 || element.closest("[data-words]") || !dated.test(node.nodeValue ?? "")) continue
    const text = (node.nodeValue ?? "").replace(/[:：]/g, (mark) => (die(2) ? mark : (wide[mark] ?? mark)))
    const digits = die(3)
      ? text
      : text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    node.nodeValue = die(3) ? digits : `\u200e${digits}\u200b`
  }
}

/** Changes after which every row must still be read whole. */
export const structural: Record<string, Mutator> = {
  dropClasses,
  hashClasses,
  shuffleClasses,
  wrap,
  wrapLeaves,
  boxTables,
  swapColumns,
  addColumn,
  renameHeaders,
  unrelatedTables,
  noise,
  nestTable,
  otherWidth
}

const rowsOf = (document: Document) => all(document, "[data-truth]")

/** A row that nothing has happened to yet: two damages in one row may leave no trace of what was there. */
function unhurt(document: Document, die: Die): Element {
  const row = pick(all(document, "[data-truth]:not([data-hurt])"), die)
  row?.setAttribute("data-hurt", "")
  return row ?? document.createElement("tr")
}

/** A cell that may be empty by design, such as a refund's, would not be missed. */
function emptyCell(document: Document, die: Die): void {
  const cells = all(unhurt(document, die), "td:not([data-optional])")
  const cell = pick(
    cells.filter(({ textContent }) => /\S/.test(textContent ?? "")),
    die
  )
  if (cell) cell.textContent = ""
}
function removeCell(document: Document, die: Die): void {
  pick(all(unhurt(document, die), "td:not([data-optional])"), die)?.remove()
}
function emptyRow(document: Document, die: Die): void {
  for (const cell of all(unhurt(document, die), "td")) cell.textContent = ""
}

/** Removes or spoils the first element of a row whose own text begins so. */
function spoil(pattern: RegExp, change: (element: Element, text: string) => void): Mutator {
  return (document, die) => {
    const leaf = all(unhurt(document, die), "div,span,p,a")
      .filter(({ firstChild }) => firstChild?.nodeType === 3 && pattern.test(firstChild.nodeValue ?? ""))
      .filter((element) => !element.closest("[data-words]") && !element.closest("a[href]"))
      .pop()
    if (leaf) change(leaf, leaf.firstChild?.nodeValue ?? "")
  }
}
const label = /^(?:\[?\d{4}-|初次评价|订单号|成交时间)/
const dropLabel = spoil(label, (element) => element.remove())
const cutLabel = spoil(label, (element, text) => {
  element.textContent = text.slice(0, Math.ceil(text.length / 2))
})
const starLabel = spoil(/订单号|^\d{17,19}$/, (element, text) => {
  element.textContent = /\d/.test(text) ? text.replace(/\d{5}(?=\d*$)/, "****") : "订单号：45"
})
const impossibleDate = spoil(/2026-\d\d-\d\d/, (element, text) => {
  element.textContent = text.replace(/2026-\d\d-\d\d/, "2026-02-31")
})

function unknownHeader(document: Document, die: Die): void {
  const header = pick(
    all(document, "th").filter(({ textContent }) => /\S/.test(textContent ?? "")),
    die
  )
  if (header) header.textContent = "顾客怎么说"
}
function dropHeader(document: Document): void {
  for (const header of all(document, "thead")) header.remove()
}
function wrongTotal(document: Document): void {
  for (const pager of all(document, "span:not([data-words])"))
    if (/^共\d+条$/.test(pager.textContent ?? "")) pager.textContent = "共0条"
}
/** A text that is gone without a trace can be missed only where something else stands after it: AI phrases. */
function removeBody(document: Document, die: Die): void {
  const row = unhurt(document, die)
  if (!row.querySelector(".phrases")) row.querySelector("[data-words]")?.remove()
}
function cutRows(document: Document): void {
  for (const row of rowsOf(document)
    .slice(1)
    .filter((each) => !each.hasAttribute("data-hurt")))
    for (const cell of all(row, "td").slice(1)) cell.remove()
}

/** Changes after which a row must be right or reported. */
export const damaging: Record<string, Mutator> = {
  emptyCell,
  removeCell,
  emptyRow,
  dropLabel,
  cutLabel,
  starLabel,
  impossibleDate,
  unknownHeader,
  dropHeader,
  wrongTotal,
  removeBody,
  cutRows
}
