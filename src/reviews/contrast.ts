/** Words with which a kind review turns, or softens what it does not like. */
export const contrast =
  /但|不过|就是|只是|可惜|美中不足|除了|唯一|然而|却|可是|稍微|稍稍|有点|有些|缺点|希望|一般|略|不足|遗憾|要是|如果/
