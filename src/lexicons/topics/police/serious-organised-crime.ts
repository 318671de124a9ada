import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Organised crime groups, drugs, county lines, exploitation, modern slavery, money laundering, fraud and cyber
 * crime.
 *
 * Sources: Home Office, Serious and Organised Crime Strategy; National Crime Agency strategic assessment; Modern
 * Slavery Act 2015; Proceeds of Crime Act 2002; police.uk category 'drugs'.
 */
export const seriousOrganisedCrime: WrittenTopic = {
  id: 'serious-organised-crime',
  label: 'Serious and organised crime',
  related: ['violence-and-knife-crime', 'firearms', 'acquisitive-crime'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.2, 'seized'],
    // The same matters in the words of members, officers and the public.
    [0.9, 'proceeds of crime'],
    // Serious and Organised Crime Strategy.
    [
      1.5,
      `
serious organised crime, organised crime, organised crime group, organised criminal, organised criminal gang
organised criminal group, organised gang, county line, drug line, criminal network, crime network
regional organised crime unit, clear hold build, organised immigration crime
serious organised crime exploitation`,
    ],
    // Modern Slavery Act 2015; exploitation.
    [
      1.3,
      `
modern slavery, modern day slavery, human trafficking, trafficking, criminal exploitation
child criminal exploitation, child sexual exploitation, sexual exploitation, cuckooing, labour exploitation
forced labour, national referral mechanism, people smuggling, exploited children, exploited by gangs
slavery and trafficking prevention order`,
    ],
    // Proceeds of Crime Act 2002; economic and cyber crime.
    [
      1.3,
      `
money laundering, asset recovery, confiscation order, cash seizure, economic crime, cyber crime, cybercrime
action fraud, courier fraud, romance fraud, online fraud, money mule, ransomware, report fraud
cyber dependent crime, cash forfeiture`,
    ],
    // Misuse of Drugs Act 1971; drugs strategy.
    [
      1.2,
      `
drug dealing, drug dealer, drug supply, drug trafficking, drug gang, drugs market, class A drugs, class A
drug related, drugs warrant, illegal drugs, controlled drugs, drug crime, drug offence, cannabis farm
cannabis cultivation, drug harm, drug death, substance misuse, drug misuse, drug seizure, Project ADDER
synthetic opioids`,
    ],
    // Supporting words.
    [
      1,
      `
drug, drugs, cannabis, cocaine, heroin, fraud, scam, fraudster, laundering, dealer, smuggling, naloxone
nitazenes, ketamine, spice, gangmaster`,
    ],
    // Modern Slavery Act 2015.
    [0.9, 'exploitation, exploited, grooming, drugs', 'exact'],
    // Supporting words.
    [0.4, 'gang, illicit, criminality, disrupt, network of criminals, vape, counterfeit, terrorism, tobacco'],
    // Our own list: the same matters as members and officers say them.
    [0.96, 'trafficker, trafficked, slavery, cuckooed, cuckoo, scammer, phishing, overdose, defrauded', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
deal line, lines closed down, lines were closed, intensification week, groomed to carry, groomed by gangs
children groomed, groom children, crime group, crime gang, gang member, illegal tobacco, illicit tobacco
illegal vapes, immigration crime, cash seized, cash from under, assets seized, seized assets, cold callers
class B, carry packages, disruption of gangs, children exploited, exploited by, missing and exploited
dirty money, illegal money lending, loan shark, people smugglers, gangs from the city, regional unit seized
serious crime, priority individual, harm to life orders, serious crime prevention order`,
    ],
    // National Crime Agency, strategic assessment: drugs.
    [1, 'fentanyl, seizure of drugs, drugs seizure, quantity of drugs, drugs unit, drug unit'],
  ],
  abbreviations: [
    [1.4, 'OCG=organised crime group'],
    [
      1.3,
      `
SOC=serious and organised crime
ROCU=regional organised crime unit
CSE=child sexual exploitation
CCE=child criminal exploitation
MSHT=modern slavery and human trafficking`,
    ],
    [
      1.2,
      `
CSEA=child sexual exploitation and abuse
NFIB=National Fraud Intelligence Bureau`,
    ],
    [
      1.1,
      `
NRM=national referral mechanism
POCA=Proceeds of Crime Act`,
    ],
    [1, 'ADDER=Addiction, Diversion, Disruption, Enforcement and Recovery'],
    [0.9, 'NCA=National Crime Agency'],
  ],
  exclusions: `
drug was prescribed, prescribed drugs, prescribe a drug, prescription drugs
drug driving, drink and drug driving, drug testing of officers, drug test of staff, prescription drug cost
drug companies, medicinal drugs, car dealer, plea dealing, exploitation of technology, exploit opportunities
exploitation of data, data exploitation, benefit fraud by staff, internal fraud, fraud risk register
anti-fraud policy, fraud and corruption policy, grooming of dogs, dog grooming, spice of life, drug wipe
search warrant fees, warrant officer, serious crime unit office, crack down, seizure of vehicles
vehicle seizures, exploit the, counter terrorism, needle in a haystack, warrant a, would warrant, not warrant`,
}
