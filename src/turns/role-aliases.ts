import { roleNouns } from '../lexicons/roles'
import { initialsOf } from '../structure/office-letters'
import { rankName } from '../text/rank-name'

/** What an office is called: its words, without what it is over, and the abbreviations of its words. */
export function roleAliases(printed: string): string[] {
  // 'Chief Medical Of icer', where a conversion lost the ligature.
  const role = printed.includes('f icer') ? printed.replace(/\b([Oo])f icer/g, '$1fficer') : printed
  const comma = role.search(/,(?! Fire and Crime)/)
  const first = comma < 0 ? role : role.slice(0, comma)
  const main = (first.includes('(') ? first.replace(/\s*\([^()]*\)/g, '') : first)
    .replace(/^(?:T\/|Temporary |Acting |Interim |A\/)/i, '')
    .trim()
  const found = new Set<string>([main, first.trim(), ...initialsOf(main)])
  if (LINKED.test(main)) for (const part of beforeLinks(main)) found.add(part)
  for (const office of offices(main)) for (const alias of [office, ...roleAliases(office)]) found.add(alias)
  for (const form of heldForNow(first.trim(), main)) found.add(form)
  // 'CFO' of a fire authority.
  if (main === 'CFO') found.add('Chief Fire Officer')
  if (CHIEF.test(main)) found.add('Chief')
  if (HEAD.test(main)) found.add('Head')
  if (/^deputy$/i.test(main))
    for (const form of ['Deputy Chair', 'Deputy Chairman', 'Deputy Chairperson']) found.add(form)
  // 'S151 Officer'
  if (/^s\.?\s?151\b/i.test(main)) found.add(main.replace(/^s\.?\s?/i, 'Section '))
  if (
    CHAIR.test(main) ||
    CHAIR_WITHIN.test(role) ||
    /,\s(?:(?:board|(?:sub-?)?committee|panel)\s)?chair(?:man|woman|person)?$/i.test(role)
  )
    for (const form of ['Chair', 'Chairman', 'Chairperson', 'Cathaoirleach']) found.add(form)
  const vice = /^(vice|deputy)[- ]chair(?:man|woman|person)?$/i.exec(main)?.[1]
  if (vice !== undefined)
    for (const form of ['Chair', 'Chairman', 'Chairperson', 'Chairwoman']) found.add(`${vice} ${form}`)
  if (/^(?:metro|regional|city[- ]region|elected|executive|directly elected|combined authority) mayor$/i.test(main))
    found.add('Mayor')
  // 'Town Mayor' whom the minutes call the Mayor.
  if (/^(?:town|city|borough|parish|county|district|lord)\s(?:deputy\s)?mayor$/i.test(main))
    found.add(main.slice(main.indexOf(' ') + 1))
  // 'Mayor of Harbourside'
  if (/^mayor of \p{Lu}/iu.test(main)) found.add('Mayor')
  // 'York and North Yorkshire Deputy Mayor for Policing'
  const mayor = PLACED_MAYOR.exec(main)?.[1]
  if (mayor !== undefined) found.add(mayor)
  // 'Shire President' of a list that says 'President'
  if (/^(?:(?:deputy|vice)[- ])?president$/i.test(main))
    for (const body of ['Shire', 'Council', 'Village', 'Board']) found.add(`${body} ${main}`)
  if (/^(?:(?:police|garda) )?commissioner$/i.test(main)) for (const form of ['Comm', 'Comm.']) found.add(form)
  const office = CRIME_COMMISSIONER.exec(role)
  if (office !== null) {
    const rank = office[1] === undefined ? '' : `${office[1]} `
    for (const word of [
      office[2] === undefined ? 'PCC' : 'PFCC',
      'Commissioner',
      'P&CC',
      'Police and Crime Commissioner',
    ])
      found.add(`${rank}${word}`)
  }
  // 'ACC Crime', 'Committee Chair'
  const short = /^([A-Z]{2,4})\s/.exec(main)?.[1]
  if (short !== undefined && rankName(short) !== undefined) found.add(short).add(rankName(short)!)
  const chair =
    /^(?:(?:sub-?)?committee|panel|board|authority|meeting|acting|council)\s((?:vice[- ])?(?:chair(?:man|woman|person)?|convener))$/i.exec(
      main,
    )
  if (chair !== null) found.add(chair[1]!)
  // 'Parish Clerk & RFO' is called the Clerk.
  if (
    /^(?:parish|town|city|village|county|community|township|borough|municipal|council|(?:sub-?)?committee|board) clerk\b/i.test(
      main,
    )
  )
    found.add('Clerk')
  const under = /^(deputy|assistant|vice|assistance)\s+(.+)$/i.exec(main)
  for (const short of under === null ? [] : initialsOf(under[2]!)) found.add(`${under![1]} ${short}`)
  if (/^assistance chief constable$/i.test(main)) found.add('Assistant Chief Constable').add('ACC')
  return [...found].filter((alias) => alias.length > 1)
}

