/** The contract's types under short names, and what a call gives back. */
import type { components, operations } from '@contract/generated/types'

/** A schema of the contract by its name. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]
export type Problem = Schema<'Problem'>
export type ProblemCode = Schema<'ProblemCode'>

/** Operation ids of the contract. */
export type OperationId = keyof operations & string

type Part<P, K extends string> = P extends { [k in K]: infer V } ? V : P extends { [k in K]?: infer V } ? V | undefined : undefined
type Json<R> = R extends { content: { 'application/json': infer B } } ? B : undefined
type Responses<Id extends OperationId> = operations[Id]['responses']

/** Path parameters of an operation. */
export type PathOf<Id extends OperationId> = Part<operations[Id]['parameters'], 'path'>
/** Query parameters of an operation. */
export type QueryOf<Id extends OperationId> = Part<operations[Id]['parameters'], 'query'>
/** JSON body of an operation. */
export type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody: { content: { 'application/json': infer B } } } ? B : undefined
/** Body of an operation's success answer. */
export type ReplyOf<Id extends OperationId> = Json<Responses<Id>[keyof Responses<Id> & (200 | 201 | 202)]>

type Needed<K extends string, V> = [V] extends [undefined] ? { [k in K]?: undefined } : undefined extends V ? { [k in K]?: V } : { [k in K]: V }

/** What a call needs; only what the contract asks for may be given. */
export type CallInput<Id extends OperationId> = Needed<'path', PathOf<Id>> & Needed<'query', QueryOf<Id>> & Needed<'body', BodyOf<Id>>

/** Nobody knows whether the server acted (see platform/request). */
export type LostReason = 'offline' | 'timeout' | 'aborted' | 'interrupted'

/** An expected failure is a value. */
export type CallFailure = { readonly kind: 'problem'; readonly problem: Problem } | { readonly kind: 'lost'; readonly reason: LostReason }
export type CallResult<T> = { readonly kind: 'ok'; readonly body: T } | CallFailure
