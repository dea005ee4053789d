package exchange

import (
	"context"
	"fmt"
	"slices"

	"catchment/ecosystem"
)

// mostAlike is of how many rows an import tells that they are like something else; of
// further ones it tells the number.
const mostAlike = 100

// mostProviders is of how many providers the courses are read to be held against those of one
// unit: of a catalogue's, not of a sheet over all, which would read them all with each part.
const mostProviders = 10

// alikeThings is what an import knows of the names and keys of things, so as to tell which
// of those that it makes are like others: of all but courses, of which there may be
// millions and which are held against those of their provider.
type alikeThings struct {
	index  *ecosystem.LookalikeIndex
	loaded map[ecosystem.Kind]bool
	found  []alike
	more   int
}

// alike is a thing that a row makes, or a course that it says somebody offers, with one that
// is like it.
type alike struct {
	made, other ecosystem.ID
	likeness    ecosystem.Likeness
	where       Where
}

func newAlikeThings() *alikeThings {
	return &alikeThings{index: ecosystem.NewLookalikeIndex(), loaded: map[ecosystem.Kind]bool{}}
}

// load reads what stands of the kinds that a plan makes things of; of each kind once.
func (a *alikeThings) load(ctx context.Context, r ecosystem.Reader, p *plan) error {
	var kinds []ecosystem.Kind
	for _, d := range p.drafts {
		if isNew := !d.exists && d.kind.IsEntity(); isNew && d.kind != ecosystem.KindCourse && ecosystem.HasLookalikes(d.kind) && !a.loaded[d.kind] {
			a.loaded[d.kind] = true
			kinds = append(kinds, d.kind)
		}
	}
	if len(kinds) == 0 {
		return nil
	}
	for record, err := range r.Scan(ctx, kinds) {
		if err != nil {
			return err
		}
		a.index.Add(ecosystem.GuiseOf(record))
	}
	return nil
}

// note takes down what is like the things that a plan has made.
func (a *alikeThings) note(p *plan) {
	for _, d := range p.drafts {
		if d.exists || !a.loaded[d.kind] {
			continue
		}
		g := ecosystem.GuiseOf(ecosystem.Record{ID: d.id, Kind: d.kind, Fields: d.patch})
		for _, l := range a.index.To(g, nil) {
			a.add(alike{d.id, l.ID, l.Likeness, d.where})
		}
		a.index.Add(g)
	}
	for _, found := range p.alikeCourses {
		a.add(found)
	}
}

func (a *alikeThings) add(found alike) {
	if len(a.found) == 10*mostAlike { // some may turn out to be joined by a link
		a.more++
		return
	}
	a.found = append(a.found, found)
}

// findAlikeCourses finds the courses that a plan says somebody offers, and that are called as
// others of the same provider are.
func (p *plan) findAlikeCourses(ctx context.Context, state currentState) error {
	offered, providers := p.newOffers()
	if len(offered) == 0 || len(providers) > mostProviders {
		return nil
	}
	asks := make([]ecosystem.Ask, len(providers))
	for i, id := range providers {
		asks[i] = ecosystem.Ask{Of: id, Step: ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkOffers}, Direction: ecosystem.Out}}
	}
	standing, err := state.Links(ctx, asks)
	if err != nil {
		return err
	}
	records, err := p.coursesNamed(ctx, state, offered, standing)
	if err != nil {
		return err
	}
	byName := map[[2]string][]ecosystem.Guise{} // by provider and name
	nameAt := func(provider, course ecosystem.ID) [2]string {
		return [2]string{string(provider), ecosystem.SumOfName(records[course].Name())}
	}
	for i, links := range standing {
		for _, l := range links.Items {
			at := nameAt(providers[i], l.To())
			byName[at] = append(byName[at], ecosystem.GuiseOf(records[l.To()]))
		}
	}
	for _, d := range offered {
		provider, course := offerOf(d)
		at, g := nameAt(provider, course), ecosystem.GuiseOf(records[course])
		if i := slices.IndexFunc(byName[at], func(other ecosystem.Guise) bool { _, is := ecosystem.Alike(g, other); return is }); i >= 0 {
			p.alikeCourses = append(p.alikeCourses, alike{course, byName[at][i].ID, ecosystem.SameName, d.where})
		}
		byName[at] = append(byName[at], g)
	}
	return nil
}

