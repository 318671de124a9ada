import type { Clarity } from '../model/ask'

/** The share of verdicts that were right on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.51 },
    { from: 0.55, right: 0.55 },
    { from: 0.65, right: 0.7 },
    { from: 0.76, right: 0.77 },
    { from: 0.84, right: 0.88 },
    { from: 0.91, right: 0.95 },
  ],
  ambivalent: [
    { from: 0, right: 0.78 },
    { from: 0.17, right: 0.6 },
    { from: 0.24, right: 0.61 },
    { from: 0.29, right: 0.59 },
    { from: 0.35, right: 0.55 },
    { from: 0.39, right: 0.47 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.81 },
    { from: 0.1, right: 0.79 },
    { from: 0.22, right: 0.6 },
  ],
}
