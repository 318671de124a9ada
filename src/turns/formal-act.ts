import type { Act } from '../model/turn'

/** What a speech does that says nothing but what every meeting says: it answers a roll call, moves or seconds, calls for a vote, tells its outcome; null for others. */
export function formalAct(text: string): Extract<Act, 'procedural' | 'decision'> | null {
  if (ROLL_CALL.test(text) || (text.length < LONGEST && VOTING.test(text))) return 'procedural'
  if (text.length < MOTION && MOVES.test(text)) return 'procedural'
  return CARRIED.test(text) ? 'decision' : null
}

/** No call for a vote is longer. */
const LONGEST = 120

/** Whose name was called, and who moves or seconds. */
const ROLL_CALL =
  /^(?:(?:aye|yea|nay|here|present|so moved|(?:I(?:['\u2019]ll)? )?(?:second|move)(?:ed)?(?: (?:it|that|the motion))?|seconded|so ordered)[.,!]?\s?){1,2}$/i

/** 'I move that the lights be mended.' */
const MOVES =
  /^(?:(?:madam|mr)\.? \p{L}+,? )?(?:(?:thank you|okay|yes)[.,]? )?I(?:['\u2019]ll| will| would|['\u2019]d)? (?:like to )?(?:(?:so )?move (?:that|to|for|we|the|approval|adoption)\b|make (?:a|the) motion\b)/iu
/** No motion that is only put is longer. */
const MOTION = 260

/** What a presiding officer puts to the vote: 'Is there a motion?', 'All in favour? Any opposed?' */
const VOTING =
  /^(?:(?:thank you|thanks|okay|ok|all right)[.,]? )?(?:(?:is there|do I (?:have|hear)|can I (?:have|get)|may I have|I(?:['\u2019]d| would) (?:entertain|take)) (?:an? |the )?(?:motion|second|seconder)\b|all (?:those )?in favou?r\b|(?:any|those|all) (?:opposed|against)\b)/i

/** What became of it. */
const CARRIED =
  /^(?:(?:thank you|thanks|okay|ok|all right)[.,]? )?(?:(?:the |that )?(?:motion|resolution|ordinance|amendment|item)s? (?:is |are |has |have )?(?:passe[sd]|carrie[sd]|adopted|approved|fails|failed)\b|without objection,? [^?]*\b(?:adopt|approve|receive|file|accept|so ordered)\b)/i
