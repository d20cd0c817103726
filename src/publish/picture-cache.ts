import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** Pictures of earlier builds in a folder, by their keys. */
export class PictureCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  has(key: string): boolean {
    return existsSync(this.#pathOf(key));
  }

  /** Keeps a picture. It is written aside first, so that a build that is stopped leaves no half of one behind. */
  keep(key: string, bytes: Uint8Array): void {
    mkdirSync(this.#folder, { recursive: true });
    const aside = `${this.#pathOf(key)}.${process.pid}`;
    writeFileSync(aside, bytes);
    renameSync(aside, this.#pathOf(key));
  }

  /** Puts a copy of a kept picture in its place. Throws where it is not kept. */
  copy(key: string, target: string): void {
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(this.#pathOf(key), target, constants.COPYFILE_FICLONE);
  }

  /** Throws away what is kept under other keys. */
  forgetOthers(keys: ReadonlySet<string>): void {
    for (const name of existsSync(this.#folder) ? readdirSync(this.#folder) : []) {
      if (!keys.has(name.replace(/\.png$/, ''))) rmSync(join(this.#folder, name));
    }
  }

  #pathOf(key: string): string {
    return join(this.#folder, `${key}.png`);
  }
}
