const hosts = new Set(["rate.taobao.com", "ratehis.taobao.com"])

/** 评价管理 before the workbench: myRate.htm, and the pages user-myrate-…htm it leads to. */
export const matches = (url: URL): boolean =>
  hosts.has(url.hostname) &&
  /^\/+(?:myRate\.htm|user-myrate-[^/]*\.htm)(?:\/_____tmd_____\/punish)?$/i.test(url.pathname)

/** The page prints no header in every layout: these words are used where it does. */
export const words = {
  grade: ["评价", "评分"],
  content: ["评价内容", "评论", "评论内容"],
  buyer: ["评价人", "买家", "买家信息", "评价方"],
  item: ["宝贝信息", "商品信息", "宝贝", "商品"],
  operation: ["操作"]
} as const

/** Without a header the columns are known by what they hold: see columns.ts. */
export const required = ["content", "item"] as const

export const labels = {
  postedAt: ["[2022-06-18 09:30:00]"],
  replied: ["回复", "掌柜回复", "解释"],
  append: ["追加评论"]
} as const
