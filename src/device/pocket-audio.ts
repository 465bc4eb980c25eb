import { silentWav } from '#src/domain/pocket-track.ts';

/** What the lock screen shows. */
export type LockScreen = {
  readonly title: string;
  readonly artist: string;
  readonly durationMs: number;
  readonly positionMs: number;
};

/** What the lock screen's buttons do. */
export type LockScreenButtons = Readonly<
  Record<'play' | 'pause' | 'next' | 'previous', () => void>
>;

/** One track that plays on with the screen off; its own clock says where the session stands. */
export type PocketAudio = {
  /** Call it in a tap, before anything that takes time: a sound that begins later is then still allowed. */
  unlock(): void;
  /** After `unlock`. Resolves to false when the device will not play. */
  open(wav: Uint8Array<ArrayBuffer>, fromMs: number, buttons: LockScreenButtons): Promise<boolean>;
  play(): void;
  pause(): void;
  seek(ms: number): void;
  positionMs(): number;
  /** True while sound runs: a call or another app may have stopped it. */
  isPlaying(): boolean;
  show(screen: LockScreen): void;
  close(): void;
};

export type PocketPort = {
  readonly createElement: () => HTMLAudioElement;
  readonly createUrl: (wav: Uint8Array<ArrayBuffer>) => string;
  readonly revokeUrl: (url: string) => void;
  readonly mediaSession: MediaSession | undefined;
  readonly artwork: readonly MediaImage[];
};

const actions = {
  play: 'play',
  pause: 'pause',
  next: 'nexttrack',
  previous: 'previoustrack',
} as const satisfies Record<keyof LockScreenButtons, MediaSessionAction>;

export const createPocketAudio = (port: PocketPort): PocketAudio => {
  const { mediaSession } = port;
  let element: HTMLAudioElement | undefined;
  let unlocked: HTMLAudioElement | undefined;
  let url = '';

  const setButtons = (buttons: LockScreenButtons | undefined) => {
    for (const name of ['play', 'pause', 'next', 'previous'] as const)
      mediaSession?.setActionHandler(actions[name], buttons ? buttons[name] : null);
  };
  const close = () => {
    element?.pause();
    element = undefined;
    if (url !== '') port.revokeUrl(url);
    url = '';
    setButtons(undefined);
    if (mediaSession) {
      mediaSession.metadata = null;
      mediaSession.playbackState = 'none';
    }
  };
  const play = async (): Promise<boolean> => {
    try {
      await element?.play();
      if (mediaSession) mediaSession.playbackState = 'playing';
      return true;
    } catch {
      return false;
    }
  };

  return {
    unlock: () => {
      if (unlocked) return;
      unlocked = port.createElement();
      const breath = port.createUrl(silentWav(80, 8000).file);
      unlocked.src = breath;
      void unlocked.play().then(
        () => port.revokeUrl(breath),
        () => port.revokeUrl(breath),
      );
    },
    open: async (wav, fromMs, buttons) => {
      close();
      element = unlocked ?? port.createElement();
      url = port.createUrl(wav);
      element.src = url;
      element.currentTime = fromMs / 1000;
      setButtons(buttons);
      const playing = await play();
      if (!playing) close();
      return playing;
    },
    play: () => void play(),
    pause: () => {
      element?.pause();
      if (mediaSession) mediaSession.playbackState = 'paused';
    },
    seek: (ms) => {
      if (element) element.currentTime = ms / 1000;
    },
    positionMs: () => (element?.currentTime ?? 0) * 1000,
    isPlaying: () => element !== undefined && !element.paused && !element.ended,
    show: ({ title, artist, durationMs, positionMs }) => {
      if (mediaSession === undefined || element === undefined) return;
      mediaSession.metadata = new MediaMetadata({
        title,
        artist,
        album: 'Hipwise',
        artwork: [...port.artwork],
      });
      mediaSession.setPositionState({
        duration: durationMs / 1000,
        position: Math.min(positionMs, durationMs) / 1000,
        playbackRate: 1,
      });
    },
    close,
  };
};

export const pagePocketAudio = (baseUrl: string): PocketAudio =>
  createPocketAudio({
    createElement: () => new Audio(),
    createUrl: (wav) => URL.createObjectURL(new Blob([wav], { type: 'audio/wav' })),
    revokeUrl: (url) => URL.revokeObjectURL(url),
    mediaSession: 'mediaSession' in navigator ? navigator.mediaSession : undefined,
    artwork: [{ src: `${baseUrl}icon-512.png`, sizes: '512x512', type: 'image/png' }],
  });
