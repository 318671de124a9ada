const OPENS_QUESTION = /^(?:\S+\s)?question\s/i
const QUESTION_FROM = /^(?:\p{L}+\s)?question\s+(?:submitted\s|put\s|asked\s)?(?:from|by)\s+\p{Lu}/iu

/** 'Question from Councillor Doe to the Leader': a heading that names the asker. */
export function asksSomebody(text: string): boolean {
  return text.length < 220 && OPENS_QUESTION.test(text) && !/[.?!]$/.test(text) && QUESTION_FROM.test(text)
}
