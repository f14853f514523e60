/** How many cases one click may touch: more is a slip more often than a wish. */
export const MOST_AT_ONCE = 5000
