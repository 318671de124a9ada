import type { Person } from '../model/person'
import type { Source } from '../model/source'
import type { Turn } from '../model/turn'
import { lazily } from '../text/lazily'
import { bodyOnly, frontBody, isSoleOffice, usualBody } from './bodies'
import { fullName } from './full-name'
import { bodiesNamed, mostNamed, namedForce } from './named-body'
import { serviceOf } from './service-of'

/** Whose work it is that a document's turns tell of. */
export interface BodiesAtWork {
  /** Whether the speaker's office is a body of its own. */
  isAlone(turn: Turn): boolean
  /** The body for which a turn speaks, as the document calls it; null where none is told. `question` is what the turn answers. */
  of(turn: Turn, question: Turn | undefined): string | null
  /** A body that is called for short by its name, where the document tells it: 'the Force' as 'Harbour Police'. */
  inFull(called: string): string
}

/** The only government that a record speaks of, as it calls it; empty where there is none, or more than one. */
function governmentIn(view: string): readonly string[] {
  return OTHERS.test(view) ? [] : (GOVERNMENT.exec(view) ?? [])
}
const MINISTER =
  /^(?:the )?(?:(?:prime|first|deputy(?: prime| first)?|associate) minister|minister(?: of state)?(?: (?:for|of)\b|$)|(?:parliamentary )?(?:under-?)?secretary of state|cabinet secretary for)\b(?!.*\b(?:church|chapel|parish|circuit)\b)[^,]*$/i
/** 'the UK Government': two of them in one record. */
const OTHERS = /\b(?:UK|US|British|Scottish|Welsh|Irish|federal|provincial|state) government\b/i
const GOVERNMENT = /\b(?:the|our|this) government\b/i

interface Record {
  readonly turns: readonly Turn[]
  readonly people: readonly Person[]
  readonly body: string | null
}

/** The bodies of a document, from its people, its title, and what its turns call them. */
export function bodiesAtWork({ view }: Source, { turns, people, body }: Record): BodiesAtWork {
  const known = new Map(people.map((person) => [person.id, person]))
  const isPolice = people.some(({ role }) => POLICE_RANK.test(role ?? '')) || POLICING.test(body ?? '')
  // Councils that only send members to a joint committee do none of its work.
  const senders = [...new Set(people.filter((one) => !isNoCouncillor(one)).map(({ organisation }) => organisation!))]
  const sends = (name: string): boolean => senders.some((sender) => ` ${name}`.endsWith(` ${sender}`))
  const bodies = lazily(() => bodiesNamed(view).filter(({ name }) => senders.length < 2 || !sends(name)))
  const front = POLICING.test(body ?? '') ? null : frontBody(view, body)
  const named = (): string | null => longer(mostNamed(bodies(), isPolice), [body, front])
  const called = usualBody(turns, body, isPolice || !people.some(({ role }) => role !== null))
  // Of a council's own committee the council answers, and not the police who came.
  const organisations = people.filter(isNoCouncillor).map(({ organisation }) => bodyOnly(organisation))
  const names = { front, named, bodies, present: new Set(people.map(({ organisation }) => organisation ?? '')) }
  const usual = front !== null && POLICE_CALLED.test(called ?? '') ? front : fullName(called, body, names)
  const isCrimePanel = /\band crime panel\b/i.test(body ?? '')
  // So does a joint committee of councils for what it runs itself; a police and crime panel runs nothing.
  const isJoint = senders.length > 1 && !/\b(?:polic(?:e|ing)|crime|fire)\b/i.test(body ?? '')
  const isPartnership = isJoint || new Set(organisations.filter(Boolean)).size >= PARTNERS
  const services = new Map<string | null, string | null>()
  const service = (person: Person | undefined): string | null => {
    const role = person?.role ?? null
    const found = services.get(role)
    if (found !== undefined) return found
    // An officer of the force speaks for it, and not for the council or the board that listens.
    const own = POLICE_OFFICE.test(role ?? '') && NOT_THE_FORCE.test(usual ?? '') ? namedForce(bodies()) : null
    const served = own ?? fullName(serviceOf(role, called ?? named(), turns), body, names)
    services.set(role, served)
    return served
  }
  const government = lazily(() => governmentIn(view))
  const governmentOf = (person: Person | undefined): string | null =>
    !person?.organisation && MINISTER.test(person?.role ?? '') ? (government()[0] ?? null) : null
  const personOf = ({ speaker }: Turn): Person | undefined =>
    speaker?.personId == null ? undefined : known.get(speaker.personId)
  return {
    // 'The Commissioner' of a police and crime panel, whoever holds the office.
    isAlone: (turn) => {
      const person = personOf(turn)
      const office = person === undefined && isCrimePanel ? turn.speaker?.label.replace(/^the /i, '') : person?.role
      return turn.act !== 'decision' && isSoleOffice(office)
    },
    of: (turn, question) => {
      if (turn.act === 'decision') return body
      const person = personOf(turn)
      return (
        bodyOnly(person?.organisation) ??
        toAsk(question?.text) ??
        service(person) ??
        governmentOf(person) ??
        ofCouncillor(
          view,
          turn,
          usual ??
            (isPartnership ? body : (heldService(view, body) ?? front ?? named() ?? (isOwnBoard(body) ? body : null))),
        )
      )
    },
    inFull: (short) => fullName(short, body, names) ?? short,
  }
}

