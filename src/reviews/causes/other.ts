import type { CauseMatcher } from "./matcher"

/** Dissatisfied, no cause told: what is left over once scolding is taken away is too little to mean a thing. */
export const other: CauseMatcher = {
  cause: "其他",
  tells: [
    /(?:差|不好|不推荐|失望|垃圾|后悔|无语|坑|骗|不满意|不喜欢|呵呵|别买|不要买|一般|不怎么样|不值得|气)/
  ],
  examples: ["不好", "不推荐买", "差", "垃圾，大家别买"],
  counterexamples: ["质量差", "客服不理人"]
}
