import type { AnswerCase } from '../answer-case'

export const realServices: readonly AnswerCase[] = [
  {
    question:
      'Members noted the rise in missed bin collections over the autumn, in particular around Thornhay and the Slades estate. Cllr Ibbotson asked [what had caused this] and [when the service would be back to normal].',
    answer:
      '- The Head of Street Scene thanked residents for their patience and said that crews had worked extremely hard in difficult conditions.\n- Missed collections stood at 94 per 100,000 in October against 61 the year before.\n- Two of the older vehicles had failed their test within a week of each other and the hire vehicles were too wide for the terraces.\n- There had also been some turnover among agency loaders.\n- All rounds bar garden waste had run to timetable since 18 November.\n- Members were encouraged to report through the app so that hot spots could be seen.',
    asks: ['reason explicit', 'time explicit'],
  },
  {
    question:
      'The Committee had received the quarterly report on adult social care waiting times. Cllr Fenwick asked [how many people were waiting for a first assessment] and [what was being done to keep them safe in the meantime].',
    answer:
      'The Assistant Director said that the position had improved since the spring and wished to record her thanks to the duty team. At the end of the quarter 418 people were waiting. Everyone on the list is rung every four weeks by a link worker, who uses a simple red, amber and green tool, and those who go to red are seen within two days. There were particular pressures in the east of the borough, where it had been hard to recruit occupational therapists. A new front door had been designed with residents and would open shortly. The Portfolio Holder added that demand was rising in all neighbouring authorities and that this was not a problem of Marlow Vale alone.',
    asks: ['quantity explicit', 'manner explicit'],
  },
  {
    question:
      'In relation to the closure of Priory Street pool, [could officers advise whether the survey of the roof has been carried out], and [if so what it found]?',
    answer:
      '- The survey was completed in the second week of September.\n- Corrosion in eleven of the trusses, two of them below the safe limit.\n- Building remains closed on the advice of the structural engineer.\n- Options to come to Cabinet in the new year.',
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question:
      'Cllr Mrs Dunmore welcomed the new library opening hours but said that residents in Little Essing had told her they had known nothing of it until they found the door shut. She asked [how the changes had been communicated].',
    answer:
      '- Communications is always a challenge and lessons would be learned.\n- It was important that residents had the right information at the right time.\n- The service had worked closely with the communications team throughout.\n- There had been a good response generally and footfall was up in most branches.\n- The Friends groups are a huge asset to the service.',
    asks: ['manner general'],
    note: "'worked closely with the communications team' names no channel",
  },
  {
    question:
      'Cllr Achterberg queried the overspend on home to school transport, which was shown as £1.9m, and asked [whether the figure was expected to grow further before year end].',
    answer:
      'The Finance Business Partner explained that three things came together: more children with plans, 140 of whom were now placed out of the borough; single occupancy taxi routes; and the price per mile which had gone up by 11 per cent at the last tender. A review of routes was under way using new software and it was hoped that this would pull some costs back. The Director said that parents were rightly protective of existing arrangements and this needed handling with care. The forecast had a tolerance in it and the service would keep this under close watch.',
    asks: ['polar general'],
    note: "tolerance, hope and 'close watch' are on the forecast itself but give no direction",
  },
  {
    question: 'Asked [if there was still a night-time wardens service in the sheltered schemes].',
    answer: 'No. It had ended in 2021 and was replaced by the pendant alarm.',
    asks: ['polar explicit'],
  },
  {
    question:
      'The Chairman referred to the complaints about the state of Harcombe Lane cemetery. [Who is responsible for the boundary wall], [is it insured] and [when can we expect to see the repairs start]?',
    answer:
      "- Officers had met on site with the Parochial Church Council and with a representative of the Diocese, a useful meeting.\n- The wall is the council's from the lych gate round to the allotments; the remainder belongs to the church.\n- Quotations have been sought from four stonemasons, of which two had replied.\n- Bats will need to be considered before any scaffold goes up and the ecologist cannot survey until May.\n- Grass cutting is now fortnightly again.",
    asks: ['entity explicit', 'polar dodging', 'time implicit'],
    note: "time: that nothing starts before May follows from the ecologist's survey but is not said",
  },
  {
    question:
      'A member of the panel asked for [an update on the Cable Wharf regeneration] following the withdrawal of the preferred developer in July.',
    answer:
      'The Strategic Director reported that the land assembly was complete with the exception of the former chandlery. Soft market testing had been held with five developers and a revised brief, with fewer flats and no hotel, had been prepared in response. It was proposed to go back to the market in February. Homes England had indicated that the £6.2m would stay available until March 2027. She acknowledged that people in the town were frustrated and said that she was as well. Cllr Oyelaran thanked officers for their efforts.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Tranter said that Ward Members had been promised a list of gullies cleaned in the last cycle and nothing had come. He asked [whether the list would be published] and [why it had taken so long].',
    answer:
      '- It was acknowledged that this had been outstanding for some time.\n- The contractor holds the data in a different format and the two systems do not talk to each other. The officer who had been matching them by hand left in August and the post was held vacant.\n- Highways are gulley cleaning 24,000 assets per year, with priority given to the flood risk routes.\n- Once the match is done the list goes up on the open data pages.',
    asks: ['polar explicit', 'reason explicit'],
  },
  {
    question:
      'Councillor Bhandal enquired about the recommendations of the Task and Finish Group on damp and mould, agreed by Cabinet in January. [How many of the fourteen have been implemented] and [which are outstanding]? She also wanted to know [whether tenants had been involved in the work since].',
    answer:
      'The Head of Housing Operations drew attention to Appendix B. Nine were closed, three were on track and two had been overtaken by the new regulations. The outstanding ones concern the data sharing with health visitors, the ventilation standard for re-lets and the specialist surveyor post. With regard to tenants, the scrutiny panel had looked at a sample of forty case files in June and had changed the wording of the letter which goes out after the first visit. There was a way to go but the culture was shifting and this was reflected in the conversations she had on site. Cllr Bhandal remarked that the appendix was hard to read in black and white.',
    asks: ['quantity explicit', 'entity explicit', 'polar explicit'],
  },
  {
    question: 'Cllr Hollis asked [if the Council had considered bringing the parking enforcement back in house].',
    answer:
      'The Cabinet Member said that the current contract ran until 2028 and there was a break clause in the third year. Performance had been mixed. There were lots of views on in house versus contracted out and he had an open mind. Blue badge misuse was a matter close to his heart and two prosecutions had been brought since Easter.',
    asks: ['polar general'],
  },
  {
    question:
      'Cllr Sorrell asked the Director of Public Health [why the uptake of the NHS health check was so low in the Ferrybridge and Dock wards].',
    answer:
      '- Uptake was 28% in the two wards against 51% in the borough as a whole.\n- The health check is for people between 40 and 74 and is offered every five years.\n- It is a complex picture with a number of factors at play, some of which are historic.\n- What she would like to see is a nurse in the workplaces. A pilot at the bus depot reached 60 drivers in an afternoon, most had not seen their GP for years.\n- Pharmacies remain keen to play a part.',
    asks: ['reason general'],
  },
  {
    question:
      "Concern was expressed about the Council's reliance on interims in the planning service. [What do the interims cost us per month]?",
    answer:
      'The Service Director replied that there were seven interims at present, two fewer than in the summer. All had been procured through the framework and their day rates were in line with the market. Permanent adverts had gone out for principal planner posts with a market supplement and there had been some promising applications. The member was right to raise it. Interims brought experience and had helped to clear the backlog of major applications.',
    asks: ['quantity general'],
    note: "'in line with the market', no amount",
  },
  {
    question:
      'Cllr Voss asked [whether the equality impact assessment had been done before or after the decision to close the day centre], as it was dated the same week.',
    answer:
      'The Monitoring Officer said that the draft was with the decision-maker when the decision was taken and that what bears the later date is the version as tidied up for publication.',
    asks: ['entity explicit'],
    note: 'either-or ask: before, as a draft',
  },
  {
    question:
      '[What assurance can you give that the lessons from the Ofsted monitoring visit have been taken on board by the front line]?',
    answer:
      '- The visit was a fair reflection of where the service is at.\n- An improvement board chaired independently meets every six weeks.\n- 112 case audits since the letter; the share graded inadequate has come down from 31% to 12%.\n- Team managers now sign off supervision in the system and it shows if it is late.\n- We are not complacent, caseloads remain too high in the two assessment teams.',
    asks: ['assurance implicit'],
    note: 'evidence is plentiful but no polarity is stated',
  },
  {
    question:
      'Cllr Pemberton asked about the consultation on the Local Plan. He wished to know [how many responses had been received], [whether a breakdown by parish was available] and [what the main themes were].',
    answer:
      'The Planning Policy Manager advised that it had been a very successful consultation with events at nine village halls and an exhibition van. Responses were still being logged because a good number came on paper, but would come out somewhere between 3,800 and 4,000. A parish breakdown was not something the system could do as postcodes had been optional on the form. The main ones were drainage, the A-road junction at Coldwell and loss of green gap, with schools not far behind. There had been support too, in particular from younger respondents who wanted somewhere to live. Submission was planned for April and the Planning Inspectorate would take it from there.',
    asks: ['quantity explicit', 'polar explicit', 'manner explicit'],
  },
  {
    question: 'The Committee sought [clarification on how residents could apply to the £400,000 hardship fund].',
    answer:
      'Officers said that the fund had been launched in October and publicised widely. It was being administered by the Benefits team with two temporary staff. £265,000 had gone out in supermarket vouchers to families with free school meals, £70,000 to the advice agencies and the rest was held for boiler repairs over the winter. There had been heartening stories. Cllr Menon said that in her ward the foodbank had run out twice and that it was a disgrace in this day and age.',
    asks: ['manner dodging'],
  },
  {
    question: "Cllr Garrity asked [who had authorised the tree felling on Bishop's Walk].",
    answer:
      'It had been authorised under delegated powers and in accordance with the scheme of delegation. The trees had been inspected and found to be in decline. Replacement planting was due.',
    asks: ['entity general'],
    note: "'under delegated powers' is on the authorisation, names no officer or role",
  },
  {
    question:
      'Mr Kerslake (co-opted member) referred to the falling number of apprentices in the workforce. [What is the Council doing about this], and [is the levy being used in full or handed back]?',
    answer:
      '- Numbers fell from 63 to 48 on account of the restructure, as reported in June.\n- An early careers lead has been in post since August and sits in HR.\n- Every vacancy at grade 5 and below is now looked at as an apprenticeship first.\n- £112k of levy expired last year and went back to the Treasury. This year we have passed £40k on to two care providers.\n- Much depends upon managers having the capacity to support people.\n- Two of our apprentices were shortlisted in the regional awards.',
    asks: ['manner explicit', 'entity explicit'],
    note: 'either-or: not in full, £112k expired and went back',
  },
  {
    question:
      'The Chair asked [if the report of the external auditor on the wholly owned company would be shared with this Committee] and [when].',
    answer:
      'The Section 151 Officer replied that it contained commercially sensitive information and that it would be for the shareholder board to decide in the first instance.',
    asks: ['polar deflection', 'time deflection'],
  },
  {
    question: 'Dr Hallam (NED) asked [whether the Trust was confident of meeting the 78% four hour standard in March].',
    answer:
      'The COO said that February had closed at 71.4% and that both sites had been in escalation for most of the month. Length of stay was the determining factor. The discharge lounge at Kelmouth General had moved to seven day opening and an acute frailty team was in place from 8am. There was more to do on criteria led discharge. She reminded the Board that performance in the equivalent month of last year had been 66%.',
    asks: ['assurance implicit'],
  },
  {
    question:
      'In respect of the maternity action plan, Mrs Obuya asked [how many of the outstanding actions were overdue] and [what the plan was for recovering them].',
    answer:
      '- The Chief Midwife explained that there were 19 open actions.\n- Five are past their date, chiefly those that hang on the electronic record.\n- Weekly confirm and challenge with the Chief Nurse since 3 March.\n- Two of the five to be closed on paper forms in the interim, the other three re-dated to July with the agreement of the regional team.\n- Feedback from the Voices Partnership has been constructive and their walk round of the triage area was well received.',
    asks: ['quantity explicit', 'manner explicit'],
  },
  {
    question:
      'The Chair invited questions from members of the public. Mr D Prosser asked [when the minor injuries unit at Tarrock would reopen overnight].',
    answer:
      'The Chief Executive said she completely understood the strength of feeling in Tarrock, where she had herself attended two packed meetings. The decision to suspend the overnight service had been made on grounds of safety. Recruitment to emergency nurse practitioner posts remained a challenge across rural areas. The Trust was fully committed to the unit and had invested in a new X-ray room, and the Board would continue to keep the matter under review with partners.',
    asks: ['time general'],
    note: "speaks of the unit and the suspension throughout ('under review'), gives no date",
  },
  {
    question:
      'Ms Khatri noted that agency spend had reduced for five months in a row and asked [if the reduction was sustainable].',
    answer:
      'The Chief People Officer put it down to the direct engagement model for doctors and to stopping off-framework bookings altogether from 1 September, save with executive sign off. International nurses were now through their OSCE. She was cautious about the winter. The Chief Finance Officer added that the bank rate review was still to come and would be a hard conversation with some groups.',
    asks: ['polar general'],
    note: 'caution and a coming review, no direction in it',
  },
  {
    question:
      'With regard to paragraph 4.3, [can it be confirmed that all mortality reviews for patients with a learning disability are now completed in the 90 days]?',
    answer:
      "- Not all; 14 of 17 were in the last quarter.\n- The three late ones all awaited coroner's papers.\n- Reviewer pool has gone from four to nine.",
    asks: ['polar explicit'],
  },
  {
    question:
      'Prof. Lindqvist asked about the electronic patient record. [Had clinicians been engaged sufficiently] and [what was the fall back]?',
    answer:
      'The Chief Digital Officer said there had been a huge amount of work and it was the most complex thing the Trust had ever done.\nThere were 212 clinical champions and every specialty had a named lead who had signed off its build; some anaesthetists had been vocal but they had been listened to, and their workflow rebuilt.\nIf the gateway on 4 June was not passed there was a second slot in October which the supplier was holding free of charge.\nThe Medical Director added that no system goes in without pain and that colleagues elsewhere had warned about the outpatient letters.',
    asks: ['polar explicit', 'manner explicit'],
    note: 'polar: 212 champions, every lead signed off, objections met: read as a plain yes',
  },
  {
    question:
      'Mr Tolland remarked that the number of complaints re-opened had gone up. He asked [whether the Trust was learning from them].',
    answer:
      'The Director of Nursing advised that complaints were down in overall terms by 6 per cent which was encouraging. The team had been through a period of change, with a new Head of Patient Experience since May and two investigators who had not written responses before. A learning bulletin comes out monthly and things do change: after three complaints about the early pregnancy room it had been moved away from the labour ward. Compliments were not always recorded and she encouraged wards to do so.',
    asks: ['polar explicit'],
  },
  {
    question: '[How is the Board assured that the corridor care is safe]?',
    answer:
      "- Nobody wants to provide care in a corridor and we should not normalise it.\n- Standard operating procedure approved by Quality Committee in December.\n- Hourly rounding by a named nurse, portable suction and call bells at all 12 spaces.\n- Harm reviews for everyone over 6 hours; two moderate harms found to date out of 340.\n- Matron of the day reports numbers at the 4 o'clock huddle.",
    asks: ['manner explicit'],
  },
  {
    question:
      'Mrs Pascoe wished to know [whether the private company that had been using theatre 6 at weekends paid for it] and [how much].',
    answer:
      "The Deputy CFO confirmed there was a charge per session. The income would be shown in next month's report under other operating income, along with the lettings.",
    asks: ['polar explicit', 'quantity deferred'],
  },
  {
    question:
      'The Chair reflected on the patient story and asked [what would be different for Mr B if he came in today].',
    answer:
      "The Divisional Director thanked Mr B's daughter for her courage in coming to speak. It had been difficult to hear. The team had met with the family on two occasions and had apologised. A hospital passport would be opened at the front door and his communication board would travel with him, and there is now a liaison nurse until 8pm and at weekends. He could not promise that the wait would be shorter. Board members agreed how powerful it was to hear directly from families.",
    asks: ['manner explicit'],
  },
  {
    question:
      'Ms Arkwright asked [how the System would fund the virtual wards once the national money stopped in April].',
    answer:
      "The ICB's Chief Finance Officer said it was one of a number of items in the planning round. All partners valued the virtual wards. Difficult choices would have to be made, and there was an expectation that services would transform within the resources available. Evidence of benefit would be important.",
    asks: ['manner general'],
  },
  {
    question:
      'Mr Bassi: the paper talks of a reduction in the waiting list of 2,300. [How much of this is validation] and [how much is actual treatment]?',
    answer:
      '- Good progress and the teams should be commended.\n- About two thirds came off through validation (letters and text), DNAs and duplicates included.\n- The rest is activity, most of it from the weekend lists in orthopaedics and ENT.\n- The ask for next year is a further 5%.',
    asks: ['quantity explicit', 'quantity explicit'],
  },
  {
    question:
      'The Lead Governor asked [whether the Freedom to Speak Up Guardian had sufficient time], given that the cases had doubled.',
    answer:
      'The Guardian said that she had two days per week. She loved the role and was well supported by the Chief Executive, whose door was always open. There were now 22 champions, some more active than others. She had not managed the out-of-hours visits to the night staff this quarter and her proactive work had gone by the board.',
    asks: ['polar implicit'],
  },
  {
    question:
      'Mrs Fairclough asked for [assurance on the ligature risk work on Heron ward], [how many of the anti-ligature doors were in] and [when the rest would be done by].',
    answer:
      'The Director of Estates said that estates colleagues had worked closely with the ward manager and with patients on the choice of colour. Sixteen of 24 doors were fitted. Supply had been an issue across the whole country. There is enhanced observation on the bedrooms which still have the old ones. He expected the remaining eight to be in by the end of May.',
    asks: ['assurance partial', 'quantity explicit', 'time explicit'],
    note: 'assurance: the mitigation is specific, no polarity on whether the risk is managed',
  },
  {
    question: '[Has the flu vaccination rate among front line staff improved on last year]? [What is it at present]?',
    answer: '- A big thank you to the peer vaccinators.\n- 46.2% as at Monday, vs 43.9% same week last year.',
    asks: ['polar explicit', 'quantity explicit'],
  },
  {
    question:
      'Ms Dewhirst, Non-Executive Director, noted that the risk on cyber had been rated 20 for eighteen months. She asked [if the actions listed were actually going to bring it down].',
    answer:
      'Mr Cho acknowledged the challenge. The risk was static because the threat moves too. Multi factor was on for 96% of accounts, and the old servers in pathology, which were the chief weakness, go off in August, when he would expect to see it at 15. Audit Committee would have a deep dive in September. Ms Dewhirst was grateful and suggested that the narrative be clearer.',
    asks: ['polar explicit'],
  },
  {
    question: 'A governor asked [who had decided that the hospital radio would have to move out of its studio].',
    answer: 'The Director of Estates offered to meet him after the meeting to go through it.',
    asks: ['entity deferred'],
  },
  {
    question:
      'The ICB was asked [what the evidence was that social prescribing made any difference to GP attendance], [whether there were plans to extend it to under 18s], and [how the link workers were supported].',
    answer:
      'Dr Sandringham said that there were wonderful stories coming out of it, like the man in Lower Hythe who now runs the allotment. It spoke to what general practice ought to be about. For young people a pilot starts after Easter with the two academies in Hythe, the money being from the Violence Reduction partnership. Link workers met monthly, had a clinical supervisor at the training hub and could use the staff counselling line. Turnover was low at eight per cent.',
    asks: ['manner dodging', 'polar explicit', 'manner explicit'],
    note: 'stories of what it means to people, none on GP attendance',
  },
  {
    question:
      'Cllr Whitbread asked [how many beds were closed on account of the concrete], and [how long this would go on].',
    answer:
      'The Chief Executive said 38 beds, in two wards. The programme of failsafe props was all but finished, so one ward of 18 comes back in November; for the other it depends on the new block, and she would not want to give a date for that until the business case had been through the Treasury.',
    asks: ['quantity explicit', 'time partial'],
  },
  {
    question:
      'Mr Ransome (NED) enquired about the drop in the staff survey scores of the ambulance control room. [Had the exit interviews shown anything]?',
    answer:
      "- The scores were disappointing and below where we want to be.\n- Response rate in EOC was 38%.\n- The Director spent two nights in the room and found people exhausted, with breaks not taken and the rota published at short notice.\n- We don't do exit interviews as a matter of course.\n- An action plan is being co-produced.",
    asks: ['polar implicit'],
    note: 'since no exit interviews are held they cannot have shown anything; it has to be concluded',
  },
  {
    question: 'Governors asked [if the three new ECTs had settled in].',
    answer: 'Two have, very well. The third has asked to reduce to four days and this has been agreed to Easter.',
    asks: ['polar explicit'],
  },
  {
    question:
      'A governor challenged the figures for persistent absence (24%) and asked [what the school is doing] and [how that compares to similar schools].',
    answer:
      "- Attendance is everybody's business and it features in every staff briefing.\n- The attendance officer makes a home visit on day three, before it was day five.\n- A breakfast offer in Y9 and 10 with 41 signed up.\n- Fines were issued for 12 families for term-time holidays.\n- The trust has similar issues across its secondaries and FFT data comes out later in the month.\n- Staff are to be commended on their perseverance with certain families.",
    asks: ['manner explicit', 'manner general'],
    note: "compare: 'similar issues', no figure or rank; the data is for later",
  },
  {
    question: 'Q. [Did the phonics screening result go up]?',
    answer: 'Up, from 71 to 79.',
    asks: ['polar explicit'],
  },
  {
    question:
      "Mrs Thackeray asked the Head [why the SEND reviews were behind], and [what reassurance parents could be given that they'd be done before the summer].",
    answer:
      'The Head said that the SENDCo is one person with 94 children on the register and had been covering Year 4 since half term, there was nobody else. Two days of supply have been bought in so she can be released. Letters home have gone with a date for every family, the last of them being 28 June, and they would all be done. She understood the frustration which came through on the parent survey.',
    asks: ['reason explicit', 'assurance explicit'],
    note: "assurance: 'they would all be done', with dates and bought-in supply as evidence",
  },
  {
    question: 'In light of the deficit, [what savings have been identified for next year]?',
    answer:
      '- Nothing is off the table.\n- All schools in the county are facing the same pressures and the funding formula does not recognise small rural schools.\n- The SBM has been through every line.\n- Staffing is 86% of the budget.\n- A three-year plan goes to the LA on 1 May.',
    asks: ['manner general'],
  },
  {
    question:
      'A parent governor said that she had heard from parents at the gate that the trip to the Dales was being cancelled. [Is this correct]?',
    answer: "It's being moved to September as the coach company let us down.",
    asks: ['polar implicit'],
    note: 'moved, so not cancelled: follows, is not said',
  },
  {
    question: '[How many exclusions since September], and [are any of these pupils with an EHCP]?',
    answer: '17 suspensions and one permanent. Four of the 17 have a plan.',
    asks: ['quantity explicit', 'polar explicit'],
  },
  {
    question: 'Mr Ogle asked [whether the governors should be worried about the numbers for Reception].',
    answer:
      'The Head said first choices were 38 for 60 places. The birth rate had dropped across town and the new primary at Whinfield was half empty also. Open mornings were busier than last year and the nursery was full. She had looked at mixed age classes with the SLT but no one was keen.',
    asks: ['opinion implicit'],
  },
  {
    question: 'Governors asked [when the boiler was going to be replaced].',
    answer:
      "Condition survey has been submitted. The DfE announces in June, if successful the works are in the summer holiday, otherwise it's patch and mend.",
    asks: ['time implicit'],
  },
  {
    question:
      'The Safeguarding Governor asked [if all staff had read Part 1 of KCSIE], [when the next training would be] and [whether the lunchtime supervisors were included].',
    answer:
      'All bar two who are on long-term sick. INSET on 4 January, and the MDSAs get a shorter session at 2.30 that same day.',
    asks: ['polar explicit', 'time explicit', 'polar explicit'],
  },
  {
    question: 'A governor wondered [whether the staffing structure in maths was strong enough for the new course].',
    answer:
      '- Maths is a shortage subject and we are pleased to be fully staffed, unlike many.\n- Of the eight, five are specialists.\n- The lead practitioner will do two lessons a week of team teaching with the others.\n- Results day will tell.',
    asks: ['polar implicit'],
  },
  {
    question: '[Could the Head tell governors more about the complaint that went to stage 3]?',
    answer: 'The Head was unable to as a panel may have to be drawn from the people in this room.',
    asks: ['manner declining'],
  },
  {
    question: 'Governors asked [what proportion of disadvantaged pupils had taken up a club].',
    answer:
      "The PE lead said clubs had grown from 9 to 21 since the pandemic and there was something for everybody now, even chess and Warhammer. Transport was the thing, as the last bus goes at 3.35, and for some it's looking after little ones. The late minibus will be trialled on Tuesdays and Thursdays. He thanked staff who give their time freely.",
    asks: ['quantity dodging'],
  },
  {
    question: 'A governor asked for [the reasons behind the drop in the sixth form applications].',
    answer: "The Head of Sixth thought it was too soon to say. There's a survey gone out to the Year 11s.",
    asks: ['reason ignorance'],
  },
  {
    question:
      'The staff governor raised workload. SLT had set out a number of changes in its paper. [Are staff noticing the difference]?',
    answer:
      '- Marking policy slimmed down, whole class feedback in its place.\n- Reports are twice a year instead of three times.\n- No emails after 6.\n- One after-school meeting per week capped at the hour.\n- Staff wellbeing is at the heart of what we do and the cake trolley makes a return.\n- Next survey is in May.',
    asks: ['polar dodging'],
    note: 'the changes again and when the next survey is; nothing on what staff notice',
  },
  {
    question: 'Mr Quennell asked [if the lettings income would reach what was budgeted].',
    answer:
      'Sports hall is fully let each evening. The church have given notice for Sundays. Year to date £14,300 of £26,000, with four months left.',
    asks: ['polar implicit'],
  },
  {
    question:
      'Governors discussed the outcome of the SIP visit. [What was the judgement on the early years] and [do you agree with it]?',
    answer:
      'Visit was helpful. Adult interaction strong, outdoor area under-used and the books are tired. The EYFS lead said yes that was about right although it rained all day.',
    asks: ['opinion explicit', 'opinion explicit'],
  },
  {
    question:
      'Mrs Loxley asked [whether Year 6 parents had been told about the change to the SATs week] and [what provision was made for those with access arrangements].',
    answer:
      'The Deputy confirmed a letter had gone on ParentMail. Seven children have additional time and two a scribe, there are separate rooms. It is an anxious time for children and the school plays it down as much as possible. Governors are very welcome to come and have bacon rolls on the Tuesday.',
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question: 'Governors asked [how the school makes sure that the curriculum reflects the community that it serves].',
    answer:
      "- This is a journey and we're not there yet.\n- Diversity is a golden thread in our curriculum intent.\n- Subject leaders are passionate about this.\n- Assemblies cover a range of themes.\n- Children talk positively about difference, as was noticed on the learning walk.",
    asks: ['manner general'],
  },
  {
    question:
      'The Chair of the Customer Panel noted that satisfaction with repairs had slipped to 68%. [What was driving the dissatisfaction], [which contractors were performing worst] and [what was the Association going to do about it]?',
    answer:
      '- The Executive Director (Property) accepted that 68% is not where any of us would want to be and customers deserve better.\n- Open comments show that it is communication more than workmanship: no one rings when the job slips, and people take a day off for nothing.\n- All three contractors have had staffing difficulties and meet monthly with the contract managers.\n- From 1 February operatives will send an on-the-way text with a map.\n- Follow-on jobs to be booked before the operative leaves the property.\n- A customer journey workshop was held in October which brought a lot of energy into the room.',
    asks: ['reason explicit', 'entity general', 'manner explicit'],
    note: 'entity: all three are spoken of alike, which is worst is not said',
  },
  {
    question: 'Ms Tremlett asked [how many homes still had no electrical certificate within five years].',
    answer: '83 out of 9,120, of which 71 are no access.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Board members sought [assurance that the damp and mould cases were being dealt with in the timescales of the new law].',
    answer:
      'The Director of Assets said that the new law had been prepared for over many months and a dedicated team was created with its own inbox. All staff who visit homes had been trained to look out for the signs. Emergency cases in November: 26, all made safe in the 24 hours. Of the significant cases, 61 of 74 were inspected inside ten working days. The delay in the remainder had to do with a surveyor being off and the work was now backfilled. The Chair was concerned that tenants were not being believed, citing the recent Ombudsman finding, and the Chief Executive agreed wholeheartedly.',
    asks: ['assurance implicit'],
    note: 'figures on both classes of case, the polarity (mostly, not wholly) is left to the reader',
  },
  {
    question: 'Mr Abara asked the Chief Executive [why the merger talks with Two Rivers Homes had ended].',
    answer:
      "The Chief Executive said that both boards had entered the discussions in good faith and parted on the best of terms. A merger has to be right for customers and for both organisations. In the end it had not been possible to agree a way forward. The advisers' costs were shared equally, Pennant's half being £212,000, which would be shown separately in the accounts. The in-house time had not been recorded.",
    asks: ['reason general'],
  },
  {
    question: 'It was asked [whether the new pets policy would apply to existing tenancies].',
    answer:
      "- The policy was drawn up with input from a wide range of customers and from a vet.\n- Neighbourhood officers would apply discretion and common sense.\n- The clause goes into agreements signed from April.\n- Nobody would be asked to part with a pet they have at present, it's when the animal dies or moves on.\n- Assistance dogs do not count.",
    asks: ['polar implicit'],
    note: "'agreements signed from April' implies that it does not apply to existing ones",
  },
  {
    question: 'Mrs Kettley enquired [what was being done for residents of Bellamy House while the lifts were out].',
    answer:
      'The Regional Manager advised that the lift engineer had been out on nine occasions in the month. Parts for this model come from Italy. A stair climber chair with two trained carriers is on site from eight to eight, shopping is brought up by the concierge and three households have taken up the offer of a hotel. Modernisation of both lifts was in the programme for 2027/28. She had given residents her own mobile number.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Mr Abara raised the void times. [Where do the days go], [what is the target] and [are you confident of hitting it by year end]?',
    answer:
      '- Currently 41 days against 28.\n- Roughly half is works, a week is lost at each end on keys and sign-up and the rest is where a nomination falls through.\n- We are now pre-allocating during the notice period.\n- The team are working incredibly hard and morale is good.\n- Decorating vouchers rather than full decoration speeds things up.\n- Sheltered bedsits skew the number, there are six that nobody wants.',
    asks: ['manner explicit', 'quantity explicit', 'assurance partial'],
    note: 'assurance: measures are named (pre-allocating, vouchers), how confident they are of year end is not said',
  },
  {
    question:
      '[Will the gas servicing be brought back in house when the contract ends]? [What savings would come from that]?',
    answer: 'This is one of three options in a paper to the May Board, and the modelling would form part of it.',
    asks: ['polar deferred', 'quantity deferred'],
  },
  {
    question:
      'The Tenant Board Member asked about anti-social behaviour on the Larkfield. She said that people were afraid to let children out and [what does the Association say to them].',
    answer:
      'The Head of Neighbourhoods said that she recognised the picture and that nobody should have to live like that. She had walked round with the PCSO the previous week. Two notices of seeking possession had been served on the household at the centre of it, and the hearing was on 9 December. Mediation was not suitable. Diary sheets had been a burden to people and there is now a noise app in place of them. It was important that incidents be reported, even where people thought that nothing would come of it.',
    asks: ['manner explicit'],
  },
  {
    question: 'Mr Gunderson: [do we know how many of our tenants are in fuel poverty]?',
    answer:
      "The Income Manager said that it was thought to be a significant number and growing. Colleagues see it every day on the doorstep. The energy adviser's caseload had doubled to 160. We hold EPCs for 88% of homes and were looking at how this could be matched with income.",
    asks: ['quantity general'],
    note: "'Do we know how many' wants the number; 'a significant number and growing'. That they do not know can be concluded, but no one says it",
  },
  {
    question:
      'In response to the paper on stock condition, Ms Aldous asked [what percentage of homes had been surveyed in the last five years] and [how the quality of the data was validated].',
    answer:
      "- The Asset Manager referred to the regulator's expectations and to the learning from other landlords who have been downgraded.\n- We stand at 73% and go to 90% by next September.\n- Consultants do flats and blocks, our own two surveyors do houses.\n- A robust approach is taken to data quality and this is well embedded.\n- Components are held in the asset system and drive the 30-year plan.",
    asks: ['quantity explicit', 'manner general'],
  },
  {
    question: 'Mr Treadgold asked [what the legal advice on the cladding at Spinnaker Court had said].',
    answer:
      "The Company Secretary said that advice had been taken in the spring and again after the developer's letter. She would not wish to rehearse it in an open session, given that proceedings are a possibility.",
    asks: ['manner declining'],
  },
  {
    question:
      'Ms Tremlett asked [whether anybody had been disciplined over the complaints that went to the Ombudsman].',
    answer:
      "- There had been eleven determinations; maladministration in seven, service failure in two.\n- Compensation of £5,460 in total was ordered, all paid, along with four apologies from a director.\n- Individuals can't be discussed, although it was a systems failure for the most part.\n- The self-assessment against the Code is on the website.",
    asks: ['polar declining'],
  },
  {
    question: "Mrs Ojo asked [when the community centre on the Hollies would be handed to the residents' group].",
    answer:
      'Heads of terms were with the solicitors. The group has now got charity status, insurance and a bank account, so all that is wanted is the asbestos register, which the surveyor has promised for the 20th.',
    asks: ['time implicit'],
    note: 'what remains is due on the 20th: that it follows soon after has to be inferred',
  },
  {
    question: 'Members asked [to what the rise in arrears at the end of Quarter 2 was attributed].',
    answer:
      'The move to universal credit of the last 600 households on legacy benefits in July and August, which means five weeks without.',
    asks: ['reason explicit'],
  },
  {
    question:
      'Board asked [what the Executive had learned from the tenant who was left without heating for seventeen days over Christmas].',
    answer:
      "- Deeply sorry for what happened to this gentleman.\n- It fell between the out of hours service and the contractor's system, each thinking that the other had it.\n- Vulnerability markers did not pull through to the call handler's screen. Now fixed, and tested on twenty dummy calls.\n- Duty manager reviews all open heating jobs at 9 and 4, incl. weekends.\n- Temp heaters in each van.\n- Staff themselves were upset by it.",
    asks: ['manner explicit'],
  },
  {
    question:
      'Mr Gunderson asked [whether it was true that service charges at Maltings would go up by a third] and [if they could pay it off over time].',
    answer:
      'Officers confirmed an average of 31%. The insurance had been re-tendered twice and came in at more than double because of the timber frame, and the communal electricity fix had ended. The team had held a drop-in at the Maltings attended by 18 leaseholders. Twelve months interest free is available to all and up to 36 for those on low income. There were lessons for the team about the tone of the letter.',
    asks: ['polar explicit', 'polar explicit'],
  },
  {
    question: "[How do you make sure that the voice of tenants who don't come to meetings is heard]?",
    answer:
      "- Engagement isn't one size fits all.\n- Panel of 380 who answer text polls, each about two minutes.\n- Officers did 2,200 doorstep conversations this summer, and the answers are coded by theme.\n- Focus on under 30s has been a challenge.\n- Board members are welcome to come along.",
    asks: ['manner explicit'],
  },
  {
    question:
      'Mr Haswell (Secretary of State appointee) asked [what progress had been made on peatland restoration since the spring], [how much of the grant was spent], [whether the commoners were on side] and [if he could be given an example of a site where the water table had come up].',
    answer:
      "- The Head of Nature Recovery thanked Members who had come on the walk to Black Sike, in spite of the weather.\n- 310 hectares had been completed, mostly coir rolls and stone dams, with bare peat re-seeded on a further 45.\n- The grant has been reprofiled twice and the funder is content.\n- Commoners' meetings in March and July were well attended and three of the four associations have signed, so on the whole yes. The fourth wants more about stocking numbers.\n- There are dipwells at five locations and data is being pulled together by the university.\n- Peat is our rainforest and we should say so more often.",
    asks: ['manner explicit', 'quantity dodging', 'polar explicit', 'example dodging'],
    note: 'example: dipwells and data, no site where it rose',
  },
  {
    question:
      'Cllr Braithwaite asked [why the Authority objected to the glamping site at Lowgill], when it had approved a similar one at Askrigg Bridge.',
    answer:
      'The Development Manager said that each application must be determined on its merits. Askrigg Bridge was on a former coal yard. The Lowgill field can be seen from the ridge path for some three miles, and the highway authority would not accept the access. Policy is supportive of farm diversification in principle and officers offer free pre-application advice to farmers.',
    asks: ['reason explicit'],
  },
  {
    question: '[Are the car park charges covering the cost of the rangers as the Authority was told they would]?',
    answer:
      "- Income to end October £418k, 6% over budget, helped by the machines taking cards.\n- Ranger service costs £1.1m all told.\n- Rangers do far more than car parks, they are the face of the Authority.\n- Charges were frozen for residents' permits.",
    asks: ['polar implicit'],
  },
  {
    question:
      'Ms Llewelyn was worried about wild camping litter at the tarns. She asked [what powers the rangers had] and [whether these had been used this year].',
    answer:
      'It was explained that rangers have no power to fine and could only ask people to move on; byelaws had been looked at in 2019 but it takes the Secretary of State. Police had come out twice in August. She was not alone in her worry and there had been a great deal in the press. The Leave No Trace messaging had reached 1.4 million people online.',
    asks: ['manner explicit', 'polar implicit'],
  },
  {
    question:
      "The Chair of the Harbour Users' Group asked [when dredging of the inner channel would be done] and [to what depth].",
    answer:
      '- The Harbour Master said that the last survey showed 0.6m of accretion off the fish quay.\n- Licence from the MMO runs to 2031 but sampling has to be repeated every three years and the results are with the lab.\n- Plough dredger is provisionally booked for the neaps of the second week of March.\n- Aim is 2.2 below chart datum, as before the storm.\n- There has been a good dialogue with the fishermen about gear.\n- The reserve for dredging stands at £95k.',
    asks: ['time explicit', 'quantity explicit'],
  },
  {
    question:
      'Mr Cattermole enquired [whether the pilotage exemption had been withdrawn from the ferry master after the berthing incident].',
    answer:
      "The Harbour Master replied that an investigation had been concluded by the company and another by the designated person. There was no pollution and the fender was repaired at the owner's expense. The harbour holds a good safety record and pilotage is at the centre of it. The exemption regime was audited last year and found to be satisfactory.",
    asks: ['polar dodging'],
  },
  {
    question:
      'Cllr Penrose asked [if the Commissioners thought the marina was charging enough] given what they charge along the coast.',
    answer:
      "The Chief Executive had a benchmarking sheet from nine marinas: at £312 per metre Trewarne was third from bottom. Occupancy was 97% and there's a list of 60. He was sensitive to local boat owners who had been here for generations.",
    asks: ['opinion implicit'],
  },
  {
    question:
      "[What is the Board's view of the proposed Highly Protected Marine Area], and [has it responded to the consultation]?",
    answer:
      '- Against it in its present form as it takes in the anchorage.\n- Response went in on 14 June, copy on the website.',
    asks: ['opinion explicit', 'polar explicit'],
  },
  {
    question:
      "Members discussed the Annual Report of the Local Access Forum. Mrs Dinsdale asked [how many stiles had been replaced by gates] and [how long it'd take to make the whole of the Dale accessible at that rate].",
    answer: '64 in the year. There are something like 2,000 left.',
    asks: ['quantity explicit', 'time implicit'],
  },
  {
    question:
      'Mr Rudd asked the Finance Director [what the payback on the new fuel berth was] and [what would happen if the wind farm vessels went elsewhere].',
    answer:
      'The Finance Director said that it was an exciting project which would put the port on the map. The cost is £3.8m, of which £1.5m is a growth grant, with the remainder borrowed from the Public Works Loan Board over 20 years. The wind farm operators have been extremely positive and a letter of support was appended. Sensitivities had been run. All ports carried a commercial risk and standing still carried one also. Cllr Penrose asked for it to be minuted that he was in favour.',
    asks: ['time dodging', 'manner general'],
    note: "time: twenty years is the loan; the last ask gets 'sensitivities had been run' and 'a commercial risk'",
  },
  {
    question: 'Asked about [the state of the ice plant].',
    answer: 'Working since the 9th. New compressor to be fitted in the quiet season.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Mr Haswell noted the target of 2,500 affordable homes in the Plan period. [How many had been built], [in which villages], and [did the Authority believe that the target could still be reached]?',
    answer:
      'The Head of Planning said that the Authority was not a housing authority and relied upon others to bring sites forward. By the end of year seven of fifteen there were 611 completions. They had been spread over the Park, with the larger schemes in Hollinsby and at the old hospital in Stang. It had been a difficult time for the building trade with interest rates and nutrient neutrality. A call for sites had brought in 74, many of them unsuitable. Second homes policy was starting to have an effect.',
    asks: ['quantity explicit', 'entity partial', 'opinion implicit'],
    note: 'entity: two places named for the larger schemes, the rest unnamed; opinion: 611 of 2,500 at half time implies no',
  },
  {
    question: "Cllr Braithwaite asked [what the volunteers' average age was].",
    answer:
      "- Volunteers are the lifeblood of the Park: 21,400 hours this year.\n- It's fair to say that they are getting on a bit.\n- The Young Rangers group meets on the first Saturday, 16 regulars, from Year 8 up.\n- Duke of Edinburgh groups are now taken mid-week.\n- An award evening is planned.",
    asks: ['quantity general'],
  },
  {
    question:
      "The Board's attention was drawn to a letter from the RNLI about the condition of the slipway. Mrs Goodyear asked [who had last inspected it] and [whether it was safe to launch at low water].",
    answer:
      "The Port Engineer said that Messrs Tindall's divers went down in April. Undermining of about a metre was found below the third bay and it has been bagged. The longer term solution was a new toe, for which a design is in hand. The RNLI had been a valued tenant since 1904 and he had a good relationship with the coxswain. A notice is up about weed.",
    asks: ['entity explicit', 'polar dodging'],
  },
  {
    question:
      'The Vice-Chair asked for [reassurance that the sale of Beckfoot Farm would not leave the tenants without a home].',
    answer:
      'Yes, she could give that reassurance. The Authority took its responsibilities to tenants seriously and this would be no different. There had been a lot of misinformation.',
    asks: ['assurance partial'],
  },
  {
    question:
      'Mr Cattermole wanted to know [why harbour dues on visiting yachts had been raised mid-season] and [whether there had been fewer visitors as a consequence].',
    answer:
      'The Harbour Master said that fees and charges had come to the Board and been agreed without a vote. Visiting yachts were 1,312 to the end of September compared with 1,590. July was the wettest in memory and the regatta had been called off. Users valued the new showers. The increase amounted to £3 per night for an average boat and he did not feel it excessive.',
    asks: ['reason dodging', 'polar implicit'],
    note: 'reason: who agreed it and the amount, no cause; polar: fewer came, but that it was a consequence is left open',
  },
  {
    question: 'Members asked [whether the Authority had considered a visitor levy] and [how much it might raise].',
    answer:
      "- There is no power for this in England at present.\n- Officers keep an eye on what happens in Wales and in the cities with a BID.\n- A consultant's figure of £1m to £1.4m a year has been quoted, at £1 a night.\n- Tourism Partnership were split, the larger hotels could live with it, B&Bs not.\n- It's not the time to put burdens on business.",
    asks: ['polar implicit', 'quantity explicit'],
    note: 'polar: a yield and the views of businesses are at hand, so it has been looked at; not said',
  },
  {
    question: 'Mr Rudd: [which of the two tenders for the workboat was accepted], and [on what grounds]?',
    answer:
      'The Clyde yard. Price was higher by £40k but delivery eight months sooner and the engines match those on the pilot cutter.',
    asks: ['entity explicit', 'reason explicit'],
  },
  {
    question:
      'Mrs Dinsdale asked [how the Authority was supporting upland farmers through the ending of the basic payment].',
    answer:
      "The Farm Liaison Officer said it was a worrying time for families and several had spoken to her in confidence about giving up. The Authority wants to see a thriving farming community at the heart of the Park. Farming in Protected Landscapes had been extended by a year, out of which 38 farms had had help with walls, hedges and hay meadows. She sits down with anyone who asks for it to go through the new options, 112 so far. Cllr Braithwaite said that it was all very well but you can't eat hay meadows.",
    asks: ['manner explicit'],
  },
  {
    question:
      "The Harbour Board was asked by a resident, Mrs L Tapp, [what it intends to do about noise from the scrap loading at night], [whether a noise assessment was ever carried out], [why loading can't be confined to daytime] and [when she would get a reply to her letters of 3 March and 8 April].",
    answer:
      "The Chairman thanked Mrs Tapp for attending. He said that the port was a working port and had been for 200 years, although the Board wished to be a good neighbour. Ships load on the tide, which is no respecter of bedtime, and to miss one puts a day's demurrage on the merchant. The merchant had been asked to line the first drop with old rubber belting and to stop dropping from height after 10pm. He knew nothing of an assessment but the Environment Agency may have. He apologised on behalf of the office for the letters.",
    asks: ['manner explicit', 'polar ignorance', 'reason explicit', 'time dodging'],
    note: 'time: an apology, no date',
  },
  {
    question: 'Cllr Hesketh asked [whether the eight posts lost from the ecology team would be replaced].',
    answer:
      'The Chief Executive said there were no easy choices when grant has been cut in real terms by 40% in a decade. The new structure has one team in place of three, with six ecologists where there had been fourteen.',
    asks: ['polar implicit'],
  },
  {
    question: 'A Member asked [how confident we are about the figures on visitor numbers], as they seemed high.',
    answer:
      '- Figures come from the STEAM model which is used by most parks and is well established.\n- Counter data from the eight gates agrees with it to within 5%.\n- No model is perfect.',
    asks: ['assurance implicit'],
  },
  {
    question: 'Mr Yeo asked [what the £62,000 on legal fees was for].',
    answer: '£48,000 was for the arbitration with the tug company and the rest the mooring leases.',
    asks: ['manner explicit'],
  },
  {
    question: 'Cllr Ferris asked the ICB [which practices in Nether Ward had closed their lists].',
    answer:
      "- Primary care in the Ward is under strain, with 1,900 houses since 2020 and no new premises.\n- Mill Lane has closed, to March, and so have one or two of the others.\n- Families can register at the hub in the retail park, seven days, 8 till 8, and midwives run a clinic there on Thursdays.\n- S106 money for a new surgery sits with the district.\n- It's a challenge which all partners recognise.",
    asks: ['entity partial'],
    note: "one named, 'one or two of the others' not",
  },
  {
    question:
      'The Chair of Scrutiny wished to know [what the implementation of the 30 peer review recommendations had cost].',
    answer:
      'The Assistant Chief Executive was pleased to say that 22 had been and the rest were in hand. The consultancy element was £18,000, as to staff time and the new system these had not been separately costed. The peer team was coming back in the autumn for a check-in and members would be invited to take part.',
    asks: ['quantity partial'],
  },
  {
    question:
      'Governors asked about the three resignations in the humanities. [What were the reasons], and [would the posts be advertised before Easter]?',
    answer:
      'The Head said it was always sad to lose good people. One is relocating to be near family, one has a head of department job. All schools find themselves in the same boat with recruitment. TES wants copy by the 11th.',
    asks: ['reason partial', 'polar implicit'],
    note: 'reason: two of three; polar: copy due by the 11th suggests yes',
  },
  {
    question: 'Mrs Dinsdale asked the officers [what each of the three visitor centres cost to run].',
    answer:
      'The Head of Engagement said that the centres were much loved. Hawsby had cost £141,000 net last year; the other two were run jointly with partners and the accounts were mixed up with theirs. Door counters gave 38,000, 22,500 and 9,100, although dogs set them off.',
    asks: ['quantity partial'],
  },
  {
    question: 'Ms Khatri asked [what the vacancy rates for nursing and for midwifery were].',
    answer:
      "Nursing had come down to 6.8%, the lowest since the Trust was formed, thanks to the Philippines cohort and the growing of our own. For the first time there's a waiting list for newly qualifieds. Midwifery numbers are being re-based with the Birthrate tool. The Chief Nurse was anxious that nobody should take from this that the pressure was off.",
    asks: ['quantity partial'],
  },
  {
    question:
      'Cllr Tranter asked [whether the Leader had known about the transport overspend in June], when he told Council that the budget was on track.',
    answer:
      'The Section 151 Officer said that officers meet with the Leader every fortnight with the budget as a standing item, and the taxi pressure had been on the note for that meeting from May onwards. What is said at Council is for members. The July report was the first published.',
    asks: ['polar implicit'],
  },
  {
    question: 'Mr Treadgold asked [whether the customer hub was adequately staffed].',
    answer:
      '- Calls answered: 21,300 in the quarter.\n- Average wait 11 minutes, against a target of four.\n- Three advisers out to offer and two start on the 6th.\n- The web chat takes some of the strain.\n- Colleagues in the hub are some of our best and have had a lot thrown at them lately.',
    asks: ['polar implicit'],
  },
  {
    question: 'A parent governor asked [if homework would still be possible for children with no device at home].',
    answer: "The library is open until 4.30 each day with 24 machines and there's a paper pack from the form tutor.",
    asks: ['polar explicit'],
  },
  {
    question:
      'Mr Haswell asked for [some examples of decisions which had changed as a result of the youth panel], and [whether the panel were paid for their time].',
    answer:
      "- Young people bring a freshness and challenge that we don't always get in this room.\n- They said that the map boards were boring, so the ones at Stang are now drawn by a cartoonist, with QR codes.\n- Dark skies weekend was moved from a school night.\n- Expenses and pizza.",
    asks: ['example explicit', 'polar implicit'],
    note: "polar: 'expenses and pizza' implies no pay",
  },
  {
    question: "Board members asked the Executive [what the new regulator's grade would mean for borrowing costs].",
    answer:
      'The Finance Director said lenders had been informed on the day and had been supportive. Covenants were met with headroom. Pricing on the two older loans has a step of 15 basis points on a downgrade, equal to about £90k in a full year; the bond is not affected. As to the other, the Executive took it on the chin. A recovery plan has been drawn up, of which the first two workstreams are overdue fire actions and the accuracy of the data.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'The Committee asked the hospital trust [how it involves carers when a patient is discharged], as there had been instances of people sent home without their carer knowing.',
    answer:
      'The Deputy Chief Nurse was sorry to hear that. Carers are partners in care. Involving them early is good practice and the Trust would expect it on every ward. Things do go wrong when the hospital is busy. The ward teams do their very best and she was happy to look into individual cases outside of the meeting.',
    asks: ['manner general'],
  },
  {
    question: 'Cllr Hollis asked [if the future of the public conveniences was up for discussion again].',
    answer: 'The Portfolio Holder asked which he meant, the closures or the 40p.',
    asks: ['polar clarification'],
  },
  {
    question: 'Mrs Goodyear queried [when the notes of the Pilotage Sub-Committee would be circulated].',
    answer: '',
    asks: ['time unrecorded'],
  },
  {
    question: 'Mr Cattermole asked [whether the insurers had paid out on the crane].',
    answer: 'Papers went to the loss adjuster on Friday.',
    asks: ['polar implicit'],
  },
  {
    question: 'Cllr Mrs Dunmore: [do we have enough foster carers who will take teenagers]?',
    answer: 'In the quarter we placed nine of them out of county, at up to £6,000 per week.',
    asks: ['polar implicit'],
  },
  {
    question: 'A governor enquired [how the merging of the two finance teams was going].',
    answer: 'Slowly. It is hard on people but everyone has been very professional about it.',
    asks: ['manner general'],
  },
  {
    question: 'Members asked [how many volunteer drivers are left on the hospital run].',
    answer: 'Not as many as we would like, and most are over seventy.',
    asks: ['quantity general'],
  },
  {
    question: 'Ms Tremlett asked [if the scooters stored in the stairwells at Bellamy House had been dealt with].',
    answer:
      '- Letters have gone to all flats.\n- The fire service did a talk in the lounge.\n- Three scooters remain and an external store with charging is on order.',
    asks: ['polar implicit'],
  },
  {
    question: 'The Chair asked [when the Partnership last met] and [who now chairs it].',
    answer: '17 October, Dr Sandringham.',
    asks: ['time explicit', 'entity explicit'],
  },
  {
    question: 'Cllr Nettleton asked for [an explanation of the drop in recycling from 47 to 43 per cent].',
    answer:
      '- Contamination up, esp. at the flats.\n- Dry summer, so less garden waste by weight (this is around half of it).\n- Change of re-processor in June, who rejects more loads.',
    asks: ['reason explicit'],
  },
  {
    question: "Mrs Rahimi asked [what the trust's central services charge gets us that we didn't have before].",
    answer:
      'The CEO said that the top slice is 5.5% and is in line with other trusts of the size, and that it was a fair question. HR, payroll, estates compliance and the data team all come out of it, also two school improvement visits a half term. The estates helpdesk had been slow in the first year. He would welcome feedback from heads about which parts they valued, and did not want the centre to become remote.',
    asks: ['manner explicit'],
  },
  {
    question: 'A member asked [if the rent increase had been discussed with the tenants].',
    answer: 'Yes, the panel met on it twice and 1,140 filled in the survey.',
    asks: ['polar explicit'],
  },
  {
    question: 'Cllr Deane (Governor) asked [what the Trust was doing about car parking for staff on lates].',
    answer:
      "- Staff wellbeing is one of the Trust's top priorities.\n- 60 spaces in the visitor car park switch to staff permits from 1pm.\n- Security will walk people to their car on request, ext. 4400.\n- Negotiations on the Rugby Club land fell through.",
    asks: ['manner explicit'],
  },
  {
    question: 'A shareholder asked [how the Association decides where to build].',
    answer:
      "The Development Director outlined the considerations, including need, land price, planning and the local authorities' priorities. No scheme proceeds to Board with more than a 45-year payback, or further than twenty miles from an existing patch, after the experience at Colne Ferry. Relationships with the councils are excellent and the Association was seen as a partner of choice. Rural schemes are dearer and smaller, but the Association remains committed to villages.",
    asks: ['manner explicit'],
  },
  {
    question:
      'The Chair asked the DHT to [explain how the behaviour points system works], as parents were confused by it.',
    answer:
      '- Each child starts the week on 20.\n- Points are taken off for low level disruption (1), refusal (3) and so on; the list is on the planner.\n- Under ten is a form tutor report, under five HOY and a call home.\n- It resets every Monday, so children get a clean slate.\n- Rewards half termly, the last one being the inflatables.',
    asks: ['manner explicit'],
  },
  {
    question: '[What are officers doing to reduce the number of sheep killed on the unfenced road]?',
    answer:
      "The Police, NFU and Authority meet quarterly. There's been a campaign with reflective collars on 200 ewes, the gateway signs are refreshed, and the county will bring in a 40 limit on the top section once the order is made.",
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Ferris noted that the Committee had asked in March for the contract for community equipment to be looked at again, following the long waits for hoists and profiling beds. She asked [what had been done since] and [whether the provider was now delivering on time].',
    answer:
      '- The Commissioning Manager said that the contract is shared with four other councils and the ICB, which makes things slower than we would like.\n- A rectification notice was served on 2 May.\n- The provider has opened a second depot at Ashby Cross and taken on nine drivers.\n- Two colleagues from the contracts team sat in the depot for a week and went through the whole of the back orders.\n- In September 93% of deliveries came on the day promised, so yes, in the main.\n- Collections of equipment which is no longer needed are a different story and there was some discussion around this.',
    asks: ['manner explicit', 'polar explicit'],
  },
  {
    question:
      "The Staff Governor asked [whether the review of the porters' rota had finished], [who had carried it out] and [when the new pattern begins].",
    answer:
      'The Director of Facilities said porters were the unsung heroes of the hospital. The review is finished, the report came in the second week of August. An outside firm had been thought about but in the end it was done by the Deputy Head of Facilities from the sister site, along with a union rep. Nights will go from three to four per shift. The Staff Side asked for the pattern to be looked at after three months and this had been agreed to. Letters are going out and it starts on Monday 6 October.',
    asks: ['polar explicit', 'entity explicit', 'time explicit'],
  },
  {
    question:
      'Governors noted that the budget showed a sum of £31,000 under "other". [What is this] and [has it been authorised]?',
    answer:
      'The SBM explained it is the insurance money for the hall floor which came in from the RPA in one lump and goes out again in stages. It was approved at F&P in the autumn (minute 7). She would be giving it a line of its own for next time.',
    asks: ['manner explicit', 'polar explicit'],
  },
  {
    question:
      'Captain Orde referred to the near miss on 11 August between the pilot cutter and a paddle boarder. [Has the investigation been concluded] and [what has changed as a result]?',
    answer:
      "- The Harbour Master said the summer brings all sorts onto the water, many of them with no idea of where the channel is.\n- It was concluded on 3 September and the MAIB don't intend to look at it.\n- Cutter now keeps to 6 knots inside the outer perch and has a second pair of eyes on the bow at weekends.\n- Hire shop gives out a laminated card with the channel marked.\n- Two more boards at the beach access, in yellow so that they're seen.\n- Thanks to the inshore crew, who were there in minutes.",
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question:
      "The Audit Chair asked the Association's Head of Development [how many of the 212 homes in this year's programme would actually be handed over by March] and [why the rest had slipped].",
    answer:
      'The Head of Development said that the programme was always ambitious and he had said so at the time. It had been another difficult year in the sector with two contractors gone under. He expects 148. The slippage is Foundry Lane in its entirety, where the water company has not given consent to connect the sewer, and the last block on Abbots Reach since the brickwork had to come down and be done again. The remaining sites were in good shape and a visit for Board Members would be arranged in the new year when the show home is dressed.',
    asks: ['quantity explicit', 'reason explicit'],
  },
  {
    question:
      'Ms Llewelyn asked [how the Authority chooses which paths get repaired], as Members got a lot of letters about it.',
    answer:
      "The Access Manager said it was an impossible job to please everybody. There are 2,130 miles of right of way. Each path has a score made up of how many use it, how bad it is and whether a wheelchair or pram could go on it, and the worst thirty go on the list in January. Anything dangerous jumps the queue. The Fix the Fells people put in an extraordinary number of days. Ms Llewelyn said that it'd be good to have that on the website.",
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Sorrell referred to the new contract for the leisure centres. He asked [whether the operator had met its targets for the first year].',
    answer:
      "The Head of Culture said that it'd been a pleasure to work with the new operator, who had brought ideas and energy. Membership stood at 5,870 on 31 March and the contract figure was 6,500. Swimming lessons were full with a waiting list, and the café had been done up. Utility costs had been shared as the contract provides. Cllr Menon said that the showers at Westgate were cold again.",
    asks: ['polar implicit'],
  },
  {
    question:
      "Mrs Fairclough noted that the sepsis audit covered four wards. She asked [what the results were for each of them] and [whether they'd been shared with the ward managers].",
    answer:
      '- Sepsis remains a priority under the safety strategy.\n- The Acute Medical Unit gave antibiotics inside the hour in 91% of cases.\n- Screening tool is now electronic and this would make the next audit quicker.\n- Ward managers got theirs by e-mail on the Friday.\n- Sepsis Nurse back from maternity leave in January.',
    asks: ['quantity partial', 'polar explicit'],
  },
  {
    question:
      "The Chair of the Customer Panel asked [what the Association was doing to support residents whose first language isn't English], and for [an example].",
    answer:
      "The Customer Director said that this is something which the Association takes very seriously, having one of the most diverse customer bases in the region. Staff are encouraged to go the extra mile. Equality is everybody's responsibility and not just that of one team. There was more that could be done and she would welcome the Panel's help with it.",
    asks: ['manner general', 'example dodging'],
  },
  {
    question: 'Mr Haswell asked [if the two planning appeals in Hollinsby had been lost on design grounds].',
    answer:
      'The Head of Planning said that inspectors come to different views on the same village and it can be frustrating. One of them, the barn, was lost on highways. Costs had not been awarded in either case. A training day for Members on design would be held with the Design Review Panel in June.',
    asks: ['polar partial'],
    note: 'one of the two is accounted for (not on design), nothing on the ground of the other',
  },
  {
    question: 'A governor asked [whether the new deputy would have a teaching timetable].',
    answer: "The timetable hasn't been done. The advert says non-teaching.",
    asks: ['polar implicit'],
  },
  {
    question: 'Captain Orde asked [which of the navigation lights had been out] and [for how long].',
    answer:
      '- There were four failures in the quarter, all reported to Trinity House as is required.\n- The outer breakwater light was the longest, at nine days, owing to the swell.\n- Availability for the three years is 99.1% so within the standard.\n- LED lanterns are on order for the remaining posts.',
    asks: ['entity partial', 'time partial'],
    note: 'one of four lights, with its nine days',
  },
]
