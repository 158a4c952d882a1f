/** A point on the Earth, in degrees. */
export interface Point {
  lat: number;
  lng: number;
}

/** The mean radius: a straight line by it is wrong by half a percent at most. */
const EARTH_RADIUS_KM = 6_371.0088;

/** How far two points are from each other along the ground, in a straight line (haversine). */
export function distanceKm(one: Point, other: Point): number {
  const lat = radians(other.lat - one.lat) / 2;
  const lng = radians(other.lng - one.lng) / 2;
  const chord = Math.sin(lat) ** 2 + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * Math.sin(lng) ** 2;
  // Rounding may carry two opposite points past 1, where the arc sine is no number.
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
