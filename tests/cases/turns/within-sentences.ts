import type { TurnCase } from '../turn-case'

/** Questions and replies that one sentence holds, and sentences that only look like them. */
export const withinSentences: readonly TurnCase[] = [
  {
    name: 'in answer to the Chair, who asked, he said',
    board: 'council',
    text: `[[question: M. Abernethy]]In answer to the Chair, who asked how many bins had been replaced, [[answer: Dev Anand]]Mr Anand said that it had been 412.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'in reply to a member who asked, it was stated',
    board: 'council',
    text: `[[question: P. Okonjo]]In reply to Councillor Okonjo, who asked what the lorries cost, [[answer]]it was stated that they cost £2m.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'invited to give a view',
    board: 'council',
    text: `[[question: M. Abernethy]]Invited by the Chair to give his view of the contract, [[answer: Dev Anand]]Mr Anand said that it was sound.`,
  },
  {
    name: 'asked, it was stated',
    board: 'council',
    text: `[[question]]Asked how many residents had replied, [[answer]]it was stated that 2,140 had done so.`,
  },
  {
    name: 'asked, to which the answer was',
    board: 'council',
    text: `[[question: P. Okonjo]]Councillor Okonjo asked whether the depot would move, [[answer]]to which the answer was that it would not.`,
  },
  {
    name: 'asked and was told',
    board: 'council',
    text: `[[question: S. Lidgate]]Councillor Lidgate asked when the depot would move [[answer]]and was told that it would be in May.`,
  },
  {
    name: 'an update that is given is what stands behind it',
    board: 'council',
    text: `[[statement: Dev Anand]]Mr Anand gave an update. Missed collections were down by a third.`,
  },
  {
    name: 'a paper that is introduced, and what is said of it',
    board: 'council',
    text: `[[statement: Dev Anand]]Mr Anand introduced the report. Missed collections were down by a third.`,
  },
  {
    name: 'who asks and who answers, told once for the questions below',
    board: 'council',
    text: `[[procedural]]Questions on this item were put by Councillor Tolliver and answered by the Head of Waste Services.

[[question: J. Tolliver]]How many lorries are off the road?

[[answer: Dev Anand]]Three of them.

[[question: J. Tolliver]]Why is it so many?

[[answer: Dev Anand]]The parts are late.`,
  },
  {
    name: 'whoever presides tells the rules of questions',
    board: 'council',
    text: `[[procedural]]The Chair advised that questions and answers had been printed and that each member had one supplementary.`,
  },
]
