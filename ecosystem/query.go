package ecosystem

import "context"

// Query asks for things of some kinds that fit a filter and a text search, in an order.
type Query struct {
	Kinds  []Kind // at least one; all entities, or KindLink alone, or KindClaim alone
	Where  *Filter
	Search string // words, each of which the thing has, in another form, or with something after it; empty: no search
	Order  []Order

	Language Language // whose forms of words the search takes for the same
}

// Order is one sort key: a field, or a number of links. Things without a value come
// last, either way. After the last key come the rank of the search where there is one,
// the folded name (empty for links and claims) and the id, rising, so that an order is
// always total. Texts compare by code point, dates by their first day,
// then their last, truth values false first.
type Order struct {
	Field string // a sortable field; "name" sorts by folded name, [VersionOrder] by the version, for links too
	Of    Bearer // what has the field
	Links *Step  // instead of a field: how many links it takes from the thing; 0 is a value
	Desc  bool
}

// Bearer is what a list is ordered by a field of.
type Bearer int

// The bearers. The links that lead to things, and what is claimed of those, order
// lists of links alone.
const (
	OfThing  Bearer = iota
	OfLink          // the link's own field
	OfClaims        // the greatest number in that field of the claims on the link that count
)

// Filter is a condition on a thing: exactly one of its members is not nil. A
// condition on a value that is not stated is false; Not is plain negation. Where a
// query has several kinds, one of them must have the field that is tested; to a
// thing of another kind it is a value not stated.
type Filter struct {
	And, Or []Filter // an empty And fits everything, an empty Or nothing
	Not     *Filter
	Field   *FieldTest
	Key     *KeyTest
	Link    *LinkTest
	Claim   *ClaimTest
	State   *StateTest
	IDs     []ID // one of these; not nil
}

// Test is how a field is compared.
type Test string

// The tests. In and Has take one value or more and fit if one of them fits.
const (
	In         Test = "in"         // equals one of the values, to the letter
	Has        Test = "has"        // the list holds one of the values
	Contains   Test = "contains"   // the folded text contains the folded value: texts, web addresses, ids
	StartsWith Test = "startsWith" // the folded text starts with it
	AtLeast    Test = "atLeast"    // whole, decimal, or a date whose last day is not before the value's first
	AtMost     Test = "atMost"     // whole, decimal, or a date whose first day is not after the value's last
	Stated     Test = "stated"     // there is a value
)

// FieldTest compares a field of its kind's table; keys have a [KeyTest] of their own.
type FieldTest struct {
	Field  string
	Test   Test
	Values []any // string, int64, float64 or bool, as the field's type; none for Stated
}

// KeyTest asks for an external key of the scheme, one of the values where any are given.
type KeyTest struct {
	Scheme string
	Values []string
}

// Direction is the way a link is walked.
type Direction int

// The directions.
const (
	Out Direction = iota
	Into
	Both
)

// Step is one step over links.
type Step struct {
	Types     []LinkType // empty: any type
	Direction Direction
	Kinds     []Kind  // of the far end; empty: any
	Where     *Filter // on the far end
	Through   *Filter // on the link
}

// Quantifier says how many of the linked things must fit.
type Quantifier int

// The quantifiers. All fits a thing without links.
const (
	Some Quantifier = iota
	None
	All
)

// LinkTest asks about the things a step leads to. With All, Step.Where is what
// all must fit and the rest of Step says which links are meant.
type LinkTest struct {
	Quantifier Quantifier
	Step       Step
}

// ClaimTest asks whether some claim on the thing, none, or all fit.
type ClaimTest struct {
	Quantifier Quantifier
	Where      *Filter // on the claim's fields
}

// StateTest asks for the state of those claims on the thing that the lens shows.
type StateTest struct {
	In  []State
	Age Age
}

// Page asks for a part of a list: Size things after a position, or of those before
// one; the first of them, or with Last, which goes with Before or alone, the last.
type Page struct {
	Size   int       // 0: all
	After  *Position // exclusive
	Before *Position // exclusive
	Last   bool      // the last Size of what is asked for, still in the list's order
	Total  bool      // also count the whole list, without After and Before
}

// Position is a place in an ordered list: the sort keys of the thing there.
type Position struct {
	Keys []any // string, int64 (0 or 1 for a truth value), float64 or nil, one per sort key of the list
	ID   ID
}

// Slice is a part of a list.
type Slice[T any] struct {
	Items     []T
	Positions []Position // of each item
	Before    bool       // whether the list has things before the first item, or where it would be
	After     bool       // whether it has things after the last, or where it would be
	Total     int        // of the whole list, where Page.Total asked for it
}

// Count is how many there are; Capped when there are more than the limit it was counted to.
type Count struct {
	N      int
	Capped bool
}

// Facet asks for the counts per value of a field.
type Facet struct{ Field string }

// Bucket is how many things have a value; the empty Value stands for "not stated".
// Buckets come with the highest count first, then by value.
type Bucket struct {
	Value string
	N     int
}

// Ask is one question about the links of a thing.
type Ask struct {
	Of    ID
	Step  Step
	Order []Order // by the far end, the link or its claims; then the far end's folded name, its id and the link's id
	Page  Page
}

// HistoryAsk is one question about the versions of a thing.
type HistoryAsk struct {
	Of   ID
	Page Page
}

// TouchedAsk is one question about the things that the commit of a revision touched.
type TouchedAsk struct {
	Of      Revision
	Page    Page // of the list, which is in the order of the ids
	CountTo int  // how far Page.Total counts: more is told as one more than this; 0: no limit
}

// HistoryOf asks a reader about one thing.
func HistoryOf(ctx context.Context, r interface {
	History(context.Context, []HistoryAsk) ([]Slice[Version], error)
}, of ID, p Page) (Slice[Version], error) {
	versions, err := r.History(ctx, []HistoryAsk{{of, p}})
	if err != nil {
		return Slice[Version]{}, err
	}
	return versions[0], nil
}

// Hop is what one step from a frontier reaches.
type Hop struct {
	Links   []Link     // by frontier id in the order asked, then type, far name, link id
	Omitted map[ID]int // how many links of a frontier node were left out for perNode; no entry for none
}
