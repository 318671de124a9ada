import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Carbon and net zero, energy, air and water quality, flooding and coasts, nature and biodiversity, trees and open
 * land.
 *
 * Sources: Climate Change Act 2008; Environment Act 2021; Flood and Water Management Act 2010; Comparative Agendas
 * codebook, major topics 7 and 8.
 */
export const climateAndEnvironment: WrittenTopic = {
  id: 'climate-and-environment',
  label: 'Climate and environment',
  related: ['waste-and-recycling', 'roads-and-transport'],
  terms: [
    // Local Government Service List.
    [1, 'plant trees, trees to be planted, solar panel'],
    // Climate Change Act 2008; Environment Act 2021.
    [
      1.4,
      `
climate change, climate emergency, climate action, climate strategy, net zero, carbon neutral
carbon emissions, carbon footprint, carbon reduction, greenhouse gas, decarbonisation, renewable energy
solar farm, wind farm, heat network, biodiversity, nature recovery, rewilding, tree planting, ash dieback
air quality, air pollution, nitrogen dioxide, water quality, sewage discharge, sewage, river pollution
sustainability strategy, environmental sustainability`,
    ],
    // Flood and Water Management Act 2010.
    [
      1.4,
      `
flooding, flood risk, flood defence, flood prevention, surface water, coastal erosion, sea defences
flood alleviation, drainage, lead local flood authority`,
    ],
    // Supporting words.
    [
      0.6,
      `
carbon, emissions, environmental, sustainability, flood, energy efficiency, wildlife, pollution, habitat
insulation, ecology`,
    ],
  ],
  abbreviations: [
    [
      1.3,
      `
LNRS=local nature recovery strategy
AQMA=air quality management area`,
    ],
    [1.2, 'SUDS=sustainable drainage system'],
  ],
  exclusions: `
questions flooded in, calls flooded in, complaints flooded in, flood of questions, economic climate
political climate, climate of fear, financial climate, current climate, financial sustainability
sustainability of the service, flood of complaints, flooded with calls, carbon copy, environmental health
flood of applications`,
}
