// npm install && npm run build && npm start FOLDER, such as ../../corpus/crime-panel-county
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from 'scrutineer'
import { renderReport } from 'scrutineer/report'
import { openQuestions } from './open-questions.js'
import { questionSheet } from './question-sheet.js'

const folder = process.argv[2] ?? 'minutes'
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:txt|md|html)$/.test(name)) : []
if (files.length === 0) {
  console.error(
    `No minutes (.txt, .md or .html) in the folder '${folder}'. Name the folder that has them: npm start FOLDER`,
  )
  process.exit(1)
}
const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'))
const analyses = texts.map((text) => analyze(text))

// What this project makes of the findings: a sheet for the clerk, one heading for each person who owes an answer.
console.log(questionSheet(analyses.flatMap(openQuestions)))

// And the package's own report, with the parts that a member wants.
const report = renderReport(analyses, {
  format: 'html',
  title: 'Open questions',
  sections: ['summary', 'flagged', 'commitments', 'document'],
  names: files,
  sources: texts,
})
writeFileSync('open-questions.html', report)
