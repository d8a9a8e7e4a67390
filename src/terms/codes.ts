/**
 * Every diagnostic that Adva gives. A code is permanent and named after the wrong fact; `{name}` stands for what the
 * place at hand fills in. `message` says what is and what must be, `hint` says the repair.
 */
export interface CodeText {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint: string;
}

const error = (message: string, hint: string): CodeText => ({ severity: 'error', message, hint });
const warning = (message: string, hint: string): CodeText => ({ severity: 'warning', message, hint });

export const CODES = {
  // files
  FOLDER_MISSING: error('The folder {actual} is missing.', 'Create it, or set REPORT_DIR to the folder that holds data/ and content/.'),
  FILE_MISSING: error('The file {actual} is missing.', 'Create it; {expected}.'),
  FILE_EMPTY: error('The file is empty; it must hold {expected}.', 'Write its content, or delete the file.'),
  FILE_UNEXPECTED: error('No part of the report uses the file {actual}.', '{repair}'),
  ENCODING_WRONG: error('The file is not UTF-8 text: byte {actual} cannot be read.', 'Save the file again with the encoding UTF-8.'),
  YAML_SYNTAX: error('This is not valid YAML: {detail}.', '{repair}'),
  MDX_SYNTAX: error('This cannot be read as MDX: {detail}.', '{repair}'),
  // shape
  KEY_UNKNOWN: error('The key {actual} is not known here; known are {expected}.', '{repair}'),
  KEY_MISSING: error('The key {expected} is missing.', 'Add it: {repair}'),
  TYPE_WRONG: error('{actual} stands where {expected} must be.', '{repair}'),
  ID_INVALID: error('{actual} cannot be an id: an id has small Latin letters, digits and hyphens and begins with a letter.', 'Write it like this: {repair}.'),
  ID_RESERVED: error('{actual} is an address that the program keeps for itself.', 'Choose another id.'),
  ID_DUPLICATE: error('The id {actual} is used twice; it stands first at {expected}.', 'Delete the one that is not needed; where they are two things, give one of them another id.'),
  NUMBER_DUPLICATE: error('The finding number {actual} is used twice; {expected} has it.', 'Give this finding the next free number: {repair}.'),
  TRANSLATION_MISSING: error('The text in {expected} is missing.', 'Add it beside the others: {repair}'),
  LANGUAGE_UNKNOWN: error('{actual} is not a language of this report; its languages are {expected}.', '{repair}'),
  // figures
  PERCENT_OUT_OF_RANGE: error('{actual} cannot be a percentage: it must be from 0 to 100.', 'Write the percentage as the source prints it.'),
  COUNT_INVALID: error('{actual} cannot be a count: it must be a whole number, 0 or more.', 'Write how many people it was; where the source does not say, write {missing: not-stated} in place of the count.'),
  BASE_MISSING: error('The battery {actual} has no base in this wave.', 'Add base: {count: …} as the source prints it, or base: {missing: not-stated}.'),
  VALUE_MISSING: error('The item {expected} has no value in this wave.', 'Add it: {percent: …} as printed, or {missing: not-stated}, {missing: not-asked} or {missing: suppressed}.'),
  WAVE_MISMATCH: error('The file says {actual}, its folder and name say {expected}.', 'Make the two agree.'),
  // versions
  VERSION_UNKNOWN: error('The wave {wave} has no version {actual}.', '{repair}'),
  VERSION_CHANGED: error('The version {actual} is published, and its file is no longer as it was.', 'Put the file back as it was (git restore does), and write what is new as the next version, {repair}, with an entry under changes for each difference.'),
  VERSION_GONE: error('The version {actual} is published, and its file is gone.', 'Put the file back (git restore does): a published version stays for ever.'),
  VERSION_OUT_OF_ORDER: error('The version {actual} would stand before {expected}, which is published.', 'Give it a number that follows the newest version: {repair}.'),
  VERSION_GAP: error('The number {actual} leaves a gap: {detail}.', 'Put back the version that is missing, or give this one the next number: {repair}.'),
  CHANGES_MISSING: error('The version {actual} does not say how it differs from {expected}.', 'Add: {repair}'),
  CHANGE_MISSING: error('{actual} differs from the version {expected}, and no entry under changes says so.', 'Add: {repair}'),
  CHANGE_WRONG: error('The entry for {at} says {actual} under {key}; by the two versions it must be {expected}.', 'Write: {repair}'),
  CHANGE_NEEDLESS: error('{actual} is needless: {detail}.', '{repair}'),
  // references
  BATTERY_UNKNOWN: error('There is no battery {actual}.', '{repair}'),
  ITEM_UNKNOWN: error('The battery {battery} has no item {actual}.', '{repair}'),
  WAVE_UNKNOWN: error('There is no wave {actual}.', '{repair}'),
  REFERENCE_DANGLING: error('There is no {kind} {actual}.', '{repair}'),
  DRAFT_REFERRED: error('{actual} is a draft, and this is not.', 'Take this out until {actual} is finished, or publish it: take {actual} out of drafts in data/report.yaml.'),
  VALUE_NOT_THERE: error('{actual} has no value in the data: {detail}.', 'Refer to another value, or say in words why there is none: that it is not stated, or not shown.'),
  VALUE_REFERENCE_INVALID: error('{actual} does not name a value.', '{repair}'),
  CHART_KIND_UNFIT: error('The chart kind {actual} does not fit this battery: {detail}.', '{repair}'),
  // specifications
  SPEC_REMOTE: error('{actual} leads out of the report: {detail}.', '{repair}'),
  SPEC_UNSTEADY: error('{actual} gives another picture on another day or another screen; the same report must give the same picture.', 'Write the value itself, such as a date.'),
  SPEC_INVALID: error('This is not a Vega-Lite specification that can be drawn: {detail}.', '{repair}'),
  SPEC_UNDESCRIBED: error('The description of the chart {actual} cannot be made from its data: no channel shows a field.', 'Say in a sentence what the chart shows: {repair}'),
  SPEC_FIELD_UNTITLED: error('The field {actual} has no title: readers of every language would see its own name.', '{repair}'),
  SPEC_HEAVY: error('The drawing of the chart {actual} takes {detail} of its page; it may take {expected}.', 'Draw fewer marks: group the rows (aggregate, bin) or draw some of them (transform: [{sample: 500}]), and make pictures smaller.'),
  // words
  TEXT_UNWRITTEN: error('“{actual}” is still to be written; no page may show it.', 'Write here what belongs here, and delete the word TODO.'),
  IMPORT_FORBIDDEN: error('A line that begins with {actual} would be code; chapters hold words only.', 'Delete the line: every component is there without an import. In a sentence, put another word first.'),
  EXPRESSION_FORBIDDEN: error('{actual} in braces would be code; chapters hold words only.', 'Delete the braces; for a figure write <Value of="battery.item@wave"/>.'),
  COMPONENT_UNKNOWN: error('There is no component <{actual}>.', '{repair}'),
  COMPONENT_MISPLACED: error('<{actual}> cannot stand here: {detail}.', '{repair}'),
  ATTRIBUTE_UNKNOWN: error('<{component}> has no attribute {actual}; it takes {expected}.', '{repair}'),
  ATTRIBUTE_MISSING: error('<{component}> needs the attribute {expected}.', 'Write it like this: {repair}.'),
  ATTRIBUTE_INVALID: error('{actual} cannot be the value of {attribute}: it must be {expected}.', '{repair}'),
  MARKDOWN_FORBIDDEN: error('These words cannot hold {actual}.', '{repair}'),
  HEADING_ID_MISSING: error('The heading has no id.', 'End it with an id that is the same in each language, for example: {repair}.'),
  SHOWN_TWICE: error('{actual} stands twice on this page; it stands first at {expected}.', 'Delete one of the two: each has one place on a page, and links lead to it.'),
  HEADING_LEVEL: error('A heading of level {actual} cannot follow one of level {expected}.', 'Go down one level at a time; the title of the page is level 1, so the first heading begins with ##.'),
  SECTION_MISSING: error('The section {expected} is missing.', 'Add a heading that ends with {expected} and its words below it.'),
  PARITY_ORDER: error('{actual} stands elsewhere than in {expected}: {detail}.', 'Put the sections, charts, quotations and findings of a page in the same order in every language, and each figure and claim in the same section.'),
  PARITY_BROKEN: error('{expected} has {actual}; this file has no counterpart of it.', 'The languages must carry the same figures, claims, charts, quotations and headings: add it here, or delete it there.'),
  FIGURE_TYPED: error('{actual} is a figure typed by hand; figures in words come from the data.', 'Write <Value of="battery.item@wave"/> instead, or <Stated slide="…"> around the source\'s own words.'),
  EVIDENCE_UNBOUND: error('{actual} asserts {detail}, and nothing binds it to the data.', 'Write <Claim id="…"> around the words and declare in data/findings/ what they claim, write <Stated slide="…"> around the source\'s own words, or say it otherwise: {repair}.'),
  STATED_NOT_FOUND: error('These words do not stand on slide {actual} of the source.', 'Between <Stated> and </Stated> stand the source\'s own words as data/statements.yaml has them: {repair}.'),
  SUMMARY_TOO_LONG: error('The summary has {actual} words; it must have at most {expected}.', 'Shorten it, or move a part of it to the sections below.'),
  LINK_UNKNOWN: error('The link {actual} leads to no place in this report.', '{repair}'),
  CLAIM_FALSE: error('The claim {actual} does not hold: {detail}.', '{repair}'),
  CLAIM_WORDING: error('The words “{actual}” do not fit the claim {claim}, {expected}: {detail}.', '{repair}'),
  CLAIM_UNUSED: error('No words in {language} carry the claim {actual}.', 'Write <Claim id="{actual}"> and </Claim> around the words that say it, in content/ of each of these languages, or delete the claim.'),
  // checks on data
  PERCENT_UNREACHABLE: error('{actual} cannot come from a whole number of people: {detail}.', 'Compare with the source. If it is to stay, accept it in data/exceptions.yaml: npm run check -- --suggest-exceptions writes the entry.'),
  DISCLOSURE_RISK: error('{actual} tells what single people answered: {detail}.', 'Withhold it with {missing: suppressed}; or, where it may be published, accept it in data/exceptions.yaml: npm run check -- --suggest-exceptions writes the entry.'),
  BASE_ABOVE_RESPONDENTS: error('The base {actual} is larger than the number of people who answered in the wave, {expected}.', 'Compare with the source. If it is to stay, accept it in data/exceptions.yaml: npm run check -- --suggest-exceptions writes the entry.'),
  SUM_ABOVE_WHOLE: error('The percentages add up to {actual}; the answers to one question, of which each person gave one, cannot exceed {expected}.', 'Compare with the source. If it is to stay, accept it in data/exceptions.yaml: npm run check -- --suggest-exceptions writes the entry.'),
  WORDING_CHANGED: error('The wording changes between the waves {from} and {to}, and no break is declared between them.', 'Where answers before and after cannot be compared, declare it: {repair}. Where they can, accept it in data/exceptions.yaml: npm run check -- --suggest-exceptions writes the entry.'),
  BREAK_CROSSED: error('{actual} compares across a break: between {from} and {to} answers stopped being comparable.', 'Compare waves on one side of the break, or accept the comparison in data/exceptions.yaml: npm run check -- --suggest-exceptions writes the entry.'),
  SUM_FORBIDDEN: error('{actual} adds up percentages of the battery {battery}, whose items are not the answers to one question.', '{repair}'),
  DATES_DISORDERED: error('The wave {actual} is dated {date}, before the wave {expected} that stands before it in data/report.yaml.', 'Mend the date, or put the waves into the order of time; changes are told from the earlier wave to the later.'),
  SLIDE_BEYOND_SOURCE: error('There is no slide {actual}: the source has {expected}.', 'Write the slide where the source has it, or mend source.slides in data/report.yaml.'),
  EXCEPTION_LAPSED: error('The exception for {actual} was given for {expected}; now there is {detail}.', 'Look at the value again. If it is to stay, write {repair} and the date of today; else mend it and delete the exception.'),
  EXCEPTION_NEEDLESS: error('Nothing is flagged as {code} at {actual}.', '{repair}'),
  // importing a survey
  IMPORT_INSIDE_REPORT: error('The survey {actual} lies in the folder of the report, {expected}, from where answers of single people could be published.', 'Move it to a folder of its own, outside the report, and run the command again.'),
  IMPORT_UNREADABLE: error('The survey cannot be read: {detail}.', '{repair}'),
  IMPORT_WEIGHTED: error('The answers are weighted: {detail}. The import counts people and knows no weights.', 'Where the unweighted counts are what is to be published, write weights: ignored in the map.'),
  IMPORT_COLUMN_UNKNOWN: error('The survey has no column {actual}.', '{repair}'),
  IMPORT_COLUMN_UNCLEAR: error('{actual} is the heading of several columns of the survey: {detail}.', '{repair}'),
  IMPORT_COLUMN_TWICE: error('{actual} is the column {letter}, which {expected} takes already.', 'Name for each item the column that holds its answers.'),
  IMPORT_ANSWER_UNKNOWN: error('The column {column} holds answers that the map does not list: {detail}.', '{repair}'),
  IMPORT_FREE_TEXT: error('The column {column} holds free text: {detail}.', 'Free text is never imported. Name another column in the map.'),
  IMPORT_RESPONDENT_TWICE: error('{actual} in the column {column}: {detail}.', 'Find out why. Write duplicates: last under respondent in the map to keep the last answers of each, first to keep the first, all to count each of them.'),
  IMPORT_BASES_DIFFER: error('The items of the battery {actual} have different numbers of answers: {detail}. A battery has one base.', 'Write base: complete in the map to count only those who answered every item, or base: any to count everybody who answered one; who skipped an item then counts as not agreeing.'),
  IMPORT_BASE_SMALL: error('The battery {actual} rests on {detail}; figures of fewer than {expected} are not written.', '{repair}'),
  IMPORT_VERSION_THERE: error('The version {actual} is there already; the import never writes over a file.', 'Give it the next number in the map: {repair}.'),
  // strings and fonts
  STRING_MISSING: error('The reader string {expected} is missing in {language}.', 'Add it to {repair}.'),
  STRING_SYNTAX: error('The reader string {actual} is not a valid message: {detail}.', 'Mend its braces; the documentation of ICU MessageFormat shows the forms.'),
  FONT_MISSING: error('The font file {actual} cannot be found or is not a font.', 'Name a file of the report\'s folder or of an installed package, for example @fontsource-variable/noto-sans-hebrew/files/….'),
  GLYPH_MISSING: error('No text font of {language} has the character {actual}.', 'Replace the character, or add a font file that has it to the fonts of {language} in data/report.yaml.'),
  // releases
  HISTORY_MISSING: error('The finding {actual} says or shows something else than in the release {before}, and no entry under history says why.', 'Add to this file: {repair}'),
  HISTORY_UNKNOWN: error('There is no release {actual}.', '{repair}'),
  HISTORY_NEEDLESS: error('The release {actual} does not change this finding: it says and shows the same as in the release before.', 'Delete the entry; what is only set or linked differently needs none.'),
  RELEASE_EXISTS: error('There is a release {actual} already, of {date}.', 'A release is never made anew. Give this one another name: npm run release -- {repair}'),
  RELEASE_UNSUPPLIED: error('{expected} is not yet supplied; a release that funders cite must say it.', 'Write it in report.yaml, or make a preview, whose name says so: npm run release -- {repair}'),
  RELEASE_CHAIN: error('The release {actual} does not follow the others: {detail}.', 'Put data/releases back as it was (git restore does): each release names the one before it, and no two name the same.'),
  RELEASE_CHANGED: error('The file {actual} is not as the release {release} published it: {detail}.', '{repair}'),
  // links
  LINK_GONE: error('The release {expected} published {actual}, and links to it lead nowhere now: {detail}.', 'Say in data/moved.yaml where it is now, below moved: {moved} or why it is gone, below gone: {gone}'),
  LEDGER_EDITED: error('{expected} no longer lists what the release {actual} published.', 'Put the file back (git restore does): no entry ever changes. What is gone or has moved is said in data/moved.yaml.'),
  RELEASE_GONE: error('The release {actual} is published, and {expected} is gone.', 'Put its folder back (git restore does): what a release froze stays for ever.'),
  MOVED_UNPUBLISHED: error('No release published the {actual}, so no link to it can be lost.', '{repair}'),
  MOVED_ALIVE: error('The {actual} is still in the report, and this entry says that it is {expected}.', 'Delete the entry, or give what is there now another id: an id that was published always means the same.'),
  MOVED_NOWHERE: error('{actual} leads nowhere: there is no {expected}.', '{repair}'),
  MOVED_CIRCLE: error('{actual} leads back to {expected}.', 'Let each entry lead to what is in the report now.'),
  MOVED_TWICE: error('{actual} has two entries; the first stands in {expected}.', 'Keep the one that is true.'),
  // output
  OUTPUT_FOREIGN: error('The folder {actual} was not written by Adva and is not empty; it is left as it is.', 'Set OUT_DIR to another folder, or empty this one yourself.'),
  SETTING_INVALID: error('{actual} cannot be used as {setting}: it must be {expected}.', '{repair}'),
  // warnings
  ITEM_UNUSED: warning('No wave asks the item {actual}.', 'Add it to a wave, or delete it from the questionnaire.'),
  TRANSLATION_OUTDATED: warning('The original has changed since this file was translated; passages that are behind: {actual}, first that of {expected}.', 'Bring the translation up to date, then say so: npm run translated -- {repair}. Until then the page tells its readers.'),
  STYLE_SENTENCE: warning('This sentence has {actual} words; after {expected} a reader no longer holds its beginning.', 'Make two sentences of it; or say in a comment in the line above why it stays: {off}.'),
  STYLE_PARAGRAPH: warning('This paragraph has {actual} words; {expected} fill the screen of a phone.', 'Divide it where its thought turns; or say in a comment in the line above why it stays: {off}.'),
  STYLE_CAUSE: warning('“{actual}” says that one thing made another; a survey shows what people answered, and not what made it so.', 'Say what was found beside what, or whose explanation it is; or say in a comment in the line above why it stays: {off}.'),
  STYLE_BASE: warning('{actual} is a percentage of {expected} people, and nothing near it says so.', 'Say how many they are: {repair}; or show the chart in the same section; or say in a comment in the line above why it stays: {off}.'),
  STYLE_ABBREVIATION: warning('The abbreviation {actual} is not explained where it first stands on this page.', 'Write the full words and the abbreviation in brackets behind them; list one that every reader knows under style.known in the vocabulary; or say in a comment in the line above why it stays: {off}.'),
  STYLE_QUOTES: warning('In {actual} the sign {sign} is typed for {repair}.', 'Write {repair}; or say in a comment in the line above why it stays: {off}.'),
  STYLE_DASHES: warning('In {actual} the sign {sign} is typed for {repair}.', 'Write {repair}; or say in a comment in the line above why it stays: {off}.'),
  STYLE_SPACES: warning('In {actual} there are two spaces in a row.', 'Delete one of them; or say in a comment in the line above why it stays: {off}.'),
  STYLE_SIGN: warning('The sign {actual} stands against a figure, outside of it; where words run from right to left it can land on the other side.', 'Say it in a word, or write <Change …/> for a difference, which brings its sign; or say in a comment in the line above why it stays: {off}.'),
  STYLE_COMMENT: warning('This comment on style says {actual}; it must be {expected}.', '{repair}'),
  NOT_YET_SUPPLIED: warning('{expected} is not yet supplied; the pages say so.', 'Write it in report.yaml as soon as it is known.'),
} as const satisfies Record<string, CodeText>;

export type Code = keyof typeof CODES;
