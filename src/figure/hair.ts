import { type Ellipsoid, placed } from './ellipsoid.ts';
import type { HairStyle } from './figures.ts';
import type { Body } from './solve.ts';
import type { Vec3 } from './vector.ts';

/** Chains of hair in the head's frame: `cap` lies on the skull beneath the face, `loose` hangs behind it. */
type Hair = { readonly cap: readonly Ellipsoid[][]; readonly loose: readonly Ellipsoid[][] };

type Lump = readonly [at: Vec3, size: Vec3];

const SKULL_CAP: Lump = [
  [-0.018, 0.036, 0],
  [0.096, 0.09, 0.086],
];
const NAPE: Lump = [
  [-0.042, -0.014, 0],
  [0.064, 0.074, 0.076],
];
const curl = (x: number, y: number, z: number, r: number): Lump => [
  [x, y, z],
  [r, r, r],
];

const STYLES: Readonly<Record<HairStyle, { cap: readonly Lump[][]; loose: readonly Lump[][] }>> = {
  crop: {
    cap: [
      [
        [
          [-0.014, 0.034, 0],
          [0.094, 0.09, 0.083],
        ],
        [
          [-0.038, 0.004, 0],
          [0.064, 0.062, 0.076],
        ],
      ],
    ],
    loose: [],
  },
  bun: { cap: [[SKULL_CAP, NAPE]], loose: [[curl(-0.125, 0.05, 0, 0.043)]] },
  ponytail: {
    cap: [[SKULL_CAP, NAPE]],
    loose: [
      [curl(-0.105, 0.03, 0, 0.03), curl(-0.145, -0.03, 0, 0.034), curl(-0.135, -0.12, 0, 0.018)],
    ],
  },
  curls: {
    cap: [
      [
        curl(0.05, 0.085, 0, 0.05),
        curl(-0.02, 0.1, 0, 0.06),
        curl(-0.09, 0.07, 0, 0.058),
        curl(-0.11, 0.0, 0, 0.055),
      ],
      [
        curl(-0.02, 0.06, 0.06, 0.055),
        curl(-0.07, 0.0, 0.06, 0.05),
        curl(-0.075, -0.055, 0.03, 0.048),
      ],
      [
        curl(-0.02, 0.06, -0.06, 0.055),
        curl(-0.07, 0.0, -0.06, 0.05),
        curl(-0.075, -0.055, -0.03, 0.048),
      ],
      [SKULL_CAP, NAPE],
    ],
    loose: [],
  },
  scarf: {
    cap: [
      [
        [
          [-0.014, 0.03, 0],
          [0.102, 0.096, 0.09],
        ],
        [
          [-0.036, -0.03, 0],
          [0.078, 0.08, 0.082],
        ],
        [
          [-0.01, -0.12, 0],
          [0.07, 0.036, 0.072],
        ],
        [
          [-0.022, -0.18, 0],
          [0.074, 0.02, 0.084],
        ],
      ],
    ],
    loose: [],
  },
};

export function hairOf(body: Body, style: HairStyle): Hair {
  const place = (lumps: readonly Lump[]): Ellipsoid[] =>
    lumps.map(([at, size]) => placed(body.headCentre, body.headFrame, at, size));
  const { cap, loose } = STYLES[style];
  return { cap: cap.map(place), loose: loose.map(place) };
}
