import { useEffect } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import type { Settings } from '#src/domain/settings.schema.ts';
import { useServices } from '#src/services/services.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { Button, buttonClass } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Lines } from '#src/ui/lines.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { useToast } from '#src/ui/toast.tsx';

/** Asked once, before the first rolling exercise; then on to where the runner was going. */
export const RollingCheckScreen = () => {
  const { storage, messages: m } = useServices();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const toast = useToast();
  const to = search.get('to');
  const settings = useWatch('settings', (opened) => opened.settings.watch);
  const asked = settings.state === 'ready' && settings.value.rolling !== undefined;

  // A page drawn before the settings were read may send somebody here who has answered.
  useEffect(() => {
    if (asked && to !== null) void navigate(onward(to), { replace: true });
  }, [asked, to, navigate]);

  const answer = async (rolling: NonNullable<Settings['rolling']>) => {
    const opened = await storage();
    const outcome = opened.ok ? await opened.storage.settings.change({ rolling }) : opened;
    if (!outcome.ok) return toast({ text: m.failures[outcome.reason] });
    toast({ text: m.rolling[rolling] });
    // With a way on, the effect above takes it as soon as the answer is on the disk.
    if (to === null) void navigate(onward(to), { replace: true });
  };

  return (
    <Screen
      title={m.rolling.title}
      lead={m.rolling.lead}
      back={
        <Link className={buttonClass('quiet')} to={to === null ? '/settings/' : '/move/'}>
          <Icon name="back" />
          {to === null ? m.settings.title : m.tabs.move}
        </Link>
      }
    >
      <Lines lines={m.rolling.questions} />
      <div className="stack">
        <Button onClick={() => void answer('allowed')}>{m.rolling.no}</Button>
        <Button onClick={() => void answer('hidden')}>{m.rolling.yes}</Button>
      </div>
      <p className="soft small">{m.rolling.why}</p>
    </Screen>
  );
};

/** Only a routine is gone on to: the address is anybody's to write. */
const onward = (to: string | null): string => (to?.startsWith('/play/') ? to : '/settings/');
