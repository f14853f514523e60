/** Where a rule comes from, in words: its rows of the essays are experience of running shops. */

const rows = /^\d-\d{2}(?:(?:、| 至 )\d-\d{2})*\s*/

/** "0-07 下班之前" is "店铺售后经验：下班之前", "2-18；骚扰他人" is "店铺售后经验；骚扰他人". */
export function spokenSource(source: string, experience: string): string {
  return source
    .split("；")
    .map((part) => {
      const rest = part.replace(rows, "")
      if (rest === part) return part
      return rest === "" ? experience : `${experience}：${rest}`
    })
    .join("；")
}
