import { before, type SceneMaker, type SceneOrder } from "../scene"

const order = (
  number: number,
  statusText: string,
  createdAt: number,
  items: [title: string, sku: string, quantity: number, price: string, refund?: string][],
  more: Partial<SceneOrder> = {}
): SceneOrder => ({
  orderId: `45000000000000217${number}`,
  buyer: "t***9",
  createdAt,
  statusText,
  paid: items.reduce((sum, [, , quantity, price]) => sum + quantity * Number(price), 0).toFixed(2),
  postage: "0.00",
  flag: 0,
  items: items.map(([title, sku, quantity, price, refund], index) => ({
    subOrderId: `45000000000000217${number + index}`,
    title,
    sku: sku ? [{ name: "颜色分类", value: sku }] : [],
    quantity,
    price,
    refund: refund ?? null
  })),
  ...more
})

/** One working day's orders in every status: some parcels are late, one just left, one is being refunded. */
export const ordersDay: SceneMaker = (now) => ({
  name: "orders-day",
  shop: { name: "夜光小铺", kind: "taobao" },
  now,
  gradeShown: "mark",
  reviews: [],
  orders: [
    order(10, "等待买家付款", before(now, { minutes: 20 }), [["夜光手链 星月款", "金色", 1, "19.90"]]),
    order(20, "买家已付款", before(now, { hours: 2 }), [["夜光项链 女款 锁骨链", "银色", 2, "15.80"]]),
    order(
      30,
      "买家已付款",
      before(now, { hours: 21, minutes: 30 }),
      [["羊毛围巾 加厚", "燕麦色", 1, "89.00"]],
      {
        flag: 1
      }
    ),
    order(40, "买家已付款", before(now, { hours: 26 }), [
      ["碎钻耳钉 925 银针", "小巧款", 1, "29.90"],
      ["发夹套装 珍珠款", "", 3, "9.90"]
    ]),
    order(50, "卖家已发货", before(now, { days: 1, hours: 4 }), [
      ["夜光项链 女款 锁骨链", "金色", 1, "15.80"]
    ]),
    order(60, "交易成功", before(now, { days: 9 }), [["夜光手链 星月款", "银色", 1, "19.90"]]),
    order(70, "交易成功", before(now, { days: 12 }), [["羊毛围巾 加厚", "酒红色", 1, "89.00", "退款成功"]]),
    order(80, "交易关闭", before(now, { days: 14 }), [["发夹套装 珍珠款", "", 1, "9.90"]])
  ]
})
