/** What people did, as they note it. */
import type { Body } from "../messages/catalogue"
import type { PageMapping } from "../messages/mapping"
import type { ActReply, ChangeReply, ManyReply } from "../messages/replies"
import { ruleProblem } from "../rules/rules"
import { changeSetting, importEvents, readSetting, record, recordMany } from "../store"
import type { Desk } from "./desk"
import { refresh } from "./intake"
import { settingProblem } from "./settings"

export async function noteAct(desk: Desk, deed: Body<"act">): Promise<ActReply> {
  const { database, shell, isExtortion } = desk
  const recorded = await record(database, deed, { at: shell.now(), by: await clerk(desk), isExtortion })
  if (deed.action.act === "forget") await shell.forgetTyped(deed.shop, deed.key)
  await refresh(desk)
  return recorded
}

export async function noteActOnMany(desk: Desk, deed: Body<"act-on-many">): Promise<ManyReply> {
  const { database, shell, isExtortion } = desk
  const recorded = await recordMany(database, deed, { at: shell.now(), by: await clerk(desk), isExtortion })
  await refresh(desk)
  return recorded
}

/** A changed rule is an event like any other: dated, signed, and in the history. */
export async function changeRule(desk: Desk, body: Body<"change-rule">): Promise<ChangeReply> {
  const { id, shop, rule, value } = body
  const language = (await readSetting(desk.database, "language")) === "en" ? "en" : "zh"
  const problem = ruleProblem(rule, value, language)
  if (problem !== null) return { problem }
  const at = desk.shell.now()
  const event = { type: "rule-changed", id, at, by: await clerk(desk), shop, about: "", rule, value } as const
  await importEvents(desk.database, [event], at)
  await refresh(desk)
  return { changed: true }
}

export async function changeChoice(desk: Desk, body: Body<"change-setting">): Promise<ChangeReply> {
  const problem = settingProblem(body.name, body.value)
  if (problem !== null) return { problem }
  await changeSetting(desk.database, body.name, () => body.value)
  if (body.name === "language") await desk.shell.nameRowMenu(body.value === "en" ? "en" : "zh")
  if (body.name === "mappings") await desk.shell.tellPages({ mappings: body.value as PageMapping[] })
  await refresh(desk)
  return { changed: true }
}

/** The local name of the person at this machine, as each of her events carries it. */
async function clerk({ database }: Desk): Promise<string> {
  const name = await readSetting(database, "clerk")
  return typeof name === "string" ? name : ""
}
