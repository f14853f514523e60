import type { ButtonHTMLAttributes } from "react"

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `yes` for the one thing to do, `plain` for the rest. */
  readonly kind?: "yes" | "plain"
  readonly size?: "slim" | "normal" | "big"
  readonly wide?: boolean
}

export function Button({
  kind = "plain",
  size = "normal",
  wide = false,
  className = "",
  ...rest
}: ButtonProps) {
  const names = ["btn", kind === "yes" && "yes", size !== "normal" && size, wide && "wide", className]
  return <button type="button" className={names.filter(Boolean).join(" ")} {...rest} />
}
