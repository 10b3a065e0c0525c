import { areas } from '../areas';
import { chooser } from '../random/chooser';
import type { Weighted } from '../random/chooser';
import { randomFor } from '../random/random';
import type { Random } from '../random/random';

/** Where a search is published: the nearest anonymous map point, not the place itself. */
export interface MapPoint {
  readonly latitude: string;
  readonly longitude: string;
}

type Place = readonly [latitude: number, longitude: number];

/** Town and district centres of each local policing area. */
const places: Readonly<Record<string, readonly Place[]>> = {
  E08000025: [
    [52.4796, -1.9026],
    [52.5236, -1.84],
    [52.507, -1.93],
    [52.4767, -1.856],
    [52.4169, -1.9689],
  ],
  E08000026: [
    [52.4081, -1.5106],
    [52.432, -1.493],
  ],
  E08000027: [
    [52.509, -2.089],
    [52.4575, -2.148],
    [52.45, -2.051],
  ],
  E08000028: [
    [52.5187, -1.9945],
    [52.493, -1.976],
    [52.504, -2.016],
  ],
  E08000029: [
    [52.413, -1.778],
    [52.479, -1.737],
  ],
  E08000030: [
    [52.586, -1.982],
    [52.618, -2.004],
  ],
  E08000031: [
    [52.587, -2.129],
    [52.609, -2.11],
  ],
};
const pointsPerPlace = 30;
const degreesAround = 0.006;

const choosePoint = chooser(allPoints());

/** Draws the map point of one search; empty for one in a hundred, whose place is not published. */
export function drawMapPoint(random: Random): MapPoint {
  return random() < 0.01 ? { latitude: '', longitude: '' } : choosePoint(random);
}

function allPoints(): readonly Weighted<MapPoint>[] {
  const random = randomFor('map points');
  return areas.flatMap(({ code, demand }) => {
    const centres = places[code] ?? [];
    return centres.flatMap((place) =>
      Array.from({ length: pointsPerPlace }, (): Weighted<MapPoint> => {
        return [pointNear(place, random), (demand / centres.length) * random() ** 2];
      }),
    );
  });
}

function pointNear([latitude, longitude]: Place, random: Random): MapPoint {
  const around = (): number => (random() + random() - 1) * degreesAround;
  return {
    latitude: (latitude + around()).toFixed(6),
    longitude: (longitude + around() * 1.6).toFixed(6),
  };
}
