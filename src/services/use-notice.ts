import { deviceRegion } from '#src/device/region.ts';
import { emergencyNumber } from '#src/domain/emergency-number.ts';
import type { Assessment } from '#src/domain/escalation.ts';
import type { Settings } from '#src/domain/settings.schema.ts';
import type { Messages } from '#src/messages/messages.ts';
import { useMessages } from './services.ts';
import { useAssessment } from './use-assessment.ts';
import { useWatch } from './use-watch.ts';

type Reader = Parameters<Messages['notice']['words']>[1];

export type Notice = {
  readonly assessment: Assessment;
  readonly words: ReturnType<Messages['notice']['words']>;
  readonly emergency: Reader['emergency'];
};

/** What the rule says today, in words; undefined until it is known. */
export const useNotice = (): Notice | undefined => {
  const m = useMessages();
  const assessment = useAssessment();
  const settings = useWatch('settings', (storage) => storage.settings.watch);
  if (!assessment || settings.state !== 'ready') return undefined;
  const emergency = emergencyOf(settings.value, m);
  const under18 = settings.value.ageBand === 'under-18';
  return { assessment, emergency, words: m.notice.words(assessment, { under18, emergency }) };
};

/** The country is always named with its number, for the runner may be somewhere else. */
const emergencyOf = (settings: Settings, m: Messages): Reader['emergency'] => {
  const region = settings.region ?? deviceRegion();
  const number = emergencyNumber(region);
  return region && number ? { number, country: m.notice.countryName(region) } : undefined;
};
