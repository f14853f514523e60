/** What a buyer needs to send something back without trouble (1-32, 1-39). Short, and nothing that obstructs. */
import type { Rules } from "../rules/rules"
import { dayOf } from "../rules/time"
import type { ReturnFreight } from "./return-freight"

export interface Words {
  readonly zh: string
  readonly en: string
}

export function returnDetails(freight: ReturnFreight, refundBy: number | null, rules: Rules): Words[] {
  if (refundBy !== null) return [received(refundBy)]
  return [
    {
      zh: "在订单里点“申请退货”，退货地址会显示在那里",
      en: "Press “return” in the order; the address is shown there"
    },
    {
      zh: "东西原样装好，吊牌和配件一起放进去",
      en: "Pack the goods as they came, with tag and parts"
    },
    {
      zh: "售后服务单填上订单号放进去，我们一拆就知道是您的",
      en: "Put in the service sheet with the order number, so that we know it is yours"
    },
    carriage(freight),
    { zh: "寄出后把快递单号填在订单里", en: "Enter the tracking number in the order" },
    {
      zh: `我们收到后最晚 ${rules.refundDays} 天内退款`,
      en: `We refund within ${rules.refundDays} days of receiving it`
    }
  ]
}

/** Nothing is asked of the buyer any more. */
function received(refundBy: number): Words {
  const day = dayOf(refundBy)
  const [, month, date] = day.split("-").map(Number)
  return {
    zh: `货收到了，最晚 ${month} 月 ${date} 日退给您`,
    en: `The goods are back; the refund is due by ${day}`
  }
}

function carriage({ wayBack }: ReturnFreight): Words {
  if (wayBack === "shop") {
    return {
      zh: "运费您先垫一下，单子拍给我们，马上转给您；不方便垫就跟我们说，我们叫快递上门",
      en: "Advance the freight and send us the receipt, we pay it at once; or tell us and we send a courier"
    }
  }
  return wayBack === "buyer"
    ? {
        zh: "运费请先付好，不要寄到付；订单里有运费险的，按保险的规则赔给您",
        en: "Please prepay the freight; freight insurance on the order pays by its own rules"
      }
    : {
        zh: "运费怎么算，问清楚原因后马上告诉您",
        en: "How the freight works, we tell you once we know the reason"
      }
}
