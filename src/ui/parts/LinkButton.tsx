/** A link that looks like a button: it leads somewhere, in a tab of its own. */
import type { AnchorHTMLAttributes } from "react"

interface LinkButtonProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string
  readonly kind?: "yes" | "plain"
  readonly size?: "normal" | "big"
  readonly wide?: boolean
}

export function LinkButton({
  kind = "plain",
  size = "normal",
  wide = false,
  children,
  ...rest
}: LinkButtonProps) {
  const names = ["btn", kind === "yes" && "yes", size !== "normal" && size, wide && "wide"]
  return (
    <a className={names.filter(Boolean).join(" ")} target="_blank" rel="noreferrer" {...rest}>
      {children}
    </a>
  )
}
