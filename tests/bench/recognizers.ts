import * as recognizers from '@microsoft/recognizers-text-suite'
import * as chrono from 'chrono-node'

const { Culture, recognizeCurrency, recognizeDateTime, recognizeDimension, recognizeNumber, recognizePercentage } =
  recognizers

/** Numbers, percentages, sums, measures and dates of a text by Recognizers-Text, and dates once more by chrono. */
export function recognizersAndChrono(text: string): unknown {
  const all = [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension, recognizeDateTime]
  return [all.map((recognize) => recognize(text, Culture.English)), chrono.parse(text)]
}
