import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { html, type Markup, markup } from "./html"
import type { PageSettings } from "./page-settings"

const program = fileURLToPath(new URL("./client/main.ts", import.meta.url))
const style = (name: string) => readFileSync(new URL(`./client/styles/${name}.css`, import.meta.url), "utf8")

let script: Promise<string> | null = null

function bundle(): Promise<string> {
  script ??= build({
    entryPoints: [program],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8"
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? "")
  return script
}

/** The document of every Qianniu address: an empty frame that its own script fills. */
export async function workbench(settings: PageSettings): Promise<Markup> {
  const styles = ["frame", "controls", "reviews", "orders", "dialogs"].map(style).join("")
  const json = JSON.stringify(settings).replaceAll("<", "\\u003c")
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>千牛商家工作台</title>
<link rel="icon" href="data:,">
<style>${markup(styles)}</style>
</head>
<body>
<div id="icestark-container"></div>
<script type="application/json" id="simulation-settings">${markup(json)}</script>
<script>${markup(await bundle())}</script>
</body>
</html>`
}
