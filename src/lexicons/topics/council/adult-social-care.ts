import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Care and support for older and disabled adults: assessments, home and residential care, hospital discharge,
 * carers, safeguarding of adults.
 *
 * Sources: Care Act 2014; Care Quality Commission assurance of local authorities; Comparative Agendas codebook,
 * major topic 13.
 */
export const adultSocialCare: WrittenTopic = {
  id: 'adult-social-care',
  label: 'Adult social care',
  related: ['public-health', 'housing'],
  terms: [
    // Care Quality Commission.
    [1, 'Care Quality Commission'],
    // Care Act 2014.
    [
      1.4,
      `
adult social care, social care, home care, domiciliary care, care home, nursing home, residential care
care package, care provider, care worker, care assessment, care act assessment, direct payments
personal budget, day centre, day services, respite care, supported living, extra care, reablement
hospital discharge, delayed discharge, unpaid carer, young carer, carers, safeguarding adults
adult safeguarding, deprivation of liberty, learning disability services, older people, dementia
meals on wheels, fair cost of care, care fees, client contributions, social worker
occupational therapy assessment, telecare`,
    ],
    // Supporting words.
    [0.6, 'care, elderly, disabled adults, vulnerable adults, carer, hospital, assisted living, discharge'],
    // Care Act 2014.
    [1.1, 'older people living alone'],
  ],
  abbreviations: [
    [
      1.3,
      `
ASC=adult social care
DOLS=deprivation of liberty safeguards`,
    ],
    [1.2, 'BCF=Better Care Fund'],
    [1, 'CQC=Care Quality Commission'],
  ],
  exclusions: `
carer's parking bay, customer care, take care, care leaver, children in care, foster care, duty of care
primary care, take care of, child care, care of the environment, taken into care, care proceedings
health care, intensive care, sewage discharge, kinship care, animal care, care and attention`,
}
