/** What to say, for a page that carries no sentences of its own. */
import { inConversation } from "../cases/conversation"
import type { Body } from "../messages/catalogue"
import type { CaseAdvice, Manner, OrderAdvice } from "../messages/replies"
import { caseOf, othersOf, readSetting, rules } from "../store"
import { ownWordingFrom } from "../wording/own-wording"
import type { Desk } from "./desk"

export async function adviceFor(desk: Desk, { shop, key }: Body<"advice">): Promise<CaseAdvice> {
  const state = await caseOf(desk.database, shop, key)
  if (!state) return { channels: null }
  const shopRules = await rules(desk.database, shop)
  const { clerk } = await mannerOf(desk)
  const { libraryOf, situationOf, suggest } = desk.sentences()
  const library = libraryOf(ownWordingFrom(await readSetting(desk.database, "wording")))
  const now = desk.shell.now()
  const known = inConversation(state, await othersOf(desk.database, state))
  const by = (channel: "phone" | "wangwang" | "public") =>
    suggest(situationOf(known, channel, { shop, clerk }, shopRules, now), library)
  return { channels: { phone: by("phone"), wangwang: by("wangwang"), public: by("public") } }
}

export async function orderAdvice(desk: Desk, body: Body<"order-advice">): Promise<OrderAdvice> {
  const { clerk } = await mannerOf(desk)
  const { libraryOf, suggestForOrder } = desk.sentences()
  const library = libraryOf(ownWordingFrom(await readSetting(desk.database, "wording")))
  return { line: suggestForOrder({ ...body, channel: "wangwang", clerk }, library) }
}

/** What was never chosen is as it comes. */
export async function mannerOf({ database }: Desk): Promise<Manner> {
  const [clerk, language, appearance, overlay] = await Promise.all(
    ["clerk", "language", "appearance", "overlay"].map((name) => readSetting(database, name))
  )
  return {
    clerk: typeof clerk === "string" ? clerk : "",
    language: language === "en" ? "en" : "zh",
    appearance: appearance === "dark" || appearance === "light" ? appearance : "system",
    overlay: overlay !== false
  }
}
