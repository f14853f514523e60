/** What the section of data says in English. */
import { inEnglish } from "../../../numerals"
import { plural } from "../../../ui/text/en-plural"
import type { DataText } from "./zh"

export const en: DataText = {
  lead: "All of it is on this computer; take it along, bring it back or delete it here.",
  failed: "That did not work. Please try again.",
  backup: {
    title: "Backup",
    never: "No backup was kept elsewhere yet. If this computer breaks, the records are gone.",
    last: (ago) => `Last kept elsewhere ${ago}.`,
    old: (ago) => `Last kept elsewhere ${ago}. Time for another one.`,
    passphrase: "Passphrase (optional)",
    passphraseHint: "With it, nobody else can open the file; if you forget it, nobody can.",
    save: "Save a backup",
    saving: "Writing the backup …",
    saved: (events) => `Saved, ${plural(events, "record")}.`,
    show: "Show it",
    elsewhere: "The file is among the browser's downloads. Once it lies on a stick or another disk:",
    isElsewhere: "It lies elsewhere",
    noted: "Noted; the next reminder comes in 30 days.",
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
    adds: (added, known) => inEnglish`${added} not here yet, ${known} here already`,
    leavesOut: (count) =>
      `${plural(count, "setting")} cannot be used by this version and stay out; all the rest is taken.`,
    keeps: (count) => `${plural(count, "setting")} differ; those of this computer stay.`,
    confirm: "Restore",
    cancel: "Do not restore",
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
    headerRow: "Which row names the columns",
    header: (row, said) => inEnglish`Row ${row}: ${said}`,
    noHeader: "None: the first row is a record",
    column: (letters) => `Column ${letters}`,
    example: (said) => `e.g. ${said}`,
    refused: (name, why) => `Sheet “${name}” was not read: ${why}`,
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
    filled: (count) => inEnglish`Merged cells were filled: ${count}.`,
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
    follow: (count) => inEnglish`${count} of them go on the checklist`,
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
    line: (line) => inEnglish`Row ${line}`,
    more: (count) => `and ${plural(count, "more row", "more rows")}`,
    brokenIds: (count) =>
      `In ${plural(count, "row")} a spreadsheet has spoiled the order number; it is not used.`,
    take: (count) => inEnglish`Take in ${count}`,
    taking: "Taking it in …",
    taken: (count) => `${plural(count, "case")} taken in.`,
    cancel: "Do not import",
    nothing: "There is nothing new to take in.",
    imports: "Tables taken in",
    importLine: (count, day) => `${plural(count, "case")} · ${day}`,
    undo: "Take all of it back",
    undone: "taken back",
    tookBack: (count, kept) =>
      `${plural(count, "case")} taken back${kept > 0 ? inEnglish`; ${kept} stay, somebody has worked on them` : ""}.`,
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
    xlsx: "Export as Excel",
    csv: "CSV",
    writing: (rows) => (rows === 0 ? "Fetching the records …" : inEnglish`${rows} rows written …`),
    print: "Print",
    back: "Back to the data",
    corrections: "Corrected judgements",
    correctionsHint: (count) => `${plural(count, "judgement")} corrected; they can be exported for training.`,
    save: "Export",
    cut: (count) => inEnglish`Only the first ${count} rows are printed; export to Excel for all.`
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
    type: "Type “全部删除”",
    word: "全部删除",
    confirm: "Delete all records",
    done: "Everything is deleted."
  }
}
