import { describe, expect, it } from 'vitest'
import { analyze, segment } from '../../src/analyze'

/** The same four items in the ways in which minutes number their titles, and print what was said under them. */
const front =
  'Lynford Harbour Board\nMinutes of the meeting held on 14 May 2024\nPresent: Mr J Dean (Chair), Ms R Ward (Harbour Master), Mr T Hale, Mrs P Orme\n\n'
const titles = ['Dredging', 'Harbour Fees', 'Crane Repairs', 'Any Other Business']
const said = [
  'Mr Hale asked how many boats were left. Ms Ward said nine.',
  'The report was noted.',
  'Mrs Orme reported that the crane had been mended. Mr Hale asked what it had cost. Ms Ward did not know.',
  'There was none.',
]

/** What stands before a title; `#` is the count. */
const numbers = [
  ...[
    '#. ',
    '# ',
    '#) ',
    '(#) ',
    '#.0 ',
    '#: ',
    '# - ',
    '# \u2013 ',
    '0# ',
    '00#. ',
    '#/24 ',
    '24/0# ',
    '10#/24 ',
    '10#/2024 ',
  ],
  ...['PC24/0# ', 'HB.10# ', '10#. ', '10# ', '5.# ', 'Item #: ', 'Item # \u2013 ', 'Item #. ', 'Agenda Item # - '],
  ...['AGENDA ITEM #: ', '*#. '],
]

const titlesOf = (parts: readonly string[], gap: string): string[] =>
  segment(front + parts.join(gap)).items.map(({ title }) => title.toLowerCase().replace(/[.:]$/, ''))
const wanted = titles.map((title) => title.toLowerCase())
const counted = (form: string, place: number): string => form.replace('#', String(place + 1))

describe('titles on lines of their own', () => {
  it.each([...numbers, 'caps', 'stopped capitals'])('%s', (form) => {
    const heads = titles.map((title, place) => {
      if (form === 'caps') return title.toUpperCase()
      return form === 'stopped capitals' ? `${title.toUpperCase()}.` : counted(form, place) + title
    })
    for (const gap of ['\n\n', '\n'])
      expect(
        titlesOf(
          heads.map((head, place) => `${head}${gap}${said[place]}`),
          gap,
        ),
      ).toEqual(wanted)
  })
})

describe('titles that run into what was said', () => {
  const signs = ['. ', ': ', ' \u2013 ']
  it.each(numbers.flatMap((form) => signs.map((sign) => ({ form, sign }))))("'$form' and '$sign'", ({ form, sign }) => {
    const parts = titles.map((title, place) => `${counted(form, place)}${title}${sign}${said[place]}`)
    expect(titlesOf(parts, '\n\n')).toEqual(wanted)
  })
})

describe('numbers behind the titles', () => {
  const minutes = (form: string): string =>
    front + titles.map((title, place) => `${title}${counted(form, place)}\n\n${said[place]}`).join('\n\n')

  it.each([' (Item #)', ' (Item #.0)', ' (Agenda Item #)', ' (item no. #)', ' (Item\n#.0)'])('%j', (form) => {
    const { items } = segment(minutes(form))
    expect(items.map(({ title }) => title)).toEqual(titles)
    expect(items.map(({ number }) => Number(number))).toEqual([1, 2, 3, 4])
  })

  it('are none where they refer to the items of an agenda', () => {
    const papers = ['Dredging (Agenda Item 3)', 'Harbour Fees (Agenda Item 7)', 'Crane Repairs (Agenda Item 8)']
    const text = front + papers.map((title, place) => `${place + 1}. ${title}\n\n${said[place]}`).join('\n\n')
    expect(segment(text).items.map(({ number }) => number)).toEqual(['1', '2', '3'])
  })
})

describe('who moved, in brackets over the motion', () => {
  it.each(['(Hale/Orme)', '(Mr Hale/Mrs Orme)', '(Cr Hale / Cr Orme)', '(Hale/Doe Orme)'])('Moved %s', (movers) => {
    const motion = `Moved ${movers}\n\nThat the fees be raised by 4 per cent.\n\nCarried`
    const { items, turns } = analyze(`${front}1. Harbour Fees\n\n${motion}\n\n2. Crane Repairs\n\n${said[2]}`)
    expect(items.map(({ title }) => title)).toEqual(['Harbour Fees', 'Crane Repairs'])
    expect(turns[0]).toMatchObject({ act: 'decision', text: motion.replaceAll('\n\n', ' ') })
  })
})

describe('names that the end of a line cuts', () => {
  it.each([
    'Harbour Manager - Tessa\nBright',
    'Deputy Chair, Councillor Tessa\nBright',
    'Tug Owners \u2013 Mrs Tessa\nBright',
  ])('%j', (entry) => {
    const text = `Lynford Harbour Board\nMinutes of the meeting held on 14 May 2024\n\nPresent:\nMr Joseph Dean\n${entry}\nMrs Paula Orme\n\n1. Fees\n\n${said[0]}`
    const named = segment(text).people.map(({ name }) => name)
    expect(named).toContain('Tessa Bright')
    expect(named).not.toContain('Bright')
  })
})
