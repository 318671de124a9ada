import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Burglary, robbery, theft, vehicle crime, shoplifting and other retail and business crime.
 *
 * Sources: police.uk categories: burglary, robbery, shoplifting, theft from the person, bicycle theft, vehicle
 * crime, other theft; Home Office counting rules: theft offences.
 */
export const acquisitiveCrime: WrittenTopic = {
  id: 'acquisitive-crime',
  label: 'Acquisitive crime',
  related: ['neighbourhood-policing', 'serious-organised-crime'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.9, 'property marking, marking farm machinery, farm machinery, marking of tools, shopworkers, hare coursing'],
    // The same matters in the words of members, officers and the public.
    [0.3, 'store'],
    // Police.uk crime categories.
    [
      1.4,
      `
burglary, residential burglary, domestic burglary, robbery, personal robbery, business robbery, shoplifting
shop theft, vehicle crime, theft of vehicle, theft from vehicle, vehicle theft, car theft, bicycle theft
bike theft, theft from the person, acquisitive crime, serious acquisitive crime, retail crime, business crime
mobile phone theft, phone snatching, car jacking, carjacking, keyless theft, catalytic converter, metal theft
plant theft, theft of tools, machinery theft, livestock theft, burglar, robber, shoplifter, pickpocket`,
    ],
    // Home Office counting rules: theft offences.
    [
      1,
      `
theft, stolen vehicle, stolen car, stolen goods, stolen property, handling stolen goods, thief, relay attack
faraday, steering lock, shop worker, retail sector, retail worker, chop shop, distraction burglary
stolen bikes, crime against business, smart water`,
    ],
    // Supporting words.
    [0.5, 'stolen, steal, shop, property crime, break-in, broken into, snatch, business owner'],
    // Words whose stem others share.
    [1, 'retailer', 'exact'],
    // Words whose stem others share.
    [0.5, 'retail', 'exact'],
    // Home Office counting rules: theft offences.
    [0.8, 'are stolen, stolen from, thieves, vehicles stolen, cars stolen, tools stolen, machinery stolen'],
    // Our own list: the same matters as members and officers say them.
    [0.96, 'burgle, burgled, shopkeeper, mugging, mugged, loot, looting', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
break-ins, break-in to, break into, stealing from, goods taken, goods stolen, ram raid, rogue trader
keyless car, keyless model, car thieves, car crime, cars taken, stolen vans, home invaded, jewellery taken
livestock rustling, bikes stolen, phones stolen, snatched phones, offender stealing, doorstep crime`,
    ],
    // Scottish and Irish recorded crime classifications.
    [1.1, 'housebreaking, theft from shops, thefts from shops'],
  ],
  abbreviations: [
    [
      1.2,
      `
SAC=serious acquisitive crime
TFMV=theft from motor vehicle
TOMV=theft of motor vehicle`,
    ],
    [1.1, 'BCRP=business crime reduction partnership'],
  ],
  exclusions: `
identity theft, data theft, daylight robbery of taxpayers, victims of burglary, robbery of opportunity
time theft, stolen the show, steal the show, one stop shop, shop window, store of data, in store
evidence store, digital evidence store, property store, body shop repair, talking shop
shop front for services, shop steward, shop floor, property store room, stop shop, shops and, empty shops
betting shops, charity shops, shops closed, stolen identities, stolen money, raid on reserves, police raid
drugs raid, raided, raids on cannabis, patrol cars, police cars, response cars, pool cars, electric cars
cars parked, parked cars, victims of theft`,
}
