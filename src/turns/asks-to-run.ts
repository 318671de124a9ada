import { sentences } from '../text/sentences'

/** 'Any questions?', 'Does anybody wish to speak?' */
const INVITES =
  /^(?:(?:\p{L}+\s+){0,3}(?:questions?|comments?|discussion|objections?)\b.{0,40}|.{0,120}\b(?:(?:have|are there|is there|got)\s+(?:\p{L}+\s+){0,3}(?:questions?|comments?|discussion|objections?|debate|dissent)|(?:wish|want|like)(?:es|s)?\s+to\s+(?:speak|comment|come in|be heard|testify))\b.{0,40})\?$/iu
/** 'Any questions? Seeing none, thank you.' */
const NONE_CAME = /(?<=\?)\s+(?:seeing|hearing|there being) none\b.*$|(?<=\?)\s+(?:no|none)[.,!].*$/i

/** What whoever presides asks to run the meeting, and nobody answers: each is tried on one sentence. */
const RUNS: readonly RegExp[] = [
  INVITES,
  // 'Would you like to make a short opening statement?'
  /\b(?:would|do|did) (?:you|either of you|any of you|anyone|anybody) (?:like|want|wish) to (?:make|give|begin|start|open|offer|say)\b[^.?!]{0,40}\b(?:opening|introductory|brief|short|few)\b[^.?!]{0,40}\?$|^(?:(?:do|have) you (?:have |got )?)?anything (?:further|else)(?: from (?:you|the member))?\?$/i,
  // 'Are we all agreed?'
  /\b(?:are we (?:all )?(?:agreed|content|happy with that)|is (?:that|it) (?:all )?agreed|(?:do|are) (?:members|colleagues|we all) (?:agree|agreed|content))\b[^?]{0,80}\?$/i,
  // 'Could we go round the table, please?'
  /\b(?:go|going) a?round the (?:table|room|screen)\b|\bintroduce (?:yourself|yourselves|ourselves|themselves)\b/i,
  // 'Has the member another question?'
  /\b(?:has|have|does|do) (?:the \p{L}+|anyone|any \p{L}+|you|he|she)(?: \p{L}+){0,2} (?:an?|any|another) (?:further |other |final )?(?:questions?|supplement(?:ar(?:y|ies)|als?)(?: questions?)?)\?$/iu,
  // 'Commissioner Doe?', 'Mr Roe, please?'
  /^(?:(?:and|then|next|so|yes),? )?\p{Lu}[\p{L}.'\u2019-]{0,20}(?: (?:of |for |the )?\p{Lu}[\p{L}.'\u2019-]{0,20}){0,5}(?:,? please)?\?$/u,
  // 'The roll, if you please?'
  /\bthe roll\b/i,
  // 'Is there anybody online?', 'Anyone else?'
  /\b(?:is|are) there (?:anyone|anybody|any others?|others)\b.{0,60}\?$|^(?:does |has )?(?:anyone|anybody)(?: else)?\?$/i,
  // 'Can everybody hear me?'
  /\bcan (?:you|everyone|everybody|people|members) (?:all )?(?:hear|see) (?:me|us|that|the screen)\b/i,
  // 'What is your point of order?'
  /\b(?:what is|what['\u2019]s|state|is (?:that|this|it) an?) (?:your |the )?(?:point of (?:order|information|clarification|privilege))\b/i,
  // 'Shall we move on?'
  /\b(?:shall|can|may|could) we (?:now )?(?:move on|make a start|get started|start|begin|proceed|have (?:order|quiet|the next \p{L}+))\b/iu,
]

/** Whether a speech of whoever presides asks something, and nothing but what runs the meeting. */
export function asksToRun(text: string): boolean {
  if (!text.includes('?')) return CALLS_IN.test(text)
  const asked = sentences(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((sentence) => ASKS.test(sentence))
  return asked.length > 0 && asked.every((sentence) => RUNS.some((one) => one.test(sentence)))
}

/** 'do you want to come in, Ada', where nobody set the marks. */
const CALLS_IN =
  /\b(?:do|would) you (?:want|like|wish) to (?:come (?:back )?in|speak|go (?:first|next)|start|introduce)\b[^.?!]{0,60}$/i

const ASKS = /\?["'\u201d\u2019)\]]*$/

/** Whether a speech does nothing but ask who wants to speak. */
export function invites(text: string): boolean {
  return INVITES.test(text.replace(NONE_CAME, ''))
}
