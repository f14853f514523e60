import type { Refused } from "./call"
import { element } from "./element"

/** What the page shows when its call is refused: the slider over it, or a word about rights. */
export function drawRefusal(list: HTMLElement, problem: Refused): void {
  if (problem.code.startsWith("RGV587") && problem.url) {
    list.append(
      element(
        "div",
        { class: "baxia-dialog" },
        element("div", { class: "baxia-dialog-mask" }),
        element("iframe", { id: "baxia-dialog-content", class: "baxia-dialog-content", src: problem.url })
      )
    )
    return
  }
  const words = problem.code.includes("PERMISSION")
    ? "无权限：您的子账号没有访问该页面的权限，请联系主账号授权。"
    : "系统繁忙，请稍后再试。"
  list.replaceChildren(
    element(
      "div",
      { class: "next-message next-message-error", role: "alert" },
      element("div", { class: "next-message-content" }, words)
    )
  )
}
