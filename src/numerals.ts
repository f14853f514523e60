/** Numbers within a sentence, written by `Intl`: inChinese`${50000} 件` says “50,000 件”. Words stay as they are. */
type Sentence = (words: TemplateStringsArray, ...given: (string | number)[]) => string

function writtenIn(locale: string): Sentence {
  let numbers: Intl.NumberFormat | undefined
  const written = (one: string | number) => {
    if (typeof one === "string") return one
    if (Number.isInteger(one) && one >= 0 && one < 1000) return String(one) // written alike, and a popup opens sooner
    numbers ??= new Intl.NumberFormat(locale)
    return numbers.format(one)
  }
  return (words, ...given) => String.raw({ raw: words }, ...given.map(written))
}

export const inChinese = writtenIn("zh-CN")
export const inEnglish = writtenIn("en")
export const sentenceIn = { zh: inChinese, en: inEnglish } as const
