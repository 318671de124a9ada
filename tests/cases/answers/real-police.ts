import type { AnswerCase } from '../answer-case'

export const realPolice: readonly AnswerCase[] = [
  {
    question:
      'Question 1: Front counters (Asked by Cllr Imogen Strand). In the spring the Panel was told that the counters at Hollin Quay and Eastry would move to a three day week for a trial period. [Can the Chief Constable confirm whether that trial has ended], [how many people used the counters while it ran] and [what feedback has been received from the public]?',
    answer:
      '- The trial ran its course and formally closed on 30 September.\n- Staff at both counters worked hard to make it a success and the Chief Constable wanted to place on record his thanks to them.\n- Footfall was counted by hand. At Hollin Quay there were 1,412 visits over the period and at Eastry 655, a good proportion of which was lost property and people signing on bail.\n- The position nationally is that fewer and fewer people come to a police station to report crime.\n- There was a comment box in each of the foyers and a QR code was put up for those that prefer to do it on the phone.',
    asks: ['polar explicit', 'quantity explicit', 'manner dodging'],
    note: 'ways of collecting feedback are told, nothing of what came back',
  },
  {
    question:
      'The PCC referred to the table on page 6 and asked [why the abandonment rate on the non-emergency line had gone up in the quarter when call volumes were down].',
    answer:
      "The ACC said that there had been fewer calls but they are longer. A third of the new intake were in training over the summer and so were not taking calls, plus annual leave. The new telephony has also started counting calls which drop out in the first ten seconds, which it didn't previously, so it is not like for like. He was hopeful of the next set of figures.",
    asks: ['reason explicit'],
  },
  {
    question:
      'Cllr Bassett said residents in the rural wards feel forgotten. He asked [what the force was doing about hare coursing] and [whether the additional rural officers promised in the precept consultation had now been posted].',
    answer:
      "- Rural crime is a priority in the Plan and the force recognise that it has an impact on isolated communities and on businesses that are already struggling.\n- Operation Galway runs from the end of harvest through to March with two neighbouring forces. Vehicles and dogs are seized under the new powers.\n- Drones are used where they can be, weather allowing.\n- There is a WhatsApp group for farmers which the sergeant at Thornholme looks after and it's well used.\n- On posts, four of the six are out on the ground, the remaining two have been selected and are waiting for a release date from response.\n- The Chief Constable was out with the team in October.",
    asks: ['manner explicit', 'polar explicit'],
  },
  {
    question: '[Is the Commissioner confident that the new custody suite will open on time]?',
    answer:
      'The Commissioner said she had visited the site with the contractors only two weeks ago and had been impressed with what she had seen. It is a complex build and there are a lot of dependencies on other people, the power company for one. The steels are up and the roof was going on. Nobody would want to be held to a date in January but everybody is pulling in the same direction. It was important to remember why the suite was needed in the first place, the cells at Barford being well past the end of their life.',
    asks: ['assurance implicit'],
    note: "visit and progress are told, 'nobody would want to be held to a date': doubt follows; not stated",
  },
  {
    question:
      'The Panel noted that the vacancy rate for police staff was 11%. Members asked [which departments were the worst affected] and [what this was costing in overtime and agency].',
    answer:
      'The CFO said it was the control room and the forensic unit, with pockets elsewhere. Agency spend to the end of month seven was £1.34m, of which most was in digital. Overtime is not recorded against vacancies so he would not be able to put a number on it.',
    asks: ['entity explicit', 'quantity partial'],
  },
  {
    question: 'A member asked [how the Service was getting on with the backlog of home fire safety visits].',
    answer:
      'Area Manager Prentice said that it was a challenging picture and that everybody was very much aware of it. Stations were being encouraged to pick up visits where they had capacity and the team had worked incredibly hard. There was more to do. It is a good news story that the demand is there in the first place since it means that referrals are coming through from partners. Members would be kept abreast as the year went on.',
    asks: ['manner general'],
  },
  {
    question: '[What was average on-call availability in September]?',
    answer: '71.3% across the county, lowest in the north west where it was 52%. Weekday daytimes are the issue.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'The APCC said that she had been contacted by a number of families regarding the wait for toxicology after fatal collisions. [Can the force say what the average wait is at present], [whether this is a local or a national problem] and [what is being done to keep families informed while they are waiting]?',
    answer:
      "- The force have every sympathy with the families involved.\n- Samples go to one of two accredited labs, there are only two in the country doing this and all forces are in the same queue. That came out at the regional meeting as well.\n- It's presently around 17 weeks from submission to result. Has been as high as 26.\n- Each family has a family liaison officer who is trained, and they'll phone at least fortnightly even when there is nothing to tell. There's a written handover if the FLO goes on leave.\n- A bid has gone in for a third supplier through the regional procurement team.",
    asks: ['quantity explicit', 'entity explicit', 'manner explicit'],
  },
  {
    question: 'Cllr Oduya asked [if the Commissioner supported the merger of the two fire control rooms].',
    answer:
      'The Commissioner said that it was a matter for the two fire authorities, who would no doubt consider the business case on its merits at the appropriate time.',
    asks: ['opinion deflection'],
  },
  {
    question:
      'The Chair asked for [an update on the domestic abuse perpetrator programme], in particular [how many men had completed it since it was recommissioned] and [whether there was any evidence it reduced reoffending].',
    answer:
      "- The programme was recommissioned in April with Fenwick Trust as the provider, moving from twelve to 26 sessions, and referrals can come now from children's social care as well as from police and probation.\n- It has been well received by practitioners.\n- Numbers are building. Seeing that it is 26 weeks, the first groups have only lately got to the end. 19 men have gone the whole way through, 48 are on it now and there is a waiting list.\n- Everyone knows that completing a course isn't the same as changing. The University of Estermouth are following the cohort and report in 2027, before that we don't have anything we would want to rely on.\n- Support for the (ex) partner runs alongside and is a condition of a place.",
    asks: ['manner explicit', 'quantity explicit', 'polar explicit'],
    note: "'before that we don't have anything we would want to rely on' is a no to whether there is evidence",
  },
  {
    question: '[When will body worn video be issued to the PCSOs]? [Have the unions been consulted]?',
    answer: 'As part of the refresh, from April, city first. It has been to JCC twice and Unison are supportive.',
    asks: ['time explicit', 'polar explicit'],
  },
  {
    question:
      'Mr Calloway, independent member, noted that satisfaction of victims of hate crime was given as 68%, against 79% two years before, and asked [what lay behind the fall].',
    answer:
      'The Chief Supt said that any drop was disappointing. The survey is done by phone by an outside company and the sample is not large, 84 people in the quarter, so one or two can make a difference. Every report is looked at by the hate crime officer within 24 hours. There is a scrutiny panel with members of the public on it, which dip samples ten cases. He felt that victims generally get a good service.',
    asks: ['reason implicit'],
    note: 'the small sample is told as a caution about the figure; that it may explain the fall has to be inferred',
  },
  {
    question: "[What's been the take up of the cycle marking sessions] and [will they be repeated next year]?",
    answer:
      "Really good, 340 bikes done over the four Saturdays and a queue at two of them. Funding's agreed until March.",
    asks: ['quantity explicit', 'polar implicit'],
    note: 'sessions until March are funded; next year beyond that is not said',
  },
  {
    question: 'The PCC sought [reassurance that officers returning from long term sickness are properly supported].',
    answer:
      'The Head of People said that they are, through a return to work plan agreed with the line manager and occupational health, which is looked at again at four, eight and twelve weeks. Since this was introduced the number going off again within six months has dropped from 31 to 12. She accepted it is not consistent across every command.',
    asks: ['assurance explicit'],
  },
  {
    question:
      'Cllr Treece raised speeding through Nether Compton. He said that the community speed watch group there had sent in over 500 registrations and heard nothing. [What happens to the information that volunteers send in]? [How many letters have been issued as a result], and [could the mobile camera van be sent to the village on a regular basis]?',
    answer:
      "- The Commissioner thanked the volunteers. Speed watch is one of the best examples of communities getting involved in their own safety.\n- Registrations are typed up by two members of staff in the traffic process office and run against PNC and the DVLA. A first letter is educational, a third in 12 months leads to a visit.\n- They're about nine weeks behind as one of the posts is vacant.\n- The vans go where the casualties are. Sites have to be assessed first by the partnership and there are criteria which are on the website. Nether Compton has not had an injury collision in the last three years.\n- There are other things a parish can do such as gateways and the moving signs.",
    asks: ['manner explicit', 'quantity dodging', 'polar implicit'],
    note: 'the camera van: criteria and no collisions there make a no, which is not said',
  },
  {
    question:
      'The PCC asked [how many of the 44 recommendations of the inspectorate remained open] and [when they would be closed].',
    answer:
      'The DCC said the team meet monthly with the leads and this is tracked through the assurance board. 13 are still open. Those are mostly to do with crime recording and with supervision of investigations, with two of them on vetting.',
    asks: ['quantity explicit', 'time dodging'],
  },
  {
    question: '[Do you think the public understand what the violence reduction partnership does]?',
    answer:
      "The Director said probably not, if she was honest. People know the individual projects, the boxing, the youth workers in A&E, they wouldn't know the name on the tin and she was not sure that it mattered that they did.",
    asks: ['opinion explicit'],
  },
  {
    question:
      'The Panel queried the underspend of £2.1m on the capital programme. [Which schemes had slipped], [why], and [was there any risk of losing grant as a result]?',
    answer:
      "The Treasurer took members through the appendix. The slippage was mainly vehicles. The manufacturer closed the order book in May and has only just reopened it so 38 response cars which had been expected in year will now fall into next. There is also the roof at Kingsholm station which can't begin until the bats have gone. Timing is always difficult with capital and members will recall similar conversations in other years. None of it is funded by grant, it's all borrowing and receipts.",
    asks: ['entity explicit', 'reason explicit', 'polar explicit'],
  },
  {
    question:
      "The report refers to the race action plan being 'embedded'. The DPCC asked [what embedded means in practice] and [how the force would know if it had worked].",
    answer:
      "- The Chief Constable said that this is close to his heart and that he chairs the board himself.\n- There has been a lot of change in the force in the last year and it's important that people see this as part of the day job and not an add on.\n- Every chief superintendent now has an objective in their PDR on disparity in use of powers, and the stop search data for their area is put in front of them at the quarterly review and they are asked to explain it.\n- The independent scrutiny group see the same figures.\n- Getting this right is a long journey. Communities will judge the force by what it does.",
    asks: ['manner explicit', 'manner implicit'],
    note: 'quarterly data review and the scrutiny group would show it; not stated as the measure of success',
  },
  {
    question: 'Cllr Whitcombe asked [whether the four new electric response vehicles had proved suitable].',
    answer:
      'Drivers like them. In winter the range on blue lights is half what the brochure says and two have gone over to the neighbourhood teams.',
    asks: ['polar implicit'],
  },
  {
    question:
      'The PCC noted the increase in complaints about delay in getting seized property returned. He asked [what the current backlog is], [how it has arisen] and [what the force will do to put it right].',
    answer:
      "ACC Lorimer said she was not content with where they are. There are some 61,000 items in the main store, against a capacity of 45,000, that is both property for return and for disposal. The store took in property from the two stations that were sold. On top of that officers are not updating the system when a case finishes so the staff there don't know what can go. A disposals team of six started on 1 August and clear around 900 a week, and there is now a prompt on the case file which cannot be closed until the property has been dealt with. She hopes to be in a better place when she next comes.",
    asks: ['quantity explicit', 'reason explicit', 'manner explicit'],
  },
  {
    question:
      'A member of the public asked [why there had been no police presence at the Lammas Fair], which in his opinion was the worst for years for disorder.',
    answer:
      'The Inspector for the area would be better placed to explain the deployments that weekend and the Chief Constable would ask her to make contact. She recognised how important the fair is to the town.',
    asks: ['reason deflection'],
  },
  {
    question:
      '[Can members be assured that the loss of the second aerial ladder platform will not put firefighters or the public at risk]?',
    answer:
      'The CFO said that risk was at the heart of the Community Risk Management Plan. There had been eleven incidents in five years where both were in use at the same time. Over the border arrangements with Westmarch bring one in 34 minutes and had been tested in the exercise at the flour mill. The Authority had consulted on this and the majority of respondents were against. He understood the strength of feeling especially among staff at Station 9.',
    asks: ['assurance implicit'],
    note: 'figures and a tested arrangement are given; that risk will not rise is not said',
  },
  {
    question:
      '[What is the position with the pension remedy]? [How many officers have had their statement] and [when will the rest get theirs]?',
    answer:
      'The Director of Resources said that this was a massive piece of work for a very small team of four and every force was in the same boat. 1,120 statements had been sent at the end of last month. The deadline in law has been and gone. The remaining cases are the complicated ones, transferees, divorces, ill health and so on, which need manual calculation. The software firm had let everyone down on that. The rest would be done just as fast as they could be. The pensions regulator has been told.',
    asks: ['manner explicit', 'quantity explicit', 'time general'],
  },
  {
    question:
      'The PCC commented that stalking protection orders had increased but remained low for the size of the force. [What are the barriers to applying for more], [does the force have enough lawyers to do it], and [are breaches being dealt with robustly]?',
    answer:
      "- There were 39 full orders in the year, up from 22.\n- It's a civil process that officers are not used to, the statement needs to be 12 to 15 pages long and many detectives would go for bail conditions which they see as quicker.\n- The legal department is three solicitors, one is on maternity leave and there's a vacancy. They have to cover inquests and employment as well.\n- Single point of contact in each area now who helps officers with the paperwork.\n- Breaches are taken very seriously.",
    asks: ['reason explicit', 'polar implicit', 'polar general'],
  },
  {
    question: '[Has the force considered a four day week]?',
    answer: 'No.',
    asks: ['polar explicit'],
  },
  {
    question:
      'The Vice Chair asked [whether the money for hotspot patrols would continue past March] as it was the thing residents mention most.',
    answer:
      "It hasn't been confirmed. The Home Office letter is expected around the time of the settlement. The OPCC is planning on the basis that it will stop, and a reserve of £400k has been set aside so that the two town centres can be carried on through to September whichever way it goes.",
    asks: ['polar partial'],
    note: 'whether the grant continues is not known; that two town centres are carried on to September is a specific part',
  },
  {
    question:
      'Independent Member Ms Adeyemi asked [what proportion of rape investigations were being discontinued because the victim did not support them], [whether that was improving], and [what the independent advisers thought were the reasons].',
    answer:
      "- Op Soteria has been a big change to the way that the teams work and it's suspect focused.\n- 48% in the 12 months to August.\n- It was 61 at the time of the last paper.\n- Time is the biggest thing. ISVAs say it's the wait, not so much for the police but for the court, people just want to get on with their lives. After that it's their phone being taken.\n- Phones are back in 24 hours in most cases now.",
    asks: ['quantity explicit', 'polar explicit', 'reason explicit'],
  },
  {
    question:
      'The Commissioner asked for [an example of where the evidence based policing team had changed something the force does].',
    answer:
      "The Superintendent said there's about fourteen projects live at any time. The team is small, two analysts and a sergeant, with students from the university. The work is published on the intranet and the team won a poster prize at the conference in Dunmore. Chief officers are very supportive and it's a strand in the force strategy.",
    asks: ['example dodging'],
  },
  {
    question:
      'Members noted that sickness in the control room was 9.2% against a target of 5. [Why is it so high] and [what support is there for operators]?',
    answer:
      "Group Manager Hale said it is a stressful job. There were two long term cases which, in a team of 28, would push the figure up. Trauma risk management is offered after any difficult call and there's a quiet room. The new rota gives them every third weekend off.",
    asks: ['reason explicit', 'manner explicit'],
  },
  {
    question:
      'Cllr Pickersgill asked about the vetting of volunteers. [How long does it take at present], [what is the target] and [how many have we lost because of it]?',
    answer:
      'The Head of Professional Standards said that vetting as a whole has been under enormous pressure since the national data wash. Officers and new joiners had to come first. A volunteer is now 14 weeks or so. The standard is 35 working days. There would be people who gave up but nobody has counted.',
    asks: ['time explicit', 'time explicit', 'quantity ignorance'],
  },
  {
    question: '[What difference have the new powers on off-road bikes made in the south of the county]?',
    answer:
      '- Off road bikes are probably the number one complaint at residents meetings.\n- Teams do what they can and have had training in the use of the marker spray. It is a difficult area, you cannot chase a child on a bike without a helmet through an estate.\n- Partners such as the housing association have been brilliant.\n- Days of action continue.',
    asks: ['manner general'],
  },
  {
    question: 'The PCC asked [how long the force had known about the fault in the recording system].',
    answer: "Since 4 June, said the DCC, when a disclosure officer went to look for an interview and it wasn't there.",
    asks: ['time explicit'],
  },
  {
    question: '[Would the Chief Constable welcome an independent review of the handling of the case]?',
    answer:
      "The Chief Constable said the matter is with the IOPC and she wouldn't be drawn on any aspect of it until they have finished.",
    asks: ['opinion declining'],
  },
  {
    question:
      "The Chair referred to the Authority's decision two years ago to close the workshop and use a contractor. He asked [what the saving had been compared to that predicted], [whether vehicles were off the road for longer] and [whether the staff who had transferred were still there].",
    answer:
      "The Assistant Chief Officer said that it had been a difficult decision and she paid tribute to the staff involved. The business case had said £310,000 a year. There'd been a lot of inflation in parts since then which would have hit the Service whoever held the spanner. The Service was now able to draw on a national network. Downtime per appliance was 6.1 days a quarter, having been 4.4. It's been raised with the contractor in the monthly meetings and there is a service credit. Three of the eight had since left.",
    asks: ['quantity partial', 'polar explicit', 'polar explicit'],
    note: 'predicted saving is given, the real one is not',
  },
  {
    question: '[When was the last time that the business continuity plan was tested]?',
    answer:
      'Every department has a plan and they are reviewed annually. It is not something that sits on a shelf. The Head of Estates leads on this and there will be a session at the leadership away day.',
    asks: ['time dodging'],
  },
  {
    question:
      'The PCC had heard from shopworkers that they no longer bother to report. She asked [what the force was doing to change that perception] and [whether the force attends every incident where violence is used].',
    answer:
      '- Retail crime group meets bi monthly, with the bigger chains and the Federation of small shops, chaired by the Supt.\n- A new reporting portal went live in July which takes CCTV directly and means the shop is not on hold to 101. 212 businesses are signed up.\n- The commitment is to attend where there was violence or the offender has been detained.\n- In the last quarter this was done on 64% of occasions, up from 49.',
    asks: ['manner explicit', 'polar explicit'],
  },
  {
    question:
      "Cllr Aldous wished to know [how the force's council tax compares with its neighbours] and [whether there is public support for a further increase].",
    answer:
      'The CFO said that the force sits third highest of five in the region, the lowest being about £38 under and the highest £21 over. On support, the survey is still open, some 1,900 responses at the half way mark, and the results will come to the February meeting.',
    asks: ['manner explicit', 'polar deferred'],
  },
  {
    question: 'The PCC asked [whether the force was satisfied with the quality of its crime investigations].',
    answer:
      "The ACC (Crime) answered that the volume of files going back from the CPS had come down, and supervisors are now reviewing at seven, 14 and 28 days. The dip sample in August had found a proper plan on 62% of crimes. It had been 40 odd when the inspectorate came. Some of the newer officers have never worked with an experienced detective sergeant and that can't be put right by a checklist.\nDCS Mabey added that more would come out of the peer review.",
    asks: ['polar implicit'],
  },
  {
    question:
      '[How are neighbourhood officers protected from being pulled away onto other duties]? Residents of Upper Wick had been told that they had a named officer but he was always somewhere else.',
    answer:
      "- Chief Constable said that abstraction is the thing she's asked about more than anything.\n- The named officer is important to communities and she wanted to see that honoured.\n- There will always be occasions such as a critical incident, or the football, when everyone has to pull together and the public would expect nothing less.\n- Commanders know her views.",
    asks: ['manner general'],
  },
  {
    question:
      'Cllr Sharples asked [if the Fire Service had carried out the checks on the cladding of the three blocks in Ropery Street] and [if the residents had been told the outcome].',
    answer:
      'The Station Manager reported that all three had been inspected in June under the programme. An enforcement notice was in force on Tern House and there is a waking watch. The managing agents hold meetings with the residents and the Service had been to one of them.',
    asks: ['polar explicit', 'polar implicit'],
  },
  {
    question:
      'The Panel asked [how the Commissioner had satisfied herself that the new Deputy was the right candidate] given that the post had not been advertised.',
    answer:
      "The Commissioner said that the legislation does not require the role of deputy to be advertised, and the majority of commissioners did not. She had known Mr Garland for some years. He had led a district council, sat on this Panel for two terms and set up the county's first victims' hub, so she knew what she was getting. She had taken advice from her Chief Executive and the Panel had its own confirmation hearing, at which it had been able to put anything it liked to him.",
    asks: ['manner explicit'],
  },
  {
    question: "[What impact has the closure of the magistrates' court at Lyde had on victims and witnesses]?",
    answer:
      "The Chair of the LCJB said that the closure was a decision of HMCTS and was made before her time. Witnesses from the west now have to get to Carrow, which is two buses and above an hour each way, and some have arrived after the case had been called on. The witness service put on a minibus for vulnerable people and a remote link room was being opened in the library. She didn't have data on whether people are failing to turn up because of it, the court codes it all under one heading.",
    asks: ['manner explicit'],
  },
  {
    question:
      "The PCC highlighted that the percentage of 999 calls answered in ten seconds dropped to 84% in July and that this was the third month running. [What's the explanation], and [what reassurance can be given that the public are safe]?",
    answer:
      '- July is always the busiest, and it was the hottest on record.\n- There was the concert at the castle as well.\n- There has been an issue with accidental calls from android phones, around 300 a day at the height of it which each have to be called back.\n- Nobody who needs the police in an emergency should be put off from ringing and 999 is always prioritised over 101.\n- Staff in the FCR are a credit to the force.',
    asks: ['reason explicit', 'assurance general'],
  },
  {
    question: '[Is there a plan for the former training centre at Dunholme]?',
    answer:
      'The Estates lead said that the site is being marketed, the agents are confident of interest. Part of it is in the green belt which complicates things.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cllr Marchetti asked [whether officers were still using the old pocket notebooks] and [when everyone would be on the digital one].',
    answer:
      'Some are. Response and neighbourhoods moved over in spring. CID will follow once the forms are right for them.',
    asks: ['polar explicit', 'time general'],
    note: "'once the forms are right': on the matter of when, with nothing of a date",
  },
  {
    question:
      "The DPCC mentioned the recent report from the Children's Commissioner. She asked [how many children had been strip searched in custody in the last 12 months], [how many without an appropriate adult], [what the ethnicity breakdown was] and [whether the force considered each one of them was necessary].",
    answer:
      "- Chief Inspector Rudge (custody) advised that there were 14, of which ten were boys.\n- There was an appropriate adult for 13. The other was 17 and it was done on an urgent basis because of a blade, the inspector's rationale is on the record.\n- Nine of the children are recorded as white.\n- Every search of a child has to be authorised by an inspector and the log comes up to him on a Monday morning, he looks at the body worn.\n- Two have been referred for learning because the grounds were thin.\n- The custody visitors have been offered sight of the records.",
    asks: ['quantity explicit', 'quantity explicit', 'quantity partial', 'polar implicit'],
    note: "two 'referred for learning because the grounds were thin': not each of them, by inference",
  },
  {
    question: 'The PCC sought [assurance that the lessons from the Harbour Road incident had been learned].',
    answer: 'The DCC said that they absolutely had. It was a tragic event which nobody in the force would forget.',
    asks: ['assurance partial'],
    note: 'bare yes',
  },
  {
    question:
      '[Could the Chief Fire Officer explain how the new crewing model works] and [whether firefighters support it]?',
    answer:
      "The CFO explained that there is now a pool of 24 flexible staff who are not attached to any one station. They're rostered a month ahead to fill gaps where there is sickness or courses. In return they get a 12% allowance and choose three of their four weekends. It takes pressure off the overtime. The consultation had run for 90 days and there'd been five sessions with rep bodies present. Forty one applied for the 24 places.",
    asks: ['manner explicit', 'polar implicit'],
  },
  {
    question:
      'Cllr Naughton raised the matter of drink driving in the run up to Christmas. [Will there be a campaign this year]?',
    answer:
      "- Last year's resulted in 188 arrests, of these 31 were drug driving.\n- Roads policing have the dates and the breathalyser kits have been ordered. Media are filming with a family from Eastry who lost their son.\n- It starts on the first weekend of December.",
    asks: ['polar explicit'],
  },
  {
    question:
      '[How is the Commissioner holding the Chief Constable to account for the poor performance in file quality]?',
    answer:
      "The PCC explained that it's through the fortnightly one to one and the public Accountability Board. File quality was a deep dive in May and again in October, where she had asked for the CPS to attend, and the improvement plan has a red amber green rating she sees every month. She'd written to the Chief Constable in September and published the reply.",
    asks: ['manner explicit'],
  },
  {
    question:
      'The Panel asked [whether the online hate crime officer post would be made permanent]. It had been funded out of reserves for two years.',
    answer:
      'The value of the role was recognised by all of the partners around the table and the postholder had made an exceptional contribution, including getting a prosecution in the Sandle case. It would be looked at as part of the budget round with all other growth bids.',
    asks: ['polar deferred'],
  },
  {
    question: 'Cllr Farrow asked [who decides which roads are gritted on the approach to fire stations].',
    answer:
      "That's the county council's highways team, in a plan agreed each October with the Service's own resilience officer.",
    asks: ['entity explicit'],
  },
  {
    question:
      'The PCC acknowledged the work on knife crime prevention but said he wanted to understand outcomes. [How many schools have had the input], [how do we know that it makes any difference to the young people who hear it] and [what about the children who are not in school]?',
    answer:
      "- The schools team are four officers and they are out every day in term.\n- 71 secondary schools out of 88 this academic year, and year six in about half the primaries in the city.\n- It is always hard to measure something that didn't happen but the feedback has been overwhelmingly positive.\n- A parent from the charity comes along, whose daughter was killed, and you can hear a pin drop.\n- It is important to get to them before somebody else does.",
    asks: ['quantity explicit', 'manner general', 'manner dodging'],
  },
  {
    question: '[What is the current level of general reserves] and [is the CFO comfortable with it]?',
    answer: "£7.9m, or 3.1% of the net budget. The CFO's risk assessment gives a minimum of three per cent.",
    asks: ['quantity explicit', 'opinion implicit'],
  },
  {
    question: 'The Chair asked for [a progress report on the joint headquarters].',
    answer:
      'Heads of terms have been signed with the Fire Authority. The planning application was submitted on 8 August, with a decision due at the November committee, and the surveys for great crested newts have come back clear. The cost estimate is being refreshed as it was two years old.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Ms Talbot (Independent Member) said she had read the culture report with dismay. She asked [how it was that nobody at senior level had known] and [what had happened to those who were named in it].',
    answer:
      "The Chief Fire Officer said that he had been appalled by what he read and had apologised to all staff by video and in person on 17 stations. The Service had been inward looking. It was not the Service that he recognised from his own time as a firefighter. There'd been a hotline in place but calls went to an HR officer who reported to the head of the department that most of the calls were about. Nine individuals had been through a disciplinary process, four dismissed, two with final warnings, and in the case of the other three there was no case to answer.",
    asks: ['reason explicit', 'manner explicit'],
  },
  {
    question:
      'The PCC referred to page 4 of the report on artificial intelligence. [How are staff being brought along with this], and [what safeguards has the force put in place around bias]?',
    answer:
      "- The force is ahead of many others in this space and is leading for the region on two of the workstreams.\n- There was some anxiety at first amongst typists and in the case progression unit about jobs. This has been addressed through listening events and most people when they see the tool they're keen to have it.\n- Super users in each department, about 60 now, who are people who volunteered and get half a day a week for it.\n- Nothing goes live until it has had a data protection impact assessment and been to the digital ethics group, who have turned one down.\n- Outputs on the redaction product were tested against 500 statements done by hand before it was switched on.\n- A human being always makes the decision.\n- The opportunities are endless but so is the cost.",
    asks: ['manner explicit', 'manner explicit'],
  },
  {
    question:
      'The DPCC asked [what the force is doing to keep experienced detectives] and [is the shortage worse than elsewhere].',
    answer:
      "- It's a national issue and has been for ten years. People don't see the CID as they used to, it is long hours, you carry risk, and you can have a better life on response.\n- The Chief Constable is passionate about investigation.\n- Pathways into the CID are kept under review.\n- Wellbeing is high on the agenda and the federation have been constructive.\n- There's always going to be competition from the regional unit and the NCA which pay more.",
    asks: ['manner general', 'polar implicit'],
    note: "no specific measure is named; 'a national issue' suggests no worse than elsewhere",
  },
  {
    question:
      'Cllr Iqbal said that parents at the school in Tanner Lane are parking on zigzags and it was only a matter of time. [Can PCSOs issue tickets for this] and [will somebody go down there]?',
    answer:
      "The Superintendent said that zigzags are the council's since decriminalisation, so PCSOs have no power to ticket but they can for obstruction. The local PCSO had been at the school on three mornings before half term, and was going back with the junior road safety officers with a banner. She'd encourage the school to look at its travel plan.",
    asks: ['polar explicit', 'polar explicit'],
  },
  {
    question:
      'The PCC asked about the recent HMICFRS finding that the force requires improvement at responding to the public. [What are the causes of concern], [what is the plan for getting out of them] and [when does the Chief expect to be re-graded]?',
    answer:
      "- The Chief Constable accepted the findings in full. He did want to say that there were five goods in there which the papers had not picked up.\n- There are two causes of concern. One is attendance times for grade 2 which won't have come as a surprise to anyone.\n- A gold group chaired by the DCC sits weekly. Demand and resourcing have been brought under one superintendent, and there is a new THRIVE desk of 14 constables on restricted duties who ring back anything over four hours old.\n- It's early days but is feeling different.\n- HMI sets its own timetable.",
    asks: ['manner partial', 'manner explicit', 'time deflection'],
    note: "one of two causes is named; 'HMI sets its own timetable' moves the time to another body",
  },
  {
    question:
      'The Chair asked [how confident the Chief Constable was that officer numbers would be at the funded level by 31 March].',
    answer:
      "The Chief Constable said that the force was at 2,204 this morning with the target of 2,231. There is an intake of 36 in January and another of 30 in early March, that are both full and vetted, less leavers at about 14 a month. He'd be surprised if they weren't there or thereabouts, with a handful to spare.",
    asks: ['assurance explicit'],
  },
  {
    question:
      '[What do partners contribute to the cost of the community safety hub]? A member observed that every time she visited it was only the police who were in.',
    answer:
      'The Chief Superintendent said it was a fair challenge. The hub is for everyone and it works best when all the seats are taken. The council have two desks and housing come on a Tuesday; mental health were there to begin with but pulled their nurse out when the contract changed. Co-location has proved itself time and again. He would be having conversations with the directors.',
    asks: ['quantity dodging'],
  },
  {
    question: 'The PCC wanted to know [whether officers get enough training in dealing with people with dementia].',
    answer:
      "Supt Yardley said all student officers have a half day, delivered by the Alzheimer's charity in the second phase. For everybody else it's an e-learning package which is not mandatory. Just under a third have done it.",
    asks: ['polar implicit'],
  },
  {
    question:
      'The report is silent on the subject of unauthorised encampments, which is a matter that fills the inbox of every councillor here. [Does the force have a consistent policy across all districts]? [How many times were the section 60 powers used this summer]?',
    answer:
      '- There is a joint protocol signed by the force and all seven districts, updated last year, and the same officer, Insp Brightwell, is consulted on each one.\n- Each case has to be judged on its own facts, including on the welfare of any children and whether there are other sites available.\n- The powers are discretionary and a high bar has to be reached.\n- Members may have seen the eviction at Carr Meadows on the news, which was one of those used.',
    asks: ['polar explicit', 'quantity partial'],
    note: 'one use is named, the number is missing',
  },
  {
    question:
      'Cllr Dunmore asked [if the Service would be continuing to attend calls to people who have fallen at home].',
    answer:
      "The Deputy Chief explained that the pilot had been funded by the Ambulance Trust until the end of June. Crews at Swale and Little Orme enjoyed the work and attended 212. Since July the calls have gone back to the ambulance service. There's no appetite in the Trust for paying for it.",
    asks: ['polar implicit'],
  },
  {
    question:
      '[How does the OPCC decide which organisations get a grant from the community fund], and [could an example be given of a small group that has benefited]?',
    answer:
      'Applications are scored by two officers against the priorities in the Plan then go to a panel with a member from the youth commission and one from the rural partnership. Anything above £10,000 is signed off by the PCC. She mentioned the Saturday club at Ferry Road, who got £1,800 for a kitchen and now feed thirty children.',
    asks: ['manner explicit', 'example explicit'],
  },
  {
    question:
      'The PCC said there was a perception that nothing happens when a bike is stolen. He asked [what the detection rate is for cycle theft] and [what it would take to make it better].',
    answer:
      '- 1.9%.\n- Most have no CCTV and no frame number.\n- If every bike was marked and registered then the force could at least give them back, as 400 recovered are in store with no owner.\n- Capable guardianship matters.\n- Bait bikes were tried at the station, with eleven arrests in six weeks, and the ACC is looking to bring that back in the spring when the team is up to strength.',
    asks: ['quantity explicit', 'manner explicit'],
  },
  {
    question:
      'The number of Special Constables has gone from 240 to 131 in four years. Mr Orton asked [what the three main reasons were].',
    answer:
      "It's the same across the country. The longer training is one of them, that's a big ask for somebody with a job and a family.",
    asks: ['reason partial'],
    note: 'one of three',
  },
  {
    question:
      "The Panel enquired [whether there'd been any improvement in the time that it takes for the OPCC to deal with complaint reviews].",
    answer:
      'The Chief Executive said a second review officer was appointed in July. There was a backlog of 58 cases when she started, which is down to 21.\nThe Commissioner said she would like to thank the officer.',
    asks: ['polar implicit'],
    note: 'a smaller backlog lets shorter times follow; not stated',
  },
  {
    question: '[Does the Service have enough water rescue capability for the sort of flooding seen in February]?',
    answer:
      "- The February floods were exceptional, some of the gauges were the highest since 1947.\n- There are three boats (Orme, Kirk Abbas and HQ) and all wholetime firefighters are to responder level. On the second night all three were committed for nine hours and help came from as far away as the north east.\n- National resilience worked well, as it's designed to.\n- Debrief is done and there's a capital bid for a fourth boat.\n- Crews were magnificent.",
    asks: ['polar implicit'],
  },
  {
    question: 'The PCC asked for [reassurance about the security of data held by the new supplier].',
    answer: 'The Head of IT said that he was satisfied that it was secure.',
    asks: ['assurance partial'],
  },
  {
    question:
      'The PCC asked [how the force compares with others on attendance at burglary] and [what victims think of the service they receive].',
    answer:
      "ACC Noakes said that going is one thing but it's what an officer does when they get there. Crime scene investigators go to every dwelling where there's been entry, and they did try a different thing in the north with a volunteer follow up. On the survey 77 per cent were satisfied overall, with being kept informed the lowest score as it's always been.",
    asks: ['manner dodging', 'manner explicit'],
  },
  {
    question: 'Cllr Yeo: [Who will be responsible for fire safety in the shared building once the police move in]?',
    answer: 'The Authority as freeholder, with the station commander as the responsible person for it day to day.',
    asks: ['entity explicit'],
  },
  {
    question:
      'The PCC asked the Chief Constable [what her assessment is of the relationship between the police and young people in the east of the city], after events in August.',
    answer:
      "- Events in August were a minority and 46 people have been charged, the majority are not from the area at all.\n- There was some fantastic work from the neighbourhood team, the sergeant there knows every shopkeeper by name.\n- Youth independent advisory group meets again on the 20th.\n- Schools officers are back in two academies.\n- It will take time and there's a lot more to do on both sides.",
    asks: ['opinion general'],
    note: 'on the subject throughout, but how good or bad the relationship is, is not said',
  },
  {
    question:
      'The PCC noted that a number of the projects funded under the serious violence duty were for one year only. [What was the thinking behind short term funding] and [has the force or the OPCC looked at what happens to the young people once it ends]?',
    answer:
      "- The duty came with an annual allocation that has to be spent in the year or it's handed back.\n- Everybody would prefer three year deals.\n- Providers are asked for an exit plan on the application form.\n- There is a lot of goodwill in the sector and some groups have kept sessions going on a voluntary basis, which she thought said a lot about them.\n- The evaluation was commissioned to look at numbers through the door and at value for money. In hindsight it might have gone wider.",
    asks: ['reason explicit', 'polar implicit'],
    note: "the evaluation looked at other things, 'might have gone wider': a no follows",
  },
  {
    question:
      'Cllr Rushworth asked [how the force intended to improve the way that it communicates with victims of fraud].',
    answer:
      'The Detective Superintendent said that fraud was now over forty per cent of all crime and that no force could investigate its way out of it. The national arrangements had not helped. Victims often feel embarrassed. Officers were sympathetic and understood the harm caused, the force would always want to do better by victims, and it was on their radar.',
    asks: ['manner general'],
  },
  {
    question: '[Are the speed cameras on the bypass switched on]?',
    answer:
      'The partnership does not disclose which housings are active at any one time, said the Roads Policing lead.',
    asks: ['polar declining'],
  },
  {
    question:
      'Following the recent media coverage the Panel asked [whether the Commissioner was content with the way that the force had handled the dismissal of Inspector R], [what it had cost], and [what would be done differently in future].',
    answer:
      "The Commissioner said that she'd had a number of conversations with the Chief Constable about this and those had been frank. Hearings are chaired by legally qualified chairs, or they were, the Chief now does it. The cost to the force was £86,000 up to the point of appeal. It should not take three years to get rid of somebody who all agree should not be in the police. There were lessons in it for everybody and those would be picked up.",
    asks: ['opinion implicit', 'quantity explicit', 'manner general'],
    note: "'frank' talks and 'should not take three years' let the stance follow",
  },
  {
    question: '[What work has been done with the taxi trade on exploitation]?',
    answer:
      '- Operation Makesafe training is a condition of the licence in five of the seven districts. Around 900 drivers have had it.\n- Lanyards with the number to ring.\n- Two referrals since from drivers, both of which were good ones, one was a girl of 14 from out of the area.\n- Hotels next.',
    asks: ['manner explicit'],
  },
  {
    question:
      'The PCC asked [if supervisors are doing the welfare checks on officers who are under investigation] and [if the time taken by investigations had come down].',
    answer:
      "DCS Amis said it is policy that each officer under investigation is given a welfare officer of a rank above and is spoken to every week. Some take this more seriously than others. The Federation have raised cases where nobody rang for two months. On timeliness it's now 114 working days on average in the department, compared to 151, with the IOPC cases being outside of his control.",
    asks: ['polar implicit', 'polar explicit'],
  },
  {
    question:
      'The DPCC referred to the increase of 23% in reported anti-social behaviour in the market area. He asked [why], and [what would residents be seeing that is different by the summer].',
    answer:
      "- Inspector Lowe said that he lives locally so he sees it as well.\n- ASB is what people feel, and the perception of it is as damaging as the thing itself.\n- Traders have been meeting monthly with the team, they are positive about the relationship.\n- Op Tarn brings together the council wardens, the BID and police.\n- The PSPO is up for renewal.\n- There's been a lot of investment in lighting from the town deal.",
    asks: ['reason dodging', 'manner implicit'],
  },
  {
    question:
      "Cllr Bowes expressed concern that the fire station at Aldwick had been unavailable on 61 occasions. [Does that mean that it's going to close]?",
    answer: "Aldwick was four firefighters short, the CFO said, and there'd be an open evening to recruit on 3 March.",
    asks: ['polar implicit'],
  },
  {
    question: 'The PCC asked [how the voice of victims is heard in the new performance framework].',
    answer:
      '- There are 31 measures in the framework across six pillars, and each has an owner at superintendent level or above.\n- It is a move away from counting. The force has learnt from other sectors including from health.\n- Victims are at the centre of it.\n- Data literacy is an issue, managers need to be able to understand control limits.\n- The dashboard is live on the intranet, refreshed overnight.',
    asks: ['manner general'],
  },
  {
    question:
      '[What is being done to attract more women into the on-call service]? The member noted that it stood at 6%.',
    answer:
      'The ACFO told the Committee that there were some brilliant role models out there, one of whom was on the front of the recruitment leaflet. The fitness test was the same for everyone and this was a myth that needed busting. Have a go days for women only at three stations had brought in 54 people of which nine had put in an application. Kit now came in female fit which it should have years ago.',
    asks: ['manner explicit'],
  },
  {
    question:
      'The member said that the public would sooner see an officer on the beat than another strategy. [How many police officers are on the beat in Carrow on a typical Friday night]?',
    answer:
      "The PCC said it depends on what is meant by on the beat. Did the member want those in uniform and on foot, or everybody that's on duty in Carrow, including response and custody?",
    asks: ['quantity clarification'],
  },
  {
    question:
      'Mrs Penhale asked [what the arrangements were if the control room had to be evacuated], [when that had last happened for real] and [how long it had taken to get back to normal].',
    answer:
      "The Chief Superintendent said there's a fall back site, which he'd prefer not to name in a public meeting, with 22 positions kept in readiness and staff log on there once a month so that people know where the kettle is. Calls are picked up by a neighbouring force in the meantime, under a mutual aid agreement. It was for real in May last year when there was a small fire in the plant room. Very proud of how everybody responded.",
    asks: ['manner explicit', 'time explicit', 'time dodging'],
  },
  {
    question:
      'The PCC said that the number of children reported missing from care homes was too high. He asked [what the force is doing with the homes that ring every night], [whether any of the homes had been reported to Ofsted] and [whether the information is shared with the placing authorities].',
    answer:
      "- Philomena protocol has been brought in by all but three of the homes in the county which means that there's a form with the child's friends, places, phone etc before anything happens.\n- The missing persons co-ordinator, she visits the top five each month and goes through each episode with the manager.\n- Some homes use the police as a taxi service.\n- Calls from the top five are 30% fewer than last year.\n- Placing authorities can be anywhere from Cornwall to Cumbria and finding the right person to talk to takes up a lot of time.",
    asks: ['manner explicit', 'polar dodging', 'polar implicit'],
    note: "'finding the right person takes a lot of time' lets it follow that it is shared",
  },
  {
    question: '[Has a decision been taken about the mounted section]?',
    answer: "Not as of yet, it's one of the options in the savings round and goes to the PCC on the 14th.",
    asks: ['polar explicit'],
  },
  {
    question: 'The PCC queried [whether the 20 million pounds of savings in the medium term plan were realistic].',
    answer:
      "The CFO said that £11.4m has been identified and each of these lines has a named lead, and it had been through star chamber. The remainder is what's called efficiencies to be identified. The force has always delivered its savings in the past. It would get more difficult as it goes on, with the easy things long gone. Police officer numbers are locked in by the grant condition so it all comes down to staff and non pay.",
    asks: ['polar implicit'],
  },
  {
    question:
      'Members asked for [more detail on the proposed merger of the scientific support units] and [what staff had been told].',
    answer:
      "- It's a five force collaboration and governance is through the regional board.\n- The outline business case puts the hub in Estermouth with a satellite at each of the forces for scene work, fingerprints would be done at one place instead of five.\n- There would be a reduction of 30 or so posts, by turnover where possible.\n- Staff will naturally be concerned.\n- Communications are being handled sensitively.",
    asks: ['manner explicit', 'manner general'],
  },
  {
    question:
      'The Panel asked the Commissioner [how many times she had been out on patrol with officers since she took office].',
    answer:
      'It was one of the best parts of the job, she said, and officers were very frank in a car. She went out once a month without fail and had done from the first month, with roads policing, with the dogs, and on a Saturday night in Lyde, and had always come back with something to raise with the Chief.',
    asks: ['quantity implicit'],
    note: 'a rate and a start are given; the number of times has to be worked out',
  },
  {
    question: 'Cllr Okafor: [can the force confirm that every officer who carries Taser has had the refresher]?',
    answer: "All but seven, who've had theirs withdrawn until they do.",
    asks: ['polar explicit'],
  },
  {
    question: 'The PCC asked about [the effect that the rise in remand numbers was having on the force].',
    answer:
      'The Head of Custody reported that Operation Safeguard had been called on for three weeks in October and 18 cells at Barford were being used by the prison service. Prisoners were being driven up to two hours. That takes a pair of officers off the street. The MOJ do pay, but not for that.',
    asks: ['manner explicit'],
  },
  {
    question:
      'The PCC turned to the delivery of the crime data integrity plan. [Which of the actions are behind schedule], [who owns them] and [what are the consequences of not recording correctly for victims]?',
    answer:
      "- Overall compliance is 94.6%, the best that it's been.\n- There were 22 actions on the plan, of these three are rated red. Those are the auditing of third party reports from social care, the training of sergeants and the rape cancellations process.\n- Third party reports come under Supt Fairlie in Public Protection.\n- Some of this isn't in the gift of the force as partners send things in late and on different forms.\n- Force Crime Registrar has a direct line to the DCC and is independent.\n- A crime that isn't recorded is a victim who doesn't get told about support.",
    asks: ['entity explicit', 'entity partial', 'manner explicit'],
    note: 'one of three owners is named',
  },
  {
    question:
      'Cllr Vickery said that the consultation document had four options but staff had been told only one was being worked on. [Is this true]? [What account will be taken of the responses], [who is analysing them] and [when will the Authority see the results]?',
    answer:
      "The Chief Fire Officer said that it wasn't, all four remained on the table. Planning assumptions had to be made for the budget and option B was the one used for that. It had been a good response, with 3,400 so far which compares with 780 last time. Every response would be read. The Authority has used a company called Opinion Works for previous consultations. Members were reminded that it's not a referendum and that he'd make his recommendation on professional grounds.",
    asks: ['polar explicit', 'manner general', 'entity implicit', 'time dodging'],
  },
  {
    question:
      '[Could you outline the governance of the regional organised crime unit] and [say what we get for the £4.6m we put in]?',
    answer:
      "- The ROCU is led by an ACC who reports to the five chiefs, and there's a strategic governance group of PCCs every quarter.\n- Funding formula is based on net revenue budget and has been the same for years.\n- There are capabilities there that no force could have for itself.\n- Very strong performance in the last year.",
    asks: ['manner explicit', 'manner general'],
  },
  {
    question:
      'The DPCC was concerned at the numbers leaving within two years. He asked [why they were going], and [what has been changed as a result of the exit interviews].',
    answer:
      "Shift pattern, workload and not seeing their tutor, in that order, are the things which come up, the Head of HR said, albeit only 38 in every 100 do one. A lot of thought is being given to what to do with that. It's been to the People Board twice. Retention is everyone's business and line managers are a key part of it.",
    asks: ['reason explicit', 'manner general'],
  },
  {
    question:
      'The PCC asked [whether the force had enough analysts to support the neighbourhood teams] and [how many of those posts are vacant].',
    answer:
      "There are nine vacancies of 41, the ACC replied. Neighbourhood inspectors have access to self service dashboards now which give them hotspots and repeat locations, and these have been a game changer for some. An analyst should be doing the more complex products. You'd always want more.",
    asks: ['polar implicit', 'quantity explicit'],
  },
  {
    question:
      'Cllr Deane asked [what the Commissioner is doing about the lack of dentists, GP appointments and so on for people leaving prison].',
    answer: 'The Commissioner said that health in the community was for the Integrated Care Board to commission.',
    asks: ['manner deflection'],
  },
  {
    question:
      'The PCC queried the use of facial recognition at the Riverside event. [How many people were scanned], [how many alerts there were], and [what are the rules for who goes on the watch list]?',
    answer:
      "- The deployment was lawful and there were signs up on all approaches. Leaflets were given out.\n- Around 18,500 faces. Biometrics of anyone who doesn't match are deleted straight away.\n- It led to six arrests including one for recall to prison and a sex offender who shouldn't have been near to children.\n- The list is compiled no more than 24 hours ahead from those wanted by the courts, suspects for indictable offences and people on orders with conditions. A superintendent has to sign it off.\n- Public support for it is high in the survey.",
    asks: ['quantity explicit', 'quantity dodging', 'manner explicit'],
    note: 'arrests are not alerts',
  },
  {
    question: '[Has the force any examples of where problem solving has brought a long term reduction]?',
    answer:
      "The Superintendent pointed to Mill Lane flats. Three years ago there were 40 calls a month from there, it's now two or three and it has stayed at that. The housing association put in a concierge and two tenancies were closed, a drug outreach worker still goes in on Thursdays.",
    asks: ['example explicit'],
  },
  {
    question:
      "The Independent Custody Visitors' scheme report says that detainees waited for over an hour to be booked in on 15 of the 52 visits. The PCC asked [what is being done to reduce waiting] and [whether the force records the waiting time of every detainee].",
    answer:
      "The Chief Inspector recognised that nobody wants to see officers stood in a van dock. Custody sergeants have a difficult job and safety has got to come first. There are peaks which are hard to predict. They're looking at it with colleagues from response. The time of arrival and the time of authorisation are both on the custody record.",
    asks: ['manner general', 'polar implicit'],
  },
  {
    question:
      'The Chair said that members had been promised a visit to the new control room and a note on the call grading policy. [When will the visit be arranged] and [has the note been done]?',
    answer:
      'The Chief Executive apologised. The note had gone to all members by email on Tuesday. He would contact members about dates after the meeting.',
    asks: ['time deferred', 'polar explicit'],
  },
  {
    question:
      "[What are the Chief Constable's views on the proposal to abolish the post of Police and Crime Commissioner and move the functions to the mayor], and [does he see any risk to local policing in the transition]?",
    answer:
      '- That is for Parliament and he works with whoever is elected.\n- Relationship with the Commissioner has been very productive, and he was grateful for her support on the precept.\n- Any transition needs to be carefully planned. There is a danger that decisions on estates and on the budget for 2028 get left, and he had said this to the civil servants who came up last week.',
    asks: ['opinion deflection', 'polar explicit'],
  },
  {
    question: "The PCC enquired as to [how well the force is prepared for the new victims' legislation].",
    answer:
      "A lead was appointed in the summer, Supt Oakes, and a gap analysis done against the twelve rights. On eight of these the force are compliant. The ones where it isn't are around recording that the needs assessment was offered and about the communicating of decisions within five days, which the IT can't evidence at present. A change to the crime system is in the supplier's spring release.",
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Hale referred to the police horses listed in the asset register. [Does the Chief Constable feel that they still justify the cost]?',
    answer: "At a match a horse is worth twelve officers, she said, and there's a match most weekends.",
    asks: ['opinion implicit'],
  },
  {
    question:
      'The PCC raised the length of time that it is taking to fill the Head of Forensics role and asked [why it had not been possible to appoint] and [who was covering].',
    answer: '',
    asks: ['reason unrecorded', 'entity unrecorded'],
  },
  {
    question:
      'Mr Sandhu asked [what the Service had done for neurodivergent staff] since the network came to the Committee in January, [whether managers had been trained] and [if adjustments were now being made at promotion assessments].',
    answer:
      "- The network has gone from strength to strength, with 84 members and an executive sponsor.\n- Workplace passport introduced in May, this travels with the individual when they change station so that they don't have to explain themselves again.\n- Sunflower lanyards.\n- A session for managers was run in each of the three areas. It was voluntary and attended by 50 or so out of about 160.\n- For promotion the questions are given out 24 hours before to everybody, which was the thing that the network asked for most.\n- It is about being an employer of choice.",
    asks: ['manner explicit', 'polar explicit', 'polar explicit'],
    note: 'managers: 50 or so of about 160 attended, which is the whole of the answer',
  },
  {
    question:
      'Cllr Eames asked [if the Panel could have a breakdown of the £640k of consultancy spend] and [whether any of it went to former officers of the force].',
    answer:
      "The CFO said £410k was with one firm, for the ERP implementation, and the others are small amounts, a list could be circulated. All were let under the framework. The force has a rule that nobody who's left in the last two years can be engaged via a company without the DCC's say so.",
    asks: ['quantity partial', 'polar dodging'],
    note: 'on former officers a rule is told, not whether any was paid',
  },
]
