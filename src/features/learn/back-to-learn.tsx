import { Link } from 'react-router-dom';
import { useMessages } from '#src/services/services.ts';
import { Icon } from '#src/ui/icon.tsx';

export const BackToLearn = () => {
  const m = useMessages();
  return (
    <Link className="button button-quiet" to="/learn/">
      <Icon name="back" />
      {m.learn.title}
    </Link>
  );
};
