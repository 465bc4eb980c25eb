import { useState } from 'react';
import { painBands } from '#src/domain/pain-band.ts';
import { anatomyShapes } from '#src/figure/anatomy.ts';
import { LOOKS } from '#src/figure/figures.ts';
import type { Motion } from '#src/figure/motion.ts';
import { muscleTints } from '#src/figure/muscles.ts';
import { en } from '#src/messages/en.ts';
import { AnatomyFigure } from '#src/ui/anatomy-figure.tsx';
import { HipMap } from '#src/ui/hip-map.tsx';
import { MovingFigure } from '#src/ui/moving-figure.tsx';
import { PainChart, type PainChartProps } from '#src/ui/pain-chart.tsx';
import { Shelf, Specimen } from './specimen.tsx';

const motions = Object.entries(
  import.meta.glob<Motion>('/content/exercises/*.ts', { eager: true, import: 'motion' }),
);
const chosen = ['half-kneeling-hip-flexor-stretch', 'butterfly', 'walking-lunges', 'leg-press'];

const diaries: Readonly<Record<string, Pick<PainChartProps, 'length' | 'dots' | 'line'>>> = {
  'nothing yet': { length: 14, dots: [], line: [] },
  'a gap, and two scores of a day': {
    length: 14,
    dots: [0, 1, 2, 2, 8, 9, 13].map((at, index) => ({
      at: at + (index === 3 ? 0.6 : 0.4),
      score: [4, 3, 6, 2, 3, 2, 0][index] ?? 0,
      band: ['mid', 'mid', 'high', 'low', 'mid', 'low', 'low'][index] ?? 'low',
    })),
    line: [[2, 1, 0].map((back) => ({ at: 13 - back * 2, level: 2 + back / 2 }))],
  },
  'half a year': {
    length: 182,
    dots: Array.from({ length: 182 }, (_, at) => {
      const score = Math.round(3 + 2.6 * Math.sin(at / 14) + 1.4 * Math.cos(at * 1.7));
      return {
        at: at + 0.5,
        score: Math.max(0, Math.min(10, score)),
        band: score < 3 ? 'low' : score < 6 ? 'mid' : 'high',
      };
    }),
    line: [
      Array.from({ length: 176 }, (_, at) => ({
        at: at + 6,
        level: 3 + 2.6 * Math.sin(at / 14),
      })),
    ],
  },
};

/** The figure, the hip, the map of places and the chart. */
export const Pictures = () => (
  <>
    <Shelf title="The moving figure">
      {LOOKS.map((look, index) => {
        const id = chosen[index % chosen.length];
        const motion = motions.find(([path]) => path.endsWith(`/${id}.ts`))?.[1];
        return motion ? (
          <Specimen key={look.id} name={`${look.id}, ${id}`}>
            <MovingFigure
              motion={motion}
              look={look}
              tint={index === 2 ? muscleTints : undefined}
              inside={index === 3 ? anatomyShapes : undefined}
            />
          </Specimen>
        ) : null;
      })}
    </Shelf>
    <Shelf title="The hip and its places">
      <Hip />
      <Places />
    </Shelf>
    <Shelf title="The trend">
      {Object.entries(diaries).map(([name, diary]) => (
        <Chart key={name} name={name} {...diary} />
      ))}
    </Shelf>
  </>
);

const Hip = () => {
  const [flexion, setFlexion] = useState(20);
  return (
    <Specimen name="bent as far as the slider says">
      <AnatomyFigure flexion={flexion} marked="psoas" onPick={() => {}} label="The hip" />
      <input
        type="range"
        aria-label={en.anatomy.bend}
        min={-30}
        max={90}
        value={flexion}
        onChange={(event) => setFlexion(event.currentTarget.valueAsNumber)}
      />
    </Specimen>
  );
};

const Places = () => {
  const [places, setPlaces] = useState<readonly string[]>(['front-of-hip left', 'buttock right']);
  return (
    <Specimen name="two places chosen">
      <HipMap
        isChosen={(place, side) => places.includes(`${place} ${side}`)}
        onToggle={(place, side) =>
          setPlaces((before) =>
            before.includes(`${place} ${side}`)
              ? before.filter((one) => one !== `${place} ${side}`)
              : [...before, `${place} ${side}`],
          )
        }
        nameOf={(place, side) => en.diary.site(en.diary.places[place], en.diary.sides[side])}
        words={{ map: en.log.hipMap, views: en.log.mapViews, sides: en.log.mapSides }}
      />
    </Specimen>
  );
};

const Chart = ({
  name,
  ...diary
}: { readonly name: string } & Pick<PainChartProps, 'length' | 'dots' | 'line'>) => {
  const [read, setRead] = useState(diary.length - 1);
  return (
    <Specimen name={name}>
      <PainChart
        {...diary}
        rows={[
          { name: en.trend.runs, shape: 'disc', days: [1, 4, 8, 11] },
          { name: en.trend.routines, shape: 'square', days: [1, 3, 4, 9] },
          { name: en.trend.advice, shape: 'bar', days: [9] },
        ]}
        bands={painBands.map(({ id, from, to }) => ({ id, from, to, label: en.diary.bands[id] }))}
        ticks={[{ at: Math.floor(diary.length / 2), label: '16 Nov' }]}
        words={{
          chart: en.trend.chart,
          line: en.trend.line,
          read: en.trend.read,
          keys: en.trend.keys,
        }}
        chosen={read}
        onRead={(day) => setRead(Math.max(0, Math.min(diary.length - 1, day)))}
        describe={(day) => `day ${day + 1}`}
        onZoom={() => {}}
        onMove={() => {}}
      />
    </Specimen>
  );
};
