/** A button that asks for a file. The same file can be chosen again. */
import { useRef } from "react"
import { Button } from "../../../ui/parts/Button"

interface FileButtonProps {
  readonly label: string
  readonly accept: string
  readonly disabled: boolean
  readonly onFile: (file: File) => void
}

export function FileButton({ label, accept, disabled, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ""
          if (file) onFile(file)
        }}
      />
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  )
}
