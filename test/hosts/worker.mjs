// Judges the payload in the Node that runs it: node worker.mjs <job> <payload> <answer>
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import * as charte from '../../dist/index.js'

const [job, payload, answer] = process.argv.slice(2)
const { decide } = await import(pathToFileURL(job).href)
writeFileSync(answer, JSON.stringify(decide(charte, JSON.parse(readFileSync(payload, 'utf8')))))
