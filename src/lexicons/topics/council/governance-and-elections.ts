import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Constitution, committees and councillors, codes of conduct, scrutiny's own work, elections, boundaries,
 * devolution and reorganisation of councils.
 *
 * Sources: Local Government Act 2000; Localism Act 2011 (standards); Electoral Administration Act 2006;
 * Comparative Agendas codebook, major topic 20.
 */
export const governanceAndElections: WrittenTopic = {
  id: 'governance-and-elections',
  label: 'Governance and elections',
  related: ['budget'],
  terms: [
    // Local Government Service List: rules.
    [1, 'constitution of the council, constitution of the authority'],
    // Local Government Act 2000; Localism Act 2011.
    [
      1.4,
      `
constitution, scheme of delegation, standing orders, monitoring officer, standards committee
member code of conduct, code of conduct for members, councillors' code of conduct
declarations of interest policy, register of interests, members' allowances, independent remuneration panel
scrutiny work programme, forward plan, call-in, key decision, overview and scrutiny arrangements
committee structure, appointment to outside bodies, political balance, annual governance statement
corporate governance, risk register, internal audit, external audit, audit committee, freedom of information
petition scheme, whistleblowing policy, corporate plan, council plan, motion on notice, notice of motion
local government ombudsman, public question time`,
    ],
    // Electoral Administration Act 2006; devolution.
    [
      1.4,
      `
election, by-election, electoral register, electoral review, polling station, polling district, voter turnout
voter identification, returning officer, boundary review, boundary commission, community governance review
devolution deal, combined authority, elected mayor, local government reorganisation, unitary authority
parish council election`,
    ],
    // Supporting words.
    [0.6, 'governance, electoral, ballot, scrutiny, delegation, risk management, transparency, motion'],
  ],
  abbreviations: [
    [1.3, 'LGR=local government reorganisation'],
    [
      1.2,
      `
LGSCO=Local Government and Social Care Ombudsman
AGS=annual governance statement`,
    ],
  ],
  exclusions: `
constitution of the, election of chair, election of vice chair, elective, data governance
information governance, clinical governance, slow motion, election of chairman, school governance
motion was put, motion was carried, constitution hill, scrutiny of the figures`,
}
