package gap

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Adoption is the supposition that some take up a standard: actors for
// themselves, suppliers in all software that they supply and that it applies to.
type Adoption struct {
	Standard eco.ID
	By       []eco.ID
}

// Reach is how far a standard goes, as far as the lens shows. A provider speaks a
// standard if it adopts it itself or runs software that supports it; courses of
// providers that speak one standard can be compared, whoever offers them.
type Reach struct {
	Providers   []eco.ID // of courses, that speak the standard; by id
	Courses     int      // that they offer
	Occupations []eco.ID // that a counting link leads to from any of these courses; by id
	Unreached   int      // occupations with [Adverts] anywhere, of any period, that no such course is linked to
	Flows       int      // existing flows of data that go from one who speaks it to one who does; each once
}

// Difference is what an adoption would change.
type Difference struct {
	Before, After Reach
	Providers     []eco.ID // that would speak the standard and do not now; by id
	Occupations   []eco.ID // that would then be reached and are not now; by id
}

// Unlocked is how many courses could then be compared that cannot be now.
func (d Difference) Unlocked() int { return d.After.Courses - d.Before.Courses }

// WhatIf tells what an adoption would change, on a branch in memory. It fails with
// NotFound where the standard or somebody who is to adopt it is not there, and with
// BadRequest where one of them can adopt nothing.
func WhatIf(s *projection.Snapshot, lens eco.Lens, a Adoption) (Difference, error) {
	links, err := supposedLinks(s.Graph(), lens, a)
	if err != nil {
		return Difference{}, err
	}
	return compareBranch(s, lens, a.Standard, links, ReachOf(s, lens, a.Standard))
}

// compareBranch compares what is with a branch in memory that has some links more.
func compareBranch(s *projection.Snapshot, lens eco.Lens, standard eco.ID, links []eco.Fields, before Reach) (Difference, error) {
	branch, err := s.Suppose(links)
	if err != nil {
		return Difference{}, err
	}
	after := ReachOf(branch, lens, standard)
	return Difference{before, after, missingFrom(after.Providers, before.Providers), missingFrom(after.Occupations, before.Occupations)}, nil
}

// Unlocking is a supplier with what its adoption alone would change.
type Unlocking struct {
	Supplier eco.ID
	Difference
}

// WhatIfEach asks of every supplier of software what its adoption alone would
// change: most courses first, then most providers, then by id. Suppliers that
// would change nothing are left out.
func WhatIfEach(s *projection.Snapshot, lens eco.Lens, standard eco.ID) ([]Unlocking, error) {
	var ranking []Unlocking
	g, before := s.Graph(), ReachOf(s, lens, standard)
	for v := range projection.Node(g.Len()) {
		if g.Kind(v) != eco.KindActor || !g.Mask(v).Shows(lens) || len(supportedEnds(g, lens, v, eco.LinkSupplies)) == 0 {
			continue
		}
		links, err := supposedLinks(g, lens, Adoption{standard, []eco.ID{g.ID(v)}})
		if err != nil {
			return nil, err
		}
		d, err := compareBranch(s, lens, standard, links, before)
		if err != nil {
			return nil, err
		}
		if len(d.Providers) > 0 || d.After.Flows > d.Before.Flows {
			ranking = append(ranking, Unlocking{g.ID(v), d})
		}
	}
	slices.SortStableFunc(ranking, func(a, b Unlocking) int {
		return cmp.Or(cmp.Compare(b.Unlocked(), a.Unlocked()), cmp.Compare(len(b.Providers), len(a.Providers)))
	})
	return ranking, nil
}

// supposedLinks gives the links that an adoption comes to.
func supposedLinks(g *projection.Graph, lens eco.Lens, a Adoption) ([]eco.Fields, error) {
	standard := g.Find(a.Standard)
	if standard == projection.None || !g.Mask(standard).Shows(lens) {
		return nil, eco.NotThere(a.Standard)
	}
	if g.Kind(standard) != eco.KindStandard {
		return nil, cannotAdopt(a.Standard, "is no standard")
	}
	var links []eco.Fields
	for _, id := range a.By {
		v := g.Find(id)
		if v == projection.None || !g.Mask(v).Shows(lens) {
			return nil, eco.NotThere(id)
		}
		switch {
		case g.Kind(v) != eco.KindActor:
			return nil, cannotAdopt(id, "is no actor")
		case len(supportedEnds(g, lens, v, eco.LinkSupplies)) == 0:
			links = append(links, eco.Fields{"type": string(eco.LinkAdopts), "from": string(id), "to": string(a.Standard)})
		}
		for _, software := range adoptable(g, lens, v, standard) {
			links = append(links, eco.Fields{"type": string(eco.LinkSupports), "from": string(g.ID(software)), "to": string(a.Standard), "support": "yes"})
		}
	}
	return links, nil
}

func cannotAdopt(id eco.ID, why string) error {
	return &eco.Error{Code: eco.BadRequest, Message: string(id) + " " + why + ".", Hint: "Name a standard, and actors who are to adopt it."}
}

