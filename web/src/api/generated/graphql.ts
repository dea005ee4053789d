/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which actions; all named must fit. */
export type ActionFilter = {
  /** The field. */
  addresses?: BarrierLinksFilter | null | undefined;
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<ActionFilter> | null | undefined;
  /** The field. */
  appliesTo?: EntityLinksFilter | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  barriers?: BarrierLinksFilter | null | undefined;
  /** The field. */
  buildsOn?: EntityLinksFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  due?: DateFilter | null | undefined;
  /** The field. */
  followedBy?: EntityLinksFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  leaders?: ActorLinksFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: ActionFilter | null | undefined;
  /** One of these. */
  or?: Array<ActionFilter> | null | undefined;
  /** The field. */
  order?: IntFilter | null | undefined;
  /** The field. */
  outcome?: ProseFilter | null | undefined;
  /** The field. */
  owners?: ActorLinksFilter | null | undefined;
  /** The field. */
  recommendations?: RecommendationLinksFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  targets?: ActorLinksFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  useCases?: UseCaseLinksFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
  /** The field. */
  workStatus?: Array<WorkStatus> | null | undefined;
};

/** What is asked of the actions that links lead to; at least one of some, none and all. */
export type ActionLinksFilter = {
  /** All fit, and be there none. */
  all?: ActionFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: ActionFilter | null | undefined;
  /** At least one fits. */
  some?: ActionFilter | null | undefined;
};

/** What actors can be counted by. */
export type ActorFacet =
  /** The field. */
  | 'ACTOR_KIND'
  /** The field. */
  | 'ENGAGEMENT'
  /** The field. */
  | 'NAMED_INDIVIDUALLY'
  /** The field. */
  | 'PRIORITY'
  /** The field. */
  | 'SECTOR'
  /** The field. */
  | 'TAGS'
  /** The field. */
  | 'VISIBILITY';

