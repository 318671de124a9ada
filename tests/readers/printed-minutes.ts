import { readFileSync } from 'node:fs'

/** A part of minutes as somebody would type them into a word processor. */
export type Part =
  | { readonly kind: 'heading' | 'paragraph' | 'bullet'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** Minutes of our own, before they are printed in one form or another. */
export interface PrintedMinutes {
  readonly name: string
  readonly parts: readonly Part[]
}

/** What a page left behind in the corpus text; the printed forms have pages of their own. */
const DEBRIS = /^(?:(?:page )?\d{1,3}(?: -)?)?$/i

/** The parts of a corpus text, told by blank lines, line lengths, capitals, dashes and tabs alone. */
export function printedMinutes(name: string): PrintedMinutes {
  const text = readFileSync(`corpus/${name}/document.txt`, 'utf8')
  const parts: Part[] = []
  for (const chunk of text.split(/\n\s*\n/)) {
    for (const line of linesOf(chunk)) {
      const cells = cellsOf(line)
      const last = parts.at(-1)
      if (cells.length > 1 && last?.kind === 'table')
        parts[parts.length - 1] = { kind: 'table', rows: [...last.rows, cells] }
      else if (cells.length > 1) parts.push({ kind: 'table', rows: [cells] })
      else parts.push(partOf(cells[0]!))
    }
  }
  return { name, parts: withoutDebris(parts) }
}

/** The parts without what pages left between them; a sentence that it broke is whole again. */
function withoutDebris(parts: readonly Part[]): Part[] {
  const kept: Part[] = []
  let broken = false
  for (const part of parts) {
    const last = kept.at(-1)
    if (part.kind !== 'table' && DEBRIS.test(part.text)) broken = true
    else if (
      broken &&
      part.kind === 'paragraph' &&
      /^\p{Ll}/u.test(part.text) &&
      last !== undefined &&
      last.kind !== 'table'
    )
      kept[kept.length - 1] = { ...last, text: `${last.text} ${part.text}` }
    else kept.push(part)
    if (part.kind === 'table' || part.text !== '') broken &&= part.kind !== 'table' && DEBRIS.test(part.text)
  }
  return kept
}

/** The cells of a line; a number or a bullet and the tab behind it belong to the words. */
function cellsOf(line: string): string[] {
  const joined = line.trim().replace(/^(\(?\w{1,4}[.)]|[\u2022\u2013-])\t/, '$1 ')
  return joined.split('\t').map((cell) => cell.trim())
}

/** A chunk of lines that fill the page is a wrapped paragraph; of others each line stands for itself, but for what a full one without a stop leaves to the next. */
function linesOf(chunk: string): string[] {
  const lines = chunk.split('\n').filter((line) => line.trim() !== '')
  const wrapped = lines.length > 1 && lines.slice(0, -1).every((line) => line.length > 62 && !line.includes('\t'))
  if (wrapped) return [lines.map((line) => line.trim()).join(' ')]
  const whole: string[] = []
  for (const line of lines) {
    const last = whole.at(-1)
    const goesOn =
      last !== undefined && last.length > 62 && !/[.?!:;]["\u201d]?$|\t/.test(last) && /^[\p{Ll}\d]/u.test(line)
    if (goesOn) whole[whole.length - 1] = `${last} ${line.trim()}`
    else whole.push(line)
  }
  return whole
}

function partOf(line: string): Part {
  if (/^[\u2013\u2022*-]\s/.test(line)) return { kind: 'bullet', text: line.slice(1).trim() }
  const letters = line.replace(/[^\p{L}]/gu, '')
  const heading = letters.length > 3 && letters === letters.toUpperCase() && line.length < 120
  return { kind: heading ? 'heading' : 'paragraph', text: line }
}

/** The minutes as plain text, a paragraph a line. */
export function asText({ parts }: PrintedMinutes): string {
  return parts
    .map((part) => {
      if (part.kind === 'table') return part.rows.map((cells) => cells.join('\t')).join('\n')
      return part.kind === 'bullet' ? `\u2022 ${part.text}` : part.text
    })
    .join('\n\n')
}

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

function tableOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
  return `<table>${lines.join('\n')}</table>`
}

/** The minutes as a page of a council's site. */
export function asHtml({ parts }: PrintedMinutes): string {
  const body = parts.map((part) => {
    if (part.kind === 'table') return tableOf(part.rows)
    if (part.kind === 'heading') return `<h2>${escaped(part.text)}</h2>`
    if (part.kind === 'paragraph') return `<p>${escaped(part.text)}</p>`
    return `<ul><li>${escaped(part.text)}</li></ul>`
  })
  return `<!DOCTYPE html><html lang="en"><head><title>Meetings</title></head><body>
<div id="cookieNotice" class="cookie-banner"><p>May we count visits? Which cookies do you allow?</p><button>All</button></div>
<header><a href="/">Home</a></header><div class="breadcrumbs"><ul><li>Council</li><li>Meetings</li></ul></div>
<form id="page"><div class="content has-sidebar">${body.join('\n').replace('<h2>', '<h1>').replace('</h2>', '</h1>')}</div></form>
<div class="feedback-panel"><p>Was this page of use to you? The team will reply within 5 days.</p></div>
<footer><p>The Council, Town Hall</p></footer></body></html>`
}
