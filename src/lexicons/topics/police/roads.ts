import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Road safety and collisions, speeding, drink and drug driving, parking, e-scooters, enforcement by cameras and
 * courses.
 *
 * Sources: NPCC roads policing strategy (the 'fatal four'); Road Traffic Act 1988; Department for Transport
 * STATS19 casualty classes; Vision Zero strategies.
 */
export const roads: WrittenTopic = {
  id: 'roads',
  label: 'Roads policing and road safety',
  related: ['neighbourhood-policing', 'estates-and-fleet'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.6, 'crossing, crossings, parking', 'exact'],
    // The same matters in the words of members, officers and the public.
    [0.9, 'school crossing, crossing patrol, community speed scheme, speed scheme'],
    // The same matters in the words of members, officers and the public.
    [0.7, 'off-road bike'],
    // The same matters in the words of members, officers and the public.
    [1.2, 'speed ramps, traffic ramps, rat run, boy racers, speed bumps, road humps'],
    // The same matters in the words of members, officers and the public.
    [0.8, 'traffic'],
    // The same matters in the words of members, officers and the public.
    [0.6, 'quad bike, knocked down, bollards, driver, speed'],
    // NPCC roads policing strategy.
    [
      1.4,
      `
road policing, road safety, road traffic collision, road traffic accident, road death, road casualty
casualties on the road, killed or seriously injured, killed and seriously injured, fatal collision
serious collision, road collision, vision zero, fatal four, fatal five, safer roads, road crime
roads policing unit, road user, road traffic offence, traffic offence, motoring offence, driving offence
road harm, speed awareness, safety camera partnership, safer roads partnership, road peace`,
    ],
    // Road Traffic Act 1988.
    [
      1.3,
      `
speed camera, average speed camera, speed limit, speeding driver, speeding vehicle
speeding motorist, speeding offence, community speedwatch, community speed watch, drink driving, drug driving
drink and drug driving, drink driver, dangerous driving, careless driving, inconsiderate driving
death by dangerous driving, mobile phone while driving
uninsured vehicle, uninsured driver, traffic enforcement, driver education, driver awareness course
speed awareness course, notice of intended prosecution, fixed penalty for speeding, traffic officer
illegal parking, pavement parking, parking enforcement, parking infringement, obstructive parking, close pass
hit and run, car cruising, car meet, street racing, e-scooter, electric scooter, e-bike, road closure
traffic management, dashcam submission, camera van, reckless driving`,
    ],
    // Road Traffic Act 1988.
    [
      1,
      `
collision, motorist, cyclist, pedestrian, motorcyclist, motorway, 20 mph, 30 mph, horse rider, vehicle seizure
uninsured, unroadworthy`,
    ],
    // Supporting words.
    [0.5, 'highway, junction, road, lorry, HGV, licence points, bus lane, scooter'],
    // Words whose stem others share.
    [1, 'speeding', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [0.96, 'speedwatch, breathalyser, tailgating', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
killed on the road, killed on our roads, died on the roads, died on our roads, deaths on the roads
deaths on our roads, accident blackspot, speed watch, speed indicator, speed reading
speed reduction, speed trap, breath test, drug wipe, zebra crossing, double yellow lines, dual carriageway
off-road bikes seized, learner driver, young drivers, older drivers, racing on the, excess speed, mobile speed
driving without insurance, driving while disqualified, disqualified drivers, injured on the roads
driver behaviour, parked on pavements, parked dangerously, lorry drivers, abnormal load
number plate recognition, roadside test, safe driving`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'carriageway, motorbike, moped', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'yellow lines, number plate, cloned plates, cycle lane, lay-by, school run'],
    // Department for Transport, walking and road safety statistics.
    [
      0.9,
      `
hard shoulder, footpath, footway, pedestrian crossing, speed van, active travel, scramblers, quad bikes`,
    ],
    // An Garda Síochána and the Road Safety Authority, GoSafe safety cameras.
    [
      1.1,
      'GoSafe, speed check, seat belt, mobile phone at the wheel, mandatory checkpoint, speed enforcement, radar trailer',
    ],
  ],
  abbreviations: [
    [
      1.3,
      `
KSI=killed or seriously injured
RPU=roads policing unit`,
    ],
    [1.2, 'RTC=road traffic collision'],
    [1, 'RTA=road traffic accident'],
    [
      0.9,
      `
NIP=notice of intended prosecution
TRO=traffic regulation order`,
    ],
    [0.5, 'ANPR=automatic number plate recognition'],
  ],
  exclusions: `
drivers behind crime, driver behind, key driver, drivers of demand, drivers of crime, driver of change
cost driver, driver for, government driver, underlying driver, main driver, driver of, different drivers
speed of response, speed of change, speed up, at speed with, broadband speed, speed of delivery, up to speed
speed and quality, internet speed, network speed, processing speed, web traffic, traffic to the website
internet traffic, network traffic, call traffic, road map, down the road, road ahead, end of the road
road show, middle of the road, road test, rocky road, high road, collision of interests, collision course
traffic light rating, traffic light system, station road, london road, church road, at the road, silk road
parked the issue, car parking income, staff parking, car park lease, cycle of abuse, driving force, driving up
driving change, driving improvement, driving performance, driving forward, driving this, driving the
driving demand, driving efficiency, driving factor, drive down, industrial accident, accident and emergency
crash course, river crossing, cycling through, driving value, driving better, parked the, crossing point
crossing the line, police driving course, driving culture, driving standards, driving training
level crossing of, crossing over, river crossings, border crossing`,
}
