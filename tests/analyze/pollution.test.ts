import { describe, expect, it } from 'vitest'
import { analyze, assessAnswer, parseTaxonomy } from '../../src/index'
import { read } from '../../src/read'

const hostile = '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'
const clean = (): void => expect(({} as Record<string, unknown>).polluted).toBeUndefined()

describe('names that lead to a prototype', () => {
  it('in a taxonomy are refused or harmless', () => {
    try {
      parseTaxonomy(
        JSON.parse(`{"topics": [{"id": "__proto__", "label": "x", "terms": [${hostile}]}], ${hostile.slice(1)}`),
      )
    } catch {
      // A taxonomy that is none is refused; what counts is that nothing was changed.
    }
    clean()
  })

  it('in a transcript are words like any others', async () => {
    const bytes = new TextEncoder().encode(
      `[{"speaker": "__proto__", "text": "Who pays?", "__proto__": {"polluted": true}}, {"speaker": "constructor", "text": "The council."}]`,
    )
    const found = analyze(await read(bytes))
    expect(found.turns.length).toBeGreaterThan(0)
    clean()
  })

  it('in options and in what is asked change nothing', () => {
    const options = JSON.parse('{"__proto__": {"clearFrom": 0, "polluted": true}}') as object
    assessAnswer('__proto__? constructor? toString, hasOwnProperty and why?', 'constructor __proto__ valueOf')
    expect(() => assessAnswer('Who?', 'Nobody.', options)).toThrow("No option '__proto__'")
    analyze('__proto__: Who?\n\nconstructor: hasOwnProperty.')
    expect(() => analyze('Who?', options)).toThrow("No option '__proto__'")
    clean()
  })
})
