package gap

import (
	"cmp"
	"context"
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// MissingStandards asks which standards are missing and what suffers from it
// (question 11). Others are the datasets that lack the standard and then the use cases these feed.
func MissingStandards(ctx context.Context, r Reader, age eco.Age) (Answer, error) {
	s := recordSurvey{r, age}
	subjects, err := s.findAll(ctx, eco.KindStandard, nil)
	if err != nil {
		return Answer{}, err
	}
	lacking, err := s.linksOf(ctx, subjects, stepOver(eco.Into, eco.LinkLacksStandard))
	if err != nil {
		return Answer{}, err
	}
	var all [][]judgedLink
	for _, std := range subjects {
		all = append(all, lacking[std.ID][0])
	}
	feeds, err := s.linksOf(ctx, farRecords(all...), stepOver(eco.Out, eco.LinkFeedsUseCase))
	if err != nil {
		return Answer{}, err
	}
	var rows []Row
	for _, std := range subjects {
		row := standardRow(std)
		sufferers := lacking[std.ID][0]
		row.Because, row.Others = linkIDs(sufferers), farIDs(sufferers)
		for _, d := range sufferers {
			for _, use := range feeds[d.far.ID][0] {
				row.Because, row.Others = appendUnique(row.Because, use.ID), appendUnique(row.Others, use.far.ID)
			}
		}
		rows = append(rows, row)
	}
	return sortIntoPiles(rows, subjects), nil
}

// standardRow judges a standard by its status.
func standardRow(std eco.Record) Row {
	row := Row{Subject: std.ID, Pile: CannotTell, Reason: "STANDARD_UNKNOWN"}
	switch std.Text("status") {
	case "missing":
		row.Pile, row.Reason = Gap, "STANDARD_MISSING"
	case "proposed":
		row.Pile, row.Reason = Gap, "STANDARD_PROPOSED"
	case "withdrawn":
		row.Pile, row.Reason = Gap, "STANDARD_WITHDRAWN"
	case "exists":
		row.Pile, row.Reason = NoGap, "STANDARD_EXISTS"
	}
	return row
}

// Leverage is what a supplier would unlock by adding a standard to its software.
type Leverage struct {
	Supplier  eco.ID
	Software  []eco.ID // of the supplier, that could have the standard and has it not; by name
	Providers []eco.ID // of courses, who run it and do not speak the standard: [Difference.Providers]; by name
	Sure      int      // how many of Providers run software of the supplier that is known to lack it; of the others it is not known
}

// SupplierLeverage asks which suppliers would unlock most providers if they added
// a standard (question 10): by the number of providers, then how many of them are
// sure, then the supplier's name and id. Suppliers that would unlock nobody are left
// out. Who would be unlocked is whom [WhatIfEach] tells of the supplier.
func SupplierLeverage(s *projection.Snapshot, lens eco.Lens, standard eco.ID, age eco.Age) []Leverage {
	g := s.Graph()
	of := g.Find(standard)
	open := providersWithCourses(s, lens)
	for v, speaks := range speakers(g, lens, of) {
		open[v] = open[v] && !speaks
	}
	var all []Leverage
	for v := range projection.Node(g.Len()) {
		if g.Kind(v) != eco.KindActor || !g.Mask(v).Shows(lens) {
			continue
		}
		if l := leverageOf(g, lens, v, of, open, age); len(l.Providers) > 0 {
			all = append(all, l)
		}
	}
	slices.SortFunc(all, func(a, b Leverage) int {
		return cmp.Or(cmp.Compare(len(b.Providers), len(a.Providers)), cmp.Compare(b.Sure, a.Sure), byName(g)(a.Supplier, b.Supplier))
	})
	return all
}

// byName orders things by folded name, then by id.
func byName(g *projection.Graph) func(a, b eco.ID) int {
	name := func(id eco.ID) string { return eco.Fold(g.Name(g.Find(id))) }
	return func(a, b eco.ID) int { return cmp.Or(cmp.Compare(name(a), name(b)), cmp.Compare(a, b)) }
}

// leverageOf tells what one supplier would unlock of those who are open to it.
func leverageOf(g *projection.Graph, lens eco.Lens, supplier, standard projection.Node, open []bool, age eco.Age) Leverage {
	l := Leverage{Supplier: g.ID(supplier)}
	sure := map[projection.Node]bool{} // by provider
	for _, software := range adoptable(g, lens, supplier, standard) {
		support, disputed := supportOf(g, lens, software, standard, age)
		if support == "yes" {
			continue
		}
		l.Software = appendUnique(l.Software, g.ID(software))
		for _, user := range g.IntoOf(software, eco.LinkUsesSoftware) {
			if g.IsSupported(user, lens) && open[user.To] {
				sure[user.To] = sure[user.To] || support == "no" && !disputed
			}
		}
	}
	for provider, isSure := range sure {
		l.Providers = append(l.Providers, g.ID(provider))
		if isSure {
			l.Sure++
		}
	}
	slices.SortFunc(l.Software, byName(g))
	slices.SortFunc(l.Providers, byName(g))
	return l
}

// adoptable gives the software of a supplier in which it could take up a standard:
// all but that to which the standard does not apply.
func adoptable(g *projection.Graph, lens eco.Lens, supplier, standard projection.Node) []projection.Node {
	return slices.DeleteFunc(supportedEnds(g, lens, supplier, eco.LinkSupplies), func(software projection.Node) bool {
		support, disputed := supportOf(g, lens, software, standard, eco.Age{})
		return support == "not_applicable" && !disputed
	})
}

// supportOf is what is said of software and a standard: yes, no, planned, not_applicable
// or unknown; and whether sources dispute it.
func supportOf(g *projection.Graph, lens eco.Lens, software, standard projection.Node, age eco.Age) (support string, disputed bool) {
	for _, a := range g.OutOf(software, eco.LinkSupports) {
		if a.To == standard && g.IsSupported(a, lens) {
			return g.LinkText(a.Link, "support"), g.State(a.Link, lens, age) == eco.Disputed
		}
	}
	return "unknown", false
}
