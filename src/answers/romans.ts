const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** How many-th a part is that has a small Roman numeral for its sign, 'iv' the fourth; 0 for what is none. */
export function romanPlace(sign: string): number {
  return ROMANS.indexOf(sign) + 1
}
