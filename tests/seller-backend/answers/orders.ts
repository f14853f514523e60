import { chinaTime } from "../china-time"
import type { Scene, SceneOrder } from "../scene"

/** The form fields of asyncSold.htm that the simulation heeds. */
export interface OrderQuery {
  tabCode?: string
  pageNum?: string
  pageSize?: string
  bizOrderId?: string
  unionSearch?: string
}

const tabStatus: Record<string, string[]> = {
  waitBuyerPay: ["等待买家付款"],
  waitSend: ["买家已付款"],
  haveSendGoods: ["卖家已发货", "商家已发货"],
  success: ["交易成功"],
  closed: ["交易关闭"]
}

/** The orders that a query asks for, newest first. */
export function selectOrders(scene: Scene, query: OrderQuery) {
  const wanted = tabStatus[query.tabCode ?? ""]
  const search = query.bizOrderId || query.unionSearch || ""
  const found = scene.orders.filter(
    (order) =>
      (!wanted || wanted.includes(order.statusText)) &&
      (query.tabCode !== "refunding" || order.items.some(({ refund }) => refund)) &&
      (!search || order.orderId.includes(search) || order.items.some(({ title }) => title.includes(search)))
  )
  found.sort((one, other) => other.createdAt - one.createdAt)
  const pageSize = Math.min(100, Math.max(1, Number(query.pageSize) || 15))
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const current = Math.min(pages, Math.max(1, Number(query.pageNum) || 1))
  return {
    rows: found.slice((current - 1) * pageSize, current * pageSize),
    total: found.length,
    current,
    pageSize
  }
}

const snapshot = (id: string) => `//trade.taobao.com/trade/detail/tradeSnap.htm?trade_id=${id}`

/** One mainOrder as asyncSold.htm gives it; `id` of a sub-order is rounded there too, `idStr` is true. */
export function mainOrder(order: SceneOrder) {
  const createTime = chinaTime(order.createdAt)
  const detail = `trade.taobao.com/trade/detail/trade_item_detail.htm?bizOrderId=${order.orderId}`
  return {
    id: order.orderId,
    orderInfo: { id: order.orderId, createTime, createDay: createTime.slice(0, 10), b2C: false },
    buyer: { nick: order.buyer, encodeId: `invented${order.orderId}`, guestUser: false, operations: [] },
    payInfo: {
      actualFee: order.paid,
      postFees: [{ prefix: "(含快递:", value: `￥${order.postage}`, suffix: ")" }],
      icons: []
    },
    statusInfo: {
      text: order.statusText,
      type: "t0",
      operations: [
        {
          style: "t16",
          text: "详情",
          type: "operation",
          url: `//${detail}`,
          params: {
            qianNiuPCDetailUrl: `//qn.taobao.com/home.htm/trade-platform/tp/detail?bizOrderId=${order.orderId}`
          }
        }
      ]
    },
    extra: {
      sellerFlag: order.flag,
      sellerFlagPic: `https://gw.alicdn.com/imgextra/i3/O1CN01${order.flag ? "5SWzPn" : "kOL67z"}_!!invented-tps-120-120.png?getAvatar=avatar`,
      currency: "CNY",
      currencySymbol: "￥",
      inHold: false,
      disableCheckbox: false
    },
    operations: [{ id: "flag", style: "thead", text: "编辑标记信息", type: "operation" }],
    subOrders: order.items.map((item) => ({
      id: Number(item.subOrderId),
      idStr: item.subOrderId,
      quantity: String(item.quantity),
      priceInfo: { original: item.price, realTotal: (Number(item.price) * item.quantity).toFixed(2) },
      itemInfo: {
        title: item.title,
        pic: `//img.alicdn.com/bao/uploaded/i4/invented${item.subOrderId}.jpg_sum.jpg`,
        itemUrl: snapshot(item.subOrderId),
        skuText: item.sku,
        extra: [{ name: "商家编码", value: `HN${item.subOrderId.slice(-4)}` }],
        serviceIcons: []
      },
      operations: item.refund ? [{ style: "t0", text: item.refund }] : []
    }))
  }
}
export type MainOrder = ReturnType<typeof mainOrder>

/** The whole answer. */
export function ordersAnswer(scene: Scene, query: OrderQuery, state: string) {
  const { rows, total, current, pageSize } = selectOrders(scene, query)
  return {
    error: "",
    extra: {},
    isQnNewHideNick: true,
    query: { tabCode: query.tabCode ?? "latest3Months" },
    page: {
      currentPage: current,
      pageSize,
      totalNumber: total,
      totalPage: Math.ceil(total / pageSize),
      prefetchCount: 0,
      queryForTitle: false
    },
    mainOrders: rows.map(mainOrder),
    simulation: { state }
  }
}
export type OrdersAnswer = ReturnType<typeof ordersAnswer>
