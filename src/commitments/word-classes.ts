import { bodyNouns, floorVerbs, measureNouns, roleNouns } from '../lexicons/commitment-parties'
import {
  effectVerbs,
  levelVerbs,
  processVerbs,
  resolveVerbs,
  stateVerbs,
  valueParticiples,
  workVerbs,
} from '../lexicons/commitment-verbs'
import { carrierVerbs, serviceVerbs } from '../lexicons/undertakings'
import { anyMemberOf, memberOf } from './cue-sets'

/** 'improve', 'ensure', 'remain': verbs that name no step. */
export const isVague = anyMemberOf(effectVerbs, resolveVerbs, stateVerbs)
/** 'rise', 'reach': verbs that a figure goes with. */
export const isLevel = anyMemberOf(levelVerbs)
/** 'circulate', 'write': what an officer does for those who ask. */
export const isService = anyMemberOf(serviceVerbs)
/** 'bring', 'take': a service with the right words behind it. */
export const isCarrier = anyMemberOf(carrierVerbs)
/** A service, or what may be one. */
export const mayServe = anyMemberOf(serviceVerbs, carrierVerbs)
/** 'write', 'draft', 'build': what somebody can be charged with. */
export const isDoing = anyMemberOf(serviceVerbs, carrierVerbs, processVerbs, workVerbs)
/** 'install', 'open': work itself, and no service. */
export const isWorking = anyMemberOf(processVerbs, workVerbs)
/** 'pause', 'stop': what is done with the floor of a meeting. */
export const isFloor = anyMemberOf(floorVerbs)
/** 'tolerated', 'missed': passives that value or describe. */
export const isValued = anyMemberOf(valueParticiples)
/** 'numbers', 'reserve': what is measured in series. */
export const isMeasure = memberOf(measureNouns)
/** The last word of a body. */
export const isBody = memberOf(bodyNouns)
/** The last word of an office or a body that can act. */
export const isOffice = memberOf(roleNouns, bodyNouns)