// supportedEnds gives what links of a type lead to that show through the lens and that
// some claim supports.
func supportedEnds(g *projection.Graph, lens eco.Lens, v projection.Node, t eco.LinkType) []projection.Node {
	var far []projection.Node
	for _, a := range g.Out(v) {
		if g.TypeOf(a) == t && g.IsSupported(a, lens) {
			far = append(far, a.To)
		}
	}
	return far
}

// ReachOf tells how far a standard goes now.
func ReachOf(s *projection.Snapshot, lens eco.Lens, standard eco.ID) Reach {
	g := s.Graph()
	speaks := speakers(g, lens, g.Find(standard))
	r := reachOfCourses(s, lens, speaks)
	hops := g.Hops(projection.DataFlow)
	existing := projection.Status("existing")
	counted := map[projection.Node]bool{} // a flow may go to several
	for v := range projection.Node(g.Len()) {
		for _, h := range hops.From(v) {
			if h.Via != projection.None && speaks[v] && speaks[h.To] && h.Mask.Shows(lens) && h.Mask&existing != 0 {
				counted[h.Via] = true
			}
		}
	}
	r.Flows = len(counted)
	return r
}

// speakers tells of every node whether it speaks the standard: actors that adopt
// it or run software that supports it.
func speakers(g *projection.Graph, lens eco.Lens, standard projection.Node) []bool {
	speaks := make([]bool, g.Len())
	if standard == projection.None {
		return speaks
	}
	for _, a := range g.Into(standard) {
		switch {
		case !g.IsSupported(a, lens):
		case g.TypeOf(a) == eco.LinkAdopts:
			speaks[a.To] = true
		case g.TypeOf(a) == eco.LinkSupports && g.LinkText(a.Link, "support") == "yes":
			for _, user := range g.Into(a.To) {
				if g.TypeOf(user) == eco.LinkUsesSoftware && g.IsSupported(user, lens) {
					speaks[user.To] = true
				}
			}
		}
	}
	return speaks
}

// reachOfCourses counts the courses that any of those who speak offers, and what they lead to.
func reachOfCourses(s *projection.Snapshot, lens eco.Lens, speaks []bool) (r Reach) {
	table := s.Courses()
	heard, offers := speakingProviders(speaks, s, lens), make([]bool, len(table.Providers))
	reached, bit := make([]bool, len(table.Occupations)), projection.Through(lens)
	for i := range table.Len() {
		counts := false
		for o := range table.Offers(i) {
			if o.Mask&bit != 0 && heard[o.Provider] {
				offers[o.Provider], counts = true, true
			}
		}
		if !counts {
			continue
		}
		r.Courses++
		for _, link := range table.Links(i) {
			if projection.Mask(link.Mask)&bit != 0 {
				reached[link.Occupation] = true
			}
		}
	}
	for i, id := range table.Providers {
		if offers[i] {
			r.Providers = append(r.Providers, id)
		}
	}
	r.Occupations, r.Unreached = splitReached(table, lens, reached)
	return r
}

// speakingProviders tells, by provider, whether it speaks the standard and shows.
func speakingProviders(speaks []bool, s *projection.Snapshot, lens eco.Lens) []bool {
	g := s.Graph()
	who := make([]bool, len(s.Courses().Providers))
	for i, id := range s.Courses().Providers {
		v := g.Find(id)
		who[i] = v != projection.None && speaks[v] && g.Mask(v).Shows(lens)
	}
	return who
}

// splitReached lists the occupations that are reached, and counts those with adverts that are not.
func splitReached(table *projection.CourseTable, lens eco.Lens, reached []bool) (occupations []eco.ID, unreached int) {
	advertised := make([]bool, len(table.Occupations))
	for _, o := range table.Observations {
		if o.Mask.Shows(lens) && o.Status == projection.Available && o.Value > 0 && table.Dictionary[o.Measure] == Adverts {
			advertised[o.Occupation] = true
		}
	}
	for i, o := range table.Occupations {
		switch {
		case !o.Mask.Shows(lens):
		case reached[i]:
			occupations = append(occupations, o.ID)
		case advertised[i]:
			unreached++
		}
	}
	return occupations, unreached
}

// providersWithCourses tells of every node whether it offers a course.
func providersWithCourses(s *projection.Snapshot, lens eco.Lens) []bool {
	table, offers := s.Courses(), make([]bool, s.Graph().Len())
	for i := range table.Len() {
		for o := range table.Offers(i) {
			if o.Mask.Shows(lens) {
				if v := s.Graph().Find(table.Providers[o.Provider]); v != projection.None && s.Graph().Mask(v).Shows(lens) {
					offers[v] = true
				}
			}
		}
	}
	return offers
}

// missingFrom gives what is in the first list and not in the second, both by id.
func missingFrom(list, other []eco.ID) []eco.ID {
	var left []eco.ID
	for _, id := range list {
		if _, there := slices.BinarySearch(other, id); !there {
			left = append(left, id)
		}
	}
	return left
}
