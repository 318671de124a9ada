import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Highways and potholes, parking, buses and trains, cycling and walking, road safety as a council's duty, taxis as
 * transport.
 *
 * Sources: Highways Act 1980; Comparative Agendas codebook, major topic 10 (transportation); Department for
 * Transport local transport plan guidance.
 */
export const roadsAndTransport: WrittenTopic = {
  id: 'roads-and-transport',
  label: 'Roads and transport',
  alongside: true,
  related: ['climate-and-environment', 'licensing-and-regulation'],
  terms: [
    // Highways Act 1980.
    [
      1.4,
      `
pothole, highway maintenance, highway authority, road resurfacing, resurfacing, pavement repair, footway
street lighting, streetlight, winter gritting, gritting, traffic regulation order, traffic calming
speed limit, 20 mph zone, pedestrian crossing, zebra crossing, bus lane, bus gate, bus service, bus route
bus stop, bus operator, bus subsidy, concessionary travel, bus pass, park and ride, cycle lane, cycleway
cycle route, active travel, walking and cycling, rail service, train service, railway station, tram
local transport plan, road safety, school street, low traffic neighbourhood, congestion charge, clean air zone
residents' parking, parking permit, parking charge, car park, parking enforcement, on-street parking
electric vehicle charging, home to school transport, e-scooter, roadworks, road works, road closure, bypass
junction improvement`,
    ],
    // Supporting words.
    [
      0.9,
      `
highway, traffic, parking, bus, congestion, pavement, cyclist, passengers, timetable, transport, road
roundabout, bridge repair, drainage gully`,
    ],
    // Highways Act 1980.
    [1.1, 'potholes, ferry, taxi rank, drains, gully'],
  ],
  abbreviations: [
    [1.3, 'BSIP=bus service improvement plan'],
    [
      1.2,
      `
TRO=traffic regulation order
LTN=low traffic neighbourhood
LTP=local transport plan`,
    ],
    [0.6, 'EV=electric vehicle'],
  ],
  exclusions: `
transport of prisoners, prisoner transport, road to recovery, pavement licence, pavement café licence
minutes were parked, parked until, was parked, road map, down the road, middle of the road, road show
rocky road, traffic light rating, traffic light system, website traffic, internet traffic, staff car park
parked the issue, patient transport, bridge the gap, end of the road, road ahead, high road, bus tour`,
}
