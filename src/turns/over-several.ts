import { forenames } from '../lexicons/forenames'
import { isAddressed, isNamed } from '../text/names'
import { isBodyLabel, isOfficeLabel } from './office-words'

/** 'The Senior Engineer, Roads, Traffic and Cleansing': an office with all that it is over. */
export function isOverSeveral(text: string): boolean {
  const [, office, fields = ''] = OVER_SEVERAL.exec(text) ?? []
  if (office === undefined || !isOfficeLabel(office)) return false
  return fields
    .split(/, | and | & /)
    .every(
      (field) =>
        !isAddressed(field) &&
        !isOfficeLabel(field) &&
        !isBodyLabel(field) &&
        !(isNamed(field) && forenames.has(field.split(' ')[0]!.toLowerCase())) &&
        FIELD.test(field),
    )
}
const OVER_SEVERAL =
  /^([Tt]he \p{Lu}[^,]{3,60}), ((?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}, )*\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2} (?:and|&) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})$/u
/** 'Roads', 'Cleansing', 'Environment', 'Traffic': what somebody is over, by its ending; no people. */
const FIELD =
  /^(?!(?:residents|traders|members|officers|councillors|parents|staff|students)$)(?:.* )?\p{L}+(?:s|ing|tion|sion|ment|ance|ence|ty|ism|ure|fic|ic|port|age|lth|are|th|ome|ter|al)$/iu
