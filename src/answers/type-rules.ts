import type { AskType } from '../model/ask'
import { lazily } from '../text/lazily'
import { patternGuard } from '../text/pattern-guard'

const QUANTITY_NOUN = `(?:numbers?|figures?|percentages?|proportions?|share|rates?|rents?|fares?|salar(?:y|ies)|costs?|amounts?|sums?|totals?|ratio|savings?|size|price|average|headcount|caseload|backlog|turnover|underspend|overspend|shortfall|deficit|trajectory|tonnage|volume|mileage|quantity|gap|bill|fee|fees|wage|spend|expenditure|establishment|levels?|wait|uptake|take-up|targets?|balance|reserves|outturn|revenue|income|loss|losses|profit|length|height|weight|age|capacity|median|majority|duration|distance|turnout|attendances?|receipts|takings|(?:waiting|response) times?)`
const LEAD = '(?:(?:and|or|but|so|then|also|now),? )*(?:if (?:so|not),? )?'

/** What tells the type of an ask, for clauses in lower case with straight apostrophes unless they say otherwise; guarded by words. */
const patterns = {
  example:
    /\b(?:an?|any|some|one|specific|concrete|few|further|give|of) (?:[a-z\u00e0-\u024f]+ )?(?:examples?|instances?)\b|^(?:for )?(?:[a-z\u00e0-\u024f]+ ){0,2}examples?\b|\bname (?:me )?(?:one|a single|a)\b|^(?:and |so )?(?:such as|like what|for instance)\b[^a-z]*$/,
  assurance:
    /\b(?:re)?assur(?:e|ed|ances?)\b|\b(?:be satisfied|satisfy (?:[a-z\u00e0-\u024f]+ ){1,2}) ?that\b|\bconfident\b|\bbe (?:certain|sure) (?:that|of)\b|\b(?:what|how much|have|has|any|full|every) confidence\b|\bguarantees?\b|^(?:[a-z\u00e0-\u024f]+ ){0,3}confidence\b/,
  view: /\bin (?:your|his|her|their) (?:[a-z\u00e0-\u024f]+ )?(?:view|opinion|judgement|assessment|estimation)\b|\bwhat (?:do|does|did|would) (?:you|he|she|we) (?:make of|think|say to)\b|\b(?:your|his|her|their|own) (?:[a-z\u00e0-\u024f]+ )?(?:views?|opinions?|take|thoughts?|assessment)\b|\bin (?:the|[a-z\u00e0-\u024f]+)(?: [a-z\u00e0-\u024f]+){0,3}['’]s? (?:own )?(?:view|opinion)\b|\bwould you say\b|\bviews? (?:on|about)\b|\bwhat [^?]{1,60} (?:made|makes?|thought|thinks?) of\b|^comments?\b|\bany comments?\b|(?<!\b(?:the|date|current|latest|present) )\bposition (?:was |is )?on\b|['’]s (?:own )?(?:views?|opinion) (?:of|on|about)\b|\b(?:which|what) [^?]{0,60}\b(?:preferr?ed|prefers?|favou?rs?|favou?red)\b/,
  /** Needs capitals. */
  thinks:
    /^(?!how|when|what|who|where|which|why|[^?]{1,60}would consider|How|When|What|Who|Where|Which|Why)(?:(?:and|but|so|whether|if) )?(?:(?:Do|Does|Did|Would|do|does|did|don't|doesn't|would|wouldn't) )?(?:you|the \p{L}+(?: (?!ha[ds]\b|have\b)\p{L}+){0,3}|[\p{Lu}]\p{L}+(?: \p{L}+){0,2}|he|she|they|we|members|officers)(?: would| not| really| honestly| still)* (?:thinks?|thought|believes?|believed|feels?|felt|agrees?|agreed|regrets?|regretted|considers?|considered|regards?|regarded)\b/u,
  fair: /^(?:and |but |so )?(?:is|was|isn't|wasn't|were|are|isn’t) (?:it|that|this|these|they|there) (?:not )?(?:really )?(?:a |an )?(?:fair|wrong|mistake|acceptable|unacceptable|good enough|reasonable|sensible|wise|unfair|proportionate|ethical|justified|justifiable)\b|^(?:and )?(?:shouldn't|shouldn’t|(?:should|ought) (?:there|we|you|they|the [a-z\u00e0-\u024f]+) not)\b|\b(?:is|was|are|were|be) (?:[a-z\u00e0-\u024f]+ )?(?:comfortable|happy|worried|troubled|uneasy)\b|\bworth (?:it|having|doing|what|while|the|its)\b|\bhow (?:significant|serious|concerned|worried|happy|satisfied|comfortable|important|good|bad|fair|sure)\b/,
  /** 'what companies had tendered', 'from which budget the cost would be met' */
  which: new RegExp(
    `^${LEAD}(?:(?:to|by|from|for|with|of|at|on|in|under) )?(?:what|which) (?:(?:other|particular|specific|external|local|neighbouring|new) )?(?:compan(?:y|ies)|firms?|contractors?|suppliers?|providers?|councils?|authorities|forces|agencies|bodies|organi[sz]ations?|charit(?:y|ies)|partners?|groups?|schools?|hospitals?|roads?|streets?|towns?|villages?|countries|system|software)\\b(?! (?:${QUANTITY_NOUN}|numbers?)\\b)(?! [^?]{0,40}\\b(?:doing|done)\\b)|^${LEAD}(?:(?:from|to|by|in|under|out of) (?:what|which)|which) (?:budgets?|reserves?|funds?|headings?|accounts?)\\b`,
  ),
  doing:
    /\bwhat (?:(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|should)\b[^?]{0,80}?\b(?:doing|do|done)\b|[^?]{1,40}? (?:(?:is|are|was|were) doing|(?:has|have|had) done(?! so\b))\b|[^?]{3,50}? (?:spent|used) (?:on|for)(?=\W*$)|(?:steps|action|actions|measures|work|plans|progress)\b)/,
  amount: new RegExp(
    `^${LEAD}(?:(?:by|for|at|in|to|on|of|with) )?(?:how (?:many|much(?! longer)|often|frequently|far|big|large|high|low|old|wide|small|deep)|what (?:(?:sort|kind) of (?:figures?|increases?|rises?|sums?|numbers?|sizes?|percentages?|amounts?|costs?|prices?)|(?:[a-z\u00e0-\u024f]+ ){0,2}?${QUANTITY_NOUN}))\\b`,
  ),
  when: new RegExp(
    `^${LEAD}(?:(?:by|from|since|until|till|for|on|in|at) )?(?:when|when's|when’s|how long|how much longer|how soon|how (?:quickly|fast|late|early)|(?:what|which) (?:[a-z\u00e0-\u024f]+ )?(?:dates?|days?|months?|years?|times?|weeks?|hours|quarter|term|season|spring|summer|autumn|winter))\\b|(?<!^(?:and |or )?(?:which|who|whose|whom|where|why)\\b.*)\\btime ?(?:scales?|tables?|lines?|frames?)\\b|\\bdeadline\\b|^${LEAD}what (?:is|was|are|were) the (?:[a-z\u00e0-\u024f]+ ){0,2}(?:date|start|end)\\b`,
  ),
  why: /\bwhy\b|\bhow (?:it|this|that|things|matters) (?:ha[sd]|have) come (?:to (?:this|that|pass|be)\b|about\b)|\bwhat justification\b|\bwhat (?:stood|stands|is standing|was standing) in (?:the|its|their) way\b|\b(?:reasons?|rationale|justification|explanation) (?:for|behind|why|that|given|was|is)\b|\bwhat(?:'s|’s)? (?:[^?]{0,60} )?(?:reasons?|causes?|caused|causing|driving|drives|drove|driven|explains?|explained|prompted|accounts? for|accounted for|lay behind|lies behind|behind|attribut[a-z\u00e0-\u024f]+|gone wrong|went wrong)\b|\bhow (?:come\b|(?:it|this|that) (?:is|was|came|had come|could be|happened)(?: to be| about)? that\b)|\bto what (?:[a-z\u00e0-\u024f]+ ){0,4}attribut|\bwhat(?:'s|’s| is| was| are| were| has| had)? (?:been )?(?:prevent|stopp|delay|block|hamper|affect|hold)(?:ing|ed)\b|\bwhat (?:led|gave rise)\b|^what (?:is|was) the delay\b|^what the delay (?:is|was)\b|\b(?:due|down) to\b|\bbecause of\b|\bon what (?:grounds|basis)\b|\bwhat (?:is|was|are|were) the (?:[a-z\u00e0-\u024f]+ )?(?:reason|cause|rationale|basis|thinking|drivers?)|\bhow (?:do|does|did|would|can) (?:[a-z\u00e0-\u024f]+ ){1,3}(?:account for|explain|justify)\b/,
  figure: new RegExp(
    `\\bhow (?:many|much|often|large|high)\\b|\\b(?:what|which)(?:'s|’s| is| was| are| were| had been| has been| would be| will be)? (?:the |their |its |our |your |this |[a-z\u00e0-\u024f]+ly )*(?:[a-z\u00e0-\u024f]+ ){0,3}?${QUANTITY_NOUN}\\b|\\bwhat (?:it|they|that|this|he|she|the [a-z\u00e0-\u024f’']+(?: [a-z\u00e0-\u024f’']+){0,5}) (?:has |have |had |will |would |is |are |was )?(?:been )?(?:cost|costs|costing|paid|paying|spent|spending|pays?|charged|charging|raises?|saves?|earns?)\\b|\\bwhat (?:has|have|did|does|do|will|would|is|was|are|were) (?:(?!happen |who |which |that )[a-z\u00e0-\u024f]+ ){0,8}?(?:cost|spent|spend|paid|paying|pay|costing|raised?|saved?|earn)\\b|^(?:and )?what(?:'s|’s)? (?!work|steps|action|measures)(?:(?!happen |who |which |that )[a-z\u00e0-\u024f0-9'’-]+ ){0,8}?(?:cost|costs|costing|spent|spend|paid|charged?|budgeted|raised|saved|earned|(?:come|came) to(?= in (?:all|total)\\b|$))\\b|\\bbreakdown\\b|\\ba (?:number|figure) (?:on|for|of)\\b|\\bbroken down\\b`,
  ),
  who: new RegExp(
    `^${LEAD}(?:(?:to|by|from|for|with|of|at|on|in) )?(?:who|whom|whose|which|where|who's|where's|who’s|where’s)\\b|\\b(?:what|which) (?!the |this |our |your |their )(?:[a-z\u00e0-\u024f]+ )?(?:body|organisation|organization|company|firm|team|department|station|areas?|wards?|force|board|(?:sub-?)?committee|agency|person|officer|post|supplier|location|route)\\b|, (?:who|which|where)\\b|\\b(?:by|to|from|for|with) whom\\b|^(?:please )?name\\b|^(?:please )?list\\b(?!.{0,24}\\b${QUANTITY_NOUN}\\b)|\\b(?:what|which) (?:types?|kinds?|makes?|models?|brands?) of\\b`,
  ),
  /** 'Where are we up to with it?', 'where things stood' */
  standing: new RegExp(
    `^${LEAD}where (?:(?:are|were|is|was) (?:(?:we|you|things|matters) (?:now|today|tonight|currently)\\b(?! (?!with)[a-z]+(?:ed|ing|en|pt)\\b)|(?:we|you|they|it|things|matters|that|this) (?:up to|with|at(?= with\\b|\\W*$))\\b)|do (?:we|you|they|things|matters) stand(?=\\W*$| on\\b| with\\b| now\\b)|(?:things|matters) (?:now )?st(?:ood|and)\\b|(?:we|they|it|this|that) (?:now )?st(?:ood|ands?)(?=\\W*$| on\\b| with\\b| now\\b)|(?:we|things|matters) (?:are|were) (?:now|at)\\b|(?:we|they|things|matters|it|this|that) (?:(?:are|were|is|was) (?:up to|with)|(?:had|have|has) got to)\\b)`,
  ),
  /** 'when the list, for which Members had called, would come' */
  byWhen: new RegExp(`^${LEAD}(?:by )?when\\b(?! (?:it|this|that) comes\\b)`),
  eitherOr:
    /\bor (?!not\b|any|isn't|aren't|wasn't|no\b|lower|more\b|less\b|fewer|above|below|so\b|other|two|three)[a-z\u00e0-\u024f'0-9-]+(?: [a-z\u00e0-\u024f'0-9-]+){0,5} ?$|\bprefer\b[^?]{3,80} or |\bor (?:that|had|was|were|whether) [a-z\u00e0-\u024f'0-9% -]{4,60}$/,
  rise: /^(?:to )?(?:account for|justify)\b|^(?:for |about |on |into |of )?(?:the |this |a |an |its |their )?(?:[a-z\u00e0-\u024f]+ ){0,2}(?:rise|fall|increase|decrease|drop|reduction|decline|delays?|differences?|disparity|discrepancy|slippage|absence|spike|surge|jump|dip|variance)\b/,
  how: /\bhow\b|^(?:and |or |but |by |in |to |on |with |for )?what(?:'s|’s)?\b/,
  /** 'Can you tell the Board', 'could you please clarify': a frame round what is wanted. */
  frame:
    /^(?:(?:and|so|but|also|then|please|chair)[, ]+)*(?:(?:can|could|will|would|may|might)\s+(?:[\p{L}’'-]+\s+){1,6}?(?:be able to\s+|please\s+)?|are you (?:able|in a position) to\s+|please\s+|i\s+(?:would|’d|'d) like (?:you )?to\s+|to\s+)?(?:tell|say|confirm|advise|explain|clarify|indicate|inform|let|give|provide|outline|state|detail|describe|remind|share(?!\s\S+\s(?:.*\s)?with\s)|(?:talk|walk|take|run)(?=\s+(?:us|me|members|the (?:board|panel|(?:sub-?)?committee|council)) through\b)|set out|identify|know|understand|comment on|ask|update|be (?:told|given|informed|advised|updated)|(?<=^(?:can|could|may|might) .{1,30})have)\b(?:\s+(?:us|me|the (?:board|panel|(?:sub-?)?committee|council|public|authority|assembly|trust|meeting|members)|this (?:board|panel|(?:sub-?)?committee|council|assembly)|members|know|residents|to us|briefly|please|exactly|precisely|roughly|with|about|on|through)\b){0,4}[,:]?\s*(?=(?:what|how|why|which|who|when|where|whether|if|that|an?|the|any|some|more|further|your|their|his|its|our|details?|examples?|clarification|information|\p{L}+s)\b|$)/u,
  reasoned:
    /^(?:and |but |so |whether |if )*(?:(?:is|are|was|were) there|there (?:is|are|was|were)) (?:an?|any) (?:[a-z]+ )?reasons?\b/u,
  known:
    /\b(?:know|understand|remember(?:ed)?|recall(?:ed)?|evidence|idea|indication|insight|sense|clear|information|data|say|knew|tell|explain|establish\p{L}*|aware|explanation|reason)\b[^,.;]{0,30}?\b(why|how many|how much|when|who|what|how|(?<=\b(?:know|knew|tell|say|clear|idea|sure) (?:\p{L}+ )?)where)\b/u,
  named:
    /\b(?:is|are|was|were) there (?:an?|any|some|the) (?:\p{L}+ )?(timescale|timetable|timeline|timeframe|deadline|date|comments?|views?|examples?|breakdown|figures?)\b|\b(?:have|has|had|got|give) (?:an?|any) (?:[a-z]+ )?(timescale|timetable|timeline|timeframe|deadline|date)\b(?! (?:of|with|to discuss)\b)|\bif there (?:an?|is|was) (?:an? )?(timescale|timetable|timeline|date)\b|\bthere (?:were|was|are|is) any (comments?|views?|examples?|figures?)\b/u,
  provided:
    /\b(?:could|can|may|might|would|will|that)\s+(?:an?|the|any|some|further|more)?\s*((?:\p{L}+\s){0,12}?)be (?:provided|supplied|given|shared|circulated|set out|offered|told|put|submitted|furnished|presented|sent|forwarded|made available)\b/u,
  /** 'that staff provide a list of sites', 'could governors see the figures' */
  provides:
    /^(?:that |if |whether |and )?(?:(?:can|could|may|might|would|will) )?(?:\p{L}+ ){1,6}?(?:provide|supply|circulate|produce|share(?!.* with )|give|see|have|get|obtain|find out|be (?:given|told|sent)) (?:(?:members|governors|us|them|him|her|it|the (?:board|panel|(?:sub-?)?committee)) (?:with )?)?((?:an?|the|any|some) (?:[\p{L}-]+ ){0,6}?[\p{L}-]+)\b/u,
  /** 'that the Director explain the policy' */
  explained:
    /^(?:(?:that|if|whether) )?(?:(?:can|could|would|will|may|might) )?(?:the |an? )?(?:\p{L}+ ){1,8}?(?:(?:can|could|would|will|may|might) )?be (?:explained|clarified|outlined|described|elaborated)\b(?!.*\b(?:how (?:many|much)|when|who))|^(?:that|for) (?:the )?(?:\p{L}+ ){1,6}?(?:(?:should|to) )?(?:explain|describe|outline|elaborate|clarify|expand) (?!why|when|who|how (?:many|much))/u,
  number: /\ba (?:number|figure) (?:on|for)\b/,
  name: /^(?:can|could|will|would) (?:\p{L}+ ){1,3}name\b/u,
  topic: /\b(?:on|about|around|over|regarding|of|as to|into)\s+((?:why|how many|how much|when|whether|who)\b.*)$/,
  condition:
    /^(?:and |but )?(?:if|when|once|given|in|on|for|with|at|under|after)\b(?! (?:what|which|whom|whose|how|where))[^?]{3,160}?(?:,\s(?=(?:for|to|by|at|from|on) (?:what|how|which|whom|where)\b[^,]*$)|[,\s](?<!\b(?:for|of|in|to|by|with|at|on|from|about|under) )(?=(?:what|how|why|who|which|when|where|by when|(?:is|are|was|were|will|would|has|have|does|do|did|can|could) (?:this|that|it|there|the|you|they|we))\b))/,
}

/** The patterns by which types are told, and which of them a word calls for. */
export const typeGuard = lazily(() => patternGuard(patterns))

/** A rule for what an ask wants, tried in order on the clause without its frame. */
export interface TypeRule {
  readonly type: AskType
  readonly name: keyof typeof patterns
}

/** Rules that hold in any order of words. */
export const specialRules: readonly TypeRule[] = [
  { type: 'example', name: 'example' },
  { type: 'assurance', name: 'assurance' },
  { type: 'opinion', name: 'view' },
  { type: 'opinion', name: 'thinks' },
  { type: 'opinion', name: 'fair' },
]

/** Rules for what is left once the order of words has been looked at. */
export const generalRules: readonly TypeRule[] = [
  { type: 'time', name: 'byWhen' },
  { type: 'entity', name: 'which' },
  { type: 'manner', name: 'doing' },
  { type: 'quantity', name: 'amount' },
  { type: 'time', name: 'when' },
  { type: 'reason', name: 'why' },
  { type: 'quantity', name: 'figure' },
  { type: 'manner', name: 'standing' },
  { type: 'entity', name: 'who' },
  { type: 'manner', name: 'how' },
]
