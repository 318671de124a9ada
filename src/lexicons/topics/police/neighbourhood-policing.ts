import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Local and community policing: neighbourhood teams and PCSOs on the beat, visibility and patrols, anti-social
 * behaviour, problem solving, engagement with communities, local priorities.
 *
 * Sources: College of Policing neighbourhood policing guidelines; Neighbourhood Policing Guarantee (Home Office,
 * 2025); police.uk category 'anti-social behaviour'; Anti-social Behaviour, Crime and Policing Act 2014.
 */
export const neighbourhoodPolicing: WrittenTopic = {
  id: 'neighbourhood-policing',
  label: 'Neighbourhood policing',
  related: ['partnership', 'contact', 'public-order-and-events'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.6, 'visibility, visible', 'exact'],
    // The same matters in the words of members, officers and the public.
    [0.3, 'community, communities', 'exact'],
    // The same matters in the words of members, officers and the public.
    [
      0.9,
      `
council-funded officers, officers paid for by the council, visits to older people, seen in the district
posted to the area`,
    ],
    // The same matters in the words of members, officers and the public.
    [0.5, 'off-road bikes, quad bikes'],
    // The same matters in the words of members, officers and the public.
    [0.3, 'residents, streets, local'],
    // The same matters in the words of members, officers and the public.
    [1.2, 'community officer, village officer, island officer, resident officer'],
    // College of Policing neighbourhood policing guidelines.
    [
      1.5,
      `
neighbourhood policing, neighbourhood police team, safer neighbourhood team, neighbourhood team
neighbourhood officer, neighbourhood policing guarantee, neighbourhood police officer, neighbourhood PCSO
community policing, local policing, local policing team, local policing model, local policing unit
community policing team, community support officer, neighbourhood inspector, neighbourhood sergeant
neighbourhood crime, ward officer, dedicated ward officer, named officer, named neighbourhood, beat manager
beat officer, community beat, police in the community, rural crime team, rural policing`,
    ],
    // Anti-social Behaviour, Crime and Policing Act 2014.
    [
      1.3,
      `
anti-social behaviour, antisocial behaviour, community trigger, ASB case review, community remedy
public space protection order, closure order, dispersal order, dispersal power, criminal behaviour order
nuisance behaviour`,
    ],
    // College of Policing neighbourhood policing guidelines: visibility and engagement.
    [
      1,
      `
visible policing, police visibility, visible presence, police presence, visible patrol, officer visibility
officers on the street, bobbies on the beat, foot patrol, hotspot patrol, hotspot policing, hot spot policing
community engagement, engage with communities, community intelligence, problem solving policing
problem oriented policing, local officer, local police officer, neighbourhood watch, neighbourhood alert
community confidence, high street, town centre policing, safer streets, police surgery, street surgery
street briefing, beat surgery, local priorities, neighbourhood priority, police in rural communities
community messaging, faith leaders, community leaders, community meeting, rural crime, wildlife crime`,
    ],
    // Supporting words.
    [
      0.6,
      `
neighbourhood, patrol, problem solving, nuisance, graffiti, vandalism, criminal damage, community event
local people, local community, local area, parish council, residents' association, begging, loitering
fly-tipping, street drinking, young people congregating, local issue, local station, public confidence
mobile police office, officers based in, officers in uniform, people in uniform, police counter`,
    ],
    // Everyday words that support others.
    [0.4, 'PCSO, beat, response times, rural, community safety'],
    // Words whose stem others share.
    [0.4, 'beats', 'exact'],
    // College of Policing neighbourhood policing guidelines.
    [
      1,
      `
mobile police station, neighbourhood guarantee, rural team, rural beat, farming communities, dispersal zone
beats`,
    ],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
officer on foot, seen an officer, see an officer, seen a police officer, see a police officer
seen a constable, sight of an officer, see more police, more police on the streets, named constable
named PCSO, named sergeant, local constable, village constable, rural constable, rural officers, nuisance bike
nuisance motorbike, nuisance youths, gangs of youths, groups of youths, making life a misery, lives a misery
neighbour dispute, neighbour nuisance, street watch, street pastor, hare coursing, heritage crime
reassurance patrol, high visibility patrol, extra patrols, more patrols, additional patrols, patrols in the
town centre team, community constable, community sergeant, neighbourhood model, local model, ward panel
community priorities, residents' priorities, police in the village, police in the town
police station in the village, local bobby, fear of crime, feel safe in, feeling safe, feel safer
feelings of safety, community forum, policing team, sergeant and six constables, boy racers in
groups gathering, youths gathering, young people gathering, young people causing, intimidating behaviour
youth nuisance, nuisance neighbour, noise nuisance, drunken behaviour, open drug use, drug use in the park`,
    ],
    // Our own list: the same matters as members and officers say them.
    [
      0.64,
      `
on foot, street drinkers, drinking in the street, rural communities, rural areas, community warden, clean up
problem solver, door knocking, public meeting, parish councillor`,
    ],
    // College of Policing, neighbourhood policing guidelines: engagement and schools.
    [
      1,
      `
police clinic, text alert, community alert, officers from schools, officers in schools
school liaison officer, schools officer, safer schools officer, disorder outside, on the beat`,
    ],
  ],
  abbreviations: [
    [
      1.3,
      `
ASB=anti-social behaviour
NPT=neighbourhood policing team
SNT=safer neighbourhood team
NHT=neighbourhood team
NPG=neighbourhood policing guarantee`,
    ],
    [
      1.2,
      `
DWO=dedicated ward officer
PSPO=public space protection order`,
    ],
    [
      1,
      `
NPU=neighbourhood policing unit
LPU=local policing unit
CPT=community policing team`,
    ],
    [0.8, 'PACT=partners and communities together'],
    [0.6, 'LPA=local policing area'],
  ],
  exclusions: `
neighbourhood plan, neighbourhood health, neighbourhood development plan, neighbourhood centre, neighbouring
local authority, local government, local council, local resilience forum, local criminal justice board
local plan, local pay, local server, local survey, business community, black community
ethnic minority community, community order, community payback, community sentence, community rehabilitation
community resolution, community hospital, minority communities, disabled community, community of practice
beat the, beat last year, beating, visible disability, financial visibility, visibility of the data
visibility of spend, visibility of costs, visibility of programmes, road visibility, poor visibility
community speed, community speedwatch, feel safe at work, farm machinery, rural theft`,
}
