import type { AskEvidence } from './ask-evidence'
import type { AskFeatures } from './ask-features'
import { clearWeights } from './clear-weights'
import type { Weighed } from './decide-reply'
import { saidOdds } from './said-odds'
import { silentWeights } from './silent-weights'
import { weigh } from './weigh'

/** What the learned weights say of an ask, whose features are given: by them, and by the words of the sentences that are taken to be on it. */
export function weighReply({ ask, own }: AskEvidence, features: AskFeatures): Weighed {
  const said = saidOdds(own.map(({ sentence }) => sentence))
  return {
    clear: weigh(clearWeights, features, ask.type, said.clear),
    silent: () => weigh(silentWeights, features, ask.type, said.silent),
  }
}
