import { phrases } from "../matching/phrases"
import type { Rule } from "../matching/rule"

/** `{…}` of a script, or a blank made of marks: not yet filled from the case. */
const blank = phrases(
  "\\{[^{}]{0,24}\\}",
  "\\$[a-z]+\\$",
  "(?:x{2,}|×{2,})(?:先生|女士|小姐|元|块|天|号|快递|月|日)"
)

export const unfilledVariable: Rule = {
  id: "unfilled-variable",
  severity: "stop",
  message: "这里还有没填的空，填上真实的内容再发。",
  why: "scripts are filled from the case (issue 5)",
  find: (message) => message.all(blank),
  better: () => null,
  wrong: [{ text: "您的货晚了{delay}天,对不起" }, { text: "亲爱的{买家},给您补发了" }],
  right: [{ text: "您的货晚了3天,对不起" }, { text: "XL码有货,给您换XL的" }]
}
