import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Misconduct, professional standards, vetting of those who serve, complaints about the police, corruption, ethics
 * and culture of conduct.
 *
 * Sources: Police (Conduct) Regulations 2020; College of Policing, Code of Ethics and vetting practice;
 * Independent Office for Police Conduct; Policing and Crime Act 2017 on complaint reviews.
 */
export const conductAndStandards: WrittenTopic = {
  id: 'conduct-and-standards',
  label: 'Conduct and standards',
  related: ['vawg', 'diversity-and-inclusion', 'recruitment'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [
      0.9,
      `
police contact before, contact with the family before, recent police contact, prior police contact
withdrawn vetting, with the IOPC`,
    ],
    // The same matters in the words of members, officers and the public.
    [0.4, 'conduct, culture', 'exact'],
    // The same matters in the words of members, officers and the public.
    [0.6, 'standards of'],
    // HMICFRS reports on standards and culture.
    [
      1,
      `
culture and conduct, culture and standards, culture dashboard, work on culture, culture in the service
culture in the force, culture of the force, complained of, before he was suspended
resigned before the hearing, culture changed, change in culture, change the culture, report a colleague
proceedings against officers, internal review of the case`,
    ],
    // Police (Conduct) Regulations 2020.
    [
      1.5,
      `
misconduct, gross misconduct, misconduct hearing, misconduct panel, police misconduct, officer misconduct
legally qualified chair, professional standards, professional standards department
standards of professional behaviour, counter corruption, counter-corruption unit, police corruption
corrupt officer, abuse of position, abuse of position for a sexual purpose, barred list, misconduct proceeding
disciplinary proceeding, disciplinary hearing, conduct hearing, standards of conduct, code of ethics
accelerated misconduct, dismissed without notice, dismissed from the force, criminal conduct by officers
police perpetrated, Angiolini inquiry, Casey review, Operation Assure, duty of candour, behaviour of officers
standards of behaviour, highest standards`,
    ],
    // Policing and Crime Act 2017; Independent Office for Police Conduct.
    [
      1.3,
      `
police complaint, complaints against the police, complaints against officers, complaint review
complaint handling, complaints system, complaint about the police, complaints about officers, police watchdog
re-vetting, vetting standards, vetting of officers, vetting of serving officers, vetting failure
vetting clearance, vetting review, review of vetting, withdrawal of vetting, vetting process, vetting unit
whistleblowing, whistleblower, whistle blowing, challenge and report, inappropriate behaviour
unacceptable behaviour, anonymous reporting line, confidential reporting line, declarable association
business interest, gifts and hospitality`,
    ],
    // Supporting words.
    [
      1,
      `
corruption, disciplinary, suspended from duty, restricted duties, officer suspended
allegation against officers, bad behaviour, rogue officer, poor behaviour, police wrongdoing, wrongdoing
lawful business monitoring, IOPC referral, officers dismissed, dismissal`,
    ],
    // Supporting words.
    [
      0.5,
      `
ethics, ethical, allegation, suspension, suspended, lessons from the inquiry, accountability of officers
use of force, trust in the police, unlawful, call out behaviour, reluctant to come forward, proceedings`,
    ],
    // Words whose stem others share.
    [1, 'integrity, vetting, vetted', 'exact'],
    // Words whose stem others share.
    [0.8, 'complainant', 'exact'],
    // NPCC VAWG framework: police-perpetrated abuse.
    [
      0.5,
      'misogyny, misogynistic, vetting backlog, former sergeant, former officer, serving officer, off-duty officer',
    ],
    // Police (Conduct) Regulations 2020.
    [
      1.5,
      'officer conduct, police conduct, conduct of officers, conduct of police officers, conduct case, conduct matter',
      'exact',
    ],
    // HMICFRS inspections of values and culture.
    [
      1.1,
      `
values and culture, bullying, grievance, workplace culture, toxic culture, culture review
speaking up about behaviour, harassment of colleagues, culture of the service`,
    ],
    // Freedom to speak up: guidance on raising concerns.
    [0.8, 'speak up, freedom to speak up, complaint, the culture'],
    // Our own list: the same matters as members and officers say them.
    [0.96, 'sacked, maladministration, bullied, bully, disciplined, corrupt, unprofessional, banter', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
struck off, final written warning, written warning, sexist messages, racist messages, offensive messages
inappropriate messages, WhatsApp group, WhatsApp messages, inappropriate relationship, suspended officers
suspended on full pay, been dismissed, were dismissed, dismissed for, members' code, code of conduct
standards committee, monitoring officer's investigation, data wash, run through the national database
checked against the national database, checks on serving, harassed colleagues, raise concerns about colleagues
raising concerns about conduct, guidance on raising concerns, confident to raise concerns
staff to raise concerns, officers to raise concerns, concerns about the conduct, abuse their position, predatory officers, officers who abuse
employment tribunal, investigated by the IOPC, referred to the IOPC, referrals to the IOPC
referral to the IOPC, IOPC investigation, under investigation by, officers under investigation
officers investigated, conflict of interest, behaviour of staff, officer behaviour, poor conduct, conduct of a
conduct of the officer, police culture, culture at the, culture on the watch, reform of the culture
officer convicted, officer charged, criminal investigation into officers, death in custody
death following police contact, independent investigation into the conduct, public inquiry into
concerns raised by staff, anonymous reports, speak out, report colleagues, call out colleagues`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.64, 'ombudsman, upheld, dismissed, incivility', 'exact'],
    // His Majesty’s Inspectorate, values and culture in fire and rescue services.
    [
      1,
      `
culture survey, unwanted comment, inappropriate comment, sexist comment, reporting line, anonymous reporting
independent reporting, speaking up, lost their vetting, clearance withdrawn, vetting withdrawn
vetting renewal`,
    ],
    // Civilian oversight of police in North America and Ireland.
    [
      1.1,
      `
civilian oversight, civilian review, citizen complaint, complaint was sustained, sustained complaint
complaints sustained, internal affairs, written reprimand, officer discipline, disciplinary record
hearing officer, police oversight, deaths in custody, Special Investigations Unit, Police Ombudsman
Ombudsman Commission, oversight commission`,
    ],
  ],
  abbreviations: [
    [
      1.4,
      `
PSD=professional standards department
IOPC=Independent Office for Police Conduct
APSP=abuse of position for a sexual purpose`,
    ],
    [
      1.3,
      `
PIRC=Police Investigations and Review Commissioner
GSOC=Garda Síochána Ombudsman Commission`,
    ],
    [
      1.2,
      `
ACU=anti-corruption unit
CCU=counter-corruption unit
LQC=legally qualified chair
GMIA=gross misconduct investigation
DPS=directorate of professional standards
PONI=Police Ombudsman for Northern Ireland`,
    ],
  ],
  exclusions: `
complaints about noise, noise complaint, complaint about parking, complaints about speeding
planning complaint, complaints from residents, residents' complaints, complaints from neighbours
complaint of theft, complaint to the council, complaint about potholes, customer complaint, conduct a survey
conduct an audit, conducted, conduct of the meeting, conduct of the election, conduct of business
conducted an independent, conduct interviews, conduct a review, conduct research, heat conduct, culture sport
arts and culture, culture and leisure, capital of culture, capital integrity, data integrity
crime data integrity, integrity of the data, integrity of the building, structural integrity
integrity of the network, trial suspended, suspended sentence, service suspended, suspended the pilot
standing orders be suspended, suspension of standing orders, suspension bridge, meeting suspended, data ethics
ethics of AI, data ethics committee, recruit vetting, vetting of recruits, vetting of applicants
applicant vetting, vetting of suppliers, vetting of contractors, vetting of entrants, medical ethics
work ethic, employee dismissal appeal, knife culture, culture of learning, gang culture, cultural
fire culture, health and safety complaint, dismissed the appeal, dismissed the idea, dismissed the suggestion
appeal dismissed, rent tribunal, self-discipline, early warning, flood warning, weather warning
anti-social behaviour, antisocial behaviour, controlling or coercive behaviour, coercive behaviour
criminal behaviour order, behaviour in schools, pupil behaviour, nuisance behaviour, driver behaviour
decision upheld, fault line, legal guardian, culture change at, safety warning, complaints about the bus
complaint about a, complaints about bins, complaints about litter, complaints about dog
complaints about anti-social, complaints of speeding, complaints of noise, behaviour change
intimidating behaviour, drunken behaviour, standards of service, standards of care, trading standards
food standards, standards of proof, standards of repair, culture of fear among, the culture strategy
culture and heritage, stalking complaints, complaints of burglary, standards of living
standards of accommodation, complaints about waiting, complaints from callers, complaints that callers
complaints about clinics, most complaints, complaints about journeys`,
}
