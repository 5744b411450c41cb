import type { Storage } from "webextension-polyfill";

/** A storage area in memory, as much of it as the background uses. */
export function memoryArea(): Storage.StorageArea & { readonly held: Map<string, unknown> } {
  const held = new Map<string, unknown>();
  const named = (keys: unknown): readonly string[] =>
    keys === null || keys === undefined ? [...held.keys()] : Array.isArray(keys) ? keys : [String(keys)];
  const area = {
    held,
    async get(keys?: unknown) {
      return Object.fromEntries(
        named(keys).flatMap((key) => (held.has(key) ? [[key, structuredClone(held.get(key))]] : [])),
      );
    },
    async set(values: Record<string, unknown>) {
      for (const [key, value] of Object.entries(values)) held.set(key, structuredClone(value));
    },
    async remove(keys: unknown) {
      for (const key of named(keys)) held.delete(key);
    },
  };
  // The parts of a StorageArea that are left out (clear, onChanged, quotas) are not used by the background.
  return area as unknown as Storage.StorageArea & { readonly held: Map<string, unknown> };
}
