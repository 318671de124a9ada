import type { Clarity } from '../model/ask'

/** The share of verdicts that were right as to whether the reply is clear, on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.52 },
    { from: 0.6, right: 0.63 },
    { from: 0.68, right: 0.71 },
    { from: 0.77, right: 0.79 },
    { from: 0.84, right: 0.84 },
    { from: 0.9, right: 0.93 },
  ],
  ambivalent: [
    { from: 0, right: 0.93 },
    { from: 0.13, right: 0.8 },
    { from: 0.23, right: 0.76 },
    { from: 0.3, right: 0.69 },
    { from: 0.37, right: 0.63 },
    { from: 0.44, right: 0.55 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.97 },
    { from: 0.03, right: 0.93 },
    { from: 0.06, right: 0.93 },
    { from: 0.1, right: 0.94 },
    { from: 0.17, right: 0.83 },
    { from: 0.28, right: 0.7 },
  ],
}
