/**
 * The entry of the H5 app, in front of Taro's own: evaluates React and the program in two tasks instead of one, so that on a slow
 * phone a tap on the painted shell is heard in between.
 */
import './page-scripts'
import 'react-dom'

setTimeout(() => void import(/* webpackMode: "eager" */ '../../src/app.config'))
