declare module '@tarojs/components-react/dist/components/*' {
  import type { ComponentType } from 'react'

  const component: ComponentType<Record<string, unknown>>
  export default component
}
