/** What a clerk may do, may do up to a limit, and may not (4-12). */
import { authority } from "../../../kpi/authority"
import type { Rules } from "../../../rules/rules"
import type { Language } from "../../../ui/text"
import { Panel } from "../chart/Panel"
import type { ClerksText } from "./text"

interface AuthorityPanelProps {
  readonly rules: Rules
  readonly text: ClerksText
  readonly language: Language
}

const kinds = ["may", "upTo", "mayNot"] as const

export function AuthorityPanel({ rules, text, language }: AuthorityPanelProps) {
  const lists = authority(rules)
  return (
    <Panel
      across
      title={text.authority.title}
      hint={text.authority.hint}
      tools={
        <a className="small no-print" href="settings.html#rules">
          {text.authority.change}
        </a>
      }
    >
      <div className="authority">
        {kinds.map((kind) => (
          <section key={kind} className={kind}>
            <h3>{text.authority[kind]}</h3>
            <ul>
              {lists[kind].map((words) => (
                <li key={words.en}>{words[language]}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Panel>
  )
}
