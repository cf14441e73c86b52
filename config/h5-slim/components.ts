// A pure re-export barrel: Taro prunes this module's exports by the names it saw in JSX, so code written here would keep its
// body and lose its imports ("React is not defined" at run time, with a green build).
export { Button, Text, View } from './elements'
export { Image } from './image'
export { Input, Textarea } from './fields'
export { PullDownRefresh } from './pull-down-refresh'
export { default as ScrollView } from '@tarojs/components-react/dist/components/scroll-view/index.js'
