import type { Figure } from '../model/figure'

/** What only a document of the country is likely to name: its states and provinces, its public bodies, its forms of acknowledgement. */
const COUNTRIES: readonly (readonly [currency: string, marks: RegExp])[] = [
  [
    'CAD',
    /\b(?:Ontario|Qu[eé]bec|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia|New Brunswick|Newfoundland|Nunavut|Yukon|RCMP|Government of Canada)(?![A-Za-z])/u,
  ],
  [
    'AUD',
    /\b(?:New South Wales|Queensland|South Australia|Western Australia|Tasmania|Australian Capital Territory|Traditional (?:Custodians|Owners)|Torres Strait|Australian (?:Government|Federal Police))\b/,
  ],
  [
    'NZD',
    /\b(?:Aotearoa|Te Tiriti|Treaty of Waitangi|mana whenua|tangata whenua|Waka Kotahi|New Zealand (?:Police|Government|Parliament))\b/,
  ],
]

/** The currency that a bare dollar sign stands for, where the document settles it: by marks of one country alone. US dollars otherwise. */
export function localDollar(document: string): string {
  const marked = COUNTRIES.filter(([, marks]) => marks.test(document))
  return marked.length === 1 ? marked[0]![0] : 'USD'
}

/** Whether a figure is in dollars by its sign alone, which several countries share. */
export function isBareDollar(figure: Figure): boolean {
  return figure.unit === 'USD' && /^[-−+]?\s?\$/.test(figure.text)
}
