const hosts = new Set(["myseller.taobao.com", "qn.taobao.com"])

/** 千牛 → 交易 → 订单管理 → 评价管理: the list of reviews from buyers. */
export const matches = (url: URL): boolean =>
  hosts.has(url.hostname) &&
  /^\/+home\.htm\/comment-manage\/list(?:\/(?:rateWait4PC)?)?(?:\/_____tmd_____\/punish)?\/?$/.test(
    url.pathname
  )

export const words = {
  content: ["评价内容", "评论内容", "评价详情", "评价"],
  item: ["商品信息", "宝贝信息", "商品", "宝贝", "订单信息"],
  buyer: ["买家信息", "买家", "评价人", "买家昵称"],
  sentiment: ["情感分类", "情感", "情感倾向"],
  operation: ["操作"]
} as const

/** A header without one of these is some other table's. */
export const required = ["content", "item", "buyer"] as const

export const labels = {
  postedAt: ["初次评价", "首次评价", "评价时间"],
  orderId: ["订单号", "订单编号"],
  feedId: ["主评ID"],
  append: ["追评", "追加评价", "收货后N天"],
  replied: ["评价回复", "评价回复记录"],
  replyDaysLeft: ["还有N天可回复", "已超过回复期限"]
} as const
