const TITLE = '(?:Councillors?|Cllrs?|Crs?|(?:Deputy )?Mayor|Members?|Commissioners?)\\.?'
const SURNAME = "\\p{Lu}[\\p{L}'\\u2019-]+"
const MEMBER = `(?:${TITLE} )?${SURNAME}(?: ${SURNAME})?`
const MOVERS = new RegExp(`^${SURNAME}\\/${SURNAME}$`, 'u')
/** 'Councillors Doe / Roe', 'Mayor Doe / Councillor Roe' over the words of a motion. */
const TITLED = new RegExp(`^${TITLE} ${SURNAME} ?\\/ ?(?:${TITLE} )?${SURNAME}$`, 'u')
/** 'Moved (Doe/Roe)' */
const MOVED = new RegExp(`^(?:Moved|MOVED):? ?\\(${MEMBER} ?\\/ ?${MEMBER}\\)$`, 'u')

/** Who moved and seconded a motion: 'Doe/Roe', as it stands behind the motion's number. */
export function namesMovers(line: string): boolean {
  return (line.includes('/') && MOVERS.test(line)) || namesMembersMoving(line)
}

/** The same where a title says that they are members, or a word that they moved it. */
export function namesMembersMoving(line: string): boolean {
  return line.includes('/') && (TITLED.test(line) || MOVED.test(line))
}
