import type { CueGroup } from './undertakings'

/**
 * Verbs that say what a step brings about, not the step: with a thing as their subject ('this will ensure') they bind nobody.
 */
export const effectVerbs: readonly CueGroup[] = [
  // Outcome against action: Comparative Party Pledges Project; logic models of the Magenta Book (HM Treasury).
  `
ensure, enable, allow, help, assist, improve, reduce, lead, result, mean, make, support, encourage, inform
bring, drive, free, maximise, minimise, strengthen, enhance, benefit, cut`,
]

/** Verbs of state: whoever is their subject, they tell what will be so and not what will be done. */
export const stateVerbs: readonly CueGroup[] = [
  // Stative verbs: Quirk et al., A Comprehensive Grammar of the English Language.
  `
be, have, need, know, see, feel, want, like, love, benefit, face, depend, find, become, lose, suffer
struggle, cost, hear, notice, experience, expect, hope, understand, recognise, appreciate, mean, require
seem, appear, belong, contain, matter, exist, vary, remember, agree, think, believe, fall, welcome, deserve
tend, prefer, wish, stay, enjoy, own, owe, lack, last, miss, happen, accept, gain, receive, say, get, exceed
rise, grow, increase, decrease, decline, drop, improve, impact, affect, save`,
]

/** Verbs of resolve and of carrying on: they name no step. */
export const resolveVerbs: readonly CueGroup[] = [
  // Testability of pledges: Royed, Testing the Mandate Model; rhetorical pledges left out there.
  `
continue, strive, endeavour, try, remain, keep, stand, fight, persist, persevere, do, hold, put, spend
listen, act, care, respect, prioritise, champion, campaign, serve, tackle, ensure, tolerate, rest, protect
value, maintain, fulfil, sustain`,
]

/** Participles that value or describe in the passive ('will not be tolerated', 'is expected', 'will be missed'). */
export const valueParticiples: readonly CueGroup[] = [
  // Passives of judgement and of state: Quirk et al.; read in British minutes.
  `
tolerate, need, require, affect, impact, see, feel, miss, treat, expect, regret, remember, know, judge, take
spend, use, cover, face, disappoint, concern, lose, pursue, mean, base, drive, determine, welcome, aim
penalise, appreciate, encourage, support, able, enable, help, entitle, limit, restrict, align, record, catch
guide, worry, relate, force, oblige, reflect, offset, hit, leave, apply, prosecute, prefer, delay, allow, permit`,
]

/** What a thing itself does when a step is due: it starts, opens, closes, goes to a committee. */
export const processVerbs: readonly CueGroup[] = [
  // Verbs of process and motion in work programmes, forward plans and project reports.
  `
start, begin, commence, launch, open, reopen, re-open, close, go, follow, finish, complete, conclude, end
come, move, transfer, roll, run, return, resume, restart, switch, change, replace, expand, extend, join
arrive, migrate, relocate, cease, proceed, transition, reconvene, meet, attend, visit, convene, report
take-place, merge, enter, pass, issue, expire, commission, recommence, re-commence, re-start, graduate`,
]

/** What a review, a project or a team does: work that can be seen to be done. */
export const workVerbs: readonly CueGroup[] = [
  // Verbs of work in terms of reference, project plans and inspection action plans.
  `
implement, scope, create, introduce, examine, explore, look, consider, install, upgrade, trial, test, train
recruit, develop, design, produce, report, establish, build, appoint, publish, consult, audit, review
evaluate, assess, analyse, recommend, procure, deploy, set, hire, buy, fit, convert, rewrite, draft, collect
survey, pilot, map, gather, sit`,
]

/** Verbs that reach a level. */
export const levelVerbs: readonly CueGroup[] = [
  // Verbs of targets: SMART objectives in public service agreements and performance plans.
  `
reach, achieve, halve, double, treble, triple, recruit, hit, attain, exceed, reduce, cut, increase, raise
lower, drop, bring, get, grow, save, eliminate, eradicate, stand, deliver, find, make, have, see, meet, join, fill`,
]

/** Past participles that do not end in -ed, with their base. */
export const irregularParticiples: Readonly<Record<string, string>> = {
  taken: 'take',
  webcast: 'webcast',
  broadcast: 'broadcast',
  brought: 'bring',
  held: 'hold',
  made: 'make',
  given: 'give',
  sent: 'send',
  written: 'write',
  shown: 'show',
  built: 'build',
  set: 'set',
  put: 'put',
  found: 'find',
  kept: 'keep',
  met: 'meet',
  run: 'run',
  fed: 'feed',
  done: 'do',
  begun: 'begin',
  chosen: 'choose',
  driven: 'drive',
  drawn: 'draw',
  undertaken: 'undertake',
  spent: 'spend',
  seen: 'see',
  felt: 'feel',
  told: 'tell',
  led: 'lead',
  left: 'leave',
  paid: 'pay',
  sold: 'sell',
  bought: 'buy',
  lost: 'lose',
  won: 'win',
  known: 'know',
  thought: 'think',
  sought: 'seek',
  rebuilt: 'rebuild',
  rewritten: 'rewrite',
  laid: 'lay',
  cut: 'cut',
  split: 'split',
  spread: 'spread',
  let: 'let',
  dealt: 'deal',
  heard: 'hear',
  taught: 'teach',
  caught: 'catch',
  broken: 'break',
  withdrawn: 'withdraw',
  overseen: 'oversee',
  redone: 'redo',
  reset: 'reset',
  shut: 'shut',
  hit: 'hit',
  lent: 'lend',
  gone: 'go',
  come: 'come',
  said: 'say',
}
