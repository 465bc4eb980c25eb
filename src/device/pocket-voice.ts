/** The clips of one language, each phrase as samples at the rate that was asked for, -1 to 1. */
export type VoiceClips = ReadonlyMap<string, Float32Array>;

/** The recorded voice of the pocket: the device's own can't be recorded, and is silent on a locked phone. */
export type PocketVoice = {
  /** The clips; undefined where there are none of this language, or no network before they were first kept. */
  load(language: string, rate: number): Promise<VoiceClips | undefined>;
};

/** Where a phrase lies in the file, in milliseconds. */
type Places = Readonly<Record<string, readonly [fromMs: number, toMs: number]>>;

type Recording = { readonly places: Places; readonly address: string };

export type VoicePort = {
  readonly find: (language: string) => Promise<Recording | undefined>;
  /** The bytes of the file, from where they were kept or else from the host. */
  readonly read: (address: string) => Promise<ArrayBuffer>;
  readonly decode: (bytes: ArrayBuffer, rate: number) => Promise<Float32Array>;
};

/** Decoders give a file back up to so much later; the gaps between phrases are wider. */
const slackMs = 90;

export const createPocketVoice = (port: VoicePort): PocketVoice => ({
  load: async (language, rate) => {
    try {
      const recording = await port.find(language);
      if (recording === undefined) return undefined;
      const samples = await port.decode(await port.read(recording.address), rate);
      return new Map(
        Object.entries(recording.places).map(([phrase, [fromMs, toMs]]) => [
          phrase,
          samples.slice((fromMs * rate) / 1000, ((toMs + slackMs) * rate) / 1000),
        ]),
      );
    } catch {
      // No network or no decoder: the pocket has its tones.
      return undefined;
    }
  },
});

/** Kept apart from what the worker keeps: only who takes a session into the pocket needs it. The end of the name tells forgetApp that it is ours. */
const cacheName = (baseUrl: string) => `hipwise-voice-${new URL(baseUrl, location.href).href}`;

const readKept = async (baseUrl: string, address: string): Promise<ArrayBuffer> => {
  const opened = 'caches' in window ? caches.open(cacheName(baseUrl)) : undefined;
  // Where nothing can be kept it comes over the network each time.
  const cache = await opened?.catch(() => undefined);
  const kept = await cache?.match(address);
  if (kept) return kept.arrayBuffer();
  const fetched = await fetch(address);
  if (!fetched.ok) throw new Error(`${address}: ${fetched.status}`);
  if (cache) {
    // The recording of an older version, under another name.
    await Promise.all((await cache.keys()).map((old) => cache.delete(old)));
    await cache.put(address, fetched.clone()).catch(() => {});
  }
  return fetched.arrayBuffer();
};

export const pagePocketVoice = (baseUrl: string): PocketVoice =>
  createPocketVoice({
    find: async (language) =>
      language === 'en' ? (await import('./voice/english.ts')).english : undefined,
    read: (address) => readKept(baseUrl, address),
    decode: async (bytes, rate) => {
      const decoded = await new OfflineAudioContext(1, 1, rate).decodeAudioData(bytes);
      return decoded.getChannelData(0);
    },
  });
