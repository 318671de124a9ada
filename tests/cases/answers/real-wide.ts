import type { AnswerCase } from '../answer-case'

export const realWide: readonly AnswerCase[] = [
  {
    question:
      'Cllr. D. Mac Giolla Bhríde asked [what was being done about the scramblers in the linear park at Knockaveela], as residents had been on to him again over the Easter break, and [whether any had been seized].',
    answer:
      "- Inspector O'Dowd said that scramblers was a matter raised at nearly every meeting and Gardaí were well aware of it.\n- There was a difficulty in that members would not pursue on green areas for reasons of safety.\n- Operation Meacan was running at weekends since March with two plain clothes Gardaí and the Parks staff.\n- The Council had bollards ordered for the entrance at the shops.\n- Six bikes taken so far, of which two were stolen.\n- He would ask anyone who knew where they were being stored to contact the station.",
    asks: ['manner explicit', 'polar explicit'],
  },
  {
    question:
      'Ms Yusuf-Mackay asked [whether the Authority had met its own target on payment of suppliers within ten days], [what the figure was] and [whether small firms were treated any differently].',
    answer:
      'The Director of Corporate Services advised that performance in the period was 87.3% against the 90% target. Two invoices from the same contractor had been in dispute for most of the period and accounted for a good deal of it. There is a purchase card for values below £500. She added that the finance system upgrade had affected the processing of invoices for the first two weeks in April, and the team had recovered well from this.',
    asks: ['polar explicit', 'quantity explicit', 'polar dodging'],
  },
  {
    question: "The Panel questioned [whether the victims' hub provided a service in Welsh to the same standard].",
    answer:
      'The Chief Executive noted that the hub was bound by the Welsh Language Standards. An active offer was made by every call taker. Three of the 17 care co-ordinators were fluent.',
    asks: ['polar implicit'],
  },
  {
    question:
      'Trustee Villarreal-Stone: I read the attendance audit twice and I did not sleep well. [What did they find], [has every item been fixed], and [who is accountable for it at cabinet level]?',
    answer:
      "Superintendent Oduber: Thank you, Trustee. First I want to acknowledge the business office, they opened every drawer. An audit is a gift, we tell our principals that. There were four findings altogether. The one that I would call the serious one had to do with independent study contracts at the two continuation sites, where signatures were missing or they were dated after the fact, and that's money, that's about $380,000 we may have to pay back to the state. Mr. Lanier has been out to both sites, we have re-trained the registrars, there is a checklist, and no attendance is claimed now without a contract in the system. So I feel good on that one. Some of the rest is more in the nature of housekeeping. Mr. Lanier: I would add that our auditors are changing this year, so there'll be fresh eyes, and that it is not unusual for a district of our size to have three or four of these. The appeal window for the state is sixty days. Superintendent Oduber: And ultimately the buck stops with me.",
    asks: ['manner partial', 'polar implicit', 'entity explicit'],
    note: 'one finding of four is told; that not all are fixed has to be inferred from "that one" and "the rest"',
  },
  {
    question:
      'Mr TEMBY: [Have you ever, in the four years since the amalgamation, gone back and tested whether the savings in the business case were actually made]?',
    answer:
      "Ms Karageorgiou: What I would say is that the amalgamation was a decision of the government of the day and a lot of good people worked very hard to make it happen in a short time. The savings were always going to be profiled across a number of years. Some of them were efficiencies and some of them were avoided costs and those are notoriously difficult to track. We report against budget every month and we have come in on budget for three of the four years, which does not happen by accident. I think if you talked to the regions they would tell you there's less duplication. But we do not have a post-implementation review as such, no.",
    asks: ['polar explicit'],
  },
  {
    question:
      'Mr DRUMGOLD: [When did you first become aware that the ambulances were going out with one paramedic on board]? And [who told you]?',
    answer:
      "Ms Thackeray-Oh: I would have to be careful there, Mr Drumgold, because there is a coronial matter. Single-officer crewing has been a feature of the service at times of high demand for as long as I have been around, and there's a policy that covers it. In terms of it being brought to me as a systemic problem rather than on the odd shift, that would have been about the middle of 2022. I get briefed by a range of people. There is a daily report as well, there is the union, there are my own visits to stations, where people do not hold back, I can assure you.",
    asks: ['time explicit', 'entity general'],
  },
  {
    question:
      'Cllr. F. Tuthill sought [a breakdown by town of public order incidents] and asked [whether they were up on 2022].',
    answer:
      'The Inspector replied that there were 318 in the District, 141 of them in Kilbrack, and it was an increase of 4%.',
    asks: ['quantity partial', 'polar explicit'],
  },
  {
    question:
      'Mr Farquharson queried why the Board was being asked to note a delayed discharge figure which had gone up when the paper described progress as good. He sought clarity on [what was behind the rise] and [when members might see it come down].',
    answer:
      'The Interim Chief Officer recognised the point. The census figure was a snapshot and the month in question had included two public holidays. That said there were three things: the closure of Burnside care home with the loss of 34 beds, home care hours being handed back by a provider in the east, and a number of guardianship cases with no fixed date. The whole system approach was bedding in and Discharge without Delay was embedded in four wards. Staff were doing a power of work. Dr Imlach added that flow through the front door had to be seen in the round, and that no one wished to be in hospital longer than they had to. The trajectory was reviewed weekly by the three partners and it was hoped that some improvement would be seen over the coming period.',
    asks: ['reason explicit', 'time general'],
  },
  {
    question:
      'The Chair invited [comments on the draft Local Police Plan] and asked [when it would be laid before the full Council].',
    answer:
      "Chief Inspector MacCallum said that four priorities had been taken from the Your View survey and that these did not differ greatly from the last plan, with online harm the only new one. He thought that the section on road safety was stronger for members' input at the workshop. It would be laid once the graphics were done and the Divisional Commander was content with it.",
    asks: ['opinion explicit', 'time general'],
  },
  {
    question:
      'Councillor Ambrose-Tell asked [whether the lifts at Heritage Tower would be repaired before the winter].',
    answer: '',
    asks: ['polar unrecorded'],
  },
  {
    question: 'Ms Tamihana-Reid asked [whether the decision to close the Ōtūhia branch could still be reversed].',
    answer:
      'The Chair thanked her for the question and for the petition, which had 1,100 signatures. She acknowledged how much the branch meant to people and that the process had been hard on staff. The lease had now been surrendered and the building handed back to the landlord in good order.',
    asks: ['polar implicit'],
  },
  {
    question:
      "Board Member Szymanski-Cole asked [how much of the collision reporting centre's cost is recovered from insurers].",
    answer:
      'The Director of Finance stated the contractor runs the centre at no charge to the Service, its income is from insurers. The Service pays for the rent, about $90,000.',
    asks: ['quantity implicit'],
  },
  {
    question:
      'Commissioner Lujan asked [what had changed in the pursuit policy], and [can residents feel safe that officers will not be chasing cars through neighborhoods for a traffic ticket].',
    answer:
      'Assistant Chief Hornbeck stated the old policy left it to the officer. Now there has to be a violent felony or an impaired driver who is an imminent danger, a supervisor has to say yes on the air, and it ends on the wrong way of a freeway, period. There were 71 pursuits in the year prior and 18 in the year since. All are reviewed by the board that the Commissioner sits on. Officers had mixed feelings to begin with.',
    asks: ['manner explicit', 'assurance implicit'],
  },
  {
    question:
      'A member asked [what proportion of calls to the out of hours social work line were answered within the standard].',
    answer: 'Officers did not have the figure with them and undertook to circulate it.',
    asks: ['quantity deferred'],
  },
  {
    question:
      'Council Member Thibodeaux asked [how confident the department was that the new water meters were reading right], since his office was getting ten calls a week.',
    answer:
      'Ms. Grzelak noted that 18,400 meters have been installed out of 26,000. Customers are used to estimates so some will see an increase the first time there is a true read. A leak will also show up now that did not in the past. There is a portal where people can see use by the hour. A customer who is still concerned can ask for a test, there is a $40 deposit that is returned if it is found to be off. Staff have been responding to all the calls and emails.',
    asks: ['assurance implicit'],
  },
  {
    question: 'The Panel asked for [the view of the Commissioner on a merger of the two forces].',
    answer: 'He had not been persuaded by anything he had read so far.',
    asks: ['opinion explicit'],
  },
  {
    question:
      'Director Pomeroy-Hale asked [what the administration intends to do about chronic absenteeism at the two middle schools].',
    answer:
      "Superintendent Achterberg said attendance is everybody's business. When kids are not in seats they are not learning. The national picture after the pandemic is troubling and our district is no different. Families need to feel welcome, and principals are having those conversations. This will be a focus of the strategic plan refresh. She looks forward to bringing back a robust discussion.",
    asks: ['manner general'],
  },
  {
    question:
      'Mr Dalrymple-Shah asked [what had been the outcome of the pilot of community wardens at Kinlorn and Port Ardail], and [whether the wardens would be kept on].',
    answer:
      "The Head of Communities reported that the pilot ran to the end of March at a cost of £86,000, the most of which was staffing. There were 614 patrols. Complaints of vandalism and drinking at Port Ardail came down by a third; at Kinlorn no difference could be seen, she thought because the school already had a campus officer. Traders' comments were positive. Any continuation would have to be looked at along with all of the other calls upon the budget and in the context of the transformation programme, and elected members would wish to form their own view.",
    asks: ['manner explicit', 'polar general'],
  },
  {
    question: 'Trustee Pohl asked for [the three main reasons families gave in the exit survey].',
    answer:
      'Ms. Dacanay said 340 families responded, which was wonderful. Far and away the biggest was housing costs, people are moving out of the county.',
    asks: ['reason partial'],
  },
  {
    question:
      'Council Member Estrella-Ruiz asked staff [which of the three intersections would get the signal first], [how the ranking was done], and [whether the school had been consulted].',
    answer:
      'Public Works Director Nyquist stated that all three locations meet warrants. The ranking uses five-year injury crashes, pedestrian counts, and distance to a school, and the scores are on page 212 of the packet. Alder and 9th scored highest. Right-of-way is needed there from the church and staff is in discussions. Because of that Fenwick Avenue, which needs no right-of-way, will be built first, likely this fall. The federal portion of the money has to be obligated by September 30.',
    asks: ['entity explicit', 'manner explicit', 'polar dodging'],
  },
  {
    question:
      'Mrs Strachan-Ooi asked [who would be responsible for the maintenance of the defibrillators] when the pilot funding came to an end.',
    answer:
      'It was explained that ownership had been discussed at the Community Planning Partnership and views differed. The Ambulance Service held the register. Community councils had been very good at fundraising for these and the Partnership was grateful to them. It was something that would have to be worked through.',
    asks: ['entity general'],
  },
  {
    question:
      'Cllr Emrys Vaughan-Price to the Cabinet Member for Highways: [When will the bridge at Pont y Garreg re-open], and [who is paying for the repairs]?',
    answer:
      "The bridge was struck by a heavy goods vehicle on 2 August and the parapet and a section of the spandrel wall were lost. As it is a listed structure, stone has to be matched and Cadw's consent has been obtained. The contractor is on site. I do understand the effect which an eleven mile diversion is having upon businesses in the village and I thank them for their patience. Works should be complete by 15 November. The recovery of costs is with the Council's insurers.",
    asks: ['time explicit', 'entity implicit'],
    note: "recovery of costs by the insurers: that the haulier's side is to pay in the end is not said",
  },
  {
    question:
      'Question 4 - Cllr R. Prosser\nThe Cabinet Member will be aware of the number of complaints from residents of Heol Pant regarding missed recycling. [How many missed collections have been reported in the ward since the new rounds came in] and [what is being done to put things right]?',
    answer:
      'Reply: I am aware that there have been some teething problems with the new rounds across the county and I would like to apologise to those residents who have been affected. Rounds were redesigned to reflect 3,400 new properties built since the last review and to reduce mileage. The crews are working hard and, as they become more familiar with their routes, the position is improving all the time. Residents can report a missed collection on line or by telephoning the contact centre.',
    asks: ['quantity dodging', 'manner general'],
  },
  {
    question: 'CHAIR: Just on the Wirrabel facility. [Is it over capacity tonight]?',
    answer:
      "Commissioner Hallahan: I can give you this morning's count, Chair, which was 418. The built figure is 366. We have an operational capacity on top of that, with the bunks that went in two years ago, and I am comfortable with where we are with regard to operational capacity. People come and go in the course of a day, there are remands this afternoon I won't know about until this evening.",
    asks: ['polar implicit'],
  },
  {
    question: "Senator MARJORAM: [Did the Minister's office ask for that page to be taken out of the report]?",
    answer:
      "Dr Pinnington: Senator, advice to and communications with the Minister's office are not something I am going to go into here. I will take that as my answer.",
    asks: ['polar declining'],
  },
  {
    question:
      'Trustee Halloran: So on the reading intervention contract, [did we go out to bid on this], and [what was the second lowest price]?',
    answer:
      'Dr. Whitcomb explained that the district has used this vendor since the 2021 pilot and teachers are very comfortable with the platform. Purchases of instructional software fall under the state cooperative agreement, so a separate bid was not run. Principals have told us that data conversations have gotten a lot richer. Ms. Sato added that training days are included in the price.',
    asks: ['polar explicit', 'quantity implicit'],
    note: 'no bid was run, so that there was no second price follows but is not said',
  },
  {
    question:
      'Cllr. O. Ryan-Purcell asked the Superintendent [was there any truth in the talk of the station at Kilbrack closing at night].',
    answer: 'Superintendent Mulvey said there was not. The public office hours had been changed on a Sunday only.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mr Robb-Adeleke asked [how many of the 12 internal audit recommendations remained open].',
    answer: 'Five, none of them graded high.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Ms Drennan referred to paragraph 4.6 and sought [assurance that the backlog in volunteer checks would not delay the opening of the Inverlochan hub].',
    answer:
      'The Head of Service advised that the checks were carried out by a central team on behalf of all partnerships and that volumes had gone up by a third since the autumn. Officers were in regular contact with that team. The hub remained a priority for the Partnership and everybody was keen to see it open. Staff had worked extremely hard to get it to this point.',
    asks: ['assurance general'],
  },
  {
    question:
      'Question from Cllr Delyth Rowlands to the Leader: In the light of the announcement by Tregarth Foods that it will consult on closing its plant, [what discussions has the Council had with the company and with Government], and [what support will be available to the 190 people who work there]?',
    answer:
      'The Leader replied that this was devastating news for the town coming as it did just before Christmas. She had spoken with the managing director on the day of the announcement and had written to the Cabinet Secretary, from whom a reply was awaited. Officers had since had two meetings on site together with the unions. It was important not to prejudge the consultation, which had to run for 45 days. All the agencies were standing ready and would work together, as they had in the past, so that those affected got whatever help they needed. The resilience of that community was second to none. She knew that all Members would join with her in sending their best wishes to the workers and their families.',
    asks: ['manner explicit', 'manner general'],
  },
  {
    question:
      'Councillor Vandermeer-Shaw stated that there are people in the Riverbend who will not call the police any more because of the wait. [What are the wait times on the non-emergency line], [how do they compare to last year], and [can anything be done in the short run]?',
    answer:
      "Chief Bilodeau advised that he hears it also. The Communications Centre has an authorized strength of 92 and has not been there in three years. There is a national shortage. Calls to 911 are answered within five seconds 95% of the time and that has to be where the people go. On the non-emergency side the average wait is nine minutes and the worst was on Canada Day evening. On-line reporting has expanded to twelve categories. As to the short run, retired dispatchers have been brought back on contract, with the first four starting on Monday, and there is a call back feature on the phone tree. It's a tough job, and he wanted to give a shout-out to the people who sit in those chairs.",
    asks: ['quantity explicit', 'manner dodging', 'polar explicit'],
    note: 'nothing is said of last year; measures named leave no doubt that something can be done',
  },
  {
    question: 'Ms CORBOY: [Who was at the meeting of 4 July]?',
    answer:
      'Mr Eddleston: I was, and Deputy Secretary Grierson. Treasury had a couple of people, and the regulator, whose names I would be guessing at.',
    asks: ['entity partial'],
  },
  {
    question:
      "Council President Adeyemi-Stokes asked [why the shelter contract was extended without coming back to Council], and [whether staff is satisfied with the provider's performance].",
    answer:
      'Ms. Verhoeven, Human Services, said she appreciated the frustration. The contract allows two administrative extensions of up to six months if the amount stays under the original not-to-exceed figure, and this was the first of those. The RFP was late because the County changed its requirements in May. On performance, the site has been full every night. The provider turned over its site manager twice. There were corrective action letters in March and again in July over medication storage and staffing at night. They answered both letters on time. She reminded members that there is only one other bidder in the region and that the need out there is enormous, as anybody who walks down Commerce Street can see.',
    asks: ['reason explicit', 'opinion implicit'],
  },
  {
    question:
      'Council Member Okonjo-Hale: [Can staff tell us whether the tree ordinance is actually being enforced], and [what the penalties have been]?',
    answer:
      "Planning Manager Ilsley shared that the ordinance was adopted in 2018 and replaced a much weaker one. There is a fee in lieu of replanting that goes to the Tree Fund, the balance is $214,000. We had 63 permits last year. There is one code officer who also has short term rentals, signs and weeds. Complaints come in after the tree is on the ground for the most part. In one case the developer of the Kessler parcel was assessed $48,000 for removing nine heritage oaks and that was upheld by the Hearing Examiner. There's interest from the Urban Forestry board in raising the per inch amount and they will be making a recommendation.",
    asks: ['polar implicit', 'manner partial'],
    note: 'one penalty is given out of those asked for',
  },
  {
    question: 'Ms Laidlaw asked [what the three commissioned services cost] and [when each contract ended].',
    answer: 'The recovery service was £610,000 a year and ran to March 2027. The other two were out to tender.',
    asks: ['quantity partial', 'time partial'],
  },
  {
    question:
      'Following on from this, the Panel enquired [whether the Commissioner considered that the 7.4% increase in the precept represented value for money for residents of the area].',
    answer:
      'The Commissioner said that no one wanted to put up a tax and that he had agonised over it. The funding formula was weighted against a force with so much coastline and so few people. Neighbouring forces had gone for the same or more. He had received 2,212 replies to the survey, 58% of which were prepared to pay a bit extra. Value for money had been rated good by the Inspectorate for the second time running. He was satisfied that residents were getting a good deal for the money and would say so on any doorstep in the county.',
    asks: ['opinion explicit'],
  },
  {
    question:
      'The Panel sought clarity on [the reasons behind the drop in positive outcomes for residential burglary], [how the force compared to its most similar group] and [what the Commissioner had done about it since the matter was last raised].',
    answer:
      'The Commissioner advised that residential burglary had reduced by 38% over five years, which should be welcomed. He appreciated that for a victim the percentage was neither here nor there. Positive outcomes were 5.1% from 6.4%. There was a smaller number of prolific offenders being caught for a long string as had been the case with one individual the year before who had 47 taken into consideration. That had flattered the previous year. He had commissioned a deep dive, which was presented to his Scrutiny Board in November, and from this the force had brought in a single investigation team in the east and scenes of crime attendance to every dwelling within 24 hours. He would continue to hold the Chief Constable to account robustly.',
    asks: ['reason explicit', 'manner dodging', 'manner explicit'],
  },
  {
    question:
      'Supervisor Wen-Baptiste inquired about [the status of the grand jury response] and [who is drafting it].',
    answer:
      'County Counsel reported a draft is with the departments and is due at the court on October 4. Her office is drafting.',
    asks: ['manner explicit', 'entity explicit'],
  },
  {
    question:
      'The Vice-Convener asked [if there was confidence that the new case management system would go live on time], given the history.',
    answer:
      'The Director said that he was confident of 3 March. User testing had been finished ten days early, with 14 minor defects left out of 260, and the go/no-go criteria had been signed off by Internal Audit the previous week.',
    asks: ['assurance explicit'],
  },
  {
    question:
      'Trustee Abdi-Larsen noted that the consultant recommended closing three schools and the administration is recommending two. She asked [what was different about Lakeview], [how much less would be saved], and [did the administration feel pressured].',
    answer:
      "Superintendent Moncrieffe said she thanked the Trustee for asking it out loud. Lakeview has 212 students and it's under the threshold. It is also the one building of the three where the nearest alternative is over the bridge, and the walk zone would go from 6% bused to 88%. Transportation would eat two thirds of it. Administration had also heard from a lot of families, 400 people on a Tuesday night. That is democracy. Mr. Fenn added that the three-school scenario was $2.7 million a year, and the recommended one is about $400,000 less than that once the busing is taken out. There's also the one time costs of moving, estimated at around half a million.",
    asks: ['reason explicit', 'quantity explicit', 'polar implicit'],
  },
  {
    question: 'Mr Heke-Bradshaw asked for [examples of where the localities model had made a difference to whānau].',
    answer:
      'The Programme Director replied that this was about shifting power to communities and there were many great examples from around the rohe. It was a long game. Whānau voice was in everything that they did.',
    asks: ['example general'],
  },
  {
    question:
      'Cllr. P. Heverin: To ask the Chief Executive [if he will give a date for the completion of footpath works at Scoil Naomh Colm], [the reason for the delay], and if he will [make a statement on the matter].',
    answer:
      'REPLY: The footpath scheme at this location was included in the 2023 Active Travel allocation. A contractor was appointed in October and works commenced on the eastern side. In the course of excavation an uncharted watermain was encountered, which required to be diverted by Uisce Éireann before works could proceed. The diversion was carried out in the last fortnight. Works have now resumed and it is expected, subject to weather, that the path will be finished before schools return at the end of August. The inconvenience to parents and pupils is regretted. Temporary pedestrian ramps have been put in place for the duration.',
    asks: ['time explicit', 'reason explicit', 'manner explicit'],
  },
  {
    question:
      'Cllr. N. Boylan-Friel asked [if the Chief Superintendent was happy with the resources in the Protective Services Unit], in light of the increase in coercive control reports.',
    answer:
      '- Chief Supt. Ní Cheallaigh said that the unit was established here in 2019 and covered the two counties.\n- It has a Detective Inspector, two sergeants and 12 gardaí, all of whom have done the specialist interview course or are on it.\n- Reports of coercive control were up from 14 to 23. She thought that was people having the confidence to come forward, largely due to the media campaign.\n- Call backs within seven days were at 96%.\n- The unit also dealt with sex offender management.\n- She would never say no to more. If she had another four she could put in a second car at weekends.',
    asks: ['opinion implicit'],
  },
  {
    question: 'Alderman Strange asked [could something be done about quads on the dunes].',
    answer: 'Sgt Lowry asked which end of the strand was meant, as the north end was National Trust.',
    asks: ['polar clarification'],
  },
  {
    question:
      'Mr Ngatai asked [whether the Board had taken legal advice before the land swap was notified], and if so [from whom].',
    answer:
      'The Chief Executive said yes, from Carrow Legal, with a second opinion obtained from a senior barrister in relation to the reserve classification.',
    asks: ['polar explicit', 'entity explicit'],
  },
  {
    question:
      'The Panel asked the Commissioner to [explain how he satisfied himself that complaints against the Chief Constable were dealt with properly], and [how many had been received].',
    answer:
      'The Commissioner stated that this was one of the more sensitive parts of his role. The Panel would understand that he could not go into individual matters. Each complaint was recorded by the Monitoring Officer, assessed against the statutory guidance, and where there was an indication of misconduct referred to the Independent Office within a day. A neighbouring office looked at a sample of the files every year and had found no failing. He did not mark his own homework. The majority concerned dissatisfaction with operational decisions. The number was small.',
    asks: ['manner explicit', 'quantity general'],
  },
  {
    question: 'Mr Karaitiana wanted [the names of the suppliers on the short list].',
    answer: 'The Procurement Manager was unable to provide them during the live tender.',
    asks: ['entity declining'],
  },
  {
    question: 'Ms Tait asked [what the position was with the vacant post of Chief Officer].',
    answer:
      'The Chair advised that interviews had been held on 14 and 15 November and that an offer had been made and accepted. An announcement would follow once pre-employment checks were complete. She thanked Mr Geddes for acting up over an extended period.',
    asks: ['manner explicit'],
  },
  {
    question: 'Mr Penhallurick asked [whether the fleet would be fully electric by 2030 as set down in the strategy].',
    answer:
      'The Chief Officer Fleet said he would be straight with the Committee, that was not going to happen. 61 vehicles had been converted out of 340, and there was no pursuit vehicle on the market with the range. A revised target of 2035 was going to the Authority in March.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Councillor Burnside-Kell asked [had police any information on who was behind the fire at the bowling pavilion].',
    answer: 'Superintendent: enquiries ongoing, no arrests.',
    asks: ['entity general'],
  },
  {
    question:
      'Commissioner Baptiste asked [if body-worn cameras are switched on automatically when a conducted energy weapon is drawn].',
    answer:
      'Inspector Karras confirmed. The holster sensor triggers the camera of the officer and of any other officer within 10 metres. The thirty seconds before are also kept.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Ms. Castellanos-Webb inquired about [the timeline for the superintendent search] and [how community input would be gathered].',
    answer:
      'Board Chair Dunleavy reported that the search firm, Halverson & Pike, was engaged at the last meeting. The survey is open until November 22 in five languages. There are six listening sessions, two of them online, and a table at the winter concert. She reminded everyone how important it was to get it right, it is the most important thing a school board does.',
    asks: ['time partial', 'manner explicit'],
    note: 'of the timeline only the end of the survey',
  },
  {
    question: 'Council Member Fairweather asked [what the City is doing about the rats downtown].',
    answer: 'Public Works noted it is aware of the concern and is taking it seriously.',
    asks: ['manner general'],
  },
  {
    question: 'Member Tauroa asked for [an update on the pump station at Waiherea Road].',
    answer:
      'The General Manager said that consent had been lodged in February. Iwi engagement was ongoing and going well. The pumps themselves had arrived and were in storage at the depot, and the contractor was to start piling on 4 May if the weather was kind to us.',
    asks: ['manner explicit'],
  },
  {
    question:
      'The Convener sought a view from the Chief Constable on [whether the closure of the three custody suites in the north was putting officers off the road for too long] and asked for [the average journey time for an arrest in the Strathgarron area].',
    answer:
      'DCC Abercrombie responded on behalf of the Chief Constable. She said that the custody estate had been rationalised on the basis of demand, with the suites concerned holding on average less than one person a day. Modern suites were safer. The healthcare provision was not comparable. There was a balance to be struck in every part of the country. She had been out with the shift at Balnahard the month before and did hear officers speak of it; a crew was tied up for most of a shift when that happened and with two crews on, it was not something she would dismiss. The use of undertakings at the roadside had gone up and this helped. Work was being carried out with the Crown on virtual remand courts. In terms of the average, from locus to the charge bar at Strathgarron it had been 71 minutes in the last six months.',
    asks: ['opinion implicit', 'quantity explicit'],
  },
  {
    question:
      'The Panel sought [assurance that lessons from the cyber incident at a neighbouring force had been picked up], and asked [what would happen to 101 if the systems here went down].',
    answer:
      'The Deputy Commissioner said that it was bound to keep any chief officer awake. The lessons report had been shared at a national level. She was content that it had been picked up here and that those responsible were well sighted on it. In the event of an outage calls would divert to a partner force to the east, with paper logs kept for the first four hours, and this was tested in May over a weekend.',
    asks: ['assurance partial', 'manner explicit'],
    note: "'content that it had been picked up', with no specific evidence",
  },
  {
    question:
      'The Panel asked [how many of the 41 vacancies in the Control Room had been filled since the January meeting], and [when it was expected to be at full establishment].',
    answer:
      'The Commissioner said that the Control Room had been a feature of his scrutiny for two years. 26 had been filled and a further intake of nine was in training. Attrition was a concern given the shift pattern and the Chief Constable had been asked to look at this. It was a demanding role and call handlers deserved a great deal of credit. The aim was to be at establishment by the end of June although that did depend on leavers.',
    asks: ['quantity explicit', 'time explicit'],
  },
  {
    question:
      'Police Board member Oakenfull requested [confirmation that the Service would return the unspent portion of the guns and gangs grant].',
    answer:
      "Deputy Chief Saadeh replied that a surplus of $312,000 was projected at year end. The Ministry's reporting template is due in April, and discussions with the Ministry on a carry-forward have been positive to date. Hiring of the two analysts took longer than anticipated.",
    asks: ['polar implicit'],
  },
  {
    question:
      'Mr. Quiñones-Bright asked [what data the district gets from the phone-free pilot], and [in your opinion is it working].',
    answer:
      "Dr. Farrant said the pilot is at one high school and both middle schools since January. Pouches were donated. They track pouch violations, referrals, library checkouts, and a teacher survey every six weeks. Referrals for fighting are 27% lower than the same months last year. She has been in education 24 years and has not seen a lunch room change like that one has, kids are talking to each other and it is loud. She's a believer. Parents do have the concern about emergencies, and that has to be respected.",
    asks: ['manner explicit', 'opinion explicit'],
  },
  {
    question: 'Cllr. K. Joyce asked [was the drone to be used for illegal dumping].',
    answer: 'Awaiting the code of practice, after which it would.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mrs Rangihuna asked [if the asbestos in the old hall had been dealt with].',
    answer: 'Not as yet, staff had booked the contractor for the school holidays.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Ms Whaanga enquired [what the Board was doing to keep its lifeguards], given the numbers leaving for the private pools, and [whether the pay rates were competitive].',
    answer:
      'Management said lifeguard turnover was 46%, this was a sector wide issue and a reflection of a young workforce who went off to university. There was a recognition programme and good culture in the teams. Rates had been moved to the living wage in September. The private operators paid on average $1.80 an hour above that. Free membership had been extended to a family member and shifts could now be swapped on the app, something which the team had asked for.',
    asks: ['manner explicit', 'polar implicit'],
  },
  {
    question: 'Member Gagnon-Pierre asked [which of the five divisions had a domestic violence co-ordinator in place].',
    answer:
      'Inspector Wasyliuk said it was a model the Service was wholly behind. West had had one since the spring and it has made a world of difference there to the warrants backlog. The remainder was in various stages.',
    asks: ['entity partial'],
  },
  {
    question:
      'The Independent Members asked [what the District was doing to reach young people who would not come to a PCSP event].',
    answer:
      "The Chief Inspector outlined that this was something police struggled with across the board. Relationships had been damaged by the events of last summer and would take time to mend. The neighbourhood team had two officers trained as youth volunteers and they were in the boxing club on Wednesdays. A Schools Liaison post was to be filled from September. There was also a drop-in at the Regional College at fresher's week which was well received. Members of the Partnership had a role to play in this also and he would welcome any suggestions they had.",
    asks: ['manner explicit'],
  },
  {
    question:
      'A Member asked [whether the Partnership could fund further alley gates in the Corcreevy estate], and [how long the legal process took].',
    answer:
      'The PCSP Manager said that 6 sets were put in under phase 2. Residents of every house backing on to the entry had to sign up, and this was often the stumbling block with private landlords that could not be traced. The evidence base was strong, with a fall in burglary wherever they were put in. Phase 3 had been fully committed and Council was not minded to put in any more capital at this point. The gating order had to be advertised and there was a period in which people might object.',
    asks: ['polar implicit', 'time general'],
  },
  {
    question:
      'The Lay Member queried [why reserves had gone from 3.1% to 5.6%], and [whether they could not be used to hold down the precept].',
    answer:
      'The Chief Finance Officer explained £2.2m of it was the late pensions grant, which arrived on 28 March. Some would be needed for the control room. Reserves could only be used the once and a precept not taken was lost to the base for ever.',
    asks: ['reason explicit', 'polar implicit'],
  },
  {
    question:
      'Mr. Delacroix-Boone (District 3): [How much have we spent on outside counsel this year], and [how many cases is that for]?',
    answer:
      'City Attorney Mbeki stated there are currently eleven matters with outside firms. Three are personnel, the others are mostly land use and the stadium case. Outside counsel is used when there is a conflict or special expertise needed. She would have to get the spending number from Finance and email it to the members.',
    asks: ['quantity deferred', 'quantity explicit'],
  },
  {
    question:
      'Ms Hohepa-Grant asked [if the Trust still held to its view that the stadium naming rights were worth $400,000 a year].',
    answer:
      'The Chief Executive said that the market was softer than it had been when that work was done. A naming rights partner was one part of the commercial mix, along with hospitality and the concert calendar, which had had a record summer. Two parties had been in talks. One offer was declined by the Board in confidence. He would not want to negotiate through the newspaper.',
    asks: ['opinion implicit'],
  },
  {
    question:
      'Cllr. C. Noone asked the Chief Executive [to confirm that the fire station at Meelin would be retained], and [how many retained firefighters were there at present].',
    answer:
      'The Director of Services confirmed that it would. The crew in Meelin was at seven, with a complement of nine, and a recruitment was advertised.',
    asks: ['polar explicit', 'quantity explicit'],
  },
  {
    question:
      'Commissioner Trudel referred to the recent arbitration award and asked [what it will cost the City over the term] and [how it will be funded].',
    answer:
      'The CFO advised that the award represents 3.5%, 3.25% and 3% in the three years, plus a change in the benefit plan. The total is in the order of $9.4 million, on a base of $121 million. Comparator services have settled at similar levels. Staff are looking at several options on the funding side and there will be hard choices, which will form part of the budget deliberations in November.',
    asks: ['quantity explicit', 'manner general'],
  },
  {
    question:
      'Mr Kettleborough-Roy asked [why the lease of the depot at Invergask had been renewed for ten years when the service was to move out in four] and [whether there was a break clause].',
    answer:
      'The Property Manager advised that the landlord was not willing to consider less than ten. There was no other site in the area with a wash bay. The rent had been held at the 2016 level, which gave a saving of £31,000 each year. There was an option to sub-let with consent. The depot was in a good state of repair and welfare facilities were upgraded only in 2022.',
    asks: ['reason explicit', 'polar dodging'],
  },
  {
    question:
      'Vice-Chair Tkachuk noted that the budget has 30 new constables in it. [How many will be on the road by the end of the year] and [where will they be assigned]?',
    answer:
      "Deputy Chief Roszak said that there's a class at the police college now and another in the fall. With field training it is 26 weeks before they count. There are 19 in the current class and they would be solo in November. It's an exciting time to join. Assignments are by the staffing model, which looks at calls, travel time and officer-initiated time. East Division and Central are the most under water at the moment.",
    asks: ['quantity explicit', 'entity implicit'],
  },
  {
    question:
      "Ms O'Keeffe-Brandt noted there was an increase of 19% in use of force on young people under 18. [What is driving that increase]? [Is there any disproportionality], and [can the Board be assured that each use is reviewed]?",
    answer:
      '- The Chief Superintendent noted numbers are small, 57 as against 48.\n- Better recording accounts for some of it, in particular handcuffing is now captured in every case.\n- There was also a run of incidents at two residential units in the second quarter.\n- Data by ethnicity will be included within the next report.\n- The Use of Force Governance Group meets every eight weeks and is chaired by an ACC.\n- Officers are trained in trauma informed approaches.',
    asks: ['reason explicit', 'polar deferred', 'assurance partial'],
    note: 'a governance group is named, but neither a yes nor that each use is reviewed is said',
  },
  {
    question:
      'Councillor Magennis-Kerr raised the removal of flags from lampposts on the Derryhale Road. She asked [what the agreed protocol was], and [which agency took the lead].',
    answer:
      'The Superintendent advised it was a very complex area and one where there was no consensus. Police powers were limited unless there was a breach of the peace. The use of police resource to take down flags could make matters worse. The Department for Infrastructure owned the lampposts and had its own health and safety considerations in working at height. In his experience the only thing which worked was local mediation and he paid tribute to those who did that quietly. The multi agency group had not met since February.',
    asks: ['manner dodging', 'entity implicit'],
    note: 'the owner of the posts and the limits of police powers are given; who leads is not stated. Views on flags, nothing on a protocol',
  },
  {
    question:
      'Cllr. P. Dowd-Kiely put it to the Chief Executive that [the Council had no interest in the western side of the county].',
    answer:
      'The Chief Executive said he did not accept that. €41m had been spent in the two western districts in the life of this Council.',
    asks: ['opinion explicit'],
  },
  {
    question:
      'Cllr. T. Cuffe said the joyriding at the Glebe was out of control and people were afraid in their beds. He asked [when would there be extra Gardaí assigned to Rathdonnell station].',
    answer:
      '- Chief Supt. Lavelle said he was very conscious of the fear this was causing.\n- The number in the College was increasing all the time and the Division had its request in.\n- He had not been given a date.\n- In the meantime the roads policing unit had been tasked to the area and two cars were recovered last week.',
    asks: ['time ignorance'],
    note: 'no date was given to him; the patrols offered instead are not on the time of extra Gardaí',
  },
  {
    question:
      'Commissioner Whitlock-Ng: The community survey shows that trust among newcomers has fallen from 66 to 54. [What does the Service attribute that to], [what are other services seeing] and [what is the plan]?',
    answer:
      'Chief Ostrander thanked the Commissioner. The survey was conducted by a third party in the spring with 1,900 completions and the sub-sample for newcomers was 140, so there is a margin there of eight points or so. Trust has to be earned every day and on every contact. Overall satisfaction held at 72. Inspector Khoury said the Newcomer Liaison Unit has gone from one constable to three. They are in the language classes at the Settlement Centre, there is a guide in 12 languages, and a newcomer advisory table meets for the first time in October. The Inspector would say it takes a long time to build and one video to knock down.',
    asks: ['reason implicit', 'manner dodging', 'manner explicit'],
    note: "a small sub-sample and 'one video to knock down' hint at causes; none is stated as the cause",
  },
  {
    question:
      'Member Ilunga-Ross raised the matter of school resource officers. [Is the Service planning to go back into the high schools this fall], and [what do the school boards want]?',
    answer:
      'What the Inspector said is that the program was suspended in 2020 and the two school boards took different positions at that time. There have been incidents this year that everyone is aware of. Youth officers attend as called and do presentations. The Catholic board passed a motion in April asking for officers to return. He is due to meet with the director of the public board. The Service would want any model to be one that the community has confidence in.',
    asks: ['polar general', 'manner partial'],
    note: "'what do they want' of two boards is given for one",
  },
  {
    question:
      'Senator GALLWITZ: Can I just take you to the call abandonment figures, and I appreciate you might not have the week by week. [What was the rate for the last quarter], and [do you accept that is not good enough]?',
    answer:
      'Ms Ferrante: Senator, the rate varies a great deal depending on the time of day and whether there is a weather event. In the December quarter we had the two storms. For the quarter as a whole it was 14.2 per cent. I should say the system counts anyone who hangs up in the first five seconds, so some of those are people who have dialled in error. We have put on 22 extra staff in the Ballarook centre and we have a call-back option going live. We are always looking to improve.',
    asks: ['quantity explicit', 'opinion implicit'],
    note: 'qualifications of the rate and measures to bring it down; acceptance or refusal of the criticism is not stated',
  },
  {
    question:
      'Ms Pōtae noted that the Board had been told in August that the staff survey would be published. She asked [if it had been], and [what the three lowest scoring questions were].',
    answer:
      'The General Manager People and Culture said that the response rate was 74% which was the best to date and above the sector. It had been on the intranet since the 9th and on the website the following week. The highest scores were for pride in the work and for the immediate manager. The lowest was confidence that something would happen as a result of the survey, she was not going to shy away from that. Each directorate was now to come up with two actions and not more.',
    asks: ['polar explicit', 'entity partial'],
  },
  {
    question: 'Ms Paewai asked [why the report on the aquatic centre was in the public excluded part].',
    answer: 'Because it held tender prices. It would be released once the contract was signed.',
    asks: ['reason explicit'],
  },
  {
    question:
      'Cllr Ní Fhloinn requested that [An Garda Síochána provide the number of detections for dog fouling offences with the litter wardens in 2023].',
    answer:
      'Superintendent Crehan replied that enforcement under the Litter Acts rested with the local authority and suggested that the question be put to the Environment Section.',
    asks: ['quantity deflection'],
  },
  {
    question:
      "The Panel queried [whether the Commissioner's office would be able to absorb the new duties in the Bill] and [what conversations there had been with the Home Office on funding].",
    answer:
      'The Chief Executive outlined that the office was a small team of 23. A Task and Finish group had been set up through the Association and the office was represented on it. The Bill was at an early stage and much was going to be in the regulations. She reiterated that the office had a track record in delivering, as had been seen with the complaints reviews which had come over with no money. The Commissioner had met the Minister on 12 June where he raised new burdens directly, and a joint letter was sent by the four Welsh Commissioners. A response had not been received.',
    asks: ['polar implicit', 'manner explicit'],
  },
  {
    question:
      'Councillor Gilfillan queried [whether the ANPR cameras on the A-road were live] and [how many vehicles had been stopped as a result].',
    answer: 'Inspector Tweed: Yes. Stops not recorded separately.',
    asks: ['polar explicit', 'quantity ignorance'],
  },
  {
    question:
      'Alderman Purdy stated that traders in Market Street were fed up with windows being put in every weekend and asked [would police consider a foot patrol on Friday and Saturday nights].',
    answer:
      'From this Friday two officers would be on foot from 10pm until the bars had cleared. Damage in the town was down 11% overall.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Trustee Nakai asked the Superintendent for [an example of how student voice had changed a decision this year].',
    answer:
      "Superintendent Brophy-Lund said student voice is at the center of what we do. There are four student representatives on the equity team and their insights have been phenomenal. Every high school has a principal's advisory. Students don't always tell us what we want to hear and that's healthy. The late bus on Tuesdays and Thursdays came directly out of a student proposal in October.",
    asks: ['example explicit'],
  },
  {
    question:
      'Mrs Eruera asked [whether staff could look into a lower speed limit outside the kura] and [what the process would be].',
    answer:
      'The Roading Manager could do that. It had to be consulted upon and then entered into the national register.',
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question:
      'Mr Ashby-Lim asked [how the Board intended to measure public confidence now that the survey contract had lapsed].',
    answer: 'The matter was under active consideration.',
    asks: ['manner general'],
  },
  {
    question:
      'Cllr. B. Scollard asked that [the Council take in charge the estate at Cluain Bhuí], which was 17 years built, and [what was the position on the bond].',
    answer:
      'The Senior Engineer said that the developer had gone into receivership in 2011 and the estate was one of 38 on the list. A snag list had been drawn up after CCTV of the sewers. The pumping station was the main obstacle, as Uisce Éireann would not take it over in its present state. The bond had been called in in 2016, and €112,000 was obtained which was short of the estimated €290,000 for the works. Residents would need to be patient. He agreed that it was very frustrating for people who were paying their property tax the same as everyone else.',
    asks: ['polar implicit', 'manner explicit'],
  },
  {
    question:
      'Cllr. J. Looby asked [what was the Garda response to the stabbing on the Quay on the 8th], and [whether it was related to the feud].',
    answer:
      '- Superintendent Minogue said a man in his 20s was arrested at the scene and was released pending a file.\n- The scene was preserved for two days and he thanked the businesses for their co-operation.\n- High visibility patrols were put in for the fortnight after, with the Armed Support Unit in support.\n- He would not be drawn on motive, as it was a live investigation.',
    asks: ['manner explicit', 'polar declining'],
  },
  {
    question: 'Mr Tonkin sought [assurance that the flood barriers would be in place for the winter].',
    answer: 'The Cabinet Member said that yes, they would be.',
    asks: ['assurance partial'],
  },
  {
    question:
      'Member Sutcliffe-Abara: Thank you for the presentation. Two questions. [Is the mobile crisis team available twenty-four hours], and if not, [what happens to those calls overnight]?',
    answer:
      'Staff Sergeant Bouchard said that the team has been a tremendous success and the partnership with the Health Authority is the envy of other services. It has gone from two clinicians to six over the three years. It runs from 10 in the morning until 2 a.m., seven days. Demand tapers off after that, and the data show 83% of mental health calls fall within those hours. After 2 a.m. it is a patrol response, with the officer able to phone a psychiatric nurse at the hospital. Diversion from emergency was 61% when the team attended. The Service has applied for provincial funding to extend it.',
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question:
      'Commissioner Harcourt-Singh asked the Deputy Chief [what the difference in price was between the two uniform bids] and [whether the lower one met the specification].',
    answer: '$88,000 over the three years. The lower one failed at the seams of the rain jacket and was non-compliant.',
    asks: ['quantity explicit', 'polar explicit'],
  },
  {
    question: 'Mr Crombie asked [what the risk rating for workforce would be] if the pay offer was rejected.',
    answer: 'It would go up from 16 to 20.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Cllr. Siobhán Quirke welcomed the report but said that people do not see a guard in Ballinakill from one end of the week to the other. She asked [if the clinic in the community centre was still running] and [how many people were attending it].',
    answer:
      '- Inspector Hanlon thanked Cllr. Quirke. Visibility came up in every town and village and he understood that.\n- Community policing was a core principle of the Divisional model and all members were community guards.\n- The clinic had moved from the evening to the morning, to suit older persons.\n- The guard assigned, Garda Tuohy, had been on leave for some weeks and was now back.\n- There had been good engagement also with the Tidy Towns and the GAA club, where a bike marking day was held in June.',
    asks: ['polar implicit', 'quantity dodging'],
  },
  {
    question:
      'Cllr. G. Treacy asked [why the Joint Policing Committee was never consulted on the new Policing Division boundaries], which had this county tied to another with a city in it.',
    answer:
      '- Assistant Commissioner Fogarty said he was glad to come and to take questions on the model.\n- The four pillars in the model were crime, community engagement, performance assurance and business services.\n- All Divisions were to have at least 600 personnel, and 19 Divisions in place of 28.\n- He had worked in a number of Divisions which had gone through this and the feedback was that specialist services were better for smaller stations.\n- No station would close as a result of the change.\n- The Superintendents would be there to answer to this Committee as before.',
    asks: ['reason dodging'],
  },
  {
    question:
      'Dr Sabharwal-Innes asked [how the Committee could be assured on the quality of adult support and protection work].',
    answer:
      "The Lead Officer said staff were committed. The Joint Inspection had graded key processes as effective, and an audit of 40 files by the Committee's own sub group in June had found chronologies missing in nine.",
    asks: ['assurance partial'],
    note: 'evidence both ways, no yes or no',
  },
  {
    question: 'Dr Ranasinghe asked [how the Trust would know that the virtual ward was working].',
    answer:
      'The Director of Operations said feedback from patients was very good. A gentleman from Carnbeg had written to say that he would not have wanted to be anywhere else. There were 40 beds at present. Measures being tracked were readmission within 30 days, step-ups to an acute bed and bed days avoided, and these came to the Performance Committee every quarter; readmissions stood at 8.8%.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Question 11. Cllr H. Pugh-Edwards to the Cabinet Member for Education: Further to the answer I was given in October, [how many pupils are still waiting for a place in a specialist resource base], [what is the longest that any of them has waited], [how much is being spent on out of county placements] and [what is the Cabinet Member going to do about it]?',
    answer:
      'Written response: The Authority has invested significantly in specialist provision, with two new bases opened at Ysgol Bryn Eithin and Ysgol y Foryd, and it is testament to the hard work of colleagues that 48 additional places have been created. As at 31 January there were 29 learners for whom a resource base had been named and who were not yet placed. All of these are in receipt of education and support from the outreach team. Demand has grown in every authority in Wales and is becoming more complex. The projected out-turn on independent and out of county placements is £3.62m, against a budget of £2.9m. Cabinet will consider in March a proposal to convert the vacant wing at Ysgol Dyffryn Gwyn to a base of 16 places. My door is always open to any Member who wishes to discuss a particular case.',
    asks: ['quantity explicit', 'quantity dodging', 'quantity explicit', 'manner explicit'],
  },
  {
    question: "Ms SHANAHAN-KAUR: [Is there a time limit on getting a modification done to somebody's home]?",
    answer:
      'Mr Lofthouse: There is for the approval, 28 days. There is not for the building work, that sits with the provider.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Councillor Wendt: [Does the Chief have a view on the proposal to move the bylaw officers under the police budget]?',
    answer:
      'Chief Amarasekara said that he would be concerned about it. Bylaw and police have different mandates and different collective agreements, and in his opinion the City would lose the lighter touch the bylaw team has with encampments. If Council were to direct it the Service would make it work.',
    asks: ['opinion explicit'],
  },
  {
    question:
      'Ms VASILIADIS: The Auditor-General found that one in three of the working with children checks had lapsed. I want to know [how that was allowed to happen], and I want to know [how many of those people are still in contact with children today].',
    answer:
      'Mr Oduya: Look, no one at the department takes that finding lightly and I certainly do not. Safety of children is the first priority. When the Auditor-General did the sample there were two systems, there was the HR system and there was the register, and they were not talking to each other. So somebody could renew and it would not come across, and somebody could lapse and nobody would get an alert. It relied on a person with a spreadsheet in each region, and when those regional jobs went in the restructure nobody picked it up. That has been fixed since July, there is a nightly match. Everyone identified in the audit was contacted within days of us getting the draft. The great majority turned out to have renewed. Our people do an incredible job in very difficult circumstances.',
    asks: ['reason explicit', 'quantity general'],
    note: "'the great majority turned out to have renewed' is on the ask without a number",
  },
  {
    question:
      "Mrs Galbraith asked [what steps were being taken about the rise in missing persons reports from the children's units], [whether placing authorities were being billed], and [how many children accounted for most of the reports].",
    answer:
      'Chief Inspector Yeaman said that there were 402 reports in the year. The new protocol asked units to make reasonable enquiries themselves for the first hour, and there is now a named officer for each unit who has a cup of tea with the young person on return. A lot of staff in the units are agency and do not know the children. Reports fell to 21 in March as against 44 in the March before. Placements from elsewhere are a feature of the area with the number of private units. Seven young people were behind 60% of it.',
    asks: ['manner explicit', 'polar dodging', 'quantity explicit'],
  },
  {
    question:
      'Mrs Bethan Lloyd-Parry wanted to know [how the Force was engaging with the farming community on sheep theft] and [if it was true that there was only one rural officer for the whole of the north of the county].',
    answer:
      'The Assistant Chief Constable said rural crime had a disproportionate effect upon isolated families. Attendance at marts had been re-introduced and a WhatsApp group covering 640 holdings was administered by the team. DNA marking kits had been subsidised. Two thefts had been solved through intelligence received in that way, one of which involved 83 ewes. He was proud of the team who often worked alone and at unsocial hours. The team currently stood at four, two of whom were based in the north.',
    asks: ['manner explicit', 'polar explicit'],
  },
  {
    question:
      'Cllr. M. Hession referred to the number of catalytic converters stolen from hybrids in the Caherbaun area in the run up to Christmas. He asked [how many had been taken in the district], [if any persons were before the courts] and [what advice Gardaí had for motorists].',
    answer:
      '- Sgt. Neville stated that this was a crime that had come down from Dublin, where it was at a far higher level.\n- A gang could take one in under two minutes with a battery saw.\n- Property crime as a whole was down 9% and he thought it was important that this be said.\n- 22 incidents were recorded in the district from October, mostly of the one make.\n- Two men had been stopped on the motorway with tools and five units in the boot; a file was with the DPP.\n- Park in a lit area, tight to a wall, and get the unit marked. A marking day was to be held with a local garage.\n- Cllr. Hession thanked the Sergeant.',
    asks: ['quantity explicit', 'polar implicit', 'manner explicit'],
    note: 'a file with the DPP: that nobody is yet before the courts follows',
  },
  {
    question: 'Mr FAHEY-TRAN: [What were you paying the consultants per day], and [how many days did it end up being]?',
    answer:
      'Ms Brindle: The panel rate for a partner was $3,960 and it steps down from there, so $2,700 for a senior and so on. I want to emphasise that it was a competitive process. They were in the building from March through to about October but not the same people and not full time. The deliverables were all accepted and they were good quality.',
    asks: ['quantity explicit', 'quantity general'],
  },
  {
    question:
      'A member queried [why it took so long to get a reply out of the Housing Executive on anti-social behaviour cases].',
    answer:
      'The PCSP Manager noted the comment. She reported that the Housing Executive was represented on the ASB Forum which met monthly, and that information sharing between the partners was good. Three cases had been closed since the last meeting and one was before the court. The Forum had also carried out two site visits.',
    asks: ['reason dodging'],
  },
  {
    question:
      'Cllr. E. Garrihy enquired [how many derelict sites were on the register in the Municipal District], [how many had the levy paid], and [what was being done by way of CPO].',
    answer:
      'The Administrative Officer informed the meeting that there were 44 on the Register at present, with 6 added since January and 2 removed. Levies had been applied on 31 of the sites, and were outstanding on 25 of those. Dereliction was a blight on our towns and it was the aim of the Council to work with owners in the first instance, the levy was not a revenue raising measure. With regard to CPO, four sites in Kilmurvey were vested in the Council in May and one of them had gone sale agreed. Notices were to issue on a further three on Main Street in the coming weeks. The full time Vacant Homes Officer had made a great difference.',
    asks: ['quantity explicit', 'quantity implicit', 'manner explicit'],
    note: '31 less the 25 outstanding',
  },
  {
    question:
      'Miss Naismith asked [if the Board could be told when the Falls Strategy would be reported], having been due in June.',
    answer:
      'The Depute Chief Officer apologised that it had slipped. It was a cross-cutting piece of work and the lead had moved on. It would come to members in due course.',
    asks: ['time general'],
  },
  {
    question:
      'Mr Auchterlonie enquired [whether the savings target for 2025/26 was realistic in view of the slippage reported at section 3] and [what would happen if it was not delivered].',
    answer:
      'The Chief Financial Officer replied that the Board had delivered £4.1m of the £6.8m target in the current year. The remaining schemes were more complex in nature and involved service redesign. Every scheme had a named lead and was reviewed fortnightly by the Financial Recovery Group. He reminded members that reserves stood at 1.2% of net expenditure which was below the policy minimum. In the event of a shortfall the integration scheme provided for a recovery plan to be agreed with both partners, following which additional payments could be sought.',
    asks: ['polar implicit', 'manner explicit'],
  },
  {
    question:
      'Cllr McAnespie: I have been asked by the residents of Ashgrove [why it takes police forty minutes to attend when there are people on the roof of the pavilion].',
    answer:
      'The Area Inspector explained that calls were graded by the contact centre at Drumlough depending upon the threat and risk that was presented. A caller should always ring 999 where there was a risk to life. Between 6pm and midnight on that date there were 31 live calls in the District, two of them domestic incidents with weapons, and five crews. One of those was at the hospital.',
    asks: ['reason implicit'],
  },
  {
    question: 'Commissioner Obuya asked [whether the recruitment of the new Chief would be done in public].',
    answer:
      'Chair Rasmussen said that personnel matters are dealt with in closed session under the Act, and the Board would announce the name when there was a contract.',
    asks: ['polar implicit'],
  },
  {
    question:
      'Vice Chair Oyelaran stated that overtime has been over budget in each of the last four years. She asked [why the Service continues to budget a figure it does not meet] and [what controls are in place].',
    answer:
      'Deputy Chief Lindqvist responded that overtime is driven by a number of factors including special events, court attendance and minimum staffing. All overtime above four hours is now signed off by a Superintendent, and a weekly report goes to Command. Finance has built a dashboard for each division. The Service takes its fiscal responsibility seriously. He noted that the variance in the first quarter is the smallest since 2019.',
    asks: ['reason implicit', 'manner explicit'],
    note: 'drivers of overtime are named; why the budget is set below them is not said and has to be inferred',
  },
  {
    question:
      'Mr Leota wanted to know [why the bus lane cameras had been off for six weeks] and [how much revenue was foregone].',
    answer:
      'A firmware update had put the time stamp out by an hour. Revenue would have been in the region of $130,000.',
    asks: ['reason explicit', 'quantity explicit'],
  },
  {
    question: 'Cllr. A. Mannix enquired [if the CCTV in Friary Lane was back in operation].',
    answer: 'It was, as of the 3rd of the month.',
    asks: ['polar explicit'],
  },
]
