import type { AskEvidence } from './ask-evidence'

/** 'Do you recall whether she told you?' 'I do not, no.': what was asked is not known, whatever the polarity of the reply. */
export function isNotRecalled({ ask, own }: AskEvidence): boolean {
  return RECALLS.test(ask.text) && own.length > 0 && own.every(({ sentence }) => NO.test(sentence.text))
}

const RECALLS =
  /^(?:(?:and|but|so),? )?(?:(?:do|did|can|could) (?:you|s?he|they) (?:(?:now|happen to|still) )?(?:recall|remember)\b(?! an?\b)|do (?:you|s?he|they) (?:(?:now|happen to|still) )?know (?:if|whether|what|how|why|when|where|who|which)\b)/i
const NO =
  /^\W*(?:(?:well|sorry),? )?(?:no|not (?:really|offhand|now)|(?:no,? )?(?:I|we)(?:['\u2019]m| am)? (?:afraid (?:not|(?:I|we) (?:do|can|could)(?:not| not|n['\u2019]t)?)|(?:do|did|can|could)(?:not| not|n['\u2019]t)(?: (?:recall|remember|know))?)(?:,? no)?)\W*$/i
