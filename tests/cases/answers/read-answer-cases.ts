import { readFileSync } from 'node:fs'
import { askSchema } from '../../../src/model/ask'
import type { AnswerCase } from '../answer-case'

/** A question (`Q:`), its answer in one line or more (`A:`) and the type and reply of each ask (`L:`), parted by semicolons. */
const CASE = /^Q: (.+)\nA: ([\s\S]+?)\nL: (.+)$/

/** The cases of a file of plain text in a folder, parted by empty lines. Throws a `RangeError` where one is not of that form. */
export function readAnswerCases(folder: string, name: string): AnswerCase[] {
  const text = readFileSync(new URL(`${folder}/${name}.txt`, import.meta.url), 'utf8')
  return text
    .trim()
    .split(/\n\s*\n(?=Q:)/)
    .map((block) => {
      const found = CASE.exec(block.trim())
      if (found === null) throw new RangeError(`${folder}/${name}.txt: ${block.slice(0, 60)}`)
      const asks = found[3]!.split(';').map((label) => label.trim())
      for (const label of asks) {
        const [type, reply, ...more] = label.split(' ')
        const { type: isType, reply: isReply } = askSchema.shape
        const known = isType.safeParse(type).success && isReply.safeParse(reply).success
        if (!known || more.length > 0) throw new RangeError(`${folder}/${name}.txt: ${label}`)
      }
      return { question: found[1]!, answer: found[2]!, asks }
    })
}
