import type { MeetingCase } from './meetings'

const list =
  '\n\nPresent: Ada Prowse, Chair; Colm Hession, Clerk\n\n1. Dues\n\nThe Chair asked who had paid. The Clerk said that all had.\n'

/** Title blocks as boards of ten countries print them. */
export const meetingsElsewhere: readonly MeetingCase[] = [
  {
    name: 'England: council, committee, minutes of a meeting held in a room on a day',
    text: `PENRHOS BOROUGH COUNCIL\n\nLICENSING COMMITTEE\n\nMinutes of a meeting held in the Council Chamber, Town Hall, Penrhos on Tuesday, 5th March, 2024 at 6.30 p.m.${list}`,
    body: 'Licensing Committee',
    date: '2024-03-05',
  },
  {
    name: 'England: the 5th of March',
    text: `Penrhos Parish Council\nMinutes of the Ordinary Meeting of the Council held on the 5th of March, 2024 in the Village Hall${list}`,
    body: 'Penrhos Parish Council',
    date: '2024-03-05',
  },
  {
    name: 'England: figures with strokes behind a label',
    text: `Penrhos Schools Forum\nMinutes\nDate: 05/03/2024\nTime: 16:00\nVenue: Online${list}`,
    body: 'Penrhos Schools Forum',
    date: '2024-03-05',
  },
  {
    name: 'England: figures with dots and two digits of the year',
    text: `Penrhos Patient Participation Group\nMinutes of meeting 05.03.24${list}`,
    body: 'Penrhos Patient Participation Group',
    date: '2024-03-05',
  },
  {
    name: 'England: an NHS board in public',
    text: `Penrhos Hospitals NHS Trust\n\nTRUST BOARD OF DIRECTORS\n\nMinutes of the meeting held in public on Thursday 7 March 2024, 09.30 to 12.00${list}`,
    body: 'Trust Board of Directors',
    date: '2024-03-07',
  },
  {
    name: 'Scotland: minute of meeting',
    text: `THE PENRHOS COUNCIL\n\nEDUCATION COMMITTEE\n\nMinute of Meeting of the Education Committee held in the Council Offices, Penrhos on Thursday, 7 March 2024 at 10.00 a.m.${list}`,
    body: 'Education Committee',
    date: '2024-03-07',
  },
  {
    name: 'Wales: the date in two languages',
    text: `Bwrdd Harbwr Penrhos / Penrhos Harbour Board\n\nDydd Mawrth 5 Mawrth 2024 / Tuesday 5 March 2024${list}`,
    date: '2024-03-05',
  },
  {
    name: 'Wales: the date in Welsh alone',
    text: `Penrhos Harbour Board\n\nMinutes / Cofnodion\nDydd Mawrth, 5 Mawrth 2024${list}`,
    body: 'Penrhos Harbour Board',
    date: '2024-03-05',
  },
  {
    name: 'Northern Ireland: minutes of proceedings',
    text: `PENRHOS AND DISTRICT POLICING AND COMMUNITY SAFETY PARTNERSHIP\n\nMinutes of Proceedings of the Public Meeting held on Tuesday 5th March 2024 at 7.00pm in the Guildhall${list}`,
    body: 'Penrhos and District Policing and Community Safety Partnership',
    date: '2024-03-05',
  },
  {
    name: 'Ireland: the date in Irish',
    text: `Comhairle Contae Phenrhos\nPenrhos County Council\n\nMinutes of Monthly Meeting\nDé Máirt, 5 Márta 2024${list}`,
    body: 'Penrhos County Council',
    date: '2024-03-05',
  },
  {
    name: 'United States: month first, with the hour',
    text: `CITY OF PENRHOS\nCITY COUNCIL\nREGULAR MEETING MINUTES\nTuesday, March 5, 2024, 6:30 p.m.\nCouncil Chambers, 100 Main Street${list}`,
    body: 'City of Penrhos City Council',
    date: '2024-03-05',
  },
  {
    name: 'United States: a school board',
    text: `Penrhos Unified School District\nBoard of Education\nMinutes of the Regular Meeting of March 5, 2024${list}`,
    body: 'Penrhos Unified School District Board of Education',
    date: '2024-03-05',
  },
  {
    name: 'United States: figures with the month first, told by the day',
    text: `Penrhos Planning Commission\nMeeting Minutes - 03/25/2024${list}`,
    body: 'Penrhos Planning Commission',
    date: '2024-03-25',
  },
  {
    name: 'Canada: police services board, the 5th day of',
    text: `PENRHOS POLICE SERVICES BOARD\n\nMinutes of the Public Meeting held this 5th day of March, 2024${list}`,
    body: 'Penrhos Police Services Board',
    date: '2024-03-05',
  },
  {
    name: 'Canada: year first in figures',
    text: `Penrhos Library Board\nMinutes\n2024-03-05, 7:00 PM${list}`,
    body: 'Penrhos Library Board',
    date: '2024-03-05',
  },
  {
    name: 'Australia: ordinary council meeting',
    text: `PENRHOS SHIRE COUNCIL\n\nMINUTES OF ORDINARY COUNCIL MEETING\n\nHELD ON TUESDAY 5 MARCH 2024 COMMENCING AT 5.00PM${list}`,
    body: 'Penrhos Shire Council',
    date: '2024-03-05',
  },
  {
    name: 'New Zealand: a community board, with the next meeting',
    text: `PENRHOS COMMUNITY BOARD\n\nMinutes of a meeting of the Penrhos Community Board held in the Memorial Hall on Tuesday, 5 March 2024 at 9.30am${list}\nThe next ordinary meeting of the Board will be held on Tuesday, 9 April 2024.\n`,
    body: 'Penrhos Community Board',
    date: '2024-03-05',
    next: '2024-04-09',
  },
  {
    name: 'India: minutes of the 45th meeting of an authority',
    text: `PENRHOS DEVELOPMENT AUTHORITY\n\nMinutes of the 45th Meeting of the Authority held on 05.03.2024 at 11.00 A.M. in the Conference Hall${list}`,
    body: 'Penrhos Development Authority',
    date: '2024-03-05',
  },
  {
    name: 'England: a time by which something is done is no date of the next meeting',
    text: `Penrhos Harbour Board\nMinutes of the meeting held on Tuesday 5 March 2024${list}\nThe Clerk will report before the next meeting. The fees rise from 1 September 2024.\n`,
    body: 'Penrhos Harbour Board',
    date: '2024-03-05',
    next: null,
  },
  {
    name: 'England: next meeting in a sentence with a weekday and no year',
    text: `Penrhos Harbour Board\nMinutes of the meeting held on Tuesday 5 March 2024${list}\nThe Board next meets on Tuesday 2 April at 7.00 pm in the Custom House.\n`,
    date: '2024-03-05',
    next: '2024-04-02',
  },
  {
    name: 'Scotland: the date of the next meeting in words',
    text: `Penrhos Harbour Board\nMinute of meeting held on Tuesday, fifth March 2024${list}\n2. Date of Next Meeting\n\nThe next meeting will be held on Tuesday the second of April 2024.\n`,
    date: '2024-03-05',
    next: '2024-04-02',
  },
  {
    name: 'America: the district in the title above the board',
    text: `OSMER WATER DISTRICT\nBoard of Directors\nMinutes of the Regular Meeting\nMarch 5, 2024${list}`,
    body: 'Osmer Water District Board of Directors',
    date: '2024-03-05',
  },
  {
    name: 'America: who met, in a sentence below a title that says only the kind',
    text: `CITY COUNCIL MEETING MINUTES\nMARCH 5, 2024\n\nThe City Council of the City of Osmer met for a regular meeting at 7:00 p.m. in the Council Chamber.${list}`,
    body: 'City Council of the City of Osmer',
    date: '2024-03-05',
  },
  {
    name: 'a day in figures before the name of the body',
    text: `# 2024-03-05 Open Rivers Board\n\n## Attendees\n\n* Ada Prowse (Chair)\n* Colm Hession (Clerk)\n\n## Dues\n\nThe Chair asked who had paid. The Clerk said that **all** had.`,
    body: 'Open Rivers Board',
    date: '2024-03-05',
  },
  {
    name: 'England: a committee in one long line below its council',
    text: `PENRHOS COUNTY COUNCIL\n\nMINUTES of a meeting of the Place and Transport Overview and Scrutiny Committee held in the Council Chamber, County Hall, Penrhos on Thursday, 14 November 2024 at 10.00 a.m.${list}`,
    body: 'Place and Transport Overview and Scrutiny Committee',
    date: '2024-11-14',
  },
  {
    name: 'Scotland: the body behind a label',
    text: `Approved Minute\n\nMeeting: Strathpenrhos Harbour Resources Committee\nDate: Wednesday 14 August 2024${list}`,
    body: 'Strathpenrhos Harbour Resources Committee',
    date: '2024-08-14',
  },
  {
    name: 'Wales: the body in two languages, and what comes next',
    text: `BWRDD ATEBOLRWYDD PENRHOS / PENRHOS ACCOUNTABILITY BOARD\n\nNodyn / Note - 20 May 2025${list}\n\nNESAF / NEXT: 22 July 2025`,
    body: 'Penrhos Accountability Board',
    date: '2025-05-20',
    next: '2025-07-22',
  },
  {
    name: 'Ireland: the month of the meeting before the body',
    text: `MINUTES OF DECEMBER MEETING OF PENRHOS COUNTY COUNCIL HELD IN THE COUNCIL CHAMBER ON MONDAY 9th DECEMBER, 2024${list}`,
    body: 'Penrhos County Council',
    date: '2024-12-09',
  },
  {
    name: 'England: a board of the health service below whose it is',
    text: `NHS Penrhos and Vale\nIntegrated Care Board\n\nMinutes of the Board Meeting held in Public\nThursday 25 September 2025${list}`,
    body: 'NHS Penrhos and Vale Integrated Care Board',
    date: '2025-09-25',
  },
]
