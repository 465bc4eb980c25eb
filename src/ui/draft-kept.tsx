import { Button } from './button.tsx';
import './draft-kept.css';

/** Says that a form shows what was typed and not saved, and offers to begin again. */
export const DraftKept = ({
  text,
  label,
  onStartOver,
}: {
  readonly text: string;
  readonly label: string;
  readonly onStartOver: () => void;
}) => (
  <p className="draft-kept" role="status">
    {text}
    <Button kind="quiet" onClick={onStartOver}>
      {label}
    </Button>
  </p>
);
