import type { Clarity } from '../model/ask'

/** The share of verdicts that were right as to whether the reply is clear, on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.59 },
    { from: 0.62, right: 0.7 },
    { from: 0.72, right: 0.75 },
    { from: 0.82, right: 0.86 },
    { from: 0.89, right: 0.93 },
    { from: 0.94, right: 0.95 },
  ],
  ambivalent: [
    { from: 0, right: 0.97 },
    { from: 0.12, right: 0.84 },
    { from: 0.21, right: 0.73 },
    { from: 0.3, right: 0.7 },
    { from: 0.37, right: 0.59 },
    { from: 0.44, right: 0.57 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.97 },
    { from: 0.02, right: 0.97 },
    { from: 0.05, right: 0.93 },
    { from: 0.08, right: 0.97 },
    { from: 0.14, right: 0.86 },
    { from: 0.24, right: 0.61 },
  ],
}
