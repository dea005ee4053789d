package ecosystem

import (
	"context"
	"iter"
)

// Store keeps and finds; all judgement is the [Registry]'s. Each promise in
// brackets has a test of the same name in store/storetest that every engine passes.
type Store interface {
	// Head is the newest revision. [head-is-last-commit]
	Head(ctx context.Context) (Revision, error)

	// At reads the state after the revision, through the lens. It does no I/O.
	// The first read of a revision that is not there yet, or negative, fails with BadRequest. [bad-revision]
	At(rev Revision, lens Lens) Reader

	// Commit keeps a change set as the next revision, wholly or not at all. [commit-atomic]
	// It looks for what is wrong in this order, and names all of the first sort it finds:
	//   - What [ChangeSet.Check] refuses fails with BadRequest, and so does a link or claim
	//     that [Record.CheckAnchors] refuses as the patch leaves it. [commit-form]
	//   - The same ChangeSet.ID again gives the first commit again and changes nothing; where
	//     both state Sent and it differs, it is Conflict instead. [commit-once]
	//   - Where Head is set and another revision is the newest, it fails with Conflict. [commit-head]
	//   - A Change whose Expect is not the thing's version now fails the whole with
	//     Conflict, which names every such id with its version now. With Any, a thing that
	//     is not there is made; to end one that is not there is a conflict. [commit-conflict]
	//   - Where a commit after ReadAt made, changed or ended a thing that the change set
	//     was decided Upon, or a claim on one, it fails with Conflict and names it. [commit-decided]
	//   - A link whose end, or a claim whose about, source or event, is not there
	//     after the change set, fails with Conflict naming the missing id. Ending a thing
	//     that current links or claims still name fails likewise. [commit-no-dangling]
	//   - Two things with one key, or two links of one identity, fail with
	//     Conflict naming the thing that had it first: before the change set, else
	//     earlier in it. What is there after the change set counts, whoever may see it. [commit-unique]
	//   - A patch that changes nothing makes a version all the same; what is brought back
	//     starts from nothing. The Commit names all it touched, by id. [commit-kept]
	//   - Revisions rise by one, whoever commits, in whichever process. [commit-gapless]
	//   - When Commit returns, the change survives the process's death. [commit-durable]
	//   - What the change set erases, no read of this store gives any more, at whatever
	//     revision: [Commit.Rewrite] says what becomes of each state that the commit or an
	//     earlier one replaced or ended, and of the messages of earlier commits. All
	//     else stays as it was, and what is not there to be erased is no error. [erase]
	Commit(ctx context.Context, cs ChangeSet) (Commit, error)

	// Try fails as Commit would now, and keeps nothing. It does not fail for a change
	// set that was kept before. [try]
	Try(ctx context.Context, cs ChangeSet) error

	// Committed gives the commit that a change set became; false if it was never kept. [committed]
	Committed(ctx context.Context, changeSet ID) (Commit, bool, error)

	// Kept gives every state that a thing has and had, and of the claims those that are or
	// were about it, by id and then the oldest first, whoever may see them. [kept]
	Kept(ctx context.Context, of ID) ([]Version, error)

	// Erasing gives the commits that erased something, the oldest first, without what
	// they touched. [erasing]
	Erasing(ctx context.Context) ([]Commit, error)

	// Holders gives of each key all that has it or ever had it, by id, whoever may see
	// it. What nothing ever had is not in the map. [holders]
	Holders(ctx context.Context, keys []Key) (map[Key][]ID, error)

	// Touched gives what the commits of these revisions touched, each in the order of
	// the ids, whoever may see it: of a big import that is a thousand things a commit,
	// so whoever shows it asks [Reader.Touched] for a page. A revision that is not there
	// or touched nothing, as what erases what has ended, is not in the map. [touched]
	Touched(ctx context.Context, of []Revision) (map[Revision][]Touched, error)

	// Changes gives the commits after a revision in order, without gaps, and then
	// waits for further ones until the context ends; it ends then without an error.
	// Commits of other processes arrive within a second. After a revision that is not
	// there, or negative, it fails with BadRequest. [changes-in-order] [changes-wait]
	Changes(ctx context.Context, after Revision) iter.Seq2[Commit, error]

	// Close ends the store's work, waiting Changes included. Later calls fail with
	// Unavailable, those of its readers too; closing again does nothing. [closed]
	Close() error
}

