/**
 * Packs charte, installs the tarball into an empty folder, and uses it there as strangers do: from ES modules, from
 * CommonJS, from TypeScript 5.5 and 6 under the three ways they resolve modules, beside zod 3, and with the optional peer.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'charte-stranger-'))
const COMPILERS = { 5.5: resolve('node_modules/typescript55/bin/tsc'), 6: resolve('node_modules/typescript/bin/tsc') }
const run = (cwd, command, ...args) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' })
const write = (name, text) => writeFileSync(join(folder, name), text)

const USE = `
const policy = compilePolicy(starter)
const post = { text: 'Write to lopez@example.org, she needs a fridge', account: { kind: 'official' } } as const
const decision = evaluate(post, { policy, now: '2026-11-24T10:00:00Z' })
if (decision.outcome !== 'deny') throw new Error(JSON.stringify(decision))
if (!parsePost(post)) throw new Error('no post')
for (const door of [render, testing]) if (Object.keys(door).length === 0) throw new Error('an empty door')
`
const IMPORTS = `
import { compilePolicy, evaluate, type Decision, type Post } from 'charte'
import { starter } from 'charte/packs'
import { parsePost } from 'charte/schema'
import * as render from 'charte/render'
import * as testing from 'charte/testing'
export const typed = (post: Post): Decision => evaluate(post, { policy: compilePolicy(starter), now: '2026-11-24T10:00:00Z' })
`
const plain = (text) => text.replaceAll(' as const', '')

/** How TypeScript may be set → the file it reads. TypeScript 6 takes node10 only when told that it is on its way out. */
const SETTINGS = {
  node10: ['node10.ts', '--module', 'commonjs', '--moduleResolution', 'node10'],
  'node16, required': ['node16.cts', '--module', 'node16', '--moduleResolution', 'node16'],
  'node16, imported': ['node16.mts', '--module', 'node16', '--moduleResolution', 'node16'],
  bundler: ['bundler.ts', '--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit'],
}
const STRICT = ['--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', 'es2022']

/** Compiles a host, and runs what comes out. */
const host = (version, source, [file, ...flags]) => {
  write(file, source)
  const old = version === '6' && flags.includes('node10') ? ['--ignoreDeprecations', '6.0'] : []
  run(folder, 'node', COMPILERS[version], file, ...STRICT, ...flags, ...old)
  if (!flags.includes('--noEmit')) run(folder, 'node', file.replace('ts', 'js'))
}

const BRIDGE = `
import { Engine } from 'json-rules-engine'
import { createEngine, engineReport, fromEngineRules, toEngineRules } from 'charte/json-rules-engine'
import { compilePolicy } from 'charte'
import { starter } from 'charte/packs'
const policy = compilePolicy(starter)
const engine: Engine = createEngine(policy)
const post = { text: 'Write to lopez@example.org, she needs a fridge', account: { kind: 'official' } }
engine.run({ post, context: { now: '2026-11-24T10:00:00Z' } }).then((results) => {
  if (engineReport(results).findings[0]?.rule !== 'sensitivity/personal-data') throw new Error('no finding')
  new Engine(toEngineRules(policy).rules)
  if (fromEngineRules([{ conditions: { any: [] }, event: { type: 'a' } }], { id: 'a' }).problems.length !== 1) throw new Error('no problem')
})
`
/** A host's own zod, as far as it matters here: version 3 exports no \`zod/mini\`, and types that are not those of version 4. */
const ZOD_3 = {
  'package.json': JSON.stringify({
    name: 'zod',
    version: '3.25.0',
    main: './index.js',
    types: './index.d.ts',
    exports: { '.': { types: './index.d.ts', default: './index.js' } },
  }),
  'index.js':
    "exports.z = { string: () => ({ parse: (value) => { if (typeof value !== 'string') throw new Error('no text'); return value } }) }\n",
  'index.d.ts': 'export declare const z: { string(): { parse(value: unknown): string } }\n',
}

const STEPS = {
  'packs and installs': () => {
    const [{ filename }] = JSON.parse(
      run('.', 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
    )
    write('package.json', '{ "name": "stranger", "private": true }')
    run(folder, 'npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`)
  },
  'installs few packages': () => {
    const names = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))
    const expected = ['charte', 'zod']
    if (`${names.sort()}` !== `${expected}`) throw new Error(`node_modules holds ${names}`)
  },
  import: () => {
    write(
      'import.mjs',
      `import { compilePolicy, evaluate } from 'charte'
       import { starter } from 'charte/packs'
       import { parsePost } from 'charte/schema'
       import * as render from 'charte/render'
       import * as testing from 'charte/testing'
       import schema from 'charte/json-schema/rule.json' with { type: 'json' }
       if (!schema.$schema) throw new Error('no schema')
       ${plain(USE)}`,
    )
    run(folder, 'node', 'import.mjs')
  },
  require: () => {
    write(
      'require.cjs',
      `const { compilePolicy, evaluate } = require('charte')
       const { starter } = require('charte/packs')
       const { parsePost } = require('charte/schema')
       const render = require('charte/render')
       const testing = require('charte/testing')
       if (!require('charte/rules/sensitivity/personal-data.json').title) throw new Error('no rule')
       if (require('charte/package.json').name !== 'charte') throw new Error('no manifest')
       ${plain(USE)}`,
    )
    run(folder, 'node', '--disallow-code-generation-from-strings', 'require.cjs')
  },
  ...Object.fromEntries(
    Object.keys(COMPILERS).flatMap((version) =>
      Object.entries(SETTINGS).map(([name, setting]) => [
        `TypeScript ${version}, ${name}`,
        () => host(version, IMPORTS + USE, setting),
      ]),
    ),
  ),
  'the bridge says which package it needs': () => {
    write('without.mjs', "import 'charte/json-rules-engine'")
    try {
      run(folder, 'node', 'without.mjs')
    } catch (error) {
      if (`${error.stderr}`.includes("Cannot find package 'json-rules-engine'")) return
      throw error
    }
    throw new Error('it was found')
  },
  'beside zod 3': () => {
    const modules = join(folder, 'node_modules')
    mkdirSync(join(modules, 'charte', 'node_modules'), { recursive: true })
    renameSync(join(modules, 'zod'), join(modules, 'charte', 'node_modules', 'zod'))
    mkdirSync(join(modules, 'zod'))
    for (const [name, text] of Object.entries(ZOD_3)) writeFileSync(join(modules, 'zod', name), text)
    const own = "import { z } from 'zod'\nif (z.string().parse('a') !== 'a') throw new Error('no zod 3')\n"
    for (const version of Object.keys(COMPILERS))
      for (const setting of Object.values(SETTINGS)) host(version, own + IMPORTS + USE, setting)
    run(folder, 'node', 'import.mjs')
    run(folder, 'node', 'require.cjs')
  },
  'with the optional peer': () => {
    // As npm would lay it out; it is not fetched once more.
    for (const name of [
      'json-rules-engine',
      'clone',
      'eventemitter2',
      'hash-it',
      'jsonpath-plus',
      'jsep',
      '@jsep-plugin',
    ])
      cpSync(resolve('node_modules', name), join(folder, 'node_modules', name), { recursive: true, dereference: true })
    for (const version of Object.keys(COMPILERS))
      for (const setting of Object.values(SETTINGS)) host(version, BRIDGE, setting)
  },
}

try {
  for (const [name, step] of Object.entries(STEPS)) {
    try {
      step()
      console.log(`ok ${name}`)
    } catch (error) {
      console.error(`FAILED ${name}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.message}`)
      process.exitCode = 1
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
