import { describe, expect } from 'vitest'
import { blockQuote, blockSpan } from '../../src/model/block'
import { readText } from '../../src/readers/read-text'
import { segmentBlocks } from '../../src/structure/segment-blocks'
import { type BlockCase, blockCases } from '../cases/structure/blocks'
import { eachCase } from '../each-case'

function check({ text, blocks }: BlockCase): void {
  const source = readText(text)
  const found = segmentBlocks(source).filter(({ kind }) => kind !== 'furniture')
  expect(found.map(({ kind, text: words }) => `${kind}: ${words}`).join('\n')).toBe(blocks.join('\n'))
  for (const block of found) {
    const { start, end } = blockSpan(source, block, 0, block.text.length)
    expect(text.slice(start, end).replace(/\s+/g, '')).toContain(block.text.replace(/\s+/g, '').slice(0, 8))
    const length = Math.min(8, block.text.length)
    expect(blockQuote(source, block, 0, length)).toBe(block.text.slice(0, length).replace(/\s+/g, ' ').trim())
  }
}

describe('segmentBlocks', () => {
  eachCase(blockCases, check)
})
