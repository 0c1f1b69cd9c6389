/** Takes the pictures of the page to try charte that README shows: light, English and French, a wide window and a phone. */
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { buildPlayground } from './playground.mjs'

const PICTURES = [
  { name: 'answer-en', locale: 'en-GB', width: 1240, height: 900 },
  { name: 'answer-fr', locale: 'fr-FR', width: 1240, height: 900 },
  { name: 'phone-fr', locale: 'fr-FR', width: 390, height: 844, at: '#quiz' },
]

const file = await buildPlayground()
const browser = await chromium.launch({
  executablePath: process.env.CHARTE_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  for (const { name, locale, width, height, at = '' } of PICTURES) {
    const page = await browser.newPage({ locale, viewport: { width, height }, colorScheme: 'light' })
    await page.goto(pathToFileURL(file).href + at)
    if (at === '#quiz') await page.click('#begin')
    await page.screenshot({ path: `docs/playground/${name}.png` })
    await page.close()
  }
} finally {
  await browser.close()
}
