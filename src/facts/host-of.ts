const HOST = /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?(?:[^\s/?#@]{1,200}@)?([^\s/?#:@]{1,253})/i

/** The host of an address of the web, in lower case; undefined where it has none. */
export const hostOf = (url: string): string | undefined => HOST.exec(url)?.[1]?.toLowerCase()
