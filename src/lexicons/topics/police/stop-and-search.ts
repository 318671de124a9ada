import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Powers to stop, account and search, their use, scrutiny and fairness; strip search.
 *
 * Sources: PACE 1984 Code A; Criminal Justice and Public Order Act 1994, section 60; College of Policing on stop
 * and search.
 */
export const stopAndSearch: WrittenTopic = {
  id: 'stop-and-search',
  label: 'Stop and search',
  related: ['diversity-and-inclusion', 'conduct-and-standards'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.7, 'nothing found, found nothing, scrutiny panel, community panel'],
    // The same matters in the words of members, officers and the public.
    [0.7, 'stops, searches', 'exact'],
    // PACE 1984 Code A.
    [
      1.5,
      `
stopped and searched, stop and account, strip search, intimate search, search power, section 60 order
section 60 authorisation, section 60 power, stop search scrutiny panel, suspicionless search
grounds for search, more thorough search, section 163 stop, serious violence reduction order
searched under section 1`,
    ],
    // College of Policing on stop and search.
    [
      0.9,
      `
section 60, find rate, scrutiny panel review of body worn, searches of children, person searched
searched by police, searched by officers`,
    ],
    // Supporting words.
    [0.4, 'search, pat down, reasonable grounds, handcuffing'],
    // PACE 1984 Code A.
    [1.5, 'stop search, stop searches', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
stop forms, stopped by police, stopped by officers, power to search, smell of cannabis, reasonable suspicion
being searched, been searched, children searched, searched a child, searches of, all searches
searches carried out, number of searches, searches found, searches resulted, scrutiny panel looked at
searches in custody, strip-searched, body search, grounds recorded, stops of, stops involving
likely to be stopped, be stopped, proportion of stops, who was stopped, people stopped
stopped and nothing found`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'no further action after search'],
  ],
  abbreviations: [
    [1.3, 'MTIPS=more thorough search exposing intimate parts'],
    [
      1.2,
      `
GOWISELY=grounds, object, warrant card, identity, station, entitlement, legal power, you are detained
SVRO=serious violence reduction order`,
    ],
    [0.9, 'S60=section 60'],
  ],
  exclusions: `
search engine, job search, search for a new, search for missing, missing person search, in search of
search and rescue, search function, search committee, executive search, search warrant, house search, bus stop
stop gap, search for suitable, search for premises, local land search, website search, search for a site
search the database, search across, full stops, searched for, search teams, search dogs, budget scrutiny panel
health scrutiny panel, land searches, overview and scrutiny, one stops, scrutiny panel chair, tram stops
stops working, stops at, be stopped from, crime panel, community panel report`,
}
