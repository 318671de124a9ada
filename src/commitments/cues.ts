import { promisedThings } from '../lexicons/undertakings'
import { lazily } from '../text/lazily'
import { isWordUnit } from '../text/letter-codes'
import { wordTable } from '../text/word-table'

/** Auxiliaries, finite verbs and nouns that a rule starts from, with as much of what follows as keeps daily prose out; nothing where the word is enough. */
const FRAMES: readonly (readonly [words: string, behind: string])[] = [
  ['will shall would should undertook undertake undertakes exploring considering resolved ordered', ''],
  [
    'can could',
    '(?: \\w+)? (?:be|provide|send|share|circulate|supply|give|write|check|bring|let|get|find|report|come|feed|look|raise|take|follow|forward|email|clarify|pass|update|arrange|produce|prepare|offer|include|present|submit|explore|investigate|examine|consider)\\b',
  ],
  [
    'agree agrees agreed promise promises promised pledge pledges pledged offer offers offered volunteers volunteered commits committed guarantee guaranteed',
    ' (?:to|over|in|by|within|during)\\b',
  ],
  [
    'intend intends intended intending plan plans planning hope hopes hoped hoping aim aims aiming propose proposes proposed proposing seek seeks seeking want wants wish wishes like look looking going working set moving happy willing prepared content pleased glad need needs mean means meant minded',
    '(?: \\w+ly)? to\\b',
  ],
  [
    'expect expects expected expecting expectation expectations anticipated planned scheduled slated timetabled booked arranged proposed due',
    '',
  ],
  ['target aim ambition aspiration goal objective deadline milestone', ''],
  ['hope hopes hoped hoping aiming aim aims shooting', ' for\\b'],
  ['trying', ' to\\b'],
  ['set', ' (?:[£€$]?\\d|at least|no more than)'],
  ['hope', ' (?:that|we|I|it|they)\\b'],
  ['hoped hopeful', ' that\\b'],
  ['signed', ' up to\\b'],
  ['on', ' notice\\b'],
  [
    'on',
    ' (?:(?:(?:the|our|its) )?(?:(?:forward |work )?agenda|(?:forward|work) (?:plan|programme|program)) for|(?:track|course|schedule) (?:to|for))\\b',
  ],
  ['down', ' for\\b'],
  ['pencilled penciled diarised earmarked programmed', '(?: in)? for\\b'],
  ['set', ' (?:our|it|them|my|him|her)sel(?:f|ves)\\b'],
  ['working', ' to(?:wards)?\\b'],
  ['aspires aspired aspiring undertaken', ' to\\b'],
  ['intention plan proposal hope intent', ' (?:is|was|remains)\\b'],
  ['next first following final', ' (?:step|steps|stage|phase|action)\\b'],
  ['is are was were', ' (?:still )?(?:to|be)\\b'],
  ['to', ' (?:(?:still )?(?:to|be)|follow)\\b'],
  ['looking', ' (?:at\\b|into \\w+ing\\b)'],
  ['being', ' (?:\\w+ )?(?:developed|prepared|finali[sz]ed|drafted|drawn|planned|arranged|designed)\\b'],
  [
    'start starts begin begins commence commences recommence recommences resume resumes restart restarts graduate graduates arrive arrives finish finishes return returns open opens reopen reopens launch launches go goes come comes join joins close closes increasing rising starting launching opening closing beginning moving',
    '(?: \\w+)? (?:on|in|at|by|this|next|from|to|before|into)\\b',
  ],
  ['break breaks', ' ground\\b'],
  ['going', ' from\\b'],
  ['aimed forecast projected', ' to\\b'],
  ['is are am', ' (?:\\w+ )?(?:taking|bringing|buying|hiring|recruiting|appointing|coming|installing|publishing)\\b'],
  ['gave', ' (?:an? |the )?(?:\\w+ )?(?:undertaking|commitment|promise|pledge|assurance)\\b'],
  ['given', ' (?:an? )?(?:undertaking|commitment|promise|assurance)\\b'],
  ['plans', ' are (?:in place|under way|underway)\\b'],
  ['there', ' are (?:\\w+ )?plans\\b'],
  ['anticipate anticipates propose proposes intend intends', ' \\w+ing\\b'],
  ['plan plans planning', ' on \\w+ing\\b'],
  ['intention aim ambition', ' to\\b'],
  ['intended proposed planned', ' that\\b'],
  ['clerk', '(?: to)? \\w+'],
  ['directed instructed tasked', ' (?:\\w+ ){0,8}to\\b'],
  ['asked requested', ' (?:the|staff) (?:\\w+ ){0,8}to\\b'],
  ['set', ' for\\b'],
  ['agreed', '(?=:)'],
  ['agreed', '(?:(?= ?[.;]|$)| to (?:do|this|that|it)\\b)'],
  ['promise promises promised offered', ` (?:\\w+ ){0,6}(?:${promisedThings})\\b`],
  ['took takes accepted', ' (?:an|the) action to\\b'],
  ['action', '(?: \\w+){0,2} (?:is|was) for\\b'],
  ['action actions', '(?: [\\w./]{1,20}){0,2}\\)? ?[:\\u2013\\u2014-]'],
]

const cueAt = lazily(() => {
  const behind = new Map<string, RegExp[]>()
  for (const [words, pattern] of FRAMES) {
    const frame = pattern === '' ? null : new RegExp(pattern, 'iy')
    for (const word of words.split(' ')) {
      const row = behind.get(word)
      if (frame === null) behind.set(word, [])
      else if (row === undefined) behind.set(word, [frame])
      else if (row.length > 0) row.push(frame)
    }
  }
  return wordTable(behind)
})

const CONTRACTED =
  /['’](?:ll\b|(?:re|m|s) (?:\w+ )?(?:taking|bringing|buying|hiring|recruiting|appointing|coming|installing|publishing)\b)/iy

/** Where the words stand that a rule could start from, as starts and ends in turn, in order. */
export function cuesIn(text: string): number[] {
  const found: number[] = []
  const framesAt = cueAt()
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (!isWordUnit(code)) {
      if (code === 0x27 || code === 0x2019) put(found, at, endOf(CONTRACTED, text, at))
      at++
      continue
    }
    const start = at
    do at++
    while (at < text.length && isWordUnit(text.charCodeAt(at)))
    const frames = framesAt(text, start, at)
    if (frames !== undefined) put(found, start, frames.length === 0 ? at : firstEnd(frames, text, at))
  }
  return found
}

function put(found: number[], start: number, end: number): void {
  if (end > 0) found.push(start, end)
}

function firstEnd(frames: readonly RegExp[], text: string, at: number): number {
  for (const frame of frames) {
    const end = endOf(frame, text, at)
    if (end > 0) return end
  }
  return -1
}

function endOf(frame: RegExp, text: string, at: number): number {
  frame.lastIndex = at
  return frame.test(text) ? frame.lastIndex : -1
}
