import type { BrowserContext, ConsoleMessage, Request } from '@playwright/test';

/** Lines about everything that goes wrong in any page of the context from now on; grows as it happens. */
export async function watchForTrouble(
  context: BrowserContext,
  home: string,
): Promise<readonly string[]> {
  const troubles: string[] = [];
  const note = (trouble: string | null): void => {
    if (trouble !== null) troubles.push(trouble);
  };
  context.on('console', (message) => note(fromConsole(message)));
  context.on('weberror', (error) => note(`page error: ${error.error().message}`));
  context.on('request', (request) => note(fromRequest(request, home)));
  context.on('requestfailed', (request) => note(fromFailure(request)));
  context.on('response', (response) => {
    note(response.status() < 400 ? null : `response ${response.status()}: ${response.url()}`);
  });
  await context.addInitScript(reportViolations);
  return troubles;
}

/** Runs in the page: browsers do not agree on which violations of the policy they write to the console. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
    const place = `${sourceFile}:${lineNumber} ${sample}`;
    console.error(`policy violation: ${effectiveDirective} by ${blockedURI} (${place})`);
  });
}

/** What Playwright itself says in a page that would be kept for later. */
export const BLOCKED = 'Service Worker registration blocked by Playwright';

function fromConsole(message: ConsoleMessage): string | null {
  if (message.text() === BLOCKED) return null;
  const worrying = message.type() === 'error' || message.type() === 'warning';
  return worrying ? `console ${message.type()}: ${message.text()}` : null;
}

function fromRequest(request: Request, home: string): string | null {
  const { protocol, origin } = new URL(request.url());
  const local = !protocol.startsWith('http') || origin === new URL(home).origin;
  return local ? null : `request to another origin: ${request.url()}`;
}

/** A request the page itself gave up (a navigation, a download, an abort) is no failure. */
function fromFailure(request: Request): string | null {
  const reason = request.failure()?.errorText ?? 'unknown';
  return reason === 'net::ERR_ABORTED' ? null : `request failed (${reason}): ${request.url()}`;
}
