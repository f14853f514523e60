/** Seller pages: a document in, rows out. Standard DOM only, no browser, no clock. */
export { isSignIn, isSlider, pageKindOf } from "./address"
export type { Answer, AnsweredReview } from "./answer"
export { type Diagnosis, diagnose } from "./diagnose"
export type { Mapping } from "./page"
export { type PageReading, type ReadOptions, readPage } from "./read-page"
export { shapeOfText } from "./shape"
export { shopOf } from "./shop"
export { largestAnswer, rowsFromAnswer, type WitnessApi, witnessApis } from "./witness"
