import type { TurnCase } from '../turn-case'

/** Narrative minutes: the sentence says who did what, and the speaker may change in mid-paragraph. */
export const reportedSpeech: readonly TurnCase[] = [
  {
    name: 'asked and said in one paragraph',
    board: 'police',
    text: `[[question: Rhian Prys]]The PCC asked why fewer burglaries had been solved in the north of the county. [[answer: Sorcha Dunleavy]]The DCC said that two detective teams had been merged in the autumn.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'three speakers in one paragraph',
    board: 'police',
    text: `[[question: Tomos Iqbal]]The DPCC asked how long detained children waited for a lawyer. [[answer: Leonie Farr-Baxter]]LFB said the average was three hours. [[answer: Sorcha Dunleavy]]The DCC added that the longest wait last month had been nine hours.`,
    exchanges: { 0: [1, 2] },
  },
  {
    name: 'a pronoun goes on with the same speaker',
    board: 'police',
    text: `[[question: Rhian Prys]]The PCC highlighted a fall in the number of patrols on the quays. She asked whether this had been planned. [[answer: Gethin Marlowe]]The Chief Constable said that it had.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'in reply opens the answer',
    board: 'council',
    text: `[[question: J. Tolliver]]Councillor Tolliver asked when the new bins would reach Lower Wexcombe. [[answer: Dev Anand]]In reply, the Head of Waste Services stated that they would be delivered in May.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'answers that respond, explain, advise and clarify',
    board: 'council',
    text: `[[question: S. Lidgate]]Cllr Lidgate enquired whether the depot was to be sold. [[answer: Fiona Brackley]]The Director of Place explained that no offer had been received.

[[question: P. Okonjo]]Cllr Okonjo queried the cost of the second lorry. [[answer: Dev Anand]]Mr Anand advised that it was leased.

[[question: M. Abernethy]]The Chair sought clarification on the length of the lease. [[answer: Dev Anand]]Mr Anand clarified that it ran for five years.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'the asker is thanked and asks again',
    board: 'health',
    text: `[[question: Callum Rennie]]Mr Rennie asked how many patients were waiting to leave hospital. [[answer: Shona Petrie]]Ms Petrie said that there were forty-one. [[question: Callum Rennie]]Mr Rennie asked how many of these were waiting for a care home. [[answer: Shona Petrie]]Ms Petrie replied that it was about half.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'it was asked whether has no speaker',
    board: 'health',
    text: `[[question: -]]It was asked whether the ward at Glenfarrow would open before winter. [[answer: Niall Drummond]]The Head of Estates said that the lift had still to be tested.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a passive question by somebody named',
    board: 'health',
    text: `[[question: Agnes Sutherland]]It was asked by Ms Sutherland whether agency nurses were counted. [[answer: Shona Petrie]]The Director of Nursing confirmed that they were.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'wanted to know',
    board: 'fire',
    text: `[[question: Bryn Maddox]]Cllr Maddox wanted to know who had signed off the rota. [[answer: Denise Halloran]]The Assistant Chief Fire Officer responded that she had.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'sought reassurance',
    board: 'fire',
    text: `[[question: Asha Coleridge]]Cllr Coleridge sought reassurance that no station would lose its second engine. [[answer: Warren Tupper]]The Chief Fire Officer gave that assurance for this year.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'in response to a question from somebody it was confirmed',
    board: 'fire',
    text: `[[question: Josie Hartnell]]In response to a question from Cllr Hartnell on the cost of foam, [[answer: Kofi Mensworth]]the Treasurer confirmed that it came out of the reserve.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'the one asked is not the one who answers',
    board: 'police',
    text: `[[question: Rhian Prys]]The PCC asked the Chief Constable what the helicopter had cost. [[answer: Padma Wetherby]]The Director of Commercial Services said that the bill had not come yet.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'two ask and one answers both',
    board: 'council',
    text: `[[question: J. Tolliver]]Cllr Tolliver asked how often the streets were swept. [[question: S. Lidgate]]Cllr Lidgate asked whether alleys were included. [[answer: Dev Anand]]The Head of Waste Services said that streets were swept weekly and alleys twice a year.`,
    exchanges: { 0: [2], 1: [2] },
  },
  {
    name: 'a question without an answer',
    board: 'council',
    text: `[[question: P. Okonjo]]Cllr Okonjo asked what had become of the petition.

[[none]]2. Parking

[[statement: Fiona Brackley]]The Director of Place reported that the new machines were in use.`,
    exchanges: { 0: [] },
  },
  {
    name: 'a remark that asks nothing is a statement',
    board: 'police',
    text: `[[statement: Tomos Iqbal]]The DPCC welcomed the new custody suite and thanked the builders.

[[statement: Rhian Prys]]The PCC said it was disappointing that the open day had been cancelled.`,
    exchanges: {},
  },
  {
    name: 'noted and acknowledged are no answers to nothing',
    board: 'school',
    text: `[[statement: Bethan Solloway]]Ms Solloway noted that the autumn term had been wet.

[[statement: Marcus Finch]]The Head Teacher acknowledged that the bus had often been late.`,
    exchanges: {},
  },
  {
    name: 'reported without a question is a statement',
    board: 'school',
    text: `[[statement: Marcus Finch]]The Head Teacher reported that attendance stood at 93% in December.`,
    exchanges: {},
  },
  {
    name: 'governors ask in a body',
    board: 'school',
    text: `[[question]]Governors asked how persistent absence was followed up. [[answer: Marcus Finch]]The Head Teacher explained that two staff visited homes each Friday.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a governor nobody names',
    board: 'school',
    text: `[[question]]A governor asked whether the boiler would last. [[answer: Judith Penrose]]The School Business Manager said that it had been serviced.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'one member, another member',
    board: 'council',
    text: `[[question]]A Member asked why glass was collected apart. [[answer: Dev Anand]]The Head of Waste Services said that the plant required it. [[question]]Another Member asked whether that would change. [[answer: Dev Anand]]He said that it would not before 2027.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'an Irish list with accents',
    board: 'ireland',
    text: `[[question: Donncha Mac Giolla]]Cllr Mac Giolla asked how many gardaí were on duty on the night of the fair. [[answer: Ciarán Fallon]]Superintendent Fallon replied that there were twelve.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a surname with an apostrophe',
    board: 'ireland',
    text: `[[question: Maeve O'Rourke]]Cllr O’Rourke queried the closing of the car park at night. [[answer: Róisín Tuohy]]Ms Tuohy said that it followed complaints.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'an opening before the verb of asking',
    board: 'police',
    text: `[[question: Rhian Prys]]Turning to the figures for Penrhos, the PCC asked what lay behind the rise. [[answer: Gethin Marlowe]]The Chief Constable said that one shop had begun to report every theft.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a follow-up inside an answering paragraph',
    board: 'health',
    text: `[[question: Isla Menzies]]The Chair asked if the target would be met. [[answer: Fergus Boyle]]The Medical Director said that it would not. [[question: Isla Menzies]]The Chair asked why not. [[answer: Fergus Boyle]]He said that two surgeons had left.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'quoted speech with a verb of saying behind it is one answer',
    board: 'school',
    text: `[[question: Imran Dacre]]Mr Dacre asked whether the trip would go ahead. [[answer: Marcus Finch]]"It will," the Head Teacher said, "if enough parents sign."`,
    exchanges: { 0: [1] },
  },
  {
    name: 'what somebody outside said is no turn of theirs',
    board: 'fire',
    text: `[[statement: Warren Tupper]]The Chief Fire Officer reported that the inspector had asked for a copy of the plan and that the minister had said it was clear.`,
    exchanges: {},
  },
  {
    name: 'asked in a report of what was done is no question',
    board: 'police',
    text: `[[statement: Gethin Marlowe]]The Chief Constable reported that officers had asked every shop in the town to keep its recordings.`,
    exchanges: {},
  },
  {
    name: 'answers with several paragraphs',
    board: 'council',
    text: `[[question: J. Tolliver]]Cllr Tolliver asked what was being done about flies at the tip.

[[answer: Dev Anand]]The Head of Waste Services said that the heap was sprayed weekly.

He added that a cover had been ordered.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'reported in the present tense',
    board: 'council',
    text: `[[question: S. Lidgate]]Cllr Lidgate asks whether the contract has been signed. [[answer: Fiona Brackley]]The Director of Place says that it has.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'the challenge is the question',
    board: 'police',
    text: `[[question: Tomos Iqbal]]The DPCC challenged the claim that calls were answered faster. [[answer: Sorcha Dunleavy]]The DCC accepted that this was true of the emergency line alone.`,
    exchanges: { 0: [1] },
  },
]
