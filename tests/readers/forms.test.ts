import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze'
import type { Analysis } from '../../src/model/analysis'
import { read } from '../../src/read'
import { type Agreement, common, findings } from './agreement'
import { asDocx } from './make-docx'
import { asPdf } from './make-pdf'
import { asHtml, asText, type PrintedMinutes, printedMinutes } from './printed-minutes'

const LEAST = 0.97

const documents = [
  'assembly-transcript-labels',
  'council-scrutiny-plain',
  'crime-panel-county',
  'fire-authority-narrative',
  'health-scrutiny-minutes',
  'mayoral-policing-notes',
  'parliament-transcript-capitals',
  'police-panel-written-questions',
  'policing-authority-reported',
  'scottish-council-committee',
].map(printedMinutes)

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)
const forms: Readonly<Record<string, (minutes: PrintedMinutes) => Promise<Uint8Array>>> = {
  HTML: async (minutes) => encoded(asHtml(minutes)),
  DOCX: asDocx,
  PDF: (minutes) => asPdf(minutes, { head: 'Minutes: for approval' }),
  'ragged PDF': (minutes) => asPdf(minutes, { head: 'Draft', size: 11, justified: false, hyphens: false }),
  'PDF in two columns': (minutes) => asPdf(minutes, { head: 'Minutes: for approval', columns: 2, size: 9 }),
}

const texts = new Map<string, Analysis>()
const asRead = async (bytes: Uint8Array): Promise<Analysis> => analyze(await read(bytes))

test('the texts have something to agree on', async () => {
  for (const minutes of documents) texts.set(minutes.name, await asRead(encoded(asText(minutes))))
  const count = (layer: keyof Agreement): number => [...texts.values()].flatMap((one) => findings(one, layer)).length
  expect(count('exchanges')).toBeGreaterThan(100)
  expect(count('figures')).toBeGreaterThan(200)
  expect(count('commitments')).toBeGreaterThan(60)
})

for (const [form, make] of Object.entries(forms))
  test(`the same minutes as text and as ${form} give the same`, { timeout: 60_000 }, async () => {
    const sums = { exchanges: [0, 0], figures: [0, 0], commitments: [0, 0] }
    const lost: string[] = []
    for (const minutes of documents) {
      const one = texts.get(minutes.name)!
      const other = await asRead(await make(minutes))
      for (const layer of ['exchanges', 'figures', 'commitments'] as const) {
        const [text, made] = [findings(one, layer), findings(other, layer)]
        const { shared, all } = common(text, made)
        sums[layer][0]! += shared
        sums[layer][1]! += all
        lost.push(
          ...text
            .filter((finding) => !made.includes(finding))
            .map((finding) => `${minutes.name} ${layer}: - ${finding}`),
        )
        lost.push(
          ...made
            .filter((finding) => !text.includes(finding))
            .map((finding) => `${minutes.name} ${layer}: + ${finding}`),
        )
      }
    }
    const agreement = Object.fromEntries(
      Object.entries(sums).map(([layer, [shared = 0, all = 0]]) => [layer, shared / all]),
    )
    if (Object.values(agreement).some((one) => one < LEAST)) console.log(lost.join('\n'))
    for (const layer of ['exchanges', 'figures', 'commitments'])
      expect(agreement[layer], layer).toBeGreaterThanOrEqual(LEAST)
  })
