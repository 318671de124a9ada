import type { TurnCase } from '../turn-case'

/** Records of parliaments, hearings and captions as their pages print them. */
export const chambersAndHearings: readonly TurnCase[] = [
  {
    name: 'labels behind dashes, with a space before the colon, by parishes and offices',
    text: `Official Report - 14th May 2015

[[question: A.B. Hamon]]- Deputy A.B. Hamon of St. Mark :
How many homes stood empty on 31st December?

[[answer: C.D. Rault]]- The Minister for Housing (Deputy C.D. Rault of St. Peter) :
There were 412, of which 80 belong to the States.

[[question: A.B. Hamon]]- Deputy A.B. Hamon :
Will the Minister say when the 80 will be let?

[[answer: C.D. Rault]]- Deputy C.D. Rault :
By the end of the year, Sir.

[[question]]- The Deputy of St. Ouen :
Does the Minister accept that it has taken too long?

[[answer: C.D. Rault]]- The Minister for Housing :
I do not.

[[procedural]]- The Bailiff :
We come now to question 2.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'a round of introductions says who is behind offices and initials',
    text: `Harbour Scrutiny Panel

Hearing with the Minister for Ports

[[procedural: Ada Prowse]]Deputy A.M. Prowse (Chairman):

Good morning. I am Deputy Ada Prowse and I chair the panel. Could we go round the table, please?

[[procedural: Colm Hession]]The Minister for Ports: Senator Colm Hession, Minister for Ports.

[[procedural: Ruth Amsel]]Chief Officer: Ruth Amsel, Chief Officer.

[[question: Ada Prowse]]Deputy A.M. Prowse : Why is the crane still shut?

[[answer: Colm Hession]]The Minister for Ports: It failed its survey in May.

[[question: Ada Prowse]]Deputy A.M. Prowse : What will the repair cost?

[[answer: Ruth Amsel]]Chief Officer: About £40,000.`,
    exchanges: { 3: [4], 5: [6] },
  },
  {
    name: 'words broken off and taken up, a point of order, and a reply that opens as a motion does',
    text: `[[question: Ada Prowse]]1. Hon ADA PROWSE (Green\u2014Quayside) to the Minister of Ports: Does he still intend to open the north quay?

[[answer: Colm Hession]]Hon COLM HESSION (Minister of Ports): Yes, in the spring.

[[question: Ada Prowse]]Hon Ada Prowse: Why was it shut for the summer?

[[answer: Colm Hession]]Hon COLM HESSION: That member shut it herself, and I have only mended what I found.

[[procedural: SPEAKER]]SPEAKER: Order! Has the member another question?

[[question: Ada Prowse]]Hon Ada Prowse: When will he\u2014

Hon Ada Prowse: \u2014tell the pilots who is to pay them?

[[answer: Colm Hession]]Hon COLM HESSION: I told them on Monday.

[[procedural: Ada Prowse]]Hon Ada Prowse: Point of order, Mr Speaker. I ask for leave to table the letter.

[[procedural: SPEAKER]]SPEAKER: Leave is sought. Is there any objection? There is none.`,
    exchanges: { 0: [1], 2: [3], 5: [6] },
  },
  {
    name: 'questions below titles with their numbers and the members who put them, and brackets that lost their words',
    text: `Harbour Assembly

Transcript of Question Time, 14 March 2019

[[procedural: Ruth Amsel]]Ruth Amsel AM (Chair): We turn to the questions on the order paper.

[[none]]2019/0412 - Night buses Ada Prowse AM

[[question: Ada Prowse]]How many night buses ran empty in January, and what did each of them cost?

[[answer: Colm Hession]]Colm Hession (): Of forty buses, three. A bus costs £90 a night.

[[question: Ada Prowse]]Ada Prowse AM: Thank you. Will they run in May?

[[answer: Colm Hession]]Colm Hession (Mayor): I hope that they will.

[[procedural: Ruth Amsel]]Ruth Amsel AM (Chair): Let us move on. Assembly Member Doe?

[[question: Ravi Doe]]Ravi Doe AM: Who drives them?

[[answer: Colm Hession]]Colm Hession (Mayor): The company's own staff.`,
    exchanges: { 1: [2], 3: [4], 6: [7] },
  },
  {
    name: 'a roll call, whose full names say who has the surnames',
    text: `4 CHAIRPERSON PROWSE: Good evening. I'm Ada Prowse.
5 Clerk Doe, the roll, please?
6 CLERK DOE: Colm Hession?
7 COMMISSIONER HESSION: Here.
8 CLERK DOE: Ruth Amsel. No response.
9 You have a quorum.
10 CHAIRPERSON PROWSE: Thank you. We have one item,
11 and that is the new boat. Captain Pike.
12 COMMISSIONER HESSION: When does it
13 arrive?
14 CAPTAIN PIKE: In June, as far as we
15 know.
16 COMMISSIONER HESSION: I just want to say how glad the crews
17 are.
18 CHAIRPERSON PROWSE: We are adjourned.`.replace(
      /(?<=^|\n)(\d+) /g,
      (mark) =>
        `${{ 4: '[[procedural: Ada Prowse]]', 6: '[[procedural]]', 7: '[[procedural: Colm Hession]]', 8: '[[procedural]]', 10: '[[procedural: Ada Prowse]]', 12: '[[question: Colm Hession]]', 14: '[[answer: Captain Pike]]', 16: '[[statement: Colm Hession]]', 18: '[[procedural: Ada Prowse]]' }[mark.trim()] ?? ''}`,
    ),
    exchanges: { 5: [6] },
  },
  {
    name: 'notes of the sitting between speeches, and a chair told in brackets',
    text: `[[procedural]]Committee met at 9.01

[[procedural: Senator Prowse]]CHAIR ( Senator Prowse ): I declare open this hearing. Minister, do you wish to make an opening statement?

[[procedural: Senator Hession]]Senator Hession: No, thank you.

[[question: Senator Amsel]]Senator AMSEL: Ms Doe, what has the wharf cost so far?

[[answer: Doe]]Ms Doe : Some $212,480, Senator.

[[question: Senator Amsel]]Senator AMSEL: Who signed for that?

[[answer: Doe]]Ms Doe : The secretary did.

[[procedural: Senator Prowse]]CHAIR: We will break for tea.

[[procedural: -]]Proceedings suspended from 10:29 to 10:46`,
    exchanges: { 3: [4], 5: [6] },
  },
  {
    name: 'captions in small letters, where the chair calls who speaks',
    text: `[[procedural: -]]>> good evening everybody and welcome to the town council of may
[[procedural: -]]>> let's start with public comment first up is ada prowse
[[question: Ada Prowse]]>> hi i'm ada prowse i live on mill street why is the bridge still closed
[[procedural: -]]>> thank you mr hession can you answer that
[[answer: -]]>> sure the deck failed an inspection in march
[[procedural: -]]>> council member amsel
[[question: Amsel]]>> when will it open again
[[answer: -]]>> we expect the work to be finished in october
[[procedural: -]]>> next speaker is colm doe
[[statement: Colm Doe]]>> good evening i just want to say thanks for the new benches`,
    exchanges: { 2: [4], 6: [7] },
  },
  {
    name: 'a debate that lost the names of its speakers',
    text: `Meeting of the Assembly

[[procedural: -]]The Assembly met at 13:30 with the Deputy Speaker (Ruth Amsel) in the Chair.

[[none]]Questions to the Minister for Islands

[[procedural: Ruth Amsel]]Good afternoon. We begin with questions to the Minister for Islands. I call Ada Prowse.

[[question: Ada Prowse]]1. What is the minister doing to keep the Sula post office open? AQ1187

[[answer: Minister for Islands]]The post office at Sula matters to us all. We have asked for the lease to be held until March.

[[question: Ada Prowse]]I thank the minister for that answer. My constituents were told last week that it is sold. Was she aware of that?

[[answer: Minister for Islands]]No, I was not. I will write to the member, Deputy Speaker, when I know more.

[[procedural: Ruth Amsel]]Thank you. Question 2 is from Colm Hession.

[[question: Colm Hession]]2. How many island schools have lost a teacher since August? AQ1190

[[answer: Minister for Islands]]There are seven, Madam Deputy Speaker.`,
    exchanges: { 2: [3], 4: [5], 7: [8] },
  },
  {
    name: 'minutes whose sentences begin with names in capitals, with times between them',
    text: `MINUTES OF THE HARBOR COMMITTEE
March 2, 2011

9:04:11 AM
[[procedural: Lisa Prowse]]CHAIR LISA PROWSE called the meeting to order at 9:04 a.m.

[[procedural: Lisa Prowse]]CHAIR PROWSE announced that the first order of business would be HB 41.

[[statement: Tom Amsel]]TOM AMSEL, Staff to Senator Roe, explained that HB 41 would extend licenses by a year.

[[question: Doe]]SENATOR DOE asked how many pilots there are.

[[none]]9:20:30 AM
[[answer: Tom Amsel]]MR. AMSEL replied that there are 61.

[[question: Doe]]SENATOR DOE inquired whether fees would rise.

[[answer: Tom Amsel]]MR. AMSEL said that they would not.

[[decision]]CHAIR PROWSE held HB 41 over for further consideration.`,
    exchanges: { 3: [4], 5: [6] },
  },
  {
    name: 'replies of residents to each other are no debate',
    text: `Public questions, 4 June

[[question: -]]How many trees will you plant on Mill Lane this year?

[[answer]]Thank you for your question. We will plant twelve.

[[question: -]]Why has my street not been swept since March?

[[answer]]I am sorry to hear that. We have two machines, and one is broken.`,
  },
  {
    name: 'words in capitals that name nobody',
    text: `Harbour Board

Present: Ada Prowse (Chair); Colm Hession; Ruth Amsel

1. The quays

[[statement: Colm Hession]]Colm Hession said that the quay was wet.

[[question: Ruth Amsel]]Ruth Amsel asked whether NORTH QUAY was open.

[[answer: Colm Hession]]Colm Hession replied that it was.`,
    exchanges: { 1: [2] },
  },
  {
    name: 'holders of offices in brackets on lines of their own',
    text: `Meeting of the Parliament

[[procedural: Moira Amsel]]The Presiding Officer (Moira Amsel)

Good afternoon. Our first item is question time.

[[question: Ada Prowse]]Ada Prowse (North Isles) (Lab)

Will the minister freeze the ferry fares?

[[answer: Colm Hession]]The Minister for Transport (Colm Hession)

I will not make that promise today.

[[question: Ada Prowse]]Ada Prowse

What would a freeze cost?

[[answer: Colm Hession]]Colm Hession

It would be nearer three million than two.

[[procedural: Moira Amsel]]The Presiding Officer

Thank you. That concludes questions.`,
    exchanges: { 1: [2], 3: [4] },
  },
  {
    name: 'a president who asks for the roll, a motion, and who calls out',
    text: `[[procedural: Prowse]]PRESIDENT PROWSE: Good evening. Will the secretary call the roll.
[[procedural: Amsel]]SECRETARY AMSEL: Commissioner Doe.
[[procedural: Doe]]COMMISSIONER DOE: Here.
[[procedural: Prowse]]PRESIDENT PROWSE: We have public comment. Colm Hession, you have three minutes.
[[statement: Colm Hession]]MR. HESSION: My name is Colm Hession. I keep a boat on Pier 4, and the lights have been out since March.
[[question: Prowse]]PRESIDENT PROWSE: Thank you. Director Roe, do we know why the lights are out?
[[answer: Roe]]DIRECTOR ROE: The cable was cut.
[[procedural: Doe]]COMMISSIONER DOE: I move that we direct staff to mend it.
[[procedural: Amsel]]SECRETARY AMSEL: Second.
[[procedural: Prowse]]PRESIDENT PROWSE: All in favor?
[[decision: Prowse]]PRESIDENT PROWSE: Motion carries.
[[procedural]]MEMBERS: Hear, hear!
[[procedural: Prowse]]PRESIDENT PROWSE: We stand adjourned.`,
    exchanges: { 5: [6] },
  },
  {
    name: 'interjections and laughter between speeches',
    text: `[[procedural: Prowse]]The CHAIR (Ms Prowse): The committee will consider the portfolio of ports.

[[question: Hession]]Mr HESSION (Millside) (10:02): Why did the port lose $4 million last year?

[[answer: Amsel]]Ms AMSEL (Minister for Ports): The crane was down for eleven weeks.

[[procedural: -]]Mr Doe interjecting:

[[procedural: Prowse]]The CHAIR: Order, member for Lakeside!

[[question: Hession]]Mr HESSION: And what did the crane cost to repair?

[[none]][Laughter]

[[answer: Amsel]]Ms AMSEL: A little over $900,000.`,
    exchanges: { 1: [2], 5: [6] },
  },
  {
    name: 'the public by forenames alone over points',
    board: 'school',
    text: `Denise:

[[question: Denise]]- Asked if the agenda could be posted online.

[[question: Denise]]- Question regarding the lights on the court and when they will be mended.

[[answer]]The board answered that the lights are on order.

[[none]]Transportation:

[[statement]]- The new bus came in May.`,
    exchanges: { 0: [], 1: [2] },
  },
]
