/**
 * The page to try charte, in Chromium: typing, repairing, both languages, rules, document, quiz, files; no request
 * leaves it; axe-core finds nothing wrong in light, in dark and on a phone. And a policy printed from `charte/render`.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import axeCore from 'axe-core'
import { buildPlayground } from '../../scripts/playground.mjs'

const MAIL = 'ana.lopez@example.org'

const expect = (what, holds) => {
  if (!holds) throw new Error(what)
}
/** Axe is run beside the page, not by it: its content policy lets no other script in. */
const axe = async (page, where) => {
  const found = await page.evaluate(`(async () => {
    ${axeCore.source}
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).join(', '))
  })()`)
  expect(`axe-core, ${where}: ${found.join(' · ')}`, found.length === 0)
}

const outcome = (page, word) => page.locator('#outcome', { hasText: word }).waitFor({ timeout: 10_000 })
const go = async (page, part) => {
  await page.click(`nav a[href="#${part}"]`)
  await page.locator(`#${part}-title:focus`).waitFor()
}

const JOURNEYS = {
  'a post that is typed changes the answer, and those who listen hear it': async (page) => {
    await page.fill('#text', 'The kitchen is open on Monday.')
    await outcome(page, 'May go out')
    await page.fill('#text', `Write to ${MAIL}`)
    await outcome(page, 'Not like this')
    await page.locator('#status', { hasText: 'Not like this.' }).waitFor()
    expect('the address is underlined', (await page.textContent('#marks mark.deny')) === MAIL)
  },
  'a repair that is pressed mends the post': async (page) => {
    await page.fill('#text', 'Our fridge is broken, write to jo.smith@example.org')
    await page.locator('button.fix', { hasText: 'jo.smith@example.org' }).click()
    await outcome(page, 'May go out')
    expect('the address has gone', !(await page.inputValue('#text')).includes('@'))
    expect('the keyboard is back in the post', await page.evaluate("document.activeElement.id === 'text'"))
  },
  'the shortest way out takes out an address and a number together': async (page) => {
    await page.click('#samples button >> nth=0')
    await page.click('#do-it')
    await outcome(page, 'May go out')
    expect('nothing of both is left', !/@|900123/.test(await page.inputValue('#text')))
  },
  'an account, an office, a network and what is in the post count': async (page) => {
    await page.fill('#text', 'A day at the beach')
    await outcome(page, 'May go out')
    await page.check('input[name=child]')
    await outcome(page, 'Not like this')
    await page.uncheck('input[name=child]')
    await page.fill('#text', 'We at Harbour Table think the new law is a disgrace.')
    await page.selectOption('#kind', 'personal')
    await outcome(page, 'Not like this')
    // There a report of wrongdoing is protected, and nobody has said that this is none: it is held, not refused.
    await page.selectOption('#office', 'FR')
    await outcome(page, 'Wait a moment')
    await page.selectOption('#office', '')
    await page.selectOption('#channel', 'mastodon')
    await outcome(page, 'Not like this')
  },
  'the whole page speaks the other language': async (page) => {
    await page.click('[data-language=fr]')
    await outcome(page, 'Pas ainsi')
    await page.locator('#status', { hasText: 'Pas ainsi.' }).waitFor()
    expect('the title', (await page.title()) === 'Essayer charte')
    expect('the language of the page', (await page.getAttribute('html', 'lang')) === 'fr')
    const seen = await page.evaluate(
      "[...document.querySelectorAll('main section')].map((one) => one.innerText).join(' ')",
    )
    expect('no English is left', !/\b(the|your|post|advice|what)\b/i.test(seen))
  },
  'a rule that is changed changes the answer, and may be changed back': async (page) => {
    await page.fill('#text', 'You are welcome!!!')
    await outcome(page, 'May go out')
    await go(page, 'rules')
    const card = page.locator('[data-rule="voice/shouting"]').first()
    await card.locator('select').first().selectOption('forbid')
    await page.locator('#rules-outcome', { hasText: 'Not like this' }).waitFor()
    await card.locator('input[type=number]').last().fill('9')
    await card.locator('input[type=number]').last().press('Tab')
    await page.locator('#rules-outcome', { hasText: 'May go out' }).waitFor()
    await page.click('#reset')
    await go(page, 'post')
    await page.locator('.cards', { hasText: 'This shouts' }).waitFor()
  },
  'answers make a policy that judges, and stay as they were given': async (page) => {
    await go(page, 'questions')
    await axe(page, 'the questions')
    await page.check('input[name=children][value=never]')
    await page.locator('#questions-made', { hasText: 'your answers' }).waitFor()
    expect('the keyboard stays', await page.evaluate("document.activeElement.value === 'never'"))
    expect('the answer stays', await page.isChecked('input[name=children][value=never]'))
    await go(page, 'staff')
    await page.locator('#document h2', { hasText: 'Our social media policy' }).waitFor()
    await go(page, 'post')
    await page.check('input[name=child]')
    await outcome(page, 'Not like this')
  },
  'a policy that is saved can be opened again; any other file is refused': async (page) => {
    await go(page, 'rules')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')])
    const saved = await download.path()
    const bundle = JSON.parse(readFileSync(saved, 'utf8'))
    bundle.policy.title = { en: 'Our own', fr: 'La nôtre' }
    const buffer = Buffer.from(JSON.stringify(bundle))
    await page.setInputFiles('#open', { name: 'own.json', mimeType: 'application/json', buffer })
    await page.locator('#preset option', { hasText: 'Our own' }).waitFor({ state: 'attached' })
    await page.setInputFiles('#open', {
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"packs":3}'),
    })
    await page.locator('#rules-problem', { hasText: 'not a policy' }).waitFor()
  },
  'the document follows the rules': async (page) => {
    await go(page, 'staff')
    const long = (await page.textContent('#document')).length
    await page.check('#staff-short')
    const short = (await page.textContent('#document')).length
    expect('the short one is shorter', short < long && short > 1000)
    await axe(page, 'the document')
  },
  'the quiz is answered by the keyboard and scored': async (page) => {
    await go(page, 'quiz')
    await page.press('#begin', 'Enter')
    for (let i = 0; i < 10; i++) {
      await page.press('[data-outcome=hold]', 'Enter')
      await page.locator('.told .right, .told .wrong').waitFor()
      await page.press('#next', 'Enter')
    }
    await page.locator('#question h3', { hasText: /\d+ of 10 right/ }).waitFor()
    await axe(page, 'the quiz')
  },
}

