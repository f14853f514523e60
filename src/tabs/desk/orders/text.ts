/** What the desk's orders say. */
import { inChinese, inEnglish } from "../../../numerals"
import { plural } from "../../../ui/text/en-plural"
import { beside } from "../../../ui/text/zh-beside"

const zh = {
  parts: {
    signs: "先说一声",
    calls: "要打电话",
    greetings: "待留言",
    returns: "退换货",
    answers: "现成的回答",
    parcel: "打包清单",
    promises: "发货承诺"
  },
  part: "订单的哪一块",
  noShop: "还没读过订单页。打开“已卖出的宝贝”看一遍，这里就有了。",
  unread: (moment: string) => `${beside("订单页上次读到是", moment)}，后来的还不知道。`,
  ofShop: (shop: string) => `这里是${shop}的`,
  orders: (count: number) => inChinese`${count} 单`,
  number: (orderId: string) => `订单 ${orderId}`,
  copyNumber: "复制订单号",
  each: "说过一个，点一个",
  allTold: "都说过了。",
  tell: (buyer: string) => `跟${buyer}说过了`,
  more: (count: number) => inChinese`再看 ${count} 单`,
  signs: {
    lead: (count: number) => inChinese`${count} 件事，趁买家没问先说`,
    none: "眼下没有要先说的。",
    noneHint:
      "有人要退、寄出好几天还没确认收货、缺货还有人等、快递没来收、同一件商品好几单超时，都会写在这里。",
    kinds: {
      "refund-request": "有人要退",
      "stalled-parcel": "先查物流",
      "out-of-stock": "缺货，还有人等",
      "waiting-courier": "快递没来收",
      "late-item": "好几单超时"
    },
    days: (days: number) => inChinese`寄出 ${days} 天还没确认收货`,
    since: (moment: string) => `${beside(moment, "下单")}，还在等`,
    parcelState: "先查物流：包裹现在到哪了（照物流写）",
    courier: "包好了，等快递来收",
    toReturn: "退货怎么办",
    asks: (words: string) => `页面：${words}`
  },
  calls: {
    lead: (count: number, late: number) =>
      inChinese`${count} 单要先告诉买家${late > 0 ? inChinese`，${late} 单已经超时` : ""}`,
    none: "没有快超时的单。",
    noneHint: "快到时间还没寄出的，会按先后排在这里；说过的、还没到时间的，不打扰。",
    broken: "说好的时间过了",
    platform: (moment: string, over: boolean) =>
      over ? `平台期限（听说的）${beside(moment, "过了")}` : `平台期限（听说的）${moment}`,
    alike: (count: number) => inChinese`同名的还有 ${count} 单，可能是同一位，问一句再一起说`,
    seen: (moment: string, words: string) => `${beside("上次读到是", moment)}，“${words}”`,
    paid: (moment: string) => beside(moment, "下单")
  },
  greetings: {
    lead: (count: number) => inChinese`${count} 单刚寄出，留一句就好`,
    none: "都留过了。",
    noneHint: "寄出三天内留一句：里面有份小礼物，有事随时找。不提评价。",
    keys: { move: "移动", copy: "复制", done: "留过了" },
    list: "刚寄出的单",
    until: (moment: string) => beside(moment, "前留")
  },
  returns: {
    lead: "按规则办，不为难人",
    reason: "为什么退",
    reasons: {
      unknown: "还没问",
      quality: "质量问题",
      "wrong-goods": "发错了",
      damaged: "寄到时坏了",
      "not-as-described": "和描述不一样",
      "no-reason": "不合适，不想要了"
    },
    freeShipping: "寄出时包邮吗",
    yes: "包邮",
    no: "买家付的",
    unknown: "不知道",
    signedAt: "哪天签收的",
    backAt: "退货哪天收到的",
    excludedAsk: "属于这些吗？属于的，不适用七天无理由：",
    excluded: "定做的、鲜活易腐的、拆封的音像软件、报刊",
    daysDiffer: "退货不会比签收还早到：看看是不是填错了一天。",
    about: (order: string) => `这一单：${order}`,
    askFirst: "先和气地问一句为什么；不说也照样办。",
    freight: "运费",
    clock: "七天无理由",
    open: (day: string) => beside("还能退，最后一天是", day),
    over: (day: string) => `${beside(day, "是最后一天")}，已经过了`,
    noClock: "填上签收那天，就能算出来",
    owed: { yes: "该退，马上办", no: "规则上可以不退；愿意退也好", ask: "还差签收日期或原因，先问一句" },
    refundBy: (day: string, over: boolean) =>
      over ? `${beside("最晚该在", day)}退款，已经过了：现在就退` : `${beside("最晚", day)}退款`,
    note: (day: string) => `退货收到了，${beside("最晚", day)}退款：记下来`,
    noted: (day: string) => `记下了：${beside("最晚", day)}退款`,
    say: "这样说",
    details: "发给买家的几步",
    copyAll: "全部复制",
    source: (source: string) => `依据：${source}`
  },
  answers: {
    lead: "先问，再教；都是用过、管用的话",
    item: "哪件商品",
    none: "这件商品还没有谁都能用的话，先不编。",
    noneYet: "还没有解决过的评价，有了就从里面学。",
    kinds: { usage: "怎么用", warranty: "坏了怎么修、怎么换" },
    ask: "先问一句",
    from: {
      page: "商品页上写着的",
      message: (times: number) => (times > 1 ? inChinese`用过 ${times} 次，解决了` : "用过，解决了")
    },
    stands: (solved: number, confirmed: number) =>
      inChinese`${solved} 件解决了，其中 ${confirmed} 件买家亲口说满意`
  },
  parcel: {
    lead: "封箱前核对",
    remove: (text: string) => `拿掉：${text}`,
    up: (text: string) => `往前：${text}`,
    down: (text: string) => `往后：${text}`,
    line: "这一条写什么",
    add: "加一条",
    addHint: "例如：写一张手写卡片",
    reset: "恢复默认清单",
    print: "打印",
    sheets: (count: number) => inChinese`${count} 份，一个包裹一份，一页印得下几份就几份。`,
    blank: "没有等着寄的单，打出来是一张空的。",
    order: (id: string) => `订单 ${id}`,
    refund: (words: string) => `先别寄，页面上写着：${words}`,
    hint: "纸上没有姓名、电话和地址。",
    remarks: "留言和备注以订单页为准。"
  },
  promises: {
    lead: (hours: number) => inChinese`付款后 ${hours} 小时内寄出`,
    shop: "写在店铺首页和商品页上的话",
    sentence: (hours: number) =>
      inChinese`付款后 ${hours} 小时内寄出，节假日照算。要更久的商品，页面上都写明了；有变化会先联系您。`,
    items: "每件商品",
    item: "商品",
    hours: "几小时内寄出",
    hoursOf: (title: string) => `${title}：几小时内寄出`,
    stock: "库存",
    out: "缺货了",
    outOf: (title: string) => `${title}：缺货了`,
    daysOf: (title: string) => `${title}：几天到货`,
    days: "天后到货",
    longer: "比店里的久：页面上要写明，提前说好的才算数。",
    beyond: (hours: number) => inChinese`超过平台的 ${hours} 小时了，请先看看平台准不准。`,
    none: "读过订单页，商品就会列在这里。",
    saved: (title: string, hours: number) => inChinese`记下了：${title}，${hours} 小时`,
    usual: (title: string) => `${title}，照店里的`,
    limits: "平台自己的期限",
    limitsHint: "这些是听说的，请自己去平台核对；我们只拿来提醒，不当准。",
    limit: (label: string, value: string) => `${label}：${value}`,
    values: {
      platformShipHours: (hours: number) => inChinese`${hours} 小时`,
      platformTrackingHours: (hours: number) => inChinese`${hours} 小时`,
      platformLatePercent: (percent: number) => inChinese`${percent}%，最少 5 元，最多 50 元`,
      platformSlowLatePercent: (percent: number) => inChinese`${percent}%，最少 5 元，最多 50 元`,
      platformOutOfStockPercent: (percent: number) => inChinese`${percent}%，最少 5 元，最多 500 元`
    },
    checked: (source: string, date: string) => `${source}，${date}；来源不算可靠，请到平台核对`
  },
  freight: {
    ask: "先问清楚原因，再说运费",
    fault: "是我们的问题，来回运费店里出",
    "shop-pays-all": "不是质量问题，退回的运费店里也出",
    "buyer-free": "包邮的：买家只出退回的运费",
    "buyer-paid": "不包邮的：买家出退回的运费，寄出时付的运费不退",
    "buyer-unknown": "买家出退回的运费；寄出时的运费先看看是不是包邮"
  }
}

