/** The reviews that the judge learns from and is measured on. They stay outside of this project. */
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..")
const folder = join(process.env.HUINUAN_SHARED ?? join(root, "..", "shared"), "corpora")

/** 1 satisfied, 0 dissatisfied, 2 neutral. */
export interface Labelled {
  readonly label: number
  readonly domain: string
  readonly text: string
  /** How much it counts in training; 1 where nothing is said. */
  readonly weight?: number
}

function lines(file: string): string[][] {
  const path = join(folder, file)
  try {
    return readFileSync(path, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => line.replace(/\r$/, "").split("\t"))
  } catch {
    throw new Error(
      `Cannot read ${path}. Put the corpora there, or set HUINUAN_SHARED to the folder above corpora/.`
    )
  }
}

export function readLabelled(file: string): Labelled[] {
  return lines(file).map(([label = "", domain = "", ...text]) => ({
    label: Number(label),
    domain,
    text: text.join(" ")
  }))
}

/** Rows of labels (无 is no label at all) and text. */
export function readCauses(file: string): { causes: string[]; text: string }[] {
  return lines(file).map(([labels = "", ...text]) => ({
    causes: labels.split(",").filter((label) => label !== "" && label !== "无"),
    text: text.join(" ")
  }))
}

/** FNV-1a, mixed: names a text without holding it. */
export function fingerprint(text: string): string {
  let hash = 2166136261
  for (let unit = 0; unit < text.length; unit++) hash = Math.imul(hash ^ text.charCodeAt(unit), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519)
  return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, "0")
}
