const SAYS = '(?:replied|answered|responded|said|advised|explained|noted|added|observed|remarked|commented)'
/** Where the words of a question go on with somebody's reply, or with what the asker added. */
const ASIDE = new RegExp(
  `[;,] (?:and )?(?:the (?:answer|reply|response) (?:was|is|being)|to which|in (?:reply|response|answer)\\b)|, (?:and )?(?:he |she |they )?(?:${SAYS}|adding|noting|observing) that\\b|,? (?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|The [\\p{Lu}][\\p{L}]+)\\.? [\\p{L}' \\u2019-]{0,40}?\\b${SAYS} that\\b`,
  'u',
)

/** The words of an ask without a reply or a remark that its sentence goes on with: 'how many there were; the answer was 94'. */
export function withoutAside(words: string): string {
  const at = words.search(ASIDE)
  return at > 0 ? words.slice(0, at) : words
}
