import { createContext, useContext } from 'react';
import { createPlayerDevices, type PlayerDevices } from '#src/device/player-devices.ts';

let ofThisPage: PlayerDevices | undefined;

const Devices = createContext<(() => PlayerDevices) | undefined>(undefined);

/** Tests hand in their own devices here. */
export const PlayerDevicesProvider = Devices.Provider;

const pageDevices = (): PlayerDevices => {
  ofThisPage ??= createPlayerDevices();
  return ofThisPage;
};

/** The devices of this page, made when they are first asked for: never on the server. */
export const usePlayerDevices = (): (() => PlayerDevices) => useContext(Devices) ?? pageDevices;
