/** Words that do one job in a promise, parted by commas or lines: one string in place of many, easier to edit and to ship. All in lower case, verbs in the base form; what kind of source names them stands above them. */
export type CueGroup = string

/**
 * Verbs by which somebody serves the meeting or the asker: the reply that follows later.
 * 'I shall look into it', 'will supply it' and 'the result will be communicated' are the Committee's own forms.
 */
export const serviceVerbs: readonly CueGroup[] = [
  // Standard List of Expressions, Committee on Government Assurances, Parliament of India.
  'supply, communicate, inform, furnish, inquire, enquire, verify, ascertain, notify',
  // Verbs of undertaking in the minutes of British and Irish boards.
  `
share, send, circulate, email, e-mail, forward, distribute, relay, respond, reply, clarify, confirm, check
double-check, write, raise, contact, speak, ask, chase, liaise, update, brief, feed, come, get, follow, take
bring, report, look, find, pass, pick, let, go, return, revert`,
]

/** Of the service verbs, those that need their particle: 'take away', 'bring back', 'find out', 'let the Chair know'. */
export const serviceParticles: Readonly<Record<string, readonly string[]>> = {
  feed: ['back'],
  come: ['back'],
  get: ['back'],
  go: ['back', 'away'],
  follow: ['up'],
  take: ['away', 'back', 'up', 'forward', 'offline', 'notice'],
  bring: ['back'],
  report: ['back'],
  look: ['into'],
  find: ['out'],
  pass: ['on'],
  pick: ['up'],
  let: ['know', 'have'],
  return: ['to'],
  revert: ['to', 'back'],
}

/** Verbs that serve the meeting when what they carry is information or whom they serve is the meeting. */
export const carrierVerbs: readonly CueGroup[] = [
  // Verbs of undertaking in the minutes of British and Irish boards.
  `
provide, give, bring, present, submit, include, supply, produce, prepare, table, append, offer, report, make
attach, set, follow, come, return, take, refer, add, collate, pull, arrange, invite, explain, drop`,
]

/** What information is called when it is promised. */
export const informationNouns: readonly CueGroup[] = [
  // What is promised in the minutes of British and Irish boards, and in the Standard List of Expressions.
  `
information, data, figure, breakdown, detail, update, note, briefing, answer, reply, response, list, copy
slide, number, evidence, clarification, comparison, feedback, explanation, link, document, summary
case study, table, chart, split, timeline, rationale, tonnage`,
]

/** Papers that a body writes anyway: a service only when the meeting receives them. */
export const paperNouns: readonly CueGroup[] = [
  // Standing orders on reports to boards and committees.
  `
report, paper, plan, case, review, analysis, strategy, presentation, timetable, findings, results, dates
matter, item`,
]

/** The meeting itself, as receiver. */
export const meetingNouns: readonly CueGroup[] = [
  // Standing orders of councils, panels and police boards.
  `
board, committee, panel, members, member, meeting, minutes, chair, chairman, chairperson, councillors
councillor, governors, trustees, commissioner, pcc, dpcc, opcc, authority, secretary, clerk, agenda`,
]

/** Verbs by which a speaker binds himself there and then; in minutes they stand in the past tense. */
export const bindingVerbs: readonly CueGroup[] = [
  // Commissives: Austin, How to Do Things with Words; Searle, A classification of illocutionary acts.
  'undertake, promise, pledge, offer, agree, volunteer, vow, guarantee, commit',
]

/** Readiness that counts as a promise when a service follows: 'is happy to take this away'. */
export const readyAdjectives: readonly CueGroup[] = [
  // Standard List of Expressions (prepared to look into); British minutes.
  'happy, willing, prepared, content, pleased, glad',
]

/** Verbs that report what was said, in either tense; a promise behind them is backshifted ('said that she would write'). */
export const reportingVerbs: readonly CueGroup[] = [
  // Quirk et al., A Comprehensive Grammar of the English Language, on indirect speech; usage of minutes.
  `
say, state, advise, confirm, report, explain, add, reply, respond, answer, note, assure, inform, agree
announce, tell, indicate, stress, reiterate, comment, mention, remark, clarify, highlight, observe
emphasise, acknowledge, promise, pledge, outline, suggest, hear, reassure, undertake`,
]

/** What a meeting does by resolution: the verb behind 'RESOLVED that' binds a person only outside this list. */
export const formalParticiples: readonly CueGroup[] = [
  // Forms of resolution: Knight’s, Citrine’s ABC of Chairmanship, standing orders.
  `
noted, received, approved, adopted, agreed, confirmed, signed, accepted, endorsed, welcomed, supported
excluded, recommended, thanked, ratified, acknowledged, authorised, granted, refused, elected, appointed
deferred`,
]

/** What one promises to those who ask, by its name ('promised a written answer'); as the source of a regular expression. */
export const promisedThings =
  'answers?|reply|replies|responses?|reports?|updates?|notes?|papers?|briefings?|breakdowns?|figures|lists?|cop(?:y|ies)|details|summary|visits?'
