/** Whether words recorded as an action name none: the bare label, or what the action before is for. */
export function isNoStep(words: string, isBehindAction: boolean): boolean {
  return (
    ONLY_LABEL.test(words) || (isBehindAction && EFFECT.test(words)) || OPEN_TO_ALL.test(words) || THANKS.test(words)
  )
}

/** A label with nothing behind it. */
const ONLY_LABEL = /^\W*actions? (?:items?|points?|log)\W*$/i

/** 'Actions arising: none', 'Action: no action required' */
export function namesNone(words: string): boolean {
  return NONE.test(words)
}

const NONE =
  /^\W*actions?(?: (?:items?|points?|arising|required|agreed|from (?:this|the) meeting))?\s?[:\u2013-]\s?(?:none|nil|n\/a|no(?: further)? actions?)(?: (?:was |were )?(?:required|needed|arising|agreed|recorded|raised))?\W*$/i
/** 'This will allow others to see it': what the action before is for. */
const EFFECT =
  /^\W*(?:this|that|it|which) (?:will|would|should) (?:then )?(?:allow|enable|ensure|help|mean|give|make)\b/i

/** 'Anyone who can help should speak to the Clerk': asked of whoever will. */
const OPEN_TO_ALL = /^\W*any(?:one|body) (?:who|that|able|wishing|interested|willing)\b/i

/** 'Thanks to the helpers.' */
const THANKS = /^\W*(?:many |special |our )?thanks (?:to|for)\b/i
