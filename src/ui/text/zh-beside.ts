/** Digits stand apart from characters: 10:30 打过, but 今天打过. */
export const beside = (one: string, other: string): string =>
  /\d$/.test(one) ? `${one} ${other}` : `${one}${other}`
