import { before, photos, review, type SceneMaker } from "../scene"

const necklace = { id: "680000000001", title: "夜光项链 女款 锁骨链 银色 小众设计感 生日礼物送女友闺蜜" }
const bracelet = { id: "680000000002", title: "夜光手链 星月款 可调节 学生党简约百搭" }
const earrings = { id: "680000000003", title: "碎钻耳钉 925 银针 小巧款 防过敏 送耳堵" }
const scarf = { id: "680000000004", title: "羊毛围巾 燕麦色 加厚 秋冬" }

/** Essay 000: a neutral review of nobody's notice, 23 days old, among happy ones. */
export const glowNecklace: SceneMaker = (now) => ({
  name: "glow-necklace",
  shop: { name: "夜光小铺", kind: "taobao" },
  now,
  gradeShown: "mark",
  reviews: [
    review({
      feedId: "1301250188501",
      orderId: "4500000000000011501",
      buyer: "王**",
      item: earrings,
      text: "挺好看的，就是少发了一对耳堵",
      postedAt: before(now, { hours: 5 }),
      phrases: ["款式好看"],
      media: photos("earring1", "earring2")
    }),
    review({
      feedId: "1301250188502",
      orderId: "4500000000000011502",
      buyer: "a**1",
      item: bracelet,
      text: "晚上关灯真的会亮，女儿很喜欢，包装也细心",
      postedAt: before(now, { days: 1, hours: 3 }),
      phrases: ["夜光效果好", "包装细心"]
    }),
    review({
      feedId: "1301250188503",
      orderId: "4500000000000011503",
      buyer: "n**y",
      item: necklace,
      text: "",
      postedAt: before(now, { days: 3, hours: 8 })
    }),
    review({
      feedId: "1301250188504",
      orderId: "4500000000000011504",
      buyer: "t***9",
      item: scarf,
      text: "很暖和，颜色和图片一样，已经推荐给同事了",
      postedAt: before(now, { days: 6, hours: 2 }),
      phrases: ["保暖", "颜色正"],
      media: photos("scarf1"),
      append: {
        feedId: "1301344048504",
        text: "戴了几天，没有起球，会回购",
        afterDays: 5,
        sentiment: "positive",
        media: []
      },
      reply: "谢谢您喜欢，天冷注意保暖。"
    }),
    review({
      feedId: "1301250188505",
      orderId: "4500000000000011129",
      buyer: "c**",
      item: necklace,
      text: "我收到的这个是没有夜光的!",
      postedAt: before(now, { days: 23, hours: 3 }),
      grade: "neutral",
      sentiment: "neutral"
    }),
    review({
      feedId: "1301250188506",
      orderId: "4500000000000011506",
      buyer: "李**",
      item: bracelet,
      text: "第二次买了，送朋友的，朋友很喜欢",
      postedAt: before(now, { days: 34, hours: 1 }),
      phrases: ["回头客"]
    })
  ],
  orders: [
    {
      orderId: "4500000000000011501",
      buyer: "王**",
      createdAt: before(now, { days: 6, hours: 4 }),
      statusText: "交易成功",
      paid: "29.90",
      postage: "0.00",
      flag: 0,
      items: [
        {
          subOrderId: "4500000000000011501",
          title: earrings.title,
          sku: [{ name: "颜色分类", value: "银色" }],
          quantity: 1,
          price: "29.90",
          refund: null
        }
      ]
    },
    {
      orderId: "4500000000000011129",
      buyer: "c**",
      createdAt: before(now, { days: 31, hours: 6 }),
      statusText: "交易成功",
      paid: "15.80",
      postage: "0.00",
      flag: 0,
      items: [
        {
          subOrderId: "4500000000000011129",
          title: necklace.title,
          sku: [{ name: "颜色分类", value: "银色" }],
          quantity: 1,
          price: "15.80",
          refund: null
        }
      ]
    }
  ]
})
