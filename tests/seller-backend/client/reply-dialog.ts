import type { ReviewRow } from "../answers/reviews"
import { mtop } from "./call"
import { element } from "./element"

/** The dialog behind 评价回复: typing, counting, publishing, closing. */
export function openReplyDialog(row: ReviewRow, feedbackId: string): void {
  const text = element("textarea", {
    maxlength: 500,
    rows: 5,
    placeholder: "请输入回复内容，回复后将公开展示给其他买家",
    "aria-label": "回复内容",
    input: () => count()
  })
  const counter = element("span", { class: "next-input-len" }, "0/500")
  const publish = element(
    "button",
    { type: "button", class: "next-btn next-btn-primary", disabled: true, click: () => void send() },
    "发布"
  )
  const close = () => overlay.remove()
  const count = () => {
    counter.textContent = `${text.value.length}/500`
    publish.disabled = text.value.trim() === ""
  }
  const send = async () => {
    publish.disabled = true
    // the real call is not known: only its effect is simulated
    await mtop("mtop.rm.sellercenter.rate.reply.pc", { feedbackID: feedbackId, content: text.value.trim() })
    close()
    window.dispatchEvent(new Event("simulation:refresh"))
  }
  const overlay = element(
    "div",
    { class: "next-overlay-wrapper opened" },
    element("div", { class: "next-overlay-backdrop" }),
    element(
      "div",
      { class: "next-dialog reply-dialog", role: "dialog", "aria-modal": "true", "aria-label": "评价回复" },
      element("div", { class: "next-dialog-header" }, "评价回复"),
      element(
        "div",
        { class: "next-dialog-body" },
        element("p", { class: "quoted" }, `${row.userInfo.userName}：${row.rateContent.mainRate.content}`),
        element("span", { class: "next-input next-input-textarea" }, text, counter)
      ),
      element(
        "div",
        { class: "next-dialog-footer" },
        publish,
        element("button", { type: "button", class: "next-btn", click: close }, "取消")
      ),
      element("a", { class: "next-dialog-close", role: "button", "aria-label": "关闭", click: close }, "×")
    )
  )
  document.body.append(overlay)
  text.focus()
}
