/** What is said when a meeting opens or closes: greetings, that it is recorded, who sent apologies. */
export const OPENS_MEETING =
  /\b(?:good (?:morning|afternoon|evening)|bore da|welcome (?:to|back|everyone|everybody|all)|being (?:recorded|webcast|broadcast)|apologies from|meeting is (?:closed|adjourned))\b/i
