/** After what is waiting to be drawn; in a hidden page nothing is, and nothing is waited for. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 100)
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
