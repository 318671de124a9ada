import type { AnswerCase } from '../answer-case'

export const boardsOne: readonly AnswerCase[] = [
  {
    question:
      'Cllr Hallam referred to the closure of the Brook Street enquiry desk. He asked [how many people had used it in its last full year] and [whether the building had yet been sold].',
    answer:
      'The Chief Finance Officer said footfall had averaged eleven a day, or a little under 2,900 over the twelve months. The freehold had passed to a housing association in June.',
    asks: ['quantity explicit', 'polar explicit'],
  },
  {
    question:
      'Question from Mr D Pargeter to the Chair of the Authority: With the new term upon us, [what is the Authority doing to cut the number of false alarms from automatic systems in student blocks]?',
    answer:
      'Since September a crew is no longer sent to an automatic alarm in a student block between 8am and 6pm unless a second call says there is a fire. The protection team has also written to the four managing agents with the worst record and will have called on each of them before half-term.',
    asks: ['manner explicit'],
  },
  {
    question: 'Panel member: [Was the pilot put before the Joint Ethics Committee before it went live]?',
    answer: 'DCC: It was, on 4 March.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cllr Mrs Oyelaran said that residents of Fenny Lane had been promised a speed survey in the spring. She asked [whether it had taken place], [what it had shown] and, [if speeds were too high, what would be done about it].',
    answer:
      "The Cabinet Member for Highways replied that tubes had been down for eight days in May. The results had surprised nobody who knew the lane. Any change of limit was for the county's Traffic Regulation Board.",
    asks: ['polar explicit', 'manner general', 'manner deflection'],
    note: "'Surprised nobody' is on the results but gives none.",
  },
  {
    question: 'The Vice-Chair asked [what had been learned from the two escapes from the Marlgate custody suite].',
    answer:
      'The ACC thanked the Vice-Chair for raising a matter in which there had been a good deal of public interest. He advised that Marlgate had opened in 2011 with 36 cells and served the whole of the north of the county. Refurbishment of the exercise yards had been finished last year at a cost of £240,000, and the suite had come out well in the previous round of inspections.',
    asks: ['manner dodging'],
  },
  {
    question:
      'Cllr Nuttall requested [the number of ASB reports in Eastcliff ward over the summer] and asked [if the public spaces order would be renewed when it lapsed on the 30th].',
    answer:
      'The Superintendent reported 164 for June to August. A street-level map would be circulated after the meeting. On the order, he said that it would be let go.',
    asks: ['quantity explicit', 'polar explicit'],
    note: 'The map is deferred, but the number asked for is given.',
  },
  {
    question: 'Cllr Frome asked [when the ward boundary signs would be replaced].',
    answer: 'Some time between the August bank holiday and the clocks going back.',
    asks: ['time explicit'],
  },
  {
    question:
      "Cllr Deane recalled that when the order was placed in the spring of last year the Committee had been told, not for the first time, that electric vans would be with the depots 'by the autumn'. He asked [if any of them had been delivered] and [when the fleet would be complete].",
    answer:
      'The Fleet Manager said the Committee would be aware of the state of the market and that the Council was far from alone. None as yet; the chassis were still with the converter. All 34 would be on the road by the end of the financial year.',
    asks: ['polar explicit', 'time explicit'],
  },
  {
    question:
      "[Does the Commissioner think that the Panel's complaints sub-group adds anything], and [would he support its being wound up]?",
    answer:
      'The Commissioner said opinions on this had differed under his predecessors and he did not expect to settle the matter tonight. In his own view it did: the three cases it had looked into since Christmas had each ended with an apology that would not otherwise have been made. He would resist any move to abolish it.',
    asks: ['opinion explicit', 'polar explicit'],
  },
  {
    question: 'Cllr Sangha queried [whether the station at Holme Cross was still crewed at night].',
    answer:
      'The Chief Fire Officer explained that on-call numbers at Holme Cross had come down to three, and that the Dunscar appliance was now the first to be sent to most night-time calls on that ground.',
    asks: ['polar implicit'],
    note: 'That the station is often not crewed at night has to be inferred from who is sent.',
  },
  {
    question:
      'Ms Trelawney (Independent Member) asked [what the three main causes of delay in rape cases had been found to be], as mentioned in the covering report.',
    answer:
      'The Head of Crime said that digital downloads accounted for a good part of it: a phone spent on average 71 days in the queue for the laboratory. The other two were more involved.',
    asks: ['reason partial'],
  },
  {
    question:
      "[How many of the 62 families have been placed outside the borough], and [how is contact with the children's schools kept up]?",
    answer:
      'The Head of Housing did not hold the first figure, since placements out of area were not coded separately on the system. As to schools, that was for the parents to arrange with the authority they had moved to.',
    asks: ['quantity ignorance', 'manner deflection'],
  },
  {
    question:
      'The Independent Member had been troubled to read of the four-day ANPR outage, which the force had not thought to mention to the Board at the time and of which she had learned from a trade journal. She sought [assurance that it would not happen again].',
    answer:
      'The ACC apologised for the lack of a call. He gave the assurance sought. The failed switch had been replaced at all nine sites and the supplier had put in a second power feed, which was tested under load on 12 October.',
    asks: ['assurance explicit'],
  },
  {
    question:
      'The Chair asked for [reassurance that no neighbourhood officers would be pulled away for the party conference].',
    answer: 'The Chief Constable said that he was happy to give it.',
    asks: ['assurance partial'],
    note: 'A bare yes to an assurance, without evidence.',
  },
  {
    question:
      'Question 7 – Cllr P Verrall to the Cabinet Member for Environment\n[How many fly-tips were reported in the last financial year]; [how many of them led to a fixed penalty]; [how much was collected]; [which wards were worst affected]; and [will you undertake to publish these figures quarterly]?',
    answer:
      'Reported incidents came to 3,118. Fixed penalties were issued in 97 cases and the sums recovered were modest. Quayside and Upper Tenter account between them for four reports in ten. I have always been keen for this council to be open with residents about how it performs.',
    asks: ['quantity explicit', 'quantity explicit', 'quantity general', 'entity explicit', 'polar general'],
    note: "'Modest' speaks of the collection without a sum; 'keen to be open' speaks of publishing without a yes or no.",
  },
  {
    question:
      'The Commissioner noted that paragraph 22 had been carried over word for word from the report in February. He asked [when the new control room system would be in use].',
    answer:
      'The Programme Director said that the supplier had made good headway on the last two defects and that it ought not to be too long now.',
    asks: ['time general'],
  },
  {
    question: 'Cllr Ikin wished to know [the date on which the Marlby Row hostel would reopen].',
    answer: 'Residents move back in the week before Christmas.',
    asks: ['time explicit'],
  },
  {
    question: 'Cllr Sumner asked [what the cost of the Remembrance road closures would be this year].',
    answer:
      'The Events Officer had asked the traffic management company for a price and would let ward members have it.',
    asks: ['quantity deferred'],
  },
  {
    question:
      "In the light of the inspectorate's remarks on missing children, [how does the force make sure that what is said in return interviews reaches the officer in the case]? [Have the three councils signed up to it]?",
    answer:
      "- The inspectorate's remarks were accepted in full.\n- Missing children is a shared responsibility under the statutory guidance.\n- Interviews are now loaded to the record by the councils' providers within 72 hours and an alert goes to the OIC.\n- All three councils put their names to the protocol in February.",
    asks: ['manner explicit', 'polar explicit'],
  },
  {
    question:
      'Authority Member Ms Keogh asked [what was being done about the condition of the drill tower at headquarters].',
    answer:
      'Work was ongoing and would remain so for some while, since the tower dated from 1968 and was not alone in its troubles. Two of its ladders had been taken out of use, a structural engineer had been commissioned to report, and drills were held at Whinnock in the meantime.',
    asks: ['manner explicit'],
  },
  {
    question:
      "Cllr Bright asked [why the crossing patrol outside St Bede's had been withdrawn] and [whether it would be reinstated].",
    answer: "The Leader said that these were questions the school's governors were best placed to answer.",
    asks: ['reason deflection', 'polar deflection'],
  },
  {
    question:
      'Cllr Quayle noted the audit fee, which had all but doubled. [Could the Treasurer explain why] and [say what daily rate the firm had charged]?',
    answer:
      "The auditor had to take two years' accounts in one sitting because the previous firm had resigned the engagement. A note on rates would be sent to members with the minutes.",
    asks: ['reason explicit', 'quantity deferred'],
  },
  {
    question:
      "The Chair of the custody visiting scheme was asked for [an example of a visitor's report that had altered practice].",
    answer:
      'Mr Osei cited Lindley Park, where strip-search records are countersigned by the custody inspector following the visit of 3 June.',
    asks: ['example explicit'],
  },
  {
    question: 'Supplementary question: [Did the Cabinet Member meet the traders before she took the decision]?',
    answer: 'I sat down with eleven of them at the Corn Hall on 9 January. My decision is dated 2 February.',
    asks: ['polar explicit'],
    note: 'A description, but no reader could doubt the yes.',
  },
  {
    question:
      'Cllr Stroud asked [how many special constables had left during the year] and [how many had left the year before].',
    answer:
      'The Head of People said that there were 214 specials, who between them gave 3,900 hours a month, worth some £780,000 in duty time. Forty-two applications were in the system, and the next intake of sixteen would be attested on 3 May.',
    asks: ['quantity dodging', 'quantity dodging'],
    note: 'Full of figures on the specials, none of them on leavers.',
  },
  {
    question:
      'The Commissioner recalled that in January the Board had been told of a plan to move investigators out of headquarters. [What had become of it], [how many desks had been released], and [had detectives themselves been asked]?',
    answer:
      'The Director of Estates said he was pleased to bring some better news than at the last meeting. The first two teams had gone to Ferrowby in April and the third would follow when the air handling had been put right. A reduction in desk space was one of the aims of the programme. Several detective sergeants sat on the move group, which was meeting every second Thursday. He offered members a visit.',
    asks: ['manner explicit', 'quantity general', 'polar implicit'],
    note: 'Desk space is spoken of without a number; that detectives were asked follows from their sitting on the move group.',
  },
  {
    question: 'Cllr Brough asked [whether drones were flown over private gardens].',
    answer:
      "The unit's pilots are licensed and all flights are logged. Over private gardens, only under a directed surveillance authority or where life is at risk.",
    asks: ['polar explicit'],
    note: 'A yes with conditions: the polarity is not in doubt.',
  },
  {
    question:
      'Question 11. Cllr M Okafor to the Cabinet Member for Adult Social Care: [How does the Council satisfy itself that 15-minute home visits are not being commissioned by the back door]?',
    answer:
      'The Council commissions care in line with the Care Act 2014 and its own Market Position Statement, and I am proud of the people who do this work. Short visits are not always bad visits: a prompt to take tablets may need no longer.\nThat said, every invoice is matched to the electronic call log. Any provider with more than two per cent of visits under 20 minutes has to explain them to the contracts team, and two had payments withheld in the autumn.',
    asks: ['manner explicit'],
  },
  {
    question:
      "Ms Varley asked [what the Commissioner made of the Home Secretary's suggestion that force areas be merged].",
    answer:
      'It was, he thought, a distraction: no business case had ever shown that the saving would exceed the cost of getting there.',
    asks: ['opinion explicit'],
  },
  {
    question:
      'Cllr Hepple asked [why there were so few on-call firefighters in the west of the county] and [what was being done to recruit more].',
    answer:
      '- In the west most people of working age travel to the city, and an on-call firefighter has to be within five minutes of the station.\n- On-call firefighters are the backbone of the Service and the Authority is grateful to them and to their employers.\n- An open evening was held at Tidmoor in March and the joining fitness test can now be taken at the local leisure centre.',
    asks: ['reason implicit', 'manner explicit'],
    note: 'The cause follows from the two facts put side by side, but is not stated as such.',
  },
  {
    question: 'The Chair enquired [if the serious case review had been shared with the family before publication].',
    answer: 'Head of Safeguarding: Yes, in person on 22 Feb.',
    asks: ['polar explicit'],
  },
  {
    question:
      "Cllr Shipley queried the consultants' bill. [Who had appointed them], [on what day rate], [was there a cap], and [could members have sight of the contract]?",
    answer:
      'The Interim Director had done so under delegated powers. The rate was in line with the national framework. Spending could not go beyond £75,000 without a further officer decision. Commercial terms were not normally released.',
    asks: ['entity explicit', 'quantity general', 'polar explicit', 'polar implicit'],
    note: "'In line with the framework' gives no rate; 'not normally released' lets a no be inferred.",
  },
  {
    question: 'The Lay Member asked [how long the average complainant waited for an outcome letter].',
    answer:
      'The Appropriate Authority said that most were dealt with promptly, though the complicated ones did take longer.',
    asks: ['quantity general'],
  },
  {
    question: '[Has the Chief Constable any plans to withdraw PCSOs from schools]?',
    answer: 'No.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cllr Roper referred to the recent stabbing in Wharf Gardens, about which residents remained anxious. He asked [whether those responsible were known to services], [what had been put in place for pupils at the academy], and for [reassurance that patrols would not simply melt away after a fortnight].',
    answer:
      'Superintendent Bassi said that she would not discuss the background of anyone charged. Two counsellors were based at the academy until the end of term. As for patrols, they would not be withdrawn.',
    asks: ['polar declining', 'manner explicit', 'assurance partial'],
    note: 'The assurance is a bare polarity without evidence.',
  },
  {
    question: 'A councillor asked [whether the new recycling lorries would fit down the terraces off Crook Hill].',
    answer:
      'The Head of Street Scene said the narrow-bodied vehicle had been bought with exactly those streets in mind.',
    asks: ['polar implicit'],
    note: 'That they will fit is what the sentence lets one think; it is not stated.',
  },
  {
    question:
      'The Panel sought [an explanation of the £2.2m underspend on police staff pay] and asked [if it would be carried forward].',
    answer:
      'The CFO reminded members that the figure was provisional until the accounts were signed and that the outturn report would have more. She put it down to vacancies: 61 posts had been empty on average through the year, half of them in the control room and in digital forensics. It had been moved to the capital reserve.',
    asks: ['reason explicit', 'polar implicit'],
    note: "'Explanation' of an underspend wants the cause. Moved to the capital reserve: not carried forward in the service budget, but this has to be inferred.",
  },
  {
    question:
      'Cllr Danby asked the Chair of Planning [whether he had visited the site] and [what he had said to the applicant when he did].',
    answer:
      'I have lived across the road from it for eleven years, as I declared at the time. It is a fine old building and I think all of us want to see it in use again.',
    asks: ['polar implicit', 'manner dodging'],
    note: 'A neighbour of eleven years may be taken to have been there; a visit is not stated.',
  },
  {
    question:
      'The Vice-Chair enquired [how many of the recommendations from the 2021 culture review had been closed], [which were outstanding], and [when they would be finished].',
    answer:
      'The DCFO paid tribute to the culture champions on every watch, who had given their own time. He reported that 29 of 34 were closed. Two of those still open were the ones on promotion. An end date would be put to the November meeting.',
    asks: ['quantity explicit', 'entity partial', 'time deferred'],
    note: "Two of five are named. 'Would be put to the November meeting': the date of completion itself is to come later.",
  },
  {
    question:
      'Written question from Cllr A Jessop: The tender for grounds maintenance returned three bids. [Did the lowest bidder win], and [if not, why not]?',
    answer:
      'The procurement was run under the open procedure and was advertised on the national portal for 35 days. Bids are evaluated on a split of 60 per cent quality and 40 per cent price. The contract was awarded to Harle and Moss Ltd at £1.31m a year.',
    asks: ['polar implicit', 'reason implicit'],
    note: 'The split and the sum suggest that quality decided, but neither the no nor the cause is stated.',
  },
  {
    question:
      'The Commissioner was aware that the Right Care arrangements had made some of the public, and not a few councillors, uneasy. [What do officers do differently now when they are called to somebody in mental health crisis]?',
    answer:
      'Unease was understandable and the force had expected it. Nobody wanted to see anyone come to harm. Since last October the control room asks four questions before anyone is sent. Where there is no immediate risk to life the call is handed to the NHS line, and a nurse sits with the despatchers from 2pm to 2am.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Finbow asked [for how many days the swimming pool had been shut] and [what that had meant in lost income].',
    answer: "Nineteen. The operator's claim had not come in.",
    asks: ['quantity explicit', 'quantity ignorance'],
    note: "'Had not come in' is taken as not having the figure, nothing being promised.",
  },
  {
    question:
      'The Commissioner asked, [what are the main obstacles to getting more cases through to charge]? [Which of them could the force remove by itself]?',
    answer:
      '- File quality, disclosure and the time it takes to get advice from CPS Direct.\n- Volume has been going up across the region.\n- Some of that is in our own hands and some of it is not.',
    asks: ['manner explicit', 'entity general'],
    note: "'Some in our own hands' is on the subject without naming any.",
  },
  {
    question: 'Cllr Nwosu asked [if the Cabinet Member would agree that the libraries consultation had been rushed].',
    answer:
      'Cllr Poole understood why some might feel so, the closing date having fallen in a holiday week. She would not agree. It had been open for twelve weeks, which was four more than the code called for.',
    asks: ['opinion explicit'],
  },
  {
    question:
      'Cllr Stott: the strategy speaks of "trusted adults" in every secondary school. [What training have they had], [who provides it] and [is it refreshed]?',
    answer:
      "A day's course in trauma-informed practice, given by the educational psychology service. There is no refresher.",
    asks: ['manner explicit', 'entity explicit', 'polar explicit'],
  },
  {
    question: 'The Independent Member asked for [an account of how the use of spit guards is scrutinised].',
    answer:
      'The Inspector was glad of the chance to explain. She spoke of the difficult conditions in which officers often worked and of the rise in assaults, now standing at 23 a week across the force, including two recent cases in which colleagues had needed hospital treatment.',
    asks: ['manner dodging'],
  },
  {
    question: 'Mrs Fairclough asked [why the gate to the allotments had been locked since Easter].',
    answer: 'Copper thieves.',
    asks: ['reason explicit'],
  },
  {
    question:
      "Cllr Eastwood asked for [the Chief Fire Officer's own view of the three options] and [what each of the three representative bodies had said about it].",
    answer:
      'The CFO said that each of them had its strengths and its drawbacks. The FBU had responded that option B was unsafe.',
    asks: ['opinion general', 'manner partial'],
    note: 'Strengths and drawbacks are no stance. One of three bodies is reported.',
  },
  {
    question:
      "Cllr Pym asked [whether the Council's bailiffs still visited households in receipt of council tax support].",
    answer: '',
    asks: ['polar unrecorded'],
  },
  {
    question:
      'The Chair invited the force to comment on the rise in burglaries in the Orchard estate and asked [what the detection rate there was], [what had been done about repeat victims], and [whether the arrests in May had made any difference].',
    answer:
      'The Chief Inspector said 7.1%, against 5.8% for the area. Anyone burgled a second time had been lent a video doorbell. Since the two brothers had been remanded there had been three offences in six weeks; before it had been three a week.',
    asks: ['quantity explicit', 'manner explicit', 'polar explicit'],
    note: 'Three in six weeks against three a week leaves no doubt of the difference.',
  },
  {
    question:
      "The Commissioner noted the launch of the rural team at the county show. He asked for [an outline of the team's staffing, hours of duty and contact arrangements].",
    answer:
      'The Chief Inspector said there was a sergeant and eight constables, two of them wildlife officers, working out of Hinxby. Feedback from the show had been very positive.',
    asks: ['manner partial'],
    note: 'One request for three things, of which the first is given.',
  },
  {
    question:
      'Cllr Dolan asked [whether the heating at Ashgrove flats would be working before the frosts] and [what tenants on prepayment meters could do until then].',
    answer:
      'The Executive Member said the last of the three boilers was to be commissioned on 22 October. Anybody worried about a meter should get in touch with their supplier.',
    asks: ['polar implicit', 'manner deflection'],
    note: 'The date lets a yes be inferred; before the frosts is not said.',
  },
  {
    question: '[What is the procedure when a member of the public wishes to record a meeting of this Panel]?',
    answer:
      'The Monitoring Officer drew attention to the 2014 regulations on openness, under which a person attending a meeting may film, photograph or tweet. They need only tell the clerk beforehand so that a table with a socket can be kept. No permission is called for.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Mr Dhaliwal observed that the paper was strong on activity and asked [what difference the knife surrender bins had made].',
    answer:
      'There were seventeen of them, at fire stations, supermarkets and one mosque. Each had cost £1,900 and was emptied monthly by the neighbourhood team together with a contractor. Maps were on the website in nine languages.',
    asks: ['manner dodging'],
  },
  {
    question:
      'Cllr Crowther sought [reassurance that the CCTV being moved to a shared control room would still be watched round the clock] and asked [how many operators would be on at night].',
    answer:
      'The Head of Community Safety said it would be, by three operators on every night shift, one more than now. The draft rota was appended to the agreement the two councils had signed.',
    asks: ['assurance explicit', 'quantity explicit'],
  },
  {
    question:
      'The Chair asked the force to give [two examples of savings that had come from the collaboration with the neighbouring force].',
    answer:
      'The Deputy Chief Constable said that collaboration had never been only about money, and that resilience mattered as much. The joint dog section had let both forces give up a kennels, saving £310,000 between them. There would be others.',
    asks: ['example partial'],
  },
  {
    question:
      'Cllr Blythe enquired [why street lighting in the conservation area went off at midnight], [whether the police had been consulted], and [whether there had been any rise in crime since].',
    answer:
      'The Director said that recorded crime in the six streets had, if anything, gone the other way, from 22 to 14, though he would not claim that darkness was the cause. The police were among the 41 consultees. It had been a budget decision of the previous Cabinet, worth £38,000 a year.',
    asks: ['reason explicit', 'polar explicit', 'polar explicit'],
    note: "'The other way' with the figures: no rise.",
  },
  {
    question:
      "An elected member asked, [in the Chief Constable's view, is the force taking on too many protests at its own cost]?",
    answer:
      'The Chief Constable said there had been 88 since January. Mutual aid from two forces had been used on five occasions, and rest days had been cancelled for 240 officers. He had twice written to the Home Office asking for the cost of the biggest to be met.',
    asks: ['opinion implicit'],
    note: 'The letters and figures suggest a yes; no view is stated.',
  },
  {
    question: 'Cllr Pocock asked [if the minutes of the Local Outbreak Board could be made public].',
    answer:
      'The Director did not think it would be necessary to decide that today. They already were, on the Public Health pages, with names removed.',
    asks: ['polar explicit'],
  },
  {
    question:
      'The Panel was concerned at the number of officers under restriction. It asked [what was being done to bring investigations to a close more quickly], [how the welfare of those affected was looked after], [whether any of them were in public-facing roles] and [what the oldest case was about].',
    answer:
      'The Head of PSD said that a triage meeting every Tuesday now turned away low-level matters to line managers, and that six investigators had been recruited. Welfare was at the heart of the approach. They had desks at headquarters. The oldest case was with the CPS and she was not going to describe it.',
    asks: ['manner explicit', 'manner general', 'polar implicit', 'manner declining'],
  },
  {
    question: 'The Fire Authority asked [why the promotion board in the spring had been abandoned].',
    answer:
      'The Deputy Chief Fire Officer said that nobody had enjoyed taking that step. One of the papers had been seen in advance by two candidates.',
    asks: ['reason explicit'],
  },
  {
    question:
      "Cllr Hussain asked [how the Council would respond to the tribunal's findings on taxi licensing], and [what had gone wrong in the first place].",
    answer:
      'The Licensing Manager reminded members that the Council had 611 drivers and 402 vehicles on its books and that the tribunal had looked at a single application. He explained that a revised policy had been drafted and would be considered on 14 March. He did not feel able to go into the facts of a matter in which costs were still to be decided.',
    asks: ['manner explicit', 'reason declining'],
  },
  {
    question: '[How much does the Service spend on agency mechanics]?',
    answer:
      'It varies from month to month and the coding is not perfect, but the Transport Manager would put it at something like £9,000 to £12,000.',
    asks: ['quantity explicit'],
    note: 'Hedged, but a bounded range.',
  },
  {
    question:
      '[When will members see the stock condition survey], and [does it confirm the estimate of £11m given last year]?',
    answer:
      'The survey is in its final quality check. Damp has been found to be less of a problem than feared, but the roofs on the Lea estate are in a poor state and will need more than was set aside.',
    asks: ['time general', 'polar implicit'],
    note: "'Final quality check' is on when, without a date or period; dearer roofs suggest that the estimate is not confirmed.",
  },
  {
    question:
      'The Independent Member questioned the figure of 94% attendance within target. [How is the clock started], and [does it include calls downgraded while nobody was free]?',
    answer:
      '- The definition is one used nationally.\n- The clock starts when the operator assigns the grade, not when the phone is picked up.\n- Downgrades stay in the count at their first grade.',
    asks: ['manner explicit', 'polar explicit'],
    note: 'The first bullet says nothing; the answers come in the second and third.',
  },
  {
    question: 'Ms Akande asked [what steps had been taken to recover the laptop lost on the train].',
    answer:
      '- The force is registered with the Information Commissioner.\n- The Senior Information Risk Owner stressed that all staff do the data protection e-learning every year and that completion had reached 97 per cent, ahead of comparable authorities.\n- A phishing exercise in June had 6% of staff clicking, down from 11%.',
    asks: ['manner dodging'],
  },
  {
    question:
      'Cllr Sowerby wondered [how the Police and Crime Commissioner would be held to account for the promises in the plan once the Panel had been abolished], there having been no word from the Government.',
    answer:
      'The Commissioner said he would like nothing better than to be able to tell the Panel. The department had not said what would come after.',
    asks: ['manner ignorance'],
  },
  {
    question:
      'Question from a resident (read by the clerk): My street has been dug up six times in a year by utility companies. [Does the Council fine firms that overrun], and [could you name those fined last year]?',
    answer:
      'It does, at up to £10,000 a day on traffic-sensitive roads. I am not minded to read out a list of companies in this chamber.',
    asks: ['polar explicit', 'entity declining'],
  },
  {
    question:
      "The Commissioner asked [what progress had been made with the Women's Safety Charter in licensed premises].",
    answer:
      'Progress continued to be made and there was real enthusiasm from the trade. It would remain an area of focus in the year ahead. So far 41 of 60 premises had signed and the door staff at 28 had been trained by the rape crisis centre.',
    asks: ['manner explicit'],
    note: 'The empty sentences come first, the facts last.',
  },
  {
    question:
      'The Chair of Audit queried [whether the seven overdue recommendations on payroll were now complete], and asked for [the dates by which each would be].',
    answer:
      'Internal Audit reported that four were. The one on leavers would be done at the end of May. She had nothing in her papers about the other two.',
    asks: ['polar explicit', 'time partial'],
    note: 'That four of seven are complete answers the whether: not all. One date of three is given.',
  },
  {
    question:
      'Cllr Vane asked [how the Authority was going about replacing the breathing apparatus], [whether firefighters themselves had tried the sets] and [whether the maker had a depot in the region].',
    answer:
      "- A joint purchase with two neighbouring services through the national framework.\n- The watches' score sheets had filled two boxes.\n- The new masks also fit a smaller face, which had been a complaint for years.",
    asks: ['manner explicit', 'polar implicit', 'polar dodging'],
    note: 'Score sheets of the watches let one infer that they tried the sets. A third bullet that stands where the third answer should, on something else.',
  },
  {
    question: 'Cllr Cattermole asked [what the force proposed to do about e-scooters on the seafront].',
    answer: '',
    asks: ['manner unrecorded'],
  },
  {
    question:
      'The Deputy Commissioner enquired [whether the stalking clinic was still held each fortnight] and [what it had led to].',
    answer: 'Supt Vickery: Weekly since November. 19 protection orders to date, of which 4 breached and charged.',
    asks: ['polar explicit', 'manner explicit'],
    note: "'Weekly since November' leaves no doubt that it is no longer fortnightly.",
  },
  {
    question:
      'Cllr Tennant asked [what the Council was doing to bring empty shops back into use], [how many there were], and [when a decision on the High Street Auction would be taken].',
    answer:
      'Cllr Reddish said that these were good points and asked which part of the borough Cllr Tennant was thinking of.',
    asks: ['manner clarification', 'quantity clarification', 'time clarification'],
  },
  {
    question:
      'The Panel asked [whether Operation Larch, which had ended on 30 June, had been properly evaluated], [what conclusions had been drawn from it], and [whether the two officers would stay in the town].',
    answer:
      'The university had been asked for a report and expected to deliver it in the new year. The two officers had been seconded from roads policing, which was short of staff.',
    asks: ['polar implicit', 'manner deferred', 'polar implicit'],
    note: 'A report still to come: that it has not been evaluated yet follows; the conclusions come with the report. That the officers go back to roads policing has to be inferred.',
  },
]
