/** The shape of one language's words, for the other languages to fill. */
export type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Widened<Said>
    : T extends readonly unknown[]
      ? { readonly [Key in keyof T]: Widened<T[Key]> }
      : { readonly [Key in keyof T]: Widened<T[Key]> }
