import type { AnswerCase } from '../answer-case'

/** Questions of made-up passages in the manner of minutes, with their answers, labelled by people who did not know the rules: uncommon ways of answering. */
export const passagesFour: readonly AnswerCase[] = [
  {
    question:
      'Councillor Pocock asked [how many children were at present placed more than fifty miles from home], and [what was being done to bring that number down].',
    answer:
      'Mr Eddowes replied that there were nineteen such children, of whom eleven were in specialist settings. Two new homes would open in Tannerby before Easter and a third was at the planning stage.',
    asks: ['quantity explicit', 'manner explicit'],
  },
  {
    question: 'Councillor Vadgama enquired [whether siblings were still being separated].',
    answer:
      "The Director of Children's Services said that the importance of family ties was well understood and that the matter was close to her heart.",
    asks: ['polar general'],
  },
  {
    question:
      '12. In answer to a query regarding [the time which crews spent waiting to hand over at the Royal Marden],',
    answer:
      'the Head of Operations advised that the mean in October had been 47 minutes, against 62 in the same month of the previous year.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Asked by the Vice-Chairman [if the cohorting bay would be kept open all winter],',
    answer: 'he was unable to say.',
    asks: ['polar ignorance'],
  },
  {
    question:
      '13. Mr Sibley was concerned that rural postcodes fared worst and [requested the response times for each of them].',
    answer: 'It was agreed that these would be sent to the Committee Manager within the week.',
    asks: ['quantity deferred'],
  },
  {
    question:
      'Cllr. Tubridy stated that the people of Knockarra had been waiting on the L-4471 since 2019 and asked [when it would be resurfaced].',
    answer:
      'In reply Mr. Gilsenan stated that it was included in the Restoration Programme and that the contractor would be on site in the last week of May.',
    asks: ['time explicit'],
  },
  {
    question: "Cllr. O'Hehir further asked [who was responsible for the broken wall at the graveyard].",
    answer: 'Ms. Looby said she would have the folio checked and revert to the Councillor.',
    asks: ['entity deferred'],
  },
  {
    question: 'Mr Baird sought clarification as to [the fall in theatre utilisation since the summer].',
    answer:
      'Dr Geddes explained that two consultant anaesthetists had retired and that four lists a week had been stood down as a result.',
    asks: ['reason explicit'],
  },
  {
    question:
      'Professor Oduya welcomed the openness of the paper but queried [whether the Board could take assurance that the backlog would be cleared within the financial year].',
    answer:
      "Dr Geddes's view was that it could not: at the present rate some 340 patients would remain on the list at 31 March.",
    asks: ['assurance explicit'],
  },
  {
    question:
      'Mr McCusker referred to the rise in turnover among band 5 nurses. He asked [if exit interviews were being carried out] and [what leavers were telling the Trust].',
    answer:
      'Mrs Haslett confirmed that they were, 214 having been held since April. A paper on the themes would be brought to the People Committee in March.',
    asks: ['polar explicit', 'manner deferred'],
  },
  {
    question: 'Mrs Toner requested [a breakdown, by council area, of the children who were still without a placement].',
    answer: 'The Director tabled the figures: Lough Arden 14, Mid Carrick 9, Glenmoyle 3.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Rev. Sherrard put it to the Director [that parents had been kept in the dark].',
    answer: 'Mr Bingham conceded that for the first fortnight of August they had been.',
    asks: ['polar explicit'],
  },
  {
    question: 'The Chairperson pressed for [a date by which the remaining cases would be resolved].',
    answer: 'The Chief Executive said that everyone was working flat out and that no child would be forgotten.',
    asks: ['time general'],
  },
  {
    question: 'Cllr Kilbane queried [the delay in appointing a permanent principal to Coláiste Ardlomáin].',
    answer:
      'The Director of Schools clarified that the first competition had produced no suitable candidate and a second had had to be advertised.',
    asks: ['reason explicit'],
  },
  {
    question: 'Gráinne Sweetman asked [was there any truth in the rumour of an amalgamation].',
    answer: 'The Chief Executive said there was none whatsoever.',
    asks: ['polar explicit'],
  },
  {
    question:
      '• Councillor Iestyn Bebb asked [whether fines for missing the 70% target could be passed on to the Council].',
    answer: '• The Head of Service confirmed that they could, at £200 for every tonne short.',
    asks: ['polar explicit'],
  },
  {
    question: '• Members, through Councillor Whitcombe, queried [the number of crews now off sick].',
    answer:
      '• The Recycling Manager advised that in the north of the county it was eleven; she did not have the position for the south.',
    asks: ['quantity partial'],
  },
  {
    question: 'SM asked [why voids were taking 41 days to turn round when the target was 25].',
    answer: "JT explained that the previous contractor's collapse had left 60 empty homes part-finished.",
    asks: ['reason explicit'],
  },
  {
    question: 'RD asked [what this had cost in lost rent].',
    answer: 'PL: c. £185k to the end of Q2.',
    asks: ['quantity explicit'],
  },
  {
    question: 'IB challenged [whether the new contractor had the capacity to take on the backlog as well].',
    answer: 'JT believed so.',
    asks: ['assurance partial'],
  },
  {
    question: 'DE raised the damp at Priory Court again – third time on the agenda. [Could a surveyor please be sent?]',
    answer: 'SG – booked for Tues 14th.',
    asks: ['polar explicit'],
  },
  {
    question:
      'WK wanted to know [who signs off jobs as complete] because his was closed with the kitchen ceiling still down.',
    answer: "SG apologised for WK's experience and said the ceiling will be done this week.",
    asks: ['entity dodging'],
  },
  {
    question: 'Mr Metcalf queried [whether the barn could lawfully be re-roofed in blue slate].',
    answer: 'The Officer responded that it could not, as condition 4 specified stone.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mrs Cowling asked [about bats].',
    answer:
      'F Iveson explained that a small summer roost of pipistrelles had been recorded and a licence would be required before work began.',
    asks: ['manner explicit'],
  },
  {
    question: 'a) A board member, Hamish Orr, asked [if the seasonal rangers would be kept on beyond September].',
    answer:
      'Head of Visitor Services said that was really a question for the Scottish Government, whose grant paid for the posts.',
    asks: ['polar deflection'],
  },
  {
    question: 'b) The question was posed of [how many illegal fires had been recorded at Loch Ardra].',
    answer: 'It was confirmed that 83 had been, down from 120.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Members questioned [when real-time displays would again be working at all interchanges].',
    answer:
      "Officers advised that a fault with the supplier's server was being worked on and that services would be restored as soon as practicable.",
    asks: ['time general'],
  },
  {
    question:
      'Members also raised the cancellation of the last 61 to Hebbleworth and asked [if the operator had given the required notice].',
    answer: 'The representative from Redline accepted that it had not and apologised to passengers.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cllr Whalley said that apologies did not get shift workers home and asked [what compensation would be paid].',
    answer: 'She stated that none was planned.',
    asks: ['quantity explicit'],
  },
  {
    question: 'In response to a question from Mr Harcus as to [whether the freight discount extended to livestock],',
    answer: 'the Director advised that it did, provided that the animals were travelling to market.',
    asks: ['polar explicit'],
  },
  {
    question: 'In response to a further question from Councillor Scollay concerning [the date of the fare freeze],',
    answer: 'Ms Linklater indicated that it would apply from 1 April.',
    asks: ['time explicit'],
  },
  {
    question: 'Cllr Fitch asked about [the length of the waiting list for occupational therapy].',
    answer: 'Beverley Tarn said that it currently stood at 412 people with the longest wait being 31 weeks.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Asked by Cllr Osei [why the Connected Communities team had been cut when it was widely thought to be saving money],',
    answer: 'Cllr Whitlock explained that there were difficult choices to be made in every part of the budget.',
    asks: ['reason general'],
  },
  {
    question: 'Cllr Brennan asked [whether family carers had been consulted] and',
    answer: "was told by the Director that two sessions had been held at the Carers' Hub in June.",
    asks: ['polar explicit'],
  },
  {
    question: '1. A Member (Mrs Orme) asked [who owned the culvert beneath Station Road].',
    answer:
      'The Flood Risk Manager explained that ownership was divided between the County Council and two riparian landowners.',
    asks: ['entity explicit'],
  },
  {
    question:
      '2. Mr Anand noted that three reports had recommended de-silting and none had been acted upon; [why was that]?',
    answer: 'The Cabinet Member pointed out that the capital bid had been turned down in each of those years.',
    asks: ['reason explicit'],
  },
  {
    question: '3. It was asked [whether the emergency store at Wrayford held enough sandbags].',
    answer:
      'The Manager stated that it held 2,000, which was twice what had been used in the whole of the 2020 floods.',
    asks: ['polar implicit'],
  },
  {
    question: 'The Minister was questioned by Deputy Picot on [the delay to the rental dwellings regulations]',
    answer: 'and advised that the Law Officers had found a defect in the drafting.',
    asks: ['reason explicit'],
  },
  {
    question: 'The Panel asked [if he would publish their advice].',
    answer: 'The Minister replied that it was privileged and that he would not be drawn on its contents.',
    asks: ['polar declining'],
  },
  {
    question: 'Further questioned [as to numbers],',
    answer: 'the Group Director informed the Panel that 1,140 dwellings were thought to fall below the standard.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Mrs Achebe asked the NEDs [how they knew that the ward was safe at night].',
    answer:
      'Deepa Raman, who chaired the Quality Committee, replied that she had made two unannounced visits after midnight, and that the staffing return for each shift came to her committee monthly.',
    asks: ['manner explicit'],
  },
  {
    question: 'Mrs Royds wondered [if governors might join such a visit].',
    answer: 'The Chair was happy for that to be arranged.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cllr Mathieson sought reassurance [that the set-aside budget was not being used to prop up the acute overspend].',
    answer:
      "Reassurance was given by the CFO, who drew attention to the auditor's certificate at appendix 3 which showed no transfer out.",
    asks: ['assurance explicit'],
  },
  {
    question:
      'Dr Kane queried [what would become of patients of the Inverlochan practice once it handed back its contract].',
    answer:
      'The Chief Officer noted that the contract was held by the Health Board and that the query was best directed to its primary care team.',
    asks: ['manner deflection'],
  },
  {
    question: 'Fiona Drever asked [how many of the risks on the register were now rated red].',
    answer: 'To be circulated.',
    asks: ['quantity deferred'],
  },
  {
    question:
      "“To ask the HSE to give [the number of persons awaiting a cataract operation at St Colman's], [the longest time waited], and [when the second theatre will open].”",
    answer:
      'A written reply from Ms Boland had been circulated. It stated that 618 persons were awaiting the procedure and that the second theatre was due to open in Q3 of next year.',
    asks: ['quantity explicit', 'quantity dodging', 'time explicit'],
  },
  {
    question: 'Councillor Abiodun asked [how many Reception children had been refused all of their preferences];',
    answer:
      'The Admissions Manager answered the first two: 37 families had received none of their choices, and Millfold would revert to two forms of entry.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Councillor Winstanley [whether the bulge class at Millfold would be repeated];',
    answer:
      'The Admissions Manager answered the first two: 37 families had received none of their choices, and Millfold would revert to two forms of entry.',
    asks: ['polar explicit'],
  },
  {
    question: "and Councillor Peebles [what the Council was doing about the falling roll at St Oswin's].",
    answer:
      'On the last, the Assistant Director said that falling rolls were a national phenomenon which the authority was monitoring closely.',
    asks: ['manner general'],
  },
  {
    question: 'Cllr Hession (Ind): Lights out on the Quay six weeks now. [Who do I ring?]',
    answer: 'AE: Lumen have the contract. Ring them, not us.',
    asks: ['entity explicit'],
  },
  {
    question: 'Cllr Ó Gráda (Lab): The playground survey was to be back by Halloween. [Any sign of it?]',
    answer: 'MDO: Came in Friday. Will be on the November agenda.',
    asks: ['polar explicit'],
  },
  {
    question: 'Cllr Ó Gráda: And [does it say the surface is safe]?',
    answer: "MDO: Wouldn't like to say anything ahead of the members seeing it.",
    asks: ['polar declining'],
  },
  {
    question:
      'Cllr Reay enquired as to [the cost per swim at the Lido] and, if it was as high as he had been led to believe, [what justification there was for keeping it open].',
    answer:
      'The Portfolio Holder argued that it was the only outdoor pool in the district and taught 900 children a year to swim.\n\nThe Head of Leisure offered to e-mail the figure.',
    asks: ['quantity deferred', 'reason explicit'],
  },
  {
    question: '• an explanation was sought as to [why Kilmorich lagged behind all other areas].',
    answer: 'It was explained that half of the lettings staff there had been redeployed to the flood response;',
    asks: ['reason explicit'],
  },
  {
    question: '• information was sought on [the average time spent in temporary accommodation],',
    answer: 'which was said to be 204 days; and',
    asks: ['quantity explicit'],
  },
  {
    question:
      '(ii) In response to concerns raised by Dr Chaudhry [that patients were being nursed in corridors and that this had become normal],',
    answer: 'reassurance was given that it was not regarded as normal.',
    asks: ['assurance partial'],
  },
  {
    question: '(iii) Mrs Lymn asked [whether the new discharge lounge had made a difference].',
    answer: 'Ms Maddock said that it had: forty patients a day now left the wards before noon, against twenty-six.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mr Maguire queried [the basis of the agency forecast]',
    answer: 'which, the CFO clarified, was the average of the last five pay periods.',
    asks: ['manner explicit'],
  },
  {
    question: 'Members sought assurance [that patient safety would not be compromised by the vacancy controls].',
    answer: 'The CEO assured the Board that clinical posts on the derogation list, 212 to date, were exempt.',
    asks: ['assurance explicit'],
  },
  {
    question:
      'A Co-opted Member, Mr Dorrell, referred to saving EDU7 and asked for reassurance [that breakfast clubs were safe].',
    answer:
      'The Corporate Director was pleased to offer that reassurance: funding was ring-fenced by the Welsh Government until 2027.',
    asks: ['assurance explicit'],
  },
  {
    question:
      "A Member commented that the schools' deficit had trebled. She appealed for honesty: [would any of them go under]?",
    answer:
      'The Finance Officer stated that every school with a deficit was required to submit a recovery plan and that governors had been trained in reading accounts.',
    asks: ['polar dodging'],
  },
  {
    question: 'The Member did not feel that her question had been answered and [asked it again].',
    answer: 'The Corporate Director said that, if the settlement was as poor as feared, she would not bet against it.',
    asks: ['polar implicit'],
  },
  {
    question: 'AB wanted to know [which of the academies had RAAC in their roofs]',
    answer: "RI named two: Bishop Gray's and The Larches.",
    asks: ['entity explicit'],
  },
  {
    question: 'and LT [how long pupils would be taught in marquees].',
    answer: 'GS said no longer than was absolutely necessary.',
    asks: ['quantity general'],
  },
  {
    question:
      'Fr Cronin asked, rhetorically he said, whether the Department had ever heard of urgency, and then, in earnest, [whether parents of the two academies had been written to].',
    answer: 'GS had written on 4 September and held meetings on the 6th.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Ms Petty invited the Clinical Director to say [what a patient in Eastmoor who had tooth-ache tonight should do].',
    answer:
      'He was candid that no practice in the town was taking NHS patients; such a person should ring 111 and might be offered a chair in Tiverley, 22 miles off.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Councillor Fairlie found this astonishing and demanded to know [how much of the dental budget had been handed back unspent].',
    answer: 'Dr Latif asked whether he meant in this year or in the last.',
    asks: ['quantity clarification'],
  },
  {
    question: 'Cllr Hussain echoed this and asked [if any member of the Executive had set foot in them].',
    answer: 'Cllr Catterall had been to all three.',
    asks: ['polar explicit'],
  },
  { question: '[When?]', answer: 'He thought in about February.', asks: ['time explicit'] },
  {
    question:
      'The Chair wished to understand [whether other options had been costed], since none appeared in the papers.',
    answer:
      'The Director of Place said that the Executive had given a clear steer from the outset that closure was the only option to be worked up.',
    asks: ['polar implicit'],
  },
  {
    question: 'Councillor Owusu asked [what proportion of care leavers were in education, employment or training].',
    answer: 'Mr Barlow said 58 per cent, compared with 51 per cent nationally.',
    asks: ['quantity explicit'],
  },
  {
    question: 'She asked [whether those in custody were counted].',
    answer: 'He was not sure.',
    asks: ['polar ignorance'],
  },
  {
    question: 'Councillor Mallory queried [how the Virtual School kept in touch with pupils placed out of county].',
    answer: 'Ms Frayne explained that each had a named caseworker who attended the termly planning meeting in person.',
    asks: ['manner explicit'],
  },
  {
    question: '5.2 Ms Pirie questioned [the reliability of that figure given the number of unstaffed halts].',
    answer: 'Ms Kerr acknowledged that passengers boarding at halts were estimated from a one-week count each May.',
    asks: ['polar implicit'],
  },
  {
    question:
      '5.3 Noting that he had raised it before, Mr Drummond-Hay asked [when the footbridge at Carrick Halt would have lifts].',
    answer:
      "Mr Innes commented that the station estate was Network Rail's and suggested that the Member take it up with their Scotland office.",
    asks: ['time deflection'],
  },
  {
    question: 'Tess asked, as someone who lives on the eighth floor, [would the sprinklers be in by Christmas]?',
    answer: "Luke answered honestly that they wouldn't; February at the earliest.",
    asks: ['polar explicit'],
  },
  {
    question:
      'Mike probed the fire door figure. [Did 88% mean that 12% had failed or that 12% had not been looked at]?',
    answer: 'The latter, Luke said, mostly through no access.',
    asks: ['entity explicit'],
  },
  {
    question: 'Anita requested comfort [that the regulator was aware].',
    answer: 'Karen had self-referred on 11 March and met them twice since.',
    asks: ['assurance explicit'],
  },
  {
    question:
      'Mr Jewell asked a question of which he had given notice, namely [whether the Authority intended to charge at the moorland car parks].',
    answer: 'The Chief Executive stated that it did, from Whitsun, at £3 a day.',
    asks: ['polar explicit'],
  },
  {
    question: 'By way of a supplementary Mr Jewell asked [if exemptions had been considered for commoners].',
    answer: 'They had, and permits would be issued free of charge.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Mrs Pascoe sought the advice of the Monitoring Officer as to [whether members who held common rights should take part in the vote].',
    answer: 'He advised that they should not.',
    asks: ['polar explicit'],
  },
  {
    question: "In response to a Member's question as to [whether the halts would carry Irish-language signage],",
    answer: 'Mr Rooney stated that signage policy rested with the Department.',
    asks: ['polar deflection'],
  },
  {
    question: 'Councillor Mallon requested [that the traders of Glenbawn be met before any works commenced]',
    answer: 'and Ms Doak undertook to do so.',
    asks: ['polar explicit'],
  },
  {
    question: 'Q. [Why has the 06.10 sailing been withdrawn?]',
    answer: 'A. It carried on average four foot passengers and one van.',
    asks: ['reason explicit'],
  },
  {
    question: 'Q. (Mr Askew) But those four are hospital staff. [What did you offer them?]',
    answer: 'A. Nothing. I accept we should have.',
    asks: ['entity explicit'],
  },
  {
    question:
      'Q. (Cllr Bramwell) [Would you reinstate it if the Council underwrote the loss], and [how much would you need?]',
    answer: "A. I'm a businessman; I've never turned away money. As to the sum, I'm not going to negotiate in public.",
    asks: ['polar implicit', 'quantity declining'],
  },
  {
    question:
      'Ms Finch, making reference to paragraph 4.6, asked [why bed and breakfast was again being used for families]',
    answer: 'Priya Nair attributed it to evictions by landlords leaving the market, which had doubled in the year.',
    asks: ['reason explicit'],
  },
  {
    question: 'and Councillor Bell, in similar vein, [what the nightly cost was].',
    answer: 'Resuming, Priya Nair gave the nightly cost as £94.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Councillor Bell asked [how many families had been there beyond the six-week limit].',
    answer: 'Anthony Reeve said that it was a small number and falling.',
    asks: ['quantity general'],
  },
  {
    question: 'Cllr Pye could not see how the savings in Appendix C added up and [asked for them to be explained].',
    answer:
      'The S151 Officer took the Committee through the table line by line, showing that £1.1m was double-counted between lines 6 and 14; he would issue a corrected version.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Threlfall asked the Cabinet Member, with that in mind, [if the Council could still set a balanced budget].',
    answer: 'Cllr Eccles was in no doubt that it could.',
    asks: ['polar explicit'],
  },
  {
    question: '[On what basis?]',
    answer: 'He reminded Members that the administration had been returned with an increased majority.',
    asks: ['reason dodging'],
  },
  {
    question: 'BT asked [would it re-open].',
    answer: 'GM hoped so and all options remained on the table.',
    asks: ['polar general'],
  },
  {
    question: 'SH asked [about transport for those without cars] – the bus to Tregwyn runs Tuesdays only.',
    answer: 'GM had agreed with the community car scheme that it would take patients at no charge until the summer.',
    asks: ['manner explicit'],
  },
  {
    question: 'ML-R felt that people there had not been listened to. [When would the public meeting be held?]',
    answer: 'GM confirmed 9 May, 6pm, at the Chapel Vestry.',
    asks: ['time explicit'],
  },
  {
    question: '– vehicle age limits and [whether they would be relaxed for electric cars] (Councillor Dobie)',
    answer: '– Ms Pratt: yes, to twelve years;',
    asks: ['polar explicit'],
  },
  {
    question: '– [numbers of wheelchair-accessible vehicles] (Councillor Ahmad)',
    answer: '– 31 of the fleet of 286;',
    asks: ['quantity explicit'],
  },
  {
    question: '– [what was being done about drivers who refused assistance dogs] (Councillor Cragg)',
    answer: '– Mr Loy would let her have a note.',
    asks: ['manner deferred'],
  },
  {
    question: 'Councillor Ibbotson asked [what the child obesity rate was in Year 6 in the east of the borough].',
    answer:
      "Ms Whitby said she would find the page and come back to him before the item closed.\n\nReturning to Councillor Ibbotson's question, Ms Whitby gave the rate as 24.7%.",
    asks: ['quantity explicit'],
  },
  {
    question: 'Councillor Pereira wondered [what had become of the walking football scheme].',
    answer: 'Mr Colley responded that it had been folded into the Active Later Life programme and ran at two sites.',
    asks: ['manner explicit'],
  },
  {
    question: 'Page 7, Item 5: Councillor Pugh asked [whether the ranger vacancy there referred to had been filled].',
    answer: 'The Lead Officer said that interviews would be held on the 19th.',
    asks: ['polar implicit'],
  },
  {
    question:
      'Page 9: Councillor Maddocks was of the opinion that the minute did not do justice to the strength of feeling about the bridge and [asked that it be amended].',
    answer: 'The Co-ordinator undertook to do so.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Ms Leask asked [what the capital cost was], [whether it included equipment] and [when the doors would open].',
    answer:
      "Mr Wardlaw advised that the cost was £13.2m at today's prices and that, with a fair wind, patients would be seen there from the autumn of 2027.",
    asks: ['quantity explicit', 'polar dodging', 'time explicit'],
  },
  {
    question: 'Kofi was curious as to [why the under-19 fare stopped at 7pm].',
    answer: 'Lorraine admitted she had no idea.',
    asks: ['reason ignorance'],
  },
  {
    question: 'Cllr Hesketh was keen to hear from the young people [what one thing they would change].',
    answer: 'Better lighting, answered Ella;\n\nfor Kofi it was a youth club that opened at weekends.',
    asks: ['opinion explicit'],
  },
  {
    question: 'Lorraine asked members [if they would be content for the survey to go ahead on that footing].',
    answer: 'Members indicated that they would.',
    asks: ['polar explicit'],
  },
  {
    question:
      '“That this Council [provide a list of all units vacant for over two years in the district] and [state why each has not been brought back into use].”',
    answer:
      'The following report issued from Ms R. Tynan: “There are nine such units, two of which are in Castlemoyle. A number of factors contribute to vacancy and the Council continues to engage with the Department.”',
    asks: ['entity partial', 'reason general'],
  },
  {
    question: "Ms Achterberg asked for [Dr Lal's view on whether the stroke unit ought to be on one site].",
    answer: 'Dr Lal thought that it should, and had said as much to the Board in 2021.',
    asks: ['opinion explicit'],
  },
  {
    question: 'Professor Mbeki asked [what stood in the way],',
    answer: 'to which he replied that there were twelve beds too few at Farleigh.',
    asks: ['reason explicit'],
  },
  {
    question:
      'Mr Tandy challenged the COO to [give an example of a pathway which had been redesigned and had delivered savings].',
    answer: 'Mr Rooke cited same-day hip replacement, which had released £410k.',
    asks: ['example explicit'],
  },
  {
    question: 'The Chair asked [whether consultant job plans had been signed off];',
    answer: '86% of them had, said Dr Lal.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Miss Thorpe drew attention to the fact that five of the seven secondary schools had changed head in two years. [Was there an underlying cause?]',
    answer:
      'Ms Denham observed that headship was the most rewarding of professions and that applications for the national qualification were rising.',
    asks: ['reason dodging'],
  },
  {
    question:
      'Mr Peake was minded to ask about Lowfield but, as he understood that the inspection report was embargoed, would confine himself to [whether the school was safe].',
    answer: 'Mr Beadle said it was.',
    asks: ['polar explicit'],
  },
  {
    question: 'Cllr Iqbal asked [if an equality impact assessment had been done].',
    answer: 'Ms Nowak apologised that it had not.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cllr Brayshaw asked [how then the Trust could say, as it did on slide 8, that nobody would be disadvantaged].',
    answer:
      'Dr Aspinall said that the clinical case was overwhelming: outcomes were better where surgeons did more operations.',
    asks: ['reason dodging'],
  },
  {
    question: 'Cllr Sutcliffe asked [how many more operations each surgeon would do].',
    answer: 'He answered that it would rise from 40 a year to about 65.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'There was a question from Doug about gorse. [Could it be cleared by the path crew, or would a contractor be needed?]',
    answer: "Contractor, Roddy thought; the crew hadn't the kit.",
    asks: ['entity explicit'],
  },
  {
    question: "Cllr Birnie didn't see the Dunmore car park in the plan. [Had it been dropped?]",
    answer: 'It had not – see page 31.',
    asks: ['polar explicit'],
  },
  {
    question: 'Isobel asked [what the plan would mean for crofters], in a sentence.',
    answer: "Roddy's sentence was that it was all about balance.",
    asks: ['manner general'],
  },
  {
    question:
      'Mr Cuthbert, a resident of Haugh Lane, asked the following: “[How many vehicles over 7.5 tonnes have been seen breaking the weight limit], and [how many drivers have been prosecuted?]”',
    answer:
      'The Chairman read out a reply prepared by Mr Weir: a camera count in March had recorded 52; prosecution was a matter for the Police, to whom Mr Cuthbert might wish to write.',
    asks: ['quantity explicit', 'quantity deflection'],
  },
  {
    question: 'Mr Cuthbert asked, as his supplementary, [whether the camera would stay].',
    answer: 'Mr Weir confirmed that it would, for a year.',
    asks: ['polar explicit'],
  },
  {
    question: 'Councillor Lyall asked [when the new food caddies would be delivered to flats].',
    answer: 'The Waste Contracts Manager advised that deliveries would begin on 6 October and take three weeks.',
    asks: ['time explicit'],
  },
  {
    question: 'Councillor Sandhu asked [how the Council would deal with contamination].',
    answer:
      'He explained that crews would tag the bin, then send a letter, and would leave it unemptied on the third occasion.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Councillor Tolland asked [if the Cabinet Member could guarantee that there would be no charge for replacement caddies].',
    answer: 'Councillor Purvis said that charges were set by Full Council and not by her.',
    asks: ['assurance deflection'],
  },
  {
    question: 'There followed an exchange on falls, Mrs Sproat querying [the rise at Lomond ward]',
    answer: 'and Ms Tweed ascribing it to single-room layout and two nights without a healthcare assistant.',
    asks: ['reason explicit'],
  },
  {
    question: 'Mr Gallacher pursued the matter: [had families been told on each occasion?]',
    answer: 'In 17 of the 19 instances they had.',
    asks: ['polar explicit'],
  },
  {
    question: 'The Chair asked [that the remaining two be looked into without delay].',
    answer: 'Ms Tweed gave her word.',
    asks: ['polar explicit'],
  },
  {
    question: 'On digital, enquiries from Mr Gallacher concerning [the go-live of the e-rostering system]',
    answer: 'met with the response that it would be sooner rather than later.',
    asks: ['time general'],
  },
  {
    question: 'Mr Lister asked [by how much curlew numbers had risen since the dog restrictions came in].',
    answer: 'Dr Heron replied that no count had been commissioned and there was therefore no figure to offer.',
    asks: ['quantity ignorance'],
  },
  {
    question: 'Cllr Pattinson inquired [whether a count was planned].',
    answer: 'Not at present.',
    asks: ['polar explicit'],
  },
  {
    question: 'The Chair asked G Tyson to remind members [how the restrictions were signed on the ground].',
    answer: 'There were discs at all 46 access points and, from March to July, a volunteer at the two busiest.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Ms Ní Dhomhnaill complained that the 344 no longer met the Clonbrack train and asked [had the timetable been changed without consultation].',
    answer: 'Ms Garvey accepted that there had been no consultation.',
    asks: ['polar explicit'],
  },
  {
    question: 'Cllr Mangan: [would it be changed back?]',
    answer: 'Ms Garvey said the matter was under active consideration.',
    asks: ['polar general'],
  },
  {
    question: 'Cllr Mangan said [she would not leave the room without a date].',
    answer: 'Mr Fahy then indicated, Ms Garvey assenting, that the old times would be back from Sunday 12 January.',
    asks: ['time explicit'],
  },
  {
    question:
      '23/09 Ms Omondi asked (i) [how many pupils were in independent places], (ii) [what the average fee was] and (iii) [whether the Authority had ever contested a fee].',
    answer:
      'Ms Blake replied to (i) 143 and to (ii) £61,000. As for (iii), these were long-standing relationships and providers faced cost pressures like anyone else.',
    asks: ['quantity explicit', 'quantity explicit', 'polar dodging'],
  },
  {
    question:
      '23/10 Mr Ferris asked for a show of hands on [whether colleagues thought the deficit could be recovered in five years].',
    answer: 'No hands were raised.',
    asks: ['opinion explicit'],
  },
  {
    question:
      'Mr Tranmer said that he had been contacted by staff at Beechlands, who feared for their jobs, and he would like to know [whether a buyer had been found].',
    answer:
      'The Market Manager explained that talks were commercially confidential and that it would be improper to say more in open session.',
    asks: ['polar declining'],
  },
  {
    question: 'Turning to page 40, Cllr Wójcik [presumed that “rightsizing” meant redundancies].',
    answer: 'The Assistant Director confirmed that her presumption was correct.',
    asks: ['polar explicit'],
  },
  { question: 'Cllr Oates: [and the number?]', answer: 'Between 20 and 25 posts.', asks: ['quantity explicit'] },
  {
    question: 'Ceit Nicolson asked [what lay behind the fall].',
    answer: 'Peigi MacSween put it down to rents being collected on pay-day rather than on the first of the month.',
    asks: ['reason explicit'],
  },
  {
    question:
      "Kenny Morrison was struck by the number of evictions, four in a year when there had been none in the six before, and [sought the Director's comments].",
    answer: 'The Director commented that eviction was always a last resort.',
    asks: ['opinion general'],
  },
  {
    question:
      'In view of that reply Mr Morrison asked [that a review of all four cases be undertaken by someone independent].',
    answer: 'The Director would reflect on the request and let the Committee know at its next meeting.',
    asks: ['polar deferred'],
  },
  {
    question:
      'In connection with Part B, Councillor Keeble requested that the Museums Manager [elaborate upon the “storage difficulties” mentioned at 3.2].',
    answer:
      'Mr Boyce described how water had twice entered the basement and how some 700 boxes now stood on pallets in the upper gallery.',
    asks: ['manner explicit'],
  },
  {
    question: 'Councillor Rana asked for confirmation [that nothing had been lost].',
    answer: 'Mr Boyce confirmed that the conservators had been able to save nearly everything.',
    asks: ['polar implicit'],
  },
  {
    question: 'Cllr Farooq wanted to be clear [what passengers would notice on the first day of franchising].',
    answer:
      'The Deputy Mayor said one ticket on every bus, yellow livery on the first 120 and a single telephone number for complaints.',
    asks: ['manner explicit'],
  },
  {
    question: 'Cllr Binns asked him [whether he was confident that it would come in on budget].',
    answer: 'He was.',
    asks: ['assurance partial'],
  },
  {
    question: 'She asked him, then, [where the £9m overspend in Annex D had come from].',
    answer: 'Ms Heaton interposed that this related to depots, where two landlords had held out for more.',
    asks: ['reason explicit'],
  },
  {
    question:
      'Mrs Munnelly asked, firstly, [if the respite house at Ardkeen would open five nights or seven]; secondly, [who would staff it].',
    answer: 'Mr Downes said five to begin with, staffed by the Brothers under a service arrangement.',
    asks: ['entity explicit', 'entity explicit'],
  },
  {
    question: 'Cllr Kehoe said that families had been promised seven and [asked for an explanation].',
    answer:
      'Ms Lohan referred members to the allocation letter, which was for €780,000; seven nights had been costed at €1.1 million.',
    asks: ['reason implicit'],
  },
  {
    question: 'Mr Whelehan asked [what the family of a child with a feeding tube were to do in the meantime].',
    answer:
      'Mr Downes said that he fully understood the frustration and wished to compliment the staff on a beautiful building.',
    asks: ['manner dodging'],
  },
  {
    question:
      'Councillor Orrell asked [how much of the money raised by the £12 increase would be spent on the rural teams].',
    answer: 'The Commissioner replied that £1.4 million had been set aside for them.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Dr Halvorsen asked [why general reserves had fallen below the level set in the strategy].',
    answer:
      'Ms Marchetti explained that the purchase of the Eastgate site had been met from reserves rather than from borrowing.',
    asks: ['reason explicit'],
  },
  {
    question:
      'A Member raised a query as to [whether the enquiry office at Portcallan, shut since June, would reopen].',
    answer:
      'The ACC advised that the lease had ended and that there were no plans to reopen it; callers were now being received at Ardmore station.',
    asks: ['polar explicit'],
  },
  {
    question: 'Dr Abernethy requested [the number of calls made in person at Portcallan over the past year].',
    answer: 'The ACC undertook to revert to the Board with this information. (AP3)',
    asks: ['quantity deferred'],
  },
  {
    question: '• Members queried [how the projected overspend on officer overtime would be recovered].',
    answer:
      'EBirrell confirmed that 40 events posts would move to straight shifts from October and that agency spend had been stopped.',
    asks: ['manner explicit'],
  },
  {
    question:
      '• Moira Strachan sought assurance [that the new custody contract would not reduce nurse cover at weekends].',
    answer: 'DCC Haddow offered assurance that the needs of those in custody were always at the forefront of planning.',
    asks: ['assurance general'],
  },
  {
    question: 'In answer to a query from a Member about [on-call availability at Long Sutterby],',
    answer: 'it was explained that three firefighters had left in the spring and that availability now stood at 61%.',
    asks: ['manner explicit'],
  },
  {
    question: 'Councillor Mrs Astbury enquired [when the replacement pump for Saltwick would be delivered].',
    answer:
      'The Chief Fire Officer said that the supplier had been chased repeatedly and that he shared her frustration.',
    asks: ['time general'],
  },
  {
    question: 'Member Stroud asked [if there was a reason for the spike in overtime in January].',
    answer: 'The Chief explained that two homicide investigations had drawn officers from three divisions at once.',
    asks: ['reason explicit'],
  },
  {
    question: 'Vice Chair Dhaliwal wondered [whether the overage could be absorbed within the approved budget].',
    answer: 'Ms. Boivin noted that $410,000 had been saved on fuel, which was well above plan.',
    asks: ['polar implicit'],
  },
  {
    question: 'Commissioner Whitcomb asked Captain Salter [how long body-worn video is kept if no complaint is made].',
    answer: 'Captain Salter stated thirteen months.',
    asks: ['time explicit'],
  },
  {
    question: 'Commissioner Whitcomb followed up, asking [who can delete a recording before that].',
    answer: 'Captain Salter stated that only a Commander or above has that permission, and every deletion is logged.',
    asks: ['entity explicit'],
  },
  {
    question: 'Commissioner Park asked [if the Department tracks how often supervisors review footage].',
    answer: 'Chief Vance replied that it is an area the Department is looking to strengthen.',
    asks: ['polar general'],
  },
  {
    question: '– Cllr Dowd asked [how many vehicles had been seized under the scrambler byelaw since Easter].',
    answer:
      'Supt. Geraghty responded to the members. Nineteen vehicles had been seized. A sergeant had been selected for Kilbarra and would take up duty on 1 September.',
    asks: ['quantity explicit'],
  },
  {
    question: "– Cllr Lacey called for [an update on the vacant sergeant's post in Kilbarra].",
    answer:
      'Supt. Geraghty responded to the members. Nineteen vehicles had been seized. A sergeant had been selected for Kilbarra and would take up duty on 1 September.',
    asks: ['manner explicit'],
  },
  {
    question:
      'HC challenged the length of time taken to close complaints and wanted to know [what would be different in six months].',
    answer:
      'YP advised that two assessors had been moved from vetting and that a 28-day target for first contact had come in on 1 May.',
    asks: ['manner explicit'],
  },
  {
    question: 'RF asked [what the average was at present].',
    answer: 'YP did not have the figure to hand.',
    asks: ['quantity ignorance'],
  },
  {
    question:
      'HC noted that most complaints concerned delay in returning seized phones. She had raised this in January and asked [what had been done since].',
    answer:
      'BT reported that a second extraction machine had been leased and that the oldest case now dated from June rather than from the previous year. He would not claim that the problem was solved.',
    asks: ['manner explicit'],
  },
  {
    question: '• In response to a question from a Member regarding [the number of cargo bikes stopped in the quarter],',
    answer: 'the Assistant Commissioner noted that 212 had been stopped and nine riders prosecuted.',
    asks: ['quantity explicit'],
  },
  {
    question:
      '• In response to a comment from a Member that the crossing at Cutler Street remained dangerous, and a request [that it be given a marked patrol],',
    answer: 'the Assistant Commissioner agreed to provide one during the evening peak.',
    asks: ['polar explicit'],
  },
  {
    question:
      '(1) Information was requested on the promised drug-testing suite, in relation to [its location], and [the date by which it would open].',
    answer:
      'The Police and Crime Commissioner advised that it would be sited at Llanfaes custody, the survey of the building having been completed. As the tender had yet to be let he was not in a position to give a date.',
    asks: ['entity explicit', 'time ignorance'],
  },
  {
    question:
      '(2) Reference was made by Professor Tandy to the number of vacancies in the control room, and she asked [whether the Commissioner was content with it].',
    answer: 'The Commissioner stated that he was not, and had told the Chief Constable so.',
    asks: ['polar explicit'],
  },
  {
    question: '4.2 In response to questions on [the new turnout policy],',
    answer:
      'the Area Commander advised that the new policy had taken effect in July and that crews no longer turned out to offices in daytime unless a fire was confirmed.',
    asks: ['manner explicit'],
  },
  {
    question: 'Councillor Isbister being anxious to know [what this meant for the care homes on the outer isles],',
    answer:
      'Group Commander Nairn gave her an assurance that any place with sleeping risk would still get a full attendance.',
    asks: ['manner explicit'],
  },
  {
    question:
      '(1) Mr Ottaway was concerned that probationers were being sent out alone at night and trusted [that this was not now the practice].',
    answer:
      'The Chief Constable said that it had occurred at Marlcombe on four nights in February through sickness, and had been stopped.',
    asks: ['polar explicit'],
  },
  {
    question: '(2) Mrs Purkiss would have liked to see [the cost of the new uniforms].',
    answer: 'The Treasurer put it at £186 an officer.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Ms Róisín Magill: Thank you, Chairman. We were told in March that the cold case team would be back up to twelve. It is now October. [How many are actually in post], and [what has held it up]?',
    answer:
      'Chief Constable: I appreciate the question and I know how much this matters to the families. I have met a number of them myself. Recruiting detectives is difficult for every service on these islands and we are not immune from that.',
    asks: ['quantity dodging', 'reason general'],
  },
  {
    question: 'Ms Róisín Magill: But [how many], Chief Constable?',
    answer: 'Chief Constable: Seven.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Mr Wesley Orr: Chief Constable, I want to go back to what you said about detectives. [Do you accept that pay is part of the trouble], and [have you raised it with the Department]?',
    answer: 'Chief Constable: I do, and I have, in writing, on 9 September.',
    asks: ['polar explicit', 'polar explicit'],
  },
  {
    question: 'Councillor Dacre:\n· [Whether Special Constables counted towards the increase in establishment].',
    answer: 'The Commissioner confirmed that they did not.',
    asks: ['polar explicit'],
  },
  {
    question: '· [The number of ward bases still without a telephone line].',
    answer: 'The Commissioner committed to writing to the Panel on this.',
    asks: ['quantity deferred'],
  },
  {
    question:
      'Under reference to the question lodged by Councillor Leask, namely "[How many of the eleven traffic cameras on the A832 were working on 1 May], and [who maintains them]?",',
    answer:
      'the Clerk read the following reply on behalf of the Safety Camera Unit: "Eight. Maintenance is contracted to Lumen Roads Ltd."',
    asks: ['quantity explicit', 'entity explicit'],
  },
  {
    question: 'Councillor Leask, in a supplementary, sought [an explanation for the other three being out of use].',
    answer:
      'Chief Inspector Torrance indicated that this would have to be directed to the Unit, over which she had no control.',
    asks: ['reason deflection'],
  },
  {
    question: 'Commissioner Oquendo asked [if the current eligibility list would be enough to fill them].',
    answer: 'Chief Weeks said there were only two names left on it and that both had taken jobs elsewhere.',
    asks: ['polar explicit'],
  },
  {
    question: 'Commissioner Rusk asked [when a new test could be given].',
    answer: 'She said the earliest the vendor could do was February 8.',
    asks: ['time explicit'],
  },
  {
    question:
      'Commissioner Dant had questions on page 3 of the report, specifically [what the difference was between a closed and a cleared case].',
    answer:
      'Deputy Chief Souza explained that a cleared case has an arrest or an exceptional circumstance behind it, while a closed one may simply have run out of leads.',
    asks: ['manner explicit'],
  },
  {
    question: 'Vice Chair Akiona asked [if the officer named in the newspaper was still on duty].',
    answer: 'Deputy County Attorney Hart interjected that personnel matters could not be discussed in open session.',
    asks: ['polar declining'],
  },
  {
    question:
      'Alderman Teague said residents of Castle Row were tormented by off-road bikes every Sunday and [something had to be done about it].',
    answer:
      "Inspector Moffett outlined that two joint operations with the Council's wardens were planned for the coming month and that number plates could be passed to her in confidence.",
    asks: ['manner explicit'],
  },
  {
    question: 'Ms Heaney referred to the drugs awareness evenings and asked [who had attended from the schools].',
    answer: 'The PCSP Manager stated that she would circulate the list.',
    asks: ['entity deferred'],
  },
  {
    question: '– IL asked [whether the insurance reserve was large enough after the Tarn Mill claim].',
    answer: '– NA noted that the excess was capped at £100k a year and that the reserve stood at three times that.',
    asks: ['polar implicit'],
  },
  {
    question: '– IL queried [the rise in lift rescues] and [whether owners were being charged].',
    answer: '– BC put the rise down to two tower blocks at Fellgate.',
    asks: ['reason explicit', 'polar dodging'],
  },
  {
    question:
      'Dr Adeyemi put it to the Deputy Commissioner that the absence of [a timeline for the homicide data review] was hard to understand at this remove, and pressed for one.',
    answer:
      'The Deputy Commissioner accepted the criticism. It would be premature, in his view, to commit to a date while the second team was still reading files.',
    asks: ['time declining'],
  },
  {
    question: 'She asked [if the end of the year was realistic].',
    answer: 'He thought it was not.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Mr Keaveney asked [how the Authority could be confident that no family had been misled in the meantime].',
    answer:
      'The Deputy Commissioner said that the organisation took its duty of care to the bereaved extremely seriously and that its liaison officers were among the finest people in the service.',
    asks: ['assurance general'],
  },
  {
    question:
      "Cllrs Sandhu and Futter both asked [whether the Commissioner would publish the consultant's review of the control room merger].",
    answer:
      'Returning to the point made by Cllrs Sandhu and Futter, the Commissioner said he would publish a summary but not the review itself, which named individuals.',
    asks: ['polar explicit'],
  },
  {
    question: 'Cllr Futter questioned [what it had cost].',
    answer: 'The Commissioner thought about £85,000.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Concern was expressed that the oldest residents were not being reached, and it was asked [if lists could be obtained from surgeries].',
    answer: 'Members were advised that all 31 practices had supplied theirs since April.',
    asks: ['polar explicit'],
  },
  {
    question: 'Councillor Belton wished to be assured [that visits were not being rushed to meet the target].',
    answer: 'Members were assured that this was not so; the average visit had lengthened to 52 minutes.',
    asks: ['assurance explicit'],
  },
  {
    question: 'having been asked by Mr Abara [if there were plans to disband it].',
    answer: 'Deputy Chief Kowalchuk confirmed that the mounted unit would be kept until at least 2027,',
    asks: ['polar explicit'],
  },
  {
    question: 'Dr Wynn was interested in [the training of the new riders], and [who pays for it].',
    answer: 'The Deputy Chief said each completes a ten-week course at the Fairholm stables.',
    asks: ['manner explicit', 'entity dodging'],
  },
  {
    question: 'Lady Harcombe asked the Commissioner [what proportion of rural theft was now being solved].',
    answer:
      'The Commissioner asked whether she meant theft of machinery only or livestock as well.\n\nThe Chief of Staff stated that the two were not counted together, but for machinery it was 11%.',
    asks: ['quantity partial'],
  },
  {
    question: "Councillor Purvis asked for [the Commissioner's opinion of the Government's rural crime strategy].",
    answer: 'The Commissioner considered it thin and had written to the Minister to say so.',
    asks: ['opinion explicit'],
  },
  {
    question: 'He asked only [that the extra hours be shown in the next report].',
    answer: 'ACC Rudge was content for them to be included.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mr. Noor asked Ms. Tran [if her members had been consulted].',
    answer: 'She said they had received a leaflet the week the sensors went up.',
    asks: ['polar implicit'],
  },
  {
    question: 'Ms. Holm asked the Chief to [comment].',
    answer:
      'Interim Chief Desrosiers acknowledged the engagement had fallen short and said two open evenings would be held in May.',
    asks: ['opinion explicit'],
  },
  {
    question: 'HM – [Does the Service still carry out free alarm fitting for renters]?',
    answer: 'FD – Yes, where the occupier is over 65 or disabled. Others are referred to the landlord.',
    asks: ['polar explicit'],
  },
  {
    question: 'TO – [What happened to the youth cadet scheme at Brackley Road]? [Is there a chance of it coming back]?',
    answer:
      'FD – Wonderful scheme, some of our best firefighters came through it. We look at every option each budget round.',
    asks: ['manner dodging', 'polar general'],
  },
  {
    question: 'Mrs Ekwueme asked [whether the cells at Port Amity had been inspected since the fire].',
    answer: 'The Commissioner of Police replied in the affirmative.',
    asks: ['polar explicit'],
  },
  {
    question: 'Asked by the same Member [whether anyone had been moved out as a result],',
    answer: 'he replied in the negative.',
    asks: ['polar explicit'],
  },
  {
    question: "Mr Hartigan requested [sight of the inspector's findings].",
    answer: 'The Commissioner regretted that, the matter being before the coroner, he could not oblige.',
    asks: ['polar declining'],
  },
  {
    question: 'Councillor Nair asked [whether it had been valued at all].',
    answer: 'The Clerk reported a valuation of £240,000, obtained in January.',
    asks: ['polar explicit'],
  },
  {
    question: 'Commissioner Baptiste suggested [the complaint form be offered in Tagalog and Haitian Creole].',
    answer: 'Auditor Renner liked the idea and said the translations could be on the website by the end of March.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Vice-Chair Hatch noted that four complaints this quarter were marked "withdrawn" and would like to understand [the process there]; [is the complainant contacted by the officer\'s own supervisor]?',
    answer:
      'Lt. Oduya said never by the supervisor: an intake specialist calls, twice if need be, and records the reason given.',
    asks: ['manner explicit', 'polar explicit'],
  },
  {
    question: 'Asked [whether any of the four had since refiled],',
    answer: 'Lt. Oduya said one had, and the case is open.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cllr Umeh asked [how many victims had been referred to the new stalking advocacy service since it opened].',
    answer: 'Mr Teal said that there had been 143 referrals by the end of August.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Cllr Umeh asked [whether there was a waiting list].',
    answer: 'Mr Teal said that nearly everyone was contacted within a week.',
    asks: ['polar implicit'],
  },
  {
    question: 'Mr Rudd asked [what would happen to the service when the grant ended].',
    answer: 'The PCC replied that she was committed to supporting victims and was in discussions with partners.',
    asks: ['manner general'],
  },
  {
    question: 'Query (Cllr Bashir): Self-checkout theft – [are shops expected to deal with this themselves now]?',
    answer:
      'Response: No. Every report with footage is graded within 48 hours and repeat offenders are put before the weekly harm meeting.',
    asks: ['polar explicit'],
  },
  {
    question: 'Query (Cllr Monteith): Banning orders – [how many in force], and [has anyone been arrested for breach]?',
    answer: 'Response: 37 in force.',
    asks: ['quantity explicit', 'polar dodging'],
  },
  {
    question:
      'Commissioner Ybarra inquired as to [the number of pursuits in the third quarter] and [how many ended in injury].',
    answer: 'Chief Oakes indicated there were 58, with injury in six.',
    asks: ['quantity explicit', 'quantity explicit'],
  },
  {
    question: 'Commissioner Lund inquired as to [whether officers are told to break off near schools].',
    answer: 'Chief Oakes indicated the policy leaves that to the supervisor.',
    asks: ['polar implicit'],
  },
  {
    question:
      'Commissioner Grand inquired of the City Attorney [whether the Commission could change the policy on its own motion].',
    answer: 'Ms. Pasternak indicated she would need to research that and report back.',
    asks: ['polar deferred'],
  },
  {
    question:
      'Cllr Stott put to the Commissioner that he had promised 60 new wardens in his manifesto, and asked [how many had been appointed].',
    answer:
      'The Commissioner said that the wardens already on the streets had been warmly received and that he had yet to meet a resident who wanted fewer of them.',
    asks: ['quantity dodging'],
  },
  {
    question: 'Pressed by Cllr Stott for [the number],',
    answer: 'the Commissioner conceded that it was 22.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Ms Brand invited him to say [when the remaining 38 would follow].',
    answer: 'The Deputy Commissioner intervened to explain that it would be as soon as funds allowed.',
    asks: ['time general'],
  },
  {
    question:
      'The Chair asked [whether the residents of Larkhill, who had been without a warden for three years, would see one in the next round].',
    answer:
      'The Commissioner said that no part of the county would be forgotten and reminded Members that he had inherited a deficit.',
    asks: ['polar general'],
  },
  {
    question:
      'A question had been submitted by Mr Kemble, who asked [whether the Authority had tested its crews for the chemicals found in foam at the old training ground].',
    answer:
      'The Chair replied that blood tests had been offered to all 140 staff who had trained there and that 96 had been tested.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mr Kemble asked a supplementary question, namely, [what the results had shown].',
    answer: 'The Chair confirmed that a written response would be sent in due course.',
    asks: ['manner deferred'],
  },
  {
    question: "Further to Dr Krishnan's enquiry at the previous meeting as to [what became of seized cryptocurrency],",
    answer:
      'the Head of Finance informed the Board that it was sold within 30 days and the proceeds split evenly between the Force and the Treasury.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Mrs Tapley, noting that the fraud desk had lost nine staff, asked that the Commander [say something on morale].',
    answer: 'The Commander remarked that it was a demanding environment and that everyone was pulling together.',
    asks: ['manner general'],
  },
  {
    question:
      'The Chair read out an email from Ms Oakes of the Friends of Pell Park, unable to attend, in which she asked [why the park beat had been withdrawn] and [whether it would be back for the summer holidays].',
    answer:
      'Inspector Hale explained the officer had been seconded to the burglary team. It would not be possible to restore the beat before the autumn.',
    asks: ['reason explicit', 'polar explicit'],
  },
  {
    question: 'Cllr Birtles asked [if volunteers could be used in the meantime].',
    answer: 'Chief Superintendent Leckie felt that was one for the park rangers to consider.',
    asks: ['polar deflection'],
  },
  {
    question: 'Councillor Amponsah asked [which stations would receive the electric vans first].',
    answer: 'The Head of Fleet said Morton and Ellerby.',
    asks: ['entity explicit'],
  },
  {
    question: 'Councillor Leary asked [if the vans would carry breathing apparatus].',
    answer: 'The Head of Fleet said that they were for prevention staff only.',
    asks: ['polar implicit'],
  },
  {
    question: 'The Chair asked for [an example of what the vans would be used for].',
    answer: 'The Assistant Chief Fire Officer cited the fitting of alarms on the Kestrel estate.',
    asks: ['example explicit'],
  },
  {
    question:
      'Clr. Doucette brought forward a concern from District 7 residents with respect to speeding on Shore Road, and would appreciate knowing [if the speed trailer could be placed there].',
    answer: 'S/Sgt. Bell noted the trailer is booked through July but that Shore Road would be next.',
    asks: ['polar explicit'],
  },
  {
    question: 'Comm. Sabean queried [why statistics for mental health calls were not in the package this month].',
    answer: 'Supt. Roy apologized for the omission.',
    asks: ['reason dodging'],
  },
  {
    question: "Dr Nkosi queried [the legal basis], and [whose consent, if anybody's, was sought].",
    answer: 'It was clarified that the basis was the policing purpose; only the owner of the doorbell was asked.',
    asks: ['manner explicit', 'entity explicit'],
  },
  {
    question: 'Mr Roper wondered aloud [whether the public would see the difference].',
    answer: 'D/Supt Vance doubted it.',
    asks: ['opinion explicit'],
  },
  {
    question:
      '7.2 The Board queried [whether the fall was due to the loss of instructors or to fewer places on courses].',
    answer: 'HU informed the Board that it was the former, four having retired within a year.',
    asks: ['entity explicit'],
  },
  {
    question: '7.3 In regard to the Isles, AS sought clarity on [how retained crews were assessed].',
    answer:
      'HU commented that a mobile assessment team visited each spring.\n\nSK added that this had slipped to summer in the current year owing to ferry cancellations.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Joshi had three questions: (a) [what the hangar at Stoke Barton had fetched]; (b) [to whom it had been sold]; and (c) [whether the covenant on aircraft noise had been kept].',
    answer:
      'The Treasurer took these in turn. On (a) the price had been £2.05m. On (b), a freight firm, Corvid Air. He would have to check (c) with the solicitors.',
    asks: ['quantity explicit', 'entity explicit', 'polar deferred'],
  },
  {
    question: 'The Chair asked [if the proceeds were to be spent locally].',
    answer: 'The Commissioner was of the view that policing was a county-wide service and money should follow need.',
    asks: ['polar implicit'],
  },
  {
    question:
      'Mr Mendes asked [what share of stop searches had been recorded on body-worn video in the south of the county].',
    answer: 'Ms Coull undertook to find out.\n\n[Post-meeting note: 94% in the year to 31 March.]',
    asks: ['quantity explicit'],
  },
  {
    question: 'Cllr Tate asked [how the Force picked which videos the Panel would see].',
    answer:
      "T/ACC Ripley said ten were drawn at random each month by the Commissioner's office; the Force had no hand in it.",
    asks: ['manner explicit'],
  },
  {
    question:
      'I asked the Chief Constable [why the Force had answered fewer 101 calls within five minutes than at any time since I took office].',
    answer:
      'He told me that the new telephone system had lost calls between menus for three weeks in May and had since been put right.',
    asks: ['reason explicit'],
  },
  {
    question: 'I asked [what it would take to get back to where we were].',
    answer: 'He said fifteen more staff, all of whom were now in training.',
    asks: ['manner explicit'],
  },
  {
    question: 'Okafor asks [if complainants get a letter at the end]. Also, [who signs it]?',
    answer: "Prentiss says yes, by certified mail, over the Chief's signature.",
    asks: ['polar explicit', 'entity explicit'],
  },
  {
    question: 'Brandt would like [these posted online with names removed].',
    answer: 'Prentiss will see that it is done.',
    asks: ['polar explicit'],
  },
  {
    question:
      "COMMISSIONER PIKE: Good evening, Chief. On the gun buyback, I've seen two numbers, 118 and 181. [Which is it]? And [what happens to the guns]?",
    answer:
      "CHIEF LANDRY: It's 181, the other was a typo on our end. They're held ninety days for tracing and then melted at the Calloway foundry.",
    asks: ['entity explicit', 'manner explicit'],
  },
  {
    question: "COMMISSIONER PIKE: And [you're satisfied nothing walks out the back door]?",
    answer:
      "DIRECTOR ACHTERBERG: If I may, Commissioner. We audited it in the spring, every serial number, and there wasn't one missing.",
    asks: ['assurance explicit'],
  },
  {
    question: 'Councillor Ellery asked [when the next round of the Safer Streets fund would open].',
    answer: 'The PCC said that it would open on 6 January.',
    asks: ['time explicit'],
  },
  {
    question: 'Councillor Quantock asked [who would sit on the assessment panel].',
    answer: 'The PCC said that it would include people from a range of backgrounds.',
    asks: ['entity general'],
  },
  {
    question: 'The Chair asked [what the underspend on the last round had been] and [what would be done with it].',
    answer:
      'Ms Tarn answered that it was just under £40,000, most of it from a scheme in Wickmere that had not gone ahead.',
    asks: ['quantity explicit', 'manner dodging'],
  },
  {
    question: 'Dr Lin asked [why sickness in the control room was double that of stations].',
    answer: 'Ms Heron attributed this to two long-term absences in a team of thirty.',
    asks: ['reason explicit'],
  },
  {
    question: 'Dr Lin asked [what support they were receiving].',
    answer: 'Mr McGrath said that it would not be right to go into that in public.',
    asks: ['manner declining'],
  },
  {
    question:
      'Mrs Purdy sought an assurance [that 999 calls were being answered in the meantime as promptly as before].',
    answer: 'Mr McGrath was happy to give that assurance.',
    asks: ['assurance partial'],
  },
  {
    question:
      'Cllr Zaman, being new to the Panel, asked [how a confirmation hearing differed from an ordinary meeting].',
    answer:
      'Mr Dunbar, who had sat on two, said the candidate spoke first, was questioned for an hour and then withdrew while Members made up their minds.\n\nThe Solicitor added that a veto needed two-thirds of the Panel.',
    asks: ['manner explicit'],
  },
  {
    question: '1. Digital case files – delays at court were raised, with a request for [the share of files sent back].',
    answer:
      "• 1 in 8 at the last count.\n  • A triage clerk now sits with each team.\n\n• Kit Varley added that the supplier's fix is due on 3 March.",
    asks: ['quantity explicit'],
  },
  {
    question: '2. Nuala Frith – [can officers in the valleys get a signal for any of this]?',
    answer: '• Not everywhere. Two masts are still without power.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Councillor Qureshi, on the other hand, saw no reason to delay, but did not follow [how the floor area in the report had been arrived at].',
    answer:
      'The Chief Fire Officer said that it excluded the drill tower and the garages, which were on a separate title.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Egan spoke of long queues at the station rank on Thursdays and asked [if the marshals covered that night]',
    answer: 'and was told by Superintendent Sharpe that they did not, but might from May.',
    asks: ['polar explicit'],
  },
  {
    question: 'Ms Lindqvist asked [on what evidence Thursdays had been left out]',
    answer:
      'and the Deputy Mayor referred her to the night-time survey, in which only 4% of incidents fell on that day.',
    asks: ['reason explicit'],
  },
  {
    question:
      "The Commissioner's register shows lunch with a contractor on 9 February. [Did the Commissioner pay for his own meal]? [Will he publish who else was there]?",
    answer:
      'Answer\nI thank Mr Bannister for his question. My register of interests is kept up to date and is open to inspection on my website. The lunch was one of a series at which I meet local employers, and I find them of great value.',
    asks: ['polar dodging', 'polar dodging'],
  },
  {
    question: '[How often do you meet the Chief Constable]?',
    answer: 'Answer\nEvery Monday.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Member Thorne asked [what the Service is doing about catalytic converter thefts].',
    answer:
      'Inspector Vahid said scrapyards are now visited weekly and owners can have a serial number etched free of charge.',
    asks: ['manner explicit'],
  },
  {
    question: 'Member Obuya asked [if the etching has made any difference].',
    answer: 'Inspector Vahid said it is too early to tell.',
    asks: ['polar ignorance'],
  },
  {
    question: 'Shirin asked [why the exercise yard at Weir Street had been locked on three visits running].',
    answer: 'Craig said the camera was broken and it could not be used unwatched.',
    asks: ['reason explicit'],
  },
  {
    question: 'She asked [when it would be mended].',
    answer: 'Craig said the part had been ordered.',
    asks: ['time general'],
  },
  {
    question:
      'Bob raised [the lack of halal meals on the night of 12 April], which he had put in his report and heard nothing about.',
    answer: 'Craig apologised. The delivery had been missed and a reserve stock was now kept in the freezer.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Mr Shiels queried [when the roads policing units would be brought up to 800], as promised in the plan for this year.',
    answer: 'A/C Lohan stated that 655 were assigned at the end of May.',
    asks: ['time dodging'],
  },
  {
    question: 'Mr Shiels said [that was not what he had asked].',
    answer: 'A/C Lohan said the target would not now be met before the second quarter of next year.',
    asks: ['time explicit'],
  },
  {
    question:
      'Ms Tuohy requested [that the Authority be told in future when a commitment slipped], and not have to dig it out.',
    answer: 'Ms Prior accepted this without reservation.',
    asks: ['polar explicit'],
  },
  {
    question: 'Councillor Nicolson – [if lighting was a factor in the fatal collision at Brae Junction];',
    answer:
      'In reply the Superintendent intimated that 61 drivers had failed a breath test over the period. The shortage of test kits, since resolved, accounted for the fall. The collision was the subject of a report to the Fiscal and she could not speak of it.',
    asks: ['polar declining'],
  },
  {
    question: 'Bailie Coull – [numbers of drivers caught for drink or drugs over the festive period]; and',
    answer:
      'In reply the Superintendent intimated that 61 drivers had failed a breath test over the period. The shortage of test kits, since resolved, accounted for the fall. The collision was the subject of a report to the Fiscal and she could not speak of it.',
    asks: ['quantity partial'],
  },
  {
    question: 'the Convener – [what lay behind the fall in drug driving tests].',
    answer:
      'In reply the Superintendent intimated that 61 drivers had failed a breath test over the period. The shortage of test kits, since resolved, accounted for the fall. The collision was the subject of a report to the Fiscal and she could not speak of it.',
    asks: ['reason explicit'],
  },
  {
    question: 'Cllr Anand was surprised to find no mention of the tribunal award and asked [the reason].',
    answer:
      "The Commissioner explained that the award fell in the following financial year and would be in next year's report.",
    asks: ['reason explicit'],
  },
  {
    question: 'The Chair queried [the claim on page 9 that burglary was "at its lowest ever"]; ever being a long time.',
    answer: 'Mr Marl acknowledged that it should have read since 2004, when the present way of counting began.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Mr Lyle asked [whether anyone was evaluating the £2m spent on early intervention], and [what had been found so far].',
    answer:
      'The Commissioner said that Marsden University was doing so and that the findings would be laid before the Panel in November.',
    asks: ['polar explicit', 'manner deferred'],
  },
  {
    question: 'Arising from a question by Councillor Trench as to [resilience should the link to Carrow fail],',
    answer:
      'Group Manager Frost outlined the fallback: calls would divert to the neighbouring control within eight seconds, as they had in the February test.',
    asks: ['manner explicit'],
  },
  {
    question: 'On the matter of [cost, which Councillor Achebe wanted broken down between the partners],',
    answer: 'the Director said a paper was being prepared for the Finance Committee in the new year.',
    asks: ['quantity deferred'],
  },
  {
    question: 'Leilani sought reassurance around [spit hoods no longer being used on under-18s].',
    answer:
      'Bronwyn gave the assurance sought: none had been used on a young person since the instruction of 3 March, and each store cupboard had been checked.',
    asks: ['assurance explicit'],
  },
  {
    question: "Graeme asked [whether the same went for the islands' stations].",
    answer: 'Wiremu believed so.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cllr Malik asked [how many of the 46 community support officer posts were vacant] and [when the next intake would begin].',
    answer:
      'The Commissioner replied that eleven were empty at the end of July. The next intake would start in the second week of September.',
    asks: ['quantity explicit', 'time explicit'],
  },
  {
    question:
      'Councillor Lindqvist asked the Commissioner [what lay behind the fall in satisfaction among burglary victims], and [whether the Panel might see the questions that were put to them].',
    answer:
      'The Commissioner said that victims had complained of hearing nothing after the first visit. He had since paid for two contact officers in the Westmoor district, who rang each household within a week.',
    asks: ['reason explicit', 'polar dodging'],
  },
  {
    question: 'In response to a question from the Chair regarding [the cost of the new custody block],',
    answer:
      'the Chief Finance Officer advised that the accepted tender stood at £14.2m, some £600,000 above the estimate.',
    asks: ['quantity explicit'],
  },
  {
    question: 'As to [the date of opening], which Cllr Bray had queried,',
    answer: 'this was not known at present.',
    asks: ['time ignorance'],
  },
  {
    question:
      'A Member asked the Chief Constable [to account for the drop in outcomes for hate crime in the Harbour district].',
    answer:
      'Returning to the first point, he attributed the drop to a queue of seized phones: 212 handsets were awaiting examination in June, and files could not go to the prosecutor without them.',
    asks: ['reason explicit'],
  },
  {
    question: '• Members sought assurance [that the pause on overtime would not thin out weekend cover].',
    answer:
      'DCCLorne confirmed that it would not: weekend rosters were now fixed a month ahead and thirty officers had been released from training to fill them.',
    asks: ['assurance explicit'],
  },
  {
    question: '• Elaine Surtees questioned [what the vacancy factor built into the budget was].',
    answer: 'NGow responded that he did not have the percentage with him.',
    asks: ['quantity ignorance'],
  },
  {
    question:
      'The Cathaoirleach raised the matter of quad bikes on the green at Coill Bán and called for [patrols there on Saturday nights].',
    answer:
      'Replying, Chief Supt. Devane stated that the situation at Coill Bán was a difficult one and would be kept under review. Rathmoyle would have a sergeant from the first of October.',
    asks: ['polar general'],
  },
  {
    question: 'Cllr Halligan enquired [if the station at Rathmoyle would get back its sergeant].',
    answer:
      'Replying, Chief Supt. Devane stated that the situation at Coill Bán was a difficult one and would be kept under review. Rathmoyle would have a sergeant from the first of October.',
    asks: ['polar explicit'],
  },
  {
    question: 'President Ortega wanted to know [how long Internal Affairs takes to close a case].',
    answer: 'Captain Bell reported an average of 94 days.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Ortega followed up: [was that inside the limit in the union contract]?',
    answer: 'Bell said she would check the language and e-mail the Board.',
    asks: ['polar deferred'],
  },
  {
    question: 'Commissioner Whitcomb questioned [why three of the cases were over a year old].',
    answer: 'Chief Dunning interjected that all three were on hold at the request of the District Attorney.',
    asks: ['reason explicit'],
  },
  {
    question: 'Member Lind inquired [how many front-line positions were unfilled on the day].',
    answer:
      "Deputy Chief Rowe indicated that staffing was the Service's highest priority and that there was keen interest in the last campaign.",
    asks: ['quantity general'],
  },
  {
    question: 'Member Sarkis requested [that future reports show resignations separately from retirements].',
    answer: 'Chief Okafor undertook to have this done from the next quarter.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cllr Odell was concerned that people living on the Levels could wait well over an hour for a car at night, and [could see nothing in the draft Plan to put that right].',
    answer:
      'The Commissioner pointed to the second rural response base, which was to open at Thornby in March with fourteen officers.',
    asks: ['manner explicit'],
  },
  {
    question: 'Cllr Lomas asked [if any officer had been suspended following the events at the Corn Exchange].',
    answer:
      'The DCC would not be drawn: the matter was with the independent investigators and comment from him would be improper.',
    asks: ['polar declining'],
  },
  {
    question: 'She then asked [on what day the referral had been made].',
    answer: 'It had been made the same afternoon, 4 June.',
    asks: ['time explicit'],
  },
  {
    question:
      'The Chairman, turning to the Deputy Commissioner, asked [whether her office was content with the public statement].',
    answer: 'Ms Tandy felt that the statement might have come sooner but was accurate.',
    asks: ['opinion explicit'],
  },
  {
    question:
      'A. Brodeur: [Has the Department finished the audit of body camera activations the Board asked for in January]?',
    answer: 'Lt. Sato: It was finished on May 2. 91 percent of the stops sampled were on video from start to end.',
    asks: ['polar explicit'],
  },
  {
    question: 'A. Brodeur: And [of the nine percent, who looks at those]?',
    answer: "Chief Dunmore: The shift sergeant first, then Lt. Sato's unit.",
    asks: ['entity explicit'],
  },
  {
    question:
      'COMMISSIONER GRAY: Chief, I keep hearing from the merchants on Alder that nobody comes when they call about shoplifting. So two things. [Do you send an officer to those calls, yes or no]? And [if it is the online form instead, how many of those forms turn into a case]?',
    answer:
      "CHIEF MONROE: We value our merchants, Commissioner, and I was on Alder myself last Friday. If the person is still in the store we send an officer. If they've gone it is the form. The form is easy to use and it comes in four languages.",
    asks: ['polar explicit', 'quantity dodging'],
  },
  {
    question:
      'Cllrs Boland and Fahy and Deputy Keane raised, respectively, [parking outside the schools on Convent Hill], [the hours of the public office] and [drug dealing around the bus station].',
    answer:
      'Inspector Roche responded as follows:\n- 41 fixed charge notices had issued on Convent Hill since Easter and a garda was now there at both bells;\n- the office would open from 10 to 1 as and from July;\n- he did not propose to speak about operations.',
    asks: ['manner explicit', 'time explicit', 'manner declining'],
  },
  {
    question:
      'Dr Bello, who had sat in on a scrutiny session at Priory Road, wished to know [whether the reasons given for strip searches were checked by anyone above the rank of sergeant].',
    answer: 'They were, by the duty inspector within 24 hours, Det. Supt. Amery said.',
    asks: ['polar explicit'],
  },
  {
    question: 'Would it be possible, Mrs Trask asked, [to see the figures by age]?',
    answer: 'Ms Lunt thought so and would bring them in November.',
    asks: ['quantity deferred'],
  },
  {
    question: 'Pressed by the Chair on [whether the aim of 5% by Christmas was still realistic],',
    answer: 'the Commissioner conceded that it was not.',
    asks: ['polar explicit'],
  },
  {
    question: 'Cllr Sharp sought to establish [what would be done differently].',
    answer:
      'The Commissioner remained confident in the leadership of the contact centre, who were working extremely hard, and looked forward to reporting progress in due course.',
    asks: ['manner general'],
  },
  {
    question:
      'Information was requested on [the timetable for the renewal of the town centre cameras] and on [whether the monitoring staff would transfer].',
    answer:
      'It was explained that tenders would go out in February with the first columns up by the end of June. Nothing was known as yet about the staff.',
    asks: ['time explicit', 'polar ignorance'],
  },
  {
    question: 'Cllr Hughes referred to the £90,000 set aside for maintenance and asked [if that was for one year].',
    answer: 'The Treasurer clarified that it covered three.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Cllr Barr challenged the Commissioner over the closure of the Saltmarsh enquiry desk. [Why had the town not been consulted], and [would she now reverse it]?',
    answer:
      'The Commissioner reminded Members that the disposition of front counters was an operational matter for the Chief Constable, to whom she would pass on the point.',
    asks: ['reason deflection', 'polar deflection'],
  },
  {
    question: 'Cllr Holt requested that [the rent saved be reported].',
    answer: '£38,500 a year, according to the Commissioner.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Commissioner Fofana asked [if the collision reporting centre was going to be moved].',
    answer:
      'Chief Harbin asked whether she meant the one on Twelfth Avenue or the temporary one downtown.\n\nThere were no plans to move it.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mayor Beck asked [what one more year of the lease would cost],',
    answer: 'Director Quon did not have either number with her.',
    asks: ['quantity ignorance'],
  },
  {
    question: 'and Commissioner Strand asked [the same of the parking lot].',
    answer: 'Director Quon did not have either number with her.',
    asks: ['quantity ignorance'],
  },
  {
    question: 'Ms Blythe asked [if the force would attend the Eid fair, as it had last year].',
    answer:
      'Ch. Supt. Moult said that his officers were very much looking forward to the Eid fair and that the mounted section would be coming too.',
    asks: ['polar explicit'],
  },
  {
    question: '4.2 SR queried [why four recommendations on seized property were past their date] and [who owned them].',
    answer: 'SV advised that the system supplier had gone into administration in August.',
    asks: ['reason explicit', 'entity dodging'],
  },
  {
    question: '4.3 CM, not persuaded, asked LH [if the revised date of March was achievable].',
    answer: 'LH was of the opinion that it was, just.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Members questioned the T/ACC on [the use of drones over the parade in Larkhill], [the number of complaints arising] and [the lessons for next year].',
    answer:
      'During this exchange, it was confirmed that one drone had been flown, for crowd safety, and that its footage was deleted after 31 days; and that seven complaints were with the Ombudsman.',
    asks: ['manner explicit', 'quantity explicit', 'manner dodging'],
  },
  {
    question: 'Commissioner Wren wondered [whether the academy could not take laterals on a shorter track].',
    answer: 'A.C. Teixeira noted that state rules set the hours.',
    asks: ['polar implicit'],
  },
  {
    question: 'Commissioner Holloway expressed interest in knowing [what other cities our size pay].',
    answer: 'Mr. Ahn: starting pay is $71,400 in Brixton, $68,900 in Port Clare, against $64,250 here.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Commissioner Lum commented that he had yet to hear [what the Department intended to do about exit interviews].',
    answer: 'A.C. Teixeira acknowledged the concern and said staff are looking at it.',
    asks: ['manner general'],
  },
  {
    question:
      'Cllr Bashir noted with disappointment that the report was again without any breakdown of stop and search by ward, and asked [that it be supplied].',
    answer: 'The Chief Constable apologised for the omission and said that it would be e-mailed to Members that week.',
    asks: ['quantity deferred'],
  },
  {
    question:
      'Mr Rowland drew attention to the 61 searches of children under 14 and asked [what proportion had led to an item being found].',
    answer: 'About a fifth, the Chief Constable believed, as against a quarter for adults.',
    asks: ['quantity explicit'],
  },
  {
    question: '[Why the difference]?',
    answer: 'She could not say; no work had been done on it.',
    asks: ['reason ignorance'],
  },
  {
    question: "Further to the Chair's enquiry about [the future of the Victim Hub],",
    answer:
      'the Board was informed that the Victim Hub would be evaluated by Easter 2025 and that two of its five posts were grant funded until then.',
    asks: ['manner explicit'],
  },
  {
    question: 'Following a request from a Member for [more detail on the grant funded posts],',
    answer: 'the Assistant Commissioner explained that both were court liaison officers.',
    asks: ['manner explicit'],
  },
  {
    question: 'A Member asked [what was being done to keep them beyond Easter],',
    answer:
      'to which the Assistant Commissioner replied that a bid had been made to the Home Office, with an answer expected in January.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Question 2 from Mr B. Lockett: "[How much has the Commissioner\'s office spent on hired cars since May 2023], and [will he undertake to use the train]?"',
    answer:
      'The Commissioner\'s written response was read out: "£4,112.60. My staff travel by whichever means gives the taxpayer best value."',
    asks: ['quantity explicit', 'polar implicit'],
  },
  {
    question: 'By way of supplementary, Mr Lockett asked [which journeys could not have been made by rail].',
    answer: 'The Commissioner invited Mr Lockett to put that to his office in writing.',
    asks: ['entity deferred'],
  },
  {
    question:
      'Mr Scollard said that people in Ballyfarna felt abandoned since the community garda retired; [they did not know who to ring].',
    answer:
      'Sgt. Twomey gave his own number and said that he would be the contact for Ballyfarna until the post was filled.\n\nSupt. Nagle added that the competition would close on the 20th.',
    asks: ['entity explicit'],
  },
  {
    question: 'In relation to the CCTV scheme, Cllr Hoare asked the Council [when it would be live].',
    answer:
      'Ms Flood said she understood that it was with the Data Protection Commissioner;\n\nSupt. Nagle was under the impression that it had come back.',
    asks: ['time general'],
  },
  {
    question:
      'Ms Dawes queried [the jump in family violence reports (up 19 per cent)] and [if it meant more offending or more reporting].',
    answer:
      'Insp. Ellery put it down to both but mostly to reporting, since the new desk at the hospital had opened in February.',
    asks: ['reason explicit', 'entity explicit'],
  },
  {
    question: 'Cr Matas asked for [the number of hoon driving impoundments].',
    answer: 'Taken on notice.',
    asks: ['quantity deferred'],
  },
  {
    question:
      "Dr Farouk's question about [how many men who had been through the perpetrator programme had offended again] prompted the Commissioner to speak at some length of it.",
    answer: 'It had been praised by the inspectorate, 140 men had started it, and partners were keen to see it go on.',
    asks: ['quantity dodging'],
  },
  {
    question: 'Dr Farouk [repeated the question].',
    answer:
      'The T/Chief Constable intervened to say that of the 96 who had finished, 22 had come to notice within a year.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Councillor Pettit asked [why the garden waste rounds had slipped for a third week in Hollin ward], and [how subscribers would be compensated].',
    answer:
      'The Head of Waste explained that two of the five vehicles were off the road with the same gearbox fault. Subscribers would get a month added to their year.',
    asks: ['reason explicit', 'manner explicit'],
  },
  {
    question: 'Cllr Tuohy sought [an update on the footpath at Cross Street].',
    answer:
      'Ms Kane, Area Engineer, in reply to Cllr Tuohy, stated that the contractor was on site and 120 metres had been poured.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Sweeney asked [when the public lights out at Abbeyquarter would be repaired] and [who was answerable for them].',
    answer:
      'In reply to Cllr Sweeney, Mr Madden informed the meeting that the lights had been reported to the utility, which was responsible for that circuit.',
    asks: ['time general', 'entity explicit'],
  },
  {
    question:
      'Ray wanted to know [how much salt was left in the shed] and [if the Town could get through March on it].',
    answer: "Butch figured 60 ton, give or take. He'd ordered another load to be on the safe side.",
    asks: ['quantity explicit', 'polar implicit'],
  },
  {
    question: 'Gail questioned [the $9,200 for plow blades].',
    answer: 'Butch explained that three of the sets had gone on the new gravel at Tucker Hill.',
    asks: ['reason explicit'],
  },
  {
    question: 'Councillor Wyatt inquired about [the rationale for a three-metre path when the plan calls for four].',
    answer: 'Director Lam noted that the rail company would not release more land.',
    asks: ['reason explicit'],
  },
  {
    question: 'Councillor Singh asked staff to confirm [that no heritage trees would come down].',
    answer: 'The CAO confirmed same.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Mrs E. Tosh of Mallee Flat asked:\n1. [Why has the grading of Dingo Well Road gone from twice to once a year]?',
    answer:
      'The Shire President replied to question 1 that the road had been moved down a class in the October review because of falling traffic counts.',
    asks: ['reason explicit'],
  },
  {
    question: '2. [Will the Shire meet the cost of damage to my vehicle]?',
    answer: 'The CEO took question 2 on notice.',
    asks: ['polar deferred'],
  },
  {
    question:
      'Cllr Menon, noting that 31 households had been in bed and breakfast past six weeks, sought assurance [that none had children under five].',
    answer: 'The Director was able to give that assurance.',
    asks: ['assurance partial'],
  },
  {
    question: 'Cllr Glass struggled to see [how the figure for void turnaround (22 days) squared with his casework].',
    answer: 'Ms Ambrose explained that the count stopped while asbestos was being dealt with.',
    asks: ['manner explicit'],
  },
  {
    question: 'The Chair asked for [the figure without that pause].',
    answer: 'Ms Ambrose agreed to bring it to the next meeting.',
    asks: ['quantity deferred'],
  },
  {
    question: '– HB: [who holds the risk if the hotel operator pulls out]? [is there a plan B]?',
    answer: '– DC: the Council, up to practical completion. After that the operator.',
    asks: ['entity explicit', 'polar dodging'],
  },
  {
    question: '– VS asked re [parking for the market traders].',
    answer: '– ET – temp. site at Dock Road, 70 spaces, from 1 May.',
    asks: ['manner explicit'],
  },
  {
    question:
      '(3) Councillor Tyson to the Leader of the Council: "Can the Leader tell Council [what the consultants on the leisure contract have been paid to date], and [does she regret appointing them]?"',
    answer:
      'Reply: "I am grateful to Councillor Tyson for his interest. The consultants were procured through the framework in line with the Constitution, and their report has been of great help to officers. I regret nothing."',
    asks: ['quantity dodging', 'polar explicit'],
  },
  {
    question: 'Councillor Tyson asked, as a supplementary question, [for the sum].',
    answer: 'The Leader replied that it would be published with the accounts.',
    asks: ['quantity deferred'],
  },
  {
    question:
      'Council Member Grady asked [whether the shortfall puts the library hours at risk], a concern echoed by Council Member Pelletier.',
    answer: 'City Manager Wicker did not anticipate any change to hours this fiscal year.',
    asks: ['polar explicit'],
  },
  {
    question: "Council Member Ibarra asked for clarification on [what 'one-time transfers' covered];",
    answer: 'Ms. Nair said chiefly the sale of the old depot, $1.1 million.',
    asks: ['entity explicit'],
  },
  {
    question: 'Cllr Dunmore asked Mr Hone [which evening services would be lost in the January timetable].',
    answer:
      'Mr Hone could not say, as the registrations had not been lodged,\n\nbut Ms Petrov understood that it was to be the 41 and the 7A.',
    asks: ['entity explicit'],
  },
  {
    question: '[Would the Council step in]? asked Cllr Lodge.',
    answer: 'Ms Petrov replied that Cabinet would decide that in December.',
    asks: ['polar deferred'],
  },
  {
    question:
      "Mrs Baird sought clarification of [the increase in delayed discharges, from 64 to 91], and of [the Board's trajectory for the winter].",
    answer:
      'Ms Dewar advised that the closure of two care homes in August accounted for most of the increase. The trajectory was under discussion with the partnership.',
    asks: ['reason explicit', 'quantity general'],
  },
  {
    question: 'Mr Anwar asked [if there was harm to patients].',
    answer: 'Professor Lorimer said that every wait over 30 days was now reviewed by a consultant.',
    asks: ['polar dodging'],
  },
  {
    question: 'AP asked [was the Trust assured that the two falls on Beech Ward had not been down to staffing]?',
    answer:
      'RD responded that the ward had been at full establishment on both dates and that the reviews had found a faulty sensor.',
    asks: ['assurance explicit'],
  },
  {
    question: 'TC asked [when those reviews would come to the Quality Committee].',
    answer: 'RD: November.',
    asks: ['time explicit'],
  },
  {
    question: 'KM wondered about [the cost of the sensors]',
    answer: 'and LF confirmed that replacement was within the capital plan.',
    asks: ['quantity general'],
  },
  {
    question:
      'Question 7 – Cllr Gilhooly: To ask [how many children in the county are waiting more than a year for a first dental appointment], and [what the HSE is doing about it].',
    answer:
      "Ms Grogan's reply, which had been circulated, stated that recruitment of dental surgeons remains a challenge nationally and that two posts had been approved, one of them filled since June.",
    asks: ['quantity dodging', 'manner explicit'],
  },
  {
    question: 'Cllr Gilhooly expressed dissatisfaction with the reply and repeated that [he wanted the number].',
    answer: 'Ms Grogan stated that the national system did not record it by county.',
    asks: ['quantity ignorance'],
  },
  {
    question: 'In response to Ms. Lemieux asking [if school clinics would be brought back for Grade 7],',
    answer: 'Dr. Park noted that they would start on October 6.',
    asks: ['polar explicit'],
  },
  {
    question: "In regards to Councillor Dhillon's inquiry about [beach postings],",
    answer:
      'Ms. Frost advised that eleven postings had been made over the summer and signs were now in three languages.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Cllr Knott asked for [the average on-call availability at Penford] and [what would be done if it fell under 60 per cent again].',
    answer:
      'Area Manager Heath gave it as 71 per cent over the quarter. Should it fall, a wholetime crew from Marsh Street would be sent there by day.',
    asks: ['quantity explicit', 'manner explicit'],
  },
  {
    question: 'Cllr Joshi asked [whether the new breathing apparatus had reached all stations].',
    answer: 'The Chief Fire Officer stated that 19 of the 23 had it.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Concern was expressed by Cllr Prout [that the second engine at Holm Bridge would be crewed from overtime alone].',
    answer:
      'The DCFO acknowledged that overtime would be used, but only until the twelve transferees arrived in the New Year.',
    asks: ['polar explicit'],
  },
  {
    question: 'Cllr Bolt suggested [that an equality assessment be brought to the next meeting],',
    answer: 'which the DCFO was happy to do.',
    asks: ['polar explicit'],
  },
  {
    question: 'Was the Treasurer, Cllr Bolt asked, [comfortable with the level of reserves]?',
    answer: "Mr Tran was; at 7% of net budget they stood above the Authority's own floor.",
    asks: ['opinion explicit'],
  },
  {
    question: 'Comm. Kimura: [cost to fix]?',
    answer: 'Chief is waiting on a quote from Cascade Pump.',
    asks: ['quantity ignorance'],
  },
  {
    question: 'Comm. Rask asked [what covers the south end in the meantime].',
    answer: 'Neighboring District 9 has loaned a tender, no charge.',
    asks: ['entity explicit'],
  },
  {
    question:
      'Mr Baptiste relayed the experience of a patient at Chalk Hill who rang 40 times on a Monday, and asked the ICB [how many practices still ran without online booking].',
    answer:
      'Dr Deshmukh was sorry to hear of it. Online booking was in every contract, and those who used it spoke well of it.',
    asks: ['quantity dodging'],
  },
  {
    question: 'Councillor Petch invited Ms Carrow to say [whether handover at the Royal was improving].',
    answer: "In Ms Carrow's judgement it was: the mean had come down from 52 minutes to 37.",
    asks: ['polar explicit'],
  },
  {
    question:
      "Dr Tan noted the rise in workplace injuries, the third in as many quarters, and asked for assurance [that it had management's attention].",
    answer:
      'Ms Brockman assured the Board that it did; she herself now chaired the weekly safety huddle and a hoist had been bought for each ward.',
    asks: ['assurance explicit'],
  },
  {
    question: 'Mr Dunstan asked [if the cyber insurance had been renewed].',
    answer: 'Mr Iannelli undertook to confirm this out of session.',
    asks: ['polar deferred'],
  },
  {
    question:
      'Q: A governor (DP) asked [what was being done about Year 9 girls, whose attendance was the lowest in the school].',
    answer: 'A: A breakfast group has been set up with the school nurse and two families have contracts.',
    asks: ['manner explicit'],
  },
  { question: 'Q: [Is it working]?', answer: 'A: Too early to say.', asks: ['polar ignorance'] },
  {
    question: 'Q: [How does the cost compare with the catering estimate]?',
    answer: 'A: VT – £1,150 under.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'The deficit on the high needs block was queried by Anita Sood, who [could not reconcile £6.3m in the paper with £5.8m in January].',
    answer: 'Lynne Moffat explained that the difference was the clawback.',
    asks: ['reason explicit'],
  },
  {
    question: "Rev. Dacre asked [whether the resource base at St Aidan's would now go ahead],",
    answer: 'Tariq Jamal replied that it would, subject to planning, and that a paper would come to the June meeting.',
    asks: ['polar explicit'],
  },
  {
    question: 'and the Chair [when the Forum would be consulted on it].',
    answer: 'Tariq Jamal replied that it would, subject to planning, and that a paper would come to the June meeting.',
    asks: ['time explicit'],
  },
  {
    question:
      "Trustee Holbrook asked for [the current kindergarten count] and [how it compares with the demographer's projection].",
    answer: 'Ms. Kessler stated 412 as of Friday. She will follow up on the projection.',
    asks: ['quantity explicit', 'quantity deferred'],
  },
  {
    question:
      'Trustee Fuentes shared that parents at Larch Elementary are worried about the portable classrooms and asked [that the mold test results be posted].',
    answer: 'Dr. Amundsen said they went up on the website this morning.',
    asks: ['polar explicit'],
  },
  {
    question: "In response to trustees' queries on [ridership], [drivers] and [walk distances],",
    answer:
      'it was noted that ridership has recovered to 2019 levels, that 14 routes are without a permanent driver, and that the consortium reviews walk distances every second spring.',
    asks: ['manner explicit', 'manner explicit', 'manner explicit'],
  },
  {
    question: 'Student Trustee Kaur asked [how students were consulted on the new bell times].',
    answer:
      'Director Fraser thanked Trustee Kaur for bringing the student voice to the table and said that consultation is something the Board takes seriously.',
    asks: ['manner general'],
  },
  {
    question:
      'Cllr Fagan asked [about the extension at Coláiste Bhríde] and enquired in particular [if the prefabs would be gone by September].',
    answer:
      'The Chief Executive replied that planning had been granted in May and the contractor was due on site on 14 July; the prefabs would be needed for one more year.',
    asks: ['manner explicit', 'polar explicit'],
  },
  {
    question: 'Ms Lavelle referred to the shortage of Irish teachers. She asked [could retired teachers be used].',
    answer: 'Ms Ryan outlined that they could, for up to 50 days.',
    asks: ['polar explicit'],
  },
  {
    question: '• Cllr Lowe – asked [what the caseload per social worker was].',
    answer:
      'The Director responded:\n(i) the mean was 17.4, with three workers above 22;\n(ii) it was always the aim, though homes that could take four were scarce.',
    asks: ['quantity explicit'],
  },
  {
    question: '• Mrs Dent – [would siblings be kept together]?',
    answer:
      'The Director responded:\n(i) the mean was 17.4, with three workers above 22;\n(ii) it was always the aim, though homes that could take four were scarce.',
    asks: ['polar implicit'],
  },
  {
    question: 'Cr Petrou: Could the Director advise [the cost to date of the legal action over the boat ramp]?',
    answer:
      'The General Manager advised that, the matter being before the Tribunal, she would not be discussing it in open session.',
    asks: ['quantity declining'],
  },
  {
    question:
      'Cr Shore: [Has a date been fixed for the pool reopening], and [will the school be told before the holidays]?',
    answer: 'The Director Assets advised 28 September. The school was told on Monday.',
    asks: ['time explicit', 'polar explicit'],
  },
  {
    question: 'after Cllr Shand had asked [if the Council meant to sell it].',
    answer: 'There was no intention of selling the Guildhall, the Section 151 Officer made clear,',
    asks: ['polar explicit'],
  },
  {
    question: 'Cllr Duarte then asked [what had been spent on its roof],',
    answer:
      'The Portfolio Holder answered that £410,000 had gone on it and that the slates had come from the same quarry as the originals.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Mrs Pugh asked Mr Sant three things about the stroke unit: [whether weekend therapy had started], [how many therapists it employed] and [who led it].',
    answer:
      'Mr Sant was delighted to confirm that weekend therapy had begun on 5 April. The number of therapists was being worked through with finance.',
    asks: ['polar explicit', 'quantity general', 'entity dodging'],
  },
  {
    question: 'The Chair asked [that Ms Cole consider a site visit for Members].',
    answer: 'Ms Cole would look at dates.',
    asks: ['polar implicit'],
  },
  {
    question:
      'Cllr Marsh said that the potholes on Bramble Lane were a disgrace. He had reported them four times. [When would they be mended]?',
    answer:
      'Mr Threadgold said that the Lane was on the list, which had been drawn up on the usual points system and published in April.',
    asks: ['time general'],
  },
  {
    question: 'Cllr Noor was curious as to [the points that Bramble Lane had scored].',
    answer: 'He thought in the sixties.',
    asks: ['quantity explicit'],
  },
]
