import type { TurnCase } from '../turn-case'

const front = (people: string, item = '1. Update'): string =>
  `Northmoor Board\nMinutes of the meeting held on 4 March 2025\n\nPresent:\n${people}\n\n${item}\n\n`

/** Who is meant by a label: resolved where the document settles it, the label as written where it does not. */
export const whoSpeaks: readonly TurnCase[] = [
  {
    name: 'a surname that two share is left as written',
    text: `${front('Ellen Voyle, Member\nGareth Voyle, Member\nNia Pask, Treasurer')}[[question: Voyle]]Voyle asked why the roof leaked. [[answer: Nia Pask]]The Treasurer said that it was old.`,
  },
  {
    name: 'initials that two share are left as written',
    text: `${front('Ellen Voyle (EV), Member\nEvan Vesey (EV), Member\nNia Pask (NP), Treasurer')}[[question: EV]]EV asked why the roof leaked. [[answer: Nia Pask]]NP said that it was old.`,
  },
  {
    name: 'a title settles whom the surname means',
    text: `${front('Dr Ellen Voyle, Member\nCllr Gareth Voyle, Member\nNia Pask, Treasurer')}[[question: Gareth Voyle]]Cllr Voyle asked why the roof leaked. [[answer: Nia Pask]]Ms Pask said that it was old.`,
  },
  {
    name: 'an abbreviation that two roles share is left as written',
    text: `${front('Ellen Voyle, Chair\nOwen Hale, Director of Community Safety\nIris Roach, Director of Commercial Services')}[[question: Ellen Voyle]]The Chair asked why the roof leaked. [[answer: DCS]]The DCS said that it was old.`,
  },
  {
    name: 'two of a rank: the bare rank is left as written',
    text: `${front('Ellen Voyle, Chair\nOwen Hale, Assistant Chief Constable\nIris Roach, Assistant Chief Constable')}[[question: Ellen Voyle]]The Chair asked why the roof leaked. [[answer: The ACC]]The ACC said that it was old.`,
  },
  {
    name: 'two of a rank: the presenter of the item is meant',
    text: `${front('Ellen Voyle, Chair\nOwen Hale, Assistant Chief Constable\nIris Roach, Assistant Chief Constable', '1. Roads: ACC Iris Roach')}[[question: Ellen Voyle]]The Chair asked why the road was shut. [[answer: Iris Roach]]The ACC said that it was flooded.`,
  },
  {
    name: 'two of a rank: the surname settles it',
    text: `${front('Ellen Voyle, Chair\nOwen Hale, Assistant Chief Constable\nIris Roach, Assistant Chief Constable')}[[question: Ellen Voyle]]The Chair asked why the road was shut. [[answer: Owen Hale]]ACC Hale said that it was flooded.`,
  },
  {
    name: 'a surname a letter off',
    text: `${front('Ellen Voyle, Chair\nMatthew Tregenza, Chief Officer')}[[question: Ellen Voyle]]The Chair asked why the road was shut. [[answer: Matthew Tregenza]]Mr Tregensa said that it was flooded.`,
  },
  {
    name: 'two letters changed round',
    text: `${front('Ellen Voyle, Chair\nKaren Whitfield, Chief Officer')}[[question: Ellen Voyle]]The Chair asked why the road was shut. [[answer: Karen Whitfield]]Ms Whitfeild said that it was flooded.`,
  },
  {
    name: 'a comma in the name',
    text: `${front('Ellen Voyle, Chair\nKaren Whitfield, Chief Officer')}[[question: Ellen Voyle]]The Chair asked why the road was shut. [[answer: Karen Whitfield]]Karen, Whitfield said that it was flooded.`,
  },
  {
    name: 'a name that is merely alike is somebody else',
    text: `${front('Ellen Voyle, Chair\nKaren Whitfield, Chief Officer')}[[question: Ellen Voyle]]The Chair asked why the road was shut. [[answer: Karl Whitford]]Karl Whitford said that it was flooded.`,
  },
  {
    name: 'Byrne is not Burns',
    text: `${front('Mary Byrne, Chair\nMartin Burns, Chief Officer')}[[question: Mary Byrne]]Ms Byrne asked why the road was shut. [[answer: Martin Burns]]Mr Burns said that it was flooded.`,
  },
  {
    name: 'the temporary office-holder is not the office-holder who sent apologies',
    text: `Northmoor Board
Minutes of the meeting held on 4 March 2025

Present:
Ellen Voyle, Chair
Owen Hale, Temporary Chief Constable

Apologies:
Iris Roach, Chief Constable

1. Update

[[question: Ellen Voyle]]The Chair asked why the road was shut. [[answer: Owen Hale]]The Chief Constable said that it was flooded.`,
  },
  {
    name: 'a temporary rank that nobody in the list holds is no office-holder',
    text: `${front('Ellen Voyle, Chair\nIris Roach, Chief Constable\nOwen Hale, Superintendent')}[[question: Ellen Voyle]]The Chair asked why the road was shut. [[answer: T/ACC]]T/ACC said that it was flooded.`,
  },
  {
    name: 'the deputy is not the office-holder',
    board: 'police',
    text: `[[question: Tomos Iqbal]]The Deputy Commissioner asked why the road was shut. [[answer: Sorcha Dunleavy]]The Deputy Chief Constable said that it was flooded.`,
  },
  {
    name: 'the absent finance officer is not who presents finance',
    board: 'police',
    text: `[[question: Rhian Prys]]The Commissioner asked what was left in the reserve. [[answer: Deputy Chief Finance Officer]]The Deputy Chief Finance Officer said that it was £2 million.`,
  },
  {
    name: 'an acting head',
    text: `${front('Ellen Voyle, Chair\nNia Pask, Acting Head of Finance')}[[question: Ellen Voyle]]The Chair asked what was left. [[answer: Nia Pask]]The Acting Head of Finance said that nothing was.`,
  },
  {
    name: 'the force has no person',
    board: 'police',
    text: `[[question: Rhian Prys]]The PCC asked why the road was shut. [[answer: The force]]The force said that it was flooded.`,
  },
  {
    name: 'the force that answers is no chief constable though he is listed',
    board: 'police',
    text: `[[question: Rhian Prys]]The PCC asked the force how many cells there were. [[answer: Northmoor Police]]Northmoor Police confirmed that there were thirty.`,
  },
  {
    name: 'a service answers by its name',
    board: 'council',
    text: `[[question: J. Tolliver]]Cllr Tolliver asked about the menus. [[answer: Catering Services]]Catering Services replied that they were set by the term.`,
  },
  {
    name: 'somebody who is not in the list',
    board: 'council',
    text: `[[question: Yusuf Garrick]]Mr Yusuf Garrick, a resident of Mill Lane, asked when the lamps would be mended. [[answer: Fiona Brackley]]The Director of Place said before Christmas.`,
  },
  {
    name: 'a rank and a surname nobody listed',
    board: 'police',
    text: `[[question: Rhian Prys]]The PCC asked how the trial had gone. [[answer: Chief Inspector Lomax]]Chief Inspector Lomax said that it had gone well.`,
  },
  {
    name: 'initials in brackets',
    board: 'police',
    text: `[[question: Rhian Prys]]The PCC asked about the cells. [[answer: Leonie Farr-Baxter]]LFB said that all were open.`,
  },
  {
    name: 'a double-barrelled surname',
    board: 'police',
    text: `[[question: Rhian Prys]]The PCC asked about the cells. [[answer: Leonie Farr-Baxter]]Ms Farr-Baxter said that all were open.`,
  },
  {
    name: 'a role of several words in small letters',
    board: 'school',
    text: `[[question: Bethan Solloway]]Mrs Solloway asked about the boiler. [[answer: Judith Penrose]]The school business manager said that it had been serviced.`,
  },
  {
    name: 'the head for the headteacher',
    board: 'school',
    text: `[[question: Imran Dacre]]Mr Dacre asked about the bus. [[answer: Marcus Finch]]The Head Teacher said that it was late again.`,
  },
  {
    name: 'Cathaoirleach',
    board: 'ireland',
    text: `[[question: Aoife Ní Bhriain]]The Cathaoirleach asked about the cameras. [[answer: Ciarán Fallon]]Supt Fallon said that four worked.`,
  },
  {
    name: 'the Treasurer by office',
    board: 'fire',
    text: `[[question: Josie Hartnell]]The Chair asked about the reserve. [[answer: Kofi Mensworth]]The Treasurer said that it stood at £1.1 million.`,
  },
  {
    name: 'CFO is the Chief Fire Officer of a fire authority',
    board: 'fire',
    text: `[[question: Josie Hartnell]]The Chair asked about the drill. [[answer: Warren Tupper]]The CFO said that it had gone well.`,
  },
  {
    name: 'ACFO by derived initials',
    board: 'fire',
    text: `[[question: Josie Hartnell]]The Chair asked about the drill. [[answer: Denise Halloran]]The ACFO said that it had gone well.`,
  },
  {
    name: 'two speak together: the first named',
    board: 'health',
    text: `[[question: Isla Menzies]]Dr Menzies asked about the lift. [[answer: Niall Drummond]]Mr Drummond and Ms Petrie said that it would be tested in March.`,
  },
  {
    name: 'Can the Chief Constable advise is put to the Chief Constable',
    text: `Northmoor Board
Notes of the meeting held on 4 March 2025

Present:
Rhian Prys, Police and Crime Commissioner
Gethin Marlowe, Chief Constable

1. Questions from members

[[question: -]]Can the Chief Constable advise how many drones the force has?

[[answer: Gethin Marlowe]]• It has four.`,
  },
  {
    name: 'no list at all: the names are those of the text',
    text: `Notes of a meeting of the Friends of Skerry Pier, 2 May 2024

[[question: Ada Prowse]]Ada Prowse asked who held the key. [[answer: Colm Hession]]Colm Hession said that he did.`,
  },
  {
    name: 'no list at all: offices stay as written',
    text: `Notes of a meeting of the Friends of Skerry Pier, 2 May 2024

[[question]]The Chair asked who held the key. [[answer]]The Secretary said that she did.`,
  },
  {
    name: 'an office and a body behind the name, with no comma before the verb',
    board: 'council',
    text: `[[question: Dev Anand]]Mr. Dev Anand, Head of Waste, Wexcombe Borough Council asked if the rounds were the same each week.

[[answer: Fiona Brackley]]Ms. Fiona Brackley, Director of Place advised that they were.

[[question: Jane Orrin]]Ms. Jane Orrin, CEO, Wexcombe Chamber asked when the bins would be mended.

[[answer: Fiona Brackley]]Both Ms. Brackley and Mr. Anand stated that they would be mended in May.`,
  },
  {
    name: 'offices in square brackets, and offices with their holders in brackets',
    text: `Northmoor Committee
Minutes of the meeting held on 4 March 2025

Present: Ada Prowse [Treasurer] (AP), Colm Hession [Chair] (CH), Ruth Amsel (RA)

OFFICIALS IN ATTENDANCE:

Meetings Administrator (Ms. D. Orrin); Director of Services for Roads and Harbours (Mr B Kane), Clerical Officer ( Ms. H. Vane)

1. Roads

[[question: Colm Hession]]CH asked when the road would be mended.

[[answer: B Kane]]The Director of Services advised that it would be mended in May.

[[question: Ruth Amsel]]RA asked who paid.

[[answer: Ada Prowse]]The Treasurer said that the harbour did.`,
  },
]
