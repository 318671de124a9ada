import type { AnswerCase } from '../answer-case'

export const servicesOne: readonly AnswerCase[] = [
  {
    question: '[How many beds are closed on the Fernley site at present], and [why]?',
    answer:
      'We have 14 beds closed because two bays on Larch ward failed their fire compartment survey in November. They will not reopen before the doors are replaced.',
    asks: ['quantity explicit', 'reason explicit'],
  },
  {
    question:
      'Mr Oduya (Public Governor, North) asked [whether the Trust had now filled the post of Freedom to Speak Up Guardian] and, [if not, when this was expected].',
    answer:
      'The Director of People advised that interviews had been held twice without an appointment being made. Cover was being provided by the Guardian of a neighbouring trust on two days a week.',
    asks: ['polar explicit', 'time dodging'],
    note: 'two rounds without an appointment, and cover: nobody could doubt that the post is vacant; no date or prospect of one is spoken of',
  },
  {
    question:
      'Could the Board be told [what proportion of our homes now have a stock condition survey under five years old]?',
    answer:
      'Just over seven in ten, up from half this time last year. The remainder are mainly leasehold blocks and are programmed to March.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Governors asked [what impact the new phonics scheme was having] and [what parents made of it].',
    answer:
      'The Headteacher said that the scheme was embedding well and that staff had really bought into it. It remained early days but she was pleased with what she was seeing in classrooms. The parent survey would be reported in March.',
    asks: ['manner general', 'manner deferred'],
  },
  {
    question:
      'Mrs Prydderch referred to the fragility of the dental contract in the north of the county. She asked [how many practices had handed back NHS work since April], [what was being offered to the patients affected] and [whether the Health Board had considered employing dentists directly].',
    answer:
      "The Director of Primary Care reported that three had done so, in each case at three months' notice. Patients had been written to with the number of the helpline and could use the emergency slots at the community clinic. On direct employment, a salaried service with two chairs had opened in Llanfair Uchaf in September and a second was being scoped for the coast.",
    asks: ['quantity explicit', 'manner explicit', 'polar explicit'],
    note: 'a salaried service that has opened leaves no doubt that direct employment was considered',
  },
  {
    question:
      'A lay member asked [whether the University was exposed if the student accommodation provider were to fail] and [what the worst case would cost].',
    answer:
      'The Chief Operating Officer stated that the nomination agreement ran to 2031 and contained a voids guarantee. She would not put a figure on it in open business while terms were still being negotiated.',
    asks: ['polar implicit', 'quantity declining'],
  },
  {
    question:
      'Council Member Delgado: [Is the lead service line inventory done], and [what happens to folks on the east side who got the letter]?',
    answer:
      "Public Works Director: It went to the state October 14, all 6,212 lines. If you got the letter, you call the number on it, we schedule a tech, and if it's lead we replace our side and yours at no charge.",
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question:
      'A member from the floor asked [why the Penrose legacy had been spent on the headquarters roof rather than on services].',
    answer:
      'The Treasurer said that the Society was grateful to all who remembered it in their wills. Legacies were by their nature unpredictable and it was the policy not to budget for more than 80% of the three-year average, which this year had been £612,000.',
    asks: ['reason dodging'],
    note: 'full of figures on legacies, none of it on why this one went on the roof',
  },
  {
    question:
      'Cllr Macaskill sought [assurance that care home placements would not be frozen again before the end of the financial year].',
    answer:
      'The Chief Officer could not give that assurance. The overspend stood at £2.3m at period 7 and the Chief Finance Officer had asked for every option to be kept open.',
    asks: ['assurance explicit'],
    note: 'a refusal to assure is a stated polarity, with the overspend as evidence; not declining, since the question is answered',
  },
  {
    question: '[Why has the wait for an autism assessment doubled since 2022]?',
    answer:
      'I know how hard this is for families and I want to say that first. There is no one thing I can point to, and it is the same up and down the country. Here, referrals have gone from about 90 a month to just over 200, and we lost two of our five paediatricians in the same period.',
    asks: ['reason explicit'],
  },
  {
    question:
      'The ICB closed the walk-in centre at Holm Street in June. [What assessment was made of the effect on people without a car], [where can it be read], and [looking back, do you think the consultation was adequate]?',
    answer:
      'Thank you for your question. An Equality and Health Inequalities Impact Assessment was completed in February and included drive-time and bus modelling for the 11 wards concerned. It is published with the papers for the March Board, item 9. The ICB would like to thank the 1,140 residents and organisations who took part in the consultation.',
    asks: ['manner explicit', 'entity explicit', 'opinion dodging'],
    note: 'thanks to those consulted repeat the word but say nothing on whether the consultation was good enough',
  },
  {
    question: 'Q. [Are any pupils on part-time timetables]?',
    answer: 'A. Four, all in Year 9, each with an end date agreed with the parents and the local authority.',
    asks: ['polar explicit'],
  },
  {
    question:
      "The Chair of the Residents' Panel asked [when the Repairs Hub would go live], given that it had been promised for the spring.",
    answer:
      'It was reported that mobilisation was progressing and that the project team were working through a small number of issues with the supplier. A go-live was not thought to be far away.',
    asks: ['time general'],
  },
  {
    question:
      'Q: [How does the school know that the interventions are working], and [which groups are not catching up]?',
    answer:
      'A: Pupils sit the same test at the start and end of each ten-week block and the results go to the pupil progress meeting. Of the last block 19 of 24 had made at least three months.',
    asks: ['manner explicit', 'entity dodging'],
    note: 'the figure is for all pupils together; no group is spoken of',
  },
  {
    question: 'Staff Governor (Nursing): [Could we have a breakdown of agency spend by division]?',
    answer: 'Yes, I will ask Finance to circulate it with the minutes.',
    asks: ['quantity deferred'],
    note: 'the yes is only to the sending; the breakdown itself is not given',
  },
  {
    question:
      'Cllr Ní Dhomhnaill asked [how many patients had been on trolleys on the first Monday of each month since September] and [whether the surge unit was open].',
    answer:
      'Mr Hanley replied that he had not the figures by month. The surge unit had opened on the 4th of November with 18 of its 24 beds staffed.',
    asks: ['quantity ignorance', 'polar explicit'],
  },
  {
    question: '[Do the trustees think the merger has been good for the people we are here for]?',
    answer:
      'I do, yes. A family in Tarrow who would have been turned away two years ago for living on the wrong side of the county line is now on our books, and there are some sixty like them.',
    asks: ['opinion explicit'],
  },
  {
    question:
      'Trustee Bouchard inquired about [the number of portables at Ridgeview Elementary] and [whether the Ministry had approved the addition].',
    answer:
      "Superintendent Khan responded that there are currently six, with one more to be sited over the winter break. The addition is number two on the District's capital submission; the Ministry usually communicates its decisions in mid-March.",
    asks: ['quantity explicit', 'polar implicit'],
    note: 'that it is not approved yet has to be inferred from the time of the decisions',
  },
  {
    question: 'Mrs P. Tunney, Wandoo Road: [When will Wandoo Road be sealed]? I was told 2019, then 2022.',
    answer: 'The Director Infrastructure Services took the question on notice.',
    asks: ['time deferred'],
  },
  {
    question:
      'Professor Achterberg reminded Council that the voluntary severance scheme had been presented in May as a one-off, that 83 colleagues had left under it and that some departments now relied on hourly-paid staff to deliver core modules. He asked [whether a second scheme was planned].',
    answer:
      'The Vice-Chancellor said that there was no plan for one, though in the present climate he would be foolish to rule anything out.',
    asks: ['polar explicit'],
    note: "the hedge does not undo the stated 'no plan'",
  },
  {
    question:
      'Ms Tranter noted three absconsions from the same ward within six weeks. [Had the fence been looked at], [who had done the review], [what had it found] and [when would the Board see it]?',
    answer:
      'The Chief Nurse confirmed that it had; the height was compliant. The patient safety team had carried out the review with a matron from Corby House. In all three cases leave had been granted after a handover at which the risk assessment was not read out. It would come to the February Board.',
    asks: ['polar explicit', 'entity explicit', 'manner explicit', 'time explicit'],
  },
  {
    question: "[Why am I paying a service charge for a lift that hasn't worked since August]?",
    answer: "That would be one for the managing agent, Colyer's, I'm afraid. The lease is with them and not with us.",
    asks: ['reason deflection'],
  },
  {
    question: 'Trustees sought [confirmation that the single central record had been checked this term].',
    answer:
      'It was looked at by the safeguarding trustee on 3 October; two missing dates of issue were put right the same day.',
    asks: ['polar explicit'],
  },
  {
    question:
      '[What is the Trust doing to reduce violence against staff in the Emergency Department], and [have assaults come down]?',
    answer:
      '- Security presence extended to 24 hours from 1 July\n- Body-worn cameras issued to triage nurses and porters\n- Reported assaults 41 in quarter two, 26 in quarter three',
    asks: ['manner explicit', 'polar explicit'],
  },
  {
    question:
      'Mr Featherstone asked [how the Trust was supporting the families named in the maternity review] and [whether the recommendations had been accepted in full].',
    answer:
      'The Director of Midwifery explained that each family had a named liaison midwife and had been offered counselling through the hospice, outside the Trust. There were 23 recommendations and 19 had been accepted.',
    asks: ['manner explicit', 'polar explicit'],
    note: '19 of 23 is a no that nobody could doubt',
  },
  {
    question:
      '[What steps are being taken to get the waiting list for community podiatry down], and [what is being done about the shortage of podiatrists]?',
    answer:
      'We recognise how frustrating the waits are. The service has a recovery plan which is monitored monthly, and the team are working tirelessly to make sure people are seen as soon as they can be. Numbers in training are set by the national body and the universities, and we would suggest that the question is raised with them.',
    asks: ['manner general', 'manner deflection'],
  },
  {
    question:
      'Q: [What is the plan for the Year 11 mathematics set that has had four teachers since September]? [Will they get extra lessons]?',
    answer:
      'A: - Mrs Bakshi takes the set from 6 January and will keep it to the examination\n- It is a popular set with some lovely pupils in it\n- Saturday mornings from half-term, with transport',
    asks: ['manner explicit', 'polar explicit'],
  },
  {
    question:
      "The Treasurer of the Students' Union asked [why the hardship fund had been underspent by a third] and [what had been done to advertise it].",
    answer:
      'The Director of Student Life reported that 412 applications had been received, slightly more than in the previous session. Posters were up in the halls, and personal tutors had been given a card with the link.',
    asks: ['reason dodging', 'manner explicit'],
    note: 'the number of applications does not say why the money was not spent',
  },
  {
    question:
      'Cllr Gunn asked [whether the Health and Social Care Partnership had met the three-week target for care at home in the northern isles].',
    answer:
      'Ms Isbister said that the longest anybody had waited in the quarter was 16 days, so comfortably inside it.',
    asks: ['polar explicit'],
  },
  {
    question:
      '[How much reserves does the charity hold], [how many months does that keep us going], and [is that enough]?',
    answer:
      "£1.4 million unrestricted. At this year's rate of spending, about seven months. Our policy says six, so the trustees are content.",
    asks: ['quantity explicit', 'quantity explicit', 'polar explicit'],
  },
  {
    question:
      'Resident question (read by the clerk): In the 2023 newsletter you told us that all fire doors in the three towers would be replaced within 18 months. Eighteen months have passed. I can see from my landing that at least nine have not been touched, and on two of them the closer has been taken off and left on the floor. [When will the work be finished]? [Who is checking the contractor]?',
    answer:
      'The safety of residents is our absolute priority and we fully understand your concern. Fire doors are one part of a layered approach to safety in tall buildings which also includes the alarm system, the risers and good housekeeping. The works are inspected on our behalf by Rowan Beck Surveyors, who sign off each floor.',
    asks: ['time dodging', 'entity explicit'],
  },
  {
    question:
      'Mrs Ellwood wished to know [what had happened to the £80,000 raised by the League of Friends for the garden].',
    answer:
      'The money was in the charitable funds account and had been ring-fenced. It would be spent when the drainage survey had been done, in the summer.',
    asks: ['manner explicit'],
  },
  {
    question: 'Trustee Okafor asked [whether the District tracks how many students age out without a graduation plan].',
    answer:
      'Director of Instruction Pelletier stated that the District does not, but that she can see the value in it and will bring a proposal to the Education Committee in April.',
    asks: ['polar explicit'],
  },
  {
    question: '[Is it true that the board was told about the structural problem in the sports hall in 2021]?',
    answer: "I wasn't on the board then and I have not been able to find the minutes.",
    asks: ['polar ignorance'],
  },
  {
    question:
      'Dr Hulme asked [what the trajectory was for 62-day cancer performance], [which tumour sites were furthest away] and [what would change].',
    answer:
      'The Chief Operating Officer set out a trajectory of 70% by the end of March, from 61% at present. Urology and lower GI were the outliers. For urology a second biopsy list started in January.',
    asks: ['quantity explicit', 'entity explicit', 'manner explicit'],
    note: "'trajectory' is a level to be reached, hence quantity; the change named for one of the sites is one specific measure",
  },
  {
    question: 'The vice-chair sought [an update on the recruitment of a clerk to the local governing bodies].',
    answer:
      'No change since the last meeting: the post is out to advertisement for the third time, closing on the 28th.',
    asks: ['manner explicit'],
  },
  {
    question:
      "Ms Fairbairn asked [whether the new visiting policy had been discussed with the carers' forum before it was issued], and for [an example of something the Trust did differently because of a carer].",
    answer:
      "The Chief Nurse said that carers were at the heart of everything the Trust did. The forum met quarterly and was chaired by a carer; its next meeting was on 9 May. The fold-out beds on Wards 9 and 11 had been a carer's idea.",
    asks: ['polar dodging', 'example explicit'],
    note: 'much about the forum, nothing on whether it was asked about the policy',
  },
  {
    question:
      '[Does the Association still have any homes with an EPC of E or lower], and [if so, where are they]? [Will they all be done by 2030]?',
    answer:
      "Yes, 118. I can let the committee have a list of the estates after the meeting. At what's in the budget we can do about a dozen a year.",
    asks: ['polar explicit', 'entity deferred', 'polar implicit'],
    note: 'a dozen a year out of 118 comes to a no that is not spoken',
  },
  {
    question:
      'Deputy Carmody asked the HSE to [explain why the day hospital in Ballyduff had not reopened] and to [give a date for it].',
    answer:
      'Ms Quirke said the building had been handed to the vaccination programme in 2021 and the lease of the alternative premises had fallen through in August. It was hoped to have good news in the new year.',
    asks: ['reason explicit', 'time general'],
    note: "'hoped to have good news in the new year' dates the news, not the reopening",
  },
  {
    question:
      'A staff governor asked [what the Trust made of the drop in the number of staff who would recommend it as a place to work].',
    answer: 'The Chair said that he found it painful to read and put most of it down to the parking.',
    asks: ['opinion explicit'],
  },
  {
    question:
      'Senator Abara asked [what proportion of modules used lecture capture] and [if the University would make it compulsory].',
    answer:
      'The PVC (Education) replied that it was used in 58% of first-year modules; she had no figure for later years. It would be a matter for each Faculty Board to determine.',
    asks: ['quantity partial', 'polar deflection'],
  },
  {
    question:
      "Public Comment, R. Salcedo: I'd like to know [who signed off on cutting down the oaks at the library] and [what it cost].",
    answer:
      "Parks Director Nguyen: I did. The arborist gave us a report saying three of the five were hollow. We're still waiting on the final invoice so I don't have that tonight.",
    asks: ['entity explicit', 'quantity ignorance'],
  },
  {
    question: 'The Committee asked for [assurance that the backlog of unread X-rays had not led to harm].',
    answer: 'The Medical Director said that he was assured.',
    asks: ['assurance partial'],
    note: 'a bare polarity without any evidence',
  },
  {
    question:
      'Cr Ng asked [what options are available to ratepayers who cannot meet the new waste charge by the due date].',
    answer:
      'Manager Finance acknowledged that these are difficult times for many in our community and that nobody takes pleasure in a new charge. Ratepayers may apply for a payment arrangement of up to 12 months, interest free for pensioners, or a deferral under the hardship policy.',
    asks: ['manner explicit'],
  },
  {
    question:
      '[Why is the school not offering German any more], and [will pupils who have already started it be able to take the GCSE]?',
    answer:
      'There were only seven choices for it this year and we could not replace Frau Keller. All those in Years 9 and 10 will be taught through to the exam by the sixth form college.',
    asks: ['reason explicit', 'polar explicit'],
  },
  {
    question:
      'Lead governor: The internal auditors gave limited assurance on consultant job planning, the second year running. [What is different this time], and [can you give us two examples of specialties that have improved]?',
    answer:
      'Job planning is now being taken very seriously indeed at every level, with strong ownership, and the tone from the top has changed. Dermatology has gone from 40% signed off to 97%.',
    asks: ['manner general', 'example partial'],
    note: 'one example of two; it shows a result and not what is done differently',
  },
  {
    question: 'The Chair of Audit enquired [whether the bank had been told of the covenant breach].',
    answer:
      'The Group Finance Director stated that the compliance certificate had gone to the bank in the usual way on 4 June, and that it showed the figures as they were.',
    asks: ['polar implicit'],
    note: 'a certificate with the true figures tells the bank of the breach; that it was told is left to be inferred',
  },
  {
    question: 'Mrs Olusanya asked [whether any serious incidents had been linked to the new referral system].',
    answer:
      'None that the ICB was aware of. Work was continuing with practices to clear the older referrals out of the queue.',
    asks: ['polar explicit'],
    note: "'none' is the answer; the continuing work stands beside it",
  },
  {
    question: 'Cllr Thwaite asked [who would chair the new Place Committee] and [whether it would meet in public].',
    answer: '',
    asks: ['entity unrecorded', 'polar unrecorded'],
  },
  {
    question: '[How many community fridges are we running at the moment]?',
    answer: 'One in each of the six hubs, except Scarle, where the shop next door already does it.',
    asks: ['quantity implicit'],
    note: 'five has to be worked out; no number of fridges is stated',
  },
  {
    question:
      "The Chair of Finance asked [when the school expected to be out of the temporary classrooms] and [what the three reasons had been for the delay to the new block], which the contractor's letter had only alluded to.",
    answer:
      'Mr Zielinski said that the hire ran out on 31 July and had not been extended. The first reason had been the bats, which had cost a whole winter. Relations with the contractor were now much improved.',
    asks: ['time implicit', 'reason partial'],
    note: 'the end of the hire lets the date be inferred; one reason of three',
  },
  {
    question: "[What has been done about each of the four 'must do' actions from the inspection of Theatres]?",
    answer:
      'The resuscitation trolleys are now checked nightly by the site manager and the log is audited, which deals with the first. We are in no doubt of the importance of the others.',
    asks: ['manner partial'],
  },
  {
    question: 'Resident: [Will the Westgate office stay open]?',
    answer: 'The lease there has another four years to run.',
    asks: ['polar implicit'],
    note: 'a yes is meant, but a lease does not by itself keep an office open',
  },
  {
    question:
      'Dr Nic Giolla Bhríde asked the President for [his view on whether the Irish language scheme should be funded ahead of the sports dome].',
    answer:
      'The President remarked that in thirty years he had not met anybody who had left the place for want of a dome.',
    asks: ['opinion implicit'],
  },
  {
    question:
      'Non-executive directors sought [assurance that the fit and proper person checks were up to date for all board members], and asked [how references were taken for interim appointments].',
    answer:
      'The Company Secretary said that the position was satisfactory. For interims two references were taken by telephone by her own office, one of them from the last NHS employer, and noted on the electronic staff record.',
    asks: ['assurance partial', 'manner explicit'],
    note: "the assurance itself has a bare 'satisfactory' and no evidence; the telephone references belong to the second ask",
  },
  {
    question:
      'Q. Parents of children at the Moor Lane end are still seeing the bus leave without them. [What is the school doing about it], and [could a second vehicle be laid on]?',
    answer:
      "A. The Headteacher is in regular dialogue about this and shares parents' frustration. Any second vehicle would be for the county council's passenger transport unit, which holds the contract.",
    asks: ['manner general', 'polar deflection'],
  },
  {
    question:
      'The Board considered the fire at Dunlin House. Ms Garrity asked [how many households had been moved out], [who had decided to evacuate], [what was being done for those who had lost their belongings] and [when the cause would be known].',
    answer:
      '- 42 households, all but three now in other homes of the Association.\n- Nobody was moved before the out-of-hours duty manager got there at 3 a.m.\n- Carpets and curtains are being replaced from the decant budget. Other losses were being thought about.\n- On the cause, she would write to members once she had spoken to the fire service.',
    asks: ['quantity explicit', 'entity implicit', 'manner partial', 'time deferred'],
    note: "the duty manager's part in the decision has to be inferred; on the belongings only carpets and curtains are covered; on the cause a letter is promised and nothing given",
  },
  {
    question: 'Cllr Sowerby asked [if the consultant suspended in May had now returned to work].',
    answer:
      'The Chief Medical Officer said that there was a process under way and that it would be wrong of her to say anything about an individual.',
    asks: ['polar declining'],
  },
  {
    question:
      'Miss Abercrombie enquired [what effect the closure of the respite unit at Invercairn was having on families], and [whether the unit would ever reopen].',
    answer:
      "The Head of Service noted that requests for emergency residential placements had gone from two to nine since the unit shut, and that six carers had asked for a new assessment. The building was on the council's disposals list.",
    asks: ['manner implicit', 'polar implicit'],
    note: 'the strain on families is left to be read from the requests, the no from the disposals list',
  },
  {
    question: "Board Member Haskins: [What's the plan for the reading scores]?",
    answer:
      "Superintendent Boyle: Are you asking about the state test, or the fall screener that was in Tuesday's packet?",
    asks: ['manner clarification'],
  },
  {
    question:
      'Trustee Lemieux asked [if the District could lower the walk limit to 2.4 km] and [how many more students would then be eligible for the bus].',
    answer:
      'The Secretary-Treasurer noted that walk limits are funded, and for all practical purposes set, by the Province. Transportation had modelled 2.4 km last year, when it came to 690 more riders.',
    asks: ['polar deflection', 'quantity explicit'],
  },
  {
    question:
      'Mr J. Hartigan, Kerrabee: [What is being done about the corellas at the oval], [what has it cost] and [when will the oval be fit for the juniors]?',
    answer:
      'The Director Community advised that a licensed contractor has been scaring the flock at dusk since 8 March and that lights have been refitted with guards. Costs to the end of the month are $6,340. The juniors have their first home game down for 27 April and the club has not been told to move it.',
    asks: ['manner explicit', 'quantity explicit', 'time implicit'],
    note: 'that it will be fit by 27 April follows from the game standing; no date for the oval is given',
  },
  {
    question:
      'A Friend of the Museum asked [how the Trust intended to attract younger members], and [whether the under-26 rate had been a success].',
    answer:
      'The Director replied that engaging with the next generation was one of the pillars of the strategy and that there would be much more activity in this space. As to the rate, she had to admit that it had not; 38 people had taken it up and 30 of those had not renewed.',
    asks: ['manner general', 'polar explicit'],
  },
  {
    question:
      'Cllr Mulvihill asked [how many apprentices had been taken on in each of the five training centres], [why the numbers in plumbing were so low] and [whether the SOLAS target would be met].',
    answer:
      'The Director of FET said that Carrigeen had taken 88 and Mountfield 61. She did not know why plumbing should be different from electrical. The target would be missed by about forty.',
    asks: ['quantity partial', 'reason ignorance', 'polar explicit'],
    note: 'two centres of five',
  },
  {
    question:
      'Ms Pugh asked [whether the minor injuries unit at Llanddewi would be open over Christmas] and [how residents would be told of its hours].',
    answer:
      'Mr Vaughan stated that the rota for the unit had been filled for every day except the 25th. Hours would go on the practice answerphones and in the Journal on the 12th.',
    asks: ['polar implicit', 'manner explicit'],
    note: 'a filled rota suggests that it will open; it is not said',
  },
  {
    question:
      'Mr Ferreira said that the Committee was being asked to note a deterioration in five indicators out of nine. He wished to know [what was driving the fall in 12-hour performance], [which of the actions in the plan had been completed], [what difference they had made], [whether the winter money was all spent] and [how confident the Chief Operating Officer was of recovery by quarter four].',
    answer:
      '- Attendances by over-75s had gone up by 12% and there had been norovirus on three wards since the middle of November.\n- The frailty assessment area and the second triage nurse were in place.\n- It was challenging to isolate the effect of any one action.\n- £640,000 remained.\n- The whole team was focused on recovery.',
    asks: ['reason explicit', 'entity explicit', 'manner general', 'polar explicit', 'assurance general'],
    note: "'challenging to isolate' is on the subject and without content ('this is difficult'); the focus of the team gives no degree of confidence",
  },
  {
    question:
      "The President of the Students' Association queried [whether Senate had been shown the equality impact of the timetable change].",
    answer: 'The Registrar undertook to check and to write to her.',
    asks: ['polar deferred'],
  },
  {
    question: '[Do you think people in this town get a fair deal from the NHS]?',
    answer: "I think that's one you need to put to your MP.",
    asks: ['opinion deflection'],
  },
  {
    question:
      'Governors asked [how the pupil premium was being spent on the children who join in the middle of the year].',
    answer:
      'Mobility was a hard issue for every school of this kind and there was more to do on it. Each child was given a book bag and a uniform voucher on arrival, and sat with Mrs Iqbal for four mornings of catch-up, which came to roughly £310 a head.',
    asks: ['manner explicit'],
  },
  {
    question: '[Has the insurer paid out for the flood in the archive]?',
    answer:
      'The matter is being progressed, as they say. So no, not yet: the loss adjuster has been twice and wants a third quotation.',
    asks: ['polar explicit'],
  },
]
