/** What the section of clerks says. */
import type { Measure } from "../../../kpi/measures"
import { inChinese, inEnglish } from "../../../numerals"

const zh = {
  lead: "只算记下来的服务，不看卖了多少",
  month: "哪个月",
  monthName: (year: number, month: number) => `${year} 年 ${month} 月`,
  save: "存成表格",
  print: "打印这一页",
  counting: "正在算……",
  noName: "还没写您的称呼，不知道哪些是您做的。",
  setName: "去设置里写上",
  sheet: {
    mine: (clerk: string) => `${clerk}，您的这个月`,
    other: (clerk: string) => `${clerk}的这个月`,
    running: "这个月还没过完，数字还会变",
    nothing: "这个月还没有可以算的。做了一件，这里就会有。",
    points: (value: string) => `${value} 分`,
    bonus: "奖金",
    yuan: (yuan: string) => `${yuan} 元`,
    bonusIs: (base: number, value: string) => inChinese`${base} × ${value} ÷ 100`,
    next: (more: string, yuan: string) => `再 ${more} 分就多 ${yuan} 元`,
    top: "已经在最高一档",
    table: "怎么算出来的",
    measure: "项目",
    done: "做到 / 应做",
    weight: "权重",
    points_: "得分",
    how: "算式",
    absent: "这个月没有，不算；权重分给其他几项",
    total: "合计",
    sumHint: "合计用没有舍入的数相加，所以和上面看到的末位可能差一点。",
    explain: {
      "first-contact": "到点之前打了电话或发了旺旺",
      promises: "答应的事，在说好的时间之前做到",
      solved: "解决算一半，买家确认算另一半；威胁要钱的、不让联系的、联系不上的不算",
      notes: "打通的电话，当天记了一笔",
      wording: "旺旺和公开回复里，没有一句要改的"
    } satisfies Record<Measure, string>
  },
  grades: {
    title: "等级",
    hint: "到这个分就是这一级",
    from: (score: number) => inChinese`${score} 分起`,
    here: "现在"
  },
  tiers: {
    title: "奖金怎么算",
    hint: "基数 × 得分 ÷ 100，人人一样，自己也能算",
    above: (from: number) => inChinese`${from} 分及以上`,
    below: (to: number) => inChinese`不满 ${to} 分`,
    between: (from: number, to: number) => inChinese`${from} 分到不满 ${to} 分`,
    base: (yuan: number) => inChinese`基数 ${yuan} 元`,
    noSales: "不看销售额：碰上大促、卖出贵的，是运气，不是谁更用心。"
  },
  authority: {
    title: "能做、不能做、做到哪一步",
    hint: "拿不准的，先问店主",
    may: "能做",
    upTo: "有限度地做",
    mayNot: "不能做",
    change: "改这些数"
  },
  practice: {
    title: "每天学一点点",
    open: "找一位假想的买家练一练",
    hint: "说错了没关系，只记练了几次"
  },
  owner: {
    title: "店主用：看别人的、改考核",
    hint: "不排名次，一次看一个人，只为发奖金和帮忙",
    who: "看谁的",
    nobody: "这个月没有别人的记录。",
    from: (month: string) => `从 ${month}起这样算`,
    already: (month: string) => `${month}起的新考核已经定了，现在改的就是它`,
    lead: "已经开始的月份按原来的算，谁也不会被没见过的规矩扣分。没有销售额这一项，也加不上。设计、财务、行政拿固定工资，不参加。",
    weights: "每一项占多少",
    sum: (sum: number) => inChinese`加起来 ${sum}，要正好 100`,
    tiers: "奖金三档",
    tierFrom: "从几分起",
    tierBase: "基数（元）",
    grades: "五个等级从几分起",
    save: "定下来",
    saved: "定下来了，下个月起算。"
  }
}

export type ClerksText = typeof zh

const en: ClerksText = {
  lead: "Only service that was noted counts; sales do not",
  month: "Which month",
  monthName: (year, month) => `${year}-${String(month).padStart(2, "0")}`,
  save: "Save as a sheet",
  print: "Print this page",
  counting: "Counting …",
  noName: "Your name is not set yet, so nobody knows which of this is yours.",
  setName: "Set it",
  sheet: {
    mine: (clerk) => `${clerk}, your month`,
    other: (clerk) => `${clerk}'s month`,
    running: "The month is not over: the numbers will change",
    nothing: "Nothing to count yet this month. The first thing you do will stand here.",
    points: (value) => `${value} points`,
    bonus: "Bonus",
    yuan: (yuan) => `${yuan} yuan`,
    bonusIs: (base, value) => inEnglish`${base} × ${value} ÷ 100`,
    next: (more, yuan) => `${more} more points bring ${yuan} yuan more`,
    top: "Already the highest tier",
    table: "How it comes about",
    measure: "Measure",
    done: "Done / due",
    weight: "Weight",
    points_: "Points",
    how: "Arithmetic",
    absent: "Did not occur; its weight goes to the others",
    total: "Total",
    sumHint: "The total adds the uncut numbers, so its last digit may differ from the sum of those shown.",
    explain: {
      "first-contact": "called or wrote before it was due",
      promises: "kept before the time that was named",
      solved:
        "solved is one half, confirmed the other; threats, do-not-contact and the unreachable are left out",
      notes: "a note the same day on every call that was answered",
      wording: "what was sent raised no finding"
    }
  },
  grades: {
    title: "Grades",
    hint: "from this score on",
    from: (score) => inEnglish`from ${score}`,
    here: "now"
  },
  tiers: {
    title: "How the bonus is worked out",
    hint: "base × score ÷ 100, the same for everyone",
    above: (from) => inEnglish`${from} and above`,
    below: (to) => inEnglish`below ${to}`,
    between: (from, to) => inEnglish`${from} to below ${to}`,
    base: (yuan) => inEnglish`base ${yuan} yuan`,
    noSales: "Sales do not count: a promotion or an expensive item is luck, not care."
  },
  authority: {
    title: "What you may do, may not, and how far",
    hint: "when in doubt, ask the owner",
    may: "May",
    upTo: "Up to a limit",
    mayNot: "May not",
    change: "Change these numbers"
  },
  practice: {
    title: "A little every day",
    open: "Practise with a made-up buyer",
    hint: "mistakes are fine, only the count is kept"
  },
  owner: {
    title: "For the owner: others' months, and the assessment",
    hint: "no ranking, one person at a time, to pay and to help",
    who: "Whose",
    nobody: "Nobody else has noted anything this month.",
    from: (month) => `Counts from ${month}`,
    already: (month) => `A new assessment from ${month} is set already: this changes it`,
    lead: "Months that have begun are counted as before: nobody is judged by rules she did not know. Sales are not among the measures and cannot be added. Design, finance and administration have fixed pay and take no part.",
    weights: "What each counts",
    sum: (sum) => inEnglish`Together ${sum}; it must be exactly 100`,
    tiers: "Three tiers of the bonus",
    tierFrom: "From which score",
    tierBase: "Base (yuan)",
    grades: "Where the five grades begin",
    save: "Set it",
    saved: "Set. It counts from next month."
  }
}

export const clerksText = { zh, en } as const
