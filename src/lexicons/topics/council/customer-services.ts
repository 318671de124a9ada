import type { WrittenTopic } from '../../../model/written-topic'

/**
 * How residents reach the council and are treated: contact centres, complaints, websites, benefits and council tax
 * administration.
 *
 * Sources: Local Government and Social Care Ombudsman complaint handling code; Local Government Service List,
 * customer contact.
 */
export const customerServices: WrittenTopic = {
  id: 'customer-services',
  label: 'Customer services',
  alongside: true,
  related: ['technology-and-data'],
  terms: [
    // Local Government Service List: customer services.
    [
      1.2,
      `
complaint to the council, complaints about the council, complaints against the council
Local Government Ombudsman, customer charter, switchboard, customers wait`,
    ],
    // Local Government and Social Care Ombudsman.
    [
      1.4,
      `
customer service, customer contact, customer satisfaction, contact centre, call centre, one stop shop
customer complaint, complaints procedure, corporate complaints, complaint handling, stage two complaint
ombudsman complaint, compliments and complaints, resident satisfaction, residents' survey, online form
self service, digital exclusion, my account, call waiting time, reception desk, council website
customer portal, council tax collection, benefits administration, revenues and benefits`,
    ],
    // Supporting words.
    [0.6, 'complaint, customer, website, telephone line, resident feedback, online services, enquiry, refund'],
  ],
  abbreviations: [[0.8, 'CRM=customer relationship management system']],
  exclusions: 'complaints against councillors, member complaint, police complaint, customer of the bank',
}
