import type { AnswerCase } from '../answer-case'

export const minutesOne: readonly AnswerCase[] = [
  {
    question:
      '2.2 It was queried by PM [why the response standard had been missed for a second quarter] and [whether the Board could be assured of recovery].',
    answer:
      'In the main this was down to a lack of drivers at four on-call stations, CA said. Every effort was being made.',
    asks: ['reason explicit', 'assurance general'],
  },
  {
    question: 'JH enquired as to [the number of driving courses run and planned] and [pass rate].',
    answer: 'Two run, five planned before the end of June; 14 out of 16 candidates had passed.',
    asks: ['quantity explicit', 'quantity explicit'],
  },
  {
    question:
      '2.3 JH observed that false alarms took up 43% of activity and questioned [if the Service ought to stop sending two engines].',
    answer: 'BF clarified it had done so as of 1 February save for sleeping risks such as hospitals.',
    asks: ['polar explicit'],
  },
  {
    question: 'PM sought to know [whether a delay had played any part in the Cutler Street fatality].',
    answer: 'RW would not speculate ahead of the inquest.',
    asks: ['polar declining'],
  },
  {
    question: '2.4 SD challenged [the accuracy of the home fire safety visit data]',
    answer:
      'and BF accepted that it was not accurate for April to June, visits having been counted twice on transfer to the new system.',
    asks: ['polar explicit'],
  },
  {
    question: '[Corrected figure requested].',
    answer: 'To be issued with the minutes. BF',
    asks: ['quantity deferred'],
  },
  {
    question: '2.5 JH enquired [how many visits were made to those over 80] and [what took place on a visit].',
    answer: '1,120 visits, BF advised. Alarms fitted, home oxygen and bedding checked, referral made for falls.',
    asks: ['quantity explicit', 'manner explicit'],
  },
  {
    question:
      '3.2 PM was dismayed that one in five women reported unwanted comments and asked [what had been put in place since],',
    answer:
      'NK reported that an independent reporting line went live on 9 January and that training was now mandatory for watch managers. The survey was anonymous so could not be matched to grievances. HMICFRS and the FBU had been given the findings in full.',
    asks: ['manner explicit'],
  },
  {
    question:
      'while JH asked [how many of these had led to a grievance] and [who outside the Service had seen the findings].',
    answer:
      'NK reported that an independent reporting line went live on 9 January and that training was now mandatory for watch managers. The survey was anonymous so could not be matched to grievances. HMICFRS and the FBU had been given the findings in full.',
    asks: ['quantity ignorance', 'entity explicit'],
  },
  {
    question: 'PM pressed the Chief Fire Officer on [whether he recognised the organisation described].',
    answer: 'RW thanked all those who had taken part and emphasised the importance of values.',
    asks: ['opinion dodging'],
  },
  {
    question: '3.3 JH asked [the number of women in operational roles] and [how this compared with five years ago].',
    answer: 'NK: 31, up from 12.',
    asks: ['quantity explicit', 'manner explicit'],
  },
  {
    question:
      '4.2 JH asked [was the pay award fully provided for] should it settle at 7%, and [what contingency existed].',
    answer: 'SD: no, 5% was provided and every further 1% would be £310k. There was a pay reserve of £900k.',
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question: 'PM asked [when the two rebuilt stations would be handed over] and [whether they were on budget].',
    answer:
      'Crowle would be handed over in October, RW said; Westgate was the more difficult of the two. Both were within budget.',
    asks: ['time partial', 'polar explicit'],
  },
  {
    question: 'PM enquired [what the minimum level of reserves was] and [whether they would fall below this].',
    answer: 'SD confirmed £2.4m and that they would not.',
    asks: ['quantity explicit', 'polar explicit'],
  },
  {
    question: 'GT asked [if papers could in future be sent ten days ahead].',
    answer: '',
    asks: ['polar unrecorded'],
  },
  {
    question: 'Cllr. Mulhern asked [had a reply been received from the Department on CCTV funding].',
    answer: 'F. Dunleavy said none had issued to date and he would write again.',
    asks: ['polar explicit'],
  },
  {
    question: 'Cllr. Hanratty queried [the rise in thefts from shops].',
    answer:
      'Supt. Lyster advised that a group of four was responsible for nearly half of the incidents and that three of them were before the courts.',
    asks: ['reason explicit'],
  },
  {
    question:
      'Cllr. Hanratty, in a follow up, enquired [whether the small shopkeeper could expect a Garda to call out].',
    answer: 'Supt. Lyster said all reports were assessed on receipt and some were dealt with over the phone.',
    asks: ['polar implicit'],
  },
  {
    question:
      'Cllr. O’Callaghan raised open drug dealing at Castle Park and wanted to know [what was being done] and [was the drugs unit up to full strength].',
    answer:
      'Supt. Lyster replied to the members as follows:\n- 17 searches under warrant at Castle Park since July; plain clothes patrols at weekends. The unit is at five, one short.\n- The Division is to get eight probationer Gardaí in November, very welcome.\n- Clinic discontinued as nobody had attended since February.',
    asks: ['manner explicit', 'polar explicit'],
  },
  {
    question:
      'Deputy Tuohy asked [how many of the new recruits from Templemore the Division would be getting] and [where they would be stationed].',
    answer:
      'Supt. Lyster replied to the members as follows:\n- 17 searches under warrant at Castle Park since July; plain clothes patrols at weekends. The unit is at five, one short.\n- The Division is to get eight probationer Gardaí in November, very welcome.\n- Clinic discontinued as nobody had attended since February.',
    asks: ['quantity explicit', 'entity dodging'],
  },
  {
    question: 'S. Grogan asked [why the clinic in Ballinree Library had stopped].',
    answer:
      'Supt. Lyster replied to the members as follows:\n- 17 searches under warrant at Castle Park since July; plain clothes patrols at weekends. The unit is at five, one short.\n- The Division is to get eight probationer Gardaí in November, very welcome.\n- Clinic discontinued as nobody had attended since February.',
    asks: ['reason explicit'],
  },
  {
    question:
      'Cllr. Mulhern noted 214 domestic abuse incidents and enquired [in how many was there an arrest], [what follow up is given to the victim] and [how many were repeat cases].',
    answer:
      'Insp. Breen said 61 arrests were made; each victim gets a call back inside seven days from the Divisional Protective Services Unit. 38 were repeat cases.',
    asks: ['quantity explicit', 'manner explicit', 'quantity explicit'],
  },
  {
    question: 'The Chair asked [if the refuge in Dunmorris had spaces].',
    answer: 'Insp. Breen felt that was best put to Tusla.',
    asks: ['polar deflection'],
  },
  {
    question: 'S. Grogan asked [were the Text Alert groups still going] and [how many there were].',
    answer: 'Insp. Breen said they were, 31 groups in all.',
    asks: ['polar explicit', 'quantity explicit'],
  },
  {
    question:
      'Deputy Tuohy expressed dismay at the road deaths. He asked [what had caused the collision at Tullyard Cross in August] and [was there a speed van zone on that road].',
    answer:
      'The Chief Supt. could not comment, the matter being before the Coroner; there was no zone on it at present.',
    asks: ['reason declining', 'polar explicit'],
  },
  {
    question: 'A number of members called [for one to be put in].',
    answer: 'Chief Supt. Keaveney said the views of members would be borne in mind.',
    asks: ['polar general'],
  },
  {
    question: 'Cllr. O’Callaghan queried [the number of drink driving arrests] and [of detections for mobile phones].',
    answer: 'Supt. Lyster replied 88 and 240 respectively.',
    asks: ['quantity explicit', 'quantity explicit'],
  },
  {
    question:
      'Cllr. Hanratty asked F. Dunleavy [when the lights at Fair Green would be repaired] and [who was paying].',
    answer: 'F. Dunleavy stated the repair would be done before the end of October and paid for by the Council.',
    asks: ['time explicit', 'entity explicit'],
  },
  {
    question:
      '“[When will the new station in Dunmorris be opened] and [what has been spent on the old one in the last five years]?”',
    answer:
      'Reply: An Garda Síochána is anxious that the new station be opened as soon as practicable. Figures on expenditure will be furnished to members in writing by end October.',
    asks: ['time general', 'quantity deferred'],
  },
  {
    question: '“[Will there be additional Gardaí on the beat for the October festival]?”',
    answer: '',
    asks: ['polar unrecorded'],
  },
  {
    question:
      'Mayor asked [whether the rise in possession offences was a sign of more knives being carried] and [how the Force would know].',
    answer:
      'TL did not think so; 70% of the rise came from targeted operations. A&E attendances and search outcomes are compared each month.',
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question:
      'YA queried [find rate for stop and search within the hotspots] and [whether Black residents were still being searched at three times the rate].',
    answer: 'Find rate 31%. TL stressed every search is recorded on body worn video and supervised.',
    asks: ['quantity explicit', 'polar dodging'],
  },
  {
    question: 'YA felt the point on disproportionality had not been addressed and asked again [for the current ratio].',
    answer: 'TL did not want to quote a figure from memory. To be supplied after the meeting.',
    asks: ['quantity deferred'],
  },
  {
    question: 'Mayor sought confirmation [that hotspot funding was secure for 2026/27].',
    answer: 'MO: not confirmed past March 2026, Home Office announcement awaited.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mayor enquired [how many blades were handed in at the spring amnesty] and [what happened to them].',
    answer: '342, melted down for the memorial at Wharf Street.',
    asks: ['quantity explicit', 'manner explicit'],
  },
  {
    question:
      'RC enquired [when backlog would be cleared], [how many officers had lost their vetting] and [what the impact had been on teams].',
    answer:
      'Backlog expected to be cleared by end of July. Six officers have had clearance withdrawn. KO said it had been a challenging period but staff had shown great resilience.',
    asks: ['time explicit', 'quantity explicit', 'manner general'],
  },
  {
    question:
      'Mayor raised the recent case of an officer convicted of controlling behaviour. [What had been missed] and [could she be confident there were no others]?',
    answer:
      'Two complaints in 2019 were logged as service matters and never reached PSD. MO said yes as far as anyone could be: all 3,412 officers and staff had since been re-checked against the national database, with nine referrals, every one under investigation.',
    asks: ['manner explicit', 'assurance explicit'],
  },
  {
    question: 'YA asked [if the line manager at the time had faced any proceedings].',
    answer: 'MO would not be drawn as proceedings were ongoing.',
    asks: ['polar declining'],
  },
  {
    question:
      "YA noted Victims' Code compliance was 68% and asked [what steps were being taken to raise this] and [how it compared with other forces in the region].",
    answer:
      'TL outlined that the crime system now prompts officers every 28 days and that a crime cannot be filed without an update. Better than Westmarch, TL had not seen the others.',
    asks: ['manner explicit', 'manner partial'],
  },
  {
    question: 'RC wondered [whether a victim care unit on the Westmarch model would be worth having].',
    answer: 'MO is looking at the business case for one.',
    asks: ['opinion implicit'],
  },
  {
    question: "YA asked [who had been running the victims' helpline since April] and [why this had changed].",
    answer: 'Haven Support, as the previous provider withdrew.',
    asks: ['entity explicit', 'reason explicit'],
  },
  {
    question: 'RC queried [whether restorative justice referrals had gone up].',
    answer: 'They had, from 40 to 66.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mayor queried [date of the next victim survey].',
    answer: 'Next survey goes out in September.',
    asks: ['time explicit'],
  },
  {
    question:
      '5.1 A Member queried [the number of spiking reports received since January] and [how many had led to a file being sent to the Public Prosecution Service].',
    answer:
      'The Detective Superintendent advised that there had been 61 reports, 58 of which concerned drinks and three a needle, the majority in Belfast and at weekends.',
    asks: ['quantity explicit', 'quantity dodging'],
  },
  {
    question: '5.2 In response to a query from a Member regarding [turnaround at the laboratory],',
    answer:
      'it was outlined that samples were now taking 23 working days on average compared to 41 at the start of the year.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Members sought reassurance [that evidence was not being lost as a result].',
    answer: 'The ACC stated that he was satisfied in that regard.',
    asks: ['assurance partial'],
  },
  {
    question: 'The Member then asked [when an improvement would be seen].',
    answer: 'The ACC hoped this would be apparent before too long.',
    asks: ['time general'],
  },
  {
    question: '5.4 The Vice-Chair questioned [whether PSNI accepted the Ombudsman’s findings in the Carrowmore case].',
    answer: 'The ACC replied that, as there was a judicial review, it would not be appropriate for him to comment.',
    asks: ['polar declining'],
  },
  {
    question: '5.5 A Member asked [if victims were being offered the services of the sexual offences legal advisers]',
    answer:
      'In reply the Detective Superintendent advised that all victims aged over 18 were made the offer at first contact. 64% of response officers had completed the training and it was intended that the remainder would do so by the end of June 2024.',
    asks: ['polar explicit'],
  },
  {
    question:
      'and a second Member asked [what proportion of response officers had received the trauma informed training] and [by what date the remainder would be trained].',
    answer:
      'In reply the Detective Superintendent advised that all victims aged over 18 were made the offer at first contact. 64% of response officers had completed the training and it was intended that the remainder would do so by the end of June 2024.',
    asks: ['quantity explicit', 'time explicit'],
  },
  {
    question: '5.6 A Member requested [a breakdown of outcomes by District].',
    answer: 'The ACC undertook to provide this to the Committee (AP1).',
    asks: ['quantity deferred'],
  },
  {
    question: 'The Chair enquired [whether the strategy was funded for next year] and [what would go if it was not].',
    answer:
      'The ACC advised that there was no confirmed budget beyond March. The co-ordinator and four outreach posts were on fixed term contracts.',
    asks: ['polar explicit', 'manner implicit'],
  },
  {
    question:
      '5.7 A Member referred to the recent attacks on homes in the north of the city and asked [if these were being treated as hate crime], [how many arrests had been made] and [whether the PSNI presence in the area was adequate].',
    answer:
      'The ACC confirmed that they were being so treated and that five persons had been arrested. A visible presence was being maintained.',
    asks: ['polar explicit', 'quantity explicit', 'polar general'],
  },
  {
    question:
      'The Vice-Chair asked [how many officers were suspended for sexual misconduct] and [whether this was on full pay].',
    answer: 'The ACC advised nine, all on full pay.',
    asks: ['quantity explicit', 'polar explicit'],
  },
  {
    question:
      '5.8 A Member enquired [who chaired the strategy’s delivery board], [how often it met] and [when Ask for Angela would be extended to the north west].',
    answer:
      'The Detective Superintendent clarified that it was chaired by the Deputy Chief Constable and met monthly. Ask for Angela would be extended in January 2024.',
    asks: ['entity explicit', 'quantity explicit', 'time explicit'],
  },
  {
    question:
      '2. Councillor Gill queried [what residents would see for the increase] and [how many of the 60 posts at Appendix C were genuinely new].',
    answer:
      'The Commissioner advised that 40 additional neighbourhood constables would be in post by September 2025 and that the dedicated rape investigation team would be kept on. Thirty-five were new.',
    asks: ['manner explicit', 'quantity explicit'],
  },
  {
    question:
      '3. Councillor Nowak, noting that the general reserve would fall to 3.1% of net revenue, challenged [whether this was prudent].',
    answer: 'The Chief Finance Officer considered that it was, the reserve not having been called upon since 2019.',
    asks: ['polar explicit'],
  },
  {
    question: 'Councillor Nowak went on to ask [what the external auditor had found].',
    answer: 'She undertook to forward the auditor’s letter.',
    asks: ['manner deferred'],
  },
  {
    question: '4. Members questioned [whether the effect on households on low incomes had been looked at],',
    answer: 'and were informed that council tax support was a matter for the billing authorities.',
    asks: ['polar deflection'],
  },
  {
    question:
      '5. Councillor Ekwueme enquired about the ISVA service, in particular:- [how long victims were now waiting for a first appointment]; [why the contract had gone to a provider from outside the county]; and [whether waiting times would be published each quarter].',
    answer:
      'The Commissioner replied that the wait was at present seven weeks, down from eleven. Only two bids had been received and that of the incumbent was not compliant. The figures would go on his website each quarter from April 2025.',
    asks: ['time explicit', 'reason explicit', 'polar explicit'],
  },
  {
    question: '6. By way of a supplementary, Councillor Ekwueme asked [if the seven weeks included children].',
    answer: 'The Commissioner advised that it did not, children being seen within ten days.',
    asks: ['polar explicit'],
  },
  {
    question:
      '7. In response to a question from Mrs Thirlwell as to [whether the camera vans had been out of use over Christmas],',
    answer:
      'the Chief Executive confirmed that two of the vans had been off the road from 19 December until 6 January owing to a lapsed software licence.',
    asks: ['polar explicit'],
  },
  {
    question: 'Councillor Gill concurred and asked [who was accountable] and [what had been done to prevent a repeat].',
    answer: 'It was reported that lessons had been learned.',
    asks: ['entity dodging', 'manner general'],
  },
  {
    question:
      '8. Councillor Lister sought [the Commissioner’s view of the decision to withdraw officers from schools in Wendle] and asked [if parents had been told beforehand].',
    answer:
      'The Commissioner stated that it was an operational decision and one for the Chief Constable. Letters had been sent home through the 14 schools the week before.',
    asks: ['opinion deflection', 'polar explicit'],
  },
  {
    question: '9. The Chair sought assurance that [the Commissioner’s office was ready for its peer review in March];',
    answer: 'the Commissioner was confident that it was.',
    asks: ['assurance partial'],
  },
  {
    question:
      '10. Councillor Nowak requested [details of the police stations to be sold] and enquired [how the receipts were to be used].',
    answer:
      'A list would be circulated by the Chief Executive after the meeting, some sites being commercially sensitive. Receipts would go towards the new custody suite at Northgate.',
    asks: ['entity deferred', 'manner explicit'],
  },
  {
    question:
      '11. Councillor Lister enquired [how many constables the rural crime team now had] and [what it had been given by way of equipment].',
    answer: 'The team had gone from six to ten, the Commissioner reported, with a drone and two all-terrain vehicles.',
    asks: ['quantity explicit', 'manner explicit'],
  },
  {
    question:
      'Mrs Thirlwell queried [why the 101 figures for December were missing] and [when they could be expected].',
    answer:
      'The Chief Executive explained that the supplier’s system had failed on 3 December; the figures would be sent to the Panel by 21 February.',
    asks: ['reason explicit', 'time explicit'],
  },
  {
    question: '12. Councillor Gill asked [how many of the Commissioner’s 23 staff worked mainly from home].',
    answer: '',
    asks: ['quantity unrecorded'],
  },
  {
    question: '1.2 HM queried [whether the June action on victim satisfaction data could now be closed].',
    answer: 'MC advised it could; first extract received from the survey company on 9 September.',
    asks: ['polar explicit'],
  },
  {
    question:
      '2.2 HM noted 101 had been above the ceiling for three quarters running and [sought an explanation for this].',
    answer:
      'GP advised that 22 call handlers had moved across to officer posts between April and July and that replacements took 14 weeks to train.',
    asks: ['reason explicit'],
  },
  {
    question: 'HM enquired [how many vacancies remained] and [when the room would be back to establishment].',
    answer:
      'GP clarified of the 240 posts 17 were vacant as of that morning. An intake of 12 was booked for October and the room was forecast to be full by February 2025.',
    asks: ['quantity explicit', 'time explicit'],
  },
  {
    question: 'HM challenged [whether callers who gave up on 101 were then dialling 999].',
    answer: 'GP said this was not currently measured as the two systems could not be matched.',
    asks: ['polar ignorance'],
  },
  {
    question: '2.3 DF asked [if the call-back function promised in the spring was live].',
    answer: 'It was confirmed it was not; testing had thrown up a fault with withheld numbers.',
    asks: ['polar explicit'],
  },
  {
    question: '2.4 DF queried [volume of online reports] and [the proportion acknowledged inside the hour].',
    answer: 'GP: 6,204 in the quarter, 88%.',
    asks: ['quantity explicit', 'quantity explicit'],
  },
  {
    question: '3.3 PS asked [what the six posts cost a year] and [who would pay after that].',
    answer: 'MC replied £264k; too early to say beyond the current grant.',
    asks: ['quantity explicit', 'entity ignorance'],
  },
  {
    question: '3.4 HM requested [the number of victims waiting for an ISVA, by district].',
    answer: 'Not to hand, KL undertook to circulate.',
    asks: ['quantity deferred'],
  },
  {
    question:
      'HM asked [if KL was confident that no suspect on bail had been lost sight of in the move to the new records system].',
    answer: 'KL was unable to comment as this was subject to an IOPC investigation.',
    asks: ['assurance declining'],
  },
  {
    question: '4.2 DF queried [reasons for leaving].',
    answer: '21 were retirements; for the rest exit interviews pointed to the response shift pattern and to pay.',
    asks: ['reason explicit'],
  },
  {
    question: 'HM asked [what was being done about the shift pattern].',
    answer: 'LO said that retention was a priority for everybody and work was under way.',
    asks: ['manner general'],
  },
  {
    question:
      '4.3 PS pointed to the £1.2m forecast overspend on overtime, asked [what lay behind it] and [whether it would be recovered by year end].',
    answer:
      'AT explained that the disorder in August accounted for some £700k. He expected to be within £400k of budget by March.',
    asks: ['reason explicit', 'polar implicit'],
  },
  {
    question: 'HM asked [if the Home Office would be reimbursing the costs of mutual aid].',
    answer: 'AT confirmed yes, in writing, on 2 September.',
    asks: ['polar explicit'],
  },
  {
    question:
      '4.4 HM enquired [which districts carried the most vacancies] and [when the next student officers were due].',
    answer: 'Leighbourne and East Vale, LO said. 24 were to start on 4 November.',
    asks: ['entity explicit', 'time explicit'],
  },
  {
    question: 'PS questioned [why the vehicle workshop contract had been extended] and [for how long].',
    answer: 'AT advised only one tender had come back and it was above budget; extended for 12 months.',
    asks: ['reason explicit', 'time explicit'],
  },
  {
    question:
      'I have lived on the Northfields estate for 19 years and used to know our beat officer by name. [Who is responsible for Northfields now], [what hours do they work] and [why do we never see anyone]?',
    answer:
      'Supt Tran: Your constable is PC Ellie Dunmore, supported by PCSO Aaron Bligh. Their shifts are in the main 8am to 6pm with a late turn on a Friday. I do understand the frustration. Demand is complex and officers cannot be everywhere at once.',
    asks: ['entity explicit', 'time explicit', 'reason general'],
  },
  {
    question:
      'Our volunteers have clocked drivers at 61 mph in the 30. [How many times has the camera van been to Penmoor this year], [how many were caught], and [will the Constabulary support an average speed camera]?',
    answer:
      'Chief Constable: The van has made eleven visits since January, resulting in 386 offences. Whether there should be an average speed camera is a decision for the county council as the highway authority.',
    asks: ['quantity explicit', 'quantity explicit', 'polar deflection'],
  },
  {
    question:
      '[Is it true that the police do not come out for anything under £200]? I have reported nine thefts since Easter, [what has happened to them].',
    answer:
      'Chief Constable: No, that is not true. There is no threshold of that kind in this county. Could the questioner let us have the crime reference numbers?',
    asks: ['polar explicit', 'manner clarification'],
  },
  {
    question:
      'Women whom we support tell us that they wait weeks for a call back. [Does the Constabulary have a standard for keeping victims informed], [how often is it met], [what is being done to improve matters] and [can you reassure us that phones are now given back within 24 hours]?',
    answer:
      'Chief Constable: Thank you for what the Centre does. The standard is an update every 14 days or as agreed with the victim. I am sorry to say we do not have a reliable measure of how often it is met. We are going from four victim liaison officers to ten by April, which should make a difference. On phones, yes, that is so.',
    asks: ['polar explicit', 'quantity ignorance', 'manner explicit', 'assurance partial'],
  },
  {
    question:
      '[Is the on-call station at Stour Bay to close]? [What proportion of the time was the engine available last month] and [what are you doing to get more firefighters]?',
    answer:
      'Chief Fire Officer: There are no plans to close Stour Bay. In October it was available for 58% of the time, which is not where I want it. We have brought in 40-hour contracts, written to 65 local employers and will hold an open evening at the station on 15 January.',
    asks: ['polar explicit', 'quantity explicit', 'manner explicit'],
  },
  {
    question:
      '[How many e-scooters have been seized this year], [are they crushed] and [where may they lawfully be ridden]?',
    answer:
      'Supt Tran: 104 to the end of October. They are crushed if not claimed within two weeks. A privately owned scooter may be ridden only on private land with the owner’s permission.',
    asks: ['quantity explicit', 'polar explicit', 'entity explicit'],
  },
  {
    question:
      'A member of the audience asked the Commissioner [what she made of the fact that so many young constables were leaving] and [how many had resigned since April].',
    answer:
      'The Commissioner said it was something on which she kept a close eye. The Chief Constable confirmed 44 had resigned, 17 of them in their first year.',
    asks: ['opinion general', 'quantity explicit'],
  },
  {
    question:
      'A member of the audience asked the Superintendent [when the police desk in Kelby Library would open again].',
    answer: 'Supt Tran advised it would open on 6 January.',
    asks: ['time explicit'],
  },
  {
    question: 'It was asked [what the ceremony at Harle Cathedral had cost] and [who had signed it off].',
    answer: 'The Commissioner answered that the cost was £18,250 and it was within the Chief Executive’s delegation.',
    asks: ['quantity explicit', 'entity implicit'],
  },
  {
    question: 'A member of the audience sought an explanation [as to why the hate crime panel no longer met].',
    answer: '',
    asks: ['reason unrecorded'],
  },
  {
    question:
      'Members queried [the fall in the detection rate for housebreaking to 22.6%] and [what was being done to reverse this].',
    answer:
      'ACCTulloch advised forensic recoveries had dropped by a third since scene attendance was centralised in October, and that a scene examiner had now been put back into each of the three worst affected divisions.',
    asks: ['reason explicit', 'manner explicit'],
  },
  {
    question:
      'Iain Lockhart sought clarity on [whether the average 101 answer time of 252 seconds took in callers diverted to the online form].',
    answer: 'CSBain confirmed it did not.',
    asks: ['polar explicit'],
  },
  {
    question: 'Iain Lockhart then asked [what the figure would be if they were counted].',
    answer: 'CSBain advised around 300 seconds.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Dr Yusuf enquired [if domestic abuse incidents could be broken down by ethnicity] and, if not, [why not].',
    answer:
      'ACCTulloch responded that at present they could not, as ethnicity was not a mandatory field until November 2023. A first breakdown was anticipated in the Q3 2024/25 report.',
    asks: ['polar explicit', 'reason explicit'],
  },
  {
    question:
      'Grant Petrie asked [what proportion of calls led to an officer attending] and [how this compared with the previous year].',
    answer: 'CSBain stated 41%, down from 44%.',
    asks: ['quantity explicit', 'manner explicit'],
  },
  {
    question:
      'Grant Petrie challenged [the statement that public confidence was stable], given survey results of 58% against 64% two years previously.',
    answer: 'ACCTulloch acknowledged the point and said confidence was complex and influenced by many factors.',
    asks: ['opinion general'],
  },
  {
    question:
      'The Chair sought assurance that [the new stalking risk assessment was being applied consistently across the 13 divisions].',
    answer:
      'ACCRaeburn offered assurance that it was; an audit of 420 cases in March found 93% complied, with two divisions that were below 80% since revisited.',
    asks: ['assurance explicit'],
  },
  {
    question: 'Members asked [how many of the 420 involved a repeat victim].',
    answer: 'ACCRaeburn noted the audit had not captured this.',
    asks: ['quantity ignorance'],
  },
  {
    question:
      'Regarding the golf championship, Iain Lockhart asked [how many officers would be abstracted], [the cost] and [whether the organiser would be charged].',
    answer:
      'CSBain advised 640 officers over four days. Costs were still being worked up and would be reported to the Resources Committee in August. Charging was covered by the agreement signed with the organiser in April.',
    asks: ['quantity explicit', 'quantity deferred', 'polar explicit'],
  },
  {
    question: 'Dr Yusuf queried [if roll out of body worn video had commenced] and [which division was first].',
    answer: 'It had, on 3 June in Tayside, CSBain confirmed.',
    asks: ['polar explicit', 'entity explicit'],
  },
  {
    question: 'Members questioned [the increase in assaults on officers].',
    answer: 'ACCTulloch attributed this to the number of mental health detentions, which was up by a fifth.',
    asks: ['reason explicit'],
  },
  {
    question: 'Dr Yusuf asked [how the measures to be dropped had been chosen].',
    answer:
      'Jean Moffat explained that a workshop with Members in April had taken out those on which nothing had been reported for two years.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Grant Petrie sought an update [on healthcare provision in the custody centres] and [when the recommendations of the inspection would all be closed].',
    answer:
      'ACCRaeburn said there was positive engagement with NHS boards and that this was being taken forward at pace. Of the 11 recommendations, the two on ligature points would be closed in July.',
    asks: ['manner general', 'time partial'],
  },
  {
    question:
      'It was queried by Members [whether the centre at Kinlade should be open at all in its present condition].',
    answer: 'ACCRaeburn advised that its closure was on the agenda of the estates board that month.',
    asks: ['polar implicit'],
  },
]
