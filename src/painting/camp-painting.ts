// Few readers ask for camps, so what draws them is a file of its own that is fetched when they do.
export { hullsOf } from './camp-hulls.ts';
export { paintCampAreas, paintCampEdges, paintCampNames } from './paint-camps.ts';
