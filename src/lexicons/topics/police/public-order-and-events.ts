import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Protest and disorder, football and other matches, festivals, visits and large events, mutual aid, encampments.
 *
 * Sources: Public Order Act 1986 and 2023; UK Football Policing Unit; NPCC charging for police services (special
 * policing services); police.uk category 'public order'.
 */
export const publicOrderAndEvents: WrittenTopic = {
  id: 'public-order-and-events',
  label: 'Public order and events',
  related: ['neighbourhood-policing', 'budget'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.2, 'visitors'],
    // The same matters in the words of members, officers and the public.
    [0.6, 'games'],
    // Public Order Act 1986 and 2023.
    [
      1.4,
      `
public order, public disorder, protest, counter-protest, rioting, riot, large scale disorder, serious disorder
mass disorder, unauthorised encampment, civil unrest, public order offence, public order officer, mutual aid
strategic policing requirement, protest march, public assembly, static demonstration, picket line`,
    ],
    // UK Football Policing Unit; special policing services.
    [
      1.4,
      `
football match, football policing, football club, football supporters, football fans, football related
football disorder, football banning order, match day, policing of football, premier league, major event
large event, sporting event, safety advisory group, special policing services, commonwealth games
football ground, event policing, policing events, music festival, carnival, pride event, royal visit
state visit, party conference, marathon, half marathon, horse racing festival, football game, cup final
stadium`,
    ],
    // Supporting words.
    [
      0.9,
      `
football, disorder, festival, crowd, parade, rally, bonfire night, fireworks, encampment, fixture, fans
the Twelfth, marching season, bonfire night policing, band parade, policing the games, policing the festival
officers for the games`,
    ],
    // Supporting words.
    [0.4, 'event, match, encampments, strike, tournament, celebration, policing the'],
    // Words whose stem others share.
    [1.4, 'protester, protestor, demonstrator, procession', 'exact'],
    // Words whose stem others share.
    [0.9, 'demonstration, supporters, concert, marches', 'exact'],
    // Public Order Act 1986.
    [1, 'policing of the festival, policing plan for the event, visitors to the event, riots, large crowds'],
    // Our own list: the same matters as members and officers say them.
    [0.96, 'unrest, concerts, steward, stewarding, bonfire, halloween, regatta, parades, coronation, rave', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
local derby, the derby, derby match, outside the hotel, asylum hotel, policing of concerts, new year's eve
music event, summer events, police the match, policing of the weekend, football season, matches at
home matches, home games, away fans, agricultural show, county show, summer festival, food festival
beer festival, street party, orange order, visits by the royal, royal wedding, world cup
european championship, the games, at the games, disorder in, disorder at, disorder last, illegal rave
unlicensed music event, traveller encampment, large gatherings, mass gathering, bank holiday weekend
christmas market, seaside on hot days, crowd safety, event safety, event day, event organisers, organisers of
promoter of`,
    ],
    // College of Policing, events and football policing.
    [
      1,
      `
golf championship, championship, policing of matches, policing matches, home match, officers abstracted
officers be abstracted, abstractions for events, event organiser, organiser charged, organiser pay`,
    ],
  ],
  abbreviations: [
    [1.3, 'UKFPU=UK Football Policing Unit'],
    [1.2, 'FBO=football banning order'],
    [1.1, 'SAG=safety advisory group'],
    [
      0.8,
      `
PSU=police support unit
SPR=strategic policing requirement`,
    ],
  ],
  exclusions: `
since Halloween, by Halloween, until Halloween, before Halloween
community event, recruitment event, launch event, engagement event, wellbeing event, CPD event, event log
events of the year, in the event, current events, sequence of events, stand out event, traumatic event
training event, outreach event, public engagement event, event of, demonstration of the system
demonstration of the product, product demonstration, live demonstration of software, software demonstration
demonstration of the new, demonstrate, match funded, perfect match, DNA match, fingerprint match, matched
match the pressure, match against, mental disorder, psychological disorder, eating disorder
personality disorder, stress disorder, crime and disorder, crime and disorder reduction, march 2023, by march
end of march, war games, video games, board games, strike a balance, strike the right balance, strike rate
lightning strike, football stadium lease, protest vote, crowd funding, rally car, website visitors
custody visitors, independent custody visitors, court fixture, fixtures and fittings, supporters of the scheme
fans of, summer term, summer holidays, by the summer, in the summer, this summer, last summer, over the summer
next summer, until the summer, summer 2025, summer of, autumn and summer, season ticket, open days
visitors to the website, number of visitors, visitors' car park, health visitor, ticket office
policing the internet, events such as, visitors to the, staff events, careers events, library events
football pitch, boys' football, girls' football, football team, football club for, computer games`,
}
