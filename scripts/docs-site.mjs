/**
 * The end of `npm run docs`: one folder, `docs/site/`, to put on any web server. Typedoc has put the guides, rules and
 * regions there beside the types of every door (its warnings of anchors that the pages set as HTML are not heard); here
 * the page to try charte and an index in English and French join them.
 */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPlayground } from './playground.mjs'

const SITE = 'docs/site'
const guide = (name) => `reference/documents/${name}.html`
const TRY = 'playground/index.html'
const REFERENCE = 'reference/index.html'
const RULES = guide('rules_README')
const REGIONS = guide('regions_README')
const LINKS = {
  en: [
    [TRY, 'Try it on a post of yours'],
    [guide('concepts'), 'The concepts'],
    [guide('from-your-policy-to-a-pack'), 'From your policy to a pack'],
    [guide('presets'), 'Ready policies'],
    [RULES, 'The rules there are'],
    [REGIONS, 'What the law changes, country by country'],
    [REFERENCE, 'Guides, rules, regions and every type'],
  ],
  fr: [
    [TRY, 'Essayez-la sur un message à vous'],
    [guide('fr_README'), 'Ce que fait charte, et pour qui'],
    [guide('fr_notions'), 'Les notions'],
    [guide('fr_de-votre-charte-a-un-recueil'), 'De votre charte à un recueil'],
    [guide('fr_modeles'), 'Les modèles de charte'],
    [RULES, 'Les règles qui existent'],
    [REGIONS, 'Ce que la loi change, pays par pays'],
    [REFERENCE, 'Guides, règles, pays et tous les types (en anglais)'],
  ],
}

mkdirSync(join(SITE, 'playground'), { recursive: true })
copyFileSync(await buildPlayground(), join(SITE, 'playground/index.html'))

const list = (language) =>
  `<ul lang="${language}">${LINKS[language].map(([path, words]) => `<li><a href="${path}">${words}</a></li>`).join('')}</ul>`
writeFileSync(
  join(SITE, 'index.html'),
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>charte</title>
<style>:root{color-scheme:light dark}body{font:1.1rem/1.6 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1.25rem}li{margin:.4rem 0}</style></head>
<body><main><h1>charte</h1>
<p>A nonprofit’s social media policy as rules, and one function that judges a post.</p>${list('en')}
<p lang="fr">La charte des réseaux sociaux d’une association, en règles, et une fonction qui juge un message.</p>${list('fr')}
</main></body></html>
`,
)
const missing = Object.values(LINKS)
  .flat()
  .map(([path]) => path)
  .filter((path) => !existsSync(join(SITE, path)))
if (missing.length > 0) throw new Error(`the index names what is not there: ${missing.join(', ')}`)
console.log(join(SITE, 'index.html'))
