import type { Reply } from '../model/ask'

/** The ways of not answering that are said in so many words. */
export type NonAnswer = Extract<Reply, 'declining' | 'ignorance' | 'deferred' | 'clarification' | 'deflection'>

/** Words by which a speaker does not answer, as the source of regular expressions in lower case. */
export interface RefusalGroup {
  readonly reply: NonAnswer
  readonly source: string
  readonly patterns: readonly string[]
}

const NOT = "(?:not|n[o']t|never|cannot|can't)"
const AUX_NOT =
  "(?:(?:do|does|did|would|could|can|will|is|are|was|were|have|has|had|am|'m|'s|'re) not|cannot|(?:don|doesn|didn|wouldn|couldn|can|won|isn|aren|wasn|weren|haven|hasn|hadn)'t)"
const ADVERB =
  '(?:(?:currently|yet|actually|really|presently|personally|honestly|exactly|precisely|necessarily|also|simply|just|quite|at present|at this (?:time|stage|point)|particularly|frankly|readily|myself|always) )?'
const INFORMATION =
  '(?:figures?|numbers?|data|information|details?|breakdowns?|answers?|dates?|percentages?|totals?|costs?|records?|statistics|stats|specifics|split|notes?|papers?|timescales?|list|evidence|explanation|reasons?|names?|precise|exact|facts|view|estimate|modelling|analysis|paperwork|cost|price|sum|tally|proportion|average|rate)'
const TELL =
  '(?:comment|say|discuss|disclose|give|go (?:into|there)|get into|speculate|be drawn|name|reveal|answer|share|talk|speak|divulge|release|confirm|pre-?empt|pre-?judge|predict|put|provide|engage|add|respond|offer|identify|characteri[sz]e|quantify|guess|forecast|second-guess|debate|relitigate|negotiate|weigh in|wade into|explain|set out|tell|publish|express|record|state|go further|go through|opine)'
const BACK =
  '(?:come back|came back|get back|got back|report back|reported back|write(?! (?:the|a|an|its|their|new) (?:\\w+ )?(?:plan|policy|policies|report|strategy|guidance|code|rules|specification|protocol|manual|script))|wrote|respond|reply|revert|follow (?:it |that |this )?up|circle back|check|double-check|enquire|inquire|chase (?:it|this|that) up|find out|advise (?:members|you|him|her|the \\w+)|inform (?:members|you|him|her|the \\w+)|tell (?:you|members|him|her)|brief (?:you|members|him|her)|update (?:you|members|the \\w+|him|her)|look (?:it|that|this|them) up|look into|take (?:it|that|this|the \\w+) (?:away|back|offline|on notice)|let (?:you|him|her|them|members|the \\w+|everyone|people|cllr \\w+|councillor \\w+) (?:have|know)|confirm|establish|verify)'
const SUPPLY =
  '(?:provide|provided|supply|supplied|send|sent|circulate|circulated|share|shared|forward|forwarded|furnish|furnished|email|e-mail|emailed|give|given|obtain|obtained|bring|brought|distribute|distributed|include|included|make available|made available|produce|produced)'
const LATER =
  '(?:after|following|outside|later|separately|in writing|in due course|at (?:the|a|its|our) (?:next|later|future|following|subsequent)|next (?:week|month|time|meeting|quarter)|once|when|by email|offline|afterwards|within|before|by|in the (?:new year|autumn|spring|summer|coming)|to (?:members|the (?:panel|board|(?:sub-?)?committee|member|councillor|meeting|asker|chair|assembly|authority))|to (?:you|her|him|cllr|councillor|mr|mrs|ms|dr)|with (?:members|the (?:panel|board|(?:sub-?)?committee)))'
const WHO =
  '(?:me|you|him|her|us|them|the \\w+(?: \\w+){0,3}|an? \\w+|cllr \\w+|councillor \\w+|anyone|members|officers)'

/**
 * Said plainly, first person or reported. Sources: the classes of explicit non-answer in Gow, Larcker and Zakolyukina, 'Non-answers
 * during conference calls' (2021: refuse, unable, after the call); the evasion labels of Thomas et al., 'I never said that' (2024);
 * Bull and Mayer, 'How not to answer questions in political interviews' (1993); the wording of British and Irish minutes.
 */
