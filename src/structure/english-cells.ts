/** 'Ada Doe | Cadeirydd y Pwyllgor | Committee Chair': who somebody is in Welsh, and again in English. */
const TWICE = /^([^|]{3,60}?) \| ([^|]{3,120}?) \| ([^|]{3,120})$/
/** Words that Welsh offices and their links have, and English ones have not. */
const WELSH =
  /(?:^|[\s,])(?:y|yr|ar ran|dros|cadeirydd|prif|pennaeth|cyfarwyddwr|dirprwy|aelod|aelodau|clerc|swyddog|ymchwilydd|cynghorydd|gweinidog|ysgrifennydd|llywydd|rheolwr|cynrychiolydd|heddlu|cymru|comisiynydd|prifysgol|pwyllgor|bwrdd|cyngor)(?=$|[\s,])/i

/** A line of an attendance list in two languages with the English office alone, behind a comma; other lines as they are. */
export function inEnglishAlone(text: string): string {
  const [, name, other, english] = text.includes(' | ') ? (TWICE.exec(text) ?? []) : []
  return other !== undefined && WELSH.test(other) && !WELSH.test(english!) ? `${name}, ${english}` : text
}
