/**
 * The walls of the rooms (docs/architecture.md). A room may import only what its line allows.
 * `open` are the vocabulary files that every room may read.
 */
const open = "^src/(rows|unread|causes|remedies|numerals)\\.ts$"
const room = (name, ...allowed) => ({
  name: `walls-of-${name}`,
  severity: "error",
  from: { path: `^src/${name}/` },
  to: { path: "^src/", pathNot: [open, `^src/${name}/`, ...allowed.map((other) => `^src/${other}/`)] }
})

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    room("pages"),
    room("rules"),
    room("reviews"),
    room("cases", "rules"),
    room("orders", "rules", "cases"),
    room("wording", "cases", "rules"),
    room("statistics", "cases", "rules"),
    room("kpi", "cases", "rules"),
    room("today", "cases", "orders", "rules"),
    room("store", "cases", "orders", "today", "rules"),
    room("sheets", "cases", "rules", "today"),
    room("backup", "cases", "rules"),
    room("messages", "cases", "rules", "backup"),
    room(
      "background",
      "cases",
      "orders",
      "today",
      "rules",
      "reviews",
      "store",
      "messages",
      "wording",
      "backup"
    ),
    room("contents", "pages", "messages", "ui", "wording", "cases", "orders", "rules", "reviews"),
    room(
      "popup",
      "messages",
      "store",
      "cases",
      "orders",
      "today",
      "rules",
      "reviews",
      "wording",
      "statistics",
      "kpi",
      "ui"
    ),
    room(
      "tabs",
      "popup",
      "messages",
      "store",
      "cases",
      "orders",
      "today",
      "rules",
      "reviews",
      "wording",
      "statistics",
      "kpi",
      "ui",
      "pages",
      "sheets",
      "backup"
    ),
    room("ui", "cases", "orders", "rules", "wording"),
    {
      name: "only-the-store-knows-dexie",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(store|popup|tabs)/" },
      to: { path: "node_modules/dexie" }
    },
    {
      name: "pure-rooms-know-no-browser",
      severity: "error",
      from: { path: "^src/(pages|reviews|cases|orders|wording|statistics|kpi|rules|today|sheets|backup)/" },
      to: { path: "node_modules/(webextension-polyfill|dexie|react)" }
    },
    {
      name: "messages-are-the-only-send-and-receive",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(messages|background|popup|tabs|contents)/" },
      to: { path: "node_modules/webextension-polyfill" }
    }
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"]
    }
  }
}
