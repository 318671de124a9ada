import { isName } from '../text/names'

/** 'Jane Doe (JD) Head of Works': an entry of a list, whatever stands in the line above. */
export function opensWithInitials(text: string): boolean {
  const bracket = text.indexOf(' (')
  return (
    bracket > 4 &&
    bracket < 50 &&
    !text.slice(0, bracket).includes(',') &&
    /^ \(\p{Lu}\p{L}{1,4}\)/u.test(text.slice(bracket)) &&
    isName(text.slice(0, bracket))
  )
}
