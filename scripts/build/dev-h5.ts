import { runTaro } from './run-taro'
import { main } from './step'

await main(() => runTaro({ target: 'h5', watch: true }))
