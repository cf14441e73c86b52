import type { Quote } from '@/features/checkout'
import { formatFen } from '@/shared/lib/money'
import { hourMinute } from '@/shared/lib/time'
import { Dialog } from '@/shared/ui'

type Earlier = NonNullable<Quote['duplicateOf']>

interface DuplicateDialogProps {
  readonly earlier: Earlier | null
  readonly onAgain: () => void
  readonly onCancel: () => void
}

/** The same amount went to the same window minutes ago: asked before it is paid once more. */
export function DuplicateDialog({ earlier, onAgain, onCancel }: DuplicateDialogProps) {
  return (
    <Dialog
      open={earlier !== null} title={earlier === null ? '' : question(earlier)} confirmLabel='再付一次' cancelLabel='不付了' danger
      onConfirm={onAgain} onCancel={onCancel}
    >
      刚才已向这个窗口付过同样的金额。
    </Dialog>
  )
}

const question = ({ paidAt, payableFen }: Earlier): string => `${hourMinute(paidAt)} 已付 ${formatFen(payableFen)}，再付一次？`
