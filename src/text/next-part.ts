/** '(2) In the north, are there more': the number or letter of what is asked behind a first part. */
export function opensNextPart(text: string): boolean {
  return NEXT_PART.test(text)
}

const NEXT_PART = /^\((?:[2-9]|[b-h])\)\s/
