import { saveMyData } from '#src/services/save-my-data.ts';
import { useServices } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { useToast } from '#src/ui/toast.tsx';

/** The diary as a file, to take to somebody. */
export const SaveDiary = () => {
  const services = useServices();
  const m = services.messages.notice;
  const toast = useToast();
  const save = async () => {
    toast({ text: (await saveMyData(services)) ? m.diarySaved : m.diaryNotSaved });
  };
  return (
    <div className="stack-tight">
      <p className="soft small">{m.diaryHint}</p>
      <p>
        <Button onClick={() => void save()}>{m.saveDiary}</Button>
      </p>
    </div>
  );
};
