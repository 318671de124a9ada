import type { Taxonomy } from '../../model/topic'
import { adultSocialCare } from './council/adult-social-care'
import { childrensServices } from './council/childrens-services'
import { climateAndEnvironment } from './council/climate-and-environment'
import { communitySafety } from './council/community-safety'
import { cultureAndLeisure } from './council/culture-and-leisure'
import { customerServices } from './council/customer-services'
import { economyAndRegeneration } from './council/economy-and-regeneration'
import { education } from './council/education'
import { fireAndRescue } from './council/fire-and-rescue'
import { governanceAndElections } from './council/governance-and-elections'
import { housing } from './council/housing'
import { licensingAndRegulation } from './council/licensing-and-regulation'
import { planning } from './council/planning'
import { publicHealth } from './council/public-health'
import { roadsAndTransport } from './council/roads-and-transport'
import { wasteAndRecycling } from './council/waste-and-recycling'
import { budget } from './police/budget'
import { changeProgramme } from './police/change-programme'
import { conductAndStandards } from './police/conduct-and-standards'
import { diversityAndInclusion } from './police/diversity-and-inclusion'
import { estatesAndFleet } from './police/estates-and-fleet'
import { partnership } from './police/partnership'
import { performance } from './police/performance'
import { recruitment } from './police/recruitment'
import { technologyAndData } from './police/technology-and-data'
import { trainingAndDevelopment } from './police/training-and-development'
import { workforceWellbeing } from './police/workforce-wellbeing'

/**
 * What local councils, their scrutiny committees and fire authorities talk about. What every public body has (money,
 * people, buildings, performance) is the police taxonomy's own topic, so that it can be compared across bodies.
 */
export const councilTaxonomy: Taxonomy = {
  id: 'council',
  label: 'Local councils',
  signs: [
    'portfolio holder',
    'overview and scrutiny',
    'full council',
    'borough council',
    'district council',
    'county council',
    'council housing',
    'tenants',
    'planning application',
    'planning permission',
    'adult social care',
    'children’s services',
    'homelessness',
    'schools',
    'highways',
    'potholes',
    'waste',
    'recycling',
    'bins',
    'library',
    'leisure centre',
    'fire and rescue',
    'firefighter',
    'fire station',
    'climate emergency',
    'licensing committee',
    'local plan',
    'social care',
  ],
  topics: [
    housing,
    planning,
    roadsAndTransport,
    wasteAndRecycling,
    climateAndEnvironment,
    education,
    childrensServices,
    adultSocialCare,
    publicHealth,
    licensingAndRegulation,
    governanceAndElections,
    economyAndRegeneration,
    cultureAndLeisure,
    communitySafety,
    fireAndRescue,
    customerServices,
    budget,
    recruitment,
    diversityAndInclusion,
    workforceWellbeing,
    trainingAndDevelopment,
    performance,
    changeProgramme,
    conductAndStandards,
    technologyAndData,
    estatesAndFleet,
    partnership,
  ],
}
