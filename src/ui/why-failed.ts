/** Why something failed, as a sentence: most often a part of the page could not be fetched, which `notFetched` says. */
export function whyFailed(error: unknown, notFetched: string): string {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  const isFetching = name === 'TypeError' && /import|fetch|load/i.test(message);
  return isFetching || message === '' ? notFetched : `${message.replace(/\.?$/, '.')}`;
}
