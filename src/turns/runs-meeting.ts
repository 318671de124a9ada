/** Whoever asks those present to do something runs the meeting. */
const OURSELVES =
  /^\s+(?:that\s+)?(?:(?:all|other)\s+)?(?:members|everyone|everybody|people|residents to (?:raise|put|wait|keep|use|speak)|the audience|all present|those (?:present|speaking|attending|who)|colleagues|the public|attendees|speakers)\s+(?!if|whether|how|what|why|receive|(?:are|were|be) (?:given|provided|sent|kept|updated|informed|supplied|told|shown))/i
/** Whoever asks a body to consider or to note puts its business before it. */
const PUT_BEFORE =
  /^\s+(?:the\s+)?(?:\p{L}+\s){0,3}(?:board|panel|(?:sub-?)?committee|authority|group|council|commission|forum|cabinet|meeting)\s+to\s+(?:consider|note|approve|agree|endorse|receive|support|confirm|adopt|ratify)\b/iu
/** 'the clerk to read the motion', 'Cllr Doe to introduce herself', 'to be excused': what is done there and then. */
const THERE_AND_THEN =
  /^\s+(?:(?:the\s)?(?:clerk|secretary|secretariat|recorder|usher)\s+to\s+(?:read|call|record|minute|note|take|ring|proceed|check the (?:time|voting))\b|(?!(?:if|whether|how|what|why|when|where|who|which|about)\b)(?:[\p{L}.'\u2019-]+\s){0,6}?to\s+(?:introduce\s(?:\p{L}+sel(?:f|ves)|the (?:item|report|paper))|present\s(?:the|his|her|their|this)\s(?:item|reports?|papers?|slides?|presentation)|speak\s(?:to|on|first|again|next|about the item)|be\sexcused|leave\sthe|withdraw\b|come\sback\sto\s(?:the|this|that)\s(?:point|matter|item|question|subject)|take\s(?:a|his|her|their)\sseats?|take\sthe\schair|read\sout\b|read\sthe\s(?:motion|resolution|statement|amendment|names?|declaration)|move\s(?:the|a|an)\b|second\b|abstain|vote\b|rise\b|sit\sdown|turn\s(?:off|on)\b|switch\s(?:off|on)\b|start\sthe\s(?:item|meeting|presentation)|open\sthe\s(?:item|meeting|discussion|debate)))/iu
const FOR_BUSINESS =
  /^\s+(?:for\s+)?(?:an?\s|any\s|further\s)?(?:nominations?|motions?\b|public\scomments?|roll[-\s]call|seconders?|proposers?|proposals\sfor\s(?:chair|the\schair|the\soffice)|show\sof\shands|recorded\svote|declarations?\sof|apologies|(?:any\s)?other\sbusiness|expressions?\sof\sinterest|quiet|silence|order\b|leave\s(?:to|of)\b|permission\s(?:to|of)\b)/i
const ANY_QUESTIONS =
  /^\s+(?:\p{L}+\s){0,2}(?:if|whether)\s+(?:there\s+(?:were|was|are)|(?:anyone|anybody|members|he|she|they)\s+(?:else\s+)?had)\s+any\s+(?:\p{L}+\s){0,3}(?:questions?|comments?|declarations?|objections?|other business)(?:\s+(?:or|and)\s+(?:questions?|comments?))?(?:\s+(?:on|about|of|to|for|from|before|at|(?:(?:that|which)\s)?(?:they|he|she|members|anyone|anybody)\s(?:wished|wanted|would\slike)\sto)\b[^,;]{0,60})?\.?$/iu

/** 'that the item be deferred', 'if the minutes could be agreed', 'that phones be switched off': what the meeting is to do with its business. */
const WITH_BUSINESS =
  /^\s+(?:(?:that|for|if|whether)\s+)?(?:(?:the|this|an?)\s)?(?:\p{L}+\s)?(?:items?|motion|amendment|minutes|vote|meeting)\s(?:(?:could|should|might)\sbe|to be|be)\s(?:deferred|withdrawn|adjourned|(?:brought|moved) forward|tabled|taken|agreed|approved|accepted|confirmed|signed|amended|corrected|put to the (?:vote|meeting)|suspended)\b(?![^.]{0,40}\bbecause\b)|^\s+that\s(?:all\s)?(?:mobile\s)?(?:phones|devices|microphones|telephones)\sbe\s(?:switched|turned|muted|silenced|kept)\b/iu

/** Whether what somebody asks for runs the meeting and wants no reply; `rest` are the words behind 'asked'. */
export function runsMeeting(rest: string): boolean {
  return (
    OURSELVES.test(rest) ||
    PUT_BEFORE.test(rest) ||
    THERE_AND_THEN.test(rest) ||
    FOR_BUSINESS.test(rest) ||
    WITH_BUSINESS.test(rest) ||
    ANY_QUESTIONS.test(rest)
  )
}

/** 'called for comments from the audience', 'called for a vote' */
const FLOOR =
  /^\s+(?:an?\s|any\s|the\s)?(?:(?:public|audience|further|other|board|member)\s)?(?:(?:questions?|comments?)(?!\s(?:on|about|regarding|to)\b)|discussion|votes?|roll)\b/i

/** 'called for Approval of the Agenda', 'called for the Treasurer’s Report', 'called for persons to speak on the levy' */
const NEXT =
  /^\s+(?:[Tt]he\s|[Aa]ny\s|[Aa]n?\s)?(?:approval\sof\s|(?:\p{L}+\s)?public\s(?:hearing|comment|input|participation)|(?:persons?|people|anyone|anybody|anyone else|those|speakers|volunteers)\s(?:\p{L}+\s){0,4}?(?:to|wishing|who)\b|\p{Lu}[\p{L}'\u2019-]+\s(?:\/?\p{Lu}[\p{L}'\u2019-]+|and|of|the|to|\/|&|-)(?:\s(?:\/?\p{Lu}[\p{L}'\u2019-]+|and|of|the|to|\/|&|-)){0,7}\.?$|(?:\p{L}+['\u2019]s?\s)?\p{Lu}\p{L}+(?:s['\u2019]|['\u2019]s)\s(?:Comments?|Reports?|Business|Time)\b)/u

/** Whether what somebody calls for is the next step of the meeting; `rest` are the words behind 'called for'. */
export function callsFor(rest: string): boolean {
  return FOR_BUSINESS.test(rest) || FLOOR.test(rest) || NEXT.test(rest)
}

/** Whether words put business before a body for its decision. */
export function putsBefore(rest: string): boolean {
  return PUT_BEFORE.test(rest)
}

/** Whether words are put to those present as such. */
export function addressesAll(rest: string): boolean {
  return OURSELVES.test(rest)
}
