/** Runs inside the bench page, or in Node: how long judging takes. */
import { judge } from "../../src/reviews/judge"
import { unpack } from "../../src/reviews/linear"
import { packedComplaints, packedPolarity } from "../../src/reviews/model"
import { median, times } from "./measurement"

/** Made up, as long as reviews are: half of them have at most 30 characters. */
const reviews = [
  "很好，很喜欢",
  "差",
  "我收到的这个是没有夜光的!",
  "质量不错，穿着舒服，没有色差，物流也快",
  "衣服很好看，就是有点薄，洗了一次还掉色",
  "客服态度太差了，问了半天没人理",
  "刚买完就降价二十块，保价也申请不了，不会再来",
  "包装很好，没有破损，还送了小礼物，五星好评，下次还会再来，推荐给大家",
  "收到货发现少发了一个配件，联系客服说给补发，等了一个星期也没动静，最后还是我自己去催的，太失望了",
  "手机用了三天就开始卡，发热也厉害，充电慢，电池不耐用，拍照模糊。屏幕倒是不错，音质也还行，总体来说对不起这个价格，想退又过了七天，售后推来推去，只能自己认了，大家慎重"
]

export interface Judging {
  /** Microseconds a review: the median over the reviews of each one's median. */
  readonly review: number
  /** Milliseconds to unpack the model. */
  readonly loading: number
  /** Milliseconds for the slowest of several texts of a megabyte. */
  readonly megabyte: number
}

export function measureJudging(): Judging {
  const work = () => {
    for (const review of reviews) judge(review)
  }
  times(300, work)
  const each = reviews.map((review) => {
    const hundred = () => {
      for (let run = 0; run < 100; run++) judge(review)
    }
    return median(times(9, hundred)) * 10
  })
  const loading = median(
    times(5, () => {
      unpack(packedPolarity)
      unpack(packedComplaints)
    })
  )
  const units = ["质量不好，很差！", "好", "，", "a1.", "没有", "退了"]
  const megabyte = Math.max(
    ...units.map((unit) => times(1, () => judge(unit.repeat(1_000_000 / unit.length)))[0] ?? 0)
  )
  return { review: median(each), loading, megabyte }
}
