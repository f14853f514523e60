/** All shipped sentences. Those of ask-once.ts are held back by `select` until the gate is open. */
import type { Sentence } from "../sentence"
import { askOnce } from "./ask-once"
import { causeSentences } from "./causes"
import { closings } from "./closing"
import { compensations } from "./compensation"
import { confirmations } from "./confirm"
import { followUps } from "./follow-up"
import { offers } from "./offer"
import { publicOffers } from "./offer-public"
import { openings } from "./open"
import { orderSentences } from "./orders"
import { returnSentences } from "./returns"

export const library: readonly Sentence[] = [
  ...openings,
  ...followUps,
  ...causeSentences,
  ...offers,
  ...compensations,
  ...publicOffers,
  ...closings,
  ...confirmations,
  ...askOnce,
  ...orderSentences,
  ...returnSentences
]
