import type { CauseMatcher } from "./matcher"

/** Delivery, and nothing closer: counts only where no other cause of its class is told. */
export const delivery: CauseMatcher = {
  cause: "物流",
  tells: [
    /(?:物流|快递|配送|运输|送货|发货).{0,8}(?:差|不行|不好|烂|垃圾|不给力|不满|一般|失望|坑|糟|不[敢能]恭维|问题|投诉|渣|吐槽|不靠谱|接受|换个|无语|ems|申通|圆通|顺丰|三流)/,
    /(?:快递|包裹|物流).{0,4}(?:丢失|丢件|丢了|弄丢)|丢货|路上丢了|(?:送|投)错了?(?:地方|地址)|(?:垃圾|什么|破|三流|换个?)(?:物流|快递)|说好.{0,4}顺丰|没有?发顺丰/
  ],
  unless: [/(?:物流|快递).{0,3}(?:不错|很好|挺好|快(?!递)|(?<!不)给力|没问题)/],
  examples: ["物流太差了", "快递不行", "这次的物流真不给力", "快递丢失，没人管"],
  counterexamples: ["物流很快，东西不行", "质量差"]
}
