import type { ButtonHTMLAttributes, ReactNode } from "react"

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Said by a screen reader and shown on hover. */
  readonly label: string
  readonly children: ReactNode
}

export function IconButton({ label, className = "icon", ...rest }: IconButtonProps) {
  return <button type="button" className={className} aria-label={label} title={label} {...rest} />
}
