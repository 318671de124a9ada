import type { WrittenTopic } from '../../../model/written-topic'

/**
 * How performance is measured and judged: frameworks, figures and league tables, inspection and its findings,
 * crime recording, appraisal of performance.
 *
 * Sources: HMICFRS PEEL assessment framework; National Crime and Policing Measures (Specified Information Order
 * 2011); Police (Performance) Regulations 2020; Home Office counting rules on recorded crime and outcomes.
 */
export const performance: WrittenTopic = {
  id: 'performance',
  label: 'Performance',
  related: ['change-programme', 'training-and-development'],
  terms: [
    // Words whose stem others share ('rates outstanding').
    [1.4, 'rated outstanding', 'exact'],
    // The same matters in the words of members, officers and the public.
    [0.2, 'scrutiny'],
    // The same matters in the words of members, officers and the public.
    [0.3, 'target, percentage points'],
    // The same matters in the words of members, officers and the public.
    [0.25, 'improvement', 'exact'],
    // The same matters in the words of members, officers and the public.
    [0.25, 'trend, outcomes'],
    // The same matters in the words of members, officers and the public.
    [0.7, 'ranked, ranking, rankings', 'exact'],
    // The same matters in the words of members, officers and the public.
    [
      0.9,
      `
quality was checked, quality of the files, quality assured, progress against the recommendations
progress against each of these, recommendations of the inspection`,
    ],
    // The same matters in the words of members, officers and the public.
    [
      0.7,
      `
positive outcome rate for, detection rate, lowest on record, lowest since records, league position
out of 43 forces, recorded crime`,
    ],
    // The same matters in the words of members, officers and the public.
    [
      0.5,
      `
third highest, second highest, fourth highest, third lowest, second lowest, fourth lowest
highest in the region, lowest in the region, highest in the division, lowest in the country
highest in the country, detections, detection of`,
    ],
    // HMICFRS PEEL framework.
    [
      1.4,
      `
PEEL inspection, PEEL assessment, inspection report, inspection finding, HMICFRS inspection, HMICFRS report
His Majesty's Inspectorate, His Majesty's Inspectorate of Constabulary, area for improvement, cause of concern
engage phase, engage process, enhanced monitoring, requires improvement, graded inadequate, graded as good
rated inadequate, rated as requires improvement, inspection grading, thematic inspection
super-complaint, recommendations from HMICFRS`,
    ],
    // National Crime and Policing Measures.
    [
      1.3,
      `
performance framework, performance measure, performance indicator, performance report, performance data
performance figures, performance management, performance unit, performance review, performance dashboard
performance against target, force performance, police performance, quarterly performance, performance update
national crime and policing measures, league table, key performance indicator, outcome rate
positive outcome rate, solved rate, rate of detection, clear up rate, crime recording, recorded crime figures
crime data integrity, crime statistics, most similar force, most similar group, investigation quality
quality of investigations, outcomes for crime, solved crime, performance scrutiny, measure performance
improve performance, drive up performance, performance improvement, measure success, measure effectiveness
outcome measure, scorecard, balanced scorecard, crime figures, total recorded crime, overall crime`,
    ],
    // Police (Performance) Regulations 2020.
    [
      1.3,
      `
underperformance, under-performance, poor performance, unsatisfactory performance, performance rating
annual review, performance objectives, performance conversation, appraisal, PDR objectives`,
    ],
    // Supporting words.
    [0.8, 'benchmark, metrics, target met, key measures, qualitative data'],
    // Supporting words.
    [0.4, 'measure, audit, comparison, objectives'],
    // Words whose stem others share.
    [1.2, 'inspectorate', 'exact'],
    // Words whose stem others share.
    [0.8, 'performance, inspection, productivity, rating', 'exact'],
    // Words whose stem others share.
    [0.4, 'effectiveness, statistics', 'exact'],
    // Words whose stem others share.
    [0.3, 'accountability', 'exact'],
    // Supporting words.
    [0.6, 'benchmarking, crime reduction, response times, on-call availability, target of'],
    // Our own list: the same matters as members and officers say them.
    [0.88, 'indicator, inadequate, ofsted, inspected, reinspection, unsolved', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.88,
      `
off track, rated red, rated amber, rated green, rated good, rated as, rated the force, rated the trust
graded the force, graded as, were red, are red, was red, RAG rating, RAG rated, good overall
inspection regime, care quality commission, inspectors found, re-inspection, inspection was, inspection in
four hour standard, four hour target, 62-day standard, 18 week standard, cancer standard, national standard
waiting time target, waiting time standard, against the target, against plan, below target, above target
met the target, meet the target, miss the target, attendance within, attendance standard, response standard
attendance times, arrival time, availability was, appliance availability, pump availability, 43 forces, of 43
compared with other forces, comparison with other forces, compared to other forces, worst performing
best performing, top performing, national average, crime had fallen, crime has fallen, fall in crime
crime fell, rise in crime, total crime, crime rate, crime levels, recording changes, crime registrar
recording standards, data quality audit, performance pack, performance summary, performance overview
key performance, positive outcomes, crimes solved, unsolved crimes, quarter four performance
quarter performance, monitoring report, exception report, progress against the plan, delivery against the plan
police and crime plan delivery, service standard, plan measures, what does good look like, recovery trajectory
improvement notice, intervention by inspectors, inspection recommendations, the inspection, progress 8
national table, short of the target, against a target of, against a standard of, raised by the inspectors`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'underperforming', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'standards met, CQC'],
    // NHS England, ambulance quality indicators and waiting time standards.
    [
      1,
      `
category 1 response, category 2 response, category one response, category two response, ambulance response
handover delay, access standard, referral to treatment, response time by, response times by, mean response
average response, long waiter, long waits`,
    ],
    // National Fire Chiefs Council, incident and response statistics.
    [
      0.8,
      `
incidents attended, first pump, first engine, first appliance, false alarm, unwanted fire signal
inside the standard, standard had been missed, standard was missed`,
    ],
    // Our own list: the same matters as members and officers say them.
    [
      0.9,
      `
breakdown of outcomes, outcomes by district, outcomes by area, outcomes by force, outcomes by division
peer review, public confidence survey, uptake of, take-up of, target will be met, target would be met
target be met`,
    ],
  ],
  abbreviations: [
    [
      1.2,
      `
KPI=key performance indicator
NCPM=National Crime and Policing Measures
CDI=crime data integrity
UPP=unsatisfactory performance procedure`,
    ],
    [1.1, 'AFI=area for improvement'],
    [1, 'PEEL=police effectiveness, efficiency and legitimacy'],
    [0.9, 'PDR=professional development review'],
    [
      0.8,
      `
HMICFRS=His Majesty's Inspectorate of Constabulary and Fire & Rescue Services
MSG=most similar group
MSF=most similar force`,
    ],
    [0.7, "HMIC=Her Majesty's Inspectorate of Constabulary"],
  ],
  exclusions: `
theatre performance, performance of a play, live performance, performance venue, musical performance
performance of the national anthem, school performance, vehicle performance, performance of the engine
system performance, network performance, 999 performance, 101 performance, performance of the contract
target hardening, target audience, soft target, target victims, targets young people, targeted
measure of goodwill, tape measure, safety measures, security measures, special measures, preventative measures
measures in place, savings target, uplift target, recruitment target, internal audit, external audit
audit committee, statement of accounts audit, home improvement, customer rating, hygiene rating, credit rating
building inspection, vehicle inspection, weapons inspection, site inspection, inspection of the site
food inspection, hygiene inspection, inspection of documents, public inspection, inspection copy
financial performance, inspection pit, budget performance, stock performance, red tape, red list, red line
green space, green belt, green bin, green waste, red light, amber warning, red cross, green energy, red flag
inspectors of taxes, availability of parking, data availability, housing availability, availability of housing
vehicle availability, availability of members, response time to emails, inadequate funding, inadequate parking
problem solved, turnaround of, rated voltage, green light, green paper, fraud detection, smoke detection
planning inspectors, average speed, performance committee, performance and resources committee
police performance committee`,
}
