import type { AnswerCase } from '../answer-case'

/** Questions of made-up passages in the manner of minutes, with their answers, labelled by people who did not know the rules: uncommon ways of asking. */
export const passagesThree: readonly AnswerCase[] = [
  {
    question:
      'Cllr Fenn asked [how many of the forty-two vacant PCSO posts would be filled before the end of the financial year].',
    answer:
      'The Commissioner replied that nineteen would be, those candidates having passed vetting for a February start.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Mr Waheed queried [why the remainder could not be advertised at once].',
    answer:
      'The Chief Finance Officer said that the posts were being held open to cover the shortfall in the pensions grant.',
    asks: ['reason explicit'],
  },
  {
    question:
      'In answer to a query from Councillor Okafor regarding [when the two aerial ladder platforms would reach the end of their lives],',
    answer:
      'the Chief Fire Officer advised that the one at Brackwater would be withdrawn in 2029 and the other in 2031.',
    asks: ['time explicit'],
  },
  {
    question: 'Councillor Lyle’s enquiry as to [the cost of replacing both]',
    answer:
      'was met with the comment that the market was volatile and that prices had moved considerably since the last tender.',
    asks: ['quantity general'],
  },
  {
    question:
      'Member Kowalchuk wondered [whether the overtime incurred at the Harvest Fair would be recovered from the organizers].',
    answer: 'Chief MacAllister indicated that an invoice for $48,000 had been sent in October and paid in full.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Member Singh believed the same should apply to the truck rally and inquired as to [what had been spent there].',
    answer: 'Deputy Chief Vandermeer did not have that figure with her but would report back in January.',
    asks: ['quantity deferred'],
  },
  {
    question: 'M. Oyelaran questioned [why letters to complainants were taking three months].',
    answer: 'Lt. P. Varga stated these can be long, and every case is different.',
    asks: ['reason general'],
  },
  {
    question: 'C. Stroud questioned [if a complainant may bring a friend to the appeal].',
    answer: 'J. Haskins stated only persons directly involved attend.',
    asks: ['polar explicit'],
  },
  {
    question: 'C. Stroud asked [if anyone remembered when the by-laws were last amended];',
    answer: 'nobody did.',
    asks: ['time ignorance'],
  },
  {
    question:
      'Mrs Rea raised the matter of scramblers on the Glenlark greenway and wished to know [what powers officers had to seize them].',
    answer:
      'The Inspector outlined that a machine could be taken under the antisocial driving provisions once a warning had been given, and that four had been lifted since Easter.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr McAleer, while welcoming this, sought [assurance that the greenway would be patrolled over the summer].',
    answer: 'It was confirmed that it would.',
    asks: ['assurance partial'],
  },
  {
    question: '• The Chair asked for [an expected delivery date for the custody suite refurbishment].',
    answer: 'The Assistant Commissioner explained that it awaited the outcome of the drainage survey.',
    asks: ['time general'],
  },
  {
    question: '• In response to a Member’s plea [that the dashboard be printed in colour],',
    answer: 'the Commander agreed to supply colour copies in future. (2)',
    asks: ['polar explicit'],
  },
  {
    question: 'Cllr Tully asked [was there any truth in the talk that Ballycorrig station would close at night].',
    answer:
      'Superintendent Lacey said she could not comment on the roster review while it was before the Commissioner.',
    asks: ['polar declining'],
  },
  {
    question:
      'Deputy Shiels asked [how many Gardaí were attached to the district at present] and [how that compared with 2019].',
    answer:
      'The Chief Superintendent told the meeting that there were 61, and that the figure moved up and down from month to month.',
    asks: ['quantity explicit', 'quantity general'],
  },
  {
    question:
      'Cllr Tully, coming back in, put it to the Superintendent that people living out by the lake had been told on the phone that no car was free; [what was a widow in her eighties to do in that case]?',
    answer:
      'Superintendent Lacey advised that 999 should be rung in every case, and that the Drumlish car could be sent where the Ballycorrig car was tied up.',
    asks: ['manner explicit'],
  },
  {
    question: 'Comm. DiMeo asked [if Engine 3 is back yet].',
    answer: 'Chief said the pump part is backordered.',
    asks: ['polar implicit'],
  },
  {
    question: 'Comm. Pruitt asked [what the loaner is costing].',
    answer: '$1,150 a week, per Clerk.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Chairwoman Landry wants to know [who signed for the loaner], since it never came before the Board.',
    answer: 'Chief will find out and get back.',
    asks: ['entity deferred'],
  },
  {
    question:
      'RA expressed disquiet at grade 1 attendance times in the north of the county and wanted to understand [what lay behind them].',
    answer:
      'IB put it down to two things: the closure of the Ashby Road bridge, and a quarter of the response team being student officers.',
    asks: ['reason explicit'],
  },
  {
    question: 'Having asked in addition for [sight of the improvement plan],',
    answer: 'RA was told by LQ that it would come to the May meeting.',
    asks: ['manner deferred'],
  },
  {
    question: 'Councillor Muir having enquired as to [the reasons for the rise in secondary fires],',
    answer: 'Mr Petrie attributed it to a dry April and to wheelie bins left out at the Harbour flats.',
    asks: ['reason explicit'],
  },
  {
    question:
      'Councillor Laidlaw intimated that constituents in Strathorrin had waited eleven minutes for an appliance, and asked [if this was within the expected standard].',
    answer: 'Mr Petrie intimated that there was no national standard for attendance times.',
    asks: ['polar implicit'],
  },
  {
    question:
      'Question\nCan the Authority say [whether Thornmere fire station will keep its second pump after the consultation] and, if not, [where the nearest one would be]?',
    answer: 'Response\nThe consultation closes on 9 June and every option will then be weighed against the risk plan.',
    asks: ['polar general', 'entity dodging'],
  },
  {
    question: 'By way of supplementary, Mr Upjohn asked [whether Members had visited Thornmere].',
    answer: 'The Chair replied that seven of the eighteen had done so in March.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Canon Webb found it difficult to see [how consent could be called free where the officer asking for it carried a Taser].',
    answer:
      'DS Holt responded that officers were trained to tell people, before anything else, that they might refuse.',
    asks: ['manner explicit'],
  },
  {
    question:
      'It was put to her by Imran Sattar that an audit of consent searches would settle the matter; [had one been considered]?',
    answer: 'She replied that a dip sample of forty records was to be drawn in September.',
    asks: ['polar explicit'],
  },
  {
    question: 'Dr Lyall asked [whether the Committee might see the findings],',
    answer: 'and T/Ch Supt Dunning was content for them to be shared.',
    asks: ['polar explicit'],
  },
  {
    question:
      'The Chair challenged officers to [explain the absence of any deadline, even a provisional one, against four of the red recommendations].',
    answer: 'The Chief Finance Officer accepted that this was unsatisfactory.',
    asks: ['reason general'],
  },
  {
    question: 'Pressed by Mrs Nambiar on [when dates would be supplied],',
    answer: 'she committed to having them in place by 30 November.',
    asks: ['time explicit'],
  },
  {
    question:
      'Ms Teague asked for [the Head of Internal Audit’s impression of the culture of financial control in the Force].',
    answer:
      'He was not in a position to give one until the payroll review had reported, and would return to the question then.',
    asks: ['opinion deferred'],
  },
  {
    question:
      'Mrs Nambiar recalled that a count of the stores at Hexley Road had found eleven radios missing, and asked [what had been done since] and [whether all eleven had been traced].',
    answer:
      'ACC Heslop said that the stores had been moved behind a second locked door in November. The radios were of an older type and had little value.',
    asks: ['manner explicit', 'polar dodging'],
  },
  {
    question: 'Queried [if the 2.4 appliance would be swapped before harvest].',
    answer: 'CESM advised the build slot is confirmed for August, delivery in September.',
    asks: ['polar implicit'],
  },
  {
    question: 'Questioned [the status of the standpipe on Dunnart Road].',
    answer: 'Taken on notice.',
    asks: ['manner deferred'],
  },
  {
    question: 'CBFCO enquired [who held the keys to the fire tower].',
    answer: 'Cr Strachan believed the ranger did.',
    asks: ['entity explicit'],
  },
  {
    question: 'DR – [Do detained women have to ask for hygiene packs or are they offered]?',
    answer: 'NB – Offered at booking-in and again every morning.',
    asks: ['entity explicit'],
  },
  {
    question: 'EC – The clock in cell 9 has been wrong since July; [can someone please fix it]?',
    answer: 'NB – Reported to estates.',
    asks: ['polar implicit'],
  },
  {
    question: 'MF – [What happens when no appropriate adult can be found overnight]?',
    answer: 'NB – It is a national problem and one we share with every force in the region.',
    asks: ['manner general'],
  },
  {
    question: 'Cllr Barlow asked Group Manager Rudd [how many hydrants in the old town had failed inspection].',
    answer: 'Returning to Cllr Barlow’s point, GM Rudd had found the figure in his papers: 27 out of 310.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Cllr Nwosu asked Sgt Keane [whether the e-scooter pilot had led to more collisions].',
    answer: 'Sgt Keane said three had been recorded, against none the year before the pilot.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Mr. Whitefeather spoke to the number of calls attended on reserve land and said families there did not feel heard. He asked [what was being done].',
    answer: 'The Chief Constable said relationships mattered enormously to him personally and that his door was open.',
    asks: ['manner general'],
  },
  {
    question:
      'Ms. Boulanger pushed further: [was there a liaison officer], and [had that officer been to the band office]?',
    answer: 'Insp. Mackie confirmed Cst. Ross had been appointed in May.',
    asks: ['polar explicit', 'polar dodging'],
  },
  {
    question: 'Several residents wanted to know [why the 101 line had left them waiting].',
    answer:
      'PS Donnelly was sympathetic but pointed out that call handling was run from headquarters, to whom complaints should be addressed.',
    asks: ['reason deflection'],
  },
  {
    question: 'A lady from Cobden Terrace asked [who could lock the alley gates at dusk].',
    answer:
      'PCSO Marsh thought the council held the only key.\n\nJoseph Adeyemi added that it was Mr Dobbs in the parks team.',
    asks: ['entity explicit'],
  },
  {
    question:
      'COMMISSIONER ZHAO: Chief, the response times for the Bayline district went up by forty seconds. [What’s driving that]?',
    answer:
      'CHIEF SWEENEY: Thank you, Commissioner. Two things. The ramp closure on Third, and we’ve got a probationary class in the cabs.',
    asks: ['reason explicit'],
  },
  {
    question: 'COMMISSIONER ZHAO: And [when do you see it coming back down]?',
    answer: 'CHIEF SWEENEY: I would hope before too long.',
    asks: ['time general'],
  },
  {
    question:
      'Reference was made to the delay in replacing the cameras at Tre-felin and information was requested on [the timescale for the works], on [whether the existing columns could be re-used], and on [who would monitor the pictures].',
    answer:
      'It was explained that specifications were still being drawn up and no timetable could be given. The columns had been tested and would be used again.',
    asks: ['time ignorance', 'polar explicit', 'entity dodging'],
  },
  {
    question: 'It was asked [why parish councils had not been told].',
    answer: 'An apology was tendered for the oversight.',
    asks: ['reason implicit'],
  },
  {
    question:
      '21.1 Cllr Rehman referred back to his question at the September meeting about the cost of the new radio masts, to which he had not had a reply. He asked again [what the cost was], and [why it had taken three months to tell him].',
    answer:
      '21.2 The Deputy Commissioner apologised. The sum was £2.3m, and the delay arose because the letter had gone to the old council address.',
    asks: ['quantity explicit', 'reason explicit'],
  },
  {
    question: '21.4 The Chair asked [that in future replies be copied to the clerk].',
    answer: 'The Deputy Commissioner agreed.',
    asks: ['polar explicit'],
  },
  {
    question: 'Cllr Demir, who lived near the underpass, enquired [whether the lighting there had been mended],',
    answer: 'which the Community Safety Manager confirmed it had, on 12 January,',
    asks: ['polar explicit'],
  },
  {
    question: 'and [when the graffiti would be dealt with],',
    answer: 'to which she could give no date, the contractor having gone into administration.',
    asks: ['time ignorance'],
  },
  {
    question:
      'Trustee Escobar asked Finance Manager Reece [what the ambulance billing collection rate was last quarter] and [what neighboring districts were getting].',
    answer:
      'Ms. Reece walked the Board through the billing cycle, explaining that claims go first to the insurer, then to the patient, and that Medicaid pays slowest of all. She added that the vendor had been very responsive.\n\nTrustee Farrell thought the neighboring districts were around 60 percent.',
    asks: ['quantity dodging', 'quantity explicit'],
  },
  {
    question: 'Ms Deeny asked [what proportion of spit guards used last year had been used on under-eighteens].',
    answer:
      'ACC Lusk replied that it was 6%, that the human rights adviser would carry out the review, and that Members would of course be kept fully sighted.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Dr Kane asked [when the policy would next be reviewed], and [by whom].',
    answer:
      'ACC Lusk replied that it was 6%, that the human rights adviser would carry out the review, and that Members would of course be kept fully sighted.',
    asks: ['time dodging', 'entity explicit'],
  },
  {
    question:
      'The Chairperson reminded Members that the Board had written in June about the state of the cells at Ardglen Lane. No reply had been received, and he invited the Service to [say why], and to [give an account of the works carried out].',
    answer:
      'Ch Supt Ormond regretted that the letter had been filed with the estates correspondence and had not been seen by anybody until last week. As to the works, six cells had been replumbed and the exercise yard roofed; the remaining four would be done by Hallowe’en.',
    asks: ['reason explicit', 'manner explicit'],
  },
  {
    question: 'Cllr Orme said it would be helpful to know [if the ward figures could be broken down by street].',
    answer:
      'Jade Pillai did not think that possible under data protection rules, though she could offer them by postcode sector.',
    asks: ['polar explicit'],
  },
  {
    question: 'The board asked [if the rescue boat was used more than Brush 4].',
    answer: 'Chief Amdahl reported the boat had been out eleven times and the truck six.',
    asks: ['polar explicit'],
  },
  {
    question:
      'The board then asked [that he reword the section on when the vice chief takes the IC vehicle], as three days was too long.',
    answer: 'Chief will bring a new draft in April.',
    asks: ['polar explicit'],
  },
  { question: 'Roger wondered [what paint would run].', answer: 'Nobody had a price.', asks: ['quantity ignorance'] },
  {
    question: '[Is there a cell available in Drumkeel station], and [what happens to prisoners when there is not]?',
    answer:
      'Supt. Mulrooney: There is one, but it is out of commission since the flood. Prisoners are brought to Carrowmoyle.',
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question: '[Would the Superintendent consider a checkpoint at the school on Mondays]?',
    answer: 'Supt. Mulrooney: The roads policing unit decides where checkpoints go.',
    asks: ['polar deflection'],
  },
  {
    question:
      'In reply to Cllr Ransome, who had asked for [three examples of what had changed since the culture review],',
    answer: 'Mr Ingram cited the independent reporting line.',
    asks: ['example partial'],
  },
  {
    question:
      'Cllr Ffoulkes sought [clarification of the grievance figures in Table 4], which did not appear to tally with those on page 11.',
    answer: 'Miss Adair would check and report back.',
    asks: ['manner deferred'],
  },
  {
    question: 'Cllr Loe asked [if any station had still to receive the training].',
    answer: 'Three had.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Commissioner Lindgren asked Capt. Ferrante [whether the officers in the Alder Street shooting had returned to duty].',
    answer: 'Capt. Ferrante said she was not able to discuss an open investigation.',
    asks: ['polar declining'],
  },
  {
    question: 'Vice-Chair Rowe asked Director Keller [how many complaints were over the one-year mark].',
    answer: 'Director Keller asked whether he meant by calendar year or from the date of intake.',
    asks: ['quantity clarification'],
  },
  {
    question:
      'Mrs Bull was concerned that night-shift officers were driving home exhausted and asked [what the Force did about it].',
    answer:
      'Dr Monroe conceded that little had been done until now. A rest room was to open at Marlgate in the spring and taxis could already be claimed after sixteen hours.',
    asks: ['manner explicit'],
  },
  {
    question: 'Mr Seth-Jones was curious to learn [whether the taxis were being used].',
    answer: 'They were not, the Superintendent admitted, nobody having been told of them.',
    asks: ['polar explicit'],
  },
  {
    question: 'Lachie queried [whether permits had been issued on fuel moisture readings two weeks old].',
    answer: 'Jo said readings were now taken every Monday, so that could not happen again.',
    asks: ['polar implicit'],
  },
  {
    question: 'Carol asked [who to ring on a weekend].',
    answer: 'Jo: the 0800 number in the first instance, then the duty officer.',
    asks: ['entity explicit'],
  },
  {
    question:
      'Cllr Tunney spoke at length about the Saturday market, where stallholders had taken to sweeping up needles before they could set out their goods; was this what ratepayers expected in this day and age? She asked the Commissioner directly [when she had last walked through the market] and [what she was doing about it].',
    answer:
      'The Commissioner said that she had every sympathy with the traders. She had met their association on 3 March and had since paid for two wardens to start at six on market days.',
    asks: ['time dodging', 'manner explicit'],
  },
  {
    question: 'Leo Strang asked [what contingency existed for strike action].',
    answer:
      'He was told that 120 resilience staff were under contract and that the army was not being relied upon.\n\nACFO Vaughan added that twelve appliances could be crewed.',
    asks: ['manner explicit'],
  },
  {
    question: 'Mina Farouk asked [if any of them would come from the on-call stations],',
    answer: 'and was assured that none would.',
    asks: ['polar explicit'],
  },
  {
    question: 'The Chair asked the Treasurer [the cost of the contract];',
    answer: 'he quoted £410,000 a year.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Mrs Hebden had given notice of two questions. (1) [Had the speed watch kit been repaired]? (2) [What became of the man who was selling door to door in Vicarage Lane]?',
    answer:
      'PC Lister answered as follows. (1) It had not; a new battery was on order. (2) He had been spoken to and had produced a pedlar’s certificate, so no offence was committed.',
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question: 'Chief Kubiak asked the Trustees [which of the two bids they preferred].',
    answer: 'Trustee Ferris favored Tri-County Diesel, since it can turn a truck around in a day.',
    asks: ['entity explicit'],
  },
  {
    question: 'Trustee Bellamy asked Attorney Rosen [if the Township was bound to take the low bid].',
    answer: 'He advised it was not, so long as the reasons are put in the minutes.',
    asks: ['polar explicit'],
  },
  {
    question: 'Ms Sesay sought [an explanation of the £6m movement between the Q2 and Q3 forecasts].',
    answer:
      'DCC Boyle advised that the position was a complex one, with a number of moving parts, and that finance colleagues across the organisation were working hard to understand it.',
    asks: ['reason general'],
  },
  {
    question: 'Mr Plumb asked [if the Authority could be confident in the year-end figure].',
    answer: 'DCC Boyle considered that it could.',
    asks: ['assurance partial'],
  },
  {
    question: 'Ms de Groot asked [what the spend had been month by month].',
    answer: 'The Chair ruled that this be taken in the private session.',
    asks: ['quantity deferred'],
  },
  {
    question:
      'Ms Lowry was worried about her mother, who could not manage stairs: if the alarm went, [was she to stay put or be carried down]?',
    answer: 'Station Manager Okoro said that she should stay put.',
    asks: ['entity explicit'],
  },
  {
    question: 'Mr Aziz asked [why in that case there was a waking watch].',
    answer: 'Bridget Maher said that this came out of the engineer’s report, which found gaps in the riser cupboards.',
    asks: ['reason explicit'],
  },
  {
    question: 'Mr Aziz then asked [when the gaps would be filled].',
    answer: 'Works were programmed, he was told, subject to the insurers.',
    asks: ['time general'],
  },
  {
    question: 'Bailie Tosh asked [how the division was preparing for the new football season].',
    answer:
      '- A planning officer has been seconded from Greenholm.\n- Talks with both clubs take place weekly.\n- Pyrotechnics remain the chief worry.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Rennie noted that residents of Mill Brae were hemmed in on match days and asked [if a permit scheme was coming].',
    answer: '- This is one for the roads authority.',
    asks: ['polar deflection'],
  },
  {
    question:
      'Mrs Noor warmly welcomed the extra officers but raised the question of experience, asking [what share of response constables had under two years’ service].',
    answer: 'The Commissioner acknowledged that it was a young workforce.',
    asks: ['quantity general'],
  },
  {
    question: 'Not content with this, Mrs Noor [repeated her question].',
    answer: 'The Commissioner believed it to be a little under 40% but would let her have the exact figure.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Turning to a separate issue, Cllr Bircham sought [the Commissioner’s view of the proposal to merge the three control rooms],',
    answer: 'which the Commissioner thought premature.',
    asks: ['opinion explicit'],
  },
  {
    question: 'OS asked [how long digital downloads were taking].',
    answer: 'JT – median now 19 days, was 64.',
    asks: ['time explicit'],
  },
  {
    question: 'OS: [are victims told how long]?',
    answer: 'JT – yes, at first contact and again at 14 days.',
    asks: ['polar explicit'],
  },
  {
    question: 'OS pressed PA on [whether the new team was fully staffed].',
    answer: 'PA – getting there.',
    asks: ['polar implicit'],
  },
  {
    question:
      'Mr Crouch asked management to [confirm that no further day-crewed stations would be closed in this plan].',
    answer: 'DCFO Emsley said that he could give that commitment.',
    asks: ['polar explicit'],
  },
  {
    question: 'Ms Pine asked [whether the same held for control].',
    answer: 'DCFO Emsley preferred not to be drawn ahead of the Home Office announcement.',
    asks: ['polar declining'],
  },
  {
    question: 'Members questioned [whether false alarms at the hospital were still rising]',
    answer: 'and heard that these had fallen by a third after the detectors were changed.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Could the Director of Finance [explain why agency spend had doubled], [how long it would go on], and [what the unit cost of an agency call handler was by comparison with a permanent one]? So ran a question lodged in advance by Mr McPhee.',
    answer:
      'Mr Tudor explained that it had doubled because thirty-one permanent handlers left for the new rail control centre. He expected it to go on until December. Unit costs would be circulated.',
    asks: ['reason explicit', 'time explicit', 'quantity deferred'],
  },
  {
    question: 'It was queried [how soon naloxone could be put in hostels].',
    answer: 'It was in all of them already, Dr Hume said.',
    asks: ['time explicit'],
  },
  {
    question: 'It was further queried, by the fire representative, [whether crews might carry it];',
    answer: 'this was felt to be worth exploring.',
    asks: ['polar general'],
  },
  {
    question: 'Probation asked [how prison leavers were covered through the week].',
    answer: 'Noted that there is a gap at weekends.',
    asks: ['manner partial'],
  },
  {
    question: 'Vice Chair Arce requested that the Undersheriff [explain the policy on pursuits in school zones].',
    answer:
      'Undersheriff Trask read the policy into the record: no pursuit on school days between 7 and 4 except for a violent felony.',
    asks: ['manner explicit'],
  },
  {
    question: 'Member Nakamura followed up on [how often that exception was used].',
    answer: 'Undersheriff Trask stated he’d have to pull the numbers and email them.',
    asks: ['quantity deferred'],
  },
  {
    question:
      'The Panel was of the view that a 6.4% rise in the precept would be hard to defend on the doorstep and looked to the Commissioner to say [what would be lost at 4%].',
    answer:
      'The Commissioner listed the rural crime team, the school liaison officers and the replacement of the Newbridge boat.',
    asks: ['manner explicit'],
  },
  {
    question: 'Prof. Roper wished [to be satisfied that the reserves were adequate].',
    answer:
      'The Chief Finance Officer was satisfied that they were: at 4.1% of net budget they exceeded the 3% floor set by the auditor.',
    asks: ['assurance explicit'],
  },
  {
    question:
      'Cllr Evans enquired [who would pay for the shared boat’s fuel] and invited the Commissioner to reflect on [whether the public had been fairly consulted].',
    answer:
      'The Commissioner replied that each of the two forces would, half and half. On consultation he could only observe that 2,100 people had filled in the form, which was as many as in any earlier year.',
    asks: ['entity explicit', 'opinion implicit'],
  },
  {
    question: '(Ald. Haskell: [does the 14 include the parking lot wrecks]?',
    answer: 'Chief: no, state road only)',
    asks: ['polar explicit'],
  },
  { question: 'Ald. Fontaine – “[How long has it been]?”', answer: '– Six weeks.', asks: ['time explicit'] },
  {
    question: 'Cllr Hart asked [whether the mounted section would be retained].',
    answer: 'Ch Supt Frayne said that it would.',
    asks: ['polar explicit'],
  },
  {
    question: 'He asked [how many horses there were].',
    answer: 'She answered that there were eight, with a ninth in training.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Cllr Dean asked [where the stables would move to when Canal Yard was sold].',
    answer: 'Ch Supt Frayne was unable to say at this stage.',
    asks: ['entity ignorance'],
  },
  {
    question:
      'Dr Quilty asked the Assistant Commissioner to [give an example of a case in which the new juvenile diversion panel had made a difference].',
    answer: 'He described a fifteen-year-old from Clonvale who had been kept in school after a shoplifting spree.',
    asks: ['example explicit'],
  },
  {
    question: 'Mr Cleary asked [how the panel’s success was measured].',
    answer:
      'Ms Dunne said that this was a key focus for the organisation and that a robust framework was being embedded.',
    asks: ['manner general'],
  },
  {
    question: 'Brian asked [whether the eleven were all in one ward].',
    answer: 'Insp Greaves: no, three wards.',
    asks: ['polar explicit'],
  },
  {
    question: 'Marcia asked [could the panel see the footage for each].',
    answer: 'Insp Greaves would have to take advice on that and let her know.',
    asks: ['polar deferred'],
  },
  {
    question:
      'Regarding the tower at Scarwick, [the condition of which] had been raised by Councillor Sowerby at the site visit,',
    answer: 'Members were advised by the Head of Estates that it was structurally sound but would need repainting.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Clarification having been sought by Councillor Peverell on [whether the phone mast rental would cover this],',
    answer: 'it was confirmed that it would do so twice over.',
    asks: ['polar explicit'],
  },
  {
    question: 'The Deputy Chief Fire Officer, on being asked [whether it was ever used],',
    answer: 'said it was used every Tuesday.',
    asks: ['polar explicit'],
  },
  {
    question: 'Commissioner Maldonado inquired about [the reason for the drop in the clearance rate].',
    answer:
      'Chief Brandt deferred to Analyst Soto.\n\nMs. Soto explained the state changed how it counts cases closed by exception, which took 212 off the books.',
    asks: ['reason explicit'],
  },
  {
    question: 'Commissioner Archer inquired [if the rate would have risen on the old count].',
    answer: 'Ms. Soto believed it would have been flat.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Mr Abiola said that he had sat on the Panel for six years and had each year been told that the estate strategy was nearly ready.\n\nHe reminded the Commissioner that eleven front counters had closed in that time without a single public meeting. In the circumstances he thought it not unreasonable to ask for two things: [a date for publication], and [an undertaking that no more counters would go before then].',
    answer:
      'The Commissioner understood the strength of feeling. Counters aroused it everywhere. She would not be closing any more of them ahead of the strategy.',
    asks: ['time dodging', 'polar explicit'],
  },
  {
    question: 'Devon asked about blue-light phones – [do they still work], [does anyone check]?',
    answer: 'Sgt. Nuñez: all but two, and a cadet tests them on the first of the month.',
    asks: ['polar explicit', 'polar explicit'],
  },
  {
    question: 'Devon asked [why are armed officers at the farmers market].',
    answer: 'Sgt. Nuñez said that’s set by the city.',
    asks: ['reason deflection'],
  },
  {
    question: 'Prof. Reinholt asked [could we get the use of force numbers before, not after, the meeting].',
    answer: 'Sgt. Nuñez nodded.',
    asks: ['polar explicit'],
  },
  {
    question: '[To what, Cllr Bakare asked, did the Borough Commander attribute the fall in knife-point robbery]?',
    answer:
      'The Commander was cautious: one quarter did not make a trend. If pushed, he would point to the weapons arch at the station.',
    asks: ['reason explicit'],
  },
  {
    question: '[Had it been paid for by the borough], Cllr Frayling wondered?',
    answer: 'It had not.',
    asks: ['polar explicit'],
  },
  {
    question: '[Would it stay after March], he went on?',
    answer: 'That, said the Commander, rested with the transport operator.',
    asks: ['polar deflection'],
  },
  {
    question: 'Matters arising: Mr Bright asked [what had come of the letter to the bus company].',
    answer: 'The Chair said that there had been no reply.',
    asks: ['manner explicit'],
  },
  {
    question: 'Mrs Moore asked [if PC Tolland would speak to the school about parking].',
    answer: 'PC Tolland said she had done so last week and the head would put a notice in the newsletter.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cllr Yeo took issue with the statement on page 6 that burglary had halved, since the table beside it showed a fall of a fifth, and asked [which was right].',
    answer: 'The table, came the reply.',
    asks: ['entity explicit'],
  },
  {
    question: 'He enquired [how the error had got through].',
    answer: 'Mr Thapar stated that all reports underwent a rigorous process of quality assurance.',
    asks: ['manner dodging'],
  },
  {
    question: 'Mr Kulkarni and Lady Teal both asked [what was being done about facial images of people never charged].',
    answer: 'Officers explained that a deletion exercise had begun in May and that 70,000 had gone.',
    asks: ['manner explicit'],
  },
  {
    question: 'To Councillor Gough’s question of [how a person might apply for their own to be removed],',
    answer: 'Ms Sawle replied that a form was on the website and a reply was due in thirty days.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Lady Teal, returning to the figures, could not reconcile the 70,000 with the 92,000 in the covering note and was minded to ask [where the rest were].',
    answer: 'Supt Neary undertook to establish this and to write to all Members before the recess.',
    asks: ['entity deferred'],
  },
  {
    question:
      'The Chair asked [whether the supplier had been paid a bonus for the exercise], as had been reported in the press, and [what the total outlay now stood at].',
    answer: 'No bonus had been paid, the Superintendent said; the press report was about another force.',
    asks: ['polar explicit', 'quantity dodging'],
  },
  {
    question: 'Cllr Bello sought [an assurance that lithium battery fires were being planned for].',
    answer:
      'Assurance was given that every appliance now carried a blanket and that crews had drilled with one at Easter.',
    asks: ['assurance explicit'],
  },
  {
    question: 'Cllr Stroud was anxious to hear [what landlords were being told about them], and [by whom].',
    answer: 'Ms Lunt explained the licensing fees for houses in multiple occupation, which had not gone up since 2021.',
    asks: ['manner dodging', 'entity dodging'],
  },
  {
    question:
      'Councillor Oyelaran asked [how many garden waste subscriptions had lapsed since the charge rose in April].',
    answer: 'Ms Keeble replied that 1,140 households had not renewed, of which about a third had moved away.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Councillor Whitcombe asked [whether a hardship rate had been considered].',
    answer: 'The Head of Waste said it had, but Cabinet had rejected it in February on grounds of cost.',
    asks: ['polar explicit'],
  },
  {
    question: 'He then asked [what such a rate would have cost].',
    answer: 'Mr Sandhu did not have the figure with him and would circulate it.',
    asks: ['quantity deferred'],
  },
  {
    question:
      'In answer to a query from Dr Sneddon regarding [the age of the theatre ventilation plant at Corrie Hospital],',
    answer: 'Mr Baillie advised that two of the five units dated from 1994 and the rest from 2011.',
    asks: ['quantity explicit'],
  },
  {
    question: 'On the matter of [their replacement], raised by Mr Farquhar,',
    answer: 'it was explained that a bid had gone to the Capital Group in May and that its outcome was not yet known.',
    asks: ['manner explicit'],
  },
  {
    question: 'Q: [Why has persistent absence in Year 4 doubled since the autumn]?',
    answer: 'A: Four families took extended leave overseas in January. Each child has since returned.',
    asks: ['reason explicit'],
  },
  {
    question: 'Q: [What will be done if they go again next year]?',
    answer: 'A: The attendance policy is clear and parents know what is expected of them.',
    asks: ['manner general'],
  },
  {
    question: 'Governor challenge: [Is the breakfast club reaching the pupils who need it]?',
    answer: 'A: It is. Of the 31 who attend, 22 are eligible for the pupil premium.',
    asks: ['polar explicit'],
  },
  {
    question:
      "Una MacAskill: The timetable was withdrawn with nine days' notice. [Who took that decision], and [was the minister told beforehand]?",
    answer:
      'Isobel Tennant: I am grateful for the question, because I know how strongly the communities feel. The winter was exceptionally hard on the vessels and our crews worked around the clock. I want to put on record my thanks to them.',
    asks: ['entity dodging', 'polar dodging'],
  },
  {
    question: 'Una MacAskill: With respect, I asked [who took the decision].',
    answer: 'Isobel Tennant: I did, on the advice of our marine superintendent.',
    asks: ['entity explicit'],
  },
  {
    question: "It was asked [what happened to a young person's laptop when they changed school].",
    answer: 'It was confirmed that the device belonged to the child and moved with them.',
    asks: ['manner explicit'],
  },
  {
    question: 'The Panel also wished to know [the number placed more than 20 miles from home],',
    answer: 'to which Mr Rooke answered that it stood at 43, down from 51.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Cllr. Geraghty queried [when the footpath at Rathclare would be finished].',
    answer:
      'In reply to the Members, the Director of Services stated that the contractor was due back on site in the first week of June and would be done by the 20th. The wall belonged to the adjoining landowner, who was responsible for it.',
    asks: ['time explicit'],
  },
  {
    question: 'Cllr. Ní Dhuibhir sought clarification as to [who was liable for the broken wall at the same location].',
    answer:
      'In reply to the Members, the Director of Services stated that the contractor was due back on site in the first week of June and would be done by the 20th. The wall belonged to the adjoining landowner, who was responsible for it.',
    asks: ['entity explicit'],
  },
  {
    question: '- [Whether the pool at Marlbridge would have to close for the retiling]',
    answer: "– the Assistant Director's answer was that it would be shut for eleven weeks from 6 January.",
    asks: ['polar explicit'],
  },
  {
    question: '- [How swimming lessons would continue in the meantime],',
    answer:
      'the Executive Member replying that talks were going well and that everybody understood the importance of lessons.',
    asks: ['manner general'],
  },
  {
    question: '• [What is the risk to income if T Level numbers fall short in September]?',
    answer: 'Grant of up to £210k would be clawed back the following spring.',
    asks: ['manner explicit'],
  },
  {
    question: '• [Is the transport subsidy reaching students from the valleys]?',
    answer: 'Take-up has been encouraging and the college is working hard to promote it.',
    asks: ['polar general'],
  },
  {
    question: '• [Could governors see the take-up figures by campus]?',
    answer: 'These will follow with the minutes.',
    asks: ['quantity deferred'],
  },
  {
    question: 'BT challenged [whether the reduction was real or simply reflected under-reporting].',
    answer: 'CH responded that the incident audit in May had found no missing reports.',
    asks: ['entity implicit'],
  },
  { question: 'ME asked SK [if he shared that confidence];', answer: 'he did.', asks: ['polar explicit'] },
  {
    question:
      'Mr W Danvers, Wattle Flat – Would Council advise [the total spent on legal fees in the quarry matter] and [whether it intends to appeal]?',
    answer: 'The General Manager took the question on notice.',
    asks: ['quantity deferred', 'polar deferred'],
  },
  {
    question:
      'Mrs Ottley, Pine Creek, asked [why the Dawes Road causeway had been closed since February] and [when it would reopen].',
    answer:
      'The Director Infrastructure advised that the culvert had been undermined by the flood; design work was progressing.',
    asks: ['reason explicit', 'time general'],
  },
  {
    question:
      'Councillor Pask feared that the new permit zone would push commuters into Albion Street and asked [what would be done about it].',
    answer:
      'Returning to the point about Albion Street, the Parking Manager said that displacement surveys would be taken in the third and sixth months, and the zone could then be extended by order.',
    asks: ['manner explicit'],
  },
  {
    question: 'Senator BRIGHT: [How many of the 40 gauging stations are working today]?',
    answer: 'Mr Wojcik: Thirty-one are transmitting. Six are down for maintenance and three were lost in the fires.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Senator BRIGHT: And [how much have you spent on the three that burned]?',
    answer: 'Mr Wojcik: I will have to take that on notice, Senator.',
    asks: ['quantity deferred'],
  },
  {
    question: 'Senator BRIGHT: Secretary, [do you think the river is being managed blind]?',
    answer: 'Dr Poole: I would not accept that. Flow is also measured by satellite and by two field crews.',
    asks: ['opinion explicit'],
  },
  {
    question:
      'Mrs Ogunleye sought assurance [that the overdue recommendation on creditors would be closed by year end].',
    answer: 'The Head of Internal Audit offered that assurance.',
    asks: ['assurance partial'],
  },
  {
    question: 'Cllr Barras wished to be told [on what evidence];',
    answer:
      'Ms Vance pointed to the new matching software, live since 4 October, which had cleared 600 of the 640 items.',
    asks: ['manner explicit'],
  },
  {
    question: 'Mr Nkemelu picked up on the gap for boys in Year 2. [What was causing it]?',
    answer: 'She felt that fine motor skills were weak on entry and that this cohort had missed a year of nursery.',
    asks: ['reason explicit'],
  },
  {
    question: '[Would the new handwriting scheme put that right]? the Chair wondered.',
    answer: 'WA: too early to say.',
    asks: ['polar ignorance'],
  },
  {
    question:
      '[How many council homes stood empty on 1 November], and [how many of them had done so for more than a year]?',
    answer:
      'Reply: There were 212 empty homes on that date. I pay tribute to our contractors, who work in all weathers.',
    asks: ['quantity explicit', 'quantity dodging'],
  },
  {
    question:
      'By way of a supplementary question, Councillor Osman asked [if the Cabinet Member would apologise to the 4,000 families on the list].',
    answer: 'Councillor Rudge said he would not take lectures from a party that had built nothing in eight years.',
    asks: ['polar dodging'],
  },
  {
    question: 'Councillor Catt asked Miss Petrou directly [how she would deal with queues on the pavement].',
    answer: 'She said two door staff would be posted outside from 10 p.m. and a telephone number given to neighbours.',
    asks: ['manner explicit'],
  },
  {
    question: 'A resident, Mr Haigh, queried [whether bottles would be tipped into the bins at night];',
    answer: 'Mrs Swann pointed out that a condition in Annex 3 forbade this between 11 p.m. and 7 a.m.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Thereafter Cllr Moffat enquired with regard to the 14 patients waiting for guardianship orders, specifically [what the longest wait had been],',
    answer: 'in response to which the Chief Officer intimated that one person had been waiting 211 days.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Mr Pirie, having heard the reply, questioned [if the Board had any power to intervene].',
    answer: 'The Chief Officer was clear that it had none, the matter resting with the Sheriff Court.',
    asks: ['polar explicit'],
  },
  {
    question: 'Dr Elgin, in seeking to understand [the cost],',
    answer: 'was told by Mr Gall that each bed day came to £412.',
    asks: ['quantity explicit'],
  },
  {
    question:
      '3.4 The Board, mindful of criticism in Parliament, asked for [a date by which the findings of the metering investigation would be published].',
    answer:
      '3.5 The Executive explained the complexity of the evidence, which ran to some 90,000 documents, and expected to conclude in due course.',
    asks: ['time general'],
  },
  {
    question: '3.6 Dr Sarpong probed [whether additional staff would help].',
    answer: 'Mr Pickard thought not: the constraint was disclosure by the company.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Ms Beattie reported on the winter survey of halls. She asked, on behalf of residents, [for the heating to be on before 7 a.m.] and for somebody to say [why the boiler replacement had slipped].',
    answer:
      'The Principal undertook to speak to the accommodation office about the first.\n\nOn the second, the Director of Estates had been told that the supplier was in administration, and was re-tendering.',
    asks: ['polar deferred', 'reason explicit'],
  },
  {
    question: 'A member of the public asked [whether the Council was aware of the fallen willow by the ford].',
    answer: 'The Clerk said that it was, and the tree surgeon was booked for Thursday.',
    asks: ['polar explicit'],
  },
  {
    question:
      'A second spoke about the state of Church Lane, which was worse than ever, and [wanted two more bins there].',
    answer: "Cllr Vokes said the parish had spent this year's bin money by September.",
    asks: ['polar implicit'],
  },
  {
    question: 'Q41 Farida Malik: [Can you give us one example of a recommendation you have implemented in full]?',
    answer:
      'Philip Sturrock: We take every recommendation extremely seriously and there is a great deal of work going on across the business.',
    asks: ['example general'],
  },
  {
    question: 'Q42 Farida Malik: [One example].',
    answer:
      'Anne-Marie Doyle: If I may, the platform gap signage at Penhale was replaced in July, exactly as the inspector set out.',
    asks: ['example explicit'],
  },
  {
    question: 'Q43 Chair: [Why did it take three years]?',
    answer: 'Philip Sturrock: That is really a question for the infrastructure owner.',
    asks: ['reason deflection'],
  },
  {
    question:
      'Sunita Bhatt referred to Table 2 and the growth in independent placements, and queried [the average cost].',
    answer:
      'Ray Holm explained that it varied enormously with need, that no two children were alike, and that the market was a difficult one.',
    asks: ['quantity general'],
  },
  {
    question: 'Pete Garrod asked [if an average could nevertheless be worked out for the next meeting].',
    answer: 'Officers agreed.',
    asks: ['polar explicit'],
  },
  {
    question: 'Des Mullane questioned [the need to fell the macrocarpas],',
    answer: 'with Ms Ferris replying that three had been found to be hollow.',
    asks: ['reason explicit'],
  },
  {
    question: 'Pania Rewi asked [if the timber could go to the marae],',
    answer: 'a suggestion the Reserves Manager would look into.',
    asks: ['polar deferred'],
  },
  {
    question:
      'The Chairperson queried [how the slip at Whale Point was being monitored] and [whether the road was safe for the school bus].',
    answer: 'It was noted in reply that survey pins were read each Friday.',
    asks: ['manner explicit', 'polar dodging'],
  },
  {
    question: 'Mrs Olawale asked for [the number of operations cancelled on the day in the last quarter].',
    answer:
      'Dr Fallow did not have this to hand.\n\n[Post-meeting note: 118 operations were cancelled on the day between October and December.]',
    asks: ['quantity explicit'],
  },
  {
    question: 'Mr Brough enquired as to [the reasons for such cancellations],',
    answer:
      'and it was reported that lack of a critical care bed was by far the most common, followed by patients being unwell.',
    asks: ['reason explicit'],
  },
  {
    question:
      'Mr Whitlow wondered [whether the Fund was over-exposed to a handful of American technology shares] and [what the proportion was].',
    answer:
      'Ms Lindqvist gave an account of the years since 2020, of the rise of passive investing and of the importance of taking a long view.',
    asks: ['polar dodging', 'quantity dodging'],
  },
  {
    question: 'Cllr Desai thanked her but pressed for [the figure],',
    answer:
      'whereupon the Head of Pensions stated that 19% of equities were in seven companies against a benchmark of 22%.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Concern was raised by Ms Rowntree [that the cap on agency rates was being ignored at some sites];',
    answer:
      'assurance was given that every trust had applied it since 1 September and that no shift had been booked above it.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mr Akande could not see from the paper [what happened to the apprentices once they qualified].',
    answer: 'Mrs Corr apologised for the omission: of 64 finishing in the summer, 59 had been kept on as Band 5 staff.',
    asks: ['manner explicit'],
  },
  {
    question: 'Councillor Fitch asked him [what the ridge height would be].',
    answer: '8.2 metres, he said, which was 40 centimetres lower than the house next door.',
    asks: ['quantity explicit'],
  },
  {
    question:
      "Councillor Dorling, thinking of visibility at the access, queried [whether the hedge was within the applicant's control];",
    answer: 'officers clarified that it was not.',
    asks: ['polar explicit'],
  },
  {
    question: 'Trustee Kowalchuk inquired about [bus cancellations in January].',
    answer: 'Superintendent Mboya noted that service had been cancelled on six days, all of them for freezing rain.',
    asks: ['manner explicit'],
  },
  {
    question: 'Trustee Singh followed up, inquiring as to [how families without a car had managed].',
    answer: 'Superintendent Mboya indicated that administration did not collect this.',
    asks: ['manner ignorance'],
  },
  {
    question: 'Trustee Boyce inquired [whether it should],',
    answer: 'and Director Haldane committed to bringing back a report in the spring.',
    asks: ['opinion deferred'],
  },
  {
    question:
      'Ms Priddle challenged: 38 against 12 in the same period last year – [was the new behaviour system working]?',
    answer:
      'The Principal replied that repeat suspensions had halved and that the staff survey was better than at any time in five years.',
    asks: ['polar implicit'],
  },
  {
    question:
      "Nia Lovell: Can I ask [how confident you are that the minor injuries unit will reopen overnight before Easter]? And can you tell us [how many nurses you're short]?",
    answer:
      "Gareth Mostyn: I'm not going to be drawn on Easter, because I've done that before and let people down. On nurses, we're seven short out of 22, and four start in February.",
    asks: ['assurance declining', 'quantity explicit'],
  },
  {
    question: 'Huw Pritchard: [So it could be after Easter].',
    answer: 'Gareth Mostyn: It could.',
    asks: ['polar explicit'],
  },
  {
    question: 'Eleri Vaughan: Diolch. Before we finish, [could you send us the travel-time analysis]?',
    answer: "Gareth Mostyn: Of course; you'll have it by Friday.",
    asks: ['polar explicit'],
  },
  {
    question: '(i) [Would the second appliance at Holme be withdrawn]?',
    answer: 'It would not.',
    asks: ['polar explicit'],
  },
  {
    question: '(ii) [What had the overtime ban cost in the spring]?',
    answer: 'The Treasurer put this at £86,000.',
    asks: ['quantity explicit'],
  },
  {
    question: '(iii) [How many on-call firefighters had left since the pay award]?',
    answer: 'The exit data was being looked at and there was no room for complacency.',
    asks: ['quantity general'],
  },
  {
    question: '(iv) [Could a cadet unit be set up at Easterby]?',
    answer: 'Cadets were a credit to the Service wherever they had been tried.',
    asks: ['polar general'],
  },
  {
    question: 'On being asked by Councillor Merrow [whether callers were told their place in the queue],',
    answer: 'Mr Tindle confirmed that they were,',
    asks: ['polar explicit'],
  },
  {
    question: 'and on being asked by the same Member [what the longest wait had been that month],',
    answer: 'he gave it as 52 minutes, on the morning the bills went out.',
    asks: ['quantity explicit'],
  },
  {
    question: '[how many had hung up], when Councillor Staines put that question to her.',
    answer: 'Mrs Culpin was unable to say',
    asks: ['quantity ignorance'],
  },
  {
    question: 'Cllr Lomas asked Mr Tranter [why eight blocks had no working door entry].',
    answer:
      'He believed the contract had lapsed.\n\nMs Frith corrected this: the contract was in place but the parts were on back order.',
    asks: ['reason explicit'],
  },
  {
    question: 'Cllr Sewell asked [who was checking on vulnerable residents in the meantime], and [how often].',
    answer: 'Tenancy Services confirmed that the community wardens were doing so.',
    asks: ['entity explicit', 'quantity dodging'],
  },
  {
    question:
      'IC noted that 14 of the 20 milestones were rated amber and invited TM to say [which of them kept him awake at night].',
    answer: 'TM advised that it was the laboratory system: the supplier had missed two dates.',
    asks: ['entity explicit'],
  },
  {
    question: 'LS wanted to understand [what this meant for patients].',
    answer: 'There was no harm recorded to date, TM said, though results reached GPs a day later than they should.',
    asks: ['manner explicit'],
  },
  {
    question: 'MR queried [the mitigations in place].',
    answer: 'These were described in the annex, she was told.',
    asks: ['manner deferred'],
  },
  {
    question: 'Commissioner Ruiz asks [if propane tanks will be allowed within ten feet of the library wall].',
    answer: 'Tibbets says the fire marshal signs off on that, not the Commission.',
    asks: ['polar deflection'],
  },
  {
    question: 'Commissioner Falk asks [how late the food trucks may stay].',
    answer: 'Nine on weekdays, eleven on Fridays.',
    asks: ['time explicit'],
  },
  {
    question:
      'Petrosky says he is more worried about sanitation and asks [how many restrooms the ordinance calls for].',
    answer: 'Tibbets says it calls for none.',
    asks: ['quantity explicit'],
  },
  {
    question: '12. Ms Fairley was keen to learn [how a farm came to be chosen for a visit].',
    answer: '13. The Chief Inspector said that selection was risk-based, as it should be in any modern inspectorate.',
    asks: ['manner general'],
  },
  {
    question: '14. Mr Goss, who had asked the same thing a year ago, [hoped for rather more than that].',
    answer:
      '15. Dr Venter then described the four factors in the model: species, stocking density, past breaches and complaints.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Mrs Lisle put three points to the Director: [what the average caseload was in the assessment team]; [whether any worker there held more than 25 cases]; and [what support was offered to newly qualified staff].',
    answer:
      'Mr Quill answered that newly qualified social workers carried a protected caseload of 12, met a practice educator every fortnight and had one study day a month. Caseloads overall were coming down.',
    asks: ['quantity general', 'polar dodging', 'manner explicit'],
  },
  {
    question: 'Councillor Ofori reiterated [the second point].',
    answer: 'The Director conceded that four workers did.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Mr Spence would like to see the 20 mph signs put up before the schools go back; [could Cllr Petrie find out the date]?',
    answer: 'Cllr Petrie to ask Roads and report back.',
    asks: ['time deferred'],
  },
  {
    question:
      'Miss Noble again raised the bus shelter. Nothing has been heard since March and she asks [who is actually responsible for it, the Council or the operator].',
    answer: 'Cllr Petrie: the operator owns the shelter, the Council cleans it.',
    asks: ['entity explicit'],
  },
  {
    question: 'Ms Fane asked [if the College would settle the Hartnell claim].',
    answer: 'Mrs Marlow advised that it would not be right to say anything while proceedings were active.',
    asks: ['polar declining'],
  },
  {
    question: 'Dr Obi asked [what provision had been made in the accounts]',
    answer: 'and was referred to note 17.',
    asks: ['quantity deferred'],
  },
  {
    question: 'The Chair said that he, for one, wanted to know [how it had come to this].',
    answer:
      'Mr Sykes accepted that the complaint should have been escalated in 2021 and was not, because the post of case manager had been left vacant.',
    asks: ['reason explicit'],
  },
  {
    question: 'Shabnam Qadir AM: [What are you doing about route 38]?',
    answer: 'Lewis Fenn: Do you mean the diversion or the frequency?',
    asks: ['manner clarification'],
  },
  {
    question: 'Shabnam Qadir AM: The frequency. [Why is it down to two an hour]?',
    answer: 'Lewis Fenn: Because we lost eleven drivers to the tram and have replaced four.',
    asks: ['reason explicit'],
  },
  {
    question: 'Joan Alder AM (Chair): And if you make that permanent, [will you consult]?',
    answer: 'Lewis Fenn: There is a statutory duty to consult, and we will meet it.',
    asks: ['polar explicit'],
  },
  {
    question:
      "In the course of the Principal's report Mrs McAteer interjected to ask [whether the counselling service would survive the loss of the grant],",
    answer: 'Dr Quigg being of the view that it would, for one year, from reserves.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mr Donnan enquired about [the number of siblings]',
    answer: 'and learned that 33 of the 141 fell into that category.',
    asks: ['quantity explicit'],
  },
  {
    question: 'It was requested [that future reports show emissions by building rather than by directorate].',
    answer: 'Mr Ludlow accepted this.',
    asks: ['polar explicit'],
  },
  {
    question:
      "Cllr Pryke commented on the fleet figures, which he found hard to reconcile with last year's, and requested [an explanation].",
    answer: 'The discrepancy arose because leased vans had been counted for the first time.',
    asks: ['reason explicit'],
  },
  {
    question: 'A further request, from Cllr Bage, for [the number of those vans that were electric]',
    answer: 'could not be met at the meeting.',
    asks: ['quantity ignorance'],
  },
  {
    question:
      'Dr Nwosu suggested that mothers might be asked about their experience six weeks on rather than on the day of discharge. [Had that been tried]?',
    answer: 'Sr Reeve said that it had, in 2022, with a response rate of 8%.',
    asks: ['polar explicit'],
  },
  {
    question:
      'The Chair asked Mr Budd to confirm [the number of complaints re-opened], and [whether a common theme had emerged].',
    answer: 'Mr Budd: 11 re-opened in the quarter; themes to follow in the annual report.',
    asks: ['quantity explicit', 'polar deferred'],
  },
  {
    question:
      'Mr Naidoo wanted clarity on [why R40 million had been returned to the Treasury when clinics had no water]. He also wanted to know [if anyone had been held accountable].',
    answer:
      'Dr Khumalo thanked the Members for their robust engagement. The under-spending was owing to the late approval of the boreholes tender. The districts were Umvazi, Ngele and Port Harrow. Consequence management was a priority for the Department.',
    asks: ['reason explicit', 'polar general'],
  },
  {
    question: 'Ms van Wyk asked [which three districts had not submitted plans].',
    answer:
      'Dr Khumalo thanked the Members for their robust engagement. The under-spending was owing to the late approval of the boreholes tender. The districts were Umvazi, Ngele and Port Harrow. Consequence management was a priority for the Department.',
    asks: ['entity explicit'],
  },
  {
    question:
      'Mr Hardcastle asked [if it was not a disgrace that the mobile library had been off the road since Easter].',
    answer: 'The Cabinet Member did not think so: a replacement had been hired within the week.',
    asks: ['opinion explicit'],
  },
  {
    question: 'Mrs Stroud asked [when the repaired vehicle was expected back].',
    answer: 'The Cabinet Member said shortly.',
    asks: ['time general'],
  },
  {
    question: "Mrs Stroud asked [whether 'shortly' meant this year],",
    answer: 'and Mr Yelland said that he would certainly hope so.',
    asks: ['polar general'],
  },
  {
    question: 'A question was posted in the chat by a tenant asking [how damp reports were prioritised].',
    answer:
      'Kit Lawley read out the three categories for those in the room: emergency, within 24 hours; urgent, within seven days; routine, within 28.',
    asks: ['manner explicit'],
  },
  {
    question: 'AG: And [are those times met]?',
    answer: 'KL: 97% for emergencies, lower for the rest.',
    asks: ['polar implicit'],
  },
  {
    question: 'NS was asked for [the figure for routine jobs]',
    answer: 'and promised it by Friday.',
    asks: ['quantity deferred'],
  },
  {
    question:
      'The Leader read out a question from Councillor Rusk, who had sent apologies, namely [whether the reserve would fall below the £9m minimum at any point in the three years].',
    answer: 'Ms Dyer said that it would not; on current assumptions the lowest point was £9.3m, in 2027/28.',
    asks: ['polar explicit'],
  },
  {
    question: 'Councillor Wyatt asked [how sensitive that was to the pay award];',
    answer: 'the Section 151 Officer said one per cent on pay was worth £0.7m,',
    asks: ['quantity explicit'],
  },
  {
    question: 'A question was raised over [the safety of the temporary classroom in high winds].',
    answer: 'Governors were reassured that it had been anchored and inspected on 3 November.',
    asks: ['assurance explicit'],
  },
  {
    question: 'Asked by Mrs Osei [whether parents would be told],',
    answer: 'Mr Wray said a letter had gone home that afternoon.',
    asks: ['polar explicit'],
  },
  {
    question:
      '26.1 Cllr Dobbie asked for confirmation [that food waste collections would begin on 1 April in both districts].',
    answer:
      '26.2 The Joint Waste Manager reported that Norbeck would start on that day, the vehicles having been delivered and the crews recruited.',
    asks: ['polar partial'],
  },
  {
    question: '26.3 Cllr Dobbie asked [when the other district would follow].',
    answer:
      '26.4 The Joint Waste Manager regretted that vehicles for Southmere were on order but that he had been given no delivery date.',
    asks: ['time ignorance'],
  },
  {
    question:
      'Senator Rose Gilhooly: I thank Mr. Frawley for his opening statement. My own county has lost 19 foster families in two years. [What does he put that down to]? [Has the agency spoken to a single one of them]?',
    answer:
      'Mr. Declan Frawley: The allowance stood still for 14 years while the cost of everything went up; that is the heart of it. I would also pay tribute to the families who have stayed.',
    asks: ['reason explicit', 'polar dodging'],
  },
  {
    question: 'Senator Rose Gilhooly: [And the second question]?',
    answer: 'Mr. Declan Frawley: Exit interviews are offered in all cases.',
    asks: ['polar general'],
  },
  {
    question: 'Cllr Tan asked [what proportion of Year 10 pupils had tried it].',
    answer: 'Ms Lyne: 27%, from the 2023 survey.',
    asks: ['quantity explicit'],
  },
  {
    question: '[Was that rising]? asked the same Member.',
    answer: 'She could not say, this being the first year that pupils had been surveyed.',
    asks: ['polar ignorance'],
  },
  {
    question:
      "Mr Crome, a member of the public, submitted the following: '[Will the Board publish the fire risk assessment for the Beeches]? [If not, why not]?'",
    answer:
      'The Chief Executive thanked Mr Crome for his question. The Trust took its duties on fire safety very seriously, had invested £3.1m in compartmentation and worked closely with the fire service.',
    asks: ['polar dodging', 'reason dodging'],
  },
  {
    question: 'The Chair asked Mr Crome [whether that answered his question].',
    answer: 'Mr Crome said that it did not.',
    asks: ['polar explicit'],
  },
  {
    question: 'Budget monitoring – RO query re £14k overspend on supply staff over the winter: [is it recoverable]?',
    answer: 'PM: in part, insurance will pay from day 4 onward.',
    asks: ['polar explicit'],
  },
  { question: 'KT – [any other claims in the pipeline]?', answer: 'None.', asks: ['polar explicit'] },
  {
    question: 'Mr D GRECH: [Was the business case for the second berth ever finished]?',
    answer: 'Mr LINDEMAN: Yes. It was finalised in August last year.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mr D GRECH: [What benefit-cost ratio did it show]?',
    answer: 'Mr LINDEMAN: That is cabinet-in-confidence and I am not able to disclose it.',
    asks: ['quantity declining'],
  },
  {
    question: 'Mrs I FORDE: In your own professional view, [is the berth needed]?',
    answer:
      'Mr LINDEMAN: Trade through the port has grown at four per cent a year for a decade, and we are turning ships away.',
    asks: ['opinion implicit'],
  },
  {
    question: 'Ms Penfold asked Members [which of the four topics they wished to examine first].',
    answer: 'Members opted for bus passes.',
    asks: ['entity explicit'],
  },
  {
    question: "Councillor Garland asked Mr Roe [if the consultants' report would be ready in time for that review]",
    answer: 'and was advised that it would not, the draft being expected only in September.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Mr Horrocks said that he had spent a morning in the discharge lounge. Patients had waited up to five hours for medicines, and the pharmacist on duty had been covering three wards.\n\nHe asked [what was being done to shorten the wait] and [whether weekend cover would be put in place].',
    answer:
      'The Chief Operating Officer replied:\n- A second dispensing robot had been ordered and would be working by the end of July.\n- Prescriptions were now to be written the evening before discharge.',
    asks: ['manner explicit', 'polar dodging'],
  },
  {
    question:
      'Councillor Dewhurst pressed the Cabinet Member on [whether the youth club had been told of the sale before the notice appeared].',
    answer: 'Councillor Strood maintained that there had been extensive engagement.',
    asks: ['polar general'],
  },
  {
    question: '[Pressed again] by Councillor Onuoha,',
    answer: 'he acknowledged that it had not: the club had found out from the newspaper.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Queries were raised concerning [the cost of the new website], [the date on which it would go live] and [the arrangements for Welsh].',
    answer:
      'Ms Crewe reported that the site had cost £48,250, against a budget of £50,000.\n\nThe Secretary anticipated a launch before too long; the third matter would be covered under item 9.',
    asks: ['quantity explicit', 'time general', 'manner deferred'],
  },
  {
    question: 'Invited by the Chair to say [whether small operators would pay more],',
    answer: 'he confirmed that any operator with fewer than ten vehicles would pay £15 less.',
    asks: ['polar explicit'],
  },
  {
    question: 'Dr Stowe did not follow [why the discount stopped at ten].',
    answer: 'It was a matter of what the old system could count, the Director said.',
    asks: ['reason explicit'],
  },
  {
    question: 'Ms Lyall supposed [that could be changed]?',
    answer: 'It could, Mr Dunbar said, at the next release in May.',
    asks: ['polar explicit'],
  },
]
