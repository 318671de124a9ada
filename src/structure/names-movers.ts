/** Who moved and seconded a motion: 'Doe/Roe', as it stands behind the motion's number. */
export function namesMovers(line: string): boolean {
  return (line.includes('/') && MOVERS.test(line)) || namesMembersMoving(line)
}

const MOVERS = /^\p{Lu}[\p{L}'\u2019-]+\/\p{Lu}[\p{L}'\u2019-]+$/u
const TITLE = '(?:Councillors?|Cllrs?|Crs?|(?:Deputy )?Mayor|Members?|Commissioners?)\\.?'
/** 'Councillors Doe / Roe', 'Mayor Doe / Councillor Roe' over the words of a motion. */
const TITLED = new RegExp(`^${TITLE} \\p{Lu}[\\p{L}'\\u2019-]+ ?\\/ ?(?:${TITLE} )?\\p{Lu}[\\p{L}'\\u2019-]+$`, 'u')

/** The same where a title says that they are members. */
export function namesMembersMoving(line: string): boolean {
  return line.includes('/') && (TITLED.test(line) || MOVED.test(line))
}

const MEMBER = `(?:${TITLE} )?\\p{Lu}[\\p{L}'\\u2019-]+(?: \\p{Lu}[\\p{L}'\\u2019-]+)?`
/** 'Moved (Doe/Roe)' */
const MOVED = new RegExp(`^(?:Moved|MOVED):? ?\\(${MEMBER} ?\\/ ?${MEMBER}\\)$`, 'u')
