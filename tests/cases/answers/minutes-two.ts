import type { AnswerCase } from '../answer-case'

export const minutesTwo: readonly AnswerCase[] = [
  {
    question:
      'Councillor Ilsley queried [whether the rapid release protocol applied at both sites] and, if so, [what happened to patients once crews had left].',
    answer:
      'Dr Brightwell advised that it did, having gone live at St Osyth’s on 7 October; patients were received into a cohort area staffed by two nurses and a paramedic supplied by the ambulance service.',
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question:
      'It was further queried [who carried clinical responsibility in the cohort area], and [how many patients had come to harm there].',
    answer:
      'The Chief Medical Officer replied that responsibility passed to the Trust at the point of handover. No figure for harm could be given as incidents were not coded by location, although a manual review of October’s reports was in hand.',
    asks: ['entity explicit', 'quantity ignorance'],
  },
  {
    question:
      'Councillor Danby was concerned that residents in the north of the county waited far longer than the average. He sought [the Category 2 figure for the Thorley area] and asked [whether a further crew would be based there].',
    answer:
      'In response, Mr Penfold stated that demand was modelled every quarter and vehicles were placed so as to give the best overall cover. He appreciated the concern of rural residents and the service was always looking at how it could do better for them.',
    asks: ['quantity dodging', 'polar general'],
  },
  {
    question: 'The Chair requested [that the figure be supplied].',
    answer: 'Mr Penfold undertook to circulate response times by postcode district by 6 December.',
    asks: ['quantity deferred'],
  },
  {
    question:
      'Ms Strand (Healthwatch) enquired [why no patient feedback appeared in the report] and [when the results of the survey promised in June would be available].',
    answer:
      'It was advised that only 23 forms had been returned, too few to be published, and that the survey had been re-issued by text message. Results were expected in February 2025.',
    asks: ['reason explicit', 'time explicit'],
  },
  {
    question:
      'A Member asked [what was being done about delayed discharges] and [how many beds were presently occupied by patients who were fit to leave].',
    answer:
      'Dr Brightwell explained there were 87 such patients that morning, of whom 31 awaited a package of care. Discharge was everybody’s business and remained a top priority for the system.',
    asks: ['manner general', 'quantity explicit'],
  },
  {
    question: 'Councillor Folarin asked [whether handover delays accounted for the whole of the Category 2 position].',
    answer:
      'They accounted for some 60% of it, Mr Penfold said; the closure of Bridge Road station and sickness among crews made up the remainder.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Councillor Sharrock wished to know [what the winter plan would cost] and [who would pay]. She also asked [that the plan be brought to this Committee].',
    answer:
      'Mr Penfold confirmed that £2.4m had been set aside, shared equally between the Trust and the Integrated Care Board. The plan would come to the January meeting.',
    asks: ['quantity explicit', 'entity explicit', 'polar explicit'],
  },
  {
    question:
      'Referring to the earlier answer, Councillor Danby asked [whether the closure of Bridge Road would be reconsidered].',
    answer: 'It was noted that this was a matter for the service’s own Board.',
    asks: ['polar deflection'],
  },
  {
    question:
      'GO noted that corridor care had become routine. He asked [how many patients had been nursed in corridors in January], [what number the Trust regarded as the safe maximum] and whether assurance could be given that [harm was being captured].',
    answer:
      'UH responded that the January figure was 418, down from 502. Harm was being captured: each patient had a named nurse and incident reports were read daily by the matron on duty. Staff were doing an incredible job in circumstances nobody wanted to see.',
    asks: ['quantity explicit', 'quantity dodging', 'assurance explicit'],
  },
  {
    question: 'CP asked [if insourcing had been considered].',
    answer: 'It had; a contract with Northgate Surgical for 12 lists a month would start on 1 April.',
    asks: ['polar explicit'],
  },
  {
    question: 'CP enquired as to [the cost].',
    answer: 'MB did not have this to hand and undertook to provide it.',
    asks: ['quantity deferred'],
  },
  {
    question: 'AK enquired [when the modular ward was due to open] and [how many beds it would provide].',
    answer: 'It was confirmed that the ward would open on 14 April with 24 beds.',
    asks: ['time explicit', 'quantity explicit'],
  },
  {
    question: 'GO enquired [whether agency shifts were still being booked above the price cap].',
    answer:
      'UH stated that agency spend had fallen to £410k in month from £690k a year earlier, a huge credit to ward managers.',
    asks: ['polar dodging'],
  },
  {
    question:
      'NR sought clarification on [whether the vacancy rate of 11% included midwives] and [what the rate was for that group].',
    answer: 'It did, UH confirmed. The midwifery rate was 6.5%.',
    asks: ['polar explicit', 'quantity explicit'],
  },
  {
    question: 'NR, following up, asked [how newly qualified midwives were being kept].',
    answer:
      'Preceptorship now ran for 18 months, with a protected day each month and no lone night shifts in the first quarter.',
    asks: ['manner explicit'],
  },
  {
    question: 'AK asked [why the gap had opened since December] and [whether the year-end forecast would be held].',
    answer:
      'DO explained that £1.9m related to the pay award and £0.8m to drugs outside the block; the remainder was cost improvement slippage. On the forecast she would be able to answer only once the regional review had concluded and would bring a paper in May.',
    asks: ['reason explicit', 'polar deferred'],
  },
  {
    question: 'CP: [how much of the savings programme was still unidentified]?',
    answer: 'DO confirmed £3.1m of £22m.',
    asks: ['quantity explicit'],
  },
  {
    question: '[Who owned the gap]?',
    answer: 'The three divisional directors, with SL as overall lead.',
    asks: ['entity explicit'],
  },
  {
    question:
      'Mr Ray Toller, member of the public, asked [whether blue badge holders still parked free], [why charges applied to night staff] and [if the Board considered that fair].',
    answer:
      'SL thanked Mr Toller. They did. The Trust had many demands to balance when setting charges, which had been unchanged since 2019.',
    asks: ['polar explicit', 'reason general', 'opinion dodging'],
  },
  {
    question:
      'Patients of the Holme branch were told by letter on a Friday that the building would shut the following month. [Was the Primary Care Committee aware before the letter went out], [how many patients are affected] and [why was no consultation held with them]? [By what date must the practice submit its business case]?',
    answer:
      'We understand how unsettling the news has been. The Committee was not aware; the ICB was first informed by the practice on 4 October, the day the letters were posted. The branch has a registered list of 3,870 patients. Involving patients is important and the ICB strives to make sure that local voices are heard in matters of this kind, which are always sensitive. A business case is required from the partners by 16 December and the Committee will consider it in January.',
    asks: ['polar explicit', 'quantity explicit', 'reason general', 'time explicit'],
  },
  {
    question:
      'In July the Board was told that 600 extra urgent appointments a month would be bought from dentists. [How many had been delivered by the end of October] and [was any of the money handed back]? My daughter, who is expecting, rang nine practices within 25 miles and none would see her. [Who should she ring]?',
    answer:
      'To the end of October 1,130 had been delivered. None of the allocation has been returned. Anyone in pain should ring NHS 111; expectant mothers can also contact the Oxmere Dental Access Centre direct on 01632 960447.',
    asks: ['quantity explicit', 'polar explicit', 'entity explicit'],
  },
  {
    question:
      'a) [How many people died this year while waiting for an assessment]? b) [What is the average wait at present] and [what was it in 2019]? c) [Will the ICB apologise to the family in the case reported in the Courier on 12 November]?',
    answer:
      'a) This information is not held centrally. b) Assessments took an average of 39 days in October against the 28-day standard. Four additional nurse assessors have been appointed. c) We are unable to comment on individual cases.',
    asks: ['quantity ignorance', 'quantity explicit', 'quantity dodging', 'polar declining'],
  },
  {
    question:
      '[What support is offered to practices whose uptake of annual checks is low], [which has the lowest], and [can the ICB reassure us that the 75% target will be met by March]?',
    answer:
      'Practices below 50% are visited by a liaison nurse, who goes through the register with them, and all have been sent templates and easy read invitations. Uptake is lowest at Sandgate Medical Centre. We are confident that it will.',
    asks: ['manner explicit', 'entity explicit', 'assurance partial'],
  },
  {
    question:
      '[How much has been spent on management consultants since April], [on what] and [was it within budget]? [Please publish the invoices].',
    answer:
      '£612,000 to 31 October, for the estates review (Harcastle LLP) and workforce redesign (Pennant Associates). The cost has been met from vacant posts. Copies, with personal details removed, will be published on the website in December.',
    asks: ['quantity explicit', 'manner explicit', 'polar implicit', 'polar explicit'],
  },
  {
    question:
      'Cllr. Naughton welcomed the report but queried [how many of the 212 were turnkeys] and [where the balance had been built].',
    answer:
      'Responding to the Members, Mr. Devane advised that 140 were turnkeys and the balance had been built by the Council at Dún Riada and Carrowkeel. In relation to Cnoc Mhuire, the connection agreement with Uisce Éireann had not been signed until 31st May; works were now complete and keys would issue in the week of 22nd July. The Part 8 for Baile Úr was on display until 28th June. He would have a breakdown of the list issued to Members. Income limits were a matter for the Department.',
    asks: ['quantity explicit', 'entity explicit'],
  },
  {
    question:
      'Cllr. Gaffney said that eleven houses at Cnoc Mhuire had been lying idle since Halloween and it was a disgrace. She enquired [what the delay was] and [when keys would be handed over].',
    answer:
      'Responding to the Members, Mr. Devane advised that 140 were turnkeys and the balance had been built by the Council at Dún Riada and Carrowkeel. In relation to Cnoc Mhuire, the connection agreement with Uisce Éireann had not been signed until 31st May; works were now complete and keys would issue in the week of 22nd July. The Part 8 for Baile Úr was on display until 28th June. He would have a breakdown of the list issued to Members. Income limits were a matter for the Department.',
    asks: ['reason explicit', 'time explicit'],
  },
  {
    question:
      'Cllr. Ní Loideáin asked as to [the status of the Part 8 for Baile Úr and of the purchase of the adjoining field], and [if the Irish language condition would apply to all of the houses]; she also requested [a breakdown of the waiting list by Municipal District].',
    answer:
      'Responding to the Members, Mr. Devane advised that 140 were turnkeys and the balance had been built by the Council at Dún Riada and Carrowkeel. In relation to Cnoc Mhuire, the connection agreement with Uisce Éireann had not been signed until 31st May; works were now complete and keys would issue in the week of 22nd July. The Part 8 for Baile Úr was on display until 28th June. He would have a breakdown of the list issued to Members. Income limits were a matter for the Department.',
    asks: ['manner partial', 'polar dodging', 'quantity deferred'],
  },
  {
    question:
      'Cllr. Heskin asked [would the income limits be raised] as families just over them were being left with nothing.',
    answer:
      'Responding to the Members, Mr. Devane advised that 140 were turnkeys and the balance had been built by the Council at Dún Riada and Carrowkeel. In relation to Cnoc Mhuire, the connection agreement with Uisce Éireann had not been signed until 31st May; works were now complete and keys would issue in the week of 22nd July. The Part 8 for Baile Úr was on display until 28th June. He would have a breakdown of the list issued to Members. Income limits were a matter for the Department.',
    asks: ['polar deflection'],
  },
  {
    question: 'Cllr. Gaffney asked [what the vacant houses had cost in lost rent].',
    answer: 'It was clarified that the loss to the Council was about €41,000.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Cllr. Roche asked [had the voids grant been drawn down in full].',
    answer: 'It had, per Mr. Devane.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cllr. Heskin queried [the number of private rented inspections carried out to date] and [the number found sub-standard].',
    answer:
      'Mr. Devane stated that there had been 340 inspections with 91 dwellings not meeting the standard, principally on ventilation.',
    asks: ['quantity explicit', 'quantity explicit'],
  },
  {
    question:
      'The following motion was proposed by Cllr. Roche: "That the Council [confirm when the footpath at Scoil Bhríde will be extended to the housing estates]". He added that 180 children were walking on the hard shoulder and asked [was the funding still in place].',
    answer:
      'Ms. Lydon replied that the Active Travel allocation of €320,000 was still in place and it was intended to commence in September subject to agreement with two landowners.',
    asks: ['time explicit', 'polar explicit'],
  },
  {
    question:
      'Cllr. Roche queried [who the landowners were] and [if the Council would go the CPO route should they refuse].',
    answer:
      'Ms. Lydon stated that it would not be appropriate to name individuals in the Chamber, discussions being at a delicate stage. All options would be looked at in the round.',
    asks: ['entity declining', 'polar general'],
  },
  {
    question:
      'Cllr. Heskin asked [what was being done about the jellyfish at Trá Bhán] and [had the lifeguards been appointed].',
    answer: '',
    asks: ['manner unrecorded', 'polar unrecorded'],
  },
  {
    question: 'Cllr. Naughton sought an update on [the recruitment of retained fire fighters].',
    answer:
      'Ms. Farragher said seven had been appointed from the panel and would begin training in September, with Kilmoy station to be re-advertised.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Member Okafor inquired [what was driving the increase in catalytic converter thefts] and [how many arrests had been made].',
    answer:
      'D/C Whitford advised that most of the files traced back to the same group coming in from Winnipeg and that scrap prices had risen. Six persons arrested to date, two of whom remain in custody.',
    asks: ['reason explicit', 'quantity explicit'],
  },
  {
    question:
      'Member Banerjee noted intimate partner violence calls up 14% and asked [whether charges had gone up in step], [what share of calls involve a repeat address], and [what follow-up a victim receives].',
    answer:
      'They had not; charges were flat at 96. The records system cannot pull repeat addresses. A victim is called by the family violence coordinator within 72 hours and, with consent, referred to Harbour House.',
    asks: ['polar explicit', 'quantity ignorance', 'manner explicit'],
  },
  {
    question:
      'Councillor Hnatyshyn questioned [if the Chief considered the Front Street seizure to be connected with the homicide in June], and [what quantity of fentanyl was taken].',
    answer: 'Chief Desrosiers indicated he would not comment as the matter is before the court. The amount was 1.8 kg.',
    asks: ['opinion declining', 'quantity explicit'],
  },
  {
    question:
      'Councillor Hnatyshyn asked [what is being done about disorder outside the bus depot] as downtown businesses call him daily.',
    answer:
      'The Chief appreciates the frustration. It is a complex social issue, the downtown remains top of mind for all members and they are working hard every single day.',
    asks: ['manner general'],
  },
  {
    question:
      'Q. (Chair) [Of the 11 vacancies how many are long term leave] and [are we keeping pace with retirements]?',
    answer:
      'A. Seven are leave, mainly PTSD claims. Nine members are eligible to go next year and five are graduating.',
    asks: ['quantity explicit', 'polar implicit'],
  },
  {
    question:
      'Q. (Member Okafor) [Are exit interviews done], [when did they start], and [can the Chief give an example of something changed as a result] and [who signs that off]?',
    answer: 'A. Yes, by HR, since 2021. The shift bid was one, members wanted it posted six weeks ahead.',
    asks: ['polar explicit', 'time explicit', 'example explicit', 'entity dodging'],
  },
  {
    question:
      'Member Banerjee sought clarification on [the annual storage cost], [whether it forms part of the 2024 estimates] and [who would determine access requests from the media].',
    answer:
      'N. Abara - Finance: Storage is $212,000 annually. It does. D/C Whitford added that the FOI Coordinator determines all access requests.',
    asks: ['quantity explicit', 'polar explicit', 'entity explicit'],
  },
  {
    question: 'Member Okafor asked [when the privacy impact assessment would be released].',
    answer: 'This would be answered at the October meeting.',
    asks: ['time deferred'],
  },
  {
    question:
      'The Chair further asked [whether officers can switch a camera off during a call] and [how that is monitored].',
    answer:
      'The answer is yes, in three situations set out in policy. Supervisors pull two videos per officer each month.',
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question: 'Q1. [Has the pool tender been awarded] and, if not, [why not]?',
    answer:
      'Director Infrastructure: It has not been awarded. The lowest bidder withdrew on 2 August, and the next was unable to produce steel certificates.',
    asks: ['polar explicit', 'reason explicit'],
  },
  {
    question: 'Q2. [What is the revised cost]?',
    answer: 'Mayor Dole: Questions 2 and 3 will be taken on notice and a response provided in the September agenda.',
    asks: ['quantity deferred'],
  },
  {
    question: 'Q3. [Which councillors voted for the original design]?',
    answer: 'Mayor Dole: Questions 2 and 3 will be taken on notice and a response provided in the September agenda.',
    asks: ['entity deferred'],
  },
  {
    question:
      'Ms Oakes asked [how many infringements were issued in Wharf Street during the June roadworks], [whether they would be waived], and [who had authorised patrols at that time]? She considered the whole business a disgrace.',
    answer:
      'The Director Community advised 214 were issued. No, they would not. Patrols had been authorised by the Team Leader Compliance under delegation.',
    asks: ['quantity explicit', 'polar explicit', 'entity explicit'],
  },
  {
    question: 'Ms Oakes asked a supplementary question as to [what Council was doing to bring customers back].',
    answer:
      'The CEO responded that Council values its traders greatly and is progressing a range of initiatives under the Activation Strategy.',
    asks: ['manner general'],
  },
  {
    question:
      '[When did the last dredge of the boat channel occur], [what volume was removed], and [is it not the case that the State has walked away from its share]?',
    answer:
      'Director Infrastructure - November 2021; about 18,000 cubic metres. The last part of the question is one best directed to the Minister.',
    asks: ['time explicit', 'quantity explicit', 'polar deflection'],
  },
  {
    question:
      'Noting attendance in the table below, [what does the Director put the fall down to], and [what steps are being taken]?',
    answer:
      'The loss of bus route 41 in April, together with the Friday session ceasing when a youth worker resigned. Fridays will recommence in October and the community bus now collects from both high schools.',
    asks: ['reason explicit', 'manner explicit'],
  },
  {
    question: 'A further question: [could the Director give an assurance that there would be no closure].',
    answer: 'Yes.',
    asks: ['assurance partial'],
  },
  {
    question:
      '[What is the amount of rates outstanding at 30 June], [how many ratepayers are on hardship arrangements], [how many were refused], and [would the CEO agree that this is worse than last year]?',
    answer:
      'Chief Executive Officer - $3.7 million, compared with $3.1 million at 30 June 2022. There are 88 hardship arrangements.',
    asks: ['quantity explicit', 'quantity explicit', 'quantity dodging', 'polar explicit'],
  },
  {
    question:
      "MS PARAONE: Thank you, Mr Chair, and kia ora to the team. So the forecast is up again. [How many people are in prison this morning], and [how many of those are on remand], and [what's it for wāhine]?",
    answer: 'MR REIHANA: Kia ora. So 9,412 at unlock. Remand is sitting at a bit under 45% of that.',
    asks: ['quantity explicit', 'quantity explicit', 'quantity dodging'],
  },
  {
    question: 'MS PARAONE: And [why has remand grown the way it has]?',
    answer:
      "MR REIHANA: There's a couple of things in there. Court timeframes have stretched, people are waiting longer for trial, and the bail law changed, so fewer are getting electronically monitored bail at first appearance.",
    asks: ['reason explicit'],
  },
  {
    question: 'MS PARAONE: [Do you think the bail change was a mistake]?',
    answer: "MS MARSH: If I can take that one, Anton. That's not something I can comment on as an official.",
    asks: ['opinion declining'],
  },
  {
    question:
      "MS PARAONE: Fair enough, had to try. The double-bunking—[what's budgeted for that this year] and [which sites]?",
    answer: "MR TUALA: It's $31.5 million across three sites. MR REIHANA: Waikeria, Mount Eden and Rolleston.",
    asks: ['quantity explicit', 'entity explicit'],
  },
  {
    question:
      "MR SCOBIE: Yes, thanks. I want to go to staff. You told this committee last year you'd be fully recruited by Christmas. [Were you]?",
    answer: "MS MARSH: No, we weren't. We finished the year 280 short.",
    asks: ['polar explicit'],
  },
  {
    question: 'MR SCOBIE: So [when will you be]?',
    answer:
      "MS MARSH: Look, it's a tight labour market and we're competing with Australia, as everyone is. We've got some fantastic people coming through the college and we're going as quickly as we possibly can.",
    asks: ['time general'],
  },
  {
    question: 'MR SCOBIE: [What have you changed, then]?',
    answer:
      "MS MARSH: Well, three things. The second pay step now comes at six months, we assess people in their own region rather than flying them to Wellington, and we've written to everyone who left since 2021 with an offer to come back. Justice Committee 4",
    asks: ['manner explicit'],
  },
  {
    question: 'MR SCOBIE: [How many took you up on that]?',
    answer: "MS MARSH: I don't have that, I'm sorry. I really don't know.",
    asks: ['quantity ignorance'],
  },
  {
    question:
      'DR NAIR: Can I jump in, sorry, supplementary on that? Assaults on staff. [Are they up], and [what are you doing for those who get hurt]?',
    answer:
      "MR REIHANA: They are, they're up 8%. Every officer now has an on-body camera and a stab vest, which weren't there when I started on the landings.",
    asks: ['polar explicit', 'manner dodging'],
  },
  {
    question:
      "DR NAIR: OK. Rehabilitation. I've got a constituent whose son has been on the wait list for a violence programme since last March. [How long's the average wait], and [are remand prisoners eligible now]?",
    answer:
      "MR REIHANA: Yes, the law's changed there, they've been eligible since February. The average wait, I'll send that through to the committee in writing.",
    asks: ['quantity deferred', 'polar explicit'],
  },
  {
    question: 'CHAIRPERSON: [By when]?',
    answer: 'MR REIHANA: By 5 July.',
    asks: ['time explicit'],
  },
  {
    question:
      "CHAIRPERSON: Lovely. Last one from me. The new offender system—[when does it go live], [is it on budget], and [who's accountable for it]?",
    answer: "MR TUALA: I am. Phase one goes live in October. We've drawn $4 million of contingency.",
    asks: ['time explicit', 'polar implicit', 'entity explicit'],
  },
  {
    question: "MS PARAONE: Hang on. [is it over budget or isn't it]?",
    answer: 'MR TUALA: Sorry, do you mean against the business case or against the appropriation?',
    asks: ['polar clarification'],
  },
  {
    question:
      '613.2 Councillor Probert sought clarification as to [why taxi costs had risen when pupil numbers had not] and [whether any contract had been re-let at a lower price].',
    answer:
      'In response, the Passenger Transport Manager advised that operators had handed back contracts mid-term, which then went out at a higher price, and that more journeys now carried a single pupil. Two had, both in the Pentre Isaf area.',
    asks: ['reason explicit', 'polar explicit'],
  },
  {
    question:
      '613.3 Councillor Wynne enquired [how many pupils were in receipt of a personal travel budget], [what mileage was paid] and [if the scheme would be extended to post-16].',
    answer: 'There were 26 pupils at present, paid at 45p per mile. All schemes were kept under review.',
    asks: ['quantity explicit', 'quantity explicit', 'polar general'],
  },
  {
    question:
      '613.4 Mr. Tudor, having thanked the officers for their candour, queried [how drivers were vetted], and in particular [was it correct that escorts were not trained in epilepsy rescue medication].',
    answer:
      'Drivers underwent an enhanced DBS check and safeguarding course before a badge was issued. The Head of Inclusion admitted that it was, not all of them had been; the remaining nine would be trained by 25th April.',
    asks: ['manner explicit', 'polar explicit'],
  },
  {
    question:
      '613.5 Councillor Cadwaladr wished to know [which routes were to be assessed under the hazardous routes review] and [when the review would start] and [when it would be completed].',
    answer: 'It was advised these were Heol y Bont and the A4099 at Tredomen. Work would begin on 28th April.',
    asks: ['entity explicit', 'time explicit', 'time dodging'],
  },
  {
    question: '613.6 Members requested [the number of complaints received from parents].',
    answer: 'Officer to supply after the meeting.',
    asks: ['quantity deferred'],
  },
  {
    question: '(i) Paragraph 3.2 - [Is the authority on track to convert all plans by August]',
    answer: '',
    asks: ['polar unrecorded'],
  },
  {
    question: '(ii) Paragraph 3.7 - Tribunal appeals - [how many lodged] and [how many upheld]',
    answer: '',
    asks: ['quantity unrecorded', 'quantity unrecorded'],
  },
  {
    question:
      '614.2 Councillor Probert asked the Cabinet Member [whether he had written to Welsh Government about the shortfall in grant] and [whether a reply had been received].',
    answer: 'The Cabinet Member had done so on 20th January. No reply was to hand.',
    asks: ['polar explicit', 'polar explicit'],
  },
  {
    question:
      '614.3 The Chair asked [if the Committee could be confident that ALN co-ordinators were getting the time they needed].',
    answer:
      'The Head of Inclusion replied yes, as timetables in all 31 schools had been audited in the autumn and only two fell short of the agreed half day.',
    asks: ['assurance explicit'],
  },
  {
    question:
      'COUNCIL MEMBER OYELARAN: THANK YOU. [WHAT DOES OPTION B DO TO THE AVERAGE HOUSEHOLD BILL], AND [WHICH CITIES DID YOU COMPARE US TO]?',
    answer:
      "CARLA JUAREZ: IT'S ABOUT $5.40 A MONTH THE FIRST YEAR. WE LOOKED AT ALDER, DOS RIOS AND THE COUNTY DISTRICT.",
    asks: ['quantity explicit', 'entity explicit'],
  },
  {
    question:
      "COUNCIL MEMBER PREWITT: I'M GOING TO BE HONEST, I'M STRUGGLING. WE RAISED RATES IN '21, WE RAISED THEM IN '22. [WHY ARE WE BACK HERE AGAIN], AND [HOW MUCH OF THE LAST INCREASE ACTUALLY WENT INTO PIPE]?",
    answer:
      "CARLA JUAREZ: COUNCIL MEMBER, I HEAR YOU, AND OUR CREWS ARE OUT THERE AT TWO IN THE MORNING KEEPING THIS SYSTEM RUNNING. ON THE DOLLARS INTO PIPE, I'LL HAVE THAT NUMBER FOR YOU ON THE NINETEENTH.",
    asks: ['reason dodging', 'quantity deferred'],
  },
  {
    question: "COUNCIL MEMBER PREWITT: [SO ARE YOU TELLING ME IT DIDN'T ALL GO TO PIPE]?",
    answer:
      'RON LINDQVIST, ASSISTANT CITY MANAGER: IF I COULD. THERE ARE A LOT OF DEMANDS ON THAT FUND, AS COUNCIL KNOWS.',
    asks: ['polar general'],
  },
  {
    question:
      "COUNCIL MEMBER SKIBINSKI: QUESTION ON MAIN BREAKS. [HOW MANY DID WE HAVE LAST YEAR], [HOW OLD'S THE STUFF THAT'S BREAKING] AND [HOW DO YOU PICK WHICH STREET GETS DONE FIRST]?",
    answer:
      "CARLA JUAREZ: 83 LAST YEAR. MOSTLY IT'S CAST IRON THAT'S AROUND 70 YEARS OLD. EVERY SEGMENT GETS A RISK SCORE, THAT'S BREAK HISTORY, AGE AND HOW MANY CUSTOMERS ARE ON IT, AND WE GO DOWN THE LIST.",
    asks: ['quantity explicit', 'quantity explicit', 'manner explicit'],
  },
  {
    question: 'COUNCIL MEMBER SKIBINSKI: [IS SAGE STREET ON IT] AND [WHEN WOULD THAT START]?',
    answer: 'CARLA JUAREZ: IT SURE IS. WE BREAK GROUND IN JUNE.',
    asks: ['polar explicit', 'time explicit'],
  },
  {
    question:
      "MAYOR DELGADO: OKAY. I'M NOT SEEING ANY LIGHTS ON WATER. CHIEF, COME ON UP, YOU'VE GOT THE CAMERA ITEM. [REMIND US HOW THESE PLATE READERS WORK], AND [DO WE SHARE THE DATA WITH ANYBODY], AND [HOW LONG DO WE KEEP IT]?",
    answer:
      "CHIEF AMUNDSEN: GOOD EVENING. THEY TAKE A STILL OF THE REAR PLATE AND RUN IT AGAINST THE STATE HOT LIST. WE SHARE WITH TWO AGENCIES, THE COUNTY SHERIFF AND ALDER. IT'S GONE AFTER 30 DAYS.",
    asks: ['manner explicit', 'polar explicit', 'time explicit'],
  },
  {
    question:
      'COUNCIL MEMBER PREWITT: CHIEF, [HOW MANY STOLEN CARS HAVE WE RECOVERED WITH THEM], AND [IS THAT MORE THAN BEFORE WE HAD THEM]?',
    answer: "CHIEF AMUNDSEN: 41 SINCE AUGUST. I'LL TELL YOU, THE OFFICERS WOULDN'T GIVE THEM BACK.",
    asks: ['quantity explicit', 'polar implicit'],
  },
]
