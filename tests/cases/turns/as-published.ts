import type { TurnCase } from '../turn-case'

/** Layouts and ways of telling that published minutes have: columns of speakers, counted margins, questions by number, openings without a comma. */
export const asPublished: readonly TurnCase[] = [
  {
    name: 'a hearing whose speakers stand in a column of their own',
    text: `LAW AND SAFETY COMMITTEE
HEARING OF EVIDENCE
17 June 2025

Members
Ada Prowse (Chairperson)
Colm Hession

Witnesses
Hon Ruth Amsel, Minister of Police
Piers Longdon, Commissioner of Police

[[procedural: Ada Prowse]]Prowse     Good morning. This is the hearing of evidence on the vote. We have until eleven o'clock.

[[question: Colm Hession]]Hession    Thank you, Minister. How many of the 500 officers have you got this morning?

[[answer: Ruth Amsel]]Amsel      A net 163.

[[question: Colm Hession]]Hession    So that's a third. How many have you lost over the same time?

[[answer: Piers Longdon]]Longdon    I'll take that one. 611 sworn staff left in the year to May.

[[question: Colm Hession]]Hession    Will the fees go up, though?

[[answer: Ruth Amsel]]Amsel      That sits with another Minister, so you'd have to put it to her.`,
    exchanges: { '1': [2], '3': [4], '5': [6] },
  },
  {
    name: 'an official report: lines counted in the margin, offices with their holders, questions from the order paper',
    text: `HOUSE OF HARBOUR, TUESDAY, 12th MARCH 2019

Present:
The Speaker (Hon. J R Prowse) (Garth); Hon. W D Hession (Kirk); Mr P K Amsel and Ms S L Longdon (Sandwick); Miss H Tolliver (Port West); with Mr N Okonjo, Secretary of the House.

House of Harbour

1. Questions for Oral Answer

1.1. Constabulary

[[question: P K Amsel]]The Hon. Member for Sandwick (Mr Amsel) to ask the Minister for Home Affairs:

How many constables are in post; and how many left in each of the last two years?

[[procedural: J R Prowse]]The Speaker: We turn to Questions. I call the Hon. Member for Sandwick, Mr Amsel.

[[none]]5

[[statement: P K Amsel]]Mr Amsel: Thank you, Mr Speaker. I beg leave to ask the Question standing in my name.

[[answer: W D Hession]]The Minister for Home Affairs (Mr Hession): Thank you, Mr Speaker. At the end of February there were 171 constables in post, and sixteen left in 2017.

[[none]]10

[[procedural: J R Prowse]]The Speaker: Supplementary question, Mr Amsel.

[[question: P K Amsel]]Mr Amsel: I am obliged to the Minister. Would he tell the House where the others went?

[[none]]15

[[answer: W D Hession]]The Minister: Four joined forces across and two were dismissed, Mr Speaker.

[[none]]20

[[procedural: J R Prowse]]The Speaker: Miss Tolliver.

[[question: H Tolliver]]Miss Tolliver: Thank you, Mr Speaker. Does the Minister hold exit interviews?

[[answer: W D Hession]]The Minister: Every leaver is offered one, Mr Speaker.`,
    exchanges: { '0': [3], '5': [6], '8': [9] },
  },
  {
    name: 'an assembly: the office and its holder in capitals, and who is in the chair',
    text: `HARBOUR LEGISLATIVE ASSEMBLY DEBATES

Wednesday, March 12, 2025

(DR. VIDYA PROWSE, SPEAKER, in the Chair)

*141. CYBER CRIME

[[question: Anjali Hession]]SHRIMATI ANJALI HESSION: Will the Minister of Home be pleased to state how many stations work?

[[answer: Bhaskar Amsel]]THE MINISTER OF HOME (SHRI BHASKAR AMSEL): There are 17, and eleven more will open in May.

[[procedural: Vidya Prowse]]MADAM SPEAKER: First supplementary.

[[question: Anjali Hession]]SHRIMATI ANJALI HESSION: Madam, by when will the station in my own district start working?

[[answer: Bhaskar Amsel]]SHRI BHASKAR AMSEL: It will start by the end of September.

[[none]]*142. VACANT POSTS

[[question: Iqbal Longdon]]SHRI IQBAL LONGDON: Will the Minister of Home be pleased to state how many posts are vacant?

[[answer: Bhaskar Amsel]]THE MINISTER OF HOME (SHRI BHASKAR AMSEL): There are 9,872 vacant posts.`,
    exchanges: { '0': [1], '3': [4], '5': [6] },
  },
  {
    name: 'questions and replies with a letter before the forename',
    text: `HARBOUR STUDENTS' UNION

Minutes of Union Council, 5 March 2025

Present Members
Council Chair Ada Prowse
VP Education Colm Hession
Arts Councillor Ruth Amsel
Chief Executive Piers Longdon

4. Officer reports

[[question: Ruth Amsel]]Q - Ruth: How much did the winter ball lose?
[[answer: Piers Longdon]]A - Piers: I don't have a final number, some invoices aren't in.

[[question: Ruth Amsel]]Q - Ruth: Third years are waiting six weeks for marks. Why's that happening?
[[answer: Colm Hession]]A - Colm: The Dean says three markers are off sick.

[[question: Ada Prowse]]Q - Ada: When's the policy coming to Senate?
[[answer: Colm Hession]]A - Colm: 14th May, and it's me who presents it.`,
    exchanges: { '0': [1], '2': [3], '4': [5] },
  },
  {
    name: 'questions by number with their askers, and replies by number below them all',
    text: `Harbour Town Council

Minutes of the meeting held on 17 October 2024

Present: Councillors A Prowse (Mayor), C Hession and R Amsel

In attendance:
Denise Longdon – Town Clerk

1. QUESTIONS FROM THE PUBLIC

[[question: Brian Tolliver]]Q1) Brian Tolliver – What has the new play equipment cost the town?

[[question: Okonjo]]Q2) Mrs Okonjo – The hedge on Mill Lane is over the path. Whose is it?

[[question: Pat Lidgate]]Q3) Pat Lidgate on behalf of the Allotment Society – When will the standpipe be mended?

[[procedural: A Prowse]]The Mayor then called on Members to reply:

[[answer: C Hession]]A1) Councillor Hession replied that the total was £84,600.

[[answer: Denise Longdon]]A2) The Town Clerk replied that it belongs to the owner of Mill House.

[[answer: R Amsel]]A3) Councillor Amsel replied that the part had come at last and would be fitted on 22nd October.`,
    exchanges: { '0': [4], '1': [5], '2': [6] },
  },
  {
    name: 'who is called on beside a name, openings without a comma, and a reply behind the words of the asker',
    text: `Harbour Council

Minutes of the meeting held on 22 January 2025

Present: The Mayor (Councillor J. Prowse) (in the Chair); Councillors R. Hession, S. Amsel and V. Longdon.

1. QUESTIONS

[[question: S. Amsel]]Councillor Amsel asked whether traders had been told of the rents.

[[answer: V. Longdon]]The Leader, Councillor Longdon, stated that a letter had gone to all 61 stallholders.

[[question: S. Amsel]]Councillor Amsel asked if she accepted that a rise would empty the hall.

[[answer: V. Longdon]]The Leader did not accept that.

[[question: R. Hession]]Councillor Hession asked how many notices had been issued.

[[answer: J. Prowse]]As Mr Tolliver was not in attendance the Mayor advised that a written answer would be sent.

[[question: S. Amsel]]Councillor Amsel – When will the signs go up? We paid our share in March. [[answer: V. Longdon]]Councillor Longdon replied that it was in the programme, but things never move as fast as any of us would like.`,
    exchanges: { '0': [1], '2': [3], '4': [5], '6': [7] },
  },
  {
    name: 'what runs a meeting, who presents a paper, and a question told within its reply',
    text: `Harbour Joint Policing Committee

Minutes of the meeting held on 18 September 2023

In Attendance:
Chairperson: Cllr Fergal Prowse
Vice Chairperson: Cllr Menna Hession
Members: Cllrs Padraic Amsel, John Longdon
Officials: Stuart Tolliver, Chief Operating Officer
Community Sector: Attracta Beirne, Catriona McDoe

1. Reports

[[procedural]]The following were raised by Members:-

[[question: Attracta Beirne]]A Beirne asked what number of incidents were reported this year. [[answer: Stuart Tolliver]]Mr Tolliver said that it was 41.

[[question: Menna Hession]]The Vice Chair was of the opinion that dust was the obstacle, and asked whether every school had it. [[answer: Stuart Tolliver]]At the Chair's request the Chief Operating Officer responded that 138 had.

[[none]]2. Delays

[[procedural]]The Committee considered a paper [24/01] presented by Mr Tolliver. [[statement: Stuart Tolliver]]He highlighted that there were 47 people delayed.

[[statement: Catriona McDoe]]CMcD reported that the new pads had been fitted.

[[none]]3. Stations

[[question: Padraic Amsel]]Asked by Councillor Amsel which station would be first to have its rooms altered, [[answer: Stuart Tolliver]]Mr Tolliver said that it would be Mill Lane.

[[question: Attracta Beirne]]A Beirne demanded to know what had been spent. [[answer: Stuart Tolliver]]Mr Tolliver put it at £4,000.`,
    exchanges: { '1': [2], '3': [4], '8': [9], '10': [11] },
  },
]
