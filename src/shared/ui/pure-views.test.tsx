import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import {
  Amount, BottomBar, Button, Card, Keypad, ListRow, LiveStripe, NavBar, OfflineBar, Page, PageBody, Skeleton, StateView, StatusMark, TabBar,
} from './index'

const views: Record<string, ReactElement> = {
  screen: <Page><NavBar title='付款' back /><PageBody><Card title='食堂'>1</Card></PageBody><BottomBar><Button>支付</Button></BottomBar></Page>,
  tabs: <TabBar current='home' matters={3} />,
  keypad: <Keypad confirm={{ label: '支付' }} />,
  row: <ListRow title='食堂' time='今天 12:03' status={{ tone: 'ok', word: '已支付' }} amountFen={-1750} />,
  states: <><StateView kind='error' title='没有取到' action={{}} /><Skeleton kind='row' count={2} /><OfflineBar offline asOf='11:42' /><LiveStripe /></>,
}

describe('static page', () => {
  it.each(Object.keys(views))('%s has no style attribute (the page\'s CSP refuses it)', (name) => {
    const html = renderToStaticMarkup(views[name] as ReactElement)
    expect(html.length).toBeGreaterThan(100)
    expect(html).not.toContain('style=')
  })

  it('marks every key of the keypad for the script that runs before the app', () => {
    const html = renderToStaticMarkup(<Keypad confirm={{ label: '支付' }} />)
    const keys = [...html.matchAll(/data-key="([^"]+)"/g)].map(([, key]) => key)
    expect(keys.sort()).toEqual(['.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'del', 'ok'])
  })
})

describe('Amount', () => {
  it.each([[1750, '17.50 元'], [5, '0.05 元'], [-300, '负 3.00 元'], [0, '0.00 元']])('%i fen reads %s', (fen, name) => {
    render(<Amount fen={fen} />)
    expect(screen.getByRole('img', { name })).toBeTruthy()
  })

  it('shows what it says', () => {
    const { container } = render(<Amount fen={123456} signed />)
    expect(container.textContent).toBe('+¥1234.56')
  })

  it('refuses a fraction of a fen', () => expect(() => renderToStaticMarkup(<Amount fen={17.5} />)).toThrow(RangeError))
})

describe('Keypad', () => {
  it('names its keys and answers tap, Enter and Space', () => {
    const onKey = vi.fn()
    render(<Keypad onKey={onKey} />)
    fireEvent.click(screen.getByRole('button', { name: '7' }))
    fireEvent.keyDown(screen.getByRole('button', { name: '小数点' }), { key: 'Enter' })
    fireEvent.keyDown(screen.getByRole('button', { name: '删除' }), { key: ' ' })
    expect(onKey.mock.calls).toEqual([['7'], ['.'], ['del']])
  })

  it('has no point for counts', () => {
    render(<Keypad integer />)
    expect(screen.queryByRole('button', { name: '小数点' })).toBeNull()
    expect(screen.getAllByRole('button')).toHaveLength(11)
  })

  it('confirms only when it may', () => {
    const onPress = vi.fn()
    const { rerender } = render(<Keypad confirm={{ label: '支付', onPress, disabled: true }} />)
    fireEvent.click(screen.getByRole('button', { name: '支付' }))
    expect(onPress).not.toHaveBeenCalled()
    rerender(<Keypad confirm={{ label: '支付', onPress }} />)
    fireEvent.click(screen.getByRole('button', { name: '支付' }))
    expect(onPress).toHaveBeenCalledTimes(1)
  })
})

describe('TabBar', () => {
  it('says where one is and goes elsewhere', () => {
    const onChange = vi.fn()
    render(<TabBar current='home' onChange={onChange} matters={120} />)
    const home = screen.getByRole('tab', { name: '首页', selected: true })
    fireEvent.click(home)
    expect(onChange).not.toHaveBeenCalled()
    fireEvent.keyDown(screen.getByRole('tab', { name: /^我的事项.*99 件待办$/, selected: false }), { key: 'Enter' })
    expect(onChange).toHaveBeenCalledWith('matters')
  })
})

describe('NavBar, ListRow, StateView, StatusMark', () => {
  it('goes back, and has no back key on tabs', () => {
    const onBack = vi.fn()
    const { rerender } = render(<NavBar title='付款' onBack={onBack} />)
    expect(screen.getByRole('heading', { level: 1, name: '付款' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '返回' }))
    expect(onBack).toHaveBeenCalledTimes(1)
    rerender(<NavBar title='首页' />)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('is one target that reads title, state, time and amount', () => {
    const onPress = vi.fn()
    render(<ListRow title='第一食堂' time='今天 12:03' status={{ tone: 'ok', word: '已支付' }} amountFen={-1750} onPress={onPress} />)
    const row = screen.getByRole('button', { name: /第一食堂.*已支付.*今天 12:03.*负 17\.50 元/ })
    fireEvent.keyDown(row, { key: 'Enter' })
    expect(onPress).toHaveBeenCalledTimes(1)
  })

  it('is plain text without a handler', () => {
    render(<ListRow title='第一食堂' />)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('offers 重试 after an error', () => {
    const onPress = vi.fn()
    render(<StateView kind='error' title='没有取到' action={{ onPress }} />)
    fireEvent.click(within(screen.getByRole('status')).getByRole('button', { name: '重试' }))
    expect(onPress).toHaveBeenCalledTimes(1)
  })

  it('says a state by its word; the shape is decoration', () => {
    const { container } = render(<StatusMark tone='wait'>待审批</StatusMark>)
    expect(container.textContent).toBe('待审批')
    expect(container.querySelector('.u-mark-shape')?.getAttribute('aria-hidden')).toBe('true')
  })

  it('announces going offline', () => {
    const { rerender } = render(<OfflineBar offline={false} />)
    const region = screen.getByRole('status')
    expect(region.textContent).toBe('')
    rerender(<OfflineBar offline asOf='11:42' />)
    expect(screen.getByRole('status')).toBe(region)
    expect(region.textContent).toBe('离线 · 数据截至 11:42')
  })
})
