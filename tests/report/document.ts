import type { Segmentation } from '../../src/model/analysis'
import type { Act, Turn } from '../../src/model/turn'

/** A turn of a made-up document; `speaker` is a name, or a name and a label parted by `|`. */
export function turn(id: string, act: Act, speaker: string | null, text: string, itemId: string | null = 'i1'): Turn {
  const [name = '', label = name] = speaker?.split('|') ?? []
  const start = Number(id.slice(1)) * 100
  return {
    id,
    span: { start, end: start + text.length },
    text,
    act,
    speaker: speaker === null ? null : { name, personId: null, label },
    itemId,
    by: 'tests/report',
  }
}

/** A made-up document with nothing in it but what is given. */
export function document(parts: Partial<Segmentation>): Segmentation {
  return {
    meeting: { body: null, kind: null, date: null, next: null, parts: [] },
    people: [],
    items: [],
    turns: [],
    exchanges: [],
    tables: [],
    issues: [],
    ...parts,
  }
}

/** Exchanges of a made-up document: `{ t1: ['t2'] }`. */
export function exchanges(replies: Readonly<Record<string, string[]>>): Segmentation['exchanges'] {
  return Object.entries(replies).map(([question, answers], index) => ({ id: `x${index + 1}`, question, answers }))
}

/** An item of a made-up document. */
export function item(id: string, number: string | null, title: string): Segmentation['items'][number] {
  return { id, number, title, presenters: [], span: { start: 0, end: 0 } }
}
