import type { CauseMatcher } from "./matcher"

/** Lets off steam over something small, and wants nothing (3-10). Counts only where nothing else is told. */
export const venting: CauseMatcher = {
  cause: "仅发泄",
  tells: [
    /(?:算了|懒得|不想)(?:不想|再|去|跟你)?(?:不?说了|退了|换了|计较|追究|折腾|麻烦|理论)/,
    /下次(?:仔细|注意|细心|小心|用心)(?:一?点|些)|(?:面单|快递单|单子).{0,6}(?:写错|错了|都错)/
  ],
  examples: ["面单电话都写错，算了不说了", "下次仔细点吧，懒得退了"],
  counterexamples: ["质量太差，懒得退了", "等了十天才到货，不想说了"]
}
