/** One small thing a day (3-35). Adding a tip is adding one entry. */
import { DAY } from "../rules/time"

export interface Tip {
  readonly zh: string
  readonly en: string
  /** Row of the acceptance list. */
  readonly source: string
}

export const tips: readonly Tip[] = [
  {
    source: "0-06",
    zh: "拨号之前，先把第一句话写下来。",
    en: "Before you dial, write down the first sentence."
  },
  {
    source: "3-07",
    zh: "让买家先把话说完，再说我们怎么办。",
    en: "Let the buyer finish, then say what we will do."
  },
  {
    source: "3-08",
    zh: "先接住心情，再说事情：“换了我也会不高兴。”",
    en: "Feelings first, facts second: “I would be upset too.”"
  },
  {
    source: "0-11、0-12",
    zh: "晚看到了就说“今天才看到，是我们没及时发现”，这是真话，也最管用。",
    en: "Seen late? Say “we only saw it today, that is our fault”. It is true, and it works best."
  },
  {
    source: "0-15",
    zh: "买家说过不要的办法，不提第二遍，换一个。",
    en: "What the buyer refused once is not offered again: find another way."
  },
  {
    source: "0-14",
    zh: "嫌麻烦的买家，给她一个不用跑、不用等、不用花钱的办法。",
    en: "For a buyer who has no time: a way that costs no errand, no waiting and no money."
  },
  {
    source: "3-18",
    zh: "快递慢了，先站到买家这边，帮她去催，别说“快递我们管不了”。",
    en: "A slow courier: stand beside the buyer and chase it for her."
  },
  {
    source: "3-34",
    zh: "没货就照实说：几天到，愿不愿意等，不愿意马上退。",
    en: "Out of stock: say how many days, ask whether to wait, refund at once if not."
  },
  {
    source: "3-29",
    zh: "只回一个“嗯”像在打发人，多打几个字：“好的呢，我这就去看”。",
    en: "A bare “ok” sends people away. Add a few words: “Of course, I am looking now.”"
  },
  {
    source: "3-11",
    zh: "有的买家只是想说一说，听完道声谢，不急着塞钱。",
    en: "Some buyers only want to be heard: listen, thank them, keep the money out of it."
  },
  {
    source: "2-24",
    zh: "答应了就马上写下时间，到点之前做到。",
    en: "What you promise, write down with its time, and do it before then."
  },
  {
    source: "2-18",
    zh: "没人接就歇两个钟头再打，打多了好意也变成打扰。",
    en: "No answer? Rest two hours. Too many calls turn kindness into a nuisance."
  },
  {
    source: "4-07",
    zh: "买家听不懂的词，换成她家里会用的说法。",
    en: "Words that a buyer would not use at home: find plainer ones."
  },
  {
    source: "4-08",
    zh: "发出去之前默读一遍，错字就少了一半。",
    en: "Read it once before you send it: half the slips are gone."
  },
  {
    source: "0-27",
    zh: "发货后留一句：小礼物放进去了，有什么事随时找我们。",
    en: "After shipping, one line: a small gift is inside, write to us about anything."
  },
  {
    source: "1-41",
    zh: "退货的买家也好好送，她也许还会回来。",
    en: "See a returning buyer off kindly: she may come back."
  }
]

/** The same for everybody on the same day, a different one the day after. */
export function tipOf(now: number): Tip {
  const day = Math.floor((now + 8 * 3_600_000) / DAY)
  return tips[day % tips.length] as Tip
}
