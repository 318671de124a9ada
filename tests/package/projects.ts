const MINUTES = JSON.stringify(
  'Lower Ashby Board\nMinutes of the meeting held on 9 May 2024\n\nPresent: Wren Adeyemi (Chair), Tess Orme (Clerk)\n\n1. Waits\nThe Chair asked how long a caller waits. Ms Orme said that it was nine minutes.\n',
)
const OUTPUT = '2024-05-09 1 # Lower Ashby Board, 9 May 2024'

const use = `
const found = segment(${MINUTES})
const report = renderReport(analyze(${MINUTES}), { format: 'markdown' })
`
const print = "console.log(found.meeting.date, found.exchanges.length, report.split('\\n')[0])"

/** A program in an empty project, and what it prints; null where it is only compiled. */
export interface Project {
  readonly file: string
  readonly text: string
  readonly output: string | null
}

/** The package in use, as people import it. */
export const projects: readonly Project[] = [
  {
    file: 'esm.mjs',
    text: `import { analyze, renderReport, segment } from 'scrutineer'\n${use}${print}\n`,
    output: OUTPUT,
  },
  {
    file: 'cjs.cjs',
    text: `const { analyze, renderReport, segment } = require('scrutineer')\n${use}${print}\n`,
    output: OUTPUT,
  },
  {
    file: 'report.cjs',
    text: `const { analyze, segment } = require('scrutineer')\nconst { renderReport } = require('scrutineer/report')\n${use}${print}\n`,
    output: OUTPUT,
  },
  {
    file: 'report.mjs',
    text: `import { analyze, segment } from 'scrutineer'\nimport { renderReport } from 'scrutineer/report'\n${use}${print}\n`,
    output: OUTPUT,
  },
  { file: 'typed.mts', text: typed("import { analyze, renderReport, segment } from 'scrutineer'"), output: null },
  { file: 'typed.cts', text: typed("import { analyze, renderReport, segment } from 'scrutineer'"), output: null },
]

function typed(line: string): string {
  return `${line}
${use}
const names: string[] = found.people.map(({ name }) => name)
// @ts-expect-error A name is no number: the types are there, not any.
const wrong: number = found.people.map(({ name }) => name)
export { names, report, wrong }
`
}

/** The strictest settings, library checks included, without the types of Node. */
export function tsconfig(resolution: 'nodenext' | 'bundler'): object {
  return {
    compilerOptions: {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      target: 'ES2022',
      module: resolution === 'nodenext' ? 'nodenext' : 'preserve',
      moduleResolution: resolution,
      lib: ['ES2022', 'DOM'],
      types: [],
    },
    files: ['typed.mts', 'typed.cts'],
  }
}
