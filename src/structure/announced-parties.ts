import { isNamed } from '../text/names'

/** Somebody who asks or answers in writing, as printed. */
export interface WrittenParty {
  readonly name: string | null
  readonly office: string | null
  /** Party or constituency. */
  readonly organisation: string | null
}

/** Who asks and who answers, as the first words of a release say, and the house in which. */
export interface AnnouncedParties {
  readonly asker: WrittenParty
  readonly answerer: WrittenParty
  readonly body: string | null
}

const ANNOUNCED =
  /^(?:the )?(?:following|below) (?:is|are) (?:a|an|the) (?:(?:written|oral|supplement(?:ary|al)) )?questions? (?:asked |raised |put )?(?:by|from) (.{3,80}?) and (?:a|an|the|his|her) (?:(?:written|oral) )?(?:reply|answer|response) (?:given )?(?:by|from|of) (.{3,160}?)(?:,? (?:in|at) the (\p{Lu}[\p{L} ]{3,60}?)(?= (?:today|yesterday|on)\b|[,.:(]|$)|[.:]|$)/iu

/** Reads 'Following is a question by Ms Doe and a written reply by the Secretary for Works, Mr Roe, in the Legislative Council'; null for other texts. */
export function announcedParties(text: string): AnnouncedParties | null {
  const found = /^(?:the )?(?:following|below)\b/i.test(text) ? ANNOUNCED.exec(text) : null
  if (found === null) return null
  const [, asker, answerer, body] = found
  return { asker: partyOf(asker!), answerer: partyOf(answerer!), body: body ?? null }
}

/** The name and the office in 'the Secretary for Works, Mr Roe', and what stands in brackets behind them: of the other parts the first that `isOffice` takes for one. */
export function partyOf(text: string, isOffice: (part: string) => boolean = () => true): WrittenParty {
  const [, note = null] = BEHIND.exec(text) ?? []
  const parts = text.replace(BEHIND, '').split(/,\s+/)
  const name = parts.find((part) => isNamed(part)) ?? null
  const office = parts.find((part) => part !== name && isOffice(part)) ?? null
  return { name, office, organisation: note }
}

/** '(Greens, Harbour Isles)' */
const BEHIND = /\s+\(([^()]{2,60})\)$/
