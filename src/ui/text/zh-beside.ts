/** Digits stand apart from characters: 10:30 打过 and 等到 18:00, but 今天打过 and 等到周一. */
export const beside = (one: string, other: string): string =>
  /\d$/.test(one) || /^\d/.test(other) ? `${one} ${other}` : `${one}${other}`
