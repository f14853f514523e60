import { expect, test } from "vitest"
import { dark, light, type Palette } from "../../../src/ui/style/tokens"

/** Relative luminance after WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const part = Number.parseInt(colour.slice(place, place + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

/** Every pairing of text and ground that the styles make. */
const pairs: readonly (readonly [text: keyof Palette, ...grounds: (keyof Palette)[]])[] = [
  ["ink", "bg", "surface", "sunken", "actSoft"],
  ["ink2", "bg", "surface", "sunken"],
  ["act", "bg", "surface", "actSoft"],
  ["actInk", "act"],
  ["late", "bg", "surface", "lateSoft"],
  ["due", "bg", "surface", "dueSoft"],
  ["ok", "surface", "okSoft"]
]

test.each([
  ["light", light],
  ["dark", dark]
])("all text in %s reaches 4.5 to 1, icons 3 to 1", (_, palette) => {
  for (const [text, ...grounds] of pairs)
    for (const ground of grounds)
      expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  for (const ground of ["bg", "surface"] as const)
    expect(contrast(palette.ink3, palette[ground]), `ink3 on ${ground}`).toBeGreaterThanOrEqual(3)
})
