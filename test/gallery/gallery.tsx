import { createRoot } from 'react-dom/client'
import { Page } from '@/shared/ui'
import { screens } from './screens'
import './gallery.css'

const query = new URLSearchParams(location.search)
const theme = query.get('theme') === 'dark' ? 'dark' : 'light'
const screen = screens[query.get('screen') ?? 'controls']
document.documentElement.className = `theme-${theme}`
const root = document.getElementById('app')
if (root !== null) createRoot(root).render(<Page theme={theme} care={query.get('care') === '1'}>{screen}</Page>)
