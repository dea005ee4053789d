package model

import (
	"cmp"
	"fmt"
	"slices"
	"sync"
	"time"

	"catchment/ecosystem"
	"catchment/graph/plan"
	"catchment/loaders"
)

// mostPreviewed is how many things a preview shows.
const mostPreviewed = 100

// mostPublished is how many texts it shows that were hidden.
const mostPublished = 1000

// ChangePayload is what came of a change: a commit, for a dry run what would happen, or
// what is wrong with it. The schema has one for each noun, which names the thing after it.
type ChangePayload struct {
	Preview  *Preview
	Problems []Problem
	Nodes    []Ref     // what the operations were about; none where it has ended
	Proposal *Proposal // what a guest handed in

	root   *Root
	commit ecosystem.ID
}

// ObjectName is the payload of a change of things of any kind.
func (*ChangePayload) ObjectName() string { return "ChangePayload" }

// Answer answers the field of a payload that is named after its noun, and node: what the
// first operation was about.
func (*ChangePayload) Answer(_ string, f *plan.Field) plan.Answer {
	if !namesThing(f) || f.Type.Elem != nil {
		return plan.Answer{}
	}
	return plan.Answer{Value: func(_ *plan.Call, of any) (any, error) { return of.(*ChangePayload).first(), nil }}
}

// namesThing tells the fields of a payload that give what a change was about.
func namesThing(f *plan.Field) bool { return isThing(f.Type.Name()) && f.Name != "commit" }

func (p *ChangePayload) first() Ref {
	if len(p.Nodes) == 0 {
		return Ref{}
	}
	return p.Nodes[0]
}

// Preview is what a change would do.
type Preview struct {
	Base         ecosystem.Revision
	TouchedCount int
	Counts       []PreviewCount

	PublishesCount, StaysCount int
	Lookalikes                 []Lookalike

	stays                        []ecosystem.Stays
	ErasedStates, ErasedMessages int
	WordsElsewhere               []Fact

	published []ecosystem.Published
	root      *Root
	touched   []Thing
	lost      func() ([]ecosystem.Fact, error)
}

// PreviewCount is how many of one kind a change does the same to.
type PreviewCount struct {
	Kind      ecosystem.Kind
	Operation ecosystem.Op
	Count     int
}

// Fact is what claims speak of.
type Fact struct {
	Thing ecosystem.ID
	Kind  ecosystem.Kind
	Field string
}

// Problem is a rule that a change breaks, or a thing that somebody changed first.
type Problem struct {
	Operation            int      // which of those that the change has
	Path                 []string // where in the arguments of the field; the indexes of lists as digits
	Code                 ecosystem.Code
	Thing                ecosystem.ID
	Field, Message, Hint string
	Holder               ecosystem.ID        // of the key that was given
	Current              *ecosystem.Revision // the version now of what moved; nil where it has ended
}

// Changed answers with a commit and the things it was about, as they are after it.
func Changed(c *plan.Call, set *loaders.Set, commit ecosystem.Commit, about []ecosystem.ID) (*ChangePayload, error) {
	r := BeginWith(c, set.At(commit.Revision))
	made := madeCommit(set.View().Lens(), commit)
	r.stand("commit", made)
	p := &ChangePayload{root: r, commit: made.record.ID, Problems: []Problem{}, Nodes: each(about, r.Ref)}
	var shown []Answered
	for _, f := range c.Field.Of(c.Field.Type.Name()).Fields {
		switch {
		case len(about) == 0 || f.IsLeaf() || !namesThing(f):
		case f.Type.Elem != nil:
			shown = append(shown, Answered{f, p.Nodes})
		default:
			shown = append(shown, Answered{f, p.first()})
		}
	}
	return p, r.Show(shown...)
}

// Refused answers with what is wrong with a change, of which nothing was done.
func Refused(c *plan.Call, problems []Problem) *ChangePayload {
	return &ChangePayload{root: Begin(c), Problems: problems, Nodes: []Ref{}}
}

// Kept answers with what a guest handed in.
func Kept(c *plan.Call, p *Proposal) *ChangePayload {
	return &ChangePayload{root: Begin(c), Problems: []Problem{}, Nodes: []Ref{}, Proposal: p}
}

// stand puts a thing at the places under fields of a name.
func (r *Root) stand(field string, t Thing) {
	for f, p := range r.under {
		if f.Name == field {
			p.add(t)
		}
	}
}

// Commit that was made; nil for a dry run.
func (p *ChangePayload) Commit(c *plan.Call) *Thing { return p.root.under[c.Field].things[p.commit] }

// Told answers with a commit alone.
func Told(c *plan.Call, commit ecosystem.Commit) *Thing {
	r := Begin(c)
	return r.under[c.Field].add(madeCommit(r.set.View().Lens(), commit))
}

