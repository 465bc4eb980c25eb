import { useEffect, useState } from 'react';
import { deviceRegion } from '#src/device/region.ts';
import { emergencyNumber } from '#src/domain/emergency-number.ts';
import type { Assessment } from '#src/domain/escalation.ts';
import type { Settings } from '#src/domain/settings.schema.ts';
import type { Messages } from '#src/messages/messages.ts';
import { useMessages } from './services.ts';
import { useAssessment } from './use-assessment.ts';
import { useWatch } from './use-watch.ts';

type Writer = Awaited<ReturnType<Messages['notice']['words']>>;
type Reader = Parameters<Writer>[1];

export type Notice = {
  readonly assessment: Assessment;
  readonly words: ReturnType<Writer>;
  readonly emergency: Reader['emergency'];
};

/** What the rule says today, in words; undefined until it is known. */
export const useNotice = (): Notice | undefined => {
  const m = useMessages();
  const assessment = useAssessment();
  const settings = useWatch('settings', (storage) => storage.settings.watch);
  const write = useWriter();
  if (!assessment || !write || settings.state !== 'ready') return undefined;
  const emergency = emergencyOf(settings.value, m);
  const under18 = settings.value.ageBand === 'under-18';
  return { assessment, emergency, words: write(assessment, { under18, emergency }) };
};

const writers = new WeakMap<Messages, Writer>();

/** Kept: who comes back to a screen finds the notice there, and it pushes nothing away under a finger. */
const useWriter = (): Writer | undefined => {
  const m = useMessages();
  const [writer, setWriter] = useState(() => writers.get(m));
  useEffect(() => {
    let over = false;
    void m.notice.words().then((loaded) => {
      writers.set(m, loaded);
      if (!over) setWriter(() => loaded);
    });
    return () => {
      over = true;
    };
  }, [m]);
  return writer;
};

/** The country is always named with its number, for the runner may be somewhere else. */
const emergencyOf = (settings: Settings, m: Messages): Reader['emergency'] => {
  const region = settings.region ?? deviceRegion();
  const number = emergencyNumber(region);
  return region && number ? { number, country: m.notice.countryName(region) } : undefined;
};
