import type { TurnCase } from '../turn-case'

/** Transcripts: each labelled speech is a turn. */
export const verbatim: readonly TurnCase[] = [
  {
    name: 'name and colon on each line',
    text: `Northmoor Assembly
Transcript of the Transport Committee, 5 June 2024

[[question: Ada Prowse]]Ada Prowse: Good morning. Why was the ferry withdrawn?

[[answer: Colm Hession]]Colm Hession: It failed its survey in May.

[[question: Ada Prowse]]Ada Prowse: When will it sail again?

[[answer: Colm Hession]]Colm Hession: We hope for a date in the autumn.

[[question: Ruth Amsel]]Ruth Amsel: Who paid for the survey?

[[answer: Colm Hession]]Colm Hession: The company did.

[[question: Ruth Amsel]]Ruth Amsel: All of it?

[[answer: Colm Hession]]Colm Hession: Yes, all of it.`,
    exchanges: { 0: [1], 2: [3], 4: [5], 6: [7] },
  },
  {
    name: 'role in brackets behind the name',
    text: `Northmoor Assembly
Transcript of the Transport Committee, 5 June 2024

[[question: Ada Prowse]]Ada Prowse (Chair): Why was the ferry withdrawn?

[[answer: Colm Hession]]Colm Hession (Director, Northmoor Ferries): It failed its survey.

[[question: Ada Prowse]]Ada Prowse (Chair): When will it sail again?

[[answer: Colm Hession]]Colm Hession (Director, Northmoor Ferries): In the autumn.

[[question: Ada Prowse]]Ada Prowse (Chair): Is that a promise?

[[answer: Colm Hession]]Colm Hession (Director, Northmoor Ferries): It is a hope.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'names in capitals',
    text: `Inquiry into the Harbour
Transcript of proceedings, 5 June 2024

[[question: Prowse]]MS PROWSE: Did you read the letter?

[[answer: Hession]]MR HESSION: I did.

[[question: Prowse]]MS PROWSE: On the day it came?

[[answer: Hession]]MR HESSION: On the day after.

[[question: Prowse]]MS PROWSE: Why not before?

[[answer: Hession]]MR HESSION: I was at sea.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'labels on lines of their own',
    text: `Official Report of the Rural Affairs Committee
Wednesday 12 June 2024

[[question]]The Convener
Good morning. How many crofts have been let this year?

[[answer: Colm Hession]]Colm Hession (Northmoor Crofters)
Sixty-two, of which ten went to newcomers.

[[question]]The Convener
Is that more than last year?

[[answer: Colm Hession]]Colm Hession (Northmoor Crofters)
It is three more.

[[question: Ruth Amsel]]Ruth Amsel (Skerry and Isles) (Ind)
Were any let on Skerry?

[[answer: Colm Hession]]Colm Hession (Northmoor Crofters)
One was.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'labels in mid-paragraph',
    text: `Northmoor Assembly
Transcript of the Transport Committee, 5 June 2024

[[question: Ada Prowse]]Ada Prowse: Why was the ferry withdrawn? [[answer: Colm Hession]]Colm Hession: It failed its survey. [[question: Ada Prowse]]Ada Prowse: When will it sail again? [[answer: Colm Hession]]Colm Hession: In the autumn, we hope.

[[question: Ada Prowse]]Ada Prowse: Is that a promise? [[answer: Colm Hession]]Colm Hession: It is a hope.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'an office before the colon',
    text: `Northmoor Assembly
Transcript of the Transport Committee, 5 June 2024

[[question]]Chair: Why was the ferry withdrawn?

[[answer: Colm Hession]]Colm Hession: It failed its survey in May.

[[question]]Chair: When will it sail again?

[[answer: Colm Hession]]Colm Hession: We hope for a date in the autumn.

[[question]]Chair: Who paid for the survey?

[[answer: Colm Hession]]Colm Hession: The company did.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'a colon inside a speech starts no turn',
    text: `Northmoor Assembly
Transcript of the Transport Committee, 5 June 2024

[[question: Ada Prowse]]Ada Prowse: I have one thing to ask: why was the ferry withdrawn?

[[answer: Colm Hession]]Colm Hession: There were two reasons: the survey, and the crew.

[[question: Ada Prowse]]Ada Prowse: Which mattered more?

[[answer: Colm Hession]]Colm Hession: To be plain: the survey.

[[question: Ada Prowse]]Ada Prowse: And the crew?

[[answer: Colm Hession]]Colm Hession: They have been offered other work.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'speeches of several paragraphs',
    text: `Northmoor Assembly
Transcript of the Transport Committee, 5 June 2024

[[question: Ada Prowse]]Ada Prowse: Why was the ferry withdrawn?

[[answer: Colm Hession]]Colm Hession: It failed its survey in May.

The yard then found more rust than we had feared.

[[question: Ada Prowse]]Ada Prowse: When will it sail again?

[[answer: Colm Hession]]Colm Hession: We hope for a date in the autumn.

[[question: Ada Prowse]]Ada Prowse: Is that a promise?

[[answer: Colm Hession]]Colm Hession: It is a hope.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'lines of even length with a label each',
    text: `Transcript of evidence

[[question: Ana Doe]]Ana Doe: Why is the plan late this year?
[[answer: Bea Roe]]Bea Roe: It is late since two of us left.
[[question: Ana Doe]]Ana Doe: When will it be ready for us all?
[[answer: Bea Roe]]Bea Roe: It will be ready in the new year.
[[question: Ana Doe]]Ana Doe: How much has been spent on it now?
[[answer: Bea Roe]]Bea Roe: About a third of all that we had.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'an unknown speaker',
    text: `Northmoor Assembly
Transcript of the Transport Committee, 5 June 2024

[[question: Ada Prowse]]Ada Prowse: Why was the ferry withdrawn?

[[answer: Colm Hession]]Colm Hession: It failed its survey in May.

[[question: Ada Prowse]]Ada Prowse: Does anybody else know more?

[[answer]]Unidentified speaker: The yard has gone bankrupt.

[[question: Ada Prowse]]Ada Prowse: Is that so?

[[answer: Colm Hession]]Colm Hession: I have not heard that.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'labels on lines of their own, in full once and bare later',
    text: `NORTHMOOR ASSEMBLY

Transport Committee

OFFICIAL REPORT

Wednesday 12 June 2024

Convener
Ada Prowse (Skerry)

Committee members
Ruth Amsel (West Isles)

The following also participated:
Colm Hession (Harbour Master, Northmoor Ports)
Tomos Iqbal (Chair, Northmoor Ferry Board)

Ferries

[[procedural: Ada Prowse]]The Convener (Ada Prowse)
Good morning and welcome to the committee. We will hear about the ferries, and we have until noon. Are we agreed?

[[decision]]Members indicated agreement.

[[question: Ruth Amsel]]Ruth Amsel (West Isles)
Good morning. How many sailings were lost last winter?

[[answer: Colm Hession]]Colm Hession (Northmoor Ports)
Forty-one, most of them in February.

[[question: Ruth Amsel]]Ruth Amsel
And how many the winter before?

[[answer: Tomos Iqbal]]Tomos Iqbal (Northmoor Ferry Board)
That was before my time, but I believe that it was thirty.

[[none]]10:41

[[question: Ada Prowse]]The Convener
Who decides that a boat does not sail?

[[answer: Colm Hession]]Colm Hession
The master does, and nobody else.

[[procedural]]Meeting closed at 11:14.`,
    exchanges: { 2: [3], 4: [5], 6: [7] },
  },
  {
    name: 'surnames as labels, several on a line',
    text: `[[question: Amsel]]Amsel: Before we vote, how many berths do we have now and how many did we have last year?   [[answer: Hession]]Hession: Twelve now. Nine last year.   [[question: Amsel]]Amsel: And is
the north basin open to all?    [[answer: Hession]]Hession:  Not yet.  We hope to open it in the fall.    [[question: Roe]]Roe: Who pays for the
dredging?    [[answer: Hession]]Hession: The county does.
[[none]]June 5, 2024   3 of 44 [[question: Roe]]Roe: All of it?   [[answer: Hession]]Hession: Yes, all of it.`,
    exchanges: { 0: [1], 2: [3], 4: [5], 6: [7] },
  },
  {
    name: 'surnames and an office, two speeches to a line',
    text: `[[question: Quill]]Quill: Why is the library shut on Mondays? [[answer: Brandt]]Mayor Brandt: We have nobody for the desk that day.
[[question: Quill]]Quill: What would it cost to open? [[answer: Brandt]]Mayor Brandt: About forty thousand dollars a year.
[[question: Osei]]Osei: Could volunteers do it? [[answer: Brandt]]Mayor Brandt: They could not. The union has told us so, and I agree with it.
[[question: Osei]]Osei: When did they tell you? [[answer: Brandt]]Mayor Brandt: In March.`,
    exchanges: { 0: [1], 2: [3], 4: [5], 6: [7] },
  },
  {
    name: 'a clerk calls the roll among the speeches of a line',
    text: `[[question: Amsel]]Amsel: Who drew up the plan that we are to vote on?   [[answer: Hession]]Hession: My office did.   [[question: Roe]]Roe: Was it put out to the public?   [[answer: Hession]]Hession: Yes, in May.
[[procedural]]Clerk: Amsel?   [[decision: Amsel]]Amsel: Aye.   [[procedural]]Clerk: Roe?   [[decision: Roe]]Roe: Aye.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'every line numbered and a blank line behind it',
    text: `[[none]] 1          [[procedural: Prowse]]CHAIRWOMAN PROWSE:    Thank you.

 2          We go to Delegate Jonas Amsel.

[[none]] 3          [[question: Jonas Amsel]]DELEGATE AMSEL:   Good morning.   I have

 4   one thing to ask of the harbor master,   and

 5   that is how many sailings were lost in the

 6   whole of the winter.    How many were there?

[[none]] 7          [[answer: Hession]]COMMISSIONER HESSION:    We lost

 8   forty-one of them.    I can send the list to

 9   your office.

[[none]]10          [[question: Jonas Amsel]]DELEGATE AMSEL:   And what did that

11   cost the
                                            58

 1   company?

[[none]] 2          [[answer: Hession]]COMMISSIONER HESSION:    {Inaudible.}

 3   Ten million.

[[none]] 4          [[question: Jonas Amsel]]DELEGATE AMSEL:   Ten?

[[none]] 5          [[answer: Hession]]COMMISSIONER HESSION:   Ten.

[[none]] 6          (Laughter.)`,
    exchanges: { 1: [2], 3: [4], 5: [6] },
  },
  {
    name: 'every line numbered, a foot between the pages',
    text: `[[none]] 1                 P R O C E E D I N G S
 2       [[procedural: Prowse]]CHAIRMAN PROWSE:  Good morning.  We will hear from the
 3  harbor master first, and then from the company that runs the
 4  ferries.
[[none]] 5       [[question: Amsel]]MS. AMSEL:  Thank you, Chairman.  Mr. Hession, how many
 6  sailings did we lose last winter, and what did they
 7  cost?
[[none]] 8       [[answer: Hession]]MR. HESSION:  We lost forty-one.  I do not have the cost
 9  with me.
[[none]]10       [[question: Amsel]]MS. AMSEL:  When could you let us have it?
[[none]]11       [[answer: Hession]]MR. HESSION:  By Friday.
[[none]]12       (Pause.)
13       [[question: Amsel]]MS. AMSEL:  And is the
14  boat fit to sail now?
[[none]]15       [[answer: Hession]]MR. HESSION:  No, ma'am.
[[none]]        Northmoor Reporting, Inc.  (555) 010-0199                     7
 1       [[question: Roe]]MR. ROE:  Why was there no second boat?  I asked
 2  for one two years ago.  Was it put to the
 3  board?
[[none]] 4       [[answer: Hession]]MR. HESSION:  It was not in the budget.`,
    exchanges: { 1: [2], 3: [4], 5: [6], 7: [8] },
  },
  {
    name: 'bold surnames in capitals, the colon outside',
    text: `<html><body><font><strong>[[question: Amsel]]Mr. AMSEL</strong>: Did the yard tele-
phone you in May?
<br/><br/><strong>[[answer: Hall]]Ms. HALL</strong>: Yes, sir.
<br/><br/><strong>[[question: Amsel]]Mr. AMSEL</strong>: What did it say?
<br/><br/><strong>[[answer: Hall]]Ms. HALL</strong>: It said that there was rust in the hull and that the
boat could not sail. I wrote that down and so
did he.
<br/><br/><strong>[[question: Amsel]]Mr. AMSEL</strong>: You told nobody?
<br/><br/><strong>[[answer: Hall]]Ms. HALL</strong>: No, sir.
</font></body></html>`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'labels half inside a span, a page torn within a speech',
    text: `<DIV id="page_1"><P class="p2"><SPAN class="b">[[procedural]]Madam Chair: </SPAN>Order, please. Councillor Amsel, you had a question.</P>
<P class="p3"><B>[[question: Amsel]]Councillor Amsel: </B>Thank you. How many berths are free?</P>
<P class="p3"><SPAN>[[answer: Colm Hession]]Colm Hession: </SPAN>Twelve, through you, Madam Chair.</P>
<P class="p3">[[question: Amsel]]Councillor Amsel: <SPAN>And last year?</SPAN></P>
<P class="p3"><SPAN>[[answer: Colm Hession]]Colm Hession: </SPAN>Nine, I think. We have dredged the north basin since, and it has</P>
</DIV><DIV id="page_2"><TABLE><TR><TD><P>COUNCIL OF NORTHMOOR</P></TD><TD><P>2</P></TD></TR></TABLE><P>June 5, 2024</P>
<P>given us three more. The rest is sand.</P>
<P class="p3"><SPAN>[[procedural]]Madam Chair: </SPAN>Councillor Roe.</P>
<P class="p3"><SPAN>[[question: Roe]]Councillor Roe: </SPAN>Who paid for the dredging?</P>
<P class="p3"><SPAN>[[answer: Colm Hession]]Colm Hession: </SPAN>The county paid.</P></DIV>`,
    exchanges: { 1: [2], 3: [4], 6: [7] },
  },
  {
    name: 'names and a dash, a paragraph to each printed line',
    text: `<html><body><h3>Ferries to the outer islands</h3>
<p>[[question: Ada Prowse]]Mrs ADA PROWSE (Skerry) - Mr Speaker, I direct my question to the Minister for Ports. The</p>
<p>people of my islands have had no ferry since the new year and they want to know</p>
<p>when it is to come back.</p>
<p>11/04</p>
<p>When will the Minister see to it that a boat is hired?</p>
<p>[[answer: Colm Hession]]Mr COLM HESSION (Minister for Ports) - I thank the Member for her question. We have</p>
<p>asked three companies and one has a boat that can be here in</p>
<p>Page 12</p>
<p>the first week of June.</p>
<p>[[procedural]]Mr SPEAKER - I call the Member for West Isles.</p>
<p>[[question: Ruth Amsel]]Ms RUTH AMSEL (West Isles) - My supplementary question is this. Who will pay for it?</p>
<p>[[answer: Colm Hession]]Mr COLM HESSION - The government will, in full.</p>
</body></html>`,
    exchanges: { 0: [1], 3: [4] },
  },
  {
    name: 'one question and its answer with dashes',
    text: `Mr Speaker took the Chair.

[[question: Prowse]]Dr PROWSE \u2013 I ask the Minister for Roads: when will our bridge be mended?

(1) Is the money there?

[[answer: Hession]]Mr HESSION \u2013 I thank the Member. The money is there, and we start in June.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'an em dash behind the stop',
    text: `[[question: Prowse]]Mrs. PROWSE.\u2014When does the Minister mean to open the line?

[[answer: Hession]]Mr. HESSION.\u2014In the spring, if we have the rails by then.

[[question: Prowse]]Mrs. PROWSE.\u2014Has he ordered them?

[[answer: Hession]]Mr. HESSION.\u2014I have.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'a stop behind the label, as hearings print it',
    text: `    [[procedural]]The Chairwoman. The committee will come to order. I thank the
witnesses for being here this morning. We begin with Mr. Amsel.
    [[question: Amsel]]Mr. Amsel. Thank you. How many sailings were lost in all?
    [[answer: Hession]]Mr. Hession. Forty-one, sir, most of them in February.
    [[question: Amsel]]Mr. Amsel. And what did that cost the company?
    [[answer: Hession]]Mr. Hession. I do not have the figure with me. I will write to the
committee.
    [[procedural]]The Chairwoman. Senator Doe, do you have any questions?
    [[question: Senator Doe]]Senator Doe. Why was no third boat hired?
    [[answer: Hession]]Mr. Hession. There was none to be had, Senator.`,
    exchanges: { 1: [2], 3: [4], 6: [7] },
  },
  {
    name: 'chevrons before labels in capitals',
    text: `[[question: Amsel]]>> COUNCIL MEMBER AMSEL: THANK YOU, MAYOR. HOW MANY BERTHS ARE
FREE THIS YEAR?
[[answer: Hession]]>> HESSION: TWELVE, AND WE HOPE FOR MORE IN THE FALL.
[[question: Amsel]]>> COUNCIL MEMBER AMSEL: AND WHAT DO WE CHARGE FOR THEM?
[[answer: Hession]]>> HESSION: FORTY DOLLARS A FOOT.
[[procedural: Prowse]]>> MAYOR PROWSE: ANY OTHER QUESTIONS?
[[question: Ruiz]]>> COUNCIL MEMBER RUIZ: YES. WHO SET THAT RATE? [[answer: Hession]]>> HESSION: YOU DID, LAST MAY.`,
    exchanges: { 0: [1], 2: [3], 5: [6] },
  },
  {
    name: 'times before the labels',
    text: `[[question: Ada Prowse]][00:00:04] Ada Prowse: Colm, why was the ferry withdrawn?

[[answer: Colm Hession]][00:00:21] Colm Hession: It failed its survey in May, and we had no other boat.

[[question: Ada Prowse]][00:00:40] Ada Prowse: When will it sail again?

[[answer: Colm Hession]][00:00:44] Colm Hession: We hope for a date in the autumn.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'a time behind the label, the words below',
    text: `[[question: Ada Prowse]]Ada Prowse  0:04
Colm, why was the ferry withdrawn?

[[answer: Colm Hession]]Colm Hession  0:21
It failed its survey in May, and we had no other boat.

[[question: Ada Prowse]]Ada Prowse  0:40
When will it sail again?

[[answer: Colm Hession]]Colm Hession  0:44
We hope for a date in the autumn.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'questions printed from the order paper, offices in capitals, a note that goes on over the line',
    text: `PROCEEDINGS OF THE ASSEMBLY OF NORTHMOOR

WEDNESDAY, 5 JUNE 2024

[[procedural: -]]The Assembly met at 14:00.

[[none]]Closing of the harbour station and the
number of officers moved

[[question: R Amsel]]4.    Ms R Amsel (Ind) asked the Minister of Police:

      (1)   How many officers have left the harbour
        station since January;


      (2)   whether the station will stay open?

[[answer: the MINISTER OF POLICE]]The MINISTER OF POLICE: Madam Speaker, 14 officers have moved to
Eastgate.

The station stays open. I thank the hon member for asking.

[[question: E C Prowse]]Mr E C PROWSE: I thank the Minister. I have a concern that my own
village will be next. Will you tell us that it is not?

[[answer: the MINISTER OF POLICE]]The MINISTER OF POLICE: Your village has my word.

[[none]]Ferry inspections

[[question: R Amsel]]5.    Ms R Amsel (Ind) asked the Minister of Transport:

      (a) On which day was each ferry inspected and (b) who paid for it?

[[answer: the DEPUTY MINISTER OF WORKS]]The DEPUTY MINISTER OF WORKS (on behalf of the Minister of
Transport): Madam Speaker, each of our ferries was inspected in May.

[[question: E C Prowse]]Mr E C PROWSE: And who paid, if I may ask you again?

[[answer: the DEPUTY MINISTER OF WORKS]]The DEPUTY MINISTER OF WORKS (on behalf of the Minister of
Transport): We did.`,
    exchanges: { 1: [2], 3: [4], 5: [6], 7: [8] },
  },
  {
    name: 'a council talks: offices with surnames, members who ask and answer each other, the page that comes back',
    text: `## Town of Eastgate Council

Tuesday, June 4, 2024

## Council

Mayor Ruth Amsel

Commissioner Ada Prowse

Commissioner Colm Hession

Works Director, Piet Vane

[[statement: Ruth Amsel]]Mayor Amsel: We come to the pier. I thought it looked well this year, and I heard the same from the shops.

[[statement: Ada Prowse]]Commissioner Prowse: I was not so sure. It ought to be better lit, and I had letters about it from Quay Street.

[[none]]Tuesday, June 4, 2024

[[question: Colm Hession]]Commissioner Hession: Who wrote them?

[[answer: Ada Prowse]]Commissioner Prowse: The tenants did. Some of them I know well.

[[question: Ruth Amsel]]Mayor Amsel: Let us hear of the cost. What did we spend on the lamps?

[[answer: Piet Vane]]Works Director Vane: We spent $12,000 on the lamps, and as much on the wiring.

[[none]]Tuesday, June 4, 2024

[[question: Ada Prowse]]Commissioner Prowse: Did we buy them, or did we rent them?

[[answer: Piet Vane]]Works Director Vane: We rent them from the makers.

[[statement: Ada Prowse]]Commissioner Prowse: Thank you.

[[statement: Piet Vane]]Works Director Vane: Thank you very much.`,
    exchanges: { 2: [3], 4: [5], 6: [7] },
  },
  {
    name: 'a question put down by a deputy, and the minister with name in brackets',
    text: `Northmoor Assembly Debate
Thursday, 6 March 2025

[[none]]Harbour Wardens

[[question: Ada Prowse]]93. Deputy Ada Prowse asked the Minister for Harbours the number of wardens in each of the past three years. [10432/25]

[[answer: Colm Hession]]Minister for Harbours (Deputy Colm Hession): I thank the Deputy for the question. There were 41 wardens in 2022 and 39 in 2024.

[[question: Ada Prowse]]Deputy Ada Prowse: The numbers are falling. When will the Minister reverse that?

[[answer: Colm Hession]]Deputy Colm Hession: I expect that the classes of this year will bring us back to 41.

[[question: Ada Prowse]]Deputy Ada Prowse: Will he put a date on it?

[[answer: Colm Hession]]Deputy Colm Hession: I will write to the Deputy with the date before Easter.

[[question: Tadhg Moyle]]94. Deputy Tadhg Moyle asked the Minister for Harbours when the pier at Carrick will reopen. [10455/25]

[[answer: Colm Hession]]Minister for Harbours (Deputy Colm Hession): The pier will reopen on 1 May.

[[question: Tadhg Moyle]]Deputy Tadhg Moyle: Will the slipway open on the same day?

[[answer: Colm Hession]]Deputy Colm Hession: It will not. The slipway needs another season.`,
    exchanges: { 0: [1], 2: [3], 4: [5], 6: [7], 8: [9] },
  },
  {
    name: 'a speaker with a number',
    text: `Harbour Inquiry
Transcript of the hearing of 5 June 2024

[[question: Lead 2C]]Lead 2C: Can you tell us when the ferry was withdrawn?

[[answer: Colm Hession]]Mr Colm Hession: I can. It was in May.

[[question: Lead 2C]]Lead 2C: Who took that decision?

[[answer: Colm Hession]]Mr Colm Hession: I did.

[[question: Lead 2C]]Lead 2C: Did you ask anybody?

[[answer: Colm Hession]]Mr Colm Hession: I asked the surveyor.

[[question: Lead 2C]]Lead 2C: And what did you do then?

[[answer: Colm Hession]]Mr Colm Hession: I wrote to the company.`,
    exchanges: { 0: [1], 2: [3], 4: [5], 6: [7] },
  },
  {
    name: 'a surname of two words behind a form of address that is cut short, and who is in the chair',
    text: `PRESENT
Mrs. Ada Prowse          Chairman
Mr. Colm De Roe          Member
Ms. Ruth Amsel           Permanent Secretary

[[procedural: Ada Prowse]]Madam Chairman: Good morning. Mr. De Roe, you have the floor.

[[question: Colm De Roe]]Mr. De Roe: Thank you. I passed the yard on Sunday. How many of your boats are out of use?

[[answer: Ruth Amsel]]Ms. Amsel: Seven, sir.

[[question: Colm De Roe]]Mr. De Roe: And when do you get the parts?

[[answer: Ruth Amsel]]Ms. Amsel: We expect them in May.`,
    exchanges: { 1: [2], 3: [4] },
  },
  {
    name: 'initials of the list before dashes',
    text: `Committee
Ivor Sand (IS), Chair
Ada Prowse (AP)
Ruth Amsel (RA), Head of Vetting
Colm Hession (CH), Auditor

[[question: Ada Prowse]]AP \u2013 how many are overdue?

[[answer: Ruth Amsel]]RA \u2013 265 today, we are taking the oldest first.

[[question: Ivor Sand]]IS \u2013 and why did you let it get to that?

[[answer: Ruth Amsel]]RA \u2013 because the system we bought never worked.

[[question: Ada Prowse]]AP \u2013 are you back on track by June?

[[answer: Ruth Amsel]]RA \u2013 we should be, yes.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
]
