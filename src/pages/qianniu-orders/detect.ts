const hosts = new Set(["myseller.taobao.com", "qn.taobao.com"])

/** 千牛 → 交易 → 已卖出的宝贝. */
export const matches = (url: URL): boolean =>
  hosts.has(url.hostname) &&
  /^\/+home\.htm\/trade-platform\/tp\/(?:sold|order)(?:\/_____tmd_____\/punish)?\/?$/.test(url.pathname)

export const words = {
  item: ["商品", "宝贝", "商品信息", "宝贝信息"],
  price: ["单价", "价格"],
  quantity: ["数量"],
  aftersale: ["履约售后", "售后", "售后服务", "退款售后"],
  status: ["交易状态", "订单状态", "状态"],
  paid: ["实收款", "实收", "实付款"],
  operation: ["操作"]
} as const

/** A header without one of these is some other table's. */
export const required = ["item", "price", "quantity", "status", "paid"] as const

export const labels = {
  orderId: ["订单号", "订单编号"],
  createdAt: ["创建时间", "下单时间"],
  buyer: ["c**"]
} as const
