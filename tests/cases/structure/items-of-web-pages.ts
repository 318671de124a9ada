import type { ItemCase } from './items'

const said = 'The Chair thanked the officers for their work on the matter.'

/** Items on pages copied from the web, where links, labels and marks of the page stand around them. */
export const itemsOfWebPages: readonly ItemCase[] = [
  {
    name: 'titles and what they are for below the heads of a table, the first of them over an apology',
    text: `Share this page:\n\nNo. | Item |\n---|---|\nApologies\nTo receive apologies. Minutes: An apology was received from Ms Jane Poe. |\n|\nDeclarations of Interest\nTo declare interests. Minutes: There were none. |\n|\nQuay Repairs\n${said} |`,
    items: ['- | Apologies | -', '- | Declarations of Interest | -', '- | Quay Repairs | -'],
  },
  {
    name: 'what an item is for is no title',
    text: `No. Item\n\nApologies for absence\n\nTo receive any apologies\n\n${said}\n\nHarbour Dues pdf icon PDF 118 KB\n\nTo agree the dues\n\n${said}`,
    items: ['- | Apologies for absence | -', '- | Harbour Dues | -'],
  },
  {
    name: 'links to recordings and files',
    text: `Video: Harbour Board, 4 March 2025\n\nDownload PDF\n\nDues of the Harbour\n\n${said}\n\nBack to meetings\n\nQuay Repairs\n\n${said}\n\nDownload mp3 of the meeting`,
    items: ['- | Dues of the Harbour | -', '- | Quay Repairs | -'],
  },
  {
    name: 'downloads and videos that were talked of',
    text: `1. Video conferencing\n\n${said}\n\n2. Download speeds in the port\n\n${said}\n\n3. Back to sea week\n\n${said}`,
    items: ['1 | Video conferencing | -', '2 | Download speeds in the port | -', '3 | Back to sea week | -'],
  },
  {
    name: 'the time of the recording behind titles, and who spoke above points',
    text: `Dues of the Harbour [01:15]\n\nQuay Repairs [03:40]\n\n- ${said}\n\nPublic Comment [1:02:05]\n\nRosa:\n\n- Asked who pays for the crane.\n\n- Wanted to know when it will be mended.`,
    items: ['- | Dues of the Harbour | -', '- | Quay Repairs | -', '- | Public Comment | -'],
  },
  {
    name: 'parts of a meeting on one subject',
    text: `Meeting report\n\nOpening remarks\n\n${said}\n\nPresentation by the Agency\n\n${said}\n\nDiscussion\n\nMs Poe asked who pays.\n\nResponses\n\nMr Roe said that the Board does.\n\nFollow-up\n\n${said}`,
    items: [
      '- | Opening remarks | -',
      '- | Presentation by the Agency | -',
      '- | Discussion | -',
      '- | Responses | -',
      '- | Follow-up | -',
    ],
  },
  {
    name: 'replies below each of several discussions',
    text: `HARBOUR DUES\n\nDiscussion\n\nMs Poe asked who pays.\n\nResponses\n\nMr Roe said that the Board does.\n\nQUAY REPAIRS\n\nDiscussion\n\nMs Poe asked when.\n\nResponses\n\nMr Roe said in May.`,
    items: ['- | HARBOUR DUES | -', '- | QUAY REPAIRS | -'],
  },
  {
    name: 'titled parts below a title without words of its own',
    text: `1. HARBOUR DUES\n\n${said}\n\n2. REPORTS\n\na) Dredging Report \u2013 March 2025\n\n${said}\n\nb) Pilots\n\n${said}\n\n3. CLOSE\n\n${said}`,
    items: [
      '1 | HARBOUR DUES | -',
      '2 | REPORTS | -',
      'a | Dredging Report \u2013 March 2025 | -',
      'b | Pilots | -',
      '3 | CLOSE | -',
    ],
  },
  {
    name: 'points in letters that tell something, or stand together',
    text: `1. Harbour Dues\n\na) The dues were raised in April\n\n${said}\n\nb) They will be raised again\n\n${said}\n\n2. Visitors\n\na) Yachts\nb) Barges\n\n${said}`,
    items: ['1 | Harbour Dues | -', '2 | Visitors | -'],
  },
  {
    name: 'the last place of a number alone before titles, and before paragraphs',
    text: `HB/2025/31. Announcements\n\n${said}\n\nHB/2025/32. Matters Arising\n\n.1 Quay Repairs (HB/2025/12.2)\n\n${said}\n\n.2 Crane\n\n${said}\n\nHB/2025/33. Harbour Master's Report\n\n.1 The Harbour Master spoke of the crane.\n\n.2 The Board thanked him.`,
    items: [
      'HB/2025/31 | Announcements | -',
      'HB/2025/32 | Matters Arising | -',
      '.1 | Quay Repairs (HB/2025/12.2) | -',
      '.2 | Crane | -',
      "HB/2025/33 | Harbour Master's Report | -",
    ],
  },
  {
    name: 'kinds with numbers in brackets on lines of their own',
    text: `IT (1)\nSubmitted by:\nHarbour Office\n\nMINUTES OF MARCH\n\n${said}\n\nIT (2)\nSubmitted by:\nHarbour Office\n\nDREDGING\n\n${said}\n\nQn (1)\nSubmitted by:\nCllr Poe\n\nTo ask who pays for the crane?\n\nREPLY:\n\nThe Board does.`,
    items: ['IT (1) | MINUTES OF MARCH | -', 'IT (2) | DREDGING | -', 'Qn (1) | Qn (1) | -'],
  },
  {
    name: 'the number of an item behind the head of a page, and the number of the page before it',
    text: `1\nWelcome\n${said}\n21\nPHB 14.10.2024\n2\nHarbour Dues\n${said}\n\n3\nClose\n${said}\n22\nPHB 14.10.2024\n${said}\n23\nPHB 14.10.2024`,
    items: ['1 | Welcome | -', '2 | Harbour Dues | -', '3 | Close | -'],
  },
  {
    name: 'short forms with stops, and questions with a reference behind them',
    text: `1. Questions to the Harbour Master\n\n1. Will the Harbour Master say who pays? OQ60417\n\n${said}\n\n2. When will the crane be mended? OQ60422\n\n${said}\n\n2. Quay Repairs\n\n${said}\n\n3. A.O.B.\n\n${said}`,
    items: ['1 | Questions to the Harbour Master | -', '2 | Quay Repairs | -', '3 | A.O.B. | -'],
  },
  {
    name: 'forms of address in capitals are no titles',
    text: `MS. POE said that the crane is old. It should go.\n\nMR. ROE asked who pays. He had seen no bill.\n\nMS. POE said that the Board does. It always has.\n\nMR. ROE thanked her. He was content.`,
    items: [],
  },
  {
    name: 'titles before a colon, with what most agendas begin and end with',
    text: `Call to Order: The Chair opened the meeting at six.\n\nApproval of Minutes: It was agreed to approve them.\n\nRepair of the Crane: ${said}\n\nMotion: to mend it. Carried.\n\nOld Business: None.\n\nAdjournment: 7:10 p.m.`,
    items: [
      '- | Call to Order | -',
      '- | Approval of Minutes | -',
      '- | Repair of the Crane | -',
      '- | Old Business | -',
      '- | Adjournment | -',
    ],
  },
  {
    name: 'labels of who speaks, and one formal title among them',
    text: `Ms Poe: The crane is old.\n\nMr Roe: Who pays for it?\n\nMs Poe: The Board does.\n\nNew Business: None.\n\nMr Roe: I see.`,
    items: [],
  },
  {
    name: 'what was decided stands below a heading of its own that is no item',
    text: `Minute and Matters Arising\n\n${said}\n\nDECISION\nAPPROVED the minute.\n\nState of the Crane\n\n${said}\n\nDECISION\nNOTED the report.`,
    items: ['- | Minute and Matters Arising | -', '- | State of the Crane | -'],
  },
]
