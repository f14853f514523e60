/** Rows and cells of real tables and of ARIA grids, without those of tables inside their cells. */

const groupNames = new Set(["THEAD", "TBODY", "TFOOT"])
const cellRoles = new Set(["cell", "gridcell", "columnheader", "rowheader"])

const isRow = (element: Element) => element.nodeName === "TR" || element.getAttribute("role") === "row"
const isCell = (element: Element) =>
  element.nodeName === "TD" || element.nodeName === "TH" || cellRoles.has(element.getAttribute("role") ?? "")

/** The element's own rows, in order, up to `most`. */
export function rowsOf(table: Element, most = Number.POSITIVE_INFINITY): Element[] {
  const rows: Element[] = []
  const visit = (parent: Element) => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      if (rows.length >= most) return
      if (isRow(child)) rows.push(child)
      else if (groupNames.has(child.nodeName) || (child.nodeName !== "TABLE" && table.nodeName !== "TABLE"))
        visit(child)
    }
  }
  visit(table)
  return rows
}

/** A row's own cells, in order; in an ARIA grid they may stand inside wrappers. */
export function cellsOf(row: Element): Element[] {
  const cells: Element[] = []
  const visit = (parent: Element) => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      if (isCell(child)) cells.push(child)
      else if (row.nodeName !== "TR") visit(child)
    }
  }
  visit(row)
  return cells
}

const span = (cell: Element, name: "colspan" | "rowspan") => {
  const value = Number(cell.getAttribute(name) ?? 1)
  return Number.isInteger(value) && value > 0 && value <= 1000 ? value : 1
}

export interface GridRow {
  element: Element
  /** The cells that this row itself holds. */
  own: Element[]
  /** The cell at each column: spans are spread out. */
  columns: Element[]
}

/** Lays rows of one table out on a grid, so that a column means the same in each. */
export function grid(rows: Element[]): GridRow[] {
  const plain = rows.map((element): GridRow => {
    const own = cellsOf(element)
    return { element, own, columns: own }
  })
  const spans = plain.some(({ own }) =>
    own.some((cell) => cell.hasAttribute("colspan") || cell.hasAttribute("rowspan"))
  )
  if (!spans) return plain
  let hanging: { cell: Element; left: number }[] = []
  return plain.map(({ element, own }) => {
    const columns: Element[] = []
    const next: { cell: Element; left: number }[] = []
    const put = (cell: Element, left: number) => {
      if (left > 0) next[columns.length] = { cell, left }
      columns.push(cell)
    }
    const drop = () => {
      for (let above = hanging[columns.length]; above; above = hanging[columns.length])
        put(above.cell, above.left - 1)
    }
    for (const cell of own) {
      drop()
      const width = span(cell, "colspan")
      const below = span(cell, "rowspan") - 1
      for (let step = 0; step < width && columns.length < 200; step += 1) put(cell, below)
    }
    drop()
    hanging = next
    return { element, own, columns }
  })
}
