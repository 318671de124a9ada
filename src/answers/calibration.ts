import type { Clarity } from '../model/ask'

/** The share of verdicts that were right as to whether the reply is clear, on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.54 },
    { from: 0.6, right: 0.62 },
    { from: 0.7, right: 0.74 },
    { from: 0.79, right: 0.81 },
    { from: 0.86, right: 0.87 },
    { from: 0.92, right: 0.93 },
  ],
  ambivalent: [
    { from: 0, right: 0.96 },
    { from: 0.12, right: 0.82 },
    { from: 0.22, right: 0.77 },
    { from: 0.29, right: 0.69 },
    { from: 0.37, right: 0.61 },
    { from: 0.44, right: 0.59 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.99 },
    { from: 0.02, right: 0.93 },
    { from: 0.05, right: 0.96 },
    { from: 0.08, right: 0.95 },
    { from: 0.14, right: 0.86 },
    { from: 0.26, right: 0.71 },
  ],
}
