const TITLES = 'Councillors?|Cllrs?|Assembly(?:man|woman|member)|Assembly Member|Senator|Representative|Deputy'
const LETTERS = '(?:AM|MP|MS|MSP|MLA|TD|MBE|OBE|CBE|QC|KC|JP)'
/** 'Councillor Councillor', 'Assemblyman , Chair': a title whose name is gone. */
const CERTAIN = new RegExp(`(?:^|\\s)(${TITLES})\\s(?=,|\\1(?:\\s|$))`, 'u')
const LOST = new RegExp(`(?<=^|[\\s;])(?:${TITLES})(?:\\s(?=[,;(]|(?:${TITLES})\\b|${LETTERS}\\b)|$)`, 'gu')
/** Letters and notes that stood behind such a name. */
const LEFT = new RegExp(
  `(?<=^|;)\\s?(?:[,\\s]{0,3}(?:${LETTERS}\\b|\\([^()]{2,40}\\)|[Vv]ice[- ][Cc]hair|Chair)){1,8}[,\\s]{0,3}(?=;|$|(?:${TITLES})\\s)`,
  'gu',
)

/** A list without the titles whose names a page has dropped, as pages do that print links apart; other lists as they are. */
export function withoutLostNames(list: string): string {
  return CERTAIN.test(list)
    ? list
        .replace(LOST, '; ')
        .replace(/\)\s(?=[A-Z]{2})/g, '); ')
        .replace(LEFT, '; ')
    : list
}
