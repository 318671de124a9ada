/** 'asked the following question of the Treasurer' */
const PUT_TO_WHOM =
  /^\s+(?:the following|an?|this|these|two)\s(?:\p{L}+\s)?questions?\s(?:of|to)\s((?:the\s)?\p{Lu}[^,.;:]{2,60}?)(?=[,.;:]|\s(?:on|about|regarding|concerning)\b|$)/u

/** 'asked the Treasurer the cost' */
const PUT_THE =
  /^\s+((?:the\s+)?\p{Lu}[\p{L}.'\u2019-]*(?:\s\p{Lu}[\p{L}.'\u2019-]*){0,3})\s+the\s(?:cost|number|reasons?|date|purpose|meaning|value|price|length|size|same)\b/u

/** 'asked if the Superintendent thought it right': only who thinks so can tell. */
const MINDED =
  /^\s+(?:if|whether|what)\s((?:the\s)?\p{Lu}[\p{L}.'\u2019-]*(?:\s\p{Lu}[\p{L}.'\u2019-]*){0,3})\s(?:thought|felt|believed|considered|made of|was (?:satisfied|content|confident|happy))\b/u

/** 'asked the DCC how', 'asked WMP to explain', 'asked for the CFO to confirm'. */
export function addresseeOf(rest: string): string | null {
  const put = (PUT_TO_WHOM.exec(rest) ?? PUT_THE.exec(rest))?.[1]
  if (put !== undefined) return put
  const found =
    /^\s+(?:for\s+)?((?:the\s+)?(?:\p{Lu}[\p{L}&.'\u2019-]*|force|police|of|and|for|(?:chief|deputy|assistant|director|head)\s)(?:\s+(?:\p{Lu}[\p{L}&.'\u2019-]*|of|officer|constable|officers))*|the force|officers)\s+(?:to|if|whether|how|what|why|when|where|who|which|for|about)\b/u.exec(
      rest,
    )
  return found?.[1] ?? MINDED.exec(rest)?.[1] ?? null
}
