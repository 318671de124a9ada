import { copyFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run'

const minutes = ['council-scrutiny-plain/document.txt', 'assurance-meeting-markdown/document.md'] as const

/** Compiles and runs `examples/scrutiny-report` below a project into which the package is installed. Throws where it does not do what it says. */
export function checkExample(root: string, project: string): void {
  const folder = join(project, 'scrutiny-report')
  cpSync(join(root, 'examples', 'scrutiny-report'), folder, { recursive: true })
  mkdirSync(join(folder, 'minutes'))
  minutes.forEach((path, index) => {
    copyFileSync(join(root, 'corpus', path), join(folder, 'minutes', `${index}-${path.split('/')[1]}`))
  })
  const modules = join(root, 'node_modules')
  run(process.execPath, [join(modules, 'typescript/bin/tsc'), '--typeRoots', join(modules, '@types')], folder)
  const sheet = run('npm', ['--silent', 'start'], folder)
  const [, total = ''] = /^# (\d+) open questions\n/.exec(sheet) ?? []
  const owed = [...sheet.matchAll(/^## .+: (\d+)$/gm)].map(([, count]) => Number(count))
  const report = readFileSync(join(folder, 'open-questions.html'), 'utf8')
  const flagged = report.match(/<tr id="flag-/g)?.length ?? 0
  const sum = owed.reduce((all, count) => all + count, 0)
  if (owed.length < 2 || sum !== Number(total) || flagged !== sum)
    throw new Error(`examples/scrutiny-report tells of ${total} questions, of ${sum} by person, of ${flagged} in HTML`)
}
