import { useState } from 'react';
import type { Settings } from '#src/domain/settings.schema.ts';
import { ageBands } from '#src/domain/settings.ts';
import { useServices } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { ChooseOne } from '#src/ui/choice-group.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { Lines } from '#src/ui/lines.tsx';

/** What this is, what it is not, and one question. */
export const Welcome = () => {
  const { clock, storage, messages: m } = useServices();
  const [ageBand, setAgeBand] = useState<Settings['ageBand']>();
  const [closed, setClosed] = useState(false);

  // It goes once that is on the disk, and goes all the same where nothing can be written: nobody is locked out.
  const finish = async () => {
    const opened = await storage();
    if (opened.ok)
      await opened.storage.settings.change({
        welcomedAt: clock.now(),
        ...(ageBand ? { ageBand } : {}),
      });
    setClosed(true);
  };

  return (
    <Dialog open={!closed} title={m.welcome.title} onClose={() => void finish()}>
      <p>{m.welcome.lead}</p>
      <Lines lines={m.welcome.points} />
      <p>{m.welcome.private}</p>
      <ChooseOne
        legend={m.welcome.ageLegend}
        name="age"
        choices={ageBands.map((value) => ({ value, label: m.welcome.ages[value] }))}
        value={ageBand}
        onChange={setAgeBand}
      />
      <p className="soft small">{m.welcome.ageWhy}</p>
      <p className="soft small">{m.standing}</p>
      <div className="dialog-actions">
        <Button kind="primary" onClick={() => void finish()}>
          {m.welcome.start}
        </Button>
      </div>
    </Dialog>
  );
};
