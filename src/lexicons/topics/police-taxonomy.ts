import type { Taxonomy } from '../../model/topic'
import { readTopic, writtenTaxonomy } from '../../model/written-topic'
import { acquisitiveCrime } from './police/acquisitive-crime'
import { budget } from './police/budget'
import { changeProgramme } from './police/change-programme'
import { conductAndStandards } from './police/conduct-and-standards'
import { contact } from './police/contact'
import { criminalJustice } from './police/criminal-justice'
import { diversityAndInclusion } from './police/diversity-and-inclusion'
import { estatesAndFleet } from './police/estates-and-fleet'
import { firearms } from './police/firearms'
import { hateCrime } from './police/hate-crime'
import { neighbourhoodPolicing } from './police/neighbourhood-policing'
import { partnership } from './police/partnership'
import { performance } from './police/performance'
import { publicOrderAndEvents } from './police/public-order-and-events'
import { recruitment } from './police/recruitment'
import { roads } from './police/roads'
import { seriousOrganisedCrime } from './police/serious-organised-crime'
import { stopAndSearch } from './police/stop-and-search'
import { technologyAndData } from './police/technology-and-data'
import { trainingAndDevelopment } from './police/training-and-development'
import { vawg } from './police/vawg'
import { victims } from './police/victims'
import { violenceAndKnifeCrime } from './police/violence-and-knife-crime'
import { workforceWellbeing } from './police/workforce-wellbeing'

/** What police boards, panels and commissioners talk about. */
export const policeTaxonomy: Taxonomy = writtenTaxonomy(
  {
    id: 'police',
    label: 'Police governance',
    signs: [
      'police',
      'constable',
      'police and crime commissioner',
      'PCC',
      'PCSO',
      'HMICFRS',
      'IOPC',
      'chief superintendent',
      'crime',
      'offences',
      'custody',
      'victims',
    ],
  },
  () =>
    [
      vawg,
      recruitment,
      budget,
      victims,
      neighbourhoodPolicing,
      violenceAndKnifeCrime,
      firearms,
      roads,
      acquisitiveCrime,
      seriousOrganisedCrime,
      contact,
      technologyAndData,
      diversityAndInclusion,
      hateCrime,
      stopAndSearch,
      workforceWellbeing,
      trainingAndDevelopment,
      conductAndStandards,
      criminalJustice,
      estatesAndFleet,
      performance,
      changeProgramme,
      publicOrderAndEvents,
      partnership,
    ].map(readTopic),
)
