import { bodyNouns, roleNouns } from '../lexicons/roles'
import { rankName } from '../text/rank-name'
import { isSpaceAt } from '../text/white-space'
import { wordSet } from '../text/word-table'

/** 'the Chief Constable', 'DCC', 'Deputy Chief Fire Officer', 'The Head of People'. */
export function isOfficeLabel(label: string): boolean {
  const bare = label.replace(/^the\s+/i, '')
  const single = !/\s/.test(bare)
  if (single && ABBREVIATED.test(bare))
    return rankName(bare.replace(/^[TA]\//, '')) !== undefined || OFFICE_LETTERS.test(bare)
  // 'the Acting PCVC': nothing but an office is held for the time being.
  if (
    /^(?:acting|interim|deputy|temporary) [A-Z&]{2,6}$/i.test(bare) &&
    ABBREVIATED.test(bare.slice(bare.indexOf(' ') + 1))
  )
    return true
  if (!endsInOffice(bare) || (!single && bare.split(/\s+/).length > 8)) return false
  return (
    (/^\p{Lu}/u.test(bare) || bare.length < label.length) &&
    !NO_OFFICES.test(bare) &&
    !/\b(?:who|which|that|whether|if)\b/i.test(label)
  )
}

const ABBREVIATED = /^(?:T\/|A\/)?[A-Z&]{2,5}$/
const OFFICE_LETTERS = /^(?:[A-Z]{1,2})?(?:PCC|CC|CE|CEO|CFO|FO|CO|P&CC)$/
const NO_OFFICES = /^(?:members?|minutes\b.*|portfolio|assistant|deputy|principal|partner|lead)$/i
const isRoleNoun = wordSet(roleNouns)

/** Whether a noun of office stands last, or last before what the office is over. */
function endsInOffice(label: string): boolean {
  const over = label.search(/\s(?:of|for|to|at)\s/)
  const end = over < 0 ? label.length : over
  let start = end
  while (start > 0 && !isSpaceAt(label, start - 1)) start--
  return isRoleNoun(label, start, end)
}

const isBodyNoun = wordSet(bodyNouns)

/** 'WMP', 'The force', 'Catering Services', 'Kent Police'. */
export function isBodyLabel(label: string): boolean {
  const bare = label.replace(/^(?:the|our|both)\s+/i, '')
  if (/^[A-Z][A-Z&]{1,6}[a-rt-z]?$/.test(bare)) return rankName(bare) === undefined
  let last = bare.length
  while (last > 0 && !isSpaceAt(bare, last - 1)) last--
  if (!isBodyNoun(bare, last, bare.length)) return false
  const words = bare.split(/\s+/)
  if (words.length > 7 || /\b(?:who|which|that|whether|if|is|are)\b/i.test(bare)) return false
  return words.length === 1
    ? /^the\s/i.test(label) ||
        /^(?:Force|Council|Board|Panel|Committee|Trust|Administration|Management|Staff|Court)$/.test(bare)
    : words.every((word) => /^(?:\p{Lu}|and$|of$|&$|for$|the$)/u.test(word))
}
