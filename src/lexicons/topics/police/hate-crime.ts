import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Crimes and incidents moved by hostility to race, religion, sexual orientation, disability or transgender
 * identity.
 *
 * Sources: Home Office hate crime statistics: the five monitored strands; Crime and Disorder Act 1998 on
 * aggravated offences; Hate Crime and Public Order (Scotland) Act 2021.
 */
export const hateCrime: WrittenTopic = {
  id: 'hate-crime',
  label: 'Hate crime',
  broader: ['diversity-and-inclusion'],
  related: ['diversity-and-inclusion', 'public-order-and-events'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.7, 'mosque, synagogue'],
    // The same matters in the words of members, officers and the public.
    [0.5, 'gurdwara, temple, migrants, refugees', 'exact'],
    // The same matters in the words of members, officers and the public.
    [
      0.9,
      `
attacks on homes, attacks on families, attacked in their homes, families driven out, abused on buses
abused in the street, abused on the bus, racist`,
    ],
    // Home Office hate crime statistics.
    [
      1.5,
      `
hate crime, hate incident, hate offence, hate related, non-crime hate incident, disability hate, race hate
religious hate, transphobic hate, homophobic hate, hate crime reporting centre, third party reporting centre
hate crime scrutiny panel, hate crime awareness, motivated by hate, motivated by hostility`,
    ],
    // The five monitored strands.
    [
      1.4,
      `
antisemitism, anti-semitism, antisemitic, anti-semitic, islamophobia, islamophobic, anti-muslim, homophobic
homophobia, transphobic, transphobia, biphobic, xenophobic, xenophobia, xenophobic abuse, racially aggravated
religiously aggravated, racial hatred, religious hatred, racist abuse, racist attack, racist incident
racial abuse, racist graffiti, hate speech, inciting hatred, stirring up hatred, racial harassment
Islamophobic abuse, tell MAMA`,
    ],
    // Supporting words.
    [0.6, 'hatred, hate, hostility, bigotry, community tension, stop hate'],
    // Our own list: the same matters as members and officers say them.
    [0.96, 'swastika, disablist, sectarian, sectarianism', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
abused for who they are, because of who they are, targeted because of, because of their race
because of their religion, because of their faith, because of their disability, because of the colour of
anti-migrant, abuse of disabled, jewish community, muslim community, third party reporting, hate reports
racist crimes, hate figures, attacks on mosques, mosque attacked, hate motivated, motivated by prejudice
victims of hate, race crime`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'prejudice, jewish, muslim, slur', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'far right'],
  ],
  abbreviations: [
    [1.4, 'NCHI=non-crime hate incident'],
    [0.8, 'CST=Community Security Trust'],
  ],
  exclusions: `
hate to say, hate to see, hate the idea, hate having, residents hate, hate waiting, people hate
hostility to the proposal, hostility towards the plan, love hate, hate the new`,
}
