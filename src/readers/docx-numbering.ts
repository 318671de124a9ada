import { Parser } from 'htmlparser2'

/** A level of a list: how its number is printed and where it begins. */
interface ListLevel {
  /** Word's name of the numerals: `decimal`, `lowerLetter`, `bullet`. */
  readonly numerals: string
  /** The print, with `%1` for the number of the first level: `%1.%2`. */
  readonly print: string
  readonly start: number
}

/** A paragraph's place in a list. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

/** The lists of a DOCX. */
export interface Numbering {
  /** The definition that counts for a list: several lists may go on with one. */
  definition(list: string): string | null
  level(list: string, level: number): ListLevel | null
  /** Where a list begins anew at a level, although its definition goes on. */
  restart(list: string, level: number): number | null
}

interface Definition {
  readonly levels: Map<number, { numerals: string; print: string; start: number }>
}

/** Reads `word/numbering.xml`. Source: ECMA-376 part 1, 17.9. */
export function readNumbering(xml: string): Numbering {
  const definitions = new Map<string, Definition>()
  const lists = new Map<string, { definition: string; restarts: Map<number, number> }>()
  let definition: Definition | null = null
  let list: { definition: string; restarts: Map<number, number> } | null = null
  let level: { numerals: string; print: string; start: number } | null = null
  let override = 0
  const open = (name: string, value: string, attributes: Record<string, string>): void => {
    if (name === 'w:abstractNum') {
      definition = { levels: new Map() }
      definitions.set(attributes['w:abstractNumId'] ?? '', definition)
    } else if (name === 'w:num') {
      list = { definition: '', restarts: new Map() }
      lists.set(attributes['w:numId'] ?? '', list)
    } else if (name === 'w:lvl') {
      level = { numerals: 'decimal', print: '', start: 1 }
      // A level inside a list replaces one of its definition; only a definition's own are kept.
      if (list === null) definition?.levels.set(Number(attributes['w:ilvl'] ?? 0), level)
    } else if (name === 'w:start' && level !== null) level.start = Number(value) || 0
    else if (name === 'w:numFmt' && level !== null) level.numerals = value
    else if (name === 'w:lvlText' && level !== null) level.print = value
    else if (name === 'w:abstractNumId' && list !== null) list.definition = value
    else if (name === 'w:lvlOverride') override = Number(attributes['w:ilvl'] ?? 0)
    else if (name === 'w:startOverride') list?.restarts.set(override, Number(value) || 0)
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(name, attributes['w:val'] ?? '', attributes),
      onclosetag: (name) => {
        if (name === 'w:lvl') level = null
        if (name === 'w:num') list = null
        if (name === 'w:abstractNum') definition = null
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return {
    definition: (id) => lists.get(id)?.definition ?? null,
    level: (id, depth) => definitions.get(lists.get(id)?.definition ?? '')?.levels.get(depth) ?? null,
    restart: (id, depth) => lists.get(id)?.restarts.get(depth) ?? null,
  }
}

/** The lists that paragraph styles belong to, by the ids of the styles; a style without one has that of the style it is based on. */
export function readStyleLists(xml: string): ReadonlyMap<string, ListPlace> {
  const own = new Map<string, { list: string | null; level: number; based: string | null }>()
  let style: { list: string | null; level: number; based: string | null } | null = null
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const value = attributes['w:val'] ?? ''
        if (name === 'w:style') {
          style = { list: null, level: 0, based: null }
          own.set(attributes['w:styleId'] ?? '', style)
        } else if (style === null) return
        else if (name === 'w:numId') style.list = value
        else if (name === 'w:ilvl') style.level = Number(value) || 0
        else if (name === 'w:basedOn') style.based = value
      },
      onclosetag: (name) => {
        if (name === 'w:style') style = null
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  const places = new Map<string, ListPlace>()
  for (const [id, { level, ...start }] of own) {
    let { list, based } = start
    for (let hop = 0; list === null && based !== null && hop < 10; hop++) {
      list = own.get(based)?.list ?? null
      based = own.get(based)?.based ?? null
    }
    if (list !== null) places.set(id, { list, level })
  }
  return places
}
