package model

import (
	"cmp"
	"fmt"
	"slices"
	"sync"

	"catchment/ecosystem"
	"catchment/graph/plan"
	"catchment/loaders"
)

// mostPreviewed is how many things a preview shows.
const mostPreviewed = 100

// ChangePayload is what came of a change: a commit, or for a dry run what would happen.
type ChangePayload struct {
	Preview *Preview
	Node    Ref   // what the first operation was about
	Nodes   []Ref // what the operations were about; none where it has ended

	root   *Root
	commit ecosystem.ID
}

// Preview is what a change would do.
type Preview struct {
	Base         ecosystem.Revision
	Problems     []Problem
	TouchedCount int
	Counts       []PreviewCount

	root    *Root
	touched []Thing
	lost    func() ([]ecosystem.Fact, error)
}

// PreviewCount is how many of one kind a change does the same to.
type PreviewCount struct {
	Kind      ecosystem.Kind
	Operation ecosystem.Op
	Count     int
}

// Fact is what claims speak of.
type Fact struct {
	ID    ecosystem.ID
	Kind  ecosystem.Kind
	Field string
}

// Problem is a rule that a change breaks.
type Problem struct {
	ID                   ecosystem.ID
	Field, Message, Hint string
}

// Changed answers with a commit and the things it was about, as they are after it.
func Changed(c *plan.Call, set *loaders.Set, commit ecosystem.Commit, about []ecosystem.ID) (*ChangePayload, error) {
	r := BeginWith(c, set.At(commit.Revision))
	made := madeCommit(set.View().Lens(), commit)
	r.stand("commit", made)
	p := &ChangePayload{root: r, commit: made.record.ID, Nodes: each(about, r.Ref)}
	if len(about) == 0 {
		return p, nil
	}
	p.Node = p.Nodes[0]
	return p, r.answer(p)
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

// UndoneImport is what came of taking an import back.
type UndoneImport struct {
	under   places
	commits []ecosystem.ID
}

// Told answers with a commit alone.
func Told(c *plan.Call, commit ecosystem.Commit) *Thing {
	r := Begin(c)
	return r.under[c.Field].add(madeCommit(r.set.View().Lens(), commit))
}

// Undone answers with several commits.
func Undone(c *plan.Call, set *loaders.Set, made []ecosystem.Commit) *UndoneImport {
	if len(made) > 0 {
		set = set.At(made[len(made)-1].Revision)
	}
	r := BeginWith(c, set)
	u := &UndoneImport{under: r.under}
	for _, commit := range made {
		t := madeCommit(set.View().Lens(), commit)
		r.under.stand(t, nil)
		u.commits = append(u.commits, t.record.ID)
	}
	return u
}

// Commits that took it back.
func (u *UndoneImport) Commits(c *plan.Call) []*Thing {
	return each(u.commits, func(id ecosystem.ID) *Thing { return u.under[c.Field].things[id] })
}

// Previewed answers with what would happen; about are the things that the operations are about, in their order.
func Previewed(c *plan.Call, set *loaders.Set, p ecosystem.Preview, about []ecosystem.ID) (*ChangePayload, error) {
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
	preview := &Preview{Base: p.Base, Problems: []Problem{}, TouchedCount: len(touched), Counts: previewCounts(touched), root: r, touched: touched,
		lost: sync.OnceValues(func() ([]ecosystem.Fact, error) { return set.Registry().Unsupported(set.Context(), p) })}
	for _, broken := range p.Problems {
		preview.Problems = append(preview.Problems, Problem{broken.ID, ecosystem.FieldCalled(broken.ID, broken.Field), broken.Message, broken.Hint})
	}
	return &ChangePayload{root: r, Nodes: make([]Ref, len(about)), Preview: preview}, nil
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

// Unsupported are the first facts that nothing would speak for any more.
func (p *Preview) Unsupported() ([]Fact, error) {
	lost, err := p.lost()
	facts := make([]Fact, min(len(lost), mostPreviewed))
	for i := range facts {
		kind, _ := lost[i].About.Kind()
		facts[i] = Fact{lost[i].About, kind, ecosystem.FieldCalled(lost[i].About, lost[i].Field)}
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
