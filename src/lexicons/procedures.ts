/**
 * Sentences that run the meeting: for each the words of which one stands in it, and its pattern.
 * Source: standing orders and minute-taking practice of British and Irish boards, of American councils and of Commonwealth committees.
 */
export const procedures: readonly (readonly [words: string, pattern: RegExp])[] = [
  [
    'presented introduced given delivered taken deferred withdrawn led provided made',
    /^(?:this|the)\s+(?:item|report|paper|presentation|update|strategy|plan|document|briefing)\s+was\s+(?:then\s+)?(?:presented|introduced|given|delivered|led|taken as read|taken by|deferred|withdrawn)\b|^(?:an?\s+)?(?:(?:verbal|oral|short|brief)\s+)?(?:presentation|update|report|overview|briefing)\s+(?:was\s+)?(?:given|provided|delivered|made|presented)\s+by\b(?!.{0,200}\b(?:which|that|setting|outlining|highlighting|covering)\b)/i,
  ],
  [
    'following',
    /\bthe following\s+(?:discussions?|items?|points?|matters?|questions?|quer(?:y|ies)|(?:en|in)quir(?:y|ies)|issues?|comments?|contributions?|views?|observations?|suggestions?|concerns?|updates?|announcements?|responses?)\b.{0,60}(?:took place|were|was|:$|made|raised|discussed|noted)/i,
  ],
  [
    'discussion conversation debate',
    /^(?:a|there (?:was|followed)(?: then)? an?)\s+(?:(?:general|full|brief|lengthy|short|further|wide-ranging|detailed)\s+)*(?:discussion|conversation|debate)\b(?:\s+(?:then\s+)?(?:took place|ensued|followed|was held))?(?![^.]{0,200}\b(?:that|and (?:the )?\p{Lu}))|^(?:in (?:the )?discussion|during (?:the )?discussion|arising from (?:the )?discussion|in discussion of).{0,80}(?:raised|made|discussed|noted|covered|considered):?-?$/iu,
  ],
  [
    'meeting webcast recording session sitting proceedings',
    /^(?:the\s+)?(?:meeting|webcast|recording|session|sitting|proceedings)(?:,? (?:which|that) [^,]{3,60},)?\s+(?:then\s+)?(?:was|re-?opened|is|being|started|began|opened|closed|commenced|ended|concluded|adjourned|finished|resumed|rose|terminated|reconvened)\b/i,
  ],
  [
    'sat met assembled convened',
    /^the\s+(?:committee|board|panel|council|authority|commission|sub-committee)\s+(?:sat|met|assembled|convened)\s+(?:on|at|from|in)\s+(?:\p{L}+day\b|\d|the \d)/iu,
  ],
  [
    'met sat assembled',
    /^(?:the\s)?(?:\p{L}+\s){0,3}?(?:senedd|house|assembly|parliament|chamber|court|cabinet|(?:sub-?)?committee|board|panel|council|authority|commission|governors|trustees)\s(?:sat|met|assembled)\s(?:in|at|by)\b[^.]{0,60}?\b\d{1,2}\s?[.:]\s?\d\d\b/iu,
  ],
  [
    'commenced began started resumed ended concluded rose closed',
    /\b(?:time|session|part|hearing|business|proceedings|conference) (?:commenced|began|started|resumed|ended|concluded) at \d{1,2}\b|\b(?:part|session|section|portion)(?: \([^()]{1,20}\))? of the (?:[a-z]+ ){0,2}(?:meeting|sitting) (?:rose|began|started|ended|concluded|closed)\b/i,
  ],
  [
    'recess break suspended',
    /\b(?:recess|break|adjournment) was (?:taken|called|declared)\b|\btook an? (?:[\p{L}\d-]+ ){0,2}(?:recess|break)\b|^(?:proceedings|(?:the )?(?:sitting|session|meeting)) (?:was |were )?suspended\b/iu,
  ],
  [
    'finished ended closed concluded adjourned started began commenced',
    /^(?:meeting )?(?:finished|ended|closed|concluded|adjourned|started|began|commenced)(?: at)?:? \d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?|hrs?|hours|noon)?\.?$/i,
  ],
  [
    'questions challenge challenges',
    /^(?:governors?['\u2019]? |members?['\u2019]? )?(?:questions?|challenges?)\b.{0,60}\b(?:is|are) (?:shown|marked|indicated|recorded|highlighted|denoted|printed) (?:by|in|with|as)\b/i,
  ],
  [
    'suspended reinstated resumed',
    /^(?:the )?standing orders (?:were|was|be) (?:then |temporarily )?(?:suspended|reinstated|resumed)\b/i,
  ],
  ['discussion', /^(?:in|during) (?:the )?(?:ensuing |general |subsequent )?discussion\s*:\s*-?$/i],
  [
    'discussion',
    /^(?:(?:some|much|further|general|brief|lengthy|open) )?discussion (?:then )?(?:took place|ensued|followed|(?:was )?held)(?=[.:]?\s*-?$|[^.]{0,40}\bfollowing\s*:?\s*-?$)/i,
  ],
  ['point juncture stage', /^\(at this (?:point|juncture|stage)\b[^()]{3,300}\)\.?$/i],
  [
    'adjourned rose withdrew',
    /^(?:the\s+)?(?:(?:sub-?)?committee|board|panel|council|authority|commission|house|witness(?:es)?|delegation|officers?)\s+(?:then\s+)?(?:(?:adjourned|rose|withdrew)\b.{0,40}$|adjourned to meet\b)/i,
  ],
  [
    'opened closed adjourned concluded declared',
    /\b(?:opened|closed|adjourned|concluded)\s+the\s+(?:[\p{L}&'\u2019-]+\s){0,5}(?:meeting|session|item|hearing|floor)\b|\bdeclared the meeting (?:open|closed)\b/iu,
  ],
  [
    'opened closed',
    /\bopened\s+(?:the\s+)?(?:public\s+)?(?:questions? time|participation|forum|comments?|floor)\b|\b(?:questions? time|(?:(?:public|the) )?(?:comments? period|participation|forum|hearing)|public comments?|the floor)\s+(?:was|were)?\s*(?:then\s+)?(?:opened|closed)\b/i,
  ],
  [
    'duration record',
    /^duration of (?:the )?meeting\b|^an? (?:verbatim|full|audio|video) record(?:ing)? of the (?:meeting|proceedings|sitting)\b/i,
  ],
  [
    'remain',
    /\b(?:could|may|might|should) remain (?:in the (?:meeting|room|chamber) )?and (?:take part|participate|vote)\b/i,
  ],
  [
    'copy',
    /^an? copy of\b.{2,80}\b(?:placed on|attached to|appended to|filed with)\s+(?:the|these)\s+(?:\p{L}+\s)?minutes\b/iu,
  ],
  [
    'attendance present attended',
    /^(?:there (?:were|was) )?(?:approximately |about |around |some )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no) members? of the (?:general )?(?:public|press)(?: and (?:public|press))? (?:were|was|attended|present|in attendance)\b.{0,60}$|\b(?:was|were) in attendance for (?:this|the) (?:item|report|presentation)\b/i,
  ],
  ['speaker speakers', /^each speaker (?:was|is|had|has)\b.{0,60}\bminutes\b/i],
  ['respectfully', /^respectfully submitted\b/i],
  [
    'considered',
    /^considered\s[:\u2013\u2014-]\s(?:an?|the)\s(?:\p{L}+\s){0,3}(?:report|paper|update|presentation|briefing)\b/iu,
  ],
  [
    'next',
    /\bdate (?:and time )?of (?:the )?next\b|\bnext (?:\p{L}+\s){0,4}meeting\b.{0,80}\b(?:held|take place|on|be at)\b|^next meeting\b/iu,
  ],
  [
    'no',
    /^no\s+(?:\p{L}+\s){0,4}(?:declarations?|questions?|(?:public )?comments?|testimony|objections?|speakers?|matters?|apologies|petitions?|deputations?|interests?|items?|business|substitutions?)\b.{0,80}(?:were|was|had|declared|received|raised|made)?/iu,
  ],
  [
    'apologies apology',
    /^it was (?:agreed|resolved) (?:to accept|that) (?:the )?apolog(?:ies|y)\b|\bapologies\b(?:\s+for\s+(?:(?:\p{L}+\s)?absence|(?:non-?|their\s)?(?:attendance|inability)(?:\s(?:at|from)\s(?:the\s)?meeting)?))?\s+(?:were|was|had been|have been|was also|from)\b|^apologies\b|^(?:an?|the)\s+(?:\p{L}+\s)?apology\b[^.]{0,60}\b(?:was|had been|from)\b/iu,
  ],
  [
    'called call quorum roll recessed reconvened recused pledge invocation adjourned convened',
    /\bcalled\b.{0,90}\bto order\b|\bcalled (?:a|for a) (?:short |brief )?(?:recess|break|adjournment)\b|\bquorum (?:was|is|being|had been)\b|\b(?:answered|call(?:ed)?|took) the roll\b|\bthe roll was (?:called|taken)\b|\broll call (?:was|showed|indicated)\b|\b(?:recessed|reconvened)\b(?! (?:the )?(?:scheme|programme|service))|\brecused (?:him|her|them)sel(?:f|ves)\b|\b(?:led|recited|recite|gave|provided|offered)\b.{0,30}\b(?:pledge of allegiance|invocation)\b|^adjourned\b/i,
  ],
  [
    'present absent excused attendance',
    /^(?:\p{Lu}\p{L}*\s)?(?:\p{L}+\s){0,2}(?:present|in attendance|absent|excused)(?:\s(?:at|for|in|on|from|by|via)\s(?:\p{L}+\s){0,5}\p{L}+)?\s*:\s/iu,
  ],
  [
    'circulated',
    /^circulated,? (?:(?:a|the) )?(?:(?:copy|copies) of )?(?:(?:the|draft) ){0,2}(?:report|letter|correspondence|minutes|agenda|submission|memo(?:randum)?|plan|table)\b/i,
  ],
  [
    'ruled',
    /^(?:the )?(?:lord )?(?:chair\p{L}*|mayor|speaker|president|conven[eo]r|provost|presiding (?:officer|member)) ruled\b/iu,
  ],
  ['points issues matters', /^(?:the )?(?:key|main|following) (?:points|issues|matters)\b[^.?]{0,60}:\s*-?$/i],
  [
    'raised made noted',
    /^the following (?:(?:points|questions|matters|issues|comments|observations|queries) )?(?:were|was) (?:then )?(?:raised|made|put|noted|discussed)\b[^.?]{0,60}[.:]\s*-?$|\bmade the following (?:\p{L}+ and )?(?:points|comments|observations|remarks|queries)\b[^.?]{0,40}:\s*-?$/iu,
  ],
  [
    'discussion',
    /^(?:(?:a|an|the|some|much|general|brief|further) ){0,2}discussion (?:then )?(?:followed|ensued|took place)\b[^?]{0,20}\b(?:the )?(?:points|following|matters|questions)\b[^.?]{0,60}[.:]\s*-?$|\bdiscussion took place (?:around|on|about) the following\s*:\s*-?$/i,
  ],
  [
    'questions',
    /^(?:a number of|several|various|the following|some) questions (?:were|was) (?:put|asked|raised)\b[^.?]{0,120}:\s*-?$/i,
  ],
  ['called', /\bcalled for (?:a |the )?(?:motions?|votes?|nominations?|roll call)\b/i],
  [
    'nominations nomination candidates',
    /^there (?:being|were|was) (?:no|only one) (?:(?:other|further|more|additional) )?(?:nominations?|candidates?)\b|^(?:the )?nominations (?:were|was) (?:then )?(?:sought|invited|requested|opened|closed|called for|taken)\b/i,
  ],
  ['entertain', /\b(?:would|will|could) (?:now )?entertain an? (?:motion|nomination)\b/i],
  [
    'discussion matters items',
    /^there being no (?:further|other|more) (?:discussion|matters|items|questions|comments)\b/i,
  ],
  ['certified', /^certified (?:as )?(?:an? |to be )?(?:true|correct)\b/i],
  ['notice', /^(?:(?:prior|due|advance|written|formal) )?notice (?:had|has|was) (?:been )?(?:duly )?given\b/i],
  [
    'announced advised proposed agenda items item business',
    /\b(?:announced|advised|gave notice|proposed|agreed)\b[^.;]{0,30}? (?:an? )?(?:changes? (?:in|to|of) the (?:agenda|order)|the consideration of|(?:late|urgent|additional) (?:items?|business)|(?:that )?(?:agenda )?items? \S{1,8}(?: and \S{1,8})? (?:would|will|be) (?:be )?(?:taken|heard|considered|swapped|brought forward|moved|deferred|withdrawn|first|next|last)\b)/i,
  ],
  ['notice', /\bgave notice of the following\b/i],
  [
    'unable',
    /^(?:(?:The|Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?)\.?\s(?:[\p{L}.'\u2019-]+\s){1,4}|(?:\p{Lu}[\p{L}.'\u2019-]*\s){2,4})(?:was|were|is|are) unable to (?:attend|be present|be with)\b.{0,60}$/u,
  ],
  [
    'silence stand rise upstanding stood',
    /\bminute['\u2019]?s?['\u2019]? silence\b|\bmoment of silence\b|\b(?:stood|(?:asked|invited) to (?:stand|rise|be upstanding))\b[^.]{0,40}\b(?:silence|memory|tribute|respect)\b/i,
  ],
  ['declared disclosed', /\b(?:declared|disclosed)\s+(?:an?|his|her|their)?\s*(?:\p{L}+[-\s]){0,4}interest/iu],
  [
    'joined left entered rejoined arrived vacated took withdrew returned',
    /\b(?:joined|left|entered|re-joined|rejoined|arrived at|vacated|took|withdrew from|returned to)\s+the\s+(?:meeting|room|chair|chamber|call)\b/i,
  ],
  [
    'welcomed greeted',
    /\b(?:welcomed|greeted)\s+(?:the\s+|all\s+)?(?:(?:new|visiting)\s+)?(?:delegations?|delegates|guests?|visitors?|witness(?:es)?|representatives|members|officials|officers|attendees|presenters?|public|colleagues)\b(?!['\u2019])/i,
  ],
  [
    'welcomed greeted',
    /\b(?:welcomed|greeted)\b.{0,320}\b(?:to (?:the|his|her|their|this) (?:meeting|first|board|panel|(?:sub-?)?committee)|everyone|everybody|all present|those present|attendees|members and|members of the public)\b/i,
  ],
  [
    'minutes notes papers agenda',
    /^(?:the |draft |copies of ){0,3}(?:minutes|notes|papers|agenda)\b[^;?]{0,80}? (?:was|were|had been) (?:e-?mailed|mailed|circulated|distributed|sent(?: out)?)\b[^;?]{0,50}$/i,
  ],
  [
    'signed',
    /^(?:the |these )?minutes (?:were|was) (?:thereupon|thereafter|subsequently|accordingly|afterwards) signed\b/i,
  ],
  [
    'minutes notes',
    /^(?:these|the)\s+(?:minutes|notes)\s+(?:provide|are|is|record|set out|give)\b.{0,40}\b(?:summary|record|note|verbatim)\b/i,
  ],
  [
    'viewed found watched accessed seen webcast recorded filmed streamed livestreamed broadcast',
    /\b(?:can|may) be (?:viewed|found|watched|accessed|seen)\b|\bwebcast\b.{0,60}\b(?:recorded|available|live)|\b(?:was|were|is|are) being (?:(?:audio|video|live)[- ]?)?(?:recorded|webcast|filmed|live-?streamed|streamed|broadcast)|\bbe (?:recorded|webcast|filmed)\b/i,
  ],
  ['action actions', /\bactions? (?:arising|are|agreed)\b.{0,60}\b(?:bold|shown|highlighted|listed)\b/i],
  [
    'drew brought',
    /\bdrew\s+(?:this|the)\s+(?:agenda\s+)?item\s+to\s+a\s+(?:close|conclusion)\b|\bbrought the (?:meeting|item|discussion) to a close\b/i,
  ],
  [
    'considered received before asked invited presented',
    /^(?:members?|the (?:\p{L}+ ){0,2}(?:board|panel|committee|authority|group|sub-committee|council|commission|forum))\s+(?:considered|received|had before (?:them|it)|were (?:asked|invited) to (?:note|consider)|were presented with|was (?:asked|invited) to)\s+(?:an?|the|two|three|several|a number of)\s+(?:\p{L}+\s){0,4}(?:reports?|papers?|updates?|presentations?|notes?|briefings?)\b(?!.{0,200}\b(?:noted|stated|said|heard) that\b)/iu,
  ],
  [
    'moved proceeded went public accordance',
    /\b(?:moved|proceeded|went) (?:into|to) (?:the next item|private|closed session|part (?:2|ii|b))\b|\bthe (?:press and )?public (?:was|were) (?:excluded|invited|readmitted)\b|\bin accordance with standing orders?\b/i,
  ],
  [
    'question questions',
    /\bquestions? (?:had|have) (?:been|to be) (?:received|submitted|given|notified)\b|\bquestions? (?:must|have to|had to|may) (?:be|reach|arise)\b|\bnotice of (?:the|a|two|three|\d+) questions?\b/i,
  ],
  [
    'attended attending substitute substitutes substituted substituting substitution substitutions deputise deputises deputised deputising standing sitting present read',
    /\b(?:attend(?:ed|ing)|substitut\p{L}+|deputis\p{L}+|standing in|sitting)\s+(?:in (?:the )?place of|for|on behalf of)\b|\bwas not present\b|\bread (?:the|his|her|their|it)\b.{0,20}\bout\b|\bread out by\b/iu,
  ],
  [
    'standing questions question supplementary',
    /^under standing orders?\b|\btime (?:allowed |allotted )?for (?:public )?questions\b|\b(?:invited|entitled|allowed|able) to (?:ask|put) (?:one |a |an |any |their )?(?:supplement(?:ary|al)(?: questions?)?|questions?)\b|\bquestions? and (?:answers?|replies|responses?)\b.{0,40}\b(?:circulated|published|tabled|taken)\b/i,
  ],
  [
    'annex appendix below overleaf minutes',
    /\b(?:repl(?:y|ies)|responses?|answers?)\b.{0,60}\b(?:printed|attached|appended|annexed|reproduced|set out)\b.{0,40}\b(?:annex|appendix|below|overleaf|minutes)\b/i,
  ],
  [
    'questions business move next apologies',
    /\bput a number of questions\b.{0,80}\banswered\b|\bconcluded the business\b|\bno further business\b|\b(?:have|had|need|time|going) to move on\b|\bmov(?:e|ed|ing) on to the next\b|\bgave (?:his|her|their) apologies\b/i,
  ],
  [
    'remained stayed left withdrew',
    /\b(?:remained in|stayed in|left|withdrew from)\s+the\s+(?:meeting|room|chamber)\b/i,
  ],
  [
    'returned arrived left withdrew departed joined rejoined',
    /^(?:(?:The|Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?)\.?\s(?:[\p{L}.'\u2019-]+\s){1,4}|(?:\p{Lu}[\p{L}.'\u2019-]*\s){2,4}|\p{Lu}{2,4}\s)(?:(?:returned|arrived|left|withdrew|departed|re-?joined)\b.{0,30}|joined (?:at \d|late|later|online|remotely|virtually|via|by (?:tele)?phone|by video).{0,30})$/u,
  ],
  [
    'reminded',
    /\b(?:were|was|are) reminded\b.{0,80}\b(?:questions?|recorded|recording|webcast|phones?|notice|declar\p{L}+|deadline)\b|\breminded (?:members|those present|everyone|all)\b.{0,80}\b(?:questions?|recorded|recording|webcast|phones?|notice|declar\p{L}+)\b/iu,
  ],
  [
    'asked invited called',
    /\b(?:asked|invited|called)\b (?:if|whether) there (?:were|was) any (?:\p{L}+(?:,\s|\s)){0,7}(?:questions?|comments?|objections?|proponents?|opponents?|speakers?|declarations?)\b/iu,
  ],
  ['moved', /\bmoved (?:on )?to (?:the )?next (?:item|business|report|question)\b/i],
  [
    'thanked',
    /\bthanked (?:all|everyone|those present|members|attendees)\b.{0,30}\bfor (?:attending|their attendance|coming)\b/i,
  ],
  ['joined', /\bjoined (?:the meeting )?(?:for|during) (?:this|the) (?:item|agenda item|discussion|presentation)\b/i],
  ['read', /\bread the (?:ordinance|resolution|bill|by-?law) by title\b/i],
  ['follows', /\bas follows\s*:?\s*-?$/i],
  [
    'below above overleaf',
    /\b(?:table|chart|figure)\s+\d+\b.{0,40}\b(?:set out|shown|reproduced|printed)\s+(?:below|above|overleaf)\b/i,
  ],
  [
    'withdrawn read questions',
    /\bquestions?\b.{0,60}\bwithdrawn\b|\btaken as read\b(?!,? (?:and )?(?:approved|agreed|confirmed|signed|adopted))|\basked (?:a number of|several|various|some) questions\b.{0,60}:\s*-?$/i,
  ],
  [
    'there reference',
    /^(?:with reference to .{0,160}, )?there (?:was|were|had been|has been)\s+(?:also\s+|then\s+)?(?:submitted|circulated|tabled|laid|presented)\b|^\(reference\b/i,
  ],
  ['presented introduced', /^(?:presented|introduced) by \p{Lu}[\p{L}.,'\u2019& -]{1,90}$/u],
  [
    'read presented introduced',
    /\btook the (?:paper|report) as read\b|^\S+(?:\s\S+){0,4}\s(?:presented|introduced)\.$/i,
  ],
  [
    'basis questions',
    /\bformed the basis of (?:the|his|her|their)?\s*questions?\b|\bquestions (?:were|was) put on the basis\b/i,
  ],
  [
    'questions question supplementary',
    /^(?:members of the public|residents|the public|any(?:one|body)|questions?(?: (?:from|for|by|to) [^.]{3,60}?)?)\s.{0,60}\b(?:may|must|can|should|were to|are to|have to|are taken|were taken|are put)\b.{0,40}\b(?:put|asks?|submit(?:ted)?|taken|received|sent|with|lodged|in writing)\b/i,
  ],
  [
    'next',
    /^(?:the )?next (?:meeting|hearing|session)\b.{0,20}(?::| was noted| was fixed| was confirmed)|\b(?:would|will) next (?:meet|sit)\b/i,
  ],
  ['following', /^(?:members|the (?:(?:sub-?)?committee|board|panel)) raised the following\b/i],
  [
    'introductions',
    /^(?:round[- ]table |brief )?introductions (?:were|was) (?:made|given|carried out)\b|^introductions (?:took place|followed)\b/i,
  ],
  ['put question', /^(?:the )?(?:chair\p{L}*|mayor|convener) (?:then )?put the question (?:in|on|for)\b/iu],
  ['filed copy', /\bcopy of (?:the|this|which|his|her|their)\b.{0,80}\b(?:is|was) filed with\b/i],
  [
    'answers replies responses',
    /\b(?:answers|replies|responses) (?:had been|have been|were) (?:circulated|published|tabled) (?:beforehand|before the|in advance|with the|at the)\b/i,
  ],
  ['attendance', /\b(?:was|were) in attendance (?:and|to) (?:put|ask)\b/i],
  ['chaired', /^(?:this|the) (?:item|meeting|session) was chaired by\b/i],
  ['accompanied', /^(?:(?:She|He|They) |The (?:\p{Lu}\p{L}+ ){1,5}?)(?:was|were) (?:also )?accompanied by\b/u],
  [
    'read',
    /\bread (?:out )?the (?:\p{L}+ ){0,2}(?:announcement|notice|summons|safety statement|opening statement)\b|\b(?:notice|summons)\b.{0,60}\b(?:was|were) read\b/iu,
  ],
  ['scheduled', /^(?:the |its )?next (?:\p{L}+ ){0,3}meeting (?:is|was) (?:scheduled|fixed|arranged|set|planned)\b/iu],
  [
    'replaced amended corrected deleted inserted changed',
    /\b(?:asked|requested) that .{2,120}\b(?:is|are|be) (?:replaced|amended|corrected|deleted|inserted|changed)\b(?: (?:by|to|from|with|in)\b.{0,80})?\.?$/i,
  ],
  [
    'moved',
    /^(?:[^,.;]{3,60}, )?(?:the )?(?:board|panel|(?:sub-?)?committee|meeting|council|chair|members?|commission) (?:then |therefore )?moved on\.?$/i,
  ],
  [
    'expired elapsed',
    /\b(?:time|period)\b[^.;]{0,30}\b(?:for|allotted|allowed)\b[^.;]{0,40}\b(?:had|has|having) (?:expired|elapsed|run out)\b/i,
  ],
  ['quorate', /\b(?:confirmed|declared|noted|advised)\b.{0,30}\bquorate\b/i],
  [
    'reminded',
    /\breminded (?:the )?(?:members|speakers|those present|everyone|all|attendees|the public)\b.{0,40}\b(?:(?:does|do|did|would) not (?:respond|reply)|resume)\b/i,
  ],
  [
    'noted',
    /^it was noted that the (?:next|annual|following)(?: \p{L}+){0,3} meeting (?:would|will) (?:be held|take place)\b/iu,
  ],
  [
    'called invited asked',
    /^(?:the )?(?:\p{L}+ ){1,3}(?:then |next )?(?:called (?:up)?on|invited|asked) (?:the )?(?:members|officers|officials|councillors|cabinet members|portfolio holders|those concerned|delegations?|departments?|entity|entities|team|witness(?:es)?|presenters?|\p{L}+ members) to (?:reply|respond|answer)\b.{0,60}$/iu,
  ],
  [
    'invited opened',
    /\b(?:invited|opened the floor (?:to|for)|called for) (?:(?:any|further|some|the) )?(?:questions?|comments?|contributions?)(?: (?:and|or) (?:questions?|comments?|contributions?))?(?: from (?:the )?(?:floor|members|panel|board|(?:sub-?)?committee|councillors|public|\p{L}+ members))?\.?$/iu,
  ],
  [
    'excused',
    /\b(?:had (?:an |been |requested an? )?excused(?: absence)?|(?:was|were|be) excused(?: from the meeting)?)\.?$/i,
  ],
  ['took places seats', /\b(?:took|resumed) (?:a |their |his |her )?(?:places?|seats?) at the (?:\p{L}+ )?table\b/iu],
  [
    'raised business',
    /^(?:members|the (?:board|(?:sub-?)?committee|panel|authority|council|forum)|nobody|no member) (?:raised|had|reported|tabled) (?:no )?(?:other|further|urgent|additional) (?:items? of )?(?:urgent )?business\.?$/i,
  ],
  [
    'discussed considered debated explored covered raised',
    /^(?:(?:following|after|during|in|arising from|on) [^.:;]{3,90}?,? )?(?:the )?(?:\p{L}+ ){0,2}?(?:members|councillors|governors|trustees|panel|board|(?:sub-?)?committee|commission|forum|authority) (?:then |also |further )?(?:discussed|considered|debated|explored|covered|raised) (?:an? |the |some |several )?(?:[\p{L}-]+ ){0,4}?(?:points?|issues?|matters|topics|questions|areas)\b[^.:?]{0,60}:\s*-?$/iu,
  ],
  [
    'reached asked put answered heard',
    /^(?:the )?(?:remaining|other|outstanding) (?:\p{L}+ )?questions? (?:was|were|could) not (?:be )?(?:reached|asked|put|answered|heard|taken)\b/iu,
  ],
  [
    'prayer prayers pledge invocation',
    /\b(?:led (?:the )?(?:\p{L}+ )?in (?:an? |the )?(?:\p{L}+ )?(?:prayers?|pledge)|(?:offered|gave|provided|delivered|led) (?:the |an? )?(?:opening )?(?:prayers?|invocation|pledge))\b/iu,
  ],
  ['invited advance', /^questions (?:had|have) been (?:invited|sought|collected) (?:in advance|beforehand|before)\b/i],
  [
    'supplementary supplemental',
    /\b(?:did not (?:wish to )?|chose not to |declined to )(?:put|ask|have)? ?(?:an? |any )?supplement(?:ary|al)(?: question)?\b/i,
  ],
  [
    'replies responses answers',
    /^(?:replies|responses|answers) (?:have been|were|are) (?:supplied|provided|given|prepared) by\b/i,
  ],
  [
    'proposed suggested asked',
    /\b(?:proposed|suggested|asked) that (?:the )?(?:\p{L}+ )?(?:move|proceed|go)(?:s|d)? (?:on )?to (?:the )?next (?:item|question|business)\b/iu,
  ],
  [
    'order consideration hearing',
    /^[^,;:?]{3,60}? (?:announced|stated|said)(?: that)? (?:the (?:first|next|last|final|only|second|third) (?:order of business|item)\b|(?:the )?consideration of\b|the hearing (?:on|of)\b)/i,
  ],
  [
    'testimony hearing',
    /^[^,;:?]{3,60}? (?:opened|closed|reopened|re-opened) (?:the )?(?:public )?(?:testimony|hearing)\b/i,
  ],
]
