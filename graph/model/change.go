package model

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sync"

	"catchment/ecosystem"
	"catchment/loaders"
)

// mostPreviewed is how many things a preview shows.
const mostPreviewed = 100

// ChangePayload is what came of a change: a commit, or for a dry run what would happen.
type ChangePayload struct {
	under   map[string]*place
	commit  ecosystem.ID
	nodes   []Thing
	preview *Preview
}

// Preview is what a change would do.
type Preview struct {
	Base     ecosystem.Revision
	Problems []Problem
	under    map[string]*place
	touched  []ecosystem.Record
	path     string
	lost     func() ([]ecosystem.Fact, error)
}

// PreviewCount is how many of one kind a change does the same to.
type PreviewCount struct {
	Kind      Kind
	Operation Word
	Count     int32
}

// Fact is what claims speak of.
type Fact struct {
	ID    string
	Kind  Kind
	Field *string
}

// Problem is a rule that a change breaks.
type Problem struct {
	ID      *string
	Field   *string
	Message string
	Hint    *string
}

// Arguments are those of the root field, as plain values.
func (r *Root) Arguments() map[string]any { return r.args }

// Name of the root field.
func (r *Root) Name() string { return r.field.Name }

// Set that the root field is read with.
func (r *Root) Set() *loaders.Set { return r.set }

// Changed answers with a commit and the things it was about, as they are after it.
func Changed(ctx context.Context, set *loaders.Set, c ecosystem.Commit, about []ecosystem.ID) (*ChangePayload, error) {
	r, err := BeginWith(ctx, set.At(c.Revision))
	if err != nil {
		return nil, err
	}
	record := commitRecord(set.View().Lens(), c)
	p := &ChangePayload{under: r.under, commit: record.ID, nodes: make([]Thing, len(about))}
	if _, err := r.set.Fetch([]loaders.Want{{Things: about}}); err != nil {
		return nil, err
	}
	for _, place := range r.under {
		if place.field == "commit" {
			place.add(record)
		}
	}
	for i, id := range about {
		if known, ok := r.set.Record(id); ok {
			p.nodes[i] = Thing{record: known}
			for _, place := range r.under {
				if place.field == "node" && i == 0 || place.field == "nodes" {
					place.add(known)
				}
			}
		}
	}
	return p, nil
}

// UndoneImport is what came of taking an import back.
type UndoneImport struct {
	under   map[string]*place
	commits []ecosystem.ID
}

// Told answers with a commit alone.
func Told(ctx context.Context, c ecosystem.Commit) (*Commit, error) {
	r, err := Begin(ctx)
	if err != nil {
		return nil, err
	}
	record := commitRecord(r.set.View().Lens(), c)
	stand(r.under, record, nil)
	return &Commit{r.under[""].thing(record.ID)}, nil
}

// Undone answers with several commits.
func Undone(ctx context.Context, set *loaders.Set, made []ecosystem.Commit) (*UndoneImport, error) {
	if len(made) > 0 {
		set = set.At(made[len(made)-1].Revision)
	}
	r, err := BeginWith(ctx, set)
	if err != nil {
		return nil, err
	}
	u := &UndoneImport{under: r.under}
	for _, c := range made {
		record := commitRecord(set.View().Lens(), c)
		stand(r.under, record, nil)
		u.commits = append(u.commits, record.ID)
	}
	return u, nil
}

// Commits that took it back.
func (u UndoneImport) Commits(ctx context.Context) []Commit {
	commits := make([]Commit, len(u.commits))
	for i, id := range u.commits {
		commits[i] = Commit{u.under["/"+aliasOf(ctx)].thing(id)}
	}
	return commits
}

// Previewed answers with what would happen; about are the things that the operations are about, in their order.
func Previewed(ctx context.Context, set *loaders.Set, p ecosystem.Preview, about []ecosystem.ID) (*ChangePayload, error) {
	r, err := BeginWith(ctx, set)
	if err != nil {
		return nil, err
	}
	ids := inOrder(p.Touched, about)
	before, err := set.Registry().At(p.Base, set.View().Lens()).Records(set.Context(), ids)
	if err != nil {
		return nil, err
	}
	touched := compared(touchedKind, ids, loaders.Got{Before: before, After: p.After}, p.Base+1)
	for _, record := range touched[:min(len(touched), mostPreviewed)] {
		for _, place := range r.under {
			if place.field == "touched" {
				place.add(record)
			}
		}
	}
	preview := &Preview{Base: p.Base, Problems: []Problem{}, under: r.under, touched: touched,
		lost: sync.OnceValues(func() ([]ecosystem.Fact, error) { return set.Registry().Unsupported(set.Context(), p) })}
	for _, broken := range p.Problems {
		preview.Problems = append(preview.Problems, Problem{stated(string(broken.ID)), stated(broken.Field), broken.Message, stated(broken.Hint)})
	}
	return &ChangePayload{under: r.under, nodes: make([]Thing, len(about)), preview: preview}, nil
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

func stated(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// Commit that was made; nil for a dry run.
func (p ChangePayload) Commit(ctx context.Context) *Commit {
	if p.commit == "" {
		return nil
	}
	return &Commit{p.under["/"+aliasOf(ctx)].thing(p.commit)}
}

// Node is what the first operation was about.
func (p ChangePayload) Node(ctx context.Context) Node {
	if len(p.nodes) == 0 {
		return nil
	}
	return p.node(ctx, p.nodes[0])
}

// Nodes are what the operations were about.
func (p ChangePayload) Nodes(ctx context.Context) []Node {
	nodes := make([]Node, len(p.nodes))
	for i, t := range p.nodes {
		nodes[i] = p.node(ctx, t)
	}
	return nodes
}

func (p ChangePayload) node(ctx context.Context, t Thing) Node {
	if t.record.ID == "" {
		return nil
	}
	return build(p.under["/"+aliasOf(ctx)].thing(t.record.ID)).(Node)
}

// Preview of what would happen; nil unless it was a dry run.
func (p ChangePayload) Preview(ctx context.Context) *Preview {
	if p.preview == nil {
		return nil
	}
	seen := *p.preview
	seen.path = "/" + aliasOf(ctx)
	return &seen
}

// TouchedCount is how many things the change would touch.
func (p Preview) TouchedCount() int32 { return int32(len(p.touched)) }

// Touched are the first of them.
func (p Preview) Touched(ctx context.Context) []Touched {
	at := p.under[p.path+"/"+aliasOf(ctx)]
	list := []Touched{}
	for _, id := range at.order {
		list = append(list, Touched{at.thing(id)})
	}
	return list
}

// Counts are how many of each kind it would make, change and end.
func (p Preview) Counts() []PreviewCount {
	many := map[PreviewCount]int32{}
	for _, r := range p.touched {
		many[PreviewCount{Kind: Kind(r.Text("kind")), Operation: Word(r.Text("operation"))}]++
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
func (p Preview) Unsupported() ([]Fact, error) {
	lost, err := p.lost()
	facts := make([]Fact, min(len(lost), mostPreviewed))
	for i := range facts {
		kind, _ := lost[i].About.Kind()
		facts[i] = Fact{string(lost[i].About), Kind(kind), stated(lost[i].Field)}
	}
	return facts, err
}

// UnsupportedCount is how many such facts there are.
func (p Preview) UnsupportedCount() (int32, error) {
	lost, err := p.lost()
	return int32(len(lost)), err
}

func plainText(v any) (string, bool) {
	switch v.(type) {
	case int64, float64, bool:
		return fmt.Sprint(v), true
	}
	return "", false
}
