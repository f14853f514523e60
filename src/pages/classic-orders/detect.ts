/** 已卖出的宝贝 before the workbench. */
export const matches = (url: URL): boolean =>
  url.hostname === "trade.taobao.com" &&
  /^\/+trade\/itemlist\/list_?sold_?items\.htm(?:\/_____tmd_____\/punish)?$/i.test(url.pathname)

export const words = {
  item: ["宝贝", "商品", "宝贝信息"],
  price: ["单价", "价格"],
  quantity: ["数量"],
  aftersale: ["售后", "售后服务", "退款售后", "商品操作"],
  buyer: ["买家", "买家信息"],
  status: ["交易状态", "订单状态", "状态"],
  paid: ["实收款", "实收", "实付款"],
  rated: ["评价"]
} as const

/** A header without one of these is some other table's. */
export const required = ["item", "price", "quantity", "buyer", "status", "paid"] as const

export const labels = {
  orderId: ["订单号", "订单编号"],
  createdAt: ["成交时间", "创建时间"]
} as const