/** 'T/Chief Constable' and 'A/ACC' as 'Temporary Chief Constable' and 'Acting Assistant Chief Constable'; none where an office is held for good. */
function heldForNow(printed: string, office: string): string[] {
  const spell = /^(?:T\/|Temporary )/i.test(printed)
    ? ['Temporary', 'Temp']
    : /^(?:A\/|Acting )/i.test(printed)
      ? ['Acting']
      : /^Interim /i.test(printed)
        ? ['Interim']
        : []
  return spell.flatMap((word) =>
    [office, ...(rankName(office) === undefined ? [] : [rankName(office)!])].map((form) => `${word} ${form}`),
  )
}

/** 'Police and Crime Commissioner for Doeshire', 'Doeshire and Roe Police and Crime Commissioner', 'Chair, Police & Crime Commissioner' */
const CRIME_COMMISSIONER =
  /(?:^|,\s|\s-\s|\sand\s)(?:(deputy|assistant|vice)\s)?(?:(?!(?:of|the|to|for|at|office|deputy|assistant|vice|chief|police)\s)[\p{L}&'\u2019-]+\s){0,5}police(,?\sfire)?,?\s(?:and|&)\scrime\scommissioner(?=$|,|\s(?:for|of|in)\s)/iu

/** The mayor of a place, or the deputy, whatever for. */
const PLACED_MAYOR =
  /^(?!(?:Deputy|Vice|Acting|Former|Assistant|Lord|Lady|Honorary|Interim)\b)(?:\p{Lu}[\p{L}'\u2019-]*\s(?:and\s|of\s)?){1,5}?((?:Deputy )?Mayor)(?:\sfor\b|$)/u

/** Whoever chairs is called by any of the words for it. */
export const CHAIR = /^(?:an )?(?:chair(?:man|woman|person)?|cathaoirleach)$/i
/** 'Non-Executive Director (Chairman)' */
const CHAIR_WITHIN = /\((?:the )?chair(?:man|woman|person)?\)/i
/** 'the Head' of a school. */
const HEAD = /^(?:head ?teacher|head ?master|head ?mistress|executive head ?teacher)$/i
/** 'the Chief' of a police force or a fire department. */
const CHIEF = /^(?:(?:police|fire) chief|chief of police|fire chief|chief constable|chief fire officer)$/i

const LINKED = /\s(?:of|for|to|and)\s/

/** What stands before the words that say what an office is over, or whose it is. */
function beforeLinks(main: string): string[] {
  const found: string[] = []
  const bare = main.replace(
    /\s+(?:of|for|to)\s+the\s+(?:council|panel|board|(?:sub-?)?committee|authority|opcc|force|police)\b.*$/i,
    '',
  )
  if (bare !== main) found.push(bare)
  const head = main.split(/\s+(?:for|of|to|with (?:special )?responsibility(?: for)?)\s+/i)[0]!
  if (
    head !== main &&
    (/\s/.test(head) || /^(?:leader|treasurer|clerk|chair|director|convener|minister|premier)$/i.test(head))
  )
    found.push(head)
  // 'Director of Services for Transport'
  const served = main.split(/\s+for\s+/)[0]!
  if (served !== main && served !== head && / of /.test(served)) found.push(served)
  const half = main.split(/\s+and\s+/)[0]!
  if (half !== main && /\s(?:of|for)\s/.test(half)) found.push(half)
  return found
}

/** The offices in 'Deputy Mayor and Cabinet Member for Housing', held by one person: each has a noun of office before what it is over. */
function offices(role: string): string[] {
  if (!/\s(?:and|&)\s/.test(role)) return []
  const parts = role.replace(/\s+to\s+(?:the\s+)?\p{Lu}.*$/u, '').split(/\s+(?:and|&)\s+/)
  const heads = parts.map((part) =>
    part
      .split(/\s+(?:for|of)\s+/)[0]!
      .split(' ')
      .at(-1)!
      .toLowerCase(),
  )
  return parts.length > 1 && heads.every((head) => roleNouns.has(head)) ? parts : []
}
