import type { Step } from './steps'

/** The least that a tap can cost here: a key of a page without a framework that writes one word. */
export const FLOOR_PAGE = `data:text/html,${encodeURIComponent(
  '<!doctype html><meta name="viewport" content="width=device-width"><button style="width:200px;height:60px">0</button><script>document.querySelector("button").onclick=({target})=>{target.textContent="1"}</script>',
)}`

export const FLOOR: Step = { name: 'floor: a bare page', kind: 'toggle', at: (page) => page.locator('button'), shows: { css: 'button', text: '1' } }
