import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Anti-social behaviour, crime as councils and their partners meet it, domestic abuse services, CCTV, cohesion,
 * Prevent and emergencies.
 *
 * Sources: Crime and Disorder Act 1998; Anti-social Behaviour, Crime and Policing Act 2014; Civil Contingencies
 * Act 2004; Comparative Agendas codebook, major topic 12.
 */
export const communitySafety: WrittenTopic = {
  id: 'community-safety',
  label: 'Community safety',
  alongside: true,
  related: ['licensing-and-regulation', 'housing'],
  terms: [
    // Anti-social Behaviour, Crime and Policing Act 2014.
    [
      1.2,
      `
community protection warning, community protection notice, community trigger, nuisance behaviour
safer streets fund`,
    ],
    // Crime and Disorder Act 1998.
    [
      1.4,
      `
community safety, community safety partnership, anti-social behaviour, antisocial behaviour
public space protection order, neighbourhood watch, street drinking, crime and disorder, knife crime
violence reduction, domestic abuse, hate crime, shop theft, shoplifting, vehicle crime, burglary, county lines
drug dealing, CCTV camera, public space CCTV, community cohesion, prevent duty, radicalisation, modern slavery
violence against women and girls, neighbourhood policing, police presence, fear of crime
serious violence duty, community warden, street warden`,
    ],
    // Civil Contingencies Act 2004.
    [
      1.3,
      `
emergency planning, civil contingencies, resilience forum, major incident, emergency response plan
community resilience`,
    ],
    // Supporting words.
    [0.6, 'police, crime, CCTV, policing, vandalism, graffiti, nuisance, inspector, offences, theft, drugs, thefts'],
  ],
  abbreviations: [
    [
      1.3,
      `
ASB=anti-social behaviour
CSP=community safety partnership
PSPO=public space protection order
VAWG=violence against women and girls`,
    ],
    [1, 'DA=domestic abuse'],
  ],
  exclusions: `
police and crime precept, planning inspector, police precept, noise nuisance, statutory nuisance
inspector of taxes`,
}
