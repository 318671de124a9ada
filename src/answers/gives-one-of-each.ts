import type { AskEvidence } from './ask-evidence'

/** 'How many were there at each of the two sites?' and 'There were 17 at the Mill.': a number was asked for each, and one came. */
export function givesOneOfEach({ ask, own }: AskEvidence): boolean {
  // 'What were the three main causes?' and 'The largest of them was ...'; 'How was it made up?' and '£1.9m of it was for ...'.
  const only = own.length === 1 ? own[0]!.sentence.text : ''
  if (COUNTED.test(ask.text) && ONE_OF_THEM.test(only)) return true
  if (MADE_UP.test(ask.text) && PART_OF_IT.test(only)) return true
  if (ask.type !== 'quantity' || !EACH.test(ask.text)) return false
  const figures = own.flatMap(({ sentence }) => sentence.figures)
  return figures.length === 1 && own.every(({ sentence: { text } }) => !FOR_ALL.test(text) && !LISTED.test(text))
}

const COUNTED =
  /\b(?:what|which|who) (?:(?:are|is|were|was) )?(?:the )?(?:two|three|four|five|six|main|principal|other)\b/i
const ONE_OF_THEM =
  /\bthe (?:largest|biggest|main|chief|first|greatest|principal|most \p{L}+) of (?:them|these|those|which)\b(?!.*\b(?:second|followed by|others?|next)\b)/iu
const MADE_UP = /\b(?:made up|composed|split|broken down|divided|apportioned)\b/i
const PART_OF_IT =
  /^[^,;]{0,60}?\d[\d.,]*\s?(?:m|k|bn|million|per cent|%)?\s(?:of (?:it|this|that|them|which)) (?:was|is|were|are|went|had)\b(?!.*\b(?:rest|remainder|balance|other|and \S*\d)\b)/i

const EACH =
  /\b(?:in|at|for|under|by|from|of|to|on|across|between) each\b(?! (?:other|day|week|year|month|time)\b(?! since))|\bsplit (?:between|by)\b|\bbroken down (?:by|between|into)\b|\bbreakdown (?:by|between|of)\b|\brespectively\b|\b(?:for|in|at|on) both\b|\b(of|for|in|by|at|among) (?:the )?[\p{L}-]+(?: [\p{L}-]+){0,3} and \1 (?!the (?:end|start)\b)[\p{L}]/iu
/** 'Mill 71, Lee 24, Dale 6' */
const LISTED = /\p{L} \d[\d,.]*, (?:and )?\p{Lu}\p{L}* \d/u
const FOR_ALL =
  /\b(?:each|both|every|all|per|apiece|a ?piece|respectively|either|same|total|altogether|overall|average|between them|of which|of whom|of these)\b/i
