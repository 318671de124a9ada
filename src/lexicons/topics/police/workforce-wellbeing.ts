import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Health, morale, sickness, stress and trauma of officers and staff; assaults on them; occupational health,
 * surveys, welfare, workload, support for money worries.
 *
 * Sources: National Police Wellbeing Service (Oscar Kilo), Blue Light Framework; Police Covenant; Operation
 * Hampshire on assaults; Police Federation pay and morale survey.
 */
export const workforceWellbeing: WrittenTopic = {
  id: 'workforce-wellbeing',
  label: 'Workforce wellbeing',
  related: ['recruitment', 'training-and-development'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [
      0.9,
      `
off following an assault, off after an assault, culture survey, staff culture survey, officers off sick
off sick, therapy dogs, covered for sickness`,
    ],
    // The same matters in the words of members, officers and the public.
    [0.4, 'recognition, colleagues, pension'],
    // The same matters in the words of members, officers and the public.
    [0.2, 'overtime'],
    // Blue Light Wellbeing Framework.
    [
      1.4,
      `
wellbeing, staff wellbeing, officer wellbeing, workforce wellbeing, wellbeing support
health and wellbeing of staff, sickness absence, sickness rate, staff sickness, officer sickness
long term sickness, short term sickness, attendance management, attendance rate, attendance support
occupational health, employee assistance programme, trauma risk management, trauma support
work related stress, staff morale, officer morale, low morale, psychological screening, psychological disorder
wellbeing dog, peer support, return to work, welfare officer, officer welfare, staff welfare, welfare of staff
mental health of officers, mental health of staff, staff mental health, officers' mental health
police covenant, Oscar Kilo, police treatment centre, benevolent fund, police mutual, police charities
occupational therapist, working days lost, days lost to sickness`,
    ],
    // Operation Hampshire.
    [
      1.4,
      `
assaults on police officers, assaults on staff, assaults on emergency workers, assaults on firefighters
assaulted officer, staff assaulted, assaults against officers, assaults against police
assaults against police officers, assaults against staff, officer assault, assault police
assault of an emergency worker, Operation Hampshire, attacks on officers, injured on duty`,
    ],
    // Police Federation pay and morale survey; staff surveys.
    [
      1.3,
      `
staff survey, workforce survey, people survey, force wide survey, employee survey, wellbeing survey
pulse survey, staff engagement score, engagement score, pay and morale survey, federation survey
officer survey`,
    ],
    // Supporting words.
    [
      1,
      `
sickness, burnout, psychological, anxiety, fatigue, workload, welfare, counselling, menopause, rest day
cancelled rest days, annual leave, flexible working, overworked, workforce resilience, work life balance
absence, absenteeism, unfit for duty, modified duties, limited duties, adjusted duties, recuperative duties
long covid, flu vaccination, flu jab, suicide among officers, post-traumatic stress, burn out, staff stress
sick leave, sick, shift pattern, real living wage, line manager support, financial wellbeing
financial difficulties, change fatigue`,
    ],
    // Supporting words.
    [
      0.6,
      `
trauma, mental health, staff association, police federation, cost of living, hardship
trauma informed workforce, health and safety, valued by the organisation, participation rate, staff feel
supporting staff, looking after people, reward and recognition, speak up, not coping, people are tired
officers are tired, leave cancelled`,
    ],
    // Everyday words that support others.
    [0.3, 'survey, webinar, line manager, assault, federation, unison, workforce'],
    // Words whose stem others share.
    [1, 'morale, stress, exhaustion', 'exact'],
    // Words whose stem others share.
    [0.6, 'resilience', 'exact'],
    // Words whose stem others share.
    [0.4, 'attendance, rota, roster', 'exact'],
    // Operation Hampshire.
    [1.4, 'officers and staff assaulted, police assaulted, firefighters assaulted, workers assaulted'],
    // Our own list: the same matters as members and officers say them.
    [0.96, 'exhausted, physiotherapy, physiotherapist, counsellor, caseload', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
spat at, spat on, bitten on duty, assaulted on duty, attacked on duty, attacks on staff, attacks on police
violence against staff, violence to staff, violence towards staff, violence and aggression, abuse of staff
staff abused, abuse towards staff, aggression towards staff, signs of trauma, traumatic incidents
exposure to trauma, trauma among, days lost, burnt out, cancelled leave, working hours, long hours
feel valued, valued by, place to work, recommend the trust, recommend it as a place, trade unions
staff unions, health screening, screening for contaminants, cancer risk to firefighters
suicide prevention among staff, home working, hybrid working, working from home, pressure on staff
pressure on officers, strain on staff, strain on officers, toll on officers, toll on staff, staff support
support for staff, support for crews, support for teachers, supporting officers, staff are tired
staff turnout in the survey, response rate to the survey, staff consultation, consulted about the move
unions raised, injury on duty, injuries to officers, injuries at work, accidents at work, injured at work
health and safety at work, mental health support for officers, mental ill health, blue light
mental health days, loans to staff, hardship fund, food parcels for staff, uniform fit, period dignity
fitness test`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'chaplain', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'industrial action, feel supported, roster change'],
    // Oscar Kilo, the national police wellbeing service; NHS and Civil Service guidance on work and health.
    [
      1,
      `
worked from home, work from home, works from home, work mainly from home, worked mainly from home
long term leave, long-term leave, long term sick, stress leave, PTSD, off duty sick, stab vest
marking workload, night staff`,
    ],
  ],
  abbreviations: [
    [
      1.2,
      `
TRiM=trauma risk management
TRIM=trauma risk management
OHU=occupational health unit`,
    ],
    [
      1,
      `
OH=occupational health
EAP=employee assistance programme`,
    ],
    [0.9, 'PTSD=post-traumatic stress disorder'],
    [0.3, 'UNISON=public service union'],
  ],
  exclusions: `
stress test, stress the importance, stressing the need, stress that, welfare of detainees, detainee welfare
animal welfare, welfare reform, welfare benefits, child welfare, welfare of children, welfare check
welfare concern, public health and wellbeing, wellbeing of residents, community wellbeing
health and wellbeing board, wellbeing of future generations, wellbeing of young people, economic wellbeing
wellbeing of victims, residents survey, public survey, victim survey, survey of residents, crime survey
victim satisfaction survey, land survey, condition survey, building survey, confidence survey
attendance at the meeting, meeting attendance, school attendance, in attendance, attendance at court
attendance at incidents, attendance at burglaries, absence of, in the absence, leave of absence of members
mental health patient, mental health incident, mental health crisis, mental health trust
mental health services, mental health detention, mental health demand, mental health act, mental health bed
mental health calls, mental health nurse, voter fatigue, consultation fatigue, sick joke
operational resilience, community resilience, resilience forum, flood resilience, network resilience
cyber resilience, resilience of the system, domestic assault, sexual assault, common assault
unpaid overtime claim, survey of the estate, trauma informed approach to children, morale boosting win
football morale, team morale in football, breaks in, breaks out, credit union, student union, european union
union flag, shift in, shift the, shift to, shift of, cervical screening, breast screening, cancer screening
airport screening, screening opinion, absent from the meeting, modal shift, suspect bitten, dog bite
shift towards, shift from, short breaks`,
}
