/** The kept page texts are compressed: news text shrinks to about 40 %. gzip, RFC 1952. */

export async function gzip(text: string): Promise<Uint8Array> {
  return collect(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip")));
}

/** Throws a TypeError when the bytes are not gzip. */
export async function gunzip(bytes: Uint8Array): Promise<string> {
  // Copied into a buffer of its own: a stored view may lie in a larger one.
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new TextDecoder().decode(await collect(stream));
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
