import { readableCase } from '../text/letter-case'

/** 'Harbour Police', 'Office of the Police and Crime Commissioner', 'Mill County Council', 'An Garda Síochána' */
const BODY =
  /^(?:(?:[Rr]epresent(?:ing|atives of)|[Oo]fficers of|[Ff]rom|[Ff]or|[Oo]n behalf of) )?(?:the )?(?!From|For|Representing|Officers)(?=\p{Lu})((?:[\p{Lu}\d][\p{L}\d'\u2019.&-]* (?:of the |of |and |& |for |the )?){1,7}(?:Council|Police|Police (?:Service|Department)|Constabulary|Sheriff['\u2019]s (?:Office|Department)|Authority|Trust|Fire and Rescue Service|Ambulance Service|University|Partnership|Network|Federation|Association|S\u00edoch\u00e1na)|Police (?:Service of )?(?!Officers?|Staff|Representatives?|Members?|Service|Panel|Board|Committee|Authority|Team|Attendees|Personnel|Department|Headquarters|Station|Federation|and\b)\p{Lu}\p{Ll}+|(?:OPCC|Office of the (?:\p{Lu}\p{L}+,? (?:and |for )?){1,8}Commissioner))$/u

/** The body that a line over names says they come from, as its name; null where it names none or says who was there. */
export function groupBody(label: string): string | null {
  const bare = label.replace(/^[\s*_#]+|[\s*_:]+$/g, '').replace(WHO, '')
  if (bare.length > LONGEST) return null
  const name = bare.includes(' ') ? readableCase(bare) : bare
  return BODY.exec(name)?.[1] ?? null
}

/** 'Harbour Police (HP) officers in attendance' */
const WHO =
  /(?:\s\([A-Z]{2,6}\))?\s(?:(?:officers|staff|representatives|members)\s)?(?:in attendance|present|attending)$|\s\([A-Z]{2,6}\)$/i

/** No name of a body is longer. */
const LONGEST = 80