type Text = typeof zh

const en: Text = {
  parts: {
    signs: "Early signs",
    calls: "To call",
    greetings: "To greet",
    returns: "Returns",
    answers: "Ready answers",
    parcel: "Parcel list",
    promises: "Shipping promise"
  },
  part: "Which part of the orders",
  noShop: "No order page was read yet. Look through the sold orders once, and they are here.",
  unread: (moment) => `Orders were last read ${moment}; nothing later is known.`,
  ofShop: (shop) => `This is for ${shop}`,
  orders: (count) => plural(count, "order"),
  number: (orderId) => `Order ${orderId}`,
  copyNumber: "Copy the number",
  each: "Tell one, click one",
  allTold: "All were told.",
  tell: (buyer) => `${buyer} was told`,
  more: (count) => `${plural(count, "more order")}`,
  signs: {
    lead: (count) => `${plural(count, "thing")} to say before anybody asks`,
    none: "Nothing has to be said first just now.",
    noneHint:
      "Refund requests, parcels long on their way, items out of stock with buyers waiting, parcels that no courier collects, several late orders of one item: all stand here.",
    kinds: {
      "refund-request": "Wanted back",
      "stalled-parcel": "Look at tracking",
      "out-of-stock": "Out of stock",
      "waiting-courier": "Not collected",
      "late-item": "Several are late"
    },
    days: (days) => `sent ${plural(days, "day")} ago, not confirmed`,
    since: (moment) => `ordered ${moment}, still waiting`,
    parcelState: "Look at tracking: where is the parcel?",
    courier: "Packed, waiting for the courier",
    toReturn: "How to return it",
    asks: (words) => `The page says: ${words}`
  },
  calls: {
    lead: (count, late) =>
      `${plural(count, "buyer")} to tell first${late > 0 ? inEnglish`, ${late} late already` : ""}`,
    none: "No order is about to be late.",
    noneHint:
      "Orders that may not leave in time stand here, the most urgent first; buyers who were told are left in peace.",
    broken: "The time you named is over",
    platform: (moment, over) =>
      over ? `platform's limit (hearsay) passed ${moment}` : `platform's limit (hearsay) ${moment}`,
    alike: (count) =>
      `${plural(count, "more order")} under this name, perhaps one buyer: ask, then speak of all`,
    seen: (moment, words) => `last read ${moment} as “${words}”`,
    paid: (moment) => `ordered ${moment}`
  },
  greetings: {
    lead: (count) => `${plural(count, "order")} just left: one line each`,
    none: "All were greeted.",
    noneHint:
      "Within three days of shipping: a small gift is inside, and we can be reached. No word about reviews.",
    keys: { move: "move", copy: "copy", done: "sent" },
    list: "Orders just shipped",
    until: (moment) => `by ${moment}`
  },
  returns: {
    lead: "By the rules, and never in the way",
    reason: "Why it comes back",
    reasons: {
      unknown: "Not asked yet",
      quality: "A fault in it",
      "wrong-goods": "Wrong goods",
      damaged: "Damaged on arrival",
      "not-as-described": "Not as described",
      "no-reason": "Does not suit"
    },
    freeShipping: "Was shipping free?",
    yes: "Free",
    no: "The buyer paid",
    unknown: "Not known",
    signedAt: "Signed for on",
    backAt: "Came back on",
    excludedAsk: "Is it one of these? Then the seven days do not hold:",
    excluded: "Made to order, perishable, unsealed media or software, newspapers",
    daysDiffer: "Nothing comes back before it was signed for: one of the days is wrong.",
    about: (order) => `This order: ${order}`,
    askFirst: "Ask kindly why, first; who does not say gets it all the same.",
    freight: "Freight",
    clock: "Seven days without a reason",
    open: (day) => `Open, the last day is ${day}`,
    over: (day) => `Over, the last day was ${day}`,
    noClock: "Fill in the day of signing to know",
    owed: {
      yes: "Owed: do it at once",
      no: "Not owed by the rules; you may still",
      ask: "The day of signing or the reason is missing: ask first"
    },
    refundBy: (day, over) => (over ? `The refund was due by ${day}: do it now` : `Refund due by ${day}`),
    note: (day) => `It came back, refund by ${day}: note it`,
    noted: (day) => `Noted: refund by ${day}`,
    say: "Say it like this",
    details: "The steps for the buyer",
    copyAll: "Copy all",
    source: (source) => `By: ${source}`
  },
  answers: {
    lead: "Ask first, then teach; words that helped before",
    item: "Which item",
    none: "No words of this item serve everybody yet: nothing is made up.",
    noneYet: "No review was solved yet; the answers come from those.",
    kinds: { usage: "How to use it", warranty: "Repair and exchange" },
    ask: "Ask first",
    from: {
      page: "Stands on the item's page",
      message: (times) => (times > 1 ? inEnglish`Used ${times} times, solved` : "Used, solved")
    },
    stands: (solved, confirmed) => inEnglish`${solved} solved, ${confirmed} of them confirmed by the buyer`
  },
  parcel: {
    lead: "A look before it is closed",
    remove: (text) => `Remove: ${text}`,
    up: (text) => `Earlier: ${text}`,
    down: (text) => `Later: ${text}`,
    line: "What this line says",
    add: "Add a line",
    addHint: "For example: a card written by hand",
    reset: "The usual list again",
    print: "Print",
    sheets: (count) => `${plural(count, "list")}, one a parcel, as many on a page as fit.`,
    blank: "No order waits to be sent: one empty sheet is printed.",
    order: (id) => `Order ${id}`,
    refund: (words) => `Do not send yet, the page says: ${words}`,
    hint: "No name, phone number or address is on the paper.",
    remarks: "For messages and remarks the order page counts."
  },
  promises: {
    lead: (hours) => inEnglish`Sent within ${hours} hours of payment`,
    shop: "The sentence for the shop's home page and every item",
    sentence: (hours) =>
      inEnglish`Sent within ${hours} hours of payment, holidays included. Items that take longer say so on their page; if anything changes, we tell you first.`,
    items: "Item by item",
    item: "Item",
    hours: "Sent within, hours",
    hoursOf: (title) => `${title}: sent within, hours`,
    stock: "Stock",
    out: "Out of stock",
    outOf: (title) => `${title}: out of stock`,
    daysOf: (title) => `${title}: days until in stock`,
    days: "days until in stock",
    longer: "Longer than the shop's: it must stand on the item's page, told ahead.",
    beyond: (hours) => inEnglish`Beyond the platform's ${hours} hours: look whether it allows that.`,
    none: "Once an order page was read, its items stand here.",
    saved: (title, hours) => inEnglish`Noted: ${title}, ${hours} hours`,
    usual: (title) => `${title}, as the shop`,
    limits: "The platform's own limits",
    limitsHint: "Hearsay: look on the platform itself. They only remind, nothing relies on them.",
    limit: (label, value) => `${label}: ${value}`,
    values: {
      platformShipHours: (hours) => plural(hours, "hour"),
      platformTrackingHours: (hours) => plural(hours, "hour"),
      platformLatePercent: (percent) => inEnglish`${percent}%, 5 to 50 yuan`,
      platformSlowLatePercent: (percent) => inEnglish`${percent}%, 5 to 50 yuan`,
      platformOutOfStockPercent: (percent) => inEnglish`${percent}%, 5 to 500 yuan`
    },
    checked: (source, date) => `${source}, ${date}; not a reliable source, please check on the platform`
  },
  freight: {
    ask: "Ask for the reason first, then speak of freight",
    fault: "Our fault: the shop pays both ways",
    "shop-pays-all": "No fault, and the shop still pays the way back",
    "buyer-free": "Free shipping: the buyer pays the way back only",
    "buyer-paid": "Paid shipping: the buyer pays the way back, and the way there is not refunded",
    "buyer-unknown": "The buyer pays the way back; look whether the way there was free"
  }
}

export const ordersText = { zh, en } as const
export type OrdersText = Text
export type PartName = keyof Text["parts"]
