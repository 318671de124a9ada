import type { Frame } from './said'
import type { Speakers } from './speakers'
import { readSubject } from './subject'

const ASKS = '(?:if|whether|how|what|why|when|where|who|whose|which)\\b'
/** 'The question, from the Harbour Residents' Group, was whether ...', 'The second question was from Ms Doe, who asked how ...' */
const FROM = new RegExp(
  `^The (?:\\p{L}+ )?question(?:,? (?:from|by|put by|asked by|of) ([^,.;:?]{3,70}?),? (?:was|is)| (?:was|came|had come|had been received) from ([^,.;:?]{3,70}?), who (?:had )?(?:asked|wished to know|wanted to know|enquired)) ${ASKS}`,
  'u',
)
/** 'A resident had written to say that it was unsafe and asked what was being done', 'Cllr Doe wrote to ask why' */
const WROTE = new RegExp(
  `^([^,.;:?]{3,70}?) (?:had |has )?(?:written|wrote|e-?mailed|telephoned|sent (?:a|an) (?:letter|e-?mail))\\b[^.;?]{0,220}?\\b(?:to ask|and (?:had )?asked|asking) (?:the \\p{L}+ )?${ASKS}`,
  'u',
)

/** 'There was discussion of the bins with Cllr Doe asking who paid' */
const WITH_ASKING = new RegExp(
  `^[^.;:?]{3,160}?,? with ((?:the |an? )?\\p{L}[^,.;:?]{2,50}?) (?:also |then )?(?:asking|querying|questioning|enquiring|inquiring|wondering|wanting to know) (?:about|as to|for (?:more|further|an? (?:update|explanation)|clarification|information)|${ASKS})`,
  'u',
)

/** A question of which the minutes tell from whom it came; null for other sentences. */
export function questionTold(sentence: string, speakers: Speakers): Frame | null {
  const [whole = '', called, asking] =
    FROM.exec(sentence) ??
    WROTE.exec(sentence) ??
    (sentence.includes(' with ') ? WITH_ASKING.exec(sentence) : null) ??
    []
  const who = called ?? asking
  if (who === undefined) return null
  const subject = readSubject(who, speakers) ?? { label: who, kind: 'body' as const }
  if (subject.kind === 'pronoun') return null
  return { act: 'ask', subject, verb: 'asked', start: 0, end: whole.length, answers: null, addressee: null }
}
