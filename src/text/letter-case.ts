/** What is never written in small letters in the names of bodies. */
const SHORT = /\b(?:Nhs|Icb|Uk|Opcc|Hm)\b/g
const SMALL = /\b(?:And|Of|The|For|In|On|To|A|An|At|By|With|Or)\b/g

/** Whether a text is written in capitals. */
export function isCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()
}

/** Whether a text has three capitals in a row and no small letter. */
export function isShouted(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** The same with its first letter as a capital. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** 'MS JANE DOE' as 'Ms Jane Doe', 'THE MAYOR'S OFFICE' as 'The Mayor's Office', so that names in capitals are read like others. */
export function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(
      /(^|[\s(.-]|['\u2019](?!s(?!\p{L})))(\p{Ll})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
}

/** An office in capitals in mixed case: 'MINISTER FOR WORKS' as 'Minister for Works'. */
export function officeCase(text: string): string {
  return titleCase(text).replace(/\s(?:Of|For|And|The)\s/g, (joint) => joint.toLowerCase())
}

/** Words in capitals in mixed case, as `titleCase` has them; others as they are. */
export function mixedCase(text: string): string {
  return isCapitals(text) ? titleCase(text) : text
}

/** A list of names in capitals as one in mixed case: 'A. MacKAY AND B. ROE' as 'A. MacKay and B. Roe'. */
export function namesCase(text: string): string {
  return titleCase(text)
    .replace(/\b(?:And|Of|The|For|To)\b/g, (word) => word.toLowerCase())
    .replace(/\p{L}+/gu, (word, at: number) => {
      const own = MAC.exec(text.slice(at, at + word.length))?.[0].length ?? 0
      return own === 0 ? word : `${text.slice(at, at + own)}${word.charAt(own).toUpperCase()}${word.slice(own + 1)}`
    })
}

const MAC = /^Ma?c(?=\p{Lu})/u

/** A name with the words that are printed in capitals in mixed case: 'Mr JANE McDOE' as 'Mr Jane McDoe'. */
export function casedName(name: string): string {
  return name.replace(/\p{L}[\p{L}'\u2019-]+/gu, (word) => {
    const scots = /^(Ma?c)(\p{Lu}{2,}.*)$/u.exec(word)
    if (scots !== null) return scots[1]! + titleCase(scots[2]!)
    return mixedCase(word)
  })
}

/** A title in capitals as a title in mixed case: 'POLICE AND CRIME PANEL' as 'Police and Crime Panel'; others as they are. */
export function readableCase(text: string): string {
  if (!isCapitals(text)) return text
  const cased = titleCase(text)
  return (cased[0]! + cased.slice(1).replace(SMALL, (word) => word.toLowerCase())).replace(SHORT, (word) =>
    word.toUpperCase(),
  )
}
