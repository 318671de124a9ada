import type { Mark } from './document-marks'
import { escapeHtml, type Html, html, htmlText, markedUp } from './html'
import { onePlaceEach } from './printable'
import { unwrapped } from './unwrapped'

/**
 * A text with its marks: one element a stretch between two ends of marks, so that marks may overlap. A stretch leads to the
 * finding of the shortest mark that bears a link; the first stretch of a mark bears its name. Of many blank lines one is shown.
 */
export function markedText(text: string, marks: readonly Mark[]): Html {
  const shown = unwrapped(onePlaceEach(text))
  const opening = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  const ends = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const parts: string[] = [stretch(shown.slice(0, ends[0] ?? shown.length), [], [])]
  let open: Mark[] = []
  let next = 0
  ends.forEach((start, index) => {
    open = open.filter(({ end }) => end > start)
    const fresh: Mark[] = []
    while (next < opening.length && opening[next]!.start === start) fresh.push(opening[next++]!)
    open.push(...fresh)
    parts.push(stretch(shown.slice(start, ends[index + 1] ?? shown.length), open, fresh))
  })
  return markedUp(parts.join(''))
}

const turns: ReadonlySet<Mark['kind']> = new Set(['question', 'answer', 'item', 'table'])

function stretch(words: string, open: readonly Mark[], fresh: readonly Mark[]): string {
  if (open.length === 0) return escapeHtml(words.replace(/\n[^\S\n]*\n(?:[^\S\n]*\n)+/g, '\n\n'))
  const signs = fresh.filter(({ sign }) => sign !== '').map(sign)
  const inner = open.filter(({ kind, finding }) => !turns.has(kind) && finding !== null)
  const link = inner.reduce<Mark | null>(
    (best, one) => (best === null || one.end - one.start <= best.end - best.start ? one : best),
    null,
  )
  // An answer is marked by its sign alone.
  const classes = [
    ...new Set(open.flatMap(({ kind, shade }) => (kind === 'answer' ? [] : shade === '' ? [kind] : [kind, shade]))),
  ].join(' ')
  const names = fresh.filter(({ anchor, sign }) => anchor !== null && sign === '')
  const own = names.find((mark) => mark === link) ?? names[0]
  const others = names.filter((mark) => mark !== own).map(({ anchor }) => html`<span id="at-${anchor}"></span>`)
  const id = own === undefined ? null : html` id="at-${own.anchor}"`
  const first = link !== null && fresh.includes(link)
  const text = markedUp(escapeHtml(words))
  const of = open
    .filter((one) => one.anchor !== null && one !== own && !turns.has(one.kind))
    .map(({ anchor }) => anchor)
  const belongs = of.length === 0 ? null : html` data-of="${of.join(' ')}"`
  const shown =
    classes === '' && id === null
      ? text
      : link === null
        ? html`<span class="${classes}"${id}${belongs}>${text}</span>`
        : html`<a class="${classes}" href="#${link.finding}"${id}${belongs}${first ? null : html` tabindex="-1"`}>${text}</a>`
  return htmlText(html`${others}${signs}${shown}`)
}

function sign({ sign: words, kind, finding, anchor }: Mark): Html {
  const id = anchor === null ? null : html` id="at-${anchor}"`
  const what = kind === 'question' ? 'question' : 'answer to question'
  return html`<a class="sign ${kind}"${id} href="#${finding}" aria-label="${words}: ${what} ${words.slice(1)}">${words}</a>`
}
