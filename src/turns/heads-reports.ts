/** Whether a line names the reports of somebody over what it lists: 'Staff Reports: Ms Doe, Head of Works' reports nothing. */
export function headsReports(line: string): boolean {
  return HEADING.test(line.slice(0, 50)) && !TELLS.test(line.slice(0, 200))
}

const HEADING =
  /^(?:\p{Lu}\p{L}+ ){1,3}(?:Reports|Updates|Notes|Comments|Questions|Answers|Requests|Responses|Replies):\s/u
const TELLS =
  /\b(?:asked|said|replied|responded|stated|noted|enquired|inquired|queried|advised|requested|questioned|wondered|thanked)\b/i
