import type { PageKind } from "../rows"
import { pages } from "./kinds"
import type { Page } from "./page"
import { isPunish } from "./reading/signs"

function parse(url: string): URL | null {
  try {
    return new URL(url)
  } catch {
    return null
  }
}

const signInHosts =
  /^(?:login\.taobao\.com|login\.tmall\.com|loginmyseller\.taobao\.com)$|havanalogin|^passport\./

/** True for the platform's sign-in pages. */
export function isSignIn(url: string): boolean {
  const parsed = parse(url)
  if (!parsed) return false
  return (
    signInHosts.test(parsed.hostname) ||
    (/(^|\.)taobao\.com$/.test(parsed.hostname) && /havanalogin/i.test(parsed.pathname))
  )
}

/** True for the platform's slider page, wherever it is shown. */
export function isSlider(url: string): boolean {
  const parsed = parse(url)
  return parsed !== null && isPunish(parsed)
}

/** The page at an address itself, or the one that a sign-in or slider page was put before. */
export function pageAt(url: string): Page | null {
  const parsed = parse(url)
  if (!parsed) return null
  const direct = pages.find((page) => page.matches(parsed))
  if (direct || !(isSignIn(url) || isSlider(url))) return direct ?? null
  for (const value of parsed.searchParams.values()) {
    const target = /^https?:/.test(value) ? parse(value) : null
    const meant = target && pages.find((page) => page.matches(target))
    if (meant) return meant
  }
  return null
}

/** Which kind of seller page an address shows, by host and path; null for all others. */
export const pageKindOf = (url: string): PageKind | null => pageAt(url)?.kind ?? null
