import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Alcohol, taxi and gambling licences, trading standards, environmental health and food hygiene, markets and
 * street trading.
 *
 * Sources: Licensing Act 2003; Gambling Act 2005; Food Safety Act 1990; Local Government Service List, regulatory
 * services.
 */
export const licensingAndRegulation: WrittenTopic = {
  id: 'licensing-and-regulation',
  label: 'Licensing and regulation',
  related: ['community-safety', 'roads-and-transport'],
  terms: [
    // Local Government Service List: trading standards.
    [1.2, 'test purchase'],
    // Licensing Act 2003; Gambling Act 2005.
    [
      1.4,
      `
premises licence, licensing committee, licensing sub-committee, licensing objectives, licensing policy
licensing authority, alcohol licence, late night refreshment, licence review, temporary event notice
cumulative impact, taxi licence, taxi licensing, taxi driver, hackney carriage, private hire
private hire vehicle, gambling premises, street trading, sexual entertainment venue
designated premises supervisor, personal licence`,
    ],
    // Food Safety Act 1990; consumer law.
    [
      1.3,
      `
trading standards, environmental health, food hygiene, food hygiene rating, food safety, rogue trader
underage sales, illegal tobacco, noise nuisance, noise complaint, statutory nuisance, pest control
dog breeding licence, animal licensing, health and safety inspection of premises, regulatory services`,
    ],
    // Supporting words.
    [0.8, 'licence, licensing, taxi, licensee, noise, alcohol sale, market trader'],
  ],
  abbreviations: [
    [1, 'DPS=designated premises supervisor'],
    [
      0.9,
      `
TEN=temporary event notice
CIA=cumulative impact assessment`,
    ],
  ],
  exclusions: `
licence to roam, tv licence, driving licence, software licence, television licence, licence fee for software
poetic licence, selective licensing, licence agreement, background noise, firearms licensing`,
}
