import { maxNoteLength } from '#src/domain/diary-entry.ts';
import { useMessages } from '#src/services/services.ts';
import { Field } from '#src/ui/field.tsx';

/** No `maxlength`: a browser would cut what is pasted. */
export const NoteField = ({
  note,
  onChange,
}: {
  readonly note: string;
  readonly onChange: (note: string) => void;
}) => {
  const m = useMessages();
  const tooLong = note.length > maxNoteLength;
  return (
    <Field
      label={m.log.note}
      hint={
        note.length > maxNoteLength / 2 ? m.log.noteCount(note.length, maxNoteLength) : undefined
      }
      error={tooLong ? m.log.problems['note-too-long'] : undefined}
    >
      {(control) => (
        <textarea
          {...control}
          rows={1}
          value={note}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
};
