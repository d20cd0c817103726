import type { Story, StoryScene } from '../domain/story.ts';
import { decodePermalink, encodePermalink } from '../viewstate/permalink/permalink.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { markup } from './markup.ts';
import { openLink } from './open-link.ts';
import type { Page } from './page.ts';
import type { Publication } from './publication.ts';

/** The pages of a story, one for each scene. What whoever presents it keeps to themselves is not published. */
export function scenePages(story: Story, published: Publication): Page[] {
  return story.scenes.map((scene, index) => scenePage(story, scene, index + 1, published));
}

function scenePage(
  story: Story,
  scene: StoryScene,
  number: number,
  { words, messages }: Publication,
): Page {
  const view = viewOfScene(story, scene, number, words.language);
  const heading = words.text(scene.heading);
  const paragraphs = words.text(scene.caption).split('\n\n');
  const head = {
    language: words.language,
    place: `s/${story.id}/${number}/`,
    type: 'article',
    title: `${heading} · ${words.text(story.title)}`,
    description: paragraphs.join(' '),
    pictureText: messages.picture(words.day(view.at)),
    pictured: view,
  } as const;
  const opens = encodePermalink(view);
  return {
    ...head,
    opens,
    body: markup`<p class="meta">${words.text(story.title)} · ${messages.scene(number, story.scenes.length)}</p>
<h1>${heading}</h1>
<p class="meta">${words.text(story.author)}</p>
${paragraphs.map((paragraph) => markup`<p>${paragraph}</p>`)}
${openLink(messages.openScene, opens, head)}`,
  };
}

function viewOfScene(
  story: Story,
  { query }: StoryScene,
  scene: number,
  lang: ViewState['lang'],
): ViewState {
  return { ...decodePermalink(query).view, story: story.id, scene, lang };
}
