import type { WrittenTopic } from '../../../model/written-topic'

/**
 * What follows an arrest: custody, charging, the Crown Prosecution Service, courts, sentencing, out-of-court
 * disposals, probation, prisons, rehabilitation and reoffending.
 *
 * Sources: Police and Criminal Evidence Act 1984; Ministry of Justice criminal justice system delivery data; local
 * criminal justice boards; Independent Custody Visiting Association.
 */
export const criminalJustice: WrittenTopic = {
  id: 'criminal-justice',
  label: 'Criminal justice',
  related: ['victims'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.25, 'suspect, justice'],
    // The same matters in the words of members, officers and the public.
    [0.2, 'arrest, backlog, evidence'],
    // The same matters in the words of members, officers and the public.
    [0.8, 'prosecutor, convicted', 'exact'],
    // The same matters in the words of members, officers and the public.
    [0.8, 'procurator fiscal, fiscal, released from prison, body scanner, unpaid work, fines paid'],
    // The same matters in the words of members, officers and the public.
    [0.5, 'charged', 'exact'],
    // Ministry of Justice delivery data.
    [
      1.4,
      `
criminal justice, criminal justice system, criminal justice board, local criminal justice board
criminal justice partner, crown court, magistrates' court, magistrates, court backlog, court delay
court listing, crown prosecution service, charging decision, charging standard, pre-charge, charge rate
case file, case file quality, file quality, guilty plea, cracked trial, court trial, jury trial, trial date
jury, sentence length, community sentence, custodial sentence, suspended sentence, conviction rate
prosecution, evidence led prosecution, successful prosecution, director's guidance on charging
disclosure of unused material, judiciary, timeliness of charging, attorney general`,
    ],
    // Police and Criminal Evidence Act 1984; custody.
    [
      1.4,
      `
custody sergeant, custody block, custody officer, detention officer, detainee, police bail, on bail
bail conditions, bail management, pre-charge bail, released under investigation, appropriate adult
children in custody, voluntary attendance, remand, custody record, custody facility`,
    ],
    // Rehabilitation and disposals.
    [
      1.4,
      `
out of court disposal, out of court resolution, conditional caution, community resolution
deferred prosecution, diversion scheme, diversionary scheme, diversion from custody, liaison and diversion
offender management, integrated offender management, rehabilitation, rehabilitation of offenders, reoffending
re-offending, reduce reoffending, reoffend, probation, probation service, prison, prisoner, prison leaver
early release scheme, youth justice, youth offending, community payback, electronic tag, electronic monitoring
tagging of offenders, offender rehabilitation, recall to prison, young offender, youth court
problem-solving court, drug rehabilitation requirement`,
    ],
    // Independent Custody Visiting Association.
    [0.6, 'custody visitor, custody visiting scheme, independent custody visitor, independent custody visiting'],
    // Supporting words.
    [
      0.9,
      `
bail, sentence, prosecute, summons, arraigned, inmate, police cell, come to court, came to court, reach court
corroboration, cases come to court`,
    ],
    // Supporting words.
    [0.4, 'charge, trial, plea, disposal, addiction, gambling, court'],
    // Words whose stem others share.
    [1.4, 'sentencing, resettlement', 'exact'],
    // Words whose stem others share.
    [0.9, 'conviction', 'exact'],
    // Words whose stem others share.
    [0.6, 'caution, judge', 'exact'],
    // Words whose stem others share.
    [0.4, 'diversion, charging', 'exact'],
    // Scottish and Northern Irish criminal justice.
    [
      1,
      `
sheriff court, public prosecution service, detained person, detained people, suspects charged
outcome of the case, led to a charge, custody, custody suite`,
    ],
    // Ministry of Justice delivery data.
    [0.9, 'courts', 'exact'],
    // Ministry of Justice delivery data.
    [
      0.9,
      `
go to court, gone to court, taken to court, appear in court, in court, at court, court case, court hearing
court date, court appearance, court process, before the court`,
    ],
    // Supporting words.
    [0.7, 'offender, tagging'],
    // Our own list: the same matters as members and officers say them.
    [0.96, 'cells, acquitted, sentenced, jailed, jail, courthouse, courtroom, bailed', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
trial listed, listed for trial, held in a cell, held overnight, detained under, detention of children
detained in, children detained, people detained, charges brought, charge or, ex-offender
offenders under supervision, supervision of offenders, breach of licence, breaches by offenders, out of court
community order, unduly lenient, on tag, section 136, failed to appear, failure to appear, awaiting trial
trial delays, trial collapsed, wait for trial, case collapsed, time to charge, report to charge
file to the CPS, advice file, early release, offend again, offending behaviour, cases waiting, justice board
law officers, DPP, conditional discharge, community service, wanted suspects, file with the`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'detained, detention', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'legal aid'],
    // Ministry of Justice, criminal justice delivery data and offender management statistics.
    [
      1,
      `
cases to reach a decision, cases reach a decision, file to the prosecutor, main cause of delay
downloading of phones, custody centre, custody throughput, people in prison, prison population, prisoners
on remand, double-bunking, electronically monitored bail`,
    ],
  ],
  abbreviations: [
    [
      1.3,
      `
CPS=Crown Prosecution Service
CJS=criminal justice system
LCJB=local criminal justice board
IOM=integrated offender management
OOCD=out-of-court disposal
OOCR=out-of-court resolution`,
    ],
    [
      1.2,
      `
HMCTS=His Majesty's Courts and Tribunals Service
RUI=released under investigation
HMPPS=His Majesty's Prison and Probation Service
YJS=youth justice service
YOT=youth offending team`,
    ],
    [1.1, "DGA=Director's Guidance on Charging"],
    [0.9, 'MAPPA=multi-agency public protection arrangements'],
    [
      0.6,
      `
ICV=independent custody visitor
NFA=no further action`,
    ],
    [0.5, 'PACE=Police and Criminal Evidence Act'],
  ],
  exclusions: `
tennis court, court yard, basketball court, food court, courts attention, Earls Court, Hampton Court
ball in court, probation period, probation policy, probation of new staff, in charge of, person in charge
charging point, vehicle charging, electric vehicle charging, EV charging, charging infrastructure
charging mechanism, charge for services, charging policy, congestion charge, free of charge, service charge
charge of, additional charge, no charge, trial period, trial of the, trial scheme, clinical trial, trial run
pilot trial, trial and error, on trial basis, caution about the figures, err on the side of caution
caution against reading, with caution, urged caution, cautioned against, sentence in the report
sentence in paragraph, incomplete sentence, sentence in section, sentence does not, last sentence of, first sentence of, word sentence, backlog of repairs
backlog of maintenance, maintenance backlog, vetting backlog, backlog of vetting, evidence base
evidence gathering for the bid, evidence based policing, anecdotal evidence, no evidence that
is there any evidence, any evidence, social justice, restorative justice, waste disposal
disposal of buildings, disposal of assets, disposal of land, asset disposal, at our disposal
traffic diversion, diversion route, road diversion, diversion of resources, diversion of funds
child custody dispute, judge the success, judge whether, hard to judge, judged by, judging panel, prison of
custody of documents, chain of custody, cells of, stem cells, cell phone, solar cells, blood cells
terror cell, fuel cell, cell block building, detention pond, detention basin, school detention
listed building, listed on, listed in, listed below, listed as, cost of charges, fees and charges
parking charges, bank charges, charges for, charges will, increase in charges, new charges, legal solicitor
charges were frozen, complaint files, personnel files, vetting files, 74 files, hire charges, charges to
these charges, the charges, solicitor to the council, officer charged, police officer convicted
officer convicted, custody contract has gone over`,
}
