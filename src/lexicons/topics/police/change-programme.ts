import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Organisational change: operating models, programmes and projects, their governance and benefits, taking up what
 * works elsewhere, innovation.
 *
 * Sources: Managing Successful Programmes (vocabulary of portfolio and benefits); National Police Chiefs' Council
 * police reform papers; HMICFRS PEEL question on planning and change.
 */
export const changeProgramme: WrittenTopic = {
  id: 'change-programme',
  label: 'Change programme',
  related: ['technology-and-data', 'budget', 'performance'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [
      0.6,
      'draft proposals, approved for consultation, consultation document, options for change, redundant, redundancies',
    ],
    // The same matters in the words of members, officers and the public.
    [1, 'emergency cover review, cover review, service review, restructure, restructuring'],
    // Managing Successful Programmes.
    [
      1.5,
      `
change programme, change strategy, change board, change management, change portfolio, change function
corporate change, business change, change project, change activity, change practitioner, change initiative
change team, programme benefits, project benefits, benefits realisation, benefit tracking, benefits management
benefit mapping, transformation programme, transformation board, transformation plan, portfolio office
programme management office, programme board, project board, people change, target operating model
delivery of projects, cultural change programme, improvement programme, police reform, change framework`,
    ],
    // Managing Successful Programmes.
    [
      1.3,
      `
new operating model, policing model review, new force model, reorganisation, transformation
business case for change, new ways of working, shared services, force merger, merger of forces
project manager, design and delivery, business analyst, lessons from the pilot, continuous improvement
notable practice, good practice from other forces, innovation board, staff suggestions, suggestion scheme
organisational learning, corporate development, efficiency programme, service redesign, process redesign
programme of change, evaluation of the pilot, change implemented, consultation with staff on change
governance of projects, blueprint`,
    ],
    // Supporting words.
    [
      0.7,
      `
portfolio, innovation, workstream, roll-out, redesign, collaboration programme, change process, milestone
go live, framework`,
    ],
    // Supporting words.
    [0.3, 'programme, phase, new model, business requirements, pilot, business case'],
    // Words whose stem others share.
    [0.7, 'implementation, organisational', 'exact'],
    // Words whose stem others share.
    [0.6, 'benefits, project', 'exact'],
    // Words whose stem others share.
    [0.3, 'suggestion', 'exact'],
    // Words whose stem others share.
    [0.4, 'changes', 'exact'],
    // Words whose stem others share.
    [0.4, 'change', 'exact'],
    // Managing Successful Programmes.
    [1.2, 'organisational change'],
    // Supporting words.
    [0.5, 'best practice, good practice, pace of change, operational change, cultural change'],
    // Our own list: the same matters as members and officers say them.
    [0.96, 'reorganise, merger, modernisation', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
new structure, district model, three phases, benefits have not been realised
realise the benefits, claimed benefits, benefits claimed, expected benefits, re-planned, behind schedule
reform of, change plan, improvement plan, unitary council, academy conversion, new operating, operating models
project delays, project plan, delivery of the programme, delivery of the change, implementation plan
implementation of the review, review of the structure, pilot was, pilot has, evaluation of
learning from the pilot, extend the pilot, change at the top, organisation change, change journey
impact of change, changes on staff, engage staff on, embed the changes, embedding change, staff ideas
ideas from staff, ideas scheme, suggestions from staff, innovation portal, good practice elsewhere
learn from other forces, adopt good practice, share good practice, how good practice is shared
learning from elsewhere`,
    ],
  ],
  abbreviations: [
    [
      1.2,
      `
TOM=target operating model
PMO=programme management office`,
    ],
    [
      0.8,
      `
SRO=senior responsible owner
PID=project initiation document`,
    ],
  ],
  exclusions: `
climate change strategy, behaviour change strategy, power to change
climate change, change of mind, change of name, change of circumstances, no change, career change
change in the law, change in legislation, legislative change, changes to the law, change the subject
change in reporting, change of use, shift changes, sea change, rate change, change to the agenda
changes to the minutes, benefits claimants, housing benefit, welfare benefits, employee benefits
benefit fraud, state benefits, benefits package, benefit of the doubt, youth project, community project
charity project, art project, school project, portfolio holder, cabinet portfolio, pilot error, airline pilot
drone pilot, legal framework, performance framework, regulatory framework, risk framework
competency and values framework, national framework contract, phase of the moon, change in crime
cost improvement programme, programme of events, programme of visits, recruitment programme, uplift programme
capital programme, training programme, leadership programme, work programme, scrutiny programme
forward programme, perpetrator programme, rehabilitation programme, vaccination programme, building programme
leaders' programme, TV programme, apprenticeship programme, savings programme, adopt the, adopt a
inspection programme, electric transformer, road improvement programme, electoral reform, pension reform
welfare reform, reform party, community programme, diversion programme, behaviour programme, schools programme
development programme, education programme, health improvement plan, evaluation of the
school improvement plan, screening programme, road works programme, street works programme, repairs programme
maintenance programme, planting programme`,
}
