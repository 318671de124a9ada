const title = /^(?:the|mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|cllr|councillor|right hon|rt hon|hon) /

/** Words in lower case with single spaces between them; only letters, digits, `'` and `&` are kept. */
export function foldWords(text: string | null | undefined): string {
  return (text ?? '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}'&]+/gu, ' ')
    .trim()
}

/** Whether two texts hold the same words, whatever their case and punctuation. Nothing is the same as no words. */
export function sameWords(gold: string | null | undefined, found: string | null | undefined): boolean {
  return foldWords(gold) === foldWords(found)
}

/** Whether a name is one of those that the gold allows (alternatives stand behind `|`), titles apart. */
export function sameName(gold: string | null | undefined, found: string | null | undefined): boolean {
  if (gold == null) return found == null
  const name = withoutTitles(found)
  return gold.split('|').some((allowed) => withoutTitles(allowed) === name)
}

function withoutTitles(text: string | null | undefined): string {
  let name = foldWords(text)
  for (let shorter = name.replace(title, ''); shorter !== name; shorter = name.replace(title, '')) name = shorter
  return name
}
