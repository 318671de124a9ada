import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze'
import type { Source } from '../../src/model/source'
import { read, whereIs } from '../../src/read'
import { segmentBlocks } from '../../src/structure/segment-blocks'

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)
const shown = (source: Source): string[] =>
  segmentBlocks(source)
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ text }) => text)

const agenda = `<h1>Agenda and minutes</h1>
<h2>Drainage Committee - Tuesday, 6th May, 2025 10.00 am</h2>
<table><tr><th>No.</th><th>Item</th></tr>
<tr><td>1.</td><td><p>Sluices</p><div class="minutes"><p>Councillor Orme asked how many sluices had been repaired. The Head of Works said that eleven had been.</p></div></td></tr></table>`
const minutes = [
  'Drainage Committee - Tuesday, 6th May, 2025 10.00 am',
  'No.\tItem',
  'Sluices',
  'Councillor Orme asked how many sluices had been repaired. The Head of Works said that eleven had been.',
]

const pages: Readonly<Record<string, string>> = {
  'a committee site whose page is one form': `<body><div id="ccc-notify" role="dialog"><p>This site uses things to count you.</p><button>Yes</button></div>
<form method="post" action="ieListDocuments"><div id="siteHeader" role="banner"><a href="/">Osmerley Council</a></div>
<div class="mgNavigation" role="navigation"><ul><li>Committees</li><li>Your councillors</li></ul></div>
<div id="breadcrumb">Home / Meetings</div><div class="mgContent">${agenda}</div>
<div class="site-footer"><p>Town Hall, Osmerley</p><p>How should the page be better?</p></div></form></body>`,
  'a page of the design system of government': `<body class="govuk-template__body"><div class="govuk-cookie-banner" role="region"><h2>Cookies on this service</h2><p>We would like to set some. May we?</p></div>
<a class="govuk-skip-link" href="#content">Skip to main content</a><header class="govuk-header" role="banner"><p>GOV</p></header>
<nav class="govuk-breadcrumbs"><ol><li>Home</li><li>Boards</li></ol></nav>
<main id="content" class="govuk-main-wrapper" role="main">${agenda}<div class="gem-c-share-links share"><p>Tell a friend</p></div></main>
<div class="gem-c-feedback"><p>Is this page useful?</p></div><footer class="govuk-footer" role="contentinfo"><p>Crown</p></footer></body>`,
  'a page without a heading in a form': `<body><form><div class="cookie-notice"><p>May we?</p></div><div>${agenda.replace('<h1>', '<p>').replace('</h1>', '</p>')}</div></form></body>`,
  'a page whose author calls the whole of it navigation': `<body><div class="nav">${agenda.replace('<h1>', '<p>').replace('</h1>', '</p>')}</div></body>`,
  'a page whose layout is named after its sidebar': `<body><div class="has-sidebar with-nav">${agenda}</div><div class="sidebar"><p>What is on?</p></div></body>`,
}

for (const [name, page] of Object.entries(pages))
  test(`the minutes and nothing around them are read from ${name}`, async () => {
    const source = await read(encoded(`<!DOCTYPE html><html><head><title>x</title></head>${page}</html>`))
    expect(source.format).toBe('html')
    expect(shown(source)).toEqual(minutes)
    const { exchanges, turns } = analyze(source)
    expect(exchanges).toHaveLength(1)
    expect(turns.every(({ text }) => !/May we|useful|Committees|friend/.test(text))).toBe(true)
  })

test('a span leads back to the cell of the page', async () => {
  const source = await read(encoded(`<!DOCTYPE html><body>${agenda}</body>`))
  const start = source.text.indexOf('eleven had been')
  expect(whereIs(source, { start, end: start + 6 })).toEqual({ page: null, time: null, cell: { row: 1, column: 1 } })
})