const LOOKS = {
  'in light': { colorScheme: 'light' },
  'in dark': { colorScheme: 'dark' },
  'on a phone': { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
}

/** Each journey: its name and what went wrong with it, if anything did. */
export const tryPlayground = async (executablePath, tell) => {
  const { chromium } = await import('playwright-core')
  const url = pathToFileURL(await buildPlayground()).href
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const journey = async (name, options, run, may) => {
    const page = await browser.newPage({ locale: 'en-GB', reducedMotion: 'reduce', ...options })
    page.setDefaultTimeout(10_000)
    const problems = []
    page.on('pageerror', (error) => problems.push(`${error}`))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('request', (request) => !/^(file|blob):/.test(request.url()) && problems.push(`asked for ${request.url()}`))
    try {
      await run(page)
      const own = problems.filter((problem) => !may?.test(problem))
      expect(own.join('\n'), own.length === 0)
      tell('passed', name)
    } catch (error) {
      tell('failed', `${name}: ${[error.message, ...problems].join('\n')}`)
    } finally {
      await page.close()
    }
  }
  const onPage = (run) => async (page) => {
    await page.goto(url)
    await run(page)
  }
  try {
    for (const [name, run] of Object.entries(JOURNEYS)) await journey(`the page: ${name}`, {}, onPage(run))
    for (const [look, options] of Object.entries(LOOKS))
      await journey(
        `the page: axe-core finds nothing wrong ${look}`,
        options,
        onPage(async (page) => {
          for (const part of ['post', 'questions', 'rules']) {
            await go(page, part)
            if (part === 'rules') await page.click('details summary >> nth=1')
            await axe(page, `${part} ${look}`)
          }
          const [wide, seen] = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')
          expect('nothing stands out at the side', wide <= seen)
        }),
      )
    await journey(
      'the page may reach nothing',
      {},
      onPage(async (page) => {
        const answer = await page.evaluate("fetch('https://charte.test/').then(() => 'reached', () => 'refused')")
        expect(answer, answer === 'refused')
        const policy = await page.getAttribute('meta[http-equiv]', 'content')
        expect(policy, policy.startsWith("default-src 'none'") && !/unsafe|connect-src/.test(policy))
      }),
      /content security policy/i,
    )
    const { compilePolicy } = await import(resolve('dist/index.js'))
    const { recommended } = await import(resolve('dist/packs/index.js'))
    const { renderPolicy, ...languages } = await import(resolve('dist/render/index.js'))
    for (const language of ['en', 'fr'])
      await journey(`the policy printed (${language}): every page has something on it`, {}, async (page) => {
        await page.setContent(renderPolicy(compilePolicy(recommended), { words: languages[language], format: 'page' }))
        await axe(page, `the policy (${language})`)
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
        const pages = [...pdf.matchAll(/\/Contents (\d+) 0 R/g)].map(([, id]) =>
          Number(new RegExp(`\\n${id} 0 obj\\s*<<[^>]*?/Length (\\d+)`).exec(pdf)?.[1] ?? 0),
        )
        expect(
          `${pages.length} pages of ${pages.join(', ')} bytes`,
          pages.length > 2 && pages.every((bytes) => bytes > 400),
        )
      })
  } finally {
    await browser.close()
  }
}
