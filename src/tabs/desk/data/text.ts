/** What the section of data says. */
import type { BackupReason } from "../../../backup/problem"
import type { Field } from "../../../sheets/columns"
import type { DateQuestion } from "../../../sheets/dates"
import type { RowProblem } from "../../../sheets/ledger"
import type { SheetReason } from "../../../sheets/table"
import { plural } from "../../../ui/text/en-plural"

/** Of each question: what is asked, and its answers. */
type Questions = Record<DateQuestion, { readonly ask: string; readonly answers: Record<string, string> }>

const zh = {
  lead: "都在这台电脑上，想带走、想拿回、想删掉，都在这里。",
  failed: "没有成功，请再试一次。",
  cancel: "先不了",
  backup: {
    title: "备份",
    never: "还没有在别处存过备份。电脑坏了，记录就没了。",
    last: (ago: string) => `上次存到别处是${ago}。`,
    old: (ago: string) => `上次存到别处已经是${ago}，该再存一份了。`,
    passphrase: "口令（可以不设）",
    passphraseHint: "设了口令，别人拿到文件也打不开；口令忘了，谁也打不开。",
    save: "存一份备份",
    saving: "正在写备份……",
    saved: (events: number) => `备份好了，一共 ${events} 条记录。请把文件放到 U 盘或网盘。`,
    copies: "每天自动留一份在这台电脑上，留 7 天；更新前也留一份。",
    copyOf: (day: string) => `${day} 的备份`,
    beforeUpdate: (day: string) => `${day} 更新前的备份`,
    take: "另存",
    useCopy: "恢复"
  },
  restore: {
    title: "恢复",
    hint: "和现在的记录合在一起，只会多，不会少。",
    choose: "选备份文件",
    reading: "正在看备份……",
    passphrase: "这份备份的口令",
    open: "打开",
    made: (day: string) => `${day} 的备份`,
    holds: (cases: number, events: number) => `${cases} 个案子，${events} 条记录`,
    adds: (added: number, known: number) => `这里没有的 ${added} 条，已有的 ${known} 条`,
    keeps: (count: number) => `有 ${count} 项设置和这台电脑的不一样，保留这台电脑的。`,
    confirm: "恢复",
    restoring: "正在恢复，请不要关掉……",
    done: (added: number) => (added > 0 ? `恢复好了，多了 ${added} 条记录。` : "这份备份里的都已经有了。"),
    problems: {
      "not-a-backup": "这不是回暖的备份文件。",
      newer: "这份备份是更新的版本做的，请先更新回暖再恢复。",
      "too-large": "这份备份太大了，读不了。",
      "cut-off": "这份备份不完整，后面少了一段。请重新复制一次，或换一份。",
      damaged: "这份备份坏了，什么都没有恢复。请换一份。",
      "needs-passphrase": "这份备份设了口令。",
      "wrong-passphrase": "口令不对。文件是好的，再想想口令。",
      malformed: "这份备份里有看不懂的内容，什么都没有恢复。",
      future: "这份备份里有将来的记录，什么都没有恢复。请看看电脑的日期对不对。"
    } satisfies Record<BackupReason, string>
  },
  table: {
    title: "接手手记的差评表",
    hint: "Excel 或 CSV 都行。先看一遍会导入什么，再决定。电话、地址不会导入。",
    choose: "选表格文件",
    reading: "正在读表格……",
    sheet: "工作表",
    shop: "算在哪家店",
    columns: "每一列是什么",
    ignored: "不导入",
    header: (row: number) => `第 ${row} 行是表头`,
    fields: {
      postedAt: "评价日期",
      text: "评价内容",
      grade: "好中差评",
      orderId: "订单号",
      feedId: "评价编号",
      buyer: "买家",
      itemTitle: "商品",
      itemId: "商品编号",
      append: "追评",
      cause: "原因",
      result: "处理结果",
      note: "备注",
      clerk: "处理人",
      seenAt: "发现日期"
    } satisfies Record<Field, string>,
    missing: {
      postedAt: "还缺一列：请指出哪一列是评价日期。",
      text: "还缺一列：请指出哪一列是评价内容，或者好中差评。"
    },
    fillDown: (count: number) => `有 ${count} 行没写日期，上面一行有。是合并过的格子，照上一行填`,
    filled: (count: number) => `合并的格子已经照样填好：${count} 格。`,
    questions: {
      year: {
        ask: "这些日期没写年份，是哪一年的？",
        answers: { latest: "最近的一次", thisYear: "今年", lastYear: "去年", beforeLast: "前年" }
      },
      tenths: {
        ask: "“11.2” 这样的是 2 号还是 20 号？",
        answers: { second: "2 号", twentieth: "20 号" }
      },
      order: {
        ask: "“2/11/2025” 这样的，哪个是月？",
        answers: { "month-day": "前面是月", "day-month": "前面是日" }
      },
      shortYear: {
        ask: "“25/11/02” 这样的，年在前还是在后？",
        answers: { "year-first": "年在前", "year-last": "年在后" }
      }
    } satisfies Questions,
    samples: (count: number, samples: string) => `${count} 行，比如 ${samples}`,
    unfinished: "没写处理结果的",
    unfinishedChoices: { recent: "还能改评的放进清单", all: "全部放进清单", none: "都当旧账，不放进清单" },
    fresh: "新的",
    follow: (count: number) => `其中 ${count} 条放进清单`,
    known: "已经有了",
    repeated: "表里重复",
    unreadable: "读不懂",
    waiting: "等您回答，先不导入",
    reasons: {
      "no-date": "没有日期",
      "not-a-date": "不是日期",
      future: "日期在将来",
      "too-early": "日期太早",
      "nothing-said": "没有评价内容，也没有中差评"
    } satisfies Record<RowProblem, string>,
    line: (line: number) => `第 ${line} 行`,
    more: (count: number) => `还有 ${count} 行`,
    brokenIds: (count: number) => `${count} 行的订单号被表格软件改坏了后几位，没有用它。`,
    take: (count: number) => `导入 ${count} 条`,
    taking: "正在导入……",
    taken: (count: number) => `导入了 ${count} 条。`,
    nothing: "没有新的可以导入。",
    imports: "导入过的表",
    importLine: (count: number, day: string) => `${count} 条 · ${day}`,
    undo: "整个撤回",
    undone: "已撤回",
    tookBack: (count: number, kept: number) =>
      `撤回了 ${count} 条${kept > 0 ? `；${kept} 条已有人接着处理，留着` : ""}。`,
    problems: {
      "too-large": "这个文件太大了（最多 20 MB）。请分成几个再导入，或只留下差评那一页。",
      "too-many-rows": "行数太多了（最多 2 万行）。请分成几个再导入。",
      empty: "这个表格里没有内容。",
      damaged: "这个文件坏了或不完整，请重新保存一次。",
      "old-excel": "这是旧版 .xls，请在 Excel 或 WPS 里另存为 .xlsx。",
      "web-page": "这其实是一个网页，请用 Excel 打开后另存为 .xlsx。",
      encrypted: "这个表格设了密码，请去掉密码后再保存一次。",
      "not-a-sheet": "这不是表格文件。"
    } satisfies Record<SheetReason, string>
  },
  export: {
    title: "导出",
    hint: "买家写的话会原样导出，请只给该看的人。",
    sheets: { cases: "案子", promises: "承诺", statistics: "统计" },
    xlsx: "导出 Excel",
    csv: "CSV",
    print: "打印",
    back: "回到数据",
    corrections: "判断的更正",
    correctionsHint: (count: number) => `更正过 ${count} 条判断，可以导出给训练用。`,
    save: "导出",
    cut: (count: number) => `只打印前 ${count} 行，全部请导出 Excel。`
  },
  size: {
    title: "占用",
    used: (size: string) => `用了 ${size}`,
    counts: (cases: number, orders: number) => `${cases} 个案子，${orders} 笔订单`,
    persistent: "浏览器不会自己清掉它。",
    notPersistent: "磁盘快满时，浏览器可能清掉它：请常存备份。"
  },
  forget: {
    title: "忘掉一位买家",
    hint: "名字、说过的话和备注都会抹掉，次数留着。",
    find: "买家昵称或订单号",
    search: "找一找",
    none: "没有找到。",
    found: (count: number) => `找到 ${count} 个案子`,
    forget: "忘掉",
    forgotten: (count: number) => `忘掉了 ${count} 个案子里的买家，自动备份也换成新的了。`,
    shopTitle: "删掉一家店",
    shopHint: "这家店的案子、订单、历史全部删除。",
    shopDelete: "删掉这家店",
    shopType: (name: string) => `输入店名“${name}”`,
    shopDone: "这家店的记录已经删掉了。"
  },
  remove: {
    title: "全部删除",
    hint: "这台电脑上的记录、设置、自动备份全部删除，删了找不回来。要留一份，先存备份。",
    open: "全部删除……",
    type: "输入“全部删除”",
    word: "全部删除",
    confirm: "删掉所有记录",
    done: "都删掉了。"
  }
}

