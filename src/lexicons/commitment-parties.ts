import type { CueGroup } from './undertakings'

/** Bodies and units that can act: the last word of their name. */
export const bodyNouns: readonly CueGroup[] = [
  // Public bodies and their parts: ONS public sector classification guide; organisation charts of forces, trusts and councils.
  `
force, police, constabulary, police scotland, council, trust, authority, board, committee, panel, cabinet
executive, team, unit, department, directorate, office, service, services, section, division, group, forum
secretariat, company, association, agency, partnership, federation, university, college, school, hospital
command, faculty, branch, taskforce, cell, body, organisation, centre, bureau, opcc, hr, finance, subgroup
sub-group, sub-committee, subcommittee, union, parish, borough, county, city, shire, governors, trustees, members
officers, commission, corporation, syndicate, gardaí, gardai, síochána, siochana, siochána`,
]

/** Offices: the last or chief word of a role. */
export const roleNouns: readonly CueGroup[] = [
  // Statutory and senior offices of police, councils, health bodies and schools.
  `
constable, commissioner, chair, chairman, chairwoman, chairperson, officer, director, head, manager, leader
mayor, secretary, clerk, councillor, cllr, superintendent, inspector, sergeant, chief, treasurer, solicitor
lead, coordinator, co-ordinator, adviser, advisor, convener, convenor, minister, principal, headteacher
governor, holder, deputy, president, ombudsman, accountant, engineer, planner, surveyor, analyst, nurse
doctor, librarian, warden, master, ranger, keeper, bursar, registrar, auditor, provost, attorney, counsel, comptroller, controller, assessor, administrator, recorder, reeve, sheriff, pcc, dpcc, cc, dcc
acc, cfo, ceo, coo, dcs, dce, cio, cx, mr, mrs, ms, miss, dr, prof, professor, sir, dame, lord, lady, rev
she, he`,
]

/** Bodies that are not at the table unless the attendance list says so: what they shall do binds nobody present. */
export const outsideNouns: readonly CueGroup[] = [
  // Central government, inspectorates, courts and the public as third parties of local boards.
  `
government, ministry, treasury, parliament, home office, home secretary, hmicfrs, hmic, ofsted, cqc, npcc
ipco, iopc, cps, crown prosecution service, college of policing, nca, court, courts, tribunal, ombudsman
inspectorate, inspectors, auditors, auditor, contractor, contractors, supplier, suppliers, landlord
developer, operator, operators, minister, ministers, secretary of state, prime minister, chancellor, mps
public, residents, people, victims, criminals, offenders, parents, children, learners, patients, pupils
tenants, customers, businesses, applicants, candidates, everyone, anyone, nobody, someone, somebody
everybody, others, community, communities, families, households, users, visitors, employers, employees, you
they all`,
]

/** The rank and file in general: what they 'will' do is how things work, unless a number or a date pins it down. */
export const genericPeople: readonly CueGroup[] = [
  // Generic plurals: Quirk et al. on generic reference.
  `
officers, staff, supervisors, managers, teams, sergeants, inspectors, pcsos, specials, recruits, trainees
students, volunteers, teachers, nurses, colleagues, constables, detectives, crews, partners, schools, forces
councils, networks, wards, practitioners, operators, handlers, investigators, employees, individuals, cases
calls, reports, complaints, incidents, requests, leaders, governors, line managers, workers, new starters
questions, apprentices`,
]

/** Determiners that make a rule of a sentence ('any complaint will be looked at', 'each call will be graded'). */
export const genericDeterminers: readonly CueGroup[] = [
  // Universal and free-choice determiners: Huddleston and Pullum, The Cambridge Grammar.
  'any, each, every, whoever, whichever, whatever, no, some, many, most, few',
]

/** Undertakings of work that act as if they were a team: 'the review will examine'. */
export const workNouns: readonly CueGroup[] = [
  // Names of work in forward plans, change programmes and improvement plans.
  `
review, project, programme, program, pilot, trial, audit, survey, study, evaluation, inquiry, enquiry
campaign, exercise, consultation, workstream, initiative, event, events, workshop, workshops, session
sessions, phase, stage, assessment, group, research, operation, work, investigation, inspection, scheme
procurement, rollout, roll-out`,
]

/** Happenings that can be announced with 'there will be'. */
export const happeningNouns: readonly CueGroup[] = [
  // Names of happenings in forward plans and calendars of meetings.
  `
review, consultation, survey, audit, launch, pilot, trial, training, recruitment, intake, intakes, exercise
campaign, evaluation, event, events, workshop, workshops, report, update, return, session, sessions, meeting
meetings, visit, visits, briefing, briefings, interview, interviews, roadshow, roadshows, conference, summit
course, courses, restructure, rollout, roll-out, reorganisation, inspection, debrief, patrols, drop-in`,
]

/** What goes up and down of itself: that it 'will' is a forecast. */
export const measureNouns: readonly CueGroup[] = [
  // Names of series in performance and budget monitoring reports.
  `
numbers, number, reserve, reserves, costs, cost, demand, rate, rates, figures, crime, crimes, offences
volumes, volume, year, winter, summer, prices, inflation, population, confidence, satisfaction, performance
pressure, pressures, balance, balances, times, trend, trends, income, expenditure, spend, budget, percentage
proportion`,
]

/** How those who hold the floor manage it: 'I will take that one', 'we will move on'. */
export const floorVerbs: readonly CueGroup[] = [
  // Management of turns: Sacks, Schegloff and Jefferson; transcripts of committees.
  `
leave, stop, pause, hand, turn, move, carry, start, begin, finish, take, go, come, pass, answer, say, tell
read, quote, deal, skip, allow, call, close, wait, adjourn, piggyback, dovetail, preface, echo, jump`,
]
