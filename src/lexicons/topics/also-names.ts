/**
 * Words of our terms that are as often the end of a name: 'Maltings Court', 'Castle Road', 'E Grant'. With a capital, behind a
 * word with a capital that is in no term, they tell nothing. Source: the commonest ends of British street names, and surnames.
 */
export const alsoNames: readonly string[] = [
  ...['court', 'road', 'street', 'park', 'bridge', 'hall', 'house', 'hill', 'green', 'cross', 'lodge'],
  ...['grant', 'price', 'bond', 'bill', 'judge', 'constable'],
]
