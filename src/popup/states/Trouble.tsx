/** The page cannot be read: what that means, and the one thing a person can do about it. */

import type { Watch } from "../../today/watch"
import type { Format } from "../../ui/format"
import { LinkButton } from "../../ui/parts/LinkButton"
import { places } from "../places"
import { popupTextIn } from "../text"
import { Strip } from "./Strip"

interface TroubleProps {
  readonly watch: Extract<Watch, { state: "trouble" }>
  readonly now: number
  readonly format: Format
}

export function Trouble({ watch, now, format }: TroubleProps) {
  const { states } = popupTextIn(format.language)
  const since = format.date(watch.since, now)
  const page = places[watch.page]
  const strip = watch.lastReadAt !== null && watch.lastReadAt < now && (
    <Strip from={watch.lastReadAt} now={now} gap={states.unreadable} format={format} />
  )
  if (watch.kind === "changed")
    return (
      <div className="card pad state">
        {strip}
        <p>{states.changedHint(since)}</p>
        <div className="two">
          <LinkButton kind="yes" href={places.doctor}>
            {states.doctor}
          </LinkButton>
          <LinkButton href={page}>{states.look}</LinkButton>
        </div>
        <p className="small quiet center">{states.doctorHint}</p>
      </div>
    )
  const act = { "signed-out": states.signIn, blocked: states.verify, "no-permission": states.look }[
    watch.kind
  ]
  const hint = {
    "signed-out": states.signInHint,
    blocked: states.verifyHint,
    "no-permission": states.askOwner
  }[watch.kind]
  return (
    <div className="card pad state">
      {strip}
      <LinkButton kind="yes" size="big" wide href={page}>
        {act}
      </LinkButton>
      <p className="small quiet center">{hint}</p>
    </div>
  )
}
