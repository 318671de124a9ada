import type { TurnCase } from '../turn-case'

/** Whole documents in layouts of many places: paragraphs under titles that run in, tables with a column of actions, hearings, question time, papers of questions. */
export const moreLayouts: readonly TurnCase[] = [
  {
    name: "a council's minutes with titles that run into the paragraphs",
    text: `CITY OF MARLOW FALLS
CITY COUNCIL MEETING
September 9, 2024

[[procedural: -]]The regular meeting of the City Council of the City of Marlow Falls was called to order at 6:30 p.m. by Chair Petra Lindqvist. Council members present at the beginning of the meeting: Chair Lindqvist, Vice Chair Otis Bramble, Councilmember Dee Farrow and Councilmember Hal Winslow. Absent: Councilmember Roy Tate. Administration present: Mayor Jane Okafor, City Attorney Lucas Brandt, Police Chief Maria Sandoval and City Clerk Ann Pell.

[[decision: -]]Meeting Minutes. Motion by Farrow, second by Winslow, to approve the minutes of August 26. Motion carried 4-0.

[[none]]Police Staffing – [[statement: Maria Sandoval]]Chief Sandoval said the department has 41 sworn officers out of 48 authorized. [[question: Dee Farrow]]Councilmember Farrow asked how many vacancies would be filled by spring. [[answer: Maria Sandoval]]Chief Sandoval said she expects four academy graduates in March. [[question: Otis Bramble]]Vice Chair Bramble asked whether overtime is still over budget. [[answer: Maria Sandoval]]Chief Sandoval said overtime is 12 percent over budget.

[[none]]Body-Worn Cameras – [[statement: Lucas Brandt]]City Attorney Brandt said the contract expires in December. [[question: Hal Winslow]]Councilmember Winslow asked if the footage retention schedule would change. [[answer: Lucas Brandt]]Mr. Brandt said that has not been decided.

[[decision: -]]ACTION. Motion by Winslow, second by Bramble, to extend the contract for one year. Motion carried.

[[none]]Public Comment. [[question: Thomas Greer]]Thomas Greer, 14 Mill Street, asked why the precinct on Canal Road closed. [[answer: Jane Okafor]]Mayor Okafor responded that the lease ended and staff were moved downtown.[[none]]

The meeting adjourned at 8:05 p.m.`,
    exchanges: { 3: [4], 5: [6], 8: [9], 11: [12] },
  },
  {
    name: "a commission's page of Markdown with labels in italics",
    text: `# Harrowgate Police Commission
## Regular Meeting Minutes – March 5, 2025

**Commissioners Present:** President Lena Ortiz, Vice President Sam Whitaker, Commissioners Bell, Chung, and Dorsey
**Staff:** Assistant Chief Mark Rourke; Secretary Inez Fallon

---

**1. Call to order.** [[procedural: Lena Ortiz]]President Ortiz called the meeting to order at 5:32 p.m.[[none]]

**2. Chief's Report**

[[statement: Mark Rourke]]Assistant Chief Rourke reported on crime trends: homicides down 14%, shootings down 9%.[[none]]

**[[question: Bell]]Commissioner Bell:** Asked about the clearance rate for burglaries.[[none]]

**[[answer: Mark Rourke]]Assistant Chief Rourke:** Stated the rate was 11 percent and that he would bring a breakdown by district.[[none]]

**[[question: Chung]]Commissioner Chung:** Inquired whether the early-intervention system is operational.[[none]]

**[[answer: Mark Rourke]]A/C Rourke:** It is not yet; vendor delays.[[none]]

**3. Public comment**

[[statement: Maria Duke]]- Maria Duke – spoke about traffic enforcement near schools.
[[question: Jon Pike]]- Jon Pike – asked when the commission will release the audit. [[answer: Lena Ortiz]]President Ortiz said that it would be released after review by counsel.`,
    exchanges: { 2: [3], 4: [5], 7: [8] },
  },
  {
    name: 'question time with who asks whom in the heading',
    text: `QUESTIONS FROM MEMBERS OF THE COUNCIL

Question 1 – Councillor Amira Dole to the Cabinet Member for Community Safety (Councillor Neil Frayne)

[[question: Amira Dole]]"How many antisocial behaviour orders were issued in the last twelve months, and in which wards?"[[none]]

Reply

[[answer: Neil Frayne]]"There were 31 orders. A breakdown by ward is not held."[[none]]

Supplementary Question

[[question: Amira Dole]]Councillor Dole asked whether the Cabinet Member would consider recording that data in future.[[none]]

Supplementary Reply

[[answer: Neil Frayne]]Councillor Frayne said he would look into it.[[none]]

Question 2 – Councillor Tom Eade to the Leader

[[question: Tom Eade]]"Will the Leader rule out closing the Wickley library?"[[none]]

Reply

[[answer: the Leader]]"No decision has been taken."

[[procedural: -]](There was no supplementary question.)`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'initials before dashes and within paragraphs',
    text: `Notes of the Quarterly Performance Meeting between the Police and Crime Commissioner and the Chief Constable
Date: 12th Feb 2024    Venue: HQ Conference Room

Attendees: Helen Marchbank (HM) PCC; Ivor Sandys (IS) CC; T/DCC Paula Rowe (PR); Owen Trask (OT) Head of Performance OPCC; Gail Monk (GM) notes

1. Response times
[[question: Helen Marchbank]]HM noted that grade 1 attendance had slipped to 81% and asked what was driving this.
[[answer: Ivor Sandys]]IS – demand up 6% and a shortage of drivers. Two courses a month now running.
[[question: Helen Marchbank]]HM – when will performance recover?
[[answer: Ivor Sandys]]IS – by the end of June.
[[answer: Paula Rowe]]PR added that a new shift pattern would start on 1 April.[[none]]
2. Rape and serious sexual offences
[[statement: Owen Trask]]OT pointed out the charge rate was 5.2%, below the most similar group.
[[question: Helen Marchbank]]HM challenged whether the force had enough specialist investigators. [[answer: Paula Rowe]]PR: 18 in post against 24. Recruitment ongoing.
[[question: Helen Marchbank]]HM sought assurance that victims are updated. [[answer: Paula Rowe]]PR gave an assurance that this is audited monthly.
[[action: -]]Action: PR to share audit results with HM.[[none]]
3. AOB
[[procedural: -]]None.`,
    exchanges: { 0: [1], 2: [3, 4], 6: [7], 8: [9] },
  },
  {
    name: 'a table with a column of actions',
    text: `Commissioner's Performance and Accountability Board
Notes and Actions – 14th September 2023, 10:00-12:30, MS Teams

Chair: Della Jory (DJ), Police & Crime Commissioner
Attendees:
Force: Sam Corley (SC) CC, Bryn Soper (BS) DCC, Rae Fenby (RF) ACC, Piers Boult (PB) Chief Fin Officer
OPCC: Jude Kessock (JK) CEO, Lena Sarn (LS), Kit Tolland (KT) minutes

Agenda Item	Notes	Action
1. Welcome	[[procedural: Della Jory]]DJ opened the meeting.[[none]]	
2. Outstanding actions	[[statement: Jude Kessock]]JK ran through the action log. All discharged save for 23/14.	[[action: -]]KT to update log[[none]]
3. Burglary	[[question: Della Jory]]DJ asked for reassurance that every residential burglary is attended. [[answer: Sam Corley]]SC confirmed 98.4% attended in Q1. [[question: Della Jory]]DJ asked why the positive outcome rate remains at 6%. [[answer: Rae Fenby]]RF explained forensics backlog; new triage desk live from October.	[[action: -]]RF to report outcome rates by district – November board[[none]]
4. Vetting	[[question: Della Jory]]DJ queried number of staff with expired vetting. [[answer: Bryn Soper]]BS did not have the number to hand.	[[action: -]]BS to provide number of expired vettings`,
    exchanges: { 3: [4], 5: [6], 8: [9] },
  },
  {
    name: 'all questions first, then the replies under their heading',
    text: `Portfolio Committee on Police
Meeting Summary 14 June 2023
Chairperson: Ms T Mokwena (ANC)

[[statement: -]]The Committee met with the Police Complaints Directorate (PCD) for a briefing on its annual performance plan. [[statement: Members]]Members raised concern at the backlog of cases.[[none]]

Meeting report
[[procedural: T Mokwena]]The Chairperson welcomed the delegation.[[none]]

Briefing by PCD
[[statement: Lerato Moyane]]Ms Lerato Moyane, Executive Director, PCD, said the Directorate had completed 2 134 investigations against a target of 3 000. The vacancy rate was 12%.[[none]]

Discussion
[[question: A Whitlow]]Mr A Whitlow (DA) said the backlog was unacceptable. How many of the cases were older than five years? He asked why the coastal office had no head.

[[question: O Terreblond]]Mr O Terreblond (DA) asked for a breakdown of deaths in custody per province. What happened to the recommendations sent to the police service?

[[question: N Pillane]]Ms N Pillane (ANC) wanted to know when the vacancies would be filled.[[none]]

Responses
[[answer: Lerato Moyane]]Ms Moyane replied that 1 204 cases were older than five years. The coastal post had been advertised twice without success.

On deaths in custody, she would submit a breakdown in writing within seven days.

[[answer: Sibandla]]Mr Sibandla, Chief Financial Officer, PCD, said the vacancies depended on the allocation from Treasury.

[[procedural: -]]The meeting was adjourned.`,
    exchanges: { 4: [7], 5: [7], 6: [8] },
  },
  {
    name: 'motions above their words',
    text: `CITY OF BRANDVALE
POLICE SERVICES BOARD
PUBLIC MINUTES
Tuesday, May 16, 2023

PRESENT:
Chair: Mr. L. Bastow
Vice-Chair: Ms. R. Iyer
Members: Mayor D. Crane, Councillor P. Hoyt
Chief of Police: Chief M. Torrance
Secretary: Mrs. K. Dell

1.0 CALL TO ORDER
[[procedural: L. Bastow]]The Chair called the meeting to order at 1:00 p.m.[[none]]

2.0 DECLARATIONS OF INTEREST – None

3.0 NEW BUSINESS
3.1 Use of Force Annual Report
[[statement: M. Torrance]]Chief Torrance provided an overview of the report. Use-of-force reports rose from 112 to 131. [[question: P. Hoyt]]Member Hoyt inquired as to the reasons for the increase. [[answer: M. Torrance]]Chief Torrance advised it was largely due to the change in reporting requirements. [[question: D. Crane]]Mayor Crane asked if race-based data was being collected and when it would be published; [[answer: M. Torrance]]the Chief responded that data has been collected since 2020.

[[decision: -]]Moved by: Councillor Hoyt
Seconded by: Ms. Iyer
"That the report be received for information."
CARRIED[[none]]

3.2 Budget Variance
[[procedural: A. Neale]]Inspector A. Neale presented the variance report. [[question: R. Iyer]]In response to a question from Ms. Iyer about overtime, [[answer: A. Neale]]Inspector Neale stated overtime was $340,000 over budget at the end of April.
[[question: R. Iyer]]The Vice-Chair asked what steps were being taken. [[answer: A. Neale]]No response was provided.[[none]]

4.0 ADJOURNMENT`,
    exchanges: { 2: [3], 4: [5], 8: [9], 10: [11] },
  },
  {
    name: 'a hearing with numbered questions',
    text: `House Committee on Public Safety
Hearing transcript, 9 March 2022

[[question: Chair]]Q1 Chair: Good morning. Could you tell us how many officers left last year?
[[answer: Helen Strang]]Helen Strang: Good morning, Chair. 1,204 officers left, of whom 300 were in their first two years.
[[question: Chair]]Q2 Chair: Why so many?
[[answer: Helen Strang]]Helen Strang: There are several reasons. Pay is one. I think culture is another.
[[answer: Okoye]]Dr Okoye: May I add that exit interviews are only done for a third of leavers?
[[question: Lavery]]Q3 Ms Lavery: Can you commit to doing them for all?
[[answer: Helen Strang]]Helen Strang: We will look at that.
[[question: Dunn]]Q4 Mr Dunn: What did the project cost? And has it been evaluated?
[[answer: Okoye]]Dr Okoye: I don't have the figure with me. I can write to the Committee.`,
    exchanges: { 0: [1], 2: [3, 4], 5: [6], 7: [8] },
  },
  {
    name: "questions to a minister with their reference, and the holder's name in brackets",
    text: `[[question: Aoife Brannick]]12. Deputy Aoife Brannick asked the Minister for Justice the number of gardaí assigned to the Ballyfarn district on 31 December in each of the past three years; and if she will make a statement on the matter. [21456/23]

[[answer: Sorcha McElhern]]Minister for Justice (Deputy Sorcha McElhern): As the Deputy will be aware, the Garda Commissioner is responsible for the distribution of resources. I am informed that there were 112 gardaí in 2020, 109 in 2021 and 104 in 2022.

[[question: Aoife Brannick]]Deputy Aoife Brannick: The number is falling. When will the Minister address it?

[[answer: Sorcha McElhern]]Deputy Sorcha McElhern: Recruitment has restarted and 1,000 new recruits will enter the college this year.

[[question: Martin Keane]]13. Deputy Martin Keane asked the Minister for Justice if the new station in Clonard will proceed. [21501/23]

[[answer: Sorcha McElhern]]Minister for Justice (Deputy Sorcha McElhern): The station is in the capital programme. The timing is an operational matter for the Commissioner.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'Q. and A. with a comment between',
    text: `Community Safety Forum – questions and comments

[[question: -]]Q. How long does it take to answer a 101 call?
[[answer: -]]A. At present the average is two minutes and ten seconds.

[[question: -]]Q. Why did nobody come when I reported the burglary at the chip shop?
[[answer: -]]A. We can't talk about individual cases in public. Please speak to the sergeant afterwards.

[[statement: -]]Comment: The new PCSO is doing a great job.

[[question: -]]Q. Will there be more patrols on the Elm estate?
[[answer: -]]A. We are always looking at where our patrols go.`,
    exchanges: { 0: [1], 2: [3], 5: [6] },
  },
  {
    name: "governors' questions with initials",
    text: `Minutes of the Governing Body of Ashlea Primary School
Held on 4 July 2023 at 5.00pm at the school

Present: Rhian Pask (RP) – Chair, Dele Ojo (DO) – Headteacher, Mina Farr (MF), Tom Slee (TS), Gill Hare (GH)
Apologies: Ken Lord (KL)
Clerk: Sue Penn

1. Apologies – accepted for KL.
2. Headteacher's report
[[statement: Dele Ojo]]The report had been circulated in advance. [[procedural]]Governors asked the following questions:
[[question: -]]Q: Attendance is at 93.1%. What is being done for persistent absentees?
[[answer: Dele Ojo]]A: DO – 14 families now have an attendance contract; the EWO visits weekly.
[[question: Mina Farr]]Q: (MF) How does our exclusion figure compare nationally?
[[answer: Dele Ojo]]A: It is lower.
[[question: Tom Slee]]Governor challenge: TS asked how the school knew that the reading scheme was value for money. [[answer: Dele Ojo]]DO explained phonics results had risen from 71% to 84%.
[[question: Gill Hare]]GH queried whether the deficit of £42k would be cleared. [[answer: Dele Ojo]]The Headteacher said she was hopeful.
[[action: -]]Action: DO to bring three-year budget to autumn meeting.[[none]]
3. Safeguarding
[[statement: Tom Slee]]TS confirmed he had completed the audit. No issues.`,
    exchanges: { 2: [3], 4: [5], 6: [7], 8: [9] },
  },
  {
    name: "a committee's sitting with a numbered attendance list",
    text: `STANDING COMMITTEE ON HOME AFFAIRS
(2022-23)
MINUTES OF THE EIGHTEENTH SITTING

[[procedural: -]]The Committee sat on Tuesday, the 17th January, 2023 from 1500 hrs. to 1645 hrs.[[none]]

PRESENT
SHRI BRIJ MOHAN LALWANT – CHAIRMAN
MEMBERS
2. Smt. Kavita Rathor
3. Shri Dinesh Pal Yadavan
4. Dr. S. Senthil Kumaran

SECRETARIAT
1. Shri A. K. Das – Joint Secretary

WITNESSES
1. Shri R. K. Bhandal, Home Secretary
2. Ms. Prema Sivanath, Additional Secretary

[[procedural: Brij Mohan Lalwant]]2. At the outset, the Chairman welcomed the representatives of the Ministry.

[[question: Brij Mohan Lalwant]]3. The Chairman asked the Home Secretary about the status of filling up of vacancies in the forces. [[answer: R. K. Bhandal]]The Home Secretary stated that 84,000 vacancies existed as on 1 January and that recruitment was under process.

[[question: Members]]4. Members sought to know the reasons for the low utilisation of the Safe Streets Fund. [[answer: the representative of the Ministry]]The representative of the Ministry replied that States had been slow in submitting utilisation certificates. [[question: One Member]]One Member enquired about the number of one-stop centres. [[answer: Brij Mohan Lalwant]]The witness assured that a written reply would be furnished.[[none]]

The witnesses then withdrew.
The Committee then adjourned.`,
    exchanges: { 2: [3], 4: [5], 6: [7] },
  },
  {
    name: 'questions and responses in a table',
    text: `# Scrutiny, Delivery and Performance Board
**Date:** 14 November 2022

**Attendees:** Sheila Tarrow (PCC), Miles Webley (Chief Constable), Lena Orme (Chief Executive), Rhona Baird (minutes)

## Agenda item 3 – Repeat victims

| PCC question | Force response |
| --- | --- |
| [[question: -]]How many repeat victims of domestic abuse were there in the last quarter, and how does this compare with the same quarter last year?[[none]] | [[answer: -]]There were 1,212 repeat victims, compared to 1,145.[[none]] |
| [[question: -]]What is being done to reduce repeat victimisation?[[none]] | [[answer: -]]A task and finish group has been set up and is looking at options.[[none]] |
| [[question: -]]When will the new IT system go live?[[none]] | [[answer: Miles Webley]]The Chief Constable confirmed that this would be 3 April 2023.[[none]] |

**[[action: -]]Action:** Lena Orme to circulate the terms of reference.[[none]]

## Agenda item 4 – Any other business
[[procedural: -]]None raised.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'numbered paragraphs with initials in brackets',
    text: `PERFORMANCE AND RESOURCES BOARD
MINUTES

27 April 2023, 13:00 – 16:00, by MS Teams

Chaired by: Rowan Hale-Lind (Police, Fire and Crime Commissioner)
Present:
Rowan Hale-Lind (RHL)	Police, Fire and Crime Commissioner
Joan Garrick (JG)	Deputy Police, Fire and Crime Commissioner
Petra Bowman (PBO)	Chief Executive and Monitoring Officer, PFCC's office
Alec Proudfoot (AP)	Deputy Chief Constable, Eastlea Police
Dora Marling (DM)	Deputy Chief Officer, Eastlea Police

Apologies:
Bryn Jon Harcourt (BJH)	Chief Constable

1	Welcome and apologies
[[procedural: Rowan Hale-Lind]]1.1	RHL welcomed all to the meeting and noted apologies from BJH.[[none]]

2	Minutes of previous meeting
[[decision: -]]2.1	There were no amendments and the minutes were agreed.[[none]]

3	Monthly Performance Report
[[statement: Alec Proudfoot]]3.1	AP presented the report and highlighted that all crime had reduced by 3.2%. [[question: Rowan Hale-Lind]]RHL asked what had driven the increase in shoplifting. [[answer: Alec Proudfoot]]AP explained that this was partly due to improved reporting by two large shops, and partly the cost of living.
[[question: Joan Garrick]]3.2	JG queried whether the figures for stalking were comparable with last year, given the change in counting rules. [[answer: Alec Proudfoot]]AP advised that they were not.
[[question: Rowan Hale-Lind]]3.3	RHL sought assurance that the emergency response KPI would be met by year end. [[answer: Alec Proudfoot]]AP could not give that assurance, as demand was up by 8%.
[[action: -]]Action 12/23: AP to provide RHL with a breakdown of response times by district.
[[answer: Joan Garrick]]3.4	JG said she was pleased with the progress on burglary.[[none]]

4	Finance
[[statement: Dora Marling]]4.1	DM reported an underspend of £1.3m. [[question: Rowan Hale-Lind]]RHL questioned why the vacancy factor had not been adjusted. [[answer: Dora Marling]]DM to look into this and report back in May.[[none]]

5	Any other business
[[procedural: -]]5.1	There was no other business and the meeting closed at 15:40.`,
    exchanges: { 3: [4], 5: [6], 7: [8, 10], 12: [13] },
  },
  {
    name: 'a page of questions to a mayor with their parties on lines',
    text: `Kingsmouth Assembly
Mayor's Question Time – 18 May 2023

Question Title: Rape charge rate
Reference: 2023/1871
Question By: Umar Dashti
Organisation: City Hall Labour
Asked Of: The Mayor

Question
[[question: Umar Dashti]]What was the charge rate for rape in the last twelve months, and what are you doing to improve it?[[none]]

Answer
Date: Tuesday 23 May 2023

[[answer: the Mayor]]The City Police charge rate for rape in the 12 months to April 2023 was 8.2 per cent. A new way of working has been rolled out to every command unit and 120 more detectives have been recruited.[[none]]

Question Title: Safer Transport Teams
Reference: 2023/1902
Question By: Carys Pigott
Organisation: Liberal Democrats
Asked Of: The Mayor

Question
[[question: Carys Pigott]]Please provide me with the number of officers in Safer Transport Teams for each year since 2016.[[none]]

Answer
[[answer: the Mayor]]Officers are drafting a response.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: "an audit committee's attendance list in columns",
    text: `MINUTES OF THE JOINT AUDIT COMMITTEE HELD ON 14TH JUNE 2023 AT POLICE HEADQUARTERS

Members:     Mr A Kempster (Chair)
             Mrs J Perrin
             Mr R Sahota
OPCC:        Ms C Radley (Chief Finance Officer)
Force:       DCC T Ormond; Mr P Dawes (Head of Finance)
Auditors:    Mr M Lunnon (Marsden LLP), Ms S Knowle (Tye & Co)

1/23  APOLOGIES
      [[procedural: -]]Apologies were received from Ms L Gelder.[[none]]

2/23  INTERNAL AUDIT PROGRESS REPORT
      [[statement: S Knowle]]Ms Knowle introduced the report. Five audits had been completed, two of which had limited assurance.
      [[question: Members]]Members queried why the property store audit had slipped for a second year. [[answer: T Ormond]]DCC Ormond
      explained that the store had moved premises in March and that the action would be complete by
      September 2023.
      [[question: A Kempster]]The Chair asked whether management had accepted all of the recommendations. [[answer: S Knowle]]It was
      confirmed that they had.
      [[question: R Sahota]]Mr Sahota asked for more information on the cost of the external review. [[answer: P Dawes]]Mr Dawes did not
      have this to hand and would provide it outside of the meeting.

      [[decision: -]]AGREED: The Committee noted the report.[[none]]

3/23  STRATEGIC RISK REGISTER
      [[procedural: -]]A discussion took place around cyber risk. [[question: J Perrin]]Mrs Perrin was concerned that the risk score had
      not moved in two years. [[answer: T Ormond]]DCC Ormond said this was under constant review.`,
    exchanges: { 2: [3], 4: [5], 6: [7], 10: [11] },
  },
  {
    name: 'questions of councillors with whom they ask',
    text: `Harbour County Council
Full Council – Minutes of the meeting held on 12 July 2023

34. QUESTIONS FROM COUNCILLORS

[[question: Sam Hollis]](1) Cllr Sam Hollis asked Cllr Vera Long, Cabinet Member for Highways:

"How many potholes were reported in June and what proportion was repaired within 28 days?"

[[answer: Vera Long]]Cllr Long replied: "2,310 were reported and 64% were repaired within 28 days."

[[question: Sam Hollis]]Cllr Hollis asked a supplementary question as to what was being done about the remainder.

[[answer: Vera Long]]Cllr Long said a second gang would be deployed from August.[[none]]

(2) Cllr Dawn Peel to ask the Leader of the Council:

[[question: Dawn Peel]]"Will the Leader apologise for the closure of Mere Lane?"

[[answer: the Leader]]The Leader responded that he regretted the inconvenience but that the works were necessary.

[[procedural: -]]No supplementary question was asked.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'a convener in apposition, and points noted in bullets',
    text: `NORTHLAND POLICE SERVICES AUTHORITY
Performance Committee
DRAFT MINUTE
Tuesday 5 December 2023

1. Welcome, Apologies and Quorum
[[procedural: Mary Calder]]The Convener, Mary Calder, opened the meeting at 0930hrs. Apologies had been intimated by Gil Munro.[[none]]

2. Declarations of Interest
[[procedural: -]]There were no declarations of interest.[[none]]

3. Call Handling
[[procedural: Edie Strand]]ACC Edie Strand spoke to the previously circulated report and provided an overview of demand.

[[procedural]]Members discussed the report and the following points were noted:

[[question: the Committee]]• The Committee welcomed the improved abandonment rate of 4.1% and asked what had contributed to this. [[answer: Edie Strand]]It was explained that 60 new advisers were now fully trained.
[[question: A member]]• A member asked when the digital contact platform would be available to the public. [[answer: Edie Strand]]ACC Strand undertook to provide a date to members outwith the meeting.
[[question: Flora Tait]]• Flora Tait sought clarification on whether the service had modelled the effect of the proposed shift pattern. [[answer: Reid Hall]]C/Supt Reid Hall advised modelling was complete and would be presented in February.
[[question: Members]]• Members requested that future reports include benchmarking information.

[[action: -]]Action: ACC Strand
• To provide members with the date for the digital contact platform.
• To include benchmarking in future reports.[[none]]

4. Date of Next Meeting
[[procedural]]12 March 2024`,
    exchanges: { 4: [5], 6: [7], 8: [9], 10: [] },
  },
  {
    name: 'a board with initials behind offices and names',
    text: `Minutes - Mayor's Policing Board, 9 May 2024

In attendance
Mayor Amara Kelso (AK)
Deputy Mayor for Policing Joe Tranter (JT)
Chief Constable Beth Ormsby (BO)
Head of Policy Carl Ince (CI)

Item 2 – Neighbourhood policing
[[statement: Beth Ormsby]]BO updated that 480 neighbourhood officers are in post, 96% of establishment.
[[question: Amara Kelso]]AK: What about abstractions? Residents tell me they never see anyone.
[[answer: Beth Ormsby]]BO: Abstraction is running at 11%, which is too high. We've set a cap of 5% from 1 July.
[[question: Joe Tranter]]JT: Will that be published?
[[answer: Beth Ormsby]]BO: Happy to.
[[question: Amara Kelso]]AK noted the work with schools and asked for the evaluation.
[[answer: Carl Ince]]CI said this is due from the university in September.
[[question: Amara Kelso]]AK challenged the force on the closure of Denholm counter: nobody was told. [[answer: Beth Ormsby]]BO apologised and accepted that the communication had been poor.[[none]]

ACTIONS
[[action: -]]1. BO – publish monthly abstraction rate (from August)
[[action: -]]2. CI – share evaluation with AK, September 2024`,
    exchanges: { 1: [2], 3: [4], 5: [6], 7: [8] },
  },
  {
    name: 'a commission with speakers of the public and motions',
    text: `                      CITY AND COUNTY OF ASHBURN
                      POLICE OVERSIGHT COMMISSION
                        MEETING MINUTES
                        Thursday, April 18, 2024

COMMISSIONERS PRESENT: Dana Whitlock (Chair), Luis Ferrara, Ming-Yu Chao, Tess Abara
COMMISSIONERS ABSENT: Robert Pell
STAFF PRESENT: Chief Alan Dreyer; Deputy Chief Rosa Quint; Commission Secretary Ivy Lund

I. CALL TO ORDER/ROLL CALL
[[procedural: Dana Whitlock]]Chair Whitlock called the meeting to order at 6:03 p.m.[[none]]

II. PUBLIC COMMENT
[[question: Jerome Tatum]]Speaker 1, Jerome Tatum, spoke about a use of force incident on Alder Street and asked when the body camera video will be released.
[[statement: Speaker 2]]Speaker 2 expressed support for the crisis response team.
[[statement: Alan Dreyer]]Chief Dreyer stated the video will be released within 45 days per policy.[[none]]

III. CHIEF'S REPORT
[[statement: Alan Dreyer]]Chief Dreyer reported that overall crime is down 6% year to date. There are 212 sworn officers, with 23 vacancies.
[[question: Luis Ferrara]]Commissioner Ferrara asked about the timeline for filling vacancies. [[answer: Alan Dreyer]]Chief Dreyer responded that the next academy begins in August with 15 recruits.
[[question: Ming-Yu Chao]]Commissioner Chao asked for data on stops by race. [[answer: Rosa Quint]]Deputy Chief Quint will provide the data at the May meeting.
[[question: Tess Abara]]Commissioner Abara questioned the use of drones at protests. [[answer: Alan Dreyer]]Chief Dreyer said he could not discuss ongoing operations.[[none]]

IV. ACTION ITEMS
[[action: -]]A. Policy 4.12, Pursuits
[[decision: -]]M/S/C (Ferrara/Chao) to approve the revised policy. Vote: 4-0-0.

[[action: -]]V. ADJOURNMENT at 7:21 p.m.`,
    exchanges: { 1: [], 5: [6], 7: [8], 9: [10] },
  },
  {
    name: 'captions with name, office and body before a colon',
    text: `Harwick City Council, 12 January 2021
Item 58. [[statement: Okafor]]Okafor: Welcome. Please go ahead.    [[statement: Petra Lind]]Petra Lind, Purchasing Manager, Bureau of Works:  Good morning, mayor. We opened five bids and took the lowest.    [[question: Okafor]]Okafor: Who reviewed the bids?    [[answer: Petra Lind]]Lind:  It was a panel of four people from the bureau.    [[question: Okafor]]Okafor: And what will it cost in the first year?    [[answer: Petra Lind]]Lind: We expect $1.2 million.    [[procedural: Okafor]]Okafor: Any further questions? Seeing none, thank you.`,
    exchanges: { 2: [3], 4: [5] },
  },
  {
    name: 'a page of HTML below settings, with what it hides',
    text: `---
title: Harbour Panel - Minutes of the meeting held on 4 October 2021
layout: post
---
<span style="display:none;">Committee</span>
<p><strong>Present:</strong></p>
<p>Ada Prowse, Harbour Trust (Chair)</p>
<p>Colm Hession, Talk About Boats</p>
<p>Ruth Amsel, Town Council</p>
<p>Piers Longdon, Port Police</p>
<p>1. Dredging</p>
<p>[[question: Ada Prowse]]The Chair asked when the basin would be dredged. [[answer: Colm Hession]]Colm Hession said that it would be in May.[[none]]</p>`,
    exchanges: { 0: [1] },
  },
]
