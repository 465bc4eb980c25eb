import { emergencyRegions } from '#src/domain/emergency-number.ts';
import { useMessages } from '#src/services/services.ts';
import { useChangeSettings } from '#src/services/use-change-settings.ts';
import type { Notice } from '#src/services/use-notice.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { Field } from '#src/ui/field.tsx';
import { useToast } from '#src/ui/toast.tsx';

/** The call in one tap, and the country if the phone guessed it wrong. */
export const EmergencyCall = ({ emergency }: Pick<Notice, 'emergency'>) => {
  const m = useMessages();
  const change = useChangeSettings(useToast());
  const settings = useWatch('settings', (storage) => storage.settings.watch);
  const region = settings.state === 'ready' ? (settings.value.region ?? '') : '';
  const countries = emergencyRegions
    .map((value) => ({ value, name: m.notice.countryName(value) }))
    .sort((one, other) => one.name.localeCompare(other.name, m.language));
  return (
    <>
      {emergency ? (
        <p>
          <a className={buttonClass('emergency')} href={`tel:${emergency.number}`}>
            {m.notice.call(emergency.number, emergency.country)}
          </a>
        </p>
      ) : null}
      <Field label={m.notice.country}>
        {(control) => (
          <select
            {...control}
            value={region}
            onChange={(event) => change({ region: event.currentTarget.value || undefined })}
          >
            <option value="">{m.notice.countryUnknown}</option>
            {countries.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
};
