import type { Frame } from './said'

/** An opening that does not say what was asked ('In response to questions from Members, ...') tells nothing to reply to. */
export function tellsWhat(sentence: string, frame: Frame): boolean {
  const { asker } = frame.answers!
  if (asker === null) return true
  const around = sentence.slice(0, frame.start).split(asker)
  return CONTENT.test(around[0]!) || CONTENT.test(around.at(-1)!) || around.at(-1)!.startsWith(' that ')
}

const CONTENT =
  /\b(?:about|on|as to|anent|to (?:give|say|state|explain|comment|tell|share|offer)|for (?:the|an?|his|her|their|more|some)|regarding|concerning|if|whether|why|how|when|what|which|who|where|relating to|in (?:relation|respect) (?:to|of))[\s,]/i
