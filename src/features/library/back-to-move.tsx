import { Link } from 'react-router-dom';
import { useMessages } from '#src/services/services.ts';
import { Icon } from '#src/ui/icon.tsx';

export const BackToMove = () => {
  const m = useMessages();
  return (
    <Link className="button button-quiet" to="/move/">
      <Icon name="back" />
      {m.move.title}
    </Link>
  );
};
