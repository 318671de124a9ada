/**
 * Words whose stem by Porter's algorithm is that of another word with another meaning ('officer' and 'office' both give
 * 'offic'); they are compared as whole words, with or without an `s`. Source: the pairs met when the stems of our
 * taxonomies' words are listed beside the vocabulary of British minutes.
 */
export const keptApart: readonly string[] = [
  ...['officer', 'commissioner', 'operator', 'organiser', 'inspector', 'detective', 'customer', 'prisoner'],
  ...[
    'counsel',
    'information',
    'secondment',
    'procurator',
    'complainer',
    'demonstrator',
    'regulator',
    'availability',
    'productivity',
  ],
  ...['news', 'business', 'university', 'morale', 'rating', 'appliance', 'organisation', 'product', 'customs'],
  ...[
    'authority',
    'competing',
    'detection',
    'summit',
    'partnership',
    'statistic',
    'extremism',
    'disorderly',
    'one',
    'baile',
  ],
]
