import type { Clarity } from '../model/ask'

/** The share of verdicts that were right as to whether the reply is clear, on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.59 },
    { from: 0.62, right: 0.66 },
    { from: 0.71, right: 0.71 },
    { from: 0.8, right: 0.84 },
    { from: 0.87, right: 0.93 },
    { from: 0.93, right: 0.96 },
  ],
  ambivalent: [
    { from: 0, right: 0.94 },
    { from: 0.14, right: 0.8 },
    { from: 0.22, right: 0.79 },
    { from: 0.3, right: 0.67 },
    { from: 0.37, right: 0.64 },
    { from: 0.44, right: 0.5 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.98 },
    { from: 0.04, right: 0.96 },
    { from: 0.08, right: 0.91 },
    { from: 0.19, right: 0.7 },
  ],
}
