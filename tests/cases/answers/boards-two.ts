import type { AnswerCase } from '../answer-case'

export const boardsTwo: readonly AnswerCase[] = [
  {
    question:
      'Cllr Harbord drew attention to page 14 and the number of vacancies in the safeguarding hub. He wanted to know [why the posts had gone unfilled], [how the work was being covered], and [if agency staff were part of the answer].',
    answer:
      'The Director said that no agency workers had been taken on. Four social workers from the assessment teams were covering on a rota until Easter, which they had been good enough to agree to at short notice. She went on to say that two rounds of advertising had produced candidates without the necessary qualification, the pay grade being a full band below what neighbouring councils offered.',
    asks: ['reason explicit', 'manner explicit', 'polar explicit'],
  },
  {
    question:
      'A member asked [whether the force was confident that the firearms licensing backlog would be cleared by the summer].',
    answer: 'DCC: Yes. Four enquiry officers started Monday. Renewals down from 1,140 to 620 since Sept.',
    asks: ['assurance explicit'],
  },
  {
    question:
      'Question 3 (Cllr Jane Mapplebeck): [What consultation was carried out with disabled residents before the blue badge bays in Tanner Street were removed]?',
    answer:
      'I thank Cllr Mapplebeck for her question. The Tanner Street scheme has brought £2.1 million of investment into the heart of the town, widened the footways by up to three metres and put in 46 trees. Footfall on Saturdays is up by eleven per cent.\nThe Council values the contribution that disabled residents make and has a statutory duty to consider equality in all its decisions, which it takes extremely seriously. I would encourage anybody with a view about parking to contribute to the Parking Strategy survey, open until the 19th.',
    asks: ['manner dodging'],
    note: 'Disability and a survey are spoken of, but nothing on what was done before this removal.',
  },
  {
    question:
      'The Chair asked [whether body-worn video was always switched on for stop and search], and [what happened if it was not].',
    answer:
      "- Mandatory under force policy since 2021.\n- Compliance for the quarter 93%.\n- Where there is no footage the sergeant has to record a reason, and a second failure goes to the officer's inspector.",
    asks: ['polar explicit', 'manner explicit'],
    note: '93% leaves no doubt that it is not always on.',
  },
  {
    question: "Mr Lister enquired [if the Commissioner's office was still paying for the empty unit at Castle Mill].",
    answer:
      'The Chief Executive said that the lease ran to the end of next September and that a sub-tenant had been sought without success.',
    asks: ['polar implicit'],
    note: 'That rent is still paid follows from the lease but is not said.',
  },
  {
    question:
      '[Has the Fire Authority costed the option of keeping both aerial appliances], and if so [what is the annual difference]?',
    answer:
      'The Authority is required to have a Community Risk Management Plan and to consult on it, and the present plan went through that process in 2023, with 1,904 responses. Members will recall that views on the aerials were divided.\nTo the first part: it has. To the second: keeping both comes out at £318,000 a year more than keeping one, chiefly in crewing.',
    asks: ['polar explicit', 'quantity explicit'],
  },
  {
    question: 'Cllr Obi asked for [an update on the misconduct cases arising from the messaging group].',
    answer:
      'The Head of Professional Standards reported that of the seven officers two had been dismissed, one had resigned before the hearing, and four were to appear before a panel sitting from 11 November.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Dunstable asked the Cabinet Member [in what year the bridge at Marl Lane was last inspected in full] and [whether she would publish the report].',
    answer:
      'Cllr Teague was grateful for notice of the question, which had reached her on the way in. She said she would have to come back to him on the first point. On the second, such reports were as a rule put on the website.',
    asks: ['time deferred', 'polar implicit'],
    note: 'A rule from which a yes to this one has to be inferred.',
  },
  {
    question:
      'The Commissioner noted that satisfaction among victims of hate crime had slipped for a third quarter and asked [to what the Chief Constable put this down].',
    answer:
      'The Chief Constable said satisfaction was one of a basket of measures, and he preferred to see it alongside outcomes, where there had been a rise of two points. Positive feedback had been received from the Chinese Association.',
    asks: ['reason dodging'],
  },
  {
    question:
      'Cllr Prosser asked [what the uptake of the Fit to Ride course had been] and [whether it had had any effect on casualties].',
    answer:
      'The Partnership Manager replied that take-up had been encouraging. It was early days and nobody would want to claim too much, although only one rider who had been through it had since been in a collision.',
    asks: ['quantity general', 'polar implicit'],
    note: 'An effect is hinted at and hedged; neither yes nor no.',
  },
  {
    question:
      'Member of the public, Mrs K Stannard: I have attended this Panel for three years and never had a plain answer. [Who decided that the Longmeadow police house should be sold]? [What did it fetch]? [Where has the money gone]?',
    answer:
      'The decision was taken by my predecessor under decision notice 2022-041. It was sold at auction for £287,500. That sum was put towards the new custody block.',
    asks: ['entity explicit', 'quantity explicit', 'entity explicit'],
  },
  {
    question: 'Cllr Wainscott asked [whether the Community Speed Watch volunteers were insured].',
    answer: 'The Inspector undertook to find out.',
    asks: ['polar deferred'],
  },
  {
    question:
      'The Independent Chair sought clarification on the vetting figures. [Were the 48 overdue renewals officers or staff], and [why had they been let run over]?',
    answer:
      'Staff, all but five. The vetting unit had moved to a new system in March which did not carry the expiry dates across; they were being keyed in again by hand.',
    asks: ['entity explicit', 'reason explicit'],
  },
  {
    question:
      'Cllr Adebayo said that he was constantly asked about the skate park. He enquired about [progress] and [when it would be open].',
    answer:
      'The Portfolio Holder acknowledged the frustration. Progress had been made on a number of fronts and she hoped to have good news for members soon.',
    asks: ['manner general', 'time general'],
  },
  {
    question: '[How are domestic abuse suspects who are released under investigation monitored]?',
    answer:
      '- Domestic abuse accounts for 17% of recorded crime and is the largest single source of demand.\n- The force does not have a formal power to monitor a person released without bail.\n- Each is risk assessed by the custody sergeant before release.\n- The investigating officer speaks to the victim within 24 hours.\n- A weekly list goes to the DI, who has to sign against every name.\n- It is recognised that this is demanding work.',
    asks: ['manner explicit'],
  },
  {
    question: 'Cllr Fielder: [Can the Leader confirm that no councillor received hospitality from the developer]?',
    answer: 'Leader: Cllr Fielder would do better to look to the record of his own group in this matter.',
    asks: ['polar deflection'],
  },
  {
    question:
      'The Panel asked [what percentage of 101 calls were abandoned in July] and [what was being done to bring this down].',
    answer:
      'The Head of Contact said that the summer was always hard, with festivals and leave. The July rate was nine and a half per cent. A call-back option had been added in the second week of August.',
    asks: ['quantity explicit', 'manner explicit'],
  },
  {
    question: 'In relation to the grievance reported in the press, Cllr Yarrow asked [what it had cost to settle].',
    answer:
      'The Monitoring Officer advised that the terms were subject to a confidentiality agreement and could not be disclosed in any part of the meeting.',
    asks: ['quantity declining'],
  },
  {
    question:
      'Members queried [how often the Risk Register is looked at by the senior team] and [whether climate had been considered as a separate risk].',
    answer:
      'It was a standing item at the first Service Leadership Team meeting of each month. Climate had been weighed up in the spring and it was decided to leave it within the business continuity entry.',
    asks: ['quantity explicit', 'polar explicit'],
    note: "'How often' is taken as quantity (twelve times a year).",
  },
  {
    question:
      'Cllr Grimes requested [details of the arrangements for looked-after children who turn 18 during the school year].',
    answer:
      'The Head of Service said that this was a cohort the Council thought about a great deal. Arrangements were robust and kept under review.',
    asks: ['manner general'],
  },
  {
    question:
      'The Vice-Chair asked [whether there was any appetite nationally to fund the replacement of the radio network], [who was leading on it], and [what would happen locally should it slip again].',
    answer:
      'It was reported that the programme sat with the Home Office, under its third director. The Service had extended its present contract by 24 months, so handsets would go on working whatever happened. Members would draw their own conclusions from the ministerial letter in May, which had ruled out any further capital before 2028.',
    asks: ['polar explicit', 'entity explicit', 'manner explicit'],
  },
  {
    question:
      'Cllr Lomax was astonished that the savings in the transport budget were said to fall on no particular route. He asked for [a breakdown of the £400,000 by service].',
    answer:
      'The Cabinet Member said that £90,000 of it came off the two Saturday services, which were being let as one. It was a demanding target but officers had every confidence in it.',
    asks: ['quantity partial'],
  },
  {
    question:
      'Dr Whitcombe (co-opted) asked [whether the force had looked into the higher rate at which Black children were strip-searched], and [whether the Panel might see the result].',
    answer:
      'It had: the Youth Justice team had gone through all 39 records from last year. As to the result, the Assistant Chief Constable observed that good data was the foundation of legitimacy.',
    asks: ['polar explicit', 'polar dodging'],
  },
  {
    question: "[What is the Commissioner's position on the closure of the magistrates' court at Stanmouth]?",
    answer:
      'The Commissioner said the decision was not his. He had written to the Lord Chancellor opposing it and would do so again.',
    asks: ['opinion explicit'],
  },
  {
    question:
      'Cllr Tranter asked [when the first tranche of the PFI contract for the four fire stations would end] and [what it would cost the Authority to buy them].',
    answer:
      'The Director of Finance said the two oldest came back in July 2029. What the price would be nobody could say at present, as the contract provided only for an independent valuation.',
    asks: ['time explicit', 'quantity ignorance'],
  },
  {
    question:
      "Cllr Ashdown asked [for how long the temporary Chief Superintendent would be in post], [whether the permanent job had been advertised], and [how the division's beat teams had been told].",
    answer:
      'DCC said till the end of January. It went out to advert on the 3rd, closing on the 24th. Communication with staff was always a priority.',
    asks: ['time explicit', 'polar explicit', 'manner general'],
    note: "'For how long would he be in post' wants an end date: time.",
  },
  {
    question:
      'The Commissioner sought [a breakdown of the 312 use-of-force incidents in custody by sex, age and ethnicity].',
    answer:
      'Of the 312, 241 had involved men and 71 women. Forty-four were under eighteen. Nothing was in the report about the third.',
    asks: ['quantity partial'],
  },
  {
    question: 'The Commissioner asked [whether the force had a plan for the loss of the data centre].',
    answer:
      'The Head of ICT said that no system could be guaranteed and that the threat from hostile states was rising. There was a plan, exercised in full over the weekend of 9 and 10 September, when all systems were brought up from the second site in under five hours.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Question from Mr R Coxhead: I understand that the Fire Service has stopped attending birds trapped in netting. [Is that right], and [who should the public now ring]?',
    answer:
      'The Service no longer attends unless there is a danger to people, for instance someone about to climb after the animal. The RSPCA number is on our website and our control operators will give it to callers.',
    asks: ['polar explicit', 'entity explicit'],
  },
  {
    question:
      'Cllr Menon asked [what the Leader thought the merger of the two district councils would do for the town].',
    answer:
      'The Leader welcomed the question, which he was asked wherever he went. He said that the Government had set a deadline of March for submissions, that eleven councils in the region were affected, and that the last time boundaries were redrawn was 1974.',
    asks: ['opinion dodging'],
  },
  {
    question:
      'The Chair sought [assurance that the non-recent abuse cases passed from the closed unit were all allocated].',
    answer:
      'The Detective Superintendent acknowledged what it had cost people to come forward. She said that each of the 57 had an officer in the case, the last having been allocated on 8 June, and the list was checked by her every Monday.',
    asks: ['assurance explicit'],
  },
  {
    question:
      'Cllr Bellamy had been approached by several staff of the leisure trust. He wanted to know [if jobs were at risk], [how many], and [when they would be informed].',
    answer:
      'The Cabinet Member said the trust was a separate employer and it was for its own board to answer for its staffing.',
    asks: ['polar deflection', 'quantity deflection', 'time deflection'],
  },
  {
    question: "Panel: [How are victims told that a suspect's bail conditions have changed]?",
    answer: 'Supt: Automatic text the same day, phone call if DA.',
    asks: ['manner explicit'],
  },
  {
    question:
      'The Panel noted from the dashboard that response times for grade 1 calls had got worse in the two southern districts only. It asked [why], and [what the Chief Constable intended to do].',
    answer:
      'The Chief Constable reminded the Panel that roadworks on the A-road bridge had cut the two districts off from the response base since February. He had moved two double-crewed cars to the ambulance station at Little Cove for as long as they lasted.',
    asks: ['reason explicit', 'manner explicit'],
    note: "'Reminded the Panel that' gives a specific cause although it does not say 'because'.",
  },
  {
    question:
      'Cllr Iqbal asked the portfolio holder [whether she would be bringing forward a selective licensing scheme] and [which wards it would cover].',
    answer:
      'Officers had been asked to gather evidence from the three university wards and from Canal Side, and a consultant with experience of such schemes elsewhere was under contract until June.',
    asks: ['polar implicit', 'entity implicit'],
    note: 'Gathering evidence in named wards suggests a scheme there; neither is said.',
  },
  {
    question: 'Mr Tulloch (independent) asked [how the Board could tell whether Operation Heron had worked].',
    answer: 'It was a good question. Success looked different to different people, and a balanced view was needed.',
    asks: ['manner general'],
  },
  {
    question: 'Cllr Parkes: [Will the Authority support the campaign for sprinklers in all new care homes]?',
    answer:
      'The Chair said that all three political groups had lost constituents in such fires and that this was no party matter. A motion to that effect was carried here in July. So yes.',
    asks: ['polar explicit'],
  },
  {
    question:
      '[What reasons do leavers give], [are they interviewed by somebody outside their own line], and [has anything been altered as a result]?',
    answer:
      '- Pay, mainly, and a shift pattern that does not go with a young family.\n- By an HR business partner, never their own manager.\n- A nine-day fortnight has been on trial in two departments since May because of what was said.',
    asks: ['reason explicit', 'polar explicit', 'polar explicit'],
  },
  {
    question: 'Cllr Rowntree asked [what share of the reserve was uncommitted].',
    answer: 'The Treasurer asked whether the member meant the general fund only or the earmarked reserves as well.',
    asks: ['quantity clarification'],
  },
  {
    question:
      'Cllr Thorne asked [whether the Chief Executive had known of the allegations before the appointment was made], and [if so, on what date she had first been told].',
    answer: 'The Chair ruled that, the matter being before a tribunal, neither part would be put.',
    asks: ['polar declining', 'time declining'],
  },
  {
    question:
      "The Youth Commission representative asked for [examples of young people's ideas that had been taken up by the force].",
    answer:
      "The Commissioner mentioned the stop card with a QR code, now carried by every response officer, and the rule that a second officer explains the search. Both had come from the Commission's Saturday workshops.",
    asks: ['example explicit'],
  },
  {
    question:
      'Cllr Mrs Winstanley asked the Director [what share of EHCPs had been issued within 20 weeks], [what the national rate was], [why Year 6 children appeared to wait longest] and [what parents should do who had heard nothing].',
    answer:
      '58 per cent in the calendar year. The national rate was about one in two. Parents were naturally anxious, and the Director had every sympathy. The SEND helpline was open on weekday mornings and anybody who had passed 16 weeks would be rung back by a caseworker within two days.',
    asks: ['quantity explicit', 'quantity explicit', 'reason dodging', 'manner explicit'],
  },
  {
    question:
      'The Commissioner asked [when the force had last tested its plan for a marauding attack], [who had taken part] and [what had gone wrong].',
    answer:
      'The ACC replied that some lessons had been identified around communications. Three fire appliances and nine ambulances had been counted in the car park. It had been a live exercise, at the shopping centre, over two nights, 17 and 18 May.',
    asks: ['time explicit', 'entity implicit', 'manner general'],
    note: "Who took part has to be read off the vehicles. 'Some lessons around communications' names no failing.",
  },
  {
    question:
      'Cllr Gaskell reminded the committee that 260 homes were now lived in and that the primary school had put up its third portable classroom. He asked [if the developer had paid the education contribution due at the 100th occupation].',
    answer: 'The Section 106 officer did not know.',
    asks: ['polar ignorance'],
  },
  {
    question:
      'Cllr Rushton thanked the officers for the briefing. He asked [how the new duty system affected rest between night shifts] and [whether the unions were content].',
    answer:
      'The Area Manager said that the duty system had been the subject of long negotiation, that it covered 14 of the 22 stations, and that it had been independently assessed by a sleep laboratory. Under the old roster some crews had ten hours; nobody now has fewer than fourteen. Conversations with the representative bodies were continuing in a constructive spirit.',
    asks: ['manner explicit', 'polar general'],
  },
  {
    question:
      'A Panel member challenged the statement that the office was "lean". [What is the headcount], [how many were there in 2016], and [what is the total pay bill]?',
    answer:
      'The Chief of Staff answered that there were 31.4 full-time equivalents at 1 April. She could not speak to 2016, which was before the present finance system. Questions about the pay bill should be put to the Treasurer.',
    asks: ['quantity explicit', 'quantity ignorance', 'quantity deflection'],
  },
  {
    question: 'Cllr Leigh wanted to know [if every school in the borough now had a flood plan].',
    answer: 'All but Moorgate Infants, which was being rebuilt.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Question 4 to the Fire and Rescue Authority: [What steps have been taken since the cladding fire at Barley House to make the other towers safe]? [Have waking watches been stood down]?',
    answer:
      'The Authority does not own or manage any residential building and its powers are those in the 2005 Order and the 2022 Regulations. It was among the first to set up a dedicated team.\nAlarms with a common sounder have been fitted in four of the six. The remaining two are the subject of enforcement. Officers have been very active indeed.',
    asks: ['manner explicit', 'polar dodging'],
  },
  {
    question:
      'Cllr Vickers asked [how decisions are taken on which criminal damage reports go to an officer] and [who is accountable if one is wrongly closed].',
    answer:
      'Members were referred to slide 9 and reminded that demand exceeded what could be met. A points system was applied by the desk: known suspect, CCTV, vulnerability, repeat. Anything at three or above went to the local sergeant. All staff were accountable for the quality of their work.',
    asks: ['manner explicit', 'entity general'],
  },
  {
    question: 'Mr Ferreira asked [whether the Commissioner would restore the grant to the night shelter].',
    answer:
      'She was asked to declare her interest first. Having done so, she told the meeting that the shelter had been paid £18,000 for this year on the Tuesday before.',
    asks: ['polar implicit'],
    note: 'A payment this year suggests that the grant is restored, but it is not said to be the grant.',
  },
  {
    question: 'Cllr Marchbank asked [how the new Serious Violence Duty money was being shared between the boroughs].',
    answer:
      "Equal thirds for the core posts, the remainder by hospital admissions for knife injury over three years. Written confirmation of each borough's sum would follow.",
    asks: ['manner explicit'],
    note: 'A deferral of the sums beside a full answer to the how.',
  },
  {
    question: 'The Chair asked [if the fire control merger had affected call answering].',
    answer:
      'It was put to members that it had not; 96 per cent of calls had been picked up in under ten seconds before and 97 since.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cllr Beddoes asked [what the Head of Safeguarding made of the recent fall in referrals] and [what lay behind it].',
    answer:
      'She was uneasy about it rather than pleased. Two nurseries had closed and the school nursing contract had been without a provider since September, which took away the two biggest sources.',
    asks: ['opinion explicit', 'reason explicit'],
  },
  {
    question: 'Independent Member: [Is there a waiting list for the Independent Domestic Violence Adviser service]?',
    answer: 'Commissioning Lead: Not at present. There was until August.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mr P Oldroyd asked the Commissioner [what he was doing about modified exhausts on the ring road].',
    answer:
      'Noise is a matter that comes up at every surgery I hold. It is not an easy offence to prove. An acoustic camera, which I have paid for, goes up by the Tollgate roundabout for eight weeks from Monday, and officers from roads policing will be with it on Friday nights.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Nadkarni sought [assurance that nobody under 18 was being kept in a cell overnight for want of a council bed].',
    answer:
      "The Director of Children's Services could not give it. There had been three such nights since April, the last on 2 August.",
    asks: ['assurance explicit'],
    note: 'A polarity (no) with evidence.',
  },
  {
    question:
      'The Panel asked [why the cost of the mounted section had been put into the plan only at this late stage].',
    answer:
      "The Chief Finance Officer said that budget-setting was not a tidy exercise and there would always be late items. In this case the stable's lease was meant to run to 2030; the landlord had used a break clause in December, after the first draft had gone out.",
    asks: ['reason explicit'],
  },
  {
    question:
      'Mr Abara (public question): [Why was the officer at the centre of the Tolland Road inquiry allowed to retire before his hearing]?',
    answer:
      'The Commissioner replied that, with an inquest listed, it would not be right for him to say anything about the individual.',
    asks: ['reason declining'],
  },
  {
    question:
      'Cllr Edgeley: page 40 talks of "channel shift". [What does this mean for people who do not have the internet]?',
    answer: 'I can assure Cllr Edgeley that no one will be left behind.',
    asks: ['manner general'],
  },
  {
    question: 'Cllr Holroyd asked for [an instance of the Community Trigger being used successfully].',
    answer:
      'Triggers were often asked for and not often met, the threshold being three reports in six months. The residents of Bell Court, whose case was reviewed in May, now have a closure order on number 16.',
    asks: ['example explicit'],
  },
  {
    question: 'Cllr Sissons enquired [whether the Council still intended to leave the shared legal service].',
    answer: 'Notice had been given on the first of the month and would take effect on 31 March.',
    asks: ['polar explicit'],
    note: "Other words than the question's; notice given leaves no doubt about the intention.",
  },
  {
    question:
      'The Commissioner asked [how officers who give evidence by video link from home are prevented from being overlooked or overheard], and [whether the judges had raised it].',
    answer:
      '- It was acknowledged that this had been a concern nationally.\n- Home links were stopped on 1 July. Four rooms in stations have been fitted out instead.\n- The resident judge wrote about it twice.',
    asks: ['manner explicit', 'polar explicit'],
  },
  {
    question: '[Have all the recommendations from the peer challenge been accepted]?',
    answer:
      'The Leader wished to put on record her thanks to the peers, who had spoken to 140 people in four days. All but the eighth, on the number of committees.',
    asks: ['polar explicit'],
  },
  {
    question: 'The Vice-Chair asked [how a community can ask for a public meeting with its inspector].',
    answer:
      'Confidence in local policing rested on people being able to speak to somebody they knew. Through the ward panel, or by e-mail to the neighbourhood team; a meeting has to be held within 28 days if twenty residents put their names to it.',
    asks: ['manner explicit'],
  },
  {
    question:
      "Cllr Auden asked for [a description of how the two new family hubs would be run and paid for], [whether the old children's centre in Quarry Road would shut], and [when parents would be told].",
    answer:
      'The Executive Member said each hub would have a manager employed by the NHS trust, with midwives and health visitors under one roof. No lease beyond March had been sought for Quarry Road. As to parents, there would be an announcement, the timing of which she would let members know.',
    asks: ['manner partial', 'polar implicit', 'time deferred'],
    note: 'Run, but not paid for; that the centre will shut follows from there being no lease.',
  },
  {
    question:
      'The Panel invited the Commissioner to give [his views on the proposals to license private security patrols, to raise the fee and to publish a register], and to say [why he had not replied to the consultation].',
    answer:
      'He was in favour of a register, which would let residents see who was on their street. He added that forty residents in Highfold were already paying £6 a week for a patrol, and that their numbers were rising.',
    asks: ['opinion partial', 'reason dodging'],
    note: 'A stance on one of three proposals.',
  },
  {
    question:
      'Following a question at the last meeting on the fall in positive drug tests on arrest, Mr Sandiford asked [if custody sergeants had been told to test less], [what targets they had been set], and [whether the kits had run out in February].',
    answer:
      'The Custody Lead said that the figure had to be seen in the round, since testing was only one door into treatment. In February the suites had been on one delivery a month instead of two. Treatment services were doing outstanding work and the number in treatment had gone past 2,000, of whom 61% were men.',
    asks: ['polar dodging', 'quantity dodging', 'polar implicit'],
    note: 'One delivery instead of two may mean that the kits ran out; nothing at all on instructions or targets.',
  },
  {
    question:
      "The Chair of the Fire Authority's scrutiny group asked for [assurance that the pension remedy would not leave any retired firefighter out of pocket].",
    answer:
      'The Head of HR recognised that the matter had dragged on for longer than anyone would have wished. Officers were very mindful of those affected and robust processes were in place.',
    asks: ['assurance general'],
  },
  {
    question:
      'Cllr Jolliffe asked the force to set out [the process for deciding on and then reviewing school exclusion zones for sex offenders], [what had happened in the Beacon Street case], and [how many zones there were in the county].',
    answer:
      'DCI Marr said that an application was prepared by the offender manager and signed by a superintendent before it went to court. In Beacon Street the man had been moved before the governors knew of him, and they now sat on the local group. Numbers could be given to the clerk.',
    asks: ['manner partial', 'manner explicit', 'quantity deferred'],
    note: 'Deciding is set out, reviewing is not.',
  },
  {
    question:
      'Cllr Wragg spoke at length about the incinerator. He asked [whether it had breached its permit], [what were the two grounds on which the objection had been withdrawn], [which four parishes had been consulted] and [what would be done about the smell].',
    answer:
      'The Environment Agency had served an enforcement notice in the spring. One of the grounds was that the stack had been raised by nine metres. Little Ebbing and Saltmere were among the parishes. Odour was recognised to be unpleasant and the matter was in hand.',
    asks: ['polar implicit', 'reason partial', 'entity partial', 'manner general'],
    note: "A notice suggests a breach, but does not say so. 'In hand' names no step against the smell.",
  },
  {
    question:
      'Cllr Chubb asked for [the safeguards on the 40 new cameras against bias, mistaken identity and the hoarding of pictures], and for [examples from elsewhere of such cameras leading to an arrest].',
    answer:
      'Pictures of people not on the watch list were wiped in under a second. Members with questions about other places should approach the forces that used them.',
    asks: ['manner partial', 'example deflection'],
    note: 'Of three safeguards in one request, only the one on pictures is given.',
  },
  {
    question:
      'Ms Penrose, for the advisory group, asked [what the thinking was behind asking for two forms of identity at the front desk], [how those with none were treated], and [if anybody had counted those turned away].',
    answer:
      'The Station Manager said there had been a spate of false collections of property last year. People were sometimes vouched for by a support worker. No such count had come his way.',
    asks: ['reason explicit', 'manner explicit', 'polar ignorance'],
    note: "'No such count had come his way' leaves open whether there is one.",
  },
  {
    question:
      'The Board sought [assurance that informants were being properly handled after the critical inspection] and asked [what had changed in the unit].',
    answer:
      'The Chief Constable said the inspectors had been with the force for three weeks and had spoken to 120 people. A paper on the unit would be taken in private session in October.',
    asks: ['assurance dodging', 'manner deferred'],
  },
  {
    question:
      "Question 9 (Cllr D Meredith): [Would the Leader agree that the rise in members' allowances sends the wrong message]? [What has been done for the lowest paid in this council]? And [will she give hers up]?",
    answer:
      'The level of allowances is recommended by an independent panel and any complaint should be addressed to its chair. This administration has balanced its budget in each of the last five years. I have given the whole of the increase to the hospice every year since I took office.',
    asks: ['opinion deflection', 'manner dodging', 'polar implicit'],
    note: 'What she did with earlier increases lets a yes be inferred for this one.',
  },
  {
    question: 'Cllr Baines asked [when the report on the lido would be published] and [who had written it].',
    answer: '',
    asks: ['time unrecorded', 'entity unrecorded'],
  },
]
