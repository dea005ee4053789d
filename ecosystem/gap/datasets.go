package gap

import (
	"context"

	eco "catchment/ecosystem"
)

// MissingDatasets asks which datasets that a use case needs exist nowhere, and
// who could collect them (question 7). Others are those who could collect it and
// those who would keep it. With no use case, all are asked for.
func MissingDatasets(ctx context.Context, r Reader, useCases []eco.ID, age eco.Age) (Answer, error) {
	s := recordSurvey{r, age}
	needed := &eco.Filter{Link: &eco.LinkTest{Step: eco.Step{Types: []eco.LinkType{eco.LinkFeedsUseCase}, Direction: eco.Out}}}
	if len(useCases) > 0 {
		needed.Link.Step.Where = &eco.Filter{IDs: useCases}
	}
	subjects, err := s.findAll(ctx, eco.KindDataset, needed)
	if err != nil {
		return Answer{}, err
	}
	links, err := s.linksOf(ctx, subjects, stepOver(eco.Out, eco.LinkFeedsUseCase), stepOver(eco.Into, eco.LinkCouldCollect, eco.LinkStewards))
	if err != nil {
		return Answer{}, err
	}
	claims, err := r.Claims(ctx, ids(subjects))
	if err != nil {
		return Answer{}, err
	}
	var rows []Row
	for _, d := range subjects {
		need, keepers := links[d.ID][0], links[d.ID][1]
		if len(need) == 0 {
			continue // nobody says any more that it is needed
		}
		row := existenceRow(d, disputedField(claims[d.ID], "existence", age))
		row.Because, row.Others = linkIDs(need), farIDs(keepers)
		rows = append(rows, row)
	}
	return sortIntoPiles(rows, subjects), nil
}

// existenceRow judges a dataset by whether it exists.
func existenceRow(d eco.Record, disputed bool) Row {
	row := Row{Subject: d.ID, Pile: CannotTell, Reason: "EXISTENCE_UNKNOWN"}
	switch existence := d.Text("existence"); {
	case disputed:
		row.Reason = "DISPUTED"
	case existence == "missing":
		row.Pile, row.Reason = Gap, "MISSING"
	case existence == "planned":
		row.Pile, row.Reason = Gap, "PLANNED"
	case existence == "exists":
		row.Pile, row.Reason = NoGap, "EXISTS"
	case existence == "partial":
		row.Pile, row.Reason = NoGap, "EXISTS_IN_PART"
	}
	return row
}

// UnsharedDatasets asks which data nobody shares (question 8): its steward is
// known and no flow that carries it works, whoever sends. Others are the stewards.
// Datasets that are missing or planned are not asked about: there is nothing to share.
func UnsharedDatasets(ctx context.Context, r Reader, age eco.Age) (Answer, error) {
	s := recordSurvey{r, age}
	subjects, err := s.findAll(ctx, eco.KindDataset, &eco.Filter{Not: &eco.Filter{Field: &eco.FieldTest{
		Field: "existence", Test: eco.In, Values: []any{"missing", "planned"}}}})
	if err != nil {
		return Answer{}, err
	}
	links, err := s.linksOf(ctx, subjects, stepOver(eco.Into, eco.LinkStewards), stepOver(eco.Into, eco.LinkCarries), stepOver(eco.Into, eco.LinkMayAccess))
	if err != nil {
		return Answer{}, err
	}
	var rows []Row
	for _, d := range subjects {
		b := links[d.ID]
		rows = append(rows, sharingRow(d, b[0], b[1], b[2]))
	}
	return sortIntoPiles(rows, subjects), nil
}