/** Which actors; all named must fit. */
export type ActorFilter = {
  /** The field. */
  accessGrants?: DatasetLinksFilter | null | undefined;
  /** The field. */
  actions?: ActionLinksFilter | null | undefined;
  /** The field. */
  actorKind?: Array<ActorKind> | null | undefined;
  /** The field. */
  adoptedStandards?: StandardLinksFilter | null | undefined;
  /** The field. */
  advice?: EntityLinksFilter | null | undefined;
  /** The field. */
  aggregatedDatasets?: DatasetLinksFilter | null | undefined;
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<ActorFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  authored?: EntityLinksFilter | null | undefined;
  /** The field. */
  barriers?: BarrierLinksFilter | null | undefined;
  /** The field. */
  benefitsFrom?: UseCaseLinksFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  collectableDatasets?: DatasetLinksFilter | null | undefined;
  /** The field. */
  collectedDatasets?: DatasetLinksFilter | null | undefined;
  /** The field. */
  commissioned?: EntityLinksFilter | null | undefined;
  /** The field. */
  contributedDatasets?: DatasetLinksFilter | null | undefined;
  /** The field. */
  courses?: CourseLinksFilter | null | undefined;
  /** The field. */
  coveredPlaces?: PlaceLinksFilter | null | undefined;
  /** The field. */
  createdDatasets?: DatasetLinksFilter | null | undefined;
  /** The field. */
  datasets?: DatasetLinksFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  engagement?: Array<Engagement> | null | undefined;
  /** The field. */
  findings?: FindingLinksFilter | null | undefined;
  /** The field. */
  funded?: EntityLinksFilter | null | undefined;
  /** The field. */
  funders?: EntityLinksFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** The field. */
  industries?: IndustryLinksFilter | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  latitude?: FloatFilter | null | undefined;
  /** The field. */
  leads?: EntityLinksFilter | null | undefined;
  /** The field. */
  longitude?: FloatFilter | null | undefined;
  /** The field. */
  memberOf?: ActorLinksFilter | null | undefined;
  /** The field. */
  members?: ActorLinksFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** The field. */
  namedIndividually?: BooleanFilter | null | undefined;
  /** The field. */
  neededFor?: UseCaseLinksFilter | null | undefined;
  /** Not this. */
  not?: ActorFilter | null | undefined;
  /** One of these. */
  or?: Array<ActorFilter> | null | undefined;
  /** The field. */
  owns?: EntityLinksFilter | null | undefined;
  /** The field. */
  partOf?: EntityLinksFilter | null | undefined;
  /** The field. */
  participations?: EntityLinksFilter | null | undefined;
  /** The field. */
  parts?: EntityLinksFilter | null | undefined;
  /** The field. */
  places?: PlaceLinksFilter | null | undefined;
  /** The field. */
  priority?: Array<Priority> | null | undefined;
  /** The field. */
  produced?: EntityLinksFilter | null | undefined;
  /** The field. */
  publishedDatasets?: DatasetLinksFilter | null | undefined;
  /** The field. */
  questions?: QuestionLinksFilter | null | undefined;
  /** The field. */
  ran?: EntityLinksFilter | null | undefined;
  /** The field. */
  receivedFlows?: FlowLinksFilter | null | undefined;
  /** The field. */
  recommendations?: RecommendationLinksFilter | null | undefined;
  /** The field. */
  reportedIn?: EntityLinksFilter | null | undefined;
  /** The field. */
  sameAs?: EntityLinksFilter | null | undefined;
  /** The field. */
  sector?: TextFilter | null | undefined;
  /** The field. */
  sentFlows?: FlowLinksFilter | null | undefined;
  /** The field. */
  software?: SoftwareLinksFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  stewardedStandards?: StandardLinksFilter | null | undefined;
  /** The field. */
  suppliedSoftware?: SoftwareLinksFilter | null | undefined;
  /** The field. */
  supported?: EntityLinksFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  uses?: EntityLinksFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What to say of an Actor. Left out: left alone; null: cleared. A new one needs a name. */
export type ActorInput = {
  /** What sort of actor. Source: ODI 2021 p6. */
  actorKind?: ActorKind | null | undefined;
  /** Other names by which people call it. */
  aliases?: Array<string> | null | undefined;
  /** Fields of one's own; those left out are left alone. */
  attributes?: Array<AttributeInput> | null | undefined;
  /** What it is, in a sentence or two, Markdown. */
  description?: string | null | undefined;
  /** How far the project has come with it. Source: ODI 2021 p14. */
  engagement?: Engagement | null | undefined;
  /** Names that others gave it, such as ukprn:10004930. */
  keys?: Array<string> | null | undefined;
  /** North of the equator, WGS 84, in degrees. */
  latitude?: number | null | undefined;
  /** East of Greenwich, WGS 84, in degrees. */
  longitude?: number | null | undefined;
  /** What people call it. */
  name?: string | null | undefined;
  /** False for a category such as "employers", true for one that can be addressed. */
  namedIndividually?: boolean | null | undefined;
  /** How much it matters to engage it. */
  priority?: Priority | null | undefined;
  /** The field it works in, in plain words. */
  sector?: string | null | undefined;
  /** Free words to find it by. */
  tags?: Array<string> | null | undefined;
  /** A page about it. */
  url?: string | null | undefined;
  /** Since when it has existed. */
  validFrom?: string | null | undefined;
  /** Until when it existed. */
  validTo?: string | null | undefined;
  /** Who may see it. */
  visibility?: Visibility | null | undefined;
};

/** What sort of actor. */
export type ActorKind =
  /** A category such as employers or colleges, that nobody can be written to. */
  | 'ACTOR_GROUP'
  /** Bodies and people in loose contact. */
  | 'NETWORK'
  /** A body with a name and a seat. */
  | 'ORGANISATION'
  /** A part of an organisation. */
  | 'ORGANISATIONAL_UNIT'
  /** Bodies that act together under an agreement. */
  | 'PARTNERSHIP'
  /** One human being. */
  | 'PERSON'
  /** An office of the state or of local government. */
  | 'PUBLIC_OFFICE'
  /** What somebody does, whoever it is. */
  | 'ROLE'
  /** Not known. */
  | 'UNKNOWN';

/** What is asked of the actors that links lead to; at least one of some, none and all. */
export type ActorLinksFilter = {
  /** All fit, and be there none. */
  all?: ActorFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: ActorFilter | null | undefined;
  /** At least one fits. */
  some?: ActorFilter | null | undefined;
};

/** As Mutation.upsertActor. */
export type ActorUpsert = {
  /** What it rests on. */
  claim?: ClaimInput | null | undefined;
  /** What to say of it. */
  input: ActorInput;
  /** Its external key, such as ukprn:10004930. */
  key: string;
};

/** What sort of data asset. */
export type AssetKind =
  /** Findings made from data. */
  | 'ANALYSIS'
  /** A collection of data. */
  | 'DATASET'
  /** A scheme of identifiers. */
  | 'IDENTIFIER'
  /** A list of data assets. */
  | 'INVENTORY'
  /** A map. */
  | 'MAP'
  /** An authoritative list. */
  | 'REGISTER'
  /** Not known. */
  | 'UNKNOWN';

/** When one attends. */
export type AttendancePattern =
  /** As agreed. */
  | 'CUSTOMISED'
  /** By day. */
  | 'DAYTIME'
  /** A day off work each week. */
  | 'DAY_RELEASE'
  /** In the evening. */
  | 'EVENING'
  /** In the late afternoon. */
  | 'TWILIGHT'
  /** Not known. */
  | 'UNKNOWN'
  /** At the weekend. */
  | 'WEEKEND';

/** A field of one's own; all that is said must fit, and it is stated unless asked otherwise. */
export type AttributeFilter = {
  /** Holds this; of texts and addresses. */
  contains?: string | null | undefined;
  /** Is this. */
  eq?: unknown;
  /** Is this or more, or not before it; of numbers and dates. */
  from?: unknown;
  /** Is one of these. */
  in?: Array<unknown> | null | undefined;
  /** Whether it is stated at all. */
  isStated?: boolean | null | undefined;
  /** Its name, as its definition has it. */
  name: string;
  /** Begins with this; of texts and addresses. */
  startsWith?: string | null | undefined;
  /** Is this or less, or not after it; of numbers and dates. */
  to?: unknown;
};

/** What to say in a field of one's own. */
export type AttributeInput = {
  /** Its name, as its definition has it. */
  name: string;
  /** A text, or a number where it is of the type NUMBER; null clears. */
  value?: unknown;
};

/** Which barriers; all named must fit. */
export type BarrierFilter = {
  /** The field. */
  actions?: ActionLinksFilter | null | undefined;
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<BarrierFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  barrierSeverity?: Array<Severity> | null | undefined;
  /** The field. */
  barrierStatus?: Array<BarrierStatus> | null | undefined;
  /** The field. */
  category?: Array<Category> | null | undefined;
  /** The field. */
  cause?: ProseFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  effect?: ProseFilter | null | undefined;
  /** The field. */
  hinders?: EntityLinksFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: BarrierFilter | null | undefined;
  /** The field. */
  opportunities?: OpportunityLinksFilter | null | undefined;
  /** One of these. */
  or?: Array<BarrierFilter> | null | undefined;
  /** The field. */
  pilots?: PilotLinksFilter | null | undefined;
  /** The field. */
  producers?: EntityLinksFilter | null | undefined;
  /** The field. */
  recommendations?: RecommendationLinksFilter | null | undefined;
  /** The field. */
  restrictedDatasets?: DatasetLinksFilter | null | undefined;
  /** The field. */
  restrictedFlows?: FlowLinksFilter | null | undefined;
  /** The field. */
  side?: Array<Side> | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What is asked of the barriers that links lead to; at least one of some, none and all. */
export type BarrierLinksFilter = {
  /** All fit, and be there none. */
  all?: BarrierFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: BarrierFilter | null | undefined;
  /** At least one fits. */
  some?: BarrierFilter | null | undefined;
};

/** Whether a barrier still stands. */
export type BarrierStatus =
  /** It is lower than it was. */
  | 'EASED'
  /** It is gone. */
  | 'GONE'
  /** It stands. */
  | 'OPEN'
  /** Not known. */
  | 'UNKNOWN';

/** Whether the source says it or we read it so. */
export type Basis =
  /** It follows from what the source says. */
  | 'IMPLIED'
  /** It came with a feed or file. */
  | 'IMPORTED'
  /** It was measured. */
  | 'MEASURED'
  /** The source says it. */
  | 'STATED'
  /** Not known. */
  | 'UNKNOWN';

/** Yes or no. */
export type BooleanFilter = {
  /** Is this. */
  eq?: boolean | null | undefined;
  /** Whether it is stated at all. */
  isStated?: boolean | null | undefined;
};

/** Whose courses count for an area. */
export type Catchment =
  /** Those held in the area and where at least one in fifty of those who live there learn; BAD_REQUEST where that is known of none of the areas. */
  | 'LEARNERS'
  /** Those held in the area and in the areas that share a boundary with it. */
  | 'NEIGHBOURS'
  /** Those held in the area. */
  | 'OWN'
  /** Those held in the places that the question names, for every area alike. */
  | 'SET';

/** What sort of barrier or opportunity. */
export type Category =
  /** Getting at data. */
  | 'ACCESS'
  /** Speaking for it. */
  | 'ADVOCACY'
  /** Money. */
  | 'COST'
  /** Data. */
  | 'DATA'
  /** Bringing people in. */
  | 'ENGAGEMENT'
  /** Who pays. */
  | 'FUNDING'
  /** Who decides. */
  | 'GOVERNANCE'
  /** Reasons to take part. */
  | 'INCENTIVE'
  /** Knowing how. */
  | 'KNOWLEDGE'
  /** Who leads. */
  | 'LEADERSHIP'
  /** Joining supply to demand. */
  | 'LINK'
  /** How things are worked out. */
  | 'METHOD'
  /** Data that is not there. */
  | 'MISSING_DATA'
  /** Something else. */
  | 'OTHER'
  /** Size. */
  | 'SCALE'
  /** A service. */
  | 'SERVICE'
  /** Standards. */
  | 'STANDARDS'
  /** Technology. */
  | 'TECHNOLOGY'
  /** Not known. */
  | 'UNKNOWN';

/** What happened to one thing. */
export type ChangeType =
  /** It did not exist at the revision before. */
  | 'CREATED'
  /** It left the present. */
  | 'ENDED'
  /** It is different. */
  | 'UPDATED';

/** The way an exchange takes. */
export type Channel =
  /** An interface for programs. */
  | 'API'
  /** A feed that is fetched. */
  | 'FEED'
  /** Files sent. */
  | 'FILE'
  /** By hand. */
  | 'MANUAL'
  /** A web page to look at. */
  | 'PORTAL'
  /** Not known. */
  | 'UNKNOWN';

/** Which claims; all named must fit. */
export type ClaimFilter = {
  /** The field. */
  about?: RefFilter | null | undefined;
  /** All of these. */
  and?: Array<ClaimFilter> | null | undefined;
  /** The field. */
  assertedBy?: TextFilter | null | undefined;
  /** The field. */
  basis?: Array<Basis> | null | undefined;
  /** The field. */
  claimStatus?: Array<ClaimStatus> | null | undefined;
  /** The field. */
  coder?: TextFilter | null | undefined;
  /** The field. */
  cohort?: TextFilter | null | undefined;
  /** The field. */
  confidence?: Array<Confidence> | null | undefined;
  /** The field. */
  event?: RefFilter | null | undefined;
  /** The field. */
  field?: FieldFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** The field. */
  locator?: TextFilter | null | undefined;
  /** The field. Null: where it is not stated. */
  madeBy?: Array<ClaimMaker | null | undefined> | null | undefined;
  /** The field. Null: where it is not stated. */
  method?: Array<EvidenceMethod | null | undefined> | null | undefined;
  /** Not this. */
  not?: ClaimFilter | null | undefined;
  /** The field. */
  observed?: DateFilter | null | undefined;
  /** One of these. */
  or?: Array<ClaimFilter> | null | undefined;
  /** The field. */
  page?: TextFilter | null | undefined;
  /** The field. */
  quote?: ProseFilter | null | undefined;
  /** The field. */
  reason?: ProseFilter | null | undefined;
  /** The field. */
  recorded?: DateFilter | null | undefined;
  /** The field. */
  retractedOn?: DateFilter | null | undefined;
  /** The field. Null: where it is not stated. */
  review?: Array<ReviewState | null | undefined> | null | undefined;
  /** The field. */
  sample?: IntFilter | null | undefined;
  /** The field. */
  share?: IntFilter | null | undefined;
  /** The field. */
  source?: RefFilter | null | undefined;
  /** The field. */
  stance?: Array<Stance> | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  value?: ProseFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What to say in a claim. Left out: left alone; null: cleared. */
export type ClaimInput = {
  /** Who said it, by name. */
  assertedBy?: string | null | undefined;
  /** Whether the source says it or we read it so. */
  basis?: Basis | null | undefined;
  /** Whether it still stands. */
  claimStatus?: ClaimStatus | null | undefined;
  /** Who coded or matched it. */
  coder?: string | null | undefined;
  /** Whose graduates: their years, and the subject where they are pooled by subject. */
  cohort?: string | null | undefined;
  /** How sure whoever recorded it is. */
  confidence?: Confidence | null | undefined;
  /** The occasion on which it was said. */
  event?: string | number | null | undefined;
  /** The field it speaks of; empty for the thing as a whole. */
  field?: string | null | undefined;
  /** The row or element there; a source says one thing at one place once. */
  locator?: string | null | undefined;
  /** The sort of evidence. Source: DfE pathways methodology 2026; HESA. */
  method?: EvidenceMethod | null | undefined;
  /** When it was so. */
  observed?: string | null | undefined;
  /** Where in the source: pages, joined with ;. */
  page?: string | null | undefined;
  /** The reasoning or the words it rests on. */
  quote?: string | null | undefined;
  /** Why it was taken back or reviewed so. */
  reason?: string | null | undefined;
  /** When it was written down. */
  recorded?: string | null | undefined;
  /** A candidate counts once accepted. */
  review?: ReviewState | null | undefined;
  /** How many the share was taken from, in people. */
  sample?: number | null | undefined;
  /** The fields over which it was settled that it is right. */
  settled?: Array<string> | null | undefined;
  /** The share of the course's graduates in the occupation, in 1/10000. */
  share?: number | null | undefined;
  /** The source it rests on. */
  source?: string | number | null | undefined;
  /** Whether it affirms or denies, or is a note. */
  stance?: Stance | null | undefined;
  /** Since when it holds. */
  validFrom?: string | null | undefined;
  /** Until when it held. */
  validTo?: string | null | undefined;
  /** The field's value, as claimed; several joined with |. */
  value?: string | null | undefined;
  /** Who may see it, if what it is about shows. */
  visibility?: Visibility | null | undefined;
};

/** Who made a claim. */
export type ClaimMaker =
  /** It came with an import. */
  | 'IMPORT'
  /** Somebody typed it. */
  | 'PERSON';

/** Says something about a thing or a link, or about one of its fields. */
export type ClaimOperation = {
  /** The id of the thing or link that it speaks of. */
  about: string | number;
  /** Its id, where you make it: its kind's prefix and a ULID. */
  id?: string | number | null | undefined;
  /** What it says. */
  input: ClaimInput;
  /** May publish. */
  publish?: boolean | null | undefined;
};

/** What the claims on a thing, a link or a field amount to; the first whose rule fits. */
export type ClaimState =
  /** Two sources or more say so. */
  | 'AGREED'
  /** There are claims for and against, or two different values of one field. */
  | 'DISPUTED'
  /** All claims for it rest on one source. */
  | 'SINGLE_SOURCE'
  /** The newest claim for it is older than the age asked for, 24 months unless set. */
  | 'STALE'
  /** No claim for it counts. */
  | 'UNSUPPORTED';

/** Whether a claim still stands. */
export type ClaimStatus =
  /** It stands. */
  | 'CURRENT'
  /** It was taken back. */
  | 'RETRACTED'
  /** A newer one took its place. */
  | 'SUPERSEDED';

/** What is asked of the claims on a thing; at least one of some, none and all. */
export type ClaimsFilter = {
  /** All fit, and be there none. */
  all?: ClaimFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: ClaimFilter | null | undefined;
  /** At least one fits. */
  some?: ClaimFilter | null | undefined;
};

/** Whether outcome figures are a course's own. */
export type CohortBasis =
  /** There are none. */
  | 'NONE'
  /** Of this course. */
  | 'OWN'
  /** Of courses or years taken together. */
  | 'POOLED'
  /** Not known. */
  | 'UNKNOWN';

/** How sure whoever recorded a claim is. */
export type Confidence =
  /** Sure. */
  | 'HIGH'
  /** Unsure. */
  | 'LOW'
  /** Fairly sure. */
  | 'MEDIUM'
  /** Nobody has said. */
  | 'UNSET';

/** Whether getting it costs money. */
export type Cost =
  /** It costs nothing. */
  | 'FREE'
  /** It has to be paid for. */
  | 'PAID'
  /** Not known. */
  | 'UNKNOWN';

/** Whether what there is or what happens was counted. */
export type CountedAs =
  /** How many happened in the period. */
  | 'EVENTS'
  /** How many there are at a time. */
  | 'STOCK';

/** By which place something was counted. */
export type CountedWhere =
  /** Where they are taught. */
  | 'DELIVERY'
  /** Where people live. */
  | 'RESIDENCE'
  /** Where they live, and where those of them are taught: from the first place to the second. */
  | 'RESIDENCE_TO_DELIVERY'
  /** Where they work. */
  | 'WORKPLACE';

/** What courses can be counted by. */
export type CourseFacet =
  /** The field. */
  | 'COHORT_BASIS'
  /** The field. */
  | 'COURSE_LEVEL'
  /** The field. */
  | 'DELIVERY'
  /** The field. */
  | 'MODE'
  /** The field. */
  | 'QUALIFICATION_LEVEL'
  /** The field. */
  | 'REACH'
  /** The field. */
  | 'TAGS'
  /** The field. */
  | 'VISIBILITY';

/** Which courses; all named must fit. */
export type CourseFilter = {
  /** The field. */
  advice?: EntityLinksFilter | null | undefined;
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<CourseFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  barriers?: BarrierLinksFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  cohortBasis?: Array<CohortBasis> | null | undefined;
  /** The field. */
  cohortSize?: IntFilter | null | undefined;
  /** The field. */
  courseLevel?: Array<CourseLevel> | null | undefined;
  /** The field. */
  coveredPlaces?: PlaceLinksFilter | null | undefined;
  /** The field. */
  delivery?: Array<Delivery> | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  findings?: FindingLinksFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  latestCohort?: DateFilter | null | undefined;
  /** The field. */
  mode?: Array<StudyMode> | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: CourseFilter | null | undefined;
  /** The field. */
  observations?: PlaceLinksFilter | null | undefined;
  /** The field. */
  occupations?: OccupationLinksFilter | null | undefined;
  /** One of these. */
  or?: Array<CourseFilter> | null | undefined;
  /** The field. */
  outcome?: ProseFilter | null | undefined;
  /** The areas where it is held: those of the venues of its presentations. */
  places?: PlacePathFilter | null | undefined;
  /** The field. */
  prerequisite?: ProseFilter | null | undefined;
  /** The field. */
  presentations?: PresentationLinksFilter | null | undefined;
  /** The field. */
  providers?: ActorLinksFilter | null | undefined;
  /** The field. */
  qualificationLevel?: TextFilter | null | undefined;
  /** The field. */
  qualifications?: QualificationLinksFilter | null | undefined;
  /** The field. */
  reach?: Array<Reach> | null | undefined;
  /** The field. */
  responseRate?: IntFilter | null | undefined;
  /** The field. */
  sameAs?: EntityLinksFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  subjects?: SubjectLinksFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What to say of a Course. Left out: left alone; null: cleared. A new one needs a name. */
export type CourseInput = {
  /** Other names by which people call it. */
  aliases?: Array<string> | null | undefined;
  /** Fields of one's own; those left out are left alone. */
  attributes?: Array<AttributeInput> | null | undefined;
  /** Whether outcome figures are this course's own. Source: Discover Uni COMAGG. */
  cohortBasis?: CohortBasis | null | undefined;
  /** How many its outcome figures rest on, in graduates. Source: Discover Uni COMPOP. */
  cohortSize?: number | null | undefined;
  /** Further education, higher education or other. */
  courseLevel?: CourseLevel | null | undefined;
  /** Where teaching happens; online courses belong to no area. */
  delivery?: Delivery | null | undefined;
  /** What it is, in a sentence or two, Markdown. */
  description?: string | null | undefined;
  /** Names that others gave it, such as ukprn:10004930. */
  keys?: Array<string> | null | undefined;
  /** The year the newest outcome figures are for. */
  latestCohort?: string | null | undefined;
  /** How it is studied. Source: XCRI-CAP studyMode. */
  mode?: StudyMode | null | undefined;
  /** What people call it. */
  name?: string | null | undefined;
  /** What the provider says it leads to. Source: XCRI-CAP careerOutcome, leadsTo. */
  outcome?: string | null | undefined;
  /** What one needs before. Source: XCRI-CAP prerequisite. */
  prerequisite?: string | null | undefined;
  /** The level of what it leads to, as its source says it. */
  qualificationLevel?: string | null | undefined;
  /** Whom it is offered to. */
  reach?: Reach | null | undefined;
  /** How many of them answered, in percent. Source: Discover Uni COMRESP_RATE. */
  responseRate?: number | null | undefined;
  /** Free words to find it by. */
  tags?: Array<string> | null | undefined;
  /** A page about it. */
  url?: string | null | undefined;
  /** Since when it has existed. */
  validFrom?: string | null | undefined;
  /** Until when it existed. */
  validTo?: string | null | undefined;
  /** Who may see it. */
  visibility?: Visibility | null | undefined;
};

/** The level of a course. */
export type CourseLevel =
  /** Further education. */
  | 'FE'
  /** Higher education. */
  | 'HE'
  /** Other. */
  | 'OTHER'
  /** Not known. */
  | 'UNKNOWN';

/** What is asked of the courses that links lead to; at least one of some, none and all. */
export type CourseLinksFilter = {
  /** All fit, and be there none. */
  all?: CourseFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: CourseFilter | null | undefined;
  /** At least one fits. */
  some?: CourseFilter | null | undefined;
};

/** A part of what a course says of itself. */
export type CoursePart =
  /** Its name. */
  | 'NAME'
  /** What its provider says it leads to. */
  | 'OUTCOME'
  /** A qualification. */
  | 'QUALIFICATION'
  /** A subject, or a heading above it. */
  | 'SUBJECT';

/** As Mutation.upsertCourse. */
export type CourseUpsert = {
  /** What it rests on. */
  claim?: ClaimInput | null | undefined;
  /** What to say of it. */
  input: CourseInput;
  /** Its external key, such as ukprn:10004930. */
  key: string;
};

/** Makes an entity of any kind. */
export type CreateOperation = {
  /** What it rests on; else your word of today. */
  claim?: ClaimInput | null | undefined;
  /** What it says, by the names of its fields; enumerations in capitals or lower case. */
  fields: Record<string, unknown>;
  /** Its id, where you make it: its kind's prefix and a ULID. */
  id?: string | number | null | undefined;
  /** Its kind. */
  kind: Kind;
};

/** What datasets can be counted by. */
export type DatasetFacet =
  /** The field. */
  | 'COST'
  /** The field. */
  | 'DATASET_KIND'
  /** The field. */
  | 'EXISTENCE'
  /** The field. */
  | 'FORMAT'
  /** The field. */
  | 'GEOGRAPHY'
  /** The field. */
  | 'LATEST_PERIOD'
  /** The field. */
  | 'LEGAL_BASIS'
  /** The field. */
  | 'LICENCE'
  /** The field. */
  | 'OCCUPATION_DETAIL'
  /** The field. */
  | 'PERSONAL_DATA'
  /** The field. */
  | 'RESTRICTION'
  /** The field. */
  | 'SIDE'
  /** The field. */
  | 'SPECTRUM'
  /** The field. */
  | 'SPECTRUM_BASIS'
  /** The field. */
  | 'TAGS'
  /** The field. */
  | 'UPDATE_FREQUENCY'
  /** The field. */
  | 'VISIBILITY';

/** Which datasets; all named must fit. */
export type DatasetFilter = {
  /** The field. */
  accessGrants?: ActorLinksFilter | null | undefined;
  /** The field. */
  accessUrl?: TextFilter | null | undefined;
  /** The field. */
  advice?: EntityLinksFilter | null | undefined;
  /** The field. */
  aggregators?: ActorLinksFilter | null | undefined;
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<DatasetFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  authors?: ActorLinksFilter | null | undefined;
  /** The field. */
  barriers?: BarrierLinksFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  collectors?: ActorLinksFilter | null | undefined;
  /** The field. */
  commissioners?: ActorLinksFilter | null | undefined;
  /** The field. */
  contributors?: ActorLinksFilter | null | undefined;
  /** The field. */
  cost?: Array<Cost> | null | undefined;
  /** The field. */
  creators?: ActorLinksFilter | null | undefined;
  /** The field. */
  datasetKind?: Array<AssetKind> | null | undefined;
  /** The field. */
  derivatives?: DatasetLinksFilter | null | undefined;
  /** The field. */
  derivedFrom?: DatasetLinksFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  existence?: Array<Existence> | null | undefined;
  /** The field. */
  findings?: FindingLinksFilter | null | undefined;
  /** The field. */
  flows?: FlowLinksFilter | null | undefined;
  /** The field. */
  format?: TextFilter | null | undefined;
  /** The field. */
  funders?: EntityLinksFilter | null | undefined;
  /** The field. */
  geography?: TextFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  lackedStandards?: StandardLinksFilter | null | undefined;
  /** The field. */
  latestPeriod?: TextFilter | null | undefined;
  /** The field. */
  legalBasis?: Array<LegalBasis> | null | undefined;
  /** The field. */
  licence?: TextFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: DatasetFilter | null | undefined;
  /** The field. */
  occupationDetail?: TextFilter | null | undefined;
  /** One of these. */
  or?: Array<DatasetFilter> | null | undefined;
  /** The field. */
  personalData?: Array<PersonalData> | null | undefined;
  /** The field. */
  places?: PlaceLinksFilter | null | undefined;
  /** The field. */
  possibleCollectors?: ActorLinksFilter | null | undefined;
  /** The field. */
  producers?: EntityLinksFilter | null | undefined;
  /** The field. */
  publishers?: ActorLinksFilter | null | undefined;
  /** The field. */
  purpose?: ProseFilter | null | undefined;
  /** The field. */
  quality?: ProseFilter | null | undefined;
  /** The field. */
  reportedIn?: EntityLinksFilter | null | undefined;
  /** The field. */
  restriction?: TextFilter | null | undefined;
  /** The field. */
  restrictions?: BarrierLinksFilter | null | undefined;
  /** The field. */
  sameAs?: EntityLinksFilter | null | undefined;
  /** The field. */
  side?: Array<Side> | null | undefined;
  /** The field. */
  spectrum?: Array<Spectrum> | null | undefined;
  /** The field. */
  spectrumBasis?: TextFilter | null | undefined;
  /** The field. */
  standards?: StandardLinksFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  stewards?: ActorLinksFilter | null | undefined;
  /** The field. */
  subjects?: SubjectLinksFilter | null | undefined;
  /** The field. */
  substituteFor?: DatasetLinksFilter | null | undefined;
  /** The field. */
  substitutes?: DatasetLinksFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  updateFrequency?: TextFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  useCases?: UseCaseLinksFilter | null | undefined;
  /** The field. */
  users?: EntityLinksFilter | null | undefined;
  /** The field. */
  uses?: EntityLinksFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What to say of a Dataset. Left out: left alone; null: cleared. A new one needs a name. */
export type DatasetInput = {
  /** Where one asks for it or gets it. */
  accessUrl?: string | null | undefined;
  /** Other names by which people call it. */
  aliases?: Array<string> | null | undefined;
  /** Fields of one's own; those left out are left alone. */
  attributes?: Array<AttributeInput> | null | undefined;
  /** Whether getting it costs money. */
  cost?: Cost | null | undefined;
  /** What sort of asset. Source: ODI 2021 p6. */
  datasetKind?: AssetKind | null | undefined;
  /** What it is, in a sentence or two, Markdown. */
  description?: string | null | undefined;
  /** Whether it exists; missing is a finding, unknown is not. */
  existence?: Existence | null | undefined;
  /** File format or media type. */
  format?: string | null | undefined;
  /** The area and the unit it is cut by. */
  geography?: string | null | undefined;
  /** Names that others gave it, such as ukprn:10004930. */
  keys?: Array<string> | null | undefined;
  /** The newest period it covers. */
  latestPeriod?: string | null | undefined;
  /** What the holder's handing out rests on. */
  legalBasis?: LegalBasis | null | undefined;
  /** The licence it is under, by name; never inferred. */
  licence?: string | null | undefined;
  /** What people call it. */
  name?: string | null | undefined;
  /** The level at which it tells occupations apart. */
  occupationDetail?: string | null | undefined;
  /** Whether it is about people. */
  personalData?: PersonalData | null | undefined;
  /** Why it is collected. */
  purpose?: string | null | undefined;
  /** What is known of its quality. */
  quality?: string | null | undefined;
  /** The conditions of access, in the holder's words. */
  restriction?: string | null | undefined;
  /** Which side of the skills system it speaks of. */
  side?: Side | null | undefined;
  /** Where it stands on the data spectrum; none: there is nothing to place. Source: ODI data spectrum. */
  spectrum?: Spectrum | null | undefined;
  /** What the place on the spectrum rests on. */
  spectrumBasis?: string | null | undefined;
  /** Free words to find it by. */
  tags?: Array<string> | null | undefined;
  /** How often it is renewed. */
  updateFrequency?: string | null | undefined;
  /** A page about it. */
  url?: string | null | undefined;
  /** Since when it has existed. */
  validFrom?: string | null | undefined;
  /** Until when it existed. */
  validTo?: string | null | undefined;
  /** Who may see it. */
  visibility?: Visibility | null | undefined;
};

/** What is asked of the datasets that links lead to; at least one of some, none and all. */
export type DatasetLinksFilter = {
  /** All fit, and be there none. */
  all?: DatasetFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: DatasetFilter | null | undefined;
  /** At least one fits. */
  some?: DatasetFilter | null | undefined;
};

/** As Mutation.upsertDataset. */
export type DatasetUpsert = {
  /** What it rests on. */
  claim?: ClaimInput | null | undefined;
  /** What to say of it. */
  input: DatasetInput;
  /** Its external key, such as ukprn:10004930. */
  key: string;
};

/** A date, of which a year or a month is a span. */
export type DateFilter = {
  /** Its last day is not before the first day of this. */
  from?: string | null | undefined;
  /** Whether it is stated at all. */
  isStated?: boolean | null | undefined;
  /** Its first day is not after the last day of this: 2021 includes all of 2021. */
  to?: string | null | undefined;
};

/** How far a dataset conforms. */
export type Degree =
  /** Its holder says so. */
  | 'CLAIMED'
  /** Wholly. */
  | 'FULL'
  /** In part. */
  | 'PARTIAL'
  /** Not known. */
  | 'UNKNOWN';

/** Where teaching happens. */
export type Delivery =
  /** In a room and online. */
  | 'BLENDED'
  /** In a room. */
  | 'CLASSROOM'
  /** Online; it belongs to no area. */
  | 'ONLINE'
  /** Not known. */
  | 'UNKNOWN'
  /** At work. */
  | 'WORK_BASED';

/** Whether there is a figure of demand. Zero is a figure. */
export type DemandStatus =
  /** Nothing was observed. */
  | 'ABSENT'
  /** There is one. */
  | 'AVAILABLE'
  /** There is one, and its source keeps it back. */
  | 'SUPPRESSED'
  /** Its source says that there is none to be had. */
  | 'UNAVAILABLE';

/** Which way a link is walked. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** From where it ends to where it starts. */
  | 'INTO'
  /** From where it starts to where it ends. */
  | 'OUT';

/** Takes a thing out of the present, with its links and the claims on them. Its past stays readable. */
export type EndOperation = {
  /** The revision that you saw; a CONFLICT if it has another now. */
  expectedVersion?: number | null | undefined;
  /** Which, by its id. */
  id: string | number;
};

/** How far the project has come with an actor. */
export type Engagement =
  /** It was written to or called. */
  | 'CONTACTED'
  /** It does not want to take part. */
  | 'DECLINED'
  /** Talks are under way. */
  | 'IN_CONVERSATION'
  /** It took part in an event. */
  | 'PARTICIPATED'
  /** It runs the project. */
  | 'PROJECT_PARTNER'
  /** It is to be spoken to. */
  | 'TO_ENGAGE'
  /** Not known. */
  | 'UNKNOWN'
  /** It was named in a workshop, as a category. */
  | 'WORKSHOP_CATEGORY';

/** Which things of any kind; all named must fit. */
export type EntityFilter = {
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<EntityFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** What links join it to, of any type or of some. */
  links?: LinkedFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: EntityFilter | null | undefined;
  /** One of these. */
  or?: Array<EntityFilter> | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What is asked of the things that links lead to; at least one of some, none and all. */
export type EntityLinksFilter = {
  /** All fit, and be there none. */
  all?: EntityFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: EntityFilter | null | undefined;
  /** At least one fits. */
  some?: EntityFilter | null | undefined;
};

/** How it is known that a course leads to an occupation. */
export type EvidenceMethod =
  /** The course's own graduates work in it. */
  | 'GRADUATE_DESTINATION_OWN'
  /** Graduates of courses or years taken together work in it. */
  | 'GRADUATE_DESTINATION_POOLED'
  /** An analyst coded the course. */
  | 'MANUAL_CODING'
  /** The course's qualification follows the occupation's standard. */
  | 'OCCUPATIONAL_STANDARD'
  /** The point lies in the area's outline. */
  | 'POINT_IN_POLYGON'
  /** The provider says so. */
  | 'PROVIDER_CLAIM'
  /** Somebody says so. */
  | 'STATEMENT'
  /** People who studied the subject went there, in administrative data. */
  | 'SUBJECT_PROGRESSION'
  /** Words of the course met those of the occupation: a candidate until reviewed. */
  | 'TITLE_MATCH';

/** Whether software reads or writes a standard. */
export type ExchangeDirection =
  /** Both. */
  | 'BOTH'
  /** It writes it. */
  | 'EXPORT'
  /** It reads it. */
  | 'IMPORT'
  /** Not known. */
  | 'UNKNOWN';

/** Whether a dataset exists. */
export type Existence =
  /** It exists. */
  | 'EXISTS'
  /** It is known not to exist: a finding. */
  | 'MISSING'
  /** It exists in part. */
  | 'PARTIAL'
  /** It is planned. */
  | 'PLANNED'
  /** Sources leave it open. */
  | 'UNCLEAR'
  /** Not known. */
  | 'UNKNOWN'
  /** It exists somewhere and nobody has looked where. */
  | 'UNMAPPED';

/** A field, as the API calls it. */
export type FieldFilter = {
  /** Is this. */
  eq?: string | null | undefined;
  /** Is one of these. */
  in?: Array<string> | null | undefined;
  /** Whether a field is named at all. */
  isStated?: boolean | null | undefined;
};

/** What the values of a field are. */
export type FieldType =
  /** A date as precise as it is known. */
  | 'DATE'
  /** A number. */
  | 'NUMBER'
  /** A long text, Markdown. */
  | 'PROSE'
  /** A line of text. */
  | 'TEXT'
  /** Several lines of text. */
  | 'TEXTS'
  /** Another thing, by its id. */
  | 'THING'
  /** A web address. */
  | 'WEB_ADDRESS'
  /** A whole number. */
  | 'WHOLE_NUMBER'
  /** A word of the enumeration. */
  | 'WORD'
  /** Words of the enumeration. */
  | 'WORDS'
  /** True or false. */
  | 'YES_OR_NO';

/** Which findings; all named must fit. */
export type FindingFilter = {
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<FindingFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  column?: TextFilter | null | undefined;
  /** The field. */
  concerns?: EntityLinksFilter | null | undefined;
  /** The field. */
  count?: IntFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  file?: TextFilter | null | undefined;
  /** The field. Null: where it is not stated. */
  findingSeverity?: Array<FindingSeverity | null | undefined> | null | undefined;
  /** The field. */
  fix?: ProseFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** The field. */
  importRuns?: ImportRunLinksFilter | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: FindingFilter | null | undefined;
  /** One of these. */
  or?: Array<FindingFilter> | null | undefined;
  /** The field. */
  row?: IntFilter | null | undefined;
  /** The field. */
  rule?: TextFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  value?: TextFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What is asked of the findings that links lead to; at least one of some, none and all. */
export type FindingLinksFilter = {
  /** All fit, and be there none. */
  all?: FindingFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: FindingFilter | null | undefined;
  /** At least one fits. */
  some?: FindingFilter | null | undefined;
};

/** How much a finding matters. */
export type FindingSeverity =
  /** The row stayed out. */
  | 'ERROR'
  /** Worth knowing. */
  | 'NOTE'
  /** The row came in. */
  | 'WARNING';

/** A number. */
export type FloatFilter = {
  /** Is this or more. */
  atLeast?: number | null | undefined;
  /** Is this or less. */
  atMost?: number | null | undefined;
  /** Whether it is stated at all. */
  isStated?: boolean | null | undefined;
};

/** What flows can be counted by. */
export type FlowFacet =
  /** The field. */
  | 'CHANNEL'
  /** The field. */
  | 'FLOW_STATUS'
  /** The field. */
  | 'FREQUENCY'
  /** The field. */
  | 'LEGAL_BASIS'
  /** The field. */
  | 'SPECTRUM'
  /** The field. */
  | 'TAGS'
  /** The field. */
  | 'VALUE_KIND'
  /** The field. */
  | 'VISIBILITY';

/** Which flows; all named must fit. */
export type FlowFilter = {
  /** The field. */
  advice?: EntityLinksFilter | null | undefined;
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<FlowFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  barriers?: BarrierLinksFilter | null | undefined;
  /** The field. */
  channel?: Array<Channel> | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  datasets?: DatasetLinksFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  flowStatus?: Array<FlowStatus> | null | undefined;
  /** The field. */
  frequency?: TextFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** The field. */
  initiatives?: InitiativeLinksFilter | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  legalBasis?: Array<LegalBasis> | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: FlowFilter | null | undefined;
  /** One of these. */
  or?: Array<FlowFilter> | null | undefined;
  /** The field. */
  places?: PlaceLinksFilter | null | undefined;
  /** The field. */
  purpose?: ProseFilter | null | undefined;
  /** The field. */
  receivers?: ActorLinksFilter | null | undefined;
  /** The field. */
  reportedIn?: EntityLinksFilter | null | undefined;
  /** The field. */
  restrictions?: BarrierLinksFilter | null | undefined;
  /** The field. */
  sameAs?: EntityLinksFilter | null | undefined;
  /** The field. */
  senders?: ActorLinksFilter | null | undefined;
  /** The field. */
  software?: SoftwareLinksFilter | null | undefined;
  /** The field. */
  spectrum?: Array<Spectrum> | null | undefined;
  /** The field. */
  standards?: StandardLinksFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  valueKind?: Array<ValueKind> | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What to say of a Flow. Left out: left alone; null: cleared. A new one needs a name. */
export type FlowInput = {
  /** Other names by which people call it. */
  aliases?: Array<string> | null | undefined;
  /** Fields of one's own; those left out are left alone. */
  attributes?: Array<AttributeInput> | null | undefined;
  /** The way it takes. */
  channel?: Channel | null | undefined;
  /** What it is, in a sentence or two, Markdown. */
  description?: string | null | undefined;
  /** Whether it runs; a map shows real exchanges apart from wished-for ones. */
  flowStatus?: FlowStatus | null | undefined;
  /** How often it runs. */
  frequency?: string | null | undefined;
  /** Names that others gave it, such as ukprn:10004930. */
  keys?: Array<string> | null | undefined;
  /** What it rests on: a duty, an agreement, custom. */
  legalBasis?: LegalBasis | null | undefined;
  /** What people call it. */
  name?: string | null | undefined;
  /** What it is for. */
  purpose?: string | null | undefined;
  /** Who may receive it. */
  spectrum?: Spectrum | null | undefined;
  /** Free words to find it by. */
  tags?: Array<string> | null | undefined;
  /** A page about it. */
  url?: string | null | undefined;
  /** Since when it has existed. */
  validFrom?: string | null | undefined;
  /** Until when it existed. */
  validTo?: string | null | undefined;
  /** What is exchanged. Source: ODI 2021 p8. */
  valueKind?: ValueKind | null | undefined;
  /** Who may see it. */
  visibility?: Visibility | null | undefined;
};

/** What is asked of the flows that links lead to; at least one of some, none and all. */
export type FlowLinksFilter = {
  /** All fit, and be there none. */
  all?: FlowFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: FlowFilter | null | undefined;
  /** At least one fits. */
  some?: FlowFilter | null | undefined;
};

/** Whether an exchange runs. */
export type FlowStatus =
  /** It is held up. */
  | 'BLOCKED'
  /** It runs if something else is done first. */
  | 'CONDITIONAL'
  /** It ran once. */
  | 'ENDED'
  /** It runs. */
  | 'EXISTING'
  /** It is known not to run: a finding. */
  | 'MISSING'
  /** Somebody wants it. */
  | 'PROPOSED'
  /** Not known. */
  | 'UNKNOWN';

/** As Mutation.upsertFlow. */
export type FlowUpsert = {
  /** What it rests on. */
  claim?: ClaimInput | null | undefined;
  /** What to say of it. */
  input: FlowInput;
  /** Its external key, such as ukprn:10004930. */
  key: string;
};

/** Something to know before an answer is read as more than it says. */
export type GapCaveat =
  /** Adverts are not vacancies: some jobs are advertised twice, some never. */
  | 'ADVERTS_NOT_VACANCIES'
  /** The areas counted have boundaries of different dates. */
  | 'BOUNDARY_VINTAGE'
  /** Some courses lead to a broader group only; they possibly lead here and are not counted as linked. */
  | 'COARSE_LINK'
  /** People who learn here may work elsewhere, and people who work here may have learnt elsewhere. */
  | 'COMMUTERS_AND_LEAVERS'
  /** A figure of demand is kept back by its source; it is neither zero nor missing. */
  | 'DEMAND_SUPPRESSED'
  /** Sources contradict each other over whether some course leads there. */
  | 'DISPUTED_LINK'
  /** Of few courses here is it known what they lead to; that none is linked may mean that nobody has looked. */
  | 'FEW_LINKED'
  /** The figure of demand is older than the age at which a statement counts as stale. */
  | 'OLD_DATA'
  /** People also come into an occupation by other ways than courses: apprenticeships, changes of career, from abroad. */
  | 'OTHER_ROUTES'
  /** For some presentations it is not known how many can take part, so places add up to less than there are. */
  | 'PLACES_UNKNOWN'
  /** Some evidence is about a wider subject or several years pooled, not about the very course. */
  | 'POOLED_EVIDENCE'
  /** Demand was also counted for a broader area that this one lies in; what names only that area is missing here. */
  | 'REGION_UNALLOCATED'
  /** The occupation is found in every sector, so this is no one sector's want. */
  | 'SECTOR_AGNOSTIC'
  /** Some of this is made up for demonstration. */
  | 'SYNTHETIC_DATA';

/** What would have to happen for a row to be of another class. */
export type GapChangeKind =
  /** If the evidence that waits for review were accepted, a linked course would be found. */
  | 'ACCEPT_EVIDENCE'
  /** If strong evidence were found for one of the links, it would count as linked. */
  | 'ADD_EVIDENCE'
  /** If a course were found to lead there by strong evidence, it would count as linked. */
  | 'ADD_LINK'
  /** If the nearest course that leads there were held here too, it would count. */
  | 'HOLD_COURSE'
  /** If this evidence were taken back, it would no longer count so. */
  | 'RETRACT_EVIDENCE'
  /** If those who deny one of the links took that back, it would count as linked. */
  | 'SETTLE_DISPUTE'
  /** If a figure of demand were stated, it could be told. */
  | 'STATE_DEMAND'
  /** If demand were found to be zero, it would no longer count. */
  | 'ZERO_DEMAND';

/** What can be said of an occupation in an area; the first whose rule fits holds. None says that there is a gap in skills: that no linked course was found is all that the data can tell. */
export type GapClass =
  /** No figure of demand is known, or not enough of what courses lead to; classReason says which. */
  | 'CANNOT_TELL'
  /** There is a figure of demand, and its source keeps it back, so nothing can be said. */
  | 'DEMAND_SUPPRESSED'
  /** At least one course of the catchment leads there, by strong evidence that nobody disputes: coded by hand, an occupational standard, its own graduates, or progression from its subject. */
  | 'LINKED'
  /** Demand was counted and is zero. */
  | 'NO_ADVERTS_SEEN'
  /** No linked course was found in the catchment, and of others there it is known what they lead to. */
  | 'NO_LINKED_COURSE'
  /** Courses of the catchment lead there, but only by weak or disputed evidence. */
  | 'WEAK_LINK_ONLY';

/** Why it cannot be told. */
export type GapClassReason =
  /** Courses of the catchment lead to a broader group only. */
  | 'COARSE_LINK_ONLY'
  /** No figure of demand is known. */
  | 'DEMAND_UNKNOWN'
  /** Of no course of the catchment is it known what it leads to. */
  | 'NOTHING_LINKED'
  /** A figure of demand is known for a broader area only: the row's broader. */
  | 'ONLY_BROADER_AREA';

/** The three answers to what is missing. */
export type GapPile =
  /** It is not known. */
  | 'CANNOT_TELL'
  /** It is missing. */
  | 'GAP'
  /** It is there. */
  | 'NO_GAP';

/** When something is meant to happen. */
export type Horizon =
  /** Now. */
  | 'IMMEDIATE'
  /** In more than 12 months. */
  | 'LONG'
  /** In 3 to 12 months. */
  | 'MEDIUM'
  /** Within 3 months. */
  | 'SHORT'
  /** Nobody has said. */
  | 'UNSET';

/** Which importRuns; all named must fit. */
export type ImportRunFilter = {
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<ImportRunFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  created?: IntFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  files?: TextsFilter | null | undefined;
  /** The field. */
  findingCount?: IntFilter | null | undefined;
  /** The field. */
  findings?: FindingLinksFilter | null | undefined;
  /** The field. */
  finished?: TextFilter | null | undefined;
  /** The field. */
  format?: TextFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: ImportRunFilter | null | undefined;
  /** One of these. */
  or?: Array<ImportRunFilter> | null | undefined;
  /** The field. */
  rows?: IntFilter | null | undefined;
  /** The field. */
  runStatus?: Array<RunStatus> | null | undefined;
  /** The field. */
  sources?: SourceLinksFilter | null | undefined;
  /** The field. */
  started?: TextFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  unchanged?: IntFilter | null | undefined;
  /** The field. */
  updated?: IntFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What is asked of the importRuns that links lead to; at least one of some, none and all. */
export type ImportRunLinksFilter = {
  /** All fit, and be there none. */
  all?: ImportRunFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: ImportRunFilter | null | undefined;
  /** At least one fits. */
  some?: ImportRunFilter | null | undefined;
};

/** Which industries; all named must fit. */
export type IndustryFilter = {
  /** The field. */
  actors?: ActorLinksFilter | null | undefined;
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<IndustryFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  broader?: IndustryLinksFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  code?: TextFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  level?: TextFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** The field. */
  narrower?: IndustryLinksFilter | null | undefined;
  /** Not this. */
  not?: IndustryFilter | null | undefined;
  /** The field. */
  occupations?: OccupationLinksFilter | null | undefined;
  /** One of these. */
  or?: Array<IndustryFilter> | null | undefined;
  /** The field. */
  scheme?: TextFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What is asked of the industries that links lead to; at least one of some, none and all. */
export type IndustryLinksFilter = {
  /** All fit, and be there none. */
  all?: IndustryFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: IndustryFilter | null | undefined;
  /** At least one fits. */
  some?: IndustryFilter | null | undefined;
};

/** Which initiatives; all named must fit. */
export type InitiativeFilter = {
  /** The field. */
  advice?: EntityLinksFilter | null | undefined;
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<InitiativeFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  authors?: ActorLinksFilter | null | undefined;
  /** The field. */
  barriers?: BarrierLinksFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  commissioners?: ActorLinksFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  extendingPilots?: PilotLinksFilter | null | undefined;
  /** The field. */
  flows?: FlowLinksFilter | null | undefined;
  /** The field. */
  funded?: EntityLinksFilter | null | undefined;
  /** The field. */
  funders?: EntityLinksFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** The field. */
  initiativeKind?: Array<InitiativeKind> | null | undefined;
  /** The field. */
  initiativeStatus?: Array<InitiativeStatus> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  leaders?: ActorLinksFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: InitiativeFilter | null | undefined;
  /** One of these. */
  or?: Array<InitiativeFilter> | null | undefined;
  /** The field. */
  organisers?: ActorLinksFilter | null | undefined;
  /** The field. */
  partOf?: EntityLinksFilter | null | undefined;
  /** The field. */
  participants?: ActorLinksFilter | null | undefined;
  /** The field. */
  parts?: EntityLinksFilter | null | undefined;
  /** The field. */
  period?: TextFilter | null | undefined;
  /** The field. */
  places?: PlaceLinksFilter | null | undefined;
  /** The field. */
  produced?: EntityLinksFilter | null | undefined;
  /** The field. */
  producers?: EntityLinksFilter | null | undefined;
  /** The field. */
  reportedIn?: EntityLinksFilter | null | undefined;
  /** The field. */
  sameAs?: EntityLinksFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  supported?: EntityLinksFilter | null | undefined;
  /** The field. */
  supporters?: EntityLinksFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  users?: EntityLinksFilter | null | undefined;
  /** The field. */
  uses?: EntityLinksFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What sort of undertaking. */
export type InitiativeKind =
  /** Working together. */
  | 'COLLABORATION'
  /** An event. */
  | 'EVENT'
  /** A programme that gives money. */
  | 'FUNDING_PROGRAMME'
  /** Something else. */
  | 'OTHER'
  /** A platform. */
  | 'PLATFORM'
  /** A product. */
  | 'PRODUCT'
  /** A programme. */
  | 'PROGRAMME'
  /** A project. */
  | 'PROJECT'
  /** A study. */
  | 'RESEARCH'
  /** Not known. */
  | 'UNKNOWN';

/** What is asked of the initiatives that links lead to; at least one of some, none and all. */
export type InitiativeLinksFilter = {
  /** All fit, and be there none. */
  all?: InitiativeFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: InitiativeFilter | null | undefined;
  /** At least one fits. */
  some?: InitiativeFilter | null | undefined;
};

/** Where an undertaking stands. */
export type InitiativeStatus =
  /** Ended. */
  | 'ENDED'
  /** Planned. */
  | 'PLANNED'
  /** Running. */
  | 'RUNNING'
  /** Not known. */
  | 'UNKNOWN';

/** A whole number. */
export type IntFilter = {
  /** Is this or more. */
  atLeast?: number | null | undefined;
  /** Is this or less. */
  atMost?: number | null | undefined;
  /** Is this. */
  eq?: number | null | undefined;
  /** Is one of these. */
  in?: Array<number> | null | undefined;
  /** Whether it is stated at all. */
  isStated?: boolean | null | undefined;
};

/** An external key. */
export type KeyFilter = {
  /** One of these names; any unless set. */
  in?: Array<string> | null | undefined;
  /** Whose name it is: ukprn, soc2020, gss, slug. */
  scheme: string;
};

/** The kinds of things. LINK and CLAIM are no entities: they can be asked for where changes are, not in lists of entities. */
export type Kind =
  /** One step of a recommendation. */
  | 'ACTION'
  /** A person, organisation or group that takes part in the ecosystem; a provider of courses is an actor too. */
  | 'ACTOR'
  /** A field of one's own: what things of a kind may say beside what the model has. Administrators make them. */
  | 'ATTRIBUTE_DEFINITION'
  /** What hinders a use case, a flow or the use of a dataset. */
  | 'BARRIER'
  /** One statement by somebody about a thing, a link or a field, with what it rests on. */
  | 'CLAIM'
  /** A learning opportunity that a provider offers; its runs are presentations. */
  | 'COURSE'
  /** A data asset: a dataset, register, identifier, analysis, inventory or map. */
  | 'DATASET'
  /** A workshop, a publication: an occasion on which things were said. */
  | 'EVENT'
  /** Something odd in a feed or a file: what, where, what would mend it. */
  | 'FINDING'
  /** One exchange of value between actors, existing or not yet. */
  | 'FLOW'
  /** One run of an import: what came in, how much, what was odd. */
  | 'IMPORT_RUN'
  /** A heading of an industry classification. */
  | 'INDUSTRY'
  /** A programme, project, product, platform, study or collaboration. */
  | 'INITIATIVE'
  /** A typed, directed relation between two things. It rests on claims. */
  | 'LINK'
  /** A group of jobs in a classification, at any level, or one that a source only names. */
  | 'OCCUPATION'
  /** What could make things better. */
  | 'OPPORTUNITY'
  /** A small trial of a use case. */
  | 'PILOT'
  /** An area: a borough, a sub-region, a country. */
  | 'PLACE'
  /** One run of a course: when, where, how, for how many. */
  | 'PRESENTATION'
  /** What a course leads to: an award with a title. */
  | 'QUALIFICATION'
  /** A question that people ask of the ecosystem; its name is the question. */
  | 'QUESTION'
  /** What somebody advises to do. */
  | 'RECOMMENDATION'
  /** A view of the page that somebody kept under a name: what it shows, in which order it is told, and what is pinned on it. */
  | 'SAVED_VIEW'
  /** A system or product in which data sits or travels. */
  | 'SOFTWARE'
  /** A document, feed, file, person or run that claims rest on. */
  | 'SOURCE'
  /** A documented, reusable agreement for data: a data standard, classification, taxonomy or identifier scheme; missing ones too. */
  | 'STANDARD'
  /** A heading of a subject classification, such as a sector subject area or a CAH subject. */
  | 'SUBJECT'
  /** A word of the glossary; its description is the definition. */
  | 'TERM'
  /** What people want to do with the data. */
  | 'USE_CASE'
  /** A site where courses are held. */
  | 'VENUE';

/** What handing data out rests on. */
export type LegalBasis =
  /** The consent of those it is about. */
  | 'CONSENT'
  /** A contract or agreement. */
  | 'CONTRACT'
  /** Nothing but custom. */
  | 'CUSTOM'
  /** A licence. */
  | 'LICENCE'
  /** A public task. */
  | 'PUBLIC_TASK'
  /** A duty by law. */
  | 'STATUTE'
  /** Not known. */
  | 'UNKNOWN';

/** Which links; all named must fit. */
export type LinkFilter = {
  /** The field. Null: where it is not stated. */
  accessLevel?: Array<Spectrum | null | undefined> | null | undefined;
  /** The field. */
  agreement?: TextFilter | null | undefined;
  /** All of these. */
  and?: Array<LinkFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  breakdown?: TextFilter | null | undefined;
  /** The field. */
  capacity?: TextFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. Null: where it is not stated. */
  countedAs?: Array<CountedAs | null | undefined> | null | undefined;
  /** The field. Null: where it is not stated. */
  countedWhere?: Array<CountedWhere | null | undefined> | null | undefined;
  /** The field. Null: where it is not stated. */
  degree?: Array<Degree | null | undefined> | null | undefined;
  /** The field. Null: where it is not stated. */
  direction?: Array<ExchangeDirection | null | undefined> | null | undefined;
  /** The field. */
  expires?: DateFilter | null | undefined;
  /** The field. */
  figure?: IntFilter | null | undefined;
  /** The field. Null: where it is not stated. */
  figureStatus?: Array<ObservationStatus | null | undefined> | null | undefined;
  /** The field. */
  from?: RefFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** The field. */
  imputed?: BooleanFilter | null | undefined;
  /** The field. */
  mark?: TextFilter | null | undefined;
  /** The field. */
  matchedBy?: TextFilter | null | undefined;
  /** The field. */
  measure?: TextFilter | null | undefined;
  /** The field. Null: where it is not stated. */
  need?: Array<Need | null | undefined> | null | undefined;
  /** Not this. */
  not?: LinkFilter | null | undefined;
  /** The field. */
  note?: ProseFilter | null | undefined;
  /** One of these. */
  or?: Array<LinkFilter> | null | undefined;
  /** The field. */
  period?: TextFilter | null | undefined;
  /** The field. Null: where it is not stated. */
  pooling?: Array<CohortBasis | null | undefined> | null | undefined;
  /** The field. */
  population?: IntFilter | null | undefined;
  /** The field. */
  purpose?: TextFilter | null | undefined;
  /** The field. */
  purposeOfUse?: TextFilter | null | undefined;
  /** The field. */
  qualifier?: TextFilter | null | undefined;
  /** The field. */
  role?: TextFilter | null | undefined;
  /** The field. */
  scope?: TextFilter | null | undefined;
  /** The field. */
  since?: DateFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. Null: where it is not stated. */
  support?: Array<Support | null | undefined> | null | undefined;
  /** The field. */
  terms?: TextFilter | null | undefined;
  /** The field. */
  to?: RefFilter | null | undefined;
  /** The field. */
  type?: Array<LinkType> | null | undefined;
  /** The field. */
  unit?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  version?: TextFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
  /** The field. */
  x?: FloatFilter | null | undefined;
  /** The field. */
  y?: FloatFilter | null | undefined;
};

/** What to say of a link. Left out: left alone; null: cleared. Each type of link has some of these only; see LinkType. */
export type LinkInput = {
  /** How far the access goes. */
  accessLevel?: Spectrum | null | undefined;
  /** The agreement it rests on. */
  agreement?: string | null | undefined;
  /** Fields of one's own; those left out are left alone. */
  attributes?: Array<AttributeInput> | null | undefined;
  /** What else it was counted by, such as level=Advanced. */
  breakdown?: string | null | undefined;
  /** In what capacity. */
  capacity?: string | null | undefined;
  /** Whether it counts what there is or what happens. */
  countedAs?: CountedAs | null | undefined;
  /** By which place it was counted. */
  countedWhere?: CountedWhere | null | undefined;
  /** How far it conforms. */
  degree?: Degree | null | undefined;
  /** Whether software reads or writes the standard. */
  direction?: ExchangeDirection | null | undefined;
  /** When the access ends. */
  expires?: string | null | undefined;
  /** The figure; absent when suppressed or unavailable, in as unit says. */
  figure?: number | null | undefined;
  /** Whether there is a figure; zero is a figure. */
  figureStatus?: ObservationStatus | null | undefined;
  /** Whether the figure was estimated from others. */
  imputed?: boolean | null | undefined;
  /** What its source wrote in the place of a figure, such as c or low. */
  mark?: string | null | undefined;
  /** How the two were found to be the same. */
  matchedBy?: string | null | undefined;
  /** What was counted. */
  measure?: string | null | undefined;
  /** How much the use case needs the dataset. */
  need?: Need | null | undefined;
  /** What else is to be said. */
  note?: string | null | undefined;
  /** The period counted, such as 2026-Q2. */
  period?: string | null | undefined;
  /** Of whom. */
  pooling?: CohortBasis | null | undefined;
  /** Of how many, in people. */
  population?: number | null | undefined;
  /** What the access is for. */
  purpose?: string | null | undefined;
  /** What the software is used for. */
  purposeOfUse?: string | null | undefined;
  /** The role taken. */
  role?: string | null | undefined;
  /** What is covered. */
  scope?: string | null | undefined;
  /** Since when, as its source says it. */
  since?: string | null | undefined;
  /** Whether software supports the standard; no and unknown are different. */
  support?: Support | null | undefined;
  /** The terms agreed. */
  terms?: string | null | undefined;
  /** The unit of the value. */
  unit?: string | null | undefined;
  /** Since when it holds. */
  validFrom?: string | null | undefined;
  /** Until when it held. */
  validTo?: string | null | undefined;
  /** The version spoken of. */
  version?: string | null | undefined;
  /** Who may see it, if both ends and a claim show. */
  visibility?: Visibility | null | undefined;
  /** How far right it is pinned, as a share of the picture's width. */
  x?: number | null | undefined;
  /** How far down it is pinned, as a share of the picture's height. */
  y?: number | null | undefined;
};

/** Says that two things relate. Where they do already, this is one more claim. */
export type LinkOperation = {
  /** What it rests on; else your word of today. */
  claim?: ClaimInput | null | undefined;
  /** The id of what it starts from. */
  from: string | number;
  /** Its id, where you make it: its kind's prefix and a ULID. */
  id?: string | number | null | undefined;
  /** What the link says. */
  input?: LinkInput | null | undefined;
  /** May publish. */
  publish?: boolean | null | undefined;
  /** Tells apart links of one type between the same ends. */
  qualifier?: string | null | undefined;
  /** The id of what it ends at. */
  to: string | number;
  /** How they relate. */
  type: LinkType;
};

/** How two things relate; each type says which kinds it joins, read from the first to the second. */
export type LinkType =
  /** Recommendation or Opportunity or Action or Pilot … Barrier: addresses. */
  | 'ADDRESSES'
  /** Actor … Standard: has adopted. Says scope, since, version. */
  | 'ADOPTS'
  /** Actor … Dataset: compiles from several sources. Says role, since. */
  | 'AGGREGATES'
  /** Recommendation or Opportunity or Action or Pilot … anything: is about. */
  | 'APPLIES_TO'
  /** Question … anything: was asked by. */
  | 'ASKED_BY'
  /** Actor … anything: wrote. Says role. */
  | 'AUTHORED'
  /** Actor … Place: is based in. */
  | 'BASED_IN'
  /** Actor … UseCase: benefits from. */
  | 'BENEFITS_FROM'
  /** Occupation or Subject or Industry … Occupation or Subject or Industry: belongs under. */
  | 'BROADER'
  /** Recommendation or Opportunity or Action or Pilot … Recommendation or Opportunity or Action or Pilot: builds on. */
  | 'BUILDS_ON'
  /** Flow … Dataset: carries. */
  | 'CARRIES'
  /** Actor … Dataset: collects. Says role, since. */
  | 'COLLECTS'
  /** Actor … anything: commissioned. */
  | 'COMMISSIONED'
  /** Finding … anything: is about. */
  | 'CONCERNS'
  /** Dataset … Standard: conforms to. Says degree, version. */
  | 'CONFORMS_TO'
  /** Actor … Dataset: contributes data to. Says role, terms, since. */
  | 'CONTRIBUTES_TO'
  /** Actor … Dataset: could collect, if asked. */
  | 'COULD_COLLECT'
  /** Anything … Place: is about. */
  | 'COVERS'
  /** Actor … Dataset: creates. Says role, since. */
  | 'CREATES'
  /** Dataset … Dataset: is derived from. */
  | 'DERIVED_FROM'
  /** Anything … anything: looks like but is another thing than. */
  | 'DIFFERENT_FROM'
  /** Standard or Pilot … Standard or Initiative: extends. */
  | 'EXTENDS'
  /** Dataset … UseCase: feeds. Says need. */
  | 'FEEDS_USE_CASE'
  /** Finding … ImportRun: was found by. */
  | 'FOUND_BY'
  /** Actor or Initiative … anything: funded. Says since. */
  | 'FUNDED'
  /** Course … Presentation: runs as. */
  | 'HAS_PRESENTATION'
  /** Course or Dataset … Subject: is about. */
  | 'HAS_SUBJECT'
  /** Presentation … Venue: is held at. */
  | 'HELD_AT'
  /** Barrier … anything: hinders. */
  | 'HINDERS'
  /** Flow … Standard: is written in. Says version. */
  | 'IN_FORMAT'
  /** Venue … Place: lies in. */
  | 'IN_PLACE'
  /** Dataset … Standard: needs and lacks. */
  | 'LACKS_STANDARD'
  /** Actor … Initiative or Recommendation or Action or Pilot or UseCase: leads. Says role. */
  | 'LEADS'
  /** Course … Occupation: leads to. */
  | 'LEADS_TO_OCCUPATION'
  /** Course … Qualification: leads to. */
  | 'LEADS_TO_QUALIFICATION'
  /** Actor … Dataset: may access. Says accessLevel, purpose, agreement, expires, terms. */
  | 'MAY_ACCESS'
  /** Actor … Actor: is a member of. Says role, since. */
  | 'MEMBER_OF'
  /** Actor … UseCase: is needed for. */
  | 'NEEDED_FOR'
  /** Place … Place: shares a boundary with. */
  | 'NEIGHBOURS'
  /** Occupation or Subject or Industry or Course or Qualification or Actor or Place … Place: was counted in. Says measure, unit, period, figure, figureStatus, imputed, mark, breakdown, countedAs, countedWhere, population, pooling. */
  | 'OBSERVED_IN'
  /** Actor … Course: offers. */
  | 'OFFERS'
  /** Occupation or Actor … Industry: works in. */
  | 'OF_SECTOR'
  /** Actor … Recommendation or Action or Pilot or UseCase or Question: is responsible for. */
  | 'OWNS'
  /** Actor … Initiative or Event or Pilot: took part in. Says capacity. */
  | 'PARTICIPATED_IN'
  /** Actor or Initiative or Place … Actor or Initiative or Place: is part of. */
  | 'PART_OF'
  /** SavedView … anything: pins. Says x, y. */
  | 'PINS'
  /** Initiative or Event or Actor … anything: produced. */
  | 'PRODUCED'
  /** Actor … Dataset: publishes. Says role, terms, since. */
  | 'PUBLISHES'
  /** Actor … Initiative or Event or Pilot: ran. */
  | 'RAN'
  /** ImportRun … Source: read. */
  | 'READ_FROM'
  /** Actor … Flow: receives. */
  | 'RECEIVES'
  /** Anything … Event or Source: is reported in. */
  | 'REPORTED_IN'
  /** Dataset or Flow … Barrier: is restricted by. */
  | 'RESTRICTED_BY'
  /** Anything … anything: is the same thing as. Says matchedBy. */
  | 'SAME_AS'
  /** Actor … Flow: sends. */
  | 'SENDS'
  /** Action … Recommendation or UseCase: is a step of. Says role. */
  | 'STEP_OF'
  /** Actor … Dataset or Standard: collects, keeps and gives access to. Says role, terms, since. */
  | 'STEWARDS'
  /** Dataset … Dataset: can stand in for. Says scope. */
  | 'SUBSTITUTES'
  /** Actor … Software: supplies. Says since. */
  | 'SUPPLIES'
  /** Actor or Initiative … Initiative or Event or Pilot: supported. */
  | 'SUPPORTED'
  /** Software … Standard: can read or write. Says support, version, direction, since. */
  | 'SUPPORTS'
  /** Recommendation or Action … Actor: is addressed to. */
  | 'TARGETS'
  /** Pilot … UseCase: tests. */
  | 'TESTS'
  /** Standard … Standard: underpins. */
  | 'UNDERPINS'
  /** Anything … anything: uses. Says role, terms, since. */
  | 'USES'
  /** Actor … Software: uses. Says since, purposeOfUse. */
  | 'USES_SOFTWARE'
  /** Flow … Software or Initiative: passes through. */
  | 'VIA'
  /** Place … Place: lies within. */
  | 'WITHIN';

/** What is asked of the things that links lead to; at least one of some, none and all. */
export type LinkedFilter = {
  /** All fit, and be there none. */
  all?: EntityFilter | null | undefined;
  /** Which way; BOTH unless set. */
  direction?: Direction | null | undefined;
  /** To things of these kinds; any unless set. */
  kinds?: Array<Kind> | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: EntityFilter | null | undefined;
  /** At least one fits. */
  some?: EntityFilter | null | undefined;
  /** Over links of these types; any unless set. */
  types?: Array<LinkType> | null | undefined;
};

/** What the legend counts. */
export type MapCounted =
  /** Datasets by whether they exist. */
  | 'EXISTENCE'
  /** Things by kind. */
  | 'KIND'
  /** Datasets by where they stand on the data spectrum. */
  | 'SPECTRUM'
  /** Links, flows included, by what their claims amount to. */
  | 'STATE'
  /** Flows by whether they run. */
  | 'STATUS'
  /** Things by whether they rest on made-up sources alone: TRUE or FALSE. */
  | 'SYNTHETIC'
  /** Links, flows included, by whether they rest on made-up sources alone: TRUE or FALSE. */
  | 'SYNTHETIC_LINK';

/** A group on the map. An actor belongs to the first whose rule fits. */
export type MapGroupName =
  /** Actors who gather data from many and hand it on: AGGREGATES. */
  | 'AGGREGATOR'
  /** Actors who get something out of it: RECEIVES, MAY_ACCESS, BENEFITS_FROM, NEEDED_FOR. */
  | 'BENEFICIARY'
  /** Actors of whom no such part is known. */
  | 'BYSTANDER'
  /** Actors who make, gather or publish data without being known to keep it: CREATES, COLLECTS, CONTRIBUTES_TO, PUBLISHES, or a flow of data from them. */
  | 'CONTRIBUTOR'
  /** Datasets. */
  | 'DATASET'
  /** Actors who pay or order: FUNDED, COMMISSIONED, or a flow of money or of rules from them. */
  | 'FUNDER'
  /** Initiatives. */
  | 'INITIATIVE'
  /** Actors through whose software data travels: SUPPLIES. */
  | 'INTERMEDIARY'
  /** Things of other kinds that were asked for. */
  | 'OTHER'
  /** Software. */
  | 'SOFTWARE'
  /** Standards. */
  | 'STANDARD'
  /** Actors who keep data or a standard and give access to it: STEWARDS. */
  | 'STEWARD'
  /** Use cases. */
  | 'USE_CASE';

/** Why a thing is not shown. */
export type MapHiddenReason =
  /** It belongs to a group that was not asked for. */
  | 'GROUP'
  /** It is of a kind that was not asked for. */
  | 'KIND'
  /** There were more than the limit. */
  | 'LIMIT'
  /** It lies further from the focus, or not on the way asked for. */
  | 'OUT_OF_REACH'
  /** It stands elsewhere on the data spectrum. */
  | 'SPECTRUM';

/** Makes one thing of two of a kind. The winner keeps what it says and gains what only the loser said; the loser's id leads to the winner from then on. */
export type MergeOperation = {
  /** The revision that you saw the loser at; whatever it is now unless set. */
  expectedLoserVersion?: number | null | undefined;
  /** The revision that you saw the winner at; whatever it is now unless set. */
  expectedWinnerVersion?: number | null | undefined;
  /** The id of the one that goes into it. */
  loser: string | number;
  /** May publish. */
  publish?: boolean | null | undefined;
  /** The id of the one that stays. */
  winner: string | number;
};

/** A name; case, accents, width and spacing make no difference to contains and startsWith. */
export type NameFilter = {
  /** Holds this. */
  contains?: string | null | undefined;
  /** Is this name, to the letter. */
  eq?: string | null | undefined;
  /** Is one of these, to the letter. */
  in?: Array<string> | null | undefined;
  /** Begins with this. */
  startsWith?: string | null | undefined;
};

/** How much a use case needs a dataset. */
export type Need =
  /** It works better with. */
  | 'HELPFUL'
  /** It does not work without. */
  | 'REQUIRED'
  /** Not known. */
  | 'UNKNOWN';

/** Whether there is a figure. */
export type ObservationStatus =
  /** There is one; zero is a figure. */
  | 'AVAILABLE'
  /** It was counted and is withheld. */
  | 'SUPPRESSED'
  /** It was not counted. */
  | 'UNAVAILABLE';

/** What occupations can be counted by. */
export type OccupationFacet =
  /** The field. */
  | 'CODE'
  /** The field. */
  | 'GREEN_MEASURES'
  /** The field. */
  | 'OCCUPATION_LEVEL'
  /** The field. */
  | 'SCHEME'
  /** The field. */
  | 'SECTOR_SPECIFICITY'
  /** The field. */
  | 'TAGS'
  /** The field. */
  | 'TITLES'
  /** The field. */
  | 'VISIBILITY';

/** Which occupations; all named must fit. */
export type OccupationFilter = {
  /** The field. */
  advice?: EntityLinksFilter | null | undefined;
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<OccupationFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  barriers?: BarrierLinksFilter | null | undefined;
  /** The field. */
  broader?: OccupationLinksFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  code?: TextFilter | null | undefined;
  /** The field. */
  courses?: CourseLinksFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  entryRoutes?: ProseFilter | null | undefined;
  /** The field. */
  findings?: FindingLinksFilter | null | undefined;
  /** The field. */
  greenMeasures?: TextsFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** The field. */
  industries?: IndustryLinksFilter | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** The field. */
  narrower?: OccupationLinksFilter | null | undefined;
  /** Not this. */
  not?: OccupationFilter | null | undefined;
  /** The field. */
  observations?: PlaceLinksFilter | null | undefined;
  /** The field. */
  occupationLevel?: Array<OccupationLevel> | null | undefined;
  /** One of these. */
  or?: Array<OccupationFilter> | null | undefined;
  /** The field. */
  sameAs?: EntityLinksFilter | null | undefined;
  /** The field. */
  scheme?: TextFilter | null | undefined;
  /** The field. */
  sectorSpecificity?: Array<SectorSpecificity> | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  titles?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What to say of an Occupation. Left out: left alone; null: cleared. A new one needs a name. */
export type OccupationInput = {
  /** Other names by which people call it. */
  aliases?: Array<string> | null | undefined;
  /** Fields of one's own; those left out are left alone. */
  attributes?: Array<AttributeInput> | null | undefined;
  /** The code there; codes are keys, titles change. Source: ONS SOC 2020. */
  code?: string | null | undefined;
  /** What it is, in a sentence or two, Markdown. */
  description?: string | null | undefined;
  /** How one gets into it. Source: ONS SOC 2020. */
  entryRoutes?: string | null | undefined;
  /** Approach=value pairs, each with its source among the claims; never one yes or no. */
  greenMeasures?: Array<string> | null | undefined;
  /** Names that others gave it, such as ukprn:10004930. */
  keys?: Array<string> | null | undefined;
  /** What people call it. */
  name?: string | null | undefined;
  /** Its level; named: a source only names it. Source: ONS SOC 2020. */
  occupationLevel?: OccupationLevel | null | undefined;
  /** The classification: soc2020, soc2010; empty where a source only names it. */
  scheme?: string | null | undefined;
  /** Whether it belongs to one sector; an agnostic one is no sector's gap. Source: ODI 2021 p15. */
  sectorSpecificity?: SectorSpecificity | null | undefined;
  /** Free words to find it by. */
  tags?: Array<string> | null | undefined;
  /** Job titles that belong to it. Source: ONS SOC 2020 related job titles. */
  titles?: Array<string> | null | undefined;
  /** A page about it. */
  url?: string | null | undefined;
  /** Since when it has existed. */
  validFrom?: string | null | undefined;
  /** Until when it existed. */
  validTo?: string | null | undefined;
  /** Who may see it. */
  visibility?: Visibility | null | undefined;
};

/** The level of an occupation in its classification. */
export type OccupationLevel =
  /** One digit. */
  | 'MAJOR'
  /** Three digits. */
  | 'MINOR'
  /** A source only names it. */
  | 'NAMED'
  /** Two digits. */
  | 'SUB_MAJOR'
  /** Four digits. */
  | 'UNIT'
  /** Not known. */
  | 'UNKNOWN';

/** What is asked of the occupations that links lead to; at least one of some, none and all. */
export type OccupationLinksFilter = {
  /** All fit, and be there none. */
  all?: OccupationFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: OccupationFilter | null | undefined;
  /** At least one fits. */
  some?: OccupationFilter | null | undefined;
};

/** A part of what a classification says of an occupation. */
export type OccupationPart =
  /** Its description. */
  | 'DESCRIPTION'
  /** How one gets into it. */
  | 'ENTRY_ROUTES'
  /** A job title. */
  | 'JOB_TITLE'
  /** Its name. */
  | 'NAME'
  /** Its tasks. */
  | 'TASKS';

/** As Mutation.upsertOccupation. */
export type OccupationUpsert = {
  /** What it rests on. */
  claim?: ClaimInput | null | undefined;
  /** What to say of it. */
  input: OccupationInput;
  /** Its external key, such as ukprn:10004930. */
  key: string;
};

/** One of the things that apply does: exactly one of its members. */
export type Operation =
  {   /** Says something about a thing or a link. */
  claim: ClaimOperation; create?: never; end?: never; link?: never; merge?: never; restore?: never; retract?: never; update?: never; updateClaim?: never; updateLink?: never; upsert?: never; upsertActor?: never; upsertCourse?: never; upsertDataset?: never; upsertFlow?: never; upsertOccupation?: never; upsertPlace?: never; upsertStandard?: never; upsertUseCase?: never; }
  |  { claim?: never;   /** Makes an entity. */
  create: CreateOperation; end?: never; link?: never; merge?: never; restore?: never; retract?: never; update?: never; updateClaim?: never; updateLink?: never; upsert?: never; upsertActor?: never; upsertCourse?: never; upsertDataset?: never; upsertFlow?: never; upsertOccupation?: never; upsertPlace?: never; upsertStandard?: never; upsertUseCase?: never; }
  |  { claim?: never; create?: never;   /** Takes a thing out of the present. */
  end: EndOperation; link?: never; merge?: never; restore?: never; retract?: never; update?: never; updateClaim?: never; updateLink?: never; upsert?: never; upsertActor?: never; upsertCourse?: never; upsertDataset?: never; upsertFlow?: never; upsertOccupation?: never; upsertPlace?: never; upsertStandard?: never; upsertUseCase?: never; }
  |  { claim?: never; create?: never; end?: never;   /** Says that two things relate. */
  link: LinkOperation; merge?: never; restore?: never; retract?: never; update?: never; updateClaim?: never; updateLink?: never; upsert?: never; upsertActor?: never; upsertCourse?: never; upsertDataset?: never; upsertFlow?: never; upsertOccupation?: never; upsertPlace?: never; upsertStandard?: never; upsertUseCase?: never; }
  |  { claim?: never; create?: never; end?: never; link?: never;   /** Makes one thing of two. */
  merge: MergeOperation; restore?: never; retract?: never; update?: never; updateClaim?: never; updateLink?: never; upsert?: never; upsertActor?: never; upsertCourse?: never; upsertDataset?: never; upsertFlow?: never; upsertOccupation?: never; upsertPlace?: never; upsertStandard?: never; upsertUseCase?: never; }
  |  { claim?: never; create?: never; end?: never; link?: never; merge?: never;   /** Brings an ended thing back. */
  restore: RestoreOperation; retract?: never; update?: never; updateClaim?: never; updateLink?: never; upsert?: never; upsertActor?: never; upsertCourse?: never; upsertDataset?: never; upsertFlow?: never; upsertOccupation?: never; upsertPlace?: never; upsertStandard?: never; upsertUseCase?: never; }
  |  { claim?: never; create?: never; end?: never; link?: never; merge?: never; restore?: never;   /** Takes claims back. */
  retract: RetractOperation; update?: never; updateClaim?: never; updateLink?: never; upsert?: never; upsertActor?: never; upsertCourse?: never; upsertDataset?: never; upsertFlow?: never; upsertOccupation?: never; upsertPlace?: never; upsertStandard?: never; upsertUseCase?: never; }
  |  { claim?: never; create?: never; end?: never; link?: never; merge?: never; restore?: never; retract?: never;   /** Changes an entity. */
  update: UpdateOperation; updateClaim?: never; updateLink?: never; upsert?: never; upsertActor?: never; upsertCourse?: never; upsertDataset?: never; upsertFlow?: never; upsertOccupation?: never; upsertPlace?: never; upsertStandard?: never; upsertUseCase?: never; }
  |  { claim?: never; create?: never; end?: never; link?: never; merge?: never; restore?: never; retract?: never; update?: never;   /** Changes a claim. */
  updateClaim: UpdateClaimOperation; updateLink?: never; upsert?: never; upsertActor?: never; upsertCourse?: never; upsertDataset?: never; upsertFlow?: never; upsertOccupation?: never; upsertPlace?: never; upsertStandard?: never; upsertUseCase?: never; }
  |  { claim?: never; create?: never; end?: never; link?: never; merge?: never; restore?: never; retract?: never; update?: never; updateClaim?: never;   /** Changes what a link says. */
  updateLink: UpdateLinkOperation; upsert?: never; upsertActor?: never; upsertCourse?: never; upsertDataset?: never; upsertFlow?: never; upsertOccupation?: never; upsertPlace?: never; upsertStandard?: never; upsertUseCase?: never; }
  |  { claim?: never; create?: never; end?: never; link?: never; merge?: never; restore?: never; retract?: never; update?: never; updateClaim?: never; updateLink?: never;   /** Makes an entity, or changes the one that has the key. Nouns of the first rank have an upsert of their own. */
  upsert: UpsertOperation; upsertActor?: never; upsertCourse?: never; upsertDataset?: never; upsertFlow?: never; upsertOccupation?: never; upsertPlace?: never; upsertStandard?: never; upsertUseCase?: never; }
  |  { claim?: never; create?: never; end?: never; link?: never; merge?: never; restore?: never; retract?: never; update?: never; updateClaim?: never; updateLink?: never; upsert?: never;   /** As Mutation.upsertActor. */
  upsertActor: ActorUpsert; upsertCourse?: never; upsertDataset?: never; upsertFlow?: never; upsertOccupation?: never; upsertPlace?: never; upsertStandard?: never; upsertUseCase?: never; }
  |  { claim?: never; create?: never; end?: never; link?: never; merge?: never; restore?: never; retract?: never; update?: never; updateClaim?: never; updateLink?: never; upsert?: never; upsertActor?: never;   /** As Mutation.upsertCourse. */
  upsertCourse: CourseUpsert; upsertDataset?: never; upsertFlow?: never; upsertOccupation?: never; upsertPlace?: never; upsertStandard?: never; upsertUseCase?: never; }
  |  { claim?: never; create?: never; end?: never; link?: never; merge?: never; restore?: never; retract?: never; update?: never; updateClaim?: never; updateLink?: never; upsert?: never; upsertActor?: never; upsertCourse?: never;   /** As Mutation.upsertDataset. */
  upsertDataset: DatasetUpsert; upsertFlow?: never; upsertOccupation?: never; upsertPlace?: never; upsertStandard?: never; upsertUseCase?: never; }
  |  { claim?: never; create?: never; end?: never; link?: never; merge?: never; restore?: never; retract?: never; update?: never; updateClaim?: never; updateLink?: never; upsert?: never; upsertActor?: never; upsertCourse?: never; upsertDataset?: never;   /** As Mutation.upsertFlow. */
  upsertFlow: FlowUpsert; upsertOccupation?: never; upsertPlace?: never; upsertStandard?: never; upsertUseCase?: never; }
  |  { claim?: never; create?: never; end?: never; link?: never; merge?: never; restore?: never; retract?: never; update?: never; updateClaim?: never; updateLink?: never; upsert?: never; upsertActor?: never; upsertCourse?: never; upsertDataset?: never; upsertFlow?: never;   /** As Mutation.upsertOccupation. */
  upsertOccupation: OccupationUpsert; upsertPlace?: never; upsertStandard?: never; upsertUseCase?: never; }
  |  { claim?: never; create?: never; end?: never; link?: never; merge?: never; restore?: never; retract?: never; update?: never; updateClaim?: never; updateLink?: never; upsert?: never; upsertActor?: never; upsertCourse?: never; upsertDataset?: never; upsertFlow?: never; upsertOccupation?: never;   /** As Mutation.upsertPlace. */
  upsertPlace: PlaceUpsert; upsertStandard?: never; upsertUseCase?: never; }
  |  { claim?: never; create?: never; end?: never; link?: never; merge?: never; restore?: never; retract?: never; update?: never; updateClaim?: never; updateLink?: never; upsert?: never; upsertActor?: never; upsertCourse?: never; upsertDataset?: never; upsertFlow?: never; upsertOccupation?: never; upsertPlace?: never;   /** As Mutation.upsertStandard. */
  upsertStandard: StandardUpsert; upsertUseCase?: never; }
  |  { claim?: never; create?: never; end?: never; link?: never; merge?: never; restore?: never; retract?: never; update?: never; updateClaim?: never; updateLink?: never; upsert?: never; upsertActor?: never; upsertCourse?: never; upsertDataset?: never; upsertFlow?: never; upsertOccupation?: never; upsertPlace?: never; upsertStandard?: never;   /** As Mutation.upsertUseCase. */
  upsertUseCase: UseCaseUpsert; };

/** Which opportunities; all named must fit. */
export type OpportunityFilter = {
  /** The field. */
  addresses?: BarrierLinksFilter | null | undefined;
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<OpportunityFilter> | null | undefined;
  /** The field. */
  appliesTo?: EntityLinksFilter | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  barriers?: BarrierLinksFilter | null | undefined;
  /** The field. */
  buildsOn?: EntityLinksFilter | null | undefined;
  /** The field. */
  category?: Array<Category> | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  followedBy?: EntityLinksFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: OpportunityFilter | null | undefined;
  /** One of these. */
  or?: Array<OpportunityFilter> | null | undefined;
  /** The field. */
  producers?: EntityLinksFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What is asked of the opportunities that links lead to; at least one of some, none and all. */
export type OpportunityLinksFilter = {
  /** All fit, and be there none. */
  all?: OpportunityFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: OpportunityFilter | null | undefined;
  /** At least one fits. */
  some?: OpportunityFilter | null | undefined;
};

/** What made a commit. */
export type Origin =
  /** A copy from another store. */
  | 'COPY'
  /** The demonstration that comes with the program. */
  | 'DEMO'
  /** Somebody's edit. */
  | 'EDIT'
  /** An erasure. */
  | 'ERASE'
  /** An import. */
  | 'IMPORT'
  /** The merging of two things. */
  | 'MERGE'
  /** The taking back of a commit. */
  | 'UNDO'
  /** An edit of saved views alone. */
  | 'VIEW';

/** What keeps an answer from listing all paths. */
export type PathStop =
  /** There are some of more steps than depth, or it could not be ruled out. */
  | 'LENGTH'
  /** There are more than limit. */
  | 'LIMIT'
  /** Looking on would have taken too long. */
  | 'WORK';

/** Whether it is about people. */
export type PersonalData =
  /** It counts people. */
  | 'AGGREGATED'
  /** It is about people who cannot be told. */
  | 'ANONYMISED'
  /** It is not about people. */
  | 'NONE'
  /** It is about people who can be told. */
  | 'PERSONAL'
  /** Not known. */
  | 'UNKNOWN';

/** Which pilots; all named must fit. */
export type PilotFilter = {
  /** The field. */
  addresses?: BarrierLinksFilter | null | undefined;
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<PilotFilter> | null | undefined;
  /** The field. */
  appliesTo?: EntityLinksFilter | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  barriers?: BarrierLinksFilter | null | undefined;
  /** The field. */
  buildsOn?: EntityLinksFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  due?: DateFilter | null | undefined;
  /** The field. */
  extends?: EntityLinksFilter | null | undefined;
  /** The field. */
  followedBy?: EntityLinksFilter | null | undefined;
  /** The field. */
  funders?: EntityLinksFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  leaders?: ActorLinksFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: PilotFilter | null | undefined;
  /** One of these. */
  or?: Array<PilotFilter> | null | undefined;
  /** The field. */
  organisers?: ActorLinksFilter | null | undefined;
  /** The field. */
  outcome?: ProseFilter | null | undefined;
  /** The field. */
  owners?: ActorLinksFilter | null | undefined;
  /** The field. */
  participants?: ActorLinksFilter | null | undefined;
  /** The field. */
  reportedIn?: EntityLinksFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  supporters?: EntityLinksFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  useCases?: UseCaseLinksFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
  /** The field. */
  workStatus?: Array<WorkStatus> | null | undefined;
};

/** What is asked of the pilots that links lead to; at least one of some, none and all. */
export type PilotLinksFilter = {
  /** All fit, and be there none. */
  all?: PilotFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: PilotFilter | null | undefined;
  /** At least one fits. */
  some?: PilotFilter | null | undefined;
};

/** What places can be counted by. */
export type PlaceFacet =
  /** The field. */
  | 'CODE'
  /** The field. */
  | 'PLACE_KIND'
  /** The field. */
  | 'TAGS'
  /** The field. */
  | 'VINTAGE'
  /** The field. */
  | 'VISIBILITY';

/** Which places; all named must fit. */
export type PlaceFilter = {
  /** The field. */
  actors?: ActorLinksFilter | null | undefined;
  /** The field. */
  advice?: EntityLinksFilter | null | undefined;
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<PlaceFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  code?: TextFilter | null | undefined;
  /** The field. */
  contains?: PlaceLinksFilter | null | undefined;
  /** The field. */
  coveredBy?: EntityLinksFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  findings?: FindingLinksFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** The field. */
  neighbours?: PlaceLinksFilter | null | undefined;
  /** Not this. */
  not?: PlaceFilter | null | undefined;
  /** The field. */
  observedOccupations?: OccupationLinksFilter | null | undefined;
  /** The field. */
  observedSubjects?: SubjectLinksFilter | null | undefined;
  /** One of these. */
  or?: Array<PlaceFilter> | null | undefined;
  /** The field. */
  partOf?: EntityLinksFilter | null | undefined;
  /** The field. */
  parts?: EntityLinksFilter | null | undefined;
  /** The field. */
  placeKind?: Array<PlaceKind> | null | undefined;
  /** The field. */
  sameAs?: EntityLinksFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  venues?: VenueLinksFilter | null | undefined;
  /** The field. */
  vintage?: TextFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
  /** The field. */
  within?: PlaceLinksFilter | null | undefined;
};

/** What to say of a Place. Left out: left alone; null: cleared. A new one needs a name. */
export type PlaceInput = {
  /** Other names by which people call it. */
  aliases?: Array<string> | null | undefined;
  /** Fields of one's own; those left out are left alone. */
  attributes?: Array<AttributeInput> | null | undefined;
  /** Its GSS code. Source: ONS. */
  code?: string | null | undefined;
  /** What it is, in a sentence or two, Markdown. */
  description?: string | null | undefined;
  /** Names that others gave it, such as ukprn:10004930. */
  keys?: Array<string> | null | undefined;
  /** What people call it. */
  name?: string | null | undefined;
  /** What sort of area. */
  placeKind?: PlaceKind | null | undefined;
  /** Free words to find it by. */
  tags?: Array<string> | null | undefined;
  /** A page about it. */
  url?: string | null | undefined;
  /** Since when it has existed. */
  validFrom?: string | null | undefined;
  /** Until when it existed. */
  validTo?: string | null | undefined;
  /** The boundaries' date, as codes change with them. */
  vintage?: string | null | undefined;
  /** Who may see it. */
  visibility?: Visibility | null | undefined;
};

/** What sort of area. */
export type PlaceKind =
  /** A London borough. */
  | 'BOROUGH'
  /** A combined authority. */
  | 'COMBINED_AUTHORITY'
  /** A country. */
  | 'COUNTRY'
  /** A local authority district. */
  | 'DISTRICT'
  /** The area of a local skills improvement plan. */
  | 'LSIP_AREA'
  /** A region. */
  | 'REGION'
  /** Several boroughs. */
  | 'SUB_REGION'
  /** Not known. */
  | 'UNKNOWN';

/** What is asked of the places that links lead to; at least one of some, none and all. */
export type PlaceLinksFilter = {
  /** All fit, and be there none. */
  all?: PlaceFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: PlaceFilter | null | undefined;
  /** At least one fits. */
  some?: PlaceFilter | null | undefined;
};

/** What is asked of the places at the end of several links; at least one of some, none and all. */
export type PlacePathFilter = {
  /** All fit, and be there none. */
  all?: PlaceFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: PlaceFilter | null | undefined;
  /** At least one fits. */
  some?: PlaceFilter | null | undefined;
};

/** As Mutation.upsertPlace. */
export type PlaceUpsert = {
  /** What it rests on. */
  claim?: ClaimInput | null | undefined;
  /** What to say of it. */
  input: PlaceInput;
  /** Its external key, such as ukprn:10004930. */
  key: string;
};

/** Where a number of places comes from. */
export type PlacesBasis =
  /** Somebody estimated it. */
  | 'ESTIMATED'
  /** The provider says so. */
  | 'STATED'
  /** Not known. */
  | 'UNKNOWN';

/** Which presentations; all named must fit. */
export type PresentationFilter = {
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<PresentationFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  courses?: CourseLinksFilter | null | undefined;
  /** The field. */
  delivery?: Array<Delivery> | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  duration?: TextFilter | null | undefined;
  /** The field. */
  end?: DateFilter | null | undefined;
  /** The field. */
  findings?: FindingLinksFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  mode?: Array<StudyMode> | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: PresentationFilter | null | undefined;
  /** One of these. */
  or?: Array<PresentationFilter> | null | undefined;
  /** The field. */
  pattern?: Array<AttendancePattern> | null | undefined;
  /** The field. */
  price?: TextFilter | null | undefined;
  /** The field. */
  seats?: IntFilter | null | undefined;
  /** The field. */
  seatsBasis?: Array<PlacesBasis> | null | undefined;
  /** The field. */
  start?: DateFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  venues?: VenueLinksFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What is asked of the presentations that links lead to; at least one of some, none and all. */
export type PresentationLinksFilter = {
  /** All fit, and be there none. */
  all?: PresentationFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: PresentationFilter | null | undefined;
  /** At least one fits. */
  some?: PresentationFilter | null | undefined;
};

/** How much it matters. */
export type Priority =
  /** First. */
  | 'HIGH'
  /** Later. */
  | 'LOW'
  /** Next. */
  | 'MEDIUM'
  /** Nobody has said. */
  | 'UNSET';

/** What is expected to go wrong with a change. */
export type ProblemCode =
  /** Somebody changed it first: what the change names is not the version of now, or not there any more. */
  | 'CONFLICT'
  /** A rule is broken. */
  | 'INVALID';

/** What has become of a proposal. */
export type ProposalState =
  /** It is in. */
  | 'ACCEPTED'
  /** It is in, or waits: what guests are told where all goes in at once. */
  | 'HANDED_IN'
  /** The host said no. */
  | 'REJECTED'
  /** It was in, and was taken back with all else of the workshop. */
  | 'TAKEN_BACK'
  /** It waits for the host. */
  | 'WAITING'
  /** The guest took it back. */
  | 'WITHDRAWN';

/** A long text; case, accents, width and spacing make no difference. */
export type ProseFilter = {
  /** Holds this. */
  contains?: string | null | undefined;
  /** Whether it is stated at all. */
  isStated?: boolean | null | undefined;
};

/** Which qualifications; all named must fit. */
export type QualificationFilter = {
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<QualificationFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  awardedBy?: TextFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  courses?: CourseLinksFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  level?: TextFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: QualificationFilter | null | undefined;
  /** One of these. */
  or?: Array<QualificationFilter> | null | undefined;
  /** The field. */
  sameAs?: EntityLinksFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What is asked of the qualifications that links lead to; at least one of some, none and all. */
export type QualificationLinksFilter = {
  /** All fit, and be there none. */
  all?: QualificationFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: QualificationFilter | null | undefined;
  /** At least one fits. */
  some?: QualificationFilter | null | undefined;
};

/** Which questions; all named must fit. */
export type QuestionFilter = {
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<QuestionFilter> | null | undefined;
  /** The field. */
  answer?: ProseFilter | null | undefined;
  /** The field. */
  askedBy?: EntityLinksFilter | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  authors?: ActorLinksFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: QuestionFilter | null | undefined;
  /** One of these. */
  or?: Array<QuestionFilter> | null | undefined;
  /** The field. */
  owners?: ActorLinksFilter | null | undefined;
  /** The field. */
  producers?: EntityLinksFilter | null | undefined;
  /** The field. */
  raisedIn?: TextFilter | null | undefined;
  /** The field. */
  savedQuery?: TextFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What is asked of the questions that links lead to; at least one of some, none and all. */
export type QuestionLinksFilter = {
  /** All fit, and be there none. */
  all?: QuestionFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: QuestionFilter | null | undefined;
  /** At least one fits. */
  some?: QuestionFilter | null | undefined;
};

/** Whom a course is offered to. */
export type Reach =
  /** Those nearby. */
  | 'LOCAL'
  /** Anyone in the country. */
  | 'NATIONAL'
  /** Not known. */
  | 'UNKNOWN';

/** Which recommendations; all named must fit. */
export type RecommendationFilter = {
  /** The field. */
  addresses?: BarrierLinksFilter | null | undefined;
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<RecommendationFilter> | null | undefined;
  /** The field. */
  appliesTo?: EntityLinksFilter | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  authors?: ActorLinksFilter | null | undefined;
  /** The field. */
  barriers?: BarrierLinksFilter | null | undefined;
  /** The field. */
  buildsOn?: EntityLinksFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  due?: DateFilter | null | undefined;
  /** The field. */
  followedBy?: EntityLinksFilter | null | undefined;
  /** The field. */
  horizon?: Array<Horizon> | null | undefined;
  /** The field. */
  horizonMonthsMax?: IntFilter | null | undefined;
  /** The field. */
  horizonMonthsMin?: IntFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  leaders?: ActorLinksFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: RecommendationFilter | null | undefined;
  /** One of these. */
  or?: Array<RecommendationFilter> | null | undefined;
  /** The field. */
  order?: IntFilter | null | undefined;
  /** The field. */
  owners?: ActorLinksFilter | null | undefined;
  /** The field. */
  producers?: EntityLinksFilter | null | undefined;
  /** The field. */
  questions?: QuestionLinksFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  steps?: ActionLinksFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  targets?: ActorLinksFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
  /** The field. */
  workStatus?: Array<WorkStatus> | null | undefined;
};

/** What is asked of the recommendations that links lead to; at least one of some, none and all. */
export type RecommendationLinksFilter = {
  /** All fit, and be there none. */
  all?: RecommendationFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: RecommendationFilter | null | undefined;
  /** At least one fits. */
  some?: RecommendationFilter | null | undefined;
};

/** Another thing, by id. */
export type RefFilter = {
  /** Is one of these. */
  in?: Array<string | number> | null | undefined;
  /** Whether it is stated at all. */
  isStated?: boolean | null | undefined;
};

/** Brings an ended thing back, with those of its links and claims whose other ends are there. */
export type RestoreOperation = {
  /** A revision at which you saw it ended; CONFLICT where it came back or ended again since. */
  expectedVersion?: number | null | undefined;
  /** Which, by its id. */
  id: string | number;
};

/** Takes claims back. They stay readable and no longer count. */
export type RetractOperation = {
  /** Which, by their ids. */
  claims?: Array<string | number> | null | undefined;
  /** The day on which they were taken back; today unless set. */
  on?: string | null | undefined;
  /** Why, for whoever reads the claims. */
  reason?: string | null | undefined;
  /** The id of a source: all current claims that rest on it. */
  source?: string | number | null | undefined;
};

/** Where the review of a candidate stands. */
export type ReviewState =
  /** It was accepted and counts. */
  | 'ACCEPTED'
  /** It waits for review and does not count. */
  | 'PROPOSED'
  /** It was rejected, and is kept so that it is not proposed again. */
  | 'REJECTED';

/** What a token allows. */
export type Role =
  /** The same, for who runs the place. */
  | 'ADMIN'
  /** To read what all may, and to propose: a guest of a workshop. */
  | 'CONTRIBUTOR'
  /** To read everything and to change it. */
  | 'EDITOR'
  /** To read what partners may. */
  | 'PARTNER';

/** How an import ended. */
export type RunStatus =
  /** It is in. */
  | 'DONE'
  /** It was refused. */
  | 'REFUSED'
  /** It is under way, or was cut off. */
  | 'RUNNING'
  /** It was taken back. */
  | 'UNDONE'
  /** Not known. */
  | 'UNKNOWN';

/** Whether an occupation belongs to one sector. */
export type SectorSpecificity =
  /** It is found in every sector, and is no sector's gap. */
  | 'AGNOSTIC'
  /** It belongs to a few. */
  | 'MIXED'
  /** It belongs to one sector. */
  | 'SPECIFIC'
  /** Nobody has said. */
  | 'UNSET';

/** How much a barrier hinders. */
export type Severity =
  /** It stops things. */
  | 'HIGH'
  /** A little. */
  | 'LOW'
  /** Markedly. */
  | 'MEDIUM'
  /** Nobody has said. */
  | 'UNSET';

/** Which side of the skills system. */
export type Side =
  /** Supply and demand. */
  | 'BOTH'
  /** What work asks for. */
  | 'DEMAND'
  /** What joins the two. */
  | 'LINK'
  /** What came of it. */
  | 'OUTCOME'
  /** What is taught. */
  | 'SUPPLY'
  /** Not known. */
  | 'UNKNOWN';

/** Which software; all named must fit. */
export type SoftwareFilter = {
  /** The field. */
  advice?: EntityLinksFilter | null | undefined;
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<SoftwareFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  barriers?: BarrierLinksFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  commissioners?: ActorLinksFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  findings?: FindingLinksFilter | null | undefined;
  /** The field. */
  flows?: FlowLinksFilter | null | undefined;
  /** The field. */
  funders?: EntityLinksFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: SoftwareFilter | null | undefined;
  /** The field. */
  operators?: ActorLinksFilter | null | undefined;
  /** One of these. */
  or?: Array<SoftwareFilter> | null | undefined;
  /** The field. */
  sameAs?: EntityLinksFilter | null | undefined;
  /** The field. */
  softwareKind?: TextFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  suppliers?: ActorLinksFilter | null | undefined;
  /** The field. */
  supportedStandards?: StandardLinksFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  users?: EntityLinksFilter | null | undefined;
  /** The field. */
  uses?: EntityLinksFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  version?: TextFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What is asked of the software that links lead to; at least one of some, none and all. */
export type SoftwareLinksFilter = {
  /** All fit, and be there none. */
  all?: SoftwareFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: SoftwareFilter | null | undefined;
  /** At least one fits. */
  some?: SoftwareFilter | null | undefined;
};

/** What sources can be counted by. */
export type SourceFacet =
  /** The field. */
  | 'CREDIT'
  /** The field. */
  | 'LICENCE'
  /** The field. */
  | 'PUBLISHER'
  /** The field. */
  | 'SOURCE_KIND'
  /** The field. */
  | 'SYNTHETIC'
  /** The field. */
  | 'TAGS'
  /** The field. */
  | 'VISIBILITY';

/** Which sources; all named must fit. */
export type SourceFilter = {
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<SourceFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  authors?: ActorLinksFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  commissioners?: ActorLinksFilter | null | undefined;
  /** The field. */
  credit?: TextFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  findings?: FindingLinksFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** The field. */
  importRuns?: ImportRunLinksFilter | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  licence?: TextFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: SourceFilter | null | undefined;
  /** One of these. */
  or?: Array<SourceFilter> | null | undefined;
  /** The field. */
  places?: PlaceLinksFilter | null | undefined;
  /** The field. */
  producers?: EntityLinksFilter | null | undefined;
  /** The field. */
  published?: DateFilter | null | undefined;
  /** The field. */
  publisher?: TextFilter | null | undefined;
  /** The field. */
  reports?: EntityLinksFilter | null | undefined;
  /** The field. */
  retrieved?: DateFilter | null | undefined;
  /** The field. */
  sourceKind?: Array<SourceKind> | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  synthetic?: BooleanFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What sort of source. */
export type SourceKind =
  /** A document. */
  | 'DOCUMENT'
  /** A feed. */
  | 'FEED'
  /** A file. */
  | 'FILE'
  /** An import. */
  | 'IMPORT'
  /** A computation. */
  | 'MODEL'
  /** A person. */
  | 'PERSON'
  /** Not known. */
  | 'UNKNOWN';

/** What is asked of the sources that links lead to; at least one of some, none and all. */
export type SourceLinksFilter = {
  /** All fit, and be there none. */
  all?: SourceFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: SourceFilter | null | undefined;
  /** At least one fits. */
  some?: SourceFilter | null | undefined;
};

/** Where data stands on the data spectrum: who may have it. Cost, restriction and licence are separate facts. */
export type Spectrum =
  /** Nobody outside the holder. */
  | 'CLOSED'
  /** Those of a group, after authentication. */
  | 'GROUP'
  /** Those named in a contract or agreement. */
  | 'NAMED'
  /** There is nothing to place. */
  | 'NONE'
  /** Not public; who may have it is not known. */
  | 'NOT_PUBLIC'
  /** Anyone may use and share it, under an open licence. */
  | 'OPEN'
  /** Anyone may see it, under terms that limit its use. */
  | 'PUBLIC'
  /** Not known. */
  | 'UNKNOWN';

/** Whether a claim affirms or denies. */
export type Stance =
  /** It denies. */
  | 'AGAINST'
  /** It affirms. */
  | 'FOR'
  /** It is a note, whose text is its quote: it remarks, and neither affirms nor denies. */
  | 'NOTE';

/** What standards can be counted by. */
export type StandardFacet =
  /** The field. */
  | 'SCOPE'
  /** The field. */
  | 'STANDARD_KIND'
  /** The field. */
  | 'STANDARD_STATUS'
  /** The field. */
  | 'TAGS'
  /** The field. */
  | 'VERSION'
  /** The field. */
  | 'VISIBILITY';

/** Which standards; all named must fit. */
export type StandardFilter = {
  /** The field. */
  adopters?: ActorLinksFilter | null | undefined;
  /** The field. */
  advice?: EntityLinksFilter | null | undefined;
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<StandardFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  authors?: ActorLinksFilter | null | undefined;
  /** The field. */
  barriers?: BarrierLinksFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  commissioners?: ActorLinksFilter | null | undefined;
  /** The field. */
  datasets?: DatasetLinksFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  extendingPilots?: PilotLinksFilter | null | undefined;
  /** The field. */
  extends?: StandardLinksFilter | null | undefined;
  /** The field. */
  extensions?: StandardLinksFilter | null | undefined;
  /** The field. */
  flows?: FlowLinksFilter | null | undefined;
  /** The field. */
  funders?: EntityLinksFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  lackingDatasets?: DatasetLinksFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: StandardFilter | null | undefined;
  /** One of these. */
  or?: Array<StandardFilter> | null | undefined;
  /** The field. */
  places?: PlaceLinksFilter | null | undefined;
  /** The field. */
  producers?: EntityLinksFilter | null | undefined;
  /** The field. */
  reportedIn?: EntityLinksFilter | null | undefined;
  /** The field. */
  sameAs?: EntityLinksFilter | null | undefined;
  /** The field. */
  scope?: TextFilter | null | undefined;
  /** The field. */
  standardKind?: Array<StandardKind> | null | undefined;
  /** The field. */
  standardStatus?: Array<StandardStatus> | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  stewards?: ActorLinksFilter | null | undefined;
  /** The field. */
  supportingSoftware?: SoftwareLinksFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  underpinnedBy?: StandardLinksFilter | null | undefined;
  /** The field. */
  underpins?: StandardLinksFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  users?: EntityLinksFilter | null | undefined;
  /** The field. */
  uses?: EntityLinksFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  version?: TextFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What to say of a Standard. Left out: left alone; null: cleared. A new one needs a name. */
export type StandardInput = {
  /** Other names by which people call it. */
  aliases?: Array<string> | null | undefined;
  /** Fields of one's own; those left out are left alone. */
  attributes?: Array<AttributeInput> | null | undefined;
  /** What it is, in a sentence or two, Markdown. */
  description?: string | null | undefined;
  /** Names that others gave it, such as ukprn:10004930. */
  keys?: Array<string> | null | undefined;
  /** What people call it. */
  name?: string | null | undefined;
  /** What it is about. */
  scope?: string | null | undefined;
  /** What sort of agreement. */
  standardKind?: StandardKind | null | undefined;
  /** Whether it exists. */
  standardStatus?: StandardStatus | null | undefined;
  /** Free words to find it by. */
  tags?: Array<string> | null | undefined;
  /** A page about it. */
  url?: string | null | undefined;
  /** Since when it has existed. */
  validFrom?: string | null | undefined;
  /** Until when it existed. */
  validTo?: string | null | undefined;
  /** The version spoken of. */
  version?: string | null | undefined;
  /** Who may see it. */
  visibility?: Visibility | null | undefined;
};

/** What sort of agreement. */
export type StandardKind =
  /** A system of classes with codes. */
  | 'CLASSIFICATION'
  /** How data is written down. */
  | 'DATA_STANDARD'
  /** An addition to another standard. */
  | 'EXTENSION'
  /** A standard of a standards body. */
  | 'FORMAL_STANDARD'
  /** How things are named. */
  | 'IDENTIFIER_SCHEME'
  /** A tree of terms. */
  | 'TAXONOMY'
  /** Not known. */
  | 'UNKNOWN';

/** What is asked of the standards that links lead to; at least one of some, none and all. */
export type StandardLinksFilter = {
  /** All fit, and be there none. */
  all?: StandardFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: StandardFilter | null | undefined;
  /** At least one fits. */
  some?: StandardFilter | null | undefined;
};

/** Whether a standard exists. */
export type StandardStatus =
  /** It exists. */
  | 'EXISTS'
  /** It is known not to exist: a finding. */
  | 'MISSING'
  /** It is proposed. */
  | 'PROPOSED'
  /** Not known. */
  | 'UNKNOWN'
  /** It was withdrawn. */
  | 'WITHDRAWN';

/** As Mutation.upsertStandard. */
export type StandardUpsert = {
  /** What it rests on. */
  claim?: ClaimInput | null | undefined;
  /** What to say of it. */
  input: StandardInput;
  /** Its external key, such as ukprn:10004930. */
  key: string;
};

/** What the claims on a thing amount to. */
export type StateFilter = {
  /** On which day; today unless set. */
  asOf?: string | null | undefined;
  /** One of these. */
  in: Array<ClaimState>;
  /** For an age of how many months; 24 unless set. */
  staleAfterMonths?: number | null | undefined;
};

/** How a course is studied. */
export type StudyMode =
  /** As the learner likes. */
  | 'FLEXIBLE'
  /** Full time. */
  | 'FULL_TIME'
  /** Part time. */
  | 'PART_TIME'
  /** Not known. */
  | 'UNKNOWN';

/** Which subjects; all named must fit. */
export type SubjectFilter = {
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<SubjectFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  broader?: SubjectLinksFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  code?: TextFilter | null | undefined;
  /** The field. */
  courses?: CourseLinksFilter | null | undefined;
  /** The field. */
  datasets?: DatasetLinksFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  level?: TextFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** The field. */
  narrower?: SubjectLinksFilter | null | undefined;
  /** Not this. */
  not?: SubjectFilter | null | undefined;
  /** The field. */
  observations?: PlaceLinksFilter | null | undefined;
  /** One of these. */
  or?: Array<SubjectFilter> | null | undefined;
  /** The field. */
  scheme?: TextFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What is asked of the subjects that links lead to; at least one of some, none and all. */
export type SubjectLinksFilter = {
  /** All fit, and be there none. */
  all?: SubjectFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: SubjectFilter | null | undefined;
  /** At least one fits. */
  some?: SubjectFilter | null | undefined;
};

/** Whether software supports a standard. */
export type Support =
  /** It does not: a finding. */
  | 'NO'
  /** It has nothing to do with it. */
  | 'NOT_APPLICABLE'
  /** It is planned. */
  | 'PLANNED'
  /** Not known. */
  | 'UNKNOWN'
  /** It does. */
  | 'YES';

/** A text; case, accents, width and spacing make no difference to contains and startsWith. */
export type TextFilter = {
  /** Holds this. */
  contains?: string | null | undefined;
  /** Is this text, to the letter. */
  eq?: string | null | undefined;
  /** Is one of these, to the letter. */
  in?: Array<string> | null | undefined;
  /** Whether it is stated at all. */
  isStated?: boolean | null | undefined;
  /** Begins with this. */
  startsWith?: string | null | undefined;
};

/** A list of texts. */
export type TextsFilter = {
  /** Holds one of these, to the letter. */
  has?: Array<string> | null | undefined;
  /** Whether there is any. */
  isStated?: boolean | null | undefined;
};

/** What makes a step the tightest. */
export type TightestReason =
  /** Nothing is known to be narrower than open, and here it has to be paid for. */
  | 'COST'
  /** All is open and free, and no conditions are stated. */
  | 'NOTHING'
  /** Nothing is known to stand in the way, but here the place on the spectrum or the cost is not known. */
  | 'NOT_KNOWN'
  /** Nothing is known to be narrower than open or to have a price, and here conditions are stated. */
  | 'RESTRICTION'
  /** It is the narrowest on the data spectrum. */
  | 'SPECTRUM';

/** Changes a claim: a correction, or the review of a candidate (review: ACCEPTED or REJECTED, with a reason). */
export type UpdateClaimOperation = {
  /** The revision that you saw; a CONFLICT if it has another now. */
  expectedVersion?: number | null | undefined;
  /** Which, by its id. */
  id: string | number;
  /** What changes; null clears. */
  input: ClaimInput;
  /** May publish. */
  publish?: boolean | null | undefined;
};

/** Changes what a link says; its type and ends stay. */
export type UpdateLinkOperation = {
  /** What it rests on; else your word of today. */
  claim?: ClaimInput | null | undefined;
  /** The revision that you saw; a CONFLICT if it has another now. */
  expectedVersion?: number | null | undefined;
  /** Which, by its id. */
  id: string | number;
  /** What changes; null clears. */
  input: LinkInput;
  /** May publish. */
  publish?: boolean | null | undefined;
};

/** Changes an entity of any kind, as the update of its noun does. */
export type UpdateOperation = {
  /** What it rests on; else your word of today. */
  claim?: ClaimInput | null | undefined;
  /** The revision that you saw; a CONFLICT if it has another now. */
  expectedVersion?: number | null | undefined;
  /** What changes, by the names of its fields; null clears. */
  fields: Record<string, unknown>;
  /** Which, by its id. */
  id: string | number;
  /** May publish. */
  publish?: boolean | null | undefined;
};

/** Makes an entity of any kind that has the key, or changes what differs of the one that has it. Keys are added to those that it has. A claim is made with a new thing, and where one is given on each field that changes. Several are one apply. */
export type UpsertOperation = {
  /** What it rests on; else your word of today. */
  claim?: ClaimInput | null | undefined;
  /** What it shall say, by the names of its fields; what is left out is left alone, null clears. */
  fields: Record<string, unknown>;
  /** Its external key, such as ukprn:10004930. */
  key: string;
  /** Its kind. */
  kind: Kind;
  /** May publish. */
  publish?: boolean | null | undefined;
};

/** What useCases can be counted by. */
export type UseCaseFacet =
  /** The field. */
  | 'ORIGIN'
  /** The field. */
  | 'PRIORITY'
  /** The field. */
  | 'TAGS'
  /** The field. */
  | 'USE_CASE_STATUS'
  /** The field. */
  | 'VIABILITY'
  /** The field. */
  | 'VISIBILITY';

/** Which useCases; all named must fit. */
export type UseCaseFilter = {
  /** The field. */
  advice?: EntityLinksFilter | null | undefined;
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<UseCaseFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The field. */
  barriers?: BarrierLinksFilter | null | undefined;
  /** The field. */
  beneficiaries?: ActorLinksFilter | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  datasets?: DatasetLinksFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  funders?: EntityLinksFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  leaders?: ActorLinksFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** The field. */
  neededActors?: ActorLinksFilter | null | undefined;
  /** Not this. */
  not?: UseCaseFilter | null | undefined;
  /** The field. */
  notes?: ProseFilter | null | undefined;
  /** One of these. */
  or?: Array<UseCaseFilter> | null | undefined;
  /** The field. */
  origin?: TextFilter | null | undefined;
  /** The field. */
  owners?: ActorLinksFilter | null | undefined;
  /** The field. */
  pilots?: PilotLinksFilter | null | undefined;
  /** The field. */
  places?: PlaceLinksFilter | null | undefined;
  /** The field. */
  priority?: Array<Priority> | null | undefined;
  /** The field. */
  producers?: EntityLinksFilter | null | undefined;
  /** The field. */
  questions?: QuestionLinksFilter | null | undefined;
  /** The field. */
  rank?: IntFilter | null | undefined;
  /** The field. */
  reportedIn?: EntityLinksFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  steps?: ActionLinksFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  useCaseStatus?: Array<UseCaseStatus> | null | undefined;
  /** The field. */
  uses?: EntityLinksFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  viability?: Array<Viability> | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What to say of a UseCase. Left out: left alone; null: cleared. A new one needs a name. */
export type UseCaseInput = {
  /** Other names by which people call it. */
  aliases?: Array<string> | null | undefined;
  /** Fields of one's own; those left out are left alone. */
  attributes?: Array<AttributeInput> | null | undefined;
  /** What it is, in a sentence or two, Markdown. */
  description?: string | null | undefined;
  /** Names that others gave it, such as ukprn:10004930. */
  keys?: Array<string> | null | undefined;
  /** What people call it. */
  name?: string | null | undefined;
  /** What speaks for and against it. */
  notes?: string | null | undefined;
  /** Where the idea comes from. */
  origin?: string | null | undefined;
  /** How much it matters. */
  priority?: Priority | null | undefined;
  /** Its place in the order of priority, 1 first. */
  rank?: number | null | undefined;
  /** Free words to find it by. */
  tags?: Array<string> | null | undefined;
  /** A page about it. */
  url?: string | null | undefined;
  /** Where it stands. */
  useCaseStatus?: UseCaseStatus | null | undefined;
  /** Since when it has existed. */
  validFrom?: string | null | undefined;
  /** Until when it existed. */
  validTo?: string | null | undefined;
  /** How likely it is to work. */
  viability?: Viability | null | undefined;
  /** Who may see it. */
  visibility?: Visibility | null | undefined;
};

/** What is asked of the useCases that links lead to; at least one of some, none and all. */
export type UseCaseLinksFilter = {
  /** All fit, and be there none. */
  all?: UseCaseFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: UseCaseFilter | null | undefined;
  /** At least one fits. */
  some?: UseCaseFilter | null | undefined;
};

/** Where a use case stands. */
export type UseCaseStatus =
  /** Under way. */
  | 'DOING'
  /** Done. */
  | 'DONE'
  /** Given up. */
  | 'DROPPED'
  /** Chosen. */
  | 'PRIORITISED'
  /** Somebody named it. */
  | 'PROPOSED'
  /** To be looked into. */
  | 'TO_EXPLORE'
  /** To be weighed against others. */
  | 'TO_PRIORITISE'
  /** Not known. */
  | 'UNKNOWN';

/** As Mutation.upsertUseCase. */
export type UseCaseUpsert = {
  /** What it rests on. */
  claim?: ClaimInput | null | undefined;
  /** What to say of it. */
  input: UseCaseInput;
  /** Its external key, such as ukprn:10004930. */
  key: string;
};

/** What is exchanged. */
export type ValueKind =
  /** Advice. */
  | 'ADVICE'
  /** Data. */
  | 'DATA'
  /** Money. */
  | 'FUNDING'
  /** Findings and understanding. */
  | 'INSIGHT'
  /** Something else. */
  | 'OTHER'
  /** Rules and priorities. */
  | 'POLICY'
  /** A service. */
  | 'SERVICE'
  /** Not known. */
  | 'UNKNOWN';

/** Which venues; all named must fit. */
export type VenueFilter = {
  /** The field. */
  address?: TextFilter | null | undefined;
  /** The field. */
  aliases?: TextsFilter | null | undefined;
  /** All of these. */
  and?: Array<VenueFilter> | null | undefined;
  /** Fields of one's own. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** The claims on it. */
  claims?: ClaimsFilter | null | undefined;
  /** The field. */
  description?: ProseFilter | null | undefined;
  /** The field. */
  findings?: FindingLinksFilter | null | undefined;
  /** One of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** An external key. */
  key?: KeyFilter | null | undefined;
  /** The field. */
  latitude?: FloatFilter | null | undefined;
  /** The field. */
  longitude?: FloatFilter | null | undefined;
  /** The field. */
  name?: NameFilter | null | undefined;
  /** Not this. */
  not?: VenueFilter | null | undefined;
  /** One of these. */
  or?: Array<VenueFilter> | null | undefined;
  /** The field. */
  places?: PlaceLinksFilter | null | undefined;
  /** The field. */
  postcode?: TextFilter | null | undefined;
  /** The field. */
  presentations?: PresentationLinksFilter | null | undefined;
  /** The field. */
  sameAs?: EntityLinksFilter | null | undefined;
  /** Its state. */
  state?: StateFilter | null | undefined;
  /** The field. */
  tags?: TextsFilter | null | undefined;
  /** The field. */
  url?: TextFilter | null | undefined;
  /** The field. */
  validFrom?: DateFilter | null | undefined;
  /** The field. */
  validTo?: DateFilter | null | undefined;
  /** The field. */
  visibility?: Array<Visibility> | null | undefined;
};

/** What is asked of the venues that links lead to; at least one of some, none and all. */
export type VenueLinksFilter = {
  /** All fit, and be there none. */
  all?: VenueFilter | null | undefined;
  /** Which links count; else all. */
  link?: LinkFilter | null | undefined;
  /** None fits; {}: there are none. */
  none?: VenueFilter | null | undefined;
  /** At least one fits. */
  some?: VenueFilter | null | undefined;
};

/** How likely a use case is to work. */
export type Viability =
  /** Likely. */
  | 'HIGH'
  /** Unlikely. */
  | 'LOW'
  /** Possible. */
  | 'MEDIUM'
  /** Nobody has said. */
  | 'UNSET';

/** Who may see a thing. */
export type Visibility =
  /** Partners and the team. */
  | 'PARTNER'
  /** Everybody. */
  | 'PUBLIC'
  /** The project team alone. */
  | 'TEAM';

/** A sort of question that is answered by walking: which links are taken, and which way. */
export type Walk =
  /** How data travels: from who sends a flow of data to who receives it, and from a dataset to what is made out of it. */
  | 'DATA_FLOW'
  /** From actors and initiatives to what they are part of, pay for, order, lead, help or supply. */
  | 'ORGANISATION'
  /** From an actor to the datasets and standards that it keeps, makes, publishes, gathers or may have, and from a dataset to what is made out of it. */
  | 'RESPONSIBILITY'
  /** From actors, software and datasets to the standards that they take up, support, follow or lack, from an actor to the software that it runs or supplies, and from a standard to those that it adds to or rests on. */
  | 'STANDARDS';

/** Why something of an import stays. */
export type WhyItStays =
  /** Others have changed since what the import set; that stays, and only the rest of it goes. */
  | 'CHANGED'
  /** Links or claims of others lead to it, so it stays, without what the import said of it. */
  | 'NAMED';

/** Where a piece of work stands. */
export type WorkStatus =
  /** It will be done. */
  | 'ACCEPTED'
  /** It will be done if something else is. */
  | 'CONDITIONAL'
  /** Under way. */
  | 'DOING'
  /** Done. */
  | 'DONE'
  /** Given up. */
  | 'DROPPED'
  /** Somebody advises it. */
  | 'PROPOSED'
  /** Not known. */
  | 'UNKNOWN';

/** What becomes of what guests hand in. */
export type WorkshopEntry =
  /** New things, links and claims go in at once, where nothing stands in the way; all else waits. */
  | 'GOES_IN'
  /** It waits for the host. */
  | 'WAITS';

export type ActionsQueryVariables = Exact<{
  after?: string | null | undefined;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type ActionsQuery = { actions: { totalCount: number, totalIsCapped: boolean, nodes: Array<{ __typename: 'Action', visibility: Visibility, id: string, name: string, isSynthetic: boolean, revision: number, workStatus: WorkStatus, due: string | null, addresses: { nodes: Array<{ id: string, name: string, isSynthetic: boolean }> }, recommendations: { nodes: Array<{ id: string, name: string, isSynthetic: boolean }> }, useCases: { nodes: Array<{ id: string, name: string, isSynthetic: boolean }> }, appliesTo: { nodes: Array<
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
        > }, targets: { nodes: Array<{ id: string, name: string, isSynthetic: boolean }> }, owners: { nodes: Array<{ id: string, name: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

type About_Action_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Actor_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_AttributeDefinition_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Barrier_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Course_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Dataset_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Event_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Finding_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Flow_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_ImportRun_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Industry_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Initiative_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Occupation_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Opportunity_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Pilot_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Place_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Presentation_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Qualification_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Question_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Recommendation_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_SavedView_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Software_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Source_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Standard_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Subject_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Term_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_UseCase_Fragment = { id: string, name: string, isSynthetic: boolean };

type About_Venue_Fragment = { id: string, name: string, isSynthetic: boolean };

export type AboutFragment =
  | About_Action_Fragment
  | About_Actor_Fragment
  | About_AttributeDefinition_Fragment
  | About_Barrier_Fragment
  | About_Course_Fragment
  | About_Dataset_Fragment
  | About_Event_Fragment
  | About_Finding_Fragment
  | About_Flow_Fragment
  | About_ImportRun_Fragment
  | About_Industry_Fragment
  | About_Initiative_Fragment
  | About_Occupation_Fragment
  | About_Opportunity_Fragment
  | About_Pilot_Fragment
  | About_Place_Fragment
  | About_Presentation_Fragment
  | About_Qualification_Fragment
  | About_Question_Fragment
  | About_Recommendation_Fragment
  | About_SavedView_Fragment
  | About_Software_Fragment
  | About_Source_Fragment
  | About_Standard_Fragment
  | About_Subject_Fragment
  | About_Term_Fragment
  | About_UseCase_Fragment
  | About_Venue_Fragment
;

export type AskedAboutQueryVariables = Exact<{
  id: string | number;
}>;


export type AskedAboutQuery = { node:
    | { __typename: 'Action', id: string, name: string, visibility: Visibility }
    | { __typename: 'Actor', id: string, name: string, visibility: Visibility }
    | { __typename: 'AttributeDefinition', id: string, name: string, visibility: Visibility }
    | { __typename: 'Barrier', id: string, name: string, visibility: Visibility }
    | { __typename: 'Claim' }
    | { __typename: 'Course', id: string, name: string, visibility: Visibility }
    | { __typename: 'Dataset', id: string, name: string, visibility: Visibility }
    | { __typename: 'Event', id: string, name: string, visibility: Visibility }
    | { __typename: 'Finding', id: string, name: string, visibility: Visibility }
    | { __typename: 'Flow', id: string, name: string, visibility: Visibility }
    | { __typename: 'ImportRun', id: string, name: string, visibility: Visibility }
    | { __typename: 'Industry', id: string, name: string, visibility: Visibility }
    | { __typename: 'Initiative', id: string, name: string, visibility: Visibility }
    | { __typename: 'Link' }
    | { __typename: 'Occupation', id: string, name: string, visibility: Visibility }
    | { __typename: 'Opportunity', id: string, name: string, visibility: Visibility }
    | { __typename: 'Pilot', id: string, name: string, visibility: Visibility }
    | { __typename: 'Place', id: string, name: string, visibility: Visibility }
    | { __typename: 'Presentation', id: string, name: string, visibility: Visibility }
    | { __typename: 'Qualification', id: string, name: string, visibility: Visibility }
    | { __typename: 'Question', id: string, name: string, visibility: Visibility }
    | { __typename: 'Recommendation', id: string, name: string, visibility: Visibility }
    | { __typename: 'SavedView', id: string, name: string, visibility: Visibility }
    | { __typename: 'Software', id: string, name: string, visibility: Visibility }
    | { __typename: 'Source', id: string, name: string, visibility: Visibility }
    | { __typename: 'Standard', id: string, name: string, visibility: Visibility }
    | { __typename: 'Subject', id: string, name: string, visibility: Visibility }
    | { __typename: 'Term', id: string, name: string, visibility: Visibility }
    | { __typename: 'UseCase', id: string, name: string, visibility: Visibility }
    | { __typename: 'Venue', id: string, name: string, visibility: Visibility }
   | null };

export type AssignedActionQueryVariables = Exact<{
  id: string | number;
}>;


export type AssignedActionQuery = { node:
    | { name: string, revision: number, workStatus: WorkStatus, due: string | null, links: { nodes: Array<{ id: string, revision: number, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } }
    | Record<PropertyKey, never>
   | null };

export type AheadMutationVariables = Exact<{
  operations: Array<Operation> | Operation;
  publish: boolean;
}>;


export type AheadMutation = { apply: { problems: Array<{ code: ProblemCode, thing: string | null, field: string | null, message: string, hint: string | null }>, preview: { base: number, publishesCount: number, unsupportedCount: number, counts: Array<{ kind: Kind, operation: ChangeType, count: number }>, touched: Array<{ kind: Kind, operation: ChangeType, id: string, changes: Array<{ field: string, before: unknown, after: unknown }> }>, publishes: Array<{ thing: string, field: string, text: string, to: Visibility }>, lookalikes: Array<{ sentence: string, here:
          | { __typename: 'Action', id: string, name: string }
          | { __typename: 'Actor', id: string, name: string }
          | { __typename: 'AttributeDefinition', id: string, name: string }
          | { __typename: 'Barrier', id: string, name: string }
          | { __typename: 'Course', id: string, name: string }
          | { __typename: 'Dataset', id: string, name: string }
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Finding', id: string, name: string }
          | { __typename: 'Flow', id: string, name: string }
          | { __typename: 'ImportRun', id: string, name: string }
          | { __typename: 'Industry', id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
          | { __typename: 'Occupation', id: string, name: string }
          | { __typename: 'Opportunity', id: string, name: string }
          | { __typename: 'Pilot', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Presentation', id: string, name: string }
          | { __typename: 'Qualification', id: string, name: string }
          | { __typename: 'Question', id: string, name: string }
          | { __typename: 'Recommendation', id: string, name: string }
          | { __typename: 'SavedView', id: string, name: string }
          | { __typename: 'Software', id: string, name: string }
          | { __typename: 'Source', id: string, name: string }
          | { __typename: 'Standard', id: string, name: string }
          | { __typename: 'Subject', id: string, name: string }
          | { __typename: 'Term', id: string, name: string }
          | { __typename: 'UseCase', id: string, name: string }
          | { __typename: 'Venue', id: string, name: string }
         }>, unsupported: Array<{ kind: Kind, field: string | null, id: string }> } | null } };

export type BarriersQueryVariables = Exact<{
  after?: string | null | undefined;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type BarriersQuery = { barriers: { totalCount: number, totalIsCapped: boolean, nodes: Array<{ id: string, name: string, visibility: Visibility, isSynthetic: boolean, barrierStatus: BarrierStatus, barrierSeverity: Severity, category: Category, hinders: { totalCount: number, nodes: Array<
          | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Dataset', id: string, name: string, isSynthetic: boolean, flows: { totalCount: number, nodes: Array<{ id: string, name: string, flowStatus: FlowStatus, isSynthetic: boolean }> }, useCases: { nodes: Array<{ id: string, name: string }> } }
          | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Flow', flowStatus: FlowStatus, id: string, name: string, isSynthetic: boolean, datasets: { nodes: Array<{ useCases: { nodes: Array<{ id: string, name: string }> } }> } }
          | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
        > }, restrictedDatasets: { totalCount: number, nodes: Array<{ __typename: 'Dataset', id: string, name: string, isSynthetic: boolean, flows: { totalCount: number, nodes: Array<{ id: string, name: string, flowStatus: FlowStatus, isSynthetic: boolean }> }, useCases: { nodes: Array<{ id: string, name: string }> } }> }, restrictedFlows: { totalCount: number, nodes: Array<{ __typename: 'Flow', flowStatus: FlowStatus, id: string, name: string, isSynthetic: boolean, datasets: { nodes: Array<{ useCases: { nodes: Array<{ id: string, name: string }> } }> } }> }, recommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean, horizon: Horizon, workStatus: WorkStatus, due: string | null, owners: { nodes: Array<{ id: string, name: string }> }, targets: { nodes: Array<{ id: string, name: string }> }, steps: { totalCount: number, nodes: Array<{ __typename: 'Action', id: string, name: string, isSynthetic: boolean, revision: number, workStatus: WorkStatus, due: string | null, owners: { nodes: Array<{ id: string, name: string }> } }> } }> }, opportunities: { totalCount: number, nodes: Array<{ __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }> }, pilots: { totalCount: number, nodes: Array<{ __typename: 'Pilot', id: string, name: string, isSynthetic: boolean, workStatus: WorkStatus, due: string | null, owners: { nodes: Array<{ id: string, name: string }> } }> }, actions: { totalCount: number, nodes: Array<{ __typename: 'Action', id: string, name: string, isSynthetic: boolean, revision: number, workStatus: WorkStatus, due: string | null, owners: { nodes: Array<{ id: string, name: string }> } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

type Hindered_Action_Fragment = { __typename: 'Action', id: string, name: string, isSynthetic: boolean };

type Hindered_Actor_Fragment = { __typename: 'Actor', id: string, name: string, isSynthetic: boolean };

type Hindered_AttributeDefinition_Fragment = { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean };

type Hindered_Barrier_Fragment = { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean };

type Hindered_Course_Fragment = { __typename: 'Course', id: string, name: string, isSynthetic: boolean };

type Hindered_Dataset_Fragment = { __typename: 'Dataset', id: string, name: string, isSynthetic: boolean, flows: { totalCount: number, nodes: Array<{ id: string, name: string, flowStatus: FlowStatus, isSynthetic: boolean }> }, useCases: { nodes: Array<{ id: string, name: string }> } };

type Hindered_Event_Fragment = { __typename: 'Event', id: string, name: string, isSynthetic: boolean };

type Hindered_Finding_Fragment = { __typename: 'Finding', id: string, name: string, isSynthetic: boolean };

type Hindered_Flow_Fragment = { __typename: 'Flow', flowStatus: FlowStatus, id: string, name: string, isSynthetic: boolean, datasets: { nodes: Array<{ useCases: { nodes: Array<{ id: string, name: string }> } }> } };

type Hindered_ImportRun_Fragment = { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean };

type Hindered_Industry_Fragment = { __typename: 'Industry', id: string, name: string, isSynthetic: boolean };

type Hindered_Initiative_Fragment = { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean };

type Hindered_Occupation_Fragment = { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean };

type Hindered_Opportunity_Fragment = { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean };

type Hindered_Pilot_Fragment = { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean };

type Hindered_Place_Fragment = { __typename: 'Place', id: string, name: string, isSynthetic: boolean };

type Hindered_Presentation_Fragment = { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean };

type Hindered_Qualification_Fragment = { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean };

type Hindered_Question_Fragment = { __typename: 'Question', id: string, name: string, isSynthetic: boolean };

type Hindered_Recommendation_Fragment = { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean };

type Hindered_SavedView_Fragment = { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean };

type Hindered_Software_Fragment = { __typename: 'Software', id: string, name: string, isSynthetic: boolean };

type Hindered_Source_Fragment = { __typename: 'Source', id: string, name: string, isSynthetic: boolean };

type Hindered_Standard_Fragment = { __typename: 'Standard', id: string, name: string, isSynthetic: boolean };

type Hindered_Subject_Fragment = { __typename: 'Subject', id: string, name: string, isSynthetic: boolean };

type Hindered_Term_Fragment = { __typename: 'Term', id: string, name: string, isSynthetic: boolean };

type Hindered_UseCase_Fragment = { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean };

type Hindered_Venue_Fragment = { __typename: 'Venue', id: string, name: string, isSynthetic: boolean };

export type HinderedFragment =
  | Hindered_Action_Fragment
  | Hindered_Actor_Fragment
  | Hindered_AttributeDefinition_Fragment
  | Hindered_Barrier_Fragment
  | Hindered_Course_Fragment
  | Hindered_Dataset_Fragment
  | Hindered_Event_Fragment
  | Hindered_Finding_Fragment
  | Hindered_Flow_Fragment
  | Hindered_ImportRun_Fragment
  | Hindered_Industry_Fragment
  | Hindered_Initiative_Fragment
  | Hindered_Occupation_Fragment
  | Hindered_Opportunity_Fragment
  | Hindered_Pilot_Fragment
  | Hindered_Place_Fragment
  | Hindered_Presentation_Fragment
  | Hindered_Qualification_Fragment
  | Hindered_Question_Fragment
  | Hindered_Recommendation_Fragment
  | Hindered_SavedView_Fragment
  | Hindered_Software_Fragment
  | Hindered_Source_Fragment
  | Hindered_Standard_Fragment
  | Hindered_Subject_Fragment
  | Hindered_Term_Fragment
  | Hindered_UseCase_Fragment
  | Hindered_Venue_Fragment
;

export type ActionPartsFragment = { __typename: 'Action', id: string, name: string, isSynthetic: boolean, revision: number, workStatus: WorkStatus, due: string | null, owners: { nodes: Array<{ id: string, name: string }> } };

export type BoardQueryVariables = Exact<{
  kinds: Array<Kind> | Kind;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type BoardQuery = { map: { total: number, nodes: Array<{ thing: string, kind: Kind, name: string, group: MapGroupName, actorKind: ActorKind | null, sector: string | null, engagement: Engagement | null, spectrum: Spectrum | null, existence: Existence | null, isSynthetic: boolean, visibility: Visibility }>, links: Array<{ linkOrFlow: string, type: LinkType | null, from: string, to: string, status: FlowStatus | null, valueKind: ValueKind | null, isSynthetic: boolean, visibility: Visibility, isImplied: boolean, carries: Array<string> }> }, providers: { totalCount: number, totalIsCapped: boolean }, courses: { totalCount: number, totalIsCapped: boolean }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

export type BoardFlowsQueryVariables = Exact<{
  at?: number | null | undefined;
  synthetic: boolean;
  after?: string | null | undefined;
}>;


export type BoardFlowsQuery = { flows: { nodes: Array<{ id: string, barriers: { nodes: Array<{ id: string, name: string }> }, datasets: { nodes: Array<{ name: string, barriers: { nodes: Array<{ id: string, name: string }> } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BoardProvidersQueryVariables = Exact<{
  at?: number | null | undefined;
  synthetic: boolean;
  after?: string | null | undefined;
}>;


export type BoardProvidersQuery = { actors: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChangesHistoryQueryVariables = Exact<{
  views: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  synthetic: boolean;
}>;


export type ChangesHistoryQuery = { viewer: { name: string } | null, revision: { head: number }, commits: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ undoes: number | null, revision: number, origin: Origin, author: string | null, message: string | null, at: string, run: { id: string, name: string } | null, touched: { totalCount: number, totalIsCapped: boolean } }> } };

export type CommitPartsFragment = { revision: number, origin: Origin, author: string | null, message: string | null, at: string };

export type ChangesDiffQueryVariables = Exact<{
  from: number;
  beyond: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  first: number;
  after?: string | null | undefined;
  at: number;
  synthetic: boolean;
}>;


export type ChangesDiffQuery = { earlier: { nodes: Array<{ revision: number, origin: Origin, author: string | null, message: string | null, at: string }> }, later: { nodes: Array<{ revision: number, origin: Origin, author: string | null, message: string | null, at: string }> }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean, counts: Array<{ kind: Kind }> }, diff: { totalCount: number, totalIsCapped: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: Kind, operation: ChangeType, id: string, changes: Array<{ field: string, before: unknown, after: unknown }>, node:
        | { __typename: 'Action', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Actor', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'AttributeDefinition', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Barrier', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Claim', isSynthetic: boolean, id: string, about:
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { type: LinkType, id: string, from:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              , to:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
          , source: { name: string } | null }
        | { __typename: 'Course', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Dataset', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Event', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Finding', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Flow', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'ImportRun', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Industry', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Initiative', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Link', type: LinkType, isSynthetic: boolean, id: string, from:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , to:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }
        | { __typename: 'Occupation', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Opportunity', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Pilot', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Place', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Presentation', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Qualification', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Question', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Recommendation', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'SavedView', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Software', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Source', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Standard', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Subject', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Term', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'UseCase', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Venue', name: string, isSynthetic: boolean, id: string }
       | null }> } };

export type ChangesNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ChangesNamesQuery = { nodes: Array<
    | { __typename: 'Action', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Actor', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'AttributeDefinition', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Barrier', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Claim', isSynthetic: boolean, id: string, about:
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { type: LinkType, id: string, from:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , to:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
      , source: { name: string } | null }
    | { __typename: 'Course', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Dataset', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Event', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Finding', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Flow', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'ImportRun', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Industry', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Initiative', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Link', type: LinkType, isSynthetic: boolean, id: string, from:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , to:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }
    | { __typename: 'Occupation', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Opportunity', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Pilot', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Place', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Presentation', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Qualification', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Question', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Recommendation', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'SavedView', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Software', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Source', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Standard', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Subject', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Term', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'UseCase', name: string, isSynthetic: boolean, id: string }
    | { __typename: 'Venue', name: string, isSynthetic: boolean, id: string }
   | null> };

type Named_Action_Fragment = { __typename: 'Action', name: string, isSynthetic: boolean, id: string };

type Named_Actor_Fragment = { __typename: 'Actor', name: string, isSynthetic: boolean, id: string };

type Named_AttributeDefinition_Fragment = { __typename: 'AttributeDefinition', name: string, isSynthetic: boolean, id: string };

type Named_Barrier_Fragment = { __typename: 'Barrier', name: string, isSynthetic: boolean, id: string };

type Named_Claim_Fragment = { __typename: 'Claim', isSynthetic: boolean, id: string, about:
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { type: LinkType, id: string, from:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , to:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
  , source: { name: string } | null };

type Named_Course_Fragment = { __typename: 'Course', name: string, isSynthetic: boolean, id: string };

type Named_Dataset_Fragment = { __typename: 'Dataset', name: string, isSynthetic: boolean, id: string };

type Named_Event_Fragment = { __typename: 'Event', name: string, isSynthetic: boolean, id: string };

type Named_Finding_Fragment = { __typename: 'Finding', name: string, isSynthetic: boolean, id: string };

type Named_Flow_Fragment = { __typename: 'Flow', name: string, isSynthetic: boolean, id: string };

type Named_ImportRun_Fragment = { __typename: 'ImportRun', name: string, isSynthetic: boolean, id: string };

type Named_Industry_Fragment = { __typename: 'Industry', name: string, isSynthetic: boolean, id: string };

type Named_Initiative_Fragment = { __typename: 'Initiative', name: string, isSynthetic: boolean, id: string };

type Named_Link_Fragment = { __typename: 'Link', type: LinkType, isSynthetic: boolean, id: string, from:
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
  , to:
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
   };

type Named_Occupation_Fragment = { __typename: 'Occupation', name: string, isSynthetic: boolean, id: string };

type Named_Opportunity_Fragment = { __typename: 'Opportunity', name: string, isSynthetic: boolean, id: string };

type Named_Pilot_Fragment = { __typename: 'Pilot', name: string, isSynthetic: boolean, id: string };

type Named_Place_Fragment = { __typename: 'Place', name: string, isSynthetic: boolean, id: string };

type Named_Presentation_Fragment = { __typename: 'Presentation', name: string, isSynthetic: boolean, id: string };

type Named_Qualification_Fragment = { __typename: 'Qualification', name: string, isSynthetic: boolean, id: string };

type Named_Question_Fragment = { __typename: 'Question', name: string, isSynthetic: boolean, id: string };

type Named_Recommendation_Fragment = { __typename: 'Recommendation', name: string, isSynthetic: boolean, id: string };

type Named_SavedView_Fragment = { __typename: 'SavedView', name: string, isSynthetic: boolean, id: string };

type Named_Software_Fragment = { __typename: 'Software', name: string, isSynthetic: boolean, id: string };

type Named_Source_Fragment = { __typename: 'Source', name: string, isSynthetic: boolean, id: string };

type Named_Standard_Fragment = { __typename: 'Standard', name: string, isSynthetic: boolean, id: string };

type Named_Subject_Fragment = { __typename: 'Subject', name: string, isSynthetic: boolean, id: string };

type Named_Term_Fragment = { __typename: 'Term', name: string, isSynthetic: boolean, id: string };

type Named_UseCase_Fragment = { __typename: 'UseCase', name: string, isSynthetic: boolean, id: string };

type Named_Venue_Fragment = { __typename: 'Venue', name: string, isSynthetic: boolean, id: string };

export type NamedFragment =
  | Named_Action_Fragment
  | Named_Actor_Fragment
  | Named_AttributeDefinition_Fragment
  | Named_Barrier_Fragment
  | Named_Claim_Fragment
  | Named_Course_Fragment
  | Named_Dataset_Fragment
  | Named_Event_Fragment
  | Named_Finding_Fragment
  | Named_Flow_Fragment
  | Named_ImportRun_Fragment
  | Named_Industry_Fragment
  | Named_Initiative_Fragment
  | Named_Link_Fragment
  | Named_Occupation_Fragment
  | Named_Opportunity_Fragment
  | Named_Pilot_Fragment
  | Named_Place_Fragment
  | Named_Presentation_Fragment
  | Named_Qualification_Fragment
  | Named_Question_Fragment
  | Named_Recommendation_Fragment
  | Named_SavedView_Fragment
  | Named_Software_Fragment
  | Named_Source_Fragment
  | Named_Standard_Fragment
  | Named_Subject_Fragment
  | Named_Term_Fragment
  | Named_UseCase_Fragment
  | Named_Venue_Fragment
;

export type CreditsQueryVariables = Exact<{ [key: string]: never; }>;


export type CreditsQuery = { sources: { totalCount: number, nodes: Array<{ id: string, name: string, url: string | null, publisher: string | null, licence: string | null, credit: string | null }> } };

export type DataSourcesQueryVariables = Exact<{
  after?: string | null | undefined;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type DataSourcesQuery = { datasets: { totalCount: number, totalIsCapped: boolean, nodes: Array<{ existence: Existence, spectrum: Spectrum, cost: Cost, id: string, name: string, isSynthetic: boolean, stewards: { nodes: Array<{ engagement: Engagement, id: string, name: string, isSynthetic: boolean }> }, collectors: { nodes: Array<{ engagement: Engagement, id: string, name: string, isSynthetic: boolean }> }, creators: { nodes: Array<{ engagement: Engagement, id: string, name: string, isSynthetic: boolean }> }, useCases: { nodes: Array<{ id: string, name: string, isSynthetic: boolean }> }, barriers: { nodes: Array<{ id: string, name: string, isSynthetic: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

export type HolderFragment = { engagement: Engagement, id: string, name: string, isSynthetic: boolean };

export type DetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type DetailsQuery = { node:
    | { __typename: 'Action', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Actor', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, actorKind: ActorKind, sector: string | null, engagement: Engagement, id: string, actorPriority: Priority, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'AttributeDefinition', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Barrier', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Course', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, courseLevel: CourseLevel, mode: StudyMode, delivery: Delivery, reach: Reach, qualificationLevel: string | null, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, titles: { nodes: Array<{ id: string, source: { id: string, name: string } | null }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Dataset', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, datasetKind: AssetKind, spectrum: Spectrum, existence: Existence, cost: Cost, restriction: string | null, licence: string | null, legalBasis: LegalBasis, personalData: PersonalData, updateFrequency: string | null, latestPeriod: string | null, format: string | null, geography: string | null, purpose: string | null, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Event', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Finding', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Flow', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, flowStatus: FlowStatus, valueKind: ValueKind, channel: Channel, spectrum: Spectrum, frequency: string | null, legalBasis: LegalBasis, purpose: string | null, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'ImportRun', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Industry', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Initiative', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Link', role: string | null, note: string | null, agreement: string | null, scope: string | null, degree: Degree | null, support: Support | null, visibility: Visibility, isSynthetic: boolean, id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, linkAttributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }>, from:
        | { __typename: 'Action', id: string, name: string }
        | { __typename: 'Actor', id: string, name: string }
        | { __typename: 'AttributeDefinition', id: string, name: string }
        | { __typename: 'Barrier', id: string, name: string }
        | { __typename: 'Course', id: string, name: string }
        | { __typename: 'Dataset', id: string, name: string }
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Finding', id: string, name: string }
        | { __typename: 'Flow', id: string, name: string }
        | { __typename: 'ImportRun', id: string, name: string }
        | { __typename: 'Industry', id: string, name: string }
        | { __typename: 'Initiative', id: string, name: string }
        | { __typename: 'Occupation', id: string, name: string }
        | { __typename: 'Opportunity', id: string, name: string }
        | { __typename: 'Pilot', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Presentation', id: string, name: string }
        | { __typename: 'Qualification', id: string, name: string }
        | { __typename: 'Question', id: string, name: string }
        | { __typename: 'Recommendation', id: string, name: string }
        | { __typename: 'SavedView', id: string, name: string }
        | { __typename: 'Software', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Standard', id: string, name: string }
        | { __typename: 'Subject', id: string, name: string }
        | { __typename: 'Term', id: string, name: string }
        | { __typename: 'UseCase', id: string, name: string }
        | { __typename: 'Venue', id: string, name: string }
      , to:
        | { __typename: 'Action', id: string, name: string }
        | { __typename: 'Actor', id: string, name: string }
        | { __typename: 'AttributeDefinition', id: string, name: string }
        | { __typename: 'Barrier', id: string, name: string }
        | { __typename: 'Course', id: string, name: string }
        | { __typename: 'Dataset', id: string, name: string }
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Finding', id: string, name: string }
        | { __typename: 'Flow', id: string, name: string }
        | { __typename: 'ImportRun', id: string, name: string }
        | { __typename: 'Industry', id: string, name: string }
        | { __typename: 'Initiative', id: string, name: string }
        | { __typename: 'Occupation', id: string, name: string }
        | { __typename: 'Opportunity', id: string, name: string }
        | { __typename: 'Pilot', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Presentation', id: string, name: string }
        | { __typename: 'Qualification', id: string, name: string }
        | { __typename: 'Question', id: string, name: string }
        | { __typename: 'Recommendation', id: string, name: string }
        | { __typename: 'SavedView', id: string, name: string }
        | { __typename: 'Software', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Standard', id: string, name: string }
        | { __typename: 'Subject', id: string, name: string }
        | { __typename: 'Term', id: string, name: string }
        | { __typename: 'UseCase', id: string, name: string }
        | { __typename: 'Venue', id: string, name: string }
      , claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }
    | { __typename: 'Occupation', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, scheme: string | null, code: string | null, occupationLevel: OccupationLevel, sectorSpecificity: SectorSpecificity, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Opportunity', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Pilot', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Place', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, placeKind: PlaceKind, code: string | null, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Presentation', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Qualification', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Question', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Recommendation', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'SavedView', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, address: string | null, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Software', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Source', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, sourceKind: SourceKind, publisher: string | null, licence: string | null, published: string | null, retrieved: string | null, synthetic: boolean | null, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Standard', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, standardKind: StandardKind, standardStatus: StandardStatus, scope: string | null, version: string | null, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Subject', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Term', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'UseCase', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, useCaseStatus: UseCaseStatus, viability: Viability, origin: string | null, id: string, useCasePriority: Priority, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
    | { __typename: 'Venue', name: string, description: string | null, url: string | null, state: ClaimState, visibility: Visibility, isSynthetic: boolean, id: string, keys: Array<{ scheme: string, value: string }>, fieldStates: Array<{ field: string, state: ClaimState, decidedBy: string | null }>, claims: { nodes: Array<{ share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, notes: { totalCount: number, nodes: Array<{ id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility }> }, out: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, to:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, into: { totalCount: number, nodes: Array<{ id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
            | { __typename: 'Action', id: string, name: string }
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'AttributeDefinition', id: string, name: string }
            | { __typename: 'Barrier', id: string, name: string }
            | { __typename: 'Course', id: string, name: string }
            | { __typename: 'Dataset', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Finding', id: string, name: string }
            | { __typename: 'Flow', id: string, name: string }
            | { __typename: 'ImportRun', id: string, name: string }
            | { __typename: 'Industry', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Occupation', id: string, name: string }
            | { __typename: 'Opportunity', id: string, name: string }
            | { __typename: 'Pilot', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Presentation', id: string, name: string }
            | { __typename: 'Qualification', id: string, name: string }
            | { __typename: 'Question', id: string, name: string }
            | { __typename: 'Recommendation', id: string, name: string }
            | { __typename: 'SavedView', id: string, name: string }
            | { __typename: 'Software', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Standard', id: string, name: string }
            | { __typename: 'Subject', id: string, name: string }
            | { __typename: 'Term', id: string, name: string }
            | { __typename: 'UseCase', id: string, name: string }
            | { __typename: 'Venue', id: string, name: string }
          , evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> }, attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> }
   | null };

export type KeyedQueryVariables = Exact<{
  key: string;
  at?: number | null | undefined;
}>;


export type KeyedQuery = { entity:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type FieldClaimsQueryVariables = Exact<{
  id: string | number;
  field: string;
}>;


export type FieldClaimsQuery = { node:
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | { fieldStates: Array<{ field: string, decidedBy: string | null }>, claims: { nodes: Array<{ id: string, field: string | null, value: string | null, says: Array<string>, settled: Array<string>, madeBy: ClaimMaker | null, stance: Stance, claimStatus: ClaimStatus, assertedBy: string | null, observed: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
    | Record<PropertyKey, never>
   | null };

export type SaysQueryVariables = Exact<{
  id: string | number;
  first: number;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type SaysQuery = { standing: { totalCount: number }, claims: { totalCount: number, totalIsCapped: boolean, nodes: Array<{ id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, about:
        | { __typename: 'Action', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Actor', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'AttributeDefinition', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Barrier', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Claim', isSynthetic: boolean, id: string, about:
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { type: LinkType, id: string, from:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              , to:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
          , source: { name: string } | null }
        | { __typename: 'Course', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Dataset', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Event', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Finding', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Flow', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'ImportRun', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Industry', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Initiative', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Link', type: LinkType, isSynthetic: boolean, id: string, from:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , to:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }
        | { __typename: 'Occupation', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Opportunity', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Pilot', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Place', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Presentation', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Qualification', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Question', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Recommendation', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'SavedView', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Software', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Source', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Standard', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Subject', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Term', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'UseCase', name: string, isSynthetic: boolean, id: string }
        | { __typename: 'Venue', name: string, isSynthetic: boolean, id: string }
       }> } };

export type LinkEvidenceFragment = { evidence: { totalCount: number, nodes: Array<{ method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } };

export type LinkPartsFragment = { id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null };

export type LinkFigureFragment = { measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null };

export type EvidencePartsFragment = { method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance };

export type ClaimPartsFragment = { share: number | null, sample: number | null, cohort: string | null, coder: string | null, id: string, field: string | null, value: string | null, stance: Stance, claimStatus: ClaimStatus, basis: Basis, confidence: Confidence, page: string | null, quote: string | null, recorded: string, observed: string | null, assertedBy: string | null, isSynthetic: boolean, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, source: { id: string, name: string } | null };

export type NotePartsFragment = { id: string, quote: string | null, recorded: string, assertedBy: string | null, visibility: Visibility };

export type OwnFieldFragment = { name: string, value: unknown, definition: { unit: string | null } };

type OwnFields_Action_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Actor_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_AttributeDefinition_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Barrier_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Course_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Dataset_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Event_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Finding_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Flow_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_ImportRun_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Industry_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Initiative_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Occupation_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Opportunity_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Pilot_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Place_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Presentation_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Qualification_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Question_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Recommendation_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_SavedView_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Software_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Source_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Standard_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Subject_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Term_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_UseCase_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

type OwnFields_Venue_Fragment = { attributes: Array<{ name: string, value: unknown, definition: { unit: string | null } }> };

export type OwnFieldsFragment =
  | OwnFields_Action_Fragment
  | OwnFields_Actor_Fragment
  | OwnFields_AttributeDefinition_Fragment
  | OwnFields_Barrier_Fragment
  | OwnFields_Course_Fragment
  | OwnFields_Dataset_Fragment
  | OwnFields_Event_Fragment
  | OwnFields_Finding_Fragment
  | OwnFields_Flow_Fragment
  | OwnFields_ImportRun_Fragment
  | OwnFields_Industry_Fragment
  | OwnFields_Initiative_Fragment
  | OwnFields_Occupation_Fragment
  | OwnFields_Opportunity_Fragment
  | OwnFields_Pilot_Fragment
  | OwnFields_Place_Fragment
  | OwnFields_Presentation_Fragment
  | OwnFields_Qualification_Fragment
  | OwnFields_Question_Fragment
  | OwnFields_Recommendation_Fragment
  | OwnFields_SavedView_Fragment
  | OwnFields_Software_Fragment
  | OwnFields_Source_Fragment
  | OwnFields_Standard_Fragment
  | OwnFields_Subject_Fragment
  | OwnFields_Term_Fragment
  | OwnFields_UseCase_Fragment
  | OwnFields_Venue_Fragment
;

export type ErasedQueryVariables = Exact<{
  id: string | number;
}>;


export type ErasedQuery = { erasures: Array<{ field: string, reason: string, at: string, revision: number }> };

export type GlossaryQueryVariables = Exact<{ [key: string]: never; }>;


export type GlossaryQuery = { terms: { nodes: Array<{ id: string, name: string, aliases: Array<string>, description: string | null }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, role: Role } | null };

export type ModelQueryVariables = Exact<{ [key: string]: never; }>;


export type ModelQuery = { model: { kinds: Array<{ kind: Kind, name: string, plural: string, fields: Array<{ name: string, doc: string, type: FieldType, unit: string | null, isSettable: boolean, enumeration: { values: Array<{ value: string, doc: string }> } | null }>, attributes: Array<{ name: string, doc: string, type: FieldType, unit: string | null, enumeration: { values: Array<{ value: string, doc: string }> } | null }> }>, linkTypes: Array<{ name: LinkType, doc: string, from: Array<Kind> | null, to: Array<Kind> | null, attributes: Array<string> }> } };

export type EditedQueryVariables = Exact<{
  id: string | number;
  versions: number;
}>;


export type EditedQuery = { node:
    | { __typename: 'Action', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Actor', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'AttributeDefinition', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Barrier', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Claim', id: string, about:
        | { __typename: 'Action', id: string }
        | { __typename: 'Actor', id: string }
        | { __typename: 'AttributeDefinition', id: string }
        | { __typename: 'Barrier', id: string }
        | { __typename: 'Claim', id: string }
        | { __typename: 'Course', id: string }
        | { __typename: 'Dataset', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'Finding', id: string }
        | { __typename: 'Flow', id: string }
        | { __typename: 'ImportRun', id: string }
        | { __typename: 'Industry', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Link', id: string }
        | { __typename: 'Occupation', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'Pilot', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Presentation', id: string }
        | { __typename: 'Qualification', id: string }
        | { __typename: 'Question', id: string }
        | { __typename: 'Recommendation', id: string }
        | { __typename: 'SavedView', id: string }
        | { __typename: 'Software', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Standard', id: string }
        | { __typename: 'Subject', id: string }
        | { __typename: 'Term', id: string }
        | { __typename: 'UseCase', id: string }
        | { __typename: 'Venue', id: string }
      , history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Course', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Dataset', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Event', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Finding', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Flow', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'ImportRun', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Industry', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Initiative', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Link', type: LinkType, id: string, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Occupation', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Opportunity', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Pilot', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Place', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Presentation', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Qualification', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Question', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Recommendation', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'SavedView', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Software', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Source', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Standard', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Subject', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Term', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'UseCase', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
    | { __typename: 'Venue', name: string, id: string, history: { nodes: Array<{ revision: number, ended: boolean, fields: Record<string, unknown> }> } }
   | null };

export type NamedQueryVariables = Exact<{
  id: string | number;
}>;


export type NamedQuery = { node:
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | Record<PropertyKey, never>
   | null };

export type ApplyMutationVariables = Exact<{
  operations: Array<Operation> | Operation;
  changeSet: string | number;
  message?: string | null | undefined;
  publish: boolean;
}>;


export type ApplyMutation = { apply: { commit: { revision: number, touched: { totalCount: number } } | null, node:
      | { __typename: 'Action', id: string }
      | { __typename: 'Actor', id: string }
      | { __typename: 'AttributeDefinition', id: string }
      | { __typename: 'Barrier', id: string }
      | { __typename: 'Claim', id: string }
      | { __typename: 'Course', id: string }
      | { __typename: 'Dataset', id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'Finding', id: string }
      | { __typename: 'Flow', id: string }
      | { __typename: 'ImportRun', id: string }
      | { __typename: 'Industry', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Link', id: string }
      | { __typename: 'Occupation', id: string }
      | { __typename: 'Opportunity', id: string }
      | { __typename: 'Pilot', id: string }
      | { __typename: 'Place', id: string }
      | { __typename: 'Presentation', id: string }
      | { __typename: 'Qualification', id: string }
      | { __typename: 'Question', id: string }
      | { __typename: 'Recommendation', id: string }
      | { __typename: 'SavedView', id: string }
      | { __typename: 'Software', id: string }
      | { __typename: 'Source', id: string }
      | { __typename: 'Standard', id: string }
      | { __typename: 'Subject', id: string }
      | { __typename: 'Term', id: string }
      | { __typename: 'UseCase', id: string }
      | { __typename: 'Venue', id: string }
     | null, proposal: { standing: ProposalState } | null, problems: Array<{ code: ProblemCode, thing: string | null, field: string | null, message: string, hint: string | null }> } };

export type UndoMutationVariables = Exact<{
  revision: number;
  changeSet: string | number;
}>;


export type UndoMutation = { undo: { commit: { revision: number } | null, problems: Array<{ code: ProblemCode, thing: string | null, field: string | null, message: string, hint: string | null }> } };

export type ProposeMutationVariables = Exact<{
  course: string;
  changeSet: string | number;
  message?: string | null | undefined;
  dryRun: boolean;
}>;


export type ProposeMutation = { proposeOccupations: { proposedBefore: number, left: number, commit: { revision: number, touched: { totalCount: number } } | null, candidates: { totalCount: number, nodes: Array<{ title: string | null, met: Array<{ word: string, part: CoursePart, with: string, in: OccupationPart }>, occupation: { id: string, name: string, code: string | null } }> }, problems: Array<{ code: ProblemCode, thing: string | null, field: string | null, message: string, hint: string | null }> } };

export type WaitingQueryVariables = Exact<{
  after?: string | null | undefined;
  synthetic: boolean;
}>;


export type WaitingQuery = { claims: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, revision: number, quote: string | null, coder: string | null, recorded: string, isSynthetic: boolean, source: { id: string, name: string } | null, about:
          | { id: string, claims: { nodes: Array<{ id: string, method: EvidenceMethod | null, basis: Basis, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance, quote: string | null, share: number | null, sample: number | null, cohort: string | null, source: { name: string } | null }> }, from:
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { outcome: string | null, courseLevel: CourseLevel, qualificationLevel: string | null, id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
            , to:
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { scheme: string | null, code: string | null, titles: Array<string>, id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
              | { id: string, name: string, description: string | null }
             }
          | Record<PropertyKey, never>
         } }> } };

export type WaitingForQueryVariables = Exact<{
  occupation: string | number;
  synthetic: boolean;
}>;


export type WaitingForQuery = { links: { totalCount: number, nodes: Array<{ id: string, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , claims: { nodes: Array<{ id: string, revision: number, method: EvidenceMethod | null, review: ReviewState | null }> } }> } };

export type VersionPartsFragment = { revision: number, ended: boolean, fields: Record<string, unknown> };

export type TakingBackPartsFragment = { commit: { revision: number } | null, problems: Array<{ code: ProblemCode, thing: string | null, field: string | null, message: string, hint: string | null }>, preview: { base: number, staysCount: number, publishesCount: number, counts: Array<{ kind: Kind, operation: ChangeType, count: number }>, stays: Array<{ thing: string, kind: Kind, why: WhyItStays }>, publishes: Array<{ thing: string, field: string, text: string, to: Visibility }> } | null };

export type UndoImportMutationVariables = Exact<{
  run: string | number;
  dryRun: boolean;
  expectedHead?: number | null | undefined;
  publish: boolean;
}>;


export type UndoImportMutation = { undoImport: { commit: { revision: number } | null, problems: Array<{ code: ProblemCode, thing: string | null, field: string | null, message: string, hint: string | null }>, preview: { base: number, staysCount: number, publishesCount: number, counts: Array<{ kind: Kind, operation: ChangeType, count: number }>, stays: Array<{ thing: string, kind: Kind, why: WhyItStays }>, publishes: Array<{ thing: string, field: string, text: string, to: Visibility }> } | null } };

export type ImportRunsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportRunsQuery = { importRuns: { totalCount: number, nodes: Array<{ id: string, name: string, started: string | null, runStatus: RunStatus, created: number | null, updated: number | null }> } };

export type ProblemPartsFragment = { code: ProblemCode, thing: string | null, field: string | null, message: string, hint: string | null };

export type LookalikesQueryVariables = Exact<{
  after?: string | null | undefined;
  synthetic: boolean;
}>;


export type LookalikesQuery = { lookalikes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ sentence: string, here:
        | { __typename: 'Action', id: string, name: string, description: string | null }
        | { __typename: 'Actor', id: string, name: string, description: string | null }
        | { __typename: 'AttributeDefinition', id: string, name: string, description: string | null }
        | { __typename: 'Barrier', id: string, name: string, description: string | null }
        | { __typename: 'Course', id: string, name: string, description: string | null }
        | { __typename: 'Dataset', id: string, name: string, description: string | null }
        | { __typename: 'Event', id: string, name: string, description: string | null }
        | { __typename: 'Finding', id: string, name: string, description: string | null }
        | { __typename: 'Flow', id: string, name: string, description: string | null }
        | { __typename: 'ImportRun', id: string, name: string, description: string | null }
        | { __typename: 'Industry', id: string, name: string, description: string | null }
        | { __typename: 'Initiative', id: string, name: string, description: string | null }
        | { __typename: 'Occupation', id: string, name: string, description: string | null }
        | { __typename: 'Opportunity', id: string, name: string, description: string | null }
        | { __typename: 'Pilot', id: string, name: string, description: string | null }
        | { __typename: 'Place', id: string, name: string, description: string | null }
        | { __typename: 'Presentation', id: string, name: string, description: string | null }
        | { __typename: 'Qualification', id: string, name: string, description: string | null }
        | { __typename: 'Question', id: string, name: string, description: string | null }
        | { __typename: 'Recommendation', id: string, name: string, description: string | null }
        | { __typename: 'SavedView', id: string, name: string, description: string | null }
        | { __typename: 'Software', id: string, name: string, description: string | null }
        | { __typename: 'Source', id: string, name: string, description: string | null }
        | { __typename: 'Standard', id: string, name: string, description: string | null }
        | { __typename: 'Subject', id: string, name: string, description: string | null }
        | { __typename: 'Term', id: string, name: string, description: string | null }
        | { __typename: 'UseCase', id: string, name: string, description: string | null }
        | { __typename: 'Venue', id: string, name: string, description: string | null }
      , other:
        | { __typename: 'Action', id: string, name: string, description: string | null }
        | { __typename: 'Actor', id: string, name: string, description: string | null }
        | { __typename: 'AttributeDefinition', id: string, name: string, description: string | null }
        | { __typename: 'Barrier', id: string, name: string, description: string | null }
        | { __typename: 'Course', id: string, name: string, description: string | null }
        | { __typename: 'Dataset', id: string, name: string, description: string | null }
        | { __typename: 'Event', id: string, name: string, description: string | null }
        | { __typename: 'Finding', id: string, name: string, description: string | null }
        | { __typename: 'Flow', id: string, name: string, description: string | null }
        | { __typename: 'ImportRun', id: string, name: string, description: string | null }
        | { __typename: 'Industry', id: string, name: string, description: string | null }
        | { __typename: 'Initiative', id: string, name: string, description: string | null }
        | { __typename: 'Occupation', id: string, name: string, description: string | null }
        | { __typename: 'Opportunity', id: string, name: string, description: string | null }
        | { __typename: 'Pilot', id: string, name: string, description: string | null }
        | { __typename: 'Place', id: string, name: string, description: string | null }
        | { __typename: 'Presentation', id: string, name: string, description: string | null }
        | { __typename: 'Qualification', id: string, name: string, description: string | null }
        | { __typename: 'Question', id: string, name: string, description: string | null }
        | { __typename: 'Recommendation', id: string, name: string, description: string | null }
        | { __typename: 'SavedView', id: string, name: string, description: string | null }
        | { __typename: 'Software', id: string, name: string, description: string | null }
        | { __typename: 'Source', id: string, name: string, description: string | null }
        | { __typename: 'Standard', id: string, name: string, description: string | null }
        | { __typename: 'Subject', id: string, name: string, description: string | null }
        | { __typename: 'Term', id: string, name: string, description: string | null }
        | { __typename: 'UseCase', id: string, name: string, description: string | null }
        | { __typename: 'Venue', id: string, name: string, description: string | null }
       | null }> } };

export type ChosenQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ChosenQuery = { nodes: Array<
    | { __typename: 'Action', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Actor', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'AttributeDefinition', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Barrier', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Claim' }
    | { __typename: 'Course', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Dataset', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Event', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Finding', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Flow', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'ImportRun', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Industry', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Initiative', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Link' }
    | { __typename: 'Occupation', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Opportunity', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Pilot', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Place', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Presentation', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Qualification', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Question', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Recommendation', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'SavedView', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Software', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Source', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Standard', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Subject', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Term', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'UseCase', id: string, name: string, revision: number, tags: Array<string> }
    | { __typename: 'Venue', id: string, name: string, revision: number, tags: Array<string> }
   | null> };

export type FlowsQueryVariables = Exact<{
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type FlowsQuery = { map: { nodes: Array<{ kind: Kind, name: string, group: MapGroupName, spectrum: Spectrum | null, id: string }>, links: Array<{ type: LinkType | null, from: string, to: string, status: FlowStatus | null, valueKind: ValueKind | null, state: ClaimState, isSynthetic: boolean, carries: Array<string>, id: string }>, hidden: Array<{ reason: MapHiddenReason, count: number }> }, flows: { totalCount: number }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

export type GapsWholeQueryVariables = Exact<{
  areas: Array<string> | string;
  level: OccupationLevel;
  catchment: Catchment;
  places?: Array<string> | string | null | undefined;
  evidence?: Array<EvidenceMethod> | EvidenceMethod | null | undefined;
  occupations?: Array<string> | string | null | undefined;
  approach?: string | null | undefined;
  measure?: string | null | undefined;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type GapsWholeQuery = { occupationGaps: { measure: string, period: string | null, synthetic: boolean, onlineCourses: number, nationalCourses: number, unplacedCourses: number, greenApproaches: Array<string>, journeysKnown: boolean, byClass: Array<{ class: GapClass, classReason: GapClassReason | null, rows: number }>, coverage: Array<{ areaId: string, areaName: string, sentence: string, courses: number, coursesLinked: number, presentations: number, presentationsWithPlaces: number, cells: number, cellsSuppressed: number, cellsUnknown: number, journeys: { sentence: string } | null }>, observed: Array<{ measure: string, level: OccupationLevel, figures: number }>, caveats: Array<{ caveat: GapCaveat, sentence: string, rows: number }> } };

export type GapsRankedQueryVariables = Exact<{
  areas: Array<string> | string;
  level: OccupationLevel;
  catchment: Catchment;
  places?: Array<string> | string | null | undefined;
  evidence?: Array<EvidenceMethod> | EvidenceMethod | null | undefined;
  occupations?: Array<string> | string | null | undefined;
  approach?: string | null | undefined;
  measure?: string | null | undefined;
  classes?: Array<GapClass> | GapClass | null | undefined;
  wants: boolean;
  after?: string | null | undefined;
  offers: boolean;
  before?: string | null | undefined;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type GapsRankedQuery = { occupationGaps: { wanted?: { pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ occupation: { id: string, code: string | null }, demand: { status: DemandStatus, value: number | null }, supply: { courses: number } }> }, offered?: { pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ occupation: { id: string, code: string | null }, demand: { status: DemandStatus, value: number | null }, supply: { courses: number } }> } } };

export type RankedFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ occupation: { id: string, code: string | null }, demand: { status: DemandStatus, value: number | null }, supply: { courses: number } }> };

export type GapsCellsQueryVariables = Exact<{
  areas: Array<string> | string;
  occupations: Array<string> | string;
  level: OccupationLevel;
  catchment: Catchment;
  places?: Array<string> | string | null | undefined;
  evidence?: Array<EvidenceMethod> | EvidenceMethod | null | undefined;
  approach?: string | null | undefined;
  measure?: string | null | undefined;
  after?: string | null | undefined;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type GapsCellsQuery = { occupationGaps: { rows: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ class: GapClass, classReason: GapClassReason | null, sentence: string, green: string | null, caveats: Array<GapCaveat>, occupation: { id: string, name: string, code: string | null }, area: { id: string, name: string }, demand: { status: DemandStatus, value: number | null, unit: string | null, period: string | null, imputed: boolean }, broader: { figure: number, unit: string | null, period: string, area: { id: string, name: string } } | null, supply: { courses: number, presentations: number, places: number, presentationsWithUnknownPlaces: number, strong: number, weak: number, disputed: number, possible: number, online: number, national: number, unplaced: number } }> } } };

export type GapCellFragment = { class: GapClass, classReason: GapClassReason | null, sentence: string, green: string | null, caveats: Array<GapCaveat>, occupation: { id: string, name: string, code: string | null }, area: { id: string, name: string }, demand: { status: DemandStatus, value: number | null, unit: string | null, period: string | null, imputed: boolean }, broader: { figure: number, unit: string | null, period: string, area: { id: string, name: string } } | null, supply: { courses: number, presentations: number, places: number, presentationsWithUnknownPlaces: number, strong: number, weak: number, disputed: number, possible: number, online: number, national: number, unplaced: number } };

export type GapsCellQueryVariables = Exact<{
  areas: Array<string> | string;
  occupations: Array<string> | string;
  level: OccupationLevel;
  catchment: Catchment;
  places?: Array<string> | string | null | undefined;
  evidence?: Array<EvidenceMethod> | EvidenceMethod | null | undefined;
  approach?: string | null | undefined;
  measure?: string | null | undefined;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type GapsCellQuery = { occupationGaps: { synthetic: boolean, caveats: Array<{ caveat: GapCaveat, sentence: string }>, rows: { nodes: Array<{ nearestDistance: number | null, class: GapClass, classReason: GapClassReason | null, sentence: string, green: string | null, caveats: Array<GapCaveat>, byEvidence: Array<{ method: EvidenceMethod, courses: number }>, observation: { id: string, state: ClaimState, isSynthetic: boolean } | null, courses: Array<{ id: string, name: string, isSynthetic: boolean, presentations: { totalCount: number, nodes: Array<{ id: string, name: string, start: string | null, seats: number | null, venues: { nodes: Array<{ id: string, name: string }> } }> } }>, possibleCourses: Array<{ id: string, name: string, isSynthetic: boolean, presentations: { totalCount: number, nodes: Array<{ id: string, name: string, start: string | null, seats: number | null, venues: { nodes: Array<{ id: string, name: string }> } }> } }>, evidence: Array<{ id: string, state: ClaimState, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , claims: { nodes: Array<{ id: string, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance, confidence: Confidence, isSynthetic: boolean, source: { id: string, name: string } | null }> } }>, nearestPlace: { id: string, name: string } | null, nearestCourse: { id: string, name: string } | null, wouldChange: { kind: GapChangeKind, sentence: string, link: string | null, course: string | null, methods: Array<EvidenceMethod>, atLeast: number | null }, occupation: { id: string, name: string, code: string | null }, area: { id: string, name: string }, demand: { status: DemandStatus, value: number | null, unit: string | null, period: string | null, imputed: boolean }, broader: { figure: number, unit: string | null, period: string, area: { id: string, name: string } } | null, supply: { courses: number, presentations: number, places: number, presentationsWithUnknownPlaces: number, strong: number, weak: number, disputed: number, possible: number, online: number, national: number, unplaced: number } }> } } };

export type GapCourseFragment = { id: string, name: string, isSynthetic: boolean, presentations: { totalCount: number, nodes: Array<{ id: string, name: string, start: string | null, seats: number | null, venues: { nodes: Array<{ id: string, name: string }> } }> } };

export type GapsIdleQueryVariables = Exact<{
  areas: Array<string> | string;
  level: OccupationLevel;
  catchment: Catchment;
  places?: Array<string> | string | null | undefined;
  evidence?: Array<EvidenceMethod> | EvidenceMethod | null | undefined;
  measure?: string | null | undefined;
  first: number;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type GapsIdleQuery = { coursesWithoutDemand: { gap: { totalCount: number, nodes: Array<{ pile: GapPile, sentence: string, subject:
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
        , others: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        > }> }, cannotTell: { totalCount: number, nodes: Array<{ pile: GapPile, sentence: string, subject:
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
        , others: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        > }> }, noGap: { totalCount: number, nodes: Array<{ pile: GapPile, sentence: string, subject:
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
        , others: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        > }> } } };

export type IdlePileFragment = { totalCount: number, nodes: Array<{ pile: GapPile, sentence: string, subject:
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
      | { id: string, name: string, isSynthetic: boolean }
    , others: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    > }> };

export type GapsNamedQueryVariables = Exact<{
  key: string;
  at?: number | null | undefined;
}>;


export type GapsNamedQuery = { entity:
    | { __typename: 'Action', id: string, name: string }
    | { __typename: 'Actor', id: string, name: string }
    | { __typename: 'AttributeDefinition', id: string, name: string }
    | { __typename: 'Barrier', id: string, name: string }
    | { __typename: 'Course', id: string, name: string }
    | { __typename: 'Dataset', id: string, name: string }
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Finding', id: string, name: string }
    | { __typename: 'Flow', id: string, name: string }
    | { __typename: 'ImportRun', id: string, name: string }
    | { __typename: 'Industry', id: string, name: string }
    | { __typename: 'Initiative', id: string, name: string }
    | { __typename: 'Occupation', code: string | null, occupationLevel: OccupationLevel, id: string, name: string }
    | { __typename: 'Opportunity', id: string, name: string }
    | { __typename: 'Pilot', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
    | { __typename: 'Presentation', id: string, name: string }
    | { __typename: 'Qualification', id: string, name: string }
    | { __typename: 'Question', id: string, name: string }
    | { __typename: 'Recommendation', id: string, name: string }
    | { __typename: 'SavedView', id: string, name: string }
    | { __typename: 'Software', id: string, name: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Standard', id: string, name: string }
    | { __typename: 'Subject', id: string, name: string }
    | { __typename: 'Term', id: string, name: string }
    | { __typename: 'UseCase', id: string, name: string }
    | { __typename: 'Venue', id: string, name: string }
   | null };

export type GapsBasisQueryVariables = Exact<{
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type GapsBasisQuery = { revision: { counts: Array<{ kind: Kind, count: number }> } };

export type HeadQueryVariables = Exact<{ [key: string]: never; }>;


export type HeadQuery = { revision: { head: number } };

export type CommitsSubscriptionVariables = Exact<{
  after?: number | null | undefined;
}>;


export type CommitsSubscription = { commits: { revision: number } };

export type AnyMadeUpQueryVariables = Exact<{
  at?: number | null | undefined;
}>;


export type AnyMadeUpQuery = { revision: { hasSynthetic: boolean } };

export type AnyRealQueryVariables = Exact<{
  at?: number | null | undefined;
}>;


export type AnyRealQuery = { map: { total: number }, courses: { totalCount: number } };

export type MapQueryVariables = Exact<{
  focus?: Array<string> | string | null | undefined;
  depth?: number | null | undefined;
  direction?: Direction | null | undefined;
  groups?: Array<MapGroupName> | MapGroupName | null | undefined;
  spectrum?: Array<Spectrum> | Spectrum | null | undefined;
  statuses?: Array<FlowStatus> | FlowStatus | null | undefined;
  states?: Array<ClaimState> | ClaimState | null | undefined;
  limit?: number | null | undefined;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type MapQuery = { map: { total: number, shown: number, nodes: Array<{ kind: Kind, name: string, group: MapGroupName, roles: Array<MapGroupName>, spectrum: Spectrum | null, existence: Existence | null, standing: StandardStatus | null, isFocus: boolean, isSynthetic: boolean, visibility: Visibility, distance: number, degree: number, id: string }>, links: Array<{ type: LinkType | null, from: string, to: string, status: FlowStatus | null, valueKind: ValueKind | null, spectrum: Spectrum | null, state: ClaimState, isSynthetic: boolean, visibility: Visibility, carries: Array<string>, id: string }>, groups: Array<{ name: MapGroupName, count: number, shown: number, syntheticCount: number }>, ties: Array<{ from: MapGroupName, to: MapGroupName, links: number, flows: number, syntheticCount: number, statuses: Array<{ status: FlowStatus, count: number }> }>, legend: Array<{ of: MapCounted, value: string | null, count: number, shown: number }>, hidden: Array<{ reason: MapHiddenReason, count: number }> }, revision: { head: number, revision: number, lens: Visibility, hasSynthetic: boolean } };

export type MatrixLinksQueryVariables = Exact<{
  types: Array<LinkType> | LinkType;
  courses: boolean;
  after?: string | null | undefined;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type MatrixLinksQuery = { links: { totalCount: number, totalIsCapped: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: LinkType, state: ClaimState, isSynthetic: boolean, visibility: Visibility, support: Support | null, accessLevel: Spectrum | null, from:
        | { __typename: 'Action', id: string, name: string }
        | { __typename: 'Actor', id: string, name: string }
        | { __typename: 'AttributeDefinition', id: string, name: string }
        | { __typename: 'Barrier', id: string, name: string }
        | { __typename: 'Course', id: string, name: string, providers?: { nodes: Array<{ name: string }> } }
        | { __typename: 'Dataset', id: string, name: string }
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Finding', id: string, name: string }
        | { __typename: 'Flow', id: string, name: string }
        | { __typename: 'ImportRun', id: string, name: string }
        | { __typename: 'Industry', id: string, name: string }
        | { __typename: 'Initiative', id: string, name: string }
        | { __typename: 'Occupation', id: string, name: string }
        | { __typename: 'Opportunity', id: string, name: string }
        | { __typename: 'Pilot', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Presentation', id: string, name: string }
        | { __typename: 'Qualification', id: string, name: string }
        | { __typename: 'Question', id: string, name: string }
        | { __typename: 'Recommendation', id: string, name: string }
        | { __typename: 'SavedView', id: string, name: string }
        | { __typename: 'Software', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Standard', id: string, name: string }
        | { __typename: 'Subject', id: string, name: string }
        | { __typename: 'Term', id: string, name: string }
        | { __typename: 'UseCase', id: string, name: string }
        | { __typename: 'Venue', id: string, name: string }
      , to:
        | { __typename: 'Action', id: string, name: string }
        | { __typename: 'Actor', id: string, name: string }
        | { __typename: 'AttributeDefinition', id: string, name: string }
        | { __typename: 'Barrier', id: string, name: string }
        | { __typename: 'Course', id: string, name: string }
        | { __typename: 'Dataset', id: string, name: string }
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Finding', id: string, name: string }
        | { __typename: 'Flow', id: string, name: string }
        | { __typename: 'ImportRun', id: string, name: string }
        | { __typename: 'Industry', id: string, name: string }
        | { __typename: 'Initiative', id: string, name: string }
        | { __typename: 'Occupation', id: string, name: string }
        | { __typename: 'Opportunity', id: string, name: string }
        | { __typename: 'Pilot', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Presentation', id: string, name: string }
        | { __typename: 'Qualification', id: string, name: string }
        | { __typename: 'Question', id: string, name: string }
        | { __typename: 'Recommendation', id: string, name: string }
        | { __typename: 'SavedView', id: string, name: string }
        | { __typename: 'Software', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Standard', id: string, name: string }
        | { __typename: 'Subject', id: string, name: string }
        | { __typename: 'Term', id: string, name: string }
        | { __typename: 'UseCase', id: string, name: string }
        | { __typename: 'Venue', id: string, name: string }
      , claims?: { totalCount: number, nodes: Array<{ id: string, method: EvidenceMethod | null, review: ReviewState | null, counts: boolean, claimStatus: ClaimStatus, stance: Stance }> } }> } };

export type OutlinesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type OutlinesQuery = { places: { nodes: Array<{ id: string, name: string, geometry: unknown }> } };

export type PlaceKindsQueryVariables = Exact<{
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type PlaceKindsQuery = { places: { totalCount: number, facets: Array<{ buckets: Array<{ value: string | null, count: number }> }> }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

export type PlacesOfKindQueryVariables = Exact<{
  kinds: Array<PlaceKind> | PlaceKind;
  after?: string | null | undefined;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type PlacesOfKindQuery = { places: { nodes: Array<{ id: string, name: string, code: string | null, isSynthetic: boolean, geometry: unknown }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlacesCoveredQueryVariables = Exact<{
  areas: Array<string> | string;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type PlacesCoveredQuery = { occupationGaps: { onlineCourses: number, nationalCourses: number, unplacedCourses: number, coverage: Array<{ areaId: string, courses: number, presentations: number }> } };

export type PlacesVenuesQueryVariables = Exact<{
  kinds: Array<PlaceKind> | PlaceKind;
  after?: string | null | undefined;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type PlacesVenuesQuery = { venues: { nodes: Array<{ id: string, name: string, latitude: number | null, longitude: number | null, isSynthetic: boolean, places: { nodes: Array<{ id: string }> }, presentations: { totalCount: number, nodes: Array<{ courses: { nodes: Array<{ providers: { nodes: Array<{ id: string, name: string }> } }> } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlaceMeasuresQueryVariables = Exact<{
  place: string | number;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type PlaceMeasuresQuery = { links: { facets: Array<{ buckets: Array<{ value: string | null, count: number }> }> } };

export type PlacePeriodsQueryVariables = Exact<{
  place: string | number;
  measure: string;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type PlacePeriodsQuery = { links: { facets: Array<{ buckets: Array<{ value: string | null, count: number }> }> } };

export type PlaceFiguresQueryVariables = Exact<{
  place: string | number;
  measure: string;
  period: TextFilter;
  after?: string | null | undefined;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type PlaceFiguresQuery = { links: { nodes: Array<{ id: string, isSynthetic: boolean, countedAs: CountedAs | null, countedWhere: CountedWhere | null, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
        | { __typename: 'Action', id: string, name: string }
        | { __typename: 'Actor', id: string, name: string }
        | { __typename: 'AttributeDefinition', id: string, name: string }
        | { __typename: 'Barrier', id: string, name: string }
        | { __typename: 'Course', id: string, name: string }
        | { __typename: 'Dataset', id: string, name: string }
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Finding', id: string, name: string }
        | { __typename: 'Flow', id: string, name: string }
        | { __typename: 'ImportRun', id: string, name: string }
        | { __typename: 'Industry', code: string | null, scheme: string | null, id: string, name: string }
        | { __typename: 'Initiative', id: string, name: string }
        | { __typename: 'Occupation', code: string | null, scheme: string | null, id: string, name: string }
        | { __typename: 'Opportunity', id: string, name: string }
        | { __typename: 'Pilot', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Presentation', id: string, name: string }
        | { __typename: 'Qualification', id: string, name: string }
        | { __typename: 'Question', id: string, name: string }
        | { __typename: 'Recommendation', id: string, name: string }
        | { __typename: 'SavedView', id: string, name: string }
        | { __typename: 'Software', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Standard', id: string, name: string }
        | { __typename: 'Subject', code: string | null, scheme: string | null, id: string, name: string }
        | { __typename: 'Term', id: string, name: string }
        | { __typename: 'UseCase', id: string, name: string }
        | { __typename: 'Venue', id: string, name: string }
      , claims: { nodes: Array<{ source: { id: string, name: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type JourneyMeasuresQueryVariables = Exact<{
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type JourneyMeasuresQuery = { links: { facets: Array<{ buckets: Array<{ value: string | null, count: number }> }> } };

export type JourneyPeriodsQueryVariables = Exact<{
  filter: LinkFilter;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type JourneyPeriodsQuery = { links: { facets: Array<{ buckets: Array<{ value: string | null, count: number }> }> } };

export type JourneysQueryVariables = Exact<{
  filter: LinkFilter;
  after?: string | null | undefined;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type JourneysQuery = { links: { nodes: Array<{ id: string, isSynthetic: boolean, measure: string | null, figure: number | null, figureStatus: ObservationStatus | null, unit: string | null, period: string | null, breakdown: string | null, mark: string | null, population: number | null, pooling: CohortBasis | null, imputed: boolean | null, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RevisionNoteQueryVariables = Exact<{
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type RevisionNoteQuery = { revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

export type ProvenancePartsFragment = { revision: number, lens: Visibility, hasSynthetic: boolean };

export type ListActorsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  filter?: ActorFilter | null | undefined;
  facets: Array<ActorFacet> | ActorFacet;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type ListActorsQuery = { list: { totalCount: number, totalIsCapped: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ field: string, buckets: Array<{ value: string | null, count: number }> }>, nodes: Array<{ id: string, name: string, state: ClaimState, visibility: Visibility, isSynthetic: boolean, revision: number, actorKind: ActorKind, sector: string | null, engagement: Engagement, attributes: Array<{ name: string, value: unknown }> }> }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

export type ListDatasetsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  filter?: DatasetFilter | null | undefined;
  facets: Array<DatasetFacet> | DatasetFacet;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type ListDatasetsQuery = { list: { totalCount: number, totalIsCapped: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ field: string, buckets: Array<{ value: string | null, count: number }> }>, nodes: Array<{ id: string, name: string, state: ClaimState, visibility: Visibility, isSynthetic: boolean, revision: number, spectrum: Spectrum, existence: Existence, cost: Cost, attributes: Array<{ name: string, value: unknown }> }> }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

export type ListStandardsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  filter?: StandardFilter | null | undefined;
  facets: Array<StandardFacet> | StandardFacet;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type ListStandardsQuery = { list: { totalCount: number, totalIsCapped: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ field: string, buckets: Array<{ value: string | null, count: number }> }>, nodes: Array<{ id: string, name: string, state: ClaimState, visibility: Visibility, isSynthetic: boolean, revision: number, standardKind: StandardKind, standardStatus: StandardStatus, attributes: Array<{ name: string, value: unknown }> }> }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

export type ListFlowsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  filter?: FlowFilter | null | undefined;
  facets: Array<FlowFacet> | FlowFacet;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type ListFlowsQuery = { list: { totalCount: number, totalIsCapped: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ field: string, buckets: Array<{ value: string | null, count: number }> }>, nodes: Array<{ id: string, name: string, state: ClaimState, visibility: Visibility, isSynthetic: boolean, revision: number, flowStatus: FlowStatus, valueKind: ValueKind, channel: Channel, attributes: Array<{ name: string, value: unknown }> }> }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

export type ListCoursesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  filter?: CourseFilter | null | undefined;
  facets: Array<CourseFacet> | CourseFacet;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type ListCoursesQuery = { list: { totalCount: number, totalIsCapped: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ field: string, buckets: Array<{ value: string | null, count: number }> }>, nodes: Array<{ id: string, name: string, state: ClaimState, visibility: Visibility, isSynthetic: boolean, revision: number, courseLevel: CourseLevel, mode: StudyMode, delivery: Delivery, attributes: Array<{ name: string, value: unknown }> }> }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

export type ListOccupationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  filter?: OccupationFilter | null | undefined;
  facets: Array<OccupationFacet> | OccupationFacet;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type ListOccupationsQuery = { list: { totalCount: number, totalIsCapped: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ field: string, buckets: Array<{ value: string | null, count: number }> }>, nodes: Array<{ id: string, name: string, state: ClaimState, visibility: Visibility, isSynthetic: boolean, revision: number, occupationLevel: OccupationLevel, code: string | null, sectorSpecificity: SectorSpecificity, attributes: Array<{ name: string, value: unknown }> }> }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

export type ListPlacesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  filter?: PlaceFilter | null | undefined;
  facets: Array<PlaceFacet> | PlaceFacet;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type ListPlacesQuery = { list: { totalCount: number, totalIsCapped: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ field: string, buckets: Array<{ value: string | null, count: number }> }>, nodes: Array<{ id: string, name: string, state: ClaimState, visibility: Visibility, isSynthetic: boolean, revision: number, placeKind: PlaceKind, code: string | null, attributes: Array<{ name: string, value: unknown }> }> }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

export type ListUseCasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  filter?: UseCaseFilter | null | undefined;
  facets: Array<UseCaseFacet> | UseCaseFacet;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type ListUseCasesQuery = { list: { totalCount: number, totalIsCapped: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ field: string, buckets: Array<{ value: string | null, count: number }> }>, nodes: Array<{ id: string, name: string, state: ClaimState, visibility: Visibility, isSynthetic: boolean, revision: number, useCaseStatus: UseCaseStatus, priority: Priority, attributes: Array<{ name: string, value: unknown }> }> }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

export type ListSourcesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  filter?: SourceFilter | null | undefined;
  facets: Array<SourceFacet> | SourceFacet;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type ListSourcesQuery = { list: { totalCount: number, totalIsCapped: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ field: string, buckets: Array<{ value: string | null, count: number }> }>, nodes: Array<{ id: string, name: string, state: ClaimState, visibility: Visibility, isSynthetic: boolean, revision: number, sourceKind: SourceKind, publisher: string | null, licence: string | null, published: string | null, retrieved: string | null, synthetic: boolean | null, attributes: Array<{ name: string, value: unknown }> }> }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

export type SavedViewsQueryVariables = Exact<{
  at?: number | null | undefined;
}>;


export type SavedViewsQuery = { savedViews: { nodes: Array<{ id: string, name: string, description: string | null, address: string | null, order: number | null, moment: number | null, pins: { nodes: Array<{ x: number | null, y: number | null, to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }> } };

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  first: number;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type SearchQuery = { search: { totalCount: number, totalIsCapped: boolean, didYouMean: Array<string>, nodes: Array<
      | { __typename: 'Action', id: string, name: string, description: string | null }
      | { __typename: 'Actor', id: string, name: string, description: string | null }
      | { __typename: 'AttributeDefinition', id: string, name: string, description: string | null }
      | { __typename: 'Barrier', id: string, name: string, description: string | null }
      | { __typename: 'Course', id: string, name: string, description: string | null }
      | { __typename: 'Dataset', id: string, name: string, description: string | null }
      | { __typename: 'Event', id: string, name: string, description: string | null }
      | { __typename: 'Finding', id: string, name: string, description: string | null }
      | { __typename: 'Flow', id: string, name: string, description: string | null }
      | { __typename: 'ImportRun', id: string, name: string, description: string | null }
      | { __typename: 'Industry', id: string, name: string, description: string | null }
      | { __typename: 'Initiative', id: string, name: string, description: string | null }
      | { __typename: 'Occupation', id: string, name: string, description: string | null }
      | { __typename: 'Opportunity', id: string, name: string, description: string | null }
      | { __typename: 'Pilot', id: string, name: string, description: string | null }
      | { __typename: 'Place', id: string, name: string, description: string | null }
      | { __typename: 'Presentation', id: string, name: string, description: string | null }
      | { __typename: 'Qualification', id: string, name: string, description: string | null }
      | { __typename: 'Question', id: string, name: string, description: string | null }
      | { __typename: 'Recommendation', id: string, name: string, description: string | null }
      | { __typename: 'SavedView', id: string, name: string, description: string | null }
      | { __typename: 'Software', id: string, name: string, description: string | null }
      | { __typename: 'Source', id: string, name: string, description: string | null }
      | { __typename: 'Standard', id: string, name: string, description: string | null }
      | { __typename: 'Subject', id: string, name: string, description: string | null }
      | { __typename: 'Term', id: string, name: string, description: string | null }
      | { __typename: 'UseCase', id: string, name: string, description: string | null }
      | { __typename: 'Venue', id: string, name: string, description: string | null }
    > } };

export type HoldersQueryVariables = Exact<{
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type HoldersQuery = { all: { totalCount: number }, datasets: { totalCount: number, nodes: Array<{ id: string, name: string, isSynthetic: boolean, spectrum: Spectrum, cost: Cost, stewards: { nodes: Array<{ id: string, name: string }> }, accessGrants: { edges: Array<{ node: { id: string, name: string }, link: { purpose: string | null, expires: string | null } | null }> } }> } };

export type NeededQueryVariables = Exact<{
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type NeededQuery = { missingDatasets: { gap: { totalCount: number, nodes: Array<{ sentence: string, subject:
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
          | { id: string, name: string, isSynthetic: boolean }
        , others: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        > }> }, noGap: { totalCount: number }, cannotTell: { totalCount: number } } };

export type UsedQueryVariables = Exact<{
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type UsedQuery = { standards: { nodes: Array<{ id: string, name: string, supportingSoftware: { totalCount: number }, adopters: { totalCount: number } }> } };

export type AdoptionQueryVariables = Exact<{
  standard: string;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type AdoptionQuery = { adoptionLeverage: { totalCount: number, nodes: Array<{ newCourseCount: number, newFlowCount: number, supplier: { id: string, name: string, isSynthetic: boolean }, newProviders: Array<{ id: string, name: string }>, newOccupations: Array<{ id: string }> }> } };

export type WhatIfQueryVariables = Exact<{
  standard: string;
  by: Array<string> | string;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type WhatIfQuery = { whatIf: { before: { providerCount: number, courseCount: number, occupationCount: number }, after: { providerCount: number, courseCount: number, occupationCount: number } } };

export type ObservedQueryVariables = Exact<{
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type ObservedQuery = { places: { nodes: Array<{ id: string, name: string }> } };

export type UnlinkedQueryVariables = Exact<{
  areas: Array<string> | string;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type UnlinkedQuery = { occupationGaps: { measure: string, period: string | null, synthetic: boolean, rows: { totalCount: number, nodes: Array<{ sentence: string, area: { id: string, name: string }, occupation: { id: string, name: string, code: string | null }, demand: { value: number | null } }> }, byClass: Array<{ class: GapClass, rows: number }>, caveats: Array<{ caveat: GapCaveat, sentence: string, rows: number }> } };

export type StoryQueryVariables = Exact<{
  of: string;
  id: string | number;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type StoryQuery = { trace: { omitted: number, subject:
      | { __typename: 'Action', id: string, links: { totalCount: number } }
      | { __typename: 'Actor', id: string, links: { totalCount: number } }
      | { __typename: 'AttributeDefinition', id: string, links: { totalCount: number } }
      | { __typename: 'Barrier', id: string, links: { totalCount: number } }
      | { __typename: 'Course', id: string, links: { totalCount: number } }
      | { __typename: 'Dataset', id: string, links: { totalCount: number } }
      | { __typename: 'Event', id: string, links: { totalCount: number } }
      | { __typename: 'Finding', id: string, links: { totalCount: number } }
      | { __typename: 'Flow', id: string, links: { totalCount: number } }
      | { __typename: 'ImportRun', id: string, links: { totalCount: number } }
      | { __typename: 'Industry', id: string, links: { totalCount: number } }
      | { __typename: 'Initiative', id: string, links: { totalCount: number } }
      | { __typename: 'Occupation', id: string, links: { totalCount: number } }
      | { __typename: 'Opportunity', id: string, links: { totalCount: number } }
      | { __typename: 'Pilot', id: string, links: { totalCount: number } }
      | { __typename: 'Place', id: string, links: { totalCount: number } }
      | { __typename: 'Presentation', id: string, links: { totalCount: number } }
      | { __typename: 'Qualification', id: string, links: { totalCount: number } }
      | { __typename: 'Question', id: string, links: { totalCount: number } }
      | { __typename: 'Recommendation', id: string, links: { totalCount: number } }
      | { __typename: 'SavedView', id: string, links: { totalCount: number } }
      | { __typename: 'Software', id: string, links: { totalCount: number } }
      | { __typename: 'Source', id: string, links: { totalCount: number } }
      | { __typename: 'Standard', id: string, links: { totalCount: number } }
      | { __typename: 'Subject', id: string, links: { totalCount: number } }
      | { __typename: 'Term', id: string, links: { totalCount: number } }
      | { __typename: 'UseCase', id: string, links: { totalCount: number } }
      | { __typename: 'Venue', id: string, links: { totalCount: number } }
    , belongsTo: Array<{ agreement: string | null, isSynthetic: boolean, id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, from:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
      , to:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', cost: Cost, restriction: string | null, spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
       }>, holders: Array<{ agreement: string | null, isSynthetic: boolean, id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, from:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
      , to:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', cost: Cost, restriction: string | null, spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
       }>, access: Array<{ agreement: string | null, isSynthetic: boolean, id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, from:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
      , to:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', cost: Cost, restriction: string | null, spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
       }>, back: Array<{ entity:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
      , step: { state: ClaimState, from:
          | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
          | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
        , to:
          | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
          | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
        , links: Array<{ id: string, type: LinkType, isSynthetic: boolean }>, flow: { id: string, name: string, isSynthetic: boolean, flowStatus: FlowStatus, valueKind: ValueKind, spectrum: Spectrum, datasets: { totalCount: number, nodes: Array<{ id: string, name: string }> } } | null } }>, made: Array<{ entity:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
      , step: { state: ClaimState, from:
          | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
          | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
        , to:
          | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
          | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
        , links: Array<{ id: string, type: LinkType, isSynthetic: boolean }>, flow: { id: string, name: string, isSynthetic: boolean, flowStatus: FlowStatus, valueKind: ValueKind, spectrum: Spectrum, datasets: { totalCount: number, nodes: Array<{ id: string, name: string }> } } | null } }>, refused: Array<{ id: string, name: string, flowStatus: FlowStatus, datasets: { nodes: Array<{ id: string }> } }>, barriers: Array<{ agreement: string | null, isSynthetic: boolean, id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, from:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
      , to:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', cost: Cost, restriction: string | null, spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
       }>, advice: Array<{ agreement: string | null, isSynthetic: boolean, id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, from:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
      , to:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', cost: Cost, restriction: string | null, spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
       }> }, node:
    | { sentFlows: { totalCount: number, nodes: Array<{ id: string, name: string, flowStatus: FlowStatus, valueKind: ValueKind, state: ClaimState, isSynthetic: boolean, senders: { nodes: Array<{ id: string, name: string }> }, receivers: { nodes: Array<{ id: string, name: string }> }, datasets: { nodes: Array<{ id: string, name: string }> } }> }, receivedFlows: { totalCount: number, nodes: Array<{ id: string, name: string, flowStatus: FlowStatus, valueKind: ValueKind, state: ClaimState, isSynthetic: boolean, senders: { nodes: Array<{ id: string, name: string }> }, receivers: { nodes: Array<{ id: string, name: string }> }, datasets: { nodes: Array<{ id: string, name: string }> } }> } }
    | { flows: { totalCount: number, nodes: Array<{ id: string, name: string, flowStatus: FlowStatus, valueKind: ValueKind, state: ClaimState, isSynthetic: boolean, senders: { nodes: Array<{ id: string, name: string }> }, receivers: { nodes: Array<{ id: string, name: string }> }, datasets: { nodes: Array<{ id: string, name: string }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type StoryFlowsFragment = { totalCount: number, nodes: Array<{ id: string, name: string, flowStatus: FlowStatus, valueKind: ValueKind, state: ClaimState, isSynthetic: boolean, senders: { nodes: Array<{ id: string, name: string }> }, receivers: { nodes: Array<{ id: string, name: string }> }, datasets: { nodes: Array<{ id: string, name: string }> } }> };

export type StoryStepFragment = { entity:
    | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
    | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
  , step: { state: ClaimState, from:
      | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
      | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
    , to:
      | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
      | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
    , links: Array<{ id: string, type: LinkType, isSynthetic: boolean }>, flow: { id: string, name: string, isSynthetic: boolean, flowStatus: FlowStatus, valueKind: ValueKind, spectrum: Spectrum, datasets: { totalCount: number, nodes: Array<{ id: string, name: string }> } } | null } };

export type FlowStoryQueryVariables = Exact<{
  id: string | number;
}>;


export type FlowStoryQuery = { node:
    | { flowStatus: FlowStatus, barriers: { nodes: Array<{ id: string, name: string, recommendations: { nodes: Array<{ id: string, name: string }> } }> }, datasets: { nodes: Array<{ id: string, name: string, barriers: { nodes: Array<{ id: string, name: string, recommendations: { nodes: Array<{ id: string, name: string }> } }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type AddressedFragment = { id: string, name: string, recommendations: { nodes: Array<{ id: string, name: string }> } };

export type WaysQueryVariables = Exact<{
  from: string;
  to: string;
  walk: Walk;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type WaysQuery = { start:
    | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
    | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
   | null, end:
    | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
    | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
   | null, paths: { isComplete: boolean, stoppedBy: PathStop | null, totalLowerBound: number, nodes: Array<
      | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
      | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
    >, paths: Array<{ length: number, carried: Array<{ id: string, name: string }>, steps: Array<{ state: ClaimState, from:
          | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
          | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
        , to:
          | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
          | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
        , links: Array<{ id: string, type: LinkType, isSynthetic: boolean }>, flow: { id: string, name: string, isSynthetic: boolean, flowStatus: FlowStatus, valueKind: ValueKind, spectrum: Spectrum, datasets: { totalCount: number, nodes: Array<{ id: string, name: string }> } } | null }>, terms: { spectrum: { tightest: Spectrum | null, isUnknown: boolean, step: number | null }, cost: { tightest: Cost | null, isUnknown: boolean, step: number | null }, channel: { tightest: Channel | null, isUnknown: boolean, step: number | null }, frequency: { tightest: string | null, isUnknown: boolean, step: number | null }, restrictions: { all: Array<string>, isUnknown: boolean }, licences: { all: Array<string>, isUnknown: boolean }, legalBases: { all: Array<LegalBasis>, isUnknown: boolean }, tightest: { reason: TightestReason, sentence: string, step: number | null, says:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, askFirst: { id: string, name: string } | null } } | null }> }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

export type TraceSubjectQueryVariables = Exact<{
  key: string;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type TraceSubjectQuery = { entity:
    | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
    | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
   | null };

export type TraceQueryVariables = Exact<{
  of: string;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type TraceQuery = { trace: { omitted: number, isComplete: boolean, subject:
      | { __typename: 'Action', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Course', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Event', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Place', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Question', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Software', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Source', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus, links: { totalCount: number } }
      | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Term', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
      | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean, links: { totalCount: number } }
    , belongsTo: Array<{ agreement: string | null, isSynthetic: boolean, id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, from:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
      , to:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', cost: Cost, restriction: string | null, spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
       }>, holders: Array<{ agreement: string | null, isSynthetic: boolean, id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, from:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
      , to:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', cost: Cost, restriction: string | null, spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
       }>, access: Array<{ agreement: string | null, isSynthetic: boolean, id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, from:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
      , to:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', cost: Cost, restriction: string | null, spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
       }>, onward: Array<{ depth: number, entity:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
      , step: { state: ClaimState, from:
          | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
          | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
        , to:
          | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
          | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
        , links: Array<{ id: string, type: LinkType, isSynthetic: boolean }>, flow: { id: string, name: string, isSynthetic: boolean, flowStatus: FlowStatus, valueKind: ValueKind, spectrum: Spectrum, datasets: { totalCount: number, nodes: Array<{ id: string, name: string }> } } | null }, terms: { spectrum: { tightest: Spectrum | null, isUnknown: boolean, step: number | null }, cost: { tightest: Cost | null, isUnknown: boolean, step: number | null }, channel: { tightest: Channel | null, isUnknown: boolean, step: number | null }, frequency: { tightest: string | null, isUnknown: boolean, step: number | null }, restrictions: { all: Array<string>, isUnknown: boolean }, licences: { all: Array<string>, isUnknown: boolean }, legalBases: { all: Array<LegalBasis>, isUnknown: boolean }, tightest: { reason: TightestReason, sentence: string, step: number | null, says:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, askFirst: { id: string, name: string } | null } } }>, back: Array<{ depth: number, entity:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
      , step: { state: ClaimState, from:
          | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
          | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
        , to:
          | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
          | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
        , links: Array<{ id: string, type: LinkType, isSynthetic: boolean }>, flow: { id: string, name: string, isSynthetic: boolean, flowStatus: FlowStatus, valueKind: ValueKind, spectrum: Spectrum, datasets: { totalCount: number, nodes: Array<{ id: string, name: string }> } } | null }, terms: { spectrum: { tightest: Spectrum | null, isUnknown: boolean, step: number | null }, cost: { tightest: Cost | null, isUnknown: boolean, step: number | null }, channel: { tightest: Channel | null, isUnknown: boolean, step: number | null }, frequency: { tightest: string | null, isUnknown: boolean, step: number | null }, restrictions: { all: Array<string>, isUnknown: boolean }, licences: { all: Array<string>, isUnknown: boolean }, legalBases: { all: Array<LegalBasis>, isUnknown: boolean }, tightest: { reason: TightestReason, sentence: string, step: number | null, says:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, askFirst: { id: string, name: string } | null } } }>, made: Array<{ depth: number, entity:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
      , step: { state: ClaimState, from:
          | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
          | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
        , to:
          | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
          | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
        , links: Array<{ id: string, type: LinkType, isSynthetic: boolean }>, flow: { id: string, name: string, isSynthetic: boolean, flowStatus: FlowStatus, valueKind: ValueKind, spectrum: Spectrum, datasets: { totalCount: number, nodes: Array<{ id: string, name: string }> } } | null }, terms: { spectrum: { tightest: Spectrum | null, isUnknown: boolean, step: number | null }, cost: { tightest: Cost | null, isUnknown: boolean, step: number | null }, channel: { tightest: Channel | null, isUnknown: boolean, step: number | null }, frequency: { tightest: string | null, isUnknown: boolean, step: number | null }, restrictions: { all: Array<string>, isUnknown: boolean }, licences: { all: Array<string>, isUnknown: boolean }, legalBases: { all: Array<LegalBasis>, isUnknown: boolean }, tightest: { reason: TightestReason, sentence: string, step: number | null, says:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, askFirst: { id: string, name: string } | null } } }>, refused: Array<{ id: string, name: string, flowStatus: FlowStatus, isSynthetic: boolean, datasets: { nodes: Array<{ id: string }> } }>, barriers: Array<{ agreement: string | null, isSynthetic: boolean, id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, from:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
      , to:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', cost: Cost, restriction: string | null, spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
       }>, advice: Array<{ agreement: string | null, isSynthetic: boolean, id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, from:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
      , to:
        | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Dataset', cost: Cost, restriction: string | null, spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
        | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
        | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
       }> }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

export type NotWalkedQueryVariables = Exact<{
  near: Array<string> | string;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type NotWalkedQuery = { map: { links: Array<{ type: LinkType | null, from: string, to: string, status: FlowStatus | null, carries: Array<string>, id: string }> } };

export type AccessPartsFragment = { agreement: string | null, isSynthetic: boolean, id: string, type: LinkType, state: ClaimState, accessLevel: Spectrum | null, purpose: string | null, expires: string | null, terms: string | null, from:
    | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
    | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
  , to:
    | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Dataset', cost: Cost, restriction: string | null, spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
    | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
   };

export type ArrivalPartsFragment = { depth: number, entity:
    | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
    | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
  , step: { state: ClaimState, from:
      | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
      | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
    , to:
      | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
      | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
      | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
    , links: Array<{ id: string, type: LinkType, isSynthetic: boolean }>, flow: { id: string, name: string, isSynthetic: boolean, flowStatus: FlowStatus, valueKind: ValueKind, spectrum: Spectrum, datasets: { totalCount: number, nodes: Array<{ id: string, name: string }> } } | null }, terms: { spectrum: { tightest: Spectrum | null, isUnknown: boolean, step: number | null }, cost: { tightest: Cost | null, isUnknown: boolean, step: number | null }, channel: { tightest: Channel | null, isUnknown: boolean, step: number | null }, frequency: { tightest: string | null, isUnknown: boolean, step: number | null }, restrictions: { all: Array<string>, isUnknown: boolean }, licences: { all: Array<string>, isUnknown: boolean }, legalBases: { all: Array<LegalBasis>, isUnknown: boolean }, tightest: { reason: TightestReason, sentence: string, step: number | null, says:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, askFirst: { id: string, name: string } | null } } };

type Met_Action_Fragment = { __typename: 'Action', id: string, name: string, isSynthetic: boolean };

type Met_Actor_Fragment = { __typename: 'Actor', id: string, name: string, isSynthetic: boolean };

type Met_AttributeDefinition_Fragment = { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean };

type Met_Barrier_Fragment = { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean };

type Met_Course_Fragment = { __typename: 'Course', id: string, name: string, isSynthetic: boolean };

type Met_Dataset_Fragment = { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean };

type Met_Event_Fragment = { __typename: 'Event', id: string, name: string, isSynthetic: boolean };

type Met_Finding_Fragment = { __typename: 'Finding', id: string, name: string, isSynthetic: boolean };

type Met_Flow_Fragment = { __typename: 'Flow', id: string, name: string, isSynthetic: boolean };

type Met_ImportRun_Fragment = { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean };

type Met_Industry_Fragment = { __typename: 'Industry', id: string, name: string, isSynthetic: boolean };

type Met_Initiative_Fragment = { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean };

type Met_Occupation_Fragment = { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean };

type Met_Opportunity_Fragment = { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean };

type Met_Pilot_Fragment = { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean };

type Met_Place_Fragment = { __typename: 'Place', id: string, name: string, isSynthetic: boolean };

type Met_Presentation_Fragment = { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean };

type Met_Qualification_Fragment = { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean };

type Met_Question_Fragment = { __typename: 'Question', id: string, name: string, isSynthetic: boolean };

type Met_Recommendation_Fragment = { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean };

type Met_SavedView_Fragment = { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean };

type Met_Software_Fragment = { __typename: 'Software', id: string, name: string, isSynthetic: boolean };

type Met_Source_Fragment = { __typename: 'Source', id: string, name: string, isSynthetic: boolean };

type Met_Standard_Fragment = { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus };

type Met_Subject_Fragment = { __typename: 'Subject', id: string, name: string, isSynthetic: boolean };

type Met_Term_Fragment = { __typename: 'Term', id: string, name: string, isSynthetic: boolean };

type Met_UseCase_Fragment = { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean };

type Met_Venue_Fragment = { __typename: 'Venue', id: string, name: string, isSynthetic: boolean };

export type MetFragment =
  | Met_Action_Fragment
  | Met_Actor_Fragment
  | Met_AttributeDefinition_Fragment
  | Met_Barrier_Fragment
  | Met_Course_Fragment
  | Met_Dataset_Fragment
  | Met_Event_Fragment
  | Met_Finding_Fragment
  | Met_Flow_Fragment
  | Met_ImportRun_Fragment
  | Met_Industry_Fragment
  | Met_Initiative_Fragment
  | Met_Occupation_Fragment
  | Met_Opportunity_Fragment
  | Met_Pilot_Fragment
  | Met_Place_Fragment
  | Met_Presentation_Fragment
  | Met_Qualification_Fragment
  | Met_Question_Fragment
  | Met_Recommendation_Fragment
  | Met_SavedView_Fragment
  | Met_Software_Fragment
  | Met_Source_Fragment
  | Met_Standard_Fragment
  | Met_Subject_Fragment
  | Met_Term_Fragment
  | Met_UseCase_Fragment
  | Met_Venue_Fragment
;

export type StepPartsFragment = { state: ClaimState, from:
    | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
    | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
  , to:
    | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Dataset', spectrum: Spectrum, existence: Existence, id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Recommendation', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean, standing: StandardStatus }
    | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
    | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
  , links: Array<{ id: string, type: LinkType, isSynthetic: boolean }>, flow: { id: string, name: string, isSynthetic: boolean, flowStatus: FlowStatus, valueKind: ValueKind, spectrum: Spectrum, datasets: { totalCount: number, nodes: Array<{ id: string, name: string }> } } | null };

export type TermsPartsFragment = { spectrum: { tightest: Spectrum | null, isUnknown: boolean, step: number | null }, cost: { tightest: Cost | null, isUnknown: boolean, step: number | null }, channel: { tightest: Channel | null, isUnknown: boolean, step: number | null }, frequency: { tightest: string | null, isUnknown: boolean, step: number | null }, restrictions: { all: Array<string>, isUnknown: boolean }, licences: { all: Array<string>, isUnknown: boolean }, legalBases: { all: Array<LegalBasis>, isUnknown: boolean }, tightest: { reason: TightestReason, sentence: string, step: number | null, says:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null, askFirst: { id: string, name: string } | null } };

export type UseCasesQueryVariables = Exact<{
  after?: string | null | undefined;
  at?: number | null | undefined;
  synthetic: boolean;
}>;


export type UseCasesQuery = { useCases: { totalCount: number, totalIsCapped: boolean, nodes: Array<{ id: string, name: string, description: string | null, visibility: Visibility, isSynthetic: boolean, useCaseStatus: UseCaseStatus, priority: Priority, rank: number | null, viability: Viability, notes: string | null, beneficiaries: { nodes: Array<{ id: string, name: string, isSynthetic: boolean }> }, neededActors: { nodes: Array<{ id: string, name: string, isSynthetic: boolean }> }, barriers: { nodes: Array<{ id: string, name: string, isSynthetic: boolean }> }, pilots: { nodes: Array<{ __typename: 'Pilot', workStatus: WorkStatus, due: string | null, id: string, name: string, isSynthetic: boolean }> }, steps: { nodes: Array<{ __typename: 'Action', id: string, name: string, isSynthetic: boolean, revision: number, workStatus: WorkStatus, due: string | null, owners: { nodes: Array<{ id: string, name: string }> } }> }, advice: { nodes: Array<
          | { __typename: 'Action', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Actor', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'AttributeDefinition', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Barrier', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Course', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Dataset', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Event', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Finding', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Flow', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'ImportRun', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Industry', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Initiative', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Occupation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Opportunity', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Pilot', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Place', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Presentation', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Qualification', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Question', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Recommendation', horizon: Horizon, workStatus: WorkStatus, due: string | null, id: string, name: string, isSynthetic: boolean }
          | { __typename: 'SavedView', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Software', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Source', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Standard', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Subject', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Term', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'UseCase', id: string, name: string, isSynthetic: boolean }
          | { __typename: 'Venue', id: string, name: string, isSynthetic: boolean }
        > }, datasets: { totalCount: number, edges: Array<{ link: { need: Need | null } | null, node: { existence: Existence, spectrum: Spectrum, cost: Cost, id: string, name: string, isSynthetic: boolean, stewards: { nodes: Array<{ id: string, name: string, isSynthetic: boolean }> }, barriers: { nodes: Array<{ id: string, name: string, isSynthetic: boolean, recommendations: { nodes: Array<{ id: string, name: string, isSynthetic: boolean }> } }> } } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, revision: { revision: number, lens: Visibility, hasSynthetic: boolean } };

export type ProposalStandsFragment = { proposal: string, guest: number, at: string, standing: ProposalState, says: Array<string>, message: string | null, reason: string | null, decidedBy: string | null, revision: number | null };

export type WorkshopStandsFragment = { workshop: string, name: string, host: string | null, isHost: boolean, ends: string, isOpen: boolean, visibility: Visibility, entry: WorkshopEntry, waitingCount: number, roundSeconds: number | null, guests: Array<{ number: number, name: string | null, isHere: boolean, isYou: boolean }>, proposals: Array<{ proposal: string, guest: number, at: string, standing: ProposalState, says: Array<string>, message: string | null, reason: string | null, decidedBy: string | null, revision: number | null }> };

export type WorkshopsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkshopsQuery = { workshops: Array<{ workshop: string, name: string, ends: string, isOpen: boolean, isHost: boolean, waitingCount: number }> };

export type WorkshopFollowedSubscriptionVariables = Exact<{
  workshop: string | number;
}>;


export type WorkshopFollowedSubscription = { workshop: { workshop: string, name: string, host: string | null, isHost: boolean, ends: string, isOpen: boolean, visibility: Visibility, entry: WorkshopEntry, waitingCount: number, roundSeconds: number | null, guests: Array<{ number: number, name: string | null, isHere: boolean, isYou: boolean }>, proposals: Array<{ proposal: string, guest: number, at: string, standing: ProposalState, says: Array<string>, message: string | null, reason: string | null, decidedBy: string | null, revision: number | null }> } };

export type OpenWorkshopMutationVariables = Exact<{
  name: string;
  visibility: Visibility;
  entry: WorkshopEntry;
  hours: number;
  site?: string | null | undefined;
}>;


export type OpenWorkshopMutation = { openWorkshop: { code: string, address: string | null, picture: string | null, workshop: { workshop: string } } };

export type JoinWorkshopMutationVariables = Exact<{
  code: string;
  name: string;
}>;


export type JoinWorkshopMutation = { joinWorkshop: { token: string, number: number, workshop: { workshop: string, name: string } } };

export type CloseWorkshopMutationVariables = Exact<{
  workshop: string | number;
}>;


export type CloseWorkshopMutation = { closeWorkshop: { isOpen: boolean } };

export type AcceptProposalMutationVariables = Exact<{
  proposal: string | number;
  publish: boolean;
}>;


export type AcceptProposalMutation = { acceptProposal: { commit: { revision: number } | null, problems: Array<{ code: ProblemCode, thing: string | null, field: string | null, message: string, hint: string | null }> } };

export type RejectProposalMutationVariables = Exact<{
  proposal: string | number;
  reason: string;
}>;


export type RejectProposalMutation = { rejectProposal: { standing: ProposalState } };

export type WithdrawProposalMutationVariables = Exact<{
  proposal: string | number;
}>;


export type WithdrawProposalMutation = { withdrawProposal: { standing: ProposalState } };

export type TakeBackWorkshopMutationVariables = Exact<{
  workshop: string | number;
  dryRun: boolean;
  expectedHead?: number | null | undefined;
  publish: boolean;
}>;


export type TakeBackWorkshopMutation = { takeBackWorkshop: { commit: { revision: number } | null, problems: Array<{ code: ProblemCode, thing: string | null, field: string | null, message: string, hint: string | null }>, preview: { base: number, staysCount: number, publishesCount: number, counts: Array<{ kind: Kind, operation: ChangeType, count: number }>, stays: Array<{ thing: string, kind: Kind, why: WhyItStays }>, publishes: Array<{ thing: string, field: string, text: string, to: Visibility }> } | null } };

export type StartRoundMutationVariables = Exact<{
  workshop: string | number;
  minutes: number;
}>;


export type StartRoundMutation = { startRound: { workshop: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const HinderedFragmentDoc = new TypedDocumentString(`
    fragment Hindered on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Flow {
    flowStatus
    datasets(first: 10) {
      nodes {
        useCases(first: 5) {
          nodes {
            id
            name
          }
        }
      }
    }
  }
  ... on Dataset {
    flows(
      first: 20
      filter: {flowStatus: [BLOCKED, CONDITIONAL, PROPOSED, MISSING]}
    ) {
      totalCount
      nodes {
        id
        name
        flowStatus
        isSynthetic
      }
    }
    useCases(first: 5) {
      nodes {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"Hindered"}) as unknown as TypedDocumentString<HinderedFragment, unknown>;
export const ActionPartsFragmentDoc = new TypedDocumentString(`
    fragment ActionParts on Action {
  __typename
  id
  name
  isSynthetic
  revision
  workStatus
  due
  owners(first: 5) {
    nodes {
      id
      name
    }
  }
}
    `, {"fragmentName":"ActionParts"}) as unknown as TypedDocumentString<ActionPartsFragment, unknown>;
export const CommitPartsFragmentDoc = new TypedDocumentString(`
    fragment CommitParts on Commit {
  revision
  origin
  author
  message
  at
}
    `, {"fragmentName":"CommitParts"}) as unknown as TypedDocumentString<CommitPartsFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Node {
  __typename
  id
  ... on Entity {
    name
    isSynthetic
  }
  ... on Link {
    type
    from {
      name
    }
    to {
      name
    }
    isSynthetic
  }
  ... on Claim {
    about {
      id
      ... on Entity {
        name
      }
      ... on Link {
        type
        from {
          name
        }
        to {
          name
        }
      }
    }
    source {
      name
    }
    isSynthetic
  }
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const AboutFragmentDoc = new TypedDocumentString(`
    fragment About on Entity {
  id
  name
  isSynthetic
}
    `, {"fragmentName":"About"}) as unknown as TypedDocumentString<AboutFragment, unknown>;
export const HolderFragmentDoc = new TypedDocumentString(`
    fragment Holder on Actor {
  ...About
  engagement
}
    fragment About on Entity {
  id
  name
  isSynthetic
}`, {"fragmentName":"Holder"}) as unknown as TypedDocumentString<HolderFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Claim {
  method
  review
  counts
  claimStatus
  stance
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const LinkEvidenceFragmentDoc = new TypedDocumentString(`
    fragment LinkEvidence on Link {
  evidence: claims(first: 5) {
    totalCount
    nodes {
      ...EvidenceParts
    }
  }
}
    fragment EvidenceParts on Claim {
  method
  review
  counts
  claimStatus
  stance
}`, {"fragmentName":"LinkEvidence"}) as unknown as TypedDocumentString<LinkEvidenceFragment, unknown>;
export const LinkFigureFragmentDoc = new TypedDocumentString(`
    fragment LinkFigure on Link {
  measure
  figure
  figureStatus
  unit
  period
  breakdown
  mark
  population
  pooling
  imputed
}
    `, {"fragmentName":"LinkFigure"}) as unknown as TypedDocumentString<LinkFigureFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on Claim {
  ...EvidenceParts
  share
  sample
  cohort
  coder
  id
  field
  value
  stance
  claimStatus
  basis
  confidence
  page
  quote
  recorded
  observed
  assertedBy
  isSynthetic
  source {
    id
    name
  }
}
    fragment EvidenceParts on Claim {
  method
  review
  counts
  claimStatus
  stance
}`, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const NotePartsFragmentDoc = new TypedDocumentString(`
    fragment NoteParts on Claim {
  id
  quote
  recorded
  assertedBy
  visibility
}
    `, {"fragmentName":"NoteParts"}) as unknown as TypedDocumentString<NotePartsFragment, unknown>;
export const OwnFieldFragmentDoc = new TypedDocumentString(`
    fragment OwnField on Attribute {
  name
  value
  definition {
    unit
  }
}
    `, {"fragmentName":"OwnField"}) as unknown as TypedDocumentString<OwnFieldFragment, unknown>;
export const OwnFieldsFragmentDoc = new TypedDocumentString(`
    fragment OwnFields on Entity {
  attributes {
    ...OwnField
  }
}
    fragment OwnField on Attribute {
  name
  value
  definition {
    unit
  }
}`, {"fragmentName":"OwnFields"}) as unknown as TypedDocumentString<OwnFieldsFragment, unknown>;
export const VersionPartsFragmentDoc = new TypedDocumentString(`
    fragment VersionParts on Version {
  revision
  ended
  fields
}
    `, {"fragmentName":"VersionParts"}) as unknown as TypedDocumentString<VersionPartsFragment, unknown>;
export const ProblemPartsFragmentDoc = new TypedDocumentString(`
    fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}
    `, {"fragmentName":"ProblemParts"}) as unknown as TypedDocumentString<ProblemPartsFragment, unknown>;
export const TakingBackPartsFragmentDoc = new TypedDocumentString(`
    fragment TakingBackParts on ChangePayload {
  commit {
    revision
  }
  problems {
    ...ProblemParts
  }
  preview {
    base
    counts {
      kind
      operation
      count
    }
    staysCount
    stays {
      thing
      kind
      why
    }
    publishesCount
    publishes {
      thing
      field
      text
      to
    }
  }
}
    fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}`, {"fragmentName":"TakingBackParts"}) as unknown as TypedDocumentString<TakingBackPartsFragment, unknown>;
export const RankedFragmentDoc = new TypedDocumentString(`
    fragment Ranked on OccupationGapConnection {
  pageInfo {
    hasNextPage
    endCursor
    hasPreviousPage
    startCursor
  }
  nodes {
    occupation {
      id
      code
    }
    demand {
      status
      value
    }
    supply {
      courses
    }
  }
}
    `, {"fragmentName":"Ranked"}) as unknown as TypedDocumentString<RankedFragment, unknown>;
export const GapCellFragmentDoc = new TypedDocumentString(`
    fragment GapCell on OccupationGap {
  occupation {
    id
    name
    code
  }
  area {
    id
    name
  }
  class
  classReason
  sentence
  green
  demand {
    status
    value
    unit
    period
    imputed
  }
  broader {
    area {
      id
      name
    }
    figure
    unit
    period
  }
  supply {
    courses
    presentations
    places
    presentationsWithUnknownPlaces
    strong
    weak
    disputed
    possible
    online
    national
    unplaced
  }
  caveats
}
    `, {"fragmentName":"GapCell"}) as unknown as TypedDocumentString<GapCellFragment, unknown>;
export const GapCourseFragmentDoc = new TypedDocumentString(`
    fragment GapCourse on Course {
  id
  name
  isSynthetic
  presentations(first: 10) {
    totalCount
    nodes {
      id
      name
      start
      seats
      venues(first: 1) {
        nodes {
          id
          name
        }
      }
    }
  }
}
    `, {"fragmentName":"GapCourse"}) as unknown as TypedDocumentString<GapCourseFragment, unknown>;
export const IdlePileFragmentDoc = new TypedDocumentString(`
    fragment IdlePile on GapRowConnection {
  totalCount
  nodes {
    subject {
      id
      name
      isSynthetic
    }
    pile
    sentence
    others {
      id
      name
    }
  }
}
    `, {"fragmentName":"IdlePile"}) as unknown as TypedDocumentString<IdlePileFragment, unknown>;
export const ProvenancePartsFragmentDoc = new TypedDocumentString(`
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}
    `, {"fragmentName":"ProvenanceParts"}) as unknown as TypedDocumentString<ProvenancePartsFragment, unknown>;
export const StoryFlowsFragmentDoc = new TypedDocumentString(`
    fragment StoryFlows on FlowConnection {
  totalCount
  nodes {
    id
    name
    flowStatus
    valueKind
    state
    isSynthetic
    senders(first: 5) {
      nodes {
        id
        name
      }
    }
    receivers(first: 5) {
      nodes {
        id
        name
      }
    }
    datasets(first: 20) {
      nodes {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"StoryFlows"}) as unknown as TypedDocumentString<StoryFlowsFragment, unknown>;
export const MetFragmentDoc = new TypedDocumentString(`
    fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}
    `, {"fragmentName":"Met"}) as unknown as TypedDocumentString<MetFragment, unknown>;
export const StepPartsFragmentDoc = new TypedDocumentString(`
    fragment StepParts on Step {
  state
  from {
    ...Met
  }
  to {
    ...Met
  }
  links {
    id
    type
    isSynthetic
  }
  flow {
    id
    name
    isSynthetic
    flowStatus
    valueKind
    spectrum
    datasets(first: 20) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
}
    fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}`, {"fragmentName":"StepParts"}) as unknown as TypedDocumentString<StepPartsFragment, unknown>;
export const StoryStepFragmentDoc = new TypedDocumentString(`
    fragment StoryStep on Arrival {
  entity {
    ...Met
  }
  step {
    ...StepParts
  }
}
    fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}
fragment StepParts on Step {
  state
  from {
    ...Met
  }
  to {
    ...Met
  }
  links {
    id
    type
    isSynthetic
  }
  flow {
    id
    name
    isSynthetic
    flowStatus
    valueKind
    spectrum
    datasets(first: 20) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
}`, {"fragmentName":"StoryStep"}) as unknown as TypedDocumentString<StoryStepFragment, unknown>;
export const AddressedFragmentDoc = new TypedDocumentString(`
    fragment Addressed on Barrier {
  id
  name
  recommendations(first: 20) {
    nodes {
      id
      name
    }
  }
}
    `, {"fragmentName":"Addressed"}) as unknown as TypedDocumentString<AddressedFragment, unknown>;
export const LinkPartsFragmentDoc = new TypedDocumentString(`
    fragment LinkParts on Link {
  id
  type
  state
  accessLevel
  purpose
  expires
  terms
}
    `, {"fragmentName":"LinkParts"}) as unknown as TypedDocumentString<LinkPartsFragment, unknown>;
export const AccessPartsFragmentDoc = new TypedDocumentString(`
    fragment AccessParts on Link {
  ...LinkParts
  agreement
  isSynthetic
  from {
    ...Met
  }
  to {
    ...Met
    ... on Dataset {
      cost
      restriction
    }
  }
}
    fragment LinkParts on Link {
  id
  type
  state
  accessLevel
  purpose
  expires
  terms
}
fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}`, {"fragmentName":"AccessParts"}) as unknown as TypedDocumentString<AccessPartsFragment, unknown>;
export const TermsPartsFragmentDoc = new TypedDocumentString(`
    fragment TermsParts on Terms {
  spectrum {
    tightest
    isUnknown
    step
  }
  cost {
    tightest
    isUnknown
    step
  }
  channel {
    tightest
    isUnknown
    step
  }
  frequency {
    tightest
    isUnknown
    step
  }
  restrictions {
    all
    isUnknown
  }
  licences {
    all
    isUnknown
  }
  legalBases {
    all
    isUnknown
  }
  tightest {
    reason
    sentence
    step
    says {
      id
      name
    }
    askFirst {
      id
      name
    }
  }
}
    `, {"fragmentName":"TermsParts"}) as unknown as TypedDocumentString<TermsPartsFragment, unknown>;
export const ArrivalPartsFragmentDoc = new TypedDocumentString(`
    fragment ArrivalParts on Arrival {
  entity {
    ...Met
  }
  depth
  step {
    ...StepParts
  }
  terms {
    ...TermsParts
  }
}
    fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}
fragment StepParts on Step {
  state
  from {
    ...Met
  }
  to {
    ...Met
  }
  links {
    id
    type
    isSynthetic
  }
  flow {
    id
    name
    isSynthetic
    flowStatus
    valueKind
    spectrum
    datasets(first: 20) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
}
fragment TermsParts on Terms {
  spectrum {
    tightest
    isUnknown
    step
  }
  cost {
    tightest
    isUnknown
    step
  }
  channel {
    tightest
    isUnknown
    step
  }
  frequency {
    tightest
    isUnknown
    step
  }
  restrictions {
    all
    isUnknown
  }
  licences {
    all
    isUnknown
  }
  legalBases {
    all
    isUnknown
  }
  tightest {
    reason
    sentence
    step
    says {
      id
      name
    }
    askFirst {
      id
      name
    }
  }
}`, {"fragmentName":"ArrivalParts"}) as unknown as TypedDocumentString<ArrivalPartsFragment, unknown>;
export const ProposalStandsFragmentDoc = new TypedDocumentString(`
    fragment ProposalStands on Proposal {
  proposal
  guest
  at
  standing
  says
  message
  reason
  decidedBy
  revision
}
    `, {"fragmentName":"ProposalStands"}) as unknown as TypedDocumentString<ProposalStandsFragment, unknown>;
export const WorkshopStandsFragmentDoc = new TypedDocumentString(`
    fragment WorkshopStands on Workshop {
  workshop
  name
  host
  isHost
  ends
  isOpen
  visibility
  entry
  waitingCount
  roundSeconds
  guests {
    number
    name
    isHere
    isYou
  }
  proposals {
    ...ProposalStands
  }
}
    fragment ProposalStands on Proposal {
  proposal
  guest
  at
  standing
  says
  message
  reason
  decidedBy
  revision
}`, {"fragmentName":"WorkshopStands"}) as unknown as TypedDocumentString<WorkshopStandsFragment, unknown>;
export const ActionsDocument = new TypedDocumentString(`
    query Actions($after: String, $at: Revision, $synthetic: Boolean!) {
  actions(first: 50, after: $after, at: $at, synthetic: $synthetic) {
    totalCount
    totalIsCapped
    nodes {
      ...ActionParts
      visibility
      addresses(first: 5) {
        nodes {
          ...About
        }
      }
      recommendations(first: 5) {
        nodes {
          ...About
        }
      }
      useCases(first: 5) {
        nodes {
          ...About
        }
      }
      appliesTo(first: 5) {
        nodes {
          ...About
        }
      }
      targets(first: 5) {
        nodes {
          ...About
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment About on Entity {
  id
  name
  isSynthetic
}
fragment ActionParts on Action {
  __typename
  id
  name
  isSynthetic
  revision
  workStatus
  due
  owners(first: 5) {
    nodes {
      id
      name
    }
  }
}
fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<ActionsQuery, ActionsQueryVariables>;
export const AskedAboutDocument = new TypedDocumentString(`
    query AskedAbout($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      id
      name
      visibility
    }
  }
}
    `) as unknown as TypedDocumentString<AskedAboutQuery, AskedAboutQueryVariables>;
export const AssignedActionDocument = new TypedDocumentString(`
    query AssignedAction($id: ID!) {
  node(id: $id) {
    ... on Action {
      name
      revision
      workStatus
      due
      links(types: [OWNS], direction: INTO, first: 20) {
        nodes {
          id
          revision
          from {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssignedActionQuery, AssignedActionQueryVariables>;
export const AheadDocument = new TypedDocumentString(`
    mutation Ahead($operations: [Operation!]!, $publish: Boolean!) {
  apply(operations: $operations, dryRun: true, publish: $publish) {
    problems {
      ...ProblemParts
    }
    preview {
      base
      counts {
        kind
        operation
        count
      }
      touched {
        id: thing
        kind
        operation
        changes {
          field
          before
          after
        }
      }
      publishesCount
      publishes {
        thing
        field
        text
        to
      }
      lookalikes {
        sentence
        here {
          __typename
          id
          name
        }
      }
      unsupportedCount
      unsupported {
        id: thing
        kind
        field
      }
    }
  }
}
    fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}`) as unknown as TypedDocumentString<AheadMutation, AheadMutationVariables>;
export const BarriersDocument = new TypedDocumentString(`
    query Barriers($after: String, $at: Revision, $synthetic: Boolean!) {
  barriers(first: 50, after: $after, at: $at, synthetic: $synthetic) {
    totalCount
    totalIsCapped
    nodes {
      id
      name
      visibility
      isSynthetic
      barrierStatus
      barrierSeverity
      category
      hinders(first: 20) {
        totalCount
        nodes {
          ...Hindered
        }
      }
      restrictedDatasets(first: 20) {
        totalCount
        nodes {
          ...Hindered
        }
      }
      restrictedFlows(first: 20) {
        totalCount
        nodes {
          ...Hindered
        }
      }
      recommendations(first: 20) {
        totalCount
        nodes {
          __typename
          id
          name
          isSynthetic
          horizon
          workStatus
          due
          owners(first: 5) {
            nodes {
              id
              name
            }
          }
          targets(first: 5) {
            nodes {
              id
              name
            }
          }
          steps(first: 20) {
            totalCount
            nodes {
              ...ActionParts
            }
          }
        }
      }
      opportunities(first: 20) {
        totalCount
        nodes {
          __typename
          id
          name
          isSynthetic
        }
      }
      pilots(first: 20) {
        totalCount
        nodes {
          __typename
          id
          name
          isSynthetic
          workStatus
          due
          owners(first: 5) {
            nodes {
              id
              name
            }
          }
        }
      }
      actions(first: 20) {
        totalCount
        nodes {
          ...ActionParts
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment Hindered on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Flow {
    flowStatus
    datasets(first: 10) {
      nodes {
        useCases(first: 5) {
          nodes {
            id
            name
          }
        }
      }
    }
  }
  ... on Dataset {
    flows(
      first: 20
      filter: {flowStatus: [BLOCKED, CONDITIONAL, PROPOSED, MISSING]}
    ) {
      totalCount
      nodes {
        id
        name
        flowStatus
        isSynthetic
      }
    }
    useCases(first: 5) {
      nodes {
        id
        name
      }
    }
  }
}
fragment ActionParts on Action {
  __typename
  id
  name
  isSynthetic
  revision
  workStatus
  due
  owners(first: 5) {
    nodes {
      id
      name
    }
  }
}
fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<BarriersQuery, BarriersQueryVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($kinds: [Kind!]!, $at: Revision, $synthetic: Boolean!) {
  map(kinds: $kinds, limit: 10000, at: $at, synthetic: $synthetic) {
    total
    nodes {
      thing
      kind
      name
      group
      actorKind
      sector
      engagement
      spectrum
      existence
      isSynthetic
      visibility
    }
    links {
      linkOrFlow
      type
      from
      to
      status
      valueKind
      isSynthetic
      visibility
      isImplied
      carries
    }
  }
  providers: actors(
    first: 1
    at: $at
    synthetic: $synthetic
    filter: {courses: {some: {}}}
  ) {
    totalCount
    totalIsCapped
  }
  courses(first: 1, at: $at, synthetic: $synthetic) {
    totalCount
    totalIsCapped
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const BoardFlowsDocument = new TypedDocumentString(`
    query BoardFlows($at: Revision, $synthetic: Boolean!, $after: String) {
  flows(
    first: 100
    after: $after
    at: $at
    synthetic: $synthetic
    filter: {flowStatus: [BLOCKED]}
  ) {
    nodes {
      id
      barriers(first: 5) {
        nodes {
          id
          name
        }
      }
      datasets(first: 5) {
        nodes {
          name
          barriers(first: 5) {
            nodes {
              id
              name
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<BoardFlowsQuery, BoardFlowsQueryVariables>;
export const BoardProvidersDocument = new TypedDocumentString(`
    query BoardProviders($at: Revision, $synthetic: Boolean!, $after: String) {
  actors(
    first: 100
    after: $after
    at: $at
    synthetic: $synthetic
    filter: {courses: {some: {}}}
  ) {
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<BoardProvidersQuery, BoardProvidersQueryVariables>;
export const ChangesHistoryDocument = new TypedDocumentString(`
    query ChangesHistory($views: Boolean!, $first: Int, $after: String, $last: Int, $before: String, $synthetic: Boolean!) {
  viewer {
    name
  }
  revision(synthetic: $synthetic) {
    head
  }
  commits(
    views: $views
    first: $first
    after: $after
    last: $last
    before: $before
    synthetic: $synthetic
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...CommitParts
      undoes
      run {
        id
        name
      }
      touched(first: 1) {
        totalCount
        totalIsCapped
      }
    }
  }
}
    fragment CommitParts on Commit {
  revision
  origin
  author
  message
  at
}`) as unknown as TypedDocumentString<ChangesHistoryQuery, ChangesHistoryQueryVariables>;
export const ChangesDiffDocument = new TypedDocumentString(`
    query ChangesDiff($from: Revision!, $beyond: String!, $kinds: [Kind!], $first: Int!, $after: String, $at: Revision!, $synthetic: Boolean!) {
  earlier: commits(last: 1, before: $beyond, at: $at, synthetic: $synthetic) {
    nodes {
      ...CommitParts
    }
  }
  later: commits(last: 1, at: $at, synthetic: $synthetic) {
    nodes {
      ...CommitParts
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
    counts {
      kind
    }
  }
  diff(
    from: $from
    kinds: $kinds
    first: $first
    after: $after
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id: thing
      kind
      operation
      changes {
        field
        before
        after
      }
      node {
        ...Named
      }
    }
  }
}
    fragment CommitParts on Commit {
  revision
  origin
  author
  message
  at
}
fragment Named on Node {
  __typename
  id
  ... on Entity {
    name
    isSynthetic
  }
  ... on Link {
    type
    from {
      name
    }
    to {
      name
    }
    isSynthetic
  }
  ... on Claim {
    about {
      id
      ... on Entity {
        name
      }
      ... on Link {
        type
        from {
          name
        }
        to {
          name
        }
      }
    }
    source {
      name
    }
    isSynthetic
  }
}
fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<ChangesDiffQuery, ChangesDiffQueryVariables>;
export const ChangesNamesDocument = new TypedDocumentString(`
    query ChangesNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Entity {
    name
    isSynthetic
  }
  ... on Link {
    type
    from {
      name
    }
    to {
      name
    }
    isSynthetic
  }
  ... on Claim {
    about {
      id
      ... on Entity {
        name
      }
      ... on Link {
        type
        from {
          name
        }
        to {
          name
        }
      }
    }
    source {
      name
    }
    isSynthetic
  }
}`) as unknown as TypedDocumentString<ChangesNamesQuery, ChangesNamesQueryVariables>;
export const CreditsDocument = new TypedDocumentString(`
    query Credits {
  sources(first: 100, synthetic: false) {
    totalCount
    nodes {
      id
      name
      url
      publisher
      licence
      credit
    }
  }
}
    `) as unknown as TypedDocumentString<CreditsQuery, CreditsQueryVariables>;
export const DataSourcesDocument = new TypedDocumentString(`
    query DataSources($after: String, $at: Revision, $synthetic: Boolean!) {
  datasets(first: 100, after: $after, at: $at, synthetic: $synthetic) {
    totalCount
    totalIsCapped
    nodes {
      ...About
      existence
      spectrum
      cost
      stewards(first: 5) {
        nodes {
          ...Holder
        }
      }
      collectors(first: 5) {
        nodes {
          ...Holder
        }
      }
      creators(first: 5) {
        nodes {
          ...Holder
        }
      }
      useCases(first: 5) {
        nodes {
          ...About
        }
      }
      barriers(first: 5) {
        nodes {
          ...About
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment About on Entity {
  id
  name
  isSynthetic
}
fragment Holder on Actor {
  ...About
  engagement
}
fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<DataSourcesQuery, DataSourcesQueryVariables>;
export const DetailsDocument = new TypedDocumentString(`
    query Details($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      description
      url
      state
      visibility
      isSynthetic
      keys {
        scheme
        value
      }
      ...OwnFields
      fieldStates {
        field
        state
        decidedBy
      }
      claims(first: 10) {
        nodes {
          ...ClaimParts
        }
        pageInfo {
          hasNextPage
        }
      }
      notes: claims(first: 20, stance: NOTE, status: [CURRENT]) {
        totalCount
        nodes {
          ...NoteParts
        }
      }
      out: links(direction: OUT, first: 50) {
        totalCount
        nodes {
          ...LinkParts
          ...LinkEvidence
          ...LinkFigure
          to {
            __typename
            id
            name
          }
        }
      }
      into: links(direction: INTO, first: 50, filter: {not: {type: [OBSERVED_IN]}}) {
        totalCount
        nodes {
          ...LinkParts
          ...LinkEvidence
          ...LinkFigure
          from {
            __typename
            id
            name
          }
        }
      }
    }
    ... on Actor {
      actorKind
      sector
      engagement
      actorPriority: priority
    }
    ... on Dataset {
      datasetKind
      spectrum
      existence
      cost
      restriction
      licence
      legalBasis
      personalData
      updateFrequency
      latestPeriod
      format
      geography
      purpose
    }
    ... on Standard {
      standardKind
      standardStatus
      scope
      version
    }
    ... on Flow {
      flowStatus
      valueKind
      channel
      spectrum
      frequency
      legalBasis
      purpose
    }
    ... on Course {
      courseLevel
      mode
      delivery
      reach
      qualificationLevel
      titles: claims(field: "name", first: 5) {
        nodes {
          id
          source {
            id
            name
          }
        }
      }
    }
    ... on Occupation {
      scheme
      code
      occupationLevel
      sectorSpecificity
    }
    ... on Place {
      placeKind
      code
    }
    ... on UseCase {
      useCaseStatus
      useCasePriority: priority
      viability
      origin
    }
    ... on SavedView {
      address
    }
    ... on Source {
      sourceKind
      publisher
      licence
      published
      retrieved
      synthetic
    }
    ... on Link {
      linkAttributes: attributes {
        ...OwnField
      }
      ...LinkParts
      ...LinkEvidence
      ...LinkFigure
      role
      note
      agreement
      scope
      degree
      support
      visibility
      isSynthetic
      from {
        __typename
        id
        name
      }
      to {
        __typename
        id
        name
      }
      claims(first: 10) {
        nodes {
          ...ClaimParts
        }
        pageInfo {
          hasNextPage
        }
      }
      notes: claims(first: 20, stance: NOTE, status: [CURRENT]) {
        totalCount
        nodes {
          ...NoteParts
        }
      }
    }
  }
}
    fragment LinkEvidence on Link {
  evidence: claims(first: 5) {
    totalCount
    nodes {
      ...EvidenceParts
    }
  }
}
fragment LinkParts on Link {
  id
  type
  state
  accessLevel
  purpose
  expires
  terms
}
fragment LinkFigure on Link {
  measure
  figure
  figureStatus
  unit
  period
  breakdown
  mark
  population
  pooling
  imputed
}
fragment EvidenceParts on Claim {
  method
  review
  counts
  claimStatus
  stance
}
fragment ClaimParts on Claim {
  ...EvidenceParts
  share
  sample
  cohort
  coder
  id
  field
  value
  stance
  claimStatus
  basis
  confidence
  page
  quote
  recorded
  observed
  assertedBy
  isSynthetic
  source {
    id
    name
  }
}
fragment NoteParts on Claim {
  id
  quote
  recorded
  assertedBy
  visibility
}
fragment OwnField on Attribute {
  name
  value
  definition {
    unit
  }
}
fragment OwnFields on Entity {
  attributes {
    ...OwnField
  }
}`) as unknown as TypedDocumentString<DetailsQuery, DetailsQueryVariables>;
export const KeyedDocument = new TypedDocumentString(`
    query Keyed($key: String!, $at: Revision) {
  entity(key: $key, at: $at) {
    id
  }
}
    `) as unknown as TypedDocumentString<KeyedQuery, KeyedQueryVariables>;
export const FieldClaimsDocument = new TypedDocumentString(`
    query FieldClaims($id: ID!, $field: String!) {
  node(id: $id) {
    ... on Entity {
      fieldStates {
        field
        decidedBy
      }
      claims(field: $field, first: 20) {
        nodes {
          id
          field
          value
          says
          settled
          madeBy
          stance
          claimStatus
          assertedBy
          observed
          recorded
          isSynthetic
          source {
            id
            name
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FieldClaimsQuery, FieldClaimsQueryVariables>;
export const SaysDocument = new TypedDocumentString(`
    query Says($id: ID!, $first: Int!, $at: Revision, $synthetic: Boolean!) {
  standing: claims(
    filter: {source: {in: [$id]}, claimStatus: [CURRENT]}
    first: 1
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
  }
  claims(
    filter: {source: {in: [$id]}}
    first: $first
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    nodes {
      id
      field
      value
      stance
      claimStatus
      about {
        ...Named
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Entity {
    name
    isSynthetic
  }
  ... on Link {
    type
    from {
      name
    }
    to {
      name
    }
    isSynthetic
  }
  ... on Claim {
    about {
      id
      ... on Entity {
        name
      }
      ... on Link {
        type
        from {
          name
        }
        to {
          name
        }
      }
    }
    source {
      name
    }
    isSynthetic
  }
}`) as unknown as TypedDocumentString<SaysQuery, SaysQueryVariables>;
export const ErasedDocument = new TypedDocumentString(`
    query Erased($id: ID!) {
  erasures(of: $id) {
    field
    reason
    at
    revision
  }
}
    `) as unknown as TypedDocumentString<ErasedQuery, ErasedQueryVariables>;
export const GlossaryDocument = new TypedDocumentString(`
    query Glossary {
  terms(first: 100) {
    nodes {
      id
      name
      aliases
      description
    }
  }
}
    `) as unknown as TypedDocumentString<GlossaryQuery, GlossaryQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const ModelDocument = new TypedDocumentString(`
    query Model {
  model {
    kinds {
      kind
      name
      plural
      fields {
        name
        doc
        type
        unit
        isSettable
        enumeration {
          values {
            value
            doc
          }
        }
      }
      attributes {
        name
        doc
        type
        unit
        enumeration {
          values {
            value
            doc
          }
        }
      }
    }
    linkTypes {
      name
      doc
      from
      to
      attributes
    }
  }
}
    `) as unknown as TypedDocumentString<ModelQuery, ModelQueryVariables>;
export const EditedDocument = new TypedDocumentString(`
    query Edited($id: ID!, $versions: Int!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      history(first: $versions) {
        nodes {
          ...VersionParts
        }
      }
    }
    ... on Link {
      type
      from {
        id
        name
      }
      to {
        id
        name
      }
      history(first: $versions) {
        nodes {
          ...VersionParts
        }
      }
    }
    ... on Claim {
      about {
        __typename
        id
      }
      history(first: $versions) {
        nodes {
          ...VersionParts
        }
      }
    }
  }
}
    fragment VersionParts on Version {
  revision
  ended
  fields
}`) as unknown as TypedDocumentString<EditedQuery, EditedQueryVariables>;
export const NamedDocument = new TypedDocumentString(`
    query Named($id: ID!) {
  node(id: $id) {
    ... on Entity {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NamedQuery, NamedQueryVariables>;
export const ApplyDocument = new TypedDocumentString(`
    mutation Apply($operations: [Operation!]!, $changeSet: ID!, $message: String, $publish: Boolean!) {
  apply(
    operations: $operations
    changeSet: $changeSet
    message: $message
    publish: $publish
  ) {
    commit {
      revision
      touched {
        totalCount
      }
    }
    node {
      __typename
      id
    }
    proposal {
      standing
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}`) as unknown as TypedDocumentString<ApplyMutation, ApplyMutationVariables>;
export const UndoDocument = new TypedDocumentString(`
    mutation Undo($revision: Revision!, $changeSet: ID!) {
  undo(revision: $revision, changeSet: $changeSet) {
    commit {
      revision
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}`) as unknown as TypedDocumentString<UndoMutation, UndoMutationVariables>;
export const ProposeDocument = new TypedDocumentString(`
    mutation Propose($course: String!, $changeSet: ID!, $message: String, $dryRun: Boolean!) {
  proposeOccupations(
    course: $course
    changeSet: $changeSet
    message: $message
    dryRun: $dryRun
  ) {
    commit {
      revision
      touched {
        totalCount
      }
    }
    candidates(first: 20) {
      totalCount
      nodes {
        title
        met {
          word
          part
          with
          in
        }
        occupation {
          id
          name
          code
        }
      }
    }
    proposedBefore
    left
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}`) as unknown as TypedDocumentString<ProposeMutation, ProposeMutationVariables>;
export const WaitingDocument = new TypedDocumentString(`
    query Waiting($after: String, $synthetic: Boolean!) {
  claims(
    first: 1
    after: $after
    synthetic: $synthetic
    filter: {method: [TITLE_MATCH], review: [PROPOSED]}
  ) {
    totalCount
    edges {
      cursor
      node {
        id
        revision
        quote
        coder
        recorded
        isSynthetic
        source {
          id
          name
        }
        about {
          ... on Link {
            id
            claims(first: 20) {
              nodes {
                id
                method
                basis
                review
                counts
                claimStatus
                stance
                quote
                share
                sample
                cohort
                source {
                  name
                }
              }
            }
            from {
              id
              name
              description
              ... on Course {
                outcome
                courseLevel
                qualificationLevel
              }
            }
            to {
              id
              name
              description
              ... on Occupation {
                scheme
                code
                titles
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingQuery, WaitingQueryVariables>;
export const WaitingForDocument = new TypedDocumentString(`
    query WaitingFor($occupation: ID!, $synthetic: Boolean!) {
  links(
    first: 100
    synthetic: $synthetic
    filter: {type: [LEADS_TO_OCCUPATION], to: {in: [$occupation]}, claims: {some: {method: [TITLE_MATCH], review: [PROPOSED]}}}
  ) {
    totalCount
    nodes {
      id
      from {
        id
        name
      }
      claims(first: 20) {
        nodes {
          id
          revision
          method
          review
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingForQuery, WaitingForQueryVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($run: ID!, $dryRun: Boolean!, $expectedHead: Revision, $publish: Boolean!) {
  undoImport(
    run: $run
    dryRun: $dryRun
    expectedHead: $expectedHead
    publish: $publish
  ) {
    ...TakingBackParts
  }
}
    fragment TakingBackParts on ChangePayload {
  commit {
    revision
  }
  problems {
    ...ProblemParts
  }
  preview {
    base
    counts {
      kind
      operation
      count
    }
    staysCount
    stays {
      thing
      kind
      why
    }
    publishesCount
    publishes {
      thing
      field
      text
      to
    }
  }
}
fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}`) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const ImportRunsDocument = new TypedDocumentString(`
    query ImportRuns {
  importRuns(first: 20, order: [REVISION_DESC]) {
    totalCount
    nodes {
      id
      name
      started
      runStatus
      created
      updated
    }
  }
}
    `) as unknown as TypedDocumentString<ImportRunsQuery, ImportRunsQueryVariables>;
export const LookalikesDocument = new TypedDocumentString(`
    query Lookalikes($after: String, $synthetic: Boolean!) {
  lookalikes(first: 10, after: $after, synthetic: $synthetic) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      sentence
      here {
        __typename
        id
        name
        description
      }
      other {
        __typename
        id
        name
        description
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LookalikesQuery, LookalikesQueryVariables>;
export const ChosenDocument = new TypedDocumentString(`
    query Chosen($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Entity {
      id
      name
      revision
      tags
    }
  }
}
    `) as unknown as TypedDocumentString<ChosenQuery, ChosenQueryVariables>;
export const FlowsDocument = new TypedDocumentString(`
    query Flows($at: Revision, $synthetic: Boolean!) {
  map(kinds: [ACTOR, DATASET], limit: 10000, at: $at, synthetic: $synthetic) {
    nodes {
      id: thing
      kind
      name
      group
      spectrum
    }
    links {
      id: linkOrFlow
      type
      from
      to
      status
      valueKind
      state
      isSynthetic
      carries
    }
    hidden {
      reason
      count
    }
  }
  flows(first: 1, at: $at, synthetic: $synthetic) {
    totalCount
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<FlowsQuery, FlowsQueryVariables>;
export const GapsWholeDocument = new TypedDocumentString(`
    query GapsWhole($areas: [String!]!, $level: OccupationLevel!, $catchment: Catchment!, $places: [String!], $evidence: [EvidenceMethod!], $occupations: [String!], $approach: String, $measure: String, $at: Revision, $synthetic: Boolean!) {
  occupationGaps(
    areas: $areas
    occupations: $occupations
    level: $level
    catchment: $catchment
    places: $places
    evidence: $evidence
    approach: $approach
    measure: $measure
    at: $at
    synthetic: $synthetic
  ) {
    measure
    period
    synthetic
    onlineCourses
    nationalCourses
    unplacedCourses
    greenApproaches
    byClass {
      class
      classReason
      rows
    }
    coverage {
      areaId
      areaName
      sentence
      courses
      coursesLinked
      presentations
      presentationsWithPlaces
      cells
      cellsSuppressed
      cellsUnknown
      journeys {
        sentence
      }
    }
    journeysKnown
    observed {
      measure
      level
      figures
    }
    caveats {
      caveat
      sentence
      rows
    }
  }
}
    `) as unknown as TypedDocumentString<GapsWholeQuery, GapsWholeQueryVariables>;
export const GapsRankedDocument = new TypedDocumentString(`
    query GapsRanked($areas: [String!]!, $level: OccupationLevel!, $catchment: Catchment!, $places: [String!], $evidence: [EvidenceMethod!], $occupations: [String!], $approach: String, $measure: String, $classes: [GapClass!], $wants: Boolean!, $after: String, $offers: Boolean!, $before: String, $at: Revision, $synthetic: Boolean!) {
  occupationGaps(
    areas: $areas
    occupations: $occupations
    level: $level
    catchment: $catchment
    places: $places
    evidence: $evidence
    approach: $approach
    measure: $measure
    at: $at
    synthetic: $synthetic
  ) {
    wanted: rows(first: 100, after: $after, order: DEMAND, classes: $classes) @include(if: $wants) {
      ...Ranked
    }
    offered: rows(last: 100, before: $before, order: SUPPLY, classes: $classes) @include(if: $offers) {
      ...Ranked
    }
  }
}
    fragment Ranked on OccupationGapConnection {
  pageInfo {
    hasNextPage
    endCursor
    hasPreviousPage
    startCursor
  }
  nodes {
    occupation {
      id
      code
    }
    demand {
      status
      value
    }
    supply {
      courses
    }
  }
}`) as unknown as TypedDocumentString<GapsRankedQuery, GapsRankedQueryVariables>;
export const GapsCellsDocument = new TypedDocumentString(`
    query GapsCells($areas: [String!]!, $occupations: [String!]!, $level: OccupationLevel!, $catchment: Catchment!, $places: [String!], $evidence: [EvidenceMethod!], $approach: String, $measure: String, $after: String, $at: Revision, $synthetic: Boolean!) {
  occupationGaps(
    areas: $areas
    occupations: $occupations
    level: $level
    catchment: $catchment
    places: $places
    evidence: $evidence
    approach: $approach
    measure: $measure
    at: $at
    synthetic: $synthetic
  ) {
    rows(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...GapCell
      }
    }
  }
}
    fragment GapCell on OccupationGap {
  occupation {
    id
    name
    code
  }
  area {
    id
    name
  }
  class
  classReason
  sentence
  green
  demand {
    status
    value
    unit
    period
    imputed
  }
  broader {
    area {
      id
      name
    }
    figure
    unit
    period
  }
  supply {
    courses
    presentations
    places
    presentationsWithUnknownPlaces
    strong
    weak
    disputed
    possible
    online
    national
    unplaced
  }
  caveats
}`) as unknown as TypedDocumentString<GapsCellsQuery, GapsCellsQueryVariables>;
export const GapsCellDocument = new TypedDocumentString(`
    query GapsCell($areas: [String!]!, $occupations: [String!]!, $level: OccupationLevel!, $catchment: Catchment!, $places: [String!], $evidence: [EvidenceMethod!], $approach: String, $measure: String, $at: Revision, $synthetic: Boolean!) {
  occupationGaps(
    areas: $areas
    occupations: $occupations
    level: $level
    catchment: $catchment
    places: $places
    evidence: $evidence
    approach: $approach
    measure: $measure
    at: $at
    synthetic: $synthetic
  ) {
    synthetic
    caveats {
      caveat
      sentence
    }
    rows(first: 1) {
      nodes {
        ...GapCell
        byEvidence {
          method
          courses
        }
        observation {
          id
          state
          isSynthetic
        }
        courses {
          ...GapCourse
        }
        possibleCourses {
          ...GapCourse
        }
        evidence {
          id
          state
          from {
            id
            name
          }
          to {
            id
            name
          }
          claims(first: 5) {
            nodes {
              id
              method
              review
              counts
              claimStatus
              stance
              confidence
              isSynthetic
              source {
                id
                name
              }
            }
          }
        }
        nearestPlace {
          id
          name
        }
        nearestCourse {
          id
          name
        }
        nearestDistance
        wouldChange {
          kind
          sentence
          link
          course
          methods
          atLeast
        }
      }
    }
  }
}
    fragment GapCell on OccupationGap {
  occupation {
    id
    name
    code
  }
  area {
    id
    name
  }
  class
  classReason
  sentence
  green
  demand {
    status
    value
    unit
    period
    imputed
  }
  broader {
    area {
      id
      name
    }
    figure
    unit
    period
  }
  supply {
    courses
    presentations
    places
    presentationsWithUnknownPlaces
    strong
    weak
    disputed
    possible
    online
    national
    unplaced
  }
  caveats
}
fragment GapCourse on Course {
  id
  name
  isSynthetic
  presentations(first: 10) {
    totalCount
    nodes {
      id
      name
      start
      seats
      venues(first: 1) {
        nodes {
          id
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<GapsCellQuery, GapsCellQueryVariables>;
export const GapsIdleDocument = new TypedDocumentString(`
    query GapsIdle($areas: [String!]!, $level: OccupationLevel!, $catchment: Catchment!, $places: [String!], $evidence: [EvidenceMethod!], $measure: String, $first: Int!, $at: Revision, $synthetic: Boolean!) {
  coursesWithoutDemand(
    areas: $areas
    level: $level
    catchment: $catchment
    places: $places
    evidence: $evidence
    measure: $measure
    at: $at
    synthetic: $synthetic
  ) {
    gap(first: $first) {
      ...IdlePile
    }
    cannotTell(first: $first) {
      ...IdlePile
    }
    noGap(first: $first) {
      ...IdlePile
    }
  }
}
    fragment IdlePile on GapRowConnection {
  totalCount
  nodes {
    subject {
      id
      name
      isSynthetic
    }
    pile
    sentence
    others {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<GapsIdleQuery, GapsIdleQueryVariables>;
export const GapsNamedDocument = new TypedDocumentString(`
    query GapsNamed($key: String!, $at: Revision) {
  entity(key: $key, at: $at) {
    __typename
    id
    name
    ... on Occupation {
      code
      occupationLevel
    }
  }
}
    `) as unknown as TypedDocumentString<GapsNamedQuery, GapsNamedQueryVariables>;
export const GapsBasisDocument = new TypedDocumentString(`
    query GapsBasis($at: Revision, $synthetic: Boolean!) {
  revision(at: $at, synthetic: $synthetic) {
    counts {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<GapsBasisQuery, GapsBasisQueryVariables>;
export const HeadDocument = new TypedDocumentString(`
    query Head {
  revision {
    head
  }
}
    `) as unknown as TypedDocumentString<HeadQuery, HeadQueryVariables>;
export const CommitsDocument = new TypedDocumentString(`
    subscription Commits($after: Revision) {
  commits(after: $after) {
    revision
  }
}
    `) as unknown as TypedDocumentString<CommitsSubscription, CommitsSubscriptionVariables>;
export const AnyMadeUpDocument = new TypedDocumentString(`
    query AnyMadeUp($at: Revision) {
  revision(at: $at) {
    hasSynthetic
  }
}
    `) as unknown as TypedDocumentString<AnyMadeUpQuery, AnyMadeUpQueryVariables>;
export const AnyRealDocument = new TypedDocumentString(`
    query AnyReal($at: Revision) {
  map(limit: 0, at: $at, synthetic: false) {
    total
  }
  courses(first: 1, at: $at, synthetic: false) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AnyRealQuery, AnyRealQueryVariables>;
export const MapDocument = new TypedDocumentString(`
    query Map($focus: [String!], $depth: Int, $direction: Direction, $groups: [MapGroupName!], $spectrum: [Spectrum!], $statuses: [FlowStatus!], $states: [ClaimState!], $limit: Int, $at: Revision, $synthetic: Boolean!) {
  map(
    focus: $focus
    depth: $depth
    direction: $direction
    groups: $groups
    spectrum: $spectrum
    statuses: $statuses
    states: $states
    limit: $limit
    at: $at
    synthetic: $synthetic
  ) {
    total
    shown
    nodes {
      id: thing
      kind
      name
      group
      roles
      spectrum
      existence
      standing
      isFocus
      isSynthetic
      visibility
      distance
      degree
    }
    links {
      id: linkOrFlow
      type
      from
      to
      status
      valueKind
      spectrum
      state
      isSynthetic
      visibility
      carries
    }
    groups {
      name
      count
      shown
      syntheticCount
    }
    ties {
      from
      to
      links
      flows
      statuses {
        status
        count
      }
      syntheticCount
    }
    legend {
      of
      value
      count
      shown
    }
    hidden {
      reason
      count
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    head
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<MapQuery, MapQueryVariables>;
export const MatrixLinksDocument = new TypedDocumentString(`
    query MatrixLinks($types: [LinkType!]!, $courses: Boolean!, $after: String, $at: Revision, $synthetic: Boolean!) {
  links(
    first: 100
    after: $after
    filter: {type: $types}
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      type
      state
      isSynthetic
      visibility
      support
      accessLevel
      from {
        __typename
        id
        name
        ... on Course {
          providers(first: 3) @include(if: $courses) {
            nodes {
              name
            }
          }
        }
      }
      to {
        __typename
        id
        name
      }
      claims(first: 5) @include(if: $courses) {
        totalCount
        nodes {
          id
          method
          review
          counts
          claimStatus
          stance
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatrixLinksQuery, MatrixLinksQueryVariables>;
export const OutlinesDocument = new TypedDocumentString(`
    query Outlines($ids: [ID!]!, $at: Revision, $synthetic: Boolean!) {
  places(first: 100, filter: {ids: $ids}, at: $at, synthetic: $synthetic) {
    nodes {
      id
      name
      geometry(tolerance: 0.0003)
    }
  }
}
    `) as unknown as TypedDocumentString<OutlinesQuery, OutlinesQueryVariables>;
export const PlaceKindsDocument = new TypedDocumentString(`
    query PlaceKinds($at: Revision, $synthetic: Boolean!) {
  places(first: 1, at: $at, synthetic: $synthetic) {
    totalCount
    facets(by: [PLACE_KIND]) {
      buckets {
        value
        count
      }
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<PlaceKindsQuery, PlaceKindsQueryVariables>;
export const PlacesOfKindDocument = new TypedDocumentString(`
    query PlacesOfKind($kinds: [PlaceKind!]!, $after: String, $at: Revision, $synthetic: Boolean!) {
  places(
    first: 100
    after: $after
    filter: {placeKind: $kinds}
    at: $at
    synthetic: $synthetic
  ) {
    nodes {
      id
      name
      code
      isSynthetic
      geometry(tolerance: 0.0003)
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesOfKindQuery, PlacesOfKindQueryVariables>;
export const PlacesCoveredDocument = new TypedDocumentString(`
    query PlacesCovered($areas: [String!]!, $at: Revision, $synthetic: Boolean!) {
  occupationGaps(areas: $areas, level: MAJOR, at: $at, synthetic: $synthetic) {
    onlineCourses
    nationalCourses
    unplacedCourses
    coverage {
      areaId
      courses
      presentations
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesCoveredQuery, PlacesCoveredQueryVariables>;
export const PlacesVenuesDocument = new TypedDocumentString(`
    query PlacesVenues($kinds: [PlaceKind!]!, $after: String, $at: Revision, $synthetic: Boolean!) {
  venues(
    first: 100
    after: $after
    filter: {places: {some: {placeKind: $kinds}}}
    at: $at
    synthetic: $synthetic
  ) {
    nodes {
      id
      name
      latitude
      longitude
      isSynthetic
      places(first: 10, filter: {placeKind: $kinds}) {
        nodes {
          id
        }
      }
      presentations(first: 100) {
        totalCount
        nodes {
          courses(first: 1) {
            nodes {
              providers(first: 3) {
                nodes {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesVenuesQuery, PlacesVenuesQueryVariables>;
export const PlaceMeasuresDocument = new TypedDocumentString(`
    query PlaceMeasures($place: ID!, $at: Revision, $synthetic: Boolean!) {
  links(
    first: 1
    filter: {type: [OBSERVED_IN], to: {in: [$place]}}
    at: $at
    synthetic: $synthetic
  ) {
    facets(by: [MEASURE]) {
      buckets {
        value
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceMeasuresQuery, PlaceMeasuresQueryVariables>;
export const PlacePeriodsDocument = new TypedDocumentString(`
    query PlacePeriods($place: ID!, $measure: String!, $at: Revision, $synthetic: Boolean!) {
  links(
    first: 1
    filter: {type: [OBSERVED_IN], to: {in: [$place]}, measure: {eq: $measure}}
    at: $at
    synthetic: $synthetic
  ) {
    facets(by: [PERIOD]) {
      buckets {
        value
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacePeriodsQuery, PlacePeriodsQueryVariables>;
export const PlaceFiguresDocument = new TypedDocumentString(`
    query PlaceFigures($place: ID!, $measure: String!, $period: TextFilter!, $after: String, $at: Revision, $synthetic: Boolean!) {
  links(
    first: 100
    after: $after
    filter: {type: [OBSERVED_IN], to: {in: [$place]}, measure: {eq: $measure}, period: $period}
    at: $at
    synthetic: $synthetic
  ) {
    nodes {
      id
      isSynthetic
      countedAs
      countedWhere
      ...LinkFigure
      from {
        __typename
        id
        name
        ... on Occupation {
          code
          scheme
        }
        ... on Subject {
          code
          scheme
        }
        ... on Industry {
          code
          scheme
        }
      }
      claims(first: 1) {
        nodes {
          source {
            id
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LinkFigure on Link {
  measure
  figure
  figureStatus
  unit
  period
  breakdown
  mark
  population
  pooling
  imputed
}`) as unknown as TypedDocumentString<PlaceFiguresQuery, PlaceFiguresQueryVariables>;
export const JourneyMeasuresDocument = new TypedDocumentString(`
    query JourneyMeasures($at: Revision, $synthetic: Boolean!) {
  links(
    first: 1
    filter: {type: [OBSERVED_IN], countedWhere: [RESIDENCE_TO_DELIVERY]}
    at: $at
    synthetic: $synthetic
  ) {
    facets(by: [MEASURE]) {
      buckets {
        value
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JourneyMeasuresQuery, JourneyMeasuresQueryVariables>;
export const JourneyPeriodsDocument = new TypedDocumentString(`
    query JourneyPeriods($filter: LinkFilter!, $at: Revision, $synthetic: Boolean!) {
  links(first: 1, filter: $filter, at: $at, synthetic: $synthetic) {
    facets(by: [PERIOD]) {
      buckets {
        value
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JourneyPeriodsQuery, JourneyPeriodsQueryVariables>;
export const JourneysDocument = new TypedDocumentString(`
    query Journeys($filter: LinkFilter!, $after: String, $at: Revision, $synthetic: Boolean!) {
  links(
    first: 100
    after: $after
    filter: $filter
    order: [FIGURE_DESC]
    at: $at
    synthetic: $synthetic
  ) {
    nodes {
      id
      isSynthetic
      ...LinkFigure
      from {
        id
        name
      }
      to {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LinkFigure on Link {
  measure
  figure
  figureStatus
  unit
  period
  breakdown
  mark
  population
  pooling
  imputed
}`) as unknown as TypedDocumentString<JourneysQuery, JourneysQueryVariables>;
export const RevisionNoteDocument = new TypedDocumentString(`
    query RevisionNote($at: Revision, $synthetic: Boolean!) {
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<RevisionNoteQuery, RevisionNoteQueryVariables>;
export const ListActorsDocument = new TypedDocumentString(`
    query ListActors($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: ActorFilter, $facets: [ActorFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: actors(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      actorKind
      sector
      engagement
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<ListActorsQuery, ListActorsQueryVariables>;
export const ListDatasetsDocument = new TypedDocumentString(`
    query ListDatasets($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: DatasetFilter, $facets: [DatasetFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: datasets(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      spectrum
      existence
      cost
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<ListDatasetsQuery, ListDatasetsQueryVariables>;
export const ListStandardsDocument = new TypedDocumentString(`
    query ListStandards($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: StandardFilter, $facets: [StandardFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: standards(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      standardKind
      standardStatus
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<ListStandardsQuery, ListStandardsQueryVariables>;
export const ListFlowsDocument = new TypedDocumentString(`
    query ListFlows($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: FlowFilter, $facets: [FlowFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: flows(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      flowStatus
      valueKind
      channel
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<ListFlowsQuery, ListFlowsQueryVariables>;
export const ListCoursesDocument = new TypedDocumentString(`
    query ListCourses($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: CourseFilter, $facets: [CourseFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: courses(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      courseLevel
      mode
      delivery
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<ListCoursesQuery, ListCoursesQueryVariables>;
export const ListOccupationsDocument = new TypedDocumentString(`
    query ListOccupations($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: OccupationFilter, $facets: [OccupationFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: occupations(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      occupationLevel
      code
      sectorSpecificity
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<ListOccupationsQuery, ListOccupationsQueryVariables>;
export const ListPlacesDocument = new TypedDocumentString(`
    query ListPlaces($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: PlaceFilter, $facets: [PlaceFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: places(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      placeKind
      code
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<ListPlacesQuery, ListPlacesQueryVariables>;
export const ListUseCasesDocument = new TypedDocumentString(`
    query ListUseCases($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: UseCaseFilter, $facets: [UseCaseFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: useCases(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      useCaseStatus
      priority
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<ListUseCasesQuery, ListUseCasesQueryVariables>;
export const ListSourcesDocument = new TypedDocumentString(`
    query ListSources($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: SourceFilter, $facets: [SourceFacet!]!, $at: Revision, $synthetic: Boolean!) {
  list: sources(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    facets(by: $facets) {
      field
      buckets {
        value
        count
      }
    }
    nodes {
      id
      name
      state
      visibility
      isSynthetic
      revision
      attributes {
        name
        value
      }
      sourceKind
      publisher
      licence
      published
      retrieved
      synthetic
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<ListSourcesQuery, ListSourcesQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($at: Revision) {
  savedViews(first: 100, order: [NAME_ASC], at: $at) {
    nodes {
      id
      name
      description
      address
      order
      moment
      pins: links(types: [PINS], direction: OUT, first: 100) {
        nodes {
          x
          y
          to {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $kinds: [Kind!], $first: Int!, $at: Revision, $synthetic: Boolean!) {
  search(
    query: $query
    kinds: $kinds
    first: $first
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    totalIsCapped
    didYouMean
    nodes {
      __typename
      id
      name
      description
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const HoldersDocument = new TypedDocumentString(`
    query Holders($at: Revision, $synthetic: Boolean!) {
  all: datasets(first: 1, at: $at, synthetic: $synthetic) {
    totalCount
  }
  datasets(
    first: 10
    filter: {accessGrants: {some: {}}}
    at: $at
    synthetic: $synthetic
  ) {
    totalCount
    nodes {
      id
      name
      isSynthetic
      spectrum
      cost
      stewards(first: 5) {
        nodes {
          id
          name
        }
      }
      accessGrants(first: 10) {
        edges {
          node {
            id
            name
          }
          link {
            purpose
            expires
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HoldersQuery, HoldersQueryVariables>;
export const NeededDocument = new TypedDocumentString(`
    query Needed($at: Revision, $synthetic: Boolean!) {
  missingDatasets(at: $at, synthetic: $synthetic) {
    gap(first: 10) {
      totalCount
      nodes {
        subject {
          id
          name
          isSynthetic
        }
        sentence
        others {
          id
          name
        }
      }
    }
    noGap(first: 1) {
      totalCount
    }
    cannotTell(first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<NeededQuery, NeededQueryVariables>;
export const UsedDocument = new TypedDocumentString(`
    query Used($at: Revision, $synthetic: Boolean!) {
  standards(
    first: 100
    filter: {or: [{supportingSoftware: {some: {}}}, {adopters: {some: {}}}]}
    at: $at
    synthetic: $synthetic
  ) {
    nodes {
      id
      name
      supportingSoftware(first: 1) {
        totalCount
      }
      adopters(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UsedQuery, UsedQueryVariables>;
export const AdoptionDocument = new TypedDocumentString(`
    query Adoption($standard: String!, $at: Revision, $synthetic: Boolean!) {
  adoptionLeverage(standard: $standard, first: 10, at: $at, synthetic: $synthetic) {
    totalCount
    nodes {
      supplier {
        id
        name
        isSynthetic
      }
      newProviders {
        id
        name
      }
      newOccupations {
        id
      }
      newCourseCount
      newFlowCount
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptionQuery, AdoptionQueryVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($standard: String!, $by: [String!]!, $at: Revision, $synthetic: Boolean!) {
  whatIf(adopt: {standard: $standard, by: $by}, at: $at, synthetic: $synthetic) {
    before {
      providerCount
      courseCount
      occupationCount
    }
    after {
      providerCount
      courseCount
      occupationCount
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;
export const ObservedDocument = new TypedDocumentString(`
    query Observed($at: Revision, $synthetic: Boolean!) {
  places(
    first: 100
    filter: {observedOccupations: {some: {}}}
    at: $at
    synthetic: $synthetic
  ) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ObservedQuery, ObservedQueryVariables>;
export const UnlinkedDocument = new TypedDocumentString(`
    query Unlinked($areas: [String!]!, $at: Revision, $synthetic: Boolean!) {
  occupationGaps(areas: $areas, at: $at, synthetic: $synthetic) {
    measure
    period
    synthetic
    rows(classes: [NO_LINKED_COURSE], first: 100, order: DEMAND) {
      totalCount
      nodes {
        area {
          id
          name
        }
        occupation {
          id
          name
          code
        }
        demand {
          value
        }
        sentence
      }
    }
    byClass {
      class
      rows
    }
    caveats {
      caveat
      sentence
      rows
    }
  }
}
    `) as unknown as TypedDocumentString<UnlinkedQuery, UnlinkedQueryVariables>;
export const StoryDocument = new TypedDocumentString(`
    query Story($of: String!, $id: ID!, $at: Revision, $synthetic: Boolean!) {
  trace(of: $of, depth: 1, limit: 50, at: $at, synthetic: $synthetic) {
    subject {
      __typename
      id
      links(first: 1) {
        totalCount
      }
    }
    belongsTo {
      ...AccessParts
    }
    holders {
      ...AccessParts
    }
    access {
      ...AccessParts
    }
    back {
      ...StoryStep
    }
    made {
      ...StoryStep
    }
    refused {
      id
      name
      flowStatus
      datasets(first: 20) {
        nodes {
          id
        }
      }
    }
    barriers {
      ...AccessParts
    }
    advice {
      ...AccessParts
    }
    omitted
  }
  node(id: $id) {
    ... on Actor {
      sentFlows(first: 50) {
        ...StoryFlows
      }
      receivedFlows(first: 50) {
        ...StoryFlows
      }
    }
    ... on Dataset {
      flows(first: 50) {
        ...StoryFlows
      }
    }
  }
}
    fragment LinkParts on Link {
  id
  type
  state
  accessLevel
  purpose
  expires
  terms
}
fragment StoryFlows on FlowConnection {
  totalCount
  nodes {
    id
    name
    flowStatus
    valueKind
    state
    isSynthetic
    senders(first: 5) {
      nodes {
        id
        name
      }
    }
    receivers(first: 5) {
      nodes {
        id
        name
      }
    }
    datasets(first: 20) {
      nodes {
        id
        name
      }
    }
  }
}
fragment StoryStep on Arrival {
  entity {
    ...Met
  }
  step {
    ...StepParts
  }
}
fragment AccessParts on Link {
  ...LinkParts
  agreement
  isSynthetic
  from {
    ...Met
  }
  to {
    ...Met
    ... on Dataset {
      cost
      restriction
    }
  }
}
fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}
fragment StepParts on Step {
  state
  from {
    ...Met
  }
  to {
    ...Met
  }
  links {
    id
    type
    isSynthetic
  }
  flow {
    id
    name
    isSynthetic
    flowStatus
    valueKind
    spectrum
    datasets(first: 20) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<StoryQuery, StoryQueryVariables>;
export const FlowStoryDocument = new TypedDocumentString(`
    query FlowStory($id: ID!) {
  node(id: $id) {
    ... on Flow {
      flowStatus
      barriers(first: 20) {
        nodes {
          ...Addressed
        }
      }
      datasets(first: 20) {
        nodes {
          id
          name
          barriers(first: 20) {
            nodes {
              ...Addressed
            }
          }
        }
      }
    }
  }
}
    fragment Addressed on Barrier {
  id
  name
  recommendations(first: 20) {
    nodes {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<FlowStoryQuery, FlowStoryQueryVariables>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: String!, $to: String!, $walk: Walk!, $at: Revision, $synthetic: Boolean!) {
  start: entity(key: $from, at: $at, synthetic: $synthetic) {
    ...Met
  }
  end: entity(key: $to, at: $at, synthetic: $synthetic) {
    ...Met
  }
  paths(from: $from, to: $to, walk: $walk, at: $at, synthetic: $synthetic) {
    isComplete
    stoppedBy
    totalLowerBound
    nodes {
      ...Met
    }
    paths {
      length
      carried {
        id
        name
      }
      steps {
        ...StepParts
      }
      terms {
        ...TermsParts
      }
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}
fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}
fragment StepParts on Step {
  state
  from {
    ...Met
  }
  to {
    ...Met
  }
  links {
    id
    type
    isSynthetic
  }
  flow {
    id
    name
    isSynthetic
    flowStatus
    valueKind
    spectrum
    datasets(first: 20) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
}
fragment TermsParts on Terms {
  spectrum {
    tightest
    isUnknown
    step
  }
  cost {
    tightest
    isUnknown
    step
  }
  channel {
    tightest
    isUnknown
    step
  }
  frequency {
    tightest
    isUnknown
    step
  }
  restrictions {
    all
    isUnknown
  }
  licences {
    all
    isUnknown
  }
  legalBases {
    all
    isUnknown
  }
  tightest {
    reason
    sentence
    step
    says {
      id
      name
    }
    askFirst {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const TraceSubjectDocument = new TypedDocumentString(`
    query TraceSubject($key: String!, $at: Revision, $synthetic: Boolean!) {
  entity(key: $key, at: $at, synthetic: $synthetic) {
    ...Met
  }
}
    fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}`) as unknown as TypedDocumentString<TraceSubjectQuery, TraceSubjectQueryVariables>;
export const TraceDocument = new TypedDocumentString(`
    query Trace($of: String!, $at: Revision, $synthetic: Boolean!) {
  trace(of: $of, depth: 3, limit: 50, at: $at, synthetic: $synthetic) {
    subject {
      ...Met
      links(first: 1) {
        totalCount
      }
    }
    belongsTo {
      ...AccessParts
    }
    holders {
      ...AccessParts
    }
    access {
      ...AccessParts
    }
    onward {
      ...ArrivalParts
    }
    back {
      ...ArrivalParts
    }
    made {
      ...ArrivalParts
    }
    refused {
      id
      name
      flowStatus
      isSynthetic
      datasets(first: 20) {
        nodes {
          id
        }
      }
    }
    barriers {
      ...AccessParts
    }
    advice {
      ...AccessParts
    }
    omitted
    isComplete
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment LinkParts on Link {
  id
  type
  state
  accessLevel
  purpose
  expires
  terms
}
fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}
fragment AccessParts on Link {
  ...LinkParts
  agreement
  isSynthetic
  from {
    ...Met
  }
  to {
    ...Met
    ... on Dataset {
      cost
      restriction
    }
  }
}
fragment ArrivalParts on Arrival {
  entity {
    ...Met
  }
  depth
  step {
    ...StepParts
  }
  terms {
    ...TermsParts
  }
}
fragment Met on Entity {
  __typename
  id
  name
  isSynthetic
  ... on Dataset {
    spectrum
    existence
  }
  ... on Standard {
    standing: standardStatus
  }
}
fragment StepParts on Step {
  state
  from {
    ...Met
  }
  to {
    ...Met
  }
  links {
    id
    type
    isSynthetic
  }
  flow {
    id
    name
    isSynthetic
    flowStatus
    valueKind
    spectrum
    datasets(first: 20) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
}
fragment TermsParts on Terms {
  spectrum {
    tightest
    isUnknown
    step
  }
  cost {
    tightest
    isUnknown
    step
  }
  channel {
    tightest
    isUnknown
    step
  }
  frequency {
    tightest
    isUnknown
    step
  }
  restrictions {
    all
    isUnknown
  }
  licences {
    all
    isUnknown
  }
  legalBases {
    all
    isUnknown
  }
  tightest {
    reason
    sentence
    step
    says {
      id
      name
    }
    askFirst {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<TraceQuery, TraceQueryVariables>;
export const NotWalkedDocument = new TypedDocumentString(`
    query NotWalked($near: [String!]!, $at: Revision, $synthetic: Boolean!) {
  map(
    focus: $near
    kinds: [ACTOR, DATASET]
    statuses: [PROPOSED, BLOCKED, MISSING, ENDED, UNKNOWN]
    limit: 10000
    at: $at
    synthetic: $synthetic
  ) {
    links {
      id: linkOrFlow
      type
      from
      to
      status
      carries
    }
  }
}
    `) as unknown as TypedDocumentString<NotWalkedQuery, NotWalkedQueryVariables>;
export const UseCasesDocument = new TypedDocumentString(`
    query UseCases($after: String, $at: Revision, $synthetic: Boolean!) {
  useCases(first: 20, after: $after, at: $at, synthetic: $synthetic) {
    totalCount
    totalIsCapped
    nodes {
      id
      name
      description
      visibility
      isSynthetic
      useCaseStatus
      priority
      rank
      viability
      notes
      beneficiaries(first: 10) {
        nodes {
          ...About
        }
      }
      neededActors(first: 10) {
        nodes {
          ...About
        }
      }
      barriers(first: 10) {
        nodes {
          ...About
        }
      }
      pilots(first: 10) {
        nodes {
          __typename
          ...About
          workStatus
          due
        }
      }
      steps(first: 20) {
        nodes {
          ...ActionParts
        }
      }
      advice(first: 20) {
        nodes {
          __typename
          ...About
          ... on Recommendation {
            horizon
            workStatus
            due
          }
        }
      }
      datasets(first: 50) {
        totalCount
        edges {
          link {
            need
          }
          node {
            ...About
            existence
            spectrum
            cost
            stewards(first: 5) {
              nodes {
                ...About
              }
            }
            barriers(first: 5) {
              nodes {
                ...About
                recommendations(first: 5) {
                  nodes {
                    ...About
                  }
                }
              }
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  revision(at: $at, synthetic: $synthetic) {
    ...ProvenanceParts
  }
}
    fragment About on Entity {
  id
  name
  isSynthetic
}
fragment ActionParts on Action {
  __typename
  id
  name
  isSynthetic
  revision
  workStatus
  due
  owners(first: 5) {
    nodes {
      id
      name
    }
  }
}
fragment ProvenanceParts on RevisionInfo {
  revision
  lens
  hasSynthetic
}`) as unknown as TypedDocumentString<UseCasesQuery, UseCasesQueryVariables>;
export const WorkshopsDocument = new TypedDocumentString(`
    query Workshops {
  workshops {
    workshop
    name
    ends
    isOpen
    isHost
    waitingCount
  }
}
    `) as unknown as TypedDocumentString<WorkshopsQuery, WorkshopsQueryVariables>;
export const WorkshopFollowedDocument = new TypedDocumentString(`
    subscription WorkshopFollowed($workshop: ID!) {
  workshop(workshop: $workshop) {
    ...WorkshopStands
  }
}
    fragment ProposalStands on Proposal {
  proposal
  guest
  at
  standing
  says
  message
  reason
  decidedBy
  revision
}
fragment WorkshopStands on Workshop {
  workshop
  name
  host
  isHost
  ends
  isOpen
  visibility
  entry
  waitingCount
  roundSeconds
  guests {
    number
    name
    isHere
    isYou
  }
  proposals {
    ...ProposalStands
  }
}`) as unknown as TypedDocumentString<WorkshopFollowedSubscription, WorkshopFollowedSubscriptionVariables>;
export const OpenWorkshopDocument = new TypedDocumentString(`
    mutation OpenWorkshop($name: String!, $visibility: Visibility!, $entry: WorkshopEntry!, $hours: Int!, $site: URL) {
  openWorkshop(
    name: $name
    visibility: $visibility
    entry: $entry
    hours: $hours
    site: $site
  ) {
    code
    address
    picture
    workshop {
      workshop
    }
  }
}
    `) as unknown as TypedDocumentString<OpenWorkshopMutation, OpenWorkshopMutationVariables>;
export const JoinWorkshopDocument = new TypedDocumentString(`
    mutation JoinWorkshop($code: String!, $name: String!) {
  joinWorkshop(code: $code, name: $name) {
    token
    number
    workshop {
      workshop
      name
    }
  }
}
    `) as unknown as TypedDocumentString<JoinWorkshopMutation, JoinWorkshopMutationVariables>;
export const CloseWorkshopDocument = new TypedDocumentString(`
    mutation CloseWorkshop($workshop: ID!) {
  closeWorkshop(workshop: $workshop) {
    isOpen
  }
}
    `) as unknown as TypedDocumentString<CloseWorkshopMutation, CloseWorkshopMutationVariables>;
export const AcceptProposalDocument = new TypedDocumentString(`
    mutation AcceptProposal($proposal: ID!, $publish: Boolean!) {
  acceptProposal(proposal: $proposal, publish: $publish) {
    commit {
      revision
    }
    problems {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}`) as unknown as TypedDocumentString<AcceptProposalMutation, AcceptProposalMutationVariables>;
export const RejectProposalDocument = new TypedDocumentString(`
    mutation RejectProposal($proposal: ID!, $reason: String!) {
  rejectProposal(proposal: $proposal, reason: $reason) {
    standing
  }
}
    `) as unknown as TypedDocumentString<RejectProposalMutation, RejectProposalMutationVariables>;
export const WithdrawProposalDocument = new TypedDocumentString(`
    mutation WithdrawProposal($proposal: ID!) {
  withdrawProposal(proposal: $proposal) {
    standing
  }
}
    `) as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const TakeBackWorkshopDocument = new TypedDocumentString(`
    mutation TakeBackWorkshop($workshop: ID!, $dryRun: Boolean!, $expectedHead: Revision, $publish: Boolean!) {
  takeBackWorkshop(
    workshop: $workshop
    dryRun: $dryRun
    expectedHead: $expectedHead
    publish: $publish
  ) {
    ...TakingBackParts
  }
}
    fragment TakingBackParts on ChangePayload {
  commit {
    revision
  }
  problems {
    ...ProblemParts
  }
  preview {
    base
    counts {
      kind
      operation
      count
    }
    staysCount
    stays {
      thing
      kind
      why
    }
    publishesCount
    publishes {
      thing
      field
      text
      to
    }
  }
}
fragment ProblemParts on Problem {
  code
  thing
  field
  message
  hint
}`) as unknown as TypedDocumentString<TakeBackWorkshopMutation, TakeBackWorkshopMutationVariables>;
export const StartRoundDocument = new TypedDocumentString(`
    mutation StartRound($workshop: ID!, $minutes: Int!) {
  startRound(workshop: $workshop, minutes: $minutes) {
    workshop
  }
}
    `) as unknown as TypedDocumentString<StartRoundMutation, StartRoundMutationVariables>;