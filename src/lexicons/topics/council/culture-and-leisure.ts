import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Libraries, museums and arts, sports and leisure centres, parks and play areas, events, heritage and cemeteries.
 *
 * Sources: Public Libraries and Museums Act 1964; Local Government Service List, leisure and culture; Comparative
 * Agendas codebook, major topic 23.
 */
export const cultureAndLeisure: WrittenTopic = {
  id: 'culture-and-leisure',
  label: 'Culture, leisure and parks',
  related: ['economy-and-regeneration'],
  terms: [
    // Local Government Service List: leisure.
    [1, 'swim at, swimmers, swimming baths, the baths'],
    // Public Libraries and Museums Act 1964.
    [
      1.4,
      `
library, library service, museum, art gallery, arts centre, theatre, leisure centre, swimming pool
sports centre, sports pitch, playing field, playground, play area, public park, country park
parks and open spaces, open space, green flag, allotment, cemetery, crematorium, burial, heritage, archive
festival, public art, culture strategy, city of culture, leisure operator, leisure contract
grounds maintenance, grass cutting, bowling green, skate park, public toilet, public convenience`,
    ],
    // Supporting words.
    [0.6, 'park, leisure, culture, sport, arts, swimming, gym, concert, exhibition, green space'],
    // Public Libraries and Museums Act 1964.
    [1.1, 'toilets, twinning, festival grant, bandstand, football pitch, pitches'],
  ],

  exclusions: `
library of case studies, library of documents, library of images, library of resources, theatre nurse
operating theatre, theatre list, theatre staff, culture and conduct, culture and standards, culture review
culture dashboard, the culture was, on culture, culture in the service, culture in the force, car park
park and ride, business park, retail park, science park, industrial park, workplace culture
culture of the organisation, organisational culture, culture change, learning culture, culture of
archive footage, software library, park the motion, park the discussion, culture survey, speaking-up culture
state of the art`,
}
