/** What it was really about: one click on a cause, or a few own words. */
import { useState } from "react"
import { causeName } from "../cause-name"
import { Tabs } from "../parts/Tabs"
import { useLanguage, useText } from "../text"
import { causeClasses, causesOf, classOf } from "./cause-groups"
import { WordsPanel } from "./WordsPanel"

interface CauseChoiceProps {
  /** The one in force. */
  readonly cause: string | null
  readonly onChoose: (cause: string) => void
}

export function CauseChoice({ cause, onChoose }: CauseChoiceProps) {
  const { judged } = useText()
  const language = useLanguage()
  const [group, setGroup] = useState(classOf(cause))
  const [words, setWords] = useState("")
  return (
    <div className="panel">
      <Tabs
        label={judged.groups}
        tabs={causeClasses.map((name) => ({ name, title: causeName(name, language) }))}
        chosen={group}
        onChoose={setGroup}
      >
        <div className="chips">
          {causesOf(group).map((name) => (
            <button
              key={name}
              type="button"
              className={`chip ${name === cause ? "first" : ""}`}
              aria-pressed={name === cause}
              onClick={() => onChoose(name)}
            >
              {causeName(name, language)}
            </button>
          ))}
        </div>
      </Tabs>
      <WordsPanel
        label={judged.own}
        words={words}
        longest={100}
        focused={false}
        onWords={setWords}
        onSave={onChoose}
      />
    </div>
  )
}
