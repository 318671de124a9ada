/**
 * `npm run package`: the package as npm packs it, judged by publint and @arethetypeswrong/cli, then installed without a network
 * into empty projects (ESM, CommonJS, strict TypeScript, Vite, a page without a build) and used there. Needs `npm run build` before it. Ends with 1 at the first failure.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { analyze } from '../../src'
import { findDocuments } from '../corpus/evaluator/documents'
import { checkBrowser } from './check-browser'
import { checkExample } from './check-example'
import { projects, tsconfig } from './projects'
import { run } from './run'
import { runtimeFolders } from './runtime-folders'

const root = resolve('.')
const binary = (name: string): string => join(root, 'node_modules', name)
const notices = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8')

/** Fails with a sentence. */
function must(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(sentence)
}

function pack(folders: readonly string[], into: string): string[] {
  mkdirSync(into)
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', into, ...folders], root)
  return readdirSync(into).map((name) => join(into, name))
}

/** The main entry runs in browsers, so nothing of Node may be in it; what is bundled is named in the notices. */
function checkBundle(): void {
  const files = readdirSync('dist').filter((name) => /\.c?js$/.test(name))
  const texts = new Map(files.map((name) => [name, readFileSync(join('dist', name), 'utf8')]))
  const main = ['index.js', 'index.cjs']
  for (let at = 0; at < main.length; at++) {
    const text = texts.get(main[at]!) ?? ''
    must(text !== '', `dist/${main[at]} is missing: run 'npm run build' first`)
    must(
      !/(?:from|require\(|import\(?)\s*["'](?:node:|fs|path|module|url|os)\b/.test(text),
      `dist/${main[at]} imports Node`,
    )
    for (const [, chunk = ''] of text.matchAll(/["']\.\/(chunk-[\w-]+\.c?js)["']/g))
      if (!main.includes(chunk)) main.push(chunk)
  }
  for (const [name, text] of texts)
    for (const [, bundled = ''] of text.matchAll(/^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gm))
      must(
        new RegExp(`^## ${bundled}\\b`, 'm').test(notices),
        `dist/${name} bundles ${bundled}, which the notices do not name`,
      )
}

/** What is shipped names fewer letters in its patterns than the sources do: on documents that must make no difference. */
async function checkReading(): Promise<void> {
  const built = (await import(pathToFileURL(join(root, 'dist', 'index.js')).href)) as { analyze: typeof analyze }
  for (const { name, document } of findDocuments(join(root, 'corpus'))) {
    const text = readFileSync(document, 'utf8')
    must(
      JSON.stringify(built.analyze(text)) === JSON.stringify(analyze(text)),
      `the build reads ${name} otherwise than the sources`,
    )
  }
}

function checkInstalled(folder: string, tarballs: readonly string[], own: string): void {
  const manifest = { name: 'empty', private: true, version: '0.0.0', overrides: {} as Record<string, string> }
  for (const [name, file] of named(tarballs)) manifest.overrides[name] = `file:${file}`
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2))
  run('npm', ['install', '--offline', '--no-audit', '--ignore-scripts', '--silent', own], folder)
  for (const { file, text, output } of projects) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
    if (output === null) continue
    must(run(process.execPath, [file], folder).trim() === output, `${file} prints something else than ${output}`)
    console.log(`ok  ${file} runs`)
  }
  for (const resolution of ['nodenext', 'bundler'] as const) {
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig(resolution)))
    run(process.execPath, [binary('typescript/bin/tsc'), '-p', '.'], folder)
    console.log(`ok  strict TypeScript compiles, module resolution ${resolution}`)
  }
  checkCommand(folder)
  checkExample(root, folder)
  console.log('ok  examples/scrutiny-report compiles and runs')
}

/** The command as npm installs it. */
function checkCommand(folder: string): void {
  const command = join(folder, 'node_modules', '.bin', 'scrutineer')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  must(run(command, ['--version'], folder).trim() === version, 'scrutineer --version gives another version')
  const corpus = join(root, 'corpus')
  must(run(command, ['report', corpus], folder).startsWith('# '), 'scrutineer report prints no report')
  // A reader that has seen enough closes the pipe.
  const folders = ['crime-panel-county', 'nhs-trust-board-meeting'].map((name) => `'${join(corpus, name)}'`).join(' ')
  const cut = run('sh', ['-c', `'${command}' segment ${folders} 2>&1 | head -n 1`], folder)
  must(cut === '[\n', `a closed pipe prints ${cut.slice(0, 200)}`)
  console.log('ok  the command runs')
}

function named(tarballs: readonly string[]): [name: string, file: string][] {
  return tarballs.map((file) => {
    const manifest = run('tar', ['-xzOf', file, 'package/package.json'], root)
    return [(JSON.parse(manifest) as { name: string }).name, file]
  })
}

const folder = mkdtempSync(join(tmpdir(), 'scrutineer-package-'))
try {
  checkBundle()
  console.log('ok  the main entry is free of Node, what is bundled has its notice')
  await checkReading()
  console.log('ok  the build reads the corpus as the sources do')
  const [own = ''] = pack(['.'], join(folder, 'own'))
  const listed = run('tar', ['-tzf', own], root).split('\n')
  for (const file of [
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'THIRD-PARTY-NOTICES.md',
    'dist/cli.js',
    'dist/index.d.cts',
  ])
    must(listed.includes(`package/${file}`), `the package lacks ${file}`)
  console.log(`ok  packed: ${listed.filter((name) => name !== '').length} files`)
  run(process.execPath, [binary('publint/src/cli.js'), own, '--strict'], root)
  console.log('ok  publint')
  // TypeScript's old resolution, `node10`, knows no `exports`, and so no entry but the main one.
  run(process.execPath, [binary('@arethetypeswrong/cli/dist/index.js'), own, '--profile', 'node16'], root)
  console.log('ok  are the types wrong: no')
  const project = join(folder, 'project')
  mkdirSync(project)
  checkInstalled(project, pack(runtimeFolders(root), join(folder, 'runtime')), own)
  await checkBrowser(root, realpathSync(project))
} catch (error) {
  console.error(`not ok  ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
