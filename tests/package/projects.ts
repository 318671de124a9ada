/** Minutes as the text of a string in JavaScript. */
export const MINUTES = JSON.stringify(
  'Lower Ashby Board\nMinutes of the meeting held on 9 May 2024\n\nPresent: Wren Adeyemi (Chair), Tess Orme (Clerk)\n\n1. Waits\nThe Chair asked how long a caller waits. Ms Orme said that it was nine minutes.\n',
)
/** The day of those minutes, how many questions are in them, and the title of their report. */
export const OUTPUT = '2024-05-09 1 # Lower Ashby Board, 9 May 2024'

const use = `
const found = segment(${MINUTES})
const report = renderReport(analyze(${MINUTES}), { format: 'markdown' })
`
const print = "console.log(found.meeting.date, found.exchanges.length, report.split('\\n')[0])"

const captions = JSON.stringify('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Tess Orme>How long does a caller wait?\n')
/** Captions are read without any other package; for a PDF one is named that is to be installed. */
const reading = `
const bytes = (text) => new TextEncoder().encode(text)
const main = async () => {
  const source = await read(bytes(${captions}))
  const missing = await read(bytes('%PDF-1.7\\n1 0 obj\\n%%EOF')).catch((error) => error)
  console.log(source.format, source.view, missing.code, missing instanceof ReadError, /npm install unpdf/.test(missing.message))
}
main()
`
const READ = 'captions Tess Orme: How long does a caller wait? missing-package true true'

const exporting = `
const tables = exportAnalysis(analyze(${MINUTES}), { format: 'csv' })
console.log(tables['answers.csv'].split('\\r\\n')[1])
`
const EXPORTED = '"m1","x1","1","t2"'

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
  { file: 'read.mjs', text: `import { ReadError, read } from 'scrutineer/read'\n${reading}`, output: READ },
  { file: 'read.cjs', text: `const { ReadError, read } = require('scrutineer/read')\n${reading}`, output: READ },
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
  {
    file: 'export.mjs',
    text: `import { analyze } from 'scrutineer'\nimport { exportAnalysis } from 'scrutineer/export'\n${exporting}`,
    output: EXPORTED,
  },
  {
    file: 'export.cjs',
    text: `const { analyze } = require('scrutineer')\nconst { exportAnalysis } = require('scrutineer/export')\n${exporting}`,
    output: EXPORTED,
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
