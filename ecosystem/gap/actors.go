package gap

import (
	"context"
	"slices"

	eco "catchment/ecosystem"
)

// FundedNotSharing asks which funded actors share no data (question 18). Others
// are who funds it.
func FundedNotSharing(ctx context.Context, r Reader, age eco.Age) (Answer, error) {
	s := recordSurvey{r, age}
	funding := &eco.Filter{And: []eco.Filter{fieldIs("valueKind", "funding"), fieldIs("status", "existing")}}
	funded := &eco.Filter{Or: []eco.Filter{
		{Link: &eco.LinkTest{Step: eco.Step{Types: []eco.LinkType{eco.LinkReceives}, Direction: eco.Out, Where: funding}}},
		{Link: &eco.LinkTest{Step: eco.Step{Types: []eco.LinkType{eco.LinkFunded}, Direction: eco.Into}}},
	}}
	subjects, err := s.findAll(ctx, eco.KindActor, funded)
	if err != nil {
		return Answer{}, err
	}
	data := fieldIs("valueKind", "data")
	got, sent := stepOver(eco.Out, eco.LinkReceives), stepOver(eco.Out, eco.LinkSends)
	got.Where, sent.Where = funding, &data
	links, err := s.linksOf(ctx, subjects, got, stepOver(eco.Into, eco.LinkFunded), sent, stepOver(eco.Out, eco.LinkStewards, eco.LinkPublishes))
	if err != nil {
		return Answer{}, err
	}
	payers, err := s.paymentsTo(ctx, subjects, links)
	if err != nil {
		return Answer{}, err
	}
	var rows []Row
	for _, a := range subjects {
		b := links[a.ID]
		funders := farIDs(append([][]judgedLink{b[1]}, payers[a.ID]...)...)
		if len(funders) == 0 && len(b[0]) == 0 {
			continue // nobody says any more that it is funded
		}
		row := fundedRow(a, b[2], b[3])
		row.Others = funders
		rows = append(rows, row)
	}
	return sortIntoPiles(rows, subjects), nil
}

// paymentsTo gives, per funded actor, who sends each flow of money that it receives.
func (s recordSurvey) paymentsTo(ctx context.Context, funded []eco.Record, links map[eco.ID][][]judgedLink) (map[eco.ID][][]judgedLink, error) {
	var flows [][]judgedLink
	for _, a := range funded {
		flows = append(flows, links[a.ID][0])
	}
	senders, err := s.linksOf(ctx, farRecords(flows...), stepOver(eco.Into, eco.LinkSends))
	out := map[eco.ID][][]judgedLink{}
	for _, a := range funded {
		for _, flow := range links[a.ID][0] {
			out[a.ID] = append(out[a.ID], senders[flow.far.ID]...)
		}
	}
	return out, err
}

func fieldIs(field, value string) eco.Filter {
	return eco.Filter{Field: &eco.FieldTest{Field: field, Test: eco.In, Values: []any{value}}}
}

// fundedRow judges a funded actor by the flows of data that it sends and the datasets
// that it holds.
func fundedRow(a eco.Record, sent, linked []judgedLink) Row {
	spectrum := func(words ...string) func(judgedLink) bool {
		return func(b judgedLink) bool { return slices.Contains(words, b.far.Text("spectrum")) }
	}
	status := func(word string) func(judgedLink) bool {
		return func(b judgedLink) bool { return b.far.Text("status") == word }
	}
	held := linksWhere(linked, func(b judgedLink) bool {
		existence := b.far.Text("existence")
		return b.far.Kind == eco.KindDataset && existence != "missing" && existence != "planned"
	})
	working, unclear := linksWhere(sent, status("existing")), linksWhere(sent, status("unknown"))
	sure := linksWhere(working, func(b judgedLink) bool { return !b.isDisputed() })
	open, kept := linksWhere(held, spectrum("public", "open")), linksWhere(held, spectrum("closed", "not_public"))
	row := Row{Subject: a.ID, Pile: CannotTell, Reason: "NOTHING_KNOWN", Because: linkIDs(sent, held)}
	switch {
	case len(sure) > 0:
		row.Pile, row.Reason, row.Because = NoGap, "SENDS_DATA", linkIDs(sure)
	case len(working) > 0:
		row.Reason = "DISPUTED"
	case len(open) > 0:
		row.Pile, row.Reason, row.Because = NoGap, "PUBLISHES_DATA", linkIDs(open)
	case len(unclear) > 0:
		row.Reason = "SHARING_UNKNOWN"
	case len(sent) > 0 || (len(held) > 0 && len(kept) == len(held)):
		row.Pile, row.Reason = Gap, "SENDS_NO_DATA"
	case len(held) > 0:
		row.Reason = "SHARING_UNKNOWN"
	}
	return row
}
