import type { AnswerCase } from '../answer-case'

export const naturalServices: readonly AnswerCase[] = [
  {
    question:
      'Mr Sandiford (Non-Executive Director) said that the ophthalmology backlog had been before the Committee three times now. He asked [how many patients were waiting over a year for a follow-up] and [whether the weekend lists had made any difference].',
    answer:
      'The Chief Operating Officer said that ophthalmology was one of the most stretched of all the outpatient specialties and that the same was true up and down the country. The position as at 30 September was 1,140, of whom 318 have glaucoma and had been moved to the front. In June, before the lists began, it had stood at 1,540. The consultant body was thinking about a stable glaucoma clinic led by optometrists and she hoped to come back with a case for it. She thanked the booking team, who had worked very hard.',
    asks: ['quantity explicit', 'polar implicit'],
    note: 'second: 1,540 before the lists and 1,140 now; that the lists did it is left to the reader',
  },
  {
    question:
      'Cllr Wace asked [whether the footpath behind the almshouses was going to be closed while the wall was down].',
    answer:
      'The Clerk had walked it with the contractor that morning; a plywood tunnel goes up on Thursday so that people can carry on getting to the school and the shop, and the men will work from the churchyard side.',
    asks: ['polar explicit'],
    note: 'no in other words: people can carry on getting through',
  },
  {
    question:
      'A governor referred to the Year 9 data. [Why has maths fallen away when English has gone up] and [what is being put in place for the pupils affected]?',
    answer:
      '- Head: there had been three different teachers for sets 3 and 4 since Easter, one of them a non-specialist, and it shows.\n- English benefitted from a settled team.\n- The school has high expectations of every child and this is at the centre of the improvement plan.\n- A permanent appointment starts in January.\n- The same 46 pupils have an additional hour on a Wednesday in place of tutor reading, and two sixth formers help.\n- Governors were invited to come and see a lesson.',
    asks: ['reason explicit', 'manner explicit'],
  },
  {
    question:
      'Question from Mr P. Lathbury, Nether Ashcombe: Since the burst on the 14th the water has come through brown on four occasions. [What is the cause of the discolouration], [is it safe to drink] and [when will the main in Church Lane be replaced]?',
    answer:
      'Thank you for your question. The Board recognises how upsetting it is when the water does not look as it should. The Church Lane main forms part of a network of 1,260 km, much of which was laid between the wars, and our customers have told us that reliability matters to them more than anything else. Over the present five-year period we are putting £38 million into the network in your part of the county, and last year 22 km of pipe was renewed. Iron and manganese settle at the bottom of older pipes in the ordinary way, and when the flow is suddenly changed, as it was on the 14th and again by the hydrant flushing, they are stirred up and carried to the tap. Samples taken from six properties on the 16th were within the standards for all parameters. Mains are ranked by burst rate and customer contacts, and Church Lane will be looked at alongside the others when the programme is next refreshed.',
    asks: ['reason explicit', 'polar implicit', 'time general'],
    note: 'second: samples of one day within the standards, safe is not said; third: to be looked at at the next refresh, which has no date',
  },
  {
    question:
      'The tenant board member asked [who would be responsible for the communal heating after the transfer to Larkfield Energy].',
    answer:
      'The plant room and everything up to the meter stays with us. From the meter inwards it is for the tenant, as before. Larkfield will bill and that is all they will do.',
    asks: ['entity explicit'],
  },
  {
    question:
      'Council Member Prather asked [how much had been spent to date on outside counsel in the Tolliver matter].',
    answer:
      'City Attorney Boudreaux stated that the matter is in active litigation and that she would not be discussing fees in open session.',
    asks: ['quantity declining'],
  },
  {
    question:
      'A lay member asked [whether the Vice-Chancellor believed the recruitment target for overseas postgraduates to be realistic], given the visa changes. She also asked [what the University would do if it was missed].',
    answer: `The Vice-Chancellor reminded Council that the sector as a whole was in choppy water. Deposits paid at the end of May stood at 1,870 compared to 2,310 at the same point last year, the drop being nearly all in business and computing. The Director of Finance added that the budget as presented had been built on a figure 15% under target, so that such a shortfall could be absorbed, and there was a second tranche of measures (vacancy freeze beyond September, deferral of the Harcombe Building lifts) which would be triggered at the November census date. The Students' Union President asked that services to students be protected.`,
    asks: ['opinion implicit', 'manner explicit'],
    note: 'first: deposits well down and a budget built below target; no belief is stated',
  },
  {
    question:
      'Trustee Beaulieu asked for [the number of students on the waitlist for French immersion] and [whether transport would be offered to those placed at a second school].',
    answer:
      'Superintendent Hrynkiw indicated that the list would be shared with trustees by email following the meeting as it changes daily. On busing, students past 1.6 km will be on a route as of September 3, same as anybody else.',
    asks: ['quantity deferred', 'polar explicit'],
  },
  {
    question:
      'The Consumer Panel chair asked [what difference the new guidance had made to the way firms deal with bereaved customers].',
    answer:
      'The Director of Supervision said that the guidance had been published in March after a consultation that drew 74 responses, the most for any consultation that year. There had been webinars attended by about 900 people, a short film, and a page of frequently asked questions. The team had since moved on to the guidance on power of attorney, which is expected in the autumn, and a paper would come to the Panel about that.',
    asks: ['manner dodging'],
    note: 'how the guidance came out, not what it changed in firms',
  },
  {
    question: 'Cllr Ferriby wanted to know [if the Christmas lights would be up this year] as traders were asking her.',
    answer: `The Deputy Clerk reported that the cherry picker is booked for 18-20 November, the brackets passed their pull test, and Mrs Tansley's granddaughter will press the button on the 28th.`,
    asks: ['polar explicit'],
    note: 'yes by description',
  },
  {
    question:
      'Cllr Mbatha asked [what support was available to families between referral and assessment], [how long they were waiting at present], and [whether the Trust was confident that it could reach 18 weeks by the end of next year].',
    answer:
      'The Service Director for Children said that no one should feel that they were left with nothing. There was a drop-in at each of the five family hubs on a fortnightly basis, a phone line from 9 till 1 run by parents who had been through it themselves, and a sleep course. She did not want to give a single figure for waiting since it was very different for each of the three pathways; under fives were being seen within 21 weeks, whereas for those of school age it was a good deal longer than anyone would like. The model had been redesigned and there was extra money from the Board this year, £640k. Demand continues to go up by a fifth each year. Everyone was working towards 18 weeks.',
    asks: ['manner explicit', 'time partial', 'assurance general'],
    note: 'second: one of three pathways; third: working towards it, no word on confidence',
  },
  {
    question: 'Asked [why connection offers on the island were taking upwards of nine months].',
    answer: 'That would have to be taken up with the network operator, as the Board only forwards the applications.',
    asks: ['reason deflection'],
  },
  {
    question:
      'Mr Yelland (resident) asked [what the Parish Council had paid for the new bins] and [why four of them had been put in the same lane].',
    answer:
      'The Chairman said it was £318 a bin plus VAT, there being nine of them, so £1,431 to the parish once the grant had paid its half. He had been surprised himself at how much they cost nowadays.',
    asks: ['quantity explicit', 'reason dodging'],
  },
  {
    question: 'Cr Delacombe asked [whether the heated pool at Wirrabeen would be able to stay open through winter].',
    answer: `The Director Community Assets advised that the boiler replacement has been quoted at $486,000, which is not within this year's allocation, and that the present unit had failed twice during June. Patronage was 212 per day in winter as compared with 540 in summer. Officers are preparing an options paper for the September briefing. In the meantime squad bookings have been offered lanes at Coolamba.`,
    asks: ['polar implicit'],
    note: 'failing boiler, no money, squads offered another pool: probably not; never said',
  },
  {
    question: `Governors asked [what the Head made of the proposal to share a business manager with St Bride's].`,
    answer:
      'She had done it once before at her previous school and would not be in any hurry to repeat it: two masters, two budgets, and neither side ever got hold of him on a Friday.',
    asks: ['opinion explicit'],
  },
  {
    question:
      'The Tenant Panel sought [assurance that the fire doors fitted in 2021 at Prior Court met the standard], and asked [what was being done about the older ones].',
    answer:
      'The Compliance Manager said that yes, they did. The older ones were very much on the radar and would be dealt with on a risk basis.',
    asks: ['assurance partial', 'manner general'],
    note: 'first: bare yes to an assurance',
  },
  {
    question: 'Dr Onwuka asked [how the Trust was making use of what it learned from complaints].',
    answer:
      'The Chief Nurse replied that every complaint was an opportunity. Complaints came from all walks of life and were taken extremely seriously right from ward to Board. There had been 612 in the year, an increase of 9%, with the bulk about communication, attitude and discharge, and 83% had been acknowledged inside three days. Learning was absolutely central and there was now a really strong culture of openness about when things had not gone well. Staff were encouraged to reflect. She felt that the organisation was on a journey and was further along it than it had been, and that triangulation with other sources of insight would continue to mature.',
    asks: ['manner general'],
    note: 'the figures are about complaints, not about the use made of them',
  },
  {
    question: 'Mrs. Lindqvist asked [when the HVAC at Jefferson would be fixed].',
    answer:
      'Mr. Ortega: parts are on a truck out of Ohio. Crew is on site Monday and Tuesday of spring break, test Wednesday, so kids will come back to it working.',
    asks: ['time explicit'],
  },
  {
    question:
      'Mr Thewlis referred to the storm overflow table. [How many of the 61 sites had spilled more than sixty times in the year], [which was the worst of them] and [what was going to be done there]?',
    answer:
      '- 14, which is four fewer than last year, though it was also a drier one.\n- The monitors were working 93% of the time.\n- Tetherby Bridge accounted for 141 on its own.\n- In answer to something that was raised last time, the shellfish water is not affected.\n- There is a storage tank in the plan for Hob Lane, which is next on the list, and for two smaller ones at Carr End.\n- Members were welcome to visit.',
    asks: ['quantity explicit', 'entity explicit', 'manner dodging'],
    note: 'third: tanks for other sites, nothing on Tetherby Bridge',
  },
  {
    question: 'Cllr Hartnoll asked [whether the Town Council was going to object].',
    answer:
      'The Chair asked which of the two applications he had in mind, since only one of them was on the list tonight.',
    asks: ['polar clarification'],
  },
  {
    question:
      'Mrs Gallimore (public governor) had heard that the physiotherapy gym at Thornhill was to go to another use. She asked [if this was correct] and [where patients would be seen instead].',
    answer:
      'The Director of Strategy said that no decision had been taken to close any service at Thornhill, and he wished to put that on the record. All estate was looked at as a matter of course. The gym was used for 23 hours a week, the lowest of any room on that site, while the pain team had nowhere at all for its group sessions. Should anything be proposed patients would be consulted, and staff had been engaged from the very beginning.',
    asks: ['polar implicit', 'entity dodging'],
    note: 'first: nothing decided follows from the conditional; the gym itself is neither confirmed nor denied',
  },
  {
    question:
      'The Clerk was asked [to explain the difference between the precept figure in the newsletter and the one on the agenda].',
    answer:
      'The newsletter went to print before the tax base had come through from the District; it was 41 properties more than she had estimated, and that accounts for all of it.',
    asks: ['reason explicit'],
  },
  {
    question:
      'Professor Achterberg asked [who had agreed to the change in the length of the examination period] and [whether Faculties had been consulted].',
    answer: `The Registrar responded that the change followed on from the work of the Assessment Review, which had been sponsored by the Deputy Vice-Chancellor. It had been an extensive piece of work with 31 meetings. Two associate deans and an officer of the Students' Union had sat on the steering group from the start; a draft calendar had been with all four Faculty Boards in February and comments had come back from three of them. It was felt to strike a balance. A shorter examination period made for a quicker turnaround of marks and this was what students had been asking for.`,
    asks: ['entity implicit', 'polar explicit'],
    note: 'first: the review and its sponsor are named, who agreed is not; second: the draft went to all four boards',
  },
  {
    question:
      'The Chair of the Board took members to page 9. [How did the void loss compare with peers]? And [what would be done to bring it down]?',
    answer:
      '- Void loss 2.1% against a median for the group of 1.3%, so fourth quartile\n- Sheltered accounts for well over half\n- A second voids gang from 1 November\n- Keys to be returned on a Sunday, relet standard cut back to the essentials\n- Board noted that the asset appraisal of two sheltered schemes is due in Q4',
    asks: ['manner explicit', 'manner explicit'],
  },
  {
    question:
      'Councillor Iveson asked [whether the GP surgery promised with the Meadowgate development would actually be built], and [where people moving in were to register until it was].',
    answer:
      'The Associate Director of Primary Care said that he understood the frustration, which he shared. Land had been set aside under the section 106 agreement, but the money attached to it, £1.1m, would pay for a shell and nothing inside it. Neither of the practices in town had wished to run a branch. The thinking nationally had also moved on, with a preference for larger hubs. Options, which included the extension of the Wellhead Surgery by five rooms, were being worked up and these would be able to come on stream earlier. The lists of both practices in town were open at present.',
    asks: ['polar implicit', 'entity implicit'],
    note: 'first: everything points to no, it is not said; second: with either practice, it follows from the open lists',
  },
  {
    question:
      'The Chair of Audit asked [how many licence holders were yet to file their returns] and [what lay behind the delay].',
    answer:
      'There are 87, the Head of Licensing said, out of some 2,300. Most of these were small operators with one or two vehicles. The new portal asked for a digital certificate, and the helpdesk had taken over 600 calls about it. A reminder is going out.',
    asks: ['quantity explicit', 'reason implicit'],
    note: 'second: the certificate is not named as the cause',
  },
  {
    question: 'Councillor Pelletier inquired as to [the status of the arena roof].',
    answer:
      'Mr. Sundquist: Truss drawings are stamped, tender closed Friday with three bids, lowest is $2.24 million, award report comes to Council on the 11th.',
    asks: ['manner explicit'],
  },
  {
    question:
      'A parent governor asked [if the children in the nursery were getting out of doors enough now that the yard has been dug up].',
    answer:
      'The class teacher said they have a field to themselves after register until ten, and again from one, wellingtons and all, and that if anything the parents grumble about the washing.',
    asks: ['polar explicit'],
    note: 'yes, in other words',
  },
  {
    question: 'Director Haugen asked for [a breakdown of outage minutes by substation].',
    answer: 'Staff will include this in the packet for next month.',
    asks: ['quantity deferred'],
  },
  {
    question:
      'Mr Balakrishnan asked [which schemes made up the £9m of savings still to be identified], [what the risks were to quality] and [whether there was a plan B].',
    answer:
      'The CFO said that still to be identified was perhaps a harsh term. £3.4m of it was in procurement where the lists existed, and a further £1m in estates rationalisation by giving up Lowther House; divisions were due to bring the remainder forward by the end of the month. It was a tough ask and he would not pretend otherwise. A quality impact assessment was completed for every scheme and signed by the Chief Nurse and the Medical Director, and they had turned down two. All efforts were going into plan A, and a Board session would be held in January to take stock.',
    asks: ['entity partial', 'manner general', 'polar implicit'],
    note: 'first: £4.4m of the £9m; second: how risks are assessed, not what they are',
  },
  {
    question: 'Resident of 14 Alder asked [why the transfer station fee had gone up forty dollars].',
    answer:
      'Chair Whitcomb thanked her for coming out. Selectboard had not taken it lightly. He remarked that hauling was bid last June and only one company put in, at thirty percent above the old contract.',
    asks: ['reason explicit'],
  },
  {
    question:
      'The Committee sought [assurance that personal data would not leave the country under the new student records contract].',
    answer:
      'The Chief Information Officer confirmed that it would not. Both data centres were named in schedule 4 and the supplier had no right to move anything out of them without written consent.',
    asks: ['assurance explicit'],
  },
  {
    question:
      'Ms. Thibodeau asked [how many of the nurse practitioner positions in the north were vacant] and [when the Province would release the second tranche of funding].',
    answer:
      'The CEO noted five of the twelve, down from seven. She was not in a position to speak for the Province and suggested that be put to the Deputy Minister, who is at the table in June.',
    asks: ['quantity explicit', 'time deflection'],
  },
  {
    question:
      'The Customer Forum asked [what was being done for those who could not carry bottled water from the collection point].',
    answer:
      'There is a register of 8,200 households, and vans go to the door. On the Saturday of the Skelby incident 640 drops had been made by two in the afternoon, with volunteers helping out on the far side of the river.',
    asks: ['manner explicit'],
  },
  {
    question: 'Cllr Bright asked [if anybody knew who had cut down the hawthorn on Back Green].',
    answer:
      'Nobody did. Cllr Oakes had seen a white pickup on the Sunday but had not thought anything of it. The Clerk had tried the District and the Highways and it was none of theirs.',
    asks: ['entity ignorance'],
    note: 'polar frame round a wanted person',
  },
  {
    question:
      'Trustee Ng referred to the climate survey. [What do we know about why students in Grade 8 feel less safe than those in Grade 7]? [Is this also the case in other districts]?',
    answer:
      'Dr. Castellano walked through the slides again. In Grade 8, 61% said that they feel safe at school most or all of the time, compared to 74% in Grade 7. Response rate was 88%. Girls were six points lower than boys. The hallways, the washrooms and the bus were where students felt least safe. She said these are kids, not numbers, and that each principal is sitting down with students and hearing them out. Comparators for the rest of the province get published in the fall.',
    asks: ['reason dodging', 'polar deferred'],
    note: 'first: how much and where, never why',
  },
  {
    question:
      'The Board asked [whether all residents of the three towers had been given the evacuation leaflet in a language they could read].',
    answer: 'All 340 flats had it in English. The other six languages are with the printer.',
    asks: ['polar explicit'],
    note: 'no, and no reader could doubt it',
  },
  {
    question:
      'Ms Carbery asked about [progress with the electronic prescribing roll-out], [how it had been received on the wards] and [whether medication errors had come down as a result].',
    answer:
      'The Medical Director gave some background. It had been a long time coming. Seventeen of twenty-four wards were live; theatres and the emergency department follow in February, with paediatrics last. There had been a few grumbles in the beginning about the log-in times and the number of trolleys, which IT had worked through by putting in forty more devices, and a sister on Ward 9 had told him that she would go on strike if anyone took it away. Whether there were fewer errors was being looked at by the university, who would report in the summer. He wanted to thank Pharmacy.',
    asks: ['manner explicit', 'manner explicit', 'polar deferred'],
  },
  {
    question: `A member asked [whether in the Chief Executive's view the fine imposed on Brackwater had been large enough].`,
    answer: 'He said that, there being an appeal, he had better keep his views to himself.',
    asks: ['opinion declining'],
  },
  {
    question:
      'Cr Nankervis asked [how the 2% rate rebate for pensioners would be paid for] and [whether it would be there again next year].',
    answer:
      'From the $300,000 that was freed up when the depot loan was paid out in June, so no other ratepayer pays a cent more. Councillors might recall that it was first brought in under the former administration and taken off again in 2019. Further out than the budget just adopted he would not go, other than to say that it stands in the long term plan for each of the three years following.',
    asks: ['manner explicit', 'polar explicit'],
    note: 'second: the plan holds it for the three years following',
  },
  {
    question:
      'The Chair of Finance had gone through the forecast. She asked [why supply cover was £46k over], [whether the insurance would pay any of this back], [what the outturn was now expected to be] and [how the Head proposed to get back to balance].',
    answer:
      '- SBM: five long-term absences at once, two were maternity\n- The policy has a ten-day excess, £11.3k has been claimed and received so far with another claim going in\n- Energy is under budget owing to the mild autumn and the solar panels\n- Current projection is a deficit of £29k in year, leaving £58k to carry forward\n- A three-year plan is required by the LA\n- Head stressed that the quality of provision will not be compromised and that all options are on the table. Other local schools are in the same boat, and it was to be hoped that the Government would fund the pay award.',
    asks: ['reason explicit', 'polar explicit', 'quantity explicit', 'manner general'],
  },
  {
    question: 'Cllr Sibley asked [if the bus company had replied].',
    answer: 'Not so far, in spite of two reminders.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Written question from Cllr Trehearne: [Will the out-of-hours GP base at Polmorva Hospital close on 1 April]?',
    answer:
      'The urgent care offer for residents in the east of the county has been through a considerable change over the last three years. Since the launch of the clinical hub in 2022, six in every ten callers have had their need met over the phone, and attendance at the bases fell from 11,400 to 7,900. The provider has, like others, found it hard to fill overnight shifts, and in the twelve months to October Polmorva was without a doctor on 94 nights. It is the view of the Integrated Care Board that a base that is open when it says it is open is better than one that is not. Public events were held in Polmorva, Trewint and St Illan and the 260 people who attended are thanked for their candour. The base will therefore be open from 6pm until midnight from that date, on all seven days.',
    asks: ['polar explicit'],
    note: 'only the last sentence settles it: it stays open, with shorter hours',
  },
  {
    question:
      'A student member asked [which of the residences would be closed first] and [if rents in those left would be held].',
    answer:
      'The Director of Campus Services said that the University would be guided by the condition survey. All the blocks were built within ten years of each other and each has its issues. There is a lot of affection for them among alumni. The order in which work is done has to take account of conference income and of contractual commitments too. The rents for next year had been before this Committee in March and nobody had moved to change them. The Chair reminded members that the residences account is required to break even over a cycle.',
    asks: ['entity general', 'polar implicit'],
    note: 'second: nobody moved to change them, so held; it is not said',
  },
  {
    question:
      'Commissioner Dabrowski asked [whether lead service lines at daycare centers had been done ahead of the rest].',
    answer:
      'Ms. Fontenot reported 39 of 39 complete as of August; crews moved over to Ward 2 residential right after Labor Day.',
    asks: ['polar explicit'],
  },
  {
    question:
      'A resident board member sought [reassurance that nobody would be moved out of Tannery Yard against their will].',
    answer:
      'The Development Director said Tannery Yard was one of the most exciting projects that the Association had ever had the chance to bring forward. There would be 164 homes in place of 90, all of them at EPC B or above, with a new community room and play area. Residents had told us that they want a lift in each block and they are going to get one. The planning application goes in in March and there are three drop-ins before then, at which the architects will be on hand. He offered to take the Board round.',
    asks: ['assurance dodging'],
  },
  {
    question:
      'Cllr Amory asked [how much was left in the tree budget] and [if the limes in Station Road would be pollarded out of it].',
    answer: `The Finance Officer said that £8,000 was allowed for the year, and to the end of month seven £5,350 had gone out. The Town Ranger said the limes are the County's, and he was not allowed to touch them.`,
    asks: ['quantity implicit', 'polar explicit'],
    note: 'first: a subtraction away; second: no, since he may not touch them',
  },
  {
    question:
      'The Panel asked [what steps the Regulator was taking against suppliers who back-bill beyond twelve months], and [how customers find out that they are protected].',
    answer:
      'The Head of Enforcement said that two suppliers were under formal investigation and a third, Halden Energy, had paid redress of £2.7m in July. Monthly returns are now asked for from everyone with over 50,000 accounts. On the second point she agreed with the Panel that there was more to do and that awareness is not where it should be; plain information to customers is something all suppliers ought to be giving.',
    asks: ['manner explicit', 'manner general'],
  },
  {
    question:
      'Deputy Mayor Ostrander asked [whether staff could confirm that the culvert on Concession 5 would be done this season], [what it was now expected to cost] and [how school buses would get round].',
    answer:
      'The Manager of Operations said the permit from the Conservation Authority has an in-water window that shuts on September 15 and there was nobody in the yard who would promise to make that. The quote for the box sections had come in at $214,000, up from $180,000; the road over the top would be priced by somebody else and he had nothing on that yet. Student Transportation has been given the dates and is splitting the Hollow run in two.',
    asks: ['polar implicit', 'quantity partial', 'manner explicit'],
    note: 'second: the box sections only',
  },
  {
    question: 'Mrs Petrou asked for [an instance of how pupil voice had changed something].',
    answer: `The seating by the science block, which was the School Council's own idea and came out of a walk round with the caretaker.`,
    asks: ['example explicit'],
  },
  {
    question:
      'Mr Whitelock asked [whether staff who speak up have suffered for it] and [how the Board would come to know].',
    answer:
      'The Freedom to Speak Up Guardian said that she had 128 cases in the year compared with 91. Of these, detriment was alleged in nine, and it was found to have occurred in two, both of which are with the Chief People Officer. The most common theme was behaviours. There are now champions in every division. She has a standing slot with the Chair every six weeks and reports in public twice yearly, with a question on detriment put to each person when a case closes.',
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question: 'A resident asked [what had been discussed with the landowner about the allotments].',
    answer: 'The Chair said negotiations were at a delicate stage and that nothing could be said in public.',
    asks: ['manner declining'],
  },
  {
    question:
      'The Committee asked [what proportion of education, health and care plans were issued within twenty weeks], [how this compared to neighbouring authorities] and [what would be different a year from now].',
    answer:
      'The Assistant Director said that timeliness had been poor and she would not try to dress it up. In September it was 34%, in October 41%. Eleven educational psychologist posts out of nineteen were filled. One of the three neighbours was at 56%, she had seen in the paper. As to a year ahead, there would be a wholly new way of working, with families at the heart, and the whole system pulling in one direction. She thought the Committee would see a real change, and thanked parents for the patience that they had shown.',
    asks: ['quantity explicit', 'manner partial', 'manner general'],
    note: 'second: one neighbour of three',
  },
  {
    question:
      'Regent Kowalczyk asked [why the parking structure came in $3.1 million over] and [how the gap would be met].',
    answer:
      'Vice President Amsel stated that rock was hit at eleven feet where the borings had shown clay. The auxiliary reserve closed the year at $22 million, which was well above the floor that the Board had set for it.',
    asks: ['reason explicit', 'manner implicit'],
    note: 'second: from the reserve, one supposes',
  },
  {
    question:
      'Ms Quaye said tenants on the heat network were frightened of their bills. [Would the tariff go up again in April]? [What help was there for those already in arrears]?',
    answer:
      'The Operations Director said that nobody was more conscious than he was of what people were going through. Gas had been bought forward for two winters, at 3.9p, so that the largest part of the cost did not move. A paper on the unit rate would be brought in February as it was every year. There was a hardship fund of £60,000, underspent, which clears up to £350 for a household, and repayment could be spread over three years. He asked Board members to spread the word.',
    asks: ['polar implicit', 'manner explicit'],
    note: 'first: cost fixed, so probably not; the rate itself is still to be set',
  },
  {
    question:
      'Cllr Maddocks asked [whether the public toilets at the Strand would be kept], [who was going to clean them] and [if the charge would go up from 20p].',
    answer:
      'They would, said the Mayor. It had been a long fight and he paid tribute to Cllr Tonkin. From April the lease is ours. The District had left a fair amount of equipment behind in the store, which was one thing to be thankful for, although the coin boxes were going back to them. There was to be a bit of a do with a ribbon.',
    asks: ['polar explicit', 'entity dodging', 'polar implicit'],
    note: 'third: without coin boxes no charge; it has to be inferred',
  },
  {
    question:
      'Asked by the community representative: [What is the plan for after-hours pathology at Dunmurra once the contract ends]? [Has the union been told]?',
    answer:
      '- Contract ends 30 June. It has been with the same provider since 2014.\n- An on-call scientist roster with point-of-care machines on the ward from 1 July, samples that cannot wait go by courier to Base.\n- There were 412 after-hours requests in 2023 and three in four of those were bloods.\n- The machines have been used at Yarrabah Creek for two years.\n- People and Culture has been across it throughout and the delegate sat on the roster working group.',
    asks: ['manner explicit', 'polar implicit'],
    note: 'second: a delegate in the working group: the union knows, it is not said in so many words',
  },
  {
    question: 'Asked [how the service prioritises when everybody says that theirs is urgent].',
    answer:
      'Triage on the day of receipt against four tests: risk to life, no heating or water, a child under two or someone over 75, and time already waited. Anything that meets two goes to a caseworker within five days.',
    asks: ['manner explicit'],
  },
  {
    question: 'Q: [Are there any safeguarding concerns regarding the new lettings] and [what checks are done]?',
    answer: `A: None. Hirers sign the policy, the caretaker is on site until they have left and the DSL has seen the clubs' own certificates.`,
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question:
      'Member Okonedo asked [what was the leakage figure for each of the three zones] and [what it costs us per megalitre].',
    answer:
      'The Asset Manager gave 19% for the Northern zone. The other two were being recalculated because of the boundary change. Cost per megalitre was not something that the Board has ever worked out.',
    asks: ['quantity partial', 'quantity ignorance'],
  },
  {
    question:
      'Lady Askham asked [whether the Trust had learned about the fault before or after the patient was harmed] and [what had been said to the family].',
    answer:
      'The Medical Director said that the alert from the manufacturer was dated 6 May and it had been logged by Medical Engineering upon the 9th. The procedure took place on the 22nd. The duty of candour letter had been sent, with an apology and the name of a contact, and the family were coming in on Thursday to go through it with the surgeon. An investigation was being led from outside the division and it would be inappropriate to prejudge what that found.',
    asks: ['entity implicit', 'manner explicit'],
    note: 'first: before, by comparing the dates; second: letter with an apology and a contact',
  },
  {
    question: 'Mr Sillence asked [by when plot holders had to have their sheds down].',
    answer: 'End of February, was the answer, and the Clerk would put a notice on the gate.',
    asks: ['time explicit'],
  },
  {
    question:
      'Alderwoman Priestley asked [how many of the ARPA dollars were still uncommitted], [what they would go to], and [if neighborhood groups would have a say].',
    answer: `Budget Director Sayegh said that all but $740,000 had been obligated by the deadline. He pointed out that the City had been recognized by the state league for the quality of its reporting. A list with 22 requests on it sits with the Mayor's office. A survey went out in May through the fourteen neighborhood associations and close to 1,900 people ranked the categories; tree canopy came out first, sidewalks second. Council has to vote on any appropriation in any event.`,
    asks: ['quantity explicit', 'entity general', 'polar implicit'],
    note: 'second: 22 requests, none chosen or named; third: they were surveyed, whether they get a say in these dollars is to be inferred',
  },
  {
    question: 'The President of the Union asked [if the counselling service would be cut].',
    answer:
      'The Chief Operating Officer said that the wellbeing of students was a priority for the University and would remain so. There had been a 40% rise in first appointments since 2019. No organisation could be immune from the need to live within its means, and every area would be asked to look at how it could do things in a different way. He commended the staff of the service, whom he had visited recently.',
    asks: ['polar general'],
    note: 'every area must look at itself: neither cut nor spared can be drawn from it',
  },
  {
    question:
      'Cllr Ashdown asked [when the sewer in Mill Street would be relined], [whether the road would have to be shut] and [who residents should ring if the smell came back].',
    answer: `The Network Manager said it had been held up by bats in the culvert, and the licence came only last week. Work is now to start on 4 March and take nine working days. It is done from the manholes with a van at each end and a stop-go board, so that cars, and the number 6, could still get by. Everybody in the street gets a card with the site supervisor's mobile on it.`,
    asks: ['time explicit', 'polar explicit', 'entity explicit'],
  },
  {
    question: `Governors queried [why so many Year 6 families had put St Cuthman's down as first choice], and [what was being done to find out].`,
    answer:
      'The Head honestly could not say; nobody had asked them. The Transition Lead is ringing round all thirty-one before the end of term with five questions that the governors on Admissions came up with.',
    asks: ['reason ignorance', 'manner explicit'],
  },
  {
    question:
      'Mr Duxbury asked [how much of the £2.6m for insulation had been spent], [whether it was on programme] and [how tenants were finding it].',
    answer:
      '£610,000 to period 8. The contractor had been slow in mobilising, the first two streets took seventeen weeks in place of eight, but they have since brought in a second crew and the team is hopeful. Out of 48 cards that came back 41 had ticked good or very good, and the moans were about scaffold left up over Christmas.',
    asks: ['quantity explicit', 'polar implicit', 'manner explicit'],
  },
  {
    question: 'The Committee asked [what the three main reasons for upheld complaints had been].',
    answer:
      'Delay came out at the top by a distance, the Head of Casework said, as it did each year. The rest were a mixed bag.',
    asks: ['reason partial'],
    note: 'one of three',
  },
  {
    question: 'Councillor Vasquez-Roy asked [if the splash pad would be accessible].',
    answer:
      'Director of Parks: there is no lip anywhere, the surface is poured rubber, two of the nozzles are at chair height and the button can be hit with an elbow. The wheelchair basketball club tried out the mock-up in May.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cllr Haworth referred to the case of a child of seven who had been left at the wrong stop. She asked [what had gone wrong], [what had been done to prevent it happening again] and for [an assurance that all escorts had been trained].',
    answer:
      'The Head of Passenger Transport apologised for what had happened. Safety of children was paramount. It was a relief crew on the day and the route card was from the previous term. Cards are now printed each Monday with a photograph, and the old ones are shredded. Refresher training was available to all escorts through the portal, covering safeguarding, first aid, epilepsy and moving and handling, and the feedback about it was very good. He would be writing to the family.',
    asks: ['reason explicit', 'manner explicit', 'assurance general'],
    note: 'third: training is available; that all have had it is not affirmed',
  },
  {
    question:
      'Mrs Cope asked [whether the hall would be available for the flower show on 9 August], and [what it would cost them this year].',
    answer:
      'The Bookings Secretary said the floor was being sanded and resealed and would be out of use from 28 July for three weeks. The school had a very nice hall, which was going to other groups at £85 for the day.',
    asks: ['polar explicit', 'quantity implicit'],
    note: 'first: the date falls in the closure, no doubt is left; second: the price of another hall to other groups, theirs may be inferred',
  },
  {
    question:
      'Prof Lindgren sought [assurance that deaths of people with a learning disability were not slipping through the mortality review].',
    answer: `The Chief Medical Officer did not believe that they were. A flag was put on the record by the liaison nurses, and the Medical Examiner's office now ran a weekly report against that flag; in the past two quarters 21 deaths were picked up, all of which were reviewed, and one of them would have been missed under the old system. There was always some risk that a person was not known to the liaison team. He thought it a fair challenge, and one that the Trust ought to be putting to itself.`,
    asks: ['assurance explicit'],
  },
  {
    question:
      'Cr Fitzsimons asked [what percentage of kerbside recycling ended up in landfill] and [what was being done about bins that have the wrong things in them].',
    answer:
      'The Manager Waste said that contamination was a challenge for every council and that most of what residents put in the yellow bin was recycled. There had been an officer who went round on collection day putting tags on, and residents had responded really well to her. That was grant money and it ran out in March.',
    asks: ['quantity general', 'manner implicit'],
    note: 'first: most is no bounded range; second: the tagging has ended with its grant, so nothing now, which is not said',
  },
  {
    question:
      '[Does the district intend to rehire the two reading specialists]? Also [what happens to the kids who were mid-program]?',
    answer:
      'Superintendent Crowe: postings went up Friday, both buildings. We had eleven applicants by this afternoon. The kids are with their classroom teachers and we are committed to every one of them reading at grade level, that has not changed and will not.',
    asks: ['polar explicit', 'manner explicit'],
    note: 'second: they are with their classroom teachers, bare but specific',
  },
  {
    question:
      'Dr Mwangi asked [what was meant by curriculum simplification in practice] and [how many modules would disappear].',
    answer:
      'The Pro-Vice-Chancellor (Education) said that it meant fewer, larger building blocks: twenty-credit modules in place of ten, a common first year inside each School, and optional modules run only when twelve or more have signed up. It was not helpful to think of it in terms of losing things, but as the question had been put, it came to between 110 and 120 out of the 410, every one of them optional. Students had been telling the University for several years that they felt over-assessed and there was good evidence that choice in itself did not make for satisfaction.',
    asks: ['manner explicit', 'quantity explicit'],
  },
  {
    question:
      'The Chair asked [if the contractor would be charged for the delay] and [how the site was being kept moving].',
    answer:
      'The Head of Assets said that the contract provided for damages of £1,500 a week and that a notice had been issued on 2 May. Their regional director now came to site every Wednesday with the clerk of works, and the list of what was outstanding was ticked off there and then. Residents of the first block had moved in and liked it.',
    asks: ['polar implicit', 'manner explicit'],
  },
  {
    question:
      'Question 4 (Ms R. Ballantine): [How many households in the Glenmorran district have been moved to prepayment without their consent since January], and [how many of these have since been moved back]?',
    answer:
      'The Authority takes the matter of prepayment very seriously. Following the events of last winter all suppliers have signed up to the Code, under which there must be ten attempts at contact, a site welfare visit, and a recording of the visit. In February we carried out a market compliance review which looked at twenty-eight firms and 1,900 files. Four suppliers were rated as having severe weaknesses and have given undertakings; compensation of £1.3 million has been paid to 7,400 customers so far, with an average of £176. The register of vulnerable customers now has 5.2 million entries. We have also provided funding to eleven advice offices, one of which is in Glenmorran, for a dedicated debt adviser, and would urge anybody who is worried to get in touch with them.',
    asks: ['quantity dodging', 'quantity dodging'],
    note: 'a full reply with nine figures, none of them for the district or for the two things asked',
  },
  {
    question: `Cllr Vickery asked for [the Mayor's opinion of the bypass] and [when the Town Council's formal response would be settled].`,
    answer:
      'She was for it, always had been, and said that anyone who lived in Bridge Street would be. Members would be told the date of the special meeting by email.',
    asks: ['opinion explicit', 'time deferred'],
  },
  {
    question:
      'A member of the public asked [where the mobile breast screening unit would stand while the car park at Glan Isaf was closed] and [whether there was a bus].',
    answer: 'Behind the rugby club from the 3rd, with the 44 stopping at the gate every half hour.',
    asks: ['entity explicit', 'polar explicit'],
  },
  {
    question:
      'Asked [whether the inspectorate had the staff to meet its own timetable], [how many services had gone more than three years without a visit] and [if unannounced visits were still made].',
    answer:
      'The Chief Inspector said that 31 inspectors had started since the summer, and another 18 were going through checks. It takes about six months for someone to be let out on their own. There were 212 services that had not been visited in five years. The new framework was being simplified, and the intention is that reports will be shorter. Nearly all of what was done in the care home sector last quarter was without warning, including at weekends. He was proud of what people had done.',
    asks: ['polar implicit', 'quantity partial', 'polar explicit'],
    note: 'first: not yet follows from trainees and 212 unvisited; second: only those beyond five years',
  },
  {
    question:
      'A governor asked [how the reading programme was chosen], [how many schools nearby use it] and [whether parents had been shown how to help].',
    answer:
      'The English Lead said that she had visited two schools which had different schemes, and the staff had voted after trying each for half a term with one class; the one that was chosen was dearer but the books were thought far better. She knew of four in the cluster. A workshop was put on in September and again in October in the evening, between them 63 came along, and there is a video for those who could not.',
    asks: ['manner explicit', 'quantity explicit', 'polar explicit'],
  },
  {
    question: 'Cllr Nunn asked [whether the Council had ever formally adopted the pond].',
    answer: 'Nobody present could recall, and the minute book for those years was at the record office.',
    asks: ['polar ignorance'],
  },
  {
    question:
      'The Chair noted agency spend was £1.2m over plan. [What are the drivers], [what controls exist] and [when does the Executive expect to be back on trajectory]?',
    answer:
      '- Medical agency is 70% of the overspend; vacancies in acute medicine, where 9 consultant posts of 22 are empty\n- Escalation beds have been open every day but six since April\n- Nurse agency is below plan for the fourth month\n- No shift above cap without an Executive signature; weekly panel chaired by the Deputy CEO; rates agreed across the three trusts in the system since July\n- A great deal of grip is being applied\n- Two consultants from overseas start in the New Year\n- Trajectory remains under review with the regional team and colleagues are realistic about the scale of what is needed',
    asks: ['reason explicit', 'manner explicit', 'time general'],
  },
  {
    question: 'Council asked [if other bidders had been considered] and for [the view of the Head of Physics].',
    answer:
      'It was a single tender, there being only the one firm that makes a magnet of that size. Professor Imrie had written to say that without it the group would be finished inside three years.',
    asks: ['polar explicit', 'opinion explicit'],
  },
  {
    question: 'Commissioner Friesen asked [what the rate impact would be on a typical farm account].',
    answer:
      'Staff replied that the average residential bill goes up by $4.12 a month, or 3.6%. General service customers see 3.9%. Farm accounts are billed on a different class and that analysis has yet to be run.',
    asks: ['quantity ignorance'],
    note: 'figures for the other classes; for farms it does not exist',
  },
  {
    question: 'Mr Penhale (traders) asked [why the market had been moved] and [if it would be going back].',
    answer:
      'The Market Superintendent said the setts had sunk by four inches on the north side and a lorry had nearly gone over. The County have it down for relaying in the autumn. He had heard from several stallholders that takings were better where they are now, by the church, and from others that they were not. It was their livelihood after all and all views would be listened to.',
    asks: ['reason explicit', 'polar general'],
  },
  {
    question: '[How many homes will need to be empty at any one time during the rewire]?',
    answer: 'Between six and nine, depending on how the decants fall.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Cllr Zaman asked [whether ambulances were still queueing outside the Royal Lowick], and [what was being done for patients who were fit to leave but had nowhere to go].',
    answer:
      'The Deputy Chief Executive replied that no crew had been held for over 15 minutes since the new bay had opened, and on most days they walked straight in. It had taken a lot of doing. The County had bought twelve beds at Ferncliffe until the end of March, and a social worker now sat in with the ward team at nine each morning to sort out who was going where. There had been a lot in the press which was hurtful to staff.',
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question: 'Members sought [assurance that the data breach of March could not happen again].',
    answer:
      'The Chief Executive said that lessons had been learned and everybody was now far more aware of their responsibilities in handling information. Data protection was not a tick-box exercise. It ran through all that the Authority did and the tone had to be set from the top, which he hoped he had.',
    asks: ['assurance general'],
  },
  {
    question:
      'Supervisor Ekholm asked [what the county will charge for plowing next season] and [whether the township could go elsewhere].',
    answer:
      'Highway Superintendent Braun expects $118 to $124 a lane mile; the exact figure will be given when the county signs with the salt supplier. Two private outfits looked at it in 2022 and both walked away.',
    asks: ['quantity explicit', 'polar implicit'],
    note: 'first: bounded range beside a deferral; second: others have declined, no is left to infer',
  },
  {
    question:
      'The staff governor asked [how the new marking policy works] and [whether the Head thought that it had cut workload].',
    answer:
      'The Deputy Head said that in place of written comments teachers use a whole-class feedback sheet, one page a week, and pupils correct in green. It came out of a visit to another school in the trust. A book look in November showed that it was being used in all year groups with the exception of one class, and the quality of pupil responses had been especially good in Year 4. The Head added that consistency between classes was now the thing to aim for, and that she would be doing another book look with the Link Governor after half term.',
    asks: ['manner explicit', 'opinion dodging'],
  },
  {
    question: 'Q7. [Could you tell residents what the service charge at Albion Wharf is made up of]?',
    answer: 'A full schedule will be circulated to all leaseholders following this meeting.',
    asks: ['quantity deferred'],
    note: 'a breakdown granted, not given',
  },
  {
    question:
      'The Lead Governor asked [which wards had the poorest food scores], [whether this had been brought up with the caterer] and [if he might join the next tasting].',
    answer:
      'Wards 4 and 11. The caterer had been in twice, once with the Chief Nurse. Midday on the Tuesday, in the seminar room, and he should bring an appetite.',
    asks: ['entity explicit', 'polar explicit', 'polar explicit'],
    note: 'third: invited to it, with time and place',
  },
  {
    question: 'Ms Farrant asked [why the reservoir had not been drawn on sooner], and [what had been learned].',
    answer:
      'The Board was reminded that the standing instruction is to use up the river licence first, as it is so much cheaper to pump, and keep Hallin Gap for the summer. The level was 91% on the day that the river was closed to us by the diesel spill. No customer had lost supply. The duty engineer had responded well and there had been a full debrief on the Friday, with good attendance, from which there was much to take away; for one, the intake alarm will ring in the control room in place of the gatehouse.',
    asks: ['reason explicit', 'manner explicit'],
  },
  {
    question: 'Cllr Stannard requested [an update on the cemetery extension].',
    answer:
      'The drainage test had failed in the lower third of the field. A revised layout with 210 plots had gone back to the Environment people, planning runs out in May, and the Clerk is asking for an extension of time.',
    asks: ['manner explicit'],
  },
  {
    question: 'Governor Stavropoulos asked [whether the law school would keep its separate admissions office].',
    answer: `The Provost said that was the Dean's call and she would not want to get ahead of him.`,
    asks: ['polar deflection'],
  },
  {
    question:
      'Dame Hilary asked [how many midwives had left in the year], [what they had said in their exit interviews] and [what the Trust intended to do about it].',
    answer:
      'The Director of Midwifery said it was 27 whole time equivalents, against 33 starters. Exit interviews were offered to every leaver but only eleven had taken one up; shift patterns had come up in eight of these and the cost of parking in five. It was a young workforce and there were always going to be people who went off to have families of their own or to see the world. Self-rostering had gone in on the two postnatal wards at the start of the month, as a trial, and she would like to see it on delivery suite as well. She was very proud of the team and of the way in which they had come through the inspection.',
    asks: ['quantity explicit', 'manner explicit', 'manner explicit'],
  },
  {
    question: 'Cllr Gedge asked [whether the defibrillator had been checked since it was vandalised].',
    answer: '',
    asks: ['polar unrecorded'],
  },
  {
    question:
      'Mr Szczepanski asked the Authority [how it had arrived at 4.1% as the allowed return], [what other regulators had allowed], and [whether there would be a chance to comment before it was final].',
    answer:
      'The Chief Economist said that there was a whole annex on this. In short, gearing at 55%, an equity beta in the middle of the range given by the advisers, and a nudge downward for the indexation of new debt. Rail had ended at 3.8% and airports at 4.4%, on different assumptions. The range of views in the responses had been wide: companies thought it too low, consumer bodies too high, which was perhaps not a bad place to be. Draft determination in June, eight weeks for comments, final in December.',
    asks: ['manner explicit', 'quantity explicit', 'polar explicit'],
  },
  {
    question: 'Councillor Achebe asked [whether any properties had been expropriated for the ramp].',
    answer:
      'Mr. Lavallée: Agreement was reached with all four owners at the table and nothing had to go to the tribunal.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Ms Ferreira-Lowe had visited the discharge lounge, and found nine people there at seven in the evening. [Is it staffed at that hour]? [Do they get a hot meal]? [Who decides that somebody can go home at that time of night]?',
    answer:
      'The Director of Operations thanked her for the visit. The lounge opens at 8am and closes at 8pm with two registered nurses and a healthcare assistant all the way through, that is a change from last winter. It had helped to bring forward the time of discharge by 50 minutes on average. Sandwiches, soup and hot drinks are on offer. Nobody should go home after 9pm unless they have asked to, and there had been four breaches of this rule in September. Transport was a constant headache and the contract was being re-let.',
    asks: ['polar explicit', 'polar implicit', 'entity dodging'],
    note: 'second: what is on offer is listed, whether it makes a hot meal is for the reader',
  },
  {
    question:
      'Trustee Abernathy asked the Superintendent [if he felt that the cell phone policy had been a success] and for [one or two examples of how schools had made it work].',
    answer:
      'He said it was early days. There were strong feelings on all sides, and the conversation that it had started in families was a valuable one. At Birch Hill phones go into a numbered pouch in homeroom, and the vice-principal walks the box to the office. Ridgemont had bought in board games for lunch, with chess being the one that took off. Teachers everywhere were doing their best with it.',
    asks: ['opinion general', 'example explicit'],
  },
  {
    question:
      'Cllr Rolfe asked [what the repairs to the clock had come to in all] and [whether the insurers had paid].',
    answer:
      'The Clerk said the clockmaker had had to send away for the escapement. It was keeping good time again, though one resident preferred it when it did not strike. The insurers had settled less the £250 excess.',
    asks: ['quantity dodging', 'polar explicit'],
  },
  {
    question:
      'Mrs Adcock asked [if the Association would put in a lift at Rowan House], as three tenants there could no longer manage the stairs, and [what would happen to them in the meantime].',
    answer:
      'The Director of Homes said she was very sorry to hear about the three tenants. Meeting the needs of an older population was one of the four pillars of the new strategy, and there was to be a review of all sheltered stock, block by block, during which accessibility would be looked at in the round. Lifts were expensive to fit and expensive to keep. The neighbourhood officer would call in on each of the three this week, and two ground floor flats at Hawthorn Court were being held back should any of them want to go there.',
    asks: ['polar general', 'manner explicit'],
  },
  {
    question: 'The Chair of the anglers asked [could the Board be certain that the fish pass would work at low flow].',
    answer:
      'Certain, no, the Fisheries Officer said, but one to the same drawings on the Tarrock has been counted for three summers and 412 sea trout went up it, 90 of these with the gauge under the red line.',
    asks: ['assurance explicit'],
  },
  {
    question:
      'The Education Officer asked [when the Main Library and the Law Library would be open again] and [what was available to students until then].',
    answer:
      'Law on 9 January, the Librarian said; with the Main Library it was down to the asbestos and she had long since stopped guessing. Study space for 340 is open in the Sports Hall and the Chapel till midnight, books are fetched on request twice a day, and there was a reciprocal arrangement with the City Library.',
    asks: ['time partial', 'manner explicit'],
  },
  {
    question:
      'A governor asked [why so few had gone on the residential] and [how the Head would see to it that nobody was left out next year].',
    answer: `It was £395 this year. The Head said the PTA had helped nine families. Next year's would be nearer home, two nights in place of four at £160, and could be paid for by the week from September. It had been a wonderful trip for those who went and the behaviour was remarked upon by the centre staff.`,
    asks: ['reason implicit', 'manner explicit'],
    note: 'first: the price stands there as if it were the reason',
  },
  {
    question:
      'The Board asked for [examples of where the sandbox had led to something on the market], [how much it costs to run] and [what would happen to it after the pilot].',
    answer:
      'The Head of Innovation said that 34 firms had come through in three cohorts. They say that what they value is the access to people who know the rules. Interest from abroad is strong; delegations from five countries had visited. It takes 6.5 staff, with the legal support on top of that. The pilot comes to its end in March. His own view was that it had been the making of the team, and he would be sad to see that dispersed.',
    asks: ['example dodging', 'quantity partial', 'manner implicit'],
    note: 'second: the staff it takes, no cost; third: an end and a dispersal can be heard in it, neither is stated',
  },
  {
    question:
      'Director Yamane asked [what happens to the Pine Flat clinic if the levy fails], [how many patients use it] and [whether staff had been told].',
    answer:
      'CEO Draper said the administration was focused on the levy passing and had had a great response at the forums in Pine Flat and Burnt Mill. Last year it saw 3,860 people, a third of whom have no other provider inside of forty miles. All fourteen employees had been in the second row at Burnt Mill, in their scrubs. The district cannot legally campaign.',
    asks: ['manner dodging', 'quantity explicit', 'polar implicit'],
    note: 'third: they sat in the forum, so they know; that they were told is not said',
  },
  {
    question:
      'Cr Bhandari asked [who approved the removal of the fig trees in Marsden Street] and [whether they would be replaced].',
    answer:
      'The General Manager took the first part on notice. Forty advanced brush boxes are growing on at the nursery and go in after Easter.',
    asks: ['entity deferred', 'polar explicit'],
  },
]
