import type { AskType } from '../model/ask'

/**
 * What questions are made of. Sources: the closed classes of Quirk et al., A Comprehensive Grammar of the English Language
 * (1985), ch. 11 on questions; the nouns by which British boards ask for things in minutes and written questions.
 */

/** Words that open an interrogative clause. */
export const interrogatives: ReadonlySet<string> = new Set([
  ...['what', 'which', 'how', 'why', 'when', 'where', 'who', 'whom', 'whose', 'whether'],
  ...["what's", "how's", "why's", "when's", "where's", "who's"],
])

/** Verbs that change places with their subject in a question. */
export const auxiliaries: ReadonlySet<string> = new Set([
  ...['is', 'are', 'was', 'were', 'am', 'has', 'have', 'had', 'do', 'does', 'did'],
  ...['can', 'could', 'will', 'would', 'should', 'may', 'might', 'must', 'shall'],
  ...["isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "don't", "doesn't", "didn't"],
  ...["can't", "couldn't", "won't", "wouldn't", "shouldn't"],
])

/** Words that open a subject: after an auxiliary they show the word order of a question. */
export const subjectOpeners: ReadonlySet<string> = new Set([
  ...[
    'i',
    'you',
    'he',
    'she',
    'it',
    'we',
    'they',
    'there',
    'this',
    'that',
    'these',
    'those',
    'one',
    'anyone',
    'anybody',
  ],
  ...[
    'someone',
    'everyone',
    'nobody',
    'anything',
    'the',
    'a',
    'an',
    'any',
    'some',
    'all',
    'both',
    'each',
    'every',
    'no',
  ],
  ...[
    'my',
    'your',
    'his',
    'her',
    'its',
    'our',
    'their',
    'more',
    'most',
    'many',
    'enough',
    'other',
    'people',
    'members',
  ],
  ...['officers', 'staff', 'residents', 'victims', 'councillors', 'police', 'local', 'such', 'sufficient', 'further'],
])

/** Nouns that name the thing asked for, where a question has no interrogative clause: 'asked for an update on'. */
export const requestNouns: Readonly<Record<AskType, readonly string[]>> = {
  polar: ['confirmation', 'commitment', 'undertaking', 'pledge'],
  quantity: [
    ...[
      'number',
      'numbers',
      'figure',
      'figures',
      'percentage',
      'proportion',
      'share',
      'rate',
      'rates',
      'cost',
      'costs',
    ],
    ...[
      'amount',
      'sum',
      'total',
      'totals',
      'breakdown',
      'tonnage',
      'statistics',
      'size',
      'volume',
      'volumes',
      'data',
      'price',
    ],
    ...['caseload', 'backlog', 'headcount', 'ratio', 'expenditure', 'spend', 'length', 'rent', 'fee', 'fees', 'salary'],
    ...['salaries', 'median', 'average', 'duration'],
  ],
  time: [
    'date',
    'dates',
    'timescale',
    'timescales',
    'timetable',
    'timeline',
    'timelines',
    'timeframe',
    'deadline',
    'timing',
    'time',
  ],
  entity: ['name', 'names', 'list', 'location', 'locations', 'composition', 'membership', 'identity', 'whereabouts'],
  reason: ['reason', 'reasons', 'cause', 'causes', 'rationale', 'justification', 'explanation', 'basis', 'grounds'],
  manner: [
    ...[
      'update',
      'updates',
      'outline',
      'clarification',
      'clarity',
      'information',
      'detail',
      'details',
      'process',
      'steps',
    ],
    ...[
      'plan',
      'plans',
      'progress',
      'overview',
      'outcome',
      'outcomes',
      'work',
      'impact',
      'report',
      'summary',
      'response',
    ],
    ...[
      'options',
      'arrangements',
      'description',
      'measures',
      'role',
      'approach',
      'position',
      'status',
      'implications',
      'order',
      'criteria',
      'sequence',
      'method',
    ],
  ],
  example: ['example', 'examples', 'instance', 'instances'],
  opinion: [
    'view',
    'views',
    'opinion',
    'opinions',
    'comment',
    'comments',
    'thoughts',
    'assessment',
    'reflections',
    'perspective',
  ],
  assurance: ['assurance', 'assurances', 'reassurance', 'reassurances', 'confidence', 'guarantee', 'guarantees'],
}

/** The same nouns, whatever they ask for. */
export const requestedThings: ReadonlySet<string> = new Set(Object.values(requestNouns).flat())

/** Verbs of giving an account: whoever is asked to do so is asked a question; to do anything else is a deed. */
export const tellingVerbs =
  'say tell state specify indicate name explain describe give provide outline update elaborate expand comment clarify confirm set share talk speak discuss know understand hear see learn respond answer detail summarise present report address reflect justify account brief advise go run take walk'
