import { useState } from 'react'
import type { Schema } from '@/api/types'
import { hasAgreed, rememberAgreed } from '../consent-store'
import { scopeOf } from '../link'
import { Consent } from './Consent'
import { Register } from './Register'
import { Standing } from './Standing'

export interface InvitedProps {
  readonly secret: string
  readonly invitation: Schema<'Invitation'>
  readonly asOfMs: number
  /** Said where the server could not be asked just now. */
  readonly stale: string | null
  readonly refresh: () => void
}

/** First the consent, then the form, then how the visit stands; an edit goes back to the form. */
export function Invited(props: InvitedProps) {
  const { secret, invitation } = props
  const { consent: { version }, state, isEditable } = invitation
  const scope = scopeOf(secret)
  const [editing, setEditing] = useState(false)
  const [agreed, setAgreed] = useState<string | null>(null)
  const isTyping = isEditable && (editing || state === 'invited')
  if (!isTyping) return <Standing {...props} onEdit={() => setEditing(true)} />
  if (agreed === version || hasAgreed(scope, version)) return <Register {...props} onDone={() => setEditing(false)} />
  const agree = () => {
    rememberAgreed(scope, version)
    setAgreed(version)
  }
  return <Consent {...props} onAgree={agree} />
}
