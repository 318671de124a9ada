import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Collections, recycling and tips, street cleaning, litter and fly-tipping.
 *
 * Sources: Environmental Protection Act 1990; Local Government Service List, waste; Department for Environment
 * fly-tipping statistics.
 */
export const wasteAndRecycling: WrittenTopic = {
  id: 'waste-and-recycling',
  label: 'Waste and recycling',
  related: ['climate-and-environment'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.9, 'waste, refuse', 'exact'],
    // Local Government Service List.
    [1.2, 'household waste site, household waste centre, waste site'],
    // Environmental Protection Act 1990.
    [
      1.4,
      `
waste collection, refuse collection, bin collection, missed bin, missed collection, recycling, recycling rate
recycling centre, household waste recycling centre, food waste, garden waste, residual waste
kerbside collection, landfill, energy from waste, incinerator, bulky waste, brown bin, black bin, wheelie bin
recycling target, waste contract, waste strategy, waste disposal, bring bank, bin store, bin lorry
collection round, contamination rate, street cleansing, street cleaning, street sweeping, litter, litter bin
fly-tipping, fly-tip, dog fouling, dog waste, street scene`,
    ],
    // Supporting words.
    [0.9, 'bin, tonnage, skip hire'],
    // Environmental Protection Act 1990.
    [1.1, 'bins, streets swept, sweeping, tip'],
  ],
  abbreviations: [
    [1.3, 'HWRC=household waste recycling centre'],
    [1.2, 'EFW=energy from waste'],
  ],
  exclusions: `
bin was empty of, waste of time, waste money, waste of public money, waste of effort, time wasted
wasted opportunity, wasteful, waste water, bin the proposal, binned the idea, refuse permission, refusal
refuse to, refuse planning, was refused, were refused, refused leave, be refused`,
}
