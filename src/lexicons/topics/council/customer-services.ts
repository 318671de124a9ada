import type { Topic } from '../../../model/topic'

/** Customer services: what belongs to it stands in its scope note. Weights: 1 decides a sentence alone, 0.5 needs another, 0.25 is a hint. */
export const customerServices: Topic = {
  id: 'customer-services',
  label: 'Customer services',
  scope:
    'How residents reach the council and are treated: contact centres, complaints, websites, benefits and council tax administration.',
  terms: [
    {
      weight: 1.4,
      source: 'Local Government and Social Care Ombudsman',
      phrases: [
        'customer service',
        'customer contact',
        'customer satisfaction',
        'contact centre',
        'call centre',
        'one stop shop',
        'customer complaint',
        'complaints procedure',
        'corporate complaints',
        'complaint handling',
        'stage two complaint',
        'ombudsman complaint',
        'compliments and complaints',
        'resident satisfaction',
        "residents' survey",
        'online form',
        'self service',
        'digital exclusion',
        'my account',
        'call waiting time',
        'reception desk',
        'council website',
        'customer portal',
        'council tax collection',
        'benefits administration',
        'revenues and benefits',
      ],
    },
    {
      weight: 0.6,
      source: 'supporting words',
      phrases: [
        'complaint',
        'customer',
        'website',
        'telephone line',
        'resident feedback',
        'online services',
        'enquiry',
        'refund',
      ],
    },
  ],
  abbreviations: [{ short: 'CRM', long: 'customer relationship management system', weight: 0.8 }],
  exclusions: ['complaints against councillors', 'member complaint', 'police complaint', 'customer of the bank'],
  related: ['technology-and-data'],
  sources: [
    'Local Government and Social Care Ombudsman complaint handling code',
    'Local Government Service List, customer contact',
  ],
}
