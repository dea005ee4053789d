package loaders

import (
	"cmp"
	"maps"
	"slices"

	"catchment/ecosystem"
)

// Want is what one field of one thing needs. Several members may be set.
type Want struct {
	Links    *ecosystem.Ask // links of a thing
	Ends     bool           // and the things at their ends, for Record
	Claims   ecosystem.ID   // the claims on a thing
	Sources  bool           // and the sources they rest on, for Record
	Things   []ecosystem.ID // things by id, for Record
	History  *History       // versions of a thing
	Commits  []ecosystem.Revision
	Compared *Comparison
}

// History asks for versions of a thing.
type History struct {
	Of   ecosystem.ID
	Page ecosystem.Page
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
	Before, After map[ecosystem.ID]ecosystem.Record
}

// Fetch answers all that a level of a response needs, in the order asked. Links,
// Claims and Records are called at most once each, however many ask; versions
// are read thing by thing, as readers give them so.
func (s *Set) Fetch(wants []Want) ([]Got, error) {
	f := fetch{set: s, wants: wants, got: make([]Got, len(wants)), things: map[ecosystem.ID]bool{}}
	for _, step := range []func() error{f.links, f.claims, f.records, f.past} {
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

// past reads what lies outside the one revision of the response: versions, commits, comparisons.
func (f *fetch) past() error {
	commits := map[ecosystem.Revision]ecosystem.Commit{}
	for i, w := range f.wants {
		if w.History != nil {
			versions, err := f.set.view.History(f.set.ctx, w.History.Of, w.History.Page)
			if err != nil {
				return err
			}
			f.got[i].Versions = versions
		}
		for _, rev := range w.Commits {
			if _, known := commits[rev]; known {
				continue
			}
			c, err := f.set.registry.CommitAt(f.set.ctx, rev)
			if err != nil {
				return err
			}
			commits[rev] = c
		}
		f.got[i].Commits = commits
		if err := f.compare(i); err != nil {
			return err
		}
	}
	return nil
}

func (f *fetch) compare(i int) (err error) {
	c := f.wants[i].Compared
	if c == nil || len(c.IDs) == 0 {
		return nil
	}
	lens := f.set.view.Lens()
	if f.got[i].Before, err = f.set.registry.At(c.From, lens).Records(f.set.ctx, c.IDs); err != nil {
		return err
	}
	f.got[i].After, err = f.set.registry.At(c.To, lens).Records(f.set.ctx, c.IDs)
	return err
}

func sorted[K cmp.Ordered](set map[K]bool) []K { return slices.Sorted(maps.Keys(set)) }
