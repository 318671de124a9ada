import { tableFigures } from '../figures/table-figures'
import type { TaggedTurn } from '../model/analysis'
import type { Ask } from '../model/ask'
import type { Commitment } from '../model/commitment'
import type { Figure } from '../model/figure'
import type { AgendaItem } from '../model/item'
import type { Speaker } from '../model/person'
import type { Span } from '../model/span'
import { verdictWords } from '../report/verdict-words'
import { type Layer, layer } from './layer'

const LIST = '; '

const span = {
  start: (finding: { readonly span: Span }) => finding.span.start,
  end: (finding: { readonly span: Span }) => finding.span.end,
}
const by = { by: (finding: { readonly by: string }) => finding.by }

const named = ({ name, label }: Speaker): string => name || label

const meetings = layer(({ name, analysis: { meeting } }) => [{ name, ...meeting }], {
  file: ({ name }) => name,
  body: ({ body }) => body,
  kind: ({ kind }) => kind,
  date: ({ date }) => date,
  next: ({ next }) => next,
})

const people = layer(({ analysis }) => analysis.people, {
  person: ({ id }) => id,
  name: ({ name }) => name,
  role: ({ role }) => role,
  organisation: ({ organisation }) => organisation,
  attendance: ({ attendance }) => attendance,
  aliases: ({ aliases }) => aliases.join(LIST),
})

const items = layer<AgendaItem>(({ analysis }) => analysis.items, {
  item: ({ id }) => id,
  number: ({ number }) => number,
  title: ({ title }) => title,
  presenters: ({ presenters }) => presenters.map(named).join(LIST),
  ...span,
})

const turns = layer<TaggedTurn>(({ analysis }) => analysis.turns, {
  turn: ({ id }) => id,
  item: ({ itemId }) => itemId,
  act: ({ act }) => act,
  person: ({ speaker }) => speaker?.personId ?? null,
  speaker: ({ speaker }) => speaker?.name ?? null,
  label: ({ speaker }) => speaker?.label ?? null,
  text: ({ text }) => text,
  ...span,
  from_second: ({ time }) => time?.start ?? null,
  to_second: ({ time }) => time?.end ?? null,
  ...by,
})

const exchanges = layer(({ analysis }) => analysis.exchanges, {
  exchange: ({ id }) => id,
  question: ({ question }) => question,
  answers: ({ answers }) => answers.length,
  flagged: ({ flagged }) => flagged,
})

const answers = layer(
  ({ analysis }) =>
    analysis.exchanges.flatMap(({ id, answers }) => answers.map((turn, index) => ({ id, turn, position: index + 1 }))),
  { exchange: ({ id }) => id, position: ({ position }) => position, turn: ({ turn }) => turn },
)

const asks = layer<Ask & { readonly exchange: string; readonly index: number; readonly promised: string | null }>(
  ({ analysis: { exchanges, commitments } }) => {
    const ids = new Map(commitments.map(({ span: { start, end } }, index) => [`${start} ${end}`, `c${index + 1}`]))
    const promised = ({ promise }: Ask): string | null =>
      promise === null ? null : (ids.get(`${promise.start} ${promise.end}`) ?? null)
    return exchanges.flatMap(({ id, asks }) =>
      asks.map((ask, index) => ({ ...ask, exchange: id, index, promised: promised(ask) })),
    )
  },
  {
    ask: ({ exchange, index }) => `${exchange}-${index + 1}`,
    exchange: ({ exchange }) => exchange,
    text: ({ text }) => text,
    restated: ({ restated }) => restated,
    type: ({ type }) => type,
    clarity: ({ clarity }) => clarity,
    reply: ({ reply }) => reply,
    verdict: ({ reply }) => verdictWords.label(reply),
    reasons: ({ reasons }) => reasons.join(' '),
    confidence: ({ confidence }) => confidence,
    commitment: ({ promised }) => promised,
    ...span,
    ...by,
  },
)

const commitments = layer<Commitment>(({ analysis }) => analysis.commitments, {
  commitment: (_, index) => `c${index + 1}`,
  turn: ({ turnId }) => turnId,
  kind: ({ kind }) => kind,
  firmness: ({ firmness }) => firmness,
  person: ({ owner }) => owner?.personId ?? null,
  owner: ({ owner }) => (owner === null ? null : named(owner)),
  due: ({ due }) => due?.iso ?? null,
  due_text: ({ due }) => due?.text ?? null,
  action: ({ action }) => action,
  text: ({ text }) => text,
  conditions: ({ conditions }) => conditions.map(({ text }) => text).join(LIST),
  status: ({ status }) => status?.state ?? null,
  ...span,
  ...by,
})

const figures = layer<Figure>(({ analysis: { figures, tables } }) => [...figures, ...tables.flatMap(tableFigures)], {
  figure: (_, index) => `f${index + 1}`,
  turn: ({ turnId }) => turnId,
  kind: ({ kind }) => kind,
  text: ({ text }) => text,
  value: ({ value }) => value,
  low: ({ low }) => low,
  high: ({ high }) => high,
  unit: ({ unit }) => unit,
  modifier: ({ modifier }) => modifier,
  about: ({ about }) => about,
  per: ({ per }) => per,
  period: ({ period }) => period,
  change: ({ change }) => change?.direction ?? null,
  baseline: ({ baseline }) => baseline?.value ?? null,
  baseline_text: ({ baseline }) => baseline?.text ?? null,
  ...span,
  ...by,
})

const topics = layer(
  ({ analysis }) => analysis.turns.flatMap(({ id, topics }) => topics.map((tag) => ({ ...tag, id }))),
  { turn: ({ id }) => id, topic: ({ topic }) => topic, score: ({ score }) => score },
)

/** A cell of a table of the document, by the numbers of its table, row and column from 1; row 0 is the header. */
interface TableCell {
  readonly table: number
  readonly caption: string | null
  readonly row: number
  readonly column: number
  readonly head: string | null
  readonly text: string
  readonly span: Span
}

const tables = layer<TableCell>(
  ({ analysis }) =>
    analysis.tables.flatMap(({ caption, header, rows, span }, at) =>
      [header, ...rows].flatMap((cells, row) =>
        cells.map((text, place) => ({
          table: at + 1,
          caption,
          row,
          column: place + 1,
          head: row === 0 ? null : (header[place] ?? null),
          text,
          span,
        })),
      ),
    ),
  {
    table: ({ table }) => `b${table}`,
    caption: ({ caption }) => caption,
    row: ({ row }) => row,
    column: ({ column }) => column,
    head: ({ head }) => head,
    text: ({ text }) => text,
    ...span,
  },
)

/** The tables of an export. Ids are unique together with `meeting`; a `person`, `turn`, `item`, `exchange` or `commitment` elsewhere is the id of a row in that table. */
export const layers: Readonly<Record<string, Layer>> = {
  meetings,
  people,
  items,
  turns,
  exchanges,
  answers,
  asks,
  commitments,
  figures,
  tables,
  topics,
}
