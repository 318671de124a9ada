/** Fronts of minutes of bodies that do not exist, each ended by the heading of its first item of business. */
export const boards = {
  police: `Northmoor Police Accountability Board

Notes of the meeting held on Tuesday 4 March 2025 at Harbour House

Present:
• Rhian Prys, Police and Crime Commissioner (PCC)
• Tomos Iqbal, Deputy Police and Crime Commissioner (DPCC)
• Harriet Oyelaran, Chief Executive, OPCC
• Gethin Marlowe, Chief Constable, Northmoor Police
• Sorcha Dunleavy, Deputy Chief Constable, Northmoor Police
• Padma Wetherby, Director of Commercial Services, Northmoor Police
• Leonie Farr-Baxter (LFB), Head of Custody, Northmoor Police

Apologies:
• Edmund Quill, Chief Finance Officer, OPCC

1. Performance

`,
  council: `Wexcombe Borough Council

Minutes of the Overview and Scrutiny Committee held on 12 November 2024

Present: Councillors M. Abernethy (Chair), J. Tolliver, P. Okonjo and S. Lidgate

In attendance: Fiona Brackley, Director of Place; Dev Anand, Head of Waste Services; Moira Keane, Monitoring Officer

1. Waste Collection

`,
  health: `Strathcarron Health Board

Minute of the Clinical Governance Committee held on Thursday 6 February 2025

Present:
Dr Isla Menzies, Chair
Callum Rennie, Non-Executive Director
Agnes Sutherland, Employee Director

In attendance:
Fergus Boyle, Medical Director
Shona Petrie, Director of Nursing
Niall Drummond, Head of Estates

1. Hospital Discharge

`,
  fire: `Eastmere Fire and Rescue Authority

Minutes of the meeting held on 19 June 2024

Members present: Cllr Josie Hartnell (Chair), Cllr Bryn Maddox, Cllr Asha Coleridge

Officers present:
Warren Tupper, Chief Fire Officer
Denise Halloran, Assistant Chief Fire Officer
Kofi Mensworth, Treasurer

1. Response Times

`,
  school: `Larkhill Community School

Minutes of the meeting of the Governing Body held on 21 January 2025

Present:
Olwen Tranter (Chair of Governors)
Marcus Finch (Head Teacher)
Bethan Solloway (Parent Governor)
Imran Dacre (Staff Governor)
Judith Penrose (School Business Manager)

1. Attendance of Pupils

`,
  ireland: `Ballinrath Joint Policing Committee

Minutes of the meeting held on 9 September 2024

Present:
Cllr Aoife Ní Bhriain, Cathaoirleach
Cllr Donncha Mac Giolla
Cllr Maeve O'Rourke
Superintendent Ciarán Fallon, An Garda Síochána
Róisín Tuohy, Director of Services

1. Public Order

`,
} as const
