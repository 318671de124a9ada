import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Fire cover and response, stations and crews, prevention visits, fire safety of buildings, rescue and resilience.
 *
 * Sources: Fire and Rescue Services Act 2004; Regulatory Reform (Fire Safety) Order 2005; community risk
 * management planning guidance.
 */
export const fireAndRescue: WrittenTopic = {
  id: 'fire-and-rescue',
  label: 'Fire and rescue',
  alongside: true,
  related: ['community-safety'],
  terms: [
    // Fire and Rescue Services Act 2004.
    [
      1.4,
      `
fire and rescue, fire service, fire station, fire engine, fire appliance, fire cover, emergency cover
emergency cover review, on-call firefighter, on-call crew, on-call availability, wholetime
retained firefighter, firefighter, fire crew, home safety visit, home fire safety, smoke alarm, dwelling fire
accidental fire, deliberate fire, wildfire, fire authority, community risk management plan
integrated risk management plan, fire control, water rescue, second pump, chief fire officer, watch manager
crew manager, station manager, turnout`,
    ],
    // Regulatory Reform (Fire Safety) Order 2005.
    [
      1.3,
      `
fire safety, fire risk assessment, fire doors, cladding, high rise building, sprinkler, fire safety audit
protection officer, false alarm`,
    ],
    // Supporting words.
    [0.6, 'fire, appliance, pump, crew, rescue'],
    // Fire and Rescue Services Act 2004.
    [
      1.1,
      `
fires, house fire, blaze, hydrant, breathing apparatus, watch, co-responding, home visits, fire investigation
unwanted fire signal, automatic fire alarm, turntable ladder, on-call`,
    ],
  ],
  abbreviations: [
    [
      1.3,
      `
CRMP=community risk management plan
IRMP=integrated risk management plan`,
    ],
    [1.1, 'RDS=retained duty system'],
    [0.4, 'CFO=chief fire officer'],
  ],
  exclusions: `
managers were fired, was fired, were fired, fire sale, watch list, fired from, fire and rehire, under fire
hire and fire, friendly fire, fired up, rescue plan for the budget, kitchen appliance, domestic appliance
heat pump, petrol pump, financial rescue, film crew`,
}
