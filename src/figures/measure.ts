import { measureUnits } from '../lexicons/units'
import { lazily } from '../text/lazily'
import { matchAt } from '../text/match-at'
import { wordKey } from '../text/word-keys'
import { type Draft, draft } from './draft'
import type { Quantity } from './quantity'

const UNIT =
  /([\s-]?)((?:[Ss]quare|[Ss]q\.?|[Cc]ubic|[Cc]u)\s(?:[Mm]etres?|[Mm]eters?|[Mm]iles?|[Ff]eet|[Ff]oot|[Ff]t|[Yy]ards?|km|[Kk]ilometres?|m)|miles (?:per|an) hour|m\.p\.h\.?|k\.p\.h\.?|km\/h|µg\/m3|m²|m2|°\s?C|[A-Za-z]{1,11})(?![A-Za-z\d²/])/y

const openings = lazily(() => new Set(Object.keys(measureUnits).map((unit) => wordKey(/^[a-z]*/.exec(unit)![0]))))

/** Lengths, areas, weights, volumes, speeds, amounts of energy and data: '20 mph', '12 kg', '900 tonnes'. */
export function readMeasure(text: string, quantity: Quantity): Draft | null {
  const { last, end, value } = quantity
  if (last.currency !== null || last.percent !== null) return null
  const from = last.openM ? last.numeral.end : end
  const primed = primes(text, quantity)
  if (primed !== null) return primed
  if (from === end && quantity.behind !== 0 && !openings().has(quantity.behind)) return null
  const found = matchAt(UNIT, text, from)
  if (found === null) return null
  const lower = found[2]!.toLowerCase()
  const unit = Object.hasOwn(measureUnits, lower) ? measureUnits[lower]! : null
  // 'Twelve SF councillors'
  if (lower === 'sf' && (value ?? 0) < 100) return null
  if (
    unit === null ||
    (found[2]!.length < 3 &&
      !symbol(found, last.numeral.form, text.slice(from + found[0].length, from + found[0].length + 9))) ||
    counted(text, found, from)
  )
    return null
  return draft(quantity, 'measure', unit, { end: from + found[0].length })
}

const PRIMES = /['’′]\s?-?\s?(\d{1,2})\s?["”″](?!\w)/y
const PRIME = /['’′](?=\s?[x×]\s?\d|\s(?:long|wide|high|deep|tall|across|apart|by|into|from|above|below|off)\b)/y

/** '45'-9"' is forty-five feet and nine inches, '20' wide' twenty feet; not the end of a quotation. */
function primes(text: string, quantity: Quantity): Draft | null {
  const { value, end, first } = quantity
  const sign = text[end]
  if (value === null || first.numeral.form !== 'digits' || value > 2000) return null
  if (sign !== "'" && sign !== '’' && sign !== '′') return null
  const both = matchAt(PRIMES, text, end)
  if (both !== null && Number(both[1]) < 12) {
    const feet = Math.round((value + Number(both[1]) / 12) * 1e4) / 1e4
    return draft(quantity, 'measure', 'foot', { end: end + both[0].length, value: feet })
  }
  const isQuoted = /(?:^|[\s(])['‘][^'’]{0,60}$/.test(text.slice(Math.max(0, quantity.start - 60), quantity.start))
  const one = isQuoted ? null : matchAt(PRIME, text, end)
  return one === null ? null : draft(quantity, 'measure', 'foot', { end: end + one[0].length })
}

const DIMENSION = /^\s(?:long|wide|high|deep|tall|across|apart|by|x|of)\b/

/** One letter is a unit only where it is joined to its digits ('5m', '20l'), '6 m' only of a length. */
function symbol(found: RegExpExecArray, form: string, after: string): boolean {
  if (form !== 'digits') return false
  if (found[2]!.length > 1) return !/^[A-Z][a-z]$/.test(found[2]!)
  return found[1] === '' ? /[mgl]/.test(found[2]!) : found[2] === 'm' && DIMENSION.test(after)
}

/** '1.2m people' are millions; 'two stone walls' and 'three foot patrols' are counts. */
function counted(text: string, found: RegExpExecArray, from: number): boolean {
  const after = text.slice(from + found[0].length, from + found[0].length + 24)
  if (found[2] === 'm')
    return (
      /^\s+(?:[a-z]+\s+)?(?:[a-z]{3,}s|people|of)\b/.test(after) &&
      !/^\s+(?:across|long|wide|of\s+(?:the\s+)?(?:road|wall|fence|cable|pipe))\b/.test(after)
    )
  return /^(?:stone|foot|yard|inch|pint|degree|ton)$/.test(found[2]!) && /^\s+[a-z]{3,}s\b/.test(after)
}
