/**
 * The palette and measures. Red is only for what is overdue, amber for due soon, teal acts, persimmon is
 * the mark. Text is never lighter than `ink2`; `ink3` draws icons, boxes and ticks.
 */
export interface Palette {
  readonly bg: string
  readonly surface: string
  readonly sunken: string
  /** What stands up from something sunken: the chosen tab. */
  readonly raised: string
  readonly line: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly act: string
  readonly actInk: string
  readonly actSoft: string
  readonly mark: string
  readonly late: string
  readonly lateSoft: string
  readonly due: string
  readonly dueSoft: string
  readonly ok: string
  readonly okSoft: string
}

export const light: Palette = {
  bg: "#faf7f2",
  surface: "#ffffff",
  sunken: "#f4efe7",
  raised: "#ffffff",
  line: "#e8e0d5",
  ink: "#2a2420",
  ink2: "#665c53",
  ink3: "#8c8177",
  act: "#0f6b5c",
  actInk: "#ffffff",
  actSoft: "#e3f1ee",
  mark: "#d9622b",
  late: "#b3261e",
  lateSoft: "#fbe9e6",
  due: "#855400",
  dueSoft: "#fdf0d5",
  ok: "#2c7449",
  okSoft: "#e5f2e9"
}

export const dark: Palette = {
  bg: "#1b1815",
  surface: "#25211d",
  sunken: "#1f1b18",
  raised: "#453d36",
  line: "#3a342e",
  ink: "#f1ebe4",
  ink2: "#b9aea3",
  ink3: "#92877d",
  act: "#5cc5b0",
  actInk: "#0c2621",
  actSoft: "#1d3833",
  mark: "#f08a55",
  late: "#ff9c91",
  lateSoft: "#43221f",
  due: "#f0c063",
  dueSoft: "#3d301a",
  ok: "#86cfa0",
  okSoft: "#1f3527"
}

const dashed = (name: string) => name.replace(/([A-Z]|\d)/g, "-$1").toLowerCase()
const variables = (palette: Partial<Palette>) =>
  Object.entries(palette)
    .map(([name, value]) => `--${dashed(name)}: ${value};`)
    .join(" ")

const lightShadow = "--shadow: 0 1px 2px rgb(60 40 20 / 6%), 0 6px 20px rgb(60 40 20 / 7%);"
const darkShadow = "--shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 6px 20px rgb(0 0 0 / 35%);"

/** `:host` and `:root` alike, so that the same string dresses a page and a shadow root. */
export const tokens = `
:root, :host, .hn [data-theme="light"] {
  color-scheme: light; ${variables(light)} ${lightShadow}
  --r1: 6px; --r2: 9px; --r3: 14px; --round: 999px;
  --f1: 11px; --f2: 12px; --f3: 13px; --f4: 14px; --f5: 15px; --f6: 22px;
  --sans: -apple-system, BlinkMacSystemFont, "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans SC", "WenQuanYi Zen Hei", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]), :host(:not([data-theme="light"])) { color-scheme: dark; ${variables(dark)} ${darkShadow} }
}
:root[data-theme="dark"], :host([data-theme="dark"]), .hn [data-theme="dark"] { color-scheme: dark; ${variables(dark)} ${darkShadow} }
@media (prefers-contrast: more) {
  :root, :host { --ink-2: var(--ink); --ink-3: var(--ink); --line: var(--ink-3) }
}
`
