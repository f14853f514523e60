import { element } from "./element"
import { drawShell } from "./shell"

/** A page that is none of ours, with a table that resembles them. */
export function showRefunds(): void {
  const row = (tag: "th" | "td", words: string[]) =>
    element("tr", {}, ...words.map((word) => element(tag, {}, word)))
  drawShell(
    element("h1", { class: "page-title" }, "退款管理"),
    element(
      "table",
      { class: "plain-table" },
      element("thead", {}, row("th", ["退款编号", "订单编号", "商品信息", "买家信息", "退款金额", "操作"])),
      element(
        "tbody",
        {},
        row("td", ["2500000000000011", "4500000000000021770", "羊毛围巾 加厚", "t***9", "89.00", "退款详情"])
      )
    )
  )
}
