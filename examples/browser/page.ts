// In a project of your own: import { analyze, readText, renderReport } from 'scrutineer'
import { analyze, readText, renderReport } from '../../src/index'
import { readFile } from './read-file'

const byId = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind
const files = byId<HTMLInputElement>('files')
const save = byId<HTMLButtonElement>('save')
const status = byId('status')
const frame = byId<HTMLIFrameElement>('report')
let report = ''

/** Shows the report on the files in a frame that has a world of its own: it can neither see this page nor reach the network. */
async function show(list: readonly File[]): Promise<void> {
  if (list.length === 0) return
  status.textContent = 'Reading …'
  try {
    const sources = (await Promise.all(list.map(readFile))).map((text) => readText(text))
    const names = list.map(({ name }) => name)
    report = renderReport(
      sources.map((source) => analyze(source)),
      { format: 'html', sources, names },
    )
    frame.srcdoc = report
    frame.hidden = false
    save.hidden = false
    status.textContent = names.join(', ')
  } catch (error) {
    status.textContent = error instanceof Error ? error.message : String(error)
  }
}

files.addEventListener('change', () => show([...(files.files ?? [])]))
for (const kind of ['dragover', 'dragleave', 'drop'] as const)
  document.addEventListener(kind, (event) => {
    event.preventDefault()
    document.body.classList.toggle('over', kind === 'dragover')
    if (kind === 'drop') show([...(event.dataTransfer?.files ?? [])])
  })
save.addEventListener('click', () => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([report], { type: 'text/html' }))
  link.download = 'report.html'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
})
