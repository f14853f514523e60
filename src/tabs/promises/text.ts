/** What the page of promises says. */
const zh = {
  title: "答应过的事",
  lead: "每一件都有时间。做到了点一下；过了时间的排在最前面。",
  none: "没有还没做到的承诺。",
  broken: "过了时间",
  due: (moment: string) => `${moment} 前`,
  madeBy: (who: string, moment: string) => `${who} ${moment}答应的`,
  keep: "做到了",
  failed: "没有存上，请再试一次。"
}

type Text = typeof zh

const en: Text = {
  title: "Promises",
  lead: "Each has its time. One click once it is kept; those past their time come first.",
  none: "No promise is open.",
  broken: "past its time",
  due: (moment) => `by ${moment}`,
  madeBy: (who, moment) => `promised by ${who}, ${moment}`,
  keep: "Kept",
  failed: "Not saved. Please try again."
}

export const promisesText = { zh, en } as const
