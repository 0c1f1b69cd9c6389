/** An element with its properties and what is in it; texts stay texts. */
export const el = (tag, properties = {}, ...inside) => {
  const { on = {}, attrs = {}, ...rest } = properties
  const element = Object.assign(document.createElement(tag), rest)
  for (const [name, value] of Object.entries(attrs)) if (value !== undefined) element.setAttribute(name, value)
  for (const [name, listener] of Object.entries(on)) element.addEventListener(name, listener)
  element.append(...inside.flat().filter((child) => child !== undefined && child !== false))
  return element
}

export const byId = (id) => document.getElementById(id)

/** The options of a select: value and words; the value that was chosen stays so, if it is still there. */
export const fillSelect = (select, options, chosen) => {
  select.replaceChildren(...options.map(([value, text]) => el('option', { value }, text)))
  select.value = chosen
}

/** What `charte/render` wrote as HTML, in which it has escaped every text; its headings some levels lower. */
export const written = (html, lower = 0) => {
  const template = document.createElement('template')
  template.innerHTML = html
  if (lower > 0)
    for (const heading of template.content.querySelectorAll('h1,h2,h3,h4')) {
      const level = Math.min(6, Number(heading.tagName[1]) + lower)
      heading.replaceWith(el(`h${level}`, { className: heading.tagName.toLowerCase() }, ...heading.childNodes))
    }
  return template.content
}

/** Hands a file to the reader. */
export const saveFile = (name, type, text) => {
  const link = el('a', { href: URL.createObjectURL(new Blob([text], { type })), download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

let telling
/** Says something to those who listen to the page, after what was said before. */
export const announce = (text) => {
  clearTimeout(telling)
  telling = setTimeout(() => {
    byId('status').textContent = text
  }, 300)
}
