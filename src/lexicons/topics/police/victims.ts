import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Services to victims and witnesses: the Victims' Code, updates and contact, satisfaction, the right to review,
 * support services, special measures, restorative justice. Not every crime that has a victim.
 *
 * Sources: Code of Practice for Victims of Crime in England and Wales; Victims and Prisoners Act 2024; Ministry of
 * Justice guidance for commissioners of victims' services; Victims and Witnesses (Scotland) Act 2014.
 */
export const victims: WrittenTopic = {
  id: 'victims',
  label: 'Victims and witnesses',
  related: ['criminal-justice', 'vawg'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.4, 'complainant, complainants', 'exact'],
    // The same matters in the words of members, officers and the public.
    [
      0.8,
      `
survivor, wish to make a statement, willing to support a prosecution, supported through the process
those who do not wish to proceed`,
    ],
    // The same matters in the words of members, officers and the public.
    [
      0.9,
      `
ISVA, IDVA, advocates for victims, commissioned services, domestic abuse service, sexual violence services
supported after reporting, those who come forward, victim services contract, needs of survivors
views of survivors, make a statement`,
    ],
    // Victims' Code: its name and its rights.
    [
      1.5,
      `
victims' code, victim code compliance, code of practice for victims, victim right to review
right to review scheme, victim personal statement, victim impact statement, victims' commissioner
victim satisfaction, restorative justice, victim support, victim service, victim care, victim and witness care
witness care unit, victims' strategy, victims' hub, victim contact, victim update, updating victims
keep victims informed, victims being kept informed, victim needs assessment, needs of victims
victim experience, experience of victims, victim engagement, victim journey, victim survey, victim withdrawal
victim liaison, victims' panel, victims' advocate, service to victims, service for victims, support victims
victim feedback, victim communication, communication with victims, contact with victims, victim focus
victim focused, victim led, victim centred, victim confidence, confidence of victims, satisfaction of victims
victims' fund, victims first, rights of victims, victims' rights, victim attrition, victim sentiment
treatment of victims, victim treated, victims' voice, voice of the victim, victims' bill
Victims and Prisoners Act, victim not supporting, victims who do not support, victimless prosecution`,
    ],
    // Victims' Code.
    [
      1,
      `
right to review, track my crime, criminal injuries compensation, special measures for witnesses
witness support, witness care, witness service, vulnerable victims, vulnerable witnesses, repeat victim
repeat victimisation, victim of crime, crime victim, victims of burglary, victims of fraud
victims of violence, victims of hate crime, victims of antisocial behaviour, victims of anti-social behaviour
victims of stalking, victims of rape, victims of domestic abuse, victims of domestic violence
victims of sexual offences, victims of sexual violence, young victims, child victims, victims and witnesses
witnesses and victims, bereaved family, family liaison officer, independent victim advocate, survivor support
intermediary scheme, injured party, person harmed`,
    ],
    // Victims' Code: supporting words.
    [0.6, 'victim, bereaved, compensation order, satisfaction survey, victimisation, victims want, refuge, advocate'],
    // Everyday words that support others.
    [0.3, 'satisfaction, compensation, informed of progress'],
    // Words whose stem others share.
    [0.6, 'restorative', 'exact'],
    // Victims' Code: information and waiting.
    [
      1,
      `
victims told, tell victims, victims informed, inform victims, victims wait, victims groups
victims organisations, victims wishes, wishes of victims, victims kept, victims asked, victims offered
offer victims, victims referred, victims helped, help victims, victims come forward, victims let down
impact on victims, victims lose confidence, victim figures`,
    ],
    // Victims' Code: supporting words.
    [0.4, 'witness'],
    // Our own list: the same matters as members and officers say them.
    [
      0.88,
      `
kept informed, keep informed, kept up to date, kept updated, heard from the officer, hear from the officer
heard nothing since, satisfied with the service, satisfied with the police, people who reported a crime
those who report crime, support for survivors, withdraw their support, withdrawn support, withdrew support
withdraw from the process, withdrawn from the process, families of victims, screens in court
pre-recorded evidence, pre-recorded cross-examination, victims dropping out, witnesses dropping out
victims at risk, safeguard victims, victims get, victims receive, victims hear, victims know, victims left
victims feel, victims said, victims tell us, victims deserve, victims need, for victims, contact victims
referral to support, support referral, referred to victim, referred to the hub, needs of witnesses
counselling for victims, number of victims, victims who, every victim, all victims, fewer victims come
meet their offender, meeting between victim and offender, restorative approach, restorative conference
restorative service, read their statement, crime number and a leaflet, return of property to victims`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'support service, specialist support, give evidence, heard back, people who report, those who reported'],
    // Code of practice for victims: support and advice.
    [
      1.1,
      `
sexual offences legal adviser, legal advisers for victims, independent legal advice for victims
supports for women, support for women, refuge spaces, refuge place`,
    ],
  ],
  abbreviations: [
    [1.5, "VCOP=Victims' Code of Practice"],
    [
      1.4,
      `
VRR=victims' right to review
VPS=victim personal statement`,
    ],
    [
      1.2,
      `
WCU=witness care unit
VNA=victim needs assessment`,
    ],
    [
      1,
      `
VCC=victims' code compliance
CICA=Criminal Injuries Compensation Authority`,
    ],
  ],
  exclusions: `
examination of witness, evidence from witnesses, witnesses present, witnesses in attendance
witness for the committee, witnesses heard, oral evidence of witnesses, right to review prices
right to review the terms, right to review fees, victim of its own success, victims of their own success
victim of success, victim of circumstance, victim blaming, fell victim to cuts, fall victim to the budget
victim of cuts, witness a change, witnessed growth, witnessing an increase, bore witness
witnesses called by the committee, called as witnesses to the committee, expert witness, witness session
right to review a planning decision, right to review the policy, right to review the contract
review of a planning decision, victim's family, family of the victim, victim was, victim is
customer satisfaction, user satisfaction, job satisfaction, staff satisfaction, citizen satisfaction
witness appeal, appeal for witnesses, workers' compensation, compensation for landowners
unfair dismissal compensation, council in special measures, trust in special measures
force in special measures, take refuge, took refuge, seek refuge, refuge island, pedestrian refuge
wildlife refuge, mountain refuge, devil's advocate, advocate for the plan`,
}
