import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Jobs and business support, town centres and high streets, regeneration and inward investment, skills, tourism,
 * poverty and the cost of living.
 *
 * Sources: Levelling Up and UK Shared Prosperity Fund prospectus; Comparative Agendas codebook, major topics 1, 5
 * and 15.
 */
export const economyAndRegeneration: WrittenTopic = {
  id: 'economy-and-regeneration',
  label: 'Economy and regeneration',
  related: ['planning', 'culture-and-leisure'],
  terms: [
    // Local Government Service List: economy.
    [1, 'broadband, market trader, apprenticeships for school leavers, local employers'],
    // UK Shared Prosperity Fund prospectus.
    [
      1.4,
      `
economic development, economic growth, regeneration, regeneration scheme, town centre
town centre regeneration, high street, levelling up, towns fund, shared prosperity fund, inward investment
business support, small business, local businesses, business improvement district, job creation, local jobs
unemployment, employment support, skills strategy, enterprise zone, investment zone, freeport, growth deal
visitor economy, tourism, market stall, street market, broadband rollout, social value
community wealth building, vacant shops, empty shops`,
    ],
    // Welfare and the cost of living.
    [
      1.2,
      `
cost of living, food bank, foodbank, fuel poverty, child poverty, poverty, household support fund
council tax support, council tax reduction scheme, welfare advice, debt advice, holiday hunger`,
    ],
    // Supporting words.
    [
      0.6,
      'economy, economic, business, employer, jobs, footfall, retailers, investment in the town, prosperity, tourist',
    ],
  ],
  abbreviations: [
    [1.3, 'UKSPF=UK Shared Prosperity Fund'],
    [1.2, 'LEP=local enterprise partnership'],
    [0.8, 'BID=business improvement district'],
  ],
  exclusions: `
any other business, business of the meeting, urgent business, business case, business plan
business continuity, council business, order of business, other business, business analyst
business rates income, business rates retention, false economy, economy of scale, order paper business
business as usual, items of business`,
}
