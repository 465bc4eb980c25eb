import { Link } from 'react-router-dom';
import { useMessages } from '#src/services/services.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { Screen } from '#src/ui/screen.tsx';

export const NotFoundScreen = () => {
  const m = useMessages();
  return (
    <Screen title={m.notFound.title} lead={m.notFound.body}>
      <p>
        <Link className={buttonClass('primary')} to="/">
          {m.notFound.toToday}
        </Link>
      </p>
    </Screen>
  );
};
