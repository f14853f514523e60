import { describe, expect, it, vi } from "vitest"
import { postUntilAnswered, type Road } from "../../../src/messages/post"

const nobody = new Error("Could not establish connection. Receiving end does not exist.")

function road(post: Road["post"], changes: Partial<Road> = {}): Road {
  return { post, wait: async () => {}, isAlive: () => true, ...changes }
}

describe("sending while the worker comes and goes", () => {
  it("asks again until a worker answers", async () => {
    const post = vi
      .fn()
      .mockRejectedValueOnce(nobody)
      .mockResolvedValueOnce(undefined)
      .mockResolvedValue({ value: 42 })
    expect(await postUntilAnswered("hello", road(post))).toBe(42)
    expect(post).toHaveBeenCalledTimes(3)
  })

  it("gives up in the end and says so", async () => {
    const post = vi.fn().mockRejectedValue(nobody)
    await expect(postUntilAnswered("hello", road(post))).rejects.toMatchObject({ reason: "unreachable" })
    expect(post).toHaveBeenCalledTimes(4)
  })

  it("does not ask again when it was understood and refused", async () => {
    const post = vi.fn().mockResolvedValue({ fault: "malformed", message: "act: id" })
    await expect(postUntilAnswered("hello", road(post))).rejects.toMatchObject({ reason: "malformed" })
    expect(post).toHaveBeenCalledTimes(1)
  })

  it("says to refresh the page when this copy of the extension was replaced", async () => {
    const post = vi.fn()
    const sent = postUntilAnswered("hello", road(post, { isAlive: () => false }))
    await expect(sent).rejects.toMatchObject({ reason: "outdated", message: expect.stringContaining("刷新") })
    expect(post).not.toHaveBeenCalled()
  })
})
