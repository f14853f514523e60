import { element } from "./element"
import { pause } from "./settings"

/** What covers the real page now and then. It never stops reading, only clicking. */
export async function showPopups(): Promise<void> {
  await pause(300)
  const close = () => dialog.remove()
  const dialog = element(
    "div",
    { class: "next-overlay-wrapper opened" },
    element("div", { class: "next-overlay-backdrop" }),
    element(
      "div",
      { class: "next-dialog upgrade-analysis-dialog", role: "dialog", "aria-label": "功能升级" },
      element("div", { class: "next-dialog-header" }, "功能升级"),
      element("div", { class: "next-dialog-body" }, "评价智能分析上线啦：评价内容、商品信息一目了然。"),
      element(
        "div",
        { class: "next-dialog-footer" },
        element("button", { type: "button", class: "next-btn next-btn-primary", click: close }, "我知道了")
      )
    )
  )
  document.body.append(
    dialog,
    element(
      "div",
      { id: "qn-worbench-container" },
      element("div", { class: "notify_headRight__a1B+c" }, "重要消息")
    )
  )
}
