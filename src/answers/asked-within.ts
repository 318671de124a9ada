import type { Stretch } from '../text/sentences'
import type { AskForm } from './ask-draft'

/** Where what is asked begins in a sentence that has no verb of asking, in units of the text, and how it asks. */
export interface AskedWithin {
  readonly start: number
  readonly form: AskForm
}

/** 'invited him to say what', 'could not see how', 'As to whether', 'the question of how', 'my last question, Chair, is just whether': a clause that somebody wants answered. */
const CLAUSE =
  /\b(?:say|see|know|understand|follow|learn|tell|grasp|gather|fathom|establish|ascertain|judge|explain|hear|doubted|wonder\w*|unclear|unsure|not (?:\w+ )?(?:clear|sure|certain)|(?:question|query|enquiry|inquiry|discussion|concern)s?\b[^,.;?]{0,60}? (?:about|of|on|as to|over|regarding|concerning)|(?:question|query)s?(?:,[^,.;?]{2,30},)? (?:is|was|would be)(?:,? (?:just|simply|really|then))*|as to|say from (?:the|this) \w+|see from (?:the|this) \w+)\s+(?=(?:whether|how|what|why|when|where|who|whom|which)\b)/i

/** 'in response to Ms Doe about the cost', 'a request for the number', 'would welcome a breakdown', 'looking for the rate' */
const THING =
  /\b(?:(?:request|question|query|queries|enquiry|enquiries|inquiry|inquiries)s?\s(?:(?:was|were)\s)?(?:(?:also|then)\s)?(?:(?:raised|posed|put|made|received)\s)?(?:(?:from|by)\s[^,.;]{3,50}?\s|,\s(?:from|by)\s[^,;]{3,50},\s)?(?:for|about|on|as to|of|over|concerning|regarding|focused on|centred on)|(?:details|information|clarification|particulars|confirmation|an? (?:update|explanation|breakdown))\s(?:was|were)\s(?:also\s)?(?:sought|requested|asked for)\s(?:of|on|about|as to|regarding)|(?:responding|replying|in (?:response|reply|answer)) to\s[^,;]{3,50}?\s(?:about|on|as to|concerning|regarding)|(?:seeking|looking for|looked in the \w+ for|supplied with|provided with|to understand|would (?:very much )?(?:welcome|appreciate|like to see)|would have liked to see|requested to know|expressed interest in|was interested in))\s+(?=(?:an?|the|any|some|his|her|their|its|more|further|numbers?|figures?|details?|information)\b)/i

/** Finds what is asked in a sentence that asks by other words than verbs of asking; null where nothing is. */
export function askedWithin(text: string, { start, end }: Stretch): AskedWithin | null {
  const sentence = text.slice(start, end)
  const clause = CLAUSE.exec(sentence)
  if (clause !== null) return { start: start + clause.index + clause[0].length, form: 'reported' }
  const thing = THING.exec(sentence)
  return thing === null ? null : { start: start + thing.index + thing[0].length, form: 'thing' }
}
