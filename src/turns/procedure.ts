/** Sentences that run the meeting. Source: standing orders and minute-taking practice of British and Irish boards. */
const PROCEDURES: readonly RegExp[] = [
  /^(?:this|the)\s+(?:item|report|paper|presentation|update|strategy|plan|document|briefing)\s+was\s+(?:then\s+)?(?:presented|introduced|given|delivered|taken as read|deferred|withdrawn)\b/i,
  /\bthe following\s+(?:discussions?|items?|points?|matters?|questions?|issues?|comments?|updates?|announcements?|responses?)\b.{0,60}(?:took place|were|was|:$|made|raised|discussed|noted)/i,
  /\bmade the following\s+\p{L}+:?$/iu,
  /^(?:in (?:the )?discussion|during (?:the )?discussion|arising from (?:the )?discussion|in discussion of).{0,80}(?:raised|made|discussed|noted|covered|considered):?-?$/i,
  /^(?:the\s+)?(?:meeting|webcast|recording|session|proceedings)\s+(?:was|is|being|started|began|opened|closed|commenced|ended|concluded|adjourned|finished|resumed|rose|terminated|reconvened)\b/i,
  /\b(?:opened|closed|adjourned|concluded)\s+the\s+(?:meeting|session|item)\b|\bdeclared the meeting (?:open|closed)\b/i,
  /\bdate (?:and time )?of (?:the )?next\b|\bnext (?:\p{L}+\s){0,4}meeting\b.{0,80}\b(?:held|take place|on|be at)\b|^next meeting\b/iu,
  /^there (?:were|was|are|is|being|had been) no\s+(?:\p{L}+\s){0,3}(?:declarations?|questions?|matters?|items?|business|apologies|petitions?|deputations?|substitut\p{L}+|substitutes|interests?|aob|comments|announcements|late|speakers?)\b|^there (?:were|was) none\b|^none(?: were| was)?(?: \p{L}+)?\.?$|^nil\.?$|^n\/a\.?$/iu,
  /^no\s+(?:\p{L}+\s){0,4}(?:declarations?|questions?|matters?|apologies|petitions?|deputations?|interests?|items?|business|substitutions?)\b.{0,80}(?:were|was|had|declared|received|raised|made)?/iu,
  /\bapologies\b(?:\s+for\s+(?:\p{L}+\s)?absence)?\s+(?:were|was|had been|have been|was also|from)\b|^apologies\b/iu,
  /\bdeclared\s+(?:an?|his|her|their)?\s*(?:\p{L}+[-\s]){0,4}interest/iu,
  /\b(?:joined|left|entered|re-joined|rejoined|arrived at|vacated|took|withdrew from|returned to)\s+the\s+(?:meeting|room|chair|chamber|call)\b/i,
  /\bwelcomed\b.{0,120}\b(?:to the (?:meeting|first|board|panel|committee)|everyone|all present|those present|attendees|members and)\b/i,
  /^(?:these|the)\s+(?:minutes|notes)\s+(?:provide|are|is|record|set out|give)\b.{0,40}\b(?:summary|record|note|verbatim)\b/i,
  /\b(?:can|may) be (?:viewed|found|watched|accessed|seen)\b|\bwebcast\b.{0,60}\b(?:recorded|available|live)|\bwas being (?:recorded|webcast|filmed|streamed)|\bbe (?:recorded|webcast|filmed)\b/i,
  /\bactions? (?:arising|are|agreed)\b.{0,60}\b(?:bold|shown|highlighted|listed)\b/i,
  /\bdrew\s+(?:this|the)\s+(?:agenda\s+)?item\s+to\s+a\s+(?:close|conclusion)\b|\bbrought the (?:meeting|item|discussion) to a close\b/i,
  /^(?:members?|the (?:board|panel|committee|authority|group|sub-committee|council))\s+(?:considered|received|had before (?:them|it)|were (?:asked|invited) to (?:note|consider)|were presented with|was (?:asked|invited) to)\s+(?:an?|the)\s+(?:\p{L}+\s){0,4}(?:report|paper|update|presentation|note|briefing)\b(?!.{0,200}\bthat\b)/iu,
  /\b(?:moved|proceeded|went) (?:into|to) (?:the next item|private|closed session|part (?:2|ii|b))\b|\bthe (?:press and )?public (?:was|were) (?:excluded|invited|readmitted)\b|\bin accordance with standing orders?\b/i,
  /\bquestions? (?:had|have) (?:been|to be) (?:received|submitted|given|notified)\b|\bquestions? (?:must|have to|had to|may) (?:be|reach|arise)\b|\bnotice of (?:the|a|two|three|\d+) questions?\b/i,
  /\b(?:attend(?:ed|ing)|substitut\p{L}+|deputis\p{L}+|standing in|sitting)\s+(?:in (?:the )?place of|for|on behalf of)\b|\bwas not present\b|\bread (?:the|his|her|their|it)\b.{0,20}\bout\b|\bread out by\b/iu,
  /^under standing orders?\b|\btime (?:allowed |allotted )?for (?:public )?questions\b|\b(?:invited|entitled|allowed|able) to (?:ask|put) (?:one |a |an |any )?(?:supplementary )?questions?\b|\bquestions? and (?:answers?|replies|responses?)\b.{0,40}\b(?:circulated|published|tabled|taken)\b/i,
  /\b(?:repl(?:y|ies)|responses?|answers?)\b.{0,60}\b(?:printed|attached|appended|annexed|reproduced|set out)\b.{0,40}\b(?:annex|appendix|below|overleaf|minutes)\b/i,
  /\bput a number of questions\b.{0,80}\banswered\b|\bconcluded the business\b|\bno further business\b|\b(?:have|had|need|time|going) to move on\b|\bmov(?:e|ed|ing) on to the next\b|\bgave (?:his|her|their) apologies\b/i,
  /\b(?:remained in|stayed in|left|withdrew from)\s+the\s+(?:meeting|room|chamber)\b/i,
  /^(?:[\p{L}.'\u2019-]+\s){1,4}(?:returned|arrived|left|withdrew|departed|re-?joined)\b.{0,30}$/iu,
  /\b(?:were|was|are) reminded\b.{0,80}\b(?:questions?|recorded|recording|webcast|phones?|notice|declar\p{L}+|deadline)\b|\breminded (?:members|those present|everyone|all)\b.{0,80}\b(?:questions?|recorded|recording|webcast|phones?|notice|declar\p{L}+)\b/iu,
  /\bas follows\s*:?\s*-?$/i,
  /\b(?:table|chart|figure)\s+\d+\b.{0,40}\b(?:set out|shown|reproduced|printed)\s+(?:below|above|overleaf)\b/i,
  /\bquestions?\b.{0,60}\bwithdrawn\b|\btaken as read\b|\basked (?:a number of|several|various|some) questions\b.{0,60}:\s*-?$/i,
  /^(?:with reference to .{0,160}, )?there (?:was|were|had been|has been)\s+(?:also\s+|then\s+)?(?:submitted|circulated|tabled|laid|presented)\b|^\(reference\b/i,
  /\btook the (?:paper|report) as read\b|^\S+(?:\s\S+){0,4}\s(?:presented|introduced)\.$/i,
  /\bformed the basis of (?:the|his|her|their)?\s*questions?\b|\bquestions (?:were|was) put on the basis\b/i,
]
/** 'gave an update on the estate', 'provided a briefing which covered:' */
const UPDATES =
  /\b(?:provided|gave|delivered)\s+(?:an?|the|his|her|their)\s+(?:(?:general|verbal|oral|brief|short|full|further|quarterly|monthly)\s+){0,2}(?:update|overview|briefing|presentation|summary|report)\b/i
const PRESENTS =
  /\b(?:took members through|talked (?:members )?through|went through|spoke to|presented|introduced|tabled)\s+(?:the|his|her|their|its|this|an?)\s+(?:[\p{L}'\u2019]+[-\s]){0,5}(?:report|paper|item|update|briefing|presentation|document|plan|strategy|statement|figures|accounts|programme|work ?plan)\b/iu

/** One of these words stands in every sentence that a pattern finds: a cheap test before the many. */
const GATE =
  /item|report|paper|presentation|update|strateg|plan|document|briefing|follow|discuss|meeting|webcast|record|session|proceedings|next|^there|none|nil|n\/a|^no\b|apolog|declared|room|chair|call|overview|summary|minutes|notes?\b|viewed|found|watched|accessed|seen|filmed|stream|action|standing|question|place of|not present|\bread\b|repl(?:y|ies)|response|answer|business|\bmov(?:e|ed|ing)\b|return|arrived|\bleft\b|withdrew|depart|joined|remind|table|chart|figure|statement|accounts|programme|workplan|attend|substitut|deputis|sitting|public|welcom|presented|introduced|submitted|circulated|tabled|laid|reference|raised|basis/i

/** Whether a sentence runs the meeting: opens or closes it, announces what follows, records who came, names the next date. */
export function isProcedure(sentence: string): boolean {
  if (sentence.length > 420 || !GATE.test(sentence)) return false
  if (/^(?:members|the (?:committee|board|panel)) raised the following\b/i.test(sentence)) return true
  if (PROCEDURES.some((pattern) => pattern.test(sentence))) return true
  const words = sentence.split(' ').length
  if (UPDATES.test(sentence) && (/:$/.test(sentence) || (words <= 18 && !/\b(?:that|which|showing)\b/i.test(sentence))))
    return true
  const presents = PRESENTS.exec(sentence)
  if (presents === null) return false
  const rest = sentence.slice(presents.index + presents[0].length)
  return (
    rest.split(' ').length <= 24 &&
    !/\b(?:that|which (?:show|set|said|outlin|indicat)\p{L}*|showing|had (?!been)|rose|fell)\b/iu.test(rest)
  )
}

const DECISIONS: readonly RegExp[] = [
  /^(?:it (?:was|be)\s*:?\s*-?\s*)?(?:(?:unanimously\s+)?RESOLVED|ORDERED|AGREED|NOTED|DECIDED|RECOMMENDED|APPROVED)\b/,
  /^(?:resolved|decisions?|agreed|noted|outcome|recommendations?)\s*(?:[:\u2013\u2014.-]|that\b|unanimously\b)/i,
  /\b(?:minutes?|notes?|reports?|recommendations?|proposals?|updates?|work ?(?:plan|programme)|terms of reference|budget|precept|plan|motion|amendment|papers?|policy|strategy|appointment|record|accounts|programme|nomination|action log)\b[^.]{0,140}?\b(?:was|were|be)\s+(?:then\s+|duly\s+|unanimously\s+|formally\s+|both\s+|also\s+|accordingly\s+)?(?:approved|agreed|accepted|confirmed|noted|endorsed|adopted|ratified|carried|signed|AGREED|NOTED|APPROVED|put to the vote)\b/,
  /^(?:this|that|it|the (?:proposal|recommendation|motion|amendment|request)s?)\s+(?:was|were)\s+(?:unanimously\s+|duly\s+)?(?:agreed|approved|carried|accepted|seconded)\b/i,
  /\bproposed\b.{0,60}\bseconded\b/i,
  /\b(?:motion|amendment|proposal)\s+(?:was|is)\s+(?:declared\s+)?(?:carried|lost|agreed|defeated)\b|\bput to the vote\b/i,
  /\b(?:was|were|be)\s+(?:unanimously\s+)?(?:AGREED|NOTED|APPROVED|RESOLVED|ENDORSED|ACCEPTED)\b/,
  /^the following (?:was|were) (?:decided|agreed|resolved|approved)\b/i,
  /^(?:on|having been|it was)\s+(?:the\s+)?(?:motion|proposition|proposed|proposal)\b.{0,160}\b(?:seconded|agreed|resolved|carried)\b|^proposed by\b/i,
]

const DECIDED =
  /resolved|resolution|order|agreed|noted|decid|decision|recommend|approv|accept|confirmed|endors|adopt|ratif|carried|signed|vote|second|propos|outcome|defeated|lost/i

/** Whether a sentence records a decision: a resolution, an approval, an agreement, a report noted. */
export function isDecision(sentence: string): boolean {
  return DECIDED.test(sentence) && DECISIONS.some((pattern) => pattern.test(sentence))
}
