/**
 * Packs charte, installs the tarball into an empty folder, and uses it there as strangers do:
 * from ES modules, from CommonJS, and from TypeScript 5.5 under the three ways it resolves modules.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'charte-stranger-'))
const tsc55 = resolve('node_modules/typescript55/bin/tsc')
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

/** How TypeScript 5.5 may be set → the file it reads. */
const SETTINGS = {
  node10: ['node10.ts', '--module', 'commonjs', '--moduleResolution', 'node10'],
  'node16, required': ['node16.cts', '--module', 'node16', '--moduleResolution', 'node16'],
  'node16, imported': ['node16.mts', '--module', 'node16', '--moduleResolution', 'node16'],
  bundler: ['bundler.ts', '--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit'],
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
    const expected = ['@noble', 'charte', 'unicode-segmenter', 'zod']
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
    Object.entries(SETTINGS).map(([name, [file, ...flags]]) => [
      `TypeScript 5.5, ${name}`,
      () => {
        write(file, IMPORTS + USE)
        const strict = ['--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', 'es2022']
        run(folder, 'node', tsc55, file, ...strict, ...flags)
        if (!flags.includes('--noEmit')) run(folder, 'node', file.replace('ts', 'js'))
      },
    ]),
  ),
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
