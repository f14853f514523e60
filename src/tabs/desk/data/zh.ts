/** What the section of data says in Chinese. */
import type { BackupReason } from "../../../backup/problem"
import { inChinese } from "../../../numerals"
import type { Field } from "../../../sheets/columns"
import type { DateQuestion } from "../../../sheets/dates"
import type { RowProblem } from "../../../sheets/ledger"
import type { SheetReason } from "../../../sheets/table"

/** Of each question: what is asked, and its answers. */
type Questions = Record<DateQuestion, { readonly ask: string; readonly answers: Record<string, string> }>

export const zh = {
  lead: "都在这台电脑上，想带走、想拿回、想删掉，都在这里。",
  failed: "没有成功，请再试一次。",
  backup: {
    title: "备份",
    never: "还没有在别处存过备份。电脑坏了，记录就没了。",
    last: (ago: string) => `上次存到别处是${ago}。`,
    old: (ago: string) => `上次存到别处已经是${ago}，该再存一份了。`,
    passphrase: "密码（可以不设）",
    passphraseHint: "设了密码，别人拿到文件也打不开；密码忘了，谁也打不开。",
    save: "存一份备份",
    saving: "正在写备份……",
    saved: (events: number) => inChinese`备份好了，一共 ${events} 条记录。`,
    show: "显示密码",
    elsewhere: "文件在浏览器的下载里。放到 U 盘或网盘以后，点一下：",
    isElsewhere: "已放到别处",
    noted: "记下了，30 天后再提醒。",
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
    passphrase: "这份备份的密码",
    open: "打开",
    made: (day: string) => `${day} 的备份`,
    holds: (cases: number, events: number) => inChinese`${cases} 个案子，${events} 条记录`,
    adds: (added: number, known: number) => inChinese`这里没有的 ${added} 条，已有的 ${known} 条`,
    leavesOut: (count: number) => inChinese`有 ${count} 项设置这个版本用不了，没有拿过来；其他的都在。`,
    keeps: (count: number) => inChinese`有 ${count} 项设置和这台电脑的不一样，保留这台电脑的。`,
    confirm: "恢复",
    cancel: "先不恢复",
    restoring: "正在恢复，请不要关掉……",
    done: (added: number) =>
      added > 0 ? inChinese`恢复好了，多了 ${added} 条记录。` : "这份备份里的都已经有了。",
    problems: {
      "not-a-backup": "这不是回暖的备份文件。",
      newer: "这份备份是更新的版本做的，请先更新回暖再恢复。",
      "too-large": "这份备份太大了，读不了。",
      "cut-off": "这份备份不完整，后面少了一段。请重新复制一次，或换一份。",
      damaged: "这份备份坏了，什么都没有恢复。请换一份。",
      "needs-passphrase": "这份备份设了密码。",
      "wrong-passphrase": "密码不对。文件是好的，再想想密码。",
      malformed: "这份备份里有看不懂的内容，什么都没有恢复。",
      future: "这份备份里有将来的记录，什么都没有恢复。请看看电脑的日期对不对。"
    } satisfies Record<BackupReason, string>
  },
  table: {
    title: "导入以前手工记的差评表",
    hint: "Excel 或 CSV 都行。先看一遍会导入什么，再决定。电话、地址不会导入。",
    choose: "选表格文件",
    reading: "正在读表格……",
    sheet: "工作表",
    shop: "算在哪家店",
    columns: "每一列是什么",
    ignored: "不导入",
    headerRow: "哪一行是表头",
    header: (row: number, said: string) => inChinese`第 ${row} 行：${said}`,
    noHeader: "没有表头，第一行就是记录",
    column: (letters: string) => `${letters} 列`,
    example: (said: string) => `例如 ${said}`,
    refused: (name: string, why: string) => `工作表“${name}”没有读：${why}`,
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
    fillDown: (count: number) => inChinese`有 ${count} 行没写日期，上面一行有。是合并过的格子，照上一行填`,
    filled: (count: number) => inChinese`合并的格子已经照样填好：${count} 格。`,
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
    samples: (count: number, samples: string) => inChinese`${count} 行，比如 ${samples}`,
    unfinished: "没写处理结果的",
    unfinishedChoices: { recent: "还能改评的放进清单", all: "全部放进清单", none: "都当旧账，不放进清单" },
    fresh: "新的",
    follow: (count: number) => inChinese`其中 ${count} 条放进清单`,
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
    line: (line: number) => inChinese`第 ${line} 行`,
    more: (count: number) => inChinese`还有 ${count} 行`,
    brokenIds: (count: number) => inChinese`${count} 行的订单号被表格软件改坏了后几位，没有用它。`,
    take: (count: number) => inChinese`导入 ${count} 条`,
    taking: "正在导入……",
    taken: (count: number) => inChinese`导入了 ${count} 条。`,
    cancel: "先不导入",
    nothing: "没有新的可以导入。",
    imports: "导入过的表",
    importLine: (count: number, day: string) => inChinese`${count} 条 · ${day}`,
    undo: "撤回整次导入",
    undone: "已撤回",
    tookBack: (count: number, kept: number) =>
      inChinese`撤回了 ${count} 条${kept > 0 ? inChinese`；${kept} 条已有人接着处理，留着` : ""}。`,
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
    writing: (rows: number) => (rows === 0 ? "正在读取记录……" : inChinese`已经写了 ${rows} 行……`),
    print: "打印",
    back: "回到数据",
    corrections: "判断的更正",
    correctionsHint: (count: number) => inChinese`更正过 ${count} 条判断，可以导出给训练用。`,
    save: "导出",
    cut: (count: number) => inChinese`只打印前 ${count} 行，全部请导出 Excel。`
  },
  size: {
    title: "占用空间",
    used: (size: string) => `用了 ${size}`,
    counts: (cases: number, orders: number) => inChinese`${cases} 个案子，${orders} 笔订单`,
    persistent: "浏览器不会自己清掉它。",
    notPersistent: "磁盘快满时，浏览器可能清掉它：请常存备份。"
  },
  forget: {
    title: "忘掉一位买家",
    hint: "名字、说过的话和备注都会抹掉，只留次数。",
    find: "买家昵称或订单号",
    search: "找一找",
    none: "没有找到。",
    found: (count: number) => inChinese`找到 ${count} 个案子`,
    forget: "忘掉",
    forgotten: (count: number) => inChinese`忘掉了 ${count} 个案子里的买家，自动备份也换成新的了。`,
    shopTitle: "删掉一家店",
    shopHint: "这家店的案子、订单、历史全部删除。",
    shopDelete: "删掉这家店",
    shopType: (name: string) => `输入店名“${name}”`,
    shopDone: "这家店的记录已经删掉了。"
  },
  remove: {
    title: "全部删除",
    hint: "这台电脑上的记录、设置、自动备份全部删除，删了找不回来。要留一份，先存备份。",
    type: "输入“全部删除”",
    word: "全部删除",
    confirm: "删掉所有记录",
    done: "都删掉了。"
  }
}

export type DataText = typeof zh
