import { defaultAction } from './default-action.mjs'
import { flat, hiddenUp, up } from './tree.mjs'
import { FIELDS, View } from './view.mjs'

/** What a person does with what is on the screen. */
export class Gestures extends View {
  /** Runs something and waits until the app is idle; rejects with what app code threw meanwhile. */
  async act(fn) {
    const before = this.host.errors.length
    const result = await fn?.()
    await this.host.settle()
    if (!this.host.options.allowErrors && this.host.errors.length > before) throw this.host.errors[before]
    return result
  }

  tap(what) {
    return this.act(() => {
      const v = this.find(what, { tappable: true })
      const chain = up(v)
      if (hiddenUp(v)) throw new Error(`${JSON.stringify(what)} is hidden`)
      const off = chain.find((p) => p.attrs?.disabled && p.tag in { ...FIELDS, button: 1 })
      if (off) throw new Error(`<${off.tag}> ${JSON.stringify(flat(off))} is disabled`)
      const point = { identifier: 0, pageX: 10, pageY: 10, clientX: 10, clientY: 10 }
      const extra = { touches: [point], changedTouches: [point] }
      let handled = 0
      for (const [type, detail] of [
        ['touchstart', {}],
        ['touchend', {}],
        ['tap', { x: 10, y: 10 }],
      ])
        handled += this.host.emit(v, type, detail, { extra }).handled
      if (!defaultAction(this, v, chain) && !handled)
        throw new Error(`nothing listens to a tap on <${v.tag}> ${JSON.stringify(what)}`)
    })
  }
  /** Types into an <input>/<textarea>, found by placeholder, name or { css }. */
  fill(what, value) {
    return this.act(() => {
      const v = this.find(what, { field: true })
      if (!['input', 'textarea'].includes(v.tag)) throw new Error(`<${v.tag}> is not a text field`)
      if (v.attrs.disabled) throw new Error(`<${v.tag}> is disabled`)
      let text = String(value)
      const max = Number(v.attrs.maxlength ?? 140)
      if (max >= 0) text = text.slice(0, max)
      this.host.emit(v, 'focus', { value: this.valueOf(v) ?? '', height: 300 })
      this.setValue(v, text)
      const { result } = this.host.emit(v, 'input', {
        value: text,
        cursor: text.length,
        keyCode: text.charCodeAt(text.length - 1) || 8,
      })
      if (typeof result === 'string') this.setValue(v, result)
      else if (result && typeof result.value === 'string') this.setValue(v, result.value)
      this.host.emit(v, 'blur', { value: this.valueOf(v), cursor: text.length })
    })
  }

  /** The confirm key of the keyboard. */
  confirm(what) {
    return this.act(() => {
      const v = this.find(what, { field: true })
      this.host.emit(v, 'confirm', { value: this.valueOf(v) })
    })
  }

  /** Chooses in a <picker> (index, index list, date, time or region), a <slider> or a <swiper>. A selector picker takes the label too. */
  pick(what, value) {
    return this.act(() => {
      let v = typeof what === 'object' && what.tag ? what : this.find(what)
      v = up(v).find((n) => ['picker', 'slider', 'swiper', 'picker-view'].includes(n.tag)) ?? v
      if (v.attrs.disabled) throw new Error(`<${v.tag}> is disabled`)
      if (v.tag === 'picker' && (v.attrs.mode ?? 'selector') === 'selector') {
        const range = v.attrs.range ?? []
        const i =
          typeof value === 'number'
            ? value
            : range.findIndex((r) => (v.attrs['range-key'] ? r[v.attrs['range-key']] : r) === value)
        if (!(i in range)) throw new Error(`the picker has no ${JSON.stringify(value)}: ${JSON.stringify(range)}`)
        value = String(i) // WeChat reports the index as a string
      }
      this.setValue(v, value)
      this.host.emit(v, 'change', v.tag === 'swiper' ? { current: value, source: 'touch' } : { value })
    })
  }

  /** Any other event, e.g. trigger({ css: 'scroll-view' }, 'scrolltolower'). */
  trigger(what, type, detail = {}) {
    return this.act(() => {
      const { handled } = this.host.emit(this.find(what), type, detail)
      if (!handled) throw new Error(`nothing listens to ${type}`)
    })
  }
}
