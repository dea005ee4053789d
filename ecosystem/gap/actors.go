package gap

import (
	"context"
	"slices"

	eco "catchment/ecosystem"
)

// FundedNotSharing asks which funded actors share no data (question 18). Others
// are who funds it.
func FundedNotSharing(ctx context.Context, r Reader, age eco.Age) (Answer, error) {
	s := survey{r, age}
	funding := &eco.Filter{And: []eco.Filter{is("valueKind", "funding"), is("status", "existing")}}
	funded := &eco.Filter{Or: []eco.Filter{
		{Link: &eco.LinkTest{Step: eco.Step{Types: []eco.LinkType{eco.LinkReceives}, Direction: eco.Out, Where: funding}}},
		{Link: &eco.LinkTest{Step: eco.Step{Types: []eco.LinkType{eco.LinkFunded}, Direction: eco.Into}}},
	}}
	subjects, err := s.things(ctx, eco.KindActor, funded)
	if err != nil {
		return Answer{}, err
	}
	data := is("valueKind", "data")
	got, sent := step(eco.Out, eco.LinkReceives), step(eco.Out, eco.LinkSends)
	got.Where, sent.Where = funding, &data
	bonds, err := s.bonds(ctx, subjects, got, step(eco.Into, eco.LinkFunded), sent, step(eco.Out, eco.LinkStewards, eco.LinkPublishes))
	if err != nil {
		return Answer{}, err
	}
	payers, err := s.payers(ctx, subjects, bonds)
	if err != nil {
		return Answer{}, err
	}
	var rows []Row
	for _, a := range subjects {
		b := bonds[a.ID]
		funders := ends(append([][]bond{b[1]}, payers[a.ID]...)...)
		if len(funders) == 0 && len(b[0]) == 0 {
			continue // nobody says any more that it is funded
		}
		row := sharing(a, b[2], b[3])
		row.Others = funders
		rows = append(rows, row)
	}
	return answer(rows, subjects), nil
}

// payers gives, per funded actor, who sends each flow of money that it receives.
func (s survey) payers(ctx context.Context, funded []eco.Record, bonds map[eco.ID][][]bond) (map[eco.ID][][]bond, error) {
	var flows [][]bond
	for _, a := range funded {
		flows = append(flows, bonds[a.ID][0])
	}
	senders, err := s.bonds(ctx, farRecords(flows...), step(eco.Into, eco.LinkSends))
	out := map[eco.ID][][]bond{}
	for _, a := range funded {
		for _, flow := range bonds[a.ID][0] {
			out[a.ID] = append(out[a.ID], senders[flow.far.ID]...)
		}
	}
	return out, err
}

func is(field, value string) eco.Filter {
	return eco.Filter{Field: &eco.FieldTest{Field: field, Test: eco.In, Values: []any{value}}}
}

func sharing(a eco.Record, sent, linked []bond) Row {
	spectrum := func(words ...string) func(bond) bool {
		return func(b bond) bool { return slices.Contains(words, b.far.Text("spectrum")) }
	}
	status := func(word string) func(bond) bool {
		return func(b bond) bool { return b.far.Text("status") == word }
	}
	held := which(linked, func(b bond) bool {
		existence := b.far.Text("existence")
		return b.far.Kind == eco.KindDataset && existence != "missing" && existence != "planned"
	})
	working, unclear := which(sent, status("existing")), which(sent, status("unknown"))
	sure := which(working, func(b bond) bool { return !b.doubtful() })
	open, kept := which(held, spectrum("public", "open")), which(held, spectrum("closed", "not_public"))
	row := Row{Subject: a.ID, Pile: CannotTell, Reason: "NOTHING_KNOWN", Because: links(sent, held)}
	switch {
	case len(sure) > 0:
		row.Pile, row.Reason, row.Because = NoGap, "SENDS_DATA", links(sure)
	case len(working) > 0:
		row.Reason = "DISPUTED"
	case len(open) > 0:
		row.Pile, row.Reason, row.Because = NoGap, "PUBLISHES_DATA", links(open)
	case len(unclear) > 0:
		row.Reason = "SHARING_UNKNOWN"
	case len(sent) > 0 || (len(held) > 0 && len(kept) == len(held)):
		row.Pile, row.Reason = Gap, "SENDS_NO_DATA"
	case len(held) > 0:
		row.Reason = "SHARING_UNKNOWN"
	}
	return row
}
