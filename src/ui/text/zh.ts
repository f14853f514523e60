/** What the screens say, in Chinese. Every key is used, and `en.ts` has each of them. */
import { zhPage } from "./zh-page"
import { zhPopup } from "./zh-popup"

export const zh = { ...zhPage, ...zhPopup }

type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Widened<Said>
    : T extends readonly unknown[]
      ? { readonly [Key in keyof T]: Widened<T[Key]> }
      : { readonly [Key in keyof T]: Widened<T[Key]> }

/** The shape that every language has. */
export type Text = Widened<typeof zh>

/** What a page's script carries: without the words of the popup around the cards. */
export type PageText = Omit<Text, keyof typeof zhPopup>
