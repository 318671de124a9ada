const ROMAN: readonly (readonly [value: number, sign: string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
]

/** A list's number in Word's numerals (`decimal`, `lowerLetter`, `upperRoman` ...); in digits for those that are not known. Source: ECMA-376 part 1, 17.18.59. */
export function listNumeral(value: number, numerals: string): string {
  if (value < 1 || value > 5_000) return String(value)
  if (numerals === 'lowerRoman') return roman(value)
  if (numerals === 'upperRoman') return roman(value).toUpperCase()
  if (numerals === 'lowerLetter') return letter(value)
  if (numerals === 'upperLetter') return letter(value).toUpperCase()
  return numerals === 'decimalZero' && value < 10 ? `0${value}` : String(value)
}

function roman(value: number): string {
  let rest = value
  let print = ''
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      print += sign
      rest -= worth
    }
  return print
}

/** a to z, then aa, bb, as Word goes on. */
function letter(value: number): string {
  const sign = String.fromCharCode(97 + ((value - 1) % 26))
  return sign.repeat(Math.ceil(value / 26))
}