// Reader reads one revision through one lens. Reads take batches and answer
// batches: one call, whatever the number asked for. What does not exist and what
// the lens hides are equally absent. [lens-hides]
//
// An entity shows if the lens admits its visibility. A link shows if the lens
// admits its own and shows both its ends and at least one of its claims, whatever
// the claim's status. A claim shows if the lens admits its own and would show what
// it is about; its source and event may be hidden: no filter finds it by them then
// [names-hidden], and it counts as one without a source. States, counts, facets, tests on
// links and claims: everything is computed from what shows. [lens-links]
//
// A lens that leaves out what is made up shows what it would show if there were neither
// the sources that it admits and that are made up, nor their claims, nor what these alone
// are for ([RestOnMadeUp]); what is left is as the other claims have it
// ([Record.WithoutMadeUp]). A version shows if it did where it last stood, as it did
// there. [lens-made-up]
//
// All answers of one Reader are of its one revision, whatever is committed
// meanwhile. [one-revision] Nothing is ever read of a revision after it [past], but for
// who may see it: a state that is past is admitted only where what the thing says now of
// that admits it too, or what it said last before it ended. To clear or to end hides
// nothing. [past-stricter]
//
// Every engine asks [Query.Check], [Query.CheckPage], [CheckFacets], [CheckKinds],
// [Step.Check], [Ask.Check], [TouchedAsk.Check] and [CheckHistoryPage] first; what
// they refuse fails with BadRequest, and so does a negative limit or perNode. [bad-question]
type Reader interface {
	Revision() Revision
	Lens() Lens

	// Records gives the things with these ids, of any kind. [records]
	Records(ctx context.Context, ids []ID) (map[ID]Record, error)

	// Resolve finds the things that have these keys. Keys are kept in their normal
	// form and compared to the letter. [resolve]
	Resolve(ctx context.Context, keys []Key) (map[Key]ID, error)

	// Links answers each Ask, in the order asked. A Both step gives a link from a
	// thing to itself once, and so do Out and Into. What does not show has no links.
	// Positions are those of [Ask.Positions]. [links] [links-paged]
	Links(ctx context.Context, asks []Ask) ([]Slice[Link], error)

	// Claims gives the claims on each thing, whatever their status: newest
	// recorded first, then by id. What has none is not in the map. [claims]
	Claims(ctx context.Context, of []ID) (map[ID][]Claim, error)

	// History answers each ask, in the order asked: the versions of a thing up to
	// the revision, newest first, those the lens admits; none of a thing that never was. A version of a link shows while both things that it joins
	// and some claim about it, one of a claim while what it is about, would show by
	// their own newest versions up to the revision, ended ones included, and all of
	// them by what the things are now. A version
	// that was replaced after the revision reads as current. Positions are those of
	// [Version.PositionOf]. [history]
	History(ctx context.Context, asks []HistoryAsk) ([]Slice[Version], error)

	// Commits gives the commits that made these revisions, as [Commit.Through] shows
	// them and without what they touched, which Touched tells. What is not a
	// revision, or is one after the reader's, is not in the map; and but for the team
	// neither is a commit of which Touched tells nothing. [commits] [commits-hidden]
	Commits(ctx context.Context, revs []Revision) (map[Revision]Commit, error)

	// Touched answers each ask, in the order asked: by id, what a commit touched of
	// what the lens shows right before it or right after it, whatever became of it
	// since. A revision that is none, or is after the reader's, touched nothing.
	// A page costs what it holds, not what its commit touched; a count looks at what
	// decides who sees a thing and reads no fields. Positions are those of
	// [TouchedStates.PositionOf]. [touched-shown] [touched-paged]
	Touched(ctx context.Context, asks []TouchedAsk) ([]Slice[TouchedStates], error)

	// Find gives the ids of what fits, in the query's total order. Paging by
	// position gives every thing exactly once that is not changed meanwhile, even
	// when each page is read at a newer revision, and the thing at the position may
	// have changed or ended: positions are compared by [ComparePositions] and made
	// by [Query.Positions]. [find] [find-order] [find-paged] [find-search]
	Find(ctx context.Context, q Query, p Page) (Slice[ID], error)

	// Count is the number that Find would give in all, counted no further than limit
	// (0: no limit). [count]
	Count(ctx context.Context, q Query, limit int) (Count, error)

	// Facets counts what Find would give per value of each field, true and false
	// among them; a list counts once under each of its values. [facets]
	Facets(ctx context.Context, q Query, by []Facet) (map[Facet][]Bucket, error)

	// Expand takes one step from every node of the frontier, at most perNode links
	// from each (0: all), and says how many it left out. A thing twice in the
	// frontier counts once; a link that leads on from two of them stands twice. [expand]
	Expand(ctx context.Context, frontier []ID, s Step, perNode int) (Hop, error)

	// Beside gives the texts that are kept beside the records under these sums: what a change
	// set brings, once, however often it is brought [beside]. It goes when an erasure leaves no
	// state that names it [beside-erased]. What is not there is not in the map. Whoever has a
	// sum was shown what names it.
	Beside(ctx context.Context, sums []string) (map[string][]byte, error)

	// Scan gives everything of these kinds, by id; no kinds: all, links and claims included.
	// What the context cuts short ends in its error. [scan]
	Scan(ctx context.Context, kinds []Kind) iter.Seq2[Record, error]
}
