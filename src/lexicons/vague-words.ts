/**
 * Words of administration that name no particular thing: what is left of a sentence without them is what it says in particular.
 * Sources: A to Z of words to avoid, Local Government Association (2009); Plain English Campaign, A to Z of alternative words;
 * reviewed against sentences of our own corpus.
 */
export const vagueWords: readonly string[] = [
  'ability able account achieve action active activity address aim appropriate approach area arrangement aspect aware',
  'awareness basis benefit best better big bring build capability capacity careful case challenge challenging clear',
  'close collaborate colleague commit commitment community complex concern confident consider consistent constant',
  'context continue course crucial culture current deal deliver delivery demand develop development different difficult',
  'difficulty do drive effective effort element embed enable engage engagement ensure environment essential everyone',
  'everything expect experience explore face factor feel focus force forward framework full future general give go good',
  'great hard help high highlight hope huge idea impact implement important improve improvement include individual',
  'initiative issue journey keep key know landscape learn lesson level life little live local look lot maintain make',
  'manage matter mean measure meet mindful monitor move need ongoing opportunity option organisation outcome part',
  'partner partnership passionate people picture place plan point position positive possible practice pressure priority',
  'problem process progress proud provide public quality question range recognise regular relationship resource respect',
  'respond review right robust role see serious service share significant situation space staff stakeholder standard',
  'start step strategic strategy strength strong support sure system take talk target team term thing think time today',
  'together tough transparent understand value various vital want way welcome whole wide work world year lesson',
  'ambition agenda tackle determined',
].flatMap((row) => row.split(' '))

/** Set phrases that speak of a subject without saying anything in particular on it; as the source of regular expressions. */
export const vaguePhrases: readonly string[] = [
  '(?:work|discussions?|talks|conversations|efforts|planning|preparations|negotiations) (?:is|are|was|were|has been|have been|had been|remains?|continues?|continued|being)(?: \\w+)? ?(?:on-?going|under ?way|in hand|continuing|in progress|happening|in train|done|going on|taking place|advanced)?',
  '(?:taken?|took|takes|taking)(?: \\w+){0,5} (?:very |extremely |incredibly )?seriously',
  '(?:is|are|was|were|remain(?:s|ed)?|as)(?: \\w+){0,2} (?:priority|priorities|focus|high on)',
  '(?:is|are|was|were|remain(?:s|ed)?|be|fully|firmly|absolutely) committed',
  'commitment to',
  '(?:continu(?:e|es|ed|ing)|will always|always) (?:to )?(?:\\w+ )?(?:work|monitor|review|look|engage|develop|improve|do|build|strive|push|learn|listen|focus|support|ensure)',
  '(?:robust|strong|comprehensive|rigorous|holistic|joined[- ]up|tailored|proactive|balanced) (?:\\w+ )?(?:approach|process|processes|arrangements|governance|plan|plans|framework|system|systems|relationship|measures|controls)',
  'in due course|in the fullness of time|as soon as (?:possible|practicable|we can|they can)|before (?:too )?long|at the earliest opportunity|in the (?:near|foreseeable) future',
  '(?:being|be|been|are|is|was|were|kept|under) (?:\\w+ )?(?:looked at|considered|explored|developed|worked on|monitored|examined|assessed|reviewed|(?:constant |active |regular |close |ongoing )?(?:review|consideration|discussion))',
  'work(?:s|ed|ing)? (?:very |really |incredibly )?(?:hard|closely|tirelessly|collaboratively|well|together|constructively)',
  '(?:doing|do|did|does) (?:all|everything|whatever|what|our best|their best|its best|the best)(?: (?:we|they|it) (?:can|could))?',
  'lessons? (?:\\w+ ){0,3}(?:learn(?:ed|t)|identified)',
  '(?:moving|going|looking|way|steps?) forward',
  'a (?:range|number|variety|host|raft|series|suite|lot|great deal) of|various|a whole range',
  '(?:has|have|had) no place (?:in|on|for)|(?:encourage|urge|ask)[sd]? (?:anyone|anybody|people|victims|residents|everyone)(?: \\w+){0,3} to (?:come forward|report|get in touch|contact)',
  'above and beyond|(?:a?round) the clock|(?:safety|victims|residents|patients|children) (?:always )?(?:comes?|came) first|every (?:\\w+ )?(?:matters|counts)|(?:all|every|no) options? (?:\\w+ )?(?:remain(?:s|ed)? |is |are |was |were )?on the table',
  '(?:lovely|good|great|nice|wonderful|pleasing|heartening) to see|all (?:sorts|kinds|manner) of (?:reasons|factors|things)|(?:factors|issues|things) at play',
  '(?:good|real|significant|steady|great|some|considerable|excellent) progress',
  '(?:mindful|conscious|aware|cognisant) (?:of|that)',
  '(?:passionate|proud|determined|keen|relentless)\\b',
  '(?:difficult|challenging|complex|complicated|tricky|sensitive) (?:\\w+ )?(?:one|issue|area|picture|time|times|environment|question|matter|situation|subject|balance|decisions?)?',
  'there (?:is|was|will) (?:always )?(?:be )?(?:more|a lot|much|further|some|still)(?: \\w+){0,3} to (?:do|be done|go|learn)',
  '(?:strategy|plan|plans|policy|process|processes|arrangements|measures|procedures|system|systems|governance|structures) (?:is|are|was|were) in place',
  'every effort|best endeavours|reasonable (?:steps|efforts)|right (?:thing|balance|direction|place)',
  'on (?:a|an) (?:journey|upward|positive)|journey|learning organisation|best practice|not complacent|no complacency',
  '(?:remain|stay|keep|kept)(?:s|ed)? (?:under review|on top|focused|vigilant|optimistic|hopeful|confident)',
  "at the (?:very )?(?:heart|centre|forefront|core) of|(?:top|front) of (?:\\w+ )?mind|(?:everyone|everybody)(?:'s| is| has a) (?:business|responsibility|job|part)",
  '(?:positive|good|constructive|regular|close|productive|open) (?:and \\w+ )?(?:engagement|dialogue|relationships?|conversations?|discussions?|links|headway)|at pace|in this space|extra mile',
  "(?:appreciate|understand|share|recognise|acknowledge|hear)[sd]? (?:the|that|your|their|its|parents'?|residents'?|people's|members'?|families) (?:\\w+ ){0,2}?(?:frustrations?|concerns?|challenges?|strength of feeling|difficult(?:y|ies)|anger|worr(?:y|ies)|importance)",
  'where (?:anybody|anyone|any of us|we) (?:want(?:s|ed)?|would (?:want|like|wish)) to be|(?:hard|tough|difficult) choices|(?<!nothing (?:is|was) )off the table|nothing (?:is|was) off the table|(?:still )?early days(?! to)|as per requirements?|(?:a )?continuous process|as and when (?:required|needed|resources|necessary)|lifeblood|cornerstone|pillars? of',
  'a (?:very |really )?(?:good|fair|important|excellent) (?:question|point|challenge)|strong views|views differ(?:ed)?|(?:listen(?:s|ed|ing)?|value[sd]?) (?:to )?(?:them|their|your|residents|people|everyone|the community)',
  '(?:incredible|fantastic|tremendous|brilliant|amazing|outstanding|great|wonderful) (?:job|work|effort|efforts|people|team|staff|colleagues)',
  '(?:more|much more|a lot more) (?:that )?(?:could|can|needs? to|should|to) be done|a (?:huge|tremendous|great) amount of|a lot of (?:thought|work|effort|time)|not (?:be )?too long|sooner rather than later|(?:very |extremely |hugely |vitally )(?:important|difficult|hard)',
]
