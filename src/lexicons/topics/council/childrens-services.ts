import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Child protection, children in care, fostering and adoption, family help and youth services.
 *
 * Sources: Children Act 1989; Working Together to Safeguard Children; Ofsted inspection of local authority
 * children's services.
 */
export const childrensServices: WrittenTopic = {
  id: 'childrens-services',
  label: "Children's services",
  related: ['education', 'public-health'],
  terms: [
    // Children Act 1989.
    [
      1.4,
      `
children in care, looked-after children, children's services, children's social care, child protection
child in need, children in need, care leaver, fostering, foster carer, foster care, special guardianship
corporate parent, children's home, residential placement for children, safeguarding children
children's social worker, family support, early help, family hub, children's centre, youth service, youth club
youth centre, unaccompanied asylum seeking children, child sexual exploitation, missing children
children's commissioner, kinship care, child neglect`,
    ],
    // Supporting words.
    [0.6, 'placement, children and young people, safeguarding, youth worker, families, family court'],
    // Adoption and Children Act 2002.
    [1, 'adoption, adopter, adoptive', 'exact'],
    // Children Act 1989.
    [1.1, 'foster, social worker, young carers, adoption, children missing'],
  ],
  abbreviations: [
    [
      1.2,
      `
LAC=looked after children
UASC=unaccompanied asylum-seeking children`,
    ],
    [1, 'CIN=children in need'],
    [0.9, 'MASH=multi-agency safeguarding hub'],
  ],
  exclusions: `
strategy was adopted, plan was adopted, policy was adopted, report was adopted, minutes were adopted
recommendations were adopted, report be adopted, policy be adopted, strategy be adopted, if adopted
foster innovation, foster good relations, foster a culture, adoption of the plan, adoption of the policy
adoption of the report, adoption of the budget, adoption of the strategy, adoption of the minutes
road adoption, adoption of roads, adopted highway, student placement, work placement, adult safeguarding
adult social worker, adoption of new technology`,
}
