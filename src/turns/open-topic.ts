import { isRole } from '../structure/is-role'
import { isName } from '../text/names'
import { opensWith } from '../text/opens-with'
import type { Speakers } from './speakers'

/** 'Telemetry The Clerk reported', 'Weed screen Mr Doe asked': a title of few words, somebody and a verb. */
const OPEN =
  /^(\p{Lu}[\p{L}'\u2019-]+(?: [\p{L}\d'\u2019&-]+){0,4}?) ((?:The (?:\p{Lu}\p{L}+|of|and|for)(?: (?:\p{Lu}\p{L}+|of|and|for)){0,4}|(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor)\.? (?:\p{Lu}\.? )?\p{Lu}[\p{L}'\u2019-]+)) (?:then |also )?(?:asked|said|reported|wanted|wished|advised|noted|presented|explained|stated|gave|raised|queried|enquired|outlined|confirmed|updated|sought)\b/u
/** The last word before somebody where the sentence begins with its own words. */
const OWN =
  /(?:ly|ing|ed)$|^(?:then|later|also|again|however|and|but|or|response|reply|answer|question|to|by|from|with|when|as|of|for|in|on|at|next|first|second|third|after|before|while|since|because|although|though|that|which|so|yes|no|meeting|chair|member|meanwhile|councillors|members)$/i
const opensSentence = opensWith(
  'in on at to for from with by as if when while after before since because although though the a an following during under regarding given having asked then later also however finally thereafter subsequently both neither former county town city parish district deputy vice acting chief mr mrs ms miss dr cllr councillor',
)

/** Where a title ends that no sign parts from somebody who speaks; 0 where a text begins with no such title. */
export function openTopic(text: string, speakers: Speakers): number {
  const found = opensSentence(text) ? null : OPEN.exec(text.slice(0, 160))
  if (found === null) return 0
  const title = found[1]!
  if (OWN.test(title.slice(title.lastIndexOf(' ') + 1)) || isRole(title) || isName(title)) return 0
  return speakers.person(found[2]!) === null ? 0 : title.length + 1
}
