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
        !(isNamed(field) && forenames.has(field.split(' ')[0]!.toLowerCase())),
    )
}
const OVER_SEVERAL =
  /^([Tt]he \p{Lu}[^,]{3,60}), ((?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}, )*\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2} (?:and|&) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})$/u
