import { type Browser, type BrowserContext, expect, type Page, type Request } from '@playwright/test'
import { operationName } from './operation-name'
import { PIN } from './people'
import { findSecrets, secretsIn } from './secrets'

const WORTH_TELLING = ['error', 'warning', 'assert']

/** The one operation whose duty is to answer personal data: a guard gave a reason, and it is logged. */
const UNMASKS = 'unmaskVisitor'

/**
 * Watches every device of a test: no violation of the content security policy, nothing on the console, no page of its own
 * accord, no request to another host, no refused or lost request but the expected ones, no secret at rest, in an answer or in
 * the server's log.
 */
export class Guard {
  private readonly problems: string[] = []
  private readonly failures = new Set<string>()
  private readonly expected = new Set<string>()
  private readonly tolerated: RegExp[] = []
  private readonly urls = new Set<string>()
  private readonly answers: Promise<{ readonly operation: string; readonly text: string }>[] = []
  /** How many pages the test opened in each. */
  private readonly contexts = new Map<BrowserContext, number>()
  /** What must be nowhere at rest; the test adds its own. */
  readonly secrets: string[] = [PIN]
  /** Browsers of the test's own; they live until everything was looked at. */
  readonly browsers: Browser[] = []

  /** `log`: what the server printed during the test. */
  constructor(private readonly origin: string, private readonly log: () => readonly string[]) {}

  /** Requests that must be refused or lost in this test: `createQuote 422`, `pay lost`. */
  expects(...failures: string[]): void {
    for (const failure of failures) this.expected.add(failure)
  }

  /** The same for requests that may or may not be on their way while the network is away. */
  tolerates(...failures: RegExp[]): void {
    this.tolerated.push(...failures)
  }

  /** Call it before the context has a page. */
  async watch(context: BrowserContext): Promise<void> {
    this.contexts.set(context, 0)
    let opened = 0
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`CSP: ${violatedDirective} ${blockedURI}`)
      })
    })
    context.on('weberror', (error) => this.problems.push(`uncaught: ${error.error().stack ?? error.error().message}`))
    context.on('console', (message) => {
      // Each of these belongs to a refused or lost request, which is looked at below with its method and status.
      if (message.text().startsWith('Failed to load resource')) return
      if (WORTH_TELLING.includes(message.type())) this.problems.push(`console: ${message.text()}`)
    })
    context.on('page', (page) => {
      opened += 1
      if (opened > (this.contexts.get(context) ?? 0)) this.problems.push('a page opened by itself')
      page.on('framenavigated', (frame) => this.urls.add(frame.url()))
    })
    context.on('request', (request) => this.urls.add(request.url()))
    context.on('response', (response) => {
      if (response.status() >= 400) this.failures.add(`${operationName(response.request())} ${response.status()}`)
    })
    // An answer that nobody reads never ends, so only those that ended are looked at.
    context.on('requestfinished', (request) => {
      const operation = operationName(request)
      if (operation !== UNMASKS && new URL(request.url()).pathname.startsWith('/api/')) this.answers.push(textOf(operation, request))
    })
    context.on('requestfailed', (request) => {
      // A page that is left or reloaded gives its requests up; that is no news.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') this.failures.add(`${operationName(request)} lost`)
    })
  }

  /** A tab of the test's own; any other that opens is a fault. */
  async newPage(context: BrowserContext): Promise<Page> {
    this.contexts.set(context, (this.contexts.get(context) ?? 0) + 1)
    return context.newPage()
  }

  /** What was seen, and what each device still keeps, that should not be; empty when all is well. */
  async findings(): Promise<Record<string, string[]>> {
    const { secrets, origin, failures, expected, tolerated } = this
    const urls = [...this.urls]
    const kept = await Promise.all([...this.contexts.keys()].map((context) => findSecrets(context, origin, secrets)))
    const all = {
      seen: this.problems,
      foreign: urls.filter((url) => /^(https?|wss?):/.test(url) && new URL(url).origin !== origin),
      unexpected: [...failures].filter((failure) => !expected.has(failure) && !tolerated.some((one) => one.test(failure))),
      missing: [...expected].filter((failure) => !failures.has(failure)),
      secrets: [
        ...kept.flat(),
        ...urls.flatMap((url) => secretsIn(url, secrets).map((found) => `${found} in ${url}`)),
        ...(await Promise.all(this.answers)).flatMap(({ operation, text }) => secretsIn(text, secrets).map((found) => `${found} answered by ${operation}`)),
        ...this.log().flatMap((line) => secretsIn(line, secrets).map((found) => `${found} in the server's log`)),
      ],
    }
    return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0))
  }

  async check(): Promise<void> {
    expect(await this.findings()).toEqual({})
  }

  /** Closes every device. */
  async close(): Promise<void> {
    await Promise.all([...this.contexts.keys()].map((context) => context.close()))
    await Promise.all(this.browsers.map((browser) => browser.close()))
  }
}

/** The body of an answer; nothing when the page that asked has gone. */
async function textOf(operation: string, request: Request): Promise<{ operation: string; text: string }> {
  return { operation, text: await request.response().then((response) => response?.text()).catch(() => undefined) ?? '' }
}
