/** A question, its answer, and for every ask its type and reply: what nobody would dispute. */
export const plainVerdicts: readonly (readonly [question: string, answer: string, ...asks: string[]])[] = [
  // A yes or a no.
  ['Has the gate at Mill Lane been mended?', 'Yes, on 4 May.', 'polar explicit'],
  ['Has the gate at Mill Lane been mended?', 'Not yet.', 'polar explicit'],
  ['Will the library open on Sundays?', 'It will, from September.', 'polar explicit'],
  ['Cllr Ward asked whether the pool would reopen.', 'The Director confirmed that it would.', 'polar explicit'],
  ['Is there a waiting list for allotments?', 'No. There are three plots free at Eastfield.', 'polar explicit'],
  ['Cllr Ward asked if the slides could be shared.', 'The Director agreed to send them.', 'polar explicit'],
  ['Cllr Ward asked if the slides could be shared.', 'No response was provided.', 'polar unrecorded'],
  ['Will the station be sold?', 'That is a matter for the Commissioner.', 'polar deflection'],
  ['Was the officer dismissed?', 'It would not be appropriate to comment on an individual case.', 'polar declining'],
  ['Cllr Ward asked whether the gate could be mended.', 'The Director agreed to look into it.', 'polar deferred'],
  ['Cllr Ward asked if she would look into the gate.', 'The Director agreed to look into it.', 'polar explicit'],
  ['Did the firm break its contract?', 'It would not be our practice to discuss contracts.', 'polar declining'],
  ['Will the bus service continue?', 'Members will receive an update once the review has finished.', 'polar deferred'],
  [
    'Is the new rota working?',
    'Do you mean the one for the control room or the one for patrols?',
    'polar clarification',
  ],
  ['Will the patrol be kept on for the summer?', 'It will depend on resources.', 'polar general'],
  ['Will the patrol be kept on?', 'It will, though numbers depend on resources.', 'polar explicit'],
  ['Which way is the opinion leaning?', 'It is too early to comment on the opinion itself.', 'entity declining'],
  [
    'Cllr Ward asked why speeding drivers were not prosecuted.',
    'The Commissioner advised that she could not direct the Chief Constable on operational matters.',
    'reason deflection',
  ],
  [
    'Cllr Ward asked what the effect of the closure had been.',
    'The Director agreed to provide visitor data and said that there had not been a significant rise since the closure, although Friday evenings were busier.',
    'manner explicit',
  ],
  [
    'Cllr Ward asked what the effect of the closure had been.',
    'The Director agreed to provide visitor data.',
    'manner deferred',
  ],
  [
    'Cllr Ward asked who was investigating the leak.',
    'The Clerk stated that it was being dealt with by Leyburn Council; he could not comment further while it was going on.',
    'entity explicit',
  ],
  // A number.
  ['How many pupils were excluded last year?', 'Fourteen, two of them twice.', 'quantity explicit'],
  ['How many pupils were excluded last year?', 'None.', 'quantity explicit'],
  ['What did the consultants cost?', 'They cost £41,500 including travel.', 'quantity explicit'],
  ['How many beds are closed?', 'We do not hold that figure.', 'quantity ignorance'],
  [
    'How many calls were abandoned?',
    'I do not have the number with me but will send it to the clerk.',
    'quantity deferred',
  ],
  ['How many calls were abandoned?', 'Call handling is taken extremely seriously.', 'quantity general'],
  // A time and a name.
  ['When will the bridge be finished?', 'In the last week of August.', 'time explicit'],
  ['When will the bridge be finished?', 'As soon as possible. Work is ongoing.', 'time general'],
  ['Who signed the contract?', 'The Head of Procurement, Mrs Laine.', 'entity explicit'],
  // A cause, a way, an instance, a view, an assurance.
  [
    'Why was the clinic moved?',
    'Because the lease ran out in March and the landlord wanted double.',
    'reason explicit',
  ],
  ['Why was the clinic moved?', 'I am not able to say why.', 'reason ignorance'],
  [
    'What is being done about fly-tipping on the Moor Road?',
    'Two cameras went up in June, and six people have been fined since at £400 each.',
    'manner explicit',
  ],
  [
    'What is being done about fly-tipping on the Moor Road?',
    'We are committed to tackling it and continue to work closely with partners.',
    'manner general',
  ],
  ['Could you give an example?', 'For example, the Fenton Street garages were cleared in a day.', 'example explicit'],
  // In parts.
  [
    'Can you confirm that the project is on time, what it has cost and how many people it will employ?',
    'Yes, it is on time. It has cost £2.3m so far. Work is ongoing with partners on the jobs.',
    'polar explicit',
    'quantity explicit',
    'quantity general',
  ],
  ['Why were there no minutes, and who was there?', '', 'reason unrecorded', 'entity unrecorded'],
  // By the letters of the parts, by the clauses of a sentence, and under a condition that the answer before rules out.
  [
    '(a) How many allotments are free? (b) What is the rent? (c) Will more be laid out?',
    '(a) Eleven, all at Eastfield. (b) It is £38 a year. (c) No.',
    'quantity explicit',
    'quantity explicit',
    'polar explicit',
  ],
  [
    'How many boats were checked, what did it cost and will it be done again?',
    'a) 61 b) £9,400 c) Yes',
    'quantity explicit',
    'quantity explicit',
    'polar explicit',
  ],
  [
    '(a) How many drains were cleared? (b) When were they last surveyed?',
    '(a) and (b) These figures are not held by the Council.',
    'quantity ignorance',
    'time ignorance',
  ],
  ['Has the roof of the pavilion been mended and, if not, why not?', 'It has.', 'polar explicit', 'reason explicit'],
  [
    'Was a review held and, if so, who led it?',
    'No review was held. There was no need for one.',
    'polar explicit',
    'entity explicit',
  ],
  ['Was a review held and, if so, who led it?', 'No.', 'polar explicit', 'entity explicit'],
  [
    'Mrs Lyle asked how many wardens there were and how that compared with last year.',
    'The Manager: 14, down from 19.',
    'quantity explicit',
    'manner explicit',
  ],
  [
    'Cllr Orme asked whether the pier would be shut in the winter.',
    'She confirmed in writing that it would.',
    'polar explicit',
  ],
  ['Can you assure the Board that the lifts are safe?', 'Yes.', 'assurance partial'],
  [
    'The Chair asked what the trial had cost and when it would end.',
    'It had cost £31,000; the last day would be 30 June.',
    'quantity explicit',
    'time explicit',
  ],
  [
    'Ms Bell asked if the wall had been made safe and how many bricks had come down.',
    'Mr Hill advised that it had and that some forty had fallen.',
    'polar explicit',
    'quantity explicit',
  ],
  ['When will the minutes be published?', 'They will be published on 4 May.', 'time explicit'],
  [
    'What is being done about the smell at the tip?',
    'We appreciate the frustration. It is a complex issue and it is at the heart of our plans.',
    'manner general',
  ],
  // What settles a question in so many words.
  ['Ms Bell asked whether the lift had been inspected.', 'It had not been since the summer.', 'polar explicit'],
  ['Ms Bell asked whether the ward had been told.', 'Mr Hill replied in the affirmative.', 'polar explicit'],
  ['Ms Bell put it to Mr Hill that the survey had been rushed.', 'Mr Hill did not dispute that.', 'polar explicit'],
  ['Ms Bell asked who kept the keys of the pavilion.', 'The groundsman did.', 'entity explicit'],
  ['Ms Bell asked who was liable for the jetty.', 'That rested with the lessee.', 'entity explicit'],
  ['Ms Bell asked whether the vans were leased or bought.', 'They were leased over five years.', 'entity explicit'],
  [
    'Ms Bell asked the Clerk to redraft the part on dogs.',
    'A new draft will come to the meeting on 4 May.',
    'polar explicit',
  ],
  [
    'Ms Bell sought assurance that no file had been lost.',
    'Mr Hill gave that assurance, noting that each of the ninety files had been opened and checked.',
    'assurance explicit',
  ],
  [
    'Councillor Adeyemi asked how many vans had been bought.',
    'The Chief did not know. The Head of Fleet said that it was 14.',
    'quantity explicit',
  ],
  // And what only sounds like it.
  ['Ms Bell asked whether the lift had been inspected.', 'It would be looked into.', 'polar general'],
  ['Ms Bell sought assurance that no file had been lost.', 'Mr Hill gave an assurance.', 'assurance general'],
  [
    'Councillor Adeyemi asked how many vans had been bought.',
    'The Chief did not have the number to hand. The Head of Fleet said that 20 had been sold.',
    'quantity ignorance',
  ],
  // The question's own verb comes back, or the answer names itself as what was asked for.
  [
    'Ms Bell asked whether the vans would be replaced.',
    'We have looked at this with great care over many months. The vans would not be replaced. Everybody has worked hard on it.',
    'polar explicit',
  ],
  [
    'Ms Bell asked when the yard would open and what offers there had been.',
    'The yard would open in May; the offers were commercially sensitive and could not be discussed.',
    'time explicit',
    'manner declining',
  ],
  ['Ms Bell asked when the survey would come to Members.', 'It would be brought to the June meeting.', 'time explicit'],
  ['Do you think that the scheme is worth keeping?', 'You want my view, and my view is no.', 'opinion explicit'],
  ['Why did the roof leak?', 'The main reason was the gutter.', 'reason explicit'],
  ['Who drew up the plan?', 'The plan was drawn up by Roe Associates.', 'entity explicit'],
  ['Ms Bell asked which agency enforced the limit.', 'Enforcement lay with the Police.', 'entity explicit'],
  [
    'Ms Bell sought assurance that the lights were tested.',
    'He could give that assurance, because all forty of them were tested by the crew on Mondays.',
    'assurance explicit',
  ],
  [
    'What is being done to support the crews?',
    'Weekly briefings have been introduced and a confidential helpline opened in July.',
    'manner explicit',
  ],
  // One of each is a part.
  [
    'How many checks were missed at each of the two depots?',
    'The Captain said that there were 17 at the Mill depot.',
    'quantity partial',
  ],
  [
    'What proportion of officers and of call handlers speaks Welsh?',
    'Among call handlers it is 31%.',
    'quantity partial',
  ],
  ['How many were there at each of the two depots?', 'There were 17 at each.', 'quantity explicit'],
  ['How many dogs are there in each ward?', 'Mill 71, Lee 24, Dale 6.', 'quantity explicit'],
  ['How many eels were lost?', 'He said that this was simply not known.', 'quantity ignorance'],
  ['How many eels were lost?', 'That number does not exist.', 'quantity ignorance'],
  ['Is there a date for the crane?', 'There is not a date that has been agreed with the yard.', 'time explicit'],
  ['Ms Bell asked whether flats would have bins too.', 'Mr Hill replied not at first.', 'polar explicit'],
  [
    "Ms Bell asked for the Clerk's view on whether the policy was sound.",
    'He considered that it was clear but poorly understood.',
    'opinion explicit',
  ],
  // What is asked begins with the question, and not with the words behind 'asked:'.
  [
    'The Chair asked: The rise in thefts stands out in a good year. What is behind it?',
    'A gang from the coast was behind it.',
    'reason explicit',
  ],
  // What will be sent is not there yet, and what may not be recorded is not said.
  [
    'He asked for an example of a lamp that had been mended.',
    'The Clerk undertook to provide one by letter.',
    'example deferred',
  ],
  [
    'He asked whether a fine would ever be paid.',
    "It would not be appropriate to record the Council's position on the matter.",
    'polar declining',
  ],
  [
    'He asked what the Council was going to do about the hedge.',
    'Officers went above and beyond every day, and all options remained on the table.',
    'manner general',
  ],
  ['Why do they leave?', 'People leave for all sorts of reasons.', 'reason general'],
  // What does not exist, was not held or would be for others to hear is not known or not said.
  ['He asked what each lamp had cost.', 'No calculation of the cost of a lamp existed.', 'quantity ignorance'],
  ['How many women were turned away?', 'I am sorry to say that I do not have that.', 'quantity ignorance'],
  ['How many pupils walk to school?', 'That is not a number which I have.', 'quantity ignorance'],
  ['How many of them were local?', 'It is not something that is collected.', 'quantity ignorance'],
  ['He asked what lay behind the rise.', 'The data held did not enable a cause to be identified.', 'reason ignorance'],
  [
    'Ms Bell asked if he would comment on the suspension.',
    'The Director declined to do so while proceedings were in progress.',
    'polar declining',
  ],
  [
    'Ms Bell asked what the findings were.',
    'The Secretary sought to be excused from placing them before the Committee.',
    'manner declining',
  ],
  [
    'Ms Bell asked whether the firm had accepted liability.',
    'Mr Hill had been advised by the solicitors to say nothing on the matter.',
    'polar declining',
  ],
  [
    'Will he ask for it to be released?',
    'Can I just check whether the member means the survey or the summary?',
    'polar clarification',
  ],
  // A view that says that it is one, and a glad yes.
  [
    "Ms Bell asked whether, in the Director's view, a pass was within reach.",
    'Her own view was that it was not.',
    'opinion explicit',
  ],
  [
    'Ms Bell asked whether he felt there were enough bins.',
    'Mr Hill is of the view that there are.',
    'opinion explicit',
  ],
  ['Will she come to meet the carers?', 'I should be delighted to.', 'polar explicit'],
  // What is asked for by its name before another question, or behind 'specifically'.
  [
    'The Committee enquired about the reasons for the delay, and desired to know which officer had approved it.',
    'The delay was caused by a flood, and the Chief Engineer had approved it.',
    'reason explicit',
    'entity explicit',
  ],
  [
    'The Committee sought to know the number of vacancies and when they would be filled.',
    'There were 14 vacancies, which would be filled in May 2025.',
    'quantity explicit',
    'time explicit',
  ],
  [
    'Ms Bell asked about recruitment, specifically how many had joined and when they would graduate.',
    'Nine had joined and would graduate on 20 June.',
    'quantity explicit',
    'time explicit',
  ],
  ['What sum had been recovered?', 'A sum of Rs. 1.92 crore had been recovered.', 'quantity explicit'],
  // One of several causes, or one part of a sum, is a part.
  [
    'He asked what the three main causes were.',
    'Mr Hill replied that the largest of them was the pay award, at £240,000.',
    'reason partial',
  ],
  [
    'He asked how the additional £3.2m was made up.',
    'Mr Hill stated that £1.9m of it was for card readers.',
    'manner partial',
  ],
  // A bare echo is no assurance, and a yes that promises is a yes.
  [
    'She sought assurance that they were not being disadvantaged.',
    'The Director said that they were not.',
    'assurance partial',
  ],
  ['Will you publish the minutes of the group?', 'Yes, we can provide those after the meeting.', 'polar explicit'],
  ['She asked what the scheme would cost.', 'Mr Hill said that it was not costed yet.', 'quantity ignorance'],
  ['What did the survey say?', 'The results come back next week and can be shared then.', 'manner deferred'],
  [
    'How many had passed, and what percentage had done so when the law changed?',
    '430. At that time 88 per cent had passed.',
    'quantity explicit',
    'quantity explicit',
  ],
  ['How much has the Council paid?', 'The Council is precluded from disclosing its costs.', 'quantity declining'],
  [
    'Ms Bell asked whether the teacher was still on the payroll.',
    'Mr Hill stated that he could not discuss a personnel matter in open session.',
    'polar declining',
  ],
  [
    'Will there have to be a call on reserves?',
    'The question of reserves would be addressed in the report for the quarter.',
    'polar deferred',
  ],
  ['When will the backlog be cleared?', 'Every effort was being made to bring the number down.', 'time general'],
  // An account at length, and one that is long and says nothing.
  [
    'How is the council dealing with empty homes?',
    'Three officers visit every home that has stood empty for six months. Owners are offered a loan of up to £15,000 through the county credit union, or a lease to the housing association in Wexley. Where neither is taken up the premium is doubled, and last spring four homes in Orchard Street and Castle Lane were bought by order. The empty homes register is published each January.',
    'manner explicit',
  ],
  [
    'How is the council dealing with empty homes?',
    'Empty homes are a priority for everybody. The council takes the matter extremely seriously and continues to work closely with partners. A range of measures is in place and will be kept under review. Officers are committed to improving the position and recognise that more needs to be done. The importance of this cannot be overstated.',
    'manner general',
  ],
  // In a few words, wherever they stand.
  [
    'Will the council support the campaign?',
    'All three groups had lost friends in such fires. So yes.',
    'polar explicit',
  ],
  ['Does facial recognition have a place here?', 'Live, in the street, no, it does not.', 'polar explicit'],
  ['Who is the student on the working group?', '14th May, and it is me.', 'entity explicit'],
  ['Cllr Ward asked whether the new system was to blame.', 'The system was not a factor.', 'polar explicit'],
  ['When will the roof be mended?', 'The contractor is coming in the second week of May.', 'time explicit'],
  ['Do you accept that figure?', 'I have no reason to doubt it, so yes.', 'polar explicit'],
  // An undertaking alone.
  ['How does this compare with other forces?', 'She undertook to supply a comparison by 31 May.', 'manner deferred'],
  // What had come between is a reason; praise and more than one of them are none.
  ['Why has the ford been closed since May?', 'The Engineer advised that the bank had collapsed.', 'reason explicit'],
  [
    'Why was the market put back a week?',
    'The stewards had worked extremely hard and left nothing undone.',
    'reason dodging',
  ],
  // A day on which somebody has it.
  ['When will it be with me?', 'You will have it by 13 June.', 'time explicit'],
  // Things that are asked for beside a number.
  [
    'Cllr Ward sought the number of lanes in the parish and the order in which they would be swept.',
    'There are six, swept from the river upwards.',
    'quantity explicit',
    'manner explicit',
  ],
  // One sentence settles it, though words behind it speak of later or of others; and what only seems to.
  [
    'Ms Dean asked if any other group had shown an interest.',
    'The Director confirmed that the tennis club had done so, in writing.',
    'polar explicit',
  ],
  [
    'Ms Dean asked whether the drivers would be insured.',
    'Mr Quill replied that they were not at present.',
    'polar explicit',
  ],
  ['Ms Dean asked whether there was a shelter at the stop.', 'There is not at present.', 'polar explicit'],
  [
    'Ms Dean asked whether the plan would be shown to residents first.',
    'The Director said that it would: the draft would hang in the library from July.',
    'polar explicit',
  ],
  [
    'Ms Dean asked whether it would be possible to show the calls by hour.',
    'In response, the Commissioner noted that this could be done and that the first table would come in March.',
    'polar explicit',
  ],
  ['Would you be willing to meet the traders?', 'I would be very willing.', 'polar explicit'],
  [
    'Will you come with me to see the works?',
    'Yes, happily. My office will be in touch with yours to find a date.',
    'polar explicit',
  ],
  ['Could you run it without the market for us?', 'Yes. I will get that over to your team.', 'polar explicit'],
  [
    'She asked if the electric vans had coped with the hills.',
    'Not entirely, the Head of Service answered; one of the three had run flat twice.',
    'polar explicit',
  ],
  [
    'N Whiteduck asked if the service could be had in Polish.',
    'Not at this time. The Service would like to pilot it.',
    'polar explicit',
  ],
  [
    'Mr Hodge asked if the rule covered church groups.',
    'The Chair did not believe so but she said that the solicitor could better speak to that.',
    'polar explicit',
  ],
  [
    'Councillor Attwell asked whether the Leader still supported the bridge.',
    'Councillor Mott answered that he had supported it for fifteen years and would go on doing so.',
    'polar explicit',
  ],
  [
    'Councillor Lind asked the cabinet member to confirm that no home would close.',
    'Councillor Farrow explained that it was not possible to give that guarantee. Two were under review.',
    'polar explicit',
  ],
  [
    'Ms Dean asked who had been appointed as Deputy.',
    'The Commissioner informed the Panel that no appointment had been made.',
    'entity explicit',
  ],
  [
    'Do you think that the agency should keep its freight duties?',
    'In a word, no. Freight wants a body with commercial sense.',
    'opinion explicit',
  ],
  [
    'Asked if he still thought four hours a useful thing to measure,',
    'he said that he did, he had worked in a place that gave it up.',
    'opinion explicit',
  ],
  [
    'The Member asked if Mr Drewe felt that the promise was being kept.',
    'Mr Drewe said that on balance he did.',
    'opinion explicit',
  ],
  [
    'Would the Commissioner agree with them?',
    'The Commissioner would not. Stations were emptier under the old rota.',
    'opinion explicit',
  ],
  [
    "Mr Gall asked whether, in Mr Dow's opinion, the March figure could be reached.",
    'Mr Dow thought that it was unlikely unless one of the homes re-opened.',
    'opinion explicit',
  ],
  [
    "Professor Lee asked whether, in the Secretary's view, the risk was scored high enough.",
    'She thought that it was not, and that she would raise it with the Principal.',
    'opinion explicit',
  ],
  [
    'Could the Commissioner assure the Panel that the rise will be spent on the front line?',
    'Yes. Of the £6.1m raised, £5.2m goes to response and neighbourhood posts.',
    'assurance explicit',
  ],
  [
    'Mr Dean sought an assurance that cameras were on for every stop.',
    'The Superintendent could not give that, as a check in May had found footage for 88%.',
    'assurance explicit',
  ],
  [
    'The Committee asked for reassurance that Sunday trains would be dependable by the summer.',
    'Mr Farrow said that they would be: a rest day agreement had been signed on 3 March and cancellations were down to 4%.',
    'assurance explicit',
  ],
  [
    'The Chair asked for reassurance that the funding would carry on after March.',
    'Dominic was able to confirm this; the two-year extension had been signed on 11 September.',
    'assurance explicit',
  ],
  [
    'The Chair sought an assurance that it would not recur.',
    'The Chief gave that assurance and said that all such letters would in future go through the Secretariat.',
    'assurance explicit',
  ],
  ['The Chair sought an assurance that it would not recur.', 'The Chief gave that assurance.', 'assurance general'],
  ['The Chair sought an assurance that it would not recur.', 'Yes.', 'assurance partial'],
  [
    'Mrs Ade asked when the training would be held.',
    'Mr Fair said that he would give it himself on 23 October.',
    'time explicit',
  ],
  [
    'Councillor Finch asked at which meeting the review would now be considered.',
    'The Portfolio Holder replied that the report would be on the Cabinet agenda for November.',
    'entity explicit',
  ],
  [
    'Councillor Trench asked when a response might be forthcoming.',
    'The Chief Executive apologised and said that Members would have it by the end of the week.',
    'time explicit',
  ],
  ['By when?', 'It will be before the end of the month.', 'time explicit'],
  [
    'A resident wanted to know how soon the sign would be mended.',
    'The part is on order, it will be fitted before the end of the month.',
    'time explicit',
  ],
  [
    'When will the toilets at Lions Park be reopened?',
    'The toilets were reopened to the public on Friday, 15 August 2025.',
    'time explicit',
  ],
  [
    'Councillor Ellis asked how many ranger posts were unfilled.',
    'The officer said that there was one. Mr Patel hoped to have someone in place in April.',
    'quantity explicit',
  ],
  [
    'Mr Petrie asked how many villages had no crew at all.',
    'Mr Lat replied 14 in the last count. He did not have the list of them with him.',
    'quantity explicit',
  ],
  [
    'How many blocks over 18 metres still have no alarm?',
    'Shall I, Mr Mayor? It is 143 out of 391, as at Monday.',
    'quantity explicit',
  ],
  [
    'She asked how much the district had spent on consultants.',
    'The Superintendent said that the law did not permit it and that the district had spent nothing.',
    'quantity explicit',
  ],
  [
    'How much has the department spent on advice about the lighthouse?',
    'To 30 September it was £212,480, Senator.',
    'quantity explicit',
  ],
  [
    'How many of the 64 recruits of the last two years had stayed?',
    'That 39 were still with the Service.',
    'quantity explicit',
  ],
  ['How many officers would be needed?', 'Six, I would think.', 'quantity explicit'],
  ['How many officers would be needed?', 'One of the issues was the shift pattern.', 'quantity implicit'],
  [
    'Ms Dean asked why the practice thought so few forms came back.',
    'RT felt that the form was too long and that it had only been given out at the desk.',
    'reason explicit',
  ],
  [
    'Councillor Bree asked why it could not open on a Saturday.',
    'The Inspector advised that there was only one officer attached to the station.',
    'reason explicit',
  ],
  [
    'Councillor Bree asked why the third pump was late.',
    'The Chief replied that the maker was short of valves.',
    'reason explicit',
  ],
  [
    'Councillor Bree asked why he was not there.',
    'The Chair replied that he had been called to a sitting of the court that morning.',
    'reason explicit',
  ],
  [
    'Councillor Bree asked why only the swimming team could use the vans.',
    'The Board answered that the vans were paid for by the swimming club.',
    'reason explicit',
  ],
  [
    'Councillor Lacey asked why the Health Board was missing from two meetings.',
    "The Clerk replied that these fell on the same day as the Health Board's own meeting.",
    'reason explicit',
  ],
  [
    'Councillor Fenn asked why theft had risen by a quarter.',
    'The Chief Inspector explained that there were a number of factors, one being that the new form had led stores to report more.',
    'reason explicit',
  ],
  [
    'Ms Dean asked why waits had gone up.',
    'Mr Lowe explained that one of three consultants had left in November and the locum had withdrawn.',
    'reason explicit',
  ],
  ['Ms Dean asked why waits had gone up.', 'Mr Lowe explained that it was being looked at.', 'reason general'],
  [
    'Ms Dean asked why waits had gone up.',
    'Mr Lowe explained that waiting times were a national problem.',
    'reason general',
  ],
  [
    'Ms Dean asked why waits had gone up.',
    'Mr Lowe explained that a plan was in place to bring them down by March.',
    'reason general',
  ],
  [
    'Ms Dean asked why the bridge had been shut.',
    'The Head of Highways explained that safety was always the priority.',
    'reason general',
  ],
  [
    'Ms Dean asked whether the bridge was safe.',
    'The Head of Highways said that inspections could be done more often.',
    'polar general',
  ],
  [
    'Ms Dean asked whether the survey had been done.',
    'The Head of Highways said that this would be done in June.',
    'polar implicit',
  ],
  ['Ms Dean asked if the owner had been told.', 'The Head of Highways said that it was early days.', 'polar general'],
  [
    'Ms Dean asked if the owner had been told.',
    'The Head of Highways noted that this could be done.',
    'polar implicit',
  ],
  ['Would you be willing to meet the traders?', 'I would be happy to look into that.', 'polar general'],
  [
    'Do you think that the agency should keep its freight duties?',
    'There are arguments on both sides.',
    'opinion general',
  ],
  [
    "Mr Gall asked whether, in Mr Dow's opinion, the figure could be reached.",
    'Mr Dow thought that it was too early to say.',
    'opinion ignorance',
  ],
  [
    'Ms Dean asked who had been appointed as Deputy.',
    'The Commissioner said that a process was under way.',
    'entity general',
  ],
  [
    'Mr Hale asked why no patrols had been made in the week of the fair.',
    'The Inspector explained that both vans had been at the garage.',
    'reason explicit',
  ],
  [
    'Mr Hale asked why the High Street had been left out of the second phase.',
    'Mr Moss explained that there was no power supply on that street and the Ministry would not pay for one.',
    'reason explicit',
  ],
  [
    'Ms Bell asked why this had not been found before the contract was let.',
    'Ms Tate explained that the roof space could not be entered while the school was open.',
    'reason explicit',
  ],
  [
    'Ms Bell asked why no additional posts had been sought.',
    "The Chief explained that the county had told every service to hold its numbers at last year's level.",
    'reason explicit',
  ],
  [
    'Mr Roe asked whether residents had been consulted.',
    'The Manager said that residents would be consulted.',
    'polar implicit',
  ],
  ['Ms Bell asked whether the lift had been repaired.', 'It would be looked into.', 'polar general'],
  [
    'Mr Hale asked how parents had been told.',
    'The Director said that the school had written to them.',
    'manner explicit',
  ],
  [
    'Mr Hale asked if crossing guards would be better placed under the County.',
    'The Chief was of the opinion that they would, and noted that this was so elsewhere.',
    'polar explicit',
  ],
  [
    'Have any bids been received for the old mill?',
    'The Clerk advised that two had been received and that a report would come to the July meeting.',
    'polar explicit',
  ],
  ['Ms Bell asked which road would be used.', 'Mr Roe replied that it would be the forest track.', 'entity explicit'],
  [
    'Mr Hale asked who residents should ring.',
    'The Inspector said that Sergeant Amsel was the person to ring.',
    'entity explicit',
  ],
  [
    'Such as?',
    'Since the autumn a counsellor has been in the control room on two days of the week.',
    'example explicit',
  ],
  [
    'Ms Bell asked how many notices had been issued.',
    'Mr Ellis replied that 48 had been issued, all of them by the Council, as wardens did not hold the power.',
    'quantity explicit',
  ],
  [
    'What is the rate of sickness today?',
    'It stands at 11.4 days a head. There is no figure for last year that I could set beside it.',
    'quantity explicit',
  ],
  [
    'Mr Hale asked why the action was still open.',
    'The Director advised that the legal advice had been received only in May and that the action would be closed at the next meeting.',
    'reason explicit',
  ],
  [
    'Will the posts be filled this year?',
    'It is contingent on recruitment. We would certainly hope so.',
    'polar general',
  ],
  ['Why does the fee rise when reserves have gone up?', 'Please see the report at agenda item 5.', 'reason deferred'],
  [
    'In your view, is the camera a proportionate tool at the pier?',
    'There is a balance to be struck between safety and privacy, and I know that there are strong views on both sides.',
    'opinion general',
  ],
  [
    'When do you expect to reach the rate of the best third of ports?',
    'The rate was 6.1% in March 2023 and 6.8% in June 2023.',
    'time general',
  ],
  ['When will the hall reopen?', 'It reopened on 3 May.', 'time explicit'],
  ['How much longer will there be a screen?', 'The Board will go on with both for now.', 'time general'],
  [
    'Ms Bell asked whether the school had replied to the letter.',
    'Mr Ellis advised that no reply had been received as yet.',
    'polar explicit',
  ],
  [
    'Ms Bell asked what the service would cost to run each year.',
    'Mr Ellis said that the estimate was \u00a3890,000 a year, and that he had not been told how much of it was covered.',
    'quantity explicit',
  ],
  [
    'Ms Bell asked when the advice could be expected.',
    'Mr Ellis said he would report back at the September meeting.',
    'time explicit',
  ],
  [
    'Will you share the data on leavers with my office?',
    'It would be sent over with the next return.',
    'polar explicit',
  ],
  [
    'How many are there?',
    'I do not have that in front of me. If it helps, Chair, it was 312 as of Friday.',
    'quantity explicit',
  ],
  [
    'Is the pier still on the list?',
    'I have visited it twice. I can confirm that the pier remains on the list.',
    'polar explicit',
  ],
  [
    'Can you talk us through what happens when a breach is reported?',
    'Any breach goes to the duty desk, and the desk sergeant has to review it inside 24 hours.',
    'manner explicit',
  ],
  [
    'Ms Bell asked if the figures, which had been promised in May, had been sent out.',
    'Mr Ellis confirmed that they had not; he would forward them that afternoon.',
    'polar explicit',
  ],
  [
    'Ms Bell asked by what date comments were wanted and whether there would be a draft.',
    'Mr Ellis said the closing date is 10 December 2021 and a draft response will be circulated before that.',
    'time explicit',
    'polar deferred',
  ],
  [
    'Ms Bell asked who makes that decision.',
    'Mr Ellis said that opening hours are a matter for the Port Warden.',
    'entity explicit',
  ],
  [
    'Ms Bell asked if that meant that seven would not be visited.',
    'Mr Ellis confirmed that this was the case.',
    'polar explicit',
  ],
  [
    'Ms Bell asked that the letter be placed before the Harbour Committee.',
    'Mr Ellis stated that it would be placed before the Committee at its next meeting.',
    'polar explicit',
  ],
  [
    'Ms Bell asked what stage the two inquiries had reached.',
    'Mr Ellis advised that as both were before the court, he was not able to comment.',
    'manner declining',
  ],
  [
    'Please list the members of your party and state the total cost of flights.',
    'The members were Ada Prowse and Colm Hession. The total cost of flights was \u00a3420.',
    'entity explicit',
    'quantity explicit',
  ],
  [
    'Ms Bell asked what accounted for the rise.',
    'Mr Ellis attributed the rise to the lower threshold which took effect in July.',
    'reason explicit',
  ],
  [
    'Ms Bell asked who decides whether an item is added to the agenda.',
    'Mr Ellis stated that the addition of an item is at the discretion of the Port Warden.',
    'entity explicit',
  ],
  ['How are calls to the lock dealt with after 9 p.m.?', 'Deferred in the absence of the Member.', 'manner deferred'],
]
