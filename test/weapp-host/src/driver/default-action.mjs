import { formValues, groupValue, nodes, up } from './tree.mjs'
import { FIELDS } from './view.mjs'
/** What the built-in component does by itself after a tap. */
export function defaultAction(driver, v, chain) {
  for (const p of chain) {
    switch (p.tag) {
      case 'label': {
        const inner = p.attrs.for
          ? driver.$('#' + p.attrs.for)
          : [...nodes(p)].find((n) => ['checkbox', 'radio', 'switch', 'button'].includes(n.tag))
        if (!inner || chain.includes(inner)) break
        return (
          defaultAction(
            driver,
            inner,
            up(inner).filter((n) => n !== p),
          ) || (driver.host.emit(inner, 'tap', {}), true)
        )
      }
      // falls through
      case 'checkbox':
      case 'radio':
      case 'switch': {
        if (p.tag === 'label') break
        if (p.attrs.disabled) return true
        const on = p.tag === 'radio' ? true : !driver.valueOf(p)
        const group = up(p).find((n) => n.tag === `${p.tag}-group`)
        if (p.tag === 'radio' && group)
          for (const r of nodes(group)) if (r.tag === 'radio') driver.setValue(r, false)
        driver.setValue(p, on)
        if (p.tag === 'switch') driver.host.emit(p, 'change', { value: on })
        else if (group) driver.host.emit(group, 'change', { value: groupValue(driver, group, p.tag) })
        return true
      }
      case 'button': {
        const form = up(p).find((n) => n.tag === 'form')
        if (p.attrs['form-type'] === 'submit' && form) {
          driver.host.emit(form, 'submit', { value: formValues(driver, form) })
          return true
        }
        if (p.attrs['form-type'] === 'reset' && form) {
          for (const n of nodes(form))
            if (FIELDS[n.tag]) driver.setValue(n, FIELDS[n.tag] === 'checked' ? false : '')
          driver.host.emit(form, 'reset')
          return true
        }
        const open = p.attrs['open-type']
        if (open === 'share') {
          driver.share(p)
          return true
        }
        if (open) {
          const detail = driver.host.scripts.get(`button.${open}`)
          if (detail === undefined) {
            driver.host.warn(`a button with open-type="${open}" was tapped; script it as wx["button.${open}"]`)
            return true
          }
          driver.host.emit(p, open.toLowerCase(), typeof detail === 'function' ? detail() : detail)
          return true
        }
        return false
      }
      case 'navigator': {
        const kind = p.attrs['open-type'] ?? 'navigate'
        driver.host.wx[
          {
            navigate: 'navigateTo',
            redirect: 'redirectTo',
            switchTab: 'switchTab',
            reLaunch: 'reLaunch',
            navigateBack: 'navigateBack',
          }[kind]
        ]?.({ url: p.attrs.url, delta: p.attrs.delta, complete() {} })
        return true
      }
      case 'picker':
        throw new Error('use app.pick() on a <picker>')
    }
  }
  return false
}
