import type { Clarity } from '../model/ask'

/** The share of verdicts that were right as to whether the reply is clear, on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.48 },
    { from: 0.56, right: 0.6 },
    { from: 0.66, right: 0.68 },
    { from: 0.75, right: 0.78 },
    { from: 0.84, right: 0.87 },
    { from: 0.91, right: 0.93 },
  ],
  ambivalent: [
    { from: 0, right: 0.88 },
    { from: 0.16, right: 0.75 },
    { from: 0.23, right: 0.78 },
    { from: 0.29, right: 0.67 },
    { from: 0.34, right: 0.58 },
    { from: 0.41, right: 0.52 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.95 },
    { from: 0.08, right: 0.95 },
    { from: 0.15, right: 0.88 },
    { from: 0.27, right: 0.63 },
  ],
}
