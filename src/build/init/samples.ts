/** What a new folder of articles begins with. Lines that begin with `#` and no space are samples to be taken over. */
export const SAMPLES: ReadonlyMap<string, string> = new Map([
  [
    // Without an ending: what ends with .md or .txt is an article.
    'README',
    `A folder of articles for Duizhao
================================

Put your articles here, one a file: Markdown (.md), HTML (.html, .mhtml, .webarchive) or text (.txt), in folders of your own if you like.
Begin each with what is known of it; whatever is missing is looked for in the text:

    ---
    title: The headline
    author: The outlet
    date: 2022-03-07 15:22:00 +0800
    from: https://example.org/the-original
    ---

    The text.

Three lists may help; they are valid as they stand, and can be deleted:

    sources.yaml   outlets: names, colours, how an article is known to be theirs
    names.yaml     persons and places with the ways they are written
    events.yaml    dates to be marked, and what belongs to one event

The *.schema.json files let editors complete and check the lists; the build needs none of them.

    npx duizhao check .                 says what is odd, with file, line and what to do
    npx duizhao build . --out ../site   makes the site
    npx duizhao serve ../site           shows it
`,
  ],
  [
    'sources.yaml',
    `# yaml-language-server: $schema=./sources.schema.json
# The outlets. An outlet that stands in no list gets an entry of its own from its name, so this file may stay empty.
# Its entries come before those that ship with the reader. To add one, remove the # before its lines.
#- id: evening                        # small letters, digits and hyphens; it stands in addresses
#  name: { zh: 晚报, en: Evening News }
#  country: CN                         # two capital letters, or leave it out
#  kind: outlet                        # outlet, agency or official
#  role: readout                       # only where all it publishes are official accounts of meetings
#  homepage: https://evening.example/
#  colour: { light: "#1d5a96", dark: "#8fc0ea" }   # or leave it out: it gets one that no other has
#  match: { author: [晚报, Evening News], categories: [], hosts: [evening.example] }   # also a host with a path
`,
  ],
  [
    'names.yaml',
    `# yaml-language-server: $schema=./names.schema.json
# Persons, places and organisations with the ways in which outlets write them. The reader knows many already, and folds
# Traditional characters, width and case by itself. To add one, remove the # before its lines.
#- name: 约翰逊
#  kind: person                        # person, place or organisation; without it the entry serves comparisons alone
#  country: GB                         # of a person, the country that he or she speaks for
#  variants: [鲍里斯·约翰逊, Boris Johnson]
#  short: [Johnson]                    # counted only in a text that has a whole form too
#  except: [林登·约翰逊]                # longer words that mean something else
#- name: 美国
#  kind: place
#  variants: [United States]
#  asWritten: [US, U.S.]               # found in these capitals only
`,
  ],
  [
    'events.yaml',
    `# yaml-language-server: $schema=./events.schema.json
# Dates that the timeline marks, and what belongs to one event where what was found is to be overruled. An article is
# named by its file, with “ § ” and a sub-heading behind it where only what stands under it is meant. To use an entry,
# remove the # before its lines and before the name of its list.
#dates:
#  - { day: 2022-03-18, name: { zh: 视频通话, en: Video call } }
#events:
#  - merge: [a.md, "b.md § 小标题"]      # these are one event; or split: they are an event of their own
#    name: { zh: 通话, en: The call }
#  - apart: [c.md, d.md]                # these are in no event together
`,
  ],
]);
