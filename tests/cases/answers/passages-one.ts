import type { AnswerCase } from '../answer-case'

/** Questions of made-up passages in the manner of minutes, with their answers, labelled by people who did not know the rules: panels and councils. */
export const passagesOne: readonly AnswerCase[] = [
  {
    question: '• Members asked [what lay behind the rise in abandoned 101 calls in the north of the division].',
    answer:
      'ACC Blackadder stated that a fault in the telephony at Strathmarnoch had dropped callers from the queue on eleven days in March.',
    asks: ['reason explicit'],
  },
  {
    question: '• RTait sought assurance that [such a fault could not recur].',
    answer: 'ACC Blackadder advised that a second line had been put in and tested on 4 April.',
    asks: ['assurance implicit'],
  },
  {
    question:
      'Cllr P Nesbit:\n• Queried [the number of occasions in the quarter on which the rural crime vehicle had been off the road].',
    answer: 'The Commissioner indicated that it had been unavailable for nine shifts, all of them in January.',
    asks: ['quantity explicit'],
  },
  {
    question: '• With reference to page 14, asked [why the survey of farmers had not been repeated].',
    answer:
      'In response the Commissioner observed that farmers had told her in person, at the Thornby Show and elsewhere, how much they valued the team.',
    asks: ['reason dodging'],
  },
  {
    question: 'Mr S Olatunji:\n• Sought [the Commissioner’s view of the proposed merger of the two control rooms].',
    answer:
      'She considered it to be right in principle, but would not support it without a guarantee of local dispatchers.',
    asks: ['opinion explicit'],
  },
  {
    question: 'Cllr. Hession enquired [when the vacant Sergeant’s post in Ballintra would be filled].',
    answer:
      'Chief Supt. Nally, replying to the members, said that the competition for Sergeants had concluded and that the post at Ballintra would be filled before the end of June. The scramblers had been crushed in Ardcullen the previous week. He took Deputy Fahy’s point about Bridge Street and the unit on nights would now pass there on the hour.',
    asks: ['time explicit'],
  },
  {
    question:
      'Cllr. Loftus complimented the Gardaí on the checkpoints at Christmas. She asked [if the scramblers seized in the Fairgreen had been destroyed] and [how many fines had issued].',
    answer:
      'Chief Supt. Nally, replying to the members, said that the competition for Sergeants had concluded and that the post at Ballintra would be filled before the end of June. The scramblers had been crushed in Ardcullen the previous week. He took Deputy Fahy’s point about Bridge Street and the unit on nights would now pass there on the hour.',
    asks: ['polar explicit', 'quantity dodging'],
  },
  {
    question:
      'Deputy Fahy stated that people were afraid to go to the ATM after dark and [sought Garda patrols on Bridge Street].',
    answer:
      'Chief Supt. Nally, replying to the members, said that the competition for Sergeants had concluded and that the post at Ballintra would be filled before the end of June. The scramblers had been crushed in Ardcullen the previous week. He took Deputy Fahy’s point about Bridge Street and the unit on nights would now pass there on the hour.',
    asks: ['polar explicit'],
  },
  {
    question:
      'A Member referred to media reporting that custody suites at Ardbo had been closed at weekends and asked [whether this had been discussed with the local partnership beforehand].',
    answer: 'The Deputy Chief Constable accepted that it had not been, and that it ought to have been.',
    asks: ['polar explicit'],
  },
  {
    question: 'The Member further asked [how long the weekend closure was to last].',
    answer:
      'The Chief Operating Officer explained that detention officers were leaving faster than the training school could replace them and that overtime was no longer attractive to those who remained.',
    asks: ['time dodging'],
  },
  {
    question:
      '“The annual report shows that sickness absence among detectives has doubled since 2021. [What has the Commissioner done to satisfy himself that the Chief Constable understands the causes], and [what will a day of sickness cost the force this year]?”',
    answer:
      'Reply of the Commissioner: -\n\nI raised detective sickness at my Policing Board in May and in September. The Chief Constable has commissioned exit interviews from an outside body and I have seen the first fourteen.',
    asks: ['manner explicit', 'quantity dodging'],
  },
  {
    question: 'Supplementary Question: - [Are the findings to be published?]',
    answer: 'Reply: - I would not wish to tie the hands of those who spoke in confidence.',
    asks: ['polar implicit'],
  },
  {
    question: 'In answer to a question by Councillor Auld anent [the detection rate for housebreaking],',
    answer: 'the Area Commander intimated that it stood at 31%, against 24% in the same period last year.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Councillor Petrie having asked [what accounted for the improvement],',
    answer: 'she attributed it to the forensic van which was now shared with Strathdour.',
    asks: ['reason explicit'],
  },
  {
    question:
      'Alderwoman Petty noted that the report e-mailed in July had said nothing of meals for detainees with allergies, and [asked that it be looked at again].',
    answer: 'The Commander undertook to do so ahead of the November meeting.',
    asks: ['polar explicit'],
  },
  {
    question:
      'A Member (Munir Haddad) was not content for this reference to be closed until [the number of cancelled notices] was known.',
    answer:
      'The Commander said that 212 of 6,900 had been cancelled, for the most part because of a faulty sign at Aldgate Row.',
    asks: ['quantity explicit'],
  },
  {
    question:
      '(i) Concern was raised by Cllr Siddiqui that [the Deputy Mayor’s office had carried forward £1.1m of commissioning money at a time when refuges were turning women away].',
    answer:
      'The Deputy Mayor was of the view that the sum was misleading, since all but £90,000 had been committed by the end of April.',
    asks: ['opinion explicit'],
  },
  {
    question: '(ii) It was queried [whether the contract for the helpline had been let without competition].',
    answer: 'The T/DCC stated that procurement was a matter for the Combined Authority.',
    asks: ['polar deflection'],
  },
  {
    question:
      'RS asked the Housing Executive [how it was that the flats at Rathbeg had been left without working door entry since Halloween].',
    answer:
      'KH reported that police had arrested two males for the damage and that both had been charged.\n\nIM replied that the part was no longer made and that a new panel was on order.',
    asks: ['reason explicit'],
  },
  {
    question: 'RS said that this was welcome and [put his question again].',
    answer: 'IM replied that the part was no longer made and that a new panel was on order.',
    asks: ['reason explicit'],
  },
  {
    question: 'DT enquired [if the panel would be in before the clocks went forward],',
    answer: 'to which IM responded that the contractor had given 20 March.',
    asks: ['polar explicit'],
  },
  {
    question:
      'On the suspension of the Deputy Chief Constable, Cllr Straker wished to know [whether the Commissioner had been told before or after the newspapers], and [what the suspension was costing by the month].',
    answer:
      'Mr Plaistow said he had been told before. As to the cost, he had taken advice and it would be wrong of him to go into it while proceedings were in hand.',
    asks: ['entity explicit', 'quantity declining'],
  },
  {
    question: 'She put it to him that [the salary of a Deputy Chief Constable was in the public domain already].',
    answer: 'He conceded that it was, but would say no more.',
    asks: ['opinion explicit'],
  },
  {
    question: 'On graffiti Cllr Ollerton went on to ask [who was responsible for its removal from railway bridges].',
    answer:
      'Mrs Sugden confirmed that it lay with the rail company, which had undertaken to clean offensive words within two working days.',
    asks: ['entity explicit'],
  },
  {
    question: 'Cllr Dring [doubted that this was being done],',
    answer: 'and it was accepted that it had not been done at Mill Lane.',
    asks: ['opinion explicit'],
  },
  {
    question:
      '14.3 Graham Sorrell said that the borough had been promised 22 schools officers and, by his reckoning, had nine. He [asked the Assistant Commissioner to account for the rest].',
    answer:
      'AC Tull did not recognise the figure of nine. Schools officers were posted by need and not by borough, and headteachers had told him that they valued the arrangement.',
    asks: ['reason general'],
  },
  {
    question:
      '14.4 Members had sight of a table of postings, which had been laid round that morning, and Tolu Adeyinka enquired [which of its columns was to be believed], since they did not agree.',
    answer: 'Denise Fane apologised: the second was correct and the first had been taken from the previous year.',
    asks: ['entity explicit'],
  },
  {
    question:
      'Cllr. Hanlon raised the following:\n• [When will the Garda Station at Drumsheel re-open to the public in the evenings]\n• [What is the level of detection for thefts of quads]\n• [Can a text alert be sent out in advance of checkpoints on the bypass]',
    answer:
      'Supt. Crowe replied as follows:\n• Four in every ten quads reported stolen in the year to date had been got back.\n• A checkpoint that was announced would catch nobody.\n• The opening hours of all stations are being looked at in the context of the new operating model and the members will be kept informed.',
    asks: ['time general', 'quantity implicit', 'polar implicit'],
  },
  {
    question:
      'It was asked [how far the reserve would fall if the pay award came in at 4% and not at the 2.5% in the plan].',
    answer: 'Members were advised by the Treasurer that each additional half per cent cost £1.3m in a full year.',
    asks: ['quantity implicit'],
  },
  {
    question: 'Assurance was sought that [no police post would be lost to meet it],',
    answer: 'and was given, the Commissioner having written to the Chief Constable in those terms on 8 January.',
    asks: ['assurance explicit'],
  },
  {
    question: 'A question was put as to [the date of the review of estates].',
    answer: 'It was understood to be under way.',
    asks: ['time general'],
  },
  {
    question:
      'Nadia Usher AM: Commissioner, [can you reassure the public that an officer who is under investigation for domestic abuse is not being sent to domestic abuse calls tonight?]',
    answer: 'Sir Alec Denholm (Commissioner): Yes, I can.',
    asks: ['assurance partial'],
  },
  {
    question: 'Nadia Usher AM: [How many are restricted?]',
    answer:
      'Sir Alec Denholm (Commissioner): Restricted from all public-facing duty, or from that kind of call?\n\nSir Alec Denholm (Commissioner): I would have to write to you. What I will say is that the number has never been looked at with the rigour with which it is looked at now, and that is down to the team that I put in.',
    asks: ['quantity deferred'],
  },
  {
    question: 'Nadia Usher AM: [From that kind of call.]',
    answer:
      'Sir Alec Denholm (Commissioner): I would have to write to you. What I will say is that the number has never been looked at with the rigour with which it is looked at now, and that is down to the team that I put in.',
    asks: ['quantity deferred'],
  },
  {
    question: 'c) in respect of a query about [what was to become of the desk at Lanteague],',
    answer: 'no firm decision could be taken before the lease fell in;',
    asks: ['manner general'],
  },
  {
    question: 'd) Councillor Rana’s request for [the cost per visitor]',
    answer: 'would be met by e-mail.',
    asks: ['quantity deferred'],
  },
  {
    question: 'GL – [what came of Speedwatch sheets sent in since May?]',
    answer: 'MK – 41 letters gone out to keepers, two visits made.',
    asks: ['manner explicit'],
  },
  {
    question: 'GL – and [the lorry with the foreign plate?]',
    answer: 'MK – can’t write to keeper abroad, passed to roads policing.',
    asks: ['manner explicit'],
  },
  {
    question:
      'AW reports three bikes most Sundays, dog nearly hit. [Could they come down at 2pm and not in the morning?]',
    answer: 'DE – shifts are set by the Inspector.',
    asks: ['polar deflection'],
  },
  {
    question:
      'The Panel asked the preferred candidate:\n• [how he would deputise for the Commissioner without a mandate of his own];\n• [for an instance in which he had told an employer something that the employer did not wish to hear];\n• [whether he meant to stand for Parliament again].',
    answer:
      'Mr Redfern replied that he would speak only within a scheme of delegation which he and the Commissioner had drafted, and which would be published. In his time at the housing association he had never been afraid to speak his mind. He had stood in 2017 because he believed in public service.',
    asks: ['manner explicit', 'example general', 'polar dodging'],
  },
  {
    question: 'in answer to Cllr Tulloch, who had [asked for a date].',
    answer: 'Body-worn cameras would reach the islands in the second half of 2025, he said,',
    asks: ['time explicit'],
  },
  {
    question: 'when [pressed for the number] by Cllr Manson;',
    answer: 'The Watch Commander confirmed that the retained crew at Skeldwick was four short of complement',
    asks: ['quantity explicit'],
  },
  {
    question: 'as to [what the Service was doing about it],',
    answer: 'recruitment remained a challenge for every rural station.',
    asks: ['manner general'],
  },
  {
    question:
      'Mr Batey sought clarification on [whether the nine detectives shown at paragraph 22 were additional to establishment or had been moved from elsewhere].',
    answer:
      'Supt Wardle explained that the nine brought a wealth of experience, that six of them held the advanced interviewing qualification and that victims had already remarked upon the difference. She paid tribute to the way in which they had settled in.\n\nThe Chief Constable interposed that they had come from Response.',
    asks: ['entity explicit'],
  },
  {
    question: 'Mr Batey was obliged to [ask again].',
    answer: 'The Chief Constable interposed that they had come from Response.',
    asks: ['entity explicit'],
  },
  {
    question: 'Dr Osei questioned [the wisdom of that in a year when Response had missed its target],',
    answer: 'a point which the Chief Constable took.',
    asks: ['opinion general'],
  },
  {
    question:
      'Councillor Mahmood found it frustrating that ward members were not told the outcome of anything that they passed on, and [suggested that a short monthly note be sent to them].',
    answer:
      'The Head of Community Protection appreciated the frustration and would take the comments back to the strategic group.\n\nSuperintendent Wickes added that she completely agreed with Councillor Mahmood, a councillor’s eyes and ears being worth more than any database.',
    asks: ['polar implicit'],
  },
  {
    question:
      'The Scrutiny Officer enquired, on behalf of a member who could not attend, [how many closure orders had been obtained since the spring].',
    answer: 'It was seven.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'The Authority sought clarity as to [why 1,400 youth referrals had not been progressed] and [by when each of the families would have been contacted].',
    answer:
      'Deputy Commissioner Stack acknowledged that the files had been closed in error by supervisors who had misread a direction from 2016. Letters had issued to some of the families.',
    asks: ['reason explicit', 'time general'],
  },
  {
    question: 'Ms Keogh queried [if any discipline had followed].',
    answer: 'The Commissioner said that it would not be appropriate to discuss individuals in a public session.',
    asks: ['polar declining'],
  },
  {
    question: 'Councillor Dhesi asked [what residents in the west of the county were to get for the extra £14 a year].',
    answer:
      'The Commissioner said that 34 of the 50 constables whom the precept paid for were going to the western districts, eight of them to Holmebeck alone. She was loath to put a map on the website which criminals could read as well as anyone.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Councillor Ingham [echoed this], adding that her own parish had not seen an officer on foot since the Jubilee.',
    answer:
      'The Commissioner said that 34 of the 50 constables whom the precept paid for were going to the western districts, eight of them to Holmebeck alone. She was loath to put a map on the website which criminals could read as well as anyone.',
    asks: ['manner explicit'],
  },
  {
    question: 'Mr Lockyer, building on both, wondered [if the Commissioner would publish the posts by district].',
    answer:
      'The Commissioner said that 34 of the 50 constables whom the precept paid for were going to the western districts, eight of them to Holmebeck alone. She was loath to put a map on the website which criminals could read as well as anyone.',
    asks: ['polar implicit'],
  },
  {
    question:
      'Councillor Begum asked for it to be minuted that she had requested [the number of licences reviewed in the year].',
    answer: 'Inspector Rowntree had it as three.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Provost Geddes, having regard to the figures for drink-driving, invited the Commander to say [whether the change in the limit had made any difference in the division].',
    answer:
      'He was sure that it had: failures had gone up by a fifth in the first year and had come down in each of the two since; drivers had learned.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Councillor Coull sought an indication of [how the division compared with its neighbours for attendance within the hour].',
    answer:
      'The Commander cautioned against league tables. The geography was unlike any other and his officers covered it with great goodwill.',
    asks: ['manner dodging'],
  },
  {
    question: 'Mrs Haigh asked [whether the man charged with the theft was already on bail for something else].',
    answer: 'who said that the case was before the court and that she could make no comment upon it.',
    asks: ['polar declining'],
  },
  {
    question:
      'Mr Bello asked, more generally, [what proportion of those arrested for acquisitive crime were on bail at the time].',
    answer: 'The Chief Constable regretted that the custody system could not be searched in that way.',
    asks: ['quantity ignorance'],
  },
  {
    question: '3.2 Colin asked [if the family had seen it].',
    answer: 'Delia confirmed they had, with their advocate, on 11 February.',
    asks: ['polar explicit'],
  },
  {
    question:
      '3.3 Tim queried [why the Fire Service had nine recommendations when it had only once been to the house], and asked [whether they might be reduced].',
    answer:
      'Delia said the author had gone where the evidence took her;\n\nRachel also felt that it was better to have too many than too few.',
    asks: ['reason general', 'polar implicit'],
  },
  {
    question: '3.4 It was asked [when Home Office approval could be looked for].',
    answer: 'Delia advised the panel was sitting on cases from eighteen months ago.',
    asks: ['time implicit'],
  },
  {
    question: '(1) Mr Dewhirst enquired [whether the Authority was insured against the loss of its helicopter].',
    answer: '(2) The Treasurer intimated that it was, in the sum of £2.4m, with an excess of £50,000.',
    asks: ['polar explicit'],
  },
  {
    question:
      '(3) Lady Holt asked the Chief Constable [if he was satisfied with the time that it had spent on the ground];',
    answer: 'he was not, and had said so to the manufacturers.',
    asks: ['opinion explicit'],
  },
  {
    question: '(4) Mrs Pinder asked [how many burglars it had caught].',
    answer: '(5) The Clerk undertook to report.',
    asks: ['quantity deferred'],
  },
  {
    question:
      'Cllr Bhatt [challenged the statement on page 4 that confidence in the police was rising], the survey showing it to be lower than at any time since 2018.',
    answer:
      'The Deputy Mayor refuted this and stood by the report: the survey had changed its wording in 2022, and like for like there was a gain of three points.',
    asks: ['opinion explicit'],
  },
  {
    question: 'Cllr Thorley questioned, in that case, [what confidence stood at among young people],',
    answer: 'on which the Deputy Mayor said there was a piece of work in train with the universities.',
    asks: ['quantity general'],
  },
  {
    question: 'Ms Quist asked to be assured that [that work would include those not at a university].',
    answer: '“Yes”, said the Deputy Mayor.',
    asks: ['assurance partial'],
  },
  {
    question:
      '• Reference was made to the underspend of £700k on the fleet and clarification was sought as to [whether it would be returned to reserves].',
    answer:
      'The Chief Finance Officer advised that £500k had been so returned; the balance had gone towards electric charging points at Dolgarrow.',
    asks: ['polar explicit'],
  },
  {
    question: '• It was felt that [the commentary on page 31 was hard to follow for a lay reader].',
    answer:
      'The Commissioner took the point and would see that it was put into plain Welsh and plain English for the final version.',
    asks: ['opinion explicit'],
  },
  {
    question: '• With regard to [the number of Welsh-speaking call handlers],',
    answer: 'the Commissioner stated that the language was at the heart of all that the force did.',
    asks: ['quantity general'],
  },
  {
    question:
      '“[Why was no arrest made at the funeral gathering in Kilcorran on the May bank holiday although Gardaí stood by], and [what will be done if it is repeated?]”',
    answer:
      'Supt. Mangan stated that the gathering had been policed by engagement. Fourteen files had since gone to the DPP. In the event of a repeat, a public order unit would be on standby in Ballyfarrell.',
    asks: ['reason implicit', 'manner explicit'],
  },
  {
    question: 'JO: asks for [the 101 figure for the villages and not the county].',
    answer: 'GT: can be cut by district only. Ryeburn district averaged 4 min 10 in October.',
    asks: ['quantity partial'],
  },
  {
    question: 'JO: and [in November, after the new system went live?]',
    answer: 'GT: the new system lets callers see their place in the queue and 1 in 6 now opts for a call back.',
    asks: ['quantity dodging'],
  },
  {
    question: 'WM: [is the Commissioner content with that?]',
    answer: 'LF: not remotely. Has told the Chief that anything over two minutes is a failure.',
    asks: ['opinion explicit'],
  },
  {
    question:
      '21. Sir Keith [trusted that the Force was not going to sell the police house at Oxenby before the parish had been given the chance to buy it].',
    answer:
      '24. Reverting to Oxenby, Mr Steadman said that the agents had been instructed in September.\n\nIt was; the parish council had been sent the particulars like anyone else.',
    asks: ['assurance implicit'],
  },
  {
    question: 'Mr Sohal asked [if that was a yes].',
    answer: 'It was; the parish council had been sent the particulars like anyone else.',
    asks: ['polar explicit'],
  },
  {
    question: 'Bailie Costine enquired [whether the camera at the bottle bank was a working camera]',
    answer: 'and was informed by Inspector Carr that it had not been since the summer of 2021.',
    asks: ['polar explicit'],
  },
  {
    question: 'Councillor Gilfillan asked [what it would cost to put it in order],',
    answer: 'to be told by the Inspector that this was a question for the Council, whose camera it was.',
    asks: ['quantity deflection'],
  },
  {
    question:
      'The Convener asked that the Partnerships Inspector at least let the Committee know [how many of the town’s nineteen could be relied upon],',
    answer: 'which Inspector Carr was happy to do, there being twelve.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Question: [How many of the late-night venues have signed the charter], [who checks that they abide by it] and [what happens to one that does not?]',
    answer:
      'Answer: 27 have signed. The charter was launched at the Guildhall by the Commissioner and has been copied by two neighbouring towns.',
    asks: ['quantity explicit', 'entity dodging', 'manner dodging'],
  },
  {
    question: 'Question: [Will the taxi marshals be back at Christmas?]',
    answer: 'Answer: From the first Friday in December, funded by the BID.',
    asks: ['polar explicit'],
  },
  {
    question: 'Cllr Oduya [repeated the second part of the first question].',
    answer: 'Mr Croft said that his officers did, on two nights a month.',
    asks: ['entity explicit'],
  },
  {
    question: 'Mrs Domville asked the Director for [his own opinion of the twelve-hour shift].',
    answer: 'Mr Crane said that it had been adopted in 2015 after a ballot of the Federation.',
    asks: ['opinion dodging'],
  },
  {
    question: 'She [did not feel that this was an answer].',
    answer: 'ACC Lister was content to say that, speaking for himself, he would go back to ten hours tomorrow.',
    asks: ['opinion explicit'],
  },
  {
    question: 'Rev Pask, seeking [an example of what twelve hours did to a family],',
    answer:
      'was referred by Mr Crane to the wellbeing survey, from which 61% of officers with young children said that they were seldom at bath time.',
    asks: ['example implicit'],
  },
  {
    question:
      'Before the vote was taken Councillor Lam sought the Commissioner’s undertaking that [the hospital post at St Brannock’s would be kept in each of the three years of the plan].',
    answer: 'Mr Gaunt said he would give it gladly for the first of them.',
    asks: ['assurance partial'],
  },
  {
    question: 'Councillor Rusk asked [why not for the others];',
    answer:
      'he could bind neither the hospital, which met half of the cost, nor whoever might be Commissioner after May.',
    asks: ['reason explicit'],
  },
  {
    question: 'The Chair asked the Monitoring Officer [what majority was needed],',
    answer: 'and was advised that a veto required two thirds of the whole membership, i.e. ten.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Mr Orr wished to know [what had become of the £6,000 which the Partnership had put towards trailer marking].',
    answer:
      'Insp Tippin advised that two events had been held, at Portcarrick and at the mart, with 88 trailers marked on the day.',
    asks: ['manner explicit'],
  },
  {
    question: 'Ms Carlin asked [was any stolen trailer ever got back on the strength of it].',
    answer: 'Constable Deery, who had joined the meeting, said that there had been the one, in Killannon.',
    asks: ['polar explicit'],
  },
  {
    question: 'Cllr Mageean enquired [how burglary compared with this time last year].',
    answer:
      'The Superintendent stated that one burglary was one too many and that her officers would continue to call with every victim.',
    asks: ['manner dodging'],
  },
  {
    question:
      'The representative of the Youth Panel asked [what happened when a child went missing from a care home for the tenth time].',
    answer:
      'Sergeant Bolam stressed that a tenth report was treated as gravely as a first,\n\nand Ms Fairley explained that after the third a meeting was held at which the home, the social worker and her own team had to be present.',
    asks: ['manner explicit'],
  },
  { question: 'He asked [whether the child was there].', answer: 'It was up to the child.', asks: ['polar implicit'] },
  {
    question: 'Councillor Lowther reiterated his request of March for [the names of the homes];',
    answer: 'Ms Fairley agreed to liaise with the Director as to what might be shared.',
    asks: ['entity deferred'],
  },
  {
    question: 'Ms Havers asked [how many phones were waiting to be examined].',
    answer: 'Det Ch Supt Amesbury replied that there were 1,860, the oldest from fourteen months ago.',
    asks: ['quantity explicit'],
  },
  {
    question: 'The Chair asked the Chief Executive [if there was anything in the Authority’s gift that would help].',
    answer: 'Mr Nairn thought that there was: the reserve for technology stood at £400,000 and had not been touched.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cllr Yusuf asked [what the office had paid in compensation to cadets since the judgment], and [if the sum was recoverable from the insurers].',
    answer:
      'The Commissioner did not have the papers with her.\n\n[Post-meeting note: payments to 30 June amounted to £86,250 in respect of nine claims.]',
    asks: ['quantity explicit', 'polar ignorance'],
  },
  {
    question: 'following a question from D Baird on [the take-up of the right to review],',
    answer: '• It was noted,\n\nthat 118 victims had asked for one in the year and that 22 decisions had been changed.',
    asks: ['quantity explicit'],
  },
  {
    question: '• S Mirza sought further detail on [what was being learned from the 22].',
    answer: 'DCC Kelso confirmed a learning board considered all such cases and that its chair was enthusiastic.',
    asks: ['manner general'],
  },
  {
    question: '• The Chair asked that [an example be offered to a future meeting].',
    answer: 'DCC Kelso agreed.',
    asks: ['example deferred'],
  },
  {
    question:
      'Councillor Vaz was curious to know [whether any other county paid for doorbell cameras for victims of stalking].',
    answer: 'Mr Deeley, from his work elsewhere, was able to say that three did.',
    asks: ['polar explicit'],
  },
  {
    question: 'Councillor Lumsden asked [why Havenshire was not a fourth] and supposed that the reason was money,',
    answer: 'which Superintendent Rooke confirmed.',
    asks: ['reason explicit'],
  },
  {
    question: '[How much money?]',
    answer:
      'He would be guessing. The force had a first-rate stalking coordinator, whose work had been shown on television, and who would be delighted to come to the Panel.',
    asks: ['quantity ignorance'],
  },
  {
    question:
      'Cllr. Geraghty proposed, Senator Lenihan seconding, “that this JPC [calls on An Garda Síochána and the Council to say what will be put in place at the Glen bends before another life is lost]”.',
    answer:
      'C/Supt. Dalton said that the GoSafe van had been given the location from 1st April for twelve hours in the week.\n\nMr. Prior advised that the road was a national secondary and as such a matter for Transport Infrastructure Ireland.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Mr Haldane enquired [whether a second firm had been approached for the audit] and, if so, [at what price].',
    answer:
      'The Chief Executive replied to the first part in the affirmative. The price was commercial in confidence until the standstill period had run.',
    asks: ['polar explicit', 'quantity declining'],
  },
  {
    question: 'Cllr Antrobus asked [would the change of auditor delay the accounts];',
    answer: 'that remained to be seen, according to the Commissioner, but last year’s had been late under the old one.',
    asks: ['polar ignorance'],
  },
  {
    question:
      'It asked [when the hate crime third party reporting centre at the library had last taken a report], and [who staffed it].',
    answer: 'Chief Inspector Parry thought it was probably before the pandemic.',
    asks: ['time general', 'entity dodging'],
  },
  {
    question:
      'Cllr Brathwaite, who used the library every week, asked [if he was aware that there was no sign of it there].',
    answer: 'He was not aware of it and was sorry to hear it.',
    asks: ['polar explicit'],
  },
  {
    question:
      'The Commissioner said that before she took questions she would like to put one. [Would members prefer a short report with everything in annexes or the long one that they had before them?]',
    answer:
      'Cllr Whybrow was for the short.\n\nCllr Nayar said it was not the length to which he objected but the absence of comparators.',
    asks: ['entity explicit'],
  },
  {
    question: 'Ms Kember enquired of the Deputy Commissioner [what he had done in the quarter].',
    answer: 'Mr Fry suggested that she put that to the Commissioner, at whose direction he worked.',
    asks: ['manner deflection'],
  },
  {
    question: 'Then [what had changed for the public as a result of it?]',
    answer: 'Mr Fry said that the farm watch at Withy, which had had eleven members, now had sixty.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Mrs Stott – [did the witnesses think that the new orders were worth the paper], she had heard they were breached the same night.',
    answer: 'Ms Dacosta – “a piece of paper is what some of our women have been waiting for”.',
    asks: ['opinion implicit'],
  },
  {
    question: 'Asked again [if it worked],',
    answer:
      'DI Langrish said 19 of 50 had been breached and 17 of those 19 men were arrested, whether that was working he left to members.',
    asks: ['polar implicit'],
  },
  {
    question:
      'Cllr Farooq – [could the orders be served by someone other than a response officer], [was the training there for PCSOs],',
    answer: 'the first no, it took a warranted officer.',
    asks: ['polar explicit', 'polar dodging'],
  },
  {
    question:
      'Councillor Dunn asked the Divisional Commander and the Local Senior Officer [how many days had been lost in their services to assaults upon staff].',
    answer:
      'Chief Superintendent Orr gave the figure of 340 days in the half year for the division.\n\nLSO Menzies was grateful to the member for raising a matter close to his heart and to that of every firefighter.',
    asks: ['quantity partial'],
  },
  {
    question:
      'Councillor McKechnie asked [whether, respectively, the spit guard and the fogging spray were to be kept].',
    answer:
      'The Commander said that the former was.\n\nLSO Menzies said that the latter was on trial until Hogmanay, upon which the Service would consider the findings.',
    asks: ['polar partial'],
  },
  {
    question: 'Councillor Roscoe asked [if Tasers were to be issued to every response officer].',
    answer:
      'Inspector Mellor believed that this was the intention;\n\nthe Commissioner said that it was not, or not with any money of his.',
    asks: ['polar explicit'],
  },
  {
    question: 'Councillor Idowu asked [by what date the two of them expected to be of one mind].',
    answer: 'The Commissioner said the budget would be settled on 3 February.',
    asks: ['time implicit'],
  },
  {
    question: 'Councillor Idowu also [asked to see the equality impact assessment],',
    answer: 'and the Inspector made a note of it.',
    asks: ['polar general'],
  },
  {
    question: 'Asked by Cllr Warsame for details of [how often ward officers had been taken away to police football],',
    answer: 'the Borough Commander explained that abstraction was unavoidable in any great city.',
    asks: ['quantity general'],
  },
  {
    question: 'Pressed for [the number of shifts],',
    answer: 'he had none with him but would let the Committee have them by the end of the week.',
    asks: ['quantity deferred'],
  },
  {
    question: 'Questioned by Cllr Kelleher as to [who told a ward when its officer had gone],',
    answer: 'Mr Finn acknowledged that at present nobody did.',
    asks: ['entity explicit'],
  },
  {
    question: 'asked by Mrs Roebuck [whether the A-road cameras were switched on],',
    answer: 'The Superintendent,\n\nsaid that he never disclosed it.',
    asks: ['polar declining'],
  },
  {
    question: 'on being asked [what share of those caught chose the course over the points],',
    answer: 'Mr Soares,\n\nsaid it was 88%. The money from the course did not come to the Partnership;',
    asks: ['quantity explicit'],
  },
  { question: 'Cllr Pallister [thought that it ought to],', answer: 'as did Mr Soares.', asks: ['opinion explicit'] },
  {
    question:
      'Councillor Akhtar had given notice of four questions on the victims’ service:\n(1) [how many staff it employed];\n(2) [how many of them spoke a language other than English];\n(3) [why the evening line had been given up]; and\n(4) [when the contract would next be let].',
    answer:
      'The Commissioning Manager answered them as follows:\n(1) 31.\n(2) Nine, between them covering Urdu, Polish, Romanian and Somali.\n(4) It ran to March 2027, with an option for two further years, and no decision had been taken upon the option.',
    asks: ['quantity explicit', 'quantity explicit', 'reason dodging', 'time implicit'],
  },
  {
    question:
      'Cllr Ackroyd could not understand [why it took 47 days to send a shoplifting file to the CPS when the shop had handed over the film the same afternoon].',
    answer:
      'ACC Stott had no quarrel with the figure. Every file had first to be stripped of the faces of other shoppers, and there were four people to do it.',
    asks: ['reason explicit'],
  },
  {
    question: 'Cllr Vora expressed surprise that [software could not do that],',
    answer: 'and was told that it could and that a trial of it would start in Huddley on 1 September.',
    asks: ['polar explicit'],
  },
  {
    question: 'Cllr Ackroyd said [it sounded as though the public were being told not to bother reporting].',
    answer: 'The Commissioner begged to differ: reports were up by 30%.',
    asks: ['opinion explicit'],
  },
  {
    question: 'A member asked for [the grounds on which remotely piloted aircraft were flown over marches].',
    answer: 'It was explained that each flight was authorised by an inspector upon a form.',
    asks: ['manner general'],
  },
  {
    question: 'Another member asked [if those forms were ever looked at by anyone else];',
    answer: 'dip sampling was done each quarter by the Authority’s own staff.',
    asks: ['polar explicit'],
  },
  {
    question: 'The same member wondered [what the last such sample had found].',
    answer: 'A positive picture had emerged.',
    asks: ['manner general'],
  },
  {
    question: 'A third was anxious to be reassured that [nothing was kept which was not needed],',
    answer: 'and Superintendent Bain gave the reassurance that footage was wiped after 31 days unless it was evidence.',
    asks: ['assurance explicit'],
  },
  {
    question: 'o Cllr. Shiels – dealing at the back of the Spar, [what hours are Gardaí on foot there?]',
    answer: 'Insp. Heery – known to us, do ring it in.',
    asks: ['time dodging'],
  },
  {
    question: 'o Cllr. Oakes – [is Naloxone carried?]',
    answer: 'Insp. Heery – by 16 members since February.',
    asks: ['polar explicit'],
  },
  {
    question: 'o Deputy Lacken – [Task Force funding for 2025] and [the waiting list?]',
    answer: 'Ms. Mulhern – €410k confirmed. Thanked Deputy Lacken for the work that she had done with the Department.',
    asks: ['quantity explicit', 'quantity dodging'],
  },
  {
    question: 'The Commissioner was asked [to whom the old headquarters had been sold].',
    answer: 'He would not be drawn upon that, contracts not having been exchanged.',
    asks: ['entity declining'],
  },
  {
    question: 'He was further asked [if it had gone to the highest bidder],',
    answer: 'and said he had a legal duty to obtain best consideration.',
    asks: ['polar implicit'],
  },
  {
    question:
      'Mrs Wragg thought it unfortunate that staff had learned of it from the radio and asked [whose doing that had been].',
    answer: 'Mr Vose said that it was his. The letter ought to have gone out on the Thursday.',
    asks: ['entity explicit'],
  },
  {
    question: 'Councillor Rahman asked Ms Cotterill [what it took to close such a shop].',
    answer: 'Three failed test purchases within two years, and a magistrate, she answered.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Desai asked to be supplied with [the unredacted scoring of the violence reduction grants] and with [the names of those who had done it].',
    answer:
      'The Director would be happy to supply the scoring in confidence. The panel of assessors had been independent, diverse and trained.',
    asks: ['quantity deferred', 'entity dodging'],
  },
  {
    question:
      'Cllr Tranmer wanted to know [by when the 14 unsuccessful groups in the north of the region could hope for feedback],',
    answer: 'and the Deputy Mayor, conceding that it had been slow, took it away as a priority.',
    asks: ['time general'],
  },
  {
    question:
      'Councillor Jewell welcomed the new boat but [reminded the Commissioner of his promise, given to this Panel a year ago, that it would be crewed at weekends].',
    answer: 'Mr Rosewarne corrected her: he had promised to look into it, and the minute said as much.',
    asks: ['opinion explicit'],
  },
  {
    question: 'Ms Annear asked [whether, having looked into it, he would now do it].',
    answer: 'The Treasurer stated that a weekend crew would add £58,000 to the year.',
    asks: ['polar general'],
  },
  {
    question: 'Cllr. Cronin thanked the Superintendent and asked [how many of the 23 drivers were learners].',
    answer: 'Supt. Lyons will revert to Cllr. Cronin on this.',
    asks: ['quantity deferred'],
  },
  {
    question:
      'Mr. Wall [requested that the mobile clinic visit Kilbrack] as it had not been there since it was launched.',
    answer: 'Chief Supt. Healy is agreeable to this and suggested the second Tuesday of the month.',
    asks: ['polar explicit'],
  },
  {
    question:
      'The Chair read out an e-mail from Cllr Mrs Teal, who was unwell, in which she asked for [the three main reasons for which victims of burglary withdrew] and [whether any of them lay within the force’s power].',
    answer:
      'Dr Bright said that the reason most often ticked was the length of time to trial.\n\nThe Commissioner would add that he had written to the Lord Chancellor upon it.',
    asks: ['reason partial', 'polar dodging'],
  },
  {
    question: 'Cllr Whittle asked [if she might be copied into the reply];',
    answer: 'the Commissioner said that no reply had yet come.',
    asks: ['polar implicit'],
  },
  {
    question:
      'Cllr Spratley asked [whether the DCC could say, in all conscience, that every officer transferring in had been vetted afresh].',
    answer:
      'The DCC could: all 64 who came in the year had been through the full process and five had been turned away by it.',
    asks: ['assurance explicit'],
  },
  {
    question: 'Mr Pereira asked for [the same confidence as to contractors].',
    answer: 'Mr Stagg said that his team had worked weekends and that nobody could doubt their commitment.',
    asks: ['assurance dodging'],
  },
  {
    question:
      'Mr Pereira, doubting nobody’s commitment, asked [how many contractors were working without clearance that day].',
    answer: 'Mr Stagg said that there were fewer than there had been at Easter.',
    asks: ['quantity general'],
  },
  {
    question: '• Members queried [the legal basis for photographing those who took part in the Craigmullan vigil];',
    answer: 'ACC Trimble cited Article 64A and said that 40 images were still held.',
    asks: ['entity explicit'],
  },
  {
    question: '• Mrs Magill sought [the views of the Human Rights Advisor upon this];',
    answer: 'Mr Noade considered retention beyond six months to be hard to justify.',
    asks: ['opinion explicit'],
  },
  {
    question: '• Mr Shivers probed [how it was that the 40 had been chosen];',
    answer: 'ACC Trimble advised it had been an operational judgement made in good faith in fast-moving circumstances.',
    asks: ['manner general'],
  },
  {
    question: 'Councillor Sugden asked [when the new fire station at Calderby would be handed over].',
    answer:
      'The Chief Fire Officer replied that it would have four bays, a gymnasium for the crew and a room which the community could book, and that the steel had come from Stonebeck.',
    asks: ['time dodging'],
  },
  {
    question: 'Councillor Aziz asked [why the price had gone up from £6.2m to £7.9m].',
    answer: 'The Commissioner replied that mine workings had been found beneath the yard.',
    asks: ['reason explicit'],
  },
  {
    question: 'Councillor Aziz asked [who would meet the difference],',
    answer: 'and was reminded that she had seconded the budget in February.',
    asks: ['entity dodging'],
  },
  {
    question:
      'Cllr Finlay drew attention to paragraph 5.1, according to which Hallasay had had two officers throughout the winter, and asked [if that accorded with the recollection of the Sergeant].',
    answer: 'Sergeant Ross said that it did not; from the New Year till the second week of March he had been alone.',
    asks: ['polar explicit'],
  },
  {
    question: 'Further to which Cllr Nicolson enquired [what became of a person arrested there in a gale].',
    answer: 'The Sergeant said that his wife cooked for them both until the boat came.',
    asks: ['manner explicit'],
  },
  {
    question: 'The Chair [asked the Chief Inspector to explain the paragraph].',
    answer: 'She would look into it.',
    asks: ['reason deferred'],
  },
  {
    question:
      'Mr Arthur Bream of Marrick had asked, in a question of which notice had been given, [how many homes that had been burgled in the Levels in 2023 were visited by an officer within a day], and [whether the Commissioner regarded that as good enough].',
    answer:
      'The Commissioner’s reply, read in the absence of the questioner, was that the force had signed up to the national pledge to visit every burgled home and that he regarded anything short of every home as a failure.',
    asks: ['quantity dodging', 'opinion implicit'],
  },
  {
    question: 'JH asked TB [how many of the cuckooed tenants had been moved] and [where to].',
    answer:
      'TB said eleven but VS would have the addresses.\n\nVS came in to say that housing only had those in council stock, which was four, all moved within the city.',
    asks: ['quantity explicit', 'entity partial'],
  },
  {
    question: 'JH – [so seven unaccounted for?]',
    answer: 'AN offered to pick this up outside of the meeting.',
    asks: ['polar deferred'],
  },
  {
    question: 'DF queried [if the landlords of the seven had been written to].',
    answer: 'Agreed that it was a good idea.',
    asks: ['polar implicit'],
  },
  {
    question: 'Mr Bain asked Mrs Fenwick for [something that the visitors had seen and had got changed].',
    answer:
      'Mrs Fenwick spoke of the women’s cells at Penn Road, where sanitary products had to be asked for from male staff; since her letter of October they were handed to every woman upon arrival.',
    asks: ['example explicit'],
  },
  {
    question: 'Cllr Quigley asked [if the Commissioner read the visitors’ reports] and [what the last one said].',
    answer: 'Not as such, said Mr Collier; he had a digest.',
    asks: ['polar explicit', 'manner dodging'],
  },
  {
    question: 'Cllr Strath asked [would he read them from now on], seeing they came to four pages.',
    answer: 'Mr Collier said that he had the highest regard for the visitors.',
    asks: ['polar dodging'],
  },
  {
    question:
      'In answer to a query from Councillor Osgathorpe regarding [the number of people still waiting for a first care assessment],',
    answer:
      'the Director stated that the list stood at 214 at the end of the previous week, down from a little over 300 in the spring.',
    asks: ['quantity explicit'],
  },
  {
    question: 'A further query, as to [how many of these had waited for longer than the six-week standard],',
    answer: 'could not be answered from the papers to hand and a note would be sent to Members.',
    asks: ['quantity deferred'],
  },
  {
    question: 'OB probed the rise in falls on the two stroke wards and asked [what lay behind it].',
    answer:
      "FO set out that both wards had moved to the Linden block in May, where bed spaces could not be seen from the nurses' station.\n\nRK added that the number of patients with delirium had also gone up.",
    asks: ['reason explicit'],
  },
  {
    question: 'DS was keen to understand [whether the sight lines could be put right before winter]',
    answer: 'and was advised by FO that the estates team was looking at it.',
    asks: ['polar general'],
  },
  {
    question: 'Q: The carry forward has fallen by more than half. [Is the school heading for a licensed deficit]?',
    answer:
      'A: Mrs Stobbs replied that on present numbers the school would remain in balance until March 2026 and that no application was being made.',
    asks: ['polar explicit'],
  },
  {
    question: 'Q: [What is being done about supply costs]?',
    answer:
      'A: Miss Foyle explained that cover supervisors had been appointed in two year groups and that agency use was now signed off by her personally.',
    asks: ['manner explicit'],
  },
  {
    question: 'Q: [Have parents been told about the change to Year 4 swimming]?',
    answer: 'A: A letter is in draft.',
    asks: ['polar implicit'],
  },
  {
    question:
      'A Member referred to the availability of on-call pumps, which at Skelby and Marrick had again been under 60%, and felt that [the Authority was owed an explanation].',
    answer:
      'The Area Manager accepted the point. Recruitment at Skelby had been hampered by the closure of the creamery, where most of the crew had worked, and a second intake would start in January.',
    asks: ['reason partial'],
  },
  {
    question:
      'In discussion, members sought [the basis of the assumptions on international postgraduate numbers] and queried [whether a downside case had been modelled].',
    answer:
      'It was confirmed that a 15% shortfall had been tested and could be met from within the existing facility. The assumptions had been drawn up prudently.',
    asks: ['manner general', 'polar explicit'],
  },
  {
    question: 'Cllr Bhatt asked for the third time this municipal year [when the Fenwick Court roof would be renewed].',
    answer:
      'Mr Leckie said that the scheme remained a priority and that good progress had been made with the survey.\n\nThe Portfolio Holder intervened to say that scaffolding would go up in February.',
    asks: ['time explicit'],
  },
  {
    question: '[She pressed him for a month].',
    answer: 'The Portfolio Holder intervened to say that scaffolding would go up in February.',
    asks: ['time explicit'],
  },
  {
    question:
      'Ms Quill noted that people were still ringing Healthwatch daily because they could not find a dentist, and she was interested to learn [what had become of the underspend that the Board had been told of in June].',
    answer:
      'Dr Anstey responded that dentistry was a national contract and that the ICB shared the frustration of residents.',
    asks: ['manner dodging'],
  },
  {
    question: 'Ms Trant enquired [whether the mobile unit would come back to Easterby]',
    answer: 'and it was indicated that it would, from the second week of November.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Mrs Colley, on behalf of the members in the west of the county, asked [how the Non-Executive Directors had satisfied themselves that the closure of the minor injuries unit at Bexwell was safe].',
    answer:
      'Mr Fairbrass explained that he had sat in on two of the clinical panels, had read every objection and had asked for an outside reviewer, Dr Penhallow, whose report went to the Quality Committee in July.',
    asks: ['manner explicit'],
  },
  {
    question: 'Mr Ludgate wondered [if staff might be allowed to see that report].',
    answer: 'Dr Rao saw no difficulty with this.',
    asks: ['polar explicit'],
  },
  {
    question: 'The Lead Governor sought [a date by which it would be shared],',
    answer: 'to which the Chief Executive replied that she would let governors know.',
    asks: ['time deferred'],
  },
  {
    question: 'Asked by Mrs Wragg [how often those children were seen by their social worker],',
    answer: 'he stated that the statutory minimum was six-weekly and that this was kept to in all but two cases.',
    asks: ['quantity explicit'],
  },
  {
    question: "Councillor Jebb's question about [what would happen to the two]",
    answer:
      'was taken by Ms Ogilvy, who knew both pupils and undertook to speak with him privately, given the risk that they might be identified.',
    asks: ['manner declining'],
  },
  {
    question: 'The Chair asked that [the next report be written in plain English].',
    answer: 'This was accepted.',
    asks: ['polar explicit'],
  },
  {
    question: '6.3 Mr Ewan Bruar enquired about [the number of delayed discharges at Strathcarr],',
    answer: 'and Mr Neil Garrow advised that it was 31 that morning.',
    asks: ['quantity explicit'],
  },
  {
    question:
      '6.4 Cllr Donald Macaskie sought assurance that [the eight interim beds would not be lost at the end of March].',
    answer: 'Ms Avril Cope commented that every line of the budget was under review.',
    asks: ['assurance general'],
  },
  {
    question: '6.5 Dr Sunita Pell asked that Mr Garrow [give his own view on the beds].',
    answer: 'Mr Garrow advised that he would not wish to pre-empt the consultation.',
    asks: ['opinion declining'],
  },
  {
    question:
      'In relation to his written question, Councillor Wass asked [how many of the 44 approved households had no child placed with them], and [why].',
    answer:
      'The Head of Fostering replied that it was eleven. Some were having a rest after a placement had ended and others were approved for babies only, for whom there was little call.',
    asks: ['quantity explicit', 'reason explicit'],
  },
  {
    question: 'Councillor Ilyas: [would the Director apologise to the carers who had written to her]?',
    answer: 'A written reply would be provided.',
    asks: ['polar deferred'],
  },
  {
    question: '• The Committee questioned [why the monitor outside Holm Lane school had been taken down].',
    answer:
      'The Air Quality Officer informed Members that the lease on the column had run out and the owner had not renewed it.',
    asks: ['reason explicit'],
  },
  {
    question: '• The Committee asked for [Table 2 to be put into lay terms]',
    answer: 'and the Air Quality Officer did so.',
    asks: ['manner general'],
  },
  {
    question: '• The Committee felt that [fines for idling engines ought to be higher].',
    answer:
      'The Head of Public Protection explained that the amount, £20, was fixed in regulations and the Council could not go above it.',
    asks: ['polar explicit'],
  },
  {
    question: 'Governor challenge: [what had changed since the attendance officer was appointed]?',
    answer:
      'AB said persistent absence had been 22% at that point; first-day calls were now made by 9.15 and home visits on day three.',
    asks: ['manner explicit'],
  },
  {
    question: 'Governor challenge: [was the school too soft on term-time holidays]?',
    answer: 'AB did not think so. 38 penalty notices had been requested since September.',
    asks: ['opinion explicit'],
  },
  {
    question: 'DR asked [if any family had been helped rather than fined].',
    answer: 'AB thanked him for the reminder that behind every number there is a child.',
    asks: ['polar dodging'],
  },
  {
    question: 'Whether [the new hostel would take couples] and [people with dogs] was raised by Councillor Moxon;',
    answer:
      'the Head of Housing Options confirmed that there would be four double rooms, and referred him to the operator as regards pets.',
    asks: ['polar explicit', 'polar deflection'],
  },
  {
    question: 'this being in reply to Councillor Purdew, who had [asked for the figure] at the previous meeting.',
    answer: 'The Finance Business Partner explained that nightly-paid rooms cost the Council £1.9m last year,',
    asks: ['quantity explicit'],
  },
  {
    question: 'Councillor Nettleship [queried the trend]',
    answer: 'and heard that the bill had doubled in two years.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Ms Dewhirst noted that the report was silent on violence against staff in the emergency department and [invited the Chief People Officer to comment].',
    answer:
      'Mrs Whin stated that 63 incidents had been logged in the quarter, body-worn cameras were in use on nights and two people had been banned from the site.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Mr Akintola pushed back on the forecast that four-hour performance would reach 78% by March and [asked for the evidence].',
    answer:
      'Mr Carne conceded that it rested on the frailty unit opening in December, on which he could give no guarantee.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllrs Ruddock and Tennick both asked about [missed assisted collections in the Marsh ward], the former adding that he had given names and addresses to the depot in May.',
    answer:
      'The Waste Services Manager apologised. Crews changed often and the list did not always travel with the vehicle; from 1 July it would be on the in-cab screen.',
    asks: ['reason explicit'],
  },
  {
    question: 'On fly-tipping, Cllr Sallis requested sight of [the number of prosecutions, ward by ward].',
    answer: 'D Ince had brought borough totals only: 14 prosecutions and 96 fixed penalties.',
    asks: ['quantity partial'],
  },
  { question: 'The Chair: [could it be broken down for next time]?', answer: 'Yes.', asks: ['polar explicit'] },
  {
    question: '(b) in response to a question from Ms Kerr on [when the future of the Heath campus would be settled],',
    answer: 'that the matter would come to the July meeting;',
    asks: ['time explicit'],
  },
  {
    question: '(c) in response to concerns from Mr Afolabi about [the cost of the student records system],',
    answer: "that the contract was with the University's solicitors and that it would not be proper to say more;",
    asks: ['quantity declining'],
  },
  {
    question: 'Cllr Deol asked [what the Panel was to make of the rise in first-time entrants].',
    answer:
      'Mr Buxey asked which of the two charts she had in mind.\n\nIt was then explained that the figure compared one quarter with another and rested on six young people, so that little could be read into it.',
    asks: ['opinion explicit'],
  },
  {
    question: 'Mr Laverick was concerned that [the Friday club at Brook Street was run by a single volunteer].',
    answer: 'Ms Swann shared this concern.',
    asks: ['assurance general'],
  },
  {
    question:
      'CLLR ARKWRIGHT: Thank you, Chair. I listened to all that and I still do not know. If my constituent in Thornby rings tonight with a stroke, [how long will she wait]?',
    answer:
      'DR VANT: Well, every patient is different, and what I can say is that our crews are working incredibly hard and that the mean across the region is improving.',
    asks: ['quantity general'],
  },
  {
    question: 'CLLR ARKWRIGHT: [In Thornby]?',
    answer: 'DR VANT: In Thornby last month, about fifty minutes.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Councillor Gostelow drew attention to page 14 and [was surprised to read that Ashgrove had been rated inadequate, since the Committee had been assured in January that there were no homes of concern].',
    answer:
      'The Director accepted that this had been said. Ashgrove had been inspected in February after two whistle-blowers came forward, and until then nothing in the contract monitoring had given rise to alarm.',
    asks: ['reason explicit'],
  },
  {
    question: 'He went on to ask [where the 22 residents now were].',
    answer: 'They had remained in the home, with Council staff on site by day.',
    asks: ['entity explicit'],
  },
  {
    question:
      'Councillor Riddick sought a steer on [whether Members ought to speak to the press about the Brinkburn fire].',
    answer: 'DCFO Marchbanks advised against, as the coroner had opened an inquest.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mr Elvin enquired [what had been learned so far];',
    answer: 'for the same reason, the Deputy would not be drawn.',
    asks: ['manner declining'],
  },
  {
    question: 'Councillor Gowan turned to smoke alarm visits and asked [if the backlog had been cleared].',
    answer: 'GM Quill: not yet – 412 were down to 60, with the last to be done by Bonfire Night.',
    asks: ['polar explicit'],
  },
  {
    question: 'The question was raised as to [whether four was low for a school of this size].',
    answer:
      'Governors were informed that it was in line with neighbouring villages and that two further requests had gone to the authority.',
    asks: ['polar explicit'],
  },
  {
    question:
      'The question was also raised of [who supported the four at lunchtime], and [whether the sensory room was in use].',
    answer: 'Governors were informed that the room was much loved.',
    asks: ['entity dodging', 'polar implicit'],
  },
  {
    question:
      'Councillor Ingleton was minded to ask [why residents of Weir Lane should believe a word of it]. They had been promised a pump in 2021.',
    answer:
      'The Executive Member understood the strength of feeling but observed that the pump was for the Environment Agency to provide.',
    asks: ['reason deflection'],
  },
  {
    question: 'Councillor Farquhar: [so when]?',
    answer: 'Mr Lacey regretted that he was unable to say.',
    asks: ['time ignorance'],
  },
  {
    question: "In response to Councillor Hobday's suggestion that [sandbags be stored at the chapel in the meantime],",
    answer: 'the Executive Member said that he would have it done before the clocks went back.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Queries were raised by Cllr Tilley as to [the opening hours], [the number of young people under eighteen seen], and [how a person without a phone would make an appointment].',
    answer:
      'It was noted in response that the clinic was now open until 8pm on two evenings and that walk-in slots had been kept for those who could not book.',
    asks: ['time partial', 'quantity dodging', 'manner explicit'],
  },
  {
    question: 'Cllr Sarkar asked [what difference the clinic had made to chlamydia rates].',
    answer: 'Dr Brandreth cautioned that it was too early to say.',
    asks: ['manner ignorance'],
  },
  {
    question:
      "– that [students had been asked to leave at four days' notice, and Ms Keddie would welcome an explanation];",
    answer:
      'Responding, Mr Imrie said that the fire service had served its notice on a Monday and required the top floors to be empty by Friday.',
    asks: ['reason explicit'],
  },
  {
    question: 'Mr Tranmer asked [if the Audit Chair was comfortable with the going concern statement].',
    answer: 'Ms Tuke was. The external auditors had tested the cash flow to September 2026 and found headroom of £4m.',
    asks: ['assurance explicit'],
  },
  {
    question:
      'Ms Birkin had been told by a porter that the car park at Sandwell Gate was to be sold and wanted to know [if this was true].',
    answer:
      'Ms Espley replied that all surplus land was kept under review, that the Trust had a duty to make best use of its assets and that staff parking mattered a great deal to the Board.\n\nThe Chair said it should not be taken as anything; it was commercially sensitive.',
    asks: ['polar declining'],
  },
  {
    question: 'Mr Sewell [took that as a yes]?',
    answer: 'The Chair said it should not be taken as anything; it was commercially sensitive.',
    asks: ['polar declining'],
  },
  {
    question:
      'Ms Toller expressed concern at [the time taken to answer complaints] and at [the absence of any apology in the letters she had been shown].',
    answer: 'Ms Lisle reported that the average was now 13 working days against a target of ten.',
    asks: ['quantity explicit', 'reason dodging'],
  },
  {
    question:
      'Councillor Mistry requested assurance that [every block over six storeys had a current fire risk assessment].',
    answer:
      'The Director gave that assurance.\n\nand the Director agreed, adding that the schedule of all 29 assessments, the oldest dated May 2024, would go on the website on Friday.',
    asks: ['assurance explicit'],
  },
  {
    question: 'Councillor Mistry [asked for it in writing]',
    answer:
      'and the Director agreed, adding that the schedule of all 29 assessments, the oldest dated May 2024, would go on the website on Friday.',
    asks: ['polar explicit'],
  },
  {
    question: 'Cllr Foss asked that [the felled trunks at Pike Wood be left as seating].',
    answer: 'S Nolan would look into this.',
    asks: ['polar general'],
  },
  {
    question:
      'Cllr Torrance raised the matter of cuckooing on the Larches estate and called for [a named officer whom residents could ring].',
    answer: 'Insp. Boyle outlined the closure order process and reminded Members of the 101 number.',
    asks: ['entity dodging'],
  },
  {
    question:
      'Following a question from Cllr Vaisey about [what proportion of concerns had led to a section 42 enquiry],',
    answer:
      'Ms Arden clarified that the conversion rate was 27%, which she regarded as about right, the national figure being a little over a third.',
    asks: ['quantity explicit'],
  },
  {
    question: 'in reply to Mr Okafor, who had asked [about the heating in the hall].',
    answer:
      'Mrs Pym confirmed that the boiler would be replaced at half term, the diocese having released the money early,',
    asks: ['manner explicit'],
  },
  {
    question:
      'Mrs Crewe asked to be told, please, [what the reading results would have looked like without the eleven children who joined in March].',
    answer: '71% at the expected standard, against 64% with them.',
    asks: ['quantity explicit'],
  },
  {
    question: "Mr Okafor asked [when the governors' day would be].",
    answer: 'He was told that dates would be sent round.',
    asks: ['time deferred'],
  },
  {
    question:
      'A question submitted in writing by Mrs E Tasker of Lower Bridge was read by the Chair: “Since the walk-in centre shut I have had to take two buses. [Who decided this], and [when will my letter of 3 April be answered]?”',
    answer:
      "The Chief Executive replied that the decision had been the Integrated Care Board's. She was sorry that the letter had gone astray and would see that Mrs Tasker had a reply within the week.",
    asks: ['entity explicit', 'time explicit'],
  },
  {
    question: 'Arising from this, Dr Peake sought to establish [how many letters were outstanding];',
    answer: 'it was not known.',
    asks: ['quantity ignorance'],
  },
  {
    question:
      'Councillor Prewett asked the Cabinet Member, who had sent apologies, to explain [why the Hollins free school had been refused].',
    answer: 'The Director offered to answer in his place: the Department had turned it down for want of numbers.',
    asks: ['reason explicit'],
  },
  {
    question:
      'Mrs Sandall then queried, (i) [the size of the surplus in Reception], (ii) [whether any school was likely to close] and (iii) if so, [which].',
    answer:
      'Ms Tring said (i) 312 places; as to (ii), two federations were being talked about; and she declined to name schools at this stage.',
    asks: ['quantity explicit', 'polar implicit', 'entity declining'],
  },
  {
    question:
      'Cllr Dassanayake quoted the Ombudsman and said tenants in Quay Street deserved better than a leaflet about opening windows. [How many of the 88 flats had been inspected]?',
    answer: 'Mr Stead: all 88.',
    asks: ['quantity explicit'],
  },
  { question: 'And [how many treated]?', answer: 'Mr Stead: 51 so far.', asks: ['quantity explicit'] },
  {
    question: 'Cllr Hebb asked Ms Quentin [what she would say to the family in No. 14].',
    answer:
      'Ms Quentin said that she had been to see them on Sunday, had said sorry, and had moved them to Beacon Rise the next day.',
    asks: ['manner explicit'],
  },
  {
    question:
      "There was discussion about the eleven serious pressure ulcers, with particular reference to [whether they had been avoidable], [what part agency staffing had played], and [the Trust's standing against its neighbours].",
    answer:
      'Ms Wren advised that four had been judged avoidable. On agency staff, she had looked for a link and found none.',
    asks: ['polar explicit', 'manner explicit', 'manner dodging'],
  },
  {
    question:
      'Mr Osei noted that patients at home waited nine days for a mattress, and that [he would expect this to be nearer two].',
    answer: 'Mr Blount agreed. A second van had been hired and the wait was already down to five.',
    asks: ['manner explicit'],
  },
  {
    question: 'Councillor Hine asked [when the sweeper would be back in Orchard Ward]',
    answer: 'and was told that it was with the fitters.',
    asks: ['time dodging'],
  },
  {
    question: 'Councillor Gant asked [the same for Mill Ward]',
    answer: 'and got the same reply.',
    asks: ['time dodging'],
  },
  {
    question: 'Councillor Jowett enquired as to [the cost of hiring one],',
    answer: 'which the Depot Manager put at £1,100 a week.',
    asks: ['quantity explicit'],
  },
  {
    question: 'The Chair asked [why one had not been hired].',
    answer: 'The Assistant Director – Street Scene acknowledged that with hindsight one should have been.',
    asks: ['reason dodging'],
  },
  {
    question: 'Cllr Zammit enquired about [progress with the culture review] and [its cost].',
    answer:
      'Mrs Shaw reported that the reviewers had held nineteen focus groups and would deliver their findings on 14 November; the cost was not something that she could share until the contract had been varied.',
    asks: ['manner explicit', 'quantity declining'],
  },
  {
    question: 'Cllr Coultas took exception to the phrase “legacy behaviours” and asked [what it meant].',
    answer: 'Mrs Shaw: bullying, mostly.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Ngata asked Mr Rigg [whether the aerial platform was off the run again] and, if it was, [for how long].',
    answer: 'It was, although he hoped not for long.',
    asks: ['polar explicit', 'quantity general'],
  },
  {
    question:
      'Picking up his last point, Councillor Abara asked N Esterly to say frankly [whether there was any money for breaks].',
    answer: 'N Esterly said that there was £220,000, most of it unspent because providers could not find staff.',
    asks: ['polar explicit'],
  },
  {
    question: '[Could it not be given to carers directly], asked Councillor Cuthbert.',
    answer: 'O Frayne was not aware of anything to prevent it.',
    asks: ['polar implicit'],
  },
  {
    question:
      'RC (safeguarding link governor) had visited on 6 October and raised two matters with TE beforehand by email: [the single central record], and [the gate by the kitchen].',
    answer: 'TE reported that the record was complete. A lock had been fitted.',
    asks: ['manner explicit', 'manner explicit'],
  },
  {
    question: 'IB queried [how governors could be sure that pupils themselves felt safe].',
    answer: 'VD referred to the pupil survey (93% yes) and to assemblies.',
    asks: ['assurance explicit'],
  },
  {
    question: 'IB asked [what the other 7% had said].',
    answer: 'VD did not have the comments with him.',
    asks: ['manner deferred'],
  },
  {
    question:
      'Cllr Imber reports that the Priory surgery has stopped taking new patients. She asks [whether this is allowed] and [where people moving on to the Fairmile estate are to go].',
    answer:
      "Ms Norbury says that a practice may close its list with the ICB's agreement; that agreement was given in May. Residents can register at Castle Street or at Dunley.",
    asks: ['polar explicit', 'entity explicit'],
  },
  {
    question: 'Cllr Jessop observes that neither is on a bus route and would like to know [what is to be done].',
    answer: 'Dr Kazmi says this is a fair point, and one for the developer.',
    asks: ['manner deflection'],
  },
  {
    question: 'The Chair asks Mr Petch about [the section 106 money].',
    answer: 'It is £415,000 and must be spent by 2028.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Councillor Symons, not having had [his question about exit interviews] answered, repeated it.',
    answer:
      'Tamsin Bray was sorry to have overlooked it: half of those who left in the year had gone within twelve weeks of starting, most often because of unpaid travel.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Prof. Iredale, while welcoming the electronic prescribing roll-out, [struggled to reconcile the claim of fewer errors with the incident data at Appendix B, where they had risen by a fifth].',
    answer:
      'Mr Sayers believed that people reported more because it was now one click.\n\nDr Munro was less sure and had asked pharmacy to look at fifty cases.',
    asks: ['reason explicit'],
  },
  {
    question:
      'There being no date on the risk register for the return of the fallback servers, Mr Dangerfield [requested one].',
    answer: '30 June, subject to the supplier.',
    asks: ['time explicit'],
  },
  {
    question: 'ER: [can we afford the second Year 1 teacher]?',
    answer: 'PH – for one more year.',
    asks: ['polar explicit'],
  },
  {
    question: 'DA: [and after that]?',
    answer: 'PH – numbers fall to 22 in 2027, so it would be a mixed class.',
    asks: ['polar implicit'],
  },
  {
    question: 'ER: [has anyone told the parents]?',
    answer: 'GT felt it was not the right moment.',
    asks: ['polar implicit'],
  },
  {
    question: 'In reply to the first of two questions from Cllr Bick, namely [what area of verge was now left uncut],',
    answer: 'L Oduwole said about 18 hectares;',
    asks: ['quantity explicit'],
  },
  {
    question: 'in reply to the second, namely [how complaints about it had been dealt with],',
    answer: 'that each person had been rung back and that four verges had gone back to being mown.',
    asks: ['manner explicit'],
  },
  {
    question: 'Cllr Crane asked that [officers bear wheelchair users in mind],',
    answer: 'The Director undertook to do the former.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cllr Nazari asked Cllr Sefton [whether she would agree with him that a vape shop forty yards from a primary school was a disgrace].',
    answer: 'The Cabinet Member agreed.',
    asks: ['opinion explicit'],
  },
  {
    question: '[Would she therefore object to the licence]?',
    answer: 'She pointed out that no licence was needed.',
    asks: ['polar implicit'],
  },
  {
    question: 'Cllr Prowse [could not see what the £90,000 for stop-smoking support had bought].',
    answer: 'Dr Frith: 611 people set a quit date and 340 had still stopped at four weeks.',
    asks: ['manner explicit'],
  },
  {
    question:
      '7.2 Mr Dun declared that he spoke for staff. He was [dismayed to find no equality impact assessment with the paper].',
    answer: '7.3 Mrs Gow clarified that one had been completed in draft and that it had been thought better to wait.',
    asks: ['reason general'],
  },
  {
    question:
      '7.4 Professor Holm inquired, first, [how many had applied] and, secondly, [whether laboratory technicians would be turned down].',
    answer: '7.5 118 people had applied. Cases would be looked at one by one.',
    asks: ['quantity explicit', 'polar general'],
  },
  {
    question:
      'Cllr Eze asked [how return home interviews were carried out when a child would not speak], [whether any had been lost in the system], and [what the police did with the results].',
    answer:
      'Mr Sumpter described sitting in cars outside kebab shops, going back four and five times, and writing down what was not said.\n\nDI Crewdson confirmed that every form came to her desk and that two addresses had been raided in September as a result.',
    asks: ['manner explicit', 'polar implicit', 'manner explicit'],
  },
  {
    question: 'Cllr Jevons asked (1) [why the Lido had shut a fortnight early];',
    answer: 'the reply was that lifeguards had gone back to university.',
    asks: ['reason explicit'],
  },
  { question: '(2) [who had decided it];', answer: 'the operator.', asks: ['entity explicit'] },
  {
    question: '(3) [whether season ticket holders had had their money back];',
    answer: 'this was being worked through.',
    asks: ['polar general'],
  },
  {
    question: "(4) [what the Council's share of the café takings was].",
    answer: 'The Deputy Chief Executive ruled that this was exempt.',
    asks: ['quantity declining'],
  },
  {
    question: 'Mr McIlroy enquired as to [the position regarding corridor care at Ardglen].',
    answer:
      'Mrs Bell advised members that eleven patients had been on trolleys at 8.00 am, that a discharge lounge would open on 4 December and that two surgical bays had been given over to medicine.',
    asks: ['manner explicit'],
  },
  {
    question: 'Ms Donnan sought [clarification on paragraph 12].',
    answer: 'Dr Rafferty apologised for the typing error; for “month” read “week”.',
    asks: ['manner explicit'],
  },
  {
    question: 'Councillor Burge asked [how many landlords had been inspected under the selective licensing scheme].',
    answer: "Returning to Councillor Burge's point, W Sim gave the figure as 177 out of 590.",
    asks: ['quantity explicit'],
  },
  {
    question: 'On resumption, Councillor Dyke asked [what became of tenants when a house was prohibited].',
    answer: 'P Gathercole replied that they were given priority on the register and, in four cases this year, a hotel.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Mr Dhami asked Mrs Hargrove for [three things the school had learned from the trial of mixed-ability maths].',
    answer:
      'Mrs Hargrove said the chief lesson was that the middle third gained most: they had moved up by nearly half a grade.',
    asks: ['example partial'],
  },
  { question: 'Mrs Fairlie asked [if she would carry on with it].', answer: 'She would.', asks: ['polar explicit'] },
  {
    question: 'Ms Crake enquired [whether exclusions data could be shown by ethnicity].',
    answer:
      'This could be done from the summer; for now Mrs Hargrove could say that of nine pupils excluded, five were White British and four were of mixed heritage.',
    asks: ['polar explicit'],
  },
  {
    question: 'Councillor Grieve asked for [the reason why home to school transport had overspent again].',
    answer:
      'Hilary Oade replied that there were 90 more children with plans than had been budgeted for, and that taxi rates had gone up by 14%.',
    asks: ['reason explicit'],
  },
  {
    question: 'Councillor Lall asked [how many routes carried one child only].',
    answer: 'Stan Meredith stated that there were 207.',
    asks: ['quantity explicit'],
  },
  {
    question: 'FA was unhappy that [outpatient letters still arrived after the appointment].',
    answer:
      'TR explained that second-class post had been the culprit and since August letters had gone out by the patient portal, with paper only for those who chose it.',
    asks: ['reason explicit'],
  },
  {
    question: 'EP asked JI directly [whether, as a NED, she had ever tested this with patients].',
    answer: 'JI admitted that she had not.',
    asks: ['polar explicit'],
  },
  {
    question: 'CS asked [how many patients had chosen paper].',
    answer: 'TR: most of the over-eighties, as one might expect.',
    asks: ['quantity general'],
  },
  {
    question: 'Councillor Lockyer asked [whether the heat pump at the Civic Hall worked].',
    answer:
      'Mr Catt answered that it had been commissioned in May, that it was one of the largest of its kind in the county and that it had attracted a good deal of interest from other authorities.',
    asks: ['polar dodging'],
  },
  {
    question:
      'Councillor Ash, who had brought a thermometer, asked Mr Catt to [account for the eleven degrees in this room].',
    answer: 'Mr Catt said that the engineer was due on Tuesday.',
    asks: ['reason dodging'],
  },
  {
    question: 'It was further queried [whether the whole of the 2030 target was now in doubt];',
    answer: 'Ms Rimmer did not accept this: emissions were 46% down and the street lights were still to come.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Arising from consideration of the report, clarification was sought on the following:\n- [Night cover at Port Lynn].',
    answer: 'This would go from two pumps to one, with the second on a five-minute recall.',
    asks: ['manner explicit'],
  },
  { question: '- [Consultation with the public].', answer: 'Twelve weeks, from 6 January.', asks: ['manner explicit'] },
  {
    question: '- [Industrial relations].',
    answer: 'ACO Teare said that talks were constructive.',
    asks: ['manner general'],
  },
  {
    question:
      'Cllr Hume said that her question was a simple one. The day centre at Millbrook closed on 31 August. [Where had the 26 people who went there gone]?',
    answer:
      'D Roper reported that each had had a review, that choice and independence had been at the heart of every conversation and that families had been involved from the outset.\n\nMs Oyelaran said that fifteen now went to the Hub, six had a personal assistant and five were at home.',
    asks: ['entity explicit'],
  },
  {
    question: 'Cllr Abney did not feel that the question had been answered, and [put it again].',
    answer: 'Ms Oyelaran said that fifteen now went to the Hub, six had a personal assistant and five were at home.',
    asks: ['entity explicit'],
  },
  {
    question: 'Dr Finnie, noting that the wait was put at “days rather than weeks”, [asked for the median]',
    answer: 'and was given it: nine working days.',
    asks: ['quantity explicit'],
  },
  {
    question: "Mr Barre sought [the Principal's opinion on making attendance known to parents].",
    answer: 'The Principal was firmly against: students were adults.',
    asks: ['opinion explicit'],
  },
  {
    question: "The Chair enquired [whether the Students' Association shared that view];",
    answer: 'the Principal suggested that she put this to the Association.',
    asks: ['polar deflection'],
  },
  {
    question: 'Councillor Verrall asked [when the food hygiene backlog would be gone].',
    answer: 'R Ambrose responded that it would be gone by the end of December.',
    asks: ['time explicit'],
  },
  {
    question: 'Councillor Upson asked [whether the rat contract had been let].',
    answer: 'B Kinch responded that it had, to Wessex Hygiene.',
    asks: ['polar explicit'],
  },
  {
    question:
      "Councillor Bourne sought assurance that [nobody's pendant alarm would stop working at the digital switchover]",
    answer: 'and received it: all 3,400 had been tested and the last analogue unit was taken out in August.',
    asks: ['assurance explicit'],
  },
  {
    question: "Councillor Daws's concern, that [falls at weekends went unanswered],",
    answer:
      'was allayed by S Wale, who explained that a two-person lifting crew was on duty from Friday evening to Monday morning.',
    asks: ['assurance explicit'],
  },
  {
    question: 'Councillor Cullimore asked [what it cost].',
    answer: 'S Wale would have to check.',
    asks: ['quantity deferred'],
  },
  {
    question: "Councillor Larkin asked [why the ground floor of Tanner's Yard was still empty].",
    answer:
      'Taking the two together, Abigail Stroud said that three shops had pulled out over the business rates and that a charity would be welcome, provided it could meet the service charge.',
    asks: ['reason explicit'],
  },
  {
    question: 'Councillor Mudd asked [whether it might be let to a charity for a peppercorn],',
    answer:
      'Taking the two together, Abigail Stroud said that three shops had pulled out over the business rates and that a charity would be welcome, provided it could meet the service charge.',
    asks: ['polar explicit'],
  },
  {
    question: 'A question from Councillor Nye on [nutrient neutrality]',
    answer: 'was deferred by the Chair to the site visit.',
    asks: ['manner deferred'],
  },
  {
    question: 'Query (KL): agency price cap breaches have gone from 12 to 40 in a month. [Reason?]',
    answer: 'Response (DP): anaesthetics. Two long-term locums came off framework when the contract lapsed.',
    asks: ['reason explicit'],
  },
  {
    question: 'Query (HA): [is the £2.2m non-recurrent]?',
    answer: 'Response (DP): in part – £0.9m is.',
    asks: ['polar explicit'],
  },
  {
    question: 'Query (HA): job plans – [percentage signed off], and [by when will all be done]?',
    answer: 'Response (BS): 61%. Divisional directors have been reminded.',
    asks: ['quantity explicit', 'time dodging'],
  },
  {
    question: 'Query (VT): none of this was in the cover sheet. [Can it be, please].',
    answer: 'Response: Agreed, from October.',
    asks: ['polar explicit'],
  },
  {
    question: 'Miss Wray asked, following on from this, [how many staff held the licence].',
    answer: 'Mr Fenwick thought three, perhaps four.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Mr Budd suggested that [a parent might drive].',
    answer: 'Mr Fenwick reminded governors that the policy did not allow it.',
    asks: ['polar explicit'],
  },
  {
    question:
      "Dr Wolfe referred to the map. [Was she right in thinking that a woman in labour at Crane's Point would be 50 minutes from the nearest obstetric unit]?",
    answer: 'Ms Tamworth did not dispute that.',
    asks: ['polar explicit'],
  },
  {
    question: 'Dr Wolfe asked [what the plan was on the day the bridge was shut].',
    answer:
      'Mr Bagshaw stated that safety would always come first and that the proposals had been developed by clinicians.',
    asks: ['manner dodging'],
  },
  {
    question: 'Councillor Hemsby put it to Mr Bagshaw that [the decision had been made already].',
    answer: 'Mr Bagshaw denied this and pointed to the consultation, which ran to 19 January.',
    asks: ['polar explicit'],
  },
  {
    question: 'Asked [if evening funerals would now stop],',
    answer: 'she said not until the second one was in.',
    asks: ['polar explicit'],
  },
  {
    question:
      'The mention of fees prompted a question from Cllr Truscott: [how did the Council compare with Barrowdale]?',
    answer: 'C Pugh: £112 dearer for a standard service, and £60 cheaper for a direct one.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Sandys understood that families were waiting 26 days and found that hard to bear. [What, he asked, could be done by Christmas]?',
    answer: 'J Mallory was in discussions with the medical examiner.',
    asks: ['manner general'],
  },
  {
    question:
      'Cllr Pemberton asked the Head of Inclusion to [confirm that tuition was in place for each of the 63 children out of school], and to say [what it consisted of].',
    answer:
      'Mr Tunstall confirmed that it was. Most had ten hours a week online; a dozen were taught at a farm near Ellerby.',
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question: 'Cllr Rushworth asked Ms Grady [how many psychologists there should be] and [how many there were].',
    answer: 'Ms Grady replied that there should be fourteen and there were eight.',
    asks: ['quantity explicit', 'quantity explicit'],
  },
  {
    question: 'Mrs Tolland regretted having to ask again [about the hoist at Elm Lodge].',
    answer: 'It was on order.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Ansah took up the strategy. He counted the word “partnership” 61 times and the word “money” once, and would be obliged to anyone who could tell him [what was being spent].',
    answer: 'Dr Nunn offered £18m, of which health put in two thirds.',
    asks: ['quantity explicit'],
  },
  {
    question: 'And [what had it bought that was not there before]?',
    answer: 'That, Dr Nunn said, would be reported in the new year, when the evaluation was complete.',
    asks: ['manner deferred'],
  },
  {
    question:
      'Concern was expressed by Councillor Tindall that illegal tobacco was on open sale in Market Row, and she asked the Group Leader [how many test purchases there had been].',
    answer:
      'The Group Leader thought it unwise to give numbers in public session\n\nbut the Corporate Director (Place) could say that two shops had been closed by the court on 11 October.',
    asks: ['quantity declining'],
  },
  {
    question: 'Councillor Vickery queried [the wisdom of merging the team with Licensing].',
    answer: 'The Corporate Director acknowledged that views differed.',
    asks: ['opinion general'],
  },
  {
    question: '[Might the Committee see the business case], Councillor Ure wondered?',
    answer: 'It might, once Cabinet had.',
    asks: ['polar explicit'],
  },
  {
    question: "Mr Hamid asked for an assurance that [there was no RAAC in the children's wing].",
    answer:
      'Mr Lockhart said that he was confident there was not.\n\nThe drawings, he said, and a walk round in July; no cores had been taken.',
    asks: ['assurance explicit'],
  },
  {
    question: 'Mrs Coupar asked [on what that confidence rested].',
    answer: 'The drawings, he said, and a walk round in July; no cores had been taken.',
    asks: ['manner explicit'],
  },
  {
    question: 'Mr Hamid did not consider that to be assurance and [asked for cores].',
    answer: 'Mr Lockhart would get a price.',
    asks: ['polar general'],
  },
]
