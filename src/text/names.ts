import { bodyNouns, ranks, rankWords, roleNouns, titles } from '../lexicons/roles'

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
  for (let round = 0; round < 4; round++) {
    const found = TITLE.exec(name) ?? RANK_WORD.exec(name) ?? knownRank(name) ?? parliamentary(name)
    if (found === null) break
    if (!TITLE.test(name) && parliamentary(name) === null) rank ??= found[0].trim()
    name = name.slice(found[0].length).trim()
  }
  return { name, rank }
}

/** 'Deputy Doe' of the D\u00e1il, 'Senator Doe': a title where a name follows and no office. */
function parliamentary(name: string): RegExpExecArray | null {
  const found = /^(?:Deputy|Senator|Minister)\s+(?=\p{Lu})/u.exec(name)
  if (found === null) return null
  const words = name.slice(found[0].length).split(/\s+/)
  return words.some((word) => roleNouns.has(word.toLowerCase()) || /^[A-Z]{2,}$/.test(word)) ? null : found
}

function knownRank(name: string): RegExpExecArray | null {
  const found = RANK_SHORT.exec(name)
  return found !== null && found[1]!.toUpperCase() in ranks ? found : null
}

/** Letters behind a name: seats, honours, professions. */
export const POSTNOMINAL =
  /(?:,?\s+(?:MLA|MSP|MS|AM|MP|TD|MEP|MHK|MLC|QPM|KPM|QFSM|OBE|MBE|CBE|KBE|BEM|CB|KC|QC|JP|DL|PhD|FRCP|FRCS|FRCN|CPFA|FCCA|CIPFA)\b\.?)+$/

/** Whether a phrase is a personal name: two to five words in capitals or initials, none of them of an office or a body. */
export function isName(text: string): boolean {
  if (text.length < 4 || text.length > 60) return false
  const { name } = stripTitles(text)
  if (!NAME.test(name)) return false
  const words = name.split(/[\s,]+/)
  if (words.every((word) => word.length <= 2)) return false
  if (UNGIVEN.has(words[0]!.toLowerCase())) return false
  return !words.some(
    (word) => roleNouns.has(word.toLowerCase()) || bodyNouns.has(word.toLowerCase()) || COMMON.has(word.toLowerCase()),
  )
}

/** Whether a form of address, then a surname: 'Mr Petrovic', 'Councillor Trask', 'ACC Ward'. */
export function isTitledSurname(text: string): boolean {
  const { name } = stripTitles(text)
  return (
    name !== text.trim() &&
    new RegExp(`^(?:(?:${PARTICLE}|Mac|Mc|Nic|N\u00ed|\u00d3|U\u00ed|Van|Von|De|Le|La)\\s){0,2}${WORD}$`, 'u').test(
      name,
    ) &&
    !COMMON.has(name.toLowerCase()) &&
    !roleNouns.has(name.toLowerCase())
  )
}

/** Words that open names of places and headings and are no given names, though some are surnames. */
const UNGIVEN: ReadonlySet<string> = new Set([
  'mill',
  'senior',
  'area',
  'station',
  'group',
  'divisional',
  'interim',
  'acting',
  'deputy',
  'temporary',
  'local',
  'joint',
  'key',
  'best',
  'lessons',
  'high',
  'church',
  'station',
  'market',
  'bridge',
  'park',
  'castle',
  'lower',
  'upper',
  'great',
  'little',
  'old',
  'saint',
  'queen',
  'kings',
  'main',
  'good',
  'an',
])

/** Words in capitals that begin phrases of minutes and are no one's name. */
const COMMON: ReadonlySet<string> = new Set([
  ...[
    'station',
    'school',
    'hospital',
    'centre',

    'lessons',
    'learned',
    'learnt',

    'risks',
    'themes',
    'an',

    'anglia',
  ],
  ...[
    'oral',
    'evidence',
    'hearing',
    'session',
    'inquiry',
    'transcript',
    'witness',
    'witnesses',
    'calming',

    'quarter',
    'year',
    'outturn',
    'monitoring',
    'register',
    'review',
    'reviews',
  ],
  ...[
    'the',
    'this',
    'that',
    'these',
    'those',
    'item',
    'agenda',
    'minutes',
    'meeting',
    'date',
    'time',
    'venue',
    'apologies',
    'present',
    'attendance',
    'action',
    'actions',
  ],
  ...[
    'question',
    'questions',
    'answer',
    'update',
    'report',
    'paper',
    'papers',
    'plan',
    'strategy',
    'performance',
    'budget',
    'finance',
    'public',
    'private',
    'section',
    'page',
  ],
  ...[
    'january',
    'february',
    'march',
    'april',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
  ],
  ...[
    'saturday',
    'sunday',
    'room',
    'hall',
    'house',
    'street',
    'road',
    'chamber',
    'headquarters',
    'hq',
    'teams',
    'zoom',
    'online',
    'next',
    'last',
    'previous',
    'any',
    'other',
  ],
  ...[
    'business',
    'matters',
    'arising',
    'declarations',
    'interest',
    'welcome',
    'introduction',
    'introductions',
    'crime',
    'community',
    'safety',
    'national',
    'home',
    'operation',
  ],
  ...[
    'appendix',
    'annex',
    'table',
    'figure',
    'chart',
    'note',
    'notes',
    'new',
    'and',
    'for',
    'with',
    'of',
    'in',
    'at',
    'on',
    'to',
    'resolved',
    'agreed',
    'noted',
    'decision',
    'written',
  ],
  ...[
    'verbal',
    'workforce',
    'change',
    'programme',
    'work',
    'annual',
    'quarterly',
    'monthly',
    'final',
    'draft',
    'overview',
    'scrutiny',
    'health',
    'care',
    'social',
    'children',
    'adult',
    'adults',
  ],
  ...[
    'environment',
    'waste',
    'housing',
    'planning',
    'transport',
    'resources',
    'custody',
    'vetting',
    'victims',
    'justice',
    'fire',
    'rescue',
    'reply',
    'supplementary',
    'response',
    'one',
    'two',
  ],
])
