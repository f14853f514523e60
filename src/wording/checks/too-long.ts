import type { Rule } from "../matching/rule"

/** The page takes 500 characters (field 2a). */
const limit = 500

export const tooLong: Rule = {
  id: "too-long",
  severity: "hint",
  message: "公开解释最多500个字，后面的会发不出去，删短一些。",
  why: "Taobao: a reply holds 500 characters (field 2a)",
  find(message, context) {
    const end = message.plain.length
    return context.channel === "public" && end > limit ? [{ start: limit, end }] : []
  },
  better: () => null,
  wrong: [
    { text: "是我们没做好,".repeat(80), context: { channel: "public" } },
    { text: "对不起".repeat(200), context: { channel: "public" } }
  ],
  right: [
    { text: "是我们没做好,给您添麻烦了", context: { channel: "public" } },
    { text: "是我们没做好,".repeat(80), context: { channel: "wangwang" } }
  ]
}
