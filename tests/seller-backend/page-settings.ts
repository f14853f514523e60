/** What can go wrong with the page, or be different about it. */
export const states = [
  "ok",
  "signed-out",
  "slider",
  "no-permission",
  "empty",
  "slow",
  "redesigned",
  "partly-rendered"
] as const
export type State = (typeof states)[number]

export interface PageSettings {
  shop: { name: string; kind: "taobao" | "tmall" }
  /** Milliseconds between an answer and its rows on the screen. */
  renderDelay: number
  /** Long item titles end with … in the text itself, the whole being in `title`; else only the style cuts them. */
  cutTitles: boolean
  /** The newer build prints 主评ID in the content cell. */
  showsFeedId: boolean
  /** A redesign's new words for old ones, for example 评价内容 by 顾客怎么说: headers, and 初次评价. */
  renamed: Record<string, string>
  /** A 功能升级 dialog and a notice cover the page after it has loaded. */
  popups: boolean
}