// newOffers are the links by which a plan says that somebody offers a course, and who was
// there already of those who do.
func (p *plan) newOffers() (offered []*draft, providers []ecosystem.ID) {
	isNew := map[ecosystem.ID]bool{}
	for _, d := range p.drafts {
		isNew[d.id] = !d.exists
	}
	for _, d := range p.drafts {
		if d.kind != ecosystem.KindLink || d.exists || d.says["type"] != string(ecosystem.LinkOffers) {
			continue
		}
		provider, _ := offerOf(d)
		offered = append(offered, d)
		if !isNew[provider] && !slices.Contains(providers, provider) {
			providers = append(providers, provider)
		}
	}
	return offered, providers
}

func offerOf(link *draft) (provider, course ecosystem.ID) {
	l := ecosystem.Link{Record: ecosystem.Record{Fields: link.says}}
	return l.From(), l.To()
}

// coursesNamed gives the courses that are offered and those that their providers offered
// before, as they will be.
func (p *plan) coursesNamed(ctx context.Context, state currentState, offered []*draft, standing []ecosystem.Slice[ecosystem.Link]) (map[ecosystem.ID]ecosystem.Record, error) {
	made := map[ecosystem.ID]ecosystem.Record{}
	for _, d := range p.drafts {
		if d.kind == ecosystem.KindCourse && !d.exists {
			made[d.id] = ecosystem.Record{ID: d.id, Kind: d.kind, Fields: d.patch}
		}
	}
	var ids []ecosystem.ID
	want := func(course ecosystem.ID) {
		if _, known := made[course]; !known {
			ids = append(ids, course)
		}
	}
	for _, d := range offered {
		_, course := offerOf(d)
		want(course)
	}
	for _, links := range standing {
		for _, l := range links.Items {
			want(l.To())
		}
	}
	if len(ids) == 0 {
		return made, nil
	}
	there, err := state.Records(ctx, ids)
	for id, r := range there {
		made[id] = r
	}
	return made, err
}

// tellAlike makes findings of what the import made that is like something else, but for what
// a link joins to it: whoever said so takes them for two.
func (im *importer) tellAlike(ctx context.Context) error {
	if len(im.alike.found) == 0 {
		return nil
	}
	var ids []ecosystem.ID
	asks := make([]ecosystem.Ask, len(im.alike.found))
	for i, a := range im.alike.found {
		ids = append(ids, a.made, a.other)
		asks[i] = ecosystem.Ask{Of: a.made, Step: ecosystem.Step{Direction: ecosystem.Both}}
	}
	records, links, err := im.standingNow(ctx, ids, asks)
	if err != nil {
		return err
	}
	told := map[ecosystem.ID]bool{} // of one thing the surest
	for i, a := range im.alike.found {
		made, other := records[a.made], records[a.other]
		joined := slices.ContainsFunc(links[i], func(l ecosystem.Link) bool { return l.OtherEnd(a.made) == a.other && l.Type() != ecosystem.LinkSameAs })
		switch {
		case joined || made.ID == "" || other.ID == "" || told[a.made]:
		case len(told) == mostAlike:
			im.alike.more++
		default:
			told[a.made] = true
			im.findings.add(Finding{Rule: "alike", Severity: Note, Where: a.where, Value: made.Name(), About: Name{ID: a.made}, Visibility: other.Visibility(),
				Reason: fmt.Sprintf("It is like %s, which is here: %s", a.other, a.likeness.Sentence(other.Name(), made.Name())),
				Fix:    "Merge the two if they are one; else link them as DIFFERENT_FROM."})
		}
	}
	if im.alike.more > 0 {
		im.findings.add(Finding{Rule: "alike", Severity: Note, Reason: fmt.Sprintf("So are %d more, of which no row is told here.", im.alike.more), Fix: "Look through lookalikes once they are in."})
	}
	return nil
}

// standingNow gives things and the links that answer some asks as they are by now, in a dry
// run with what it would have made.
func (im *importer) standingNow(ctx context.Context, ids []ecosystem.ID, asks []ecosystem.Ask) (map[ecosystem.ID]ecosystem.Record, [][]ecosystem.Link, error) {
	head, err := im.reg.Head(ctx)
	if err != nil {
		return nil, nil, err
	}
	reader := im.reg.At(head, ecosystem.TeamLens)
	found, err := reader.Links(ctx, asks)
	if err != nil {
		return nil, nil, err
	}
	links := make([][]ecosystem.Link, len(asks))
	for i := range asks {
		links[i] = found[i].Items
	}
	if im.overlay == nil {
		records, err := reader.Records(ctx, ids)
		return records, links, err
	}
	for i, ask := range asks {
		for _, id := range im.overlay.links[ask.Of] {
			links[i] = append(links[i], ecosystem.Link{Record: im.overlay.records[id]})
		}
	}
	records, err := overlaidState{reader, im.overlay}.Records(ctx, ids)
	return records, links, err
}
