/**
 * `npm run test:hosts`: the same decisions, byte for byte, wherever JavaScript runs. What this Node says of the
 * conformance cases and of the packs' own examples is held against other Nodes, a bare context without `Intl`, QuickJS,
 * and Chromium, also under a policy that forbids code from strings. There too the page to try charte is used. The last line says `N passed, N failed, N skipped`.
 */
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { tryPlayground } from './playground.mjs'
import { zoneTable } from './zone-table.mjs'

const HERE = 'test/hosts'
const CHROMIUM = process.env.CHARTE_CHROMIUM ?? '/usr/bin/chromium'
/** Bytes of source that hosts take: of the script that judges, and of the one with the detectors. */
const MAX_SCRIPT = { charte: 100_000, facts: 250_000 }
const scratch = mkdtempSync(join(tmpdir(), 'charte-hosts-'))
const counts = { passed: 0, failed: 0, skipped: 0 }
const begin = performance.now()
const tell = (word, what) => {
  counts[word] += 1
  console.log(`  ${{ passed: 'ok  ', failed: 'FAIL', skipped: 'skip' }[word]} ${what}`)
}

if (!existsSync('dist/iife/charte.js')) execFileSync('npm', ['run', '--silent', 'build:js'], { stdio: 'inherit' })

/** The job as an ES module, or as a script that leaves it in `job`. */
const bundled = async (format) => {
  const { outputFiles } = await build({
    entryPoints: [join(HERE, 'job.ts')],
    ...{ bundle: true, write: false, format, globalName: 'job', target: 'es2022', charset: 'utf8' },
  })
  return outputFiles[0].text
}

const suites = () =>
  readdirSync('test/conformance')
    .filter((name) => name.endsWith('.json') && name !== 'catalog.json')
    .map((name) => ({ name, suite: JSON.parse(readFileSync(join('test/conformance', name), 'utf8')) }))

/** Posts that the packs give as examples, over the strictest preset, in several places. */
const posts = async () => {
  const packs = await import(resolve('dist/packs/index.js'))
  const { EXAMPLE_NOW } = await import(resolve('dist/testing/index.js'))
  const places = [[], ['FR'], ['DE', 'GB'], ['CA-QC'], ['US']]
  const all = Object.values(packs).flatMap((pack) =>
    Object.entries(pack.rules ?? {}).flatMap(([rule, { examples = [] }]) =>
      examples.map(({ post, context = {} }, i) => ({ name: `${pack.id}/${rule} ${i}`, post, context })),
    ),
  )
  const step = Math.max(1, Math.floor(all.length / 300))
  return {
    bundle: packs.strict,
    given: all
      .filter((_, i) => i % step === 0)
      .map(({ name, post, context }, i) => ({
        name,
        post,
        context: { now: EXAMPLE_NOW, scopes: places[i % places.length], ...context },
      })),
  }
}

const script = await bundled('iife')
const jobFile = join(scratch, 'job.mjs')
writeFileSync(jobFile, await bundled('esm'))
const payload = { suites: suites(), posts: await posts() }
const { standardCatalog } = await import(resolve('dist/index.js'))
const withZones = { ...payload, zones: zoneTable(standardCatalog.zones, payload) }
const payloadFile = join(scratch, 'payload.json')
writeFileSync(payloadFile, JSON.stringify(payload))

const inNode = async (node) => {
  const answer = join(scratch, `answer-${Math.random()}.json`)
  await promisify(execFile)(node, [join(HERE, 'worker.mjs'), jobFile, payloadFile, answer])
  return JSON.parse(readFileSync(answer, 'utf8'))
}

/** The scripts for a host without modules, and what leaves the answer in `answer`. */
const iife = () => [
  readFileSync('dist/iife/charte.js', 'utf8'),
  readFileSync('dist/iife/facts.js', 'utf8'),
  script,
  'var answer = JSON.stringify(job.decide(charte, JSON.parse(payload)))',
]

const inBareContext = () => {
  const context = { payload: JSON.stringify(withZones), answer: '' }
  const bare = 'for (const name of ["Intl", "console", "WebAssembly"]) delete globalThis[name];'
  runInNewContext([bare, ...iife()].join('\n;'), context, { contextCodeGeneration: { strings: false, wasm: false } })
  return JSON.parse(context.answer)
}

