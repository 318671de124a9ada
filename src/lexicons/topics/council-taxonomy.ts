import type { Taxonomy } from '../../model/topic'
import { readTopic, writtenTaxonomy } from '../../model/written-topic'
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
import { policeTaxonomy } from './police-taxonomy'

/**
 * What local councils, their scrutiny committees, health bodies and fire authorities talk about, on top of the police
 * taxonomy's topics, which are told under the same ids in the minutes of every body so that bodies can be compared.
 */
export const councilTaxonomy: Taxonomy = writtenTaxonomy(
  {
    id: 'council',
    label: 'Councils, health, schools and fire',
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
      ...[
        'cabinet member',
        'NHS',
        'patients',
        'hospital',
        'clinical',
        'maternity',
        'integrated care board',
        'non-executive director',
      ],
      ...[
        'headteacher',
        'pupils',
        'school governor',
        'governing body',
        'fire authority',
        'appliance',
        'crews',
        'chief fire officer',
      ],
    ],
  },
  () => [
    ...policeTaxonomy.topics,
    ...[
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
    ].map(readTopic),
  ],
)
