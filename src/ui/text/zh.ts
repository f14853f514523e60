/** What the screen says, in Chinese: short, warm, true. Every key is used, and `en.ts` has each of them. */
import { inChinese } from "../../numerals"
import type { Widened } from "./widened"
import { beside } from "./zh-beside"
import { zhCard } from "./zh-card"
import { zhList } from "./zh-list"
import { zhOrder } from "./zh-order"

export const zh = {
  ...zhCard,
  ...zhOrder,
  ...zhList,
  name: "回暖",
  comma: "，",
  quoted: (words: string) => `“${words}”`,
  list: (parts: readonly string[]) => parts.join("、"),
  grades: { good: "好评", neutral: "中评", bad: "差评", unknown: "评价" },
  unhappy: "有不满",
  outcomes: {
    solved: "解决了",
    "wants-time": "要时间",
    "refused-offer": "不接受",
    "no-answer": "没人接",
    "hung-up": "挂断了",
    "agreed-to-change": "答应改",
    "do-not-contact": "别再联系"
  },
  remedies: {
    "explain-use": "教用法",
    exchange: "换货",
    refund: "退款",
    reship: "补发",
    repair: "维修",
    "partial-refund": "部分退款",
    "free-shipping-next": "下次包邮",
    coupon: "优惠券",
    membership: "升级会员"
  },
  channels: { phone: "打电话", wangwang: "旺旺", public: "公开回复" },
  results: {
    changed: "买家改了评价",
    removed: "评价不在了",
    kept: "没改，事情处理完了",
    unreachable: "一直联系不上",
    expired: "改评期过了"
  },
  flags: {
    appended: "有新追评",
    "maybe-removed": "页面上找不到这条了",
    extortion: "像是拿差评要钱",
    cluster: "这件商品最近常有人说",
    "do-not-contact": "买家说别再联系"
  },
  stages: { contacted: "联系上", solved: "解决了", confirmed: "确认满意", asked: "提一次" },
  time: {
    today: "今天",
    yesterday: "昨天",
    tomorrow: "明天",
    thisMorning: "今早",
    next: (weekday: string) => `下${weekday}`,
    justNow: "刚刚",
    minutesAgo: (minutes: number) => inChinese`${minutes} 分钟前`,
    hoursAgo: (hours: number) => inChinese`${hours} 小时前`,
    daysAgo: (days: number) => inChinese`${days} 天前`,
    minutes: (minutes: number) => inChinese`${minutes} 分钟`,
    hours: (hours: number) => inChinese`${hours} 小时`,
    days: (days: number) => inChinese`${days} 天`,
    hoursMinutes: (hours: number, minutes: number) => inChinese`${hours} 小时 ${minutes} 分`,
    before: (moment: string) => beside(moment, "前"),
    from: (moment: string) => beside(moment, "起"),
    late: (span: string) => `晚了 ${span}`,
    over: (span: string) => `超了 ${span}`,
    left: (span: string) => `剩 ${span}`
  },
  toast: {
    copied: "复制好了，去粘贴就行",
    copyFailed: "没能复制，请选中文字再按 Ctrl+C",
    noted: (what: string) => `记下了：${what}`,
    wordsNoted: "记下了一句话",
    undone: "撤销了，回到刚才那样",
    undo: "撤销",
    dismiss: "知道了",
    refused: (reason: string) => `没记上：${reason}`,
    failed: "没存进去，写的字还在，请再点一次",
    next: {
      due: (moment: string, how: string) => beside(`接着：${moment}`, how),
      call: "再打",
      message: "发旺旺",
      askHappy: "问一句满意吗",
      follow: "跟进",
      promise: (what: string) => `记着：${what}`,
      waits: "等买家再说话，有动静会提醒",
      confirm: "接着：问一句满意吗，再记“确认满意”",
      quiet: "不再打扰，答应的照样做到",
      closed: "这件事办完了",
      none: "接着办下一件"
    },
    did: {
      message: "发过旺旺",
      reply: "公开回复过",
      offer: (remedy: string) => `提了${remedy}`,
      refuse: (remedy: string) => `不要${remedy}`,
      promise: (what: string) => `答应了${what}`,
      keep: "承诺做到了",
      solve: "解决了",
      confirm: "买家满意",
      ask: "提过一次，锁上了",
      snooze: "晚点再说",
      close: "结案",
      reopen: "重新打开",
      "hand-over": (name: string) => `交给${name}`,
      judge: (cause: string) => `问题是${cause}`,
      happy: "没有不满",
      forget: "忘掉了，只留数字",
      "told-delay": (moment: string) => beside("说过了，等到", moment),
      greeted: "留过言了",
      fixed: "描述改好了",
      tie: "对上了订单",
      stock: "库存",
      "spoke-first": "说过了",
      "goods-back": "退货收到了",
      refunded: "钱退了",
      other: "好了"
    }
  }
}

/** The shape that every language has. */
export type Text = Widened<typeof zh>
