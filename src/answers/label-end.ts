/** How far from the start of a turn a label may stand, behind a number or a mark of a list. */
const LEAD = 12

/** Where a turn's matter begins behind its speaker's label ('Q4 MR ROE:', 'Answer:', 'Adwoa Mensah'); 0 where it has none. */
export function labelEnd(text: string, label: string | null | undefined): number {
  const given = label == null ? '' : label.trim()
  const at = given === '' ? -1 : text.slice(0, given.length + LEAD).indexOf(given)
  if (at >= 0 && /^[^\p{L}]{0,12}$/u.test(text.slice(0, at))) {
    const behind = text.slice(at + given.length)
    const mark = /^(?:(?:\s*\([^()]{1,80}\)){1,2}(?:\s?:|(?=\s*\n))|[\s*_]*[:.\u2013\u2014-]?)[\s*_]+/.exec(behind)
    if (mark !== null && /^["'\u201c\u2018(]?[\p{Lu}\d]/u.test(behind.slice(mark[0].length))) {
      return at + given.length + mark[0].length
    }
  }
  return (LETTERED.exec(text) ?? OF_SOMEBODY.exec(text))?.[0].length ?? 0
}

const LETTERED =
  /^\s*(?:[*_]*(?:answer|reply|response|a\d{0,2}|question|challenge|follow-up|supplement(?:ary|al))\b[ \d*_]{0,6}[.:)]+[*_]*\s+)/i
/** 'Staff response:', 'Answer (Ms Doe):', 'Reply by Councillor Roe, Leader of the Council:' */
const OF_SOMEBODY =
  /^\s*[*_]*(?:[\p{L}\u2019']+ ){0,3}(?:answer|reply|response|question|challenge)(?: \([^()]{2,80}\)| (?:by|from|to) [^:.?!]{3,90})?[*_]*:[*_]*\s+/iu
