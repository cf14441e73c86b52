/** The console page's script: reads the state every two seconds, sends what its buttons say. No library, no build. */

/** @template {Element} T @param {string} selector @param {ParentNode} root @returns {T} */
const one = (selector, root = document) => {
  const found = root.querySelector(selector)
  if (!found) throw new Error(`no ${selector}`)
  return /** @type {T} */ (found)
}

const status = one('#status')
let drawnWindows = ''
let offsetMs = 0
let frozenAt = null

const say = (text) => { status.textContent = text }

const call = async (method, path, body) => {
  const response = await fetch(`api/${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.error)
  return answer
}

const act = async (words, method, path, body) => {
  try {
    await call(method, path, body)
    say(words)
    await refresh()
  } catch (error) {
    say(`没有完成：${error.message}`)
  }
}

const ask = (words) => new Promise((resolve) => {
  const dialog = one('#confirm')
  one('#confirm-text').textContent = words
  dialog.returnValue = 'no'
  dialog.showModal()
  dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true })
})

const inShanghai = (ms) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')

const showClock = () => {
  const now = frozenAt ?? Date.now() + offsetMs
  one('#clock').textContent = inShanghai(now)
  const minutes = Math.round(offsetMs / 60_000)
  const shift = minutes === 0 ? '' : `比真实时间${minutes > 0 ? '快' : '慢'} ${Math.abs(minutes)} 分钟`
  one('#clock-note').textContent = [frozenAt === null ? '' : '已停住', shift].filter(Boolean).join('，')
  one('#freeze').textContent = frozenAt === null ? '停住' : '继续走'
}

const cell = (text, className = '') => {
  const td = document.createElement('td')
  td.textContent = text
  td.className = className
  return td
}

const row = (...cells) => {
  const tr = document.createElement('tr')
  tr.append(...cells)
  return tr
}

const showSms = (codes) => {
  const rows = codes.map(({ phone, code, at }) => row(cell(phone), cell(code, 'digits'), cell(inShanghai(Date.parse(at)))))
  one('#sms').replaceChildren(...(rows.length > 0 ? rows : [row(cell('还没有发送过验证码'))]))
}

const optionName = (value) => one(`#fault-form option[value="${value}"]`).textContent

const showFaults = (faults, heldCount) => {
  one('#faults').replaceChildren(...faults.map(({ id, kind, operationId, times, delayMs }) => {
    const item = document.createElement('li')
    const count = times === null ? '一直' : `还有 ${times} 次`
    item.textContent = `${optionName(kind)} · ${optionName(operationId)} · ${count}${delayMs ? ` · ${delayMs} 毫秒` : ''} `
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = '取消'
    button.addEventListener('click', () => act('已取消故障', 'DELETE', `faults/${id}`))
    item.append(button)
    return item
  }))
  one('#release').textContent = heldCount > 0 ? `放行等待的 ${heldCount} 个请求` : '放行等待的请求'
}

const showLocation = ({ mode, metres }) => {
  const form = one('#place-form')
  if (form.contains(document.activeElement)) return
  form.elements.mode.value = mode
  if (mode === 'far') form.elements.metres.value = metres
}

const windowCard = ({ windowId, windowName, venueName, url, keyId, state }) => {
  const card = one('#window-card').content.firstElementChild.cloneNode(true)
  card.classList.toggle('revoked', state === 'revoked')
  card.dataset.words = `${venueName} ${windowName} ${windowId}`.toLowerCase()
  const image = one('img', card)
  image.src = `api/windows/${windowId}/qr.svg?v=${keyId}-${state}`
  image.alt = `${venueName} ${windowName} 收款码`
  one('h3', card).textContent = windowName
  one('.venue', card).textContent = venueName
  one('.state', card).textContent = state === 'revoked' ? `${keyId} 已作废` : `${keyId} 使用中`
  one('.open', card).href = new URL(url).pathname + new URL(url).search
  one('.copy', card).addEventListener('click', async () => {
    await navigator.clipboard.writeText(url)
    say('已复制链接')
  })
  one('.reissue', card).addEventListener('click', async () => {
    if (await ask(`给「${venueName} ${windowName}」换新码，旧码随即失效？`)) await act('已换新码', 'POST', `windows/${windowId}/reissue`, {})
  })
  const revoke = one('.revoke', card)
  revoke.hidden = state === 'revoked'
  revoke.addEventListener('click', async () => {
    if (await ask(`作废「${venueName} ${windowName}」的码？`)) await act('已作废', 'POST', `windows/${windowId}/revoke`, {})
  })
  return card
}

const filterWindows = () => {
  const words = one('#search').value.trim().toLowerCase().split(/\s+/)
  for (const card of one('#windows').children) card.hidden = !words.every((word) => card.dataset.words.includes(word))
}

const showWindows = (windows) => {
  const text = JSON.stringify(windows)
  if (text === drawnWindows) return
  drawnWindows = text
  one('#windows').replaceChildren(...windows.map(windowCard))
  filterWindows()
}

const fillOnce = ({ scenarios, operations }) => {
  if (one('#scenarios').childElementCount > 0) return
  one('#scenarios').append(...scenarios.map(({ name, label }) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = label
    button.addEventListener('click', () => act(`已设置：${label}`, 'POST', 'faults', { scenario: name }))
    return button
  }))
  one('#operations').append(...operations.map((id) => new Option(id, id)))
}

const refresh = async () => {
  const state = await call('GET', 'state')
  offsetMs = state.clock.offsetMs
  frozenAt = state.clock.frozen ? Date.parse(state.clock.at) : null
  fillOnce(state)
  showClock()
  showSms(state.smsCodes)
  showFaults(state.faults, state.heldCount)
  showLocation(state.location)
  showWindows(state.windows)
  if (status.textContent === '正在读取' || status.textContent === '服务器没有回应') say('已连接')
}

one('#clock-buttons').addEventListener('click', ({ target }) => {
  const shiftMs = Number(target.dataset.shift)
  if (shiftMs) act('时钟已调整', 'POST', 'clock', { shiftMs })
})
one('#freeze').addEventListener('click', () => act(frozenAt === null ? '时钟已停住' : '时钟继续走', 'POST', 'clock', { frozen: frozenAt === null }))
one('#clock-reset').addEventListener('click', () => act('已恢复真实时间', 'POST', 'clock', { reset: true }))
one('#clock-form').addEventListener('submit', (event) => {
  event.preventDefault()
  const wanted = Date.parse(`${new FormData(event.target).get('at')}+08:00`)
  act('时钟已调整', 'POST', 'clock', { shiftMs: Math.round(wanted - (frozenAt ?? Date.now() + offsetMs)) })
})
one('#place-form').addEventListener('submit', (event) => {
  event.preventDefault()
  const form = new FormData(event.target)
  document.activeElement?.blur()
  act('位置已设定', 'POST', 'location', { mode: form.get('mode'), metres: Number(form.get('metres')) })
})
one('#fault-form').addEventListener('submit', (event) => {
  event.preventDefault()
  const form = new FormData(event.target)
  const times = form.get('times') === '' ? null : Number(form.get('times'))
  act('已添加故障', 'POST', 'faults', { kind: form.get('kind'), operationId: form.get('operationId'), times, delayMs: Number(form.get('delayMs')) })
})
one('#release').addEventListener('click', () => act('已放行', 'POST', 'faults/release', {}))
one('#clear-faults').addEventListener('click', () => act('已清除全部故障', 'POST', 'faults/clear', {}))
one('#search').addEventListener('input', filterWindows)
one('#print').addEventListener('click', () => {
  for (const image of document.querySelectorAll('.code img')) image.loading = 'eager'
  window.print()
})
one('#reset').addEventListener('click', async () => {
  if (await ask('删除全部数据，回到初始状态？')) await act('已重置', 'POST', 'reset', {})
})

const tick = async () => {
  await refresh().catch(() => say('服务器没有回应'))
  setTimeout(tick, 2_000)
}
setInterval(showClock, 1_000)
void tick()
