import { readNoun } from './noun'
import type { Quantity } from './quantity'

const ACRONYM = /(?:^|[^A-Za-z])(?!FTE|WTE|GPA|GDP|RO)[A-Z]{2,6}\s$/

/** 'CC 4.0', 'HEM 2.0': a point and a nought behind an abbreviation with nothing that is counted behind them tell an edition. */
export function isVersion(text: string, { start }: Quantity, end: number): boolean {
  return (
    /^\d{1,2}\.0$/.test(text.slice(start, end)) &&
    ACRONYM.test(text.slice(Math.max(0, start - 9), start)) &&
    !/^\s?(?:%|per\b|percent\b|F?TE\b|WTE\b)/.test(text.slice(end, end + 9)) &&
    readNoun(text, end) === null
  )
}
