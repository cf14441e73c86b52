import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'

const STATES = ['aria-label', 'aria-hidden', 'aria-disabled', 'aria-checked', 'aria-selected', 'aria-expanded', 'aria-pressed']
const RELATIONS = ['aria-live', 'aria-modal', 'aria-describedby', 'aria-invalid', 'aria-valuenow', 'aria-valuetext']

/** Attributes for each component; every one adds some bytes of template for each nesting level, hence a list and not "all". */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  View: [...STATES, ...RELATIONS],
  Button: [...STATES, 'aria-describedby'],
  Text: ['aria-label', 'aria-hidden', 'aria-live'],
  Image: ['aria-label', 'aria-hidden'],
  Input: ['aria-label', 'aria-describedby', 'aria-invalid'],
  Textarea: ['aria-label', 'aria-describedby', 'aria-invalid'],
  ScrollView: ['aria-label'],
}

/** `i.role` lets the same JSX `role` that H5 uses become WeChat's `aria-role`. */
const withRole = (attributes: readonly string[]): Record<string, string> => ({
  'aria-role': 'i.role',
  ...Object.fromEntries(attributes.map((name) => [name, ''])),
})

/**
 * Taro's WXML templates know no ARIA. Both halves have to agree: the templates (`mergeComponents`) and the runtime's table of
 * short property names (`mergeInternalComponents`, a generated module).
 */
export default function weappAria(ctx: IPluginContext): void {
  const components = Object.fromEntries(Object.entries(ATTRIBUTES).map(([name, list]) => [name, withRole(list)]))
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      if (!('template' in platform) || !platform.template) return // H5 has real elements
      platform.template.mergeComponents(ctx, components)
      const file = resolve(ctx.paths.appPath, 'node_modules/.cache/e-guanjia/aria-runtime.js')
      const source = `import { mergeInternalComponents } from '@tarojs/shared'\nmergeInternalComponents(${JSON.stringify(components)})\n`
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, source)
      platform.runtimePath = [platform.runtimePath, file].flat()
    },
  })
}
