/** Where the numbers about the platform's own limits come from; apart, so that a page's script can say it. */

/** Second-hand and undated, and changed often: shown with "please check", never relied upon. */
export const hearsay = {
  source: "淘宝延迟发货的赔付（转引 mr010.com，2024 前后）",
  date: "2024-12",
  confidence: "L",
  pleaseCheck: true
} as const
