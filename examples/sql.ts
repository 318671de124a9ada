/**
 * Results in a database: which people had questions of theirs left without a clear answer, meeting by meeting.
 * `npx tsx examples/sql.ts [FOLDER]`, with FOLDER the project's corpus unless another is named.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { exportAnalysis } from '../src/export' // in a project of your own: from 'scrutineer/export'
import { analyze } from '../src/index' // in a project of your own: from 'scrutineer'

const folder = process.argv[2] ?? 'corpus'
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:txt|md|html)$/.test(path) && !/readme/i.test(path))
  .sort()
const analyses = names.map((name) => analyze(readFileSync(join(folder, name), 'utf8')))

const tables = mkdtempSync(join(tmpdir(), 'scrutineer-sql-'))
const database = await (await DuckDBInstance.create()).connect()
try {
  for (const [file, text] of Object.entries(exportAnalysis(analyses, { format: 'csv', names }))) {
    writeFileSync(join(tables, file), text)
    await database.run(`CREATE TABLE ${file.replace('.csv', '')} AS FROM read_csv($path, header = true)`, {
      path: join(tables, file),
    })
  }
} finally {
  rmSync(tables, { recursive: true })
}

/** Who asked, in how many meetings, and how many of the asks got no clear reply. */
const byPerson = await database.runAndReadAll(`
  SELECT
    speaker AS person,
    count(DISTINCT meeting)::INTEGER AS meetings,
    count(*)::INTEGER AS asks,
    count(*) FILTER (clarity <> 'clear-reply')::INTEGER AS unanswered
  FROM asks
  JOIN exchanges USING (meeting, exchange)
  JOIN turns ON turns.meeting = asks.meeting AND turns.turn = exchanges.question
  WHERE speaker IS NOT NULL
  GROUP BY speaker
  HAVING unanswered > 0
  ORDER BY unanswered DESC, asks, person
  LIMIT 10
`)
console.table(byPerson.getRowObjects())

/** The meetings in the order of their dates, with what was asked and left open at each. */
const byMeeting = await database.runAndReadAll(`
  SELECT
    date::VARCHAR AS date,
    body,
    count(*)::INTEGER AS asks,
    round(100 * avg((clarity <> 'clear-reply')::INTEGER))::INTEGER AS percent_unanswered
  FROM meetings
  JOIN asks USING (meeting)
  GROUP BY meeting, date, body
  ORDER BY date NULLS LAST, body
  LIMIT 10
`)
console.table(byMeeting.getRowObjects())
