import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Police buildings and land, vehicles, equipment stores and their running, including carbon and energy.
 *
 * Sources: NPCC estates and fleet strategies; National Police Estates Group; BlueLight Commercial categories;
 * CIPFA property classes.
 */
export const estatesAndFleet: WrittenTopic = {
  id: 'estates-and-fleet',
  label: 'Estates and fleet',
  related: ['budget'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.25, 'vehicle'],
    // The same matters in the words of members, officers and the public.
    [
      0.6,
      `
aircraft, disabled access, access for disabled, options for the building, value of the land, sale
maintenance of the building`,
    ],
    // The same matters in the words of members, officers and the public.
    [0.8, 'police station'],
    // The same matters in the words of members, officers and the public.
    [
      0.5,
      `
boat, lift, lifts, boats, vessel, pump, heating, showers, toilets, locker, lockers, changing, estate
appliance`,
      'exact',
    ],
    // NPCC estates strategy.
    [
      1.4,
      `
estate strategy, police estate, estates programme, estates plan, estate management, estates and fleet
police station closure, closure of police stations, police station sale, sale of police stations
new police station, police building, property portfolio, facilities management, refurbishment of
new headquarters, headquarters building, estate rationalisation, asset management plan, police house
custody estate, building condition, condition survey, estates portfolio
reinforced autoclaved aerated concrete, co-location of stations, shared building, building maintenance
maintenance backlog, surplus property, disposal of buildings, station building`,
    ],
    // NPCC fleet strategy.
    [
      1.4,
      `
fleet, fleet management, vehicle fleet, fleet strategy, fleet replacement, vehicle replacement
vehicle replacement programme, response vehicle, police vehicle, police cars, electric vehicle, electric fleet
vehicle availability, vehicles off the road, fleet workshop, hybrid vehicle, charging infrastructure
EV charging, telematics, police van, patrol car, marked vehicle, unmarked vehicle, vehicle maintenance`,
    ],
    // Supporting words.
    [
      1,
      `
front counter, closure of front counters, refurbishment, refurbish, lease, leased, landlord, freehold
premises strategy, solar panels, heat pump, carbon reduction, net zero, energy efficient, decarbonisation
building works, office space, office accommodation, depot, garage, site purchase, accommodation strategy
station refurbishment, relocation, relocate, uniform supply, the estate, police boat, boats of the force
fast response boat, patrol boat`,
    ],
    // Supporting words.
    [
      0.4,
      `
premises, accommodation, property, maintenance, carbon, energy, rent, site, headquarters, station, is to close
closed, shut`,
    ],
    // Words whose stem others share.
    [1, 'building, construction, estates', 'exact'],
    // Words whose stem others share.
    [0.4, 'equipment', 'exact'],
    // NPCC estates strategy.
    [
      1,
      `
vehicle workshop, electric car, replacement vehicle, charging point, charger, closing of front counters
close the front counter, old station, station sold, sale of the station, sale of land, site sale
surplus police, land owned, value of the site`,
    ],
    // NPCC estates strategy.
    [
      0.9,
      `
custody building, stations going to close, stations close, close stations, move out of the station
move out of the building, building move, building sold, heating in the station, roof repair, station closure
decision to close the station, keep the station open, future of the station, station lease, premises sold
move out`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.88, 'roof, boiler, kennels, insulation, hydrant, sprinkler, helicopter', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.88,
      `
front desk, heating system, damp and mould in the station, repairs to the, repair of the, temporary classroom
school hall, theatre block, backlog maintenance, town hall, civic centre, council offices, office move
move to new premises, new station, new custody suite, fire station, closure of the station
re-open the station, reopen the station, station to reopen, station move, response cars, pool cars
electric vans, fire engine, fire appliance, turntable ladder, aerial ladder, aerial appliance, second pump
relief pump, off the run, on the run, police helicopter, body armour, firing range, sale of the site
sell the site, sold the site, sale of the old, sale of the former, buyers for the site, land sale
site for the new, covenant on the, land purchase, planning permission for the new station, property services
asset management, asset transfer, accommodation block, build a new, new build, fire doors, lift changing rooms
locker rooms, locks fitted, toilets at, electric charging, car park at the station, canteen facilities
station facilities, purchase of vehicles, vehicles ordered, vehicles are off, evidence store, property store`,
    ],
    // One Public Estate; estates strategies.
    [
      1,
      `
rebuilt station, stations rebuilt, rebuilding of the station, station handed over, stations handed over
police desk, modular ward, modular building, new ward, new wing, ward open, office lease, station reopen`,
    ],
  ],
  abbreviations: [
    [0.4, 'EV=electric vehicle'],
    [1.2, 'RAAC=reinforced autoclaved aerated concrete'],
    [0.9, 'EV=electric vehicle'],
    [0.7, 'PFI=private finance initiative'],
    [0.4, 'HQ=headquarters'],
  ],
  exclusions: `
bus depot
housing estate, council estate, real estate, estate agent, estates of the realm, social housing estate
industrial estate, vehicle crime, vehicle theft, theft of vehicle, theft from vehicle, stolen vehicle
uninsured vehicle, speeding vehicle, vehicle seizure, fleet street, licensed premises, business premises
retail premises, work with the premises, licensed vehicle, building confidence, building relationships
building and maintaining, building capacity, capacity building, building blocks, building on, team building
building bridges, building resilience, build trust, building a case, building momentum, property crime
detained property, property seized, lost property, stolen property, band D property, typical property
intellectual property, website maintenance, building society, building regulations
accommodation for asylum seekers, safe accommodation, supported accommodation, refuge accommodation
exempt accommodation, site visit, web site, energy crisis, energy bills, energy and enthusiasm, high energy
vehicle for change, vehicle to deliver, bus station, railway station, train station, polling station
radio station, service station, petrol station, weather station, power station, roof over their
through the roof, office hours, office of, in office, term of office, post office, office for, take office
home office, village hall, hall of, asset based, asset recovery, assets of the community, great asset
asset seizure, asset to, vans from, theft from vans, van theft, stolen cars, stolen vans, cars stolen
vehicles stolen, uniform approach, uniformed, for sale, on sale, sale of alcohol, sale of drugs, underage sale
sale of knives, knife sale, illegal sale, city hall, pumping, electric scooter, electric bike, electricity
media office, prosecutor's office, medical officer, toilets in the park, public toilets, housing repairs
council house repairs, relations repaired, parking charges, cars parked, parked cars, station commander
station manager, officer, offices of the ombudsman, shop sold, sold to children, drugs sold, knives sold
vapes sold, estates staff, the estate of, on the estate, energy sale, ticket sale, sale of work
for sale to children, sales of, sale of goods, road closed, case closed, cases closed, item closed
meeting closed, closed session, closed for, police station in the village`,
}
