import type { Clarity } from '../model/ask'

/** The share of verdicts that were right as to whether the reply is clear, on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.54 },
    { from: 0.59, right: 0.61 },
    { from: 0.68, right: 0.7 },
    { from: 0.76, right: 0.79 },
    { from: 0.83, right: 0.85 },
    { from: 0.9, right: 0.93 },
  ],
  ambivalent: [
    { from: 0, right: 0.92 },
    { from: 0.14, right: 0.8 },
    { from: 0.23, right: 0.77 },
    { from: 0.3, right: 0.68 },
    { from: 0.37, right: 0.63 },
    { from: 0.44, right: 0.55 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.98 },
    { from: 0.03, right: 0.92 },
    { from: 0.06, right: 0.95 },
    { from: 0.11, right: 0.93 },
    { from: 0.18, right: 0.8 },
    { from: 0.27, right: 0.72 },
  ],
}
