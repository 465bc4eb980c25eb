import { createContext, useContext } from 'react';
import type { Clock } from '#src/device/clock.ts';
import type { Messages } from '#src/messages/messages.ts';
import type { Opened } from '#src/storage/storage.ts';
import type { SharedWatch } from './use-watch.ts';

/** The ports that screens reach the world through: nothing here is data. Tests hand in their own. */
export type Services = {
  readonly clock: Clock;
  /** Opens the diary on first use and gives the same one ever after; the room behind it is its own chunk. */
  readonly storage: () => Promise<Opened>;
  readonly messages: Messages;
  /** A new unguessable record id. */
  readonly newId: () => string;
  /** Lets the page answer what has come in the meantime; awaited between two stretches of long work. */
  readonly breath: () => Promise<void>;
  /** The running and the last views of storage by key, so that a screen visited again is drawn at once. */
  readonly watches: Map<string, SharedWatch>;
};

const ServicesContext = createContext<Services | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export const useServices = (): Services => {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('no ServicesProvider above this component');
  return services;
};

/**
 * False while a prerendered page is taken over: it is first drawn as it was at build, without day and diary. What is known
 * by then follows in a second drawing, which a touch can interrupt.
 */
const LiveContext = createContext(true);
export const LiveProvider = LiveContext.Provider;
export const useLive = (): boolean => useContext(LiveContext);

export const useMessages = (): Messages => useServices().messages;
