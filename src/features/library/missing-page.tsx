import { useMessages } from '#src/services/services.ts';
import { Screen } from '#src/ui/screen.tsx';
import { BackToMove } from './back-to-move.tsx';

/** An address with an id that no exercise or routine has. */
export const MissingPage = () => {
  const m = useMessages();
  return (
    <Screen title={m.notFound.title} lead={m.notFound.body} back={<BackToMove />}>
      {null}
    </Screen>
  );
};
