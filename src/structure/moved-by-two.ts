/** '2018-189 L. Doe, T. Roe: That the site be sold.': a motion behind who moved it and who seconded it. */
export function movedByTwo(text: string): boolean {
  return text.slice(0, 80).includes(': ') && BY_TWO.test(text)
}

const BY_TWO =
  /^(?:(?:[A-Z]{1,3}-?)?\d{1,4}[-/.]\d{1,4}\s+)?\p{Lu}\.? \p{Lu}[\p{L}'\u2019-]+(?:,| and| \/) \p{Lu}\.? \p{Lu}[\p{L}'\u2019-]+:\s+(?:[Tt]hat(?!\s(?:is|was|would|will|could|can|should|may|might|depends|means|seems|sounds|looks|has|had)\b)|THAT|[Bb]e it|BE IT)\b/u
