import type { CauseMatcher } from "./matcher"

/** No fault of the shop (1-13). Counts only where nothing else is told. */
export const expectation: CauseMatcher = {
  cause: "仅期待不符",
  tells: [
    /(?:没有?|不如|不像|没)(?:我)?(?:想象|想像|预期|预想|期望|期待)(?:的|中|里|那)*(?:那么|这么)?(?:好看|好|漂亮|惊艳|大气)?/,
    /(?:不是我(?:想要|喜欢)的?(?:感觉|风格|类型|款))|(?:和|跟|与)(?:我)?(?:想象|预期|期望).{0,4}(?:有差距|不一样|有出入)/
  ],
  examples: ["没有想象中的好看", "东西没问题，就是不是我想要的感觉"],
  counterexamples: ["没有想象中好，穿一次就坏了，质量太差", "和想象的一样好"]
}
