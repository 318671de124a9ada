import type { AnswerCase } from '../answer-case'

export const naturalBoards: readonly AnswerCase[] = [
  {
    question:
      'Ms Oyelaran turned to the complaints table and asked [how many damp and mould cases were past the target time], and [what was the longest that any one household had been left waiting].',
    answer:
      '- The Head of Repairs said damp had been given a good deal of attention since the spring.\n- There is now a team of four surveyors who do nothing else and all of them carry moisture meters.\n- Of 311 open cases 74 are beyond 28 days, mostly where a roof or a gutter has to be done first.\n- Every tenant on the list is rung once a fortnight.\n- Complaints in the quarter were lower than in the one before.',
    asks: ['quantity explicit', 'time dodging'],
  },
  {
    question: 'Asked [whether the junior wardens course would carry on now that the lottery money was spent].',
    answer:
      'Dates for the spring and the summer intakes were already on the website, the Town Trust having agreed to foot the bill.',
    asks: ['polar explicit'],
    note: 'no yes, and hardly a word of the question, but no reader could doubt it',
  },
  {
    question:
      'Councillor Abney said that residents at the top end of the valley felt themselves to be last in the queue. She asked [what was being done to improve fire cover in the upper dales].',
    answer:
      'The Area Commander acknowledged the point. The upper dales made up some 640 square miles with around 38,000 people living in it, a great many of them over 65, and in winter the roads were not what they were in the town. There were eleven stations, ten of them on-call. Colleagues there were extremely committed and often gave up family time. Cover was always kept under review, and the Service would go on doing all that it could to make sure that everybody got the best possible response wherever they happened to live. It was fair to say that there was no easy answer.',
    asks: ['manner general'],
    note: 'full of figures on the area; of what is done only review and effort',
  },
  {
    question: 'The Panel asked [how much of the £1.8m had gone on consultants] and [who had signed this off].',
    answer:
      'The CFO replied that it was £412,000 to the end of October. The business case went to the Strategic Resourcing Board in the February, and it was the DCC who approved it under his delegated limit. Members would recall that there was nobody in house at that time with the skills, and that two of the posts have since been filled permanently.',
    asks: ['quantity explicit', 'entity explicit'],
  },
  {
    question:
      'Cllr Dutta-Hughes asked [if the Chief Constable was satisfied with how long it took to answer the 101 line].',
    answer:
      '- The average wait in November was 2 minutes 51 seconds against 6 minutes the November before\n- Call backs are offered when the queue goes over ten minutes\n- Fourteen new staff came out of training last week and a further intake begins in the new year\n- There is still a peak on a Monday and in the early evening which he did not want to pretend away\n- Online reporting was now 19% of contact',
    asks: ['polar implicit'],
    note: 'much better, yet a peak not pretended away: not wholly satisfied may be inferred; not stated',
  },
  {
    question: 'A member wished to know [why the 36 no longer served the hospital in the evening].',
    answer:
      "Mr Lockyer (Northway Buses) said that after eight the loadings were three or four people per journey and the operator could not cover the driver's hours. Ms Idowu, for the Combined Authority, pointed out that the 44 was five minutes' walk away until 11.",
    asks: ['reason explicit'],
  },
  {
    question:
      'Mr Trevanion asked for [the number of voids standing empty for over six months] to be made available to the Board.',
    answer: 'The Director of Homes said this would be circulated with the notes.',
    asks: ['quantity deferred'],
    note: 'the request is granted, the information is not there: deferred by the guidelines',
  },
  {
    question:
      'Cllr Bewley-Stott recalled that when the libraries were reorganised, members had been told that the mobile service would be looked at after a year. She asked [whether that had been done], [what it had shown] and [whether the Thursday stop at Garth End could be reinstated].',
    answer:
      'The Cabinet Member said that libraries were close to his heart and that he had been a member of one since he was four. The review was completed in July by the Customer Insight Team. Issues from the van were down by 22% but those using it were using it more often, and two thirds of them did not drive. The stop at the Co-op in Wendling had turned out to be the busiest of all. He was conscious that rural members had strong views on all of this and he was always happy to have a conversation. The Head of Culture added that the vehicle itself was eleven years old and would need to be replaced at some point.',
    asks: ['polar explicit', 'manner explicit', 'polar dodging'],
    note: 'a conversation in general is offered; the Thursday stop is not touched',
  },
  {
    question: '[Has the force filled the vacant wildlife crime post]?',
    answer: 'PC Annis started on 4 November.',
    asks: ['polar explicit'],
  },
  {
    question:
      'In respect of the new rent system, a tenant member asked [what would happen to people who paid by cash at the office] and [how they would be told].',
    answer:
      'Ms Farquharson advised that every household would receive a swipe card that works at any PayPoint or post office. The counter would stop taking cash on 31 March. On the second point, there would be good communication with everyone affected, as communication was key to the success of any change.',
    asks: ['manner explicit', 'manner general'],
  },
  {
    question: 'The Committee asked [if there was any risk to the opening date of the tram extension].',
    answer:
      'The Programme Director said that the overhead line was finished as far as Canal Street and testing was to begin in the week of the 12th. Track on the final 900 metres had been laid. The remaining item was the substation at Brook Lane, where the switchgear had left the factory six weeks late and was now at sea. The programme had held four weeks of float and this had all been used. The contractor was looking at working Sundays. The Mayor had visited on Friday and was very impressed with the quality of the stops and the planting.',
    asks: ['polar implicit'],
    note: 'late switchgear and no float left: a risk follows; neither yes nor no is said',
  },
  {
    question:
      'Cllr Nwosu asked [how many families were presently in bed and breakfast], [how many of these had been there for over six weeks], and [what the Council was paying per night].',
    answer:
      'Officers reported 63 families as of Monday. That compared with 88 at the same time last year and was the lowest since the pandemic. Nine were beyond the six weeks. Rates varied a lot between providers and depended upon the size of the family and time of year, and there was a great deal of competition for rooms from neighbouring boroughs, which was driving things up.',
    asks: ['quantity explicit', 'quantity explicit', 'quantity general'],
    note: 'on the subject of the rates (vary, driven up) but no number or bound',
  },
  {
    question:
      'The Chair asked the Chief Fire Officer [in his view, had the move to the four watch system been worth it].',
    answer:
      'He would do it again tomorrow. Sickness was down, the crews liked it and the saving had paid for the second aerial.',
    asks: ['opinion explicit'],
  },
  {
    question:
      'Cllr Mottram noted the number of abandoned vehicles reported. He enquired [what powers the council had where a car was taxed but had obviously not been moved for months].',
    answer:
      'It was explained that there was a difference between nuisance and abandonment. If there is tax and a keeper then in most cases nothing can be done unless it is dangerous or causing an obstruction, and obstruction is one for the police. Where the car is on housing land the tenancy conditions can be used, and this was done 31 times last year. Members made a number of comments about individual streets, which officers noted.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Members queried [when the body worn video policy would be published], it having been promised for the summer.',
    answer:
      'Supt Garrick explained that the draft had gone out to the staff associations and to the Independent Advisory Group, both of which made helpful comments, and the legal team had some points on retention. It was an important document and it had to be right. She hoped that members would bear with them.',
    asks: ['time general'],
    note: 'stage of drafting told, no date or period',
  },
  {
    question: 'A question was asked on the fleet: [were all of the new appliances now on the run]?',
    answer:
      'Two were, at Milverton and Sande. The third had been returned to the bodybuilder with a fault to the pump and the fourth was awaiting radios.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Ms Kowalczyk-Bright raised the matter of hate crime on buses after the incidents in August. She asked [what support drivers received following an incident] and sought [reassurance that CCTV on board was working].',
    answer:
      'Mr Siddall, Operations Director, said that a driver who has been threatened is taken off the road for the remainder of the duty on full pay, a manager sees them the same day and six sessions of counselling are available through the union scheme. He had himself driven buses for nine years and knew what it could be like. DI Fallon for the police said that the quality of footage was excellent and had made the difference in both of the August cases. Mr Siddall said that cameras are checked on each first use and a bus with a fault on it does not go out. There had been 4 faults from 212 vehicles in the last month.',
    asks: ['manner explicit', 'assurance explicit'],
    note: 'no word of yes, but a bus with a fault does not go out, with the check and the fault count: polarity and evidence',
  },
  {
    question: 'Cllr Sneddon asked [to what the Commissioner attributed the drop in victim satisfaction].',
    answer:
      'The Commissioner said he had been disappointed to see the figure. Victims were at the heart of his Plan and he had commissioned £3.2m of services this year, including for the first time a service for under-elevens. He met survivors regularly and their courage was humbling. The figure was from a survey of 600 people and it was carried out by telephone. He would be raising it with the Chief Constable at their next one to one.',
    asks: ['reason dodging'],
  },
  {
    question:
      'In response to the update, the Vice Chair asked [whether the fire doors in the three tower blocks had now all been replaced].',
    answer:
      'It was reported that Ashdown and Purbeck were signed off in May. At Cheviot 11 leaseholders had not given access and letters before action were sent last week.',
    asks: ['polar explicit'],
    note: 'two signed off, eleven doors not done: all replaced is denied beyond doubt',
  },
  {
    question:
      'Cllr Ravenhill asked [what progress there had been with the joint control room], [whether the second service was still committed to it], and [what would be lost if it pulled out].',
    answer:
      '- The steering group has met on three occasions since the last report\n- Mobilising software was chosen in June and the contract is signed\n- The building work at Thornhill is on schedule, with the floor boxes and the generator in\n- The other service is to take a paper to its own Authority in January with a number of options and we cannot pre-empt that\n- Relationships at officer level are very good\n- Staff engagement sessions have been well attended',
    asks: ['manner explicit', 'polar implicit', 'manner dodging'],
    note: 'a paper with options: that commitment is open follows, not stated; nothing on the loss',
  },
  {
    question:
      'Cllr Prideaux-Wynn asked [how the new Right Care arrangements for mental health calls had gone so far], [how many officer hours had been released] and [whether any harm had come to anyone because the police had not attended].',
    answer:
      'ACC Thewlis reported that phase two went live on 2 September, which covers walkouts from emergency departments, following phase one in May on concern for welfare. A tactical advisor sits in the control room round the clock and the hospitals have a number on which they can challenge a decision; they have used it 17 times. On hours, it was still early days and analysts had been looking at different ways of measuring it, some of which gave a more favourable answer than others. Partners had been extremely grown up about it all. Every decision not to deploy is dip-sampled by an inspector and the two which had caused concern were referred to the coroner and to the IOPC.',
    asks: ['manner explicit', 'quantity general', 'polar implicit'],
    note: 'hours: on measuring them, no number; harm: referrals to coroner and IOPC point to it, not stated',
  },
  {
    question: '[Does the Authority know yet what the pay award will cost]?',
    answer: 'The Treasurer had put in 4%. Each half per cent above that is £210k.',
    asks: ['polar implicit'],
    note: 'an assumption with a sensitivity: that the true cost is not known yet follows',
  },
  {
    question:
      'A tenant board member asked [who would now be the point of contact for the estate], the housing officer having left.',
    answer:
      'Until the vacancy is filled calls were being picked up by the Neighbourhoods duty desk on the usual number, and from February Ms Ferreira-Holt moves across from the Mount estate.',
    asks: ['entity explicit'],
  },
  {
    question:
      'Cllr Gatward said the state of the cycle lane on London Road was a disgrace. [When would it be resurfaced], [what would it cost] and [was there a reason why the bus lane next to it had been done and not the cycle lane]?',
    answer:
      'The Head of Highways responded that London Road is in the programme for 2026/27, quarter one, subject to the settlement. Schemes are ranked by a condition survey which is carried out by a vehicle that will not go down a cycle lane, so that these were scored by eye and tended to fall to the bottom. An attachment for an e-bike was being trialled. The bus lane was funded by the Combined Authority out of BSIP money which can only be spent on bus priority.',
    asks: ['time explicit', 'quantity dodging', 'reason explicit'],
  },
  {
    question: 'Cllr Obuya asked [how confident the Commissioner could be that the force would not overspend].',
    answer:
      'The Commissioner answered that he went through the monitoring line by line with his Chief Finance Officer each month. The overtime budget was overspent by £900k at month six. That was offset by £1.1m of vacancies in police staff. He felt the force had a better grip than two years ago, when month six had looked a good deal worse and the year had still ended within half a per cent.',
    asks: ['assurance implicit'],
  },
  {
    question:
      'With regard to children missing from care, the Committee asked [how many return home interviews were done within 72 hours] and [what was learned from them].',
    answer:
      '- 81%, up from 64%\n- Three of the providers now let the advocacy worker come in at the weekend, which had been the main hold up\n- Themes go to the exploitation sub group every six weeks; this is how the taxi rank at Fore Street and a particular takeaway came to notice and both were visited by licensing\n- A small number of young people will always refuse',
    asks: ['quantity explicit', 'manner explicit'],
  },
  {
    question:
      'Mrs Hallworth-Penn enquired [as to whether the Trust had considered taking the grounds maintenance back in house].',
    answer:
      'Mr Bassey said that the contractor had been through a difficult season, with the wet spring and the loss of two supervisors. Weekly joint inspections had been introduced and 83% of sites were passed in September. He invited members to send in photographs. Residents in Elm Grove had planted up their own beds and he commended them. The present contract runs until March 2028.',
    asks: ['polar dodging'],
    note: 'the contract and its end are given; nothing on considering an in-house service',
  },
  {
    question:
      'Question 3. Cllr Ifeanyi-Ross\nLast year this panel was told that retention of detectives was the single biggest risk on the register. [Is that still the position] and [what proportion of detective posts are now filled by accredited staff]?',
    answer:
      '- It has come down to fourth, behind cyber, the estate and the medium term financial gap.\n- 88% of posts are filled.\n- Of those in post a fair number are still on the pathway. They carry a reduced workload and have a tutor.\n- The bonus payment of £1,200 has been continued and 34 people have come back from other forces.',
    asks: ['polar explicit', 'quantity partial'],
    note: '88% are filled; by accredited staff only "a fair number still on the pathway"',
  },
  {
    question:
      'Members asked [whether the concessionary pass could be used before 9.30 by those with hospital appointments].',
    answer:
      'Ms Draycott-Lee said that it was a national scheme and the hours are in the legislation, though authorities may go further at their own expense. Two neighbouring authorities do. It had been costed here at £340,000 and the Committee had not gone ahead.',
    asks: ['polar explicit'],
    note: 'national hours, the local addition costed and not gone ahead with: a no beyond doubt',
  },
  {
    question:
      'Cllr Tranter asked [what had caused the fire at the recycling centre in Bowmoor] and [what the cost to the Service had been].',
    answer:
      'The ACFO was limited in what could be said as the investigation involved the Environment Agency and there may be a prosecution. At its height there were twelve pumps, two high volume pumps and the foam unit, and crews were there for nine days. Retained firefighters alone claimed 2,340 hours.',
    asks: ['reason declining', 'quantity partial'],
    note: 'hours and appliances are part of the cost; no cost is given',
  },
  {
    question:
      'The Chair of the Tenant Voice Panel asked [if officers could give an example of something which had been changed as a result of the complaints learning log].',
    answer:
      'Ms Adair said that the log was now shared at the quarterly contractor meeting, and that managers owned their lessons. Operatives carry a spare set of standard taps and ballcocks on the van following a run of repeat visits in the Easter period.',
    asks: ['example explicit'],
    note: 'the named change follows after talk of the log',
  },
  {
    question: 'Cllr Loveridge enquired [how much longer the temporary lights at Pinfold Bridge would be needed].',
    answer:
      "The bridge belonged to the canal charity and it was the charity's contractor on site. Officers were in touch with them. Divers had found scour to the north pier, and the bagwork took about six weeks and had been started in the last week of October. After that a reading would be taken and, all being well, traffic could go back to two lanes.",
    asks: ['time implicit'],
    note: 'start and duration stand, the end has to be reckoned (early December, if all is well)',
  },
  {
    question: '[Had the issue with the alarms at Wexford Court been sorted out] and [had residents been told]?',
    answer:
      'The panel was replaced on 9 October and there have been no false calls since. Nothing had gone out in writing, an oversight for which Mr Pocklington apologised.',
    asks: ['polar explicit', 'polar explicit'],
  },
  {
    question:
      'The Committee had asked at the last meeting for [a list of the roads where the 20mph limit was to be reviewed], and Cllr Skerritt wanted to know [why it was not in the papers].',
    answer:
      'The Director apologised. The list had been drafted but had yet to be seen by the Cabinet Member, who had been on leave. It would be sent to members by the end of the week.',
    asks: ['entity deferred', 'reason explicit'],
  },
  {
    question:
      'Cllr MacAskill-Browne referred to the knife arches. He asked [how often they had been used], [what had been found] and [whether there had been complaints about them from the community].',
    answer:
      'The Chief Superintendent said that the arches had been bought with proceeds of crime money at the request of the Violence Prevention Partnership and that the schools had been very supportive. They had been out on 41 occasions, of which 16 at transport hubs. Parents had stopped to thank officers. It was the deterrent effect which was most important and nobody should judge them on recoveries alone. Sgt Wilkin added there were two blades at the bus station in July. One email had been received from a commuter who missed his train, and a youth worker asked for more notice to be given, which is now done.',
    asks: ['quantity explicit', 'manner explicit', 'polar explicit'],
    note: 'the second ask is answered by the second speaker, after talk that recoveries are not the measure',
  },
  {
    question: 'A member asked for [an explanation of the fall in planning income].',
    answer:
      'Income from planning was £186,000 below budget. It had been a difficult year for all districts. Fees are set nationally and are outside the control of the Council. The service was keeping a close eye upon it and would continue to do so, with any pressure being reported through the usual channels.',
    asks: ['reason general'],
    note: '"a difficult year for all", fees set nationally: no cause of the fall',
  },
  {
    question: 'Ms Chatterley-Voss asked [what was meant by the phrase "proportionate investigation" in paragraph 14].',
    answer:
      'DCC Ransome explained that a crime is scored by a desk officer on six questions such as named suspect, CCTV, vulnerability and value. Under a certain score it is closed and the victim gets a letter. It was reviewed by the College in the spring.',
    asks: ['manner explicit'],
  },
  {
    question:
      "Cllr Hussain-Cole: the report says that 'engagement with private landlords has been positive'. [How many of them have signed the charter], [what do they get from it], and [is there anything the Council can do when they break it]?",
    answer:
      'The Private Sector Housing Manager said 212 landlords with some 1,900 homes between them. There was a forum twice a year, with the last one being addressed by a solicitor on the Renters Rights legislation, and a discount of 20% on the licence fee. It is a voluntary charter and the ethos was about working together, as most landlords wish to do the right thing. Two had been taken off the register this year.',
    asks: ['quantity explicit', 'manner explicit', 'polar implicit'],
    note: 'taken off the register: that something can be done follows; voluntary; no yes stated',
  },
  {
    question:
      'Cllr Egerton noted that the station at Lower Sapey had been unavailable for 40% of the quarter, and asked [whether closure was being considered].',
    answer:
      'CFO Delacroix gave a history of the station, which had opened in 1951 and had served the community well. He spoke of the difficulty of recruiting within five minutes of a station where few people work in the village. Two new starters were in training and a third was having a medical. £60,000 had been put in the capital programme for new drying facilities and a lecture room there next year.',
    asks: ['polar implicit'],
    note: 'recruiting and investing there: that closure is not considered follows, not stated',
  },
  {
    question:
      'The Vice-Chair asked [why only 14 of the 60 actions in the race equality plan were complete] and [which of the rest gave most concern].',
    answer:
      "The Head of Inclusion explained that 60 was too many and that half of these belonged to nobody when she came into post. Each has an executive owner since the summer. Turning to concerns, promotion was the one that kept her awake: from the last sergeants' board there was not one successful Black candidate. The staff association had been invited onto the board's successor. Cllr Amberley welcomed her candour. The DCC said the plan had the full backing of the chief officer team and that it would take time to shift culture.",
    asks: ['reason explicit', 'entity explicit'],
  },
  {
    question:
      'A question had been received from a member of the public regarding speeding through Nether Cotham: [would the force put a fixed camera there]?',
    answer:
      'Camera sites are decided upon by the Road Safety Partnership, to which the parish council had been given a link.',
    asks: ['polar deflection'],
  },
  {
    question:
      'Cllr Anand-Wills asked [what difference the early help hubs had made] and [whether the funding was secure after March].',
    answer:
      '- Three hubs are open and the fourth will be in the old clinic at Thorney.\n- 1,040 families were worked with last year and the staff are a credit to the Council.\n- Re-referrals to social care from the Eastfield area fell from 24% to 17% in the first year. Elsewhere it is not so marked.\n- There is a one year grant which ends this financial year. Cabinet put £640k into the base budget last week.\n- Health visitors are co-located in two.',
    asks: ['manner explicit', 'polar implicit'],
    note: 'grant ends, money in the base: secure follows, whether £640k covers it is not said',
  },
  {
    question:
      'Cllr Stanforth asked [how the new grading of burglary calls worked in practice], [what was being done for victims who had to wait] and [could the Panel be assured that repeat victims were not slipping through].',
    answer:
      "ACC Meredith said that burglary had fallen by 9% and that the Panel would want to join her in thanking the teams. A call goes to the resolution desk where there is a check for vulnerability and repeat address and this sets whether it is an immediate, a four hour or a diary appointment. Diary appointments are within 48 hours. Waiting was never pleasant and officers understood how people felt, having one's home broken into was one of the most intrusive of crimes. The system throws up a flag on any address with a previous report in the last 24 months and it cannot be graded as a diary without an inspector. Members who had concerns about individual cases were welcome to write in.",
    asks: ['manner explicit', 'manner general', 'assurance explicit'],
    note: 'a flag that an inspector must lift is polarity and evidence; for those who wait there is only sympathy',
  },
  {
    question:
      'Ms Lindqvist asked [what the Board could expect from the new customer portal] and [whether it would be open to leaseholders].',
    answer:
      'From launch tenants can see their balance, book a repair to a two hour slot and upload photographs. The leaseholder ledger sits on the old finance system and that is not being migrated until the second phase.',
    asks: ['manner explicit', 'polar implicit'],
    note: 'not at launch follows from the second phase; not stated',
  },
  {
    question: "The PFCC asked for [the Chief's assessment of industrial relations] at this time.",
    answer:
      'The Chief described these as cordial at local level. The union had been in dispute twice in the year on detached duties and this was unresolved, so he would not call it good.',
    asks: ['opinion explicit'],
  },
  {
    question: 'Cllr Beaumont-Kaye questioned [why it took eleven weeks to get an occupational therapist out].',
    answer:
      'The Assistant Director said there were 5.4 vacancies out of 17 and that agencies had nobody. Referrals were up a fifth with the hospital discharging earlier. A trusted assessor role had been introduced for the simple equipment.',
    asks: ['reason explicit'],
  },
  {
    question:
      'The Committee discussed the proposals for the bus station. Members asked [whether toilets would be provided], [would there be somewhere warm to wait], and [who would lock up at night].',
    answer:
      'Mr Penhaligon showed the drawings. The concourse has been turned through ninety degrees so the doors face away from the prevailing wind, with heated benches along the back wall. There are four cubicles and a Changing Places facility beside the café unit. The roof is to be planted with sedum and will collect rainwater. Colours were selected by pupils of the two junior schools. Management of the building would need to be worked up in more detail with the operators, and there were several models for this up and down the country.',
    asks: ['polar explicit', 'polar explicit', 'entity general'],
    note: 'cubicles and heated benches settle the first two without the words; on who locks up only that there are models',
  },
  {
    question:
      'Cllr Adeyinka sought [assurance that officers who fail the new fitness test are not simply being left on response].',
    answer: 'They were not.',
    asks: ['assurance partial'],
    note: 'bare polarity, no evidence',
  },
  {
    question: 'The Scrutiny Panel asked [what had been learnt from the flooding in Low Moorsby in January].',
    answer:
      'A debrief had been held with all agencies and with the parish. Three things came out of it: that the sandbag store is on the wrong side of the ford; that warnings were issued to landlines which no longer exist; and that nobody had a list of who was on oxygen at home. A container has been put at the village hall.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Tolland-Reyes: [how many special constables have we got now] and [how does that compare with other forces]?',
    answer:
      '- 164.\n- Recruitment windows are open all the year round and there is an employer supported policing scheme to which the two universities and the water company have signed up.\n- Specials gave 41,000 hours in the year and saved the taxpayer a considerable sum.\n- Numbers are down all over the country.',
    asks: ['quantity explicit', 'manner general'],
    note: '"down all over the country" is on the comparison, without a figure or place',
  },
  {
    question:
      'The Chair referred to the safety notice on page 31 and asked [if tenants of Block C needed to do anything].',
    answer:
      'Mr Yeoh said the valves were all being changed by the contractor between Monday and Thursday, who would call at each flat, and the heating would be back on the same evening.',
    asks: ['polar implicit'],
    note: 'the contractor calls and changes: nothing for tenants to do follows',
  },
  {
    question:
      'Cllr Drinkwater asked the Chief Constable for [an update on the custody healthcare contract], which had gone out to tender again, and also [what the effect had been on detainees in the meantime].',
    answer:
      'The new provider begins on 1 April following a standstill period in which no challenge was received. TUPE consultation is happening now for 38 nurses and paramedics. The Chief Constable was grateful to the present provider, who had stepped up despite losing. The Independent Custody Visitors attend every suite weekly and their scheme manager was in the public gallery.',
    asks: ['manner explicit', 'manner dodging'],
  },
  {
    question: '[Could the Panel be told what the main risks of the merger are considered to be]?',
    answer: 'The register would be shared with the group leaders outside of the meeting.',
    asks: ['manner deferred'],
    note: 'request for information granted for later; nothing given now',
  },
  {
    question:
      'Cllr Wainwright-Osei asked [how the Council decides which grass verges are cut and which are left], and [did it save any money].',
    answer:
      'The Cabinet Member said she got more letters about verges than about anything else. There is a map on the website with three colours. Sight lines and junctions are cut six times, green routes are cut twice with the arisings taken off, and the rest once in September. Parish councils can ask for a change and 9 have. It was done for biodiversity, bee orchids having been found on the ring road, and the collection of the arisings needed a machine that was not cheap.',
    asks: ['manner explicit', 'polar implicit'],
    note: 'done for biodiversity, with a dear machine: little or no saving may be inferred',
  },
  {
    question:
      'Members asked about the eight month vacancy in the post of Monitoring Officer. [When was it expected that somebody would be in post]?',
    answer:
      'The Chief Executive reported interviews had been held on two occasions without an appointment. The salary had been benchmarked. There would be a further round in the new year and she remained hopeful.',
    asks: ['time general'],
    note: 'a further round in the new year is a step; when anybody is in post is hope only',
  },
  {
    question:
      'Cllr Fothergill asked Inspector Nair [whether the dispersal order at the precinct had simply moved the problem to the park], [how many arrests there had been], and [if it would be renewed].',
    answer:
      'Inspector Nair said that 27 directions to leave were given over the two weekends and five young people were taken home to their parents. It was four arrests. Calls from the streets round the park did go up in the first week, and a patrol was put in there on the Saturday, after which it was quiet. Shopkeepers had been delighted. Mr Goddard from the Council added that diversion was equally important and there was a mobile youth bus on the Friday. An order lasts 48 hours at most and has to be justified afresh each time on the evidence, he would not like to pre-judge it.',
    asks: ['polar implicit', 'quantity explicit', 'polar declining'],
    note: 'calls at the park rose, then quiet: in part and for a time, to be inferred; the renewal he will not pre-judge',
  },
  {
    question: 'Mr Ashworth-Lal asked [what the average relet time was] and [what the target is].',
    answer: '46 days, the target being 28. Standard voids are at 31 and it is the major works ones which spoil it.',
    asks: ['quantity explicit', 'quantity explicit'],
  },
  {
    question:
      'Cllr Rimmington asked [what consideration had been given to those without a smartphone] when the parking machines were taken out.',
    answer:
      'The Head of Parking said the machines had been vandalised repeatedly and the 3G signal was being switched off by the networks, meaning that all 61 would have had to be replaced at a cost of about £5,000 each. Payment by app was now over 80% in most authorities. It was cleaner and safer for staff. Drivers can ring an automated line from any handset, and 43 newsagents take cash for a session and key it in.',
    asks: ['manner explicit'],
    note: 'the last sentence gives it, after much that is beside the point',
  },
  {
    question: 'The Vice Chair asked [how the Service would know if its culture was improving].',
    answer:
      "- Culture was everybody's responsibility and it starts at the top\n- Staff had told us that they wanted to see more of the leadership team, so there have been station visits\n- The behaviours have been put on posters and on the back of the ID card\n- A pulse survey of ten questions is sent to a quarter of staff each quarter and the results with the grievance and exit data go on a dashboard to the People Committee\n- This is a journey",
    asks: ['manner explicit'],
    note: 'the fourth bullet gives the mechanism',
  },
  {
    question:
      'Cllr Hepworth-Diaz wanted to know [who had taken the decision to close the walk-in desk] and [on what date].',
    answer:
      'It was a management decision within the scheme of delegation and was in line with the channel strategy which the Cabinet had approved, following an extensive consultation in which 1,104 people took part. Footfall had dropped from 400 a week to under 90.',
    asks: ['entity general', 'time dodging'],
    note: '"a management decision": on who, without naming a person or role; the date of the closure decision is passed over',
  },
  {
    question:
      "The Panel asked [if the Commissioner thought that the Government's reforms would make her role redundant].",
    answer: 'The Commissioner said that would be for Parliament.',
    asks: ['opinion deflection'],
  },
  {
    question:
      'Cllr Illingworth asked [what was the response of the rail operator to the complaint about the lifts at Sutton Parkway], and [how long it would be before they were back].',
    answer:
      'Ms Revell-Stone said that she wrote in September on behalf of the Committee. Network Rail own the lifts, the operator had replied, but they accepted they ought to have had an alternative and taxis are now being paid for from the next station. Parts had come from Italy. Number 1 was working again from last Tuesday. Number 2 had been found to need a new ram as well. Cllr Illingworth said that this would be welcome as his constituent had been carried up the stairs by two students.',
    asks: ['manner explicit', 'time partial'],
    note: 'one lift dated, the other not',
  },
  {
    question:
      'Cllr Vane reported that constituents had been told different things by different officers about the garden waste charge. [Would someone with two bins pay twice], [was there a reduction for those on benefits], and [could people share]?',
    answer:
      'The fee is per bin. Nobody objected to neighbours sharing, in fact it was encouraged. In relation to hardship, the Cabinet Member emphasised that the service was optional, that bags could be taken free of charge to any of the household waste sites and that home composters are on sale at £12.',
    asks: ['polar explicit', 'polar implicit', 'polar explicit'],
    note: 'hardship met with other ways out: that there is no reduction follows',
  },
  {
    question: 'The member for Swale Ward asked [what was the latest on the closure of the swing bridge].',
    answer: '',
    asks: ['manner unrecorded'],
  },
  {
    question:
      'Cllr Farrow-Gill noted from the performance pack that stop and search had gone up by a third while the find rate had dropped. He asked [what explained this] and [how the force satisfied itself that the additional searches were lawful].',
    answer:
      '- Stop and search is an important tool and when it is used fairly it has the support of communities.\n- The rise is nearly all in two places, around the summer of the festivals and at Castle Park under the Section 60.\n- Under a Section 60 no suspicion is needed and so fewer are going to be positive.\n- Supervisors review every form before the end of the tour of duty. The scrutiny panel, which has a lay chair, picks 30 a month and watches the video. It graded four as red in the quarter.\n- A QR code is given out so people can get their record.\n- 70% of searches were for drugs.',
    asks: ['reason explicit', 'manner explicit'],
  },
  {
    question:
      'Ms Abernethy-Cole asked [whether anyone had spoken to the leaseholders at Tannery Wharf about the bills before they were sent out].',
    answer:
      'The Service Charge Manager said the statutory notices had been served in the correct form and within time and that the tribunal had found in the past that these were adequate. With hindsight a meeting beforehand would have been the better way and one is now arranged for the 21st at the Methodist hall.',
    asks: ['polar implicit'],
    note: '"with hindsight a meeting beforehand": that nobody spoke to them follows; not stated',
  },
  {
    question:
      'The Chair asked [how many on-call contracts had been handed in since the new banding came in] and [what reasons people were giving].',
    answer:
      'Eleven. The Head of HR said that when people leave they are invited to fill in a form, which some do; it is not compulsory. A couple had moved away. Reps had raised the bandings at the JCC and there had been a full and frank exchange. She would expect some turnover in any year.',
    asks: ['quantity explicit', 'reason partial'],
    note: 'reasons: a couple moved away, the rest not given',
  },
  {
    question:
      'Cllr Kingsnorth asked [what the Council was doing to help bus drivers who were driving on the new bus gate by mistake and getting fined].',
    answer:
      'Mr Ekholm was a little puzzled, as buses could not get a penalty there. Was the member referring to coaches or to the taxis?',
    asks: ['manner clarification'],
  },
  {
    question:
      'In answer to the report, Cllr Purefoy asked [where the two new respite beds would be], [which children would get them] and [whether siblings could stay as well].',
    answer:
      "The Director of Children's Services said the building at 9 Larkfield had completed that morning and that she was thrilled. It was a bungalow with a big garden and a sensory room would go in the garage. A panel, on which a parent sits, looks at need each month and there are bandings for overnight care, with those on band four and five to come first. She recognised how much of a strain it was on families. The sofa in the lounge folds out and had been bought with brothers and sisters in mind.",
    asks: ['entity explicit', 'manner explicit', 'polar explicit'],
    note: 'the fold-out sofa settles whether siblings can stay',
  },
  {
    question:
      '[Is the Chief Constable aware of the concern in Brackmere about e-scooters], and [what is being done about it]?',
    answer:
      "- The neighbourhood sergeant had raised it and it is one of the three priorities voted for by residents at the September beat meeting.\n- The law is not straightforward and there is a trial scheme in the city which confuses matters.\n- 23 machines have been seized and crushed since Easter and letters gone to the two secondary schools.\n- We can't be everywhere.",
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question:
      "The Treasurer's report was taken. Mr Sandiford asked [what the reserves would stand at by the end of the plan] and [was that enough].",
    answer: 'General reserves would be £4.1m, this being 4.6% of the net budget. The policy says not less than 4%.',
    asks: ['quantity explicit', 'polar implicit'],
    note: 'above the floor of the policy: enough follows',
  },
  {
    question:
      'Cllr Osgood asked [why residents of Mere Street had not been consulted on the low traffic neighbourhood].',
    answer:
      'The Transport Planning Manager said that 1,900 leaflets were delivered over a weekend in March, with two drop in sessions at the school and an online map on which 388 comments were left. Letters to the emergency services and hauliers went at the same time. A summary is at Appendix C. Everything raised had been given careful thought by the project board, and some changes were made to the position of planters.',
    asks: ['reason dodging'],
    note: 'what was done in general; nothing on Mere Street or a reason',
  },
  {
    question:
      'A Board member enquired [to what extent the out of hours contractor was meeting its targets], and [whether a penalty had ever been applied].',
    answer:
      'Emergencies attended in four hours: 93% against 98. Make safe first time: 88% against 85. Deductions of £7,250 had been taken from the August and September invoices.',
    asks: ['manner explicit', 'polar explicit'],
    note: 'deductions taken from invoices: a penalty beyond doubt',
  },
  {
    question:
      'Cllr Thistlewood asked the Commissioner [what she had heard back from ministers about the funding formula] and [whether she had considered a legal challenge].',
    answer:
      "The Commissioner said that she had written three times, twice jointly with neighbouring Commissioners of other parties. The formula had been described as outdated by successive governments, and it cost the force £18m a year. A short holding reply was received in August that the matter would be looked at in due course. She reminded members that there had been a petition as well, and thanked those who had signed it. Her Chief Executive advised that judicial review had been ruled out on the basis of counsel's opinion.",
    asks: ['manner explicit', 'polar explicit'],
    note: "a holding reply is what was heard; ruled out on counsel's opinion: considered, beyond doubt",
  },
  {
    question: 'Members asked for [further detail of the £600k saving against "service redesign"].',
    answer:
      'The Director said that this was a high level figure at this stage, and would come from looking at how things were done across the piece, spans and layers, and making better use of digital. No stone would be left unturned and it had been arrived at with the full engagement of heads of service.',
    asks: ['manner general'],
  },
  {
    question: 'Cllr Meadowcroft asked [did we know how many people were sleeping rough in the borough].',
    answer:
      "The annual count takes place between October and November on one night and follows a national method, with a verifier from Homeless Link. Volunteers from the churches help with it. Last year it was 14. This year's had been done on the Thursday before and was yet to be verified.",
    asks: ['quantity partial'],
    note: "last year's number, the present one is not given",
  },
  {
    question: 'The Vice-Chair queried [what is stopping hydrants from being inspected on time].',
    answer:
      'DACFO Quarshie said that there are 9,400 hydrants and that inspections are done by four technicians, with one on long term sick and one seconded to the wholetime course. Those in the risk category A are up to date. The water company were notified of 131 defects. An app has replaced the paper cards.',
    asks: ['reason implicit'],
    note: 'two of four technicians away is said, that it holds up the inspections is not',
  },
  {
    question:
      'Cllr Dhaliwal-Reed asked [if the Police would consider a permanent presence in the hospital] and [how many assaults on staff had been reported from there].',
    answer:
      "Superintendent Bright said that two constables paid for by the Trust had been based beside the emergency department since 2 June, a fact that might have been better publicised. The Trust keeps its own numbers and they do not tally with the force's. Counting was done by location of offence and the hospital shared a code with the retail park.",
    asks: ['polar explicit', 'quantity ignorance'],
    note: 'it is there already; the count cannot be told apart from the retail park and nothing is given instead',
  },
  {
    question:
      'Cllr Nightingale-Obi referred to the inspection letter. She sought [assurance that the two areas of serious weakness had been put right] and asked [by when the inspectors were expected back].',
    answer:
      'The Executive Director accepted the letter in full. An improvement board with an independent chair has met monthly since May, and its minutes are published. Audits of 120 cases found that 71% were now good or better as to the quality of plans, against 38% at the inspection. Supervision was where progress had been slower and was at 62%, when it ought to be 90. Staff had been magnificent. The expectation was for a monitoring visit sometime before the summer recess.',
    asks: ['assurance implicit', 'time explicit'],
    note: 'figures on both areas, better but short: not yet put right follows; no polarity stated',
  },
  {
    question: '[What was the reason for the delay to the stock condition survey]?',
    answer: 'The surveyor went into administration in June, with a third done.',
    asks: ['reason explicit'],
  },
  {
    question:
      'Mr Hollingbery asked, on behalf of the Passenger Panel, [why the announcements on the line had been so poor during the strike days], and [if there was any plan to improve it].',
    answer:
      'Ms Tamworth accepted the criticism without reservation. Customer information had to be accurate, timely and consistent and on those days it was not. She had been on the platform at Ferrow herself. Mr Achebe, Head of Control, said that a second information desk goes live on 3 February, with the rosters agreed. He added that the industrial action had been damaging to everybody and that the revenue had yet to come back.',
    asks: ['reason dodging', 'polar explicit'],
    note: 'that it was poor is accepted, why is not touched; the second speaker names a dated measure',
  },
  {
    question: 'Cllr Prendergast asked [who was liable if a volunteer speed watch member was injured].',
    answer: "They were covered by the constabulary's public liability policy as long as they were signed in.",
    asks: ['entity explicit'],
  },
  {
    question:
      'Cllr Whitmore-Eze enquired [how many children were awaiting an education psychologist], [how long it took] and [what parents were told in the meantime].',
    answer:
      'There had been a rise of 41% in requests over two years and this was replicated regionally and nationally. 7.2 whole time equivalent psychologists were in post from an establishment of 12, though two trainees would qualify in August. The average was now 29 weeks to the final plan, the statutory period being 20. Families get a call from the SEND link worker at week six and week twelve and there is a padlet with strategies on it, which has been well received. A parent had described it to the Lead Member as "the first time anyone rang me".',
    asks: ['quantity dodging', 'time implicit', 'manner explicit'],
    note: 'wait: 29 weeks to the final plan, so the wait for the psychologist only follows roughly',
  },
  {
    question:
      "The Panel noted the Commissioner's decision to withdraw from the shared legal service. [What would be the financial implications], and [had the other parties agreed]?",
    answer:
      'The Chief Executive explained that notice of twelve months was served in September. The saving was put at £90,000 a year net of two posts to be recruited, with a one-off exit payment being negotiated. The other two Commissioners had their own views, relations remained cordial, and discussions were being had at officer level on a weekly basis.',
    asks: ['manner explicit', 'polar general'],
    note: 'views, cordial, discussions: on the subject of agreement without saying any',
  },
  {
    question:
      'Cllr Ravensworth asked [what the police were able to do in regard to the traveller encampment on the rugby field] and [did they feel the new byelaw had helped].',
    answer:
      'The Inspector said a Section 61 needs a senior officer to be satisfied on damage, threats or six vehicles and in that case it was used on the second day. They were off by the Sunday. Ms Corrie, for the Council, remarked that welfare checks had been carried out, that there was one family with a new baby, and that the Gypsy and Traveller liaison officer is shared between three districts.',
    asks: ['manner explicit', 'opinion dodging'],
  },
  {
    question: 'A query was raised [about whether the paper would be going to the trade unions before Cabinet].',
    answer: 'It went to them on Tuesday.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cllr Tennant-Okoro asked [how the two forces would share the helicopter], [which of them would have first call], [what the yearly cost was] and [whether the public would notice any difference].',
    answer:
      '- It is a national service so it is not for either force to share as such; bids go in through a despatch desk which grades them on threat to life.\n- Nobody has first call by right.\n- The contribution is worked out on actioned calls and there is a two year lag, which has not been to our advantage.\n- The base is moving 20 miles west, the modelling has us at 17 minutes to the coast where now it is 11, and to the south of the county it gets better by four.\n- Drones cover a good deal of what would have been flown in the past.',
    asks: ['manner explicit', 'entity explicit', 'quantity general', 'polar implicit'],
    note: 'cost: how it is worked out, no number; times get longer on the coast: a difference follows',
  },
  {
    question:
      'The Committee asked [how it was that a house in multiple occupation could operate for two years without a licence], and [whether the landlord had been fined].',
    answer:
      'The Head of Regulatory Services said that the team find out about premises from complaints, council tax records or the fire service, and here the tenants had all been told to say that they were family. It had come to light when a ceiling fell. The case was being put together with the assistance of legal colleagues, who had asked for two further statements.',
    asks: ['reason explicit', 'polar implicit'],
    note: 'case still being put together: not yet fined follows',
  },
  {
    question:
      "Mrs Colquhoun asked [if the Chief Officer could give examples of where the Association had acted on the residents' survey].",
    answer:
      'The survey had had a response of 31% and a prize draw. Results had been discussed with all of the teams and each of these had a plan on a page. Satisfaction with being listened to was up three points. You said, we did posters were going up in every lobby.',
    asks: ['example dodging'],
    note: 'what was done with the survey is told, no change from it is named; posters say that there are some',
  },
  {
    question:
      'Cllr Bickerstaff referred to the accident at the level crossing. He asked [what the investigators had said], [whether the barriers would be brought forward] and [who would pay].',
    answer:
      "Mr Winterbourne, Route Director, was not at liberty to go into the first of these before the report came out. The half barriers at Plover Lane had been in the plan for 2029 and design has now started, with possessions booked for the second and third weekends of May. He had met with the family. The County's Head of Highways confirmed that she had found £150,000 towards the approach and the footway out of the safety fund. On the rest, the industry had its own processes.",
    asks: ['manner declining', 'polar explicit', 'entity partial'],
    note: 'possessions in May against a plan for 2029: brought forward beyond doubt; the County pays the approach, the rest is not said',
  },
  {
    question:
      'Cllr Lamb-Petersen asked [what the uptake of the hardship fund had been] and [could officers break it down by ward].',
    answer: '1,318 awards to date, with £214k left. Ward data would follow by email.',
    asks: ['quantity explicit', 'quantity deferred'],
  },
  {
    question:
      'The Chair of the Audit Committee asked [how satisfied the Chief Fire Officer was that the lessons of the training death at Marrick had been embedded].',
    answer:
      "The CFO replied that not a day went by without him thinking about it. Of the coroner's nine matters, eight are closed and were tested by a peer team from another Service in March. Compartment fire training is now only done at a site with an independent safety officer. The ninth is on telemetry, where the sets have been bought and two watches have still to be trained. He was not going to sit there and tell members that it could not happen again.",
    asks: ['assurance implicit'],
    note: 'strong evidence, eight of nine, but on how satisfied he is nothing is stated',
  },
  {
    question:
      'Ms Harcourt-Bello enquired [why the contact centre closed at 4], [whether it might be open on a Saturday] and [how many calls were lost].',
    answer:
      'The Head of Customer Experience explained that the last hour was used for call backs and for team briefings, there being few calls at that time of day. They looked at Saturdays in the pilot two years ago when an average of six people rang, and the pilot was not extended. She would encourage everybody to use the portal which is available 24 hours a day. As for lost calls, it was improving and the team were very mindful of it.',
    asks: ['reason explicit', 'polar implicit', 'quantity general'],
    note: 'the pilot not extended: no Saturday opening follows; not stated for the future',
  },
  {
    question:
      'Cllr Strickland asked [what the force was doing to bring down the number of outstanding suspects] and [whether any of those wanted for domestic abuse had been outstanding for over a month].',
    answer:
      'Det Supt Hargest said the total had come down from 1,204 to 871. Each morning the local commander goes through the top ten by risk and there is a small team of a sergeant and six which only does arrests, paid for by overtime at present. Some suspects were overseas or have no known address. On domestic abuse the oldest on the list was eleven weeks, and three more were of a similar age; all of them have a current plan and the victims are safeguarded.',
    asks: ['manner explicit', 'polar explicit'],
    note: 'eleven weeks, and three more like it: over a month beyond doubt, without the words',
  },
  {
    question:
      'A resident asked at public question time [why there had been no beat meeting in the village since the spring].',
    answer: 'PCSO Lamb has had a baby and Sgt Oakes was covering three areas single handed.',
    asks: ['reason explicit'],
    note: 'no because, but two specific causes and nothing else',
  },
  {
    question:
      'Cllr Okonjo-Wells sought [reassurance that the sale of the depot would not go ahead for less than it was worth] and asked for [an outline of how the bids were going to be judged].',
    answer:
      'The Director of Assets said that the duty of best consideration was on the face of the 1972 Act. Two valuations had been taken by different firms and a reserve was fixed which only the s151 officer and himself knew, beneath which it would be withdrawn. Price counts for 70, deliverability 20 and social value 10. Some interest was already coming forward from a number of parties.',
    asks: ['assurance explicit', 'manner explicit'],
    note: 'reserve below which it is withdrawn: a polarity beyond doubt, with evidence',
  },
  {
    question:
      'Members of the Transport Committee asked the operator [how many drivers short they still were], [what had changed since the summer], [when the full timetable would be back] and [would passengers be compensated].',
    answer:
      'Ms Rahimi stated that recruitment had been turned round. Starting pay went to £16.20 in August, the licence is now paid for up front with a tie of 18 months, and the depot at Aldermoor has got its own trainer. As a result the gap was down from 61 to 19. The suspended journeys on the 2 and the 9 are back from 5 January, with the remainder to follow. Anyone who was late by more than 20 minutes can claim through the website under the customer charter. She wished to place on record her thanks to the drivers who had worked their rest days.\nCllr Pym-Foster said that it would be a start.',
    asks: ['quantity explicit', 'manner explicit', 'time partial', 'polar explicit'],
    note: 'a date for two routes, none for the full timetable',
  },
  {
    question: 'The lay member asked [how the decision to take no further action in the case was reviewed].',
    answer: 'The Legal Adviser reminded members that individual cases were not to be discussed in open session.',
    asks: ['manner declining'],
  },
  {
    question:
      'Cllr Hargreave-Said: at budget we put £250,000 in for street lighting repairs. [What has been spent], [how many columns does that make], and [are the ones on Beacon Rise among them]?',
    answer:
      "- The contractor mobilised in June following a delay with the traffic management permits.\n- Just under £180,000 is spent or committed.\n- It was columns that have been out for the longest which went first, together with those by schools and crossings. Twenty six of them were on the Fairmile alone.\n- LED gives a saving in energy of about 60% per lantern.\n- Beacon Rise has concrete columns and the whole of it has to be recabled, it is down for next year's capital bid.",
    asks: ['quantity explicit', 'quantity partial', 'polar explicit'],
    note: "columns: those of one road only. Beacon Rise in next year's bid: a no beyond doubt",
  },
  {
    question:
      'Dr Fennimore asked [how well the new triage was working for people in crisis] and [whether there was any independent evaluation of this].',
    answer:
      "The Partnership Superintendent said that feedback had been overwhelmingly positive and everyone around the table was signed up to it. A nurse was in the control room seven nights a week. The Mental Health Trust's Associate Director thought that there was more to do in respect of under-18s. Professor Amsel of the university has been given the data and reports at the end of the financial year.",
    asks: ['manner general', 'polar explicit'],
    note: 'positive feedback is on how well, without specifics; the nurse is an arrangement and no result',
  },
  {
    question:
      'Cllr Yardley-Quinn asked [what the position was on the cladding at Regent House], and [who was the responsible person now that the freeholder had been struck off].',
    answer:
      "The Fire Safety Manager reported that an enforcement notice was served in July. There is a waking watch of two at night, with a common alarm going in by Christmas which will do away with it. The remediation is in the Building Safety Fund and had been approved for tendering. As far as the second was concerned it had gone to the Crown as bona vacantia and nobody, including the Service's solicitors, had been able to give a definite view.",
    asks: ['manner explicit', 'entity ignorance'],
  },
  {
    question:
      'The Chair asked [whether the Service had met its own standard on reaching life risk calls in the first half of the year].',
    answer:
      'The average was 8 minutes 14. Traffic in the city centre and the roadworks on the A-road had both been against us and turnout times at the day crewed stations have tightened up to 71 seconds.',
    asks: ['polar implicit'],
    note: 'average without the standard; the excuses point to a no',
  },
  {
    question:
      "Cllr Brocklebank asked for [the Cabinet Member's view on whether the leisure trust was still the right model], and [what would happen to the pool at Cray in the event that it was not].",
    answer:
      'The Cabinet Member for Communities replied that the trust had been set up in 2009 in a very different world. Energy costs at the three pools had more than doubled. Swimming lessons were back to where they were before Covid. It was hard to imagine anybody setting it up in that way today. The review by an outside firm would be with this Committee in March, when the future of each of the buildings would be set out.',
    asks: ['opinion implicit', 'manner deferred'],
    note: 'hard to imagine it set up so today: that it is no longer right follows; the pool is left to March',
  },
  {
    question: '[How do officers know which families to visit first], and [is there any follow up]?',
    answer:
      'A score is made up out of benefit, school attendance and rent account data and refreshed on the first of each month; those at 60 or above get a knock. There is a call at six weeks and at twelve. Ms Tideswell thanked the data team.',
    asks: ['manner explicit', 'polar explicit'],
  },
  {
    question:
      'Cllr Redfearn asked [what had been done since the last meeting about litter on the A-road slip roads] and [whether National Highways were pulling their weight].',
    answer:
      'The Operations Manager had walked both with the contractor on 3 October. 114 bags were taken off at the Fulwood junction under a shared closure and there would be another in March. Fly-tipping was a scourge and cost the Council half a million a year. National Highways provided the closure free of charge and sent two people along. On the other junction it had been more like pulling teeth.',
    asks: ['manner explicit', 'polar implicit'],
    note: 'at one junction yes, at the other "like pulling teeth": a mixed view to be inferred',
  },
  {
    question:
      "The Tenants' Federation representative asked [what guarantee there was that rents would not be going up by more than the formula], and [when tenants would get their letters].",
    answer:
      "The Finance Director said rents were set by the Regulator's standard. It would be the September CPI of 3.8 plus one and there would be nothing on top. Letters had to be with people four weeks ahead of the first Monday in April.",
    asks: ['assurance explicit', 'time implicit'],
    note: '"nothing on top", with the figures of the standard; the date of the letters only by reckoning back from April',
  },
  {
    question:
      'Cllr Langstaff-Ito observed that the same five streets came up at each meeting. He wished to know [what was different about the new antisocial behaviour plan], [which officers would be walking these streets], and [how residents could get in touch with them].',
    answer:
      '- Hot spot money pays for 4,200 hours of patrol until March and it has to be GPS tracked, the old plan was best endeavours.\n- Community Protection Warnings can be issued by wardens as well from October.\n- It would be a mix of neighbourhood officers, wardens and, on Friday and Saturday, volunteers on overtime from response.\n- Nobody likes to see the same places come up and the Panel should be in no doubt of the commitment of the team.\n- 34 warnings and two closure orders so far.',
    asks: ['manner explicit', 'entity explicit', 'manner dodging'],
    note: 'roles and units suffice for an entity; contact is not touched',
  },
  {
    question:
      'Cllr Sowerby-Nkemelu asked [what share of repairs were right first time] and [what the main reasons were when they were not].',
    answer: '79%. Mr Doyle said that parts were the main one and there were others.',
    asks: ['quantity explicit', 'reason partial'],
  },
  {
    question: 'It was asked [whether the under-16 fares offer had paid for itself], and [what other areas had done].',
    answer:
      "Ms Brandreth-Shah said young people's trips were up 28% in the year, and that it was lovely to see them using the network. Fares revenue from under-16s was £310k below where it had been before the offer. The operators are made good by the Authority out of the transformation grant, £1.1m over the two years. Three of the other city regions have a flat £1 and one has gone to free travel with a photo card.",
    asks: ['polar implicit', 'manner explicit'],
    note: 'revenue below the old level and made good by grant: not paid for itself follows strongly',
  },
  {
    question:
      'The Board had been sent a letter by the residents of Almond Close. Cllr Thwaite-Mensah asked [if the Association accepted that it had got this wrong], [what the residents would be offered], [why no one had visited until the ninth week] and [how it would be stopped from happening again].',
    answer:
      "The Chief Executive said she had gone to the Close herself last Thursday, and had apologised on the doorstep at each of the fourteen houses. It was not good enough and she was not there to defend it. There would be four weeks' rent back and carpets would be replaced like for like. Ms Pereira, Director of Property, said drainage was a complicated area, with the water company, the highway authority and private owners all having a part to play. The log now turned red for the duty manager at 72 hours. Board members thanked officers for a frank account.",
    asks: ['polar explicit', 'manner explicit', 'reason general', 'manner explicit'],
    note: 'why nobody visited: only that drainage is complicated',
  },
]
