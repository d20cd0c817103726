import { GROUND, SCALE, SCREEN } from '../camera.ts';
import { createDayReader, type DayPicture, endsOf } from '../day-reader.ts';
import type { Mount } from '../renderer.ts';
import type { TemporalGraph } from '../temporal-graph.ts';

type Paint = (context: CanvasRenderingContext2D, day: DayPicture) => void;

/** About the least that a canvas can do, to hold ours against: a stroke a tie and an arc a node. It is no part of the results. */
export const mount: Mount = async (container, graph) => {
  const canvas = Object.assign(document.createElement('canvas'), SCREEN);
  container.style.background = GROUND;
  container.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  const paintTies = tiePainter(graph);
  const paintNodes = nodePainter(graph);
  const read = createDayReader(graph);
  let draws = 0;
  return {
    show: (next) => {
      const day = read(next);
      context.clearRect(0, 0, SCREEN.width, SCREEN.height);
      project(day);
      paintTies(context, day);
      paintNodes(context, day);
      draws += 1;
    },
    draws: () => draws,
  };
};

function project({ nodes, x, y }: DayPicture): void {
  for (const index of nodes) {
    x[index] = SCREEN.width / 2 + SCALE * (x[index] ?? 0);
    y[index] = SCREEN.height / 2 + SCALE * (y[index] ?? 0);
  }
}

function tiePainter(graph: TemporalGraph): Paint {
  const ends = endsOf(graph);
  return (context, day) => {
    for (const index of day.ties) {
      const tie = graph.ties[index];
      if (!tie) continue;
      const [from, to] = [ends[2 * index] ?? 0, ends[2 * index + 1] ?? 0];
      context.strokeStyle = tie.colour;
      context.lineWidth = tie.width;
      context.beginPath();
      context.moveTo(day.x[from] ?? 0, day.y[from] ?? 0);
      context.lineTo(day.x[to] ?? 0, day.y[to] ?? 0);
      context.stroke();
    }
  };
}

function nodePainter(graph: TemporalGraph): Paint {
  return (context, day) => {
    for (const index of day.nodes) {
      const node = graph.nodes[index];
      if (!node) continue;
      context.fillStyle = node.colour;
      context.beginPath();
      context.arc(day.x[index] ?? 0, day.y[index] ?? 0, node.radius, 0, 2 * Math.PI);
      context.fill();
    }
  };
}
