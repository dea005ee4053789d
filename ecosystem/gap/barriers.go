package gap

import (
	"cmp"
	"context"
	"slices"

	eco "catchment/ecosystem"
)

// Unanswered asks which opportunities answer no barrier and which barriers no
// opportunity, recommendation, action or pilot addresses (question 21). Others
// are what addresses the barrier, or the barriers that the opportunity answers.
func Unanswered(ctx context.Context, r Reader, age eco.Age) (Answer, error) {
	s := recordSurvey{r, age}
	barriers, err := s.findAll(ctx, eco.KindBarrier, nil)
	if err != nil {
		return Answer{}, err
	}
	opportunities, err := s.findAll(ctx, eco.KindOpportunity, nil)
	if err != nil {
		return Answer{}, err
	}
	from, err := s.linksOf(ctx, barriers, stepOver(eco.Into, eco.LinkAddresses))
	if err != nil {
		return Answer{}, err
	}
	to, err := s.linksOf(ctx, opportunities, stepOver(eco.Out, eco.LinkAddresses))
	if err != nil {
		return Answer{}, err
	}
	var rows []Row
	for _, b := range barriers {
		if b.Text("status") == "gone" {
			rows = append(rows, Row{Subject: b.ID, Pile: NoGap, Reason: "GONE", Others: farIDs(from[b.ID][0])})
			continue
		}
		rows = append(rows, addressedRow(b, from[b.ID][0], "ADDRESSED", "NOT_ADDRESSED"))
	}
	for _, o := range opportunities {
		rows = append(rows, addressedRow(o, to[o.ID][0], "ANSWERS_BARRIER", "ANSWERS_NO_BARRIER"))
	}
	subjects := append(barriers, opportunities...)
	slices.SortStableFunc(subjects, func(a, b eco.Record) int {
		return cmp.Or(cmp.Compare(eco.Fold(a.Name()), eco.Fold(b.Name())), cmp.Compare(a.ID, b.ID))
	})
	return sortIntoPiles(rows, subjects), nil
}

// addressedRow judges a barrier or an opportunity by the links between the two.
func addressedRow(subject eco.Record, links []judgedLink, yes, no Reason) Row {
	row := Row{Subject: subject.ID, Pile: Gap, Reason: no, Because: linkIDs(links), Others: farIDs(links)}
	switch {
	case len(linksWhere(links, func(b judgedLink) bool { return !b.isDisputed() })) > 0:
		row.Pile, row.Reason = NoGap, yes
	case len(links) > 0:
		row.Pile, row.Reason = CannotTell, "DISPUTED"
	}
	return row
}
