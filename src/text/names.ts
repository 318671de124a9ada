import { headingWords, placeWords } from '../lexicons/no-names'
import { bodyNouns, ranks, rankWords, roleNouns, titles } from '../lexicons/roles'
import { lazily } from './lazily'
import { isCapital, isLetter, isSmall } from './letter-codes'

const TITLE = new RegExp(`^(?:${titles.join('|')})\\b\\.?\\s+`, 'i')
const RANK_WORD = new RegExp(
  `^(?:(?:temporary|acting|interim|t\\/|a\\/|t)\\s?)?(?:${rankWords.join('|')})\\b\\.?\\s+(?=\\p{Lu})`,
  'iu',
)
const RANK_SHORT = /^(?:(?:T|A|Temp|Temporary|Acting)[/ ]?)?([A-Z]{2,5}|Supt|Insp|Sgt)\.?\s+(?=\p{Lu}\p{Ll})/u
const PARTICLE = "(?:de|da|di|du|van|von|der|den|la|le|el|al|bin|ibn|ap|ab|ferch|ni|n\u00ed|o|mac|o')"
const WORD =
  "(?:(?:h|t-|n-)(?=\\p{Lu}))?(?:\\p{Lu}(?:\\p{Ll}|['\u2019](?=\\p{L}))+(?:['\u2019-]\\p{Lu}?\\p{Ll}+)*(?:\\p{Lu}\\p{Ll}+)?|\\p{Lu}['\u2019]\\p{Lu}\\p{Ll}+)(?:[-\u2010]\\p{Lu}\\p{Ll}+)*"
const INITIAL = '\\p{Lu}\\.?(?:[ .]?\\p{Lu}\\.)*'
const NAME = new RegExp(`^(?:${WORD}|${INITIAL})(?:,?\\s(?:${PARTICLE}\\s){0,2}(?:${WORD}|${INITIAL})){1,4}$`, 'u')

/** A name without forms of address and ranks before it: 'ACC Dr Jane Doe' is 'Jane Doe', and its rank 'ACC'. */
export function stripTitles(text: string): { name: string; rank: string | null } {
  let name = text.trim()
  let rank: string | null = null
  for (let round = 0; round < 4 && mayOpen(name); round++) {
    const title = TITLE.exec(name) ?? parliamentary(name)
    const found = title ?? RANK_WORD.exec(name) ?? knownRank(name)
    if (found === null) break
    if (title === null) rank ??= found[0].trim()
    name = name.slice(found[0].length).trim()
  }
  return { name, rank }
}

/** The first words of titles and ranks, in lower case. */
const openers = lazily(
  () => new Set([...titles, ...rankWords, 'deputy', 'senator', 'minister'].map((words) => words.split(' ')[0]!)),
)

/** Their first two letters, as one number each, so that most names are told without a copy. */
const openings = lazily(() => new Set([...openers()].map(opening)))

function opening(word: string): number {
  return (word.charCodeAt(0) | 32) * 256 + (word.charCodeAt(1) | 32)
}

/** A cheap test before the lists of titles and ranks: one of their words, or letters of a rank ('DCC', 'T/ACC', 'temporary') stand first. */
function mayOpen(name: string): boolean {
  if (!isSmall(name.charCodeAt(1)) || /^[tai]/i.test(name)) return true
  if (!openings().has(opening(name))) return false
  let end = 0
  while (isLetter(name.charCodeAt(end)) || name[end] === '/') end++
  return openers().has(name.slice(0, end).toLowerCase())
}

/** 'Deputy Doe' of the D\u00e1il, 'Senator Doe': a title where a name follows and no office. */
function parliamentary(name: string): RegExpExecArray | null {
  const found = PARLIAMENTARY.exec(name)
  if (found === null) return null
  const words = name.slice(found[0].length).split(/\s+/)
  return words.some((word) => roleNouns.has(word.toLowerCase()) || /^[A-Z]{2,}$/.test(word)) ? null : found
}

const PARLIAMENTARY = /^(?:Deputy|Senator|Minister)\s+(?=\p{Lu})/u

function knownRank(name: string): RegExpExecArray | null {
  const found = RANK_SHORT.exec(name)
  return found !== null && found[1]!.toUpperCase() in ranks ? found : null
}

/** Letters behind a name: seats, honours, professions. */
export const POSTNOMINAL =
  /(?:,?\s+(?:MLA|MSP|MS|AM|MP|TD|MEP|MHK|MLC|QPM|KPM|QFSM|OBE|MBE|CBE|KBE|BEM|CB|KC|QC|JP|DL|PhD|FRCP|FRCS|FRCN|CPFA|FCCA|CIPFA)\b\.?)+$/

/** Whether a phrase is a personal name: two to five words in capitals or initials, none of them of an office or a body. */
export function isName(text: string): boolean {
  if (text.length < 4 || text.length > 60 || !text.includes(' ') || !mayName(text, 2)) return false
  const { name } = stripTitles(text)
  if (!NAME.test(name) || /['\u2019]s(?:\s|$)/.test(name)) return false
  const lower = name.toLowerCase()
  const words = ODD_GAP.test(lower) ? lower.split(/[\s,]+/) : lower.split(' ')
  if (words.every((word) => word.length <= 2)) return false
  return !placeWords.has(words[0]!) && !words.some((word) => noNames().has(word))
}

/** What may part the words of a name beside a plain space. */
const ODD_GAP = /[,\t\n\v\f\r\u0080-\uffff]/
const noNames = lazily(() => new Set([...roleNouns, ...bodyNouns, ...headingWords]))

/** A cheap test before the grammar of names: capitals (or signs beyond ASCII) enough, and nothing that no name, title or rank holds. */
function mayName(text: string, least: number): boolean {
  let capitals = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 || isCapital(code)) capitals++
    else if (!isSmall(code) && !NAME_SIGNS.includes(text[at]!)) return false
  }
  return capitals >= least
}

const NAME_SIGNS = " ,.'-/\t\n\v\f\r"

const SURNAME = new RegExp(
  `^(?:(?:${PARTICLE}|Mac|Mc|Nic|N\u00ed|\u00d3|U\u00ed|Van|Von|De|Le|La)\\s){0,2}${WORD}$`,
  'u',
)

/** Whether a form of address, then a surname: 'Mr Petrovic', 'Councillor Trask', 'ACC Ward'. */
export function isTitledSurname(text: string): boolean {
  if (!mayName(text, 1)) return false
  const { name } = stripTitles(text)
  return (
    name !== text.trim() &&
    SURNAME.test(name) &&
    !headingWords.has(name.toLowerCase()) &&
    !roleNouns.has(name.toLowerCase())
  )
}
