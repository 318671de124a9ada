import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Race, sex, disability and other protected characteristics in the workforce and in policing: representation,
 * disproportionality, the race action plan, reasonable adjustments, staff networks, equality impact. Hate crime is
 * `hate-crime`.
 *
 * Sources: Equality Act 2010; NPCC and College of Policing, Police Race Action Plan; NPCC diversity, equality and
 * inclusion strategy; Public Sector Equality Duty.
 */
export const diversityAndInclusion: WrittenTopic = {
  id: 'diversity-and-inclusion',
  label: 'Diversity and inclusion',
  related: ['hate-crime', 'recruitment', 'stop-and-search'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.5, 'outreach, widen the pool, all communities, ambassador scheme'],
    // The same matters in the words of members, officers and the public.
    [
      0.9,
      `
not white, how many of them are women, women officers, asian men, young asian men, catholic community
protestant community, nationalist community, unionist community, community background, minority background
languages other than English, male applicants, female applicants, applicants from all communities
widest range of applicants, more diverse applicants, women and minority, women applicants, Welsh speakers
speak Welsh, Welsh language, women with them, women on the crew`,
    ],
    // The same matters in the words of members, officers and the public.
    [0.4, 'women'],
    // Equality Act 2010.
    [
      1.4,
      `
equality diversity and inclusion, equality and diversity, equality impact assessment, protected characteristic
reasonable adjustment, public sector equality duty, Equality Act, disability, disabled, disabled staff
disability confident, neurodiverse, neurodivergent, race equality, gender equality, discrimination
inclusive employer, inclusion board, sexual orientation, gender reassignment, equal opportunity
gender pay gap, ethnicity pay gap`,
    ],
    // Police Race Action Plan.
    [
      1.4,
      `
race action plan, racial disproportionality, racial disparity, ethnic minority, ethnic minority background
minority ethnic, black and asian, black and minority ethnic, ethnic minority officers, ethnic diversity
black community, black heritage, asian heritage, institutional racism, racism, anti-racism, anti-racist
ethnicity data, underrepresented, under-represented, under-represented group, under-represented communities
positive action, unconscious bias, cultural competence, representative workforce
representative of the community, reflective of the communities, over-policed, adultification, black officers
female representation, women in policing, Windrush, diverse communities, diverse workforce, black history`,
    ],
    // NPCC diversity, equality and inclusion strategy.
    [
      1,
      `
equality, staff network, support network for staff, female officer, female recruits, LGBT, LGBTQ, transgender
gypsy roma and traveller, islamophobia training, dyslexia, autism, autistic, racist, sexism
workforce representation, staff association network, religion, gender, accessible to disabled people
British Sign Language, minority group, minority communities, disproportionate impact on`,
    ],
    // Supporting words.
    [
      0.6,
      `
disparity, racial, faith, bias, barrier to progression, hard to reach, interpreters, language barrier
how many women`,
    ],
    // Words whose stem others share.
    [1.4, 'diversity, disproportionality, ethnicity, neurodiversity', 'exact'],
    // Words whose stem others share.
    [1.2, 'inclusion', 'exact'],
    // Words whose stem others share.
    [0.9, 'inclusive, accessibility', 'exact'],
    // Words whose stem others share.
    [0.6, 'diverse, ethnic, race, disproportionate, disproportionately, fairness, catholic, protestant', 'exact'],
    // Words whose stem others share.
    [0.4, 'cultural, minority, belonging', 'exact'],
    // Police workforce statistics: protected characteristics.
    [0.8, 'representation'],
    // Our own list: the same matters as members and officers say them.
    [0.96, 'lesbian, roma, inequality', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
young black men, black men, black boys, black people, asian people, black or asian, asian background
black background, ethnic background, mixed heritage, diverse background, people of colour, ethnic communities
white people, proportion of women, share of women, percentage of women, more women, staff are women
officers are women, firefighters are women, women make up, women in senior, senior women, women on call
women joining, women firefighters, female firefighters, female staff, women in the workforce
women on the watch, deaf people, sign language, people who do not speak English, speak English, non-binary
trans people, gay and lesbian, pay gap, protected groups, traveller community, minority language, spoke Polish
other languages, foreign languages, born abroad, born overseas, different backgrounds
disproportionately affect, times as likely to be, times more likely, culturally sensitive, race disparity
black and ethnic, accessible format, easy read, wheelchair user`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'wheelchair, hijab, turban', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'sight loss, step-free, prayer room, white officers, role models'],
    // Home Office, workforce diversity statistics.
    [1, 'women in operational roles, number of women, female officers, proportion who were women'],
    // Census and stop data of North America and Australasia.
    [
      1,
      `
black drivers, black residents, black motorists, indigenous, aboriginal, first nations, racial profiling
over-represented, overrepresented, visible minority, people of color, racialized, Torres Strait`,
    ],
  ],
  abbreviations: [
    [
      1.4,
      `
EDI=equality, diversity and inclusion
DEI=diversity, equality and inclusion
PRAP=Police Race Action Plan
D&I=diversity and inclusion`,
    ],
    [
      1.2,
      `
BAME=Black, Asian and minority ethnic
BME=Black and minority ethnic
EQIA=equality impact assessment
PSED=public sector equality duty`,
    ],
    [
      1,
      `
EIA=equality impact assessment
LGBTQ+=lesbian, gay, bisexual, transgender, queer and others`,
    ],
    [0.9, 'BSL=British Sign Language'],
    [0.8, 'ADHD=attention deficit hyperactivity disorder'],
  ],
  exclusions: `
representations made, representations received, representation on outside bodies, representation on the board
union representation, diversity of suppliers, diversity of views, diverse range of topics
inclusion in the agenda, inclusion in the report, inclusion on the agenda, inclusion in the minutes
inclusion in the plan, financial inclusion, digital inclusion, inclusive of VAT, all inclusive price
race against time, race to the bottom, road race, street race, cycle race, horse race, race meeting
race course, race day, one horse race, disproportionate cost, disproportionate amount of time
disproportionate effort, faith in the process, good faith, bad faith, act in good faith, legal representation
political representation, representation on the panel, disabled the account, disabled the alarm
violence against women, violence against women and girls, women and girls, women's safety, safety of women
disability hate crime, racist abuse, racially aggravated, racist incident, racist attack, diverse portfolio
ethnic cleansing, minority of cases, minority of people, small minority, tiny minority, minority government
minority shareholder, race hate, faith based abuse, gender based violence, health inequality, black and white
black spot, black box, black mould, black bin, women killed, follow women, women followed, attacks on women
violence towards women, women fleeing, women's refuge, women walking, men who, programming languages
background check, women feel safe, women feel unsafe, criminal backgrounds, women attacked, women harassed
body language, pregnant women, black market, young woman, disabled by, faith in the number, lost faith
faith in the police, faith in the system, loss of faith`,
}
