/** A name, typed or one of those that are known. */
import { useId, useState } from "react"
import { Button } from "../../../../ui/parts/Button"

interface NameFormProps {
  readonly label: string
  readonly known: readonly string[]
  readonly yes: string
  readonly onName: (name: string) => void
}

export function NameForm({ label, known, yes, onName }: NameFormProps) {
  const [name, setName] = useState("")
  const list = useId()
  return (
    <form
      className="line"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== "") onName(name.trim())
      }}
    >
      <input
        className="field"
        aria-label={label}
        placeholder={label}
        list={list}
        maxLength={60}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <datalist id={list}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Button size="slim" type="submit" disabled={name.trim() === ""}>
        {yes}
      </Button>
    </form>
  )
}
