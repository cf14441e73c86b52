export { OverdraftError, post, UnbalancedError, type Leg, type LedgerAccount, type PostedLeg } from './post'
export { auditLedger, ledgerSum, type AuditedEntry, type LedgerAudit } from './audit'
