import type { AnswerCase } from '../answer-case'

export const servicesTwo: readonly AnswerCase[] = [
  {
    question: 'Dr Vasquez-Hart asked [how confident the Executive was that the elective plan would be met by March].',
    answer:
      'The Chief Operating Officer said that she was fairly confident: theatres were running at 84% utilisation against a plan of 80%, and the long-wait list stood 40 below trajectory.',
    asks: ['assurance explicit'],
  },
  {
    question:
      'Cllr Pell asked [who was accountable when a discharge was delayed, the trust, the council or the ICB], and [whether the numbers were coming down].',
    answer:
      'It was a system matter and everyone had a part to play in it. The Director had been on leave and had not seen the latest sitrep.',
    asks: ['entity general', 'polar ignorance'],
    note: 'on the subject, but no body is singled out; nothing is handed to another party, so not deflection',
  },
  {
    question:
      'Q. [How many of the pupils suspended last term had SEND], and [what is being done in each key stage to bring suspensions down]?',
    answer:
      'A. There were nine suspensions in the autumn term, one fewer than the year before, most of them for a single day. The disciplinary committee has not had to meet. Key Stage 3 now has a reset room, with Mr Doyle.',
    asks: ['quantity dodging', 'manner partial'],
    note: 'the nine are all the suspensions and nothing is said on SEND; one key stage of several',
  },
  {
    question: '[Has the ventilation now gone into every flat at Aldous Court]?',
    answer: "Eleven of the 16 have been done. We can't get into the other five and have applied to court for access.",
    asks: ['polar explicit'],
  },
  {
    question:
      "Mr Strand asked [whether, in the Vice-Chancellor's view, the new fee income would cover the rise in employer contributions], and [what was to be done if it did not].",
    answer:
      'The Vice-Chancellor thanked the finance team for closing the accounts early and clean of audit points. The whole sector was looking hard at its cost base and the University would be no exception. A paper on the options was promised for the away day.',
    asks: ['opinion dodging', 'manner deferred'],
  },
  {
    question:
      "Mrs Innes (Carers' Representative) enquired [how long the birthing unit at Strathlowrie would stay closed], [what was happening to the women booked there] and [whether partners would be able to stay the night at Kinnaird].",
    answer:
      'Mrs Geddes advised that it would reopen as soon as the rota could be safely filled. The 31 women booked had each been seen by a midwife and had chosen between a home birth and the unit at Kinnaird. There were four rooms at Kinnaird with a recliner.',
    asks: ['time general', 'manner explicit', 'polar implicit'],
    note: 'a condition without any date or period; the recliners point to a yes',
  },
  {
    question: "A member queried [whether the Chief Executive's pay had gone up] and [by how much].",
    answer: 'The Chair of the Remuneration Committee confirmed an award of 3%, the same as that made to all staff.',
    asks: ['polar explicit', 'quantity explicit'],
  },
  {
    question:
      'Councilwoman Whitaker asked [what the holdup is on the Mill Street signal] and [if staff could just put up a four-way stop in the meantime].',
    answer:
      "City Engineer Ruiz said the pole foundations are in but the mast arms are on backorder with the manufacturer. A four-way stop would need to meet a warrant; the last count there didn't.",
    asks: ['reason explicit', 'polar implicit'],
    note: 'the no to the stop sign follows from the warrant but is not said',
  },
  {
    question: '[Will there be a Grade 7 French Immersion class at Cedar Hill next fall]?',
    answer: 'Yes. The threshold is 20 registrations and as of Friday we have 23.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cr Maddern asked [how much had been paid on the swimming pool liner to date], [what the original allocation was] and [why the variation had not come back to Council].',
    answer:
      'The CEO advised that $412,600 had been paid against an original allocation of $280,000. The variation did not need to come back, being within the delegation under policy F7.',
    asks: ['quantity explicit', 'quantity explicit', 'reason explicit'],
  },
  {
    question:
      'The Chair noted that the corridor care figures had been moved to an appendix. She wanted to know [what was being done to end corridor care], [whether patients harmed by it were being told] and [how the ambulance service meant to spread its arrivals].',
    answer:
      'The Medical Director reported:\n- it was not where anybody wanted to be\n- a huge amount of work was going on across the divisions\n- harm reviews were done on all patients over 12 hours, and the duty of candour letter had gone out in the two cases where moderate harm was found\n- arrivals were one for the ambulance service, who had been invited to January',
    asks: ['manner general', 'polar explicit', 'manner deflection'],
  },
  {
    question:
      '[What would it cost to bring cleaning back in house]? [Has anybody worked it out]? [Could it be done before the present contract is up]?',
    answer:
      'Nobody has, no. It was last looked at in 2016 and those numbers are no use to us now. The contract had a break clause and the notice would have had to be in by last June.',
    asks: ['quantity ignorance', 'polar explicit', 'polar implicit'],
    note: "'Nobody has' answers whether it has been worked out and shows that the cost is not known; the missed break clause points to a no",
  },
  {
    question: 'Governors challenged [why attendance among disadvantaged pupils remained below 88%].',
    answer:
      'The DSL said that eleven families made up most of the shortfall. In four the parent had been unwell; the rest had moved to temporary accommodation out of the town and relied on a bus that came in at 9.40.',
    asks: ['reason explicit'],
  },
  {
    question: 'Cllr Amoako asked [if the ICB would be publishing the list of practices it regarded as fragile].',
    answer:
      'The Director of Primary Care said that it would not, as practices might lose staff and patients by being named.',
    asks: ['polar explicit'],
    note: 'a no to the publishing is the answer asked for, not a refusal to answer',
  },
  {
    question:
      'A tenant board member asked for [examples of complaints that had changed the way the Association works].',
    answer:
      'The Head of Customer Experience said that complaints were a gift. Every upheld complaint was logged for learning and the learning log was reviewed by the leadership team each month.',
    asks: ['example general'],
    note: 'on learning from complaints, but no instance',
  },
  {
    question: '[Which wards will move first], [when], and [will visitors have to pay for the new car park]?',
    answer:
      'Elm and Hazel, over the weekend of 15 March. The rest follow at fortnightly intervals. The lifts will have been commissioned by then and there will be volunteers at the door to show people the way. The first two hours will be free and after that it is £1.80.',
    asks: ['entity explicit', 'time explicit', 'polar explicit'],
  },
  {
    question: 'Ms Rhydderch asked [what progress had been made in recruiting Welsh-speaking health visitors].',
    answer:
      'Two had been appointed to the Dyffryn team in October, and Bangor had agreed to place four students from January.',
    asks: ['manner explicit'],
  },
  {
    question:
      "The external member asked [whether the cyber insurance premium had risen because of last year's incident], and [whether the incident had been notified to the Information Commissioner].",
    answer:
      'The Director of IT said that it was not for her to speculate in open session on how underwriters arrived at their figures. Notification had been made on the second day.',
    asks: ['polar declining', 'polar explicit'],
  },
  {
    question:
      "[Is the Trust Board aware that parents found out about the change of uniform supplier on Facebook], and [can you reassure us that it won't happen again]?",
    answer:
      'The Board is aware and I apologise on its behalf. From now on nothing goes to local press or social media until a letter has been out to parents for 24 hours; the heads signed up to that on Monday.',
    asks: ['polar explicit', 'assurance explicit'],
  },
  {
    question: 'Dr Ó Laoghaire queried [the basis on which the second CT scanner had been deferred].',
    answer:
      'The Chief Executive said that he would need to know whether the Deputy was speaking of the scanner in the capital plan or the one offered by the Friends of the Hospital.',
    asks: ['reason clarification'],
  },
  {
    question:
      'A shareholder member asked [how many empty properties we had at year end], [what they had cost us in lost rent], and [how that compares with our peers].',
    answer:
      'Mr Tolland: 47, of which 19 were waiting for major works. £203,000 in rent. We were in the third quartile of the benchmarking club.',
    asks: ['quantity explicit', 'quantity explicit', 'manner explicit'],
  },
  {
    question:
      'Cllr Dunmore asked [whether the ambulance service had been consulted on the closure of the minor injuries unit] and [what it had said].',
    answer:
      'Officers would have expected it to have been. The Committee might wish to put that to the ambulance service when it attended in the spring.',
    asks: ['polar implicit', 'manner deflection'],
    note: "'would have expected' lets a yes be supposed, no more; what was said is moved to the service itself",
  },
  {
    question: '[Do you not think that the statutory consultation on the academy order was rushed]?',
    answer: "I don't. Six weeks is what the guidance says and we ran it for nine.",
    asks: ['opinion explicit'],
  },
  {
    question:
      'Professor Lindqvist raised the number of grade appeals upheld in the School of Law. [What had gone wrong], and [had any student graduated with the wrong class of degree]?',
    answer:
      'The Academic Registrar said that marks for one module had been imported in the wrong order of columns and that this had not been spotted by the board of examiners. An update on individual cases would be brought to the next meeting.',
    asks: ['reason explicit', 'polar deferred'],
  },
  {
    question:
      'Ms Adeyemi asked [how many agency midwives had been used in the last quarter], [how that compared with the same quarter a year ago] and [whether any shifts had still gone uncovered].',
    answer:
      'The Chief Nurse gave a figure of 36, against 51. On eleven nights the labour ward co-ordinator had had to take patients.',
    asks: ['quantity explicit', 'manner explicit', 'polar implicit'],
    note: 'the co-ordinator taking patients lets it be inferred that shifts were short; not said',
  },
  {
    question: '[What support is there for pupils who are young carers]?',
    answer:
      "There's a Thursday lunch club run by Miss Hardcastle, they have a card that lets them keep a phone on in class, and the county's young carers worker comes in once a half-term.",
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Brocklebank queried [the reasons for the rise in still-births reported in the dashboard] and asked [whether there was a link with the move of consultant clinics].',
    answer:
      '- Each case was reviewed by a panel with an external obstetrician.\n- The numbers were small and subject to fluctuation from one quarter to the next.\n- There was no link; none of the seven women concerned had been booked under the clinics that moved.',
    asks: ['reason implicit', 'polar explicit'],
    note: 'chance variation is offered as the background of the rise without being called its cause',
  },
  {
    question:
      "Written question from Mr A. Dacre: [Will the Board publish the report on the former chief executive's expenses], and [if not, why not]?",
    answer:
      'It will not. The report names eleven members of staff and counsel has advised that it cannot be redacted in a way that would leave anything worth reading.',
    asks: ['polar explicit', 'reason explicit'],
  },
  {
    question: 'A trustee asked [how the Charity would replace the lottery grant when it came to an end in June].',
    answer:
      'The Director said that there was no single answer and that a great deal of work was going on. Two foundations had invited full bids, for £90,000 and £45,000, and the Hull shop was to close whatever happened.',
    asks: ['manner explicit'],
  },
  {
    question:
      "The Chair of Scrutiny said that the Committee had heard the phrase 'lessons have been learned' at each of its last three meetings. [Which lessons], he asked, and [what had been done differently since]?",
    answer:
      'The Managing Director acknowledged the challenge. There was a real commitment to being a learning organisation and this ran through the new strategy, which had been co-produced with over 300 members of staff.',
    asks: ['entity dodging', 'manner general'],
    note: 'no lesson is spoken of; on doing things differently there is only a commitment',
  },
  {
    question: '[Have all the schools in the trust got a defibrillator that works]?',
    answer:
      "I'd remind trustees that this sits with each of the heads, and that guidance goes round every September. It is something we take extremely seriously. All 14 were tested in the first week of term and all 14 passed.",
    asks: ['polar explicit'],
  },
  {
    question: 'Dame Harriet asked [when the Estates Strategy would come back to Council].',
    answer:
      'June. It had been on the forward plan for April but the condition data for the Medical School would not be in.',
    asks: ['time explicit'],
  },
  {
    question:
      "Tenants' Voice member: [How do you decide which bathrooms get done first]? [Is it true that new lettings jump the queue]?",
    answer:
      "It goes by age and then by the surveyor's score out of ten. I can see why people feel that way about new lettings.",
    asks: ['manner explicit', 'polar dodging'],
    note: 'sympathy with the feeling; neither yes nor no nor any matter on it',
  },
  {
    question:
      'Mr Teague asked [why no Welsh-medium provision had been included in the business case] and [what was now proposed in each of the three Welsh-speaking clusters].',
    answer:
      'Mr Bevan said that the Health Board was fully committed to the Active Offer and to the Welsh Language Standards, and that 212 members of staff had completed the online awareness module. In the Tywi cluster two of the posts would be designated Welsh essential.',
    asks: ['reason dodging', 'manner partial'],
    note: 'one cluster of three',
  },
  {
    question: '[Could the Trust outline what it is doing about patients who are medically fit but cannot leave]?',
    answer:
      'We opened a discharge lounge with 16 chairs on 2 December and the council has bought eight beds at Highfield House. There were 94 such patients this morning and that is still far too many.',
    asks: ['manner explicit'],
  },
  {
    question:
      'The Parent Governor wanted to know [whether reading books were going home again] and [what parents should do if they were not].',
    answer:
      'The Head of School confirmed that they were. Where a book had not turned up a word with the class teacher was enough; each of them had a spare box.',
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question:
      'Councilor Prentiss asked [how many homeless students the district is serving this year] and [what the District is doing about transportation for kids staying out in Fort Lowry].',
    answer:
      'Superintendent Marsh: As of October 1 count day it was 143. We contract two vans out of Fort Lowry, and the third starts Monday.',
    asks: ['quantity explicit', 'manner explicit'],
  },
  {
    question: '[Who takes the decision to close a community hospital at short notice], and [are councillors told]?',
    answer:
      "The executive on call. A courtesy email goes to the ward members, usually the same day, though in August it didn't.",
    asks: ['entity explicit', 'polar explicit'],
  },
  {
    question:
      'Ms Farquharson asked for [the cost of the interim Director of Digital since appointment] and [an update on the search for a permanent one].',
    answer:
      'The Chief Executive said that individual remuneration was not something he was prepared to discuss in public. The search was going well and there had been a pleasing level of interest.',
    asks: ['quantity declining', 'manner general'],
  },
  {
    question: "A governor asked [if the trust still used restraint beds in the children's unit].",
    answer:
      'Dr Sampath-Reid said that reducing restrictive practice was a priority for the division and that this was an area of continued focus. The last such bed had been taken out in 2019.',
    asks: ['polar explicit'],
  },
  {
    question: "[Do you believe the regulator's downgrade to G3 was fair], and [how long before we get back to G1]?",
    answer: "I think it was harsh but I can't say it was wrong. We've set ourselves 18 months.",
    asks: ['opinion explicit', 'time explicit'],
  },
  {
    question:
      'Professor Mbeki-Stone asked [what proportion of research grant income came from charities], [how much was recovered in overheads on it] and [whether the balance should change].',
    answer:
      'The Director of Research Services said that it was around two fifths. The question of balance was an interesting one which went to the heart of what kind of institution the University wished to be.',
    asks: ['quantity explicit', 'quantity dodging', 'opinion general'],
  },
  {
    question: 'The Chair asked for [an example of a service user having influenced the redesign].',
    answer:
      "The lead described how a man from the Thornaby group had pointed out that letters in brown envelopes were being put in the bin unread; they were now white with the team's name on the back.",
    asks: ['example explicit'],
  },
  {
    question:
      'Cllr Mrs Oldroyd sought [assurance that the new health centre would have enough GPs] and asked [what would become of the pharmacy next door to the old one].',
    answer:
      'The practice partners had written to confirm that all eleven of them would transfer, and two salaried posts were funded from opening. The pharmacy was a private business and made its own plans.',
    asks: ['assurance implicit', 'manner deflection'],
    note: 'the evidence is specific; whether the number is enough is left to the reader',
  },
  {
    question: '[Are leaseholders going to be asked to pay towards the cladding], yes or no?',
    answer: 'No leaseholder in Sovereign Wharf will pay. Haymarket Court is under 11 metres and we are taking advice.',
    asks: ['polar partial'],
    note: 'a plain no for one block, open for the other',
  },
  {
    question: 'Mr Whitelaw queried [the status of the drainage at the Knockshee campus].',
    answer: 'Works had been certified as complete on 22 August, save for the planting.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Ms Kavanagh asked [why parents of children in the ASD class had been told of its relocation by text] and [where each of the three classes would be from September].',
    answer:
      'The Principal accepted that it ought to have been done face to face and had since met with each family. The senior class would be in the Lourdes building.',
    asks: ['reason dodging', 'entity partial'],
    note: 'an apology and what followed, while why a text was used is not touched; one class of three',
  },
  {
    question:
      "Mr Chowdhury asked [what was being done to improve the food on the older people's wards], and [when patients would notice a difference].",
    answer:
      "Mrs Tindale said that nutrition was everybody's business. A steering group was looking at it in the round. The new catering contract was to start on 1 September.",
    asks: ['manner general', 'time implicit'],
    note: "a steering group 'looking at it in the round' names no measure; the start of the contract lets the time be inferred",
  },
  {
    question: '[How many of the eight localities now have a wound clinic]?',
    answer: 'All except Brough and the coast.',
    asks: ['quantity implicit'],
    note: 'six follows from the eight in the question',
  },
  {
    question:
      "The Chair of the Local Academy Committee asked [what the trust's three improvement priorities for the school were] and [who was leading on each].",
    answer:
      'Mr Abbott listed writing at Key Stage 2, attendance and the early years environment. Writing was with Mrs Fell. The others had still to be settled.',
    asks: ['manner explicit', 'entity partial'],
    note: 'all three priorities; one lead of three',
  },
  {
    question: 'Tenant question: [Why have my windows been taken off the programme], and [who do I complain to]?',
    answer:
      'Windows are a component with a life of 30 years under the Decent Homes Standard and we replaced 1,106 of them last year at an average cost of £4,750 a property. If you are unhappy with our service, the complaints team is at complaints point, on the ground floor here, or the number on your rent card.',
    asks: ['reason dodging', 'entity explicit'],
  },
  {
    question:
      'Ms Quigley asked [whether the closing of the rehabilitation ward at Glenfarne was permanent] and [why the GPs in the area had not been told].',
    answer:
      'The equipment had been moved to the main hospital, the staff redeployed, and the ward was being fitted out as offices for the community nursing team. Communication with GPs would be a matter for Primary Care.',
    asks: ['polar implicit', 'reason deflection'],
    note: 'permanence can be concluded; nobody says it',
  },
  {
    question:
      "A member of the Court asked the Principal to [outline the University's response to the closure of the steelworks] and to [say how many of those made redundant had been recruited to courses].",
    answer:
      'The Principal said that a bursary of £2,000 had been set up for former employees and their partners, and that the Welding Centre was running evening classes in the works canteen until it was shut. Recruitment figures would be reported to the February meeting.',
    asks: ['manner explicit', 'quantity deferred'],
  },
  {
    question:
      "Director Castellano asked staff for [an update on the skate park] and [whether the neighbors' noise complaints have been resolved].",
    answer:
      'Recreation Manager Doyle said concrete is being poured this week, with ribbon cutting tentatively May 17. She said staff have listened to the neighbors and really value their input.',
    asks: ['manner explicit', 'polar general'],
    note: "'value their input' is on the complaints, without saying whether they are resolved",
  },
  {
    question:
      'Trustee Wasylyk: With respect to the boundary review, [which schools are in scope], [will siblings be grandfathered], and [can you give families certainty before registration opens]?',
    answer:
      "Associate Superintendent Thind: Parkview, Riverbend and École Lakeside. On siblings, the Board's policy since 2017 has been to grandfather for three years, and nothing in the terms of reference touches that policy. In terms of certainty, we absolutely hear families on that piece.",
    asks: ['entity explicit', 'polar implicit', 'assurance general'],
    note: 'the standing policy suggests a yes for the siblings; it is not given',
  },
  {
    question:
      'Ms D. Pratt, Boort Street: [Has the Shire received a report on the asbestos at the old depot], and [what did it find]?',
    answer:
      'The Chief Executive Officer responded that a report was received on 2 February. As the matter is before the regulator, its contents will not be discussed at this meeting.',
    asks: ['polar explicit', 'manner declining'],
  },
  {
    question:
      'The Lead Governor enquired [whether the Trust was on course to deliver its savings], [what proportion of them were recurrent] and [what had been stopped in order to achieve them].',
    answer:
      'The Director of Finance advised that £9.1m of the £14m had been delivered at month eight, and that schemes for the rest were identified and signed off. Of that, some two thirds was recurrent. Quality impact assessments had been completed for all schemes and nothing had been taken forward which the Chief Nurse was not content with.',
    asks: ['polar implicit', 'quantity explicit', 'manner dodging'],
    note: 'on course or not has to be read from the figures; nothing that was stopped is named, only how schemes were vetted',
  },
  {
    question:
      '[How is the school helping pupils who are frightened by what they see on their phones]? One mother told us that her son had not slept for a week.',
    answer: 'Every form had a session with the PCSO in October. Pastoral support is very strong here.',
    asks: ['manner explicit'],
    note: 'one specific measure is enough, whatever follows it',
  },
  {
    question:
      'Cllr Haig requested [a breakdown of delayed discharges by locality] and [an explanation of the Levenbank figure].',
    answer:
      'The Chief Officer gave the following: Levenbank 31; others not split in the system. She could offer no explanation for Levenbank and had asked the analysts to look.',
    asks: ['quantity partial', 'reason ignorance'],
  },
  {
    question:
      "The Auditor General's representative asked [who had authorised the payments to the former subsidiary] and [whether any of the money had come back].",
    answer: 'The Chair ruled that, with a police inquiry open, neither question could be taken.',
    asks: ['entity declining', 'polar declining'],
  },
  {
    question:
      "A bereaved relative asked: [Why was my father's call bell not answered]? [What have you changed on that ward]? [Would you let somebody you love be nursed there]?",
    answer:
      "Chief Executive: I am so very sorry about what happened to your father. There were two nurses and one assistant that night for 28 patients. Since then there has been a twilight shift from six until two, and the bells now ring through to the sister's phone. My own mother was there for a fortnight in March.",
    asks: ['reason implicit', 'manner explicit', 'opinion implicit'],
    note: "the staffing of that night is set beside the question without being called the cause; the mother's stay lets the view be inferred",
  },
  {
    question: 'Mrs Tombs asked [if the charity could afford to open the second refuge] and, [if so, when].',
    answer: 'The Treasurer asked whether the member meant the capital cost or the running of it.',
    asks: ['polar clarification', 'time clarification'],
  },
  {
    question:
      '[What are the main risks in moving all patient records to the new system], and [how have they been mitigated]?',
    answer:
      'The main ones are duplicates and the loss of scanned letters. Mitigations are set out in the risk register and are kept under continual review.',
    asks: ['manner explicit', 'manner general'],
    note: 'where the mitigations stand is said, none of them is',
  },
  {
    question:
      "Mr Llewelyn asked [whether there had been any response from Welsh Government to the Chair's letter of 3 July].",
    answer: 'None to date.',
    asks: ['polar explicit'],
  },
  {
    question:
      "Dr Prasad observed that the same four practices had appeared in red in every report since 2022. [What support had been put in], [had any contract action been taken], [what did patients at those practices say] and [did the Director expect them to be open in a year's time]?",
    answer:
      'The Director of Primary Care said that each had had a practice manager mentor and £25,000 from the resilience fund. One had been served with a remedial notice in May. The national GP survey was carried out annually by Ipsos, and the fieldwork for the next was in January. She expected three of the four to be.',
    asks: ['manner explicit', 'polar explicit', 'manner dodging', 'opinion explicit'],
    note: 'the survey is described, what patients say is not',
  },
  {
    question:
      'The Vice-Chair wanted to know [how the Executive Team could be sure that no more unregistered gas appliances would come to light].',
    answer:
      'It could not be sure. The 2,300 properties of the former co-operative had come over with no certificates at all, and about 400 were still to be visited.',
    asks: ['assurance explicit'],
    note: 'a plain negative with the evidence for it',
  },
  {
    question: 'Student Trustee: [What happens next with the phone policy], and [will students get a vote]?',
    answer:
      "Policy goes to second reading on the 19th, then it's 30 days of public comment. Students sit on the committee, two from each high school.",
    asks: ['manner explicit', 'polar implicit'],
    note: 'seats on the committee suggest some say; whether there is a vote is not stated',
  },
  {
    question: 'Cllr Ashdown asked [what the arrangements were for patients needing thrombectomy in the evenings].',
    answer: '',
    asks: ['manner unrecorded'],
  },
  {
    question: '[How was the decision reached to stop the evening surgeries at Hebble Road]?',
    answer:
      'First can I thank everybody who wrote in. Nobody comes into general practice to close things. The partners met on 9 September and voted on it, three to two, having tried for a year to find a receptionist.',
    asks: ['manner explicit'],
  },
  {
    question:
      'A governor requested [an example of how the curriculum had been adapted for pupils new to English] and asked [what proportion of pupils that now was].',
    answer: 'The EAL lead showed the Year 8 science glossary, in Dari and Ukrainian, with pictures. 11%.',
    asks: ['example explicit', 'quantity explicit'],
  },
]
