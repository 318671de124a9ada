const SUBJECT =
  '(?:it|they|he|she|we|i|there|that|this|these|those|all|both|most|some|none|(?:the|every|each) (?:\\w+ ){0,2}\\w+)'
const AUXILIARY = '(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|am)'
/** 'Speaking personally, no.', 'At the moment, it is not.', but not 'At the moment, no decision': how it is meant, in front of a whole answer. */
const MEANT = `(?:(?:speaking )?personally|honestly|frankly|to be (?:honest|fair|frank|clear|blunt)|in my (?:own |personal )?(?:view|opinion)|on balance|as things stand|as it stands|at the moment|put simply|(?:with|in) hindsight|looking back|on reflection),? (?=(?:yes|no|nope|never|indeed|correct|agreed|not|not really|not yet|(?:absolutely|certainly|definitely|of course)(?: not)?|${SUBJECT} ${AUXILIARY}(?: not|n't)?)(?:[.,;:!\u2013\u2014]|$))`
const LEAD = `^(?:well,? |oh,? |chair,? |i think |i'm afraid |in short,? |in a word,? |${MEANT}|the (?:short )?answer (?:is|was) |(?:he|she|they) (?:said|replied|answered) )*(?:"|')*`
const STOP = '(?=[.,;:!\u2013\u2014-]|$| and\\b| but\\b'

/** Openings that settle a yes-or-no question, for a sentence in lower case with straight apostrophes. */
export const openings: readonly { readonly answer: 'yes' | 'no'; readonly pattern: string }[] = [
  {
    answer: 'yes',
    pattern: `${LEAD}(?:yes\\b|yeah\\b|yep\\b|aye\\b|indeed\\b|correct\\b|(?:absolutely|certainly|definitely|of course)\\b(?! not)|exactly\\b|confirmed\\b|agreed\\b|true\\b|always\\b|${SUBJECT} (?:has|have|had) (?:already )?done so\\b|(?:to the \\w+ (?:part|question|point),? )?in the affirmative\\b|that(?:'s| is| was) (?:right|correct|true|the case|so)|${SUBJECT} (?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|am|may)(?: (?:indeed|all|both|already|now|now all|certainly|always|still))?${STOP}| in (?:principle|theory|the main|general|most cases)\\b| \u2013| on \\d| since\\b| in \\w+ ?\\d| from\\b| until\\b| last\\b| at \\d))`,
  },
  {
    answer: 'no',
    pattern: `${LEAD}(?:no\\b(?! idea| clue| doubt| matter| longer| (?:more|less) than|\\.\\s?\\d)|nope\\b|none\\b|nothing\\b|nobody\\b|never\\b|(?:to the \\w+ (?:part|question|point),? )?in the negative\\b|not(?=[.,;:!]|$)|not (?:until|before|for|without|unless|yet|at all|really|quite|currently|at present|so|necessarily|all|any|a |in |as |this|since|to (?:my|his|her|our))|(?:certainly|absolutely|definitely|of course) not|neither\\b|far from it|on the contrary|${SUBJECT} (?:${AUXILIARY} not|cannot|(?:isn|aren|wasn|weren|hasn|haven|hadn|doesn|don|didn|can|couldn|won|wouldn|shouldn)'t)(?: been| done so)?(?: yet)?${STOP}| yet\\b| since\\b| for\\b))`,
  },
]
