/**
 * How buyers write what filters would stop, and what they type by sound, by emoji or in English.
 * One entry a word: what it means, and how it is written in normalised text (regular expression source).
 */
const gap = "[ *._\\-/|·]{0,2}"

const entries: readonly (readonly [meaning: string, written: string])[] = [
  ["垃圾", `[垃拉辣][ *._\\-/|·]{1,2}[圾级极鸡]|[拉辣][圾鸡]|垃[级极鸡]|\\bla${gap}ji\\b|\\bl[ *]j\\b`],
  ["差评", `差[ *._\\-/|·]{1,2}评|[插叉]评|\\bcha${gap}ping\\b`],
  ["骗子", `骗[ *._\\-/|·]{1,2}子|骗纸|\\bpian${gap}zi\\b`],
  ["骗人", `\\bpian${gap}ren\\b`],
  ["傻逼", `\\bs${gap}b\\b|傻${gap}[bx*逼比叉]|煞笔|沙比|\\bsha${gap}bi\\b`],
  ["他妈", `\\bt${gap}m${gap}d?\\b|特么|踏马|\\bcnm\\b|\\bnmb\\b|\\bwtf\\b|\\bmd\\b`],
  ["恶心", `恶[ *._\\-/|·]{1,2}心|\\be${gap}xin\\b`],
  ["假货", `假[ *._\\-/|·]{1,2}货|\\bjia${gap}huo\\b`],
  ["退货", `退[ *._\\-/|·]{1,2}货|\\btui${gap}huo\\b`],
  ["坑人", `坑[ *._\\-/|·]{1,2}[人爹]|\\bkeng\\b`],
  ["无语", `\\bwu${gap}yu\\b|吴语`],
  ["质量", `质[亮良]|\\bzhi${gap}liang\\b`],
  ["客服", "[克可]服(?=[不没态很太也回说])|\\bke ?fu\\b"],
  ["快递", "快[弟第]|\\bkuai ?di\\b"],
  ["太差", `太${gap}cha\\b|很${gap}cha\\b`],
  ["不好", "\\bnot (?:very )?good\\b|\\bno good\\b|\\bbu ?hao\\b"],
  ["不要买", "\\b(?:do not|don't|dont|never) buy\\b"],
  ["太小", "\\b(?:too|very|so) small\\b"],
  ["太大", "\\b(?:too|very|so) (?:big|large)\\b"],
  ["不能用", "\\b(?:does not|doesn't|doesnt|not) work(?:ing)?\\b"],
  ["很差", "\\b(?:bad|terrible|poor|awful|horrible|worst)\\b"],
  ["质量", "\\bquality\\b"],
  ["坏了", "\\bbroken?\\b"],
  ["假货", "\\bfake\\b"],
  ["垃圾", "\\b(?:rubbish|garbage|trash|shit)\\b|💩"],
  ["没用", "\\buseless\\b"],
  ["失望", "\\bdisappoint(?:ed|ing|ment)?\\b"],
  ["退款", "\\brefund\\b"],
  ["太慢", "\\bslow\\b"],
  ["很好", "\\b(?:good|great|nice|perfect|excellent|awesome)\\b"],
  ["喜欢", "\\b(?:love|like) (?:it|this)\\b|❤|😍|🥰"],
  ["赞", "👍"],
  ["差评", "👎"],
  ["生气", "😡|🤬|😠|😤"],
  ["失望", "😞|😔|💔"]
]

const source = entries.map(([, written]) => `(${written})`).join("|")

export const maskedWords = {
  any: new RegExp(source, "u"),
  each: new RegExp(source, "gu"),
  /** What a match of `each` means. */
  meaning(found: RegExpMatchArray): string {
    const group = found.findIndex((part, index) => index > 0 && part !== undefined)
    return entries[group - 1]?.[0] ?? found[0]
  }
}
