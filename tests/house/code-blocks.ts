/** A fenced block of a Markdown text. */
export interface CodeBlock {
  /** The word behind the opening fence, such as `ts`; '' for none. */
  readonly language: string
  readonly text: string
  /** Line of the opening fence, from 1. */
  readonly line: number
}

/** A program of a README with the output that is printed below it. */
export interface Demonstration {
  readonly code: string
  /** null where no output is given. */
  readonly output: string | null
  readonly line: number
}

/** All fenced blocks of a Markdown text in order. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  let open: { fence: string; language: string; line: number; lines: string[] } | null = null
  markdown.split('\n').forEach((text, index) => {
    const fence = /^(`{3,}|~{3,})\s*(\w*)/.exec(text)
    if (open === null) {
      if (fence !== null) open = { fence: fence[1]!, language: fence[2]!, line: index + 1, lines: [] }
    } else if (text.startsWith(open.fence)) {
      blocks.push({ language: open.language, text: open.lines.join('\n'), line: open.line })
      open = null
    } else open.lines.push(text)
  })
  return blocks
}

/** The `ts` blocks, each with the `text` or `json` block that follows as its output. */
export function programs(blocks: readonly CodeBlock[]): Demonstration[] {
  return blocks.flatMap(({ language, text, line }, index) => {
    if (language !== 'ts') return []
    const next = blocks[index + 1]
    const output = next !== undefined && /^(?:text|json)$/.test(next.language) ? next.text : null
    return [{ code: text, output, line }]
  })
}

/** The lines behind a `$` in `sh` and `console` blocks, each with the lines below it as its output. */
export function commands(blocks: readonly CodeBlock[]): Demonstration[] {
  return blocks.flatMap(({ language, text, line }) => {
    if (!/^(?:sh|console)$/.test(language)) return []
    const parts = ` \n${text}`.split(/\n\$ /).slice(1)
    return parts.map((part) => {
      const [code = '', ...output] = part.split('\n')
      return { code, output: output.some((one) => one.trim() !== '') ? output.join('\n') : null, line }
    })
  })
}

/** Whether an output is as printed; a line `...` or `…` stands for any lines, and at a line's end for the rest of the line. */
export function agrees(printed: string, output: string): boolean {
  const lines = printed.trimEnd().split('\n')
  const pattern = lines.map((line) => {
    if (/^\s*(?:\.\.\.|\u2026)$/.test(line)) return '(?:.*\\n)*?'
    const [, kept = line, cut] = /^(.*?)(\s?(?:\.\.\.|\u2026))?$/.exec(line) ?? []
    return `${kept.trimEnd().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}${cut === undefined ? '[ \\t]*' : '.*'}\\n`
  })
  return new RegExp(`^${pattern.join('')}\\s*$`).test(`${output.trimEnd()}\n`)
}
