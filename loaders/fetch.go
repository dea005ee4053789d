package loaders

import (
	"slices"

	"catchment/ecosystem"
)

// Want is what one field of one thing needs. Several members may be set.
type Want struct {
	Links    *ecosystem.Ask        // links of a thing
	Ends     bool                  // and the things at their ends, for Record
	Claims   ecosystem.ID          // the claims on a thing
	Sources  bool                  // and the sources they rest on, for Record
	Things   []ecosystem.ID        // things by id, for Record
	History  *ecosystem.HistoryAsk // versions of a thing
	Commits  []ecosystem.Revision
	Touched  *ecosystem.TouchedAsk // what a commit touched
	Compared *Comparison
	Beside   string // what is kept beside a record, by its sum
}

// Comparison asks for the states of things at two revisions.
type Comparison struct {
	IDs      []ecosystem.ID
	From, To ecosystem.Revision
}

// Got is the answer to a Want, member by member.
type Got struct {
	Links         ecosystem.Slice[ecosystem.Link]
	Claims        []ecosystem.Claim
	Versions      ecosystem.Slice[ecosystem.Version]
	Commits       map[ecosystem.Revision]ecosystem.Commit
	Touched       ecosystem.Slice[ecosystem.TouchedStates]
	Before, After map[ecosystem.ID]ecosystem.Record
	Beside        []byte
}

// Fetch answers all that a level of a response needs, in the order asked. Each
// method of the Reader is called at most once for every revision that is read,
// however many ask.
func (s *Set) Fetch(wants []Want) ([]Got, error) {
	f := fetch{set: s, wants: slices.Clone(wants), got: make([]Got, len(wants)), things: map[ecosystem.ID]bool{}}
	for _, step := range []func() error{f.links, f.claims, f.touched, f.records, f.histories, f.commits, f.compare, f.beside} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return f.got, nil
}

type fetch struct {
	set    *Set
	wants  []Want
	got    []Got
	things map[ecosystem.ID]bool // to be read with the one call for records
}

func (f *fetch) links() error {
	var asks []ecosystem.Ask
	var of []int
	for i, w := range f.wants {
		if w.Links != nil {
			asks, of = append(asks, *w.Links), append(of, i)
		}
	}
	if len(asks) == 0 {
		return nil
	}
	slices, err := f.set.view.Links(f.set.ctx, asks)
	if err != nil {
		return err
	}
	for n, i := range of {
		f.got[i].Links = slices[n]
		for _, l := range slices[n].Items {
			if f.wants[i].Ends {
				f.things[l.OtherEnd(f.wants[i].Links.Of)] = true
			}
		}
	}
	return nil
}

func (f *fetch) claims() error {
	of := map[ecosystem.ID]bool{}
	for _, w := range f.wants {
		if w.Claims != "" {
			of[w.Claims] = true
		}
	}
	if len(of) == 0 {
		return nil
	}
	claims, err := f.set.view.Claims(f.set.ctx, sorted(of))
	if err != nil {
		return err
	}
	for i, w := range f.wants {
		f.got[i].Claims = claims[w.Claims]
		for _, c := range f.got[i].Claims {
			if w.Sources && c.Source() != "" {
				f.things[c.Source()] = true
			}
		}
	}
	return nil
}

func (f *fetch) records() error {
	for _, w := range f.wants {
		for _, id := range w.Things {
			f.things[id] = true
		}
		for _, id := range w.Compared.at(f.set.view.Revision()) {
			f.things[id] = true
		}
	}
	fresh := f.set.unread(f.things)
	if len(fresh) == 0 {
		return nil
	}
	found, err := f.set.view.Records(f.set.ctx, fresh)
	if err != nil {
		return err
	}
	f.set.keep(fresh, found)
	return nil
}

func (f *fetch) histories() error {
	var asks []ecosystem.HistoryAsk
	var of []int // the wants that they are of
	for i, w := range f.wants {
		if w.History != nil {
			asks, of = append(asks, *w.History), append(of, i)
		}
	}
	if len(asks) == 0 {
		return nil
	}
	answers, err := f.set.view.History(f.set.ctx, asks)
	if err != nil {
		return err
	}
	for n, i := range of {
		f.got[i].Versions = answers[n]
	}
	return nil
}

// commits reads the commits that are asked for, none twice.
func (f *fetch) commits() error {
	asked := map[ecosystem.Revision]bool{}
	for _, w := range f.wants {
		for _, rev := range w.Commits {
			asked[rev] = true
		}
	}
	if len(asked) == 0 {
		return nil
	}
	found, err := f.set.view.Commits(f.set.ctx, sorted(asked))
	for i := range f.got {
		f.got[i].Commits = found
	}
	return err
}

// beside reads what is kept beside records.
func (f *fetch) beside() error {
	asked := map[string]bool{}
	for _, w := range f.wants {
		if w.Beside != "" {
			asked[w.Beside] = true
		}
	}
	if len(asked) == 0 {
		return nil
	}
	found, err := f.set.view.Beside(f.set.ctx, sorted(asked))
	for i, w := range f.wants {
		f.got[i].Beside = found[w.Beside]
	}
	return err
}

// touched reads what commits touched.
func (f *fetch) touched() error {
	var asks []ecosystem.TouchedAsk
	var of []int // the wants that they are of
	for i, w := range f.wants {
		if w.Touched != nil {
			asks, of = append(asks, *w.Touched), append(of, i)
		}
	}
	if len(asks) == 0 {
		return nil
	}
	answers, err := f.set.view.touched(f.set.ctx, asks)
	if err != nil {
		return err
	}
	for n, i := range of {
		f.got[i].Touched = answers[n]
	}
	return nil
}

// at gives what is compared at a revision.
func (c *Comparison) at(rev ecosystem.Revision) []ecosystem.ID {
	if c == nil || (c.From != rev && c.To != rev) {
		return nil
	}
	return c.IDs
}

// compare reads what is compared, once per revision that anything is compared at.
func (f *fetch) compare() error {
	asked := map[ecosystem.Revision]map[ecosystem.ID]bool{}
	for _, w := range f.wants {
		if w.Compared == nil {
			continue
		}
		for _, rev := range []ecosystem.Revision{w.Compared.From, w.Compared.To} {
			if asked[rev] == nil {
				asked[rev] = map[ecosystem.ID]bool{}
			}
			for _, id := range w.Compared.IDs {
				asked[rev][id] = true
			}
		}
	}
	states := map[ecosystem.Revision]map[ecosystem.ID]ecosystem.Record{}
	for _, rev := range sorted(asked) {
		var err error
		if states[rev], err = f.states(rev, asked[rev]); err == nil {
			states[rev], err = f.set.view.recordsUnnamed(f.set.ctx, states[rev])
		}
		if err != nil {
			return err
		}
	}
	for i, w := range f.wants {
		if w.Compared != nil {
			f.got[i].Before, f.got[i].After = states[w.Compared.From], states[w.Compared.To]
		}
	}
	return nil
}

// states reads things at a revision; those of the response's own were read with its records.
func (f *fetch) states(rev ecosystem.Revision, ids map[ecosystem.ID]bool) (map[ecosystem.ID]ecosystem.Record, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	if rev != f.set.view.Revision() {
		return reader(f.set.registry, f.set.budget, rev, f.set.view.Lens()).Records(f.set.ctx, sorted(ids))
	}
	states := map[ecosystem.ID]ecosystem.Record{}
	for id := range ids {
		if r, ok := f.set.Record(id); ok {
			states[id] = r
		}
	}
	return states, nil
}
