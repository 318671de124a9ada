/**
 * Nouns for what a board can point to: bodies, posts, systems, measures and events. Our own list, by those kinds, from what public
 * bodies in general have and do.
 */
export const concreteNouns =
  'panels?|boards?|groups?|committees?|teams?|units?|hubs?|cent(?:re|er)s?|program(?:me)?s?|schemes?|campaigns?|training|courses?|modules?|workshops?|surveys?|audits?|inspections?|dashboards?|software|apps?|portals?|forms?|checklists?|policy|policies|protocols?|agreements?|contracts?|grants?|funds?|patrols?|operations?|cameras?|signs?|barriers?|letters?|leaflets?|newsletters?|websites?|meetings?|visits?|pilots?|trials?|posts?|officers?|constables?|wardens?|nurses?|teachers?|schools?|hospitals?|police|databases?|registers?|licen[cs]es?|permits?|orders?|notices?|bollards?|phones?|helplines?|emails?|budgets?|fences?|lights?|lighting|drains?|pipes?|vehicles?|equipment|machines?|laptops?|volunteers?|coordinators?|managers?|consultants?|contractors?|bills?|acts?|laws?|codes?|guidance|templates?|reports?|tenders?|bids?|applications?|vetting|interviews?|assessments?|referrals?|appointments?|clinics?|wards?|staff|money|tables?|reviews?|systems?|plans?'

/** Verbs, mostly in the past, for what was or is in fact done: the material processes of Halliday's grammar (1985), by a list of our own. */
export const deedVerbs =
  'introduced|launched|installed|appointed|trained|issued|opened|replaced|purchased|bought|delivered|established|created|set up|put in|written|wrote|met|held|recruited|employed|hired|built|fitted|repaired|cleared|closed|moved|removed|added|changed|reviewed|completed|received|visited|carried out|undertaken|agreed|approved|ordered|signed|sent|published|started|begun|began|commissioned|awarded|seized|arrested|charged|fined|required|used|uses|runs?|meets?|checks?|records|sits|consists|includes?|covers?|takes?|pays?|paid'
