import type { AnswerCase } from '../answer-case'

/** Questions of made-up passages in the manner of minutes, with their answers, labelled by people who did not know the rules: health, schools and services. */
export const passagesTwo: readonly AnswerCase[] = [
  {
    question:
      'Commissioner Tran wished to know [how long a caller now waits at peak], and [what is mainly keeping that figure where it is].',
    answer:
      'Major Odom said the average at peak was 41 seconds in September; he put it down to the loss of nine call takers over the summer.',
    asks: ['quantity explicit', 'reason explicit'],
  },
  {
    question: 'Commissioner Achterberg followed up by asking [when the trainees will be working unsupervised].',
    answer: "That depends on each person's progress, Major Odom said, and the Unit does not want to hurry anyone.",
    asks: ['time general'],
  },
  {
    question: "[Whether the booster club's pledge had been put in writing] was asked.",
    answer: 'Dr. Farquar undertook to find out.',
    asks: ['polar deferred'],
  },
  {
    question:
      'Director Castellanos asked [which of the two makers has fields in this climate], and [how old they are].',
    answer: 'Only Greenlay, Ms. Storvick answered, with one at Cutler Lake that is nine winters old.',
    asks: ['entity explicit', 'quantity explicit'],
  },
  {
    question: 'Chief Olander, responding to Member Pruitt about [the number of sworn vacancies],',
    answer: 'said there were 23 at the end of February, five fewer than when the Board last met.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Vice Chair Thibault believed a good part of the gap came from members on long-term leave and asked [what proportion that was].',
    answer:
      'The Chief agreed that leave was a considerable factor and that the Service was investing a great deal in wellness.',
    asks: ['quantity general'],
  },
  {
    question: 'On [the progress of the accommodation audit], of which Member Mbeki had asked to hear more,',
    answer:
      'Chief Laframboise told the Board that the consultant had finished its interviews on 9 May and that a draft had gone to the Human Rights Commission for comment.',
    asks: ['manner explicit'],
  },
  {
    question: 'Asked by Member Corrigan [whether the draft could be shared with the Board beforehand],',
    answer: 'he observed that the consultant had been most thorough.',
    asks: ['polar dodging'],
  },
  {
    question: 'Member Stang wanted to know [who is paying for the consultant].',
    answer:
      'The Chief stated that the cost, $84,000, was within the approved budget and that value for money had been a consideration throughout.',
    asks: ['entity implicit'],
  },
  {
    question:
      'Discussion ensued regarding [how long footage is kept], [who may view it before a report is written], and [whether a bystander can obtain a copy].',
    answer:
      'Captain Sorrel noted that non-evidentiary footage is kept for 13 months and then overwritten.\n\nOn the last point, Mr. Malone advised that a bystander may file under the Public Records Act and will get a redacted copy unless the case is open.',
    asks: ['quantity explicit', 'entity dodging', 'polar explicit'],
  },
  {
    question: 'Councillor Dyck asked [how many of the break-ins on the east side had been cleared]',
    answer:
      'Insp. Traynor reported that seven of the 19 break-ins had been cleared by charge; the marina file was with the General Investigation Section and he would rather not go into it in open session.',
    asks: ['quantity explicit'],
  },
  {
    question: 'and Councillor Mah asked [the same of the thefts from the marina].',
    answer:
      'Insp. Traynor reported that seven of the 19 break-ins had been cleared by charge; the marina file was with the General Investigation Section and he would rather not go into it in open session.',
    asks: ['quantity declining'],
  },
  {
    question: 'Councillor Beck inquired as to [what residents might do in the meantime].',
    answer:
      'Residents are encouraged to lock sheds, photograph serial numbers and join the block registry, which now has 210 addresses.',
    asks: ['manner explicit'],
  },
  {
    question: 'Mr. Sundberg asked [if the bus contract contains a fuel clause], to which',
    answer: 'Mr. Pell replied in the affirmative.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mr. Sundberg then asked [if the clause had been triggered this year].',
    answer: 'Mr. Pell replied in the negative.',
    asks: ['polar explicit'],
  },
  {
    question: "Mrs. Vance wanted the Superintendent's [assurance that no route would exceed an hour].",
    answer: 'Dr. Holm said that she could give it.',
    asks: ['assurance partial'],
  },
  {
    question: 'Q1: [When will Jarrah Gully Road be graded?] The last grade was before harvest.',
    answer:
      'A1: The CEO advised that the grader is presently on the northern roads, that the second operator is on leave, and that the Shire has 1,140 km of unsealed road to look after.',
    asks: ['time dodging'],
  },
  {
    question: 'Q2: [What did the Shire spend on gravel last financial year] and [where did the gravel come from]?',
    answer: 'A2: Mr Roper responded that $312,000 was spent.',
    asks: ['quantity explicit', 'entity dodging'],
  },
  {
    question:
      'Cr Nguyen asked a question without notice in relation to the footbridge at Kelso Reserve, namely [whether the timbers had been tested since the flood] and [by whom].',
    answer: 'The General Manager Assets took the question on notice.',
    asks: ['polar deferred', 'entity deferred'],
  },
  {
    question: 'Cr Nguyen asked, as a supplementary, [if the bridge would stay open in the meantime].',
    answer: 'Mr Tully answered that it had been barricaded that afternoon.',
    asks: ['polar explicit'],
  },
  {
    question: 'Cr Vogt asked the Mayor [if that reminder was meant for her].',
    answer: 'The Mayor said that it was not.',
    asks: ['polar explicit'],
  },
  {
    question: '• RM – [are stops logged by race?] If not, [what would it take?]',
    answer:
      '• PA – citation form has no field for it; vendor wants $18K for the change, plus a half day of training per shift',
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question: '• JB – [could the town at least sample by hand, say one month?]',
    answer: '• PA – everybody is stretched, will think about what is feasible',
    asks: ['polar general'],
  },
  {
    question:
      'In response to questions about [the slip at Totara Bluff], [the cost of the temporary lane] and [the school bus],',
    answer:
      'the following was clarified:\n• the slip is still moving by some 4mm a week\n• the temporary lane has cost $67,500 to the end of July\n• the matter of the bus sits with the Ministry',
    asks: ['manner explicit', 'quantity explicit', 'manner deflection'],
  },
  {
    question:
      'Student Trustee Parranto wondered [what students would notice first if the new bell schedule went ahead].',
    answer: 'The Superintendent replied that lunch would move to 11:25 and the late bus would disappear.',
    asks: ['manner explicit'],
  },
  {
    question: 'Trustee Bains was still unclear [how those staying for practice were to get home].',
    answer:
      'The Superintendent recognized that this is very much on the minds of families and said that the district values athletics.',
    asks: ['manner general'],
  },
  {
    question: 'Trustee Bains [asked again].',
    answer: 'The Secretary-Treasurer said that there was at present no plan for it.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Ms. Desai asked the Auditor [why classification of the March complaint had taken 61 days when the ordinance allows 30].',
    answer:
      'Ms. Vandersloot thought Sergeant Purcell better placed to say.\n\nSergeant Purcell explained that the complainant had been in hospital and could not be interviewed before April 20.',
    asks: ['reason explicit'],
  },
  {
    question: 'Reverend Tilley inquired [if anyone had told the complainant of the delay].',
    answer: 'The sergeant assumed so.',
    asks: ['polar implicit'],
  },
  {
    question:
      'Commissioner Batiste expressed [concern that missing-person calls from the shelters were being put at the bottom of the queue].',
    answer:
      'Deputy Chief Mutch assured the Board that they were not: all such calls have been coded priority two since May, and of the 46 received, every one had been dispatched within the hour.',
    asks: ['assurance explicit'],
  },
  {
    question:
      'Commissioner Cordova was troubled that families say nobody calls them back, and hoped to hear [what was being done].',
    answer: "The Deputy Chief said she shared the Commissioner's concern; as a parent she could imagine nothing worse.",
    asks: ['manner dodging'],
  },
  {
    question: 'Councilmember Lanigan asked Chief Hendry [what discipline had followed the pursuit on Route 9].',
    answer: 'City Attorney Quist advised that the matter was in litigation and should not be discussed.',
    asks: ['manner declining'],
  },
  {
    question: 'Councilmember Lanigan asked, in that case, [whether the pursuit policy had been altered since].',
    answer: 'Chief Hendry said it had; a supervisor must now approve any pursuit above 70 mph.',
    asks: ['polar explicit'],
  },
  {
    question: 'Councilmember Mori questioned [the need for pursuits at all within city limits].',
    answer: 'Chief Hendry stated that without them an offender would only have to press the pedal.',
    asks: ['reason explicit'],
  },
  {
    question: 'Ms. Moss asked [if Mr. Laroque would accept sixty days as a friendly amendment].',
    answer: 'Mr. Laroque declined.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mr. Whitehorse wondered, as a practical matter, [where the trucks would go].',
    answer: 'Mr. Dahl said that most would use Alder, some would use the frontage road.',
    asks: ['entity explicit'],
  },
  {
    question: 'Mr. Whitehorse asked [if Alder could take it].',
    answer: 'City Manager Hobart said that would be one of the things a trial was for.',
    asks: ['polar general'],
  },
  {
    question: 'Commissioner Marin asked [how many officers hold the crisis certificate].',
    answer:
      'Taking the questions together, Chief Stroud reported that 58 of 140 officers are certified and that their call signs carry a C so that dispatchers can see them; she called the program one of the best things the Department has done.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Commissioner Tate asked [whether dispatch knows which of them is on shift].',
    answer:
      'Taking the questions together, Chief Stroud reported that 58 of 140 officers are certified and that their call signs carry a C so that dispatchers can see them; she called the program one of the best things the Department has done.',
    asks: ['polar explicit'],
  },
  {
    question: 'Commissioner Reuben asked [what becomes of the certificate after three years].',
    answer:
      'Taking the questions together, Chief Stroud reported that 58 of 140 officers are certified and that their call signs carry a C so that dispatchers can see them; she called the program one of the best things the Department has done.',
    asks: ['manner dodging'],
  },
  {
    question:
      'Cr Wyllie recalled that a review of freedom camping signs had been promised for the autumn and asked [where that stood].',
    answer: 'The Team Leader Compliance conceded that it had not been started.',
    asks: ['manner explicit'],
  },
  {
    question: 'Asked by Cr Wyllie [to explain],',
    answer: 'she pointed to two resignations in the team and the summons work arising from the January floods.',
    asks: ['reason explicit'],
  },
  {
    question: 'Cr Tipene was curious as to [who was patrolling the lakefront at weekends], if anyone was.',
    answer: 'The Chief Executive said that he would rather come back to members on that.',
    asks: ['entity deferred'],
  },
  {
    question:
      'Trustee Camacho pointed to the activity accounts on page 31. He asked [who signs the checks] and [how often the balances are looked at by someone other than the bookkeeper].',
    answer:
      'Dr. Gunn told him that the principals sign. She added that controls have been a focus of hers since she arrived.',
    asks: ['entity explicit', 'quantity dodging'],
  },
  { question: 'He asked [if she was comfortable with that].', answer: 'She was not.', asks: ['polar explicit'] },
  {
    question: 'Member Oyama asked [by how much the fuel line had been exceeded].',
    answer:
      'Returning to the matter of fuel, the Director of Finance stated that the line was over by $41,200, or 9%, at the end of the third quarter.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Member Burr questioned [whether the marine unit could be shared with the County].',
    answer:
      'Chief Garrioch said talks on exactly that had opened in March and a draft agreement is expected by the end of June.',
    asks: ['polar implicit'],
  },
  {
    question: 'Asked by Member Adeyemi [on which days it was worst],',
    answer:
      'Mr. Ferris replied Wednesdays and Saturdays, usually after four.\n\nBy way of correction, Acting Chief Verner stated that the range is not open on Saturdays and has not been since it was built.',
    asks: ['time explicit'],
  },
  {
    question: 'Member Lockhart asked him [whether he had measured the sound].',
    answer: 'Mr. Ferris asked if the Member meant at the fence or in his kitchen.',
    asks: ['polar clarification'],
  },
  {
    question: 'The Chair asked [what, then, Mr. Ferris was hearing].',
    answer: 'The Acting Chief could only guess.',
    asks: ['entity ignorance'],
  },
  {
    question: 'Mrs. Pickering asked [how many grievances are outstanding].',
    answer: 'Chief Wojcik said the relationship with the Lodge was better than it had been in a decade.',
    asks: ['quantity dodging'],
  },
  {
    question: 'Mrs. Pickering was glad of it but [repeated her question].',
    answer: 'Chief Wojcik said that there were always some.',
    asks: ['quantity general'],
  },
  {
    question: 'Mrs. Pickering pressed for [the figure].',
    answer: 'Secretary Grant, consulting his file, supplied it: eleven, of which four are set for arbitration.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'In respect of the Aquatic Centre:\n(a) [how many days was the 50m pool closed in 2023];\n(b) [what was the revenue lost]; and\n(c) [will members be credited?]',
    answer:
      'Response (Director Community):\n(a) 37.\n(b) The Centre derives its revenue from memberships, lessons, the kiosk and casual entry.\n(c) The terms of membership provide for credits at the discretion of the Centre.',
    asks: ['quantity explicit', 'quantity dodging', 'polar general'],
  },
  {
    question: 'Cr Mehta asked, arising from (c), [if that discretion had been exercised].',
    answer: 'The Director Community responded that it had, in 212 cases.',
    asks: ['polar explicit'],
  },
  {
    question: 'Trumbull – [unpaid balances, how bad?]',
    answer: 'Ebert – $9,340 district-wide, most of it at the high school.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Voss – [do we still hand out the cheese sandwich?]',
    answer: 'Ebert – stopped in 2019.',
    asks: ['polar explicit'],
  },
  {
    question: 'Carlyle – [what is plan for the balances?]',
    answer: 'Dr. Whitfield – have to be sensitive, every family is different.',
    asks: ['manner general'],
  },
  {
    question:
      'Member Hetet thanked the sergeant and said she [would like to see the family harm figures broken down by suburb].',
    answer: 'The sergeant undertook to bring them next month.',
    asks: ['quantity deferred'],
  },
  {
    question:
      'Member Gilroy, noting that the wharf camera had been paid for by this Board, asked [if it had led to a single prosecution].',
    answer: 'Three, the sergeant said, the latest in May.',
    asks: ['polar explicit'],
  },
  {
    question: 'Member Marsh asked [why it had been off at Easter].',
    answer: 'That was a matter for the Council, who own the power supply.',
    asks: ['reason deflection'],
  },
  {
    question:
      'Member Ostrander, noting that the survey had gone out in July when the students were away, that only two languages were offered and that the link had failed for a weekend, asked [what confidence staff had in the 68% approval reported].',
    answer:
      'Superintendent Klassen believed the sample of 1,904 to be large enough and pointed out that the result was within two points of the 2021 telephone poll.',
    asks: ['opinion explicit'],
  },
  {
    question: 'The Chair asked the Executive Director to [explain how the next one would be done differently].',
    answer: 'She said that lessons would be learned.',
    asks: ['manner general'],
  },
  {
    question: 'Council Member Fontenot questioned [the size of the sewer bill at the fire hall].',
    answer:
      'Mr. Strand stated that a valve had been left open from May to July and that the meter had run day and night.',
    asks: ['reason explicit'],
  },
  {
    question: 'Council Member Cho requested that staff [provide a list of permits pending over 30 days].',
    answer: 'Mr. Strand said that it would be in the next packet.',
    asks: ['entity deferred'],
  },
  {
    question:
      'Council Member Abara would also like to know [if the sewer district intends to forgive any part of the bill].',
    answer: 'Mr. Strand has put that to them and had nothing back yet.',
    asks: ['polar ignorance'],
  },
  {
    question:
      'Commissioner Prins asked [whether the new review unit would report to the Chief or to the Inspector General]',
    answer: 'and was told by Assistant Chief Tolliver that it would report to the Chief.',
    asks: ['entity explicit'],
  },
  {
    question: 'Commissioner Etienne asked for [two examples of reviews that had changed practice].',
    answer:
      'The Assistant Chief cited the 2022 review of knee restraints, after which the hold was taken out of the manual.',
    asks: ['example partial'],
  },
  {
    question: "Commissioner Rourke invited [the Inspector General's view on the reporting line].",
    answer: 'Ms. Whitmore considered it a mistake.',
    asks: ['opinion explicit'],
  },
  {
    question:
      'Councillor Ng sought clarification on [the term of the kiosk lease] and on [who is liable for the jetty].',
    answer:
      'Mr Hume confirmed a term of five years with one right of renewal; liability for the jetty rests with the lessee under clause 14.',
    asks: ['quantity explicit', 'entity explicit'],
  },
  {
    question: 'Councillor Rattray asked [when the kiosk would open].',
    answer: "Mr Hume gave 12 December, subject to the lessee's fit-out.",
    asks: ['time explicit'],
  },
  {
    question: 'Questions were put concerning [the steps by which a seized bicycle gets back to its owner].',
    answer:
      'It was explained that serial numbers are run weekly against the registry, that a postcard is sent on a match, and that the owner has ninety days to come in.',
    asks: ['manner explicit'],
  },
  {
    question: 'Clarification was requested as to [who has charge of the registry].',
    answer: 'It was pointed out that cycling has become very popular.',
    asks: ['entity dodging'],
  },
  {
    question:
      'Mr. Kemper inquired of Chief Tandy [if it was the dance hall he had in mind when he put in for a second squad car].',
    answer:
      'No, said the Chief, it was the state of the first one, which had been on the hook of a wrecker four times since Labor Day.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mr. Bratton inquired [if a used one would not do].',
    answer: 'The Chief said the county has had good luck with used ones.',
    asks: ['polar implicit'],
  },
  {
    question: 'Trustee Menon inquired into [the state of the portables at Riverside].',
    answer:
      'The Director allowed that they had seen better days\n\nand Superintendent Bolduc added that of the twelve, five failed the air test in November and will be removed over the March Break.',
    asks: ['manner explicit'],
  },
  {
    question: 'Pursuing the matter, Trustee Menon asked [where the five classes would go].',
    answer: 'The library, the stage and three rooms at the church across the road, she said.',
    asks: ['entity explicit'],
  },
  {
    question: 'One commissioner asked [how many of the rudeness cases had gone to mediation].',
    answer: 'The Director did not have it by type of case.',
    asks: ['quantity ignorance'],
  },
  {
    question: 'Another asked [whether a named employee may refuse mediation];',
    answer: 'he may, the Director said, and about half do.',
    asks: ['polar explicit'],
  },
  {
    question: 'Commissioner Mare wished to understand [why that is allowed].',
    answer: 'The Director said the bargaining agreement was a long document.',
    asks: ['reason implicit'],
  },
  {
    question:
      'Ms Fallon asked [what Council had done about the smell from the meatworks since her last letter], [whether its licence was up for renewal], and [what would become of the truck wash].',
    answer:
      'Mr Lim said two officers had visited on 3 and 11 August and issued a notice to cover the pits;\n\nthe General Manager added that licensing is the responsibility of the EPA, to whom Ms Fallon had been referred.',
    asks: ['manner explicit', 'polar deflection', 'manner dodging'],
  },
  {
    question: 'Council member Hoang was all for it but asked about [the term of the lease].',
    answer: 'Captain Wyeth indicated two years, with an option for a third.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Council member Stroh felt commuters would be uneasy and asked [what keeps an employee from following a former spouse].',
    answer:
      'Captain Wyeth stated that a case number must be typed in for every search and that the City Attorney draws fifty searches a month for audit.',
    asks: ['manner explicit'],
  },
  {
    question: 'Council member Juarez asked about [vandalism].',
    answer: 'City Manager Obermann would look into that.',
    asks: ['manner deferred'],
  },
  {
    question: 'As to [whether the four-year-olds could ride with the older children],',
    answer: 'Mr. Castle said that the state forbids it without a monitor aboard.',
    asks: ['polar explicit'],
  },
  {
    question: 'As to [what a monitor would cost],',
    answer: 'he would need to know how many hours were meant.',
    asks: ['quantity clarification'],
  },
  {
    question: 'As to [the broken heater on Bus 6],',
    answer: 'Dr. Vora said he was sorry that any child had been cold.',
    asks: ['manner dodging'],
  },
  {
    question: 'Commissioner Munro inquired as to [what the overtime for the stadium came to]',
    answer: 'Major Foy then gave the overtime as $212,000 for the eleven home dates.',
    asks: ['quantity explicit'],
  },
  {
    question: 'and, before it could be answered, Commissioner Saucedo asked [whether the club reimburses the City].',
    answer: 'Chief Kettleman said the club does, within 45 days of invoice;',
    asks: ['polar explicit'],
  },
  {
    question: 'Commissioner Whitfield voiced surprise at that sum and asked [if private security had been considered].',
    answer: 'Chief Kettleman reiterated that the club pays.',
    asks: ['polar dodging'],
  },
  {
    question: '• [Why has the hall bond doubled?] (V. Olliver)',
    answer: '• Two weddings last summer left damage that came to more than the old bond. (Q. Feeney)',
    asks: ['reason explicit'],
  },
  {
    question: '• [Could regular hirers be spared it?] (D. Spratt)',
    answer: '• Officers wish to be fair to all users. (Q. Feeney)',
    asks: ['polar general'],
  },
  {
    question: '• [When is the kitchen to be painted?] (K. Matene)',
    answer: '• Week of 9 September. (Q. Feeney)',
    asks: ['time explicit'],
  },
  {
    question: 'Trustee Beardy asked for the second month running [about Cree language materials for Grade 4]',
    answer: 'and was informed that 60 readers had arrived on Tuesday.',
    asks: ['manner explicit'],
  },
  {
    question: "Trustee McPhee asked [if the elders' honoraria had been raised],",
    answer: 'which the Secretary-Treasurer said they had not.',
    asks: ['polar explicit'],
  },
  {
    question: 'When Trustee McPhee asked [the reason],',
    answer: 'she cited the wage freeze of October, which takes in all stipends.',
    asks: ['reason explicit'],
  },
  {
    question: 'Trustee Pahl asked [if that was lawful].',
    answer: 'The Superintendent was not prepared to give a legal opinion.',
    asks: ['polar declining'],
  },
  {
    question: 'and, when asked by Member Oyewole [how many intersections would be staffed],',
    answer: 'gave the number as eight on weekdays and fourteen on the Saturday.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Councillor Petit doubted that residents of Clement Street had been told and asked for [the date of the mail-out].',
    answer: 'Deputy Chief Sand replied that residents had been told.',
    asks: ['time dodging'],
  },
  {
    question: 'Councillor Petit asked [how].',
    answer: 'By a flyer put through each door by the cadets, the Deputy Chief replied.',
    asks: ['manner explicit'],
  },
  {
    question:
      'Commissioner Okoro remarked that the cadet class of 2021 had begun with 30 and that she had attended its graduation with pleasure. She had since heard that a good many had gone to the county. She asked [how many remain].',
    answer:
      'Chief Hatch said the cadet program is second to none and that he is approached by chiefs from all over the state who would like to copy it.',
    asks: ['quantity dodging'],
  },
  {
    question: 'Commissioner Marsh asked [what the county pays].',
    answer: 'A starting officer there gets $71,400, Chief Hatch said, against $63,900 here.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Commissioner Ruelas asked [if that could be matched].',
    answer: 'Ms. Prescott cautioned that pay was being bargained and that nothing should be said about it.',
    asks: ['polar declining'],
  },
  {
    question: 'In answer to a question on [the number of leaks found by the contractor],',
    answer: 'he advised 318 since October.',
    asks: ['quantity explicit'],
  },
  {
    question: 'In answer to a further question, on [how many of these remained unrepaired],',
    answer:
      'he advised that the oldest were dealt with first.\n\nExpanding on this, he said that crews work from a list ranked by litres per minute.',
    asks: ['quantity dodging'],
  },
  {
    question: 'Councillor Latu asked [whether leaks on private land were counted].',
    answer: 'The Chief Executive advised that they were not.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Member Yazzie challenged the statement on page 4 that every stop had been lawful, and asked [what it rested on].',
    answer:
      'Chief Escobedo demurred at the word; it rested on a reading by sergeants of one stop in ten, in which two of 390 had been flagged and neither found unlawful.',
    asks: ['manner explicit'],
  },
  {
    question: 'Vice Chair Pettibone asked [if the readings are written down anywhere that the Board could see].',
    answer: 'The Chief said openness was among the values painted on the wall of the briefing room.',
    asks: ['polar dodging'],
  },
  {
    question: 'The Chair said she would take that as a no and asked [if she was wrong].',
    answer: 'The Chief said that she was not.',
    asks: ['polar explicit'],
  },
  {
    question: 'Reeve Trask asks: [coverage at night, Thursday to Sunday?]',
    answer: 'S/Sgt. says two cars to 3 a.m., on call after that.',
    asks: ['manner explicit'],
  },
  {
    question: 'L. Fehr asks re cattle guard thefts – [any charges?]',
    answer: 'None so far.',
    asks: ['polar explicit'],
  },
  {
    question: 'L. Fehr: and [is there a suspect?]',
    answer: 'S/Sgt. smiles and says she reads the coffee row comments too.',
    asks: ['polar dodging'],
  },
  {
    question: 'Mrs. Brandt invited the architect to say [whether they would outlast the ten years of the bond].',
    answer:
      'Ms. Quan said that they would, the warranty being for twenty, and that units of this make from 1998 are standing in Amberton.',
    asks: ['polar explicit'],
  },
  {
    question: "Mr. Stubbs asked for [the Principal's honest opinion of teaching in one].",
    answer: 'Mr. Tran preferred not to give one in public.',
    asks: ['opinion declining'],
  },
  {
    question: 'Mr. Okello asked [what the air handlers would do to the electric bill];',
    answer: 'the estimate was between $14,000 and $17,000 a year, Ms. Quan said.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Councillor Das sought [an assurance that staff who speak up about contractors are protected].',
    answer:
      'The Director Corporate gave that assurance, noting that the new procedure keeps names with the external hotline and that none of the nine reports made this year had been traced to its author.',
    asks: ['assurance explicit'],
  },
  {
    question: 'Councillor Brophy sought [an indication of the timing of the fraud audit].',
    answer: 'Mr Ostler indicated that the auditors had asked for the ledgers and that good progress was being made.',
    asks: ['time general'],
  },
  {
    question: 'Councillor Hallam asked [if that meant this side of Christmas].',
    answer: 'Mr Ostler thought February.',
    asks: ['polar explicit'],
  },
  {
    question: 'Member Villa asked, of anyone who knew, [when the jail had last been accredited].',
    answer: 'Member Feinstein, who had served on the previous board, answered 2016.',
    asks: ['time explicit'],
  },
  {
    question: 'Member Crowe asked [why it had lapsed].',
    answer:
      'Undersheriff Tate was not with the Office then.\n\nCommander Uribe was, and recalled that the fee of $22,000 had been struck from the 2019 budget.',
    asks: ['reason explicit'],
  },
  {
    question: 'Chair Lamar asked both to say [what re-accreditation would involve].',
    answer: 'The Commander described a self-assessment against 380 standards followed by a three-day visit.',
    asks: ['manner explicit'],
  },
  {
    question: 'Member Boudreau had looked in the report for [the number of overdoses attended] and could not find it.',
    answer: 'Ms. Wren said it had been left out in error; there were 94, of which six were fatal.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Member Paquette assumed [that all officers now carry naloxone?]',
    answer: 'Chief Nadeau said that every patrol officer does; detectives do not.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mayor Strickland said it would help him to know [what is being spent on the kits].',
    answer: 'The Chief said that one cannot put a price on a life.',
    asks: ['quantity dodging'],
  },
  {
    question:
      'Member Corran put forward the following questions:\n1. [Which of the pōhutukawa on Beach Parade are to come out?]\n2. [What will replace them?]\n3. [Were neighbours consulted?]',
    answer:
      'Mr Orr replied as follows:\n1. The two outside numbers 14 and 22.\n2. The replacement would be appropriate to the coastal character of the Parade.\n3. Yes, by letter in April.',
    asks: ['entity explicit', 'entity general', 'polar explicit'],
  },
  {
    question: 'Member Tolley asked the arborist [if she agreed that number 22 was dying].',
    answer: 'Ms Kemp agreed; half of the crown had died back.',
    asks: ['polar explicit'],
  },
  {
    question:
      'In response to Commissioner Bell, who sought to understand [the difference between a hard and a soft vacancy],',
    answer:
      'Superintendent Coady indicated that in the first nobody holds the position, while in the second the holder is away on leave.',
    asks: ['manner explicit'],
  },
  {
    question: 'Councillor Lund inquired [how many of each there were in the rural districts]',
    answer: 'and was advised that the rural districts are a priority of the Commanding Officer.',
    asks: ['quantity dodging'],
  },
  {
    question:
      'Trustee Desjarlais asked [if parents are in the room when the constable talks to a child about an offence].',
    answer: 'Always, she answered, or an adult whom the child has picked.',
    asks: ['polar explicit'],
  },
  {
    question: 'Councilmember Sato: asked [when the Ninth Avenue signal will be synchronized].',
    answer: 'Mr. Griffin replied the controller is ordered and will be in by the second week of May.',
    asks: ['time explicit'],
  },
  {
    question:
      'Councilmember Umber: asked [if police could sit at the school crossing on Birch]; said a mother had called him in tears.',
    answer: 'Chief Holt replied he would see what he could do.',
    asks: ['polar general'],
  },
  {
    question:
      'Deputy Mayor Lind: wanted to know, of the City Manager, [where the shopping-cart ordinance had got to] and [whether other cities charge the stores].',
    answer: 'Mr. Beal replied it is with the attorney; he knew of two that do, Fernley and Port Cascade.',
    asks: ['entity explicit', 'polar explicit'],
  },
  {
    question: 'Member Frechette asked the Solicitor [if the Board could direct the Chief to end the practice].',
    answer:
      'Before the Solicitor could reply, Chief Bonneau interjected that it could not.\n\nMr. Cates said, with respect, that it could set a policy on the practice, though not direct a particular operation.',
    asks: ['polar explicit'],
  },
  {
    question: 'Member Osei enquired [what would follow if the Chief disregarded such a policy].',
    answer: 'Mr. Cates suggested that this be taken up in camera.',
    asks: ['manner deferred'],
  },
  {
    question: 'Member Whitford asked if he was able to say [whether it had ever happened].',
    answer: 'Not in this province, Mr. Cates said.',
    asks: ['polar explicit'],
  },
  {
    question: 'Cr Ahmadi asked [how many dogs had been declared dangerous].',
    answer: 'Ms Wicks replied that there were six.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Cr Orr asked [what an owner had to do then].',
    answer:
      'Ms Wicks replied that the dog must be muzzled in public, kept behind a locked gate and wear the striped collar.',
    asks: ['manner explicit'],
  },
  {
    question: 'Mr Tranter asked [why there was no ranger on Sunday].',
    answer: 'Ms Wicks replied that the roster was reviewed from time to time.',
    asks: ['reason dodging'],
  },
  {
    question: 'Commissioner Pyle was looking for [the clearance rate for arson].',
    answer: 'Mr. Anders referred her to page 12, where it is given as 31 percent.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Commissioner Roque asked [if the rate was good or bad].',
    answer: 'Lieutenant Bix would call it fair, the national figure being near 22.',
    asks: ['opinion explicit'],
  },
  {
    question: 'Commissioner Roque asked [what the unit would need to do better].',
    answer: 'A second dog, Lieutenant Bix answered, and a chemist who picks up the phone.',
    asks: ['manner explicit'],
  },
  {
    question:
      "Trustees' questions focused on [the number of students who would move], [the walking distance to Sherwood], and [bus eligibility].",
    answer:
      'The Associate Director highlighted that 143 students are affected and that none would walk more than 1.4 km.',
    asks: ['quantity explicit', 'quantity explicit', 'manner dodging'],
  },
  {
    question: 'Trustee Frost queried [the rationale for leaving the Hilltop apartments where they are].',
    answer: 'The Associate Director responded that the railway would otherwise have to be crossed on foot.',
    asks: ['reason explicit'],
  },
  {
    question: 'Trustee Oake posted in the chat [a query on siblings];',
    answer: 'this was not picked up before the vote, but the Associate Director afterwards undertook to email him.',
    asks: ['manner deferred'],
  },
  {
    question:
      'Member Trudel applauded the purchase of the hybrid cruisers, said that her brother drives one, and asked [when the last of the old sedans would be sold].',
    answer: 'Mr. Tait agreed that the hybrids were excellent vehicles.',
    asks: ['time dodging'],
  },
  {
    question:
      'Councillor Farouk said that the per-car cost had been a shock and asked [that it be broken out between vehicle and outfitting].',
    answer: 'Mr. Tait obliged: $52,000 and $31,500.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Member Penner had [the same question as Councillor Farouk about the motorcycles].',
    answer: 'Chief Hume said that those were leased.',
    asks: ['quantity general'],
  },
  {
    question: 'Councillor Gallant asked [whether the burning ban could be lifted for the Saint-Jean bonfire].',
    answer: 'The CAO replied that it could, but by resolution only.',
    asks: ['polar explicit'],
  },
  {
    question: 'Councillor Bishop asked the Fire Chief [if he was relieved],',
    answer: 'and the Fire Chief said he was.',
    asks: ['polar explicit'],
  },
  {
    question: 'Councillor Melanson asked [what a family ought to do with storm debris while the ban lasts].',
    answer: 'They may take it to the pit on Route 11 until eight in the evening, free of charge, the Fire Chief said.',
    asks: ['manner explicit'],
  },
  {
    question: 'R. Te Whare – [streetlight at Miro Corner, out since Labour Weekend?]',
    answer: 'G. Stubbings – lines company has had the job since 2 November.',
    asks: ['manner explicit'],
  },
  {
    question: 'F. Lomax – [who mows the island at the Four Square?]',
    answer: 'G. Stubbings – used to be Council.',
    asks: ['entity general'],
  },
  {
    question: 'Cr Bishara – pump track, [is it still on budget], and [will it be open for the holidays?]',
    answer: 'G. Stubbings – $6,000 under. Asphalt depends on the weather.',
    asks: ['polar explicit', 'polar general'],
  },
  {
    question:
      'Mrs. Tanner wished to be told [why the speed sign had been taken from in front of her house], [who had ordered it] and [if she might have it back].',
    answer:
      'The Mayor said that he had, at the request of the plow contractor, who had hit it twice.\n\nActing Inspector Devlin added that a portable one could be set up on her shoulder of the road from Monday.',
    asks: ['reason explicit', 'entity explicit', 'polar implicit'],
  },
  {
    question: 'Councillor Kerr asked [what the sign had recorded while it stood].',
    answer: 'The Acting Inspector stated that such signs are known to slow traffic.',
    asks: ['manner dodging'],
  },
  {
    question: 'Mrs. Sears, for the Finance Committee, asked the Chief [to justify the second lieutenant].',
    answer:
      'Chief Mudge explained that accreditation requires an officer above sergeant on every shift and that at present there is none after midnight.',
    asks: ['reason explicit'],
  },
  {
    question: "She asked for [the last three years' overtime].",
    answer: 'Figures to be supplied.',
    asks: ['quantity deferred'],
  },
  {
    question: 'Mr. Northrup asked [what the position had cost when the Town last had it].',
    answer: 'As best he could recall, the Chief said, $88,000 with benefits, in 2014.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'There was a query about [what Saturdays cost to staff] and about [whether the volunteers at Karaka would stay on].',
    answer: 'It came to $1,150 a Saturday, Ms Solheim said, and volunteers are the heart of a small library.',
    asks: ['quantity explicit', 'polar dodging'],
  },
  {
    question: 'Mrs Tait asked to be reminded [which branch had been shut for mould]',
    answer: '(Karaka)',
    asks: ['entity explicit'],
  },
  { question: 'and [how long for]', answer: '(eleven weeks).', asks: ['quantity explicit'] },
  {
    question: 'Discussion was held on [whether the nuisance bylaw reaches chickens].',
    answer: 'Council was advised that it does, poultry having been added in 2011.',
    asks: ['polar explicit'],
  },
  {
    question: 'Councillor Stadnyk requested to know [the number of coops in the hamlet].',
    answer: 'Administration could not say; no licence is needed below six birds.',
    asks: ['quantity ignorance'],
  },
  {
    question: "Councillor Bobick asked [Administration's advice on a limit].",
    answer: 'Administration would advise four hens and no rooster.',
    asks: ['opinion explicit'],
  },
  {
    question: 'Commissioner Ochoa asked [whether officers in the anti-theft detail wear cameras].',
    answer:
      'Commander Haber said they all do.\n\nInspector General Brodie said that in the files he had audited, six of twenty had no footage because the officers were in plain clothes and exempt.',
    asks: ['polar explicit'],
  },
  {
    question: 'Commissioner Ochoa asked the Commander [which of the two it was].',
    answer: 'Commander Haber said that was a good question and one on which the Department welcomed dialogue.',
    asks: ['entity dodging'],
  },
  {
    question: 'Commissioner Little asked [by what date the exemption could be written out of the order].',
    answer: 'She was unable to commit to one.',
    asks: ['time declining'],
  },
  {
    question: 'He was asked [to account for the rise in mischief to vehicles].',
    answer: 'He attributed it to one group of youths in the Brant Avenue lots, three of whom are now before the court.',
    asks: ['reason explicit'],
  },
  {
    question: "Mayor Dubois enquired [if the City's own lots had been hit].",
    answer: 'They had, twice, the Chief advised.',
    asks: ['polar explicit'],
  },
  {
    question: 'Trustee Umiak asked the Principal, "[Do you feel safe in that building?]"',
    answer: 'Ms. Noseworthy paused and said, "In the new wing, yes."',
    asks: ['polar partial'],
  },
  {
    question: '"[And in the old?]"',
    answer:
      "The Director stepped in to say that the engineers' report was expected on Friday and that it would be wrong to anticipate it.",
    asks: ['polar declining'],
  },
  {
    question: 'Trustee Gow asked [if the report would be public].',
    answer: '"The summary will," the Director said.',
    asks: ['polar partial'],
  },
  {
    question:
      'President Amory, on behalf of Mr. Dorn, who could not be present, asked [why the tow contract had not gone to bid].',
    answer: 'Ms. Paz explained that it falls under the threshold, the City being paid rather than paying.',
    asks: ['reason explicit'],
  },
  {
    question: 'Mr. Ewell questioned [what the City is paid].',
    answer: 'Ms. Paz stated $35 a hook, about $19,000 last year.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Dr. Chandra asked [whether complaints about the tower go to Public Safety or to the Clerk].',
    answer: 'Director Fiore said that complaints are always taken seriously.\n\nMayor Kopec said his door is open.',
    asks: ['entity dodging'],
  },
  {
    question:
      'Cr Hooper asked [how the proposed setback compares with that of the units next door], and [whether the objectors had seen the amended plans].',
    answer:
      'Mr Dunne stated that the former was as set out in the report and that the amended plans had been mailed to all seven objectors on 2 June.',
    asks: ['manner deflection', 'polar implicit'],
  },
  {
    question: 'Cr Petrov asked [whether, if Council refused, it would win at the Tribunal].',
    answer: 'Ms Cole said that nobody could know that.',
    asks: ['polar ignorance'],
  },
  {
    question: 'Cr Petrov asked for [her opinion of the chances], then.',
    answer: "Poor, in Ms Cole's opinion.",
    asks: ['opinion explicit'],
  },
  {
    question: 'Ms. Beaulieu sought to learn [how many members were off with a psychological injury].',
    answer: 'Deputy Chief Brandt offered that it was a third of all absences.',
    asks: ['quantity general'],
  },
  {
    question: 'She observed that a fraction of an unknown was an unknown and [asked once more for the number].',
    answer: 'Dr. Fu supplied the number, which has been between 60 and 65 since spring.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Councillor Kimani asked the doctor [what in her view would bring it down fastest].',
    answer: 'Dr. Fu put first the graduated return, under which 18 members had come back in 2023.',
    asks: ['opinion explicit'],
  },
  {
    question: 'Mr. Strachan asked [if the budget for it would be kept].',
    answer: 'The Deputy Chief committed to keeping it.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Q14 Chair: You told our predecessors that the Wexmoor dredging contract would close within budget. [What has it cost to date], and [who signed off the overspend]?',
    answer:
      'Sir Miles Tarrant: The outturn to the end of March was £41.6 million against an original envelope of £33 million. Silt conditions were far worse than the survey had suggested, and we have been frank with the auditors about that.',
    asks: ['quantity explicit', 'entity dodging'],
  },
  {
    question: 'Q15 Chair: I asked for a name. [Who signed it off]?',
    answer: 'Joanna Keel: That was me, Chair, as senior responsible owner.',
    asks: ['entity explicit'],
  },
  {
    question: 'Q16 Peter Garrow: [Should you have taken it to the investment committee first]?',
    answer: 'Joanna Keel: With hindsight I would have valued a second pair of eyes.',
    asks: ['opinion implicit'],
  },
  {
    question: 'Senator PELL: [How many of the mobile service vans are on the road today]?',
    answer: 'Ms Oakes: I would need to take that one on notice, Senator.',
    asks: ['quantity deferred'],
  },
  {
    question: 'Senator PELL: You had a brief on it last week. [Is it eleven]?',
    answer:
      "Mr Varga: I don't want to guess and then have to correct the record. We will come back to you before the dinner break.",
    asks: ['polar deferred'],
  },
  {
    question: 'Senator PELL: [What does one van cost to run for a year]?',
    answer: 'Mr Varga: Roughly $186,000, including the two staff.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Deputy Aoife Lacken: I thank the Chairman. I wish to ask Mr. Furlong [if the regional depots will stay open] and, [if so, for how long]. I would also welcome [a view on the staff survey].',
    answer:
      'Mr. Declan Furlong: I thank the Deputy. None of the depots is closing. The position beyond that is something we keep under review as circumstances evolve.\n\nMs Orla Teehan: Only to say that 38% replied to the survey, Chairman, so I would be slow to read a great deal into it.',
    asks: ['polar explicit', 'time general', 'opinion explicit'],
  },
  {
    question:
      '1. Hon TAMA RUSSELL to the Minister of Fisheries: [Does she stand by her statement that “no harbour will close on my watch”]; [if so, why has the Tauroa wharf been fenced off]?',
    answer:
      'Hon GRETA LINDQVIST (Minister of Fisheries): Yes; because an engineer found rot in four of the piles last Thursday.',
    asks: ['polar explicit', 'reason explicit'],
  },
  {
    question: 'Hon Tama Russell: [Did her office know about the rot before the engineer was called]?',
    answer:
      "Hon GRETA LINDQVIST: What I know is that the member's own party put off maintenance on that wharf for three years running.",
    asks: ['polar dodging'],
  },
  {
    question: '[What are you doing to bring back the N7 night bus]?',
    answer:
      'Kamran Sethi (Mayor of Marchester): I know how much the N7 mattered to shift workers at the hospital. I have asked the operator to run it on Fridays and Saturdays from 4 April, with my office meeting the cost for the first six months.',
    asks: ['manner explicit'],
  },
  {
    question: 'Fergus Rand AM: That is welcome. [Will you fund the other five nights]?',
    answer:
      "Kamran Sethi (Mayor of Marchester): Look, nobody has stood up for this city's passengers more than I have, and I make no apology for it.",
    asks: ['polar dodging'],
  },
  {
    question: '[How many penalty notices were issued in the zone in June], and [what share was cancelled on appeal]?',
    answer:
      'The Mayor\nMy officials are still compiling these data; a full reply will follow as soon as they have finished.',
    asks: ['quantity deferred', 'quantity deferred'],
  },
  {
    question: 'MR DELANCEY: Ms Horrobin, there is a statement behind tab 6. [Is that your signature on the last page]?',
    answer: 'A. It is.',
    asks: ['polar explicit'],
  },
  {
    question: 'Q. [When did you first see the valve report]?',
    answer: 'A. It would have been the first week of February 2017.',
    asks: ['time explicit'],
  },
  {
    question: 'Q. [And what did you do about it]?',
    answer: 'A. I have no memory of that at all.',
    asks: ['manner ignorance'],
  },
  {
    question: 'Q. [Did you take it up with Mr Bexley]?',
    answer: 'A. He was copied into everything I received at that time.',
    asks: ['polar implicit'],
  },
  {
    question: 'Q. That was not quite my question. [Did you speak to him]?',
    answer: "A. No, I didn't.",
    asks: ['polar explicit'],
  },
  {
    question:
      'Q    Madam President, on the ferry strike: [have you spoken to the union leadership this week], and [are you prepared to mediate]?',
    answer:
      "THE PRESIDENT: I spoke with both sides on Tuesday. As for what I may or may not do next, I'm not going to discuss it in front of forty cameras. (Laughter.)",
    asks: ['polar explicit', 'polar declining'],
  },
  {
    question: 'Q    Thank you. [How long can the islands hold out on the fuel they have]?',
    answer: 'THE PRESIDENT: Nineteen days, on current use.',
    asks: ['time explicit'],
  },
  {
    question: 'Asked [whether the Chancellor had seen the draft before it was published],',
    answer: 'the PMOS said that he had.',
    asks: ['polar explicit'],
  },
  {
    question: 'Questioned as to [why the Treasury had then distanced itself from it],',
    answer: 'the PMOS said that journalists would need to ask the Treasury.',
    asks: ['reason deflection'],
  },
  {
    question: 'Put to him that [this looked like a split],',
    answer: 'he replied that he did not recognise the description.',
    asks: ['opinion explicit'],
  },
  {
    question: 'Pressed on [when the final version could be expected],',
    answer:
      'the PMOS said that there was a process, which people should allow to take its course, and that it would be done in good time.',
    asks: ['time general'],
  },
  {
    question:
      '5.1 Gwyn Parfitt put the following questions:-\n(a) [Who decides which streets are gritted first]?\n(b) [Why was Slade Hill left until the Thursday]?',
    answer:
      '5.2 The Chair stated that the order of gritting was settled each October by the Head of Highways. It was regretted that some residents had been inconvenienced during what had been a very difficult week.',
    asks: ['entity explicit', 'reason general'],
  },
  {
    question:
      'a) Desmond Iyer of Larkfield ward asked the following question of Councillor Prudence Beck, Cabinet Member for Waste:\n\n[How many missed collections were logged in the last quarter, by round]?',
    answer:
      'Written response: 1,312 missed collections were logged between July and September. The contractor has been told that this is not good enough.',
    asks: ['quantity partial'],
  },
  {
    question:
      'By way of a supplementary, Desmond Iyer looked for some reassurance that [the contractor would be held to account].',
    answer:
      'Councillor Beck said that the performance of the contract was something that she took extremely seriously.',
    asks: ['assurance general'],
  },
  {
    question:
      'Councillor Mwangi, taking up the words “in principle” in the reply that she had been sent, put a supplementary on [whether agreement had been reached with the canal trust over the towpath] and [the rent].',
    answer:
      "Councillor Penhale stated that, while members would understand that these things were never quick, agreement had been reached on 3 March, and he recorded his thanks to the trust's volunteers.",
    asks: ['polar explicit', 'quantity dodging'],
  },
  {
    question: '1. Cllr T Bascombe wanted to know [if season tickets for Mill Lane could be paid for by the month].',
    answer: '- Cllr R Oduya, Portfolio Holder for Parking, would let him know after speaking to the machine supplier.',
    asks: ['polar deferred'],
  },
  {
    question:
      "2. Cllr H Sneddon turned to the residents' magazine and asked [for sight of the printer's quotations] and [how many copies had been run off].",
    answer: '- The Leader gave the number as 6,100 and undertook to deal with the rest in writing.',
    asks: ['polar deferred', 'quantity explicit'],
  },
  {
    question: 'N. Alder enquired about [the reason for the survey results being left out of the agenda package].',
    answer:
      'In response to N. Alder, P. Quill spoke to the survey method, the policy and the role of the ward councillors.',
    asks: ['reason dodging'],
  },
  {
    question: 'N. Alder enquired about [the terms of the snow contract].',
    answer: 'The Chair ruled that the matter was not on the agenda and would not be answered.',
    asks: ['manner declining'],
  },
  {
    question: '5.4 [Any news of the chapel sale] was asked for.',
    answer: 'There is none at present.',
    asks: ['polar explicit'],
  },
  {
    question: '5.6 Cllr Orme asked [who now empties the dog bin]',
    answer: 'and was told by the Clerk that the District does, on Fridays.',
    asks: ['entity explicit'],
  },
  {
    question:
      'MO said nobody on the estate had been told what came of the January break-ins, and would like to know [if anyone was charged].',
    answer: 'PC Marsh – two people, both due in court in May.',
    asks: ['polar explicit'],
  },
  {
    question: 'JB asked about [cameras at the bin store].',
    answer: 'Cllr Fenn – one for the landlord.',
    asks: ['manner deflection'],
  },
  {
    question: "RT: [can we have the team's mobile number]?",
    answer: 'PC Marsh: on the back of the leaflet, 07700 900461.',
    asks: ['entity explicit'],
  },
  {
    question:
      'Ewan Strachan: Thank you, convener. [What assurance can the cabinet secretary give Fursay that there will be a vessel on the route this winter]?',
    answer: 'Fiona Gilmour: There will be a vessel.',
    asks: ['assurance partial'],
  },
  {
    question: 'Ewan Strachan: [Which one]?',
    answer: "Fiona Gilmour: I am not going to get ahead of the operator's announcement on that, convener.",
    asks: ['entity declining'],
  },
  {
    question:
      '00:02:11 INTERVIEWER: Sarah from Eastwick has sent this in. [Why do I never see an officer on my street after ten at night]?',
    answer:
      "00:02:19 COMMISSIONER: Thank you, Sarah, it's one I hear a lot. We have put 84 more officers into neighbourhood teams since I was elected, and each ward has a named constable.",
    asks: ['reason dodging'],
  },
  {
    question: '00:02:40 INTERVIEWER: So [will she see one this summer]?',
    answer: "00:02:43 COMMISSIONER: I'd certainly hope so.",
    asks: ['polar general'],
  },
  {
    question: '00:02:46 INTERVIEWER: And [where can she find the name of her constable]?',
    answer: '00:02:50 COMMISSIONER: On the force website, under Your Area.',
    asks: ['entity explicit'],
  },
  {
    question: "Mr. Castellane. [Did the Agency read the county's letter before it renewed the lease, yes or no]?",
    answer: 'Ms. Whitlow. Congressman, the Agency receives some 900 letters in a month, and each is logged in----',
    asks: ['polar dodging'],
  },
  {
    question: 'Mr. Castellane. Reclaiming my time. I did not ask how many you receive. [Did anybody read this one]?',
    answer: 'Ms. Whitlow. I would have to get back to you.',
    asks: ['polar deferred'],
  },
  {
    question: 'Q88 Baroness Thornleigh: [Is the syllabus too crowded]? Perhaps you could both be brief.',
    answer:
      'Professor Nnamdi: Yes, by about a fifth.\n\nDr Hagen: I agree, although I would put it lower than a fifth.',
    asks: ['opinion explicit'],
  },
  {
    question: 'Q89 Baroness Thornleigh: [What would you each take out]?',
    answer:
      "Dr Hagen: The second written assessment.\n\nProfessor Nnamdi: I should prefer to see the review's report before I name anything.",
    asks: ['entity partial'],
  },
  {
    question: "4. In response to Ms Ho Suet-ling's enquiry on [the vacancy rate of the new estate],",
    answer: 'PAS(H)3 advised that it stood at 4.2% at the end of May.',
    asks: ['quantity explicit'],
  },
  {
    question:
      '5. Mr Fung Chi-kit sought information on [the timetable for the lift works] and [the number of blocks involved].',
    answer: 'CE/Works replied that 17 blocks were covered, and that the works would be taken forward progressively.',
    asks: ['time general', 'quantity explicit'],
  },
  {
    question:
      'MR. PEREIRA (In English):—Mr. Chairman, [will my friend tell us why the fish stalls were moved without notice]?',
    answer: 'MR. KWAN (In Cantonese):—Mr. Chairman, a main burst on the night of 6th March and there was no choice.',
    asks: ['reason explicit'],
  },
  {
    question: 'MR. PEREIRA (In English):—[And when are they to go back]?',
    answer: 'MR. KWAN (In Cantonese):—Is the honourable Member speaking of the fish stalls alone, or of all of them?',
    asks: ['time clarification'],
  },
  {
    question:
      'The Hon. B.T. ARDEN (Leader of the Opposition) (15:05): A supplementary: [what number of tenancies does the minister expect to be caught]?',
    answer:
      "The Hon. L.P. SUMMERS (Minister for Housing) (15:05): There is no such modelling. I shall be watching the tribunal's lists with interest.",
    asks: ['quantity ignorance'],
  },
  {
    question: 'The Hon. B.T. ARDEN (15:06): A further supplementary: [will she commission some]?',
    answer: 'The Hon. L.P. SUMMERS (15:06): I will not.',
    asks: ['polar explicit'],
  },
  {
    question: 'You asked: [Can the bin store at Tallis Court be locked]?',
    answer: 'We said: Yes. A keypad goes in on 12 June.',
    asks: ['polar explicit'],
  },
  {
    question: 'You asked: [Who do I ring when the lift sticks at the weekend]?',
    answer: 'We said: Good point, and one that came up last year as well.',
    asks: ['entity dodging'],
  },
  {
    question: 'You asked: [How long do I have to wait for a damp inspection]?',
    answer: 'We said: 15 working days at the most.',
    asks: ['time explicit'],
  },
  {
    question: 'Q3 to Leader: Please give [an explanation of how people will have a say on the one-way scheme].',
    answer:
      '(Answer from Highways Team, 10 May 2031)\nA drop-in will be held at the library in June and every address within 200 metres will get a form.',
    asks: ['manner explicit'],
  },
  {
    question:
      '1. [Can the Leader provide an update on the roof repairs]?\n2. The swimming clubs have been homeless for a year. [Will she meet them]?',
    answer:
      'REPLY:\n1. The scaffolding came down on 9 September and the pool will reopen in the last week of October.\n2. I have always valued our clubs, whose members and coaches do so much for the life of the town.',
    asks: ['manner explicit', 'polar dodging'],
  },
  {
    question:
      'Ms Loughran: The board was told in June and the Department in November. That is five months, and [I want to know why].',
    answer:
      'Mr Alan Purdie (Rivers Agency): The short answer is that the email sat in a mailbox that nobody looked at.',
    asks: ['reason explicit'],
  },
  {
    question: 'Ms Loughran: [Whose]?',
    answer: "Mr Purdie: I would rather not put a junior colleague's name on the record.",
    asks: ['entity declining'],
  },
  {
    question: "[Will the Council publish last year's tree survey], and [what did it cost]?",
    answer:
      'Reply by Councillor Sloan:\nIt has been on the website since 14 January. The cost was met from within the parks revenue budget and came to £8,900.',
    asks: ['polar explicit', 'quantity explicit'],
  },
  {
    question: 'Ms Farrow, whose question concerned [the date on which the Elm Street depot would close],',
    answer: 'was told by Councillor Jessop that she would be written to.',
    asks: ['time deferred'],
  },
  {
    question: 'She asked, further, [if the night shift was to be moved to Hollins Lane],',
    answer: 'to which the answer was that it was.',
    asks: ['polar explicit'],
  },
  {
    question: 'Assurance was sought that [the pumping station would cope with another February like the last].',
    answer: 'Assurance was given.',
    asks: ['assurance partial'],
  },
  {
    question: 'Clarification was sought on [who held the keys],',
    answer: 'and it was explained that the lock-keeper and the duty engineer each had a set.',
    asks: ['entity explicit'],
  },
  {
    question: 'Chair: Two things, Mr Noakes. [What is the backlog this morning], and [when will you be rid of it]?',
    answer:
      "Adrian Noakes: May I take those in reverse? We are making good inroads and the mood in the office is optimistic.\n\nAdrian Noakes: Noted. On your first point, 7,430 files as of eight o'clock.",
    asks: ['quantity explicit', 'time general'],
  },
  {
    question: 'Imran Sheikh: [Is that up or down on a year ago]?',
    answer: 'Hetty Lund: Last November we briefed the Committee on 9,200.',
    asks: ['entity implicit'],
  },
  {
    question: 'JOURNALIST: Premier, [is the tunnel over budget]?',
    answer: 'PREMIER: Well, look, tunnels are complicated things, and everybody standing here knows that.',
    asks: ['polar dodging'],
  },
  {
    question: 'JOURNALIST: [By how much]?',
    answer: 'PREMIER: The Treasurer will have something to say about numbers on Thursday, so go and see him.',
    asks: ['quantity deflection'],
  },
  {
    question: 'JOURNALIST: Ms Toohey, [were you told before today]?',
    answer: 'JEN TOOHEY: I found out on the radio, mate.',
    asks: ['polar explicit'],
  },
  {
    question: 'THE CHAIR: Just so that I follow, [was the door normally locked]?',
    answer: 'A. Normally, yes, madam.',
    asks: ['polar explicit'],
  },
  {
    question: 'MS QUIST: I am grateful. [And on the night]?',
    answer: 'A. It was open. I opened it myself.',
    asks: ['polar explicit'],
  },
  {
    question: 'Q. [Why was that]?',
    answer: 'A. The panel had gone dead and I wanted to hear the corridor.',
    asks: ['reason explicit'],
  },
  { question: 'Q. [Who else knew it was open]?', answer: "A. I couldn't say.", asks: ['entity ignorance'] },
  {
    question: 'She ended by inviting [the Committee to see the building before it decided].',
    answer: 'The Chair undertook to give the suggestion some thought.',
    asks: ['polar general'],
  },
  {
    question: 'Councillor Yeo, arising from the statement, asked [how many people had used the room in its last year]',
    answer: 'and the Assistant Director put it at a little under 4,000.',
    asks: ['quantity explicit'],
  },
  {
    question:
      '1. Aileen Carrick (Crannoch): To ask the First Minister [what steps the Government is taking to support small bakeries]. (S9F-00412)',
    answer:
      'The First Minister (Donald Muirhead): We have cut the water charge for small food producers by 12 per cent and opened a grant for flour stores.',
    asks: ['manner explicit'],
  },
  {
    question:
      "Aileen Carrick: I declare an interest as a baker's daughter. [Will the First Minister come to Crannoch and hear what 12 per cent is worth there]?",
    answer: 'The First Minister: I have never needed much persuading to have a roll in Crannoch.',
    asks: ['polar implicit'],
  },
  {
    question: 'MR HALE: I suggest to you that [you knew the deposits were not ring-fenced].',
    answer: "A. I wouldn't accept that.",
    asks: ['polar explicit'],
  },
  {
    question: 'Q. [You wrote on 4 May that ring-fencing was “cosmetic”].',
    answer: 'A. I did write that.',
    asks: ['polar explicit'],
  },
  {
    question: 'Q. [What did you mean by it]?',
    answer: 'A. That the money was segregated on paper and pooled at night.',
    asks: ['manner explicit'],
  },
  {
    question: 'Q. [And you told the trustees so].',
    answer: 'A. The trustees were very experienced people, Mr Hale, with their own advisers.',
    asks: ['polar dodging'],
  },
  {
    question: 'Deputy Breffni Quirke: I would appreciate [a breakdown of the consultancy spend by firm].',
    answer: 'Ms Ita Rowan: We will furnish that to the secretariat.',
    asks: ['quantity deferred'],
  },
  {
    question: 'Deputy Breffni Quirke: In round terms, [what does it come to]?',
    answer: 'Ms Ita Rowan: It is of the order of €2.3 million.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Senator Hannon: [Is the Secretary General embarrassed by it]?',
    answer:
      'Ms Ita Rowan: The contracts were let under the framework agreement, Senator, and were published in the usual way.',
    asks: ['opinion dodging'],
  },
  {
    question:
      '2. Councillor Ombeni described the litter on the Causeway and said that a resident had written to her in despair. Now that the new bins had come, [would one be put by the ferry steps].',
    answer:
      'The Mayor agreed that the Causeway was not what it should be and wanted to see things improve. She would ask the portfolio holder to telephone Councillor Ombeni.',
    asks: ['polar general'],
  },
  {
    question: '3. Councillor Trask asked [whether the fountain would ever work again].',
    answer: 'The Mayor replied that it had been working since the morning.',
    asks: ['polar explicit'],
  },
  {
    question: 'Q6 Damien Foyle: Would it be fair to say that [the regulator was asleep]?',
    answer: 'Lady Corran: I would not say asleep. I would say that it was looking the other way.',
    asks: ['opinion explicit'],
  },
  { question: 'Q7 Damien Foyle: [At what]?', answer: 'Lady Corran: At the merger.', asks: ['entity explicit'] },
  {
    question: 'Q9 Chair: [How many staff were working on the merger] and [how many on charges]?',
    answer: 'Lady Corran: Four on charges. The merger took a good deal more than that.',
    asks: ['quantity general', 'quantity explicit'],
  },
  {
    question: 'Senator ABBEY: Minister, [why did you sack her]?',
    answer: 'Senator Toller: I reject the premise of that question.',
    asks: ['reason dodging'],
  },
  { question: 'Senator ABBEY: [Did she resign]?', answer: 'Senator Toller: She did.', asks: ['polar explicit'] },
  {
    question: 'Senator ABBEY: Mr Iredale, [was she asked to]?',
    answer: "Mr Iredale: I don't think it's proper for me to go into private conversations with a colleague, Senator.",
    asks: ['polar declining'],
  },
  {
    question: 'Senator ABBEY: [When does her replacement start]?',
    answer: 'Mr Iredale: 3 February.',
    asks: ['time explicit'],
  },
  {
    question: "PCC: A lot of you wrote in about catalytic converters. [What's being done], Chief?",
    answer:
      'CC: Two things. Marking days at the retail park, first Saturday of each month, and a team of six going round the scrap dealers.',
    asks: ['manner explicit'],
  },
  {
    question: 'PCC: And [is it working]?',
    answer: 'CC: We had 91 of these thefts in May and 37 in September.',
    asks: ['polar implicit'],
  },
  {
    question: 'Lottie: Dave on Facebook says [he reported his in March and has heard nothing since].',
    answer: 'CC: Thanks, Dave. Please do keep reporting, because every report helps us build the picture.',
    asks: ['opinion dodging'],
  },
  {
    question: 'Q31 Joy Pell: [How many appeals were upheld in the year], and [do you regard that as a good result]?',
    answer:
      'Anil Bhatt: Two hundred and six, out of five hundred and forty that were heard. Another ninety were withdrawn before a hearing.',
    asks: ['quantity explicit', 'opinion dodging'],
  },
  {
    question: 'Q32 Joy Pell: [Withdrawn by whom]?',
    answer: 'Anil Bhatt: By the claimants, in every case.',
    asks: ['entity explicit'],
  },
  {
    question:
      "(4) Councillor Heriot to the Leader of the Council: Given the report in Tuesday's Echo, [has the Leader's register of interests been amended]?",
    answer:
      'Councillor Neame replied that it had, on the advice of the Monitoring Officer, and that the entry was open to inspection.',
    asks: ['polar explicit'],
  },
  {
    question: '12  MS ARKWRIGHT: Dr Fenwick, you chaired the safety group.\n13      [How often did it meet]?',
    answer: '14  A.  Quarterly, in theory.',
    asks: ['quantity explicit'],
  },
  { question: '15  Q.  [And in practice]?', answer: '16  A.  Once. In 2012.', asks: ['quantity explicit'] },
  {
    question: '17  Q.  Once in four years.  [Did that trouble you]?',
    answer: '18  A.  It does now.',
    asks: ['polar implicit'],
  },
  {
    question: '19  Q.  [Who kept the minutes]?',
    answer: '20  A.  My secretary, Mrs Bole.  I believe that they were\n21      lost in the move.',
    asks: ['entity explicit'],
  },
  {
    question: 'Q17 Lord Askwith: [How many of your sites have no generator]?',
    answer: 'Sir Jon Peake: Forty.\n\nSir Jon Peake: If I may, Chair, before we do. I misspoke. It is fourteen.',
    asks: ['quantity explicit'],
  },
  {
    question:
      'Q18 The Chair: Thank you. That is rather better. [How are those fourteen to be supplied if the grid fails]?',
    answer: 'Mrs Oddie: By lorry-mounted sets from the two regional stores, within four hours.',
    asks: ['manner explicit'],
  },
  {
    question:
      'The Clerk read out a question from Mrs E Tolley, who could not attend: [what had the Commissioner done about off-road bikes on the Levels since her letter of March], and [was he ashamed]?',
    answer:
      "The Commissioner's reply, copies of which were handed round, referred to two seizures in April and the purchase of a drone.",
    asks: ['manner explicit', 'polar dodging'],
  },
  {
    question: 'Mr Rook queried [the cost of the drone];',
    answer: 'this the Commissioner did not have with him.',
    asks: ['quantity ignorance'],
  },
  { question: 'Q (Pam): [is the surgery closing]?', answer: 'A (Dr Ruiz): no.', asks: ['polar explicit'] },
  {
    question: 'Q (Pam): [why is there a sold board up then]?',
    answer: "A: that's for the flat upstairs.",
    asks: ['reason explicit'],
  },
  { question: "Q (lady at back): [when's the next walk-in day]?", answer: 'A: not sure.', asks: ['time ignorance'] },
  {
    question: 'Q (Colin): [could we have a list of dates on the door] – [and bigger writing]',
    answer: 'A (Sister Abbott): yes to the list.',
    asks: ['polar explicit', 'polar dodging'],
  },
  {
    question: 'Q51 Mina Osei: [How many instructors are you short of]?',
    answer:
      'Brigadier Amory: Do you mean against establishment, or against what we would need to fill every course?\n\nBrigadier Amory: A hundred and twelve.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Q52 Mina Osei: [Can you give the Committee an example of a course that was cancelled for that reason]?',
    answer: 'Brigadier Amory: There have been several this year, chiefly on the engineering side.',
    asks: ['example general'],
  },
  {
    question:
      '6. Gavin Thirsk (Wendle Valley) (Ind): [When she plans to bring forward regulations on heat networks]. (902114)',
    answer:
      'Priya Nair: I refer the hon. Member to the answer that I gave to my hon. Friend the Member for Tarbury last week.',
    asks: ['time deflection'],
  },
  {
    question:
      'Gavin Thirsk: That answer said “spring”. It is now October, and two thousand of my constituents are boiling kettles to wash. [Which spring]?',
    answer:
      'Priya Nair: Next spring. The draft goes to the regulator in February and, if it is approved, will be laid before Easter.',
    asks: ['time explicit'],
  },
  {
    question: 'Alice Rowntree: [Will she apologise]?',
    answer: 'Priya Nair: I will take no lessons from the party that abolished the inspectorate.',
    asks: ['polar dodging'],
  },
  {
    question:
      'Mr HOBBS (Kanimbla) (14:22): My question is to the Minister for Schools. [Will every demountable in my electorate have air conditioning before term 1]?',
    answer:
      'Ms SERRA (Minister for Schools) (14:22): I thank the member. There are 61 demountables in Kanimbla. The installers have finished 40 and are contracted to do four a week until Christmas, which is twelve weeks off.',
    asks: ['polar implicit'],
  },
  {
    question: 'Mr HOBBS: A supplementary, Speaker. [Did the minister check the wiring first]?',
    answer: 'Ms SERRA: We did, in March.',
    asks: ['polar explicit'],
  },
  {
    question: 'Mrs Heaney: Page 3, Chair. [Did we ever hear back from the harbour commissioners]?',
    answer: 'The Committee Clerk: We did not.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Q9 Anneka Vos: [How many of the new units are in service]? And [do you still stand by the end-of-year date for the rest]?',
    answer:
      'Tom Garside: Thank you. You have to go back to where we were in 2026. Was the fleet fit? It was not. Did anybody want to lend to us? They did not. Since then we have built a depot, trained ninety drivers and begun to run trains, eleven of them new units. Could we have gone faster? Perhaps. But I am not in the business of dates; I am in the business of railways.',
    asks: ['quantity explicit', 'polar general'],
  },
  {
    question:
      'Emlyn Dacre AM: My first question is to the Mayor: [have you read the culture review from cover to cover]? And my second is to the Commissioner: [how many of its thirty recommendations do you accept]?',
    answer:
      'Kamran Sethi (Mayor of Marchester): I could recite parts of it to you, and some nights I do.\n\nSir Ned Harker: All thirty.',
    asks: ['polar implicit', 'quantity explicit'],
  },
  {
    question: 'Emlyn Dacre AM: [By when will they be in place]?',
    answer: 'Sir Ned Harker: The first ten by the end of June. The rest depend on money that I do not have.',
    asks: ['time partial'],
  },
  {
    question: 'Cllr Rana wished to know [whether blue badge holders would be exempt]',
    answer:
      'Answering both members, Ms Cutts said that badge holders would be exempt at all times; carers were for Adult Services.',
    asks: ['polar explicit'],
  },
  {
    question:
      'and Cllr Platt likewise asked [what was to happen about blue badges] and, as he put it, [about carers who had none].',
    answer:
      'Answering both members, Ms Cutts said that badge holders would be exempt at all times; carers were for Adult Services.',
    asks: ['manner explicit', 'manner deflection'],
  },
  {
    question: 'Pat Gow: I do worry that [the tug will be away when it is next needed].',
    answer:
      'Roderick Bain: It will not be, because under the new charter it may not leave the Firth without a relief on station.',
    asks: ['assurance explicit'],
  },
  {
    question: 'Pat Gow: And [can the Coastguard offer me the same comfort about the helicopter]?',
    answer: 'Una Leask: You can be comfortable, yes.',
    asks: ['assurance partial'],
  },
  {
    question: 'Pat Gow: [On what basis]?',
    answer: 'Una Leask: I would be happy to set that out in a letter to the convener.',
    asks: ['reason deferred'],
  },
  {
    question: 'Q (Coast Radio) (as interpreted): Prime Minister, [will the border post open at weekends]?',
    answer: 'PRIME MINISTER BRANDVOLL: Which one do you have in mind? There are five.',
    asks: ['polar clarification'],
  },
  {
    question: 'Q (Daily Ledger): President Amankwah, [what did you get today that you did not have yesterday]?',
    answer: 'PRESIDENT AMANKWAH: A signature. The fisheries protocol has been waiting for one since 2021. (Applause.)',
    asks: ['entity explicit'],
  },
  {
    question: 'Member of the public: [Will the new road flood Brook Cottages]?',
    answer: 'Officer: The model shows water levels at the cottages unchanged in the one-in-a-hundred-year event.',
    asks: ['polar implicit'],
  },
  {
    question: "Member of the public: I don't want to hear about models. [Have you been to look at it]?",
    answer: 'Officer: Twice, in January and again last week.',
    asks: ['polar explicit'],
  },
  {
    question: "Member of the public: [Who pays if you're wrong]?",
    answer: "Chair: I'm going to hold that for the meeting with the developer on the 19th.",
    asks: ['entity deferred'],
  },
  {
    question: 'Cllr Hatch queried [why the salt bins were empty in the second week of January];',
    answer: 'Steve put this down to the lorry being off the road with a broken axle.',
    asks: ['reason explicit'],
  },
  { question: 'Cllr Noon: [is the lorry back]?', answer: 'Steve: as of Tuesday.', asks: ['polar explicit'] },
  {
    question:
      'CHAIR: Let me turn that into something the Director can deal with. [What has the two million bought], Harriet?',
    answer:
      'HARRIET SOLE: Eleven family support workers, and the lease of the Dean Street centre. The logo was done in-house and cost nothing.',
    asks: ['manner explicit'],
  },
  {
    question: 'CLLR QUAYLE: [How many families have been through the door, then]?',
    answer: 'HARRIET SOLE: It is busy from the minute it opens, and the feedback has been wonderful.',
    asks: ['quantity general'],
  },
  {
    question:
      'Would the portfolio holder please state\n(i) [how many charging points have been installed];\n(ii) [in which wards]; and\n(iii) [whether the target of 200 will be met]?',
    answer:
      'Response from Councillor Sandham\n• 74 charging points have been installed, of which Hale and Easton have 31.\n• Residents have told us how much they value the convenience.',
    asks: ['quantity explicit', 'entity partial', 'polar dodging'],
  },
  {
    question: 'Supplementary: [Could he give one instance of a street where the demand is proven]?',
    answer: 'Response: Quarry Street, where six of the seven are in use on most evenings.',
    asks: ['example explicit'],
  },
  {
    question: 'Mr Bellweather: [Will the Minister give way]?',
    answer: 'The Minister: No. I have given way to him four times and I should like to finish.',
    asks: ['polar explicit'],
  },
  {
    question:
      'Ms Tandy: On that point, [what pension will they have], and [will their years on the marsh count towards it]?',
    answer:
      'The Minister: They will come into the civil service scheme on commencement. On past service I have an open mind, and I shall return to it in Committee.',
    asks: ['entity explicit', 'polar deferred'],
  },
  {
    question: 'Kit Dwyer: Dr Aune, [what share of the beds is infected], and [is it spreading]?',
    answer: 'Dr Solveig Aune: About a third of those that we dived on, which is not all of — [Inaudible.]',
    asks: ['quantity explicit', 'polar dodging'],
  },
  {
    question: 'Kit Dwyer: Of course. [What share of the beds has it]?',
    answer: 'Dr Solveig Aune: About a third of those that we dived on, which is not all of — [Inaudible.]',
    asks: ['quantity explicit'],
  },
  {
    question: 'Ms. Adela Kim: [Is there no night cover at all north of the river]?',
    answer: 'Supt Tulloch: None.',
    asks: ['polar explicit'],
  },
  {
    question: "Ms. Adela Kim: [You're not content with that, are you]?",
    answer: 'Supt Tulloch: I am not.',
    asks: ['opinion explicit'],
  },
  {
    question: 'Ms. Adela Kim: [Has anybody ever died waiting]?',
    answer: "Supt Tulloch: There is an inquest open, ma'am, and I must leave it there.",
    asks: ['polar declining'],
  },
  {
    question: 'Ms. Adela Kim: [What would one night crew cost you]?',
    answer:
      "Supt Tulloch: More than four hundred thousand in wages. Then there's the vehicle, and I haven't priced that.",
    asks: ['quantity partial'],
  },
  {
    question: 'Floor: [how much is in the sinking fund]?',
    answer: '→ Olu: £48,210 at 31 March.',
    asks: ['quantity explicit'],
  },
  {
    question: 'Floor: [is that enough to do the lift]?',
    answer: "→ Tara: nobody has quoted for the lift yet, so it's anyone's guess.",
    asks: ['polar ignorance'],
  },
  {
    question: "Floor: flat 9's dog. [Can anything be done]?",
    answer: '→ Mavis to look at the leases and report back.',
    asks: ['polar deferred'],
  },
  {
    question: 'Floor: [who keeps leaving them]?',
    answer: "→ Len: I only know I've seen the same white van three Sundays running, and it parks in bay 4.",
    asks: ['entity implicit'],
  },
  {
    question: 'MR PRYCE: P41, Ms Ross would like to know [where you were posted that summer].',
    answer: "A. I can't say that in open session, under the Chair's order.",
    asks: ['entity declining'],
  },
  {
    question: 'MR PRYCE: Then let me ask it this way. [Could you see the bridge from your post]?',
    answer: 'A. From the upper window, yes.',
    asks: ['polar explicit'],
  },
  {
    question: 'MS ROSS: May I? [What could you see on it]?',
    answer: 'A. A cart, with its lamps out. It was there when I came on at six and when I went off at two.',
    asks: ['entity explicit'],
  },
  {
    question: 'MS ROSS: [Did you report the cart]?',
    answer: "A. There's an entry in the log at 18.20 in my hand.",
    asks: ['polar implicit'],
  },
]
