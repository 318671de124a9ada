import type { Clue } from './clue'

/** Sentences that record a decision. */
export const DECISIONS: readonly Clue[] = [
  [
    'received noted approved adopted',
    /^(?:reports?|minutes|presentations?|correspondence|items?|updates?|accounts|recommendations?) (?:RECEIVED|NOTED|APPROVED|ADOPTED|received|noted|approved|adopted)\.?$/i,
  ],
  [
    'resolved ordered agreed noted decided recommended approved',
    /^(?:it (?:was|be)\s*:?\s*-?\s*)?(?:(?:unanimously\s+)?RESOLVED|ORDERED|AGREED|NOTED|DECIDED|RECOMMENDED|APPROVED)\b/,
  ],
  [
    'noted agreed approved resolved endorsed accepted ratified adopted',
    /^The (?:\p{Lu}\p{L}+ ){1,5}(?:then |therefore |duly |unanimously )?(?:NOTED|AGREED|APPROVED|RESOLVED|ENDORSED|ACCEPTED|RATIFIED|ADOPTED)\b(?! that\b)/u,
  ],
  [
    'resolved decision decisions agreed noted outcome recommendation recommendations approved accepted ratified endorsed',
    /^(?:resolved|decisions?|agreed|noted|outcome|recommendations?|approved|ratified|endorsed)\s*(?:[:\u2013\u2014.-]|that\b|unanimously\b)|^(?:agreed|approved|accepted),?\s(?:subject to\b|with (?:(?:one|two|three|some|minor|an?|no|the following) )+(?:amendments?|changes?|corrections?|alterations?)\b)/i,
  ],
  [
    'approved agreed accepted confirmed noted endorsed adopted ratified carried signed vote',
    /\b(?:[Mm]inutes?|[Nn]otes?|reports?|recommendations?|proposals?|updates?|work ?(?:plan|programme)|[Tt]erms of [Rr]eference|budget|precept|plan|motion|amendment|papers?|policy|strategy|appointment|record|accounts|programme|nomination|action log|letters?|correspondence|circulars?)\b[^.]{0,140}?\b(?:was|were|be)\s+(?:then\s+|duly\s+|unanimously\s+|formally\s+|both\s+|also\s+|accordingly\s+|taken as read,?\s+(?:and\s+)?)?(?:approved|agreed|accepted|confirmed|noted|endorsed|adopted|ratified|carried|signed|AGREED|NOTED|APPROVED|put to the vote)\b/,
  ],
  [
    'resolved ordered decided',
    /^(?:(?:following|after|arising from) [^.:;]{3,60}? |accordingly,? |thereafter,? |and )?it was (?:then |therefore |duly |unanimously |subsequently )*(?:resolved|ordered|decided)\b(?! by\b)/i,
  ],
  [
    'recorded taken accepted accurate reflection record',
    /^(?:the (?:draft )?(?:minutes?|notes?)\b|these\b|it was agreed that (?:these|they|the minutes))[^.;]{0,120}?\b(?:recorded|taken|accepted|agreed|approved) as (?:an? |the )?(?:true|accurate|correct)\b|^it was agreed that (?:these|they|the (?:draft )?(?:minutes?|notes?))\b[^.;]{0,60}\b(?:accurate|true|correct)\b/i,
  ],
  [
    'recommendation recommendations',
    /^the (?:\p{L}+ ){1,9}?(?:approved|endorsed|accepted|adopted|agreed|supported) the (?:(?:officers?['\u2019]?s?|report['\u2019]s) )?recommendations?\b/iu,
  ],
  [
    'noted approved agreed accepted adopted endorsed ratified',
    /^(?:the )?(?:report|reports|minutes|update|paper|plan|budget|accounts|recommendations?|recommendation|work (?:plan|programme)) (?:noted|approved|agreed|accepted|adopted|endorsed|ratified)\.?$/i,
  ],
  // 'Board decision: target set', 'Recommendation to Council: that it be tendered', "Committee's advice: That Council approve"
  [
    'decision recommendation advice resolution',
    /^(?:(?:the )?(?:board|(?:sub-?)?committee|panel|council|commission|authority|cabinet|forum|trustees?)(?:['\u2019]s?)? (?:decision|recommendation|advice|resolution)|recommendations? to (?:the )?(?:full )?(?:board|council|cabinet|commission|(?:sub-?)?committee))s?\s?:/i,
  ],
  // 'Motion (Doe/Roe) to adjourn', 'MOTION 24-41 (Doe) to approve', '2024-119 (Doe/Roe) That it be closed'
  [
    'motion res resolution that',
    /^(?:motion|res(?:olution|\.)?)(?: \d[\d-]*)?:?\s\(?\p{Lu}[\p{L}'\u2019-]+(?:\s?\/\s?\p{Lu}[\p{L}'\u2019-]+)?\)?,?:?\s(?:to|that|be it)\b|^\d{2,4}-\d{1,4}\s\(?\p{Lu}[\p{L}'\u2019-]+\s?\/\s?\p{Lu}[\p{L}'\u2019-]+\)?:?\s(?:that|to|be it)\b/iu,
  ],
  ['consensus', /^(?:it was |by )?(?:the )?(?:general )?consensus (?:of the \p{L}+ )?(?:was )?(?:that|to)\b/iu],
  ['favour favor', /^all (?:were )?in favou?r\.?$/i],
  [
    'order',
    /^order\s*:\s*(?:(?:report|motion|item|letter|update)s? )?(?:be )?(?:noted|agreed|approved|adopted|carried|passed|withdrawn)\b/i,
  ],
  [
    'proposed moved seconded',
    /^(?:proposed|moved|seconded)(?: by:?|:) (?:(?:the|mr|mrs|ms|dr|cllr|cr|councillor|deputy|senator|ald|alderman)\.? )?\p{L}[^.?!;]{2,60}$/iu,
  ],
  [
    'approved accepted adopted carried seconded',
    /^(?:approved|proposed|moved|adopted) by .{3,60}(?:,| and) seconded by\b|\s[\u2013\u2014-]\s+(?:approved|accepted|adopted|carried)(?: as (?:submitted|presented|amended|read))?\.?$/i,
  ],
  [
    'noted',
    /^(?:this|that|the) (?:item|matter|report|update|paper|correspondence|position|presentation) (?:was|were) (?:duly )?noted\.?$/i,
  ],
  [
    'approved agreed accepted noted endorsed adopted ratified',
    /^the (?!(?:\p{Ll}+ )?(?:points?|need|concerns?|facts?|risks?|views?|importance|comments?|difficult\p{L}+|issues?|problems?|advice)\b)[^.;:,]{3,90}? (?:was|were) (?:(?:duly|formally|unanimously|otherwise|then) )?(?:approved|agreed|accepted|endorsed|adopted|ratified|(?<=^.{3,40})noted)(?: unanimously| as (?:presented|amended|submitted))?\.?$/iu,
  ],
  [
    'agreed approved carried accepted seconded',
    /^(?:this|that|it|the (?:proposal|recommendation|motion|amendment|request)s?)\s+(?:was|were)\s+(?:unanimously\s+|duly\s+)?(?:agreed|approved|carried|accepted|seconded)\b/i,
  ],
  [
    'objection objections comment comments',
    /^the (?:\p{L}+ ){0,4}?(?:board|(?:sub-?)?committee|panel|council|commission|authority|cabinet) (?:had|raised|offered|made) no (?:objections?|comments?)\b/iu,
  ],
  [
    'seconded moved carried',
    /^(?:moved|proposed|seconded)(?:,? (?:and )?seconded)?,? and (?:carried|passed|approved|agreed)\b/i,
  ],
  [
    'that receive received approve noted confirm refer request direct authorize authorise deferred',
    /^That (?:the|this|consideration of) (?:[\p{L}'\u2019-]+ ){1,8}?(?:receive|approve|adopt|endorse|note|support|confirm|refer|request|direct|authori[sz]e|be (?:received|noted|approved|adopted|endorsed|filed|brought back|deferred|referred|tabled))\b/u,
  ],
  [
    'seconded',
    /\bproposed\b.{0,300}\bseconded\b|\bmoved\b.{0,400}\bseconded\b|\bmov(?:ed|ing),? seconded by\b|\bseconded the motion\b/i,
  ],
  [
    'motion motioned second seconded moved',
    /^(?:a )?motion (?:was )?(?:made )?by \p{Lu}.{0,300}\b(?:second(?:ed)?|carried|passed|adopted|approved|failed|vote)\b|\b(?:made|makes) (?:a|the) motion\b|^\p{Lu}.{2,60}? motioned\b|^\p{Lu}[^.]{2,300}\bsecond(?:ed)? by\b[^.]{2,120}\b(?:carried|passed|adopted|approved|favou?r)\b/iu,
  ],
  [
    'motion vote voted voting ayes aye yeas yea nays noes yay nay abstained abstain abstention abstentions second moved seconded opposed favour favor',
    /^(?:the )?motion (?:was |is |then )?(?:carried|passed|failed|adopted|approved|lost|died|unanimous)\b|^(?:motion|second|seconded|moved|moved by|seconded by|(?:the )?(?:roll call )?vote|votes?|ayes?|yeas?|noes?|nays?|abstain(?:ed)?|abstentions?|opposed|in favou?r|voting (?:aye|yes|yea|nay|no))\s*:|\ball (?:members |present )?voted (?:in favou?r|aye|yes|yea)\b|\bvoted unanimously\b|\bby (?:a )?unanimous vote\b|\b(?:by a )?vote of \d{1,3}\s?[\u2013-]\s?\d{1,3}\b|\b\d{1,3}[- ](?:yay|yea|aye|ayes)\b/i,
  ],
  [
    'carried lost agreed defeated vote approved',
    /\b(?:motion|amendment|proposal)\s+(?:was|is)\s+(?:declared\s+)?(?:carried|lost|agreed|defeated)\b|\b(?:being |was |were )?put to the (?:vote\b|(?:meeting|(?:sub-?)?committee|board|council),? (?:and )?(?:it )?(?:was |were )?(?:agreed|carried|lost|approved))/i,
  ],
  [
    'agreed noted approved resolved endorsed accepted',
    /\b(?:was|were|be)\s+(?:unanimously\s+)?(?:AGREED|NOTED|APPROVED|RESOLVED|ENDORSED|ACCEPTED)\b/,
  ],
  [
    'approved agreed noted endorsed adopted resolved',
    /^(?:the\s)?\p{Lu}[\p{L}\s&-]{2,60}?\s(?:APPROVED|AGREED|NOTED|ENDORSED|ADOPTED|RESOLVED)\b|^(?:the )?(?:draft )?[Mm]inutes\b[^.;]{0,80}\s(?:agreed|approved|accepted|confirmed|signed)\b/u,
  ],
  [
    'favour favor against ayes hands voting put resolved',
    /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?:members |councillors |votes )?(?:were |voted )?(?:in favou?r|against)\b|^all ayes?\.?$|\bshow of hands was (?:taken|called)\b|^(?:on|by) a show of hands\b|^voting\s*:\s|^the (?:motion|amendment|proposal|resolution|question),? (?:on|upon|having) be(?:ing|en) put\b|^resolved to\s/i,
  ],
  ['m', /^M\/S(?:\/[CPU])?\b/],
  ['carried defeated', /^(?:carried|defeated)(?: unanimously)?\.?$/i],
  ['received carried', /^(?:RECEIVED|CARRIED)(?: UNANIMOUSLY)?\.?$/],
  [
    'elected appointed re-elected declared',
    /^(?:there being no (?:other|further) (?:nominations?|names?|candidates?),? )?(?:the )?\p{Lu}[^,.;:?]{2,60}? (?:was|were) (?:(?:duly|unanimously|also|then|declared|hereby|therefore|accordingly) ){0,2}(?:(?:re-?)?(?:elected|appointed)|declared)(?: (?:as|to|unopposed|unanimously|to be|to serve as)){0,2} (?:the )?(?:vice|deputy|co-)?[- ]?(?:chair\p{L}*|mayor|president|vice-president|treasurer|secretary|conven[eo]r|leader|clerk)\b(?![^.]{0,60}\b(?:last|earlier|(?:in|since) (?:19|20)\d\d)\b)/iu,
  ],
  ['voted', /\bit was (?:(?:unanimously|UNANIMOUSLY) )?VOTED\b/],
  ['unanimous', /^unanimous (?:support|approval|consent|agreement|vote)\.?$/i],
  ['agreed approved adopted', /^(?:unanimously|all) (?:agreed|approved|adopted)\.?$/i],
  [
    'agreed noted resolved approved decided',
    /^(?:following|after|on) [^.:;,]{3,60}? the (?:\p{L}+ ){0,5}?(?:board|(?:sub-?)?committee|panel|council|commission|authority|forum|cabinet|governors|trustees|meeting)(?: then| unanimously)? (?:agreed|noted|resolved|approved|decided)\s*:\s*-?$/iu,
  ],
  ['decided agreed resolved approved', /^the following (?:was|were) (?:decided|agreed|resolved|approved)\b/i],
  [
    'seconded agreed resolved carried proposed',
    /^(?:on|having been|it was)\s+(?:the\s+)?(?:motion|proposition|proposed|proposal)\b.{0,160}\b(?:seconded|agreed|resolved|carried)\b|^proposed by\b/i,
  ],
  [
    'held set',
    /^[^,;:?]{3,60}? (?:held|set) (?:over )?(?:\p{Lu}{1,4} ?\d{1,4}|[Tt]he (?:bill|resolution|ordinance))(?: over| aside| in committee)\b/u,
  ],
]
