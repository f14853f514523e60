/** The words of the popup around the cards, in Chinese. `en.ts` has each of them. */
import { inChinese } from "../../numerals"
import type { Widened } from "../../ui/text/widened"
import { beside } from "../../ui/text/zh-beside"

export const zh = {
  creed: "快 · 热 · 诚",
  greetings: {
    each: "发一个，点一个",
    done: (buyer: string) => `给${buyer}留过了`
  },
  prep: {
    title: "打之前看一眼",
    objections: "买家可能会说（点开看怎么答）",
    closing: "最后一句",
    ready: "看好了，去打"
  },
  row: {
    byPhone: "打电话",
    byWangwang: "用旺旺",
    followUp: {
      "no-answer": "上次没人接，再打一次",
      "wants-time": "约好了再联系",
      "hung-up": "上次挂断了，发旺旺",
      "agreed-to-change": "答应了改，提醒一次就好",
      "refused-offer": "上次没谈成，换个办法",
      snoozed: "说好现在接着办"
    },
    promiseMade: (moment: string) => beside(moment, "答应的"),
    paid: (moment: string) => beside(moment, "下单"),
    gift: "寄出三天内留句话",
    told: "说好的时间到了，还没寄出",
    listing: (causes: string) => `买家说过：${causes}`
  },
  groups: {
    overdue: "已逾期",
    today: "下班前",
    later: "不急",
    promises: "承诺",
    follow: "跟进",
    ending: "快到期",
    shipping: "发货",
    listing: "改描述",
    shippingHint: "没寄出前，别点发货",
    known: "以前知道的，时限照算",
    knownBefore: (moment: string) => beside(moment, "以前就知道的")
  },
  popup: {
    search: "找一件",
    searchHint: "买家、商品、订单号，或评价里的字",
    searchNone: "没有找到。这里只找要办的。",
    desk: "案头：所有的案子和承诺",
    settings: "设置",
    help: "快捷键",
    checklist: "要办的",
    loading: "正在打开记录…",
    readNow: "现在看一遍",
    reading: (page: number) => inChinese`正在看第 ${page} 页…`,
    justDone: "刚做完",
    thisOne: "这一件",
    goOn: "接着办",
    fold: "收起",
    shop: "店铺",
    allShops: (count: number) => inChinese`${count} 家店`,
    found: (count: number) => inChinese`找到 ${count} 件`,
    keys: {
      move: "移动",
      open: "打开",
      note: "记一笔",
      copy: "复制",
      snooze: "晚点再说",
      undo: "撤销",
      search: "找",
      help: "快捷键"
    },
    close: "关上",
    showMore: (count: number) => inChinese`再看 ${count} 件`
  },
  checkup: {
    title: "话术体检",
    lead: "要发的话先放这里看一遍，不保存，也不替您改。",
    where: "在哪儿说",
    draft: "把要说的话写在这里",
    fine: "没看出不妥，照这样说就好。",
    better: "可以这样说"
  },
  pages: { reviews: "评价页", orders: "订单页" },
  head: {
    leftToday: (count: number) => inChinese`下班前还有 ${count} 件`,
    left: (count: number) => inChinese`还有 ${count} 件等着`,
    late: (count: number) => inChinese`其中 ${count} 件已逾期`,
    unsent: (count: number) => inChinese`${count}\u00a0单超时`,
    notToday: (count: number) => inChinese`今天不急，还有 ${count} 件`,
    quiet: (count: number) => inChinese`急的办完了，还有 ${count} 件不急的`,
    orders: (count: number) => inChinese`评价都好了，订单还有 ${count} 件`,
    listing: (count: number) => inChinese`评价都好了，${count} 处描述要改`,
    done: "都处理好了",
    unread: (span: string) => [span, "没看评价页了"] as const,
    never: ["还没看过", "评价页"] as const,
    trouble: {
      changed: (page: string) => [page, "读不全了", ""] as const,
      "signed-out": (_page: string) => ["千牛", "退出登录", "了"] as const,
      blocked: (page: string) => [page, "要先验证", ""] as const,
      "no-permission": (page: string) => ["这个账号看不了", page, ""] as const
    },
    broken: "记录打不开",
    first: "评价变凉了，还能暖回来"
  },
  fresh: {
    all: (ago: string, rows: number) => inChinese`${ago}看过评价页，${rows} 条都读到了`,
    none: (ago: string) => `${ago}看过评价页，没有评价`,
    some: (ago: string, rows: number, unreadable: number) =>
      inChinese`${ago}看过评价页，${rows} 条里有 ${unreadable} 条读不出`,
    partial: (ago: string, rows: number) => inChinese`${ago}看过评价页，只看到 ${rows} 条，没有显示全`,
    lastRead: (moment: string) => `${beside("上次读到是", moment)}，后来有没有新评价还不知道`,
    changedSince: (moment: string) => beside(moment, "起，页面和以前不一样"),
    brokenSince: (moment: string, last: string) =>
      `${beside(moment, "起读不到评价页")}，${beside("上次读到是", last)}`,
    brokenOnly: (moment: string) => beside(moment, "起读不到评价页"),
    never: "还没有读过一条评价，不知道有没有要办的"
  },
  states: {
    gap: "这一段没人看",
    unreadable: "这一段读不到",
    unseenBetween: (from: string, to: string) =>
      beside(beside(beside(from, "至"), to), "之间可能有没看到的评价。"),
    nameless: "评价页上没写店铺名，分不清是哪家店，所以漏没漏看说不准。",
    ofShop: (shop: string, sentence: string) => `${shop}：${sentence}`,
    now: (clock: string) => `现在 ${clock}`,
    solved: "件解决了",
    snoozed: "件约好再联系",
    kept: "个承诺兑现了",
    nextDay: (day: string) => `${day}先做`,
    notYourWorry: "不用今天操心",
    honest: "只有真的读到了评价页，这里才会写“都处理好了”。",
    readHint: "打开评价页读一遍，约 10 秒，读完回到这里",
    signIn: "去登录",
    signInHint: "登录好了它会接着看。回暖不碰密码，也不替您登录。",
    changedHint: (moment: string) =>
      beside(moment, "以后的新评价可能漏看。修好之前，请隔一会儿自己去评价页看一眼。"),
    doctor: "打开页面医生",
    look: "自己去看一眼",
    doctorHint: "页面医生指出哪一栏变了，点一下教它认；不上传。",
    verify: "去验证",
    verifyHint: "千牛要先验证一下是不是本人，回暖不替你点。",
    askOwner: "请店主在千牛里给这个账号开评价管理的权限。",
    firstLead: "早点看到，先把事情解决好，答应的都做到。",
    firstOpen: "打开评价页，读第一遍",
    practice: "先拿假评价练一遍",
    firstHint: "先登录千牛；约 10 秒，读完就知道有几件要办",
    does: ["读到每一条评价；没读到，就明说", "下班前该联系谁、第一句怎么说", "记住每一个承诺，到期提醒"],
    never: "不替您发消息、打电话、点按钮；不存电话和地址；什么都不传出这台电脑。",
    calmHint: "再读到不满意的评价，会写在这里。",
    retry: "再试一次"
  }
}

export type PopupText = Widened<typeof zh>
