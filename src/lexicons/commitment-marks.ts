import type { CueGroup } from './undertakings'

/** Words that make a rule or a vow of a sentence instead of a step. */
export const routineMarks: readonly CueGroup[] = [
  {
    source: 'Adverbs of frequency and of principle: Quirk et al.; guidelines of this project',
    words: [
      'always',
      'never',
      'routinely',
      'normally',
      'usually',
      'generally',
      'typically',
      'often',
      'sometimes',
      'ordinarily',
      'inevitably',
      'forever',
      'consistently',
      'constantly',
      'automatically',
      'invariably',
      'naturally',
    ],
  },
]

/** Several words that make a rule of a sentence. */
export const routinePhrases: readonly CueGroup[] = [
  {
    source: 'Formulas of standing practice in policies and procedures',
    words: [
      'where possible',
      'wherever possible',
      'whenever',
      'where appropriate',
      'where necessary',
      'where required',
      'when required',
      'when needed',
      'as required',
      'as appropriate',
      'as part of their',
      'as part of the normal',
      'in the normal way',
      'in the usual way',
      'on a case by case',
      'case-by-case',
      'on request',
      'in due time',
      'as and when',
      'everything in',
      'everything possible',
      'all within',
      'all we can',
      'all it can',
      'each time',
      'every time',
      'at all times',
      'no stone',
    ],
  },
]

/** Adverbs by which a sentence only foretells. */
export const predictionMarks: readonly CueGroup[] = [
  {
    source: 'Epistemic adverbs: Hyland, Hedging in Scientific Research Articles',
    words: [
      'probably',
      'likely',
      'undoubtedly',
      'surely',
      'presumably',
      'possibly',
      'perhaps',
      'arguably',
      'otherwise',
      'unlikely',
    ],
  },
]

/** Words behind the verb of a plan that make it only an exploration. */
export const exploringVerbs: readonly CueGroup[] = [
  {
    source: 'Soft pledges: Comparative Party Pledges Project',
    words: ['explore', 'consider', 'try', 'attempt', 'seek', 'hope', 'aim', 'look', 'examine', 'endeavour'],
  },
]

/** How a condition starts. */
export const conditionOpeners: readonly CueGroup[] = [
  {
    source: 'Conditional subordinators: Huddleston and Pullum, The Cambridge Grammar',
    words: [
      'subject to',
      'if',
      'provided',
      'providing',
      'unless',
      'once',
      'depending on',
      'conditional on',
      'contingent on',
      'should',
      'assuming',
      'so long as',
      'as long as',
      'in the event',
      'failing',
      'pending',
      'when',
      'following',
      'after',
    ],
  },
]

/** Conditions that leave it open whether the thing is done at all. */
export const openConditions: readonly CueGroup[] = [
  {
    source: 'Open conditions: Huddleston and Pullum, The Cambridge Grammar',
    words: [
      'subject to',
      'if',
      'provided',
      'providing',
      'unless',
      'depending on',
      'conditional on',
      'contingent on',
      'should',
      'assuming',
      'in the event',
      'failing',
      'pending',
      'so long as',
      'as long as',
    ],
  },
]

/** What a list of actions prints behind an action. */
export const statusWords: Readonly<
  Record<'complete' | 'not-complete' | 'in-progress' | 'carried-forward' | 'discharged', CueGroup>
> = {
  'not-complete': {
    source: 'Action logs of boards',
    words: [
      'not complete',
      'not completed',
      'incomplete',
      'outstanding',
      'not yet complete',
      'not started',
      'overdue',
      'not met',
    ],
  },
  'carried-forward': {
    source: 'Action logs of boards',
    words: ['carried forward', 'carry forward', 'rolled forward', 'c/f', 'deferred'],
  },
  'in-progress': {
    source: 'Action logs of boards',
    words: ['in progress', 'ongoing', 'on-going', 'open', 'under way', 'underway', 'in hand', 'partially complete'],
  },
  discharged: { source: 'Action logs of boards', words: ['discharged', 'closed', 'withdrawn', 'superseded'] },
  complete: { source: 'Action logs of boards', words: ['complete', 'completed', 'done', 'actioned', 'met'] },
}

/** Nouns that name a level or a wish for one. */
export const targetNouns: readonly CueGroup[] = [
  {
    source: 'Vocabulary of performance plans and SMART objectives',
    words: ['target', 'aim', 'ambition', 'aspiration', 'goal', 'objective', 'deadline', 'trajectory', 'milestone'],
  },
]

/** Nouns that name an intention or the next step of the work. */
export const stepNouns: readonly CueGroup[] = [
  {
    source: 'Vocabulary of forward plans and project reports',
    words: [
      'intention',
      'plan',
      'expectation',
      'proposal',
      'hope',
      'step',
      'steps',
      'stage',
      'phase',
      'intent',
      'action',
      'priority',
      'task',
    ],
  },
]
