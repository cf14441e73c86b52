import { createElement, forwardRef, type CSSProperties, type HTMLAttributes, type Ref } from 'react'

interface ImageProps extends HTMLAttributes<HTMLImageElement> {
  readonly src: string
  /** Taro's fitting modes; those which a browser has no word for fall back to filling. */
  readonly mode?: string
  readonly lazyLoad?: boolean
}

const FIT: Readonly<Record<string, CSSProperties['objectFit']>> = { aspectFit: 'contain', aspectFill: 'cover' }

/** One img element; `aria-label` becomes its alternative text, without one it is decoration. */
export const Image = /* #__PURE__ */ forwardRef((props: ImageProps, ref: Ref<HTMLImageElement>) => {
  const { mode = '', lazyLoad, style, 'aria-label': label, ...rest } = props
  const objectFit = FIT[mode]
  return createElement('img', {
    ...rest,
    ref,
    alt: label ?? '',
    ...(lazyLoad ? { loading: 'lazy' } : {}),
    ...(objectFit || style ? { style: { ...(objectFit ? { objectFit } : {}), ...style } } : {}),
  })
})
