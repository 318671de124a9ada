/** What an ask wants, as the annotation guidelines name it. */
export const askTypes: readonly string[] = [
  'polar',
  'quantity',
  'time',
  'entity',
  'reason',
  'manner',
  'example',
  'opinion',
  'assurance',
]

/** The finer labels of a reply under the three levels of the CLARITY taxonomy. */
export const repliesByClarity: Readonly<Record<string, readonly string[]>> = {
  'clear-reply': ['explicit'],
  ambivalent: ['implicit', 'general', 'partial', 'dodging', 'deflection'],
  'clear-non-reply': ['declining', 'ignorance', 'deferred', 'clarification', 'unrecorded'],
}