export const refusals: readonly RefusalGroup[] = [
  {
    reply: 'declining',
    source: 'Gow et al., REFUSE; Bull and Mayer, declines to answer',
    patterns: [
      '(?:nothing|little|no more) (?:could|can|would|will|may) be (?:said|disclosed|added|shared|revealed)|(?:could|can|would|will|may) not be (?:disclosed|discussed|named|drawn|published|released|shared|said|answered|revealed|identified)',
      "(?:won't|will not|cannot|can't|would not|wouldn't|could not|couldn't) be (?:releasing|publishing|disclosing|sharing|giving|naming|identifying|revealing)",
      `(?:unwilling|reluctant|loath|hesitant|not minded|disinclined) to (?:be )?${TELL}`,
      'matters? of (?:\\w+ ){0,2}confidence|in (?:strict |commercial |cabinet )?confidence\\b',
      'lips (?:are|were) sealed|running commentary|under (?:embargo|an nda|privilege|legal advice)|(?:legally|contractually) (?:bound|prevented|restricted|unable|barred)|(?:on|under|taken) legal advice',
      "(?:not|n't) (?:something|anything|a (?:\\w+ )?(?:metric|number|figure|detail|subject|level of detail|conversation|question|topic|matter))(?: that)? (?:i|we|he|she|they|the \\w+|i'm|we're|i am|we are) (?:\\w+ )?(?:disclose|discuss|break|give|gives|gave|talk|comment|publish|share|going to|prepared to|willing to|would discuss|will|would)",
      '(?:stay|stays|remain|remains|remained|kept|keep) (?:private|confidential|secret|between)',
      '(?:advised|asked|instructed|told|warned) (?:by )?(?:\\w+ ){0,2}?(?:not to|against) (?:comment|say|discuss|speak|disclos|speculat)\\w*',
      `(?:${NOT}|in|im)[ ]?(?:be |been |thought |felt |considered )?(?:appropriate|proper|right|prudent|wise|helpful|fair|sensible|desirable|advisable|possible|prepared|willing|going|about|free|at liberty|allowed|permitted|in a position)(?: at (?:this|the|that) (?:stage|time|point|moment))?,?(?: for ${WHO})?,? (?:to (?:${ADVERB})?${TELL}\\b(?! (?:to the|that the) (?:report|minutes))|commenting|discussing|disclosing|giving|to be (?:commenting|discussing|drawn|giving|getting|speculating))`,
      `(?:wrong|premature|improper|unfair|invidious|unwise|remiss|inappropriate)(?: of ${WHO}| for ${WHO})?,?(?: at (?:this|that) (?:stage|point|time))? to (?:be )?${TELL}`,
      `(?:${AUX_NOT}|never|no longer) ${ADVERB}(?:be )?(?:comment(?! out)|commenting|discuss(?! a\\b)|discussing|disclose|disclosing|giving (?:a|any|you|that|out|away)|saying|answering|revealing|sharing (?:that|it|any|the)|getting (?:that|it|this|anything) out of|speculate|speculating|drawn(?! (?:into|an?|the|any|many|much|up|down|on|from|upon|out|few|no|two|three|its?|their)\\b)|divulge|break (?:that|it|them|those|this|these|out)|breaking|guide|guiding|go into|going into|get into|getting into|pre-?empt|pre-?judge|confirm or deny|confirm nor deny|give (?:a running|guidance|away)|provide (?:guidance|any guidance|that level|commentary)|putting a (?:number|figure|date)|put a (?:number|figure|date) on|naming|name (?:names|any|the|individuals)|talk about|talking about|speak (?:to|about) (?:individual|specific|particular|ongoing|live|that)|play|playing|engage in|going to (?:${TELL}|sit|do that|play|start|negotiate|be)|respond to (?:rumou?r|speculation|leaks|hypothe)|deal in hypo)`,
      `(?:declin(?:e|ed|es|ing)|refus(?:e|ed|es|ing)) to (?:${TELL}|be)`,
      '(?:precluded|barred|prohibited|prevented|restrained|debarred|prevents? (?:\\w+ ){1,3}) ?from (?:disclos|comment|discuss|giv|nam|releas|reveal|publish|shar|speak|say)\\w*',
      "(?:not|n't|unable to|cannot|never) discuss (?:an? |any |the )?(?:\\w+ )?(?:personnel|individual|staffing|disciplinary|employment|legal|confidential|live|ongoing|pending|specific|particular|commercial)\\b",
      'declin(?:e|ed|es|ing) to (?:do so|do that|go)\\b|(?:ask|asks|asked|beg|begs|begged|sought|seek|seeks) to be excused(?: from)?',
      '(?:advised|asked|instructed|told|warned|counselled) (?:by (?:\\w+ ){1,4})?to (?:say|disclose|volunteer) (?:nothing|no more|as little)',
      `(?:would|'d|i'll|i will) (?:rather|prefer|sooner) not(?: to)?\\b`,
      `(?:${AUX_NOT} )(?:wish|want|propose|intend|plan|like|care|seek) to (?:${TELL}|get|go|be)`,
      '(?:not|never|un)[ ]?able to (?:be )?(?:comment|discuss|disclose|name|release|share|reveal|divulge|go into|publish|speculate|be drawn)',
      `no comment\\b|(?:too early|too soon|premature) (?:for ${WHO} )?to (?:comment|speculate)\\b`,
      '(?:prefer(?:s|red)?) not(?: to)?\\b',
      '(?:limited|restricted|constrained) (?:in|as to|by) (?:what|how much) (?:(?:i|we|he|she|they|officers|the \\w+) )?(?:can|could|may|might) (?:be )?(?:say|said|share|shared|disclosed?|tell)|(?:little|not much) (?:more )?(?:that )?(?:i|we|he|she|they) (?:can|could) (?:say|add|share|disclose)',
      'nothing (?:more |further |else )?(?:to (?:add|say)|(?:i|he|she|we|they) (?:can|could|would) (?:add|say))',
      '(?:commercial(?:ly)?|legal(?:ly)?|operational(?:ly)?|market|price)[- ]?(?:in[- ])?(?:sensitiv\\w+|confiden\\w+|privileged?)(?! training)',
      '(?:confidential(?:ity)?(?! (?:\\w+ )?(?:(?:help|hot)?lines?|services?|counselling|support|advice|surveys?|waste|interviews?|reporting|reports|register|systems?|portal|channels?)\\b)|sub judice|data protection(?! (?:officer|team|training|impact))|patient confidentiality|purdah)(?: (?:prevented|meant|reasons?|grounds|obligations|rules))?',
      "(?:live|ongoing|continuing|active|current|criminal|legal|pending|misconduct|disciplinary) (?:\\w+ )?(?:proceedings|investigations?|inquir(?:y|ies)|case|cases|litigation|process|tender|negotiations?|inquest)(?:,| and| so)?[^.;?!]{0,60}?\\b(?:not|n't|nothing|cannot|unable|prevent|limit|restrict|decline)",
      '(?:policy|practice|habit|rule) (?:of |is |was )?(?:not to|never to) (?:comment|discuss|disclose|publish|name|give)',
      "(?:not|n't|never) (?:be |been )?(?:my|his|her|our|their|its|the \\w+'s|the \\w+) (?:practice|policy|habit|custom|place|role) to (?:comment|discuss|disclose|speculate|go into|get into|give|share|reveal|name|publish|release)",
      '(?:keep|leave) (?:that|it|this) (?:private|confidential|between|at that|there)',
      '(?:exempt|closed|private|confidential) (?:session|part|agenda|information|business|report)',
      'pass(?:ed)? on (?:that|this) (?:one|question)',
      `${NOT} (?:be |a )?(?:place|forum|occasion|venue|moment) (?:to|for)`,
      "(?:prefer(?:red)? (?:to |that i )?|rather |(?:will|'ll|would|'d) )(?:just )?leave (?:it|that|this|things|the matter) (?:there|where (?:it is|they are))\\b|keep (?:my|his|her|our) (?:mouth shut|counsel|(?:own )?opinions? to)",
      "(?:not|n't) (?:think|consider|believe|feel|regard) (?:(?:that )?it (?:is |was |would be |to be )?|(?:it )?)(?:right|proper|appropriate|fair|wise|helpful) (?:for \\w+ )?to (?:go (?:further|into)|say|comment|discuss|speak|name|give|speculate|put|talk|get into)",
      "(?:not|n't) (?:be )?(?:right|proper|appropriate) (?:for|of) (?:me|him|her|us|them) to (?:\\w+ )?(?:comment|say|discuss|speak|pass|go|name|speculate)|not for (?:me|him|her|us|them) to (?:pass )?(?:comment|speculate)\\b",
      "(?:say|saying|said) nothing (?:more |further )?(?:on|about|in|at|here)\\b|(?:asked|asks|advised) that nothing (?:more )?be said|(?:not|never|n't) be (?:gone into|entertaining|drawn into|replying to (?:this|that|the))\\b",
      "(?:can|could|will|would|may|shall|do|does|did)(?: not|n't|not) (?:give|offer|provide|put) (?:\\w+ ){1,4}(?:in public|on the record|into the public domain|in open (?:session|meeting))|(?:not|n't) be putting (?:\\w+ ){1,5}(?:into the public domain|on the record)",
      'not going into (?:that|this|it|what|the|any|how|why|who)\\b',
      "(?:not|n't) going to (?:read out|give (?:you|the|any)|go into|get into|name|hand|stand here and)\\b|(?:may|might|must) not (?:talk|speak|comment) (?:about|on|of)\\b|there(?:'s| is| are) (?:one|some) of those (?:that )?(?:i|we) (?:cannot|can't|can not)",
      "(?:not|n't) have (?:it|that|this|them) (?:discussed|debated|aired) (?:in|at) (?:open|public)|behind closed doors(?= as| and| by| under)|(?:for|in) reasons (?:you|members|the (?:panel|board|member|committee)) (?:will|would) (?:appreciate|understand)",
    ],
  },
  {
    reply: 'ignorance',
    source: 'Gow et al., UNABLE; CLARITY, claims ignorance',
    patterns: [
      "(?:could|can) (?:shed|throw|cast) no light|(?:no|little) (?:light|insight) (?:could|can)|not (?:been )?sighted on|(?:nobody|no one|no-one)(?:'s| has| had) (?:told|informed|briefed) (?:me|him|her|us|them)",
      "(?:couldn't|can't|could not|cannot) (?:honestly |really )?(?:tell you|say\\b|put (?:my|his|her) (?:hand|finger)|get [^.;]{2,40}? out of|separate|distinguish|split)|(?:your|anyone's|anybody's) guess",
      "(?:i've|we've|he's|she's|they've|i|we) (?:got )?no (?:way|means|figures?|breakdown)|no (?:idea|clue)\\b|(?:haven't|hasn't|hadn't|not) got (?:a|an|the|that|those|any|it|them)\\b",
      `(?:not|n't) (?:have |had |been )?(?:yet )?(?:been )?(?:briefed|told|informed|given (?:the|that|any) ${INFORMATION}|seen (?:the|any|that) (?:${INFORMATION}|report))`,
      'before (?:my|his|her|our|their) time|(?:figure|number|answer|data|information|breakdown)s? (?:was|were|is|are) (?:not|lacking|missing|wanting|absent)',
      `no (?:\\w+ ){0,2}?(?:evaluation|assessment|analysis|survey|study|review|research|count|record|audit|comparison|monitoring|modelling|costing|estimate|testing|tracking) (?:has|have|had|was|were|is|is being|was being) (?:yet )?(?:been )?(?:carried out|done|made|undertaken|kept|available|completed|commissioned|held|produced|published)`,
      'no way (?:of|to) (?:\\w+ing|know|tell|measure|say)|(?:records?|files?|data|papers?)(?: \\w+){0,5}? (?:had|have|has|did) not (?:survived?|been kept|gone back|go back|exist)|lost to (?:time|history|us)',
      `${AUX_NOT} ${ADVERB}(?:know|recall|remember|hold|keep (?:a |any |such |those |that |the )?(?:records?|figures?|data|count|tally|statistics|list|them|it in)|collect|capture|measure|record|track|monitor|count|log|recollect|have (?:that|those|it|this|them|these|the|any|a|an|such|his|her|my|our|full|detailed|enough|sufficient|immediate|exact|precise|specific|access)(?: \\w+){0,5}? ?(?:${INFORMATION}|to hand|with (?:me|him|her|them|us)|in front of|at (?:my|his|her|their) fingertips|on (?:me|him|her)|available|here|today|tonight))`,
      `${AUX_NOT} ${ADVERB}(?:able to |in a position to |sure |certain )?(?:say|tell|give|provide|state|confirm|put|name|offer|explain|answer|break|produce|identify|quantify|estimate)\\b(?: \\w+){0,6}? ?(?:how|why|what|when|whether|if|who|which|where|${INFORMATION}|for certain|with (?:any )?certainty|without|off|exactly|definitively|as yet|tonight|today|at (?:present|this)|either way|one way)`,
      `${AUX_NOT} ${ADVERB}(?:known|clear|available|to hand|recorded|collected|held|captured|kept|measured|broken down|sure|certain|aware(?! of any)|established|understood|analysed|counted|logged|quantified|identified|determined|possible to (?:say|tell|know|give|identify|quantify|separate|estimate|determine|establish|measure))\\b`,
      `\\b(?:unknown|unclear|unsure|uncertain|unaware)\\b(?: (?:at|what|how|why|whether|if|when|of|as))?`,
      `(?:unable|too early|too soon|impossible|hard|difficult|premature|early days) (?:for ${WHO} )?to (?:say|tell|know|judge|give|provide|assess|be sure|be certain|be definitive|measure|quantify|estimate|draw|identify|put|predict|determine|establish|confirm)`,
      `(?:has|have|had|was|were|is|are|with|there (?:is|was|are|were)|being) (?:as yet |currently |at present )?no (?:\\w+ ){0,3}?(?:${INFORMATION}|idea|knowledge|recollection|way of knowing|means of (?:knowing|telling)|evaluation|record|sense of|view of)(?! to (?:doubt|believe|think|suppose|suspect|question|fear|change)\\b)(?=[.;,]|$| (?:on|about|for|of|as|to|that|which|by|available|at|yet|in|from|with|was|were|is|are|had|has|here|today|tonight|but|and|so|before|kept|held))`,
      `no (?:\\w+ ){0,2}?${INFORMATION} (?:was|were|is|are|had been|has been|have been) (?:available|kept|held|collected|known|recorded|provided|to hand)`,
      'no (?:\\w+ )?(?:date|timescale|timetable|deadline) (?:ha[sd]|have) (?:yet |as yet |so far )?been (?:set|fixed|agreed|decided|confirmed|given|announced)\\b',
      `no (?:\\w+ )?(?:${INFORMATION}|price|sum|date|timescale|estimate|limit) (?:can|could) (?:yet |at present |as yet )?be (?:put|given|placed|set|attached|fixed|offered|named|said)\\b`,
      "(?:not|isn't|wasn't) (?:something|a (?:figure|number|thing|question)|information|data) (?:that |which )?(?:i|we|he|she|they|the \\w+) (?:\\w+ )?(?:know|knew|have|had|hold|held|record|recorded|measure|measured|track|tracked|collect|collected|can|could)",
      "(?:i|we|he|she|they|nobody|no-one|no one|officers|none of (?:us|them)) (?:honestly |really |simply |just |genuinely )?(?:have|had|has|haven't|hadn't|hasn't)? ?(?:no idea|the faintest|a clue|any idea|the foggiest)",
      '(?:nobody|no one|no-one) (?:\\w+ )?(?:knows|knew|could say|can say|could tell|can tell|had counted|has counted)',
      `(?:nobody|no one|no-one|none of (?:them|us|the \\w+)) (?:present )?(?:has|had) (?:the |a |that |any |those )?(?:\\w+ )?${INFORMATION} (?:to hand|with (?:them|us)|there|available)`,
      "(?:would|'d|will|'ll) (?:only )?(?:have|need) to (?:guess|speculate)|(?:be|is|was) (?:guessing|a guess|guesswork)\\b",
      '(?:is|are|was|were) (?:simply|just|still|currently|frankly|really|quite|therefore|thus|accordingly|also) not (?:yet )?(?:known|held|kept|recorded|collected|counted|measured|available|understood)',
      '(?:received|been given|been sent|had) no (?:indication|word|notification|confirmation) (?:as to|on|about|of|from|regarding|whether|when|how)',
      '(?:that|the|this|such a) (?:number|figure|data|information|breakdown|statistic)s? (?:does|do|did) not exist',
      '(?:had|has|have) never (?:been )?(?:surveyed|counted|measured|recorded|collected|analysed|calculated|tracked)\\b',
      `no (?:\\w+ ){0,2}?(?:calculation|estimate|${INFORMATION}) (?:(?:of|for|on|as to) (?:\\w+ ){1,6})?(?:existed|exists|had been made|has been made|was (?:yet )?available|is (?:yet )?available|were available|are available|was held|is held|was kept|is kept)`,
      "(?:i|we) (?:really |simply |just )?(?:do not|don't|did not|didn't) (?:actually )?have (?:that|those|them)(?: one)?(?=[.,;]|$| (?:here|today|tonight|in front)\\b)",
      "(?:not|n't) (?:something|information|data|a (?:figure|number|statistic)) (?:that|which) (?:is|was|are|were|gets?|has been) (?:\\w+ )?(?:collected|held|recorded|kept|captured|measured|published|counted|tracked)",
      '(?:data|records?|information|figures|systems?)(?: (?:as |currently |that (?:is|was|are|were) )?(?:held|kept|recorded|collected|available))? (?:(?:does|did|do) not|could not|cannot|would not) (?:enable|allow|permit|distinguish|identify|support|separate|show (?:how|why|what|which|whether))',
      "(?:not|n't) (?:as )?yet (?:been )?(?:costed|priced|quantified|calculated|assessed|evaluated)|(?:not|n't) (?:been )?(?:costed|priced|quantified) yet",
      `(?:exact |precise |firm |reliable )?${INFORMATION} (?:could|can|cannot|can't|couldn't)(?: not)? (?:yet |at present )?be (?:given|provided|supplied|quoted|offered|produced|calculated)`,
      'no (?!legal|statutory|lawful)(?:\\w+ )?basis (?:(?:on|upon) which )?(?:to|for)\\b',
      'remains? to be seen|time will tell|jury is (?:still )?out',
      '(?:can|could) only guess\\b',
      'escape[sd]? (?:me|him|her)\\b|slipp?(?:ed|s) (?:my|his|her) mind',
      '(?:still|yet) to be (?:analysed|established|understood|determined|evaluated|worked out|identified|quantified)',
      "(?:do|does|did)(?: not|n't) have (?:that|those|it|them|either|the (?:former|latter|first|second)|'em)(?=[.,;]|$| (?:with|by|broken|here|to hand))",
      '(?:i|he|she|we) wish(?:ed)? (?:i|he|she|we) (?:knew|did|had)\\b|none the wiser|(?:is|was) news to (?:me|him|her|us|them)\\b|as good as (?:anyone|anybody|mine|yours)',
      "(?:not|n't) (?:separately|individually|centrally|currently separately|routinely separately) (?:recorded|counted|identifiable|identified|shown|held|coded|monitored|logged|available|distinguished|reported)\\b",
      '(?:keep|keeps|kept|hold|holds|held) no (?:such )?(?:\\w+ )?(?:tally|count|record|records|figures?|data|information|list|log|statistics|number)\\b|(?:nobody|no one|no-one) (?:had |has )?(?:kept|keeps|took|takes) (?:a |any )?(?:\\w+ )?(?:tally|count|record|note)\\b',
      'no (?:\\w+ )?(?:valuation|tally|count|figure|log|breakdown|register) (?:is|was|has been|had been) (?:held|kept|taken|made|available)|(?:so|and) there (?:is|was) no (?:count|figure|record|tally|way of telling)\\b|no means of (?:knowing|telling|checking)',
      "(?:cannot|can't|could not|couldn't) be (?:said|known|stated|told|measured) with (?:any )?(?:\\w+ )?(?:accuracy|certainty|confidence|precision)|not possible to (?:extract|isolate|separate|disaggregate|break|say|tell)",
      "(?:does|did|do)(?: not|n't) (?:currently |yet )?(?:let|allow|enable) (?:us|me|them|him|her|officers|staff|the \\w+) (?:to )?(?:pull|extract|count|separate|identify|see|say|run|split|report)",
      '(?:had|has|have) been given no (?:date|figure|reason|indication|explanation|information|detail|timescale)|(?:no (?:reason|date|explanation|figure) (?:was|has been|had been) given)|neither (?:\\w+ ){1,6}(?:knew|knows|could say)\\b',
    ],
  },
  {
    reply: 'deferred',
    source:
      'Gow et al., AFTERCALL; forms of putting off in the Standard List of Expressions, Committee on Government Assurances',
    patterns: [
      '(?:members|you|we|the (?:board|panel|(?:sub-?)?committee|council|trust|meeting|member|councillor)) (?:will|would|should|can expect to|could expect to) (?:receive|get|have|be given|be sent|hear|see|be told|be updated)(?: \\w+){0,7}? (?:once|when|after|by|in|at|later|next|following|soon|shortly)\\b',
      '(?:can|may|could|might) (?:i|we) (?:please )?(?:come back|get back|write|check|take (?:that|it) away|follow up|confirm later|respond)',
      `(?:will|would|'ll|shall) (?:correspond|talk|speak|be speaking|say more|say something|comment|explain|answer|respond|reply|address|cover|deal with|discuss|publish|announce|reveal|set out|pick (?:it|that|this) up|return to|touch on|set this out)\\b[^.;?!]{0,50}?\\b(?:then|later|next|shortly|soon|afterwards|directly|separately|tomorrow|in due course|in writing|when|once|after|at the)`,
      `(?:answer|reply|response|${INFORMATION}) (?:be|to be|should be|would be|will be) (?:${SUPPLY})`,
      "(?:will|would|'ll|shall|is to|was to|to) be (?:picked up|returned to|revisited|taken up|discussed|considered|taken|heard|looked at|dealt with|reviewed|decided|agreed|settled|made|set|confirmed|known|clear|clearer) (?:\\w+ )?(?:under|at|in(?! an? (?!closed|private|later|future|separate|subsequent|forthcoming|meeting))|later|when|once|after|on|by(?= (?:\\d|next|then|the (?:end|summer|autumn|spring|winter|new)|(?:jan|febr|march|april|may|june|july|aug|sept|oct|nov|dec|christmas|easter)))|next|following|as part)\\b",
      "(?:will|'ll|would) (?:all )?(?:become|be) (?:clear|apparent|known)|(?:will|'ll|would|should|hope to|hoped to) have (?:more|an answer|something|news|the (?:answer|figures?|numbers?|results?|data)|that|those|a (?:figure|number|date|clearer|better))(?: \\w+){0,4}? (?:for|at|by|in|on|next|later|when|tomorrow|to|shortly|soon)",
      "be able to (?:tell|say|give|confirm|answer|share|report|provide)(?: \\w+){0,8}? (?:when|once|after|in|by|next|later|at|tomorrow|who|what|how|more)|(?:will|'ll|would|it'll) have to (?:follow|wait)",
      "(?:would|'d|will|'ll) (?:rather|prefer to|sooner) (?:come|get|report|write) back",
      `(?:undertook|promised|agreed|offered) to (?:${SUPPLY}) (?:one|some|them|those|these)\\b`,
      '(?:undertook|undertakes|promised|agreed|offered) to (?:report|liaise|investigate|look into|find out|check|revert|enquire|inquire)\\b(?! that)',
      '(?:was|were|be|been) deferred (?:by|to|until|till)\\b',
      '(?:question|matter|issue|point|subject|it|that|this)(?: of (?:\\w+ ){1,3}?)? ?(?:would|will) be (?:addressed|covered|dealt with|answered|picked up|set out|considered) (?:in|at|by|as part of|when|under|through) (?:the|a|an|its|our|their|quarter)\\b',
      '(?:can|could|will|would) (?:all |both )?(?:then )?be (?:shared|circulated|sent|provided|given|published|reported|released) (?:then|at that (?:point|stage|time))\\b',
      '(?:could|can) ?not be (?:\\w+ )?(?:assessed|known|calculated|given|determined|established|confirmed|costed|fixed|set) (?:until|till|before)\\b',
      '(?:let|allow) (?:me|us) (?:to )?(?:get|come|write|report|check|find|take|look|go away)',
      '(?:give|gave|write|wrote|writing) (?:\\w+ ){0,3}?(?:after (?:the|this)|when (?:we|they|he|she|it)|once)',
      `(?:will|would|shall|'ll|let me|allow me to|undertook to|undertakes to|promised to|agreed to|offered to|happy to|glad to|going to|asked (?:\\w+ ){1,5}to|need to|needs to|have to|had to|want to|wanted to|like to|try to|to) (?:\\w+ ){0,2}?${BACK}\\b(?! (?:support|grants?|funding))(?:[^.;?!]{0,50}?\\b(?:${LATER}|with|you|members|figures?|answers?|details?|this|that|it|the|what|how|whether|why|when|if)\\b|$|(?=[.;,!]))`,
      `(?:(?:${INFORMATION}|answer|response|reply|update|report)(?: \\w+){0,6}?|(?:they|it|that|this|these|those|which|both)(?: all| both| also)?) (?:will|would|can|could|shall|may|should|is to|are to|was to|were to|to) (?:then )?be (?:${SUPPLY}|published|announced|reported|confirmed|communicated|available|covered|addressed|answered|tabled|presented|known|released|set out|dealt with|decided|determined|finali[sz]ed|brought|in the (?:report|paper|next))(?:[^.;?!]{0,50}?\\b${LATER})?`,
      `(?:will|would|shall|'ll|can|could|undertook to|promised to|agreed to|offered to|happy to|going to|asked (?:\\w+ ){1,5}to|to) (?:\\w+ ){0,2}?(?:${SUPPLY})\\b(?! (?:\\w+ ){0,4}?(?:(?:re)?assurances?|down|up|below|back|into line)\\b) (?:\\w+ ){0,6}?(?:${INFORMATION}|answer|reply|response|update|note|briefing|it|them|those|that|this|these|chapter and verse|in writing)\\b(?:[^.;?!]{0,40}?\\b${LATER})?`,
      '(?:a |an )?(?:full |fuller |more detailed |detailed |proper |written )?(?:written )?(?:answer|reply|response|note|briefing|report|update|paper|statement|announcement)s? (?:will|would|was to|is to|were to|could|can) (?:\\w+ )?(?:follow|be|come|go)',
      '(?:in writing(?! that)|take(?:n)? (?:it|that|this|the question) (?:away|offline|on notice|under advisement|back)|on notice|outside (?:of )?(?:the|this) meeting|after the (?:meeting|call|session)|following the meeting)',
      '(?:await(?:ing|ed|s)?|wait(?:ing)? (?:for|until|till|on)|pending|depend(?:s|ed|ing) on|hang(?:s|ing)? on) (?:the |we |they |he |she |it |that |this |a |an |its |our |their )?(?:\\w+ ){0,4}?(?:outcome|review|results?|report|decision|audit|findings|conclusion|verdict|settlement|consultation|evaluation|analysis|validation|budget|business case|inquest|inquiry|investigation|tender|announcement)(?: (?:has|have|had|is|was|were|are|reports?|reported|concludes?|concluded|comes?|came))?',
      `(?:would|will|'ll) get (?:the|that|this|those|these) ${INFORMATION} (?:back )?to \\w+`,
      '(?:at|in|to) (?:a|the|our|its) (?:later|next|future|following|subsequent|forthcoming) (?:date|stage|meeting|session|time|report|briefing|board|results|update)',
      '(?:come|comes|came|coming|go|goes|going|return|returns) (?:back )?(?:on )?to (?:that|this|it|the (?:next|panel|board|(?:sub-?)?committee|cabinet))(?: (?:later|shortly|in a|at|under|meeting))?',
      '(?:more|further) (?:to say|details?|information|news|on that|on this)[^.;]{0,20} (?:in|at|later|when|once|after|soon|shortly|next|to follow)',
      '(?:to be (?:confirmed|decided|determined|announced|advised)|to follow|\\btbc\\b|\\btbd\\b|watch this space|stay tuned|in the fullness of time)',
      '(?:ask|asked|give|gave|bear) (?:me|us|him|her|them) (?:again|time|a (?:few|couple|little)|with)',
      '(?:will|would|shall) (?:be|have) (?:\\w+ ){0,2}?(?:in a position|able|more|a better|a clearer|news) (?:to|idea|picture)?[^.;?!]{0,40}\\b(?:in|by|at|after|next|later|when|once|soon)\\b',
      "(?:and|would|will|'ll|to) let (?!me\\b|us\\b)(?:the )?(?:\\w+ ){1,4}(?:know|have (?:it|that|them|the \\w+))\\b|and revert(?=[.;]|$)|(?:to|will|would) (?:ask|check) (?:\\w+ ){0,6}and (?:revert|report|let|tell)\\b",
      '(?:go|going) (?:away|back) and (?:check|ask|look|find)|(?:see|seen|ensure) (?:to it )?that (?:they|it|these|this|those) (?:reach|reached|get to|got to|are sent|were sent|is sent|was sent|are circulated|were circulated)\\b',
      "(?:will|would|'ll) (?:e-?mail|call|phone|telephone|ring) (?:(?:mr|mrs|ms|dr|cllr|councillor)\\.? \\w+|you|him|her|them|members|the (?:\\w+ )?(?:committee|panel|board|member|chair|clerk))\\b|(?:members|you|(?:mr|mrs|ms|dr|cllr|councillor)\\.? \\w+) (?:shall|will|would) have (?:a|an|her|his|their|your) (?:written )?(?:reply|answer|letter|response|note)",
      "(?:is|are) being (?:compiled|collated|gathered|drawn together|pulled together|put together)(?: and will| for)|(?:will|'ll|would) table (?:it|them|this|that|those) at|(?:agreed|undertook|offered|promised) to bring (?:a|an|the) (?:\\w+ )?(?:calculation|figure|breakdown|forecast|comparison|analysis|report|paper|note)\\b",
      "(?:took|take|taken|taking) (?:the |that |this |it |both )?(?:(?:first|second|last|latter|former|other) )?(?:parts? )?(?:of (?:the|that) question )?on notice|(?:will|'ll|would) have (?:it|that|them|both|those|both of them) (?:for|in front of|ready|with)\\b|rather give (?:you|members) (?:that|the) (?:number|figure|answer) once",
    ],
  },
  {
    reply: 'deflection',
    source: 'CLARITY, deflection; Bull and Mayer, attacks or passes on the question',
    patterns: [
      "(?:cannot|can't|can not|could not|couldn't|would not|wouldn't) (?:speak|answer|account|respond) for (?:the|an?|other|another|them|him|her|that|any)\\b",
      '(?:take|taken|took) (?:it|that|this) up with|(?:be|been|is|was) (?:put|raised|taken up|pursued|directed|addressed|referred) (?:to|with|by) (?!members|the meeting|the panel|the board|the committee|a close|one side|rest|good use)(?:the |your |his )?\\w+|(?:asking|asked|barking up|got|come to) the wrong (?:person|minister|man|woman|one|body|tree|place|department|(?:sub-?)?committee|officer)',
      '(?:speak|talk|write) to (?:the|your|their|his|my|our) \\w+|(?:ask|tell) (?:them|him|her)\\b(?! (?:to|what|how|why|about|if|whether|for|that))',
      "(?:is|was|'s|are|were|be) (?:really |entirely |very much |ultimately )?(?:the \\w+(?: \\w+)?'s?|their|his|her|\\w+'s|somebody else's|someone else's) (?:call|decision|job|responsibility|business|department|territory|affair|concern|remit|question|to (?:answer|make|give|explain))",
      '(?:let|leave) (?:him|her|them|the \\w+|that|it|others)(?: to)? (?:speak|answer|explain|account|respond|to (?:the|others|him|her|them|those))',
      "decisions? (?:on|about|over) (?:\\w+ ){1,4}?(?:is|was|are|were) (?:\\w+ )?for the\\b|(?:could|can)(?: not|n't|not) (?:direct|instruct) the (?:chief constable|force|police|council|trust|board|authority)\\b",
      'above (?:my|our|his|her|their) pay ?grade|not (?:my|our|his|her|their) (?:department|area|field|place|line|decision|call|money|job|responsibility)\\b',
      "(?:it|that|this|these|those|which)(?: one)?(?:'s| is| was| are| were) (?:really |one |purely |entirely )?for (?:the |them\\b|him\\b|her\\b|others\\b|your |his |their )(?:\\w+(?: \\w+){0,3} ?)?(?=[.,;]|$| to | not | and | rather )",
      "why (?:don't|not|doesn't) (?:you|he|she|they|members)? ?(?:go and |go |just )?ask|(?:would |'d |must |have to |will |'ll )?defer (?:that |this |it )?to (?!a|the next|later|next)",
      "(?:matters?|questions?|one|issues?|decisions?|call|point|subject|things?|business)(?: that)?(?: is| was| were| are|'s| would be| had to be| which (?:is|was))? (?:really |very much |entirely |purely |one |more |best |primarily |properly |rather )*(?:for|directed to|put to|addressed to|with|up to) (?!members to note|discussion|concern|us all|debate|both|all of us|the future|another)(?:the |an? |his |her |your |my |our |their )?\\w+(?: \\w+){0,3}",
      "(?:is|was|be|were|'s|are) (?:really |entirely |very much |ultimately |solely )?(?:for|up to|down to|with|in the hands of|in the gift of|at the discretion of) (?:the |individual |each |his |her |your |their |local |every )?[\\w' -]{2,40}? (?:to (?:decide|say|answer|determine|judge|comment|explain|resolve|set|make|take|agree|choose|account|speak))",
      `(?:(?:would|'d|will|'ll|should|must|might|may|could|had|have|need|needs|better|best) (?:\\w+ )?(?:to )?|please |to )(?:ask|contact|speak (?:to|with)|talk to|approach|take (?:that|it|this) up with|raise (?:that|it|this) with|put (?:that|it|this|the question) to|address (?:that|it|this|the question) to|direct (?:that|it|this|the question) to|refer (?:that|it|this|the question|you|members|him|her|them) to|write to) (?!members|you |you\\b|him\\b|her\\b|the panel|the board|the committee|cllr|councillor)(?:the |your |his |their |an? )?\\w+`,
      '(?:better|best) (?:placed|directed|answered|put|addressed|asked|dealt with|left|raised|taken up)(?: by| to| with| of| elsewhere| at)?',
      "(?:not|n't|neither)(?: \\w+){0,3} (?:within|in|part of|under|my|our|his|her|their|the (?:trust|council|force|board|service|authority|commissioner|department)'?s?) (?:\\w+ )?(?:remit|gift|power|powers|control|responsibility|decision|jurisdiction|brief|call|area|portfolio|department|doing|patch|job|role|hands|purview)",
      '(?!out of area)(?:outside|beyond|out of|outwith|not within) (?:the |my |our |his |her |its |their |this )?(?:\\w+ )?(?:remit|scope|control|gift|powers?|jurisdiction|terms of reference|brief|hands|portfolio|area)',
      '(?:(?:responsibility|preserve|domain|business|prerogative|decision|job|remit) (?:of|for)|matter for) (?:the|another|other|individual|local|each|his|her|central) \\w+',
      '(?:rests?|rested|lies?|lay|sits?|sat|falls?|fell|resides?) (?:with|to|squarely with|entirely with|elsewhere)\\b',
      '(?:refer(?:red)?|direct(?:ed)?|point(?:ed)?|signpost(?:ed)?) (?:you|members|the (?:questioner|member|panel|councillor|board|asker|(?:sub-?)?committee)|him|her|them|mr \\w+|mrs \\w+|ms \\w+|dr \\w+|cllr \\w+|councillor \\w+|people|residents|everyone) (?:back )?to',
      '(?:advised|suggested|recommended|encouraged) (?:\\w+ ){0,4}?(?:contact(?:ing)?|speak(?:ing)? (?:to|with)|ask(?:ing)?|approach(?:ing)?|writ(?:e|ing) to|to contact|to speak|to ask|to write|to raise)',
      "(?:not|n't) (?:a (?:matter|question|decision|thing)|one|something) (?:\\w+ ){0,3}?(?:for (?:me|us|him|her|them|the \\w+)|(?:i|we|he|she|they) (?:can|could|control|decide|run|set))",
      '(?:the )?(?:real|more important|bigger|better|actual|right) (?:question|issue|point|story) (?:is|here|was|that|we)',
      '(?:look|looked) (?:instead )?(?:at|to) (?:what|the (?:last|previous|other|opposition|government))',
      '(?:what|where) (?:did|does|do|was|were|is|have|has) (?:the (?:previous|last|other|opposition)|they|your (?:party|own))',
      '(?:is|was|are|were) (?:a )?functions? of (?:the|another)\\b|(?:something|a matter|a question|one|a conversation) (?:to (?:take|raise|have|put)|(?:that )?(?:you|members?|the member|he|she) (?:should|could|might|would need to|will want to) (?:take up|raise|put))\\b (?:up )?(?:with|to)\\b',
      'take (?:that|it|this|them|the (?:\\w+ ){0,3}?(?:matter|point|case|issue|question|part)) up (?:there|with)\\b|take up with (?:the |mr |ms |mrs |chief )?\\w+|(?:need|have|want) to (?:put|address|take|bring) (?:that|this|it)(?: one| question)? to (?:the |his |her |your )?\\w+',
      '(?:may|might|could|would|should|will) (?:usefully |perhaps |well )?(?:wish|want|care|like|do (?:better|best)) to (?:put|take|direct|raise|address|attend|approach|contact|write|try|ask|make (?:that|those|this|the|her|his) (?:points?|case))\\b(?! (?:a |any |an )?(?:questions?|further|more))',
      'to (?:whom|which|whose) (?:\\w+ ){0,3}?(?:question|query|enquiry|inquiry|matter|points?|second part|councillor|member|\\w+) (?:should|may|might|must|would) (?:be |wish to |better )?(?:addressed|directed|put|referred|write|direct)|it (?:is|was)(?: to)? (?:the )?\\w+(?: that| to whom)? (?:the|that) (?:question|enquiry|query)',
      '(?:who|which|that) alone (?:could|can) (?:answer|say|decide)|only (?:the )?(?:\\w+ ){1,6}(?:can|could) (?:tell|answer|say|decide)\\b|(?:was|is|were|are) (?:properly|rightly|very much) for (?:the )?\\w+|(?:would|will) be for (?:the |central |individual |his |her |their )(?:\\w+ ){0,3}?(?:authority|council|committee|government|minister|ministers|board|department|commissioner|constable)\\b',
      "(?:would|will) (?:have to|need to) (?:answer|be asked of|decide|be asked)\\b|(?:a better|the best|the right|the) person to ask|(?:was|is|'s) the one to ask|(?:you'd|you would|you) (?:want|need) to (?:ask|speak to|talk to|get with)|need to get with (?:the |your )?\\w+|open to (?:the (?:member|councillor)|members|him|her) to raise",
      '(?:suggested|suggests|suggest|encouraged|invited) (?:that )?(?:the |she |he |they |mr |mrs |ms |cllr |councillor )?(?:\\w+ ){0,2}?(?:direct|to direct|make|to make|to put|put|address|to address) (?:her|his|their|that|the|it|this) ?(?:enquiry|query|question|case|view|views|representations?|presentation)?',
      '(?:has|have|had) no (?:function|role|say|locus|powers?|jurisdiction|responsibility) in (?:this|that|the|it)\\b|representations? (?:should|could|might|would need to) be (?:made|addressed|sent) to\\b|in the hands of (?:the |another )\\w+|(?:question|matter|decision|enquiry) (?:was|is) (?:one )?(?:that )?(?:the )?\\w+ would have to answer',
    ],
  },
  {
    reply: 'clarification',
    source: 'CLARITY, clarification; Rasiah, evasion and the answering of questions (2010)',
    patterns: [
      '(?:invited|asked|pressed|requested|begged) (?:the |her |him |them |cllr |councillor |mr |mrs |ms |dr )?(?:\\w+ ){0,2}?to (?:rephrase|clarify|repeat|be (?:more|a little more|a bit more) (?:specific|precise)|specify|say which|say what|explain (?:which|what)|put the question|narrow|define|elaborate)|how are you (?:defining|counting|measuring|using)',
      '^(?:well,? |and |sorry,? )?(?:who|what|where|when|which)(?:,? (?:exactly|precisely|sorry|now|ones?))*\\?|^(?:just so[^,]*, ?)?(?:is|was|are) (?:that|it|this|those) [^?]{2,60} or [^?]{2,60}\\?',
      '(?:can|could|may|might) (?:i|we) (?:just |first )?(?:check|ask|clarify|confirm|establish) (?:whether|if|which|what|that) (?:\\w+ ){1,5}?(?:means?|meant|wants?|wanted|(?:is|was|are|were) (?:asking|referring|after|talking)|refers?)\\b',
      "remind me (?:which|what|who)|(?:'d|would|will|'ll) (?:need|have) to (?:understand|know) (?:what|which|who|how)",
      '(?:do|did|would|does) (?:you|the \\w+|he|she|they) (?:want|mean|have in mind|wish|prefer|like)(?: \\w+){0,8}? or ',
      '(?:asked|enquired|inquired|queried|wondered|wished to know|wanted to know|sought) (?:\\w+ ){0,3}?(?:which|what|whether|who|where|if|for clarification|clarification|how)(?: [^.;]{0,60})?\\b(?:meant|mean|in mind|referring|refer|talking about|had seen|question|referred|precisely|exactly|was being|were being|asking|asked about|of the|he wanted|she wanted|they wanted)',
      '(?:what|who|which|where|when|how) (?:exactly |precisely )?(?:do|did|does|are|would|is|was) (?:you|the (?:member|councillor|chair|question))(?: \\w+){0,3}? ?(?:mean|meaning|referring|thinking|have in mind|talking|asking|want|like)',
      '(?:could|can|would|will|might) (?:i ask )?(?:you|the (?:member|councillor|questioner)|she|he|they)(?: please| just)? (?:clarify|repeat|rephrase|be more specific|say (?:more|that again|which|what)|explain (?:what|which)|remind me|expand|specify|tell me (?:which|what)|define|elaborate)',
      '(?:are|were|is|was) (?:you|we|the member|they|he|she|that|this) (?:asking|referring|talking|speaking|thinking|meaning|after|in relation to|about)(?: \\w+){0,8}?(?=\\?| or )',
      '(?:in|by) (?:what|which) (?:sense|respect|way|context)\\b[^.?]{0,30}\\?',
      "(?:sorry|forgive me|excuse me|i'm sorry|pardon)[,.]? ?(?:but )?(?:which|what|who|when|where|is (?:that|this)|do you|are you|could you|can you)",
      'depend(?:s|ed) (?:very much |entirely |rather |a (?:lot|bit) )?(?:on |upon )?(?:what|which|how|who) (?:\\w+ ){0,4}?(?:mean|means|meant|define|defined|count|counts|counted|call|calls|called|by|ask|asked|looking)',
      "(?:not (?:sure|certain|clear)|unsure|unclear|did not (?:follow|understand)|(?:don't|didn't|do not) (?:follow|understand|quite (?:follow|understand|get)))(?: \\w+){0,3} (?:what|which|question|who)(?: [^.;]{0,40})? ?(?:mean|meant|referring|asking|question|asked|in mind|was after|is after|wanted|getting at|driving at)",
      '^(?:well,? |and |but |sorry,? |no,? )?(?:which|whose)(?: \\w+){1,3}(?: (?:is|are|was|were|do|does|did) [^.?]{0,40})?\\?',
      '(?:needed|need|would need|asked) (?:to know|the question to be|more (?:detail|information|context))(?: [^.;]{0,60})?(?:repeated|which|what|before|in order|clarified|rephrased|to answer)',
    ],
  },
]
