/** The JSON at an address: out of a block of the page by that name where the page carries its own files, else fetched. Throws where it cannot be had. */
export async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const block = document.getElementById(url);
  if (block) return unpack(block.textContent);
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.json();
}

/** JSON out of its gzip in base64, as the single file carries it. */
async function unpack(packed: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(text).json();
}