const inQuickJS = async () => {
  const { getQuickJS } = await import('quickjs-emscripten')
  const context = (await getQuickJS()).newContext()
  try {
    const text = context.newString(JSON.stringify(withZones))
    context.setProp(context.global, 'payload', text)
    text.dispose()
    if (context.getString(context.unwrapResult(context.evalCode('typeof Intl'))) !== 'undefined')
      throw new Error('this QuickJS has Intl: pick another host without it')
    for (const source of iife()) context.unwrapResult(context.evalCode(source)).dispose()
    return JSON.parse(context.getString(context.getProp(context.global, 'answer')))
  } finally {
    context.dispose()
  }
}

const PAGE = 'http://charte.test/'
const SEND = "fetch('/answer', { method: 'POST', body: answer })"
const STRICT = "default-src 'none'; script-src 'self'"
/** Opens a page of our own making: its files by path, and a policy for its content. */
const inChromium = async (files, contentPolicy) => {
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    const problems = []
    page.on('pageerror', (error) => problems.push(`${error}`))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    // The page sends its answer: to ask it for one would be code from a string.
    const answer = new Promise((done) => {
      page.route('**/*', (route) => {
        const request = route.request()
        const file = files[new URL(request.url()).pathname]
        if (request.method() === 'POST') done(request.postData())
        if (!file) return route.fulfill({ status: request.method() === 'POST' ? 204 : 404, body: '' })
        const headers = contentPolicy ? { 'content-security-policy': contentPolicy } : {}
        return route.fulfill({ contentType: file.type, headers, body: file.body })
      })
    })
    await page.goto(PAGE)
    const late = new Promise((_, fail) =>
      setTimeout(() => fail(new Error(problems.join('\n') || 'no answer')), 90_000).unref(),
    )
    return JSON.parse(await Promise.race([answer, late]))
  } finally {
    await browser.close()
  }
}
const html = (body) => ({
  type: 'text/html',
  body: `<!doctype html><meta charset="utf-8"><title>charte</title>${body}`,
})
const js = (body) => ({ type: 'text/javascript; charset=utf-8', body })

const chromiumScripts = () => {
  const [charte, facts, job, run] = iife()
  const tags = ['charte', 'facts', 'job', 'payload', 'run'].map((name) => `<script src="/${name}.js"></script>`)
  return inChromium({
    '/': html(tags.join('')),
    '/charte.js': js(charte),
    '/facts.js': js(facts),
    '/job.js': js(job),
    '/payload.js': js(`var payload = ${JSON.stringify(JSON.stringify(payload))}`),
    '/run.js': js(`${run};${SEND}`),
  })
}

