import type { Buyer } from "../rehearse"

export const outOfStock: Buyer = {
  id: "out-of-stock",
  title: "拍了没货",
  titleEnglish: "Sold without stock",
  item: "皮靴",
  reviewText: "承诺当天发，四天没动静！",
  cause: "缺货/虚假发货",
  channel: "phone",
  grade: "bad",
  reviewed: "2026-11-20",
  firstSeen: "2026-11-20",
  shipped: false,
  stock: "none",
  source: "3-31, 3-34, 1-45",
  turns: [
    {
      says: "我等着出差穿的，到底发没发？",
      english: "I need them for a trip. Have you shipped or not?",
      better: "还没有发。实话跟您说，是我们缺货，没有先告诉您，让您白等了四天，对不起。",
      betterEnglish:
        "Not yet. The truth is that we are out of stock and did not tell you. You waited four days in vain. I am sorry.",
      why: "第一句就说真话，不编物流。",
      whyEnglish: "The truth first; no tales about tracking."
    },
    {
      says: "那你们页面还写当天发？",
      english: "Then why does the page say same day?",
      better: "您说得对，没货就不该那样写，我们这就去改。您是哪天出差？我看看怎么不耽误您。",
      betterEnglish:
        "You are right, it should not say so without stock. We change it now. When do you travel? Let me see how not to hold you up.",
      why: "认错，再问她的急处。",
      whyEnglish: "Own it, then ask what is urgent for her."
    },
    {
      says: "后天就走。",
      english: "The day after tomorrow.",
      better: "后天走，这双要七天才到货，赶不上了。我马上把钱退给您，您好去别处买，您看行吗？",
      betterEnglish:
        "These take seven days, so they will not make it. I refund you at once so that you can buy elsewhere. Would that do?",
      why: "天数说实在，把选择给她。",
      whyEnglish: "True days, and her choice."
    },
    {
      says: "算我倒霉。",
      english: "Just my luck.",
      better: "是我们耽误了您，对不起。退款我现在就点，点好告诉您。",
      betterEnglish: "We held you up, and I am sorry. I start the refund now and tell you when it is done.",
      why: "不辩解，把能办的马上办。",
      whyEnglish: "No defence; do what can be done at once."
    }
  ]
}
