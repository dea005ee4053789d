package gap

import (
	"cmp"
	"context"
	"slices"

	eco "catchment/ecosystem"
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
	Software  []eco.ID // of the supplier, without the standard or not known to have it
	Providers []eco.ID // who run it and can reach the standard by no other software
	Sure      int      // how many of Providers run software that is known to lack it; of the others it is not known
}

// SupplierLeverage asks which suppliers would unlock most providers if they added
// a standard (question 10): by the number of providers, then how many of them are
// sure, then the supplier's name and id. Suppliers that would unlock nobody are left out.
func SupplierLeverage(ctx context.Context, r Reader, standard eco.ID, age eco.Age) ([]Leverage, error) {
	s := recordSurvey{r, age}
	software, err := s.findAll(ctx, eco.KindSoftware, nil)
	if err != nil {
		return nil, err
	}
	links, err := s.linksOf(ctx, software, stepOver(eco.Out, eco.LinkSupports), stepOver(eco.Into, eco.LinkUsesSoftware), stepOver(eco.Into, eco.LinkSupplies))
	if err != nil {
		return nil, err
	}
	able := map[eco.ID]bool{} // providers with software that speaks the standard
	for _, sw := range software {
		if supportOf(links[sw.ID][0], standard) == "yes" {
			for _, user := range links[sw.ID][1] {
				able[user.far.ID] = true
			}
		}
	}
	bySupplier := map[eco.ID]*Leverage{}
	names := map[eco.ID]string{}
	for _, sw := range software {
		support := supportOf(links[sw.ID][0], standard)
		if support == "yes" || support == "not_applicable" {
			continue
		}
		for _, supplier := range links[sw.ID][2] {
			names[supplier.far.ID] = eco.Fold(supplier.far.Name())
			l := bySupplier[supplier.far.ID]
			if l == nil {
				l = &Leverage{Supplier: supplier.far.ID}
				bySupplier[l.Supplier] = l
			}
			l.add(sw.ID, support, links[sw.ID][1], able)
		}
	}
	return rankSuppliers(bySupplier, names), nil
}

// supportOf says what is known: yes, no, planned, not_applicable or unknown; what sources dispute is unknown.
func supportOf(links []judgedLink, standard eco.ID) string {
	for _, b := range links {
		if b.far.ID == standard && !b.isDisputed() {
			if support := b.Text("support"); support != "" {
				return support
			}
			return "yes" // a SUPPORTS link without more says just that
		}
	}
	return "unknown"
}

// add adds software of the supplier and its users. Able are providers that have the
// standard by other software.
func (l *Leverage) add(software eco.ID, support string, users []judgedLink, able map[eco.ID]bool) {
	l.Software = appendUnique(l.Software, software)
	for _, user := range users {
		if id := user.far.ID; !able[id] && !slices.Contains(l.Providers, id) {
			l.Providers = append(l.Providers, id)
			if support == "no" || support == "planned" {
				l.Sure++
			}
		}
	}
}

// rankSuppliers leaves out suppliers that would unlock nobody, and orders the others.
func rankSuppliers(bySupplier map[eco.ID]*Leverage, names map[eco.ID]string) []Leverage {
	var all []Leverage
	for _, l := range bySupplier {
		if len(l.Providers) > 0 {
			all = append(all, *l)
		}
	}
	slices.SortFunc(all, func(a, b Leverage) int {
		return cmp.Or(cmp.Compare(len(b.Providers), len(a.Providers)), cmp.Compare(b.Sure, a.Sure),
			cmp.Compare(names[a.Supplier], names[b.Supplier]), cmp.Compare(a.Supplier, b.Supplier))
	})
	return all
}
