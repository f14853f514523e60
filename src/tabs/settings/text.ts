/** What the settings page says. */
const zh = {
  title: "设置",
  lead: "改了马上生效。每个数都写着从哪儿来；写着“请核对”的，以平台页面为准。",
  shop: "适用店铺",
  everyShop: "所有店铺",
  clerk: "您对买家的自称",
  clerkHint: "写在话术里：“我是夜光小铺的小林”",
  language: "语言",
  appearance: "外观",
  looks: { system: "跟随系统", light: "浅色", dark: "深色" },
  switches: {
    notices: { title: "桌面提醒", hint: "新的中差评，还有下班前剩下的，弹出来说一声" },
    overlay: { title: "卖家页面上的小标记", hint: "在要处理的那一行旁边，点开就能记一笔" },
    patrolConsent: {
      title: "上班时间自动看一遍评价页",
      hint: "开一个不打扰的标签页，只读，不点任何按钮，看完就关"
    }
  },
  parts: {
    you: "您和这台电脑",
    shop: "店铺和时间",
    calls: "电话和跟进",
    windows: "期限和提醒",
    orders: "发货和留言",
    watch: "看页面",
    keep: "保留和归类",
    words: "话术",
    data: "数据"
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
  loading: "正在打开…",
  wordLinks: [
    { href: "sentences.html", title: "改话术", hint: "换成店里自己的说法，或者关掉不用的" },
    { href: "practice.html", title: "练练怎么说", hint: "对面是编出来的买家，说错了也没关系，什么都不存" }
  ],
  dataLinks: [
    { href: "desk.html#data", title: "备份、恢复、导入和导出", hint: "换电脑、留底、交给别人，都在这里" },
    {
      href: "desk.html#data",
      title: "看看占了多少，忘掉一位买家，删掉全部",
      hint: "删掉之前会请您再确认一次"
    }
  ]
}

type Text = typeof zh

const en: Text = {
  title: "Settings",
  lead: "A change counts at once. Each number says where it comes from; check those marked against the platform's pages.",
  shop: "For shop",
  everyShop: "All shops",
  clerk: "What you call yourself",
  clerkHint: "Used in the sentences: “this is Lin of …”",
  language: "Language",
  appearance: "Appearance",
  looks: { system: "As the system", light: "Light", dark: "Dark" },
  switches: {
    notices: {
      title: "Desktop notices",
      hint: "New neutral and bad reviews, and what is left before closing"
    },
    overlay: { title: "Small marks on the seller's pages", hint: "Beside the rows that want something" },
    patrolConsent: {
      title: "Look at the review page by itself in working hours",
      hint: "In a tab that disturbs nobody; reads, presses nothing, closes"
    }
  },
  parts: {
    you: "You and this computer",
    shop: "Shop and hours",
    calls: "Calls and follow-ups",
    windows: "Deadlines and warnings",
    orders: "Shipping and greetings",
    watch: "Watching the pages",
    keep: "Keeping and grouping",
    words: "Wording",
    data: "Data"
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
  loading: "Opening …",
  wordLinks: [
    {
      href: "sentences.html",
      title: "Change the sentences",
      hint: "Put them in the shop's own words, or switch some off"
    },
    { href: "practice.html", title: "Practise what to say", hint: "With made-up buyers; nothing is kept" }
  ],
  dataLinks: [
    {
      href: "desk.html#data",
      title: "Backup, restore, import and export",
      hint: "For another computer, for keeping, for others"
    },
    {
      href: "desk.html#data",
      title: "How much there is, forget a buyer, delete everything",
      hint: "You are asked again before anything is deleted"
    }
  ]
}

export const settingsText = { zh, en } as const
export type SettingsText = Text
