import { englishMonths, monthNames } from '../lexicons/date-languages'
import { lazily } from '../text/lazily'
import { readied } from '../text/readied'

const MONTH = `(?:${englishMonths.join('|')})`

/** A month of another language between a day and a stroke or a year: '17 Gorffennaf / July 2025', '4 M\u00e1rta 2025'. */
const foreign = lazily(() => {
  const numbers = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index] as const)))
  const names = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|')
  const pattern = readied(
    new RegExp(
      `(?<=\\b\\d{1,2}(?:\\u00fa|af|ain|fed|ydd|eg|er|il)?\\s{1,3}(?:o\\s|de\\s)?)(${names})(?=\\s|[,.]|$)(\\s{1,3}/\\s{1,3}(?=${MONTH}))?`,
      'giu',
    ),
  )
  return { numbers, pattern }
})

const ORDINALS = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  ...['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth'],
  ...['nineteenth', 'twentieth', 'twenty-first', 'twenty-second', 'twenty-third', 'twenty-fourth', 'twenty-fifth'],
  ...['twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth', 'thirty-first'],
]
/** A day in words before its month: 'the twenty-first of November'. */
const SPELT = new RegExp(
  `\\b((?:twenty|thirty)[- ])?(${ORDINALS.filter((word) => !word.includes('-')).join('|')})(?=\\s{1,3}(?:day\\s{1,3})?(?:of\\s{1,3})?${MONTH}\\b)`,
  'gi',
)

/** '03/25/2024': no month has the number of the second. */
const MONTH_FIRST = /(?<![\d/])(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\/((?:19|20)\d\d)(?![\d/])/g

/** '14-May-2024', '14May2024' */
const JOINED = new RegExp(
  `(?<![\\d-])(\\d{1,2})-?(${MONTH}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)-?((?:19|20)\\d\\d)(?!\\d)`,
  'gi',
)

/** A text with days in words as numbers, months of other languages in English and the day before the month in figures, so that its dates can be read. Places in it may move. */
export function plainDates(text: string): string {
  const spelt = text.replace(JOINED, '$1 $2 $3').replace(SPELT, (words, tens: string | undefined, ones: string) => {
    const day = ORDINALS.indexOf(tens === undefined ? ones.toLowerCase() : `${tens.slice(0, -1)}-${ones}`.toLowerCase())
    return day < 0 ? words : `${day + 1}`
  })
  if (!/\d/.test(spelt)) return spelt
  const { numbers, pattern } = foreign()
  return spelt.replace(MONTH_FIRST, '$2/$1/$3').replace(pattern, (words, name: string, stroke: string | undefined) => {
    const month = numbers.get(name.toLowerCase())
    return month === undefined ? words : stroke === undefined ? englishMonths[month]! : ''
  })
}