/** The body by its longer name in the title, 'Moor and Vale Hospital Trust' for 'Vale Hospital Trust'. */
function longer(name: string | null, titles: readonly (string | null)[]): string | null {
  const end = name === null ? '' : ` ${name.toLowerCase()}`
  return titles.find((title) => end !== '' && title?.toLowerCase().endsWith(end)) ?? name
}

const POLICE_OFFICE =
  /\b(?:constable|superintendent|inspector|sergeant|garda|(?:police|district|borough|area|divisional|bcu) commander|chief of police|police chief)\b/i
/** Who governs, and what any body may be called. */
const NOT_THE_FORCE =
  /\b(?:council|authority|board|committee|panel|commission|assembly|town|city|county)$|^the service$/i
const POLICE_CALLED = /\b(?:police(?: service)?|force|constabulary|gardaí|gardai)$/iu
const POLICING = /\bpolic(?:e|ing)\b/i
const POLICE_RANK = /\b(?:constable|superintendent|inspector|sergeant|garda|police)\b|^(?:T\/)?(?:ACC|DCC)\b/i

/** Whom a written question is put to: its answer speaks for that body. */
const TO_ASK =
  /^(?:Question:\s+)?To ask (?:the )?((?:\p{Lu}[\p{L}'\u2019-]* (?:and |of )?){1,4}(?:Government|Executive|Council|Authority|Force|Trust|Service))(?=[ ,])/u

function toAsk(question: string | undefined): string | null {
  return question === undefined ? null : (TO_ASK.exec(question)?.[1] ?? null)
}

/** Councillors on a panel come from the councils that appoint them. */
function isNoCouncillor({ organisation, aliases }: Person): boolean {
  return organisation === null || !aliases.some((alias) => /^(?:Cllr|Councillor) /.test(alias))
}

/** Where people of so many bodies sit together, what is planned without an agent is the board's, and not that of the body named most often. */
const PARTNERS = 4

/** What a police services board holds to account, where its minutes call it so but once. */
function heldService(view: string, board: string | null): string | null {
  return /\bpolice services? board\b/i.test(board ?? '') && /\bthe Service\b/.test(view) ? 'the Service' : null
}

/** A councillor who answers speaks for the council, not for the police whom the minutes name more often. */
function ofCouncillor(view: string, { speaker }: Turn, body: string | null): string | null {
  const isPolice = /\b(?:police|force|constabulary|gard(?:a|aí|ai))\b/i.test(body ?? '')
  return isPolice && /^(?:the )?(?:councillor|cllr)\b/i.test(speaker?.label ?? '') && view.includes('the Council ')
    ? 'the Council'
    : body
}

/** Whether a board has officers of its own, whose work is what it plans: none that only asks others. */
function isOwnBoard(body: string | null): boolean {
  return (
    body !== null && OWN_BOARD.test(body) && !/\b(?:polic(?:e|ing)|crime|scrutiny|forum|panel|liaison)\b/i.test(body)
  )
}
const OWN_BOARD = /\b(?:council|authority|district|trust|board|commission|commissioners|governing body|governors)$/i
