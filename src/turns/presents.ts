const PRESENTS =
  /\b(?:(?:took|talked) (?:the )?(?:members|board|(?:sub-?)?committee|panel|commission|council) through|talked through|went through|went over|spoke to|presented|introduced|tabled|submitted)\s+(?:the|his|her|their|its|this|an?)\s+(?:[\p{L}'\u2019]+[-\s]){0,5}(?:report|paper|item|update|briefing|presentation|document|plan|strategy|statement|figures|accounts|programme|work ?plan)\b|\bpresented on (?:the |an? )?[\p{Lu}\p{Ll}][^,;:]{2,60}$/iu

/** Whether a sentence names what is presented, and hardly tells anything of it. */
export function presents(sentence: string): boolean {
  const found = PRESENTS.exec(sentence)
  if (found === null) return false
  const rest = sentence.slice(found.index + found[0].length)
  return (
    rest.split(' ').length <= 24 &&
    !/\b(?:that|and (?:also )?(?:noted|said|advised|reported|highlighted|explained|stated|confirmed|observed|added|pointed out)\b(?!.*:\s*-?$)|which (?:show|set|said|outlin|indicat)\p{L}*|showing|(?:advising|stating|reporting|explaining|confirming) (?:there|it|this|these|they|all|\d)|had (?!been)|rose|fell)\b/iu.test(
      rest,
    )
  )
}
