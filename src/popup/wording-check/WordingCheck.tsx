/** 话术体检: a sentence that is said elsewhere, looked at before it goes out. Nothing of it is kept. */
import { useState } from "react"
import { copyText } from "../../ui/copy"
import { Button } from "../../ui/parts/Button"
import { CopyLine } from "../../ui/parts/CopyLine"
import { Dialog } from "../../ui/parts/Dialog"
import { Tabs } from "../../ui/parts/Tabs"
import { useText } from "../../ui/text"
import type { Channel, WordingContext } from "../../wording/context"
import { usePopupText } from "../text"
import { type Comment, commentsOf } from "./comments"
import { useChecks } from "./use-checks"

interface WordingCheckProps {
  readonly platform: NonNullable<WordingContext["platform"]>
  readonly onClose: () => void
}

const channels: readonly Channel[] = ["wangwang", "public", "phone"]

export function WordingCheck({ platform, onClose }: WordingCheckProps) {
  const text = useText()
  const { checkup, popup } = usePopupText()
  const checks = useChecks()
  const [channel, setChannel] = useState<Channel>("wangwang")
  const [draft, setDraft] = useState("")
  const comments = checks ? commentsOf(draft, checks.check(draft, { channel, platform })) : []
  return (
    <Dialog title={checkup.title} onClose={onClose}>
      <div className="checkup">
        <p className="small quiet">{checkup.lead}</p>
        <Tabs
          label={checkup.where}
          tabs={channels.map((name) => ({ name, title: text.channels[name] }))}
          chosen={channel}
          onChoose={setChannel}
        >
          <textarea
            className="field"
            data-first
            rows={4}
            maxLength={5000}
            aria-label={checkup.draft}
            placeholder={checkup.draft}
            value={draft}
            onChange={({ target }) => setDraft(target.value)}
          />
        </Tabs>
        <div role="status">
          {draft.trim() !== "" && checks && comments.length === 0 && <p className="ok">{checkup.fine}</p>}
          {comments.length > 0 && (
            <ul className="comments">
              {comments.map((comment) => (
                <CommentLine key={comment.rule} comment={comment} />
              ))}
            </ul>
          )}
        </div>
        <Button wide onClick={onClose}>
          {popup.close}
        </Button>
      </div>
    </Dialog>
  )
}

/** The toast is behind the dialog: whether it was copied is said right here. */
function CommentLine({ comment }: { readonly comment: Comment }) {
  const { toast, quoted, list } = useText()
  const { checkup } = usePopupText()
  const [copied, setCopied] = useState<boolean | null>(null)
  const { message, better } = comment
  return (
    <li>
      <p>
        <mark>{list(comment.words.map(quoted))}</mark> {message}
      </p>
      {better !== null && (
        <>
          <p className="small quiet">{checkup.better}</p>
          <ul className="script bubbles">
            <CopyLine
              line={{ text: better, missing: [] }}
              hints={copied === null ? [] : [copied ? toast.copied : toast.copyFailed]}
              onCopy={(line) => void copyText(line).then(setCopied)}
            />
          </ul>
        </>
      )}
    </li>
  )
}
