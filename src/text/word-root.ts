import { remember, stem } from './stems'

const ENDING = /(?:isat|iz|is|at|it|ee|er|or|al|iv|ment|ion|ti|ic|abl|ibl|ant|ent|anc|enc|[eiy])$/
const SHORTEST = 5

/** What related words have in common: Porter's stem without the endings that it leaves ('apology', 'apologise'; 'consultee', 'consulted'). */
export const wordRoot: (word: string) => string = remember((word) => {
  let root = stem(word)
  for (let times = 0; times < 2 && root.length > SHORTEST; times++) {
    const shorter = root.replace(ENDING, '')
    if (shorter === root || shorter.length < SHORTEST) break
    root = shorter
  }
  return root
})
