import type { CueGroup } from './undertakings'

/** Words that make a rule or a vow of a sentence instead of a step. */
export const routineMarks: readonly CueGroup[] = [
  // Adverbs of frequency and of principle: Quirk et al.; guidelines of this project.
  `
always, never, routinely, normally, usually, generally, typically, often, sometimes, ordinarily, inevitably
forever, consistently, constantly, automatically, invariably, naturally`,
]

/** Several words that make a rule of a sentence. */
export const routinePhrases: readonly CueGroup[] = [
  // Formulas of standing practice in policies and procedures.
  `
where possible, wherever possible, whenever, where appropriate, where necessary, where required
when required, when needed, as required, as appropriate, as part of their, as part of the normal
in the normal way, in the usual way, on a case by case, case-by-case, on request, in due time, as and when
everything in, everything possible, all within, all we can, all it can, each time, every time, at all times
no stone`,
]

/** Adverbs by which a sentence only foretells. */
export const predictionMarks: readonly CueGroup[] = [
  // Epistemic adverbs: Hyland, Hedging in Scientific Research Articles.
  'probably, likely, undoubtedly, surely, presumably, possibly, perhaps, arguably, otherwise, unlikely',
]

/** Words behind the verb of a plan that make it only an exploration. */
export const exploringVerbs: readonly CueGroup[] = [
  // Soft pledges: Comparative Party Pledges Project.
  'explore, consider, try, attempt, seek, hope, aim, look, examine, endeavour',
]

/** How a condition starts. */
export const conditionOpeners: readonly CueGroup[] = [
  // Conditional subordinators: Huddleston and Pullum, The Cambridge Grammar.
  `
subject to, if, provided, providing, unless, once, depending on, conditional on, contingent on, should
assuming, so long as, as long as, in the event, failing, pending, when, following, after`,
]

/** Conditions that leave it open whether the thing is done at all. */
export const openConditions: readonly CueGroup[] = [
  // Open conditions: Huddleston and Pullum, The Cambridge Grammar.
  `
subject to, if, provided, providing, unless, depending on, conditional on, contingent on, should, assuming
in the event, failing, pending, so long as, as long as`,
]

/** What a list of actions prints behind an action. */
export const statusWords: Readonly<
  Record<'complete' | 'not-complete' | 'in-progress' | 'carried-forward' | 'discharged', CueGroup>
> = {
  // Action logs of boards.
  'not-complete':
    'not complete, not completed, incomplete, outstanding, not yet complete, not started, overdue, not met',
  // Action logs of boards.
  'carried-forward': 'carried forward, carry forward, rolled forward, c/f, deferred',
  // Action logs of boards.
  'in-progress': 'in progress, ongoing, on-going, open, under way, underway, in hand, partially complete',
  // Action logs of boards.
  discharged: 'discharged, closed, withdrawn, superseded',
  // Action logs of boards.
  complete: 'complete, completed, done, actioned, met',
}

/** Nouns that name a level or a wish for one. */
export const targetNouns: readonly CueGroup[] = [
  // Vocabulary of performance plans and SMART objectives.
  'target, aim, ambition, aspiration, goal, objective, deadline, trajectory, milestone',
]

/** Nouns that name an intention or the next step of the work. */
export const stepNouns: readonly CueGroup[] = [
  // Vocabulary of forward plans and project reports.
  'intention, plan, expectation, proposal, hope, step, steps, stage, phase, intent, action, priority, task',
]
