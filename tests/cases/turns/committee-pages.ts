import type { TurnCase } from '../turn-case'

/** Whole documents as committees publish them: web pages of committee software, notes with bullets of two speakers. */
export const committeePages: readonly TurnCase[] = [
  {
    name: 'a web page whose items are sections of a list',
    text: `<html><body><h1>Minutes</h1><h2>Harbour Scrutiny Committee<br/>Tuesday, 4 March 2025</h2>
<p>Present: Councillor Ada Prowse (Chair); Councillors Colm Hession and Ruth Amsel</p>
<p>Also in attendance: Piers Longdon (Head of Dredging)</p>
<ul><li><div><p>11.</p></div><div><h3>Apologies</h3><p>Minutes:</p><p>[[procedural: -]]An apology was received from Councillor Vera Dace.[[none]]</p></div></li>
<li><div><p>12.</p></div><div><h3>Dredging of the Outer Basin</h3><div><p>To receive a report and to ask questions of the officer.</p></div>
<ul><li><a href="a">Dredging report, item 12. <span>PDF 2 MB</span></a></li></ul><p>Minutes:</p>
<p>[[procedural: Piers Longdon]]Mr Longdon presented the report.[[none]]</p>
<p>[[procedural]]Members asked questions and made comments as follows:[[none]]</p>
<ul><li>[[question: Colm Hession]]Councillor Hession asked how deep the basin was at low water. [[answer: Piers Longdon]]Mr Longdon said that it was 3.1 metres.[[none]]</li>
<li>[[question: Ruth Amsel]]Councillor Amsel wanted to know who paid for the spoil barge.[[none]]<p>[[answer: Piers Longdon]]The harbour dues paid for it.[[none]]</p></li></ul>
<p>[[decision]]RESOLVED – That the report be noted.[[none]]</p></div></li>
<li><div><p>13.</p></div><div><h3>Moorings</h3><p>Minutes:</p>
<p>[[question: Colm Hession]]Councillor Hession asked when the moorings would be let.[[none]]<br/>[[answer: Piers Longdon]]Did Councillor Hession mean those for visitors, Mr Longdon asked, or all of them?[[none]]<br/>[[question: Colm Hession]]Councillor Hession meant those for visitors.[[none]]</p>
<p>[[answer: Piers Longdon]]Mr Longdon replied that they would be let in May.[[none]]</p></div></li></ul></body></html>`,
  },
  {
    name: 'who asks is named with where they live',
    text: `<html><body><h1>Minutes of the Market Board, 6 May 2025</h1><p>Present: Ada Prowse (Chair); Colm Hession, Market Manager</p>
<ul><li><h3>Questions from Residents</h3>
<p>[[question: Olwen Tranter]]Mrs Olwen Tranter of Pump Lane asked why the stalls closed at noon.[[none]]</p>
<p>[[answer: Colm Hession]]Mr Hession said that the byelaw of 1951 required it.[[none]]</p>
<p>[[question: Olwen Tranter]]As a supplementary question Mrs Tranter asked whether it could be changed.[[none]]</p>
<p>[[answer: Colm Hession]]Mr Hession replied that it could.[[none]]</p></li></ul></body></html>`,
  },
  {
    name: 'an initial that is also an article, ranks in short, bullets of two speakers',
    text: `STRATHDURN POLICE AUTHORITY
Resources Committee
Note of meeting held on Thursday 12 June 2025
Members: Agnes Muir (Chair); Rory Tait; Beth Lowrie; Kwame Asare; Isla Bain
Strathdurn Police: ACC Jean Orr, Assistant Chief Constable, Finance; Det Ch Supt Neil
Farquhar; Hew Dunn, Head of Fleet
Apologies: Tam Laidlaw
1. Opening
[[procedural]]The Chair opened the meeting.
[[none]]2. Note of the meeting of 6 March 2025
[[decision]]The note was agreed.
[[none]]3.1 Vehicles: year to March
[[procedural]]H Dunn presented the paper. In discussion the following matters were raised:
[[question: Agnes Muir]]– A Muir asked how many of the vans were over six years old. [[answer: Hew Dunn]]H Dunn did not have the
number with him; it would be sent to Members.
[[question: Isla Bain]]– I Bain had seen a van on a recovery lorry. She asked whether that was common. [[answer: Hew Dunn]]H Dunn
advised that it had happened twice.
[[question: Rory Tait]]– R Tait asked what the new stables cost. [[answer: Hew Dunn]]H Dunn asked if he meant the building or
the horses. [[question: Rory Tait]]He meant the building. [[answer: Hew Dunn]]H Dunn said that it had been £2.1m.
[[decision: -]]The Committee welcomed the paper and agreed that it be published.
[[none]]3.2 Serious crime
[[procedural: -]]The paper was taken by Inspector Moira Yule, who joined the meeting.
[[question: Beth Lowrie]]B Lowrie asked how long the inquiry had taken. [[answer: Moira Yule]]Inspector Yule said that it had taken a year.
[[question: Agnes Muir]]A Muir asked who had led it. [[answer: Neil Farquhar]]Det Ch Supt Farquhar said that he had.`,
  },
]
