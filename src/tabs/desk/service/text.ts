/** What the service board says. */
const zh = {
  lead: "三个分各由这些事决定，先把这些做好",
  forShop: (shop: string) => `现在看的是${shop}`,
  none: "还没填",
  up: (change: string) => `比上次高 ${change}`,
  down: (change: string) => `比上次低 ${change}`,
  same: "和上次一样",
  looked: (day: string) => `${day}看过`,
  again: "该再看一遍了",
  never: "还没看过",
  enter: {
    title: "今天的分",
    hint: "照店铺页面上的填，没有的空着；回暖不会自己去读",
    save: "记下",
    saved: "记下了。",
    wrong: "要填 0 到 5 之间的数，比如 4.86",
    empty: "至少填一个分",
    rename: "页面上的叫法不一样？",
    renamed: "改好了。"
  },
  trend: {
    title: "走势",
    hint: "只有您填过的日子",
    chart: "三个分的走势",
    day: "日期",
    remove: (day: string) => `删掉 ${day} 的`,
    removed: "删掉了。",
    few: "再填一次，就能看出走势。"
  },
  note: {
    title: "首页的发货说明",
    hint: "提前说好的，买家都能体谅；首页放一份，每件商品放一份",
    copy: "复制这句",
    copied: "复制好了。"
  },
  parcel: {
    title: "包裹里该有的",
    hint: "每个包裹，不论大小",
    own: "在“订单”里改过的清单",
    edit: "去改"
  },
  couriers: {
    title: "快递",
    history: "历史",
    hint: "快递慢，买家会算在我们头上。下面是老资料，改成您自己的再用。",
    ownHint: "快递慢，买家会算在我们头上。",
    asOf: "什么时候的价格",
    route: "线路",
    name: "快递",
    rank: "排名",
    yuan: "运费（元）",
    note: "说明",
    today: "这些是我们现在的价格",
    add: "加一家",
    remove: (name: string) => `删掉${name}`,
    save: "存下",
    saved: "存好了。",
    back: "恢复原来的资料",
    wrong: "每家要有名字；排名是 1 起的整数，价格不小于 0；还要写明是什么时候的价格"
  }
}

export type ServiceText = typeof zh

const en: ServiceText = {
  lead: "Each score comes from somewhere: mend it there",
  forShop: (shop) => `Looking at ${shop}`,
  none: "not entered",
  up: (change) => `${change} above the last`,
  down: (change) => `${change} below the last`,
  same: "as before",
  looked: (day) => `looked at ${day}`,
  again: "look again",
  never: "not looked at yet",
  enter: {
    title: "Today's scores",
    hint: "as the shop's page shows them, typed in by hand; leave out what it does not show",
    save: "Keep",
    saved: "Kept.",
    wrong: "A number from 0 to 5, such as 4.86",
    empty: "Enter at least one",
    rename: "Does the page name them differently?",
    renamed: "Changed."
  },
  trend: {
    title: "Trend",
    hint: "only the days that you entered",
    chart: "The three scores over time",
    day: "Day",
    remove: (day) => `Delete those of ${day}`,
    removed: "Deleted.",
    few: "Enter them once more to see a trend."
  },
  note: {
    title: "The home page's shipping note",
    hint: "What is said ahead, buyers accept; on the home page and on every item",
    copy: "Copy it",
    copied: "Copied."
  },
  parcel: {
    title: "What belongs in a parcel",
    hint: "every one, large or small",
    own: "the list that was changed under “Orders”",
    edit: "Change it"
  },
  couriers: {
    title: "Couriers",
    history: "History",
    hint: "Buyers count a slow courier as ours. These are old figures: make them yours before use.",
    ownHint: "Buyers count a slow courier as ours.",
    asOf: "Prices of when",
    route: "Route",
    name: "Courier",
    rank: "Rank",
    yuan: "Postage (yuan)",
    note: "Note",
    today: "These are our prices of today",
    add: "Add one",
    remove: (name) => `Delete ${name}`,
    save: "Keep",
    saved: "Kept.",
    back: "Restore the old figures",
    wrong:
      "Each needs a name; a rank is a whole number from 1, a price not below 0; and say when the prices are from"
  }
}

export const serviceText = { zh, en } as const
