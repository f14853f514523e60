const paths: Record<string, string> = {
  首页: "M3 11 12 3l9 8v10h-6v-6H9v6H3z",
  常用: "M4 4h7v7H4zM13 13h7v7h-7zM13 4h7v7h-7zM4 13h7v7H4z",
  营销: "M3 7h18v10H3zM12 7v10M8 11h1M15 13h1",
  交易: "M5 3h14v18H5zM9 8h6M9 12h6",
  商品: "M4 8h16l-1 13H5zM9 8a3 3 0 0 1 6 0",
  物流: "M2 6h12v11H2zM14 10h5l3 4v3h-8M7 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4M17 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4",
  推广: "M3 12 21 4l-6 17-3-7z",
  客服: "M4 13a8 8 0 0 1 16 0M4 13v4h3v-4zM17 13v4h3v-4zM20 17c0 3-4 4-7 4",
  店铺: "M4 9 6 4h12l2 5v11H4zM4 9h16M9 20v-6h6v6",
  私域: "M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8M2 21a7 7 0 0 1 14 0M16 4a4 4 0 0 1 0 7M18 14a7 7 0 0 1 4 7",
  财务: "M4 4h16v16H4zM8 8l4 5 4-5M8 14h8M12 13v5",
  金融: "M12 3c-6 5-8 9-8 12a6 6 0 0 0 6 6h4a6 6 0 0 0 6-6c0-3-2-7-8-12M9 13l3 3 3-3",
  数据: "M4 4h16v16H4zM8 15l3-4 3 3 3-6",
  服务: "M4 5h16v14H4zM4 9h16",
  消息: "M4 5h16v11H9l-5 4z",
  反馈: "M12 4H4v16h16v-8M10 14 20 4",
  下载: "M12 3v12M7 10l5 5 5-5M3 21h18",
  规则: "M5 3h13a2 2 0 0 1 2 2v16H7a2 2 0 0 1-2-2zM5 17h15",
  搜索: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14M15 15l6 6",
  复制: "M9 9h11v11H9zM5 15H4V4h11v1",
  日历: "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
  下箭头: "M6 9l6 6 6-6"
}

/** A line drawing for a menu entry; an empty square for a name without one. */
export function icon(name: string): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg")
  svg.setAttribute("viewBox", "0 0 24 24")
  svg.setAttribute("class", "icon")
  svg.setAttribute("aria-hidden", "true")
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path")
  path.setAttribute("d", paths[name] ?? "M4 4h16v16H4z")
  svg.append(path)
  return svg
}
