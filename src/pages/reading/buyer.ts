import type { Block } from "./blocks"
import { Unread } from "./failure"

const anonymous = /[(（]\s*匿名(?:用户|评价)?\s*[)）]/g
const noise =
  /^(?:旺旺|和我联系|给我留言|联系买家|发消息|匿名|匿名评价|会员名?:?|买家:?|昵称:?|新客|老客|粉丝|会员|88VIP|VIP|复制|查看|\(匿名\)|[^\p{Letter}\p{Number}*]+)$/u
const mask = /^[^*\s]{0,6}\*{1,6}[^*\s]{0,6}$/

export const isMasked = (label: string): boolean =>
  mask.test(label.replace(/\((?:匿名(?:用户|评价)?)\)/g, "").trim())

/** A buyer's nick as shown, without marks such as （匿名）. Throws Unread where it is not surely one of the blocks. */
export function buyerOf(blocks: Block[]): string {
  const named = blocks.filter(({ label, text }) => text && !noise.test(label))
  const masked = named.filter(({ label }) => isMasked(label))
  const linked = named.filter(({ control }) => control?.nodeName === "A")
  const chosen = [masked, named, linked].find(
    (some, rank) => some.length === 1 && (rank === 0 || masked.length === 0)
  )?.[0]
  if (!chosen) {
    const reason = named.length === 0 ? "no nick is shown" : "several texts may be the nick"
    throw new Unread("buyer", reason)
  }
  const nick = chosen.text.replace(anonymous, "").trim()
  if (!nick || nick.length > 100) throw new Unread("buyer", "the nick is empty or too long")
  return nick
}
