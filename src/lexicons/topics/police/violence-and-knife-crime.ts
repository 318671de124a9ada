import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Serious violence: knives and other weapons, homicide, violence with injury, youth violence and its prevention.
 * Guns are `firearms`; domestic and sexual violence is `vawg`.
 *
 * Sources: Home Office counting rules: violence against the person, possession of weapons; Serious Violence Duty
 * (Police, Crime, Sentencing and Courts Act 2022); violence reduction units.
 */
export const violenceAndKnifeCrime: WrittenTopic = {
  id: 'violence-and-knife-crime',
  label: 'Violence and knife crime',
  related: ['firearms', 'vawg', 'serious-organised-crime'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.4, 'assault'],
    // The same matters in the words of members, officers and the public.
    [1.3, 'crimes of violence, non-sexual crimes of violence'],
    // Serious Violence Duty and violence reduction units.
    [
      1.5,
      `
serious violence, serious youth violence, youth violence, violence reduction, violence reduction unit
violence reduction partnership, serious violence duty, serious violence strategy, violence prevention
preventing violence, tackling violence, reduce violence, most serious violence, violence and vulnerability`,
    ],
    // Home Office counting rules: possession of weapons.
    [
      1.4,
      `
knife crime, knife enabled crime, knife possession, bladed article, stabbing, fatal stabbing, machete
zombie knife, knife arch, knife wand, knife bin, carrying knives, carry a knife, knife attack, knife point
weapons amnesty, ninja sword, Operation Sceptre, habitual knife carrier`,
    ],
    // Home Office counting rules: violence against the person.
    [
      1.2,
      `
homicide, murder, manslaughter, violent crime, violence with injury, violence without injury
violence against the person, grievous bodily harm, actual bodily harm, wounding, attempted murder
street violence, gang violence, violent offence, violent offender, violent incident, violent attack`,
    ],
    // Home Office counting rules: possession of weapons.
    [1, 'knife, stabbed, offensive weapon, weapon sweep, acid attack, corrosive substance'],
    // Supporting words.
    [
      0.6,
      `
violence, violent, weapon, gang, fatal attack, fighting, disorderly fight, trauma informed, early intervention
youth worker, focused deterrence, A&E navigator, hospital navigator, brawl, youth project, boxing club
youth club, diversionary activity`,
    ],
    // Everyday words that support others.
    [0.3, 'killed, fight, young people, injury'],
    // Home Office counting rules: possession of weapons.
    [1, 'knives'],
    // Our own list: the same matters as members and officers say them.
    [0.96, 'affray, crossbow', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
amnesty bin, serious assault, one punch, gang related, violence in the night-time economy, night-time violence
alcohol-related violence, violence among young people, violence between, violence figures, violent deaths
fatal assault, teenagers killed, boys killed, weapons seized, weapons found, weapons recovered
violence interrupters, hotspot action, carrying a blade, violence hotspots
youth workers in the emergency department, robbery at knifepoint, bleed kit, bleed control kit`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.64, 'glassing', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [0.64, 'hot spot fund, serious injury, night-time economy'],
  ],
  abbreviations: [
    [
      1.3,
      `
VRU=violence reduction unit
VRP=violence reduction partnership
SYV=serious youth violence`,
    ],
    [
      1.2,
      `
MSV=most serious violence
VWI=violence with injury`,
    ],
    [
      1.1,
      `
GBH=grievous bodily harm
ABH=actual bodily harm`,
    ],
  ],
  exclusions: `
officers and staff assaulted, firefighters assaulted, workers assaulted, violence against women
violence against women and girls, domestic violence, sexual violence, honour based violence, male violence
knife edge, going under the knife, assault on police, assaults on police officers, assaults on staff
assaults on emergency workers, assaulted officer, staff assaulted, sexual assault, indecent assault
assaults against officers, assaults against police, assaults against staff, officer assault, police assault
weapon of choice for critics, murder mystery, violent storm, violent agreement, fight against crime
fight crime, fighting fires, killed or seriously injured, killed on the road, killed in road
people killed in collision, fighting chance, fighting fund, racist violence, stab at, stab in the back
stab vest, stab proof, violence against staff, violence and aggression, violence to staff, attack on staff
cyber attack, heart attack, attacks on officers, attacks on police, fatal collision, fatal crash, fatal fire
fatal accident, fatal flaw, violence at work, verbal attack, dog attack, wounded pride, violence towards staff
violence towards violence against police, blade of grass, gangs of youths, boxing club closed`,
}