export type DataText = typeof zh

const en: DataText = {
  lead: "All of it is on this computer; take it along, bring it back or delete it here.",
  failed: "That did not work. Please try again.",
  cancel: "Not now",
  backup: {
    title: "Backup",
    never: "No backup was kept elsewhere yet. If this computer breaks, the records are gone.",
    last: (ago) => `Last kept elsewhere ${ago}.`,
    old: (ago) => `Last kept elsewhere ${ago}. Time for another one.`,
    passphrase: "Passphrase (optional)",
    passphraseHint: "With it, nobody else can open the file; if you forget it, nobody can.",
    save: "Save a backup",
    saving: "Writing the backup …",
    saved: (events) => `Saved, ${plural(events, "record")}. Please put the file somewhere else.`,
    copies: "One copy a day stays on this computer for 7 days, and one from before each update.",
    copyOf: (day) => `Copy of ${day}`,
    beforeUpdate: (day) => `Before the update of ${day}`,
    take: "Save as",
    useCopy: "Restore"
  },
  restore: {
    title: "Restore",
    hint: "Joined with what is here: it can only become more, never less.",
    choose: "Choose a backup",
    reading: "Looking at the backup …",
    passphrase: "Passphrase of this backup",
    open: "Open",
    made: (day) => `Backup of ${day}`,
    holds: (cases, events) => `${plural(cases, "case")}, ${plural(events, "record")}`,
    adds: (added, known) => `${added} not here yet, ${known} here already`,
    keeps: (count) => `${plural(count, "setting")} differ; those of this computer stay.`,
    confirm: "Restore",
    restoring: "Restoring, please leave it open …",
    done: (added) =>
      added > 0 ? `Restored: ${plural(added, "record")} more.` : "All of it was here already.",
    problems: {
      "not-a-backup": "This is no backup of Huinuan.",
      newer: "A newer version made this backup. Please update Huinuan first.",
      "too-large": "This backup is too large to be read.",
      "cut-off": "This backup is not whole: its end is missing. Please copy it again or use another.",
      damaged: "This backup is damaged. Nothing was restored. Please use another.",
      "needs-passphrase": "This backup has a passphrase.",
      "wrong-passphrase": "Wrong passphrase. The file itself is fine.",
      malformed: "This backup says things that nobody understands. Nothing was restored.",
      future: "This backup tells of the future. Nothing was restored. Is the computer's date right?"
    }
  },
  table: {
    title: "Take over a hand-kept table",
    hint: "Excel or CSV. You see what would be taken in before it is. Telephones and addresses are left out.",
    choose: "Choose a table",
    reading: "Reading the table …",
    sheet: "Sheet",
    shop: "Shop",
    columns: "What each column is",
    ignored: "leave out",
    header: (row) => `Row ${row} names the columns`,
    fields: {
      postedAt: "Review date",
      text: "Review",
      grade: "Grade",
      orderId: "Order number",
      feedId: "Review number",
      buyer: "Buyer",
      itemTitle: "Item",
      itemId: "Item number",
      append: "Follow-up review",
      cause: "Cause",
      result: "Result",
      note: "Note",
      clerk: "Clerk",
      seenAt: "Noticed on"
    },
    missing: {
      postedAt: "One more: please say which column is the review date.",
      text: "One more: please say which column is the review, or its grade."
    },
    fillDown: (count) =>
      `${plural(count, "row")} have no date below one that does. They are merged cells: fill them down`,
    filled: (count) => `Merged cells were filled: ${count}.`,
    questions: {
      year: {
        ask: "These dates have no year. Which one is it?",
        answers: {
          latest: "the most recent",
          thisYear: "this year",
          lastYear: "last year",
          beforeLast: "the year before"
        }
      },
      tenths: {
        ask: "Is “11.2” the 2nd or the 20th?",
        answers: { second: "the 2nd", twentieth: "the 20th" }
      },
      order: {
        ask: "Which is the month in “2/11/2025”?",
        answers: { "month-day": "the first", "day-month": "the second" }
      },
      shortYear: {
        ask: "Does the year of “25/11/02” come first or last?",
        answers: { "year-first": "first", "year-last": "last" }
      }
    },
    samples: (count, samples) => `${plural(count, "row")}, such as ${samples}`,
    unfinished: "Without a result",
    unfinishedChoices: {
      recent: "on the checklist while the review can change",
      all: "all on the checklist",
      none: "old matters, none on the checklist"
    },
    fresh: "New",
    follow: (count) => `${count} of them go on the checklist`,
    known: "Known already",
    repeated: "Twice in the table",
    unreadable: "Not readable",
    waiting: "Wait for an answer, left out",
    reasons: {
      "no-date": "no date",
      "not-a-date": "not a date",
      future: "a date in the future",
      "too-early": "too early a date",
      "nothing-said": "neither a review nor a low grade"
    },
    line: (line) => `Row ${line}`,
    more: (count) => `and ${plural(count, "more row", "more rows")}`,
    brokenIds: (count) =>
      `In ${plural(count, "row")} a spreadsheet has spoiled the order number; it is not used.`,
    take: (count) => `Take in ${count}`,
    taking: "Taking it in …",
    taken: (count) => `${plural(count, "case")} taken in.`,
    nothing: "There is nothing new to take in.",
    imports: "Tables taken in",
    importLine: (count, day) => `${plural(count, "case")} · ${day}`,
    undo: "Take all of it back",
    undone: "taken back",
    tookBack: (count, kept) =>
      `${plural(count, "case")} taken back${kept > 0 ? `; ${kept} stay, somebody has worked on them` : ""}.`,
    problems: {
      "too-large":
        "This file is too large (20 MB at most). Please split it, or keep only the sheet of reviews.",
      "too-many-rows": "Too many rows (20,000 at most). Please split the table.",
      empty: "This table is empty.",
      damaged: "This file is damaged or not whole. Please save it again.",
      "old-excel": "This is an old .xls file. Please save it as .xlsx.",
      "web-page": "This is really a web page. Please open it in Excel and save it as .xlsx.",
      encrypted: "This table has a password. Please save it without one.",
      "not-a-sheet": "This is no table."
    }
  },
  export: {
    title: "Export",
    hint: "Buyers' words go out as they are: only to people who may see them.",
    sheets: { cases: "Cases", promises: "Promises", statistics: "Statistics" },
    xlsx: "Excel",
    csv: "CSV",
    print: "Print",
    back: "Back to the data",
    corrections: "Corrected judgements",
    correctionsHint: (count) => `${plural(count, "judgement")} corrected; they can be exported for training.`,
    save: "Export",
    cut: (count) => `Only the first ${count} rows are printed; export to Excel for all.`
  },
  size: {
    title: "Size",
    used: (size) => `${size} used`,
    counts: (cases, orders) => `${plural(cases, "case")}, ${plural(orders, "order")}`,
    persistent: "The browser will not clear it by itself.",
    notPersistent: "With a full disk the browser may clear it: please keep backups."
  },
  forget: {
    title: "Forget a buyer",
    hint: "Name, words and notes go; the counts stay.",
    find: "Buyer's nick or order number",
    search: "Find",
    none: "Nobody found.",
    found: (count) => `${plural(count, "case")} found`,
    forget: "Forget",
    forgotten: (count) => `The buyers of ${plural(count, "case")} are forgotten; the copies were made anew.`,
    shopTitle: "Delete a shop",
    shopHint: "All cases, orders and history of this shop.",
    shopDelete: "Delete this shop",
    shopType: (name) => `Type the shop's name “${name}”`,
    shopDone: "The shop's records are deleted."
  },
  remove: {
    title: "Delete everything",
    hint: "All records, settings and copies on this computer. It cannot be undone; save a backup first if you want one.",
    open: "Delete everything …",
    type: "Type “全部删除”",
    word: "全部删除",
    confirm: "Delete all records",
    done: "Everything is deleted."
  }
}

export const dataText = { zh, en } as const
