import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Working with councils, health, schools, charities and other agencies, only where the working together is itself
 * the subject.
 *
 * Sources: Crime and Disorder Act 1998 (community safety partnerships); Policing and Crime Act 2017 (duty to
 * collaborate); Working Together to Safeguard Children.
 */
export const partnership: WrittenTopic = {
  id: 'partnership',
  label: 'Partnership',
  related: ['neighbourhood-policing'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [
      0.9,
      `
work with the health board, work with the council, work with the hospital, work with the hospital trust
work with the NHS, work with the ambulance service, work with the fire service, met the hospital trust
met the health board, arrangement with the hospitals, arrangement with the trust, arrangement with the council
agreement with the health board, two organisations work, organisations working together
services working together, support from the council, help from the council`,
    ],
    // The same matters in the words of members, officers and the public.
    [0.2, 'schools'],
    // The same matters in the words of members, officers and the public.
    [0.3, 'works closely with, agencies, partner, charities'],
    // Crime and Disorder Act 1998.
    [
      1.3,
      `
partnership working, work in partnership, multi-agency working, multi-agency approach
multi-agency partnership, joint working, joint operation, joint approach, joined up working
joined up approach, collaborative working, work collaboratively with partners, collaboration between agencies
community safety partnership, work with partners, work with partner agencies, partnership arrangements
partnership board, partnership approach, partnership activity, partnership plan, statutory partners
working together with the council, coordinated effort, co-ordinated effort, multi-agency response
multi-agency team, co-production, integrated working, right care right person, role of partners
support from partners, contribution of partners, engagement with partners, interagency, inter-agency`,
    ],
    // Crime and Disorder Act 1998; Policing and Crime Act 2017.
    [
      0.8,
      `
partner agency, multi-agency, safeguarding partnership, safeguarding board, multi-agency safeguarding hub
health and wellbeing board, integrated care board, emergency services collaboration
fire and rescue collaboration, data sharing with partners, information sharing with partners
responsible authority, criminal justice partners, education settings, voluntary sector, third sector
local authority partners, working with local authorities, work closely with local authorities
given to partners, partners at the table, run with the health board, run with the council`,
    ],
    // Supporting words.
    [
      0.4,
      `
partnership, local authority, local authorities, collaboration, collaborate, stakeholder, city council
county council, health service, with partners, other agencies, agencies to, sharing agreement`,
    ],
    // Our own list: the same matters as members and officers say them.
    [
      0.6,
      `
joint board, jointly with, joint work with, work jointly, relations with the council
relationship with the council, relationships with partners, close working, work together, data sharing with
joint protocol, partnership protocol, memorandum of understanding, joint committee, joint team
joint patrols with, partners around the table, partners had, partners were, role of the council
role of the health board, support of partners, help of partners, partners to do more, other emergency services
blue light collaboration, combined authority, meeting with the trust, met the trust, met the council
handover delays with, spoken to the councils, strategic partnership, local partnership, partnership meeting
collaborate with, cooperate with, co-operation with, joined-up, given by the partnership, the Partnership`,
    ],
  ],
  abbreviations: [
    [1.2, 'CSP=community safety partnership'],
    [1.1, 'RCRP=Right Care Right Person'],
    [0.8, 'MASH=multi-agency safeguarding hub'],
    [0.6, 'ICB=integrated care board'],
    [0.5, 'MAPPA=multi-agency public protection arrangements'],
  ],
  exclusions: `
violence reduction partnership, safer roads partnership, road safety partnership, safety camera partnership
business crime reduction partnership, limited liability partnership, civil partnership, business partner
HR business partner, domestic partner, intimate partner, abusive partner, current or former partner
ex-partner, former partner, her partner, his partner, law firm partner, victim and partner, sexual partner
strategic supplier partner, delivery partner contract, community safety partnership fund, joint venture
knee joint, joint first, joint inspection, joint highest, joint replacement, joint owners, joint audit
joint independent, john lewis partnership, partners and children, partner of, parish councils, town councils
trading partners, other councils, councils across, between councils, other agencies for staff, joint pain
estate agencies, employment agencies, travel agencies, partnership had, the Partnership Board`,
}
