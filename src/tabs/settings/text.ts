/** What the settings page says. */
const zh = {
  title: "设置",
  lead: "改了马上生效。每个数都写着从哪儿来；标着“请核对”的，以平台页面为准。",
  shop: "适用店铺",
  everyShop: "所有店铺",
  you: "您和这台电脑",
  clerk: "您怎么称呼自己",
  clerkHint: "写在话术里：“我是夜光小铺的小林”",
  language: "语言",
  appearance: "外观",
  looks: { system: "跟随系统", light: "浅色", dark: "深色" },
  notices: "新的中差评弹出桌面提醒",
  overlay: "在卖家页面上显示小标记",
  patrol: "上班时间自己看一遍评价页",
  patrolHint: "开一个不打扰的标签页，只读，不点任何按钮，看完就关",
  rules: "规则",
  groups: {
    shop: "店铺和时间",
    calls: "电话和跟进",
    windows: "期限和提醒",
    orders: "发货和留言",
    watch: "看页面",
    keep: "保留和归类"
  },
  source: (source: string, date: string) => `来源：${source}（${date}）`,
  confidence: { H: "可靠", M: "几处一致", L: "只有一处", shop: "店里自己定" },
  check: "请核对",
  reset: (value: string) => `改回 ${value}`,
  saved: "存好了",
  failed: "没有存上，请再试一次。",
  calendar: (year: number) => `节假日和调休知道到 ${year} 年。再往后先按周一到周五算，等扩展更新。`,
  kinds: { taobao: "淘宝 C 店", tmall: "天猫" },
  on: "开",
  off: "关",
  hoursHint: "几段时间用逗号隔开，例如 09:30-12:00, 13:30-18:00",
  mappings: "教过的页面",
  noMappings: "还没有教过。页面读不全的时候，在“页面医生”里点一下就能教。",
  forgetMapping: "去掉",
  loading: "正在打开……"
}

type Text = typeof zh

const en: Text = {
  title: "Settings",
  lead: "A change counts at once. Each number says where it comes from; check those marked against the platform's pages.",
  shop: "For shop",
  everyShop: "All shops",
  you: "You and this computer",
  clerk: "What you call yourself",
  clerkHint: "Used in the sentences: “this is Lin of …”",
  language: "Language",
  appearance: "Appearance",
  looks: { system: "As the system", light: "Light", dark: "Dark" },
  notices: "Desktop notice for new neutral and bad reviews",
  overlay: "Small marks on the seller's pages",
  patrol: "Look at the review page by itself in working hours",
  patrolHint: "In a tab that disturbs nobody; reads, presses nothing, closes",
  rules: "Rules",
  groups: {
    shop: "Shop and hours",
    calls: "Calls and follow-ups",
    windows: "Deadlines and warnings",
    orders: "Shipping and greetings",
    watch: "Watching the pages",
    keep: "Keeping and grouping"
  },
  source: (source, date) => `Source: ${source} (${date})`,
  confidence: { H: "reliable", M: "several agree", L: "one source", shop: "the shop's choice" },
  check: "please check",
  reset: (value) => `Back to ${value}`,
  saved: "Saved",
  failed: "Not saved. Please try again.",
  calendar: (year) => `Holidays are known up to ${year}. Later years count Monday to Friday until an update.`,
  kinds: { taobao: "Taobao C-shop", tmall: "Tmall" },
  on: "on",
  off: "off",
  hoursHint: "Several stretches with commas, like 09:30-12:00, 13:30-18:00",
  mappings: "Pages that you taught",
  noMappings: "None yet. Where a page cannot be read, the page doctor lets you teach it.",
  forgetMapping: "Remove",
  loading: "Opening …"
}

export const settingsText = { zh, en } as const
export type SettingsText = Text
