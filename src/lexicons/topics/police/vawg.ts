import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Domestic abuse, rape and other serious sexual offences, stalking, harassment, spiking, so-called honour-based
 * abuse and misogyny, whoever the victim is. Services to their victims are also `victims`; abuse by officers also
 * `conduct-and-standards`.
 *
 * Sources: NPCC and College of Policing, VAWG framework for delivery; Home Office counting rules: sexual offences,
 * stalking and harassment; Domestic Abuse Act 2021; police.uk category 'violence and sexual offences'.
 */
export const vawg: WrittenTopic = {
  id: 'vawg',
  label: 'Violence against women and girls',
  broader: ['violence-and-knife-crime'],
  related: ['victims', 'conduct-and-standards'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.5, 'complainants of rape, first account, woman'],
    // The same matters in the words of members, officers and the public.
    [0.8, 'survivor, night marshals'],
    // The same matters in the words of members, officers and the public.
    [
      0.9,
      `
women safer, make women safer, women feel safer, woman walking, woman walk home, women walk, walk home alone
followed home, woman followed, women followed, talks on consent, lessons on consent, consent education
sexual consent, women leaving abuse, women's centre, safety at night, woman attacked, women attacked
woman coming forward, women coming forward, repeat perpetrator, woman who is followed, women who are followed
attacked a woman, attacked by a man, followed by a man, followed from the station`,
    ],
    // Home Office: refuges for those who flee abuse.
    [0.96, 'refuge'],
    // NPCC VAWG framework: the name of the strand.
    [
      1.5,
      `
violence against women and girls, violence against women, women and girls
violence and intimidation against women`,
    ],
    // Domestic Abuse Act 2021, and the powers under it.
    [
      1.3,
      `
domestic abuse, domestic violence, domestic homicide, domestic incident, domestic related, domestic crime
domestic offence, coercive control, controlling or coercive behaviour, coercive behaviour
domestic violence protection notice, domestic violence protection order, domestic abuse protection order
domestic violence disclosure scheme, Clare's Law, economic abuse, domestic perpetrator
incident of a domestic nature, intimate partner violence, non-fatal strangulation, abusive relationship
abusive partner, Operation Encompass`,
    ],
    // Home Office counting rules: sexual offences.
    [
      1.3,
      `
rape, sexual offence, serious sexual offence, sexual assault, sexual violence, sexual abuse, sex offence
sex offender, sexual harassment, indecent exposure, upskirting, voyeurism, revenge porn, intimate image abuse
sexually motivated, sexual crime, sexual misconduct, cyberflashing, sexual assault referral centre`,
    ],
    // Home Office counting rules: stalking and harassment; Protection from Abuse orders.
    [
      1.3,
      `
stalking protection order, stalking and harassment, stalker, drink spiking, needle spiking, spiking incident
report of spiking, spiked drink, forced marriage, female genital mutilation, honour based abuse
honour based violence, so called honour, breast ironing, faith based abuse`,
    ],
    // Home Office counting rules: stalking.
    [1.2, 'spiking, stalking, stalked', 'exact'],
    // NPCC VAWG framework: attitudes and perpetrators.
    [
      1.2,
      `
misogyny, misogynist, misogynistic, femicide, male violence, women's safety, safety of women
women and girls' safety, street harassment, predatory behaviour, predatory men, perpetrator programme
victim blaming attitude, sexism, sexist`,
    ],
    // NPCC VAWG framework: words that often go with it.
    [
      0.6,
      `
perpetrator, harassment, safeguarding women, domestic call, grooming, sex worker, women's sector, safe space
vulnerability hub, public protection unit, women`,
    ],
    // Everyday words that support others.
    [0.4, 'domestic, abuse, sexual'],
    // Our own list: the same matters as members and officers say them.
    [1.04, 'incel', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      1.04,
      `
violent partner, violent husband, violent ex-partner, women fleeing, fleeing domestic, fleeing violence
women's refuge, women's aid, white ribbon, reclaim the night, follow women, attack women, women killed
killing of women, women murdered, murder of women, men who harm women, men who abuse, men who target women
violence towards women, gender based violence, domestic murder, domestic assault, domestic cases
serial perpetrator, perpetrators of abuse, sexual predator, sexual offending, Operation Soteria, right to ask
right to know scheme, non-molestation order, ask for Angela, sexual touching, kerb crawling, toxic masculinity
outraging public decency, rough sex, abusive men, women feel safe, women feel unsafe, women walking home
walk home safely, women afraid, women harassed, harass women, unwanted attention, safe at home scheme
child to parent violence`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'prostitution', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'sex work, healthy relationships, ex-partner, female victims, restraining order, night bus'],
    // Domestic Abuse Act 2021 and the national strategy on violence against women and girls.
    [
      1.2,
      `
controlling behaviour, unwanted comments from men, misconduct towards women, women who reported abuse
reported abuse, refuge space`,
    ],
    // The words of Australia, New Zealand and South Africa for it.
    [1.2, 'family harm, family violence, gendered violence, whanau violence, gender violence'],
    // An Garda Síochána; Domestic Violence Act 2018 (Ireland).
    [1.1, 'Protective Services Unit, domestic violence order, barring order, safety order, protection order'],
  ],
  abbreviations: [
    [1.5, 'VAWG=violence against women and girls'],
    [
      1.3,
      `
DVPO=domestic violence protection order
DVPN=domestic violence protection notice
DAPO=domestic abuse protection order
DAPN=domestic abuse protection notice
DVDS=domestic violence disclosure scheme
RASSO=rape and serious sexual offences
FGM=female genital mutilation`,
    ],
    [
      1.2,
      `
DA=domestic abuse
IDVA=independent domestic violence adviser
ISVA=independent sexual violence adviser
MARAC=multi-agency risk assessment conference
SARC=sexual assault referral centre
HBA=honour-based abuse
DARDR=domestic abuse related death review`,
    ],
    [
      1,
      `
DV=domestic violence
DHR=domestic homicide review
DASH=domestic abuse, stalking and harassment risk assessment`,
    ],
  ],
  exclusions: `
take refuge, took refuge, seek refuge, refuge island, pedestrian refuge, wildlife refuge, mountain refuge
domestic market, domestic burglary, domestic property, domestic supply, domestic flight, domestic waste
domestic customer, domestic boiler, domestic product, domestic appliance, domestic violence free
stalking horse, deer stalking, oilseed rape, rape seed, oil seed rape, spiking in demand, demand spiking
spiking prices, prices spiking, spiking cost, costs spiking, substance abuse, drug abuse, alcohol abuse
abuse of position, abuse of process, racist abuse, verbal abuse, abuse of power, child abuse investigation
recruitment of women, women officers, women apply, women in policing, more women, number of women
women's football, women's team, women candidates, abuse of the system, animal abuse, elder abuse
abuse of authority, domestic arrangement, domestic staff, domestic cleaning, non-sexual crime
non-sexual violence, non-sexual crimes of violence, public space protection order
criminal damage protection order`,
}
