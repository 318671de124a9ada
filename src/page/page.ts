import { documentPane } from './document-pane'
import { filterLists } from './filter-lists'
import { offerDownloads } from './offer-downloads'
import { sortTables } from './sort-tables'

/** Makes a place visible that a link leads to, and lights up all stretches of a finding's words. */
function follow(hash: string): void {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)))
  if (target === null) return
  filters.reveal(target)
  pane.reveal(target)
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit')
  const name = target.id.replace(/^at-/, '')
  for (const stretch of document.querySelectorAll('[data-of]'))
    if (stretch.getAttribute('data-of')?.split(' ').includes(name)) stretch.classList.add('lit')
}

const pane = documentPane()
const filters = filterLists()
sortTables()
offerDownloads()

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const href = link?.getAttribute('href') ?? ''
  if (link === null || !href.startsWith('#')) return
  const { filter } = link.dataset
  if (filter !== undefined) filters.set(filter)
  follow(href)
  // In a frame made from a text (`srcdoc`) links are taken relative to the page around it, and would lead there.
  if (location.protocol !== 'about:' || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  location.hash = href
})
addEventListener('hashchange', () => follow(location.hash))
if (location.hash !== '') {
  follow(location.hash)
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView()
}