// Previewed answers with what would happen, and what is wrong with it; about are the things
// that the operations are about, in their order.
func Previewed(c *plan.Call, set *loaders.Set, p ecosystem.Preview, about []ecosystem.ID, problems []Problem) (*ChangePayload, error) {
	r := BeginWith(c, set)
	ids := inOrder(p.Touched, about)
	before, err := set.Registry().At(p.Base, set.View().Lens()).Records(set.Context(), ids)
	if err != nil {
		return nil, err
	}
	touched := compared(touchedKind, ids, loaders.Got{Before: before, After: p.After}, p.Base+1)
	for _, t := range touched[:min(len(touched), mostPreviewed)] {
		r.stand("touched", t)
	}
	alike, err := r.alikeAhead(p, about)
	if err != nil {
		return nil, err
	}
	preview := &Preview{Lookalikes: alike, Base: p.Base, TouchedCount: len(touched), Counts: previewCounts(touched), root: r, touched: touched,
		StaysCount: len(p.Stays), stays: p.Stays[:min(len(p.Stays), mostPreviewed)],
		PublishesCount: len(p.Publishes), published: p.Publishes[:min(len(p.Publishes), mostPublished)],
		lost: sync.OnceValues(func() ([]ecosystem.Fact, error) { return set.Registry().Unsupported(set.Context(), p) })}
	preview.ErasedStates, preview.ErasedMessages = p.Erases.States, p.Erases.Commits
	preview.WordsElsewhere = each(p.Erases.Elsewhere, func(f ecosystem.Fact) Fact { return factOf(f.About, f.Field) })
	return &ChangePayload{root: r, Nodes: make([]Ref, len(about)), Preview: preview, Problems: problems}, nil
}

// Erasure is what is left where something was erased.
type Erasure struct {
	Thing         ecosystem.ID
	Field, Reason string
	At            time.Time
	Revision      ecosystem.Revision
}

// Erasures are what was erased, by what the API calls it.
func Erasures(all []ecosystem.Erasure) []Erasure {
	return each(all, func(e ecosystem.Erasure) Erasure {
		return Erasure{Thing: e.Of, Field: ecosystem.FieldCalled(e.Of, e.Field), Reason: e.Reason, At: e.At, Revision: e.Revision}
	})
}

func factOf(about ecosystem.ID, field string) Fact {
	kind, _ := about.Kind()
	return Fact{about, kind, ecosystem.FieldCalled(about, field)}
}

// inOrder gives what is touched: what the operations are about, then the others by id.
func inOrder(touched []ecosystem.Touched, about []ecosystem.ID) []ecosystem.ID {
	isAbout := map[ecosystem.ID]bool{}
	for _, id := range about {
		isAbout[id] = true
	}
	ids := make([]ecosystem.ID, 0, len(touched))
	for _, first := range []bool{true, false} {
		for _, t := range touched {
			if isAbout[t.ID] == first {
				ids = append(ids, t.ID)
			}
		}
	}
	return ids
}

// Touched are the first things that the change would touch.
func (p *Preview) Touched(c *plan.Call) []*Thing {
	at := p.root.under[c.Field]
	return each(at.order, func(id ecosystem.ID) *Thing { return at.things[id] })
}

// previewCounts tells how many of each kind a change would make, change and end.
func previewCounts(touched []Thing) []PreviewCount {
	many := map[PreviewCount]int{}
	for _, t := range touched {
		row := t.row.(changeRow)
		many[PreviewCount{Kind: row.kind, Operation: row.operation}]++
	}
	counts := make([]PreviewCount, 0, len(many))
	for c, n := range many {
		counts = append(counts, PreviewCount{c.Kind, c.Operation, n})
	}
	slices.SortFunc(counts, func(a, b PreviewCount) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Operation, b.Operation))
	})
	return counts
}

// Published is a text that a change shows to those from whom it is hidden now.
type Published struct {
	Thing       ecosystem.ID
	Field, Text string
	To          ecosystem.Visibility
}

// Stay is a thing that an undo of an import leaves, as others have changed it or built on it since.
type Stay struct {
	Thing ecosystem.ID
	Kind  ecosystem.Kind
	Why   ecosystem.WhyItStays
}

// Stays are the first things that an undo leaves.
func (p *Preview) Stays() []Stay {
	return each(p.stays, func(s ecosystem.Stays) Stay {
		kind, _ := s.ID.Kind()
		return Stay{s.ID, kind, s.Why}
	})
}

// Publishes are the first texts that the change would show.
func (p *Preview) Publishes() []Published {
	return each(p.published, func(t ecosystem.Published) Published {
		return Published{t.ID, ecosystem.FieldCalled(t.ID, t.Field), t.Text, t.To}
	})
}

// Unsupported are the first facts that nothing would speak for any more.
func (p *Preview) Unsupported() ([]Fact, error) {
	lost, err := p.lost()
	facts := make([]Fact, min(len(lost), mostPreviewed))
	for i := range facts {
		facts[i] = factOf(lost[i].About, lost[i].Field)
	}
	return facts, err
}

// UnsupportedCount is how many such facts there are.
func (p *Preview) UnsupportedCount() (int, error) {
	lost, err := p.lost()
	return len(lost), err
}

func plainText(v any) (string, bool) {
	switch v.(type) {
	case int64, float64, bool:
		return fmt.Sprint(v), true
	}
	return "", false
}
