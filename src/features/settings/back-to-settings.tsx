import { Link } from 'react-router-dom';
import { useMessages } from '#src/services/services.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';

export const BackToSettings = () => {
  const m = useMessages();
  return (
    <Link className={buttonClass('quiet')} to="/settings/">
      <Icon name="back" />
      {m.settings.title}
    </Link>
  );
};