/** One module made by a bundler from the package, where code from strings is forbidden and shown to be. */
const chromiumStrict = async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as charte from './dist/index.js'
        import { decide } from './${HERE}/job.ts'
        let forbidden = false
        try { new Function('return 1')() } catch { forbidden = true }
        const said = await (await fetch('/payload.json')).json()
        const answer = JSON.stringify(forbidden ? decide(charte, said) : 'code from strings is allowed here')
        ${SEND}`,
      resolveDir: resolve('.'),
      loader: 'ts',
    },
    ...{
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
      minify: true,
      logLevel: 'error',
    },
  })
  return inChromium(
    {
      '/': html('<script type="module" src="/main.js"></script>'),
      '/main.js': js(outputFiles[0].text),
      '/payload.json': { type: 'application/json', body: JSON.stringify(payload) },
    },
    `${STRICT}; connect-src 'self'`,
  )
}

/** Another Node from this folder's own lock file, fetched where there is a network. */
const nodeOf = (name) => {
  const path = resolve(HERE, 'node_modules', name, 'bin/node')
  if (!existsSync(path)) {
    try {
      execFileSync('npm', ['ci', '--silent'], { cwd: HERE, timeout: 90_000, stdio: 'pipe' })
    } catch {
      // Without a network, or on another system: skipped below.
    }
  }
  return existsSync(path) ? path : undefined
}
const needsChromium = () => (existsSync(CHROMIUM) ? undefined : `there is no ${CHROMIUM}: apt-get install chromium`)

const [node22, node24] = ['node22', 'node24'].map(nodeOf)
const noNode = 'it could not be fetched: npm ci in test/hosts, on Linux x64'
const reference = await inNode(process.execPath)
console.log(`${reference.length} decisions by Node ${process.versions.node}`)
for (const [name, most] of Object.entries(MAX_SCRIPT)) {
  const { size } = statSync(`dist/iife/${name}.js`)
  tell(size <= most ? 'passed' : 'failed', `iife/${name}.js: ${size} bytes of source, at most ${most}`)
}

/** Bundles that are none, in ways that only the schemas of the package would tell apart. */
const HOSTILE = `
  const rule = (more) => ({ title: 't', message: 'm', effect: 'require', conditions: { fact: 'text', operator: 'equal', value: 'x' }, ...more })
  const bundle = (rules, policy) => ({
    policy: { format: 1, id: 'p', version: '1.0.0', packs: { t: '1' }, ...policy },
    packs: [{ format: 1, id: 't', version: '1.0.0', title: 't', rules }],
  })
  const cyclic = {}
  cyclic.policy = cyclic
  const bad = [undefined, null, 7, [], {}, { policy: {}, packs: [] }, { policy: null, packs: null }, cyclic,
    bundle({ a: 7 }), bundle({ a: rule({ conditions: { all: [] } }) }), bundle({ a: rule({ effect: 'shout' }) }),
    bundle({ a: rule({ params: 7 }) }), bundle({ a: rule({ params: { n: 5 } }) }), bundle({ a: rule({ obligations: 7 }) }),
    bundle({ a: rule({ conditions: { fact: '__proto__', operator: 'equal', value: 1 } }) }),
    bundle({ a: rule({}) }, { rules: { 't/a': { when: 7 } } }), bundle({ a: rule({}) }, { rules: { 't/a': 7 } }),
    bundle({ a: rule({}) }, { knows: 7 }), bundle({ a: rule({}) }, { scopes: { x: 7 } })]
  var answer = JSON.stringify(bad.flatMap((one, i) => {
    const told = charte.checkPolicy(one).some(({ severity }) => severity === 'error')
    try { charte.compilePolicy(one); return [i] } catch (error) { return told && error.name === 'PolicyError' ? [] : [i + ' ' + error] }
  }))`
const refusesInBareContext = () => {
  const context = { answer: '' }
  runInNewContext([iife()[0], HOSTILE].join('\n;'), context)
  return JSON.parse(context.answer)
}
const wrong = refusesInBareContext()
tell(
  wrong.length ? 'failed' : 'passed',
  `the script refuses what is no bundle, by a PolicyError${wrong.length ? `: not ${wrong.join(', ')}` : ''}`,
)

const HOSTS = [
  ['Node 22', node22 ? undefined : noNode, () => inNode(node22)],
  ['Node 24', node24 ? undefined : noNode, () => inNode(node24)],
  ['a bare context without Intl, the scripts, a zone table', undefined, inBareContext],
  ['QuickJS, the scripts, a zone table', undefined, inQuickJS],
  ['Chromium, the scripts', needsChromium(), chromiumScripts],
  ["Chromium, a module under a policy without 'unsafe-eval'", needsChromium(), chromiumStrict],
]
for (const [name, missing, run] of HOSTS) {
  const start = performance.now()
  if (missing) {
    tell('skipped', `${name}: ${missing}`)
    continue
  }
  try {
    const answer = await run()
    const other = reference.findIndex(([id, decision], i) => answer[i]?.[0] !== id || answer[i]?.[1] !== decision)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    if (other < 0 && answer.length === reference.length)
      tell('passed', `${name}: ${answer.length} alike (${seconds} s)`)
    else
      tell(
        'failed',
        `${name}: ${reference[other]?.[0]}\n    here  ${reference[other]?.[1]}\n    there ${answer[other]?.[1]}`,
      )
  } catch (error) {
    tell('failed', `${name}: ${error.stack ?? error}`)
  }
}
if (needsChromium()) tell('skipped', `the page to try charte, and a policy printed: ${needsChromium()}`)
else await tryPlayground(CHROMIUM, tell)
rmSync(scratch, { recursive: true })
console.log(`all hosts in ${((performance.now() - begin) / 1000).toFixed(1)} s`)
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exitCode = counts.failed ? 1 : 0
