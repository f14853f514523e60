/** After solving: does the buyer think so too? Nothing else is said here (0-08). */
import type { Sentence } from "../sentence"

export const confirmations: readonly Sentence[] = [
  {
    id: "confirm",
    step: "confirm",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。上次跟您说好的事，您那边都办妥了吗？还有没有不满意的地方？",
    english:
      "Hello, this is {clerk} from {shop}. Is what we agreed on done to your satisfaction? Is there anything you are still not content with?",
    example: "处理完了",
    source: "0-08"
  },
  {
    id: "confirm-explain",
    step: "confirm",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。上次说的用法，您试了吗？还有没有不顺手的地方？",
    english:
      "Hello, this is {clerk} from {shop}. Have you tried it the way we talked about? Is there anything that still does not work?",
    when: { remedy: ["explain-use"] },
    example: "照了五分钟，亮了",
    source: "0-08, 3-03"
  },
  {
    id: "confirm-parcel",
    step: "confirm",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。给您{remedy}的那件，您收到了吗？用着还有没有不满意的地方？",
    english:
      "Hello, this is {clerk} from {shop}. Has the one from our {remedy} arrived? Is there anything you are still not content with?",
    when: { remedy: ["reship", "exchange", "repair"], has: ["remedy"] },
    example: "补发寄出几天了",
    source: "0-08"
  },
  {
    id: "confirm-money",
    step: "confirm",
    channels: ["phone", "wangwang"],
    causes: "any",
    text: "您好，我是{shop}的{clerk}。给您退的钱，您收到了吗？还有没有不满意的地方？",
    english:
      "Hello, this is {clerk} from {shop}. Has the money we paid back arrived? Is there anything you are still not content with?",
    when: { remedy: ["refund", "partial-refund"] },
    example: "退款办完了",
    source: "0-08"
  }
]
