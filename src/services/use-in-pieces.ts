import { useLayoutEffect, useState } from 'react';
import type { Pieces } from '#src/domain/pieces.ts';
import { inPieces, stretch } from './in-pieces.ts';
import { useServices } from './services.ts';

/**
 * What the work comes to, once it is done; undefined until then, and while there is none. What is short is done before the
 * screen is drawn. `begin` must stay the same from drawing to drawing as long as what it works on does.
 */
export const useInPieces = <Value>(begin: (() => Pieces<Value>) | undefined): Value | undefined => {
  const services = useServices();
  const [found, setFound] = useState<{ readonly begin: unknown; readonly value: Value }>();
  useLayoutEffect(() => {
    if (!begin) return;
    const work = begin();
    const ended = stretch(work, services.clock);
    if (ended) return setFound({ begin, value: ended.value });
    let over = false;
    void services
      .breath()
      .then(() => inPieces(work, services, () => !over))
      .then((value) => {
        if (!over && value !== undefined) setFound({ begin, value });
      });
    return () => {
      over = true;
    };
  }, [begin, services]);
  return found && found.begin === begin ? found.value : undefined;
};
