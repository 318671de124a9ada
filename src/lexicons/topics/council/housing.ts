import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Council and social housing, repairs and tenancies, private renting, homelessness and rough sleeping, the supply
 * of homes as a service to people. Permission to build is `planning`.
 *
 * Sources: Comparative Agendas codebook, major topic 14 (housing); Homelessness Reduction Act 2017; Housing Act
 * 2004; Regulator of Social Housing consumer standards.
 */
export const housing: WrittenTopic = {
  id: 'housing',
  label: 'Housing and homelessness',
  related: ['planning', 'adult-social-care'],
  terms: [
    // Regulator of Social Housing consumer standards.
    [
      1.4,
      `
social housing, housing association, council tenant, housing repairs, responsive repairs, tenant satisfaction
tenancy, housing register, housing waiting list, housing allocation, council house, council home
housing revenue account, right to buy, housing stock, leaseholder, registered provider, sheltered housing
damp and mould, decent homes, retrofit of homes, housing officer, housing strategy, housing need
housing benefit`,
    ],
    // Homelessness Reduction Act 2017.
    [
      1.4,
      `
homelessness, homeless, rough sleeper, rough sleeping, temporary accommodation
bed and breakfast accommodation, hostel place, night shelter, housing first`,
    ],
    // Housing Act 2004.
    [
      1.2,
      `
private rented sector, private landlord, selective licensing, house in multiple occupation, empty homes
empty property, eviction, affordable housing, affordable homes, rent arrears, tenants, tenant`,
    ],
    // Supporting words.
    [0.6, 'housing, rent, home, flat, estate regeneration, accommodation'],
    // Housing Act 1996.
    [1.1, 'bed and breakfast, hostel, landlord'],
  ],
  abbreviations: [
    [
      1.2,
      `
HMO=house in multiple occupation
HRA=housing revenue account`,
    ],
    [1.1, 'RSL=registered social landlord'],
    [0.9, 'PRS=private rented sector'],
  ],
  exclusions: `
housing for the pump, care home, nursing home, home office, home secretary, home care, funeral home, home page
home town, home school, home improvement, flat rate, flat fee, flat battery, tenant farmer, commercial tenant
children's home, home carer, home visit, home safety visit, work from home`,
}
