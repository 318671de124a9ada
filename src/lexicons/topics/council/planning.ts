import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Planning applications and appeals, local and neighbourhood plans, enforcement, conservation, building control
 * and developer contributions.
 *
 * Sources: Town and Country Planning Act 1990; National Planning Policy Framework; Comparative Agendas codebook,
 * subtopics on land use.
 */
export const planning: WrittenTopic = {
  id: 'planning',
  label: 'Planning and building',
  related: ['housing', 'economy-and-regeneration'],
  terms: [
    // Town and Country Planning Act 1990.
    [
      1.4,
      `
planning application, planning permission, planning committee, planning appeal, planning officer
planning enforcement, planning policy, local plan, local development plan, neighbourhood plan
planning inspectorate, planning inspector, material consideration, reserved matters, outline permission
listed building, conservation area, tree preservation order, green belt, developer contribution, section 106
community infrastructure levy, building control, building regulations, change of use
change of use application, five year housing land supply, land allocation, site allocation
permitted development, planning condition, called-in application, national planning policy framework
masterplan, design code, biodiversity net gain, development management`,
    ],
    // Supporting words.
    [
      0.8,
      `
developer, planning, objector, planning department, new development, dwelling, brownfield, applicant
architect`,
    ],
    // Town and Country Planning Act 1990.
    [
      1.1,
      `
application for, dwellings, homes behind, site visit by the planning, refused permission, enforcement notice
derelict, empty property`,
    ],
  ],
  abbreviations: [
    [
      1.3,
      `
NPPF=National Planning Policy Framework
CIL=community infrastructure levy
S106=section 106 agreement`,
    ],
    [1.2, 'LDP=local development plan'],
    [
      1.1,
      `
SPD=supplementary planning document
TPO=tree preservation order`,
    ],
  ],
  exclusions: `
plan of the building, planning for the, planned visit, floor plan, workforce planning, succession planning
financial planning, family planning, emergency planning, planning meeting, planning for winter, planning ahead
forward planning, contingency planning, service planning, planning to, job applicant, web developer
software developer, budget planning, business planning, planning session, planning day, care planning
winter planning`,
}
