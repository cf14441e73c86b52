import { runTaro } from './run-taro'
import { main } from './step'

await main(() => runTaro({ target: 'weapp', watch: true }))
