import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Attracting, recruiting and vetting entrants; keeping and losing officers, staff, PCSOs, specials and cadets; the
 * uplift; representation among recruits.
 *
 * Sources: Home Office police workforce statistics; Police Uplift Programme; College of Policing entry routes;
 * HMICFRS PEEL question on building, supporting and protecting the workforce.
 */
export const recruitment: WrittenTopic = {
  id: 'recruitment',
  label: 'Recruitment, retention and officer numbers',
  related: ['workforce-wellbeing', 'training-and-development', 'diversity-and-inclusion', 'budget'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.2, 'ethnic'],
    // The same matters in the words of members, officers and the public.
    [0.7, 'vacant', 'exact'],
    // The same matters in the words of members, officers and the public.
    [0.4, 'filled, fill, mentor, mentors', 'exact'],
    // The same matters in the words of members, officers and the public.
    [0.8, 'candidate'],
    // Police workforce statistics: whether there are enough.
    [
      0.96,
      `
enough staff, enough officers, enough nurses, enough doctors, enough teachers, funded establishment
new doctors, doctors on the rota, officers absent`,
    ],
    // Police workforce statistics: joining.
    [
      1.3,
      `
recruitment, police recruitment, recruit officer, recruit police officer, recruitment campaign
recruitment pipeline, workforce attraction, officer recruitment, staff recruitment, recruitment drive
recruitment process, student recruit, new recruit, transferee, joiner, recruitment freeze, join the force
join the police, join the service, police career, entry into policing, route into policing`,
    ],
    // Police workforce statistics: joining.
    [
      1,
      `
recruit, recruiting, intake, assessment centre, entry route, onboarding, job applicant, pre-employment check
job advert, vacancy, unfilled post, applications to join, expression of interest in joining, direct entry
pre-join degree, degree holder entry, police constable degree apprenticeship, police constable entry programme
internal uplift, workforce plan, recruitment vetting, vetting of applicants, vetting of new recruits
additional gardai, extra gardai, empty posts, posts empty, post vacant, post advertised, officers short
class passed out, passed out of the college, fewer officers, pool of applicants, being advertised
reach establishment`,
    ],
    // Police workforce statistics: leaving.
    [
      1.2,
      `
attrition, attrition rate, retention of officers, retention of staff, staff retention, officer retention
retain officer, retain staff, resignation, resignation rate, leaver, exit interview, staff turnover
officer turnover, voluntary resignation, leave the force, leave the service, leave policing
retention interview, retention conversation, reason for leaving, workforce retention, retaining experience
retain talent, stay interview, losing officers, losing staff`,
    ],
    // Police workforce statistics: leaving.
    [0.9, 'retention, resign, turnover rate'],
    // Police Uplift Programme.
    [
      1.2,
      `
uplift programme, police uplift, officer uplift, uplift target, uplift funding, uplift post, operation uplift
post uplift, uplift officer, officer numbers, number of officers, number of police officers
police officer numbers, police numbers, officer headcount, officer strength, police strength, PCSO numbers
number of PCSOs, staff numbers, officer establishment, additional officers, additional police officers
extra officers, extra constables, sworn staff, constables in post, fewer police officers, recruit PCSO, special constable numbers, number of specials
number of special constables, missing officers, workforce mix, ratio of officers, more officers joining
new police officers, new officers, new PCSOs, cut officers, loss of officers, loss of PCSOs
reduction in PCSOs, reduction in officers`,
    ],
    // Police workforce statistics: supporting words.
    [
      0.6,
      `
headcount, cohort of recruits, positive action, officer post, funded post, outreach, ambassador, career change
probationer, detective shortage, shortage of detectives, shortage of officers, full time equivalent
established post, career path, employer of choice, under establishment, over establishment, workforce number
maternity leavers, rejoiner, fill roles, appointment process, interview, Garda College`,
    ],
    // College of Policing: forms of service.
    [0.5, 'uplift, applicants, transferring in, transfers in', 'exact'],
    // Everyday words that support others.
    [
      0.3,
      `
PCSO, apply, career, advert, workforce, strength, shortlist, graduate, pipeline, cohort, college
special constable`,
    ],
    // Words whose stem others share.
    [0.8, 'applicant, specials', 'exact'],
    // Words whose stem others share.
    [0.6, 'attraction, advertised, establishment', 'exact'],
    // Words whose stem others share.
    [0.3, 'post, application, university', 'exact'],
    // Supporting words.
    [0.5, 'vetting backlog, drop-out rate, drop out, uplift grant, in post, posts'],
    // Supporting words.
    [0.3, 'special constabulary, student officer'],
    // Supporting words.
    [
      0.4,
      `
cadet, apprenticeship, vetting, representation, retire, retirement, how many officers
how many police officers, how many gardai`,
    ],
    // Police workforce statistics: posts and applications.
    [
      1,
      `
apply for role, apply to role, apply to work, apply to join, apply for positions, applicants from
number of applications, drop in applications, fall in applications, rise in applications
applications received, post filled, fill posts, fill vacancies, vacant posts, people in post, officers in post
officers leaving, staff leaving, ratio police officer, PCSO course, PCSO intake, vetting refusal
refused vetting, carry vacancies, agency staff, workforce size, people leaving, why people leave
staff shortage, staffing gap, short of staff, short of officers, officer shortfall, strength of the force
mix of officers and staff`,
    ],
    // Police workforce statistics: posts.
    [
      1,
      `
deployable officers, officers deployable, against establishment, under strength, below establishment
strength against establishment`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.88, 'understaffed, understaffing, poached', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.88,
      `
left in their first, leave in their first, left within their first, officers left, people had left
people have left, staff had left, staff have left, left the force, left the service, left policing
leaving rate, hand in their notice, new starter, job offer, offers of employment, conditional offer
jobs elsewhere, work elsewhere, hard to fill, advertise the post, re-advertised, advertised again
below strength, short staffed, staffing level, staffing numbers, fully staffed, full complement
full establishment, full strength, passing out parade, take up post, taken up post, start in post
agency nurse, agency worker, agency social worker, bank staff, nurses from abroad, nurses from overseas
overseas nurses, golden hello, market supplement, relocation payment, attract people, attract candidates
attract staff, attract applicants, apply to become, want to join, wish to join, teacher shortage
shortage of teachers, shortage of nurses, shortage of social workers, shortage of staff, nursing vacancies
consultant vacancies, job losses, job cuts, posts cut, cut posts, posts lost, lose posts, extra posts
additional posts, new posts, more police officers, more PCSOs, fewer PCSOs, number of detectives
more detectives, transfer to other forces, transferred to another force, loss of detectives, first sift
number joining, complement of officers, strength of the team, short of plan, posts remain, post remains vacant
careers fair, national assessment, entry requirements, fitness test for applicants, student officers joined
officers joined, constables joined, new constables, newly recruited`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'locum, churn, redundancy', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.56,
      `
supply teacher, compulsory redundancy, more officers, how many PCSOs, how many specials, take people on
head count`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.96, 'turnover', 'exact'],
    // Workforce statistics of the Home Office, fire and health services.
    [
      1,
      `
fully recruited, women in operational roles, women in the service, women officers, female officers
female firefighters, women firefighters, more firefighters, get firefighters, tight labour market
keeping pace with retirements, eligible to retire, retention of carers, carers leaving
left the training college, students leaving, newly qualified, nurses being kept, staff being kept`,
    ],
  ],
  abbreviations: [
    [
      1,
      `
PCDA=Police Constable Degree Apprenticeship
DHEP=Degree Holder Entry Programme
PUP=Police Uplift Programme`,
    ],
    [0.8, 'PCEP=Police Constable Entry Programme'],
    [0.7, 'PEQF=Policing Education Qualifications Framework'],
    [0.6, 'IPLDP=Initial Police Learning and Development Programme'],
    [0.5, 'FTE=full-time equivalent'],
  ],
  exclusions: `
vacant house, vacant home, vacant property, vacant dwelling, vacant site, vacant building, vacant unit
vacant shop, vacant land, how many officers were suspended, how many officers had lost
how many officers would be abstracted, how many officers were injured, how many officers were assaulted
annual turnover of, business turnover, turnover of the company, company turnover, turnover of £
College of Policing, further education college, application of, strength in depth, retention of records
record retention, data retention, retention of data, retention period, retention schedule
retention of evidence, evidence retention, retention of images, retention of material, water retention
retained firefighter, retained in storage, planning applicant, grant applicant, licence applicant
application form for a licence, firearms applicant, certificate applicant, application of the law
mobile application, software application, application software, uplift in demand, uplift in crime
uplift in reports, uplift in fees, uplift in council tax, uplift in the precept, legal representation
representation in court, representations received, recruit children, recruit young people into gangs
recruited into gangs, recruited by gangs, recruited into crime, property vacancy, post office, post code
post implementation, post incident, post mortem, blog post, social media post, post traumatic, post covid
post pandemic, tabled interview, police interview, suspect interview, video interview, interview room
media interview, care leaver, school leaver, recruitment of young people into
recruitment of young people by, recruitment of children
recruitment into gangs, establishment of the, licensed establishment, hotel establishment, victim attrition
attrition of cases, case attrition, attrition rate for rape, tourist attraction, visitor attraction
ratio of spend, candidate for election, election candidate, strength of evidence, strength of feeling
strengths and weaknesses, application for a warrant, closure order application, court application
applications for orders`,
}
