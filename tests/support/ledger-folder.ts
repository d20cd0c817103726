import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The files of a ledger of two ties that has no faults, by path. */
export const TINY_LEDGER: Readonly<Record<string, string>> = {
  'organizations.yaml': `
- id: cloud
  name: { en: Cloud, zh-Hans: 云, zh-Hant: 雲 }
  kind: hyperscaler
  tier: 1
  description: { en: A cloud., zh-Hans: 一家云厂商。 }
  sources: [wire]
- id: lab
  name: { en: Lab, zh-Hans: 实验室, zh-Hant: 實驗室 }
  kind: lab
  tier: 1
  founded: 2015
  aliases: [The Lab]
  description: { en: A lab., zh-Hans: 一家实验室。 }
  sources: [wire]
`,
  'events/2024.yaml': `
- id: lab-moves-in
  date: "2024-03-01"
  status: completed
  title: { en: Lab moves in, zh-Hans: 实验室入驻 }
  summary: { en: The lab moves into the cloud., zh-Hans: 实验室迁入云端。 }
  effects:
    - tie: cloud.lab.compute
      effect: forms
      deal: lease
      amount: { usd: 1000000000, kind: contract-value }
      terms: { exclusivity: exclusive, years: 5 }
  sources: [wire]
`,
  'events/2025.yaml': `
- id: lab-opens-up
  date: "2025-01-21"
  status: announced
  title: { en: Lab opens up, zh-Hans: 实验室放开 }
  summary: { en: Exclusivity ends., zh-Hans: 独家关系结束。 }
  effects:
    - tie: cloud.lab.compute
      effect: loosens
      deal: lease
      terms: { exclusivity: right-of-first-refusal }
    - tie: cloud.lab.equity
      effect: reported
  sources: [wire]
`,
  'sources.yaml': `
- id: wire
  url: https://press.net/wire
  publisher: Wire
  language: en
  type: press
`,
};

/** What an article says about the tiny ledger, by path. */
export const TINY_CLAIMS: Readonly<Record<string, string>> = {
  'claims.yaml': `
- id: c01
  article: wire
  locator: L1
  verdict: partly
  says: { en: The lab moved., zh-Hans: 实验室搬迁。 }
  record: { en: It did in part., zh-Hans: 部分属实。 }
  about: [event.lab-moves-in, tie.cloud.lab.compute]
  day: "2024-03-01"
- id: c02
  article: wire
  locator: L2
  verdict: opinion
  says: { en: The lab is bold., zh-Hans: 实验室很大胆。 }
  record: { en: An opinion., zh-Hans: 属于观点。 }
  about: [org.lab]
  sources: [wire]
`,
  'camps.yaml': `
- id: pact
  article: wire
  name: { en: The pact, zh-Hans: 联盟 }
  type: pair
  date: "2024-03"
  members:
    - organization: cloud
      role: { en: landlord, zh-Hans: 出租方 }
    - organization: lab
  fit: confirmed
  record: { en: They are tied., zh-Hans: 两者有关系。 }
  claims: [c01]
`,
  'scenarios.yaml': `
- id: merger
  article: wire
  name: { en: The two merge, zh-Hans: 两者合并 }
  date: "2024-03"
  probability: 0.3
  horizon: "2030"
  says: { en: They will merge., zh-Hans: 两者将会合并。 }
  since: { en: Nothing came of it., zh-Hans: 未见下文。 }
  ties:
    - from: cloud
      to: lab
      kind: acquisition
      note: { en: For nothing., zh-Hans: 无偿。 }
  claims: [c02]
`,
};

/** A new temporary folder that holds these files; the caller removes it. */
export function ledgerFolder(files: Readonly<Record<string, string>> = TINY_LEDGER): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-ledger-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text.trimStart());
  }
  return folder;
}