// sharingRow judges a dataset by who keeps it, the flows that carry it and who may have
// it; the first that fits is the reason.
func sharingRow(d eco.Record, stewards, flows, grants []judgedLink) Row {
	working := linksWhere(flows, func(b judgedLink) bool { return b.far.Text("status") == "existing" })
	sure := linksWhere(working, func(b judgedLink) bool { return !b.isDisputed() })
	unclear := linksWhere(flows, func(b judgedLink) bool { return b.far.Text("status") == "unknown" })
	row := Row{Subject: d.ID, Pile: CannotTell, Because: linkIDs(stewards, flows), Others: farIDs(stewards)}
	switch spectrum := d.Text("spectrum"); {
	case spectrum == "public" || spectrum == "open":
		row.Pile, row.Reason = NoGap, "PUBLISHED"
	case len(sure) > 0:
		row.Pile, row.Reason, row.Because = NoGap, "SHARED", linkIDs(sure)
	case len(working) > 0:
		row.Reason, row.Because = "DISPUTED", linkIDs(working)
	case len(grants) > 0:
		row.Pile, row.Reason, row.Because = NoGap, "GRANTED", linkIDs(grants)
	case len(stewards) == 0:
		row.Reason = "STEWARD_UNKNOWN"
	case len(unclear) > 0:
		row.Reason, row.Because = "FLOW_UNCLEAR", linkIDs(stewards, unclear)
	case len(flows) > 0:
		row.Pile, row.Reason = Gap, "FLOW_NOT_WORKING"
	case spectrum == "closed" || spectrum == "not_public":
		row.Pile, row.Reason = Gap, "KEPT_CLOSED"
	case spectrum == "group" || spectrum == "named":
		row.Reason = "RECEIVERS_UNKNOWN"
	default:
		row.Reason = "FLOW_UNKNOWN"
	}
	return row
}

// PaidDatasets asks which datasets have to be paid for and whether an open one
// can stand in (question 16). Others are what could stand in. Free datasets are not asked about.
func PaidDatasets(ctx context.Context, r Reader, age eco.Age) (Answer, error) {
	s := recordSurvey{r, age}
	subjects, err := s.findAll(ctx, eco.KindDataset, &eco.Filter{And: []eco.Filter{
		{Field: &eco.FieldTest{Field: "cost", Test: eco.In, Values: []any{"paid", "unknown"}}},
		{Not: &eco.Filter{Field: &eco.FieldTest{Field: "existence", Test: eco.In, Values: []any{"missing", "planned"}}}},
	}})
	if err != nil {
		return Answer{}, err
	}
	links, err := s.linksOf(ctx, subjects, stepOver(eco.Into, eco.LinkSubstitutes, eco.LinkDerivedFrom))
	if err != nil {
		return Answer{}, err
	}
	var rows []Row
	for _, d := range subjects {
		rows = append(rows, substituteRow(d, links[d.ID][0]))
	}
	return sortIntoPiles(rows, subjects), nil
}

// substituteRow judges a dataset by what could stand in for it.
func substituteRow(d eco.Record, standIns []judgedLink) Row {
	is := func(spectrum, cost string) func(judgedLink) bool {
		return func(b judgedLink) bool {
			return !b.isDisputed() && b.far.Text("spectrum") == spectrum && b.far.Text("cost") == cost
		}
	}
	open := linksWhere(standIns, is("open", "free"))
	unknown := linksWhere(standIns, func(b judgedLink) bool {
		return b.isDisputed() || b.far.Text("spectrum") == "unknown" || b.far.Text("cost") == "unknown"
	})
	row := Row{Subject: d.ID, Pile: Gap, Reason: "NO_SUBSTITUTE", Because: linkIDs(standIns), Others: farIDs(standIns)}
	switch {
	case d.Text("cost") != "paid":
		row.Pile, row.Reason = CannotTell, "COST_UNKNOWN"
	case len(open) > 0:
		row.Pile, row.Reason = NoGap, "OPEN_SUBSTITUTE"
	case len(unknown) > 0:
		row.Pile, row.Reason = CannotTell, "SUBSTITUTE_UNKNOWN"
	case len(standIns) > 0:
		row.Reason = "SUBSTITUTE_NOT_OPEN"
	}
	return row
}
