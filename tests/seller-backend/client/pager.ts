import { element } from "./element"

interface Position {
  current: number
  pageSize: number
  total: number
  turn: (page: number) => void
}

const pagesOf = ({ total, pageSize }: Position) => Math.max(1, Math.ceil(total / pageSize))

function arrow(position: Position, step: -1 | 1): HTMLElement {
  const target = position.current + step
  return element(
    "button",
    {
      type: "button",
      class: `next-btn next-medium next-btn-normal next-pagination-item ${step < 0 ? "next-prev" : "next-next"}`,
      "aria-label": step < 0 ? "上一页" : `下一页，当前第${position.current}页`,
      disabled: target < 1 || target > pagesOf(position),
      click: () => position.turn(target)
    },
    step < 0 ? "‹" : "›"
  )
}

/** The small one above the table: 共N条 ‹ 1/22 ›. */
export function smallPager(position: Position): HTMLElement {
  return element(
    "div",
    { class: "next-pagination next-simple next-medium" },
    element("span", { class: "next-pagination-total" }, `共${position.total}条`),
    arrow(position, -1),
    element(
      "span",
      { class: "next-pagination-display" },
      element("em", {}, String(position.current)),
      `/${pagesOf(position)}`
    ),
    arrow(position, 1)
  )
}

/** The large one below: numbers in `.next-pagination-list`, the next button right after it. */
export function largePager(position: Position): HTMLElement {
  const number = (page: number) =>
    element(
      "button",
      {
        type: "button",
        class: `next-btn next-pagination-item${page === position.current ? " next-current" : ""}`,
        "aria-current": page === position.current ? "page" : null,
        click: () => position.turn(page)
      },
      String(page)
    )
  const pages = Array.from({ length: pagesOf(position) }, (_, index) => index + 1)
  const near = pages.filter((page) => page === 1 || Math.abs(page - position.current) < 4)
  return element(
    "div",
    { class: "next-pagination next-normal next-medium" },
    element(
      "div",
      { class: "next-pagination-pages" },
      arrow(position, -1),
      element("div", { class: "next-pagination-list" }, ...near.map(number)),
      arrow(position, 1)
    )
  )
}
