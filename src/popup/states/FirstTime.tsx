import { Check } from "lucide-react"
import type { Format } from "../../ui/format"
import { LinkButton } from "../../ui/parts/LinkButton"
import { places } from "../places"
import { popupTextIn } from "../text"

/** Nothing was ever read: what it does, what it never does, and the one button. */
export function FirstTime({ format }: { readonly format: Format }) {
  const { states, head } = popupTextIn(format.language)
  return (
    <div className="card pad state">
      <p className="lead strong">{head.first}</p>
      <p className="quiet">{states.firstLead}</p>
      <ul className="does">
        {states.does.map((one) => (
          <li className="tick" key={one}>
            <Check size={14} aria-hidden />
            <span>{one}</span>
          </li>
        ))}
      </ul>
      <LinkButton href={places.reviews} kind="yes" size="big" wide>
        {states.firstOpen}
      </LinkButton>
      <p className="small quiet center">{states.firstHint}</p>
      <LinkButton href={places.tour} wide>
        {states.practice}
      </LinkButton>
      <p className="dont">{states.never}</p>
    </div>
  )
}
