import { createElement, forwardRef, type HTMLAttributes, type Ref } from 'react'

type Props = HTMLAttributes<HTMLElement> & Record<string, unknown>

/** Properties of mini-program elements which mean nothing to a browser and would end up as unknown attributes. */
const MINI_ONLY = new Set([
  'hoverClass', 'hoverStartTime', 'hoverStayTime', 'hoverStopPropagation', 'catchMove', 'openType', 'plain', 'size', 'loading',
  'userSelect', 'selectable', 'space', 'decode', 'formType', 'lang', 'sessionFrom', 'onGetPhoneNumber',
])

/** Drops what only the mini-program knows. */
export function htmlProps(props: Props): Props {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !MINI_ONLY.has(name)))
}

const element = (tag: string, fixed: Props = {}) =>
  forwardRef((props: Props, ref: Ref<HTMLElement>) => createElement(tag, { ...fixed, ...htmlProps(props), ref }))

/** Block. */
export const View = /* #__PURE__ */ element('div')
/** Inline text. */
export const Text = /* #__PURE__ */ element('span')
/** A real button: focus, Enter and Space come with it (Taro's own is a div without a role). */
export const Button = /* #__PURE__ */ element('button', { type: 'button' })
